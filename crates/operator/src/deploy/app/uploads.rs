//! The upload of files. Objects are named by the content, so a file is uploaded once.

use std::collections::BTreeMap;

use app::manifest::AssetEntry;
use cloudformation::S3Object;

use super::folder::AppFolder;
use crate::deploy::artifacts::{Artifacts, KEY_PREFIX};
use crate::failure::Failure;
use crate::plural::plural;
use crate::progress::Progress;

/// The object of each file, by the path of the file.
pub(super) fn objects(assets: &[AssetEntry], artifacts: &Artifacts) -> BTreeMap<String, S3Object> {
    let object = |asset: &AssetEntry| S3Object::new(&artifacts.bucket, key(asset));
    assets.iter().map(|asset| (asset.path.to_string(), object(asset))).collect()
}

/// Uploads those files to the artifact bucket of a Region that are not there yet.
pub(super) async fn upload(
    folder: &AppFolder,
    assets: &BTreeMap<&str, &AssetEntry>,
    artifacts: &Artifacts,
    progress: &Progress,
) -> Result<(), Failure> {
    if assets.is_empty() {
        return Ok(());
    }
    let step = progress.step(format!("Uploading files to {}", artifacts.region));
    if artifacts.prepare().await? {
        progress.line(&format!("Created the private bucket {}", artifacts.bucket));
    }
    let mut uploaded = 0;
    for asset in assets.values() {
        let key = key(asset);
        if artifacts.contains(&key).await {
            continue;
        }
        // The file may have changed since it was checked.
        let bytes = folder.asset(asset).map_err(|problem| {
            Failure::refused(problem, "synthesise the app again, then run the command again")
        })?;
        artifacts.put(&key, bytes).await?;
        uploaded += 1;
    }
    step.done(summary(uploaded, assets.len() as u64 - uploaded, &artifacts.region));
    Ok(())
}

fn key(asset: &AssetEntry) -> String {
    format!("{KEY_PREFIX}{}", asset.key)
}

fn summary(uploaded: u64, rest: u64, region: &str) -> String {
    let text = format!("{} uploaded to {region}", plural(uploaded, "file"));
    if rest == 0 { text } else { format!("{text}, {rest} there already") }
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn files_that_are_there_already_are_counted() {
        assert_eq!(summary(1, 0, "eu-central-1"), "1 file uploaded to eu-central-1");
        assert_eq!(summary(0, 2, "eu-central-1"), "0 files uploaded to eu-central-1, 2 there already");
    }
}
