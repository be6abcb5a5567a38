// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ServiceCatalog`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ServiceCatalog::AcceptedPortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html)
    AcceptedPortfolioShare = "AWS::ServiceCatalog::AcceptedPortfolioShare"
    required {
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
    }
    optional {
        /// `AcceptLanguage`: text. A change replaces the resource.
        accept_language "AcceptLanguage" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceCatalog::CloudFormationProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
    CloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct"
    required {
        /// `Name`: text, 0 to 8191 characters.
        name "Name" String,
        /// `Owner`: text, 0 to 8191 characters.
        owner "Owner" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 8191 characters.
        description "Description" String,
        /// `Distributor`: text, 0 to 8191 characters.
        distributor "Distributor" String,
        /// `ProductType`: text.
        product_type "ProductType" cloud_formation_product::ProductType,
        /// `ProvisioningArtifactParameters`: list.
        provisioning_artifact_parameters "ProvisioningArtifactParameters" List<cloud_formation_product::ProvisioningArtifactProperties>,
        /// `ReplaceProvisioningArtifacts`: true or false.
        replace_provisioning_artifacts "ReplaceProvisioningArtifacts" bool,
        /// `SourceConnection`: object.
        source_connection "SourceConnection" cloud_formation_product::SourceConnection,
        /// `SupportDescription`: text, 0 to 8191 characters.
        support_description "SupportDescription" String,
        /// `SupportEmail`: text, 0 to 254 characters.
        support_email "SupportEmail" String,
        /// `SupportUrl`: text, 0 to 2083 characters.
        support_url "SupportUrl" String,
        /// `Tags`: list, 0 to 20 items.
        tags "Tags" List<cloud_formation_product::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ProductName`.
        product_name "ProductName" String,
        /// `Fn::GetAtt` of `ProvisioningArtifactIds`.
        provisioning_artifact_ids "ProvisioningArtifactIds" String,
        /// `Fn::GetAtt` of `ProvisioningArtifactNames`.
        provisioning_artifact_names "ProvisioningArtifactNames" String,
    }
}

/// Property types of [`CloudFormationProduct`].
pub mod cloud_formation_product {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProductType`.
        ProductType
        CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE",
        MarketplaceAmi = "MARKETPLACE_AMI",
        MarketplaceCar = "MARKETPLACE_CAR",
        TerraformOpenSource = "TERRAFORM_OPEN_SOURCE",
        TerraformCloud = "TERRAFORM_CLOUD",
        External = "EXTERNAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SourceConnectionType`.
        SourceConnectionType
        Codestar = "CODESTAR",
    }

    property! {
        /// [`SourceConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-sourceconnection.html)
        SourceConnection
        required {
            /// `ConnectionParameters`: object.
            connection_parameters "ConnectionParameters" SourceConnectionConnectionParameters,
            /// `Type`: text.
            r#type "Type" SourceConnectionType,
        }
        optional {
        }
    }

    property! {
        /// Property type `SourceConnectionConnectionParameters`.
        SourceConnectionConnectionParameters
        required {
        }
        optional {
            /// `CodeStar`: object.
            code_star "CodeStar" CodeStarParameters,
        }
    }

    property! {
        /// [`CodeStarParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-codestarparameters.html)
        CodeStarParameters
        required {
            /// `ArtifactPath`: text, 1 to 4096 characters.
            artifact_path "ArtifactPath" String,
            /// `Branch`: text, 1 to 250 characters.
            branch "Branch" String,
            /// `ConnectionArn`: text, 1 to 1224 characters.
            connection_arn "ConnectionArn" String,
            /// `Repository`: text, 1 to 100 characters.
            repository "Repository" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ProvisioningArtifactPropertiesType`.
        ProvisioningArtifactPropertiesType
        CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE",
        MarketplaceAmi = "MARKETPLACE_AMI",
        MarketplaceCar = "MARKETPLACE_CAR",
        TerraformOpenSource = "TERRAFORM_OPEN_SOURCE",
        TerraformCloud = "TERRAFORM_CLOUD",
        External = "EXTERNAL",
    }

    property! {
        /// [`ProvisioningArtifactProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-provisioningartifactproperties.html)
        ProvisioningArtifactProperties
        required {
            /// `Info`: JSON.
            info "Info" Json,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `DisableTemplateValidation`: true or false.
            disable_template_validation "DisableTemplateValidation" bool,
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" ProvisioningArtifactPropertiesType,
        }
    }
}

resource! {
    /// [`AWS::ServiceCatalog::CloudFormationProvisionedProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html)
    CloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
    required {
    }
    optional {
        /// `AcceptLanguage`: text.
        accept_language "AcceptLanguage" cloud_formation_provisioned_product::AcceptLanguage,
        /// `NotificationArns`: list, at most 5 items. A change replaces the resource.
        notification_arns "NotificationArns" List<String>,
        /// `PathId`: text, 1 to 100 characters.
        path_id "PathId" String,
        /// `PathName`: text, 1 to 100 characters.
        path_name "PathName" String,
        /// `ProductId`: text, 1 to 100 characters.
        product_id "ProductId" String,
        /// `ProductName`: text, 1 to 128 characters.
        product_name "ProductName" String,
        /// `ProvisionedProductName`: text, 1 to 128 characters. A change replaces the resource.
        provisioned_product_name "ProvisionedProductName" String,
        /// `ProvisioningArtifactId`: text, 1 to 100 characters.
        provisioning_artifact_id "ProvisioningArtifactId" String,
        /// `ProvisioningArtifactName`: text.
        provisioning_artifact_name "ProvisioningArtifactName" String,
        /// `ProvisioningParameters`: list.
        provisioning_parameters "ProvisioningParameters" List<cloud_formation_provisioned_product::ProvisioningParameter>,
        /// `ProvisioningPreferences`: object.
        provisioning_preferences "ProvisioningPreferences" cloud_formation_provisioned_product::ProvisioningPreferences,
        /// `Tags`: list.
        tags "Tags" List<cloud_formation_provisioned_product::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CloudformationStackArn`.
        cloudformation_stack_arn "CloudformationStackArn" String,
        /// `Fn::GetAtt` of `Outputs`.
        outputs "Outputs" Json,
        /// `Fn::GetAtt` of `ProvisionedProductId`.
        provisioned_product_id "ProvisionedProductId" String,
        /// `Fn::GetAtt` of `RecordId`.
        record_id "RecordId" String,
    }
}

/// Property types of [`CloudFormationProvisionedProduct`].
pub mod cloud_formation_provisioned_product {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AcceptLanguage`.
        AcceptLanguage
        En = "en",
        Jp = "jp",
        Zh = "zh",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationprovisionedproduct-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ProvisioningPreferencesStackSetOperationType`.
        ProvisioningPreferencesStackSetOperationType
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
    }

    property! {
        /// [`ProvisioningPreferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationprovisionedproduct-provisioningpreferences.html)
        ProvisioningPreferences
        required {
        }
        optional {
            /// `StackSetAccounts`: list.
            stack_set_accounts "StackSetAccounts" List<String>,
            /// `StackSetFailureToleranceCount`: whole number, at least 0 in value.
            stack_set_failure_tolerance_count "StackSetFailureToleranceCount" i64,
            /// `StackSetFailureTolerancePercentage`: whole number, 0 to 100 in value.
            stack_set_failure_tolerance_percentage "StackSetFailureTolerancePercentage" i64,
            /// `StackSetMaxConcurrencyCount`: whole number, at least 1 in value.
            stack_set_max_concurrency_count "StackSetMaxConcurrencyCount" i64,
            /// `StackSetMaxConcurrencyPercentage`: whole number, 1 to 100 in value.
            stack_set_max_concurrency_percentage "StackSetMaxConcurrencyPercentage" i64,
            /// `StackSetOperationType`: text.
            stack_set_operation_type "StackSetOperationType" ProvisioningPreferencesStackSetOperationType,
            /// `StackSetRegions`: list.
            stack_set_regions "StackSetRegions" List<String>,
        }
    }

    property! {
        /// [`ProvisioningParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationprovisionedproduct-provisioningparameter.html)
        ProvisioningParameter
        required {
            /// `Key`: text, 1 to 1000 characters.
            key "Key" String,
            /// `Value`: text, at most 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ServiceCatalog::LaunchNotificationConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html)
    LaunchNotificationConstraint = "AWS::ServiceCatalog::LaunchNotificationConstraint"
    required {
        /// `NotificationArns`: list.
        notification_arns "NotificationArns" List<String>,
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::LaunchRoleConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html)
    LaunchRoleConstraint = "AWS::ServiceCatalog::LaunchRoleConstraint"
    required {
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
        /// `LocalRoleName`: text.
        local_role_name "LocalRoleName" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::LaunchTemplateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html)
    LaunchTemplateConstraint = "AWS::ServiceCatalog::LaunchTemplateConstraint"
    required {
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
        /// `Rules`: text.
        rules "Rules" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::Portfolio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html)
    Portfolio = "AWS::ServiceCatalog::Portfolio"
    required {
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `ProviderName`: text, 1 to 50 characters.
        provider_name "ProviderName" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 20 items.
        tags "Tags" List<portfolio::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `PortfolioName`.
        portfolio_name "PortfolioName" String,
    }
}

/// Property types of [`Portfolio`].
pub mod portfolio {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-portfolio-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ServiceCatalog::PortfolioPrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html)
    PortfolioPrincipalAssociation = "AWS::ServiceCatalog::PortfolioPrincipalAssociation"
    required {
        /// `PrincipalType`: text. A change replaces the resource.
        principal_type "PrincipalType" String,
    }
    optional {
        /// `AcceptLanguage`: text. A change replaces the resource.
        accept_language "AcceptLanguage" String,
        /// `PortfolioId`: text. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `PrincipalARN`: text. A change replaces the resource.
        principal_arn "PrincipalARN" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceCatalog::PortfolioProductAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html)
    PortfolioProductAssociation = "AWS::ServiceCatalog::PortfolioProductAssociation"
    required {
    }
    optional {
        /// `AcceptLanguage`: text. A change replaces the resource.
        accept_language "AcceptLanguage" String,
        /// `PortfolioId`: text. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text. A change replaces the resource.
        product_id "ProductId" String,
        /// `SourcePortfolioId`: text. A change replaces the resource.
        source_portfolio_id "SourcePortfolioId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceCatalog::PortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html)
    PortfolioShare = "AWS::ServiceCatalog::PortfolioShare"
    required {
        /// `AccountId`: text. A change replaces the resource.
        account_id "AccountId" String,
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `ShareTagOptions`: true or false.
        share_tag_options "ShareTagOptions" bool,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceCatalog::ResourceUpdateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html)
    ResourceUpdateConstraint = "AWS::ServiceCatalog::ResourceUpdateConstraint"
    required {
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
        /// `TagUpdateOnProvisionedProduct`: text.
        tag_update_on_provisioned_product "TagUpdateOnProvisionedProduct" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::ServiceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html)
    ServiceAction = "AWS::ServiceCatalog::ServiceAction"
    required {
        /// `Definition`: list.
        definition "Definition" List<service_action::DefinitionParameter>,
        /// `DefinitionType`: text.
        definition_type "DefinitionType" service_action::DefinitionType,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" service_action::AcceptLanguage,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ServiceAction`].
pub mod service_action {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AcceptLanguage`.
        AcceptLanguage
        En = "en",
        Jp = "jp",
        Zh = "zh",
    }

    choice! {
        /// Values of `DefinitionType`.
        DefinitionType
        SsmAutomation = "SSM_AUTOMATION",
    }

    property! {
        /// [`DefinitionParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-serviceaction-definitionparameter.html)
        DefinitionParameter
        required {
            /// `Key`: text, 1 to 1000 characters.
            key "Key" String,
            /// `Value`: text, at most 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ServiceCatalog::ServiceActionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html)
    ServiceActionAssociation = "AWS::ServiceCatalog::ServiceActionAssociation"
    required {
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
        /// `ProvisioningArtifactId`: text, 1 to 100 characters. A change replaces the resource.
        provisioning_artifact_id "ProvisioningArtifactId" String,
        /// `ServiceActionId`: text, 1 to 100 characters. A change replaces the resource.
        service_action_id "ServiceActionId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ServiceCatalog::StackSetConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html)
    StackSetConstraint = "AWS::ServiceCatalog::StackSetConstraint"
    required {
        /// `AccountList`: list.
        account_list "AccountList" List<String>,
        /// `AdminRole`: text.
        admin_role "AdminRole" String,
        /// `Description`: text, 0 to 2000 characters.
        description "Description" String,
        /// `ExecutionRole`: text.
        execution_role "ExecutionRole" String,
        /// `PortfolioId`: text, 1 to 100 characters. A change replaces the resource.
        portfolio_id "PortfolioId" String,
        /// `ProductId`: text, 1 to 100 characters. A change replaces the resource.
        product_id "ProductId" String,
        /// `RegionList`: list.
        region_list "RegionList" List<String>,
        /// `StackInstanceControl`: text.
        stack_instance_control "StackInstanceControl" String,
    }
    optional {
        /// `AcceptLanguage`: text, 0 to 100 characters.
        accept_language "AcceptLanguage" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::TagOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html)
    TagOption = "AWS::ServiceCatalog::TagOption"
    required {
        /// `Key`: text, 1 to 128 characters. A change replaces the resource.
        key "Key" String,
        /// `Value`: text, 1 to 256 characters. A change replaces the resource.
        value "Value" String,
    }
    optional {
        /// `Active`: true or false.
        active "Active" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalog::TagOptionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html)
    TagOptionAssociation = "AWS::ServiceCatalog::TagOptionAssociation"
    required {
    }
    optional {
        /// `ResourceId`: text. A change replaces the resource.
        resource_id "ResourceId" String,
        /// `TagOptionId`: text. A change replaces the resource.
        tag_option_id "TagOptionId" String,
    }
    attributes {
    }
}
