"""Canaille over HTTPS, with the arguments and the output of server.mjs.

It runs in a separate environment, because it needs other versions than the tests.
"""

import json
import socket
import sys

from canaille import create_app
from canaille.app import models
from canaille.backends import Backend
from flask import Flask, Response, request
from werkzeug.serving import make_server

given = json.loads(sys.argv[1])


def say(line: dict) -> None:
    print(json.dumps(line), flush=True)


def populate() -> None:
    """Adds the clients, and the accounts with their groups."""
    members: dict[str, list] = {}
    for name, claims in given["accounts"].items():
        user = models.User(
            user_name=name,
            formatted_name=name,
            family_name=name,
            emails=[claims["email"]],
            password=given["password"],
        )
        Backend.instance.save(user)
        for group in claims.get("groups", []):
            members.setdefault(group, []).append(user)
    for group, users in members.items():
        Backend.instance.save(models.Group(display_name=group, members=users))
    for known in given["clients"]:
        if "jwks" in known:
            known["jwks"] = json.dumps(known["jwks"])
        client = models.Client(**known, client_name=known["client_id"])
        Backend.instance.save(client)
        client.audience = [client]
        Backend.instance.save(client)


def tell_tokens(app: Flask) -> None:
    @app.after_request
    def tell(response: Response) -> Response:
        if request.path.endswith("/token"):
            body = response.get_json(silent=True) or {}
            say({"issued" if response.status_code == 200 else "refused": body})
        return response


listening = socket.create_server(("127.0.0.1", given["port"]))
port = listening.getsockname()[1]
app = create_app(
    {
        "SECRET_KEY": "a key of the test",
        "SERVER_NAME": f"localhost:{port}",
        "PREFERRED_URL_SCHEME": "https",
        "CANAILLE": {"DATABASE": "memory", "TRUSTED_HOSTS": ["localhost"]},
        "CANAILLE_OIDC": {"ACTIVE_JWKS": given["jwks"]["keys"], "TRUSTED_DOMAINS": []},
    }
)
with app.app_context():
    populate()
tell_tokens(app)
server = make_server(
    *("127.0.0.1", port, app),
    threaded=True,
    ssl_context=(given["certificate"], given["key"]),
    fd=listening.fileno(),
)
say({"issuer": f"https://localhost:{port}", "port": port})
server.serve_forever()
