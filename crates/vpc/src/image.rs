//! Container images.

use std::error::Error;
use std::fmt;

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{Handle, Value};
use cloudformation_resources::ecr;
use constructs::policy::Statement;
use serverless::Grant;

/// A container image in a registry.
///
/// A digest names the bytes of an image, so every task runs what was tested. A tag can mean
/// [other bytes tomorrow](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html), and a task that starts at night gets these.
///
/// ```
/// use vpc::Image;
///
/// let digest = "sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";
/// assert!(Image::by_digest(&format!("public.ecr.aws/nginx/nginx@{digest}")).is_ok());
/// assert!(Image::by_digest("nginx:latest").is_err());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    pub(crate) uri: Value<String>,
    /// Whether the image is named by a tag.
    pub(crate) floating: bool,
    /// The repository of ECR, by its ARN.
    repository: Option<Value<String>>,
}

impl Image {
    /// An image by its digest, such as `public.ecr.aws/nginx/nginx@sha256:…`.
    pub fn by_digest(uri: &str) -> Result<Self, ImageError> {
        let digest = uri.rsplit_once('@').map(|(_, digest)| digest);
        if !digest.is_some_and(is_digest) {
            return Err(ImageError { text: uri.to_owned(), form: "REPOSITORY@sha256:DIGEST" });
        }
        Ok(Self { uri: uri.into(), floating: false, repository: repository_arn(uri) })
    }

    /// An image of a repository of the stack, by its digest, such as `sha256:…`.
    pub fn in_repository(repository: &Handle<ecr::Repository>, digest: &str) -> Result<Self, ImageError> {
        if !is_digest(digest) {
            return Err(ImageError { text: digest.to_owned(), form: "sha256:DIGEST" });
        }
        let uri = concat([repository.repository_uri(), "@".into(), digest.into()]);
        Ok(Self { uri, floating: false, repository: Some(repository.arn()) })
    }

    /// An image by its tag, such as `nginx:1.27`. A service that runs it has a warning, [`FLOATING_IMAGE`](constructs::rules::FLOATING_IMAGE).
    pub fn by_tag(uri: &str) -> Self {
        Self { uri: uri.into(), floating: true, repository: repository_arn(uri) }
    }

    /// The permissions to pull the image; `None` if its registry is not ECR, or is public.
    pub(crate) fn pull(&self) -> Option<Grant> {
        let actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
        let layers = Grant::new(Statement::allow(&actions).on(self.repository.clone()?));
        // AWS documents no resource for this action.
        Some(layers.and(Grant::new(Statement::allow(&["ecr:GetAuthorizationToken"]).on("*"))))
    }
}

/// Whether a text is a digest: `sha256:` and 64 hexadecimal digits.
fn is_digest(text: &str) -> bool {
    let digits = text.strip_prefix("sha256:").unwrap_or_default();
    digits.len() == 64 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The ARN of the repository of an image, if it is in ECR: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY`.
fn repository_arn(uri: &str) -> Option<Value<String>> {
    let (host, path) = uri.split_once('/')?;
    let (account, rest) = host.split_once(".dkr.ecr.")?;
    let (region, domain) = rest.split_once('.')?;
    if !matches!(domain, "amazonaws.com" | "amazonaws.com.cn") {
        return None;
    }
    let repository = path.split(['@', ':']).next()?;
    Some(sub(format!("arn:${{AWS::Partition}}:ecr:{region}:{account}:repository/{repository}")))
}

/// The error of an image that has no valid digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageError {
    text: String,
    form: &'static str,
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, form } = self;
        write!(f, "`{text}` names no digest; write {form}, which a push of the image prints")
    }
}

impl Error for ImageError {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Image;

    const DIGEST: &str = "sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";

    fn repository(host: &str) -> serde_json::Value {
        let image = Image::by_digest(&format!("{host}/shop/web@{DIGEST}")).expect("a digest");
        json!(image.repository)
    }

    #[test]
    fn image_in_ecr_has_a_repository() {
        let arn = "arn:${AWS::Partition}:ecr:eu-central-1:111122223333:repository/shop/web";
        assert_eq!(repository("111122223333.dkr.ecr.eu-central-1.amazonaws.com"), json!({"Fn::Sub": arn}));
    }

    #[test]
    fn image_elsewhere_needs_no_permission() {
        for host in ["public.ecr.aws", "docker.io", "x.dkr.ecr.eu-central-1.example.com"] {
            assert_eq!(repository(host), json!(null));
        }
        assert_eq!(Image::by_tag("nginx").pull(), None);
    }

    #[test]
    fn tag_is_not_part_of_the_repository() {
        let image = Image::by_tag("111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.2");
        let arn = "arn:${AWS::Partition}:ecr:eu-central-1:111122223333:repository/web";
        assert_eq!(json!(image.repository), json!({"Fn::Sub": arn}));
    }

    macro_rules! refused {
        ($($test:ident: $uri:expr;)*) => {$(
            #[test]
            fn $test() {
                let error = Image::by_digest($uri).expect_err("no digest");
                assert_eq!(error.to_string(), format!("`{}` names no digest; write REPOSITORY@sha256:DIGEST, which a push of the image prints", $uri));
            }
        )*};
    }

    refused! {
        image_without_a_digest_is_refused: "nginx";
        image_with_a_tag_is_refused: "nginx:1.27";
        short_digest_is_refused: "nginx@sha256:4ea1";
        digest_with_capitals_is_refused: &format!("nginx@{}", DIGEST.replace('a', "A"));
        other_algorithm_is_refused: &format!("nginx@{}", DIGEST.replace("sha256", "sha512"));
    }
}
