//! The IAM actions that AWS documents, by the prefix of their service.

use cloudformation_facts::{iam_actions, iam_prefixes};

use crate::spelling::Speller;
use crate::wildcard::matches_wildcard_in_any_case;

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
    let Some(known) = iam_actions(service).or_else(|| iam_actions(&service.to_lowercase())) else {
        let near = service_of_endpoint(service).or_else(|| speller.nearest(service, iam_prefixes()));
        return Some((
            format!("no service has the prefix {service}"),
            near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default(),
        ));
    };
    let has_wildcard = has_wildcard(name);
    let is_documented = if has_wildcard {
        known.iter().any(|action| matches_wildcard_in_any_case(name, action))
    } else {
        known.binary_search_by(|action| in_lower_case(action).cmp(in_lower_case(name))).is_ok()
    };
    if is_documented {
        return None;
    }
    let problem = format!("AWS documents no action {action}");
    if has_wildcard {
        return Some((problem, String::new()));
    }
    let written = name;
    let name = name.to_lowercase();
    // An action with another verb does something else, so it is suggested only for a verb that no action has.
    let verb = name.get(..verb_length(written)).unwrap_or(&name);
    let begins = |action: &str| in_lower_case(action).take(verb.len()).eq(verb.bytes());
    let has_verb = known.iter().any(|action| begins(action));
    let candidates = known.iter().copied().filter(|action| !has_verb || begins(action));
    let near = speller.nearest(&name, candidates).map(|near| with_case_of(near, written));
    Some((problem, near.map(|near| format!("did you mean `{service}:{near}`?")).unwrap_or_default()))
}

/// The prefix of a service that has several endpoints, such as `bedrock` for `bedrock-runtime`.
fn service_of_endpoint(endpoint: &str) -> Option<&str> {
    let ends = endpoint.match_indices('-').map(|(position, _)| position);
    ends.rev().map(|end| &endpoint[..end]).find(|service| iam_actions(&service.to_lowercase()).is_some())
}

/// The length of the first word, such as that of `Get` in `GetObject`.
fn verb_length(action: &str) -> usize {
    let later_words = action.char_indices().skip(1).filter(|(_, letter)| letter.is_uppercase());
    later_words.map(|(position, _)| position).next().unwrap_or(action.len())
}

/// Most letters that a suggestion adds to a written action in the case of their neighbours. More may be a word, with a capital at its start.
const MAX_ADDED_LETTERS: usize = 2;

/// A known action. One of which only lower-case letters are known gets the letters of the written one at its start and its end. If the
/// letters between them may begin a word, all letters stay in lower case, because AWS's spelling is not known.
fn with_case_of(known: &str, written: &str) -> String {
    if known.contains(char::is_uppercase) {
        return known.to_owned();
    }
    let same = |(one, other): &(u8, u8)| one.eq_ignore_ascii_case(other);
    let pairs = known.bytes().zip(written.bytes());
    let start = pairs.take_while(same).count();
    let rest = (known.len() - start).min(written.len() - start);
    let pairs = known.bytes().rev().zip(written.bytes().rev());
    let end = pairs.take(rest).take_while(same).count();
    let added = &known[start..known.len() - end];
    let replaced = &written[start..written.len() - end];
    if added.len() > MAX_ADDED_LETTERS || replaced.contains(char::is_uppercase) {
        return known.to_owned();
    }
    format!("{}{added}{}", &written[..start], &written[written.len() - end..])
}

fn in_lower_case(action: &str) -> impl Iterator<Item = u8> {
    action.bytes().map(|letter| letter.to_ascii_lowercase())
}

fn has_wildcard(text: &str) -> bool {
    text.bytes().any(|letter| matches!(letter, b'*' | b'?' | b'$'))
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
        misspelt_action_is_reported_with_the_nearest: "s3:GetObjct" => Some("did you mean `s3:GetObject`?");
        misspelt_end_is_completed: "logs:DescribeLogStream" => Some("did you mean `logs:DescribeLogStreams`?");
        misspelt_verb_is_corrected: "s3:GteObject" => Some("did you mean `s3:GetObject`?");
        name_of_an_endpoint_leads_to_its_service: "bedrock-agent-runtime:Retrieve" => Some("did you mean `bedrock`?");
        managed_action_of_mediaconnect_is_known: "mediaconnect:ManagedDescribeFlow" => None;
        action_of_another_verb_is_not_suggested: "s3express:PutObject" => Some("");
        action_of_the_same_verb_is_suggested: "ecr:GetRepository" => Some("did you mean `ecr:GetRepositoryPolicy`?");
        another_word_is_suggested_in_lower_case:
            "es:DescribeOpensearchDomain" => Some("did you mean `es:describeelasticsearchdomain`?");
        spelling_of_aws_is_suggested: "s3:GetPbject" => Some("did you mean `s3:GetObject`?");
        spelling_of_aws_replaces_another: "s3:getobjct" => Some("did you mean `s3:GetObject`?");
        capital_that_is_replaced_leaves_an_unknown_spelling_in_lower_case:
            "es:DescribePutboundConnections" => Some("did you mean `es:describeoutboundconnections`?");
        wildcard_ignores_case: "s3:*oBJecT" => None;
        letters_outside_of_ascii_are_no_error: "s3:GetObjectß" => Some("did you mean `s3:GetObject`?");
        misspelt_service_is_reported_with_the_nearest: "lamda:InvokeFunction" => Some("did you mean `lambda`?");
        action_without_a_service_is_reported: "GetObject" => Some("write it as service:Action");
        wildcard_without_an_action_is_reported_without_advice: "s3:Nothing*" => Some("");
    }
}
