// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SecurityAgent`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SecurityAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html)
    AgentSpace = "AWS::SecurityAgent::AgentSpace"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `AwsResources`: object.
        aws_resources "AwsResources" agent_space::AWSResources,
        /// `CodeReviewSettings`: object.
        code_review_settings "CodeReviewSettings" agent_space::CodeReviewSettings,
        /// `Description`: text.
        description "Description" String,
        /// `IntegratedResources`: list.
        integrated_resources "IntegratedResources" List<agent_space::IntegratedResource>,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list.
        tags "Tags" List<agent_space::Tag>,
        /// `TargetDomainIds`: list.
        target_domain_ids "TargetDomainIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentSpaceId`.
        agent_space_id "AgentSpaceId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AgentSpace`].
pub mod agent_space {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-tag.html)
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
        /// [`IntegratedResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-integratedresource.html)
        IntegratedResource
        required {
            /// `Integration`: text.
            integration "Integration" String,
            /// `ProviderResources`: list.
            provider_resources "ProviderResources" List<ProviderResource>,
        }
        optional {
        }
    }

    property! {
        /// [`ProviderResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-providerresource.html)
        ProviderResource
        required {
        }
        optional {
            /// `BitbucketCapabilities`: object.
            bitbucket_capabilities "BitbucketCapabilities" BitbucketCapabilitiesResource,
            /// `BitbucketRepository`: object.
            bitbucket_repository "BitbucketRepository" BitbucketRepositoryResource,
            /// `ConfluenceCapabilities`: object.
            confluence_capabilities "ConfluenceCapabilities" ConfluenceCapabilitiesResource,
            /// `ConfluenceDocument`: object.
            confluence_document "ConfluenceDocument" ConfluenceDocumentResource,
            /// `GitHubCapabilities`: object.
            git_hub_capabilities "GitHubCapabilities" GitHubCapabilitiesResource,
            /// `GitHubRepository`: object.
            git_hub_repository "GitHubRepository" GitHubRepositoryResource,
            /// `GitLabCapabilities`: object.
            git_lab_capabilities "GitLabCapabilities" GitLabCapabilitiesResource,
            /// `GitLabRepository`: object.
            git_lab_repository "GitLabRepository" GitLabRepositoryResource,
        }
    }

    property! {
        /// [`GitLabRepositoryResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-gitlabrepositoryresource.html)
        GitLabRepositoryResource
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
        optional {
        }
    }

    property! {
        /// [`GitLabCapabilitiesResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-gitlabcapabilitiesresource.html)
        GitLabCapabilitiesResource
        required {
        }
        optional {
            /// `LeaveComments`: true or false.
            leave_comments "LeaveComments" bool,
            /// `RemediateCode`: true or false.
            remediate_code "RemediateCode" bool,
        }
    }

    property! {
        /// [`GitHubRepositoryResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-githubrepositoryresource.html)
        GitHubRepositoryResource
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Owner`: text.
            owner "Owner" String,
        }
        optional {
        }
    }

    property! {
        /// [`GitHubCapabilitiesResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-githubcapabilitiesresource.html)
        GitHubCapabilitiesResource
        required {
            /// `LeaveComments`: true or false.
            leave_comments "LeaveComments" bool,
            /// `RemediateCode`: true or false.
            remediate_code "RemediateCode" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ConfluenceDocumentResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-confluencedocumentresource.html)
        ConfluenceDocumentResource
        required {
            /// `Name`: text.
            name "Name" String,
            /// `PageId`: text.
            page_id "PageId" String,
            /// `SpaceKey`: text.
            space_key "SpaceKey" String,
        }
        optional {
            /// `SpaceTitle`: text.
            space_title "SpaceTitle" String,
            /// `Title`: text.
            title "Title" String,
        }
    }

    property! {
        /// [`ConfluenceCapabilitiesResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-confluencecapabilitiesresource.html)
        ConfluenceCapabilitiesResource
        required {
        }
        optional {
            /// `CreateDocument`: true or false.
            create_document "CreateDocument" bool,
            /// `FetchDocument`: true or false.
            fetch_document "FetchDocument" bool,
            /// `UpdateDocument`: true or false.
            update_document "UpdateDocument" bool,
        }
    }

    property! {
        /// [`BitbucketRepositoryResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-bitbucketrepositoryresource.html)
        BitbucketRepositoryResource
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Workspace`: text.
            workspace "Workspace" String,
        }
        optional {
        }
    }

    property! {
        /// [`BitbucketCapabilitiesResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-bitbucketcapabilitiesresource.html)
        BitbucketCapabilitiesResource
        required {
        }
        optional {
            /// `LeaveComments`: true or false.
            leave_comments "LeaveComments" bool,
            /// `RemediateCode`: true or false.
            remediate_code "RemediateCode" bool,
        }
    }

    property! {
        /// [`CodeReviewSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-codereviewsettings.html)
        CodeReviewSettings
        required {
            /// `ControlsScanning`: true or false.
            controls_scanning "ControlsScanning" bool,
            /// `GeneralPurposeScanning`: true or false.
            general_purpose_scanning "GeneralPurposeScanning" bool,
        }
        optional {
        }
    }

    property! {
        /// [`AWSResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-awsresources.html)
        AWSResources
        required {
        }
        optional {
            /// `IamRoles`: list.
            iam_roles "IamRoles" List<String>,
            /// `LambdaFunctionArns`: list.
            lambda_function_arns "LambdaFunctionArns" List<String>,
            /// `LogGroups`: list.
            log_groups "LogGroups" List<String>,
            /// `S3Buckets`: list.
            s3_buckets "S3Buckets" List<String>,
            /// `SecretArns`: list.
            secret_arns "SecretArns" List<String>,
            /// `Vpcs`: list.
            vpcs "Vpcs" List<VpcConfig>,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupArns`: list.
            security_group_arns "SecurityGroupArns" List<String>,
            /// `SubnetArns`: list.
            subnet_arns "SubnetArns" List<String>,
            /// `VpcArn`: text.
            vpc_arn "VpcArn" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityAgent::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html)
    Application = "AWS::SecurityAgent::Application"
    required {
    }
    optional {
        /// `DefaultKmsKeyId`: text, 0 to 2048 characters.
        default_kms_key_id "DefaultKmsKeyId" String,
        /// `IdCConfiguration`: object. A change replaces the resource.
        id_c_configuration "IdCConfiguration" application::IdCConfiguration,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `ApplicationName`.
        application_name "ApplicationName" String,
        /// `Fn::GetAtt` of `Domain`.
        domain "Domain" String,
        /// `Fn::GetAtt` of `IdCConfiguration.IdCApplicationArn`.
        id_c_configuration_id_c_application_arn "IdCConfiguration.IdCApplicationArn" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-application-tag.html)
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
        /// [`IdCConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-application-idcconfiguration.html)
        IdCConfiguration
        required {
        }
        optional {
            /// `IdCApplicationArn`: text.
            id_c_application_arn "IdCApplicationArn" String,
            /// `IdCInstanceArn`: text.
            id_c_instance_arn "IdCInstanceArn" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityAgent::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html)
    Artifact = "AWS::SecurityAgent::Artifact"
    required {
        /// `AgentSpaceId`: text. A change replaces the resource.
        agent_space_id "AgentSpaceId" String,
        /// `ArtifactType`: text. A change replaces the resource.
        artifact_type "ArtifactType" artifact::ArtifactType,
        /// `FileName`: text. A change replaces the resource.
        file_name "FileName" String,
    }
    optional {
        /// `ArtifactContent`: text. A change replaces the resource.
        artifact_content "ArtifactContent" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ArtifactId`.
        artifact_id "ArtifactId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Artifact`].
pub mod artifact {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ArtifactType`.
        ArtifactType
        Txt = "TXT",
        Png = "PNG",
        Jpeg = "JPEG",
        Md = "MD",
        Pdf = "PDF",
        Docx = "DOCX",
        Doc = "DOC",
        Json = "JSON",
        Yaml = "YAML",
    }
}

resource! {
    /// [`AWS::SecurityAgent::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html)
    Integration = "AWS::SecurityAgent::Integration"
    required {
        /// `DisplayName`: text. A change replaces the resource.
        display_name "DisplayName" String,
        /// `Provider`: text. A change replaces the resource.
        provider "Provider" integration::Provider,
    }
    optional {
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PrivateConnectionName`: text. A change replaces the resource.
        private_connection_name "PrivateConnectionName" String,
        /// `ProviderInput`: object. A change replaces the resource.
        provider_input "ProviderInput" integration::ProviderInput,
        /// `Tags`: list.
        tags "Tags" List<integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `InstallationId`.
        installation_id "InstallationId" String,
        /// `Fn::GetAtt` of `IntegrationId`.
        integration_id "IntegrationId" String,
        /// `Fn::GetAtt` of `ProviderType`.
        provider_type "ProviderType" String,
        /// `Fn::GetAtt` of `TargetUrl`.
        target_url "TargetUrl" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Provider`.
        Provider
        Github = "GITHUB",
        Gitlab = "GITLAB",
        Bitbucket = "BITBUCKET",
        Confluence = "CONFLUENCE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-tag.html)
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
        /// [`ProviderInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-providerinput.html)
        ProviderInput
        required {
        }
        optional {
            /// `Bitbucket`: object.
            bitbucket "Bitbucket" BitbucketInput,
            /// `Confluence`: object.
            confluence "Confluence" ConfluenceInput,
            /// `Github`: object.
            github "Github" GitHubInput,
            /// `Gitlab`: object.
            gitlab "Gitlab" GitLabInput,
        }
    }

    choice! {
        /// Values of `GitLabInputTokenType`.
        GitLabInputTokenType
        Personal = "PERSONAL",
        Group = "GROUP",
    }

    property! {
        /// [`GitLabInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-gitlabinput.html)
        GitLabInput
        required {
            /// `AccessToken`: text.
            access_token "AccessToken" String,
            /// `TokenType`: text.
            token_type "TokenType" GitLabInputTokenType,
        }
        optional {
            /// `GroupId`: text.
            group_id "GroupId" String,
            /// `TargetUrl`: text.
            target_url "TargetUrl" String,
        }
    }

    property! {
        /// [`GitHubInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-githubinput.html)
        GitHubInput
        required {
            /// `Code`: text.
            code "Code" String,
            /// `State`: text.
            state "State" String,
        }
        optional {
            /// `InstallationId`: text.
            installation_id "InstallationId" String,
            /// `OrganizationName`: text.
            organization_name "OrganizationName" String,
            /// `TargetUrl`: text.
            target_url "TargetUrl" String,
        }
    }

    property! {
        /// [`ConfluenceInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-confluenceinput.html)
        ConfluenceInput
        required {
            /// `Code`: text.
            code "Code" String,
            /// `InstallationId`: text.
            installation_id "InstallationId" String,
            /// `SiteUrl`: text.
            site_url "SiteUrl" String,
            /// `State`: text.
            state "State" String,
        }
        optional {
        }
    }

    property! {
        /// [`BitbucketInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-bitbucketinput.html)
        BitbucketInput
        required {
            /// `Code`: text.
            code "Code" String,
            /// `InstallationId`: text.
            installation_id "InstallationId" String,
            /// `State`: text.
            state "State" String,
            /// `Workspace`: text.
            workspace "Workspace" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SecurityAgent::Pentest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html)
    Pentest = "AWS::SecurityAgent::Pentest"
    required {
        /// `AgentSpaceId`: text. A change replaces the resource.
        agent_space_id "AgentSpaceId" String,
        /// `Assets`: object.
        assets "Assets" pentest::Assets,
        /// `ServiceRole`: text.
        service_role "ServiceRole" String,
    }
    optional {
        /// `CleanUpStrategy`: text.
        clean_up_strategy "CleanUpStrategy" pentest::CleanUpStrategy,
        /// `CodeRemediationStrategy`: text.
        code_remediation_strategy "CodeRemediationStrategy" pentest::CodeRemediationStrategy,
        /// `DisableManagedSkills`: list.
        disable_managed_skills "DisableManagedSkills" List<pentest::SkillType>,
        /// `ExcludeRiskTypes`: list.
        exclude_risk_types "ExcludeRiskTypes" List<pentest::RiskType>,
        /// `LogConfig`: object.
        log_config "LogConfig" pentest::CloudWatchLog,
        /// `NetworkTrafficConfig`: object.
        network_traffic_config "NetworkTrafficConfig" pentest::NetworkTrafficConfig,
        /// `Title`: text.
        title "Title" String,
        /// `VpcConfig`: object.
        vpc_config "VpcConfig" pentest::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PentestId`.
        pentest_id "PentestId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Pentest`].
pub mod pentest {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CleanUpStrategy`.
        CleanUpStrategy
        BestEffortDelete = "BEST_EFFORT_DELETE",
        RetainAll = "RETAIN_ALL",
    }

    choice! {
        /// Values of `CodeRemediationStrategy`.
        CodeRemediationStrategy
        Automatic = "AUTOMATIC",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SkillType`.
        SkillType
        FindingPersonalization = "FINDING_PERSONALIZATION",
        LoginOptimization = "LOGIN_OPTIMIZATION",
    }

    choice! {
        /// Values of `RiskType`.
        RiskType
        CrossSiteScripting = "CROSS_SITE_SCRIPTING",
        DefaultCredentials = "DEFAULT_CREDENTIALS",
        InsecureDirectObjectReference = "INSECURE_DIRECT_OBJECT_REFERENCE",
        PrivilegeEscalation = "PRIVILEGE_ESCALATION",
        ServerSideTemplateInjection = "SERVER_SIDE_TEMPLATE_INJECTION",
        CommandInjection = "COMMAND_INJECTION",
        CodeInjection = "CODE_INJECTION",
        SqlInjection = "SQL_INJECTION",
        ArbitraryFileUpload = "ARBITRARY_FILE_UPLOAD",
        InsecureDeserialization = "INSECURE_DESERIALIZATION",
        LocalFileInclusion = "LOCAL_FILE_INCLUSION",
        InformationDisclosure = "INFORMATION_DISCLOSURE",
        PathTraversal = "PATH_TRAVERSAL",
        ServerSideRequestForgery = "SERVER_SIDE_REQUEST_FORGERY",
        JsonWebTokenVulnerabilities = "JSON_WEB_TOKEN_VULNERABILITIES",
        XmlExternalEntity = "XML_EXTERNAL_ENTITY",
        FileDeletion = "FILE_DELETION",
        Other_ = "OTHER",
        GraphqlVulnerabilities = "GRAPHQL_VULNERABILITIES",
        BusinessLogicVulnerabilities = "BUSINESS_LOGIC_VULNERABILITIES",
        CryptographicVulnerabilities = "CRYPTOGRAPHIC_VULNERABILITIES",
        DenialOfService = "DENIAL_OF_SERVICE",
        FileAccess = "FILE_ACCESS",
        FileCreation = "FILE_CREATION",
        DatabaseModification = "DATABASE_MODIFICATION",
        DatabaseAccess = "DATABASE_ACCESS",
        OutboundServiceRequest = "OUTBOUND_SERVICE_REQUEST",
        Unknown = "UNKNOWN",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupArns`: list.
            security_group_arns "SecurityGroupArns" List<String>,
            /// `SubnetArns`: list.
            subnet_arns "SubnetArns" List<String>,
            /// `VpcArn`: text.
            vpc_arn "VpcArn" String,
        }
    }

    property! {
        /// [`NetworkTrafficConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-networktrafficconfig.html)
        NetworkTrafficConfig
        required {
        }
        optional {
            /// `CustomHeaders`: list.
            custom_headers "CustomHeaders" List<CustomHeader>,
            /// `Rules`: list.
            rules "Rules" List<NetworkTrafficRule>,
        }
    }

    choice! {
        /// Values of `NetworkTrafficRuleEffect`.
        NetworkTrafficRuleEffect
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `NetworkTrafficRuleNetworkTrafficRuleType`.
        NetworkTrafficRuleNetworkTrafficRuleType
        Url = "URL",
    }

    property! {
        /// [`NetworkTrafficRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-networktrafficrule.html)
        NetworkTrafficRule
        required {
        }
        optional {
            /// `Effect`: text.
            effect "Effect" NetworkTrafficRuleEffect,
            /// `NetworkTrafficRuleType`: text.
            network_traffic_rule_type "NetworkTrafficRuleType" NetworkTrafficRuleNetworkTrafficRuleType,
            /// `Pattern`: text.
            pattern "Pattern" String,
        }
    }

    property! {
        /// [`CustomHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-customheader.html)
        CustomHeader
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
        /// [`CloudWatchLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-cloudwatchlog.html)
        CloudWatchLog
        required {
        }
        optional {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
            /// `LogStream`: text.
            log_stream "LogStream" String,
        }
    }

    property! {
        /// [`Assets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-assets.html)
        Assets
        required {
        }
        optional {
            /// `Actors`: list.
            actors "Actors" List<Actor>,
            /// `Documents`: list.
            documents "Documents" List<DocumentInfo>,
            /// `Endpoints`: list.
            endpoints "Endpoints" List<Endpoint>,
            /// `IntegratedRepositories`: list.
            integrated_repositories "IntegratedRepositories" List<IntegratedRepository>,
            /// `SourceCode`: list.
            source_code "SourceCode" List<SourceCodeRepository>,
            /// `TrustedCaCertificates`: list.
            trusted_ca_certificates "TrustedCaCertificates" List<TrustedCaCertificate>,
        }
    }

    property! {
        /// [`TrustedCaCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-trustedcacertificate.html)
        TrustedCaCertificate
        required {
            /// `Source`: object.
            source "Source" CaCertificateSource,
        }
        optional {
        }
    }

    property! {
        /// [`CaCertificateSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-cacertificatesource.html)
        CaCertificateSource
        required {
        }
        optional {
            /// `ArtifactId`: text.
            artifact_id "ArtifactId" String,
            /// `InlinePem`: text.
            inline_pem "InlinePem" String,
            /// `S3Location`: text.
            s3_location "S3Location" String,
        }
    }

    property! {
        /// [`SourceCodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-sourcecoderepository.html)
        SourceCodeRepository
        required {
        }
        optional {
            /// `S3Location`: text.
            s3_location "S3Location" String,
        }
    }

    property! {
        /// [`IntegratedRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-integratedrepository.html)
        IntegratedRepository
        required {
            /// `IntegrationId`: text.
            integration_id "IntegrationId" String,
            /// `ProviderResourceId`: text.
            provider_resource_id "ProviderResourceId" String,
        }
        optional {
            /// `Branch`: text.
            branch "Branch" String,
        }
    }

    property! {
        /// [`Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-endpoint.html)
        Endpoint
        required {
        }
        optional {
            /// `Uri`: text.
            uri "Uri" String,
        }
    }

    property! {
        /// [`DocumentInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-documentinfo.html)
        DocumentInfo
        required {
        }
        optional {
            /// `ArtifactId`: text.
            artifact_id "ArtifactId" String,
            /// `S3Location`: text.
            s3_location "S3Location" String,
        }
    }

    property! {
        /// [`Actor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-actor.html)
        Actor
        required {
        }
        optional {
            /// `Authentication`: object.
            authentication "Authentication" Authentication,
            /// `Description`: text.
            description "Description" String,
            /// `EnableEmailMfa`: true or false.
            enable_email_mfa "EnableEmailMfa" bool,
            /// `Identifier`: text.
            identifier "Identifier" String,
            /// `MfaForwardingAddress`: text.
            mfa_forwarding_address "MfaForwardingAddress" String,
            /// `Uris`: list.
            uris "Uris" List<String>,
        }
    }

    choice! {
        /// Values of `AuthenticationProviderType`.
        AuthenticationProviderType
        SecretsManager = "SECRETS_MANAGER",
        AwsLambda = "AWS_LAMBDA",
        AwsIamRole = "AWS_IAM_ROLE",
        AwsInternal = "AWS_INTERNAL",
    }

    property! {
        /// [`Authentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-pentest-authentication.html)
        Authentication
        required {
        }
        optional {
            /// `ProviderType`: text.
            provider_type "ProviderType" AuthenticationProviderType,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityAgent::SecurityRequirementPack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html)
    SecurityRequirementPack = "AWS::SecurityAgent::SecurityRequirementPack"
    required {
        /// `Name`: text, 1 to 120 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `KmsKeyId`: text, at most 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SecurityRequirements`: list.
        security_requirements "SecurityRequirements" List<security_requirement_pack::SecurityRequirement>,
        /// `Status`: text.
        status "Status" security_requirement_pack::Status,
        /// `Tags`: list.
        tags "Tags" List<security_requirement_pack::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PackId`.
        pack_id "PackId" String,
    }
}

/// Property types of [`SecurityRequirementPack`].
pub mod security_requirement_pack {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-securityrequirementpack-tag.html)
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
        /// [`SecurityRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-securityrequirementpack-securityrequirement.html)
        SecurityRequirement
        required {
            /// `Description`: text, at most 500 characters.
            description "Description" String,
            /// `Domain`: text, at most 10000 characters.
            domain "Domain" String,
            /// `Evaluation`: text, at most 10000 characters.
            evaluation "Evaluation" String,
            /// `Name`: text, at most 80 characters.
            name "Name" String,
        }
        optional {
            /// `Remediation`: text, at most 10000 characters.
            remediation "Remediation" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityAgent::TargetDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html)
    TargetDomain = "AWS::SecurityAgent::TargetDomain"
    required {
        /// `TargetDomainName`: text. A change replaces the resource.
        target_domain_name "TargetDomainName" String,
        /// `VerificationMethod`: text.
        verification_method "VerificationMethod" target_domain::VerificationMethod,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<target_domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `TargetDomainId`.
        target_domain_id "TargetDomainId" String,
        /// `Fn::GetAtt` of `VerificationDetails`.
        verification_details "VerificationDetails" Json,
        /// `Fn::GetAtt` of `VerificationStatus`.
        verification_status "VerificationStatus" String,
        /// `Fn::GetAtt` of `VerificationStatusReason`.
        verification_status_reason "VerificationStatusReason" String,
        /// `Fn::GetAtt` of `VerifiedAt`.
        verified_at "VerifiedAt" String,
    }
}

/// Property types of [`TargetDomain`].
pub mod target_domain {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VerificationMethod`.
        VerificationMethod
        DnsTxt = "DNS_TXT",
        HttpRoute = "HTTP_ROUTE",
        PrivateVpc = "PRIVATE_VPC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-targetdomain-tag.html)
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
