//! The error of a construct that cannot be placed.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use cloudformation::{AddError, DocumentPath, Finding};

use crate::rules::CONSTRUCT;
use crate::terminal::error_chain;

/// The error of a construct that cannot be placed.
///
/// Every other error converts to it, so that `?` works on files, numbers and errors of your own:
///
/// ```
/// use constructs::{Construct, ConstructError, Scope, Stack};
///
/// struct Workers(&'static str);
///
/// impl Construct for Workers {
///     type Handle = u8;
///
///     fn place(self, _: &mut Scope<'_>) -> Result<u8, ConstructError> {
///         Ok(self.0.parse::<u8>()?)
///     }
/// }
///
/// let error = Stack::new().root().add("Orders", Workers("many")).unwrap_err();
/// assert_eq!(error.to_string(), "Orders cannot be placed");
/// assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("invalid digit found in string"));
/// ```
///
/// For this reason it does not implement [`Error`] itself. It has [`ConstructError::source`], and it converts to a
/// `Box<dyn Error>`, which has the same text and source.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConstructError {
    /// Two paths have the same logical ID.
    Collision {
        /// The logical ID.
        id: String,
        /// The path that was placed first.
        first: String,
        /// The path that cannot be placed.
        second: String,
    },
    /// The template does not accept the logical ID of a path.
    Add {
        /// The path.
        path: String,
        /// The reason.
        source: AddError,
    },
    /// CloudFormation does not accept the name of a stack.
    StackName {
        /// The name.
        name: String,
    },
    /// The app already has a stack with this name in this Region.
    StackExists {
        /// The name.
        name: String,
        /// The Region.
        region: String,
    },
    /// The Region of a stack is not a Region.
    Region {
        /// The stack.
        stack: String,
        /// The text in place of a Region.
        region: String,
    },
    /// The name of a stage cannot be the start of a stack's name.
    StageName {
        /// The name.
        name: String,
    },
    /// The app already has a stage with this name.
    StageExists {
        /// The name.
        name: String,
    },
    /// The account of a stage is not an account ID.
    Account {
        /// The stage.
        stage: String,
        /// The text in place of an account ID.
        account: String,
    },
    /// The Region of a stage is not a Region.
    StageRegion {
        /// The stage.
        stage: String,
        /// The text in place of a Region.
        region: String,
    },
    /// A stack imports a value of a stack in another account.
    OtherAccount {
        /// The stack.
        stack: String,
        /// Its account.
        account: String,
        /// The output of the other stack.
        export: String,
        /// The other stack.
        exporter: String,
        /// The account of the other stack.
        exporter_account: String,
    },
    /// A stack that is not part of an [`crate::App`] exports a value.
    ExportWithoutApp {
        /// The path of the export.
        path: String,
    },
    /// Two artifacts of a stack have the same path in the template.
    ArtifactPath {
        /// The path in the template.
        path: String,
        /// The place on disk of the first one.
        first: PathBuf,
        /// The place on disk of the second one.
        second: PathBuf,
    },
    /// Different commands make artifacts at the same place on disk.
    ArtifactCommand {
        /// The place on disk.
        place: PathBuf,
        /// The command of the first artifact; `None` if it exists before the stack is built.
        first: Option<String>,
        /// The command of the second artifact; `None` if it exists before the stack is built.
        second: Option<String>,
    },
    /// Another error, such as that of a file.
    Other {
        /// The path of the construct, or the name of the stack; empty before the error reaches [`crate::Scope::add`] or
        /// [`crate::App::stack`].
        path: String,
        /// The error.
        source: Arc<dyn Error + Send + Sync>,
    },
}

impl ConstructError {
    /// Returns the error that caused this one.
    pub fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Add { source, .. } => Some(source),
            Self::Other { path, source } if path.is_empty() => source.source(),
            Self::Other { source, .. } => Some(&**source),
            Self::Collision { .. }
            | Self::StackName { .. }
            | Self::StackExists { .. }
            | Self::Region { .. }
            | Self::StageName { .. }
            | Self::StageExists { .. }
            | Self::Account { .. }
            | Self::StageRegion { .. }
            | Self::OtherAccount { .. }
            | Self::ExportWithoutApp { .. }
            | Self::ArtifactPath { .. }
            | Self::ArtifactCommand { .. } => None,
        }
    }

    /// Returns the text of the error and of its sources, separated by colons.
    pub fn chain(&self) -> String {
        error_chain(&Boxed(self.clone()))
    }

    /// Adds the path to an error that has none.
    pub(super) fn or_at(mut self, place: &str) -> Self {
        if let Self::Other { path, .. } = &mut self
            && path.is_empty()
        {
            place.clone_into(path);
        }
        self
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for ConstructError {
    fn from(source: E) -> Self {
        Self::Other { path: String::new(), source: Arc::new(source) }
    }
}

/// The error for those who take any error.
#[derive(Debug)]
struct Boxed(ConstructError);

impl fmt::Display for Boxed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Boxed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl From<ConstructError> for Box<dyn Error + Send + Sync> {
    fn from(error: ConstructError) -> Self {
        Box::new(Boxed(error))
    }
}

impl From<ConstructError> for Box<dyn Error> {
    fn from(error: ConstructError) -> Self {
        Box::new(Boxed(error))
    }
}

impl fmt::Display for ConstructError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision { id, first, second } => {
                write!(f, "{first} and {second} both have the logical ID {id}; rename one or pin its ID")
            }
            Self::Other { path, source } if path.is_empty() => source.fmt(f),
            Self::Other { path, .. } => write!(f, "{path} cannot be placed"),
            Self::Add { path, .. } => write!(f, "{path} cannot be added to the template"),
            Self::StackName { name } => {
                write!(f, "stack {name}: use a letter, then at most 127 letters, digits and hyphens")
            }
            Self::StackExists { name, region } => {
                write!(
                    f,
                    "stack {name}: the app already has a stack of this name in {region}; use another name"
                )
            }
            Self::ArtifactPath { path, first, second } => write!(
                f,
                "{path} in the template cannot be both {} and {}; move one of them",
                first.display(),
                second.display()
            ),
            Self::ArtifactCommand { place, first, second } => write!(
                f,
                "{} cannot be made both by {} and by {}; use separate folders",
                place.display(),
                program(first.as_deref()),
                program(second.as_deref())
            ),
            Self::Region { stack, region } => {
                write!(f, "stack {stack}: `{region}` is not a Region; write one such as eu-central-1")
            }
            Self::StageName { name } => write!(
                f,
                "stage {name}: use a letter, then letters, digits and hyphens, because names of stacks begin with it"
            ),
            Self::StageExists { name } => {
                write!(f, "stage {name}: the app already has this stage; build all of its stacks in one call")
            }
            Self::Account { stage, account } => {
                write!(f, "stage {stage}: `{account}` is not an account ID; write its 12 digits")
            }
            Self::StageRegion { stage, region } => {
                write!(f, "stage {stage}: `{region}` is not a Region; write one such as eu-central-1")
            }
            Self::OtherAccount { stack, account, export, exporter, exporter_account } => write!(
                f,
                "stack {stack} imports {export} of stack {exporter}, which is in account {exporter_account} and not in \
                 {account}; pass the value as text"
            ),
            Self::ExportWithoutApp { path } => {
                write!(
                    f,
                    "{path}: only a stack of an App can export a value; build the stack with App::stack"
                )
            }
        }
    }
}

/// The program that makes an artifact, in a message.
fn program(command: Option<&str>) -> String {
    command.map_or_else(|| "no program".to_owned(), |command| format!("`{command}`"))
}

impl From<ConstructError> for Finding {
    fn from(error: ConstructError) -> Self {
        CONSTRUCT.at(DocumentPath::root(), error.chain())
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io;

    use cloudformation::Finding;

    use crate::{App, Construct, ConstructError, Scope, Stack};

    struct Unreadable;

    impl Construct for Unreadable {
        type Handle = ();

        fn place(self, _: &mut Scope<'_>) -> Result<(), ConstructError> {
            Err(io::Error::other("no such file"))?
        }
    }

    struct Outer;

    impl Construct for Outer {
        type Handle = ();

        fn place(self, scope: &mut Scope<'_>) -> Result<(), ConstructError> {
            scope.add("Inner", Unreadable)
        }
    }

    #[test]
    fn other_error_names_the_innermost_construct() {
        let error = Stack::new().root().add("Outer", Outer).expect_err("unreadable");
        assert_eq!(error.to_string(), "Outer/Inner cannot be placed");
        assert_eq!(Finding::from(error).problem(), "Outer/Inner cannot be placed: no such file");
    }

    #[test]
    fn other_error_of_a_stack_names_the_stack() {
        let built =
            App::new().stack("orders", "us-east-1", |_| Ok(Err::<(), _>(io::Error::other("no such file"))?));
        assert_eq!(built.expect_err("unreadable").chain(), "stack orders cannot be placed: no such file");
    }

    #[test]
    fn other_error_without_a_place_is_itself() {
        let error = ConstructError::from(io::Error::other("no such file"));
        assert_eq!(error.chain(), "no such file");
    }

    #[test]
    fn boxed_error_has_text_and_source() {
        let error = Stack::new().root().add("Outer", Unreadable).expect_err("unreadable");
        let boxed: Box<dyn Error + Send + Sync> = error.clone().into();
        assert_eq!(boxed.to_string(), "Outer cannot be placed");
        let source = Box::<dyn Error>::from(error).source().map(ToString::to_string);
        assert_eq!(source.as_deref(), Some("no such file"));
    }
}
