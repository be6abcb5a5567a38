"""SAM's own translator and `infra check` accept the same templates and refuse the same ones, a pair for each requirement.

The two templates of a pair differ in what the requirement is about. In CI they prove that each requirement is one of the translator.
"""

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from samtranslator.model import SamResourceMacro, sam_resources

from e2e.test_sam import translated
from e2e.test_sam_verdicts import (
    ARN,
    EVENTS,
    SECRET,
    Case,
    classes_of,
    event_classes,
    found_errors,
    good,
    refused,
)

Resources = dict[str, Any]

STATEMENTS = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}],
}
QUEUE_POLICY = {"SQSPollerPolicy": {"QueueName": "q"}}
TABLE_POLICY = {"DynamoDBReadPolicy": {"TableName": "t"}}

POOL = {"Pool": {"UserPoolArn": ARN.format("cognito-idp", "userpool/p")}}
JWT = {
    "Jwt": {
        "IdentitySource": "$request.header.Authorization",
        "JwtConfiguration": {"issuer": "https://login.example", "audience": ["a"]},
    }
}


def function(events: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    code = {"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"}
    return {
        "Type": "AWS::Serverless::Function",
        "Properties": code | properties | ({"Events": events} if events else {}),
    }


def machine(events: dict[str, Any], **others: Any) -> dict[str, Any]:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    properties = {"Role": "arn:aws:iam::123456789012:role/r", "Definition": definition} | others
    return {"Type": "AWS::Serverless::StateMachine", "Properties": properties | {"Events": events}}


def rest(**properties: Any) -> dict[str, Any]:
    return {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"} | properties}


def http(**properties: Any) -> dict[str, Any]:
    return {"Type": "AWS::Serverless::HttpApi", "Properties": properties}


def event(kind: str, path: Any = "/", method: Any = "get", **others: Any) -> dict[str, Any]:
    return {"E": {"Type": kind, "Properties": {"Path": path, "Method": method} | others}}


def other_event(kind: str, **properties: Any) -> dict[str, Any]:
    return {"E": {"Type": kind, "Properties": properties}}


FUNCTION_ARN = ARN.format("lambda", "function:f")


def triggers(first: str, second: str, **own: str) -> Resources:
    pool = {"Type": "AWS::Cognito::UserPool", "Properties": {"LambdaConfig": own}}
    first_event = other_event("Cognito", UserPool={"Ref": "Users"}, Trigger=first)
    second_event = other_event("Cognito", UserPool={"Ref": "Users"}, Trigger=[second])
    return {"Users": pool, "F": function(first_event), "G": function(second_event)}


def definition(method: str) -> dict[str, Any]:
    return {"openapi": "3.0.1", "paths": {"/": {method: {"responses": {}}}}}


DEFINITION = definition("get")
SWAGGER = {"swagger": "2.0", "paths": {}}
EVERY_METHOD = "x-amazon-apigateway-any-method"
DEFAULT_POOL = {"Authorizers": POOL, "DefaultAuthorizer": "Pool"}
DEFAULT_JWT = {"Authorizers": JWT, "DefaultAuthorizer": "Jwt"}


def rest_route(auth: dict[str, Any] | None, **api: Any) -> Resources:
    """A REST API and a function with a route of it."""
    settings = {"Auth": auth} if auth is not None else {}
    return {"Rest": rest(**api), "F": function(event("Api", RestApiId={"Ref": "Rest"}, **settings))}


def http_route(auth: dict[str, Any] | None, **api: Any) -> Resources:
    settings = {"Auth": auth} if auth is not None else {}
    return {"Http": http(**api), "F": function(event("HttpApi", ApiId={"Ref": "Http"}, **settings))}


def rest_event(**others: Any) -> Resources:
    return {"F": function(event("Api", **others))}


INTEGRATION = {"x-amazon-apigateway-integration": {"type": "mock"}}


def swagger(**members: Any) -> dict[str, Any]:
    return SWAGGER | members


def closed(**members: Any) -> Resources:
    """A REST API without its default endpoint."""
    return {"Rest": rest(DefinitionBody=members | {"paths": {}}, DisableExecuteApiEndpoint=True)}


ENDPOINT = "x-amazon-apigateway-endpoint-configuration"
REQUEST_AUTHORIZER = {"FunctionArn": FUNCTION_ARN, "FunctionPayloadType": "REQUEST"}


def requests(**identity: Any) -> Resources:
    """A REST API with an authorizer of requests."""
    authorizer = REQUEST_AUTHORIZER | {"Identity": identity}
    return {"Rest": rest(Auth={"Authorizers": {"A": authorizer}})}


def networks(network: Any) -> Resources:
    """A REST API that refuses the requests of a network."""
    return rest_route(None, Auth={"ResourcePolicy": {"SourceVpcBlacklist": [network]}})


def function_without_code(**properties: Any) -> dict[str, Any]:
    found = function(**properties)
    del found["Properties"]["InlineCode"]
    return found


def image(**properties: Any) -> dict[str, Any]:
    return {
        "Type": "AWS::Serverless::Function",
        "Properties": properties | {"PackageType": "Image"},
    }


def source(kind: str, *types: str) -> Resources:
    """A function with an event whose source has secrets of these types."""
    secrets = [{"Type": one, "URI": SECRET["URI"]} for one in types]
    event_of_source = other_event(kind, **EVENTS[kind] | {"SourceAccessConfigurations": secrets})
    return {"F": function(event_of_source)}


def connector(destination: Any) -> Resources:
    ends = {"Source": {"Id": "F"}, "Destination": {"Id": destination}}
    properties = ends | {"Permissions": ["Write"]}
    return {"F": function(), "C": {"Type": "AWS::Serverless::Connector", "Properties": properties}}


def rule(**target: Any) -> Resources:
    """A connector from a rule with this target to an event bus."""
    targets = [{"Id": "bus", "Arn": {"Fn::GetAtt": ["Bus", "Arn"]}} | target]
    ends = {"Source": {"Id": "Rule"}, "Destination": {"Id": "Bus"}}
    return {
        "Rule": {
            "Type": "AWS::Events::Rule",
            "Properties": {"EventPattern": {"source": ["a"]}, "Targets": targets},
        },
        "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "a"}},
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": {
                        "Effect": "Allow",
                        "Principal": {"Service": "events.amazonaws.com"},
                        "Action": "sts:AssumeRole",
                    },
                }
            },
        },
        "C": {
            "Type": "AWS::Serverless::Connector",
            "Properties": ends | {"Permissions": ["Write"]},
        },
    }


def graphql(**properties: Any) -> Resources:
    default = {"SchemaUri": "s3://a/b", "Auth": {"Type": "AWS_IAM"}}
    return {"G": {"Type": "AWS::Serverless::GraphQLApi", "Properties": default | properties}}


GRAPHQL_CODE = {"Runtime": {"Name": "APPSYNC_JS", "Version": "1.0.0"}, "InlineCode": "x"}
GRAPHQL_FUNCTION = GRAPHQL_CODE | {"DataSource": "none"}

# The template that both accept, and the one that both refuse.
PAIRS: dict[str, tuple[Resources, Resources]] = {
    "route of a REST API is there once": (
        rest_event() | {"G": function(event("Api", "/other"))},
        rest_event() | {"G": function(event("Api", method="GET"))},
    ),
    "route of a function is not one of a state machine": (
        rest_event() | {"M": machine(event("Api", method="post"))},
        rest_event() | {"M": machine(event("Api"))},
    ),
    "route of an HTTP API is there once": (
        {"F": function({"E": {"Type": "HttpApi"}}), "G": function(event("HttpApi", "/a", "any"))},
        {
            "F": function({"E": {"Type": "HttpApi"}}),
            "G": function(event("HttpApi", "$default", "any")),
        },
    ),
    "path is a String": (
        {"F": function(event("HttpApi", "/a"))},
        {"F": function(event("HttpApi", {"Fn::Sub": "/a"}))},
    ),
    "method is a String": (rest_event(), rest_event(method={"Fn::Sub": "get"})),
    "API has the authorizer": (
        rest_route({"Authorizer": "Pool"}, Auth={"Authorizers": POOL}),
        rest_route({"Authorizer": "Poll"}, Auth={"Authorizers": POOL}),
    ),
    "API has an authorizer": (
        rest_route({"Authorizer": "AWS_IAM"}, Auth={"ApiKeyRequired": True}),
        rest_route({"Authorizer": "Pool"}, Auth={"ApiKeyRequired": True}),
    ),
    "API has a default authorizer": (
        rest_route({"Authorizer": "NONE"}, Auth={"Authorizers": POOL, "DefaultAuthorizer": "Pool"}),
        rest_route({"Authorizer": "NONE"}, Auth={"Authorizers": POOL}),
    ),
    "API has its default authorizer": (
        rest_route(None, Auth={"Authorizers": POOL, "DefaultAuthorizer": "Pool"}),
        rest_route(None, Auth={"Authorizers": POOL, "DefaultAuthorizer": "Poll"}),
    ),
    "scopes have an authorizer": (
        rest_route(
            {"Authorizer": "Pool", "AuthorizationScopes": ["read"]}, Auth={"Authorizers": POOL}
        ),
        rest_route({"AuthorizationScopes": ["read"]}, Auth={"Authorizers": POOL}),
    ),
    "API requires a key": (
        rest_route({"ApiKeyRequired": False}, Auth={"ApiKeyRequired": True}),
        rest_route({"ApiKeyRequired": False}, Auth={"ApiKeyRequired": False}),
    ),
    "override names an authorizer of the API": (
        rest_route(
            {"OverrideApiAuth": True, "Authorizer": "Pool"},
            DefinitionBody=DEFINITION,
            Auth={"Authorizers": POOL},
        ),
        rest_route({"OverrideApiAuth": True, "Authorizer": "Pool"}, DefinitionBody=DEFINITION),
    ),
    "HTTP API has the authorizer": (
        http_route({"Authorizer": "Jwt"}, Auth={"Authorizers": JWT}),
        http_route({"Authorizer": "Jtw"}, Auth={"Authorizers": JWT}),
    ),
    "HTTP API has the authorizer of IAM": (
        http_route({"Authorizer": "AWS_IAM"}, Auth={"EnableIamAuthorizer": True}),
        http_route({"Authorizer": "AWS_IAM"}, Auth={"EnableIamAuthorizer": False}),
    ),
    "HTTP API has its default authorizer": (
        http_route(None, Auth={"EnableIamAuthorizer": True, "DefaultAuthorizer": "AWS_IAM"}),
        http_route(None, Auth={"DefaultAuthorizer": "AWS_IAM"}),
    ),
    "authorization of an HTTP API names an authorizer": (
        http_route(
            {"AuthorizationScopes": ["a"]}, Auth={"Authorizers": JWT, "DefaultAuthorizer": "Jwt"}
        ),
        http_route({"AuthorizationScopes": ["a"]}, Auth={"Authorizers": JWT}),
    ),
    "API has the model": (
        {
            "Rest": rest(Models={"User": {"type": "object"}}),
            "F": function(event("Api", RestApiId={"Ref": "Rest"}, RequestModel={"Model": "User"})),
        },
        {
            "Rest": rest(Models={"User": {"type": "object"}}),
            "F": function(event("Api", RestApiId={"Ref": "Rest"}, RequestModel={"Model": "Usr"})),
        },
    ),
    "validator is a Boolean": (
        {
            "Rest": rest(Models={"User": {"type": "object"}}),
            "F": function(
                event(
                    "Api",
                    RestApiId={"Ref": "Rest"},
                    RequestModel={"Model": "User", "ValidateBody": True},
                )
            ),
        },
        {
            "Rest": rest(Models={"User": {"type": "object"}}),
            "F": function(
                event(
                    "Api",
                    RestApiId={"Ref": "Rest"},
                    RequestModel={"Model": "User", "ValidateBody": "true"},
                )
            ),
        },
    ),
    "parameter of a request has its place": (
        rest_event(RequestParameters=["method.request.header.X"]),
        rest_event(RequestParameters=["header.X"]),
    ),
    "authorizer is a String": (
        rest_route({"Authorizer": "Pool"}, Auth={"Authorizers": POOL}),
        rest_route({"Authorizer": {"Fn::Sub": "Pool"}}, Auth={"Authorizers": POOL}),
    ),
    "default authorizer is a String": (
        http_route(None, Auth={"Authorizers": JWT, "DefaultAuthorizer": "Jwt"}),
        http_route(None, Auth={"Authorizers": JWT, "DefaultAuthorizer": {"Fn::Sub": "Jwt"}}),
    ),
    "alias is a String": (
        {"F": function(AutoPublishAlias="live")},
        {"F": function(AutoPublishAlias={"Fn::Sub": "live"})},
    ),
    "alias of a state machine is a String": (
        {"M": machine({}, AutoPublishAlias="live")},
        {"M": machine({}, AutoPublishAlias={"Fn::Sub": "live"})},
    ),
    "event of a bucket is a String": (
        {"F": function(other_event("S3", Bucket={"Ref": "Bucket"}, Events=["s3:ObjectCreated:*"]))},
        {
            "F": function(
                other_event(
                    "S3", Bucket={"Ref": "Bucket"}, Events=[{"Fn::Sub": "s3:ObjectCreated:*"}]
                )
            )
        },
    ),
    "trigger is a String": (
        {"F": function(other_event("Cognito", UserPool={"Ref": "Pool"}, Trigger="PreSignUp"))},
        {
            "F": function(
                other_event("Cognito", UserPool={"Ref": "Pool"}, Trigger={"Fn::Sub": "PreSignUp"})
            )
        },
    ),
    "policy has a document": (
        {"F": function(Policies=[STATEMENTS])},
        {"F": function(Policies=[{"PolicyName": "n", "PolicyDocument": STATEMENTS}])},
    ),
    "policy is a document": (
        {"F": function(Policies=[STATEMENTS])},
        {"F": function(Policies=[{"PolicyDocument": STATEMENTS}])},
    ),
    "policy has statements": (
        {"F": function(Policies=STATEMENTS)},
        {"F": function(Policies=STATEMENTS["Statement"][0])},
    ),
    "policy is one policy template": (
        {"F": function(Policies=[QUEUE_POLICY, TABLE_POLICY])},
        {"F": function(Policies=[QUEUE_POLICY | TABLE_POLICY])},
    ),
    "URL has an authorization": (
        {"F": function(FunctionUrlConfig={"AuthType": "AWS_IAM"})},
        {"F": function(FunctionUrlConfig={"AuthType": "IAM"})},
    ),
    "URL has a number": (
        {"F": function(FunctionUrlConfig={"AuthType": "NONE", "Cors": {"MaxAge": 10}})},
        {"F": function(FunctionUrlConfig={"AuthType": "NONE", "Cors": {"MaxAge": "10"}})},
    ),
    "pool has each trigger once": (
        triggers("PreSignUp", "CustomMessage"),
        triggers("PreSignUp", "PreSignUp"),
    ),
    "pool has each trigger once, also in LambdaConfig": (
        triggers("PreSignUp", "CustomMessage", PostConfirmation=FUNCTION_ARN),
        triggers("PreSignUp", "CustomMessage", PreSignUp=FUNCTION_ARN),
    ),
    "definition has a version": (
        {"Rest": rest(DefinitionBody=SWAGGER, Cors="'*'")},
        {"Rest": rest(DefinitionBody={"paths": {}}, Cors="'*'")},
    ),
    "definition has paths": (
        {"Rest": rest(DefinitionBody=SWAGGER, Auth={"Authorizers": POOL})},
        {"Rest": rest(DefinitionBody={"swagger": "2.0"}, Auth={"Authorizers": POOL})},
    ),
    "definition of an HTTP API is one of OpenAPI 3": (
        http_route(None, DefinitionBody=DEFINITION),
        http_route(None, DefinitionBody=SWAGGER),
    ),
    "path of a definition is an object": (
        {"Rest": rest(DefinitionBody=SWAGGER | {"paths": {"/a": {}}}, Cors="'*'")},
        {"Rest": rest(DefinitionBody=SWAGGER | {"paths": {"/a": "get"}}, Cors="'*'")},
    ),
    "method of a definition is an object": (
        {"Rest": rest(DefinitionBody=SWAGGER | {"paths": {"/a": {"get": {}}}}, Auth=DEFAULT_POOL)},
        {"Rest": rest(DefinitionBody=SWAGGER | {"paths": {"/a": {"get": "x"}}}, Auth=DEFAULT_POOL)},
    ),
    "method of a definition has the name of API Gateway": (
        {"Http": http(DefinitionBody=definition(EVERY_METHOD), Auth=DEFAULT_JWT)},
        {"Http": http(DefinitionBody=definition("any"), Auth=DEFAULT_JWT)},
    ),
    "response of the gateway is an object": (
        {"Rest": rest(GatewayResponses={"DEFAULT_4XX": {"StatusCode": 400}})},
        {
            "Rest": rest(
                GatewayResponses={"DEFAULT_4XX": {"Fn::Select": [0, [{"StatusCode": 400}]]}}
            )
        },
    ),
    "credentials have an origin": (
        {"Rest": rest(Cors={"AllowCredentials": True, "AllowOrigin": "'https://a.example'"})},
        {"Rest": rest(Cors={"AllowCredentials": True})},
    ),
    "credentials have an origin of an HTTP API": (
        {
            "Http": http(
                CorsConfiguration={"AllowCredentials": True, "AllowOrigins": ["https://a.example"]}
            )
        },
        {"Http": http(CorsConfiguration={"AllowCredentials": True, "AllowOrigins": ["*"]})},
    ),
    "REST API with a route of an HTTP API has its definition": (
        {
            "Rest": rest(OpenApiVersion="3.0.1"),
            "F": function(event("HttpApi", ApiId={"Ref": "Rest"})),
        },
        {"Rest": rest(), "F": function(event("HttpApi", ApiId={"Ref": "Rest"}))},
    ),
    "definition that SAM completes is in the template": (
        {"Rest": rest(DefinitionBody={"Fn::If": ["C", SWAGGER, SWAGGER]})},
        {"Rest": rest(DefinitionBody={"Fn::If": ["C", SWAGGER, SWAGGER]}, Cors="'*'")},
    ),
    "path that SAM rewrites is an object": (
        {"Rest": rest(DefinitionBody={"openapi": "3.0.1", "paths": {"/a": {}}})},
        {"Rest": rest(DefinitionBody={"openapi": "3.0.1", "paths": {"/a": None}})},
    ),
    "version of the API decides whether SAM rewrites a path": (
        {"Rest": rest(OpenApiVersion="2.0", DefinitionBody={"paths": {"/a": "x"}})},
        {"Rest": rest(OpenApiVersion="3.0.1", DefinitionBody={"paths": {"/a": "x"}})},
    ),
    "answer to OPTIONS is an object": (
        {
            "Rest": rest(
                DefinitionBody=DEFINITION | {"paths": {"/a": {"options": {"responses": {}}}}}
            )
        },
        {
            "Rest": rest(
                DefinitionBody=DEFINITION | {"paths": {"/a": {"options": {"responses": "x"}}}}
            )
        },
    ),
    "headers of an answer to OPTIONS are an object": (
        {
            "Rest": rest(
                DefinitionBody=DEFINITION
                | {"paths": {"/a": {"options": {"responses": {"200": {"headers": {}}}}}}}
            )
        },
        {
            "Rest": rest(
                DefinitionBody=DEFINITION
                | {"paths": {"/a": {"options": {"responses": {"200": {"headers": "x"}}}}}}
            )
        },
    ),
    "endpoint of Swagger is an object": (
        closed(swagger="2.0", **{ENDPOINT: {}}),
        closed(swagger="2.0", **{ENDPOINT: "x"}),
    ),
    "endpoint of OpenAPI is an object": (
        closed(openapi="3.0.1", servers=[{ENDPOINT: {}}]),
        closed(openapi="3.0.1", servers=[{ENDPOINT: ["x"]}]),
    ),
    "authorizers of a definition are an object": (
        {
            "Rest": rest(
                DefinitionBody=swagger(securityDefinitions={}), Auth={"ApiKeyRequired": True}
            )
        },
        {
            "Rest": rest(
                DefinitionBody=swagger(securityDefinitions=["x"]), Auth={"ApiKeyRequired": True}
            )
        },
    ),
    "member of a path is a method": (
        {"Rest": rest(DefinitionBody=swagger(paths={"/a": {"summary": "x"}}), Auth=DEFAULT_POOL)},
        {"Rest": rest(DefinitionBody=swagger(paths={"/a": {"tags": ["x"]}}), Auth=DEFAULT_POOL)},
    ),
    "security of a method is a List": (
        {
            "Rest": rest(
                DefinitionBody=swagger(paths={"/a": {"get": INTEGRATION | {"security": []}}}),
                Auth=DEFAULT_POOL,
            )
        },
        {
            "Rest": rest(
                DefinitionBody=swagger(paths={"/a": {"get": INTEGRATION | {"security": "x"}}}),
                Auth=DEFAULT_POOL,
            )
        },
    ),
    "version of a definition is a String": (
        {"Rest": rest(OpenApiVersion="3.0", DefinitionBody=DEFINITION)},
        {"Rest": rest(OpenApiVersion=3.0, DefinitionBody=DEFINITION)},
    ),
    "version has a second number": (
        {"Rest": rest(OpenApiVersion=3.0)},
        {"Rest": rest(OpenApiVersion=3)},
    ),
    "origin is not empty": (
        rest_route(None, Cors={"AllowOrigin": "'https://a.example'"}),
        rest_route(None, Cors={"AllowOrigin": ""}),
    ),
    "network of a policy takes no function": (
        networks("vpc-1"),
        networks({"Fn::Sub": "vpc-1"}),
    ),
    "authorizer of requests reads a part of them": (
        requests(Headers=["Authorization"]),
        requests(Headers=[]),
    ),
    "authorizer of requests keeps its answer by a part of them": (
        requests(ReauthorizeEvery=0),
        requests(ReauthorizeEvery=10),
    ),
    "authorization is not a function": (
        {"Rest": rest(Auth={"ApiKeyRequired": True})},
        {"Rest": rest(Auth={"Fn::If": ["C", {"ApiKeyRequired": True}, {"ApiKeyRequired": False}]})},
    ),
    "models are not a function": (
        {"Rest": rest(Models={"User": {"type": "object"}})},
        {"Rest": rest(Models={"Fn::If": ["C", {}, {}]})},
    ),
    "endpoint of an HTTP API is closed or open": (
        {"Http": http(DisableExecuteApiEndpoint=True)},
        {"Http": http(DisableExecuteApiEndpoint="String")},
    ),
    "code is in S3": (
        {"F": function_without_code(CodeUri="s3://a/b.zip")},
        {"F": function_without_code(CodeUri="https://a.example/b.zip")},
    ),
    "bucket of code is known": (
        {"F": function_without_code(CodeUri="s3://a/b.zip")},
        {"F": function_without_code(CodeUri="s3://[TOKEN.25]/b.zip")},
    ),
    "dynamic reference to code has no path": (
        {"F": function_without_code(CodeUri="s3://{{resolve:ssm:bucket}}/b.zip")},
        {"F": function_without_code(CodeUri="s3://{{resolve:ssm:/bucket}}/b.zip")},
    ),
    "code is not a function": (
        {"F": function_without_code(CodeUri={"Bucket": "a", "Key": {"Fn::Sub": "b.zip"}})},
        {"F": function_without_code(CodeUri={"Fn::Sub": "s3://a/b.zip"})},
    ),
    "code of a layer is in S3": (
        {"L": {"Type": "AWS::Serverless::LayerVersion", "Properties": {"ContentUri": "s3://a/b"}}},
        {
            "L": {
                "Type": "AWS::Serverless::LayerVersion",
                "Properties": {"ContentUri": "https://a.example/b"},
            }
        },
    ),
    "image of a function has a location": (
        {"F": image(ImageUri="123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b")},
        {"F": image()},
    ),
    "image has the runtime": (
        {"F": image(ImageUri="123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b")},
        {
            "F": image(
                ImageUri="123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b", Runtime="python3.14"
            )
        },
    ),
    "handler is not empty": (
        {"F": function()},
        {"F": function(Handler="")},
    ),
    "deployment needs an alias": (
        {"F": function(DeploymentPreference={"Type": "AllAtOnce", "Enabled": False})},
        {"F": function(DeploymentPreference={"Type": "AllAtOnce", "Enabled": True})},
    ),
    "deployment has a type": (
        {"F": function(AutoPublishAlias="live", DeploymentPreference={"Type": "AllAtOnce"})},
        {"F": function(AutoPublishAlias="live", DeploymentPreference={"Enabled": True})},
    ),
    "deployment of a state machine needs an alias": (
        {"M": machine({}, DeploymentPreference={})},
        {"M": machine({}, DeploymentPreference={"Type": "ALL_AT_ONCE"})},
    ),
    "broker has one secret": (
        source("MQ", "BASIC_AUTH"),
        source("MQ", "BASIC_AUTH", "BASIC_AUTH"),
    ),
    "document database has one secret": (
        source("DocumentDB", "BASIC_AUTH"),
        source("DocumentDB", "BASIC_AUTH", "BASIC_AUTH"),
    ),
    "document database has no other secret": (
        source("DocumentDB", "BASIC_AUTH"),
        source("DocumentDB", "BASIC_AUTH", "VIRTUAL_HOST"),
    ),
    "Kafka has one way to log in": (
        source("SelfManagedKafka", "SASL_SCRAM_512_AUTH"),
        source("SelfManagedKafka", "SASL_SCRAM_512_AUTH", "BASIC_AUTH"),
    ),
    "end of a connector is a String": (
        connector("Bucket"),
        connector({"Ref": "Bucket"}),
    ),
    "rule of a connector has the role of its target": (
        rule(RoleArn={"Fn::GetAtt": ["Role", "Arn"]}),
        rule(),
    ),
    "rule of a connector names its destination": (
        rule(RoleArn={"Fn::GetAtt": ["Role", "Arn"]}),
        rule(RoleArn={"Fn::GetAtt": ["Role", "Arn"]}, Arn={"Fn::Sub": "${Bus.Arn}"}),
    ),
    "policy of a connector has its logical ID": (
        connector("Bucket") | {"CQueuePolicy": {"Type": "AWS::SQS::Queue"}},
        connector("Bucket") | {"CPolicy": {"Type": "AWS::SQS::Queue"}},
    ),
    "schema of a GraphQL API has one place": (
        graphql(),
        graphql(SchemaInline="type Query { a: String }"),
    ),
    "authorization of a GraphQL API has its settings": (
        graphql(Auth={"Type": "AWS_LAMBDA", "LambdaAuthorizer": {"AuthorizerUri": FUNCTION_ARN}}),
        graphql(Auth={"Type": "AWS_LAMBDA"}),
    ),
    "authorization of a GraphQL API has one way": (
        graphql(Auth={"Type": "AMAZON_COGNITO_USER_POOLS", "UserPool": {"UserPoolId": "a"}}),
        graphql(
            Auth={
                "Type": "AMAZON_COGNITO_USER_POOLS",
                "UserPool": {"UserPoolId": "a"},
                "OpenIDConnect": {"Issuer": "a"},
            }
        ),
    ),
    "function of a GraphQL API has a source": (
        graphql(Functions={"f": GRAPHQL_FUNCTION}),
        graphql(Functions={"f": GRAPHQL_CODE}),
    ),
    "function of a GraphQL API has a runtime": (
        graphql(Functions={"f": GRAPHQL_FUNCTION}),
        graphql(Functions={"f": {"DataSource": "none", "InlineCode": "x"}}),
    ),
    "function of a GraphQL API has its code once": (
        graphql(Functions={"f": GRAPHQL_FUNCTION}),
        graphql(Functions={"f": GRAPHQL_FUNCTION | {"CodeUri": "s3://a/b"}}),
    ),
    "named function of a GraphQL API has nothing else": (
        graphql(Functions={"f": {"Id": "a"}}),
        graphql(Functions={"f": GRAPHQL_FUNCTION | {"Id": "a"}}),
    ),
    "source of a GraphQL function is one of the API": (
        graphql(
            Functions={"f": GRAPHQL_FUNCTION | {"DataSource": "table"}},
            DataSources={"DynamoDb": {"table": {"TableName": "t"}}},
        ),
        graphql(
            Functions={"f": GRAPHQL_FUNCTION | {"DataSource": "tabel"}},
            DataSources={"DynamoDb": {"table": {"TableName": "t"}}},
        ),
    ),
    "pipeline of a resolver has functions of the API": (
        graphql(Functions={"f": GRAPHQL_FUNCTION}, Resolvers={"Query": {"a": {"Pipeline": ["f"]}}}),
        graphql(Functions={"f": GRAPHQL_FUNCTION}, Resolvers={"Query": {"a": {"Pipeline": ["g"]}}}),
    ),
    "resolver has a pipeline": (
        graphql(Functions={"f": GRAPHQL_FUNCTION}, Resolvers={"Query": {"a": {"Pipeline": ["f"]}}}),
        graphql(Functions={"f": GRAPHQL_FUNCTION}, Resolvers={"Query": {"a": {"FieldName": "a"}}}),
    ),
    "code of a resolver has a runtime": (
        graphql(
            Functions={"f": GRAPHQL_FUNCTION},
            Resolvers={"Query": {"a": GRAPHQL_CODE | {"Pipeline": ["f"]}}},
        ),
        graphql(
            Functions={"f": GRAPHQL_FUNCTION},
            Resolvers={"Query": {"a": {"InlineCode": "x", "Pipeline": ["f"]}}},
        ),
    ),
}

# Templates that both accept, although they are near to refused ones.
ACCEPTED: dict[str, Resources] = {
    "routes of a definition in the template": rest_route(
        {"Authorizer": "Pool"}, DefinitionBody=DEFINITION
    ),
    "default authorizer of an API without any": rest_route(
        None, Auth={"DefaultAuthorizer": "Pool"}
    ),
    "empty authorizer": rest_route({"Authorizer": "", "AuthorizationScopes": []}),
    "authorization that is removed": {"F": function(event("Api", Auth={"Ref": "AWS::NoValue"}))},
    "paths that differ in a slash": rest_event()
    | {"G": function(event("Api", "/a")), "H": function(event("Api", "/a/"))},
}


def changed_values(values: Callable[[type[Any]], Iterator[tuple[str, Any]]]) -> Iterator[Case]:
    """Good templates with other values of the properties that the translator's classes read."""
    for case in good():
        owner, _, kind = case.name.partition(".")
        found = event_classes(owner)[kind] if kind else RESOURCE_CLASSES[owner]
        for name, value in values(found):
            resources = copy.deepcopy(case.resources)
            members = resources["R"]["Properties"]
            (members["Events"]["E"]["Properties"] if kind else members)[name] = value
            yield Case(f"{case.name}.{name}", resources)


def quoted_values(found: type[Any]) -> Iterator[tuple[str, str]]:
    """Each Boolean and number, in quotes."""
    for name, one in found.property_types.items():
        samples: list[Any] = ["x", 1, True, {}]
        takes = [value for value in samples if takes_value(one, value)]
        if takes in ([1, True], [True]) and not name.startswith("__"):
            yield name, "true" if takes == [True] else "1"


def unquoted_values(found: type[Any]) -> Iterator[tuple[str, int]]:
    """A number in place of each String."""
    for name, one in found.property_types.items():
        samples: list[Any] = ["x", 1, 1.5, True]
        takes = [value for value in samples if takes_value(one, value)]
        if takes == ["x"]:
            yield name, 1


def takes_value(property_type: Any, value: Any) -> bool:
    return property_type.validate is None or property_type.validate(value, should_raise=False)


RESOURCE_CLASSES = {
    str(found.resource_type).rsplit("::", 1)[-1]: found
    for found in classes_of(sam_resources, SamResourceMacro)
}


def without_role(resource: dict[str, Any]) -> dict[str, Any]:
    del resource["Properties"]["Role"]
    return resource


OWNERS_OF_MORE: list[Case] = [
    Case("alias", {"R": function(AutoPublishAlias="live")}),
    Case("URL", {"R": function(FunctionUrlConfig={"AuthType": "NONE"})}),
    Case("invocations", {"R": function(EventInvokeConfig={"MaximumRetryAttempts": 1})}),
    Case(
        "aliased",
        {"R": function(AutoPublishAlias="a", EventInvokeConfig={"MaximumRetryAttempts": 1})},
    ),
    Case("machine", {"R": without_role(machine({}, Policies=["AWSLambdaExecute"]))}),
    Case("aliased machine", {"R": machine({}, AutoPublishAlias="live")}),
]


def collisions() -> Iterator[Case]:
    """Templates with a queue that has the logical ID of a resource which the translator makes."""
    for case in [*good(), *OWNERS_OF_MORE]:
        result = translated(case.template())
        assert result is not None, case.name
        for made in result["Resources"].keys() - case.template()["Resources"].keys():
            yield Case(f"{case.name} {made}", case.resources | {made: {"Type": "AWS::SQS::Queue"}})


def cases(number: int) -> list[Case]:
    return [Case(name, pair[number]) for name, pair in PAIRS.items()]


@pytest.mark.parametrize("name", PAIRS)
def test_translator_accepts_the_first_and_refuses_the_second(name: str) -> None:
    accepted, broken = PAIRS[name]
    assert not refused(Case(name, accepted).template())
    assert refused(Case(name, broken).template())


@pytest.mark.parametrize("name", ACCEPTED)
def test_translator_accepts(name: str) -> None:
    assert not refused(Case(name, ACCEPTED[name]).template())


def test_both_refuse_each_quoted_boolean_and_number(tmp_path: Path) -> None:
    """The table of these properties is the one of the translator."""
    changed = list(changed_values(quoted_values))
    found = found_errors(changed, tmp_path)
    for case in changed:
        assert refused(case.template()), case.name
        assert any(case.name.rsplit(".", 1)[-1] in message for message in found[case.name]), (
            case.name
        )
    assert len(changed) >= ENOUGH_QUOTED


def test_both_refuse_a_number_in_place_of_each_string(tmp_path: Path) -> None:
    """The table of these properties is the one of the translator."""
    changed = list(changed_values(unquoted_values))
    found = found_errors(changed, tmp_path)
    assert [case.name for case in changed if not refused(case.template())] == []
    assert [name for name, messages in found.items() if not messages] == []
    print(f"{len(changed)} Strings are not made of numbers")
    assert len(changed) >= ENOUGH_UNQUOTED


def test_both_refuse_the_logical_ids_of_resources_that_are_made(tmp_path: Path) -> None:
    """The check knows only those of resources that the translator certainly makes."""
    changed = list(collisions())
    found = found_errors(changed, tmp_path)
    mine = {name for name, messages in found.items() if messages}
    assert mine <= {case.name for case in changed if refused(case.template())}
    print(f"{len(mine)} of {len(changed)} logical IDs are found")
    assert len(mine) >= ENOUGH_COLLISIONS


def test_check_accepts_what_the_translator_accepts(tmp_path: Path) -> None:
    accepted = cases(0) + [Case(name, resources) for name, resources in ACCEPTED.items()]
    found = found_errors(accepted, tmp_path)
    assert {name: messages for name, messages in found.items() if messages} == {}


def test_check_refuses_what_the_translator_refuses(tmp_path: Path) -> None:
    found = found_errors(cases(1), tmp_path)
    assert [name for name, messages in found.items() if not messages] == []


# The classes of the translator have this many Booleans and numbers.
ENOUGH_QUOTED = 80
# The classes have this many Strings.
ENOUGH_UNQUOTED = 100
# Of the resources that the translator makes of these templates, the check finds this many.
ENOUGH_COLLISIONS = 50
