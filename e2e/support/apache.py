"""Runs Debian's Apache with mod_auth_openidc, a certified relying party, on loopback over HTTPS.

Each site is a port with its own provider. The module has its defaults, PKCE, and what the provider's discovery document says. The page behind
the sign-in is the status page of Apache, which needs no file.
"""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from e2e.support.at_provider import AtProvider
from e2e.support.clients import Client
from e2e.support.paths import APACHE
from e2e.support.server import serve
from e2e.support.tls import Tls

MODULES = "mpm_event authn_core authz_core authz_user auth_openidc socache_shmcb ssl status"
CALLBACK = "/oidc/callback"
SERVER = """
ServerName localhost
DefaultRuntimeDir {folder}
PidFile {folder}/pid
ErrorLog {folder}/error.log
LogLevel warn auth_openidc:info
User www-data
Group www-data
ExtendedStatus Off
"""
SITE = """
Listen 127.0.0.1:{port} https
<VirtualHost 127.0.0.1:{port}>
  SSLEngine on
  SSLCertificateFile {folder}/certificate.pem
  SSLCertificateKeyFile {folder}/key.pem
  OIDCProviderMetadataURL {issuer}/.well-known/openid-configuration
  OIDCCABundlePath {folder}/authority.pem
  OIDCClientID {client.id}
  OIDCClientSecret {client.secret}
  OIDCProviderTokenEndpointAuth {client.authentication}
  OIDCScope "openid email"
  OIDCPKCEMethod S256
  OIDCRedirectURI {callback}
  OIDCCryptoPassphrase a-passphrase-of-the-test
  <Location />
    AuthType openid-connect
    Require valid-user
    SetHandler server-status
  </Location>
</VirtualHost>
"""


def callback(port: int) -> str:
    """Returns the redirect URI of a site."""
    return f"https://localhost:{port}{CALLBACK}"


@dataclass(frozen=True)
class ApacheSite:
    """A site of Apache, with the issuer of its provider."""

    port: int
    issuer: str
    client: Client

    @property
    def address(self) -> str:
        return f"https://localhost:{self.port}"

    def accepts(self, tls: Tls, form: Mapping[str, str]) -> bool:
        """Signs in with an empty browser, and returns whether Apache then shows the page behind the sign-in."""
        browser = AtProvider(tls.trust())
        status, headers, _ = browser.request(f"{self.address}/", None)
        location = headers["Location"]
        if status != 302 or location is None:
            return False
        returned = browser.through(location, form, site=urlsplit(self.address).netloc)
        browser.request(returned, None)
        status, _, text = browser.request(f"{self.address}/", None)
        return status == 200 and "Apache Server Status" in text


@contextmanager
def apache(tls: Tls, sites: Sequence[ApacheSite]) -> Iterator[Path]:
    """Starts Apache with these sites, and returns its log."""
    # Apache's processes do not run as root, and cannot read pytest's folder.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for file in (tls.authority, tls.certificate, tls.key):
            (folder / file.name).write_bytes(file.read_bytes())
        config = folder / "apache.conf"
        loads = [
            f"LoadModule {one}_module /usr/lib/apache2/modules/mod_{one}.so"
            for one in MODULES.split()
        ]
        parts = [SERVER.format(folder=folder), *loads]
        for site in sites:
            known = {"port": site.port, "issuer": site.issuer, "client": site.client}
            parts.append(SITE.format(folder=folder, callback=callback(site.port), **known))
        config.write_text("\n".join(parts), "utf-8")
        command = [APACHE, "-d", folder, "-f", config, "-D", "FOREGROUND"]
        with serve(command, sites[0].port, folder / "output.log", {}, tls):
            yield folder / "error.log"
