"""The accounts of the test's providers, and the registration of a gate there."""

from typing import Any

from e2e.support.viewer_request import DOMAIN

CALLBACK = "/.sitegate/callback"
SIGN_OUT = "/.sitegate/sign-out"
DONE = f"{SIGN_OUT}/done"
PUBLIC = "/public/*"
SCOPES = ["openid", "email", "groups"]
RULES = [
    {"path": PUBLIC, "allow": "everyone"},
    {"path": "/groups/*", "allow": {"groups": ["finance", "board"]}},
    {"path": "/emails/*", "allow": {"emails": ["Alice@Example.com"]}},
    {"path": "/domains/*", "allow": {"domains": ["example.com"]}},
    {"path": "/either/*", "allow": {"groups": ["board"], "domains": ["other.example"]}},
]
PASSWORD = "correct horse battery staple"
ACCOUNTS = {
    "alice": {
        "email": "alice@example.com",
        "email_verified": True,
        "groups": ["finance", "staff"],
    },
    "bob": {"email": "bob@example.com", "email_verified": True},
    "carol": {"email": "carol@other.example", "email_verified": True, "groups": ["finances"]},
    "mallory": {"email": "alice@example.com", "email_verified": False, "groups": []},
    # More groups than fit into a cookie. The rules name one of them.
    "grace": {
        "email": "grace@example.com",
        "email_verified": True,
        "groups": ["finance", *(f"a-group-with-a-long-name-{number:03}" for number in range(200))],
    },
    "trudy": {"email": "trudy@sub.example.com", "email_verified": True, "groups": ["Finance"]},
}


def form_of(name: str) -> dict[str, str]:
    """Returns what a user fills in at a provider, and the buttons to press there."""
    return {"login": name, "password": PASSWORD, "logout": "yes", "answer": "accept"}


def registration(client_id: str, authentication: str = "client_secret_basic", **more: Any) -> dict:
    """Returns a client's registration at a provider."""
    return {
        "client_id": client_id,
        "token_endpoint_auth_method": authentication,
        "redirect_uris": [f"https://{DOMAIN}{CALLBACK}"],
        "post_logout_redirect_uris": [f"https://{DOMAIN}{DONE}"],
        "response_types": ["code"],
        "grant_types": ["authorization_code"],
        **more,
    }


def with_provider(
    settings: dict, issuer: str, client_id: str, authentication: str, **more: object
) -> dict:
    """Puts a provider on this machine into settings of infra, which would refuse its address."""
    known = {
        "issuer": issuer,
        "client_id": client_id,
        "client_authentication": authentication,
    }
    return settings | {"provider": settings["provider"] | known | more}
