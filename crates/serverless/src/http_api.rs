//! HTTP APIs of API Gateway.

use std::time::Duration;

use cloudformation::intrinsic::{Text, concat, sub};
use cloudformation::{Handle, Value};
use cloudformation_resources::apigatewayv2::api::Cors;
use cloudformation_resources::apigatewayv2::stage::AccessLogSettings;
use cloudformation_resources::{apigatewayv2, lambda};
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;

use crate::function::AnyFunction;
use crate::log_group::LogGroup;
use crate::metric::{Metric, MetricId};
use crate::name::name_of;

/// An HTTP API whose routes call functions.
///
/// - Everyone can call a route. The function decides what a caller sees.
/// - A function accepts calls from the paths of its routes and from no other path of the API.
/// - The API writes an access log, as
///   [AWS recommends](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html), in which a line names the route, the status and
///   the error of a request, and neither the caller's address nor the query. It is kept for 30 days.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{Function, HttpApi};
///
/// let mut stack = Stack::new();
/// let orders = stack.root().add("Orders", Function::rust(Asset::read("src")?))?;
/// let http = HttpApi::new().route("GET /orders", &orders).route("GET /orders/{id}", &orders);
/// let http = stack.root().add("Http", http)?;
/// stack.root().output("Url", cloudformation::Output::new(http.api_endpoint()))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct HttpApi {
    routes: Vec<Route>,
    origins: Vec<String>,
}

#[derive(Clone, Debug)]
struct Route {
    /// The method and the path, or `$default`.
    key: String,
    function_arn: Value<String>,
    function_name: Value<String>,
}

impl Route {
    /// The path with the slash at its beginning; empty for `$default`.
    fn path(&self) -> &str {
        self.key.split_once(' ').map_or("", |(_, path)| path)
    }
}

/// Time for which a browser remembers that an origin can call the API.
const CORS_TIME: Duration = Duration::from_hours(1);

impl HttpApi {
    /// An API without routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls a function for a method and a path, such as `GET /orders/{id}`, or for every other request with `$default`.
    pub fn route(mut self, key: &str, function: &impl AnyFunction) -> Self {
        let (function_arn, function_name) = (function.function_arn(), function.function_name());
        self.routes.push(Route { key: key.to_owned(), function_arn, function_name });
        self
    }

    /// Lets scripts of a web page at this origin, such as `https://www.example.com`, call the routes.
    pub fn origin(mut self, origin: &str) -> Self {
        self.origins.push(origin.to_owned());
        self
    }

    fn api(&self) -> apigatewayv2::Api {
        let api = apigatewayv2::Api::new().name(sub("${AWS::StackName}")).protocol_type("HTTP");
        if self.origins.is_empty() {
            return api;
        }
        let mut methods: Vec<&str> =
            self.routes.iter().map(|it| it.key.split(' ').next().unwrap_or("*")).collect();
        if methods.iter().any(|method| matches!(*method, "ANY" | "$default")) {
            methods = vec!["*"];
        }
        methods.sort_unstable();
        methods.dedup();
        let cors = Cors::new()
            .allow_headers(["authorization", "content-type"])
            .allow_methods(methods)
            .allow_origins(self.origins.clone())
            .max_age(CORS_TIME);
        api.cors_configuration(cors)
    }
}

impl Construct for HttpApi {
    type Handle = Handle<apigatewayv2::Api>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let api = scope.resource("Resource", self.api())?;
        let log = scope.add("AccessLog", LogGroup::new())?;
        let line = AccessLogSettings::new().destination_arn(log.arn()).format(log_format());
        let stage = apigatewayv2::Stage::new(apigatewayv2::StageRequired {
            api_id: api.reference(),
            stage_name: "$default",
        })
        .auto_deploy(true);
        scope.resource("Stage", stage.access_log_settings(line))?;
        let mut integrations: Vec<(Value<String>, Handle<apigatewayv2::Integration>)> = Vec::new();
        let mut permitted: Vec<(Value<String>, String)> = Vec::new();
        for route in self.routes {
            let name = name_of(&route.function_arn);
            let known = integrations.iter().find(|(arn, _)| *arn == route.function_arn);
            let integration = if let Some((_, integration)) = known {
                integration.clone()
            } else {
                let integration = apigatewayv2::Integration::new(apigatewayv2::IntegrationRequired {
                    api_id: api.reference(),
                    integration_type: "AWS_PROXY",
                })
                .integration_uri(route.function_arn.clone())
                .payload_format_version("2.0");
                let integration = scope.scope("Integration").resource(&name, integration)?;
                integrations.push((route.function_arn.clone(), integration.clone()));
                integration
            };
            let path = (route.function_arn.clone(), route.path().to_owned());
            if !permitted.contains(&path) {
                let caller = Text::new()
                    .value(&sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:"))
                    .value(&api.reference())
                    .literal("/*/*")
                    .literal(&path.1);
                let permission = lambda::Permission::new(lambda::PermissionRequired {
                    action: "lambda:InvokeFunction",
                    function_name: route.function_name.clone(),
                    principal: "apigateway.amazonaws.com",
                });
                let mut at = scope.scope("Permission");
                at.scope(&name).resource(&path.1, permission.source_arn(caller.finish()))?;
                permitted.push(path);
            }
            let target = concat(["integrations/".into(), integration.reference()]);
            let resource = apigatewayv2::Route::new(apigatewayv2::RouteRequired {
                api_id: api.reference(),
                route_key: route.key.as_str(),
            })
            .target(target);
            scope.scope("Route").resource(&route.key, resource)?;
        }
        Ok(api)
    }
}

/// A line of the access log.
fn log_format() -> String {
    json!({
        "requestId": "$context.requestId",
        "time": "$context.requestTime",
        "route": "$context.routeKey",
        "status": "$context.status",
        "latency": "$context.responseLatency",
        "error": "$context.integrationErrorMessage",
    })
    .to_string()
}

/// An HTTP API of the template, with its metrics.
pub trait AnyHttpApi {
    /// The number of requests that ended with a status from 500 to 599.
    fn server_errors(&self) -> Metric {
        self.api_metric("5xx")
    }

    /// The 99th percentile of the time from request to response, in milliseconds.
    fn latency(&self) -> Metric {
        self.api_metric("Latency").statistic("p99")
    }

    /// The sum of any metric of the API, by its name.
    fn api_metric(&self, name: &str) -> Metric;
}

impl AnyHttpApi for Handle<apigatewayv2::Api> {
    fn api_metric(&self, name: &str) -> Metric {
        Metric::new(MetricId { namespace: "AWS/ApiGateway", name }).dimension("ApiId", self.reference())
    }
}
