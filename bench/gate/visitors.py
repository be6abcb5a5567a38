"""Makes the same request with a valid session for each gate, and the gate's configuration."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jwt
from joserfc.jwk import RSAKey

from e2e.support.viewer_request import DOMAIN, viewer_request

SITE = "docs-gate"
LIFETIME = 28_800
POOL = "us-east-1_AbCdEfGhI"
CLIENT = "1example23456789abcdefghij"
# The same as in crates/gate/benches/decide.rs.
PATH = "/finance/q3/report.html"
SUBJECT = "00u1a2b3c4d5e6f7g8h9"
HEADERS = [
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Accept-Language", "en-GB,en;q=0.5"),
]
SETTINGS: dict[str, Any] = {
    "version": 1,
    "provider": {"issuer": "https://idp.example.com", "client_id": "c", "scopes": ["openid"]},
    "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
    "session": {"lifetime_seconds": LIFETIME},
    "rules": [{"path": "/finance/*", "allow": {"groups": ["finance"]}}],
}


@dataclass(frozen=True)
class Visitor:
    event: bytes
    env: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    token: str = ""


def ours() -> Visitor:
    secret = secrets.token_bytes(32)
    key = HKDF(hashes.SHA256(), 32, b"sitegate", b"session v1").derive(secret)
    keys = {"keys": [{"id": "2026-11", "secret": base64url(secret)}]}
    parameters = {"settings": json.dumps(SETTINGS), "session-keys": json.dumps(keys)}
    token = session(key)
    return Visitor(event("__Host-sitegate-session", token), parameters=parameters, token=token)


def article() -> Visitor:
    """The session has only our claims. The article's session also has a whole ID token."""
    secret = secrets.token_hex(32)
    token = session(secret.encode())
    return Visitor(event("session", token), {"ARTICLE_SECRET": secret}, token=token)


def cognito() -> Visitor:
    """Sends only the ID token. A browser would also send Cognito's other four cookies."""
    key = RSAKey.generate_key(2048, auto_kid=True)
    now = int(time.time())
    claims = {
        "sub": SUBJECT,
        "cognito:groups": ["finance"],
        "cognito:username": SUBJECT,
        "iss": f"https://cognito-idp.us-east-1.amazonaws.com/{POOL}",
        "aud": CLIENT,
        "token_use": "id",
        "auth_time": now,
        "iat": now,
        "exp": now + LIFETIME,
    }
    token = jwt.encode({"alg": "RS256", "kid": key.kid}, claims, key)
    public = key.as_dict(private=False) | {"alg": "RS256", "use": "sig"}
    env = {
        "COGNITO_POOL": POOL,
        "COGNITO_CLIENT": CLIENT,
        "COGNITO_JWKS": json.dumps({"keys": [public]}),
    }
    name = f"CognitoIdentityServiceProvider.{CLIENT}.{SUBJECT}.idToken"
    return Visitor(event(name, token), env, token=token)


def event(cookie: str, token: str) -> bytes:
    request = viewer_request(PATH, [*HEADERS, ("Cookie", f"theme=dark; {cookie}={token}")])
    return json.dumps(request, separators=(",", ":")).encode()


def session(key: bytes) -> str:
    """Signs the session here, because our gate accepts exactly this header."""
    now = int(time.time())
    claims = {
        "sub": SUBJECT,
        "sid": "A" * 22,
        "provider_sids": "A" * 8,
        "email_pseudonym": "B" * 8,
        "groups": ["finance"],
        "aud": SITE,
        "host": DOMAIN,
        "idp": SETTINGS["provider"]["issuer"],
        "client_id": SETTINGS["provider"]["client_id"],
        "auth_time": now,
        "provider_iat": now,
        "iat": now,
        "exp": now + LIFETIME,
    }
    header = {"typ": "JWT", "alg": "HS256", "kid": "2026-11"}
    parts = (json.dumps(part, separators=(",", ":")).encode() for part in (header, claims))
    message = ".".join(map(base64url, parts))
    return f"{message}.{base64url(hmac.digest(key, message.encode(), hashlib.sha256))}"


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
