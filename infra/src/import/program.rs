//! The program: a function that builds the template, the lines above it, and the order of the statements in it.

use std::collections::BTreeSet;

use cloudformation::{Json, LogicalId};
use cloudformation_codegen::families::Families;
use constructs::logical_id;
use serde_json::Map;

use super::code::{self, Code};
use super::literal;
use super::mappings::{self, Values};
use super::names::Section;
use super::order;
use super::target::{self, Target};
use super::writer::{self, Writer};

/// The version that every template has.
const VERSION: &str = "2010-09-09";

/// The margin of the statements in a function.
const MARGIN: usize = 4;

/// The source of a module that builds a template. Its first lines name the dependencies that it needs.
///
/// ```
/// use infra::import::{self, Target};
///
/// let template = serde_json::json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
/// let source = import::rust(template.as_object().expect("an object"), Target::Stack);
/// assert!(source.contains("scope.resource(\"Jobs\", sqs::Queue::new())?;"));
/// ```
pub fn rust(template: &Map<String, Json>, target: Target) -> String {
    let resources = template.get("Resources").and_then(Json::as_object);
    let types = resources.into_iter().flatten().filter_map(|(_, resource)| resource.get("Type")?.as_str());
    let facts = writer::facts(types);
    let plans = writer::plans(&facts);
    let mut program = Program { target, writer: Writer::new(&plans), statements: Vec::new() };
    program.sections(template);
    program.source()
}

struct Program<'a> {
    target: Target,
    writer: Writer<'a>,
    statements: Vec<Statement<'a>>,
}

/// A statement of the function.
enum Statement<'a> {
    /// Something about the whole template.
    Whole(Code),
    /// An entry of a section that is placed with a method.
    Entry { section: Section, id: &'a str, method: &'static str, code: Code },
    /// An empty line.
    Gap,
}

impl<'a> Program<'a> {
    fn sections(&mut self, template: &'a Map<String, Json>) {
        let ids = |section: &str| {
            let entries = template.get(section).and_then(Json::as_object);
            entries.into_iter().flatten().map(|(id, _)| id.as_str()).collect::<Vec<&str>>()
        };
        for (section, name) in [
            (Section::Parameter, "Parameters"),
            (Section::Mapping, "Mappings"),
            (Section::Condition, "Conditions"),
            (Section::Resource, "Resources"),
            (Section::Output, "Outputs"),
            (Section::Rule, "Rules"),
        ] {
            for id in ids(name) {
                let kind = template[name][id].get("Type").and_then(Json::as_str);
                self.writer.variables.add(section, id, kind.filter(|_| section == Section::Resource));
            }
        }
        self.names(
            &["Parameters", "Mappings", "Conditions", "Resources", "Outputs", "Rules"].map(ids).concat(),
        );
        self.whole(template);
        let resources: BTreeSet<&str> = ids("Resources").into_iter().collect();
        if ids("Parameters").iter().all(|id| !resources.contains(id)) {
            self.entries(template, "Parameters", Section::Parameter, Writer::parameter);
        } else {
            self.section("Parameters", &template["Parameters"]);
        }
        let mappings = template.get("Mappings").and_then(Json::as_object).into_iter().flatten();
        for (id, _) in mappings.filter(|(_, mapping)| mappings::values(mapping) == Some(Values::Texts)) {
            self.writer.has_texts(id);
        }
        self.entries(template, "Mappings", Section::Mapping, Writer::mapping);
        self.entries(template, "Conditions", Section::Condition, Writer::condition);
        self.resources(template);
        self.entries(template, "Outputs", Section::Output, Writer::output);
        self.entries(template, "Rules", Section::Rule, |writer, rule| Some(writer.json(rule)));
        self.other_sections(template);
    }

    /// Lets names be logical IDs as they are, if a scope would change one of them.
    fn names(&mut self, ids: &[&str]) {
        let is_changed = |id: &&str| LogicalId::new(id).is_ok() && logical_id(&[id]) != **id;
        if self.target == Target::Stack && ids.iter().any(is_changed) {
            let exact = self.target.whole("use_names_as_ids", []);
            self.statements.push(Statement::Whole(exact));
        }
    }

    /// The description, the transforms and the metadata.
    fn whole(&mut self, template: &'a Map<String, Json>) {
        for (name, value) in template {
            match (name.as_str(), value) {
                ("Description", Json::String(text)) => {
                    let text = self.target.describe(literal::string(text));
                    self.statements.push(Statement::Whole(text));
                }
                ("Transform", value) => {
                    transforms(value).into_iter().flatten().for_each(|name| self.transform(name));
                }
                ("Metadata", Json::Object(members)) if !members.is_empty() => {
                    for (key, value) in members {
                        let value = self.writer.json(value);
                        let metadata = self.target.metadata([literal::string(key), value]);
                        self.statements.push(Statement::Whole(metadata));
                    }
                }
                _ => {}
            }
        }
    }

    /// The sections that have no types, or not the form of one.
    fn other_sections(&mut self, template: &'a Map<String, Json>) {
        const TYPED: [&str; 7] =
            ["Metadata", "Parameters", "Mappings", "Conditions", "Resources", "Outputs", "Rules"];
        self.statements.push(Statement::Gap);
        for (name, value) in template {
            let is_written = match (name.as_str(), value) {
                ("AWSTemplateFormatVersion", value) => value == VERSION,
                ("Description", value) => value.is_string(),
                ("Transform", value) => transforms(value).is_some(),
                (typed, Json::Object(entries)) => TYPED.contains(&typed) && !entries.is_empty(),
                _ => false,
            };
            if !is_written {
                self.section(name, value);
            }
        }
    }

    fn transform(&mut self, name: &str) {
        let transform = self.target.transform(literal::string(name));
        self.statements.push(Statement::Whole(transform));
    }

    fn section(&mut self, name: &str, value: &Json) {
        let value = self.writer.json(value);
        let section = self.target.whole("section", [literal::string(name), value]);
        self.statements.push(Statement::Whole(section));
    }

    /// Places the entries of a section. If an entry has no typed form, the whole section stays JSON.
    fn entries(
        &mut self,
        template: &'a Map<String, Json>,
        name: &'static str,
        section: Section,
        write: impl Fn(&mut Writer<'a>, &Json) -> Option<Code>,
    ) {
        let Some(Json::Object(entries)) = template.get(name) else { return };
        if entries.is_empty() {
            return;
        }
        self.statements.push(Statement::Gap);
        let before = self.statements.len();
        let state = self.writer.state.clone();
        for (id, entry) in order::placed(entries) {
            let code = write(&mut self.writer, entry).filter(|_| LogicalId::new(id).is_ok());
            let Some(code) = code else {
                self.statements.truncate(before);
                self.writer.state = state;
                entries.keys().for_each(|id| self.writer.forget(section, id));
                self.section(name, &template[name]);
                return;
            };
            self.statements.push(Statement::Entry { section, id, method: self.target.method(name), code });
            self.writer.place(section, id);
        }
    }

    fn resources(&mut self, template: &'a Map<String, Json>) {
        let Some(Json::Object(resources)) = template.get("Resources") else { return };
        let is_resource = |(id, resource): (&String, &Json)| {
            LogicalId::new(id).is_ok() && resource.get("Type").is_some_and(Json::is_string)
        };
        if !resources.iter().all(is_resource) {
            self.statements.push(Statement::Gap);
            self.section("Resources", &template["Resources"]);
            return;
        }
        self.statements.push(Statement::Gap);
        for (id, resource) in order::placed(resources) {
            let (Some(kind), Some(attributes)) = (resource["Type"].as_str(), resource.as_object()) else {
                continue;
            };
            let (code, is_typed) = self.writer.resource(kind, attributes);
            let method = self.target.method("Resources");
            self.statements.push(Statement::Entry { section: Section::Resource, id, method, code });
            self.writer.place_resource(id, is_typed.then_some(kind));
        }
    }

    fn source(mut self) -> String {
        let body = self.body();
        let dependencies = target::dependencies(&self.features());
        self.target.import(&mut self.writer.state.imports);
        let uses = self.writer.state.imports.lines();
        let dependencies =
            dependencies.lines().fold(String::new(), |text, line| format!("{text}//! {line}\n"));
        format!(
            "//! Written by `infra import`. It needs these dependencies in `Cargo.toml`:\n//!\n//! ```toml\n\
             {dependencies}//! ```\n\n{uses}\n{}",
            self.target.functions(&body)
        )
    }

    /// The features of the services whose types the code uses.
    fn features(&self) -> BTreeSet<String> {
        let families = Families::current();
        self.writer
            .state
            .services
            .iter()
            .filter_map(|service| families.feature(service))
            .map(str::to_owned)
            .collect()
    }

    fn body(&self) -> String {
        let mut text = String::new();
        let mut was_long = false;
        for statement in &self.statements {
            let lines = match statement {
                Statement::Gap => {
                    was_long = true;
                    continue;
                }
                Statement::Whole(code) => line("", code, ";"),
                Statement::Entry { section, id, method, code } => self.entry(*section, id, method, code),
            };
            let is_long = lines.lines().count() > 1;
            if !text.is_empty() && (was_long || is_long) {
                text.push('\n');
            }
            text.push_str(&lines);
            was_long = is_long;
        }
        text
    }

    /// The lines that place an entry: one if it is short, and otherwise one for the value and one that places it.
    fn entry(&self, section: Section, id: &str, method: &str, code: &Code) -> String {
        let used = self.writer.binding(section, id);
        let binding = used.as_ref().map(|variable| format!("let {variable} = ")).unwrap_or_default();
        let receiver = Code::text(self.target.receiver());
        let place = |value: Code| receiver.clone().method(method, [literal::string(id), value]);
        let short = line(&binding, &place(code.clone()), "?;");
        if short.lines().count() == 1 {
            return short;
        }
        let Some(variable) = self.writer.variables.get(section, id) else { return short };
        let value = line(&format!("let {variable} = "), code, ";");
        value + &line(&binding, &place(Code::text(variable)), "?;")
    }
}

/// The names of the transforms of a template.
fn transforms(value: &Json) -> Option<Vec<&str>> {
    match value {
        Json::String(name) => Some(vec![name]),
        Json::Array(names) if !names.is_empty() => names.iter().map(Json::as_str).collect(),
        _ => None,
    }
}

fn line(before: &str, code: &Code, after: &str) -> String {
    code::statement(MARGIN, before, code, after)
}
