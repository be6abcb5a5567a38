"""The settings document of a small site, as a stack writes it to SSM."""

SETTINGS = {
    "version": 1,
    "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": ["openid"]},
    "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
    "session": {"lifetime_seconds": 28800},
}
