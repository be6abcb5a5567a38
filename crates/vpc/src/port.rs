//! Ports of security groups.

/// A port of a protocol.
///
/// ```
/// use vpc::Port;
///
/// assert_ne!(Port::tcp(53), Port::udp(53));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    pub(crate) protocol: &'static str,
    pub(crate) number: u16,
}

impl Port {
    /// A port of TCP, such as 5432 for PostgreSQL.
    pub fn tcp(number: u16) -> Self {
        Self { protocol: "tcp", number }
    }

    /// A port of UDP, such as 53 for DNS.
    pub fn udp(number: u16) -> Self {
        Self { protocol: "udp", number }
    }
}
