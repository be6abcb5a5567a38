//! The IAM actions that AWS documents, by the prefix of their service.

use cloudformation_facts::{iam_actions, iam_prefixes};

use crate::spelling::Speller;
use crate::wildcard::matches_wildcard;

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
    if known.clone().any(|action| matches_wildcard(&name, action)) {
        return None;
    }
    let near = speller.nearest(&name, known).filter(|_| !has_wildcard(&name));
    let problem = format!("AWS documents no action {action}");
    Some((problem, near.map(|near| format!("did you mean {service}:{near}?")).unwrap_or_default()))
}

fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?', '$'])
}

#[cfg(test)]
mod tests {
    #[test]
    fn misspelt_action_is_reported_with_the_nearest() {
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
