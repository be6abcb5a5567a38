// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::InspectorV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::InspectorV2::CisScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html)
    CisScanConfiguration = "AWS::InspectorV2::CisScanConfiguration"
    required {
        /// `ScanName`: text, at least 1 characters.
        scan_name "ScanName" String,
        /// `Schedule`: JSON.
        schedule "Schedule" cis_scan_configuration::Schedule,
        /// `SecurityLevel`: text.
        security_level "SecurityLevel" cis_scan_configuration::CisSecurityLevel,
        /// `Targets`: JSON.
        targets "Targets" cis_scan_configuration::CisTargets,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`CisScanConfiguration`].
pub mod cis_scan_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CisSecurityLevel`.
        CisSecurityLevel
        Level1 = "LEVEL_1",
        Level2 = "LEVEL_2",
    }

    property! {
        /// [`CisTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-cistargets.html)
        CisTargets
        required {
            /// `AccountIds`: list, 1 to 10000 items.
            account_ids "AccountIds" List<String>,
            /// `TargetResourceTags`: JSON.
            target_resource_tags "TargetResourceTags" Json,
        }
        optional {
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `Daily`: object.
            daily "Daily" DailySchedule,
            /// `Monthly`: object.
            monthly "Monthly" MonthlySchedule,
            /// `OneTime`: JSON.
            one_time "OneTime" Json,
            /// `Weekly`: object.
            weekly "Weekly" WeeklySchedule,
        }
    }

    choice! {
        /// Values of `Day`.
        Day
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
        Sun = "SUN",
    }

    property! {
        /// [`WeeklySchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-weeklyschedule.html)
        WeeklySchedule
        required {
            /// `Days`: list, 1 to 7 items.
            days "Days" List<Day>,
            /// `StartTime`: object.
            start_time "StartTime" Time,
        }
        optional {
        }
    }

    property! {
        /// [`Time`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-time.html)
        Time
        required {
            /// `TimeOfDay`: text.
            time_of_day "TimeOfDay" String,
            /// `TimeZone`: text.
            time_zone "TimeZone" String,
        }
        optional {
        }
    }

    property! {
        /// [`MonthlySchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-monthlyschedule.html)
        MonthlySchedule
        required {
            /// `Day`: text.
            day "Day" Day,
            /// `StartTime`: object.
            start_time "StartTime" Time,
        }
        optional {
        }
    }

    property! {
        /// [`DailySchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-dailyschedule.html)
        DailySchedule
        required {
            /// `StartTime`: object.
            start_time "StartTime" Time,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::InspectorV2::CodeSecurityIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html)
    CodeSecurityIntegration = "AWS::InspectorV2::CodeSecurityIntegration"
    required {
    }
    optional {
        /// `CreateIntegrationDetails`: object. A change replaces the resource.
        create_integration_details "CreateIntegrationDetails" code_security_integration::CreateDetails,
        /// `Name`: text, 1 to 60 characters.
        name "Name" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Type`: text.
        r#type "Type" code_security_integration::IntegrationType,
        /// `UpdateIntegrationDetails`: object.
        update_integration_details "UpdateIntegrationDetails" code_security_integration::UpdateDetails,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AuthorizationUrl`.
        authorization_url "AuthorizationUrl" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`CodeSecurityIntegration`].
pub mod code_security_integration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        GitlabSelfManaged = "GITLAB_SELF_MANAGED",
        Github = "GITHUB",
    }

    property! {
        /// [`UpdateDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updatedetails.html)
        UpdateDetails
        required {
        }
        optional {
            /// `github`: object.
            github "github" UpdateGitHubIntegrationDetail,
            /// `gitlabSelfManaged`: object.
            gitlab_self_managed "gitlabSelfManaged" UpdateGitLabSelfManagedIntegrationDetail,
        }
    }

    property! {
        /// [`UpdateGitLabSelfManagedIntegrationDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updategitlabselfmanagedintegrationdetail.html)
        UpdateGitLabSelfManagedIntegrationDetail
        required {
            /// `authCode`: text, 1 to 1024 characters.
            auth_code "authCode" String,
        }
        optional {
        }
    }

    property! {
        /// [`UpdateGitHubIntegrationDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updategithubintegrationdetail.html)
        UpdateGitHubIntegrationDetail
        required {
            /// `code`: text, 1 to 1024 characters.
            code "code" String,
            /// `installationId`: text, 1 to 1024 characters.
            installation_id "installationId" String,
        }
        optional {
        }
    }

    property! {
        /// [`CreateDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-createdetails.html)
        CreateDetails
        required {
            /// `gitlabSelfManaged`: object.
            gitlab_self_managed "gitlabSelfManaged" CreateGitLabSelfManagedIntegrationDetail,
        }
        optional {
        }
    }

    property! {
        /// [`CreateGitLabSelfManagedIntegrationDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-creategitlabselfmanagedintegrationdetail.html)
        CreateGitLabSelfManagedIntegrationDetail
        required {
            /// `accessToken`: text.
            access_token "accessToken" String,
            /// `instanceUrl`: text.
            instance_url "instanceUrl" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::InspectorV2::CodeSecurityScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
    CodeSecurityScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration"
    required {
    }
    optional {
        /// `Configuration`: object.
        configuration "Configuration" code_security_scan_configuration::CodeSecurityScanConfiguration,
        /// `Level`: text. A change replaces the resource.
        level "Level" code_security_scan_configuration::ConfigurationLevel,
        /// `Name`: text, 1 to 60 characters. A change replaces the resource.
        name "Name" String,
        /// `ScopeSettings`: object. A change replaces the resource.
        scope_settings "ScopeSettings" code_security_scan_configuration::ScopeSettings,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`CodeSecurityScanConfiguration`].
pub mod code_security_scan_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConfigurationLevel`.
        ConfigurationLevel
        Organization = "ORGANIZATION",
        Account = "ACCOUNT",
    }

    choice! {
        /// Values of `ProjectSelectionScope`.
        ProjectSelectionScope
        All = "ALL",
    }

    property! {
        /// [`ScopeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-scopesettings.html)
        ScopeSettings
        required {
        }
        optional {
            /// `projectSelectionScope`: text.
            project_selection_scope "projectSelectionScope" ProjectSelectionScope,
        }
    }

    choice! {
        /// Values of `RuleSetCategory`.
        RuleSetCategory
        Sast = "SAST",
        Iac = "IAC",
        Sca = "SCA",
    }

    property! {
        /// [`CodeSecurityScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-codesecurityscanconfiguration.html)
        CodeSecurityScanConfiguration
        required {
            /// `ruleSetCategories`: list, 1 to 3 items.
            rule_set_categories "ruleSetCategories" List<RuleSetCategory>,
        }
        optional {
            /// `continuousIntegrationScanConfiguration`: object.
            continuous_integration_scan_configuration "continuousIntegrationScanConfiguration" ContinuousIntegrationScanConfiguration,
            /// `periodicScanConfiguration`: object.
            periodic_scan_configuration "periodicScanConfiguration" PeriodicScanConfiguration,
        }
    }

    choice! {
        /// Values of `PeriodicScanFrequency`.
        PeriodicScanFrequency
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
        Never = "NEVER",
    }

    property! {
        /// [`PeriodicScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-periodicscanconfiguration.html)
        PeriodicScanConfiguration
        required {
        }
        optional {
            /// `frequency`: text.
            frequency "frequency" PeriodicScanFrequency,
            /// `frequencyExpression`: text, 1 to 256 characters.
            frequency_expression "frequencyExpression" String,
        }
    }

    choice! {
        /// Values of `ContinuousIntegrationScanEvent`.
        ContinuousIntegrationScanEvent
        PullRequest = "PULL_REQUEST",
        Push = "PUSH",
    }

    property! {
        /// [`ContinuousIntegrationScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-continuousintegrationscanconfiguration.html)
        ContinuousIntegrationScanConfiguration
        required {
            /// `supportedEvents`: list, 1 to 2 items.
            supported_events "supportedEvents" List<ContinuousIntegrationScanEvent>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::InspectorV2::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
    Connector = "AWS::InspectorV2::Connector"
    required {
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Provider`: text. A change replaces the resource.
        provider "Provider" connector::CloudProvider,
        /// `ProviderConfiguration`: object.
        provider_configuration "ProviderConfiguration" connector::ProviderConfiguration,
    }
    optional {
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EnablementStatus`.
        enablement_status "EnablementStatus" String,
        /// `Fn::GetAtt` of `EnablementStatusReason`.
        enablement_status_reason "EnablementStatusReason" String,
        /// `Fn::GetAtt` of `Health`.
        health "Health" Json,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`.
        provider_configuration_azure_scope_configuration_container_image_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`.
        provider_configuration_azure_scope_configuration_container_image_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`.
        provider_configuration_azure_scope_configuration_serverless_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`.
        provider_configuration_azure_scope_configuration_serverless_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`.
        provider_configuration_azure_scope_configuration_vm_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State" String,
        /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`.
        provider_configuration_azure_scope_configuration_vm_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CloudProvider`.
        CloudProvider
        Azure = "AZURE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-tag.html)
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
        /// [`ProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-providerconfiguration.html)
        ProviderConfiguration
        required {
            /// `Azure`: object.
            azure "Azure" AzureProviderConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`AzureProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-azureproviderconfiguration.html)
        AzureProviderConfiguration
        required {
            /// `AwsConfigConnectorArn`: text, 1 to 512 characters.
            aws_config_connector_arn "AwsConfigConnectorArn" String,
            /// `AzureRegions`: list, at least 1 items.
            azure_regions "AzureRegions" List<String>,
            /// `ScopeConfiguration`: object.
            scope_configuration "ScopeConfiguration" AzureScopeConfigurationMap,
        }
        optional {
            /// `AutoInstallVMScanner`: true or false.
            auto_install_vm_scanner "AutoInstallVMScanner" bool,
        }
    }

    property! {
        /// [`AzureScopeConfigurationMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-azurescopeconfigurationmap.html)
        AzureScopeConfigurationMap
        required {
        }
        optional {
            /// `ContainerImageScanning`: object.
            container_image_scanning "ContainerImageScanning" ScopeConfiguration,
            /// `ServerlessScanning`: object.
            serverless_scanning "ServerlessScanning" ScopeConfiguration,
            /// `VmScanning`: object.
            vm_scanning "VmScanning" ScopeConfiguration,
        }
    }

    choice! {
        /// Values of `ScopeType`.
        ScopeType
        Tenant = "TENANT",
        Subscription = "SUBSCRIPTION",
    }

    choice! {
        /// Values of `ScopeState`.
        ScopeState
        Active = "ACTIVE",
        Pending = "PENDING",
        Error = "ERROR",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ScopeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-scopeconfiguration.html)
        ScopeConfiguration
        required {
            /// `ScopeType`: text.
            scope_type "ScopeType" ScopeType,
        }
        optional {
            /// `ScopeValues`: list, at most 100 items.
            scope_values "ScopeValues" List<String>,
            /// `State`: text.
            state "State" ScopeState,
            /// `StateReason`: text.
            state_reason "StateReason" String,
        }
    }
}

resource! {
    /// [`AWS::InspectorV2::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
    Filter = "AWS::InspectorV2::Filter"
    required {
        /// `FilterAction`: text.
        filter_action "FilterAction" filter::FilterAction,
        /// `FilterCriteria`: object.
        filter_criteria "FilterCriteria" filter::FilterCriteria,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Filter`].
pub mod filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FilterAction`.
        FilterAction
        None = "NONE",
        Suppress = "SUPPRESS",
    }

    property! {
        /// [`FilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-filtercriteria.html)
        FilterCriteria
        required {
        }
        optional {
            /// `AwsAccountId`: list, 1 to 10 items.
            aws_account_id "AwsAccountId" List<StringFilter>,
            /// `CodeVulnerabilityDetectorName`: list, 1 to 10 items.
            code_vulnerability_detector_name "CodeVulnerabilityDetectorName" List<StringFilter>,
            /// `CodeVulnerabilityDetectorTags`: list, 1 to 10 items.
            code_vulnerability_detector_tags "CodeVulnerabilityDetectorTags" List<StringFilter>,
            /// `CodeVulnerabilityFilePath`: list, 1 to 10 items.
            code_vulnerability_file_path "CodeVulnerabilityFilePath" List<StringFilter>,
            /// `ComponentId`: list, 1 to 10 items.
            component_id "ComponentId" List<StringFilter>,
            /// `ComponentType`: list, 1 to 10 items.
            component_type "ComponentType" List<StringFilter>,
            /// `Ec2InstanceImageId`: list, 1 to 10 items.
            ec2_instance_image_id "Ec2InstanceImageId" List<StringFilter>,
            /// `Ec2InstanceSubnetId`: list, 1 to 10 items.
            ec2_instance_subnet_id "Ec2InstanceSubnetId" List<StringFilter>,
            /// `Ec2InstanceVpcId`: list, 1 to 10 items.
            ec2_instance_vpc_id "Ec2InstanceVpcId" List<StringFilter>,
            /// `EcrImageArchitecture`: list, 1 to 10 items.
            ecr_image_architecture "EcrImageArchitecture" List<StringFilter>,
            /// `EcrImageHash`: list, 1 to 10 items.
            ecr_image_hash "EcrImageHash" List<StringFilter>,
            /// `EcrImageInUseCount`: list, 1 to 10 items.
            ecr_image_in_use_count "EcrImageInUseCount" List<NumberFilter>,
            /// `EcrImagePushedAt`: list, 1 to 10 items.
            ecr_image_pushed_at "EcrImagePushedAt" List<DateFilter>,
            /// `EcrImageRegistry`: list, 1 to 10 items.
            ecr_image_registry "EcrImageRegistry" List<StringFilter>,
            /// `EcrImageRepositoryName`: list, 1 to 10 items.
            ecr_image_repository_name "EcrImageRepositoryName" List<StringFilter>,
            /// `EcrImageTags`: list, 1 to 10 items.
            ecr_image_tags "EcrImageTags" List<StringFilter>,
            /// `EpssScore`: list, 1 to 10 items.
            epss_score "EpssScore" List<NumberFilter>,
            /// `ExploitAvailable`: list, 1 to 10 items.
            exploit_available "ExploitAvailable" List<StringFilter>,
            /// `FindingArn`: list, 1 to 10 items.
            finding_arn "FindingArn" List<StringFilter>,
            /// `FindingStatus`: list, 1 to 10 items.
            finding_status "FindingStatus" List<StringFilter>,
            /// `FindingType`: list, 1 to 10 items.
            finding_type "FindingType" List<StringFilter>,
            /// `FirstObservedAt`: list, 1 to 10 items.
            first_observed_at "FirstObservedAt" List<DateFilter>,
            /// `FixAvailable`: list, 1 to 10 items.
            fix_available "FixAvailable" List<StringFilter>,
            /// `InspectorScore`: list, 1 to 10 items.
            inspector_score "InspectorScore" List<NumberFilter>,
            /// `LambdaFunctionExecutionRoleArn`: list, 1 to 10 items.
            lambda_function_execution_role_arn "LambdaFunctionExecutionRoleArn" List<StringFilter>,
            /// `LambdaFunctionLastModifiedAt`: list, 1 to 10 items.
            lambda_function_last_modified_at "LambdaFunctionLastModifiedAt" List<DateFilter>,
            /// `LambdaFunctionLayers`: list, 1 to 10 items.
            lambda_function_layers "LambdaFunctionLayers" List<StringFilter>,
            /// `LambdaFunctionName`: list, 1 to 10 items.
            lambda_function_name "LambdaFunctionName" List<StringFilter>,
            /// `LambdaFunctionRuntime`: list, 1 to 10 items.
            lambda_function_runtime "LambdaFunctionRuntime" List<StringFilter>,
            /// `LastObservedAt`: list, 1 to 10 items.
            last_observed_at "LastObservedAt" List<DateFilter>,
            /// `NetworkProtocol`: list, 1 to 10 items.
            network_protocol "NetworkProtocol" List<StringFilter>,
            /// `PortRange`: list, 1 to 10 items.
            port_range "PortRange" List<PortRangeFilter>,
            /// `RelatedVulnerabilities`: list, 1 to 10 items.
            related_vulnerabilities "RelatedVulnerabilities" List<StringFilter>,
            /// `ResourceId`: list, 1 to 10 items.
            resource_id "ResourceId" List<StringFilter>,
            /// `ResourceTags`: list, 1 to 10 items.
            resource_tags "ResourceTags" List<MapFilter>,
            /// `ResourceType`: list, 1 to 10 items.
            resource_type "ResourceType" List<StringFilter>,
            /// `Severity`: list, 1 to 10 items.
            severity "Severity" List<StringFilter>,
            /// `Title`: list, 1 to 10 items.
            title "Title" List<StringFilter>,
            /// `UpdatedAt`: list, 1 to 10 items.
            updated_at "UpdatedAt" List<DateFilter>,
            /// `VendorSeverity`: list, 1 to 10 items.
            vendor_severity "VendorSeverity" List<StringFilter>,
            /// `VulnerabilityId`: list, 1 to 10 items.
            vulnerability_id "VulnerabilityId" List<StringFilter>,
            /// `VulnerabilitySource`: list, 1 to 10 items.
            vulnerability_source "VulnerabilitySource" List<StringFilter>,
            /// `VulnerablePackages`: list, 1 to 10 items.
            vulnerable_packages "VulnerablePackages" List<PackageFilter>,
        }
    }

    property! {
        /// [`PackageFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-packagefilter.html)
        PackageFilter
        required {
        }
        optional {
            /// `Architecture`: object.
            architecture "Architecture" StringFilter,
            /// `Epoch`: object.
            epoch "Epoch" NumberFilter,
            /// `FilePath`: object.
            file_path "FilePath" StringFilter,
            /// `Name`: object.
            name "Name" StringFilter,
            /// `Release`: object.
            release "Release" StringFilter,
            /// `SourceLambdaLayerArn`: object.
            source_lambda_layer_arn "SourceLambdaLayerArn" StringFilter,
            /// `SourceLayerHash`: object.
            source_layer_hash "SourceLayerHash" StringFilter,
            /// `Version`: object.
            version "Version" StringFilter,
        }
    }

    choice! {
        /// Values of `MapComparison`.
        MapComparison
        Equals = "EQUALS",
    }

    property! {
        /// [`MapFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-mapfilter.html)
        MapFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" MapComparison,
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`PortRangeFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-portrangefilter.html)
        PortRangeFilter
        required {
        }
        optional {
            /// `BeginInclusive`: whole number, 0 to 65535 in value.
            begin_inclusive "BeginInclusive" i64,
            /// `EndInclusive`: whole number, 0 to 65535 in value.
            end_inclusive "EndInclusive" i64,
        }
    }

    property! {
        /// [`DateFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-datefilter.html)
        DateFilter
        required {
        }
        optional {
            /// `EndInclusive`: whole number.
            end_inclusive "EndInclusive" i64,
            /// `StartInclusive`: whole number.
            start_inclusive "StartInclusive" i64,
        }
    }

    property! {
        /// [`NumberFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-numberfilter.html)
        NumberFilter
        required {
        }
        optional {
            /// `LowerInclusive`: number.
            lower_inclusive "LowerInclusive" f64,
            /// `UpperInclusive`: number.
            upper_inclusive "UpperInclusive" f64,
        }
    }

    choice! {
        /// Values of `StringComparison`.
        StringComparison
        Equals = "EQUALS",
        Prefix = "PREFIX",
        NotEquals = "NOT_EQUALS",
    }

    property! {
        /// [`StringFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-stringfilter.html)
        StringFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" StringComparison,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
