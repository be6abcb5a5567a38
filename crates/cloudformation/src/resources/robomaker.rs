// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RoboMaker`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html)
    Fleet = "AWS::RoboMaker::Fleet"
    required {
    }
    optional {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::RoboMaker::Robot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html)
    Robot = "AWS::RoboMaker::Robot"
    required {
        /// `Architecture`: text. A change replaces the resource.
        architecture "Architecture" robot::Architecture,
        /// `GreengrassGroupId`: text, 1 to 1224 characters. A change replaces the resource.
        greengrass_group_id "GreengrassGroupId" String,
    }
    optional {
        /// `Fleet`: text, 1 to 1224 characters. A change replaces the resource.
        fleet "Fleet" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Robot`].
pub mod robot {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Architecture`.
        Architecture
        X86_64 = "X86_64",
        Arm64 = "ARM64",
        Armhf = "ARMHF",
    }
}

resource! {
    /// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html)
    RobotApplication = "AWS::RoboMaker::RobotApplication"
    required {
        /// `RobotSoftwareSuite`: object.
        robot_software_suite "RobotSoftwareSuite" robot_application::RobotSoftwareSuite,
    }
    optional {
        /// `CurrentRevisionId`: text, 1 to 40 characters.
        current_revision_id "CurrentRevisionId" String,
        /// `Environment`: text.
        environment "Environment" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Sources`: list.
        sources "Sources" List<robot_application::SourceConfig>,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`RobotApplication`].
pub mod robot_application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SourceConfigArchitecture`.
        SourceConfigArchitecture
        X86_64 = "X86_64",
        Arm64 = "ARM64",
        Armhf = "ARMHF",
    }

    property! {
        /// [`SourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-robotapplication-sourceconfig.html)
        SourceConfig
        required {
            /// `Architecture`: text, 1 to 255 characters.
            architecture "Architecture" SourceConfigArchitecture,
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text.
            s3_key "S3Key" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RobotSoftwareSuiteName`.
        RobotSoftwareSuiteName
        Ros = "ROS",
        Ros2 = "ROS2",
        General = "General",
    }

    choice! {
        /// Values of `RobotSoftwareSuiteVersion`.
        RobotSoftwareSuiteVersion
        Kinetic = "Kinetic",
        Melodic = "Melodic",
        Dashing = "Dashing",
    }

    property! {
        /// [`RobotSoftwareSuite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-robotapplication-robotsoftwaresuite.html)
        RobotSoftwareSuite
        required {
            /// `Name`: text.
            name "Name" RobotSoftwareSuiteName,
        }
        optional {
            /// `Version`: text.
            version "Version" RobotSoftwareSuiteVersion,
        }
    }
}

resource! {
    /// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html)
    RobotApplicationVersion = "AWS::RoboMaker::RobotApplicationVersion"
    required {
        /// `Application`: text. A change replaces the resource.
        application "Application" String,
    }
    optional {
        /// `CurrentRevisionId`: text, 1 to 40 characters. A change replaces the resource.
        current_revision_id "CurrentRevisionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationVersion`.
        application_version "ApplicationVersion" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::RoboMaker::SimulationApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
    SimulationApplication = "AWS::RoboMaker::SimulationApplication"
    required {
        /// `RobotSoftwareSuite`: object.
        robot_software_suite "RobotSoftwareSuite" simulation_application::RobotSoftwareSuite,
        /// `SimulationSoftwareSuite`: object.
        simulation_software_suite "SimulationSoftwareSuite" simulation_application::SimulationSoftwareSuite,
    }
    optional {
        /// `CurrentRevisionId`: text.
        current_revision_id "CurrentRevisionId" String,
        /// `Environment`: text.
        environment "Environment" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RenderingEngine`: object.
        rendering_engine "RenderingEngine" simulation_application::RenderingEngine,
        /// `Sources`: list.
        sources "Sources" List<simulation_application::SourceConfig>,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SimulationApplication`].
pub mod simulation_application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SourceConfigArchitecture`.
        SourceConfigArchitecture
        X86_64 = "X86_64",
        Arm64 = "ARM64",
        Armhf = "ARMHF",
    }

    property! {
        /// [`SourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-sourceconfig.html)
        SourceConfig
        required {
            /// `Architecture`: text.
            architecture "Architecture" SourceConfigArchitecture,
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SimulationSoftwareSuiteName`.
        SimulationSoftwareSuiteName
        Gazebo = "Gazebo",
        RosbagPlay = "RosbagPlay",
        SimulationRuntime = "SimulationRuntime",
    }

    choice! {
        /// Values of `SimulationSoftwareSuiteVersion`.
        SimulationSoftwareSuiteVersion
        V7 = "7",
        V9 = "9",
        V11 = "11",
        Kinetic = "Kinetic",
        Melodic = "Melodic",
        Dashing = "Dashing",
        Foxy = "Foxy",
    }

    property! {
        /// [`SimulationSoftwareSuite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-simulationsoftwaresuite.html)
        SimulationSoftwareSuite
        required {
            /// `Name`: text.
            name "Name" SimulationSoftwareSuiteName,
        }
        optional {
            /// `Version`: text.
            version "Version" SimulationSoftwareSuiteVersion,
        }
    }

    choice! {
        /// Values of `RobotSoftwareSuiteName`.
        RobotSoftwareSuiteName
        Ros = "ROS",
        Ros2 = "ROS2",
        General = "General",
    }

    choice! {
        /// Values of `RobotSoftwareSuiteVersion`.
        RobotSoftwareSuiteVersion
        Kinetic = "Kinetic",
        Melodic = "Melodic",
        Dashing = "Dashing",
        Foxy = "Foxy",
    }

    property! {
        /// [`RobotSoftwareSuite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-robotsoftwaresuite.html)
        RobotSoftwareSuite
        required {
            /// `Name`: text.
            name "Name" RobotSoftwareSuiteName,
        }
        optional {
            /// `Version`: text.
            version "Version" RobotSoftwareSuiteVersion,
        }
    }

    choice! {
        /// Values of `RenderingEngineName`.
        RenderingEngineName
        Ogre = "OGRE",
    }

    property! {
        /// [`RenderingEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-renderingengine.html)
        RenderingEngine
        required {
            /// `Name`: text.
            name "Name" RenderingEngineName,
            /// `Version`: text.
            version "Version" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::RoboMaker::SimulationApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html)
    SimulationApplicationVersion = "AWS::RoboMaker::SimulationApplicationVersion"
    required {
        /// `Application`: text. A change replaces the resource.
        application "Application" String,
    }
    optional {
        /// `CurrentRevisionId`: text, 1 to 40 characters. A change replaces the resource.
        current_revision_id "CurrentRevisionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationVersion`.
        application_version "ApplicationVersion" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}
