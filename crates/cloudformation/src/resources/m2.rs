// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::M2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::M2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html)
    Application = "AWS::M2::Application"
    required {
        /// `EngineType`: text. A change replaces the resource.
        engine_type "EngineType" application::EngineType,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Definition`: JSON.
        definition "Definition" Json,
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `KmsKeyId`: text, at most 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `RoleArn`: text. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EngineType`.
        EngineType
        Microfocus = "microfocus",
        Bluage = "bluage",
    }
}

resource! {
    /// [`AWS::M2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html)
    Deployment = "AWS::M2::Deployment"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `ApplicationVersion`: whole number, at least 1 in value.
        application_version "ApplicationVersion" i64,
        /// `EnvironmentId`: text. A change replaces the resource.
        environment_id "EnvironmentId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::M2::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html)
    Environment = "AWS::M2::Environment"
    required {
        /// `EngineType`: text. A change replaces the resource.
        engine_type "EngineType" environment::EngineType,
        /// `InstanceType`: text.
        instance_type "InstanceType" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 500 characters. A change replaces the resource.
        description "Description" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `HighAvailabilityConfig`: object.
        high_availability_config "HighAvailabilityConfig" environment::HighAvailabilityConfig,
        /// `KmsKeyId`: text, at most 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" environment::NetworkType,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `StorageConfigurations`: list. A change replaces the resource.
        storage_configurations "StorageConfigurations" List<Json>,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `EnvironmentArn`.
        environment_arn "EnvironmentArn" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EngineType`.
        EngineType
        Microfocus = "microfocus",
        Bluage = "bluage",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "ipv4",
        Dual = "dual",
    }

    property! {
        /// [`HighAvailabilityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-environment-highavailabilityconfig.html)
        HighAvailabilityConfig
        required {
            /// `DesiredCapacity`: whole number, 1 to 100 in value.
            desired_capacity "DesiredCapacity" i64,
        }
        optional {
        }
    }
}
