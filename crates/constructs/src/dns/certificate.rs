//! Certificates of AWS Certificate Manager.

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::certificatemanager::{self, certificate::DomainValidationOption};

use crate::tree::{Construct, ConstructError, Scope};

/// A certificate that hosted zones validate. CloudFormation writes the records of the validation, and the certificate
/// [renews itself](https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html) as long as they are there.
///
/// A certificate that is validated by e-mail does not, and the deployment waits for a person, so this construct has only DNS.
///
/// The deployment waits until the internet can read the zones. A certificate for CloudFront must be
/// [in us-east-1](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html#https-requirements-aws-region).
///
/// ```
/// use constructs::{AnyHostedZone, ExistingZone, Stack};
///
/// let com = ExistingZone::new("Z0123456789ABCDEFGHIJ");
/// let org = ExistingZone::new("Z9876543210ABCDEFGHIJ");
/// let mut stack = Stack::new();
/// let certificate = com.certificate("example.com").name("*.example.com").and(org.certificate("example.org"));
/// let certificate = stack.root().add("Certificate", certificate)?;
/// stack.root().output("Arn", cloudformation::Output::new(certificate.reference()))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    first: ValidatedName,
    others: Vec<ValidatedName>,
}

/// A name, and the ID of the hosted zone that validates it.
#[derive(Clone, Debug, PartialEq)]
struct ValidatedName {
    name: Value<String>,
    zone_id: Value<String>,
}

impl Certificate {
    pub(super) fn new(zone_id: Value<String>, name: impl IntoValue<String>) -> Self {
        Self { first: ValidatedName { name: name.into_value(), zone_id }, others: Vec::new() }
    }

    /// Adds a name of the same zone, such as `*.example.com`.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        let zone_id = self.first.zone_id.clone();
        self.others.push(ValidatedName { name: name.into_value(), zone_id });
        self
    }

    /// Adds the names of another certificate, which another zone can validate.
    pub fn and(mut self, other: Self) -> Self {
        self.others.push(other.first);
        self.others.extend(other.others);
        self
    }
}

impl Construct for Certificate {
    type Handle = Handle<certificatemanager::Certificate>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let others: Vec<_> = self.others.iter().map(|other| other.name.clone()).collect();
        let options: Vec<_> = std::iter::once(&self.first)
            .chain(&self.others)
            .map(|it| DomainValidationOption::new().domain_name(&it.name).hosted_zone_id(&it.zone_id))
            .collect();
        let mut certificate = certificatemanager::Certificate::new(self.first.name)
            .domain_validation_options(options)
            .validation_method("DNS");
        if !others.is_empty() {
            certificate = certificate.subject_alternative_names(others);
        }
        scope.resource("Resource", certificate)
    }
}

/// A certificate of the template, or one that exists already.
pub trait AnyCertificate {
    /// The ARN.
    fn certificate_arn(&self) -> Value<String>;
}

impl AnyCertificate for Handle<certificatemanager::Certificate> {
    fn certificate_arn(&self) -> Value<String> {
        self.reference()
    }
}

/// A certificate that exists already, by its ARN.
///
/// ```
/// use constructs::{AnyCertificate, ExistingCertificate};
///
/// let arn = "arn:aws:acm:eu-central-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";
/// assert_eq!(ExistingCertificate::new(arn).certificate_arn(), arn.into());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ExistingCertificate(Value<String>);

impl ExistingCertificate {
    /// The certificate with this ARN.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        Self(arn.into_value())
    }
}

impl AnyCertificate for ExistingCertificate {
    fn certificate_arn(&self) -> Value<String> {
        self.0.clone()
    }
}
