//! `diff`: the changes since an earlier synthesis.

use std::env;
use std::path::Path;

use cloudformation::pretty;
use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::arguments::DiffFormat;
use crate::assembly::Assembly;
use crate::changes::Changes;
use crate::older::{OlderStack, OlderStacks, Source};
use crate::report::{print_findings, printed};
use crate::selection::{Candidate, Selection};

/// The name in the marker of a comment, if the program has none.
const UNNAMED: &str = "app";

pub(crate) fn run(
    stacks: &[AppStack],
    names: &[String],
    against: &Source,
    format: DiffFormat,
) -> Result<Exit, Failure> {
    let older = OlderStacks::read(against)?;
    let removed = older.iter().map(OlderStack::candidate);
    let selection = Selection::new(names, stacks.iter().map(Candidate::from).chain(removed))?;
    if print_findings(stacks) {
        return Ok(Exit::BadInput);
    }
    let templates = Assembly::new(stacks)?.templates;
    let changes = Changes::between(&older, stacks.iter().zip(&templates), selection);
    printed(match format {
        DiffFormat::Text => terminal::styled_output(&changes.text()),
        DiffFormat::Json => terminal::output(&pretty(&changes.json())),
        DiffFormat::Markdown => terminal::output(&changes.markdown(&program())),
    })?;
    Ok(if changes.is_empty() { Exit::Success } else { Exit::Found })
}

/// The name of the program, which distinguishes the comments of several apps in one pull request.
fn program() -> String {
    let name = env::args().next();
    let name = name.as_deref().and_then(|path| Path::new(path).file_stem()?.to_str());
    name.unwrap_or(UNNAMED).to_owned()
}
