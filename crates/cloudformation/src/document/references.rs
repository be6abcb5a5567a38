//! The names in the arguments of `Fn::GetAtt` and `Fn::Sub`.

use super::json::Json;

/// The resource and the attribute that `Fn::GetAtt` names; the attribute may be a function.
pub(crate) fn get_att(argument: &Json) -> Option<(&str, Option<&str>)> {
    match argument {
        Json::String(text) => text.split_once('.').map(|(resource, name)| (resource, Some(name))),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(resource), attribute] => Some((resource, attribute.as_str())),
            _ => None,
        },
        _ => None,
    }
}

/// The resource that a `Ref`, an `Fn::GetAtt`, or an `Fn::Sub` with nothing but one of them names, and the attribute.
pub(crate) fn target(value: &Json) -> Option<(&str, Option<&str>)> {
    if let Some(text) = value.get("Fn::Sub").and_then(Json::as_str) {
        let name = text.strip_prefix("${")?.strip_suffix('}')?;
        if name.contains(['$', '!']) {
            return None;
        }
        return Some(match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        });
    }
    if let Some(id) = value.get("Ref").and_then(Json::as_str) {
        return Some((id, None));
    }
    get_att(value.get("Fn::GetAtt")?)
}

/// The names in `${…}` of a text of `Fn::Sub`; `${!…}` is a literal.
///
/// ```
/// let names: Vec<&str> = cloudformation::sub_variables("${A.Arn}-${!B}").collect();
/// assert_eq!(names, ["A.Arn"]);
/// ```
pub fn variables(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find("${")?;
            let end = start + rest[start..].find('}')?;
            let name = rest[start + 2..end].trim();
            rest = &rest[end + 1..];
            if !name.starts_with('!') {
                return Some(name);
            }
        }
    })
}
