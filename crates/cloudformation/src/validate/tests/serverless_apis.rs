//! The APIs of SAM with the events that are their routes.

use serde_json::{Value as Json, json};

use super::{rules, validate};

/// A template with two functions that have events, an API of each type, and Globals of each type.
#[derive(Default)]
struct Template {
    first: Json,
    second: Json,
    rest: Json,
    http: Json,
    globals: Json,
}

impl Template {
    fn document(&self) -> Json {
        let function = |events: &Json| {
            json!({"Type": "AWS::Serverless::Function", "Properties": {
                "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "Events": object(events),
            }})
        };
        let mut rest = object(&self.rest);
        rest["StageName"] = json!("live");
        json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": object(&self.globals),
            "Resources": {
                "First": function(&self.first),
                "Second": function(&self.second),
                "Rest": {"Type": "AWS::Serverless::Api", "Properties": rest},
                "Http": {"Type": "AWS::Serverless::HttpApi", "Properties": object(&self.http)},
            },
        })
    }

    /// The findings, with places below the events and the properties.
    fn found(&self) -> Vec<String> {
        let findings = rules(&self.document()).into_iter();
        findings
            .map(|finding| {
                ["Resources.", "Properties.", "Events."]
                    .iter()
                    .fold(finding, |text, part| text.replace(part, ""))
                    .replace(".Properties", "")
            })
            .collect()
    }
}

fn object(value: &Json) -> Json {
    if value.is_null() { json!({}) } else { value.clone() }
}

/// An event with a path, a method, and other properties.
fn event(kind: &str, path: &str, method: &str, others: &Json) -> Json {
    let mut properties = object(others);
    properties["Path"] = json!(path);
    properties["Method"] = json!(method);
    json!({"Type": kind, "Properties": properties})
}

fn get(others: &Json) -> Json {
    json!({"Get": event("Api", "/", "get", others)})
}

fn http_get(others: &Json) -> Json {
    json!({"Get": event("HttpApi", "/", "get", others)})
}

/// An event of the API `Rest` with an authorization, and the authorization of the API.
fn authorized(auth: &Json, of_api: &Json) -> Vec<String> {
    let first = get(&json!({"RestApiId": {"Ref": "Rest"}, "Auth": auth}));
    Template { first, rest: json!({"Auth": of_api}), ..Template::default() }.found()
}

fn http_authorized(auth: &Json, of_api: &Json) -> Vec<String> {
    let first = http_get(&json!({"ApiId": {"Ref": "Http"}, "Auth": auth}));
    Template { first, http: json!({"Auth": of_api}), ..Template::default() }.found()
}

fn pool() -> Json {
    json!({"Pool": {"UserPoolArn": "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/p"}})
}

fn jwt() -> Json {
    json!({"Jwt": {"IdentitySource": "$request.header.Authorization", "JwtConfiguration": {"issuer": "i", "audience": ["a"]}}})
}

expectations! {
    route_of_two_functions_is_reported:
        Template { first: get(&json!({})), second: get(&json!({})), ..Template::default() }.found() => ["duplicate Second.Get"];
    route_of_two_apis_is_accepted:
        Template { first: get(&json!({})), second: get(&json!({"RestApiId": {"Ref": "Rest"}})), ..Template::default() }.found() => [];
    route_of_an_api_with_its_definition_is_left_to_the_definition:
        Template {
            first: get(&json!({"RestApiId": {"Ref": "Rest"}})), second: get(&json!({"RestApiId": {"Ref": "Rest"}})),
            rest: json!({"DefinitionUri": "s3://a/b"}), ..Template::default()
        }.found() => [];
    method_is_read_in_any_case:
        Template { first: get(&json!({})), second: json!({"Get": event("Api", "/", "GET", &json!({}))}), ..Template::default() }.found() =>
        ["duplicate Second.Get"];
    every_method_is_another_route_than_one:
        Template { first: get(&json!({})), second: json!({"Get": event("Api", "/", "any", &json!({}))}), ..Template::default() }.found() => [];
    route_without_path_is_the_default_one:
        Template { first: json!({"A": {"Type": "HttpApi"}}), second: json!({"B": event("HttpApi", "$default", "any", &json!({}))}), ..Template::default() }
            .found() => ["duplicate Second.B"];
    path_is_a_string:
        Template { first: json!({"A": {"Type": "HttpApi", "Properties": {"Path": {"Fn::Sub": "/${AWS::Region}"}, "Method": {"Ref": "AWS::Region"}}}}), ..Template::default() }
            .found() => ["wrong-type First.A.Path", "wrong-type First.A.Method"];
    authorizer_is_not_a_function: authorized(&json!({"Authorizer": {"Fn::Sub": "Pool"}}), &json!({"Authorizers": pool()})) =>
        ["wrong-type First.Get.Auth.Authorizer"];
    default_authorizer_is_not_a_function: http_authorized(&json!({}), &json!({"DefaultAuthorizer": {"Fn::Sub": "Jwt"}, "Authorizers": jwt()})) =>
        ["wrong-type Http.Auth.DefaultAuthorizer"];
    default_authorizer_of_a_rest_api_can_be_a_parameter:
        authorized(&json!({}), &json!({"DefaultAuthorizer": {"Ref": "AWS::StackName"}, "Authorizers": pool()})) => [];
    authorizer_of_the_api_is_accepted: authorized(&json!({"Authorizer": "Pool"}), &json!({"Authorizers": pool()})) => [];
    unknown_authorizer_is_reported: authorized(&json!({"Authorizer": "Poll"}), &json!({"Authorizers": pool()})) =>
        ["dangling-reference First.Get.Auth.Authorizer"];
    authorizer_of_iam_needs_no_definition: authorized(&json!({"Authorizer": "AWS_IAM"}), &json!({})) => [];
    empty_authorizer_is_none: authorized(&json!({"Authorizer": "", "AuthorizationScopes": []}), &json!({"DefaultAuthorizer": ""})) => [];
    authorizers_from_elsewhere_are_unknown:
        authorized(&json!({"Authorizer": "Pool"}), &json!({"Authorizers": {"Fn::Transform": {"Name": "AWS::Include"}}})) => [];
    no_authorizer_needs_a_default_one: authorized(&json!({"Authorizer": "NONE"}), &json!({"Authorizers": pool()})) =>
        ["not-allowed First.Get.Auth.Authorizer"];
    no_authorizer_in_place_of_the_default_one_is_accepted:
        authorized(&json!({"Authorizer": "NONE"}), &json!({"DefaultAuthorizer": "Pool", "Authorizers": pool()})) => [];
    scopes_need_an_authorizer: authorized(&json!({"AuthorizationScopes": ["read"]}), &json!({})) => ["missing-property First.Get.Auth"];
    route_without_key_needs_an_api_with_one: authorized(&json!({"ApiKeyRequired": false}), &json!({})) =>
        ["not-allowed First.Get.Auth.ApiKeyRequired"];
    route_without_key_of_an_api_with_one_is_accepted: authorized(&json!({"ApiKeyRequired": false}), &json!({"ApiKeyRequired": true})) => [];
    default_authorizer_is_one_of_the_api: authorized(&json!({}), &json!({"DefaultAuthorizer": "Poll", "Authorizers": pool()})) =>
        ["dangling-reference Rest.Auth.DefaultAuthorizer"];
    authorizers_of_globals_count:
        Template {
            first: get(&json!({"Auth": {"Authorizer": "Pool"}})), globals: json!({"Api": {"Auth": {"Authorizers": pool()}}}), ..Template::default()
        }.found() => [];
    default_authorizer_of_globals_is_one_of_the_api:
        Template { globals: json!({"HttpApi": {"Auth": {"DefaultAuthorizer": "Jwt"}}}), ..Template::default() }.found() =>
        ["dangling-reference Globals.HttpApi.Auth.DefaultAuthorizer"];
    override_of_a_definition_names_an_authorizer_of_the_api:
        Template {
            first: get(&json!({"RestApiId": {"Ref": "Rest"}, "Auth": {"OverrideApiAuth": true, "Authorizer": "Pool"}})),
            rest: json!({"DefinitionBody": {"openapi": "3.0.1", "paths": {}}}), ..Template::default()
        }.found() => ["dangling-reference First.Get.Auth.Authorizer"];
    unknown_authorizer_of_an_http_api_is_reported: http_authorized(&json!({"Authorizer": "Jtw"}), &json!({"Authorizers": jwt()})) =>
        ["dangling-reference First.Get.Auth.Authorizer"];
    http_api_without_iam_has_no_such_authorizer: http_authorized(&json!({"Authorizer": "AWS_IAM"}), &json!({})) =>
        ["dangling-reference First.Get.Auth.Authorizer"];
    http_api_with_iam_has_its_authorizer:
        http_authorized(&json!({"Authorizer": "AWS_IAM"}), &json!({"EnableIamAuthorizer": true, "DefaultAuthorizer": "AWS_IAM"})) => [];
    http_api_needs_an_authorizer_for_scopes: http_authorized(&json!({"AuthorizationScopes": ["read"]}), &json!({"Authorizers": jwt()})) =>
        ["missing-property First.Get.Auth"];
    http_api_with_default_authorizer_takes_scopes:
        http_authorized(&json!({"AuthorizationScopes": ["read"]}), &json!({"Authorizers": jwt(), "DefaultAuthorizer": "Jwt"})) => [];
    model_is_one_of_the_api:
        Template {
            first: get(&json!({"RestApiId": {"Ref": "Rest"}, "RequestModel": {"Model": "Usr", "ValidateBody": "true"}})),
            rest: json!({"Models": {"User": {"type": "object"}}}), ..Template::default()
        }.found() => ["dangling-reference First.Get.RequestModel.Model", "wrong-type First.Get.RequestModel.ValidateBody"];
    parameter_of_a_request_has_its_place:
        Template {
            first: get(&json!({"RequestParameters": ["method.request.header.X", "header.X", {"method.request.body.x": {"Required": true}}]})),
            ..Template::default()
        }.found() => ["pattern First.Get.RequestParameters[1]", "pattern First.Get.RequestParameters[2]"];
}

/// A REST API with a definition and other properties.
fn defined(definition: &Json, others: &Json) -> Vec<String> {
    let mut rest = object(others);
    rest["DefinitionBody"] = definition.clone();
    Template { rest, ..Template::default() }.found()
}

fn http_defined(definition: &Json, others: &Json) -> Vec<String> {
    let mut http = object(others);
    http["DefinitionBody"] = definition.clone();
    Template { http, ..Template::default() }.found()
}

fn paths(paths: &Json) -> Json {
    json!({"openapi": "3.0.1", "paths": paths})
}

expectations! {
    definition_without_version_takes_no_setting: defined(&json!({"paths": {}}), &json!({"Cors": "'*'"})) => ["missing-property Rest.DefinitionBody"];
    definition_without_paths_takes_no_setting: defined(&json!({"swagger": "2.0"}), &json!({"Auth": {"ApiKeyRequired": true}})) =>
        ["missing-property Rest.DefinitionBody"];
    definition_to_which_sam_adds_nothing_is_left_to_api_gateway:
        defined(&json!({"paths": {"/": "x"}}), &json!({"Cors": "", "Auth": {}, "TracingEnabled": true})) => [];
    definition_from_elsewhere_is_unknown: defined(&json!({"Fn::Transform": {"Name": "AWS::Include"}}), &json!({"Cors": "'*'"})) => [];
    path_of_a_definition_is_an_object: defined(&paths(&json!({"/a": "x", "/b": {"Fn::Sub": "x"}})), &json!({"Cors": "'*'"})) =>
        ["wrong-type Rest.DefinitionBody.paths./a"];
    method_of_a_definition_is_an_object:
        defined(&paths(&json!({"/a": {"get": "x", "parameters": []}})), &json!({"Auth": {"Authorizers": pool(), "DefaultAuthorizer": "Pool"}})) =>
        ["wrong-type Rest.DefinitionBody.paths./a.get"];
    definition_of_an_http_api_is_one_of_openapi: http_defined(&json!({"swagger": "2.0", "paths": {}}), &json!({"Tags": {"a": "b"}})) =>
        ["missing-property Http.DefinitionBody"];
    definition_with_routes_is_one_of_openapi:
        Template {
            first: http_get(&json!({"ApiId": {"Ref": "Http"}})), http: json!({"DefinitionBody": {"openapi": "3.0.1"}}), ..Template::default()
        }.found() => ["missing-property Http.DefinitionBody"];
    open_endpoint_is_added_to_the_definition: http_defined(&json!({"paths": {}}), &json!({"DisableExecuteApiEndpoint": false})) =>
        ["missing-property Http.DefinitionBody"];
    method_of_an_http_api_has_the_name_of_api_gateway:
        http_defined(
            &paths(&json!({"/a": {"any": {}}, "/b": {"x-amazon-apigateway-any-method": {}, "OPTIONS": {}}})),
            &json!({"Auth": {"Authorizers": jwt(), "DefaultAuthorizer": "Jwt"}}),
        ) => ["not-allowed Http.DefinitionBody.paths./a.any"];
    response_of_the_gateway_is_no_function:
        Template { rest: json!({"GatewayResponses": {"DEFAULT_4XX": {"Fn::Select": [0, [{}]]}}}), ..Template::default() }.found() =>
        ["wrong-type Rest.GatewayResponses.DEFAULT_4XX"];
    definition_that_sam_completes_is_not_a_function:
        defined(&json!({"Fn::If": ["C", {"swagger": "2.0", "paths": {}}, {"Ref": "AWS::NoValue"}]}), &json!({"Cors": "'*'"}))
            .into_iter().filter(|finding| !finding.starts_with("dangling")).collect::<Vec<_>>() => ["wrong-type Rest.DefinitionBody"];
    path_that_sam_rewrites_is_an_object: defined(&paths(&json!({"/a": null, "/b": "x"})), &json!({})) =>
        ["wrong-type Rest.DefinitionBody.paths./a", "wrong-type Rest.DefinitionBody.paths./b"];
    version_of_the_api_decides_whether_sam_rewrites_a_path:
        defined(&json!({"paths": {"/a": "x"}}), &json!({"OpenApiVersion": "3.0.1"})) => ["wrong-type Rest.DefinitionBody.paths./a"];
    sam_rewrites_no_swagger: defined(&json!({"swagger": "2.0", "paths": {"/a": "x"}}), &json!({"OpenApiVersion": "3.0.1"})) => [];
    answer_to_options_is_an_object: defined(&paths(&json!({"/a": {"options": {"responses": "x"}}})), &json!({})) =>
        ["wrong-type Rest.DefinitionBody.paths./a.options.responses"];
    headers_of_an_answer_to_options_are_an_object:
        defined(&paths(&json!({"/a": {"options": {"responses": {"200": {"headers": "x"}}}}})), &json!({"Cors": "'*'"})) =>
        ["wrong-type Rest.DefinitionBody.paths./a.options.responses.200.headers"];
    answer_to_options_need_not_have_headers: defined(&paths(&json!({"/a": {"options": {"responses": {"200": null}}}})), &json!({})) => [];
    endpoint_of_swagger_is_an_object:
        defined(
            &json!({"swagger": "2.0", "paths": {}, "x-amazon-apigateway-endpoint-configuration": "x"}),
            &json!({"DisableExecuteApiEndpoint": true}),
        ) => ["wrong-type Rest.DefinitionBody.x-amazon-apigateway-endpoint-configuration"];
    endpoints_of_openapi_are_objects:
        defined(
            &json!({"openapi": "3.0.1", "paths": {}, "servers": [{}, "x", {"x-amazon-apigateway-endpoint-configuration": []}]}),
            &json!({"DisableExecuteApiEndpoint": true}),
        ) => [
            "wrong-type Rest.DefinitionBody.servers[1]",
            "wrong-type Rest.DefinitionBody.servers[2].x-amazon-apigateway-endpoint-configuration",
        ];
    servers_of_openapi_are_a_list:
        http_defined(&json!({"openapi": "3.0.1", "paths": {}, "servers": {}}), &json!({"DisableExecuteApiEndpoint": true})) =>
        ["wrong-type Http.DefinitionBody.servers"];
    authorizers_of_a_definition_are_an_object:
        defined(&json!({"swagger": "2.0", "paths": {}, "securityDefinitions": []}), &json!({"Auth": {"ApiKeyRequired": true}})) =>
        ["wrong-type Rest.DefinitionBody.securityDefinitions"];
    authorizers_of_a_definition_without_addition_are_left_to_api_gateway:
        defined(&json!({"swagger": "2.0", "paths": {}, "securityDefinitions": []}), &json!({"Cors": "'*'"})) => [];
    member_of_a_path_can_be_no_method:
        defined(&paths(&json!({"/a": {"tags": ["x"], "summary": "x"}})), &json!({"Auth": {"ApiKeyRequired": true}})) =>
        ["wrong-type Rest.DefinitionBody.paths./a.tags"];
    security_of_a_method_is_a_list_of_objects:
        defined(
            &json!({"swagger": "2.0", "paths": {"/a": {
                "get": {"security": "x", "x-amazon-apigateway-integration": {"type": "mock"}},
                "put": {"security": ["x"], "x-amazon-apigateway-integration": {"type": "mock"}},
                "post": {"security": "x"},
            }}}),
            &json!({"Auth": {"ApiKeyRequired": true}}),
        ) => ["wrong-type Rest.DefinitionBody.paths./a.get.security", "wrong-type Rest.DefinitionBody.paths./a.put.security[0]"];
    version_is_a_string: defined(&paths(&json!({})), &json!({"OpenApiVersion": 3.0})) => ["wrong-type Rest.OpenApiVersion"];
    version_of_a_definition_that_sam_writes_can_be_a_number:
        Template { rest: json!({"OpenApiVersion": 3.0}), ..Template::default() }.found() => [];
    version_without_a_second_number_is_refused:
        Template { rest: json!({"OpenApiVersion": 3}), ..Template::default() }.found() => ["wrong-type Rest.OpenApiVersion"];
    origin_is_not_empty:
        Template { first: get(&json!({})), globals: json!({"Api": {"Cors": {"AllowOrigin": ""}}}), ..Template::default() }.found() =>
        ["not-allowed Globals.Api.Cors.AllowOrigin"];
    origin_of_a_path_that_answers_is_not_read:
        defined(&paths(&json!({"/a": {"options": {}}})), &json!({"Cors": {"AllowOrigin": ""}})) => [];
    credentials_are_not_for_every_origin:
        Template {
            rest: json!({"Cors": {"AllowCredentials": true}}),
            http: json!({"CorsConfiguration": {"AllowCredentials": true, "AllowOrigins": ["*"]}}), ..Template::default()
        }.found() => ["not-allowed Rest.Cors.AllowCredentials", "not-allowed Http.CorsConfiguration.AllowCredentials"];
    credentials_are_for_some_origins:
        Template {
            rest: json!({"Cors": {"AllowCredentials": true, "AllowOrigin": {"Ref": "AWS::StackName"}}}),
            http: json!({"CorsConfiguration": {"AllowCredentials": true}}), ..Template::default()
        }.found() => [];
    rest_api_has_no_routes_of_an_http_api:
        Template { first: http_get(&json!({"ApiId": {"Ref": "Rest"}})), ..Template::default() }.found() => ["wrong-reference First.Get.ApiId"];
    rest_api_with_openapi_can_have_routes_of_an_http_api:
        Template { first: http_get(&json!({"ApiId": {"Ref": "Rest"}})), rest: json!({"OpenApiVersion": "3.0.1"}), ..Template::default() }.found() => [];
}

#[test]
fn default_authorizer_that_sam_ignores_is_a_warning() {
    let rest = json!({"Auth": {"DefaultAuthorizer": "Pool"}});
    let findings = validate(&Template { rest, ..Template::default() }.document());
    assert_eq!(
        findings[0].to_string(),
        "warning[dangling-reference] Resources.Rest.Properties.Auth.DefaultAuthorizer: unknown authorizer `Pool`"
    );
}

#[test]
fn resource_with_the_name_of_an_implicit_api_does_not_define_it() {
    let mut document =
        Template { first: get(&json!({"Auth": {"Authorizer": "Pool"}})), ..Template::default() }.document();
    let api = json!({"StageName": "live", "Auth": {"Authorizers": pool()}});
    document["Resources"]["ServerlessRestApi"] = json!({"Type": "AWS::Serverless::Api", "Properties": api});
    assert_eq!(
        rules(&document),
        ["dangling-reference Resources.First.Properties.Events.Get.Properties.Auth.Authorizer"]
    );
}

#[test]
fn resource_that_ignores_globals_does_not_have_their_authorizers() {
    let globals = json!({"Api": {"Auth": {"Authorizers": pool()}}});
    let first = get(&json!({"RestApiId": {"Ref": "Rest"}, "Auth": {"Authorizer": "Pool"}}));
    let mut document = Template { first, globals, ..Template::default() }.document();
    assert_eq!(rules(&document), [""; 0]);
    for ignored in [json!("*"), json!(["Auth"])] {
        document["Resources"]["Rest"]["IgnoreGlobals"] = ignored;
        assert_eq!(rules(&document).len(), 1);
    }
}
