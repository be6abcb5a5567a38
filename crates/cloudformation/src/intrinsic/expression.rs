//! An intrinsic function as a value.

use serde_json::json;

use crate::Json;

/// A call of an intrinsic function. Arguments are JSON, because their types differ from the type of the result.
#[derive(Clone, Debug, PartialEq)]
pub enum Intrinsic {
    /// `Ref` to a parameter, a resource or a pseudo parameter, by its name.
    Ref(String),
    /// `Fn::GetAtt` returns an attribute of a resource.
    GetAtt {
        /// The logical ID.
        resource: String,
        /// The attribute. A nested attribute has dots in its name.
        attribute: String,
    },
    /// `Fn::Sub` replaces the placeholders of a text.
    Sub {
        /// The text with placeholders such as `${Name}`.
        template: String,
        /// The values of placeholders that are not names of the template.
        variables: Vec<(String, Json)>,
    },
    /// Any other function, by its full name.
    Call {
        /// The name of the function, such as `Fn::Join`.
        function: &'static str,
        /// The argument.
        argument: Json,
    },
    /// A [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html),
    /// `{{resolve:service:key}}`.
    Dynamic {
        /// `ssm`, `ssm-secure` or `secretsmanager`.
        service: &'static str,
        /// The name of the value in the service.
        key: String,
    },
    /// JSON that is printed unchanged.
    Raw(Json),
    /// A local path. `aws cloudformation package` uploads the file and replaces the path by its location in S3.
    Artifact(String),
}

impl Intrinsic {
    /// Returns the function as CloudFormation reads it.
    pub fn into_json(self) -> Json {
        match self {
            Self::Ref(name) => json!({ "Ref": name }),
            Self::GetAtt { resource, attribute } => json!({ "Fn::GetAtt": [resource, attribute] }),
            Self::Sub { template, variables } if variables.is_empty() => json!({ "Fn::Sub": template }),
            Self::Sub { template, variables } => {
                json!({ "Fn::Sub": [template, Json::Object(variables.into_iter().collect())] })
            }
            Self::Call { function, argument } => json!({ function: argument }),
            Self::Raw(json) => json,
            Self::Artifact(path) => Json::String(path),
            Self::Dynamic { service, key } => Json::String(format!("{{{{resolve:{service}:{key}}}}}")),
        }
    }
}
