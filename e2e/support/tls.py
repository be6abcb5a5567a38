"""A certificate authority of the test's own, for providers that must be https."""

import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Tls:
    """Files for a server on localhost, and for whoever trusts it."""

    authority: Path
    certificate: Path
    key: Path

    @classmethod
    def write(cls, folder: Path) -> "Tls":
        authority = trustme.CA()
        issued = authority.issue_cert("localhost")
        made = cls(folder / "authority.pem", folder / "certificate.pem", folder / "key.pem")
        authority.cert_pem.write_to_path(made.authority)
        chain = b"".join(one.bytes() for one in issued.cert_chain_pems)
        made.certificate.write_bytes(chain)
        issued.private_key_pem.write_to_path(made.key)
        return made

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))
