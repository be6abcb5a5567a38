//! The checks of the certificate, the alarms and the content versions.

use aws_sdk_acm::types::CertificateStatus;

use super::check::Check;
use super::checks::DOMAIN;
use super::facts::Fact;
use super::service_facts::{AlarmFacts, CertificateFacts};
use crate::publish::history::History;
use crate::time::{date, rounded};

const ALARMS: &str = "Alarms";
const CONTENT: &str = "Content";

/// ACM renews a certificate 60 days before its end. After this time, the renewal has failed.
const LATE_RENEWAL_SECONDS: u64 = 45 * 86_400;
/// S3 and the clock of the publisher differ by this much at most.
const CLOCK_SECONDS: u64 = 60;

/// Checks the certificate of a site with its own domain.
pub(super) fn certificate(fact: &Fact<Option<CertificateFacts>>, now: u64) -> Option<Check> {
    const EFFECT: &str = "Browsers refuse the site";
    const DNS: &str = "add the validation record that aws acm describe-certificate shows to DNS";
    let facts = match fact {
        Err(failure) => return Some(Check::not_checked(DOMAIN, failure)),
        Ok(None) => return None,
        Ok(Some(facts)) => facts,
    };
    Some(match (&facts.status, facts.ends_at) {
        (CertificateStatus::PendingValidation, _) => {
            Check::problem(DOMAIN, "the certificate waits for its validation", EFFECT, DNS)
        }
        (_, Some(end)) if end <= now => {
            Check::problem(DOMAIN, format!("the certificate ended on {}", date(end)), EFFECT, DNS)
        }
        (CertificateStatus::Issued, Some(end)) if end - now < LATE_RENEWAL_SECONDS => {
            let message = format!("the certificate ends on {} and was not renewed", date(end));
            Check::warning(DOMAIN, message, DNS)
        }
        (CertificateStatus::Issued, Some(end)) => {
            Check::good(DOMAIN, format!("the certificate is valid until {}", date(end)))
        }
        (CertificateStatus::Issued, None) => Check::good(DOMAIN, "the certificate is issued"),
        (status, _) => {
            let next = "request another one, and name it in distribution.certificate_arn";
            Check::problem(DOMAIN, format!("the certificate is in {}", status.as_str()), EFFECT, next)
        }
    })
}

/// Checks that the alarms have a recipient. A stack without a topic is not checked.
pub(super) fn alarms(fact: &Fact<Option<AlarmFacts>>) -> Option<Check> {
    Some(match fact {
        Err(failure) => Check::not_checked(ALARMS, failure),
        Ok(None) => return None,
        Ok(Some(AlarmFacts { confirmed: 0, pending: 0 })) => {
            let message = "no one receives them: the subscription is missing";
            Check::warning(ALARMS, message, "aws sns subscribe")
        }
        Ok(Some(AlarmFacts { confirmed: 0, .. })) => {
            let message = "no one receives them: the subscription is not confirmed";
            Check::warning(ALARMS, message, "open the link in the e-mail from AWS")
        }
        Ok(Some(_)) => Check::good(ALARMS, "the subscription is confirmed"),
    })
}

/// Compares the last publication with the bucket. The time is that of the last change of the object at the root of the site.
pub(super) fn content(
    fact: &Fact<Option<History>>,
    bucket: &str,
    changed_at: Option<u64>,
    now: u64,
) -> Option<Check> {
    const NEXT: &str = "sitegate publish FOLDER";
    let history = match fact {
        Err(failure) => return Some(Check::not_checked(CONTENT, failure)),
        // The site may be uploaded by another tool.
        Ok(None) => return None,
        Ok(Some(history)) => history,
    };
    let live = history.live()?;
    if history.bucket != bucket {
        let message = format!("v{} was published to the bucket {}", live.number, history.bucket);
        return Some(Check::warning(CONTENT, message, NEXT));
    }
    if changed_at.is_some_and(|at| at > live.at.saturating_add(CLOCK_SECONDS)) {
        let message = format!("the bucket was changed after v{}, without sitegate publish", live.number);
        return Some(Check::warning(CONTENT, message, NEXT));
    }
    let age = rounded(now.saturating_sub(live.at));
    Some(Check::good(CONTENT, format!("v{}, published {age} ago", live.number)))
}

#[cfg(test)]
mod tests {
    use aws_sdk_acm::types::CertificateStatus as Status;

    use super::{AlarmFacts, CertificateFacts, alarms, certificate, content};
    use crate::failure::Failure;
    use crate::publish::history::History;
    use crate::status::check::State;

    const DAY: u64 = 86_400;
    const NOW: u64 = 1_795_529_880;

    /// Makes a test for each certificate: status, days until its end, state and message.
    macro_rules! certificates {
        ($($name:ident: $status:ident, $days:expr => $state:ident, $message:literal,)*) => {$(
            #[test]
            fn $name() {
                let days: Option<i64> = $days;
                let ends_at = days.map(|days| NOW.saturating_add_signed(days * 86_400));
                let facts = CertificateFacts { status: Status::$status, ends_at };
                let check = certificate(&Ok(Some(facts)), NOW).expect("a check");
                assert_eq!((check.state, check.message.as_str()), (State::$state, $message));
            }
        )*};
    }

    certificates! {
        valid_certificate_is_good: Issued, Some(100) => Good, "the certificate is valid until 2027-03-04",
        certificate_that_is_not_renewed_is_a_warning: Issued, Some(30) => Warning, "the certificate ends on 2026-12-24 and was not renewed",
        ended_certificate_is_a_problem: Issued, Some(-1) => Problem, "the certificate ended on 2026-11-23",
        unvalidated_certificate_is_a_problem: PendingValidation, None => Problem, "the certificate waits for its validation",
        failed_certificate_is_a_problem: Failed, None => Problem, "the certificate is in FAILED",
    }

    #[test]
    fn certificate_of_cloudfront_has_no_check() {
        assert_eq!(certificate(&Ok(None), NOW), None);
        let denied = Err(Failure::refused("role viewer lacks acm:DescribeCertificate", ""));
        assert_eq!(certificate(&denied, NOW).map(|check| check.state), Some(State::NotChecked));
    }

    #[test]
    fn alarms_need_a_confirmed_recipient() {
        let state = |confirmed, pending| {
            alarms(&Ok(Some(AlarmFacts { confirmed, pending }))).map(|check| check.state)
        };
        assert_eq!(state(0, 0), Some(State::Warning));
        assert_eq!(state(0, 1), Some(State::Warning));
        assert_eq!(state(1, 1), Some(State::Good));
        assert_eq!(alarms(&Ok(None)), None);
    }

    fn published(at: u64) -> History {
        History::new("docs").with("docs", 1, at, 3, String::new()).0
    }

    #[test]
    fn content_is_compared_with_the_bucket() {
        let found = |bucket: &str, changed_at| {
            let check = content(&Ok(Some(published(NOW - 2 * DAY))), bucket, changed_at, NOW);
            check.expect("a check").message
        };
        assert_eq!(found("docs", Some(NOW - 2 * DAY)), "v1, published 2 days ago");
        assert_eq!(found("other", None), "v1 was published to the bucket docs");
        assert_eq!(
            found("docs", Some(NOW - DAY)),
            "the bucket was changed after v1, without sitegate publish"
        );
    }

    #[test]
    fn site_without_a_publication_has_no_check_of_its_content() {
        assert_eq!(content(&Ok(None), "docs", Some(NOW), NOW), None);
    }
}
