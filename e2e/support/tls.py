"""A certificate authority of the test, because providers must have HTTPS."""

import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Tls:
    """Files of a server on localhost and of its clients."""

    authority: Path
    certificate: Path
    key: Path

    @classmethod
    def write(cls, folder: Path) -> "Tls":
        authority = trustme.CA()
        issued = authority.issue_cert("localhost")
        files = cls(folder / "authority.pem", folder / "certificate.pem", folder / "key.pem")
        authority.cert_pem.write_to_path(files.authority)
        chain = b"".join(one.bytes() for one in issued.cert_chain_pems)
        files.certificate.write_bytes(chain)
        issued.private_key_pem.write_to_path(files.key)
        return files

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))
