//! The settings that were read, and what they mean for a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cloudformation::report::{FileFindings, LocatedFinding};
use cloudformation::schema::{self, Dialect, WRONG_TYPE};
use cloudformation::validate::{OwnRules, Region, SUPPRESSION, Validator, with_own_rules};
use cloudformation::yaml::{self, Document};
use cloudformation::{DocumentPath, Finding, Json, Report};

use super::entries::{
    IgnoredRule, MandatoryRule, excluded_files, given_values, ignored_rule, mandatory_rule, region,
    unknown_rule,
};
use super::fail_on::FailOn;
use super::file::{FILE, Settings, schema};
use crate::deployment::Deployment;
use crate::file_pattern::FilePattern;
use crate::parameter_values::{GivenValues, ParameterFile, TemplateParameters};
use crate::site;

/// The settings that were read.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct CheckSettings {
    /// Files, folders and patterns to check.
    pub files: Vec<PathBuf>,
    excluded: Vec<FilePattern>,
    /// The lowest severity that makes `check` fail.
    pub fail_on: FailOn,
    /// The Regions of the deployment.
    pub regions: Vec<Region>,
    /// Values of parameters, of which later ones have precedence.
    pub(crate) parameters: Vec<GivenValues>,
    /// The folder with own rules and resource types.
    pub rules: Option<PathBuf>,
    /// The own rules and resource types, see [`CheckSettings::with_own_rules`].
    pub own_rules: Option<Arc<OwnRules>>,
    ignored: Vec<IgnoredRule>,
    mandatory: Vec<MandatoryRule>,
    /// The file's text and document, for findings in it. `None` if the file does not exist.
    source: Option<(String, Document)>,
}

impl CheckSettings {
    /// Reads the text of the file, or returns its mistakes.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// let text = "ignore:\n  - { rule: unknown-type, reason: private types, files: 'legacy/**' }\n";
    /// let settings = infra::check_settings::CheckSettings::parse(text).expect("settings without mistakes");
    /// assert!(settings.ignores(Path::new("legacy/queue.yaml"), "unknown-type"));
    /// ```
    pub fn parse(text: &str) -> Result<Self, Vec<LocatedFinding>> {
        Self::parse_keys(text, |_| true)
    }

    /// Reads only `files` and `exclude`. Mistakes in other settings do not matter.
    pub fn parse_files(text: &str) -> Result<Self, Vec<LocatedFinding>> {
        Self::parse_keys(text, |key| key == "files" || key == "exclude")
    }

    /// Reads only `rules` and `ignore`. Mistakes in other settings do not matter.
    pub fn parse_rules(text: &str) -> Result<Self, Vec<LocatedFinding>> {
        Self::parse_keys(text, |key| key == "rules" || key == "ignore")
    }

    /// Reads the settings with certain keys.
    fn parse_keys(text: &str, is_read: impl Fn(&str) -> bool) -> Result<Self, Vec<LocatedFinding>> {
        let document = yaml::read(text).map_err(|error| vec![site::syntax_error(text, error)])?;
        let mut json = if document.json.is_null() {
            Json::Object(serde_json::Map::new())
        } else {
            document.json.clone()
        };
        if let Some(members) = json.as_object_mut() {
            members.retain(|key, _| is_read(key));
        }
        let mut report = Report::default();
        if let Some(schema) = schema() {
            schema::check(schema, &json, &DocumentPath::root(), Dialect::Json, &mut report);
        }
        let mut settings = Self::default();
        match serde_json::from_value::<Settings>(json) {
            Ok(Settings { files, exclude, fail_on, regions, parameters, ignore, mandatory, rules }) => {
                let parameters = parameters.into_iter().enumerate();
                settings.parameters =
                    parameters.filter_map(|(at, entry)| given_values(at, entry, &mut report)).collect();
                settings.rules = rules;
                let may_be_own = settings.rules.is_some();
                let ignored = ignore.into_iter().enumerate();
                settings.ignored = ignored
                    .filter_map(|(at, rule)| ignored_rule(at, rule, may_be_own, &mut report))
                    .collect();
                let mandatory = mandatory.into_iter().enumerate();
                settings.mandatory = mandatory
                    .filter_map(|(at, rule)| mandatory_rule(at, rule, may_be_own, &mut report))
                    .collect();
                let regions = regions.iter().enumerate();
                settings.regions = regions.filter_map(|(at, name)| region(at, name, &mut report)).collect();
                settings.files = files;
                let excluded = exclude.iter().enumerate();
                settings.excluded =
                    excluded.filter_map(|(at, text)| excluded_files(at, text, &mut report)).collect();
                settings.fail_on = fail_on;
            }
            Err(error) if report.is_empty() => {
                report.add(WRONG_TYPE.at(DocumentPath::root(), error.to_string()));
            }
            Err(_) => {}
        }
        let findings = report.into_findings();
        if !findings.is_empty() {
            return Err(LocatedFinding::all_in_document(findings, &document));
        }
        settings.source = Some((text.to_owned(), document));
        Ok(settings)
    }

    /// Adds the values of the files that `parameters` names.
    pub fn with_parameter_files<E>(
        mut self,
        mut read: impl FnMut(&Path) -> Result<ParameterFile, E>,
    ) -> Result<Self, E> {
        let given = std::mem::take(&mut self.parameters).into_iter();
        self.parameters = given.map(|given| given.with_files(&mut read)).collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// Adds the rules and types of the folder [`CheckSettings::rules`].
    #[must_use]
    pub fn with_own_rules(self, own: Arc<OwnRules>) -> Self {
        Self { own_rules: Some(own), ..self }
    }

    /// The validator for a template with a path that is relative to the folder of the settings.
    pub fn validator(&self, file: &Path) -> Validator {
        let deployment = Deployment::new(&self.regions, self.parameters.clone());
        let deployment = deployment.with_own_rules(self.own_rules.as_ref());
        deployment.with_mandatory_rules(self.mandatory_rules()).validator(file).into_owned()
    }

    /// The rules whose findings no template suppresses.
    pub fn mandatory_rules(&self) -> impl Iterator<Item = String> + '_ {
        self.mandatory.iter().map(|mandatory| mandatory.rule.clone())
    }

    /// The entries of `ignore` and `mandatory` whose rule does not exist. Without own rules, [`CheckSettings::parse`] reports them.
    pub fn unknown_rules(&self) -> Vec<LocatedFinding> {
        let (Some(own), Some((_, document))) = (&self.own_rules, &self.source) else { return Vec::new() };
        let known: Vec<&str> =
            with_own_rules(cloudformation::rules(), Some(own)).map(|rule| rule.id).collect();
        let mut report = Report::default();
        let ignored = self.ignored.iter().map(|ignored| (&ignored.rule, ignored.place.key("rule")));
        let mandatory = self.mandatory.iter().map(|mandatory| (&mandatory.rule, mandatory.place.clone()));
        for (rule, place) in ignored.chain(mandatory) {
            if !known.contains(&rule.as_str()) {
                report.add(unknown_rule(place, rule, known.iter().copied(), &report));
            }
        }
        LocatedFinding::all_in_document(report.into_findings(), document)
    }

    /// Whether a file is left out.
    pub fn excludes(&self, file: &Path) -> bool {
        self.excluded.iter().any(|excluded| excluded.covers(file))
    }

    /// Whether the findings of a rule in a file are left out.
    pub fn ignores(&self, file: &Path, rule: &str) -> bool {
        self.ignored.iter().any(|ignored| ignored.covers(file, rule))
    }

    /// Removes the ignored findings of a file.
    pub fn remove_ignored(&mut self, file: &mut FileFindings) {
        let FileFindings { file, findings, .. } = file;
        findings.retain(|found| {
            let mut is_ignored = false;
            for ignored in &mut self.ignored {
                if ignored.covers(file, found.finding.rule().id) {
                    ignored.is_used = true;
                    is_ignored = true;
                }
            }
            !is_ignored
        });
    }

    /// Returns the findings about entries without effect. Call it after all files that the settings name have been checked.
    pub(crate) fn unused(self, templates: &[TemplateParameters]) -> Option<FileFindings> {
        let (text, document) = self.source?;
        let unused = self.ignored.into_iter().filter(|ignored| !ignored.is_used).map(|ignored| {
            let problem = format!("`{}` reports nothing in these files", ignored.rule);
            SUPPRESSION.at(ignored.place, problem).with_advice("remove the entry")
        });
        let unknown = self.parameters.iter().flat_map(|given| given.unknown(templates));
        let findings: Vec<Finding> = unused.chain(unknown).collect();
        if findings.is_empty() { None } else { Some(FileFindings::new(FILE, text, findings, &document)) }
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use cloudformation::DocumentPath;
    use cloudformation::report::{FileFindings, LocatedFinding};
    use cloudformation::schema::WRONG_TYPE;

    use super::CheckSettings;

    /// Returns the mistakes in a text, each with its line.
    fn mistakes(text: &str) -> Vec<String> {
        let findings = CheckSettings::parse(text).err().unwrap_or_default();
        let describe = |found: &LocatedFinding| {
            let line = found.location.map_or(0, |place| place.line);
            format!(
                "{line} {}: {} {}",
                found.finding.rule().id,
                found.finding.problem(),
                found.finding.advice()
            )
        };
        findings.iter().map(describe).collect()
    }

    #[test]
    fn mistakes_are_reported_at_their_lines() {
        let entry = |entry: &str| mistakes(&format!("files: [stacks]\nignore:\n  - {entry}\n"));
        assert_eq!(
            entry("{ rule: cycel, reason: planned }"),
            ["3 suppression: unknown rule `cycel` did you mean `cycle`?"]
        );
        assert_eq!(
            entry("{ rule: cycle, reason: ' ' }"),
            ["3 suppression: the reason is empty write why the findings are accepted"]
        );
        assert_eq!(
            entry("{ rule: cycle, reason: TODO }"),
            ["3 suppression: the reason is still `TODO` write why the findings are accepted"]
        );
        assert!(entry("{ rule: cycle }")[0].starts_with("3 missing-property"));
        assert!(entry("{ rule: cycle, reason: planned, files: '***' }")[0].contains("not a pattern"));
        assert!(entry("{ rule: cycle, reason: planned, file: a }")[0].contains("did you mean `files`?"));
        assert!(mistakes("fail_on: never\n")[0].starts_with("1 not-allowed"));
        assert_eq!(
            mistakes("regions:\n  - eu-central-1\n  - eu-centrl-1\n"),
            ["3 not-allowed: unknown Region `eu-centrl-1`; did you mean `eu-central-1`? "]
        );
        assert_eq!(
            mistakes("parameters:\n  - values:\n      Size: { a: 1 }\n"),
            ["3 wrong-type: expected a String, a number, a Boolean or a List of these "]
        );
        assert!(mistakes("parameters: [{ values: { A: b }, files: '***' }]\n")[0].contains("not a pattern"));
        assert!(mistakes("exclude: ['***']\n")[0].starts_with("1 suppression: not a pattern"));
        assert_eq!(
            mistakes("mandatory: [cycel]\n"),
            ["1 suppression: unknown rule `cycel` did you mean `cycle`?"]
        );
        assert_eq!(
            entry("{ rule: E3012, reason: planned }"),
            ["3 suppression: unknown rule `E3012` for this rule of cfn-lint, write wrong-type"]
        );
        assert!(mistakes("files: [\n")[0].contains("syntax"));
        assert_eq!(mistakes(""), [""; 0]);
    }

    #[test]
    fn files_are_read_from_settings_with_mistakes_elsewhere() {
        let text = "files: [stacks]\nexclude: ['**/*.json']\nregions: [nowhere]\nfial_on: warning\n";
        assert!(CheckSettings::parse(text).is_err());
        let settings = CheckSettings::parse_files(text).expect("files without mistakes");
        assert_eq!(settings.files, [Path::new("stacks")]);
        assert!(settings.excludes(Path::new("a/b.json")) && !settings.excludes(Path::new("a/b.yaml")));
        assert_eq!(CheckSettings::parse_files("files: stacks\n").expect_err("a mistake").len(), 1);
        assert_eq!(CheckSettings::parse_files("").expect("no files").files, [""; 0].map(PathBuf::from));
    }

    fn remaining(settings: &mut CheckSettings, file: &str) -> usize {
        let finding = LocatedFinding::new(WRONG_TYPE.at(DocumentPath::root(), "a mistake"), None);
        let mut file = FileFindings::from_located(Path::new(file), "", vec![finding]);
        settings.remove_ignored(&mut file);
        file.findings.len()
    }

    #[test]
    fn ignored_rule_is_left_out_in_the_files_of_its_pattern() {
        let text = "ignore:\n  - { rule: wrong-type, reason: old, files: 'legacy/**' }\n  - { rule: cycle, reason: old }\n";
        let mut settings = CheckSettings::parse(text).expect("settings without mistakes");
        assert_eq!(remaining(&mut settings, "stacks/a.yaml"), 1);
        assert_eq!(remaining(&mut settings, "legacy/deep/a.yaml"), 0);
        let unused = settings.unused(&[]).expect("the second entry has no effect").findings;
        assert_eq!(unused.len(), 1);
        assert_eq!(unused[0].location.map(|place| place.line), Some(3));
        let mut used = CheckSettings::parse("ignore: [{ rule: wrong-type, reason: old }]")
            .expect("settings without mistakes");
        assert_eq!(remaining(&mut used, "a.yaml"), 0);
        assert!(used.unused(&[]).is_none());
    }
}
