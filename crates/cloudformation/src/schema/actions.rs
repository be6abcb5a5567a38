//! The IAM actions that AWS documents, by the prefix of their service.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::spelling::Speller;

/// One service a line: its prefix, a colon, its actions in lower case with spaces between.
#[cfg(feature = "facts")]
const ACTIONS: &str = include_str!("../../actions.txt");
#[cfg(not(feature = "facts"))]
const ACTIONS: &str = "";

/// What is wrong with an action such as `s3:GetObject`, with advice; none when AWS documents it, when it has a
/// wildcard that matches one, and in a build without the facts.
pub(crate) fn objection(action: &str, speller: &Speller) -> Option<(String, String)> {
    if ACTIONS.is_empty() || action == "*" {
        return None;
    }
    let Some((service, name)) = action.split_once(':') else {
        return Some((format!("{action:?} is no action"), "write it as service:Action".to_owned()));
    };
    if has_wildcard(service) {
        return None;
    }
    let Some(known) = services().get(service.to_lowercase().as_str()) else {
        let near = speller.nearest(service, services().keys().copied());
        return Some((
            format!("no service has the prefix {service}"),
            near.map(|near| format!("did you mean {near}?")).unwrap_or_default(),
        ));
    };
    let name = name.to_lowercase();
    if known.split(' ').any(|action| matches(&name, action)) {
        return None;
    }
    let near = speller.nearest(&name, known.split(' ')).filter(|_| !has_wildcard(&name));
    let problem = format!("AWS documents no action {action}");
    Some((problem, near.map(|near| format!("did you mean {service}:{near}?")).unwrap_or_default()))
}

fn services() -> &'static BTreeMap<&'static str, &'static str> {
    static SERVICES: OnceLock<BTreeMap<&str, &str>> = OnceLock::new();
    SERVICES.get_or_init(|| ACTIONS.lines().filter_map(|line| line.split_once(": ")).collect())
}

fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?', '$'])
}

/// IAM's wildcards: `*` for any characters, `?` for one. Both texts are in lower case.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut from) = (0, 0);
    // Where to go on after the last `*`: one character more is taken by it each time.
    let mut back: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                back = Some((at, from));
                at += 1;
            }
            Some(byte) if *byte == b'?' || *byte == text[from] => {
                at += 1;
                from += 1;
            }
            _ => match back {
                Some((star, start)) => {
                    back = Some((star, start + 1));
                    at = star + 1;
                    from = start + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn wildcards_match_as_iam_has_them() {
        for (pattern, text, fits) in [
            ("getobject", "getobject", true),
            ("getobject", "getobjects", false),
            ("get*", "getobject", true),
            ("*tagging", "putbuckettagging", true),
            ("g?t*ac*l", "getbucketacl", true),
            ("get*", "putobject", false),
            ("*", "", true),
            ("?", "", false),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[cfg(feature = "facts")]
    #[test]
    fn a_misspelt_action_is_told_with_the_nearest() {
        use super::objection;
        use crate::Speller;
        for good in ["s3:GetObject", "S3:getobject", "s3:Get*", "*", "lambda:*", "${Service}:x"] {
            assert_eq!(objection(good, &Speller::default()), None, "{good}");
        }
        for (bad, advice) in [
            ("s3:GetObjct", "did you mean s3:getobject?"),
            ("lamda:InvokeFunction", "did you mean lambda?"),
            ("GetObject", "write it as service:Action"),
            ("s3:Nothing*", ""),
        ] {
            assert_eq!(
                objection(bad, &Speller::default()).map(|(_, advice)| advice).as_deref(),
                Some(advice),
                "{bad}"
            );
        }
    }
}
