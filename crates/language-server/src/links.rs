//! The links in a template to files next to it.

use std::path::{Component, Path};

use cloudformation::assist::{LocalPath, local_paths};
use cloudformation::yaml::Lines;
use lsp_types::{DocumentLink, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::answers::{Answers, Kind};
use crate::position::range;

/// The characters that an address has only as their codes.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Answers {
    /// The links of the text at an address: the relative paths that stay in the folder of the workspace, or in the folder of a file outside of all
    /// workspaces. A path without an extension is probably a folder, which editors cannot open. No file is looked for.
    pub fn links(&self, uri: &Uri) -> Vec<DocumentLink> {
        let (Kind::Template, Ok(document)) = (self.kind(), self.document()) else { return Vec::new() };
        let lines = Lines::new(self.text());
        let found = local_paths(self.text(), document).into_iter();
        let link = |found: LocalPath| {
            let path = Path::new(&found.path);
            path.extension()?;
            let target = Some(target(self.file(), uri, path)?);
            Some(DocumentLink { range: range(&lines, &found.range), target, tooltip: None, data: None })
        };
        found.filter_map(link).collect()
    }
}

/// The address of the file at a path that is relative to another file. `None` if the path leads out of the folder of the workspace, or if the address
/// of the other file has other steps than its path.
fn target(file: &Path, uri: &Uri, path: &Path) -> Option<Uri> {
    let mut depth = if file.is_absolute() { 0 } else { file.components().count().checked_sub(1)? };
    let (folder, _) = uri.as_str().rsplit_once('/')?;
    let is_one_step = |step: &str| {
        let name = percent_decode_str(step).decode_utf8_lossy();
        !name.contains('/') && !matches!(&*name, "." | "..")
    };
    if !uri.as_str().split('/').all(is_one_step) {
        return None;
    }
    let mut folder = folder.to_owned();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                depth = depth.checked_sub(1)?;
                folder.truncate(folder.rfind('/')?);
            }
            Component::Normal(name) => {
                depth += 1;
                folder.push('/');
                folder.extend(utf8_percent_encode(name.to_str()?, ENCODED));
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    folder.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::answers::Answers;

    /// The target of the link in a template with a nested stack.
    fn target(file: &str, uri: &str, place: &str) -> Option<String> {
        let text = format!(
            "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties: {{ TemplateURL: '{place}' }}\n"
        );
        let links = Answers::new(Path::new(file), text).links(&uri.parse().expect("an address"));
        links.first().and_then(|link| Some(link.target.as_ref()?.as_str().to_owned()))
    }

    #[test]
    fn link_leads_to_a_file_of_the_workspace() {
        let found = |place: &str| target("stacks/live/a.yaml", "file:///my%20work/stacks/live/a.yaml", place);
        for (place, expected) in [
            ("b.yaml", Some("file:///my%20work/stacks/live/b.yaml")),
            ("./x/b%c d.yaml", Some("file:///my%20work/stacks/live/x/b%25c%20d.yaml")),
            ("../../b.yaml", Some("file:///my%20work/b.yaml")),
            ("../../../b.yaml", None),
            ("x/../../../../b.yaml", None),
            ("folder", None),
            ("../..", None),
        ] {
            assert_eq!(found(place).as_deref(), expected, "{place}");
        }
    }

    #[test]
    fn address_with_other_steps_than_its_path_has_no_links() {
        for (file, uri) in [
            ("a/b/c.yaml", "file:///work/a%2Fb/c.yaml"),
            ("a/b/c.yaml", "file:///work/a%2fb/c.yaml"),
            ("a/b/c.yaml", "file:///work/a%2Fb%2Fc.yaml"),
            ("a/../c.yaml", "file:///work/a/../c.yaml"),
            ("a/../c.yaml", "file:///work/a/%2e%2E/c.yaml"),
            ("a/./c.yaml", "file:///work/a/./c.yaml"),
        ] {
            assert_eq!(target(file, uri, "../../x.yaml"), None, "{uri}");
        }
    }

    #[test]
    fn link_of_a_file_without_a_workspace_stays_in_its_folder() {
        let found = |place: &str| target("/work/a.yaml", "file:///work/a.yaml", place);
        assert_eq!(found("b.yaml").as_deref(), Some("file:///work/b.yaml"));
        assert_eq!(found("../work/b.yaml"), None);
    }
}
