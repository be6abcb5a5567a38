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
        return Some((format!("{action:?} is not an action"), "write it as service:Action".to_owned()));
    };
    if has_wildcard(service) {
        return None;
    }
    let Some(known) = iam_actions(&service.to_lowercase()) else {
        let near = speller.nearest(service, iam_prefixes());
        return Some((
            format!("no service has the prefix {service}"),
            near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default(),
        ));
    };
    let name = name.to_lowercase();
    let has_wildcard = has_wildcard(&name);
    let is_documented = if has_wildcard {
        known.iter().any(|action| matches_wildcard(&name, action))
    } else {
        known.binary_search(&name.as_str()).is_ok()
    };
    if is_documented {
        return None;
    }
    let problem = format!("AWS documents no action {action}");
    if has_wildcard {
        return Some((problem, String::new()));
    }
    let near = speller.nearest(&name, known.iter().copied());
    Some((problem, near.map(|near| format!("did you mean `{service}:{near}`?")).unwrap_or_default()))
}

fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?', '$'])
}

#[cfg(test)]
mod tests {
    use super::objection;
    use crate::Speller;

    macro_rules! actions {
        ($($test:ident: $action:literal => $advice:expr;)*) => {$(
            #[test]
            fn $test() {
                let objection = objection($action, &Speller::default());
                assert_eq!(objection.map(|(_, advice)| advice).as_deref(), $advice);
            }
        )*};
    }

    actions! {
        documented_action_is_accepted: "s3:GetObject" => None;
        case_of_letters_does_not_matter: "S3:getobject" => None;
        wildcard_that_matches_an_action_is_accepted: "s3:Get*" => None;
        star_is_accepted: "*" => None;
        every_action_of_a_service_is_accepted: "lambda:*" => None;
        service_from_a_variable_is_accepted: "${Service}:x" => None;
        misspelt_action_is_reported_with_the_nearest: "s3:GetObjct" => Some("did you mean `s3:getobject`?");
        misspelt_service_is_reported_with_the_nearest: "lamda:InvokeFunction" => Some("did you mean `lambda`?");
        action_without_a_service_is_reported: "GetObject" => Some("write it as service:Action");
        wildcard_without_an_action_is_reported_without_advice: "s3:Nothing*" => Some("");
    }
}
