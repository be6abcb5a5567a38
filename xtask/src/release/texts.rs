//! The texts of a release: its notes, and the README next to its templates.

use super::changelog::Section;
use super::placed_package::{PARAMETER, key};

/// The release notes: the section of the changelog, and how to check the files.
pub(super) fn notes(version: &str, section: &Section<'_>, package_sha256: &str) -> String {
    let changes = section.text;
    format!(
        "\
# Sitegate {version}

{changes}

### Check the files

`sha256sum --check SHA256SUMS` compares the files with their checksums. `gh attestation verify FILE --repo OWNER/sitegate` shows that the
workflow of this repository has built a file. `function.zip` has the SHA-256 `{package_sha256}`. Everyone who builds the package of this
commit with `function/package` gets the same bytes.
"
    )
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
- `existing-distribution`: only the gate, for a distribution that exists already
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
    use super::{notes, templates_readme};

    #[test]
    fn notes_have_the_changes_and_the_hash_of_the_package() {
        let notes = notes("0.2.0", &Section { title: "0.2.0", text: "### Added\n\n- A." }, "0a1b");
        assert!(notes.starts_with("# Sitegate 0.2.0\n\n### Added\n\n- A.\n\n"), "{notes}");
        assert!(notes.contains("`0a1b`"), "{notes}");
    }

    #[test]
    fn readme_uploads_the_package_under_its_hash() {
        let readme = templates_readme("0.2.0", "0a1b");
        assert!(readme.contains("s3://YOUR-BUCKET/sitegate/0a1b.zip\n"), "{readme}");
    }
}
