//! An intrinsic function as a value.

use serde_json::json;

use crate::Json;

/// One function call. Operands that may nest are JSON already, for their own types differ from the result's.
#[derive(Clone, Debug, PartialEq)]
pub enum Intrinsic {
    /// `Ref` to a parameter, a resource or a pseudo parameter.
    Ref(String),
    /// `Fn::GetAtt`.
    GetAtt {
        /// Logical ID.
        resource: String,
        /// Attribute, with dots where it is nested.
        attribute: String,
    },
    /// `Fn::Sub` with the variables that are not names of the template.
    Sub {
        /// Text with `${Name}` in it.
        template: String,
        /// Values of names that the text uses, in order.
        variables: Vec<(String, Json)>,
    },
    /// Any other function, by its full name.
    Call {
        /// Such as `Fn::Join`.
        function: &'static str,
        /// Its argument.
        argument: Json,
    },
    /// A [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html),
    /// `{{resolve:service:key}}`.
    Dynamic {
        /// `ssm`, `ssm-secure` or `secretsmanager`.
        service: &'static str,
        /// What the service finds it by.
        key: String,
    },
    /// JSON as it is.
    Raw(Json),
    /// A path that `aws cloudformation package` uploads and replaces by where it went, before CloudFormation sees it.
    Artifact(String),
}

impl Intrinsic {
    /// The JSON form.
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
