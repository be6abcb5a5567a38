//! The program: a function that builds the template, the lines above it, and the order of the statements in it.

use std::collections::BTreeSet;

use cloudformation::{Json, LogicalId};
use cloudformation_codegen::families::Families;
use constructs::logical_id;
use serde_json::Map;

use super::code::{self, Code, CommentLines};
use super::comments::Comments;
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
/// use infra::import::{self, Comments, Target};
///
/// let template = serde_json::json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
/// let source = import::rust(template.as_object().expect("an object"), &Comments::default(), Target::Stack);
/// assert!(source.contains("scope.resource(\"Jobs\", sqs::Queue::new())?;"));
/// ```
pub fn rust(template: &Map<String, Json>, comments: &Comments, target: Target) -> String {
    let resources = template.get("Resources").and_then(Json::as_object);
    let types = resources.into_iter().flatten().filter_map(|(_, resource)| resource.get("Type")?.as_str());
    let facts = writer::facts(types);
    let plans = writer::plans(&facts);
    let mut program = Program { target, writer: Writer::new(&plans, comments), statements: Vec::new() };
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
    Whole(Code, CommentLines),
    /// An entry of a section that is placed with a method.
    Entry { section: Section, id: &'a str, method: &'static str, code: Code, comments: CommentLines },
    /// An empty line.
    Gap,
}

impl Statement<'_> {
    fn comments(&mut self) -> Option<&mut CommentLines> {
        match self {
            Self::Whole(_, comments) | Self::Entry { comments, .. } => Some(comments),
            Self::Gap => None,
        }
    }
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
            self.statements.push(Statement::Whole(exact, CommentLines::default()));
        }
    }

    /// The description, the transforms and the metadata.
    fn whole(&mut self, template: &'a Map<String, Json>) {
        for (name, value) in template {
            match (name.as_str(), value) {
                ("Description", Json::String(text)) => {
                    let text = self.target.describe(literal::string(text));
                    self.whole_statement(value, text);
                }
                ("Transform", value) => {
                    for name in transforms(value).into_iter().flatten() {
                        let transform = self.target.transform(literal::string(name));
                        self.whole_statement(value, transform);
                    }
                }
                ("Metadata", Json::Object(members)) if !members.is_empty() => {
                    for (key, value) in members {
                        let json = self.writer.json(value);
                        let metadata = self.target.metadata([literal::string(key), json]);
                        self.whole_statement(value, metadata);
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

    /// A statement about the whole template, with the comments of its value.
    fn whole_statement(&mut self, value: &Json, code: Code) {
        let comments = self.writer.take_comments(value);
        self.statements.push(Statement::Whole(code, comments));
    }

    fn section(&mut self, name: &str, value: &Json) {
        let json = self.writer.json(value);
        let section = self.target.whole("section", [literal::string(name), json]);
        self.whole_statement(value, section);
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
            let comments = self.writer.take_comments(entry);
            let method = self.target.method(name);
            self.statements.push(Statement::Entry { section, id, method, code, comments });
            self.writer.place(section, id);
        }
        self.comment_section(before, &template[name]);
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
        let before = self.statements.len();
        for (id, resource) in order::placed(resources) {
            let (Some(kind), Some(attributes)) = (resource["Type"].as_str(), resource.as_object()) else {
                continue;
            };
            let (code, is_typed) = self.writer.resource(kind, attributes);
            let method = self.target.method("Resources");
            let comments = self.writer.take_comments(resource);
            self.statements.push(Statement::Entry { section: Section::Resource, id, method, code, comments });
            self.writer.place_resource(id, is_typed.then_some(kind));
        }
        self.comment_section(before, &template["Resources"]);
    }

    /// Adds the comments of a section that belong to none of its entries to the first and the last of its statements.
    fn comment_section(&mut self, first: usize, section: &Json) {
        let CommentLines { before, after } = self.writer.take_comments(section);
        let mut statements = self.statements.iter_mut().skip(first).filter_map(Statement::comments);
        if let Some(first) = statements.next() {
            first.before.splice(0..0, before);
        }
        if let Some(last) = self.statements.iter_mut().rev().find_map(Statement::comments) {
            last.after.extend(after);
        }
    }

    fn source(mut self) -> String {
        let others = self.writer.take_other_comments();
        let body = self.body() + &code::comments(MARGIN, &others.after);
        let head = match code::comments(0, &others.before) {
            comments if comments.is_empty() => comments,
            comments => format!("{comments}\n"),
        };
        let dependencies = target::dependencies(&self.features());
        self.target.import(&mut self.writer.state.imports);
        let uses = self.writer.state.imports.lines();
        let dependencies =
            dependencies.lines().fold(String::new(), |text, line| format!("{text}//! {line}\n"));
        format!(
            "//! Written by `infra import`. It needs these dependencies in `Cargo.toml`:\n//!\n//! ```toml\n\
             {dependencies}//! ```\n\n{head}{uses}\n{}",
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
            let (lines, around) = match statement {
                Statement::Gap => {
                    was_long = true;
                    continue;
                }
                Statement::Whole(code, comments) => (line("", code, ";"), comments),
                Statement::Entry { section, id, method, code, comments } => {
                    (self.entry(*section, id, method, code), comments)
                }
            };
            let [before, after] = [&around.before, &around.after].map(|lines| code::comments(MARGIN, lines));
            let lines = before + &lines + &after;
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
