//! Objects as S3 reports them.

/// An object as the list of a bucket contains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListedObject {
    /// The `ETag` without its quotes.
    pub(crate) etag: String,
    pub(crate) size: u64,
    /// Unix time of its last change, in whole seconds.
    pub(crate) modified: u64,
}

/// The headers and the checksum of an object, which the list does not contain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ObjectHead {
    /// The `ETag` without its quotes.
    pub(crate) etag: String,
    pub(crate) content_type: String,
    pub(crate) cache_control: String,
    pub(crate) content_encoding: Option<String>,
    /// The SHA-256 in Base64, if the object was uploaded with one.
    pub(crate) sha256: Option<String>,
}

/// A version of an object, or a marker that the object was deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ObjectVersion {
    pub(crate) key: String,
    pub(crate) id: String,
    /// Unix time at which it became the current version, in whole seconds.
    pub(crate) modified: u64,
    /// The `ETag` without its quotes. A delete marker has none.
    pub(crate) etag: Option<String>,
}
