//! The reason why a command stops early, also for errors of AWS.
//!
//! The message says in plain words what an error of AWS means and what to do. The text of the SDK is printed with
//! `--verbose`.

use std::error::Error;

use aws_runtime::retries::classifiers::THROTTLING_ERRORS;
use aws_sdk_ssm::config::http::HttpResponse;
use aws_sdk_ssm::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat};
use constructs::terminal::Exit;
pub(crate) use constructs::terminal::Failure;
use function::clock::now;

use crate::access_denied;
use crate::credential_trouble::{CredentialSource, CredentialTrouble, Trouble};
use crate::time::rounded;

/// A failure that is made from an error of AWS.
pub(crate) trait FromAws {
    /// Makes the failure of a call. The action is the one that IAM knows, such as `ssm:GetParameters`.
    fn aws<E>(action: &'static str, error: SdkError<E, HttpResponse>) -> Self
    where
        E: ProvideErrorMetadata + Error + Send + Sync + 'static;
}

impl FromAws for Failure {
    fn aws<E>(action: &'static str, error: SdkError<E, HttpResponse>) -> Self
    where
        E: ProvideErrorMetadata + Error + Send + Sync + 'static,
    {
        let (code, message) = (error.code().unwrap_or_default(), error.message().unwrap_or_default());
        let trouble = Trouble::of_loading(&error);
        if let Some(trouble) =
            trouble.or_else(|| Trouble::of_answer(code).filter(|_| !is_clock(code, message)))
        {
            let (problem, help) = trouble.describe(&CredentialSource::default(), now());
            return Self::failed(problem, CredentialTrouble::new(trouble, error))
                .with_verbose_source()
                .with_code("credentials")
                .with_help(help);
        }
        let failure = match (code, error.raw_response()) {
            _ if matches!(error, SdkError::ConstructionFailure(_)) => return Self::failed(action, error),
            ("", None) => lost_connection(action),
            // Answers to HEAD have no body, and so no code.
            ("", Some(response)) => without_code(action, response.status().as_u16()),
            (_, response) => {
                describe(action, &Answer { code, message, skew_seconds: response.and_then(skew) })
            }
        };
        failure.with_source(error).with_verbose_source()
    }
}

/// The part of an answer that decides what is wrong.
struct Answer<'a> {
    code: &'a str,
    message: &'a str,
    /// Seconds by which the clock of this computer is ahead of the clock of AWS.
    skew_seconds: Option<i64>,
}

fn describe(action: &str, answer: &Answer<'_>) -> Failure {
    let Answer { code, message, skew_seconds } = answer;
    if is_clock(code, message) {
        return wrong_clock(*skew_seconds);
    }
    if access_denied::is_denial(code) {
        return access_denied::failure(action, message);
    }
    if THROTTLING_ERRORS.contains(code) || matches!(*code, "TooManyUpdates" | "RequestLimitExceeded") {
        return refused_by_aws(format!("AWS limits how often this account may call {action}"))
            .with_code("throttled")
            .with_help("wait a minute, then run the command again");
    }
    if matches!(
        *code,
        "InternalFailure"
            | "InternalError"
            | "InternalServerError"
            | "ServiceUnavailable"
            | "ServiceException"
    ) {
        return unavailable(action);
    }
    let text = if message.is_empty() { code } else { message };
    refused_by_aws(format!("{action}: {}", text.trim())).with_note("AWS", *code)
}

fn refused_by_aws(problem: String) -> Failure {
    Failure::problems(&[problem]).with_exit(Exit::Failed)
}

fn without_code(action: &str, status: u16) -> Failure {
    match status {
        403 => access_denied::failure(action, ""),
        500.. => unavailable(action),
        _ => refused_by_aws(format!("{action}: AWS answered with HTTP status {status}")),
    }
}

fn unavailable(action: &str) -> Failure {
    refused_by_aws(format!("AWS had an internal error in {action}"))
        .with_code("aws-unavailable")
        .with_help("run the command again in a minute; see https://health.aws.amazon.com")
}

fn lost_connection(action: &str) -> Failure {
    refused_by_aws(format!("no connection to AWS for {action}"))
        .with_code("network")
        .with_help("check the network, the proxy and AWS_ENDPOINT_URL, then run the command again")
}

/// Reports whether AWS refused the time in a signature.
fn is_clock(code: &str, message: &str) -> bool {
    matches!(code, "RequestTimeTooSkewed" | "RequestInTheFuture" | "RequestExpired")
        || message.starts_with("Signature expired")
        || message.starts_with("Signature not yet current")
}

fn wrong_clock(skew_seconds: Option<i64>) -> Failure {
    let by = match skew_seconds {
        Some(seconds) if seconds > 0 => format!("{} ahead", rounded(seconds.unsigned_abs())),
        Some(seconds) if seconds < 0 => format!("{} behind", rounded(seconds.unsigned_abs())),
        _ => "wrong".to_owned(),
    };
    refused_by_aws(format!("the clock of this computer is {by}, so AWS refuses its signatures"))
        .with_code("clock")
        .with_help("set the clock, then run the command again")
}

/// The difference between the clock of this computer and the time in the answer.
fn skew(response: &HttpResponse) -> Option<i64> {
    let date = DateTime::from_str(response.headers().get("date")?, DateTimeFormat::HttpDate).ok()?;
    Some(i64::try_from(now()).ok()? - date.secs())
}

#[cfg(test)]
mod tests {
    use super::{Answer, describe, lost_connection, without_code};

    /// Makes a test for each error, with its code and a part of its problem.
    macro_rules! cases {
        ($($name:ident: $code:literal, $message:literal, $skew:expr => $ours:expr, $problem:literal,)*) => {$(
            #[test]
            fn $name() {
                let answer = Answer { code: $code, message: $message, skew_seconds: $skew };
                let failure = describe("ssm:GetParameters", &answer);
                assert_eq!((failure.code(), failure.to_string().as_str()), ($ours, $problem));
                assert_eq!(failure.exit().code(), 3);
            }
        )*};
    }

    cases! {
        throttling: "ThrottlingException", "Rate exceeded", None
            => Some("throttled"), "AWS limits how often this account may call ssm:GetParameters",
        throttling_of_parameters: "TooManyUpdates", "", None
            => Some("throttled"), "AWS limits how often this account may call ssm:GetParameters",
        clock_that_is_ahead: "RequestTimeTooSkewed", "The difference is too large.", Some(1_200)
            => Some("clock"), "the clock of this computer is 20 minutes ahead, so AWS refuses its signatures",
        clock_that_is_behind: "InvalidSignatureException", "Signature expired: a is now earlier than b", Some(-7_200)
            => Some("clock"), "the clock of this computer is 2 hours behind, so AWS refuses its signatures",
        clock_without_a_time: "SignatureDoesNotMatch", "Signature not yet current: a", None
            => Some("clock"), "the clock of this computer is wrong, so AWS refuses its signatures",
        denied: "AccessDeniedException", "", None
            => Some("access-denied"), "these credentials are not allowed to call ssm:GetParameters",
        broken_service: "InternalServerError", "", None
            => Some("aws-unavailable"), "AWS had an internal error in ssm:GetParameters",
        other_error: "ValidationException", "2 validation errors", None
            => None, "ssm:GetParameters: 2 validation errors",
        other_error_without_message: "ValidationException", "", None
            => None, "ssm:GetParameters: ValidationException",
    }

    #[test]
    fn answers_to_head_requests_are_described_by_their_status() {
        assert_eq!(without_code("s3:ListBucket", 403).code(), Some("access-denied"));
        assert_eq!(without_code("s3:ListBucket", 503).code(), Some("aws-unavailable"));
        assert!(without_code("s3:ListBucket", 301).to_string().contains("HTTP status 301"));
    }

    #[test]
    fn lost_connection_names_the_call_and_the_network() {
        let failure = lost_connection("s3:PutObject");
        assert_eq!(failure.to_string(), "no connection to AWS for s3:PutObject");
        assert!(failure.help().is_some_and(|help| help.contains("network")));
    }
}
