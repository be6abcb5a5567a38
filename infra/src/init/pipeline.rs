//! The pipelines that `init` writes.

use clap::ValueEnum;

/// The service that runs the pipeline of a site's repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Pipeline {
    /// GitHub Actions.
    Github,
    /// GitLab CI.
    Gitlab,
    /// No pipeline.
    None,
}

/// A file for the repository of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PipelineFile {
    /// The path from the top of the repository.
    pub path: &'static str,
    /// The content.
    pub text: &'static str,
}

impl Pipeline {
    /// Returns the files that review, deploy and publish the site. They are those of `examples/pipelines`.
    pub fn files(self) -> &'static [PipelineFile] {
        match self {
            Self::Github => &[
                PipelineFile {
                    path: ".github/workflows/site.yaml",
                    text: include_str!("../../../examples/pipelines/github.yaml"),
                },
                PipelineFile {
                    path: "deploy-role.yaml",
                    text: include_str!("../../../examples/pipelines/deploy-role.yaml"),
                },
            ],
            Self::Gitlab => &[PipelineFile {
                path: ".gitlab-ci.yml",
                text: include_str!("../../../examples/pipelines/gitlab.yaml"),
            }],
            Self::None => &[],
        }
    }

    /// Returns what the user has to do before the pipeline works.
    pub fn hint(self) -> Option<&'static str> {
        match self {
            Self::Github => Some(
                "before the first run, create the role, the environment and the variables: see the page Pipelines of the book",
            ),
            Self::Gitlab => Some(
                "before the first run, create the role and the variables: see the page Pipelines of the book",
            ),
            Self::None => None,
        }
    }
}
