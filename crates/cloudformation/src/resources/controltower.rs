// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ControlTower`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ControlTower::EnabledBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html)
    EnabledBaseline = "AWS::ControlTower::EnabledBaseline"
    required {
        /// `BaselineIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        baseline_identifier "BaselineIdentifier" String,
        /// `BaselineVersion`: text.
        baseline_version "BaselineVersion" String,
        /// `TargetIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        target_identifier "TargetIdentifier" String,
    }
    optional {
        /// `Parameters`: list.
        parameters "Parameters" List<enabled_baseline::Parameter>,
        /// `Tags`: list.
        tags "Tags" List<enabled_baseline::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EnabledBaselineIdentifier`.
        enabled_baseline_identifier "EnabledBaselineIdentifier" String,
    }
}

/// Property types of [`EnabledBaseline`].
pub mod enabled_baseline {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledbaseline-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledbaseline-parameter.html)
        Parameter
        required {
        }
        optional {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: JSON.
            value "Value" Json,
        }
    }
}

resource! {
    /// [`AWS::ControlTower::EnabledControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html)
    EnabledControl = "AWS::ControlTower::EnabledControl"
    required {
        /// `ControlIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        control_identifier "ControlIdentifier" String,
        /// `TargetIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        target_identifier "TargetIdentifier" String,
    }
    optional {
        /// `Parameters`: list, at least 1 items.
        parameters "Parameters" List<enabled_control::EnabledControlParameter>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<enabled_control::Tag>,
    }
    attributes {
    }
}

/// Property types of [`EnabledControl`].
pub mod enabled_control {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledcontrol-tag.html)
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
        /// [`EnabledControlParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledcontrol-enabledcontrolparameter.html)
        EnabledControlParameter
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: JSON, at least 1 items.
            value "Value" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ControlTower::LandingZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html)
    LandingZone = "AWS::ControlTower::LandingZone"
    required {
        /// `Manifest`: JSON.
        manifest "Manifest" Json,
        /// `Version`: text, 3 to 10 characters.
        version "Version" String,
    }
    optional {
        /// `RemediationTypes`: list, 1 to 1 items.
        remediation_types "RemediationTypes" List<landing_zone::RemediationTypesValue>,
        /// `Tags`: list.
        tags "Tags" List<landing_zone::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DriftStatus`.
        drift_status "DriftStatus" String,
        /// `Fn::GetAtt` of `LandingZoneIdentifier`.
        landing_zone_identifier "LandingZoneIdentifier" String,
        /// `Fn::GetAtt` of `LatestAvailableVersion`.
        latest_available_version "LatestAvailableVersion" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`LandingZone`].
pub mod landing_zone {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RemediationTypesValue`.
        RemediationTypesValue
        InheritanceDrift = "INHERITANCE_DRIFT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-landingzone-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
