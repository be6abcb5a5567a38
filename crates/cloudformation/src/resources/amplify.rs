// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Amplify`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Amplify::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
    App = "AWS::Amplify::App"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `AccessToken`: text, 1 to 4096 characters.
        access_token "AccessToken" String,
        /// `AutoBranchCreationConfig`: object.
        auto_branch_creation_config "AutoBranchCreationConfig" app::AutoBranchCreationConfig,
        /// `BasicAuthConfig`: object.
        basic_auth_config "BasicAuthConfig" app::BasicAuthConfig,
        /// `BuildSpec`: text, 1 to 25000 characters.
        build_spec "BuildSpec" String,
        /// `CacheConfig`: object.
        cache_config "CacheConfig" app::CacheConfig,
        /// `ComputeRoleArn`: text, 0 to 1000 characters.
        compute_role_arn "ComputeRoleArn" String,
        /// `CustomHeaders`: text, 0 to 25000 characters.
        custom_headers "CustomHeaders" String,
        /// `CustomRules`: list.
        custom_rules "CustomRules" List<app::CustomRule>,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `EnableBranchAutoDeletion`: true or false.
        enable_branch_auto_deletion "EnableBranchAutoDeletion" bool,
        /// `EnvironmentVariables`: list.
        environment_variables "EnvironmentVariables" List<app::EnvironmentVariable>,
        /// `IAMServiceRole`: text, 1 to 1000 characters.
        iam_service_role "IAMServiceRole" String,
        /// `JobConfig`: object.
        job_config "JobConfig" app::JobConfig,
        /// `OauthToken`: text, 0 to 4096 characters.
        oauth_token "OauthToken" String,
        /// `Platform`: text.
        platform "Platform" app::Platform,
        /// `Repository`: text, 0 to 1000 characters.
        repository "Repository" String,
        /// `Tags`: list.
        tags "Tags" List<app::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppId`.
        app_id "AppId" String,
        /// `Fn::GetAtt` of `AppName`.
        app_name "AppName" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DefaultDomain`.
        default_domain "DefaultDomain" String,
    }
}

/// Property types of [`App`].
pub mod app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Platform`.
        Platform
        Web = "WEB",
        WebDynamic = "WEB_DYNAMIC",
        WebCompute = "WEB_COMPUTE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-tag.html)
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

    choice! {
        /// Values of `JobConfigBuildComputeType`.
        JobConfigBuildComputeType
        Standard8gb = "STANDARD_8GB",
        Large16gb = "LARGE_16GB",
        Xlarge72gb = "XLARGE_72GB",
    }

    property! {
        /// [`JobConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-jobconfig.html)
        JobConfig
        required {
            /// `BuildComputeType`: text.
            build_compute_type "BuildComputeType" JobConfigBuildComputeType,
        }
        optional {
        }
    }

    property! {
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-environmentvariable.html)
        EnvironmentVariable
        required {
            /// `Name`: text, at most 255 characters.
            name "Name" String,
            /// `Value`: text, at most 5500 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-customrule.html)
        CustomRule
        required {
            /// `Source`: text, 1 to 2048 characters.
            source "Source" String,
            /// `Target`: text, 1 to 2048 characters.
            target "Target" String,
        }
        optional {
            /// `Condition`: text, 0 to 2048 characters.
            condition "Condition" String,
            /// `Status`: text, 3 to 7 characters.
            status "Status" String,
        }
    }

    choice! {
        /// Values of `CacheConfigType`.
        CacheConfigType
        AmplifyManaged = "AMPLIFY_MANAGED",
        AmplifyManagedNoCookies = "AMPLIFY_MANAGED_NO_COOKIES",
    }

    property! {
        /// [`CacheConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-cacheconfig.html)
        CacheConfig
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" CacheConfigType,
        }
    }

    property! {
        /// [`BasicAuthConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-basicauthconfig.html)
        BasicAuthConfig
        required {
        }
        optional {
            /// `EnableBasicAuth`: true or false.
            enable_basic_auth "EnableBasicAuth" bool,
            /// `Password`: text, 1 to 255 characters.
            password "Password" String,
            /// `Username`: text, 1 to 255 characters.
            username "Username" String,
        }
    }

    choice! {
        /// Values of `AutoBranchCreationConfigStage`.
        AutoBranchCreationConfigStage
        Experimental = "EXPERIMENTAL",
        Beta = "BETA",
        PullRequest = "PULL_REQUEST",
        Production = "PRODUCTION",
        Development = "DEVELOPMENT",
    }

    property! {
        /// [`AutoBranchCreationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-autobranchcreationconfig.html)
        AutoBranchCreationConfig
        required {
        }
        optional {
            /// `AutoBranchCreationPatterns`: list.
            auto_branch_creation_patterns "AutoBranchCreationPatterns" List<String>,
            /// `BasicAuthConfig`: object.
            basic_auth_config "BasicAuthConfig" BasicAuthConfig,
            /// `BuildSpec`: text, 1 to 25000 characters.
            build_spec "BuildSpec" String,
            /// `EnableAutoBranchCreation`: true or false.
            enable_auto_branch_creation "EnableAutoBranchCreation" bool,
            /// `EnableAutoBuild`: true or false.
            enable_auto_build "EnableAutoBuild" bool,
            /// `EnablePerformanceMode`: true or false.
            enable_performance_mode "EnablePerformanceMode" bool,
            /// `EnablePullRequestPreview`: true or false.
            enable_pull_request_preview "EnablePullRequestPreview" bool,
            /// `EnvironmentVariables`: list.
            environment_variables "EnvironmentVariables" List<EnvironmentVariable>,
            /// `Framework`: text, 0 to 255 characters.
            framework "Framework" String,
            /// `PullRequestEnvironmentName`: text, 0 to 20 characters.
            pull_request_environment_name "PullRequestEnvironmentName" String,
            /// `Stage`: text.
            stage "Stage" AutoBranchCreationConfigStage,
        }
    }
}

resource! {
    /// [`AWS::Amplify::Branch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html)
    Branch = "AWS::Amplify::Branch"
    required {
        /// `AppId`: text, 1 to 20 characters. A change replaces the resource.
        app_id "AppId" String,
        /// `BranchName`: text, 1 to 255 characters. A change replaces the resource.
        branch_name "BranchName" String,
    }
    optional {
        /// `Backend`: object.
        backend "Backend" branch::Backend,
        /// `BasicAuthConfig`: object.
        basic_auth_config "BasicAuthConfig" branch::BasicAuthConfig,
        /// `BuildSpec`: text, 1 to 25000 characters.
        build_spec "BuildSpec" String,
        /// `ComputeRoleArn`: text, 0 to 1000 characters.
        compute_role_arn "ComputeRoleArn" String,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `EnableAutoBuild`: true or false.
        enable_auto_build "EnableAutoBuild" bool,
        /// `EnablePerformanceMode`: true or false.
        enable_performance_mode "EnablePerformanceMode" bool,
        /// `EnablePullRequestPreview`: true or false.
        enable_pull_request_preview "EnablePullRequestPreview" bool,
        /// `EnableSkewProtection`: true or false.
        enable_skew_protection "EnableSkewProtection" bool,
        /// `EnvironmentVariables`: list.
        environment_variables "EnvironmentVariables" List<branch::EnvironmentVariable>,
        /// `Framework`: text, 0 to 255 characters.
        framework "Framework" String,
        /// `PullRequestEnvironmentName`: text, 0 to 20 characters.
        pull_request_environment_name "PullRequestEnvironmentName" String,
        /// `Stage`: text.
        stage "Stage" branch::Stage,
        /// `Tags`: list.
        tags "Tags" List<branch::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Branch`].
pub mod branch {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Stage`.
        Stage
        Experimental = "EXPERIMENTAL",
        Beta = "BETA",
        PullRequest = "PULL_REQUEST",
        Production = "PRODUCTION",
        Development = "DEVELOPMENT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-tag.html)
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
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-environmentvariable.html)
        EnvironmentVariable
        required {
            /// `Name`: text, at most 255 characters.
            name "Name" String,
            /// `Value`: text, at most 5500 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`BasicAuthConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-basicauthconfig.html)
        BasicAuthConfig
        required {
            /// `Password`: text, 1 to 255 characters.
            password "Password" String,
            /// `Username`: text, 1 to 255 characters.
            username "Username" String,
        }
        optional {
            /// `EnableBasicAuth`: true or false.
            enable_basic_auth "EnableBasicAuth" bool,
        }
    }

    property! {
        /// [`Backend`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-backend.html)
        Backend
        required {
        }
        optional {
            /// `StackArn`: text, 20 to 2048 characters.
            stack_arn "StackArn" String,
        }
    }
}

resource! {
    /// [`AWS::Amplify::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html)
    Domain = "AWS::Amplify::Domain"
    required {
        /// `AppId`: text, 1 to 20 characters. A change replaces the resource.
        app_id "AppId" String,
        /// `DomainName`: text, 0 to 255 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `SubDomainSettings`: list, 0 to 255 items.
        sub_domain_settings "SubDomainSettings" List<domain::SubDomainSetting>,
    }
    optional {
        /// `AutoSubDomainCreationPatterns`: list.
        auto_sub_domain_creation_patterns "AutoSubDomainCreationPatterns" List<String>,
        /// `AutoSubDomainIAMRole`: text, 0 to 1000 characters.
        auto_sub_domain_iam_role "AutoSubDomainIAMRole" String,
        /// `CertificateSettings`: object.
        certificate_settings "CertificateSettings" domain::CertificateSettings,
        /// `EnableAutoSubDomain`: true or false.
        enable_auto_sub_domain "EnableAutoSubDomain" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Certificate`.
        certificate "Certificate" Json,
        /// `Fn::GetAtt` of `CertificateRecord`.
        certificate_record "CertificateRecord" String,
        /// `Fn::GetAtt` of `DomainStatus`.
        domain_status "DomainStatus" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
        /// `Fn::GetAtt` of `UpdateStatus`.
        update_status "UpdateStatus" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SubDomainSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-domain-subdomainsetting.html)
        SubDomainSetting
        required {
            /// `BranchName`: text, 1 to 255 characters.
            branch_name "BranchName" String,
            /// `Prefix`: text, 0 to 255 characters.
            prefix "Prefix" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CertificateSettingsCertificateType`.
        CertificateSettingsCertificateType
        AmplifyManaged = "AMPLIFY_MANAGED",
        Custom = "CUSTOM",
    }

    property! {
        /// [`CertificateSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-domain-certificatesettings.html)
        CertificateSettings
        required {
        }
        optional {
            /// `CertificateType`: text.
            certificate_type "CertificateType" CertificateSettingsCertificateType,
            /// `CustomCertificateArn`: text, 0 to 1000 characters.
            custom_certificate_arn "CustomCertificateArn" String,
        }
    }
}

resource! {
    /// [`AWS::Amplify::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html)
    Webhook = "AWS::Amplify::Webhook"
    required {
        /// `BranchName`: text, 1 to 255 characters.
        branch_name "BranchName" String,
    }
    optional {
        /// `AppId`: text, 1 to 20 characters. A change replaces the resource.
        app_id "AppId" String,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<webhook::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `WebhookId`.
        webhook_id "WebhookId" String,
        /// `Fn::GetAtt` of `WebhookUrl`.
        webhook_url "WebhookUrl" String,
    }
}

/// Property types of [`Webhook`].
pub mod webhook {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-webhook-tag.html)
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
