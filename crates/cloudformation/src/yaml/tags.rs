//! The short tags of intrinsic functions, such as `!Sub`.

/// Short tags whose function has no `Fn::` in its long name.
const BARE: &[&str] = &["Ref", "Condition"];
/// Functions that have a short tag.
const TAGGED: &[&str] = &[
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

/// The long name of a tag, `!Sub` being `Fn::Sub`.
pub(super) fn long_name(tag: &str) -> Option<String> {
    let name = tag.strip_prefix('!')?;
    if BARE.contains(&name) {
        Some(name.to_owned())
    } else {
        TAGGED.contains(&name).then(|| format!("Fn::{name}"))
    }
}

/// The tag of a long name. `Condition` stays long: outside of conditions it is an ordinary key.
pub(super) fn tag(long_name: &str) -> Option<String> {
    if long_name == "Ref" {
        return Some("!Ref".to_owned());
    }
    let name = long_name.strip_prefix("Fn::")?;
    TAGGED.contains(&name).then(|| format!("!{name}"))
}
