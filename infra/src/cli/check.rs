//! `infra check`: configurations and templates, any number of them, as text or for other programs.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser};
use cloudformation::yaml::{self, Document};
use cloudformation::{Finding, Json, Segment, Severity, validate};
use infra::site::{self, Located};
use infra::{Synthesis, edge};
use serde_json::Map;

use super::{BAD_INPUT, Input, Stop, files, report, sarif};

// As the main thread has it: deep enough for the deepest document that the parser lets through.
const STACK: usize = 8 << 20;

// More than any template may have.
const MOST_BYTES: u64 = 4 << 20;

/// How findings are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Report {
    /// For people, on standard error.
    Text,
    /// A list, on standard output.
    Json,
    /// SARIF 2.1.0, on standard output, for code scanning in pull requests.
    Sarif,
}

/// What there is to say of one file.
pub(crate) struct Checked {
    pub(crate) file: PathBuf,
    pub(crate) findings: Vec<Told>,
}

/// A finding with what a reader finds it by.
pub(crate) struct Told {
    pub(crate) located: Located,
    /// The construct, in a stack that was synthesised here.
    pub(crate) construct: Option<String>,
}

impl From<Located> for Told {
    fn from(located: Located) -> Self {
        Self { located, construct: None }
    }
}

/// The rules about templates; of the others none can be left out.
pub(crate) fn rules() -> PossibleValuesParser {
    let all = validate::RULES.iter().chain(edge::RULES);
    all.map(|rule| PossibleValue::new(rule.id).help(rule.summary)).into()
}

pub(crate) fn run(
    input: &Input,
    files: &[PathBuf],
    report: Report,
    ignored: &[String],
) -> Result<ExitCode, Stop> {
    let mut all = if files.is_empty() { vec![configured(input)?] } else { each(input, files)? };
    for checked in &mut all {
        checked.findings.retain(|told| !ignored.iter().any(|rule| rule == told.located.finding.rule().id));
    }
    let total = all.iter().map(|checked| checked.findings.len()).sum::<usize>();
    match report {
        Report::Text => {
            for checked in &all {
                report::findings(checked);
            }
            report::summary(all.len(), total);
        }
        Report::Json => _ = super::print(&super::pretty(&sarif::list(&all))),
        Report::Sarif => _ = super::print(&super::pretty(&sarif::log(&all))),
    }
    let mut findings = all.iter().flat_map(|checked| &checked.findings);
    let failed = findings.any(|told| told.located.finding.is_error());
    Ok(if failed { ExitCode::from(BAD_INPUT) } else { ExitCode::SUCCESS })
}

/// The site's own configuration, or the open one.
fn configured(input: &Input) -> Result<Checked, Stop> {
    if let Some(file) = super::configuration_file(input) {
        return one(input, file);
    }
    let synthesis = super::synthesis(input, &infra::Site::open())?;
    Ok(Checked { file: PathBuf::from("the open template"), findings: of_stack(&synthesis) })
}

/// Every file, on as many threads as there are processors; in the order they were named.
fn each(input: &Input, files: &[PathBuf]) -> Result<Vec<Checked>, Stop> {
    let next = AtomicUsize::new(0);
    let work = || {
        let take = || {
            let position = next.fetch_add(1, Ordering::Relaxed);
            files.get(position).map(|file| (position, one(input, file)))
        };
        std::iter::from_fn(take).collect::<Vec<_>>()
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(files.len());
    let mut checked = thread::scope(|scope| {
        // A thread that does not start leaves its share to the others.
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..threads).filter_map(start).collect();
        let mut checked = work();
        for other in others {
            checked.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        checked
    });
    checked.sort_by_key(|(position, _)| *position);
    checked.into_iter().map(|(_, checked)| checked).collect()
}

fn one(input: &Input, file: &Path) -> Result<Checked, Stop> {
    let text = files::read(file)?;
    let findings = match yaml::read(&text) {
        Err(error) => {
            let finding = Finding::error("syntax", cloudformation::DocumentPath::root(), error.problem);
            vec![Located { finding, location: error.location }.into()]
        }
        Ok(document) if template_of(&document).is_some() => template(&document, file),
        // Nothing at all is a configuration that changes nothing, and no template.
        Ok(document) if says_nothing(&document) && super::configuration_file(input) != Some(file) => {
            template(&document, file)
        }
        Ok(document) => match site::read(&text) {
            Err(findings) => findings.into_iter().map(Told::from).collect(),
            Ok(site) => located_in(&document, of_stack(&super::synthesis(input, &site)?)),
        },
    };
    Ok(Checked { file: file.to_owned(), findings })
}

fn says_nothing(document: &Document) -> bool {
    document.json.is_null() || document.json.as_object().is_some_and(Map::is_empty)
}

/// A template has sections, one of them misspelt perhaps; a `site.yaml` has settings in lower case.
pub(crate) fn template_of(document: &Document) -> Option<&Map<String, Json>> {
    let is_setting = |key: &String| key.starts_with(|letter: char| letter.is_ascii_lowercase());
    let has_section = |all: &&Map<String, Json>| {
        ["AWSTemplateFormatVersion", "Parameters", "Resources", "Outputs", "resources"]
            .iter()
            .any(|section| all.contains_key(*section))
    };
    let all = document.json.as_object().filter(|all| !all.is_empty())?;
    (has_section(&all) || !all.keys().any(is_setting)).then_some(all)
}

fn template(document: &Document, file: &Path) -> Vec<Told> {
    let mut findings = validate::validate(&document.json);
    findings.extend(validate::nested(&document.json, &|place| beside(file, place)));
    findings.extend(edge::check(&document.json, Severity::Warning));
    findings.sort_by_key(Finding::severity);
    let place = |finding: Finding| Located { location: document.location(finding.path()), finding };
    findings.into_iter().map(place).map(Told::from).collect()
}

/// A template that another names, relative to its own place.
fn beside(file: &Path, place: &str) -> Option<Json> {
    let place = Path::new(place);
    let file = file.parent()?.join(place);
    let is_file =
        place.is_relative() && file.metadata().is_ok_and(|it| it.is_file() && it.len() <= MOST_BYTES);
    let text = is_file.then(|| files::read(&file).ok()).flatten()?;
    yaml::read(&text).ok().map(|document| document.json)
}

/// The findings of a stack with the places of those that are about its configuration.
fn located_in(document: &Document, mut findings: Vec<Told>) -> Vec<Told> {
    for Told { located, .. } in &mut findings {
        let is_setting = match located.finding.path().segments() {
            [Segment::Key(key), ..] => document.json.get(key).is_some(),
            _ => false,
        };
        if is_setting {
            located.location = document.location(located.finding.path());
        }
    }
    findings
}

fn of_stack(synthesis: &Synthesis) -> Vec<Told> {
    let told = |finding: &Finding| Told {
        construct: synthesis.construct(finding),
        located: Located { finding: finding.clone(), location: None },
    };
    synthesis.findings.iter().map(told).collect()
}
