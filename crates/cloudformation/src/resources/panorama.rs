// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Panorama`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Panorama::ApplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html)
    ApplicationInstance = "AWS::Panorama::ApplicationInstance"
    required {
        /// `DefaultRuntimeContextDevice`: text, 1 to 255 characters. A change replaces the resource.
        default_runtime_context_device "DefaultRuntimeContextDevice" String,
        /// `ManifestPayload`: object. A change replaces the resource.
        manifest_payload "ManifestPayload" application_instance::ManifestPayload,
    }
    optional {
        /// `ApplicationInstanceIdToReplace`: text, 1 to 255 characters. A change replaces the resource.
        application_instance_id_to_replace "ApplicationInstanceIdToReplace" String,
        /// `Description`: text, 0 to 255 characters. A change replaces the resource.
        description "Description" String,
        /// `ManifestOverridesPayload`: object. A change replaces the resource.
        manifest_overrides_payload "ManifestOverridesPayload" application_instance::ManifestOverridesPayload,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RuntimeRoleArn`: text, 1 to 255 characters. A change replaces the resource.
        runtime_role_arn "RuntimeRoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<application_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationInstanceId`.
        application_instance_id "ApplicationInstanceId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" i64,
        /// `Fn::GetAtt` of `DefaultRuntimeContextDeviceName`.
        default_runtime_context_device_name "DefaultRuntimeContextDeviceName" String,
        /// `Fn::GetAtt` of `HealthStatus`.
        health_status "HealthStatus" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusDescription`.
        status_description "StatusDescription" String,
    }
}

/// Property types of [`ApplicationInstance`].
pub mod application_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-applicationinstance-tag.html)
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
        /// [`ManifestPayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-applicationinstance-manifestpayload.html)
        ManifestPayload
        required {
        }
        optional {
            /// `PayloadData`: text, 1 to 51200 characters.
            payload_data "PayloadData" String,
        }
    }

    property! {
        /// [`ManifestOverridesPayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-applicationinstance-manifestoverridespayload.html)
        ManifestOverridesPayload
        required {
        }
        optional {
            /// `PayloadData`: text, 0 to 51200 characters.
            payload_data "PayloadData" String,
        }
    }
}

resource! {
    /// [`AWS::Panorama::Package`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html)
    Package = "AWS::Panorama::Package"
    required {
        /// `PackageName`: text, 1 to 128 characters. A change replaces the resource.
        package_name "PackageName" String,
    }
    optional {
        /// `StorageLocation`: object.
        storage_location "StorageLocation" package::StorageLocation,
        /// `Tags`: list.
        tags "Tags" List<package::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" i64,
        /// `Fn::GetAtt` of `PackageId`.
        package_id "PackageId" String,
        /// `Fn::GetAtt` of `StorageLocation.BinaryPrefixLocation`.
        storage_location_binary_prefix_location "StorageLocation.BinaryPrefixLocation" String,
        /// `Fn::GetAtt` of `StorageLocation.Bucket`.
        storage_location_bucket "StorageLocation.Bucket" String,
        /// `Fn::GetAtt` of `StorageLocation.GeneratedPrefixLocation`.
        storage_location_generated_prefix_location "StorageLocation.GeneratedPrefixLocation" String,
        /// `Fn::GetAtt` of `StorageLocation.ManifestPrefixLocation`.
        storage_location_manifest_prefix_location "StorageLocation.ManifestPrefixLocation" String,
        /// `Fn::GetAtt` of `StorageLocation.RepoPrefixLocation`.
        storage_location_repo_prefix_location "StorageLocation.RepoPrefixLocation" String,
    }
}

/// Property types of [`Package`].
pub mod package {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-package-tag.html)
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
        /// [`StorageLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-package-storagelocation.html)
        StorageLocation
        required {
        }
        optional {
            /// `BinaryPrefixLocation`: text.
            binary_prefix_location "BinaryPrefixLocation" String,
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `GeneratedPrefixLocation`: text.
            generated_prefix_location "GeneratedPrefixLocation" String,
            /// `ManifestPrefixLocation`: text.
            manifest_prefix_location "ManifestPrefixLocation" String,
            /// `RepoPrefixLocation`: text.
            repo_prefix_location "RepoPrefixLocation" String,
        }
    }
}

resource! {
    /// [`AWS::Panorama::PackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html)
    PackageVersion = "AWS::Panorama::PackageVersion"
    required {
        /// `PackageId`: text, 1 to 255 characters. A change replaces the resource.
        package_id "PackageId" String,
        /// `PackageVersion`: text, 1 to 255 characters. A change replaces the resource.
        package_version "PackageVersion" String,
        /// `PatchVersion`: text, 1 to 255 characters. A change replaces the resource.
        patch_version "PatchVersion" String,
    }
    optional {
        /// `MarkLatest`: true or false.
        mark_latest "MarkLatest" bool,
        /// `OwnerAccount`: text, 1 to 12 characters. A change replaces the resource.
        owner_account "OwnerAccount" String,
        /// `UpdatedLatestPatchVersion`: text, 1 to 255 characters.
        updated_latest_patch_version "UpdatedLatestPatchVersion" String,
    }
    attributes {
        /// `Fn::GetAtt` of `IsLatestPatch`.
        is_latest_patch "IsLatestPatch" bool,
        /// `Fn::GetAtt` of `PackageArn`.
        package_arn "PackageArn" String,
        /// `Fn::GetAtt` of `PackageName`.
        package_name "PackageName" String,
        /// `Fn::GetAtt` of `RegisteredTime`.
        registered_time "RegisteredTime" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusDescription`.
        status_description "StatusDescription" String,
    }
}
