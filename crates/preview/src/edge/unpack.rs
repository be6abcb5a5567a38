//! A zip to a folder, as Lambda unpacks it.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive};

/// No package is larger, unpacked: Lambda's quota.
const MOST_BYTES: u64 = 250 * 1024 * 1024;

pub(super) fn unpack(zip: &Path, folder: &Path) -> Result<(), String> {
    let bytes = fs::read(zip).map_err(|error| error.to_string())?;
    let told = |error: rawzip::Error| format!("is not a zip: {error}");
    let archive = ZipArchive::from_slice(&bytes).map_err(told)?;
    for entry in archive.entries() {
        let entry = entry.map_err(told)?;
        let path = entry.file_path().try_normalize().map_err(told)?.as_str().to_owned();
        if entry.is_dir() {
            continue;
        }
        let data = archive.get_entry(entry.wayfinder()).map_err(told)?;
        let mut content = Vec::new();
        match entry.compression_method() {
            CompressionMethod::STORE => content.extend_from_slice(data.data()),
            CompressionMethod::DEFLATE => {
                let read = DeflateDecoder::new(data.data()).take(MOST_BYTES).read_to_end(&mut content);
                read.map_err(|error| format!("holds {path}, which cannot be unpacked: {error}"))?;
            }
            other => return Err(format!("holds {path}, which is packed by {other:?}")),
        }
        let target = folder.join(&path);
        let written = target
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&target, content))
            .and_then(|()| {
                fs::set_permissions(&target, fs::Permissions::from_mode(entry.mode().permissions()))
            });
        written.map_err(|error| format!("{path}: {error}"))?;
    }
    if folder.join("index.py").is_file() { Ok(()) } else { Err("holds no index.py".to_owned()) }
}
