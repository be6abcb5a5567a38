//! The servers from which CloudFront fetches.

use cloudformation::intrinsic::{select, split, sub};
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::distribution::{
    CustomOriginConfig, Origin as OriginProperty, OriginCustomHeader, OriginCustomHeaderRequired,
    OriginRequired, S3OriginConfig,
};

use super::origin_address::{OriginAddress, OriginAddressError};
use crate::origin_access::OriginAccessHandle;

/// A server from which CloudFront fetches: a private bucket, or a server with HTTPS, such as an API.
///
/// Origins are values. Two behaviors with equal origins share one origin of the distribution.
///
/// ```
/// use constructs::Origin;
///
/// let api = Origin::http("api.example.com").path("/v1");
/// let function = Origin::url("https://abc123.lambda-url.us-east-1.on.aws/");
/// assert_eq!(function, Origin::http("abc123.lambda-url.us-east-1.on.aws"));
/// # let _ = api;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    domain_name: Value<String>,
    /// The reason for which CloudFront cannot use the address.
    refused: Option<OriginAddressError>,
    server: Server,
    path: Option<String>,
    headers: Vec<(String, Value<String>)>,
}

#[derive(Clone, Debug, PartialEq)]
enum Server {
    Bucket(OriginAccessHandle),
    Http { access_control: Option<Handle<cloudfront::OriginAccessControl>> },
}

impl Origin {
    /// A private bucket, by its Regional domain name. Only CloudFront reads it.
    pub fn bucket(domain_name: impl IntoValue<String>, access: &OriginAccessHandle) -> Self {
        Self::new(domain_name, Server::Bucket(access.clone()))
    }

    /// A server, by its domain name. CloudFront calls it over HTTPS with TLS 1.2.
    ///
    /// Anyone can call a public server directly, without what the distribution does before: a web ACL, a function, a login. Give CloudFront a
    /// [`header`](Self::header) that only it knows, or an [`access_control`](Self::access_control), and let the server refuse other requests.
    ///
    /// A text that is not a domain name is an error when the distribution is placed.
    pub fn http(domain_name: impl IntoValue<String>) -> Self {
        let domain_name = domain_name.into_value();
        let refused = domain_name.literal().and_then(|host| OriginAddress::check_host(host).err());
        Self { refused, ..Self::new(domain_name, Server::Http { access_control: None }) }
    }

    /// A server, by its URL, as attributes of `AWS::ApiGatewayV2::Api` and `AWS::Lambda::Url` return it.
    ///
    /// The path of a literal URL is that of [`path`](Self::path). A literal URL with another scheme than `https`, with a user, a port or a query
    /// is an error when the distribution is placed. Of an attribute, only the host is used.
    pub fn url(url: impl IntoValue<String>) -> Self {
        /// The host is the part after the second slash.
        const HOST: u32 = 2;
        let url = url.into_value();
        match url.literal().map(|url| OriginAddress::from_url(url)) {
            Some(Ok(address)) => Self { path: address.path, ..Self::http(address.host) },
            Some(Err(refused)) => Self { refused: Some(refused), ..Self::http(url) },
            None => Self::http(select(HOST, split("/", url))),
        }
    }

    /// Sets a path that CloudFront puts before the path of a request, such as `/v1`. It starts with a slash and does not end with one.
    pub fn path(self, path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..self }
    }

    /// Adds a header to every request. It
    /// [replaces a header of the visitor](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html) with
    /// the same name, so that a server can recognise CloudFront by a secret value.
    ///
    /// A literal value is readable in the template. Refer to a secret with a
    /// [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html), such as
    /// `text!("{{{{resolve:secretsmanager:{secret}}}}}", secret = secret.reference())`.
    pub fn header(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.headers.push((name.into(), value.into_value()));
        self
    }

    /// Lets CloudFront sign each request to a function URL, see [`FunctionUrlAccess`](crate::FunctionUrlAccess). A bucket has its own access, so
    /// it stays as it is.
    pub fn access_control(self, control: &Handle<cloudfront::OriginAccessControl>) -> Self {
        match self.server {
            Server::Bucket(_) => self,
            Server::Http { .. } => {
                Self { server: Server::Http { access_control: Some(control.clone()) }, ..self }
            }
        }
    }

    /// Whether the origin is a bucket, whose errors are XML.
    pub fn is_bucket(&self) -> bool {
        matches!(self.server, Server::Bucket(_))
    }

    /// Whether the server can distinguish requests of CloudFront from others: it is a bucket with an origin access, or it gets a
    /// [`header`](Self::header) or has an [`access_control`](Self::access_control).
    pub fn identifies_cloudfront(&self) -> bool {
        match &self.server {
            Server::Bucket(_) => true,
            Server::Http { access_control } => access_control.is_some() || !self.headers.is_empty(),
        }
    }

    /// Returns an error if CloudFront cannot use the address.
    pub(super) fn check_address(&self) -> Result<(), OriginAddressError> {
        self.refused.clone().map_or(Ok(()), Err)
    }

    fn new(domain_name: impl IntoValue<String>, server: Server) -> Self {
        let domain_name = domain_name.into_value();
        Self { domain_name, refused: None, server, path: None, headers: Vec::new() }
    }

    /// The origin as a property of the distribution, with its name there.
    pub(super) fn property(&self, id: &str) -> OriginProperty {
        let origin = OriginProperty::new(OriginRequired { domain_name: &self.domain_name, id });
        let origin = match &self.server {
            Server::Bucket(OriginAccessHandle::Identity(identity)) => {
                let path = sub(format!("origin-access-identity/cloudfront/${{{}}}", identity.id()));
                origin.s3_origin_config(S3OriginConfig::new().origin_access_identity(path))
            }
            // With an access control, CloudFront requires an identity that is present and empty.
            Server::Bucket(OriginAccessHandle::Control(control)) => origin
                .origin_access_control_id(control.reference())
                .s3_origin_config(S3OriginConfig::new().origin_access_identity("")),
            Server::Http { access_control } => origin
                .origin_access_control_id(access_control.as_ref().map(Handle::reference))
                .custom_origin_config(
                    CustomOriginConfig::new("https-only").origin_ssl_protocols(["TLSv1.2"]),
                ),
        };
        let headers = self.headers.iter().map(|(name, value)| {
            OriginCustomHeader::new(OriginCustomHeaderRequired { header_name: name, header_value: value })
        });
        let headers: Vec<OriginCustomHeader> = headers.collect();
        let origin = origin.origin_path(self.path.as_deref());
        if headers.is_empty() { origin } else { origin.origin_custom_headers(headers) }
    }
}
