//! The domain name of an API.

use std::ops::Deref;

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::apigatewayv2;
use cloudformation_resources::apigatewayv2::domain_name::DomainNameConfiguration;
use cloudformation_resources::route53::record_set;
use constructs::{AliasTarget, AnyCertificate, Construct, ConstructError, Scope};

/// A domain name at which an API answers, over IPv4 and IPv6, with TLS 1.2 or later. [`HttpApiHandles::domain`](crate::HttpApiHandles::domain) makes it.
///
/// ```
/// use constructs::{AnyHostedZone, Asset, ExistingZone, Stack};
/// use serverless::{Function, HttpApi};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let orders = root.add("Orders", Function::rust(Asset::read("src")?))?;
/// let http = root.add("Http", HttpApi::new().route("GET /orders", &orders))?;
///
/// let zone = ExistingZone::new("Z0123456789ABCDEFGHIJ");
/// let certificate = root.add("Certificate", zone.certificate("api.example.com"))?;
/// let domain = root.add("Domain", http.domain("api.example.com", &certificate))?;
/// root.add("Record", zone.record("api.example.com").alias(&domain))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct ApiDomain {
    api_id: Value<String>,
    stage: Value<String>,
    name: Value<String>,
    certificate_arn: Value<String>,
}

impl ApiDomain {
    pub(super) fn new(
        api_id: Value<String>,
        stage: Value<String>,
        name: impl IntoValue<String>,
        certificate: &impl AnyCertificate,
    ) -> Self {
        Self { api_id, stage, name: name.into_value(), certificate_arn: certificate.certificate_arn() }
    }
}

impl Construct for ApiDomain {
    type Handle = ApiDomainHandle;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let configuration = DomainNameConfiguration::new()
            .certificate_arn(self.certificate_arn)
            .endpoint_type("REGIONAL")
            .ip_address_type("dualstack")
            .security_policy("TLS_1_2");
        let domain = apigatewayv2::DomainName::new(self.name).domain_name_configurations([configuration]);
        let domain = scope.resource("Resource", domain)?;
        let mapping = apigatewayv2::ApiMapping::new(apigatewayv2::ApiMappingRequired {
            api_id: self.api_id,
            domain_name: domain.reference(),
            stage: self.stage,
        });
        scope.resource("Mapping", mapping)?;
        Ok(ApiDomainHandle(domain))
    }
}

/// The handle of the domain name of an API. A record can be an alias of it.
#[derive(Clone, Debug)]
pub struct ApiDomainHandle(Handle<apigatewayv2::DomainName>);

impl Deref for ApiDomainHandle {
    type Target = Handle<apigatewayv2::DomainName>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl AliasTarget for ApiDomainHandle {
    fn alias_target(&self) -> record_set::AliasTarget {
        record_set::AliasTarget::new(record_set::AliasTargetRequired {
            dns_name: self.0.regional_domain_name(),
            hosted_zone_id: self.0.regional_hosted_zone_id(),
        })
    }
}
