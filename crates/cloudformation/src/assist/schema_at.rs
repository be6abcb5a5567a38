//! The schemas that apply to a place of a template.

use std::borrow::Cow;
use std::sync::OnceLock;

use cloudformation_facts::{policy_template, policy_template_names};
use serde_json::json;

use crate::document::{Json, Segment, value_at};
use crate::schema::{Schema, resource_facts};
use crate::validate::{
    POLICY_VERSIONS, deployed_type, global_properties, global_sections, global_type, has_policy_templates,
    is_serverless_type, statement_schema, template_schema,
};

/// Finds schemas in a document, or in the one of an earlier text if an excerpt does not have the type of a resource.
#[derive(Clone, Copy)]
pub(super) struct SchemaFinder<'a> {
    pub(super) document: &'a Json,
    pub(super) known: &'a Json,
}

impl<'a> SchemaFinder<'a> {
    /// The type of a resource.
    pub(super) fn kind(self, id: &str) -> Option<&'a str> {
        let kind = |document: &'a Json| document["Resources"][id]["Type"].as_str();
        kind(self.document).or_else(|| kind(self.known))
    }

    /// The type whose properties are around a path, and the path below the properties. SAM has properties in `Globals`, too.
    pub(super) fn properties(self, path: &[Segment]) -> Option<(Cow<'a, str>, &[Segment])> {
        match path {
            [Segment::Key(section), Segment::Key(id), Segment::Key(part), rest @ ..]
                if section == "Resources" && part == "Properties" =>
            {
                Some((self.kind(id)?.into(), rest))
            }
            [Segment::Key(section), Segment::Key(kind), rest @ ..]
                if section == "Globals" && !rest.is_empty() =>
            {
                Some((global_type(kind).into(), rest))
            }
            _ => None,
        }
    }

    /// The schemas of the value at a path that lists values. SAM has its own list for few properties. The properties of the same name of the type
    /// that it deploys have the others.
    pub(super) fn schemas_with_choices(self, path: &[Segment]) -> Vec<&'static Schema> {
        let own = self.schemas(path);
        if own.iter().any(|schema| schema.literal_choices().next().is_some()) {
            return own;
        }
        let deployed = self.properties(path).and_then(|(kind, rest)| {
            let kind = deployed_type(&kind).filter(|_| is_serverless_type(&kind))?;
            Some(resource_facts(kind)?.schema.below(rest))
        });
        deployed.unwrap_or(own)
    }

    /// The schemas of the value at a path. There are several where a schema has alternatives; none where nothing is known.
    pub(super) fn schemas(self, path: &[Segment]) -> Vec<&'static Schema> {
        let Some((kind, rest)) = self.properties(path) else {
            return template_schema().map(|schema| schema.below(path)).unwrap_or_default();
        };
        if let Some(rest) = path_in_statement(rest) {
            return statement_schema().map(|schema| schema.below(rest)).unwrap_or_default();
        }
        let Some(facts) = resource_facts(&kind) else { return Vec::new() };
        let in_policy = path_in_policy(rest).and_then(|rest| Some(policy_schema()?.below(rest)));
        let (owner, _) = path.split_at(path.len() - rest.len());
        let value = value_at(self.document, owner).unwrap_or(&Json::Null);
        let mut all = facts.schema.below_value(value, rest);
        all.extend(in_policy.unwrap_or_default());
        all
    }
}

/// The path below an IAM policy that is in properties.
fn path_in_policy(path: &[Segment]) -> Option<&[Segment]> {
    let is_policy =
        |segment: &Segment| matches!(segment, Segment::Key(key) if key.ends_with("PolicyDocument"));
    let position = path.iter().position(is_policy)?;
    Some(&path[position + 1..])
}

/// The path below a statement of an IAM policy that is in properties.
fn path_in_statement(path: &[Segment]) -> Option<&[Segment]> {
    let [Segment::Key(statement), rest @ ..] = path_in_policy(path)? else { return None };
    if statement != "Statement" {
        return None;
    }
    // A policy has one statement or a List of them.
    Some(if let [Segment::Index(_), rest @ ..] = rest { rest } else { rest })
}

/// The schema of an IAM policy without its statements, which have another schema.
fn policy_schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    let read = || {
        let elements =
            json!({"Version": {"enum": POLICY_VERSIONS}, "Id": {}, "Statement": {"type": "array"}});
        Schema::read(&json!({ "properties": elements }).to_string()).ok()
    };
    SCHEMA.get_or_init(read).as_ref()
}

/// The names of SAM's policy templates in a List of policies, or the parameters of one.
pub(super) fn keys_of_policies(kind: Option<&str>, path: &[Segment]) -> Vec<&'static str> {
    let [
        Segment::Key(section),
        Segment::Key(_),
        Segment::Key(part),
        Segment::Key(policies),
        Segment::Index(_),
        rest @ ..,
    ] = path
    else {
        return Vec::new();
    };
    let is_list = section == "Resources" && part == "Properties" && policies == "Policies";
    if !is_list || !kind.is_some_and(has_policy_templates) {
        return Vec::new();
    }
    match rest {
        [] => policy_template_names().collect(),
        [Segment::Key(name)] => policy_template(name).into_iter().flatten().collect(),
        _ => Vec::new(),
    }
}

/// The keys in `Globals`: the types, and the properties that can be global.
pub(super) fn keys_of_globals(path: &[Segment]) -> impl Iterator<Item = &'static str> {
    let (sections, properties) = match path {
        [Segment::Key(section)] if section == "Globals" => (Some(global_sections()), None),
        [Segment::Key(section), Segment::Key(kind)] if section == "Globals" => {
            (None, global_properties(kind))
        }
        _ => (None, None),
    };
    let properties = properties.into_iter().flatten().copied();
    sections.into_iter().flatten().chain(properties)
}
