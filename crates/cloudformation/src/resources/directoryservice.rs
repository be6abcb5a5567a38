// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DirectoryService`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DirectoryService::MicrosoftAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html)
    MicrosoftAD = "AWS::DirectoryService::MicrosoftAD"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `VpcSettings`: object. A change replaces the resource.
        vpc_settings "VpcSettings" microsoft_ad::VpcSettings,
    }
    optional {
        /// `CreateAlias`: true or false. A change replaces the resource.
        create_alias "CreateAlias" bool,
        /// `Edition`: text. A change replaces the resource.
        edition "Edition" microsoft_ad::Edition,
        /// `EnableSso`: true or false.
        enable_sso "EnableSso" bool,
        /// `Password`: text. A change replaces the resource.
        password "Password" String,
        /// `ShortName`: text. A change replaces the resource.
        short_name "ShortName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" String,
        /// `Fn::GetAtt` of `DirectoryId`.
        directory_id "DirectoryId" String,
        /// `Fn::GetAtt` of `DnsIpAddresses`.
        dns_ip_addresses "DnsIpAddresses" List<String>,
    }
}

/// Property types of [`MicrosoftAD`].
pub mod microsoft_ad {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Edition`.
        Edition
        Enterprise = "Enterprise",
        Standard = "Standard",
    }

    property! {
        /// [`VpcSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directoryservice-microsoftad-vpcsettings.html)
        VpcSettings
        required {
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DirectoryService::SimpleAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html)
    SimpleAD = "AWS::DirectoryService::SimpleAD"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Size`: text. A change replaces the resource.
        size "Size" simple_ad::Size,
        /// `VpcSettings`: object. A change replaces the resource.
        vpc_settings "VpcSettings" simple_ad::VpcSettings,
    }
    optional {
        /// `CreateAlias`: true or false. A change replaces the resource.
        create_alias "CreateAlias" bool,
        /// `Description`: text, 0 to 128 characters. A change replaces the resource.
        description "Description" String,
        /// `EnableSso`: true or false.
        enable_sso "EnableSso" bool,
        /// `Password`: text. A change replaces the resource.
        password "Password" String,
        /// `ShortName`: text. A change replaces the resource.
        short_name "ShortName" String,
        /// `Tags`: list.
        tags "Tags" List<simple_ad::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" String,
        /// `Fn::GetAtt` of `DirectoryId`.
        directory_id "DirectoryId" String,
        /// `Fn::GetAtt` of `DnsIpAddresses`.
        dns_ip_addresses "DnsIpAddresses" List<String>,
    }
}

/// Property types of [`SimpleAD`].
pub mod simple_ad {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Size`.
        Size
        Large = "Large",
        Small = "Small",
    }

    property! {
        /// [`VpcSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directoryservice-simplead-vpcsettings.html)
        VpcSettings
        required {
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directoryservice-simplead-tag.html)
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
