//! The options of `cargo xtask release`.

use std::path::PathBuf;

use crate::system::Failure;

const USAGE: &str =
    "usage: cargo xtask release --dry-run [--tag TAG] [--binary FILE] [--package ZIP] [--allow-dirty]";
const NO_PUBLICATION: &str = "this command publishes nothing: only the workflow .github/workflows/release.yml does, on a tag. \
    Add --dry-run to build the files of a release";

/// The options of a dry run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Arguments {
    /// The tag that is released. Without one, the changes of the release may still be those of `[Unreleased]`.
    pub(super) tag: Option<String>,
    /// A `sitegate` that is built already.
    pub(super) binary: Option<PathBuf>,
    /// A package of the edge function that is built already.
    pub(super) package: Option<PathBuf>,
    /// Whether the working copy may have changes that are not committed.
    pub(super) allow_dirty: bool,
}

impl Arguments {
    pub(super) fn parse(words: &[String]) -> Result<Self, Failure> {
        let mut arguments = Self::default();
        let mut is_dry_run = false;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().cloned().ok_or_else(|| format!("{word} needs a value\n{USAGE}"));
            match word.as_str() {
                "--dry-run" => is_dry_run = true,
                "--allow-dirty" => arguments.allow_dirty = true,
                "--tag" => arguments.tag = Some(value()?),
                "--binary" => arguments.binary = Some(value()?.into()),
                "--package" => arguments.package = Some(value()?.into()),
                _ => return Err(format!("unknown argument `{word}`\n{USAGE}").into()),
            }
        }
        if is_dry_run { Ok(arguments) } else { Err(NO_PUBLICATION.into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn parse(line: &str) -> Result<Arguments, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Arguments::parse(&words).map_err(|error| error.to_string())
    }

    #[test]
    fn options_of_a_dry_run_are_read() {
        let expected = Arguments {
            tag: Some("v1.0.0".to_owned()),
            binary: Some("a/sitegate".into()),
            package: Some("b.zip".into()),
            allow_dirty: true,
        };
        let line = "--dry-run --tag v1.0.0 --binary a/sitegate --package b.zip --allow-dirty";
        assert_eq!(parse(line), Ok(expected));
    }

    #[test]
    fn release_without_dry_run_is_refused() {
        for line in ["", "--tag v1.0.0"] {
            let error = parse(line).expect_err("refused");
            assert!(error.contains("only the workflow .github/workflows/release.yml does"), "{error}");
        }
    }

    #[test]
    fn wrong_option_is_named() {
        assert!(parse("--dry-run --tags").expect_err("refused").starts_with("unknown argument `--tags`"));
        assert!(parse("--dry-run --tag").expect_err("refused").starts_with("--tag needs a value"));
    }
}
