//! The locations of code and applications, which SAM reads before CloudFormation resolves dynamic references.

use crate::document::has_dynamic_reference;

/// The services whose dynamic references name a parameter or a secret.
const SERVICES: [&str; 3] = ["secretsmanager", "ssm", "ssm-secure"];

/// The problem with the location of code, if it is neither one in S3 nor the path of a file or folder.
pub(super) fn code_problem(location: &str) -> Option<&'static str> {
    if has_reference_with_path(location) {
        return Some("SAM takes no dynamic reference with a path here");
    }
    let is_known = match location.split_once("://") {
        Some(("s3", object)) => {
            let bucket = object.split_once('/').map(|(bucket, _)| bucket);
            bucket.is_some_and(|bucket| !bucket.is_empty() && !bucket.contains(['[', ']']))
        }
        Some((scheme, _)) => !scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        None => !has_dynamic_reference(location),
    };
    if is_known { None } else { Some("the location is neither in S3 nor the path of a file or folder") }
}

/// Whether a text has a dynamic reference to a name with a slash.
fn has_reference_with_path(text: &str) -> bool {
    let references = text.split("{{resolve:").skip(1).filter_map(|rest| rest.split_once("}}"));
    references.filter_map(|(reference, _)| reference.split_once(':')).any(|(service, name)| {
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let name = match name.rsplit_once(':') {
            Some((name, version)) if is_number(version) => name,
            _ => name,
        };
        let is_in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-/".contains(&byte);
        SERVICES.contains(&service) && name.contains('/') && name.bytes().all(is_in_name)
    })
}

#[cfg(test)]
mod tests {
    use super::code_problem;

    #[test]
    fn code_is_in_s3_or_in_a_file() {
        for location in
            ["s3://a/b", "s3://a/b?versionId=1", "src", "../a.zip", "s3://{{resolve:ssm:bucket:1}}/b", ""]
        {
            assert_eq!(code_problem(location), None, "{location}");
        }
        for location in [
            "https://a.example/b.zip",
            "s3://a",
            "s3:///b",
            "s3://[TOKEN.25]/b",
            "s3://{{resolve:ssm:/bucket:1}}/b",
            "{{resolve:ssm:bucket}}",
        ] {
            assert!(code_problem(location).is_some(), "{location}");
        }
    }
}
