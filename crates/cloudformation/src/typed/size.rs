//! An amount of memory or storage.

/// An amount of memory or storage, for properties that count bytes, KiB, MiB or GiB.
///
/// ```
/// use cloudformation::Size;
/// assert_eq!(Size::from_gib(1), Size::from_mib(1024));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    bytes: u64,
}

impl Size {
    /// Creates a size of a number of bytes.
    pub const fn from_bytes(bytes: u64) -> Self {
        Self { bytes }
    }

    /// Creates a size of a number of KiB (1,024 bytes). A size above [`u64::MAX`] bytes becomes `u64::MAX` bytes.
    pub const fn from_kib(kib: u64) -> Self {
        Self::from_bytes(kib.saturating_mul(1 << 10))
    }

    /// Creates a size of a number of MiB (1,024 KiB). A size above [`u64::MAX`] bytes becomes `u64::MAX` bytes.
    pub const fn from_mib(mib: u64) -> Self {
        Self::from_bytes(mib.saturating_mul(1 << 20))
    }

    /// Creates a size of a number of GiB (1,024 MiB). A size above [`u64::MAX`] bytes becomes `u64::MAX` bytes.
    pub const fn from_gib(gib: u64) -> Self {
        Self::from_bytes(gib.saturating_mul(1 << 30))
    }

    /// Returns the number of bytes.
    pub const fn bytes(self) -> u64 {
        self.bytes
    }
}
