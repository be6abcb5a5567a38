use cloudformation_resources::{apigatewayv2, cloudwatch, lambda};
use constructs::testing::{Mismatch, Template, absent, object};
use serde_json::json;
use serverless::{AnyHttpApi, Function, HttpApi, Topic};

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
    api(HttpApi::new().origin(origin)).has::<apigatewayv2::Api>(json!({"CorsConfiguration": cors})).map(drop)
}

#[test]
fn cors_lists_the_methods_of_the_routes() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Orders", Function::rust(code()))?;
        let api = HttpApi::new().origin("https://www.example.com");
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
