"""The OAuth clients of the gates: one for each client authentication and each algorithm."""

from dataclasses import dataclass, field

from joserfc.jwk import ECKey, RSAKey

from e2e.support.keys import ec, jwks, pem, rsa
from e2e.support.login import registration

MAIN = "docs"
# A secret that needs the form encoding that comes before HTTP basic authentication (RFC 6749, 2.3.1).
SECRET = "a long secret: 100% of + / = & ~ is encoded"
AUTHENTICATIONS = [
    "client_secret_basic",
    "client_secret_post",
    "private_key_jwt-RSA",
    "private_key_jwt-EC",
    "none",
]
ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"]


@dataclass(frozen=True)
class Client:
    id: str
    authentication: str = "client_secret_basic"
    secret: str | None = SECRET
    more: dict = field(default_factory=dict)

    def registered(self) -> dict:
        known = {} if "jwks" in self.more or self.secret is None else {"client_secret": self.secret}
        return registration(self.id, self.authentication, **known, **self.more)


def with_key(client_id: str, key: RSAKey | ECKey) -> Client:
    """Returns a client that authenticates with a key. The provider has the public half."""
    more = {"jwks": jwks(key, private=False)}
    return Client(client_id, "private_key_jwt", pem(key), more)


def all_clients() -> list[Client]:
    return [
        Client(MAIN),
        Client("client_secret_basic"),
        Client("client_secret_post", "client_secret_post"),
        with_key("private_key_jwt-RSA", rsa()),
        with_key("private_key_jwt-EC", ec()),
        Client("none", "none", None),
        *(Client(one, more={"id_token_signed_response_alg": one}) for one in ALGORITHMS),
    ]
