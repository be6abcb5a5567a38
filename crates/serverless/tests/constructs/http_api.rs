use cloudformation_resources::{apigatewayv2, cloudwatch, iam, lambda, route53};
use constructs::testing::{Mismatch, Template, absent, object};
use constructs::{AnyHostedZone, ExistingZone};
use serde_json::json;
use serverless::{Access, AnyHttpApi, Function, HttpApi, Jwt, Topic};

use crate::{code, template};

fn api(api: HttpApi) -> Template {
    template(|scope| {
        let (orders, users) =
            (scope.add("Orders", Function::rust(code()))?, scope.add("Users", Function::rust(code()))?);
        let api = api
            .route("GET /orders", &orders)
            .route("POST /orders", &orders)
            .route("GET /users/{id}", &users)
            .route("$default", &users);
        scope.add("Http", api).map(drop)
    })
}

#[test]
fn each_function_has_one_integration() -> Result<(), Mismatch> {
    let template = api(HttpApi::new());
    template.count::<apigatewayv2::Integration>(2)?;
    template.count::<apigatewayv2::Route>(4)?;
    let target = json!({"Fn::Sub": "integrations/${HttpIntegrationOrders}"});
    template.has::<apigatewayv2::Route>(json!({"RouteKey": "POST /orders", "Target": target})).map(drop)
}

#[test]
fn function_accepts_calls_from_its_paths() -> Result<(), Mismatch> {
    let template = api(HttpApi::new());
    template.count::<lambda::Permission>(3)?;
    for (function, path) in [("Orders", "/orders"), ("Users", "/users/{id}"), ("Users", "")] {
        let api = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Http}/*/*";
        let caller =
            json!({"FunctionName": {"Ref": function}, "SourceArn": {"Fn::Sub": format!("{api}{path}")}});
        template.has::<lambda::Permission>(caller)?;
    }
    Ok(())
}

#[test]
fn access_log_contains_no_address_and_no_query() {
    let template = api(HttpApi::new());
    let stage = &template.json()["Resources"]["HttpStage"]["Properties"];
    let format = stage["AccessLogSettings"]["Format"].as_str().expect("a text");
    assert!(
        format.contains("$context.routeKey")
            && !format.contains("sourceIp")
            && !format.contains("querystring")
    );
    assert_eq!(stage["AccessLogSettings"]["DestinationArn"]["Fn::GetAtt"][0], "HttpAccessLog");
}

#[test]
fn scripts_of_other_origins_are_refused_by_default() -> Result<(), Mismatch> {
    let none = object([("CorsConfiguration", absent())]);
    api(HttpApi::new()).has::<apigatewayv2::Api>(none)?;
    let origin = "https://www.example.com";
    let cors = json!({"AllowOrigins": [origin], "AllowMethods": ["*"], "MaxAge": 3600});
    api(HttpApi::new().allow_cors_origin(origin))
        .has::<apigatewayv2::Api>(json!({"CorsConfiguration": cors}))
        .map(drop)
}

#[test]
fn cors_lists_the_methods_of_the_routes() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Orders", Function::rust(code()))?;
        let api = HttpApi::new().allow_cors_origin("https://www.example.com");
        scope
            .add(
                "Http",
                api.route("POST /a", &function).route("GET /a", &function).route("GET /b", &function),
            )
            .map(drop)
    });
    template
        .has::<apigatewayv2::Api>(json!({"CorsConfiguration": {"AllowMethods": ["GET", "POST"]}}))
        .map(drop)
}

#[test]
fn errors_of_the_api_raise_an_alarm() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Orders", Function::rust(code()))?;
        let http = scope.add("Http", HttpApi::new().route("$default", &function))?;
        let topic = scope.add("Alarms", Topic::new())?;
        scope.add("Errors", http.server_errors().above(0, &topic))?;
        scope.add("Slow", http.latency().above(500, &topic)).map(drop)
    });
    let dimensions = json!([{"Name": "ApiId", "Value": {"Ref": "Http"}}]);
    template.has::<cloudwatch::Alarm>(
        json!({"MetricName": "5xx", "Statistic": "Sum", "Dimensions": dimensions}),
    )?;
    template.has::<cloudwatch::Alarm>(json!({"MetricName": "Latency", "ExtendedStatistic": "p99"})).map(drop)
}

fn users() -> Jwt {
    Jwt::issued_by("https://login.example.com").audience("orders")
}

#[test]
fn routes_are_public_by_default() -> Result<(), Mismatch> {
    let template = api(HttpApi::new());
    template.count::<apigatewayv2::Authorizer>(0)?;
    let public = object([("AuthorizationType", absent()), ("AuthorizerId", absent())]);
    template.all_have::<apigatewayv2::Route>(public)
}

#[test]
fn access_of_the_api_is_that_of_every_route() -> Result<(), Mismatch> {
    let template = api(HttpApi::new().access(users()));
    template.count::<apigatewayv2::Authorizer>(1)?;
    let jwt = json!({"Issuer": "https://login.example.com", "Audience": ["orders"]});
    template.has::<apigatewayv2::Authorizer>(json!({
        "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"], "JwtConfiguration": jwt,
    }))?;
    template.all_have::<apigatewayv2::Route>(json!({"AuthorizationType": "JWT"}))?;
    let any = object([("AuthorizationScopes", absent())]);
    template.all_have::<apigatewayv2::Route>(any)
}

#[test]
fn route_can_have_its_own_access() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Orders", Function::rust(code()))?;
        let api = HttpApi::new()
            .route_for("GET /health", &function, Access::Public)
            .route_for("POST /orders", &function, users().scope("orders:write"))
            .route_for("POST /import", &function, users().audience("import"))
            .route("GET /orders", &function)
            .access(Access::Iam);
        let http = scope.add("Http", api)?;
        scope.add("Caller", Function::rust(code()).grant(http.invoke_route("GET /orders"))).map(drop)
    });
    // A scope needs no second authorizer, another audience does.
    template.count::<apigatewayv2::Authorizer>(2)?;
    let route = |key: &str, access: &str| json!({"RouteKey": key, "AuthorizationType": access});
    let health = object([("RouteKey", json!("GET /health").into()), ("AuthorizationType", absent())]);
    template.has::<apigatewayv2::Route>(health)?;
    template.has::<apigatewayv2::Route>(
        json!({"RouteKey": "POST /orders", "AuthorizationType": "JWT", "AuthorizationScopes": ["orders:write"]}),
    )?;
    template.has::<apigatewayv2::Route>(route("POST /import", "JWT"))?;
    template.has::<apigatewayv2::Route>(route("GET /orders", "AWS_IAM"))?;
    let arn =
        "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Http}/$default/GET/orders";
    let invoke = json!({"Action": "execute-api:Invoke", "Resource": {"Fn::Sub": arn}});
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": [invoke]}})).map(drop)
}

#[test]
fn domain_waits_for_the_stage_and_is_the_target_of_records() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Orders", Function::rust(code()))?;
        let http = scope.add("Http", HttpApi::new().route("$default", &function))?;
        let zone = ExistingZone::new("Z1");
        let certificate = scope.add("Certificate", zone.certificate("api.example.com"))?;
        let domain = scope.add("Domain", http.domain("api.example.com", &certificate))?;
        scope.add("Record", zone.record("api.example.com").alias(&domain))
    });
    let configuration = json!({
        "CertificateArn": {"Ref": "Certificate"}, "EndpointType": "REGIONAL", "SecurityPolicy": "TLS_1_2",
        "IpAddressType": "dualstack",
    });
    template.has::<apigatewayv2::DomainName>(json!({"DomainNameConfigurations": [configuration]}))?;
    let mapping =
        json!({"ApiId": {"Ref": "Http"}, "DomainName": {"Ref": "Domain"}, "Stage": {"Ref": "HttpStage"}});
    template.has::<apigatewayv2::ApiMapping>(mapping)?;
    let target = json!({
        "DNSName": {"Fn::GetAtt": ["Domain", "RegionalDomainName"]},
        "HostedZoneId": {"Fn::GetAtt": ["Domain", "RegionalHostedZoneId"]},
    });
    template.has::<route53::RecordSet>(json!({"Type": "AAAA", "AliasTarget": target})).map(drop)
}
