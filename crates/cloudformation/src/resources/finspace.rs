// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::FinSpace`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::FinSpace::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html)
    Environment = "AWS::FinSpace::Environment"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `DataBundles`: list. A change replaces the resource.
        data_bundles "DataBundles" List<String>,
        /// `Description`: text.
        description "Description" String,
        /// `FederationMode`: text.
        federation_mode "FederationMode" environment::FederationMode,
        /// `FederationParameters`: object. A change replaces the resource.
        federation_parameters "FederationParameters" environment::FederationParameters,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SuperuserParameters`: object. A change replaces the resource.
        superuser_parameters "SuperuserParameters" environment::SuperuserParameters,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<environment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `DedicatedServiceAccountId`.
        dedicated_service_account_id "DedicatedServiceAccountId" String,
        /// `Fn::GetAtt` of `EnvironmentArn`.
        environment_arn "EnvironmentArn" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `EnvironmentUrl`.
        environment_url "EnvironmentUrl" String,
        /// `Fn::GetAtt` of `SageMakerStudioDomainUrl`.
        sage_maker_studio_domain_url "SageMakerStudioDomainUrl" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FederationMode`.
        FederationMode
        Local = "LOCAL",
        Federated = "FEDERATED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-finspace-environment-tag.html)
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
        /// [`SuperuserParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-finspace-environment-superuserparameters.html)
        SuperuserParameters
        required {
        }
        optional {
            /// `EmailAddress`: text, 1 to 128 characters.
            email_address "EmailAddress" String,
            /// `FirstName`: text, 1 to 50 characters.
            first_name "FirstName" String,
            /// `LastName`: text, 1 to 50 characters.
            last_name "LastName" String,
        }
    }

    property! {
        /// [`FederationParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-finspace-environment-federationparameters.html)
        FederationParameters
        required {
        }
        optional {
            /// `ApplicationCallBackURL`: text.
            application_call_back_url "ApplicationCallBackURL" String,
            /// `AttributeMap`: list.
            attribute_map "AttributeMap" List<FederationParametersAttributeMap>,
            /// `FederationProviderName`: text, 1 to 32 characters.
            federation_provider_name "FederationProviderName" String,
            /// `FederationURN`: text.
            federation_urn "FederationURN" String,
            /// `SamlMetadataDocument`: text, 1000 to 10000000 characters.
            saml_metadata_document "SamlMetadataDocument" String,
            /// `SamlMetadataURL`: text.
            saml_metadata_url "SamlMetadataURL" String,
        }
    }

    property! {
        /// Property type `FederationParametersAttributeMap`.
        FederationParametersAttributeMap
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
