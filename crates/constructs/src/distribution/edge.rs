//! Functions that run on the events of a behavior.

use cloudformation::{IntoValue, Value};
use cloudformation_resources::cloudfront::distribution::{FunctionAssociation, LambdaFunctionAssociation};

/// A function that CloudFront runs on an event of a behavior.
#[derive(Clone, Debug, PartialEq)]
pub struct EdgeAssociation {
    event_type: String,
    code: EdgeCode,
}

/// The ARN of the code of an [`EdgeAssociation`].
#[derive(Clone, Debug, PartialEq)]
enum EdgeCode {
    Lambda { version_arn: Value<String> },
    CloudFront { function_arn: Value<String> },
}

impl EdgeAssociation {
    /// A published version of a Lambda@Edge function. The event type is `viewer-request`, `origin-request`,
    /// `origin-response` or `viewer-response`.
    pub fn lambda(event_type: impl Into<String>, version_arn: impl IntoValue<String>) -> Self {
        Self {
            event_type: event_type.into(),
            code: EdgeCode::Lambda { version_arn: version_arn.into_value() },
        }
    }

    /// A CloudFront Function. The event type is `viewer-request` or `viewer-response`.
    pub fn function(event_type: impl Into<String>, function_arn: impl IntoValue<String>) -> Self {
        Self {
            event_type: event_type.into(),
            code: EdgeCode::CloudFront { function_arn: function_arn.into_value() },
        }
    }

    /// The association with a Lambda@Edge function, if it is one.
    pub(super) fn lambda_association(&self, include_body: bool) -> Option<LambdaFunctionAssociation> {
        let EdgeCode::Lambda { version_arn } = &self.code else { return None };
        let mut association = LambdaFunctionAssociation::new().event_type(&self.event_type);
        // A response event has no request body.
        if self.event_type.ends_with("-request") {
            association = association.include_body(include_body);
        }
        Some(association.lambda_function_arn(version_arn))
    }

    /// The association with a CloudFront Function, if it is one.
    pub(super) fn function_association(&self) -> Option<FunctionAssociation> {
        let EdgeCode::CloudFront { function_arn } = &self.code else { return None };
        Some(FunctionAssociation::new().event_type(&self.event_type).function_arn(function_arn))
    }
}
