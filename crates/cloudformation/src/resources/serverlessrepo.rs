// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ServerlessRepo`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ServerlessRepo::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html)
    Application = "AWS::ServerlessRepo::Application"
    required {
        /// `Author`: text, 1 to 127 characters.
        author "Author" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Name`: text, 1 to 140 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `HomePageUrl`: text.
        home_page_url "HomePageUrl" String,
        /// `Labels`: list, at most 10 items.
        labels "Labels" List<String>,
        /// `LicenseBody`: text. A change replaces the resource.
        license_body "LicenseBody" String,
        /// `ReadmeBody`: text.
        readme_body "ReadmeBody" String,
        /// `SemanticVersion`: text. A change replaces the resource.
        semantic_version "SemanticVersion" String,
        /// `SourceCodeUrl`: text. A change replaces the resource.
        source_code_url "SourceCodeUrl" String,
        /// `SpdxLicenseId`: text. A change replaces the resource.
        spdx_license_id "SpdxLicenseId" String,
        /// `TemplateBody`: text. A change replaces the resource.
        template_body "TemplateBody" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `IsVerifiedAuthor`.
        is_verified_author "IsVerifiedAuthor" bool,
    }
}
