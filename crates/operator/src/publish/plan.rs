//! The plan of a publication: a pure value that is computed from files and objects, shown, and then executed.

use std::collections::BTreeMap;

use super::folder::LocalFile;
use super::headers::{Headers, is_page};
use super::object::{ListedObject, ObjectHead};

/// The largest object of one upload, see [Uploading objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html).
pub(crate) const MAX_UPLOAD_BYTES: u64 = 5 << 30;

/// The objects of a bucket, by their keys.
pub(crate) type Listing = BTreeMap<String, ListedObject>;

/// A publication. Its phases run in the order of its fields: no page refers to an asset that does not exist yet, and no asset is
/// removed while a page refers to it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Everything that is not a page.
    pub(crate) assets: Vec<Upload>,
    /// HTML pages.
    pub(crate) pages: Vec<Upload>,
    /// Keys to delete.
    pub(crate) deletions: Vec<String>,
    /// Objects that are not in the folder, and that stay.
    pub(crate) left: usize,
    /// Files whose object is right.
    pub(crate) unchanged: usize,
    /// Objects that stay and have changed since the last publication: by a publication that was interrupted, or by other software.
    pub(crate) changed_before: Vec<String>,
}

/// An upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) key: String,
    pub(crate) size: u64,
    /// The `ETag` of the object that it replaces.
    pub(crate) replaces: Option<String>,
}

/// The knowledge about the bucket that the last publication left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LastPublication {
    /// Unix time at which it ended.
    pub(crate) at: u64,
    /// Whether it gave every object the headers that this program gives.
    pub(crate) same_headers: bool,
}

/// The relation of a file to its object.
#[derive(Debug, PartialEq, Eq)]
enum Comparison {
    New,
    Changed,
    Unchanged,
    /// The list of the bucket does not say it.
    Unclear,
}

/// The keys whose objects need a closer look, because the list of the bucket has neither their headers nor the MD5 of an object that was
/// uploaded in parts or is encrypted with SSE-KMS.
pub(crate) fn unclear(
    files: &BTreeMap<String, LocalFile>,
    listing: &Listing,
    last: Option<LastPublication>,
) -> Vec<String> {
    let is_unclear =
        |key: &&String| compare(&files[*key], listing.get(*key), last, None) == Comparison::Unclear;
    files.keys().filter(is_unclear).cloned().collect()
}

impl Plan {
    /// Computes the plan. An object that needs a closer look and is not among the heads is uploaded again.
    pub(crate) fn new(
        files: &BTreeMap<String, LocalFile>,
        listing: &Listing,
        last: Option<LastPublication>,
        heads: &BTreeMap<String, ObjectHead>,
        delete: bool,
    ) -> Self {
        let mut plan = Self::default();
        let since = last.map_or(0, |last| last.at);
        for (key, file) in files {
            let listed = listing.get(key);
            let replaces = match compare(file, listed, last, heads.get(key)) {
                Comparison::Unchanged => {
                    plan.unchanged += 1;
                    if listed.is_some_and(|object| object.modified > since) {
                        plan.changed_before.push(key.clone());
                    }
                    continue;
                }
                Comparison::New => None,
                Comparison::Changed | Comparison::Unclear => listed.map(|object| object.etag.clone()),
            };
            let upload = Upload { key: key.clone(), size: file.body.size, replaces };
            if is_page(key) { plan.pages.push(upload) } else { plan.assets.push(upload) }
        }
        let extra = listing.iter().filter(|(key, _)| !files.contains_key(*key));
        for (key, object) in extra {
            if delete {
                plan.deletions.push(key.clone());
                continue;
            }
            plan.left += 1;
            if object.modified > since {
                plan.changed_before.push(key.clone());
            }
        }
        plan
    }

    /// All uploads, in their order.
    pub(crate) fn uploads(&self) -> impl Iterator<Item = &Upload> {
        self.assets.iter().chain(&self.pages)
    }

    /// The first upload that S3 refuses because of its size.
    pub(crate) fn too_large(&self) -> Option<&Upload> {
        self.uploads().find(|upload| upload.size > MAX_UPLOAD_BYTES)
    }

    /// Whether the bucket stays as it is.
    pub(crate) fn is_empty(&self) -> bool {
        self.assets.is_empty() && self.pages.is_empty() && self.deletions.is_empty()
    }

    /// The keys whose cached copies at CloudFront are out of date. A new object has no copies.
    pub(crate) fn stale_keys(&self) -> impl Iterator<Item = &str> {
        let changed = self.uploads().filter(|upload| upload.replaces.is_some()).map(|upload| &upload.key);
        changed.chain(&self.deletions).chain(&self.changed_before).map(String::as_str)
    }
}

fn compare(
    file: &LocalFile,
    listed: Option<&ListedObject>,
    last: Option<LastPublication>,
    head: Option<&ObjectHead>,
) -> Comparison {
    let Some(listed) = listed else { return Comparison::New };
    let body = &file.body;
    if listed.size != body.size {
        return Comparison::Changed;
    }
    let has_etag = listed.etag == body.md5;
    let has_known_headers = last.is_some_and(|last| last.same_headers && listed.modified <= last.at);
    if has_etag && has_known_headers {
        return Comparison::Unchanged;
    }
    let Some(head) = head else { return Comparison::Unclear };
    let has_content = has_etag || head.sha256.as_deref() == Some(&body.sha256);
    if has_content && has_headers(head, &body.headers) { Comparison::Unchanged } else { Comparison::Changed }
}

fn has_headers(head: &ObjectHead, headers: &Headers) -> bool {
    head.content_type == headers.content_type
        && head.cache_control == headers.cache_control
        && head.content_encoding.as_deref() == headers.content_encoding()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{LastPublication, Listing, MAX_UPLOAD_BYTES, Plan, Upload, unclear};
    use crate::publish::body::Body;
    use crate::publish::folder::LocalFile;
    use crate::publish::headers::Headers;
    use crate::publish::object::{ListedObject, ObjectHead};

    const LAST: LastPublication = LastPublication { at: 100, same_headers: true };

    fn file(key: &str, content: &str) -> (String, LocalFile) {
        let headers = Headers::new(key, 10);
        let body = Body { size: 10, md5: content.to_owned(), sha256: format!("sha-{content}"), headers };
        (key.to_owned(), LocalFile { path: key.into(), body })
    }

    fn object(key: &str, etag: &str, modified: u64) -> (String, ListedObject) {
        (key.to_owned(), ListedObject { etag: etag.to_owned(), size: 10, modified })
    }

    fn head(key: &str, sha256: Option<&str>) -> (String, ObjectHead) {
        let Headers { content_type, cache_control, .. } = Headers::new(key, 10);
        let cache_control = cache_control.to_owned();
        let sha256 = sha256.map(str::to_owned);
        let etag = String::new();
        (key.to_owned(), ObjectHead { etag, content_type, cache_control, content_encoding: None, sha256 })
    }

    fn keys(uploads: &[Upload]) -> Vec<&str> {
        uploads.iter().map(|upload| upload.key.as_str()).collect()
    }

    fn plan(files: &[(String, LocalFile)], objects: &[(String, ListedObject)], delete: bool) -> Plan {
        let files = files.iter().cloned().collect();
        Plan::new(&files, &objects.iter().cloned().collect(), Some(LAST), &BTreeMap::new(), delete)
    }

    #[test]
    fn assets_are_before_pages() {
        let plan =
            plan(&[file("a.html", "1"), file("b.css", "2"), file("c.htm", "3"), file("d", "4")], &[], true);
        assert_eq!((keys(&plan.assets), keys(&plan.pages)), (vec!["b.css", "d"], vec!["a.html", "c.htm"]));
        assert!(plan.deletions.is_empty() && plan.stale_keys().next().is_none());
    }

    #[test]
    fn equal_object_is_left_alone() {
        let plan = plan(&[file("a", "1")], &[object("a", "1", 100)], true);
        assert_eq!(plan, Plan { unchanged: 1, ..Plan::default() });
        assert!(plan.is_empty());
    }

    #[test]
    fn changed_object_is_replaced_and_stale() {
        let plan = plan(&[file("a", "2"), file("b", "1")], &[object("a", "1", 50)], true);
        assert_eq!(keys(&plan.assets), ["a", "b"]);
        let replaced: Vec<_> = plan.uploads().map(|upload| upload.replaces.as_deref()).collect();
        assert_eq!(replaced, [Some("1"), None]);
        assert_eq!(plan.stale_keys().collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn upload_of_more_than_five_gigabytes_is_too_large() {
        let upload = |key: &str, size| Upload { key: key.to_owned(), size, replaces: None };
        let assets = vec![upload("a.mp4", MAX_UPLOAD_BYTES), upload("b.mp4", MAX_UPLOAD_BYTES + 1)];
        let mut plan = Plan { assets, ..Plan::default() };
        assert_eq!(plan.too_large().map(|upload| upload.key.as_str()), Some("b.mp4"));
        plan.assets.pop();
        assert_eq!(plan.too_large(), None);
    }

    #[test]
    fn other_size_is_a_change_without_a_closer_look() {
        let listing: Listing =
            [("a".to_owned(), ListedObject { etag: "1".to_owned(), size: 9, modified: 1 })].into();
        let files = [file("a", "1")].into();
        assert!(unclear(&files, &listing, Some(LAST)).is_empty());
        assert_eq!(keys(&Plan::new(&files, &listing, Some(LAST), &BTreeMap::new(), false).assets), ["a"]);
    }

    #[test]
    fn objects_that_are_not_in_the_folder_are_deleted_only_on_request() {
        let objects = [object("old", "1", 50), object("new", "1", 101)];
        let kept = plan(&[], &objects, false);
        assert_eq!((kept.left, kept.deletions.len()), (2, 0));
        assert_eq!(kept.stale_keys().collect::<Vec<_>>(), ["new"]);
        let deleted = plan(&[], &objects, true);
        assert_eq!((deleted.left, deleted.deletions.clone()), (0, vec!["new".to_owned(), "old".to_owned()]));
        assert_eq!(deleted.stale_keys().collect::<Vec<_>>(), ["new", "old"]);
    }

    /// Makes a test for each object that has the content of the file `a`, with what it becomes.
    macro_rules! look_cases {
        ($($name:ident: $etag:literal, $modified:literal, $last:expr, $head:expr => $unclear:literal, $uploads:literal, $stale:literal;)*) => {$(
            #[test]
            fn $name() {
                let (files, listing) = ([file("a", "1")].into(), [object("a", $etag, $modified)].into());
                let heads: BTreeMap<String, ObjectHead> = $head.into_iter().collect();
                let plan = Plan::new(&files, &listing, $last, &heads, false);
                let found = (unclear(&files, &listing, $last).len(), plan.assets.len(), plan.stale_keys().count());
                assert_eq!(found, ($unclear, $uploads, $stale));
            }
        )*};
    }

    const OTHER_HEADERS: LastPublication = LastPublication { at: 100, same_headers: false };
    const NONE: Option<(String, ObjectHead)> = None;

    look_cases! {
        object_of_the_last_publication: "1", 100, Some(LAST), NONE => 0, 0, 0;
        later_object_with_the_headers: "1", 101, Some(LAST), Some(head("a", None)) => 1, 0, 1;
        later_object_with_other_headers: "1", 101, Some(LAST), Some(head("a.html", None)) => 1, 1, 1;
        later_object_without_a_look: "1", 101, Some(LAST), NONE => 1, 1, 1;
        object_before_the_first_publication: "1", 5, None, Some(head("a", None)) => 1, 0, 1;
        object_of_other_headers: "1", 50, Some(OTHER_HEADERS), Some(head("a", None)) => 1, 0, 0;
        object_of_parts_with_its_checksum: "9-2", 50, Some(LAST), Some(head("a", Some("sha-1"))) => 1, 0, 0;
        object_of_parts_with_another_checksum: "9-2", 50, Some(LAST), Some(head("a", Some("sha-2"))) => 1, 1, 1;
        object_of_parts_without_a_checksum: "9-2", 50, Some(LAST), Some(head("a", None)) => 1, 1, 1;
    }

    #[test]
    fn file_that_is_stored_as_gzip_needs_its_encoding() {
        let (key, mut gzip) = file("a.csv", "1");
        gzip.body.headers.gzip = true;
        let (files, listing) = ([(key, gzip)].into(), [object("a.csv", "1", 101)].into());
        let plan = |encoding: Option<&str>| {
            let (key, found) = head("a.csv", None);
            let heads = [(key, ObjectHead { content_encoding: encoding.map(str::to_owned), ..found })].into();
            Plan::new(&files, &listing, Some(LAST), &heads, false).assets.len()
        };
        assert_eq!((plan(Some("gzip")), plan(None)), (0, 1));
    }
}
