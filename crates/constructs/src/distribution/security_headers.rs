//! Headers that CloudFront adds to every answer of the bucket.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::response_headers_policy::{
    ContentSecurityPolicy, ContentTypeOptions, CustomHeader, CustomHeadersConfig, FrameOptions,
    ReferrerPolicy, ResponseHeadersPolicyConfig, SecurityHeadersConfig, StrictTransportSecurity,
};

use crate::{Construct, ConstructError, Scope};

/// A response headers policy. The defaults break no page: no content security policy unless one is given.
#[derive(Clone, Debug)]
pub struct SecurityHeaders {
    /// Name of the policy, unique in the account.
    pub name: Value<String>,
    /// Seconds that browsers insist on HTTPS; 0 for no such header.
    pub strict_transport_security_seconds: u32,
    /// Whether they insist on it for every host below this one too.
    pub strict_transport_security_subdomains: bool,
    /// `DENY` or `SAMEORIGIN`; none for no such header.
    pub frame_options: Option<String>,
    /// None for no such header.
    pub referrer_policy: Option<String>,
    /// None for no such header.
    pub content_security_policy: Option<String>,
    /// `Cache-Control` for browsers, of objects that do not bring their own; none for no such header. CloudFront's own cache
    /// does not go by it: [response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html).
    pub cache_control: Option<String>,
    /// Any other header, by name.
    pub custom: Vec<(String, String)>,
}

impl Construct for SecurityHeaders {
    type Handle = Handle<cloudfront::ResponseHeadersPolicy>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        // What a page sets for itself stays, but for the two headers that only ever make it safer.
        let mut security = SecurityHeadersConfig::new().content_type_options(ContentTypeOptions::new(true));
        if self.strict_transport_security_seconds > 0 {
            let header = StrictTransportSecurity::new(self.strict_transport_security_seconds, true);
            security = security.strict_transport_security(
                header.include_subdomains(self.strict_transport_security_subdomains),
            );
        }
        if let Some(option) = self.frame_options {
            security = security.frame_options(FrameOptions::new(option, false));
        }
        if let Some(policy) = self.referrer_policy {
            security = security.referrer_policy(ReferrerPolicy::new(false, policy));
        }
        if let Some(policy) = self.content_security_policy {
            security = security.content_security_policy(ContentSecurityPolicy::new(policy, false));
        }
        let mut config = ResponseHeadersPolicyConfig::new(self.name).security_headers_config(security);
        let cache_control = self.cache_control.map(|value| CustomHeader::new("Cache-Control", false, value));
        let custom = self.custom.into_iter().map(|(name, value)| CustomHeader::new(name, true, value));
        let headers: Vec<CustomHeader> = cache_control.into_iter().chain(custom).collect();
        if !headers.is_empty() {
            config = config.custom_headers_config(CustomHeadersConfig::new(headers));
        }
        scope.resource("Resource", cloudfront::ResponseHeadersPolicy::new(config))
    }
}
