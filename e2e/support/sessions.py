"""Writes the gate's sessions and logout lists as a thief or another instance does."""

import base64
import hashlib
import hmac
import json
import time

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def claims_of(session: str) -> dict:
    return json.loads(decoded(session.split(".")[1]))


def derived(secret: str, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, b"sitegate", purpose.encode()).derive(decoded(secret))


def forged(session: str, key: dict, **changes: object) -> str:
    """Signs a copy of a session with a stolen key, with other values for some claims."""
    header = encoded(
        json.dumps({"typ": "JWT", "alg": "HS256", "kid": key["id"]}, separators=(",", ":")).encode()
    )
    payload = encoded(json.dumps(claims_of(session) | changes).encode())
    message = f"{header}.{payload}"
    tag = hmac.digest(derived(key["secret"], "session v1"), message.encode(), hashlib.sha256)
    return f"{message}.{encoded(tag)}"


def pseudonym(secret: str, kind: str, site: str, text: str) -> str:
    """Computes the pseudonym of a user or a session from the secret."""
    message = f"{kind}\n{site}\n{text}".encode()
    return encoded(hmac.digest(derived(secret, "pseudonym v1"), message, hashlib.sha256)[:6])


def logouts(names: dict[str, int], after: int = 0, everyone: int | None = None) -> str:
    """Returns the text of a logout list from pseudonyms and the times of their logouts."""
    base = min(names.values(), default=0)
    entries = b"".join(
        decoded(name) + (at - base).to_bytes(3, "big") for name, at in sorted(names.items())
    )
    document = {"version": 1, "after": after, "base": base, "entries": encoded(entries)}
    more = {} if everyone is None else {"everyone": everyone}
    return json.dumps(document | more, separators=(",", ":"))


def ended(text: str) -> dict[str, int]:
    """Reads the pseudonyms in a logout list, and the times of their logouts."""
    document = json.loads(text)
    raw = decoded(document.get("entries", ""))
    assert len(raw) % 9 == 0, text
    return {
        encoded(raw[at : at + 6]): document["base"] + int.from_bytes(raw[at + 6 : at + 9], "big")
        for at in range(0, len(raw), 9)
    }


def many(count: int, first: int) -> dict[str, int]:
    """Returns logouts of other users, one for each second until now."""
    now = int(time.time())
    names = [encoded(hashlib.sha256(f"{first + n}".encode()).digest()[:6]) for n in range(count)]
    return {name: now - count + number for number, name in enumerate(names)}
