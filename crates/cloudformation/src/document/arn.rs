//! Amazon Resource Names.

/// The parts of an ARN, see [its format](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
///
/// ```
/// use cloudformation::Arn;
///
/// let arn = Arn::parse("arn:aws:lambda:us-east-1:111122223333:function:gate:7").expect("an ARN");
/// assert_eq!((arn.service, arn.region, arn.resource), ("lambda", "us-east-1", "function:gate:7"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arn<'a> {
    /// The partition, such as `aws` or `aws-cn`.
    pub partition: &'a str,
    /// The service, such as `lambda`.
    pub service: &'a str,
    /// The Region; empty for services without Regions.
    pub region: &'a str,
    /// The ID of the account; empty for resources without an owner.
    pub account: &'a str,
    /// The part that the service defines, such as `function:gate:7`.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Splits an ARN into its parts. The parts themselves are not checked.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if parts.next() != Some("arn") {
            return None;
        }
        Some(Self {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        })
    }

    /// Whether the account is an account ID: 12 digits.
    pub fn has_account_id(&self) -> bool {
        self.account.len() == 12 && self.account.bytes().all(|byte| byte.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::Arn;

    #[test]
    fn resource_keeps_its_colons() {
        let arn = Arn::parse("arn:aws:sns:eu-west-1:111122223333:topic:subscription").expect("an ARN");
        assert_eq!(arn.resource, "topic:subscription");
        assert!(arn.has_account_id());
    }

    #[test]
    fn text_without_six_parts_is_not_an_arn() {
        assert_eq!(Arn::parse("arn:aws:s3"), None);
        assert_eq!(Arn::parse("urn:aws:s3:::reports"), None);
    }
}
