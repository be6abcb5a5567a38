//! The IDs of rules on the command line. Which rules exist is only known when the folder's own rules have been read.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};
use cloudformation::validate::rules_for_cfn_lint;
use cloudformation::{Rule, Speller, printable};

use super::error::CommandError;

/// Reads any ID, and lists the rules of this program in the help.
#[derive(Clone)]
pub(super) struct RuleNames {
    rules: Vec<&'static Rule>,
}

impl RuleNames {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule>) -> Self {
        Self { rules: rules.collect() }
    }
}

impl TypedValueParser for RuleNames {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.rules.iter().map(|rule| PossibleValue::new(rule.id).help(rule.summary))))
    }
}

/// The error about an ID that no rule has.
pub(super) fn unknown<'a>(id: &str, known: impl IntoIterator<Item = &'a str>) -> CommandError {
    let ours: Vec<String> = rules_for_cfn_lint(id).iter().map(|ours| format!("`{ours}`")).collect();
    if !ours.is_empty() {
        let problem = format!("`{id}` is a rule of cfn-lint; write {}", ours.join(" or "));
        return CommandError::Refused(problem);
    }
    let advice = match Speller::default().nearest(id, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`sitegate check --help` lists the rules".to_owned(),
    };
    CommandError::Refused(format!("unknown rule `{}`; {advice}", printable(id)))
}
