//! Headers that CloudFront adds to the responses of a bucket.

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::response_headers_policy::{
    ContentSecurityPolicy, ContentTypeOptions, CustomHeader, CustomHeaderRequired, CustomHeadersConfig,
    FrameOptions, ReferrerPolicy, ResponseHeadersPolicyConfig, SecurityHeadersConfig,
    StrictTransportSecurity,
};

use crate::tree::{Construct, ConstructError, Scope};

/// A response headers policy of CloudFront with security headers, headers of your own and default headers.
///
/// The defaults break no page: only `X-Content-Type-Options` is set.
///
/// ```
/// use constructs::{SecurityHeaders, Stack};
///
/// let headers = SecurityHeaders::new("reports").frame_options("DENY".to_owned());
/// let mut stack = Stack::new();
/// stack.root().add("Headers", headers)?;
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct SecurityHeaders {
    name: Value<String>,
    strict_transport_security_seconds: u32,
    strict_transport_security_subdomains: bool,
    frame_options: Option<String>,
    referrer_policy: Option<String>,
    content_security_policy: Option<String>,
    default_headers: Vec<(String, String)>,
    custom: Vec<(String, String)>,
}

impl SecurityHeaders {
    /// A policy with a name that is unique in the account.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            strict_transport_security_seconds: 0,
            strict_transport_security_subdomains: false,
            frame_options: None,
            referrer_policy: None,
            content_security_policy: None,
            default_headers: Vec::new(),
            custom: Vec::new(),
        }
    }

    /// Sets the number of seconds for which browsers use HTTPS only. The default is 0, which leaves the header out.
    pub fn strict_transport_security_seconds(self, seconds: u32) -> Self {
        Self { strict_transport_security_seconds: seconds, ..self }
    }

    /// Sets whether browsers use HTTPS for every host below this one, too.
    pub fn strict_transport_security_subdomains(self, include: bool) -> Self {
        Self { strict_transport_security_subdomains: include, ..self }
    }

    /// Sets the header `X-Frame-Options` to `DENY` or `SAMEORIGIN`. A header of the object has precedence.
    pub fn frame_options(self, option: impl Into<Option<String>>) -> Self {
        Self { frame_options: option.into(), ..self }
    }

    /// Sets the header `Referrer-Policy`, such as `same-origin`. A header of the object has precedence.
    pub fn referrer_policy(self, policy: impl Into<Option<String>>) -> Self {
        Self { referrer_policy: policy.into(), ..self }
    }

    /// Sets the header `Content-Security-Policy`. A header of the object has precedence.
    pub fn content_security_policy(self, policy: impl Into<Option<String>>) -> Self {
        Self { content_security_policy: policy.into(), ..self }
    }

    /// Adds a header to objects that do not have it. With `Cache-Control`, this is the value that browsers see. CloudFront's own cache
    /// ignores it:
    /// [response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html).
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.default_headers.push((name.into(), value.into()));
        self
    }

    /// Adds a header that overrides the header of the object.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom.push((name.into(), value.into()));
        self
    }
}

impl Construct for SecurityHeaders {
    type Handle = Handle<cloudfront::ResponseHeadersPolicy>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        // A header of the object overrides the header of the policy, except for the two headers that only make a page safer.
        let mut security = SecurityHeadersConfig::new().content_type_options(ContentTypeOptions::new(true));
        if self.strict_transport_security_seconds > 0 {
            let header = StrictTransportSecurity::new(self.strict_transport_security_seconds, true);
            security = security.strict_transport_security(
                header.include_subdomains(self.strict_transport_security_subdomains),
            );
        }
        let security = security
            .frame_options(self.frame_options.map(|option| FrameOptions::new(option, false)))
            .referrer_policy(self.referrer_policy.map(|policy| ReferrerPolicy::new(false, policy)))
            .content_security_policy(
                self.content_security_policy.map(|policy| ContentSecurityPolicy::new(policy, false)),
            );
        let mut config = ResponseHeadersPolicyConfig::new(self.name).security_headers_config(security);
        let defaults = self.default_headers.into_iter().map(|(name, value)| {
            CustomHeader::new(CustomHeaderRequired { header: name, r#override: false, value })
        });
        let custom = self.custom.into_iter().map(|(name, value)| {
            CustomHeader::new(CustomHeaderRequired { header: name, r#override: true, value })
        });
        let headers: Vec<CustomHeader> = defaults.chain(custom).collect();
        if !headers.is_empty() {
            config = config.custom_headers_config(CustomHeadersConfig::new(headers));
        }
        scope.resource("Resource", cloudfront::ResponseHeadersPolicy::new(config))
    }
}
