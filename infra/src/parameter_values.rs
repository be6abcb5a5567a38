//! Values of parameters for `check`: on the command line, in the settings, and in the files of other tools.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use cloudformation::schema::NOT_ALLOWED;
use cloudformation::{DocumentPath, Finding, Json, Speller, yaml};

use crate::file_pattern::FilePattern;

/// A value of a parameter, written as `NAME=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterValue {
    name: String,
    value: String,
}

impl FromStr for ParameterValue {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => {
                Ok(Self { name: name.to_owned(), value: value.to_owned() })
            }
            _ => Err("write it as NAME=VALUE"),
        }
    }
}

/// Values by the names of their parameters.
pub(crate) type Values = BTreeMap<String, String>;

/// Values with the templates that they are for.
#[derive(Clone, Debug, Default)]
pub(crate) struct GivenValues {
    pub(crate) values: Values,
    /// Files with more values. `values` has precedence over them.
    pub(crate) from: Vec<PathBuf>,
    /// The pattern of the templates; none if the values are for all.
    pub(crate) files: Option<FilePattern>,
    /// The place of the values in the settings; the root if the values are from the command line.
    pub(crate) place: DocumentPath,
}

/// The names of the parameters of a template.
pub(crate) struct TemplateParameters {
    pub(crate) file: PathBuf,
    pub(crate) names: Vec<String>,
}

impl TemplateParameters {
    pub(crate) fn new(file: &Path, template: &Json) -> Self {
        let names = template.get("Parameters").and_then(Json::as_object);
        Self { file: file.to_owned(), names: names.into_iter().flat_map(|all| all.keys().cloned()).collect() }
    }
}

impl GivenValues {
    /// The values of the command line.
    pub(crate) fn from_arguments(from: &[PathBuf], values: &[ParameterValue]) -> Self {
        let values = values.iter().map(|given| (given.name.clone(), given.value.clone())).collect();
        Self { values, from: from.to_vec(), ..Self::default() }
    }

    /// Adds the values of the files that are named.
    pub(crate) fn with_files<E>(
        mut self,
        mut read: impl FnMut(&Path) -> Result<ParameterFile, E>,
    ) -> Result<Self, E> {
        let mut all = Values::new();
        for file in self.from.drain(..) {
            all.extend(read(&file)?.0);
        }
        all.append(&mut self.values);
        Ok(Self { values: all, ..self })
    }

    pub(crate) fn covers(&self, file: &Path) -> bool {
        self.files.as_ref().is_none_or(|pattern| pattern.covers(file))
    }

    /// The findings about names that none of the templates has. CloudFormation refuses a value without a parameter.
    pub(crate) fn unknown(&self, templates: &[TemplateParameters]) -> Vec<Finding> {
        let covered: Vec<_> = templates.iter().filter(|template| self.covers(&template.file)).collect();
        if covered.is_empty() {
            return Vec::new();
        }
        let names = covered.iter().flat_map(|template| &template.names);
        let known: BTreeSet<&str> = names.map(String::as_str).collect();
        let speller = Speller::default();
        let unknown = self.values.keys().filter(|name| !known.contains(name.as_str()));
        let findings = unknown.map(|name| {
            let problem = format!("no checked template has the parameter `{name}`");
            NOT_ALLOWED.at(self.place.key(name), problem).suggest(name, known.iter().copied(), &speller)
        });
        findings.collect()
    }
}

/// A file with values of parameters.
#[derive(Clone, Debug, Default)]
pub struct ParameterFile(Values);

impl ParameterFile {
    /// Reads the text of a file, or returns its mistake.
    pub fn parse(file: &Path, text: &str) -> Result<Self, String> {
        let document = yaml::read_file(file, text).map_err(|error| error.to_string())?;
        values(&document.json).map(Self).ok_or_else(|| {
            let forms = "write {\"NAME\": \"VALUE\"}, or a list of ParameterKey and ParameterValue as the AWS CLI reads it";
            format!("not a file of parameter values; {forms}")
        })
    }
}

/// The key of the values in a template configuration of CodePipeline, and in a deployment file of CloudFormation's Git sync.
const PARAMETERS: [&str; 2] = ["Parameters", "parameters"];

/// The values of a file in one of these forms: a list of objects with `ParameterKey` and `ParameterValue`, a list of `NAME=VALUE`, an object with
/// the values below a key, or an object of values.
fn values(json: &Json) -> Option<Values> {
    match json {
        Json::Array(items) => {
            let keeps_value = |item: &&Json| item.get("UsePreviousValue").is_some();
            items.iter().filter(|item| !keeps_value(item)).map(item).collect()
        }
        Json::Object(members) => {
            let section = PARAMETERS.iter().find_map(|name| members.get(*name).and_then(Json::as_object));
            let members = section.unwrap_or(members);
            members.iter().map(|(name, value)| Some((name.clone(), plain_text(value)?))).collect()
        }
        _ => None,
    }
}

/// The name and the value of an item.
fn item(item: &Json) -> Option<(String, String)> {
    if let Some(text) = item.as_str() {
        let ParameterValue { name, value } = text.parse().ok()?;
        return Some((name, value));
    }
    Some((item.get("ParameterKey")?.as_str()?.to_owned(), plain_text(item.get("ParameterValue")?)?))
}

/// A value as CloudFormation gets it: a List is a text with commas.
pub(crate) fn plain_text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        Json::Array(items) => {
            items.iter().map(plain_text).collect::<Option<Vec<_>>>().map(|items| items.join(","))
        }
        Json::Null | Json::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{ParameterValue, values};

    fn read(json: &Json) -> Option<Vec<String>> {
        values(json).map(|values| values.iter().map(|(name, value)| format!("{name}={value}")).collect())
    }

    #[test]
    fn files_of_the_aws_cli_and_of_pipelines_are_read() {
        let both = Some(vec!["A=1".to_owned(), "B=x,y".to_owned()]);
        let of_cli = json!([
            {"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "B", "ParameterValue": "x,y"},
            {"ParameterKey": "C", "UsePreviousValue": true},
        ]);
        assert_eq!(read(&of_cli), both);
        assert_eq!(read(&json!(["A=1", "B=x,y"])), both);
        assert_eq!(read(&json!({"Parameters": {"A": "1", "B": "x,y"}, "Tags": {"T": "u"}})), both);
        let of_git_sync =
            json!({"template-file-path": "a.yaml", "parameters": {"A": 1, "B": "x,y"}, "tags": {}});
        assert_eq!(read(&of_git_sync), both);
        assert_eq!(read(&json!({"A": 1, "B": ["x", "y"]})), both);
    }

    #[test]
    fn file_in_another_form_is_refused() {
        for json in
            [json!("A"), json!(["A"]), json!([{"Key": "A"}]), json!({"A": {"B": 1}}), json!({"A": null})]
        {
            assert_eq!(read(&json), None, "{json}");
        }
        assert!("A".parse::<ParameterValue>().is_err());
        assert!("=x".parse::<ParameterValue>().is_err());
    }
}
