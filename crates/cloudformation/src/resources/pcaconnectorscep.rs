// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PCAConnectorSCEP`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PCAConnectorSCEP::Challenge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html)
    Challenge = "AWS::PCAConnectorSCEP::Challenge"
    required {
        /// `ConnectorArn`: text, 5 to 200 characters. A change replaces the resource.
        connector_arn "ConnectorArn" String,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ChallengeArn`.
        challenge_arn "ChallengeArn" String,
    }
}

resource! {
    /// [`AWS::PCAConnectorSCEP::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html)
    Connector = "AWS::PCAConnectorSCEP::Connector"
    required {
        /// `CertificateAuthorityArn`: text, 5 to 200 characters. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
    }
    optional {
        /// `MobileDeviceManagement`: object. A change replaces the resource.
        mobile_device_management "MobileDeviceManagement" Json,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `VpcEndpointId`: text, 5 to 200 characters. A change replaces the resource.
        vpc_endpoint_id "VpcEndpointId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `OpenIdConfiguration`.
        open_id_configuration "OpenIdConfiguration" Json,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}
