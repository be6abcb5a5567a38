// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppRunner`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html)
    AutoScalingConfiguration = "AWS::AppRunner::AutoScalingConfiguration"
    required {
    }
    optional {
        /// `AutoScalingConfigurationName`: text, 4 to 32 characters. A change replaces the resource.
        auto_scaling_configuration_name "AutoScalingConfigurationName" String,
        /// `MaxConcurrency`: whole number, 1 to 200 in value. A change replaces the resource.
        max_concurrency "MaxConcurrency" i64,
        /// `MaxSize`: whole number, at least 1 in value. A change replaces the resource.
        max_size "MaxSize" i64,
        /// `MinSize`: whole number, 1 to 25 in value. A change replaces the resource.
        min_size "MinSize" i64,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<auto_scaling_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoScalingConfigurationArn`.
        auto_scaling_configuration_arn "AutoScalingConfigurationArn" String,
        /// `Fn::GetAtt` of `AutoScalingConfigurationRevision`.
        auto_scaling_configuration_revision "AutoScalingConfigurationRevision" i64,
        /// `Fn::GetAtt` of `Latest`.
        latest "Latest" bool,
    }
}

/// Property types of [`AutoScalingConfiguration`].
pub mod auto_scaling_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-autoscalingconfiguration-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html)
    ObservabilityConfiguration = "AWS::AppRunner::ObservabilityConfiguration"
    required {
    }
    optional {
        /// `ObservabilityConfigurationName`: text, 4 to 32 characters. A change replaces the resource.
        observability_configuration_name "ObservabilityConfigurationName" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<observability_configuration::Tag>,
        /// `TraceConfiguration`: object. A change replaces the resource.
        trace_configuration "TraceConfiguration" observability_configuration::TraceConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Latest`.
        latest "Latest" bool,
        /// `Fn::GetAtt` of `ObservabilityConfigurationArn`.
        observability_configuration_arn "ObservabilityConfigurationArn" String,
        /// `Fn::GetAtt` of `ObservabilityConfigurationRevision`.
        observability_configuration_revision "ObservabilityConfigurationRevision" i64,
    }
}

/// Property types of [`ObservabilityConfiguration`].
pub mod observability_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TraceConfigurationVendor`.
        TraceConfigurationVendor
        Awsxray = "AWSXRAY",
    }

    property! {
        /// [`TraceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-observabilityconfiguration-traceconfiguration.html)
        TraceConfiguration
        required {
            /// `Vendor`: text.
            vendor "Vendor" TraceConfigurationVendor,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-observabilityconfiguration-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
    Service = "AWS::AppRunner::Service"
    required {
        /// `SourceConfiguration`: object.
        source_configuration "SourceConfiguration" service::SourceConfiguration,
    }
    optional {
        /// `AutoScalingConfigurationArn`: text, 1 to 1011 characters.
        auto_scaling_configuration_arn "AutoScalingConfigurationArn" String,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" service::EncryptionConfiguration,
        /// `HealthCheckConfiguration`: object.
        health_check_configuration "HealthCheckConfiguration" service::HealthCheckConfiguration,
        /// `InstanceConfiguration`: object.
        instance_configuration "InstanceConfiguration" service::InstanceConfiguration,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" service::NetworkConfiguration,
        /// `ObservabilityConfiguration`: object.
        observability_configuration "ObservabilityConfiguration" service::ServiceObservabilityConfiguration,
        /// `ServiceName`: text, 4 to 40 characters. A change replaces the resource.
        service_name "ServiceName" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<service::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
        /// `Fn::GetAtt` of `ServiceId`.
        service_id "ServiceId" String,
        /// `Fn::GetAtt` of `ServiceUrl`.
        service_url "ServiceUrl" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`SourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-sourceconfiguration.html)
        SourceConfiguration
        required {
        }
        optional {
            /// `AuthenticationConfiguration`: object.
            authentication_configuration "AuthenticationConfiguration" AuthenticationConfiguration,
            /// `AutoDeploymentsEnabled`: true or false.
            auto_deployments_enabled "AutoDeploymentsEnabled" bool,
            /// `CodeRepository`: object.
            code_repository "CodeRepository" CodeRepository,
            /// `ImageRepository`: object.
            image_repository "ImageRepository" ImageRepository,
        }
    }

    choice! {
        /// Values of `ImageRepositoryImageRepositoryType`.
        ImageRepositoryImageRepositoryType
        Ecr = "ECR",
        EcrPublic = "ECR_PUBLIC",
    }

    property! {
        /// [`ImageRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-imagerepository.html)
        ImageRepository
        required {
            /// `ImageIdentifier`: text, 1 to 1024 characters.
            image_identifier "ImageIdentifier" String,
            /// `ImageRepositoryType`: text.
            image_repository_type "ImageRepositoryType" ImageRepositoryImageRepositoryType,
        }
        optional {
            /// `ImageConfiguration`: object.
            image_configuration "ImageConfiguration" ImageConfiguration,
        }
    }

    property! {
        /// [`ImageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-imageconfiguration.html)
        ImageConfiguration
        required {
        }
        optional {
            /// `Port`: text, 0 to 51200 characters.
            port "Port" String,
            /// `RuntimeEnvironmentSecrets`: list.
            runtime_environment_secrets "RuntimeEnvironmentSecrets" List<KeyValuePair>,
            /// `RuntimeEnvironmentVariables`: list.
            runtime_environment_variables "RuntimeEnvironmentVariables" List<KeyValuePair>,
            /// `StartCommand`: text.
            start_command "StartCommand" String,
        }
    }

    property! {
        /// [`KeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-keyvaluepair.html)
        KeyValuePair
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-coderepository.html)
        CodeRepository
        required {
            /// `RepositoryUrl`: text, 0 to 51200 characters.
            repository_url "RepositoryUrl" String,
            /// `SourceCodeVersion`: object.
            source_code_version "SourceCodeVersion" SourceCodeVersion,
        }
        optional {
            /// `CodeConfiguration`: object.
            code_configuration "CodeConfiguration" CodeConfiguration,
            /// `SourceDirectory`: text, 1 to 4096 characters.
            source_directory "SourceDirectory" String,
        }
    }

    choice! {
        /// Values of `SourceCodeVersionType`.
        SourceCodeVersionType
        Branch = "BRANCH",
    }

    property! {
        /// [`SourceCodeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-sourcecodeversion.html)
        SourceCodeVersion
        required {
            /// `Type`: text.
            r#type "Type" SourceCodeVersionType,
            /// `Value`: text, 0 to 51200 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CodeConfigurationConfigurationSource`.
        CodeConfigurationConfigurationSource
        Repository = "REPOSITORY",
        Api = "API",
    }

    property! {
        /// [`CodeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-codeconfiguration.html)
        CodeConfiguration
        required {
            /// `ConfigurationSource`: text.
            configuration_source "ConfigurationSource" CodeConfigurationConfigurationSource,
        }
        optional {
            /// `CodeConfigurationValues`: object.
            code_configuration_values "CodeConfigurationValues" CodeConfigurationValues,
        }
    }

    choice! {
        /// Values of `CodeConfigurationValuesRuntime`.
        CodeConfigurationValuesRuntime
        Python3 = "PYTHON_3",
        Nodejs12 = "NODEJS_12",
        Nodejs14 = "NODEJS_14",
        Corretto8 = "CORRETTO_8",
        Corretto11 = "CORRETTO_11",
        Nodejs16 = "NODEJS_16",
        Go1 = "GO_1",
        Dotnet6 = "DOTNET_6",
        Php81 = "PHP_81",
        Ruby31 = "RUBY_31",
        Python311 = "PYTHON_311",
        Nodejs18 = "NODEJS_18",
        Nodejs22 = "NODEJS_22",
    }

    property! {
        /// [`CodeConfigurationValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-codeconfigurationvalues.html)
        CodeConfigurationValues
        required {
            /// `Runtime`: text.
            runtime "Runtime" CodeConfigurationValuesRuntime,
        }
        optional {
            /// `BuildCommand`: text.
            build_command "BuildCommand" String,
            /// `Port`: text, 0 to 51200 characters.
            port "Port" String,
            /// `RuntimeEnvironmentSecrets`: list.
            runtime_environment_secrets "RuntimeEnvironmentSecrets" List<KeyValuePair>,
            /// `RuntimeEnvironmentVariables`: list.
            runtime_environment_variables "RuntimeEnvironmentVariables" List<KeyValuePair>,
            /// `StartCommand`: text.
            start_command "StartCommand" String,
        }
    }

    property! {
        /// [`AuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-authenticationconfiguration.html)
        AuthenticationConfiguration
        required {
        }
        optional {
            /// `AccessRoleArn`: text, 29 to 1024 characters.
            access_role_arn "AccessRoleArn" String,
            /// `ConnectionArn`: text, 1 to 1011 characters.
            connection_arn "ConnectionArn" String,
        }
    }

    property! {
        /// [`ServiceObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-serviceobservabilityconfiguration.html)
        ServiceObservabilityConfiguration
        required {
            /// `ObservabilityEnabled`: true or false.
            observability_enabled "ObservabilityEnabled" bool,
        }
        optional {
            /// `ObservabilityConfigurationArn`: text, 1 to 1011 characters.
            observability_configuration_arn "ObservabilityConfigurationArn" String,
        }
    }

    choice! {
        /// Values of `NetworkConfigurationIpAddressType`.
        NetworkConfigurationIpAddressType
        Ipv4 = "IPV4",
        DualStack = "DUAL_STACK",
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `EgressConfiguration`: object.
            egress_configuration "EgressConfiguration" EgressConfiguration,
            /// `IngressConfiguration`: object.
            ingress_configuration "IngressConfiguration" IngressConfiguration,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" NetworkConfigurationIpAddressType,
        }
    }

    property! {
        /// [`IngressConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-ingressconfiguration.html)
        IngressConfiguration
        required {
            /// `IsPubliclyAccessible`: true or false.
            is_publicly_accessible "IsPubliclyAccessible" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EgressConfigurationEgressType`.
        EgressConfigurationEgressType
        Default = "DEFAULT",
        Vpc = "VPC",
    }

    property! {
        /// [`EgressConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-egressconfiguration.html)
        EgressConfiguration
        required {
            /// `EgressType`: text.
            egress_type "EgressType" EgressConfigurationEgressType,
        }
        optional {
            /// `VpcConnectorArn`: text, 44 to 1011 characters.
            vpc_connector_arn "VpcConnectorArn" String,
        }
    }

    property! {
        /// [`InstanceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-instanceconfiguration.html)
        InstanceConfiguration
        required {
        }
        optional {
            /// `Cpu`: text, 3 to 9 characters.
            cpu "Cpu" String,
            /// `InstanceRoleArn`: text, 29 to 1024 characters.
            instance_role_arn "InstanceRoleArn" String,
            /// `Memory`: text, 3 to 6 characters.
            memory "Memory" String,
        }
    }

    choice! {
        /// Values of `HealthCheckConfigurationProtocol`.
        HealthCheckConfigurationProtocol
        Tcp = "TCP",
        Http = "HTTP",
    }

    property! {
        /// [`HealthCheckConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-healthcheckconfiguration.html)
        HealthCheckConfiguration
        required {
        }
        optional {
            /// `HealthyThreshold`: whole number, 1 to 20 in value.
            healthy_threshold "HealthyThreshold" i64,
            /// `Interval`: whole number, 1 to 20 in value.
            interval "Interval" i64,
            /// `Path`: text, at least 1 characters.
            path "Path" String,
            /// `Protocol`: text.
            protocol "Protocol" HealthCheckConfigurationProtocol,
            /// `Timeout`: whole number, 1 to 20 in value.
            timeout "Timeout" i64,
            /// `UnhealthyThreshold`: whole number, 1 to 20 in value.
            unhealthy_threshold "UnhealthyThreshold" i64,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `KmsKey`: text, 0 to 256 characters.
            kms_key "KmsKey" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html)
    VpcConnector = "AWS::AppRunner::VpcConnector"
    required {
        /// `Subnets`: list, at least 1 items. A change replaces the resource.
        subnets "Subnets" List<String>,
    }
    optional {
        /// `SecurityGroups`: list. A change replaces the resource.
        security_groups "SecurityGroups" List<String>,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<vpc_connector::Tag>,
        /// `VpcConnectorName`: text, 4 to 40 characters. A change replaces the resource.
        vpc_connector_name "VpcConnectorName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `VpcConnectorArn`.
        vpc_connector_arn "VpcConnectorArn" String,
        /// `Fn::GetAtt` of `VpcConnectorRevision`.
        vpc_connector_revision "VpcConnectorRevision" i64,
    }
}

/// Property types of [`VpcConnector`].
pub mod vpc_connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-vpcconnector-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html)
    VpcIngressConnection = "AWS::AppRunner::VpcIngressConnection"
    required {
        /// `IngressVpcConfiguration`: object.
        ingress_vpc_configuration "IngressVpcConfiguration" vpc_ingress_connection::IngressVpcConfiguration,
        /// `ServiceArn`: text, 1 to 1011 characters. A change replaces the resource.
        service_arn "ServiceArn" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<vpc_ingress_connection::Tag>,
        /// `VpcIngressConnectionName`: text, 4 to 40 characters. A change replaces the resource.
        vpc_ingress_connection_name "VpcIngressConnectionName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VpcIngressConnectionArn`.
        vpc_ingress_connection_arn "VpcIngressConnectionArn" String,
    }
}

/// Property types of [`VpcIngressConnection`].
pub mod vpc_ingress_connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-vpcingressconnection-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`IngressVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-vpcingressconnection-ingressvpcconfiguration.html)
        IngressVpcConfiguration
        required {
            /// `VpcEndpointId`: text, 0 to 51200 characters.
            vpc_endpoint_id "VpcEndpointId" String,
            /// `VpcId`: text, 0 to 51200 characters.
            vpc_id "VpcId" String,
        }
        optional {
        }
    }
}
