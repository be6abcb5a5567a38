//! The handles of an API, its permissions and metrics.

use std::ops::Deref;

use cloudformation::intrinsic::{Text, sub};
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::apigatewayv2;
use constructs::AnyCertificate;
use constructs::policy::Statement;

use super::domain::ApiDomain;
use super::route::RouteKey;
use crate::grant::Grant;
use crate::metric::{Metric, MetricId};

/// The handles of an API. They deref to the handle of the API itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpApiHandles {
    /// The API itself.
    pub api: Handle<apigatewayv2::Api>,
    /// The stage `$default`, which every change is deployed to.
    pub stage: Handle<apigatewayv2::Stage>,
}

impl HttpApiHandles {
    /// A domain name at which the API answers, with a certificate of the same Region.
    pub fn domain(&self, name: impl IntoValue<String>, certificate: &impl AnyCertificate) -> ApiDomain {
        ApiDomain::new(self.api.reference(), self.stage.reference(), name, certificate)
    }
}

impl Deref for HttpApiHandles {
    type Target = Handle<apigatewayv2::Api>;

    fn deref(&self) -> &Self::Target {
        &self.api
    }
}

/// The ARN of the calls of an API, without what follows its ID.
pub(super) fn calls_of(api_id: &Value<String>) -> Text {
    let prefix = sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:");
    Text::new().value(&prefix).value(api_id)
}

/// An HTTP API of the template, with its permissions and metrics.
pub trait AnyHttpApi {
    /// The ID.
    fn api_id(&self) -> Value<String>;

    /// The permission to call a route with [`Access::Iam`](crate::Access::Iam), such as `GET /orders/{id}`.
    fn invoke_route(&self, key: &str) -> Grant {
        let suffix = RouteKey(key.to_owned()).arn_suffix();
        let calls = calls_of(&self.api_id()).literal("/$default/").literal(&suffix);
        Grant::new(Statement::allow(&["execute-api:Invoke"]).on(calls.finish()))
    }

    /// The number of requests that ended with a status from 500 to 599.
    fn server_errors(&self) -> Metric {
        self.api_metric("5xx")
    }

    /// The 99th percentile of the time from request to response, in milliseconds.
    fn latency(&self) -> Metric {
        self.api_metric("Latency").statistic("p99")
    }

    /// The sum of any metric of the API, by its name.
    fn api_metric(&self, name: &str) -> Metric {
        Metric::new(MetricId { namespace: "AWS/ApiGateway", name }).dimension("ApiId", self.api_id())
    }
}

impl AnyHttpApi for HttpApiHandles {
    fn api_id(&self) -> Value<String> {
        self.api.reference()
    }
}

impl AnyHttpApi for Handle<apigatewayv2::Api> {
    fn api_id(&self) -> Value<String> {
        self.reference()
    }
}
