//! Each open setting as a parameter of the template. The patterns keep quotes and backslashes out of the settings.

use cloudformation::Parameter;
use settings::{LogLevel, Session};

use super::super::check::text::RETENTION_DAYS;
use super::super::config::{Open, PriceClass};
use super::{class_name, level_name};

impl Open {
    pub(super) fn parameter_name(self) -> &'static str {
        match self {
            Self::Issuer => "Issuer",
            Self::ClientId => "ClientId",
            Self::SessionLifetime => "SessionLifetime",
            Self::LogLevel => "LogLevel",
            Self::LogRetention => "LogRetention",
            Self::PriceClass => "PriceClass",
            Self::DomainName => "DomainName",
            Self::CertificateArn => "CertificateArn",
            Self::HostedZoneId => "HostedZoneId",
            Self::WebAclArn => "WebAclArn",
            Self::BucketName => "BucketName",
            Self::BucketRegion => "BucketRegion",
        }
    }

    /// The heading that the console puts it under.
    pub(super) fn group(self) -> &'static str {
        match self {
            Self::Issuer | Self::ClientId | Self::SessionLifetime => "Signing in",
            Self::DomainName | Self::CertificateArn | Self::HostedZoneId => "The site's address",
            Self::BucketName | Self::BucketRegion => "The bucket",
            Self::LogLevel | Self::LogRetention | Self::PriceClass | Self::WebAclArn => "Operation",
        }
    }

    /// The most bytes that its value takes in the settings document.
    pub(super) fn bytes_in_settings(self) -> u32 {
        match self {
            Self::Issuer => 512,
            Self::ClientId => 256,
            // A name of 253 in a list and in quotes.
            Self::DomainName => 257,
            Self::SessionLifetime => 7,
            Self::LogLevel => 5,
            Self::LogRetention
            | Self::PriceClass
            | Self::CertificateArn
            | Self::HostedZoneId
            | Self::WebAclArn
            | Self::BucketName
            | Self::BucketRegion => 0,
        }
    }

    pub(super) fn parameter(self) -> Parameter {
        match self {
            Self::Issuer => text(
                "Issuer of the OpenID Provider, such as https://example.okta.com/oauth2/default",
                "https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?",
                "must be the https address that the provider's discovery document calls issuer",
            )
            .length(1..=self.bytes_in_settings()),
            Self::ClientId => text(
                "Client ID that the provider gave this site",
                "[A-Za-z0-9._~:/@+=-]+",
                "must be the client ID without spaces or quotes",
            )
            .length(1..=self.bytes_in_settings()),
            Self::SessionLifetime => {
                let bounds = i64::from(*Session::LIFETIME.start())..=i64::from(*Session::LIFETIME.end());
                Parameter::number().description("Seconds until a visitor signs in again").range(bounds)
            }
            Self::LogLevel => {
                let levels =
                    [LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug].map(level_name);
                Parameter::string().description("The least that is logged").allowed_values(levels)
            }
            Self::LogRetention => Parameter::number()
                .description("Days that us-east-1 keeps the function's log")
                .allowed_values(RETENTION_DAYS.iter().copied()),
            Self::PriceClass => {
                let classes = [PriceClass::Class100, PriceClass::Class200, PriceClass::All].map(class_name);
                Parameter::string().description("Where CloudFront serves from").allowed_values(classes)
            }
            Self::DomainName => text(
                "Host name of the site; empty for CloudFront's own",
                "([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)?",
                "must be a host name in lower case",
            )
            .length(0..=253),
            Self::CertificateArn => text(
                "ARN of a certificate in us-east-1 for the host name",
                "(arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[A-Za-z0-9-]+)?",
                "must be a certificate of us-east-1",
            ),
            Self::HostedZoneId => text(
                "Route 53 zone in which the host name gets its records; empty for none",
                "(Z[A-Z0-9]{3,31})?",
                "must be a hosted zone's ID",
            ),
            Self::BucketName => text(
                "Name of the bucket that holds the site",
                "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
                "must be a bucket's name without dots",
            ),
            Self::BucketRegion => text(
                "Region of the bucket",
                "[a-z]{2}(-[a-z]+)+-[0-9]",
                "must be a Region, such as eu-central-1",
            ),
            Self::WebAclArn => text(
                "ARN of a web ACL of scope CLOUDFRONT; empty for none",
                "(arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+)?",
                "must be a web ACL of scope CLOUDFRONT",
            ),
        }
    }
}

fn text(description: &str, pattern: &str, explanation: &str) -> Parameter {
    Parameter::string().description(description).allowed_pattern(pattern, explanation)
}
