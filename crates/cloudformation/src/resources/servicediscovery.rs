// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ServiceDiscovery`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ServiceDiscovery::HttpNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html)
    HttpNamespace = "AWS::ServiceDiscovery::HttpNamespace"
    required {
        /// `Name`: text, 1 to 1024 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<http_namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`HttpNamespace`].
pub mod http_namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-httpnamespace-tag.html)
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
}

resource! {
    /// [`AWS::ServiceDiscovery::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html)
    Instance = "AWS::ServiceDiscovery::Instance"
    required {
        /// `InstanceAttributes`: JSON.
        instance_attributes "InstanceAttributes" Json,
        /// `ServiceId`: text, 1 to 255 characters. A change replaces the resource.
        service_id "ServiceId" String,
    }
    optional {
        /// `InstanceId`: text, 1 to 64 characters. A change replaces the resource.
        instance_id "InstanceId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceDiscovery::PrivateDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html)
    PrivateDnsNamespace = "AWS::ServiceDiscovery::PrivateDnsNamespace"
    required {
        /// `Name`: text, 1 to 1024 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Properties`: object.
        properties "Properties" private_dns_namespace::Properties,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<private_dns_namespace::Tag>,
        /// `Vpc`: text, 0 to 64 characters. A change replaces the resource.
        vpc "Vpc" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `HostedZoneId`.
        hosted_zone_id "HostedZoneId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`PrivateDnsNamespace`].
pub mod private_dns_namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-tag.html)
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
        /// [`Properties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-properties.html)
        Properties
        required {
        }
        optional {
            /// `DnsProperties`: object.
            dns_properties "DnsProperties" PrivateDnsPropertiesMutable,
        }
    }

    property! {
        /// [`PrivateDnsPropertiesMutable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-privatednspropertiesmutable.html)
        PrivateDnsPropertiesMutable
        required {
        }
        optional {
            /// `SOA`: object.
            soa "SOA" SOA,
        }
    }

    property! {
        /// [`SOA`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-soa.html)
        SOA
        required {
        }
        optional {
            /// `TTL`: number, 0 to 2147483647 in value.
            ttl "TTL" f64,
        }
    }
}

resource! {
    /// [`AWS::ServiceDiscovery::PublicDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html)
    PublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace"
    required {
        /// `Name`: text, 1 to 1024 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Properties`: object.
        properties "Properties" public_dns_namespace::Properties,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<public_dns_namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `HostedZoneId`.
        hosted_zone_id "HostedZoneId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`PublicDnsNamespace`].
pub mod public_dns_namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-publicdnsnamespace-tag.html)
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
        /// [`Properties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-publicdnsnamespace-properties.html)
        Properties
        required {
        }
        optional {
            /// `DnsProperties`: object.
            dns_properties "DnsProperties" PublicDnsPropertiesMutable,
        }
    }

    property! {
        /// [`PublicDnsPropertiesMutable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-publicdnsnamespace-publicdnspropertiesmutable.html)
        PublicDnsPropertiesMutable
        required {
        }
        optional {
            /// `SOA`: object.
            soa "SOA" SOA,
        }
    }

    property! {
        /// [`SOA`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-publicdnsnamespace-soa.html)
        SOA
        required {
        }
        optional {
            /// `TTL`: number, 0 to 2147483647 in value.
            ttl "TTL" f64,
        }
    }
}

resource! {
    /// [`AWS::ServiceDiscovery::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
    Service = "AWS::ServiceDiscovery::Service"
    required {
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `DnsConfig`: object.
        dns_config "DnsConfig" service::DnsConfig,
        /// `HealthCheckConfig`: object.
        health_check_config "HealthCheckConfig" service::HealthCheckConfig,
        /// `HealthCheckCustomConfig`: object. A change replaces the resource.
        health_check_custom_config "HealthCheckCustomConfig" service::HealthCheckCustomConfig,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NamespaceId`: text, 0 to 255 characters. A change replaces the resource.
        namespace_id "NamespaceId" String,
        /// `ServiceAttributes`: object.
        service_attributes "ServiceAttributes" Json,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<service::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" service::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Http = "HTTP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-tag.html)
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
        /// [`HealthCheckCustomConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-healthcheckcustomconfig.html)
        HealthCheckCustomConfig
        required {
        }
        optional {
            /// `FailureThreshold`: number, 1 to 10 in value.
            failure_threshold "FailureThreshold" f64,
        }
    }

    choice! {
        /// Values of `HealthCheckConfigType`.
        HealthCheckConfigType
        Http = "HTTP",
        Https = "HTTPS",
        Tcp = "TCP",
    }

    property! {
        /// [`HealthCheckConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-healthcheckconfig.html)
        HealthCheckConfig
        required {
            /// `Type`: text.
            r#type "Type" HealthCheckConfigType,
        }
        optional {
            /// `FailureThreshold`: number, 1 to 10 in value.
            failure_threshold "FailureThreshold" f64,
            /// `ResourcePath`: text, 0 to 255 characters.
            resource_path "ResourcePath" String,
        }
    }

    choice! {
        /// Values of `DnsConfigRoutingPolicy`.
        DnsConfigRoutingPolicy
        Multivalue = "MULTIVALUE",
        Weighted = "WEIGHTED",
    }

    property! {
        /// [`DnsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-dnsconfig.html)
        DnsConfig
        required {
            /// `DnsRecords`: list.
            dns_records "DnsRecords" List<DnsRecord>,
        }
        optional {
            /// `NamespaceId`: text, 0 to 64 characters.
            namespace_id "NamespaceId" String,
            /// `RoutingPolicy`: text.
            routing_policy "RoutingPolicy" DnsConfigRoutingPolicy,
        }
    }

    choice! {
        /// Values of `DnsRecordType`.
        DnsRecordType
        A = "A",
        Aaaa = "AAAA",
        Cname = "CNAME",
        Srv = "SRV",
    }

    property! {
        /// [`DnsRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-dnsrecord.html)
        DnsRecord
        required {
            /// `TTL`: number, 0 to 2147483647 in value.
            ttl "TTL" f64,
            /// `Type`: text.
            r#type "Type" DnsRecordType,
        }
        optional {
        }
    }
}
