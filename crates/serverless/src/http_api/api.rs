//! The API, its routes and its authorizers.

use std::time::Duration;

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{Handle, Property, Value};
use cloudformation_resources::apigatewayv2::api::Cors;
use cloudformation_resources::apigatewayv2::authorizer::JWTConfiguration;
use cloudformation_resources::apigatewayv2::stage::AccessLogSettings;
use cloudformation_resources::{apigatewayv2, lambda};
use constructs::hash::short_sha256;
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;

use super::access::{Access, Jwt};
use super::handles::{HttpApiHandles, calls_of};
use super::route::{Route, RouteKey};
use crate::function::AnyFunction;
use crate::log_group::LogGroup;
use crate::name::name_of;

/// An HTTP API whose routes call functions.
///
/// - Everyone can call a route, unless [`HttpApi::access`] or [`HttpApi::route_for`] says who can. A function decides what a caller sees.
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
///
/// An API whose callers need a token, and one public route:
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{Access, Function, HttpApi, Jwt};
///
/// let mut stack = Stack::new();
/// let orders = stack.root().add("Orders", Function::rust(Asset::read("src")?))?;
/// let users = Jwt::issued_by("https://login.example.com").audience("orders");
/// let http = HttpApi::new()
///     .access(users.clone())
///     .route("GET /orders", &orders)
///     .route_for("DELETE /orders/{id}", &orders, users.scope("orders:admin"))
///     .route_for("GET /health", &orders, Access::Public);
/// stack.root().add("Http", http)?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct HttpApi {
    access: Access,
    routes: Vec<Route>,
    origins: Vec<String>,
}

/// Time for which a browser remembers that an origin can call the API.
const CORS_TIME: Duration = Duration::from_hours(1);

impl HttpApi {
    /// An API without routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets who can call the routes that do not say it themselves, also those that are added later. The default is everyone.
    pub fn access(self, access: impl Into<Access>) -> Self {
        Self { access: access.into(), ..self }
    }

    /// Calls a function for a method and a path, such as `GET /orders/{id}`, or for every other request with `$default`.
    pub fn route(self, key: &str, function: &impl AnyFunction) -> Self {
        self.push(key, function, None)
    }

    /// Calls a function as [`HttpApi::route`] does, and says who can call it.
    pub fn route_for(self, key: &str, function: &impl AnyFunction, access: impl Into<Access>) -> Self {
        self.push(key, function, Some(access.into()))
    }

    fn push(mut self, key: &str, function: &impl AnyFunction, access: Option<Access>) -> Self {
        let (function_arn, function_name) = (function.function_arn(), function.function_name());
        self.routes.push(Route { key: RouteKey(key.to_owned()), access, function_arn, function_name });
        self
    }

    /// Lets scripts of a web page at this origin, such as `https://www.example.com`, call the routes.
    pub fn allow_cors_origin(mut self, origin: &str) -> Self {
        self.origins.push(origin.to_owned());
        self
    }

    fn api(&self) -> apigatewayv2::Api {
        let api = apigatewayv2::Api::new().name(sub("${AWS::StackName}")).protocol_type("HTTP");
        if self.origins.is_empty() {
            return api;
        }
        let mut methods: Vec<&str> = self.routes.iter().map(|it| it.key.method()).collect();
        if methods.contains(&"*") {
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
    type Handle = HttpApiHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let api = scope.resource("Resource", self.api())?;
        let log = scope.add("AccessLog", LogGroup::new())?;
        let line = AccessLogSettings::new().destination_arn(log.arn()).format(log_format());
        let stage = apigatewayv2::Stage::new(apigatewayv2::StageRequired {
            api_id: api.reference(),
            stage_name: "$default",
        })
        .auto_deploy(true);
        let stage = scope.resource("Stage", stage.access_log_settings(line))?;
        let mut placed = Placed::default();
        for route in self.routes {
            let integration = placed.integration(&route, &api, scope)?;
            placed.permit(&route, &api, scope)?;
            let target = concat(["integrations/".into(), integration.reference()]);
            let resource = apigatewayv2::Route::new(apigatewayv2::RouteRequired {
                api_id: api.reference(),
                route_key: route.key.0.as_str(),
            })
            .target(target);
            let resource = match route.access.as_ref().unwrap_or(&self.access) {
                Access::Public => resource,
                Access::Iam => resource.authorization_type("AWS_IAM"),
                Access::Jwt(jwt) => {
                    let authorizer = placed.authorizer(jwt, &api, scope)?;
                    let scopes = (!jwt.scopes.is_empty()).then(|| jwt.scopes.clone());
                    let resource = resource.authorization_type("JWT").authorizer_id(authorizer.reference());
                    resource.authorization_scopes(scopes)
                }
            };
            scope.scope("Route").resource(&route.key.0, resource)?;
        }
        Ok(HttpApiHandles { api, stage })
    }
}

/// The resources that routes share.
#[derive(Default)]
struct Placed {
    integrations: Vec<(Value<String>, Handle<apigatewayv2::Integration>)>,
    /// The paths from which functions accept calls.
    permitted: Vec<(Value<String>, String)>,
    /// The authorizers, by their issuers and audiences.
    authorizers: Vec<(Jwt, Handle<apigatewayv2::Authorizer>)>,
}

impl Placed {
    fn integration(
        &mut self,
        route: &Route,
        api: &Handle<apigatewayv2::Api>,
        scope: &mut Scope<'_>,
    ) -> Result<Handle<apigatewayv2::Integration>, ConstructError> {
        if let Some((_, known)) = self.integrations.iter().find(|(arn, _)| *arn == route.function_arn) {
            return Ok(known.clone());
        }
        let integration = apigatewayv2::Integration::new(apigatewayv2::IntegrationRequired {
            api_id: api.reference(),
            integration_type: "AWS_PROXY",
        })
        .integration_uri(route.function_arn.clone())
        .payload_format_version("2.0");
        let name = name_of(&route.function_arn);
        let integration = scope.scope("Integration").resource(&name, integration)?;
        self.integrations.push((route.function_arn.clone(), integration.clone()));
        Ok(integration)
    }

    fn permit(
        &mut self,
        route: &Route,
        api: &Handle<apigatewayv2::Api>,
        scope: &mut Scope<'_>,
    ) -> Result<(), ConstructError> {
        let path = (route.function_arn.clone(), route.key.path().to_owned());
        if self.permitted.contains(&path) {
            return Ok(());
        }
        let caller = calls_of(&api.reference()).literal("/*/*").literal(&path.1);
        let permission = lambda::Permission::new(lambda::PermissionRequired {
            action: "lambda:InvokeFunction",
            function_name: route.function_name.clone(),
            principal: "apigateway.amazonaws.com",
        });
        let mut at = scope.scope("Permission");
        at.scope(&name_of(&path.0)).resource(&path.1, permission.source_arn(caller.finish()))?;
        self.permitted.push(path);
        Ok(())
    }

    fn authorizer(
        &mut self,
        jwt: &Jwt,
        api: &Handle<apigatewayv2::Api>,
        scope: &mut Scope<'_>,
    ) -> Result<Handle<apigatewayv2::Authorizer>, ConstructError> {
        let same = |known: &Jwt| known.issuer == jwt.issuer && known.audiences == jwt.audiences;
        if let Some((_, known)) = self.authorizers.iter().find(|(known, _)| same(known)) {
            return Ok(known.clone());
        }
        let configuration = JWTConfiguration::new().issuer(&jwt.issuer).audience(jwt.audiences.clone());
        let name = short_sha256(configuration.clone().into_json().to_string().as_bytes());
        let authorizer = apigatewayv2::Authorizer::new(apigatewayv2::AuthorizerRequired {
            api_id: api.reference(),
            authorizer_type: "JWT",
            name: name.as_str(),
        })
        .identity_source(["$request.header.Authorization"])
        .jwt_configuration(configuration);
        let authorizer = scope.scope("Authorizer").resource(&name, authorizer)?;
        self.authorizers.push((jwt.clone(), authorizer.clone()));
        Ok(authorizer)
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
        "refused": "$context.authorizer.error",
    })
    .to_string()
}
