//! The texts of a release: its notes, and the README next to its templates.

use super::changelog::Section;
use super::placed_package::{PARAMETER, key};
use crate::markdown::links;

/// A repository that has the tag of the release.
pub(super) struct Repository {
    /// The address of the service, such as `https://github.com`.
    pub(super) server: String,
    /// The owner and the name, such as `OWNER/sitegate`.
    pub(super) name: String,
}

/// The release notes: the section of the changelog, and how to check the files.
pub(super) fn notes(
    version: &str,
    section: &Section<'_>,
    package_sha256: &str,
    repository: Option<&Repository>,
) -> String {
    let changes = match repository {
        Some(Repository { server, name }) => {
            with_absolute_links(section.text, &format!("{server}/{name}/blob/v{version}/"))
        }
        None => section.text.to_owned(),
    };
    let name = repository.map_or("OWNER/sitegate", |repository| &repository.name);
    format!(
        "\
# Sitegate {version}

{changes}

### Check the files

`sha256sum --check SHA256SUMS` compares the files with their checksums. `gh attestation verify FILE --repo {name}` shows that the
workflow of this repository has built a file. `function.zip` has the SHA-256 `{package_sha256}`. Everyone who builds the package of this
commit with `function/package` gets the same bytes.
"
    )
}

/// A text whose links to files of the repository lead to an address, because the notes are not among these files.
fn with_absolute_links(text: &str, address: &str) -> String {
    let mut absolute = text.to_owned();
    for link in links(text).iter().filter(|link| !link.is_external()).rev() {
        let written = &text[link.range.clone()];
        let Some(start) = written.rfind(&link.target) else { continue };
        absolute.insert_str(link.range.start + start, address);
    }
    absolute
}

/// How to deploy the templates. The test of the templates runs the commands.
pub(super) fn templates_readme(version: &str, package_sha256: &str) -> String {
    let key = key(package_sha256);
    format!(
        "\
# Templates of Sitegate {version}

These CloudFormation templates deploy a site without Rust. Each is there as YAML and as JSON.

- `private-site`: a new bucket; every setting is a parameter
- `existing-bucket`: a bucket that exists already; add the output `BucketPolicyStatements` to its policy
- `existing-distribution`: only the gate. It protects an existing distribution
- `custom-domain`: the site under your own host name

The template names the package of the edge function by its SHA-256. Upload `function.zip` from the same release to a private bucket of yours
in us-east-1, and deploy:

    aws s3 cp function.zip s3://YOUR-BUCKET/{key}
    aws cloudformation deploy --region us-east-1 --stack-name reports \\
        --template-file private-site.yaml --capabilities CAPABILITY_IAM \\
        --parameter-overrides {PARAMETER}=YOUR-BUCKET \\
        Issuer=https://example.okta.com/oauth2/default ClientId=0oa1b2c3d4

Before you open the site, write the client secret and a session key: `sitegate secrets init --stack reports`, or the commands for the AWS CLI on
the page \"Templates without Rust\" of the book.
"
    )
}

#[cfg(test)]
mod tests {
    use super::super::changelog::Section;
    use super::{Repository, notes, templates_readme};

    #[test]
    fn notes_have_the_changes_and_the_hash_of_the_package() {
        let notes = notes("0.2.0", &Section { title: "0.2.0", text: "### Added\n\n- A." }, "0a1b", None);
        assert!(notes.starts_with("# Sitegate 0.2.0\n\n### Added\n\n- A.\n\n"), "{notes}");
        assert!(notes.contains("`0a1b`"), "{notes}");
    }

    #[test]
    fn links_in_the_notes_lead_to_the_files_of_the_tag() {
        let text = "[a](docs/a.md#b), [docs/c.md](docs/c.md) and [d](https://example.com/).";
        let name = "ada/sitegate".to_owned();
        let repository = Repository { server: "https://github.com".to_owned(), name };
        let notes = notes("0.2.0", &Section { title: "0.2.0", text }, "0a1b", Some(&repository));
        let base = "https://github.com/ada/sitegate/blob/v0.2.0/docs";
        let expected = format!("[a]({base}/a.md#b), [docs/c.md]({base}/c.md) and [d](https://example.com/).");
        assert!(notes.contains(&expected), "{notes}");
        assert!(notes.contains("--repo ada/sitegate`"), "{notes}");
    }

    #[test]
    fn readme_uploads_the_package_under_its_hash() {
        let readme = templates_readme("0.2.0", "0a1b");
        assert!(readme.contains("s3://YOUR-BUCKET/sitegate/0a1b.zip\n"), "{readme}");
    }
}
