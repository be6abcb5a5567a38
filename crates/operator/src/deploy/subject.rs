//! The thing that a stack is deployed as, in the words of messages. It is pure.

/// The thing that a stack is deployed as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A site. Its configuration is `site.yaml`.
    Site,
    /// A stack of an app that is synthesised to this folder.
    App { folder: String },
}

impl Subject {
    /// The command that deploys it.
    pub(crate) fn command(&self) -> String {
        match self {
            Self::Site => "sitegate deploy".to_owned(),
            Self::App { folder } => format!("sitegate deploy --app {folder}"),
        }
    }

    /// The state after CloudFormation has restored the previous deployment.
    pub(crate) fn restored(&self) -> &'static str {
        match self {
            Self::Site => "visitors still get the previous deployment",
            Self::App { .. } => "the stack has its previous deployment",
        }
    }

    /// The state after a first deployment has failed.
    pub(crate) fn missing(&self) -> &'static str {
        match self {
            Self::Site => "the site does not exist",
            Self::App { .. } => "its resources are deleted",
        }
    }

    /// Advice on how to see the state of a stack.
    pub(crate) fn state_help(&self, stack: &str, region: &str) -> String {
        match self {
            Self::Site => "sitegate status shows the state of the site".to_owned(),
            Self::App { .. } => {
                format!(
                    "aws cloudformation describe-stacks --stack-name {stack} --region {region} shows its state"
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Subject;

    #[test]
    fn command_names_the_folder_of_an_app() {
        assert_eq!(Subject::Site.command(), "sitegate deploy");
        assert_eq!(Subject::App { folder: "out".to_owned() }.command(), "sitegate deploy --app out");
    }
}
