//! Errors of S3 and CloudFront that mean something in a publication, with the next step. The others are described as in every command.

use std::error::Error;
use std::io;

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};

use crate::failure::{Failure, FromAws as _};

const AGAIN: &str = "run the command again; it continues with what is left";

const CHANGED_FILE_HELP: &str = "run the command again when the folder no longer changes";

/// A failed call to S3. The action is the permission that it needs, and the name is that of the object or the bucket.
pub(crate) fn s3_failure<E>(action: &'static str, name: &str, error: SdkError<E, HttpResponse>) -> Failure
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
{
    let status = error.raw_response().map(|response| response.status().as_u16());
    if let Some(status) = status
        && let Some((code, problem, help)) = words(action, name, status, error.code())
    {
        return Failure::failed(problem, cause(status, &error)).with_code(code).with_help(help);
    }
    // The answer to a HEAD has no code, so a denial looks like a bucket of another account.
    let may_be_foreign = action == "s3:ListBucket" && status == Some(403) && error.code().is_none();
    let failure = with_next_step(Failure::aws(action, error).with_note("at", name));
    if may_be_foreign {
        let cause = format!("the bucket {name} is in another account; then correct bucket in site.yaml");
        return failure.with_note("or", cause);
    }
    failure
}

/// A file that has changed since it was compared.
pub(crate) fn changed_file(key: &str) -> Failure {
    Failure::failed(changed_file_problem(key), "its checksum is another one")
        .with_code("changed-file")
        .with_help(CHANGED_FILE_HELP)
}

fn changed_file_problem(key: &str) -> String {
    format!("the file of {key} changed while it was published")
}

/// A compressed file that cannot be written to the folder for temporary files.
pub(crate) fn full_disk(key: &str, error: io::Error) -> Failure {
    let folder = std::env::temp_dir();
    let problem = format!("the compressed form of {key} cannot be written to {}", folder.display());
    Failure::failed(problem, error)
        .with_code("disk")
        .with_help("free space there, or set TMPDIR to a folder with more; then run the command again")
}

/// A failed call to CloudFront.
pub(crate) fn cloudfront_failure<E>(
    action: &'static str,
    distribution: &str,
    error: SdkError<E, HttpResponse>,
) -> Failure
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
{
    let is_missing = error.code() == Some("NoSuchDistribution");
    let failure = Failure::aws(action, error).with_note("at", distribution);
    if is_missing {
        let help = "the stack's distribution is missing; deploy the stack, then run the command again";
        return failure.with_code("no-distribution").with_help(help);
    }
    with_next_step(failure)
}

/// Adds that the same command continues, unless the failure has better advice.
fn with_next_step(failure: Failure) -> Failure {
    if failure.help().is_some() { failure } else { failure.with_help(AGAIN) }
}

/// The answer of AWS. The answer to a HEAD has only a status.
fn cause<E: ProvideErrorMetadata>(status: u16, error: &SdkError<E>) -> String {
    match (error.code(), error.message()) {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        (Some(code), None) => code.to_owned(),
        _ => format!("status {status}"),
    }
}

fn words(
    action: &str,
    name: &str,
    status: u16,
    code: Option<&str>,
) -> Option<(&'static str, String, String)> {
    let again = AGAIN.to_owned();
    let found = match (status, code) {
        (_, Some("NoSuchBucket")) => no_bucket(name),
        (404, _) if action == "s3:ListBucket" => no_bucket(name),
        (409 | 412, _) if action == "s3:PutObject" => (
            "conflict",
            format!("other software changed {name} during the publication"),
            "wait until the other publication has ended, then run the command again".to_owned(),
        ),
        (_, Some("BadDigest" | "XAmzContentSHA256Mismatch" | "XAmzContentChecksumMismatch")) => {
            ("changed-file", changed_file_problem(name), CHANGED_FILE_HELP.to_owned())
        }
        (503, _) | (_, Some("SlowDown")) => (
            "throttled",
            format!("S3 refuses so many requests at the moment, the last one for {name}"),
            again,
        ),
        (500.., _) => ("unavailable", format!("S3 has a fault at the moment, at {name}"), again),
        _ => return None,
    };
    Some(found)
}

fn no_bucket(name: &str) -> (&'static str, String, String) {
    let help = "create it, or correct bucket in site.yaml, then run: sitegate deploy".to_owned();
    ("no-bucket", format!("there is no bucket {name}"), help)
}

#[cfg(test)]
mod tests {
    use super::words;

    /// Makes a test for each answer of S3, with the code of the message.
    macro_rules! word_cases {
        ($($name:ident: $action:literal, $status:literal, $code:expr => $expected:expr;)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(words($action, "a", $status, $code).map(|(code, ..)| code), $expected);
            }
        )*};
    }

    word_cases! {
        missing_bucket_by_its_code: "s3:PutObject", 404, Some("NoSuchBucket") => Some("no-bucket");
        missing_bucket_without_a_body: "s3:ListBucket", 404, None => Some("no-bucket");
        wrong_signature: "s3:PutObject", 403, Some("SignatureDoesNotMatch") => None;
        changed_object: "s3:PutObject", 412, Some("PreconditionFailed") => Some("conflict");
        object_that_is_being_changed: "s3:PutObject", 409, Some("ConditionalRequestConflict") => Some("conflict");
        changed_file: "s3:PutObject", 400, Some("BadDigest") => Some("changed-file");
        slow_down: "s3:PutObject", 503, Some("SlowDown") => Some("throttled");
        fault: "s3:PutObject", 500, Some("InternalError") => Some("unavailable");
        other_error: "s3:PutObject", 400, Some("EntityTooLarge") => None;
    }
}
