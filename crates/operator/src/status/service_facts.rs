//! The facts about the parts of a site that other services own: its certificate, its alarms and its content versions.

use aws_config::SdkConfig;
use aws_sdk_acm::types::CertificateStatus;
use aws_sdk_ssm::error::ProvideErrorMetadata as _;
use settings::Parameter;

use super::facts::Fact;
use crate::failure::{Failure, FromAws as _};
use crate::publish::history::History;

/// The logical ID of the topic that the alarms write to.
const TOPIC: &str = "MonitoringTopic";

/// A certificate in ACM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CertificateFacts {
    pub(super) status: CertificateStatus,
    /// Unix time of its end.
    pub(super) ends_at: Option<u64>,
}

/// Reads the certificate of a distribution. `None` if it uses the certificate of CloudFront.
pub(super) async fn certificate(config: &SdkConfig, distribution: &str) -> Fact<Option<CertificateFacts>> {
    let client = aws_sdk_cloudfront::Client::new(config);
    let answer = client.get_distribution().id(distribution).send().await;
    let answer = answer.map_err(|error| Failure::aws("cloudfront:GetDistribution", error))?;
    let settings = answer.distribution().and_then(|distribution| distribution.distribution_config());
    let certificate = settings.and_then(|settings| settings.viewer_certificate());
    let Some(arn) = certificate.and_then(|certificate| certificate.acm_certificate_arn()) else {
        return Ok(None);
    };
    let answer = aws_sdk_acm::Client::new(config).describe_certificate().certificate_arn(arn).send().await;
    let answer = answer.map_err(|error| Failure::aws("acm:DescribeCertificate", error))?;
    Ok(answer.certificate().map(|certificate| CertificateFacts {
        status: certificate.status().cloned().unwrap_or_else(|| CertificateStatus::from("")),
        ends_at: certificate.not_after().and_then(|at| u64::try_from(at.secs()).ok()),
    }))
}

/// The recipients of the alarms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AlarmFacts {
    pub(super) confirmed: usize,
    pub(super) pending: usize,
}

/// Counts the subscriptions of the alarms' topic. `None` if the stack has no such topic.
pub(super) async fn alarms(config: &SdkConfig, stack: &str) -> Fact<Option<AlarmFacts>> {
    let client = aws_sdk_cloudformation::Client::new(config);
    let answer = client.describe_stack_resources().stack_name(stack).send().await;
    let answer = answer.map_err(|error| Failure::aws("cloudformation:DescribeStackResources", error))?;
    let mut resources = answer.stack_resources().iter();
    let topic = resources.find(|resource| resource.logical_resource_id() == Some(TOPIC));
    let Some(topic) = topic.and_then(|topic| topic.physical_resource_id()) else { return Ok(None) };
    let client = aws_sdk_sns::Client::new(config);
    let mut pages = client.list_subscriptions_by_topic().topic_arn(topic).into_paginator().send();
    let mut facts = AlarmFacts { confirmed: 0, pending: 0 };
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| Failure::aws("sns:ListSubscriptionsByTopic", error))?;
        for subscription in page.subscriptions() {
            // SNS writes `PendingConfirmation` instead of an ARN.
            match subscription.subscription_arn() {
                Some(arn) if arn.starts_with("arn:") => facts.confirmed += 1,
                Some("PendingConfirmation") => facts.pending += 1,
                _ => {}
            }
        }
    }
    Ok(Some(facts))
}

/// Reads the list of content versions. `None` if nothing was published.
pub(super) async fn history(config: &SdkConfig, gate: &str) -> Fact<Option<History>> {
    let name = Parameter::ContentVersions.name(gate);
    let answer = match aws_sdk_ssm::Client::new(config).get_parameter().name(&name).send().await {
        Ok(answer) => answer,
        Err(error) if error.code() == Some("ParameterNotFound") => return Ok(None),
        Err(error) => return Err(Failure::aws("ssm:GetParameter", error)),
    };
    let text = answer.parameter().and_then(|parameter| parameter.value()).unwrap_or_default();
    let malformed = || Failure::refused(format!("{name} cannot be read"), "use a newer sitegate");
    History::read(text).map(Some).ok_or_else(malformed)
}
