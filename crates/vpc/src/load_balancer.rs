//! Application load balancers.

use std::ops::Deref;

use cloudformation::{Handle, IntoValue, ResourceType, Value};
use cloudformation_resources::elasticloadbalancingv2 as elb;
use cloudformation_resources::elasticloadbalancingv2::listener::{Action, Certificate, RedirectConfig};
use cloudformation_resources::elasticloadbalancingv2::load_balancer::LoadBalancerAttribute;
use cloudformation_resources::route53::record_set;
use constructs::{AliasTarget, Construct, ConstructError, Scope};
use serverless::{Metric, MetricId};

use crate::network::Network;
use crate::port::Port;
use crate::security_group::{AnySecurityGroup, SecurityGroup, SecurityGroupHandle};

/// The TLS policy that [AWS recommends](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html): TLS 1.3, and TLS 1.2 with
/// forward secrecy, with a key exchange that also withstands quantum computers. Without a policy, CloudFormation's listeners accept TLS 1.0.
const TLS_POLICY: &str = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";

/// An application load balancer with a listener for HTTPS and a target group, behind which a [`crate::FargateService`] runs.
///
/// - **TLS.** The policy is [the one that AWS recommends](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html). The default of
///   CloudFormation accepts TLS 1.0. A listener for HTTP [redirects to HTTPS](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1).
/// - **Headers.** Headers with invalid names [do not reach the service](https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4), because programs
///   read them differently.
/// - **Connections.** The balancer can connect to its targets only, and the internet to ports 80 and 443 of the balancer only.
/// - **Deletion.** The balancer contains no data, so it is deleted with the stack. [`LoadBalancer::keep`] protects it, and with it the name to which
///   others may have pointed a domain.
///
/// ```
/// use constructs::Stack;
/// use vpc::{LoadBalancer, Vpc};
///
/// let mut stack = Stack::new();
/// let vpc = stack.root().add("Vpc", Vpc::new())?;
/// let certificate = "arn:aws:acm:eu-central-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
/// let balancer = LoadBalancer::https(&vpc, certificate).health_check_path("/health");
/// let balancer = stack.root().add("Balancer", balancer)?;
/// assert_eq!(balancer.id().as_str(), "Balancer");
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct LoadBalancer {
    network: Network,
    certificate_arn: Value<String>,
    health_check_path: String,
    internal: bool,
    keep: bool,
}

impl LoadBalancer {
    /// A load balancer on the internet, with a certificate of ACM in the Region of the stack.
    pub fn https(network: &Network, certificate_arn: impl IntoValue<String>) -> Self {
        Self {
            network: network.clone(),
            certificate_arn: certificate_arn.into_value(),
            health_check_path: "/".to_owned(),
            internal: false,
            keep: false,
        }
    }

    /// Sets the path that answers 200 as long as a target is healthy. The default is `/`.
    pub fn health_check_path(self, path: &str) -> Self {
        Self { health_check_path: path.to_owned(), ..self }
    }

    /// Puts the balancer into the private subnets. It admits what [`AnySecurityGroup::allow_from`] of its security group allows.
    pub fn internal(self) -> Self {
        Self { internal: true, ..self }
    }

    /// Sets whether [deletion protection](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#deletion-protection) is on.
    /// Switch it off before you delete the stack.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for LoadBalancer {
    type Handle = LoadBalancerHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let description = format!("Nodes of {}", scope.id());
        let mut security_group = SecurityGroup::new(&self.network, &description).without_egress();
        if !self.internal {
            for port in [80, 443] {
                security_group = security_group.allow_from_block("0.0.0.0/0", Port::tcp(port));
            }
        }
        let security_group = scope.add("SecurityGroup", security_group)?;
        let (subnets, scheme) = if self.internal {
            (self.network.private.required("private")?, "internal")
        } else {
            (self.network.public.required("public")?, "internet-facing")
        };
        let attribute =
            |key: &str, value: bool| LoadBalancerAttribute::new().key(key).value(value.to_string());
        let balancer = elb::LoadBalancer::new()
            .load_balancer_attributes([
                attribute("deletion_protection.enabled", self.keep),
                attribute("routing.http.drop_invalid_header_fields.enabled", true),
            ])
            .scheme(scheme)
            .security_groups([security_group.group_id()])
            .subnets(subnets.ids())
            .r#type("application");
        let balancer = scope.resource("Resource", subnets.connect(balancer.resource()))?;
        // ECS registers each task with its own port, so this one is never used.
        let targets = elb::TargetGroup::new()
            .health_check_path(self.health_check_path)
            .port(80)
            .protocol("HTTP")
            .target_type("ip")
            .vpc_id(self.network.id);
        let targets = scope.resource("Targets", targets)?;
        let forward = Action::new("forward").target_group_arn(targets.reference());
        let https = elb::Listener::new([forward], balancer.reference())
            .certificates([Certificate::new().certificate_arn(self.certificate_arn)])
            .port(443)
            .protocol("HTTPS")
            .ssl_policy(TLS_POLICY);
        let listener = scope.resource("Https", https)?;
        let redirect = RedirectConfig::new("HTTP_301").port("443").protocol("HTTPS");
        let redirect = Action::new("redirect").redirect_config(redirect);
        let http = elb::Listener::new([redirect], balancer.reference()).port(80).protocol("HTTP");
        scope.resource("Http", http)?;
        Ok(LoadBalancerHandles { balancer, listener, targets, security_group })
    }
}

/// The handles of a load balancer. They deref to the handle of the balancer itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoadBalancerHandles {
    /// The load balancer itself.
    pub balancer: Handle<elb::LoadBalancer>,
    /// The listener for HTTPS, to which you can add rules.
    pub listener: Handle<elb::Listener>,
    /// The target group to which the listener forwards by default.
    pub targets: Handle<elb::TargetGroup>,
    /// The security group of the balancer.
    pub security_group: SecurityGroupHandle,
}

impl LoadBalancerHandles {
    /// The largest number of targets that fail the health check.
    pub fn unhealthy_targets(&self) -> Metric {
        let metric = self.balancer.balancer_metric("UnHealthyHostCount").statistic("Maximum");
        metric.dimension("TargetGroup", self.targets.target_group_full_name())
    }
}

/// A record can be an alias of the balancer: `zone.record("www.example.com").alias(&balancer)`.
impl AliasTarget for LoadBalancerHandles {
    fn alias_target(&self) -> record_set::AliasTarget {
        record_set::AliasTarget::new(record_set::AliasTargetRequired {
            dns_name: self.balancer.dns_name(),
            hosted_zone_id: self.balancer.canonical_hosted_zone_id(),
        })
    }
}

impl Deref for LoadBalancerHandles {
    type Target = Handle<elb::LoadBalancer>;

    fn deref(&self) -> &Self::Target {
        &self.balancer
    }
}

impl AnySecurityGroup for LoadBalancerHandles {
    fn security_group_id(&self) -> Value<String> {
        self.security_group.security_group_id()
    }

    fn limits_egress(&self) -> bool {
        self.security_group.limits_egress()
    }
}

/// The metrics of a load balancer of the template.
pub trait AnyLoadBalancer {
    /// The name of the balancer in metrics.
    fn full_name(&self) -> Value<String>;

    /// The number of requests.
    fn requests(&self) -> Metric {
        self.balancer_metric("RequestCount")
    }

    /// The number of requests that targets answered with a status from 500 to 599.
    fn target_5xx(&self) -> Metric {
        self.balancer_metric("HTTPCode_Target_5XX_Count")
    }

    /// The number of requests that the balancer answered with a status from 500 to 599 itself, most often because no target was healthy.
    fn balancer_5xx(&self) -> Metric {
        self.balancer_metric("HTTPCode_ELB_5XX_Count")
    }

    /// The 99th percentile of the time until a target answers, in seconds.
    fn latency(&self) -> Metric {
        self.balancer_metric("TargetResponseTime").statistic("p99")
    }

    /// The sum of any metric of the balancer, by its name.
    fn balancer_metric(&self, name: &str) -> Metric {
        let metric = Metric::new(MetricId { namespace: "AWS/ApplicationELB", name });
        metric.dimension("LoadBalancer", self.full_name())
    }
}

impl AnyLoadBalancer for Handle<elb::LoadBalancer> {
    fn full_name(&self) -> Value<String> {
        self.load_balancer_full_name()
    }
}
