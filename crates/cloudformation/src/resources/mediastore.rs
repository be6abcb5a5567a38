// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaStore`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaStore::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html)
    Container = "AWS::MediaStore::Container"
    required {
        /// `ContainerName`: text. A change replaces the resource.
        container_name "ContainerName" String,
    }
    optional {
        /// `AccessLoggingEnabled`: true or false.
        access_logging_enabled "AccessLoggingEnabled" bool,
        /// `CorsPolicy`: list.
        cors_policy "CorsPolicy" List<container::CorsRule>,
        /// `LifecyclePolicy`: text.
        lifecycle_policy "LifecyclePolicy" String,
        /// `MetricPolicy`: object.
        metric_policy "MetricPolicy" container::MetricPolicy,
        /// `Policy`: text.
        policy "Policy" String,
        /// `Tags`: list.
        tags "Tags" List<container::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Container`].
pub mod container {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MetricPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-metricpolicy.html)
        MetricPolicy
        required {
            /// `ContainerLevelMetrics`: text.
            container_level_metrics "ContainerLevelMetrics" String,
        }
        optional {
            /// `MetricPolicyRules`: list.
            metric_policy_rules "MetricPolicyRules" List<MetricPolicyRule>,
        }
    }

    property! {
        /// [`MetricPolicyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-metricpolicyrule.html)
        MetricPolicyRule
        required {
            /// `ObjectGroup`: text.
            object_group "ObjectGroup" String,
            /// `ObjectGroupName`: text.
            object_group_name "ObjectGroupName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CorsRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-corsrule.html)
        CorsRule
        required {
        }
        optional {
            /// `AllowedHeaders`: list.
            allowed_headers "AllowedHeaders" List<String>,
            /// `AllowedMethods`: list.
            allowed_methods "AllowedMethods" List<String>,
            /// `AllowedOrigins`: list.
            allowed_origins "AllowedOrigins" List<String>,
            /// `ExposeHeaders`: list.
            expose_headers "ExposeHeaders" List<String>,
            /// `MaxAgeSeconds`: whole number.
            max_age_seconds "MaxAgeSeconds" i64,
        }
    }
}
