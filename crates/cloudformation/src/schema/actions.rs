//! The IAM actions that AWS documents, by the prefix of their service.

use cloudformation_facts::{iam_actions, iam_prefixes};

use crate::spelling::Speller;

/// Returns a problem and advice for an action such as `s3:GetObjct`, or nothing for an action that AWS documents and for a
/// wildcard that matches such an action.
pub(crate) fn objection(action: &str, speller: &Speller) -> Option<(String, String)> {
    if action == "*" {
        return None;
    }
    let Some((service, name)) = action.split_once(':') else {
        return Some((format!("{action:?} is no action"), "write it as service:Action".to_owned()));
    };
    if has_wildcard(service) {
        return None;
    }
    let Some(known) = iam_actions(&service.to_lowercase()) else {
        let near = speller.nearest(service, iam_prefixes());
        return Some((
            format!("no service has the prefix {service}"),
            near.map(|near| format!("did you mean {near}?")).unwrap_or_default(),
        ));
    };
    let name = name.to_lowercase();
    if known.clone().any(|action| matches(&name, action)) {
        return None;
    }
    let near = speller.nearest(&name, known).filter(|_| !has_wildcard(&name));
    let problem = format!("AWS documents no action {action}");
    Some((problem, near.map(|near| format!("did you mean {service}:{near}?")).unwrap_or_default()))
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
