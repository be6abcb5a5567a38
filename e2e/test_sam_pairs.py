"""SAM's own translator and `infra check` accept the same templates and refuse the same ones, a pair for each requirement.

The two templates of a pair differ in what the requirement is about. In CI they prove that each requirement is one of the translator.
"""

from pathlib import Path
from typing import Any

import pytest

from e2e.test_sam_verdicts import ARN, Case, found_errors, refused

Resources = dict[str, Any]

POOL = {"Pool": {"UserPoolArn": ARN.format("cognito-idp", "userpool/p")}}
JWT = {
    "Jwt": {
        "IdentitySource": "$request.header.Authorization",
        "JwtConfiguration": {"issuer": "https://login.example", "audience": ["a"]},
    }
}
DEFINITION = {"openapi": "3.0.1", "paths": {"/": {"get": {"responses": {}}}}}


def function(events: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    code = {"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"}
    return {
        "Type": "AWS::Serverless::Function",
        "Properties": code | properties | ({"Events": events} if events else {}),
    }


def machine(events: dict[str, Any]) -> dict[str, Any]:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    properties = {"Role": "arn:aws:iam::123456789012:role/r", "Definition": definition}
    return {"Type": "AWS::Serverless::StateMachine", "Properties": properties | {"Events": events}}


def rest(**properties: Any) -> dict[str, Any]:
    return {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"} | properties}


def http(**properties: Any) -> dict[str, Any]:
    return {"Type": "AWS::Serverless::HttpApi", "Properties": properties}


def event(kind: str, path: Any = "/", method: Any = "get", **others: Any) -> dict[str, Any]:
    return {"E": {"Type": kind, "Properties": {"Path": path, "Method": method} | others}}


def rest_route(auth: dict[str, Any] | None, **api: Any) -> Resources:
    """A REST API and a function with a route of it."""
    settings = {"Auth": auth} if auth is not None else {}
    return {"Rest": rest(**api), "F": function(event("Api", RestApiId={"Ref": "Rest"}, **settings))}


def http_route(auth: dict[str, Any] | None, **api: Any) -> Resources:
    settings = {"Auth": auth} if auth is not None else {}
    return {"Http": http(**api), "F": function(event("HttpApi", ApiId={"Ref": "Http"}, **settings))}


def rest_event(**others: Any) -> Resources:
    return {"F": function(event("Api", **others))}


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


def test_check_accepts_what_the_translator_accepts(tmp_path: Path) -> None:
    accepted = cases(0) + [Case(name, resources) for name, resources in ACCEPTED.items()]
    found = found_errors(accepted, tmp_path)
    assert {name: messages for name, messages in found.items() if messages} == {}


def test_check_refuses_what_the_translator_refuses(tmp_path: Path) -> None:
    found = found_errors(cases(1), tmp_path)
    assert [name for name, messages in found.items() if not messages] == []
