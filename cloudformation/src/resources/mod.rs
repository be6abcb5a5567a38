// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types, a module and a cargo feature per service.

#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
#[cfg(feature = "cloudfront")]
pub mod cloudfront;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lambda")]
pub mod lambda;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "route53")]
pub mod route53;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "ssm")]
pub mod ssm;
#[cfg(feature = "wafv2")]
pub mod wafv2;

/// The fact files that this build carries, by service.
pub(crate) const FACTS: &[(&str, &str)] = &[
    #[cfg(any(feature = "facts", feature = "certificatemanager"))]
    ("CertificateManager", include_str!("../../facts/CertificateManager.json")),
    #[cfg(any(feature = "facts", feature = "cloudfront"))]
    ("CloudFront", include_str!("../../facts/CloudFront.json")),
    #[cfg(any(feature = "facts", feature = "cloudwatch"))]
    ("CloudWatch", include_str!("../../facts/CloudWatch.json")),
    #[cfg(any(feature = "facts", feature = "iam"))]
    ("IAM", include_str!("../../facts/IAM.json")),
    #[cfg(any(feature = "facts", feature = "kms"))]
    ("KMS", include_str!("../../facts/KMS.json")),
    #[cfg(any(feature = "facts", feature = "lambda"))]
    ("Lambda", include_str!("../../facts/Lambda.json")),
    #[cfg(any(feature = "facts", feature = "logs"))]
    ("Logs", include_str!("../../facts/Logs.json")),
    #[cfg(any(feature = "facts", feature = "route53"))]
    ("Route53", include_str!("../../facts/Route53.json")),
    #[cfg(any(feature = "facts", feature = "s3"))]
    ("S3", include_str!("../../facts/S3.json")),
    #[cfg(any(feature = "facts", feature = "ssm"))]
    ("SSM", include_str!("../../facts/SSM.json")),
    #[cfg(any(feature = "facts", feature = "secretsmanager"))]
    ("SecretsManager", include_str!("../../facts/SecretsManager.json")),
    #[cfg(any(feature = "facts", feature = "wafv2"))]
    ("WAFv2", include_str!("../../facts/WAFv2.json")),
];
