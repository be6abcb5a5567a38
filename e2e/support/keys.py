"""Generates the keys of providers, clients and sessions for each run."""

import base64
import json
import secrets

from joserfc.jwk import ECKey, Key, OKPKey, RSAKey


def rsa() -> RSAKey:
    return RSAKey.generate_key(2048, auto_kid=True)


def ec(curve: str = "P-256") -> ECKey:
    return ECKey.generate_key(curve, auto_kid=True)


def ed25519() -> OKPKey:
    return OKPKey.generate_key("Ed25519", auto_kid=True)


def jwks(*keys: Key, private: bool) -> dict:
    return {"keys": [one.as_dict(private=private, use="sig") for one in keys]}


def provider_keys() -> dict:
    """Returns a key for each algorithm of ID tokens. The RSA key has two algorithms."""
    return jwks(rsa(), ec(), ec("P-384"), ed25519(), private=True)


def pem(key: RSAKey | ECKey) -> str:
    """Returns the key as PKCS#8, as an operator stores it."""
    return key.as_pem(private=True).decode()


def session_key(key_id: str) -> dict:
    secret = base64.urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()
    return {"id": key_id, "secret": secret}


def session_keys(*keys: dict) -> str:
    return json.dumps({"keys": keys})
