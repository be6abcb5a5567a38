// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ElasticLoadBalancing`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ElasticLoadBalancing::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html)
    LoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer"
    required {
        /// `Listeners`: list.
        listeners "Listeners" List<load_balancer::Listeners>,
    }
    optional {
        /// `AccessLoggingPolicy`: object.
        access_logging_policy "AccessLoggingPolicy" load_balancer::AccessLoggingPolicy,
        /// `AppCookieStickinessPolicy`: list.
        app_cookie_stickiness_policy "AppCookieStickinessPolicy" List<load_balancer::AppCookieStickinessPolicy>,
        /// `AvailabilityZones`: list. A change may replace the resource.
        availability_zones "AvailabilityZones" List<String>,
        /// `ConnectionDrainingPolicy`: object.
        connection_draining_policy "ConnectionDrainingPolicy" load_balancer::ConnectionDrainingPolicy,
        /// `ConnectionSettings`: object.
        connection_settings "ConnectionSettings" load_balancer::ConnectionSettings,
        /// `CrossZone`: true or false.
        cross_zone "CrossZone" bool,
        /// `HealthCheck`: object. A change may replace the resource.
        health_check "HealthCheck" load_balancer::HealthCheck,
        /// `Instances`: list.
        instances "Instances" List<String>,
        /// `LBCookieStickinessPolicy`: list.
        lb_cookie_stickiness_policy "LBCookieStickinessPolicy" List<load_balancer::LBCookieStickinessPolicy>,
        /// `LoadBalancerName`: text. A change replaces the resource.
        load_balancer_name "LoadBalancerName" String,
        /// `Policies`: list.
        policies "Policies" List<load_balancer::Policies>,
        /// `Scheme`: text. A change replaces the resource.
        scheme "Scheme" String,
        /// `SecurityGroups`: list.
        security_groups "SecurityGroups" List<String>,
        /// `Subnets`: list. A change may replace the resource.
        subnets "Subnets" List<String>,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<load_balancer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CanonicalHostedZoneName`.
        canonical_hosted_zone_name "CanonicalHostedZoneName" String,
        /// `Fn::GetAtt` of `CanonicalHostedZoneNameID`.
        canonical_hosted_zone_name_id "CanonicalHostedZoneNameID" String,
        /// `Fn::GetAtt` of `DNSName`.
        dns_name "DNSName" String,
        /// `Fn::GetAtt` of `SourceSecurityGroup`.
        source_security_group "SourceSecurityGroup" Json,
        /// `Fn::GetAtt` of `SourceSecurityGroup.GroupName`.
        source_security_group_group_name "SourceSecurityGroup.GroupName" String,
        /// `Fn::GetAtt` of `SourceSecurityGroup.OwnerAlias`.
        source_security_group_owner_alias "SourceSecurityGroup.OwnerAlias" String,
    }
}

/// Property types of [`LoadBalancer`].
pub mod load_balancer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Policies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-policies.html)
        Policies
        required {
            /// `Attributes`: list.
            attributes "Attributes" List<PolicyItem>,
            /// `PolicyName`: text.
            policy_name "PolicyName" String,
            /// `PolicyType`: text.
            policy_type "PolicyType" String,
        }
        optional {
            /// `InstancePorts`: list.
            instance_ports "InstancePorts" List<String>,
            /// `LoadBalancerPorts`: list.
            load_balancer_ports "LoadBalancerPorts" List<String>,
        }
    }

    property! {
        /// [`PolicyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-policyitem.html)
        PolicyItem
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ListenersInstanceProtocol`.
        ListenersInstanceProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
        Ssl = "ssl",
    }

    choice! {
        /// Values of `ListenersProtocol`.
        ListenersProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
        Ssl = "ssl",
    }

    property! {
        /// [`Listeners`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html)
        Listeners
        required {
            /// `InstancePort`: text, 1 to 65535 in value.
            instance_port "InstancePort" String,
            /// `LoadBalancerPort`: text.
            load_balancer_port "LoadBalancerPort" String,
            /// `Protocol`: text.
            protocol "Protocol" ListenersProtocol,
        }
        optional {
            /// `InstanceProtocol`: text.
            instance_protocol "InstanceProtocol" ListenersInstanceProtocol,
            /// `PolicyNames`: list.
            policy_names "PolicyNames" List<String>,
            /// `SSLCertificateId`: text.
            ssl_certificate_id "SSLCertificateId" String,
        }
    }

    property! {
        /// [`LBCookieStickinessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-lbcookiestickinesspolicy.html)
        LBCookieStickinessPolicy
        required {
        }
        optional {
            /// `CookieExpirationPeriod`: text.
            cookie_expiration_period "CookieExpirationPeriod" String,
            /// `PolicyName`: text.
            policy_name "PolicyName" String,
        }
    }

    property! {
        /// [`HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-healthcheck.html)
        HealthCheck
        required {
            /// `HealthyThreshold`: text.
            healthy_threshold "HealthyThreshold" String,
            /// `Interval`: text.
            interval "Interval" String,
            /// `Target`: text.
            target "Target" String,
            /// `Timeout`: text.
            timeout "Timeout" String,
            /// `UnhealthyThreshold`: text.
            unhealthy_threshold "UnhealthyThreshold" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-connectionsettings.html)
        ConnectionSettings
        required {
            /// `IdleTimeout`: whole number.
            idle_timeout "IdleTimeout" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionDrainingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-connectiondrainingpolicy.html)
        ConnectionDrainingPolicy
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `Timeout`: whole number.
            timeout "Timeout" i64,
        }
    }

    property! {
        /// [`AppCookieStickinessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-appcookiestickinesspolicy.html)
        AppCookieStickinessPolicy
        required {
            /// `CookieName`: text.
            cookie_name "CookieName" String,
            /// `PolicyName`: text.
            policy_name "PolicyName" String,
        }
        optional {
        }
    }

    property! {
        /// [`AccessLoggingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-accessloggingpolicy.html)
        AccessLoggingPolicy
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `S3BucketName`: text.
            s3_bucket_name "S3BucketName" String,
        }
        optional {
            /// `EmitInterval`: whole number.
            emit_interval "EmitInterval" i64,
            /// `S3BucketPrefix`: text.
            s3_bucket_prefix "S3BucketPrefix" String,
        }
    }
}
