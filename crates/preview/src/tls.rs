//! TLS on loopback, with a certificate that lasts as long as the preview. Only the function's package has to trust it. A
//! browser uses plain HTTP, or asks the user once.

use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// The first byte of a TLS handshake record, with which no HTTP request begins: RFC 8446, section 5.1.
pub(crate) const HANDSHAKE: u8 = 22;

/// A key and a certificate for localhost.
pub(crate) struct Identity {
    pub(crate) acceptor: TlsAcceptor,
    /// The certificate in DER, for clients that trust it.
    pub(crate) der: Vec<u8>,
    /// The certificate in PEM.
    pub(crate) pem: String,
}

impl Identity {
    /// Generates a key and a certificate. `None` if the system gives no random bytes.
    pub(crate) fn new() -> Option<Self> {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).ok()?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .ok()?
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .ok()?;
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Some(Self { acceptor, der: cert.der().to_vec(), pem: cert.pem() })
    }
}
