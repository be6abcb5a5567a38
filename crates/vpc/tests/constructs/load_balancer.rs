use ::vpc::{AnyLoadBalancer, AnySecurityGroup, LoadBalancer, Network, Port, SecurityGroup};
use cloudformation_resources::{cloudwatch, ec2, elasticloadbalancingv2 as elb, route53};
use constructs::testing::{Mismatch, Template, contains, object};
use constructs::{AnyHostedZone, ExistingZone};
use serde_json::json;
use serverless::Topic;

use crate::{CERTIFICATE, error, network, template};

fn public(build: impl FnOnce(LoadBalancer) -> LoadBalancer) -> Template {
    template(|scope| {
        let network = network(scope)?;
        scope.add("Balancer", build(LoadBalancer::https(&network, CERTIFICATE))).map(drop)
    })
}

#[test]
fn https_has_a_modern_policy() -> Result<(), Mismatch> {
    let listener = json!({
        "Certificates": [{"CertificateArn": CERTIFICATE}],
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "BalancerTargets"}}],
        "Port": 443, "Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
    });
    public(|balancer| balancer).has::<elb::Listener>(listener).map(drop)
}

#[test]
fn http_redirects_to_https() -> Result<(), Mismatch> {
    let redirect = json!({"Type": "redirect", "RedirectConfig": {"StatusCode": "HTTP_301", "Port": "443", "Protocol": "HTTPS"}});
    let listener = json!({"Port": 80, "Protocol": "HTTP", "DefaultActions": [redirect]});
    public(|balancer| balancer).has::<elb::Listener>(listener).map(drop)
}

#[test]
fn balancer_is_public_and_waits_for_the_internet() -> Result<(), Mismatch> {
    let attributes = json!([
        {"Key": "deletion_protection.enabled", "Value": "false"},
        {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"},
    ]);
    let balancer = json!({
        "DependsOn": ["VpcPublic1Route", "VpcPublic2Route"],
        "Properties": {"Scheme": "internet-facing", "Subnets": [{"Ref": "VpcPublic1"}, {"Ref": "VpcPublic2"}], "LoadBalancerAttributes": attributes},
    });
    public(|balancer| balancer).has_resource::<elb::LoadBalancer>(balancer).map(drop)
}

#[test]
fn balancer_admits_the_internet_at_two_ports_and_connects_nowhere() -> Result<(), Mismatch> {
    let rule = |port: u16| json!({"CidrIp": "0.0.0.0/0", "FromPort": port, "ToPort": port});
    let group = json!({"SecurityGroupIngress": [rule(80), rule(443)], "SecurityGroupEgress": [{"CidrIp": "127.0.0.1/32"}]});
    public(|balancer| balancer).has::<ec2::SecurityGroup>(group).map(drop)
}

#[test]
fn kept_balancer_is_protected() -> Result<(), Mismatch> {
    let on = contains(json!({"Key": "deletion_protection.enabled", "Value": "true"}));
    public(|balancer| balancer.keep(true))
        .has::<elb::LoadBalancer>(object([("LoadBalancerAttributes", on)]))
        .map(drop)
}

#[test]
fn path_is_checked() -> Result<(), Mismatch> {
    let targets = json!({"HealthCheckPath": "/health", "Protocol": "HTTP", "TargetType": "ip", "VpcId": {"Ref": "Vpc"}});
    public(|balancer| balancer.health_check_path("/health")).has::<elb::TargetGroup>(targets).map(drop)
}

#[test]
fn internal_balancer_admits_only_what_is_allowed() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let network = network(scope)?;
        let balancer = scope.add("Balancer", LoadBalancer::https(&network, CERTIFICATE).internal())?;
        let caller = scope.add("Caller", SecurityGroup::new(&network, "Caller"))?;
        scope.add("CallerToBalancer", balancer.security_group.allow_from(&caller, Port::tcp(443))).map(drop)
    });
    template.has::<elb::LoadBalancer>(
        json!({"Scheme": "internal", "Subnets": [{"Ref": "VpcPrivate1"}, {"Ref": "VpcPrivate2"}]}),
    )?;
    template.count::<ec2::SecurityGroupIngress>(1)
}

#[test]
fn network_without_public_subnets_is_refused() {
    let balancer = LoadBalancer::https(&Network::existing("vpc-0a1b2c3d"), CERTIFICATE);
    assert_eq!(
        error(|scope| scope.add("Balancer", balancer).map(drop)),
        "Balancer cannot be placed: the network has no public subnets; add some, or set `Network::public` of a network that exists already"
    );
}

#[test]
fn metrics_name_the_balancer() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let network = network(scope)?;
        let balancer = scope.add("Balancer", LoadBalancer::https(&network, CERTIFICATE))?;
        let topic = scope.add("Alarms", Topic::new())?;
        scope.add("Failing", balancer.balancer_5xx().above(10, &topic))?;
        scope.add("Unhealthy", balancer.unhealthy_targets().above(0, &topic)).map(drop)
    });
    let name = json!({"Name": "LoadBalancer", "Value": {"Fn::GetAtt": ["Balancer", "LoadBalancerFullName"]}});
    let targets =
        json!({"Name": "TargetGroup", "Value": {"Fn::GetAtt": ["BalancerTargets", "TargetGroupFullName"]}});
    template
        .has::<cloudwatch::Alarm>(json!({"MetricName": "HTTPCode_ELB_5XX_Count", "Dimensions": [name]}))?;
    template
        .has::<cloudwatch::Alarm>(json!({"MetricName": "UnHealthyHostCount", "Dimensions": [name, targets]}))
        .map(drop)
}

#[test]
fn record_is_an_alias_of_the_balancer() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let network = network(scope)?;
        let balancer = scope.add("Balancer", LoadBalancer::https(&network, CERTIFICATE))?;
        scope.add("Www", ExistingZone::new("Z1").record("www.example.com").alias(&balancer))
    });
    let target = json!({
        "DNSName": {"Fn::GetAtt": ["Balancer", "DNSName"]},
        "HostedZoneId": {"Fn::GetAtt": ["Balancer", "CanonicalHostedZoneID"]},
    });
    template.has::<route53::RecordSet>(json!({"Type": "A", "AliasTarget": target})).map(drop)
}
