// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Wickr`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html)
    Network = "AWS::Wickr::Network"
    required {
        /// `AccessLevel`: text. A change replaces the resource.
        access_level "AccessLevel" network::AccessLevel,
        /// `NetworkName`: text.
        network_name "NetworkName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `MigrationState`.
        migration_state "MigrationState" i64,
        /// `Fn::GetAtt` of `NetworkArn`.
        network_arn "NetworkArn" String,
        /// `Fn::GetAtt` of `NetworkId`.
        network_id "NetworkId" String,
        /// `Fn::GetAtt` of `Standing`.
        standing "Standing" i64,
    }
}

/// Property types of [`Network`].
pub mod network {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessLevel`.
        AccessLevel
        Standard = "STANDARD",
        Premium = "PREMIUM",
    }
}
