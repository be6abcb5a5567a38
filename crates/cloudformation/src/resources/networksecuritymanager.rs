// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NetworkSecurityManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NetworkSecurityManager::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html)
    Deployment = "AWS::NetworkSecurityManager::Deployment"
    required {
        /// `DeploymentName`: text, 1 to 128 characters. A change replaces the resource.
        deployment_name "DeploymentName" String,
    }
    optional {
        /// `AssociatedPolicyList`: list, 1 to 2 items.
        associated_policy_list "AssociatedPolicyList" List<deployment::AssociatedPolicy>,
        /// `AssociatedScopeList`: list, 1 to 1 items.
        associated_scope_list "AssociatedScopeList" List<deployment::AssociatedScope>,
        /// `DeploymentConfiguration`: object.
        deployment_configuration "DeploymentConfiguration" deployment::DeploymentConfiguration,
        /// `DeploymentDescription`: text, at most 256 characters.
        deployment_description "DeploymentDescription" String,
        /// `Tags`: list.
        tags "Tags" List<deployment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DeploymentArn`.
        deployment_arn "DeploymentArn" String,
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-tag.html)
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
        /// [`DeploymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-deploymentconfiguration.html)
        DeploymentConfiguration
        required {
            /// `EnableCrossAccountVisibility`: true or false.
            enable_cross_account_visibility "EnableCrossAccountVisibility" bool,
        }
        optional {
        }
    }

    property! {
        /// [`AssociatedScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-associatedscope.html)
        AssociatedScope
        required {
            /// `ScopeArn`: text.
            scope_arn "ScopeArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AssociatedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-deployment-associatedpolicy.html)
        AssociatedPolicy
        required {
            /// `PolicyArn`: text.
            policy_arn "PolicyArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkSecurityManager::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
    Policy = "AWS::NetworkSecurityManager::Policy"
    required {
        /// `FirewallType`: text. A change replaces the resource.
        firewall_type "FirewallType" policy::FirewallType,
        /// `PolicyConfiguration`: object.
        policy_configuration "PolicyConfiguration" policy::PolicyConfiguration,
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `Priority`: whole number, at least 1 in value.
        priority "Priority" i64,
    }
    optional {
        /// `AssociatedTemplateAndRuleList`: list, 0 to 100 items.
        associated_template_and_rule_list "AssociatedTemplateAndRuleList" List<policy::AssociatedTemplateAndRule>,
        /// `PolicyDescription`: text, at most 256 characters.
        policy_description "PolicyDescription" String,
        /// `Tags`: list.
        tags "Tags" List<policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FirewallType`.
        FirewallType
        Waf = "WAF",
        ShieldAdvanced = "SHIELD_ADVANCED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-tag.html)
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
        /// [`PolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-policyconfiguration.html)
        PolicyConfiguration
        required {
        }
        optional {
            /// `RemediationEnabled`: true or false.
            remediation_enabled "RemediationEnabled" bool,
            /// `ResourcesCleanUp`: true or false.
            resources_clean_up "ResourcesCleanUp" bool,
            /// `WafConfig`: object.
            waf_config "WafConfig" WafConfig,
        }
    }

    choice! {
        /// Values of `WafConfigConflictResolution`.
        WafConfigConflictResolution
        MergeWhereApplicable = "MERGE_WHERE_APPLICABLE",
    }

    choice! {
        /// Values of `WafConfigExistingCustomerWebACLResolution`.
        WafConfigExistingCustomerWebACLResolution
        Retrofit = "RETROFIT",
        OverrideAssociation = "OVERRIDE_ASSOCIATION",
        NoRemediation = "NO_REMEDIATION",
    }

    property! {
        /// [`WafConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-wafconfig.html)
        WafConfig
        required {
            /// `ConflictResolution`: text.
            conflict_resolution "ConflictResolution" WafConfigConflictResolution,
            /// `ExistingCustomerWebACLResolution`: text.
            existing_customer_web_acl_resolution "ExistingCustomerWebACLResolution" WafConfigExistingCustomerWebACLResolution,
        }
        optional {
        }
    }

    property! {
        /// [`AssociatedTemplateAndRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-associatedtemplateandrule.html)
        AssociatedTemplateAndRule
        required {
        }
        optional {
            /// `RuleArn`: text.
            rule_arn "RuleArn" String,
            /// `TemplateArn`: text.
            template_arn "TemplateArn" String,
        }
    }
}

resource! {
    /// [`AWS::NetworkSecurityManager::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html)
    Rule = "AWS::NetworkSecurityManager::Rule"
    required {
        /// `RuleName`: text, 1 to 128 characters. A change replaces the resource.
        rule_name "RuleName" String,
    }
    optional {
        /// `Configuration`: text.
        configuration "Configuration" String,
        /// `FirewallType`: text. A change replaces the resource.
        firewall_type "FirewallType" rule::FirewallType,
        /// `RuleDescription`: text, at most 256 characters.
        rule_description "RuleDescription" String,
        /// `RuleType`: text. A change replaces the resource.
        rule_type "RuleType" rule::RuleType,
        /// `Tags`: list.
        tags "Tags" List<rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
        /// `Fn::GetAtt` of `RuleId`.
        rule_id "RuleId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FirewallType`.
        FirewallType
        Waf = "WAF",
    }

    choice! {
        /// Values of `RuleType`.
        RuleType
        Configuration = "CONFIGURATION",
        Inspection = "INSPECTION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-rule-tag.html)
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
    /// [`AWS::NetworkSecurityManager::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html)
    Scope = "AWS::NetworkSecurityManager::Scope"
    required {
        /// `ScopeName`: text, 1 to 128 characters. A change replaces the resource.
        scope_name "ScopeName" String,
    }
    optional {
        /// `ScopeConfiguration`: text.
        scope_configuration "ScopeConfiguration" String,
        /// `ScopeDescription`: text, at most 256 characters.
        scope_description "ScopeDescription" String,
        /// `Tags`: list.
        tags "Tags" List<scope::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ScopeArn`.
        scope_arn "ScopeArn" String,
        /// `Fn::GetAtt` of `ScopeId`.
        scope_id "ScopeId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Scope`].
pub mod scope {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-scope-tag.html)
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
    /// [`AWS::NetworkSecurityManager::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html)
    Template = "AWS::NetworkSecurityManager::Template"
    required {
        /// `TemplateName`: text, 1 to 128 characters. A change replaces the resource.
        template_name "TemplateName" String,
    }
    optional {
        /// `AssociatedRuleList`: list, 1 to 50 items.
        associated_rule_list "AssociatedRuleList" List<template::AssociatedRule>,
        /// `FirewallType`: text. A change replaces the resource.
        firewall_type "FirewallType" template::FirewallType,
        /// `Tags`: list.
        tags "Tags" List<template::Tag>,
        /// `TemplateDescription`: text, at most 256 characters.
        template_description "TemplateDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TemplateArn`.
        template_arn "TemplateArn" String,
        /// `Fn::GetAtt` of `TemplateId`.
        template_id "TemplateId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Template`].
pub mod template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FirewallType`.
        FirewallType
        Waf = "WAF",
        NetworkFirewall = "NETWORK_FIREWALL",
        NetworkFirewallV2 = "NETWORK_FIREWALL_V2",
        IgwFirewall = "IGW_FIREWALL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-template-tag.html)
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
        /// [`AssociatedRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-template-associatedrule.html)
        AssociatedRule
        required {
            /// `RuleArn`: text.
            rule_arn "RuleArn" String,
        }
        optional {
        }
    }
}
