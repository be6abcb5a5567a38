// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DAX`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DAX::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html)
    Cluster = "AWS::DAX::Cluster"
    required {
        /// `IAMRoleARN`: text. A change replaces the resource.
        iam_role_arn "IAMRoleARN" String,
        /// `NodeType`: text. A change replaces the resource.
        node_type "NodeType" String,
        /// `ReplicationFactor`: whole number.
        replication_factor "ReplicationFactor" i64,
    }
    optional {
        /// `AvailabilityZones`: list.
        availability_zones "AvailabilityZones" List<String>,
        /// `ClusterEndpointEncryptionType`: text. A change replaces the resource.
        cluster_endpoint_encryption_type "ClusterEndpointEncryptionType" String,
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `Description`: text.
        description "Description" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" String,
        /// `NotificationTopicARN`: text.
        notification_topic_arn "NotificationTopicARN" String,
        /// `ParameterGroupName`: text.
        parameter_group_name "ParameterGroupName" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `SSESpecification`: object. A change replaces the resource.
        sse_specification "SSESpecification" cluster::SSESpecification,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetGroupName`: text. A change replaces the resource.
        subnet_group_name "SubnetGroupName" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ClusterDiscoveryEndpoint`.
        cluster_discovery_endpoint "ClusterDiscoveryEndpoint" String,
        /// `Fn::GetAtt` of `ClusterDiscoveryEndpointURL`.
        cluster_discovery_endpoint_url "ClusterDiscoveryEndpointURL" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SSESpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dax-cluster-ssespecification.html)
        SSESpecification
        required {
        }
        optional {
            /// `SSEEnabled`: true or false.
            sse_enabled "SSEEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::DAX::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html)
    ParameterGroup = "AWS::DAX::ParameterGroup"
    required {
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `ParameterGroupName`: text. A change replaces the resource.
        parameter_group_name "ParameterGroupName" String,
        /// `ParameterNameValues`: JSON.
        parameter_name_values "ParameterNameValues" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::DAX::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html)
    SubnetGroup = "AWS::DAX::SubnetGroup"
    required {
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `SubnetGroupName`: text. A change replaces the resource.
        subnet_group_name "SubnetGroupName" String,
    }
    attributes {
    }
}
