//! The lines of a publication.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::plan::{Plan, Upload};
use super::transfer::{Done, Total};
use super::warnings::Warning;
use crate::plural::{grouped, plural, size};

/// The spaces between the columns of a table.
const GAP: usize = 3;

/// The lines of a plan: `+` is new, `~` is changed, and `-` is deleted.
pub(crate) fn plan_lines(plan: &Plan) -> Vec<String> {
    let mut changes: Vec<(&str, char, String)> = plan.uploads().map(upload_cells).collect();
    changes.extend(plan.deletions.iter().map(|key| (key.as_str(), '-', String::new())));
    changes.sort_by_key(|(key, sign, _)| (*sign == '-', *sign != '+', *key));
    let with_size = changes.iter().filter(|(.., size)| !size.is_empty());
    let key_width = with_size.map(|(key, ..)| key.chars().count()).max().unwrap_or_default();
    let size_width = changes.iter().map(|(.., size)| size.len()).max().unwrap_or_default();
    let line = |(key, sign, size): &(&str, char, String)| {
        let spaces = key_width.saturating_sub(key.chars().count()) + GAP;
        format!("{sign} /{key}{:spaces$}{size:>size_width$}", "").trim_end().to_owned()
    };
    changes.iter().map(line).collect()
}

fn upload_cells(upload: &Upload) -> (&str, char, String) {
    (&upload.key, if upload.replaces.is_some() { '~' } else { '+' }, size(upload.size))
}

/// The changes that a dry run reports.
pub(crate) fn dry_run_line(plan: &Plan) -> String {
    let uploads = plural(plan.uploads().count() as u64, "file");
    match plan.deletions.len() {
        0 => format!("Nothing was changed. Would upload {uploads}."),
        deletions => {
            format!(
                "Nothing was changed. Would upload {uploads} and delete {}.",
                plural(deletions as u64, "object")
            )
        }
    }
}

/// The progress of the uploads, such as `Uploading 31 of 43 files, 41 of 60 MB`.
pub(crate) fn uploading(done: &Done, Total { files, bytes }: Total) -> String {
    let total = size(bytes);
    let unit = total.rsplit(' ').next().unwrap_or_default();
    let sent = in_unit(done.bytes(), unit);
    format!("Uploading {} of {}, {sent} of {total}", grouped(done.files()), plural(files, "file"))
}

/// The line of the uploads when they have ended.
pub(crate) fn uploaded(Total { files, bytes }: Total) -> String {
    format!("Uploaded {}, {}", plural(files, "file"), size(bytes))
}

fn in_unit(bytes: u64, unit: &str) -> String {
    let divisor = match unit {
        "kB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        _ => 1,
    };
    grouped(bytes.div_ceil(divisor))
}

/// The state of a publication that stops, such as `31 of 43 files uploaded, no page changed`.
pub(crate) fn state(done: &Done, files: u64, verb: &str) -> String {
    let pages = match done.pages() {
        0 => "no page".to_owned(),
        pages => plural(pages, "page"),
    };
    format!("{} of {} {verb}, {pages} changed", grouped(done.files()), plural(files, "file"))
}

/// The counts of a publication, such as `12 new, 31 changed, 2,061 unchanged`.
pub(crate) fn counts(plan: &Plan) -> String {
    let new = plan.uploads().filter(|upload| upload.replaces.is_none()).count();
    let changed = plan.uploads().count() - new;
    let mut text = format!(
        "{} new, {} changed, {} unchanged",
        grouped(new as u64),
        grouped(changed as u64),
        grouped(plan.unchanged as u64)
    );
    if !plan.deletions.is_empty() {
        let _ = write!(text, ", {} deleted", grouped(plan.deletions.len() as u64));
    }
    text
}

/// The objects that are in the bucket and not in the folder.
pub(crate) fn left_line(left: usize, folder: &Path) -> String {
    let folder = folder.display().to_string();
    let folder = folder.trim_end_matches('/');
    let (are, them) = if left == 1 { ("is", "it") } else { ("are", "them") };
    format!("{} {are} not in {folder}/ (--delete removes {them})", plural(left as u64, "object"))
}

/// The events of a plan, for scripts.
pub(crate) fn events(plan: &Plan, event: &str) -> Vec<Json> {
    let uploads = plan.uploads().map(|upload| {
        let action = if upload.replaces.is_some() { "changed" } else { "new" };
        json!({"event": event, "path": format!("/{}", upload.key), "action": action, "bytes": upload.size})
    });
    let deletions = plan.deletions.iter().map(|key| deleted_event(key, event));
    uploads.chain(deletions).collect()
}

fn deleted_event(key: &str, event: &str) -> Json {
    json!({"event": event, "path": format!("/{key}"), "action": "deleted"})
}

/// The last event of a publication.
pub(crate) fn result_event(
    plan: &Plan,
    content: Option<u32>,
    invalidated: usize,
    warnings: &[Warning],
) -> Json {
    let new = plan.uploads().filter(|upload| upload.replaces.is_none()).count();
    json!({
        "event": "result", "version": 1, "content": content, "new": new,
        "changed": plan.uploads().count() - new, "unchanged": plan.unchanged,
        "deleted": plan.deletions.len(), "left": plan.left, "invalidated": invalidated,
        "warnings": warnings.iter().map(Warning::json).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{counts, dry_run_line, left_line, plan_lines, state, uploaded, uploading};
    use crate::publish::plan::{Plan, Upload};
    use crate::publish::transfer::{Done, Total};

    fn upload(key: &str, size: u64, replaces: Option<&str>) -> Upload {
        Upload { key: key.to_owned(), size, replaces: replaces.map(str::to_owned) }
    }

    fn plan() -> Plan {
        Plan {
            pages: vec![upload("finance/q4.html", 182_000, None), upload("index.html", 9_000, Some("1"))],
            deletions: vec!["finance/old.html".to_owned()],
            unchanged: 2_061,
            ..Plan::default()
        }
    }

    #[test]
    fn dry_run_lists_each_change_with_its_size() {
        let expected = ["+ /finance/q4.html   182 kB", "~ /index.html          9 kB", "- /finance/old.html"];
        assert_eq!(plan_lines(&plan()), expected);
        assert_eq!(dry_run_line(&plan()), "Nothing was changed. Would upload 2 files and delete 1 object.");
    }

    #[test]
    fn counts_name_deletions_only_if_there_are_any() {
        assert_eq!(counts(&plan()), "1 new, 1 changed, 2,061 unchanged, 1 deleted");
        assert_eq!(counts(&Plan::default()), "0 new, 0 changed, 0 unchanged");
    }

    #[test]
    fn progress_has_one_unit() {
        let total = Total { files: 43, bytes: 59_400_000 };
        assert_eq!(uploading(&Done::default(), total), "Uploading 0 of 43 files, 0 of 60 MB");
        assert_eq!(uploaded(total), "Uploaded 43 files, 60 MB");
    }

    #[test]
    fn state_says_whether_pages_changed() {
        assert_eq!(state(&Done::default(), 43, "uploaded"), "0 of 43 files uploaded, no page changed");
    }

    #[test]
    fn folder_of_left_objects_has_one_slash() {
        assert_eq!(left_line(5, Path::new("site/")), "5 objects are not in site/ (--delete removes them)");
        assert_eq!(left_line(1, Path::new("site")), "1 object is not in site/ (--delete removes it)");
    }
}
