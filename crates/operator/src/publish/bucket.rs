//! The calls to S3.

use std::cmp::Reverse;
use std::fs;
use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::{Region, SdkConfig};
use aws_sdk_s3::Client;
use aws_sdk_s3::config::Builder;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::primitives::{ByteStream, DateTime};
use aws_sdk_s3::types::{
    BucketVersioningStatus, ChecksumMode, Delete, ObjectIdentifier, ObjectVersion as S3Version,
};
use tempfile::NamedTempFile;
use tokio::task::spawn_blocking;

use super::body::{self, CopyError};
use super::failures::{changed_file, full_disk, s3_failure};
use super::folder::LocalFile;
use super::object::{ListedObject, ObjectHead, ObjectVersion};
use super::plan::{Listing, Upload};
use super::server_clock::ServerClock;
use crate::bucket_region;
use crate::failure::Failure;

/// Attempts of each call. The SDK waits with exponential back-off and jitter, and limits the retries of all calls together.
const MAX_ATTEMPTS: u32 = 6;
/// The longest back-off.
const MAX_BACKOFF: Duration = Duration::from_secs(20);
/// The most keys that one call deletes.
const MAX_DELETIONS: usize = 1_000;
/// The largest file that is sent from memory. Larger files are read while they are sent.
const MAX_BYTES_IN_MEMORY: u64 = 1 << 20;

/// A bucket.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    client: Client,
    pub(crate) name: String,
    pub(crate) clock: ServerClock,
}

impl Bucket {
    /// Finds the Region of a bucket.
    pub(crate) async fn open(config: &SdkConfig, name: &str) -> Result<Self, Failure> {
        let clock = ServerClock::default();
        let client = |region: Option<&str>| {
            let retries =
                RetryConfig::standard().with_max_attempts(attempts(config)).with_max_backoff(MAX_BACKOFF);
            let builder = Builder::from(config).interceptor(clock.clone()).retry_config(retries);
            let builder = match region {
                Some(region) => builder.region(Region::new(region.to_owned())),
                None => builder,
            };
            Client::from_conf(builder.build())
        };
        let here = config.region().map(Region::as_ref);
        let client = bucket_region::client_for(name, here, client).await;
        let client = client.map_err(|error| s3_failure("s3:ListBucket", name, error))?;
        Ok(Self { client, name: name.to_owned(), clock })
    }

    /// Lists all objects: one call for each 1,000.
    pub(crate) async fn list(&self) -> Result<Listing, Failure> {
        self.list_below("").await
    }

    /// Lists the objects whose keys begin with a prefix.
    pub(crate) async fn list_below(&self, prefix: &str) -> Result<Listing, Failure> {
        let request = self.client.list_objects_v2().bucket(&self.name).prefix(prefix);
        let mut pages = request.into_paginator().send();
        let mut listing = Listing::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| s3_failure("s3:ListBucket", &self.name, error))?;
            for object in page.contents() {
                let Some(key) = object.key() else { continue };
                let etag = unquoted(object.e_tag());
                let size = u64::try_from(object.size().unwrap_or_default()).unwrap_or_default();
                let modified = seconds(object.last_modified());
                listing.insert(key.to_owned(), ListedObject { etag, size, modified });
            }
        }
        Ok(listing)
    }

    /// Lists all versions of all objects, and the delete markers. The versions of a key are newest first.
    pub(crate) async fn list_versions(&self) -> Result<Vec<ObjectVersion>, Failure> {
        let mut versions = Vec::new();
        let (mut key_marker, mut version_marker) = (None, None);
        loop {
            let request = self.client.list_object_versions().bucket(&self.name);
            let request = request.set_key_marker(key_marker).set_version_id_marker(version_marker);
            let page = request.send().await;
            let page = page.map_err(|error| s3_failure("s3:ListBucketVersions", &self.name, error))?;
            versions.extend(page.versions().iter().filter_map(stored_version));
            versions.extend(page.delete_markers().iter().filter_map(|marker| {
                let version = ObjectVersion {
                    key: marker.key()?.to_owned(),
                    id: marker.version_id().unwrap_or_default().to_owned(),
                    modified: seconds(marker.last_modified()),
                    etag: None,
                };
                Some((order(marker.last_modified(), marker.is_latest()), version))
            }));
            (key_marker, version_marker) =
                (page.next_key_marker().map(str::to_owned), page.next_version_id_marker().map(str::to_owned));
            if page.is_truncated() != Some(true) || key_marker.is_none() {
                break;
            }
        }
        // S3 lists versions newest first, but the SDK separates them from the delete markers. Two publications are at least a second
        // apart, so only other software can write both within one. The digest of a content version detects it.
        versions.sort_by(|(one, a), (other, b)| a.key.cmp(&b.key).then_with(|| one.cmp(other)));
        Ok(versions.into_iter().map(|(_, version)| version).collect())
    }

    /// Reads the headers and the checksum of an object. `None` if it does not exist.
    pub(crate) async fn head(&self, key: &str) -> Result<Option<ObjectHead>, Failure> {
        let request = self.client.head_object().bucket(&self.name).key(key);
        match request.checksum_mode(ChecksumMode::Enabled).send().await {
            Ok(answer) => Ok(Some(ObjectHead {
                etag: unquoted(answer.e_tag()),
                content_type: answer.content_type().unwrap_or_default().to_owned(),
                cache_control: answer.cache_control().unwrap_or_default().to_owned(),
                content_encoding: answer
                    .content_encoding()
                    .filter(|text| !text.is_empty())
                    .map(str::to_owned),
                sha256: answer.checksum_sha256().map(str::to_owned),
            })),
            Err(error) if status(&error) == Some(404) => Ok(None),
            Err(error) => Err(s3_failure("s3:GetObject", key, error)),
        }
    }

    /// Uploads a file. S3 compares the checksum, so a file that has changed since it was read is refused.
    pub(crate) async fn put(&self, upload: &Upload, file: &LocalFile) -> Result<(), Failure> {
        let (stream, compressed) = stream(upload, file).await?;
        let headers = &file.body.headers;
        let request = self
            .client
            .put_object()
            .bucket(&self.name)
            .key(&upload.key)
            .content_type(&headers.content_type)
            .cache_control(headers.cache_control)
            .set_content_encoding(headers.content_encoding().map(str::to_owned))
            .checksum_sha256(&file.body.sha256)
            .body(stream);
        // If another publication has changed the object since it was listed, the upload is refused.
        let request = match &upload.replaces {
            Some(etag) => request.if_match(format!("\"{etag}\"")),
            None => request.if_none_match("*"),
        };
        let answer = request.send().await;
        drop(compressed);
        match answer {
            Ok(_) => Ok(()),
            // A retry after a lost answer is refused because of the first attempt.
            Err(error) if status(&error) == Some(412) && self.has_content(&upload.key, file).await => Ok(()),
            Err(error) => Err(s3_failure("s3:PutObject", &upload.key, error)),
        }
    }

    async fn has_content(&self, key: &str, file: &LocalFile) -> bool {
        let head = self.head(key).await.ok().flatten();
        let body = &file.body;
        head.is_some_and(|head| head.etag == body.md5 || head.sha256.as_deref() == Some(&body.sha256))
    }

    /// Makes an old version of an object the current one, with its headers.
    pub(crate) async fn restore(&self, key: &str, version: &str) -> Result<(), Failure> {
        let source = format!("{}{}?versionId={version}", self.name, access::encode(&format!("/{key}")));
        let request = self.client.copy_object().bucket(&self.name).key(key).copy_source(source);
        request.send().await.map_err(|error| s3_failure("s3:GetObjectVersion", key, error))?;
        Ok(())
    }

    /// Deletes objects: one call for each 1,000.
    pub(crate) async fn delete(&self, keys: &[String]) -> Result<(), Failure> {
        for keys in keys.chunks(MAX_DELETIONS) {
            let identifier = |key: &String| ObjectIdentifier::builder().key(key).build();
            let objects = keys.iter().map(identifier).collect::<Result<Vec<_>, _>>();
            let delete =
                objects.and_then(|objects| Delete::builder().set_objects(Some(objects)).quiet(true).build());
            let delete = delete.map_err(|error| Failure::failed("s3:DeleteObject", error))?;
            let answer = self.client.delete_objects().bucket(&self.name).delete(delete).send().await;
            let answer = answer.map_err(|error| s3_failure("s3:DeleteObject", &self.name, error))?;
            if let Some(error) = answer.errors().first() {
                let problem = format!("{} was not deleted", error.key().unwrap_or_default());
                return Err(Failure::failed(problem, error.message().unwrap_or("S3 gives no reason"))
                    .with_help("the role needs s3:DeleteObject; run the command again"));
            }
        }
        Ok(())
    }

    /// Whether the bucket keeps the old versions of its objects.
    pub(crate) async fn is_versioned(&self) -> Result<bool, Failure> {
        let answer = self.client.get_bucket_versioning().bucket(&self.name).send().await;
        let answer = answer.map_err(|error| s3_failure("s3:GetBucketVersioning", &self.name, error))?;
        Ok(answer.status() == Some(&BucketVersioningStatus::Enabled))
    }
}

/// The body of a file, and the temporary file that holds its compressed form until it is sent.
async fn stream(upload: &Upload, file: &LocalFile) -> Result<(ByteStream, Option<NamedTempFile>), Failure> {
    let unreadable = |error| Failure::failed(format!("{} cannot be read", file.path.display()), error);
    if file.body.headers.gzip {
        let path = file.path.clone();
        // Large files take seconds, in which other uploads continue.
        let compressed = spawn_blocking(move || body::compressed(&path)).await;
        let compressed = compressed.map_err(|error| Failure::failed("a file cannot be compressed", error))?;
        let compressed = compressed.map_err(|error| match error {
            CopyError::Read(error) => unreadable(error),
            CopyError::Write(error) => full_disk(&upload.key, error),
        })?;
        let stream = ByteStream::from_path(compressed.path()).await;
        let stream = stream.map_err(|error| Failure::failed("a temporary file cannot be read", error))?;
        return Ok((stream, Some(compressed)));
    }
    if file.body.size > MAX_BYTES_IN_MEMORY {
        let stream = ByteStream::from_path(&file.path).await;
        let stream = stream
            .map_err(|error| Failure::failed(format!("{} cannot be read", file.path.display()), error))?;
        return Ok((stream, None));
    }
    let bytes = fs::read(&file.path).map_err(unreadable)?;
    if body::sha256(&bytes) != file.body.sha256 {
        return Err(changed_file(&upload.key));
    }
    Ok((ByteStream::from(bytes), None))
}

/// The attempts of each call: more than the SDK's default, unless the environment asks for another number.
fn attempts(config: &SdkConfig) -> u32 {
    let configured = config.retry_config().map(RetryConfig::max_attempts);
    configured.filter(|_| std::env::var_os("AWS_MAX_ATTEMPTS").is_some()).unwrap_or(MAX_ATTEMPTS)
}

fn status<E: ProvideErrorMetadata>(error: &SdkError<E>) -> Option<u16> {
    error.raw_response().map(|response| response.status().as_u16())
}

fn stored_version(version: &S3Version) -> Option<(Order, ObjectVersion)> {
    let found = ObjectVersion {
        key: version.key()?.to_owned(),
        id: version.version_id().unwrap_or_default().to_owned(),
        modified: seconds(version.last_modified()),
        etag: Some(unquoted(version.e_tag())),
    };
    Some((order(version.last_modified(), version.is_latest()), found))
}

/// The position of a version among those of its key.
type Order = (Reverse<i128>, Reverse<bool>);

fn order(modified: Option<&DateTime>, is_latest: Option<bool>) -> Order {
    (Reverse(modified.map_or(0, DateTime::as_nanos)), Reverse(is_latest == Some(true)))
}

fn unquoted(etag: Option<&str>) -> String {
    etag.unwrap_or_default().trim_matches('"').to_owned()
}

fn seconds(time: Option<&DateTime>) -> u64 {
    time.and_then(|time| u64::try_from(time.secs()).ok()).unwrap_or_default()
}
