//! The functions of a template: their arguments, and the names that they refer to.

use std::collections::BTreeMap;

use super::conditions::Given;
use super::context::{entries, kind};
use super::return_values::{of_variable, return_value};
use super::rules::conditional_reference::ConditionalReferences;
use super::rules::cycle::{self, Needs};
use super::rules::{
    dangling_reference, function_form, missing_sub, missing_transform, unknown_function, unused_condition,
    unused_mapping, unused_parameter,
};
use super::serverless::types::is_serverless_type;
use super::symbols::{Attributes, Symbols};
use super::used_names::UsedNames;
use crate::document::{Json, Trail, Visitor, get_att, member_of, variables, visit};
use crate::finding::Report;
use crate::functions::by_name;
use crate::schema::ReturnValue;
use crate::template::item_type;

/// Checks the functions of a document. `conditions` is the same document with what is known about its conditions.
pub(super) fn check(document: &Json, conditions: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    let mut walker = Walker {
        document,
        symbols,
        report,
        used: UsedNames::default(),
        needs: BTreeMap::new(),
        owner: None,
        given: Vec::new(),
        conditional: ConditionalReferences::new(conditions),
    };
    if let Some(rules) = document.get("Rules") {
        visit(&mut Trail::from_keys(&["Rules"]), rules, &mut walker);
    }
    for (id, output) in entries(document, "Outputs") {
        let mut path = Trail::from_keys(&["Outputs", id]);
        walker.extension(id, output, &path);
        walker.enter_entry(output, &mut path);
        visit(&mut path, output, &mut walker);
        walker.given.clear();
    }
    for (id, condition) in entries(document, "Conditions") {
        walker.owner = Some(id);
        let mut path = Trail::from_keys(&["Conditions", id]);
        walker.extension(id, condition, &path);
        if symbols.has_final_functions() {
            walker.report.extend(function_form::check_condition(condition, &path));
        }
        visit(&mut path, condition, &mut walker);
    }
    let conditions = std::mem::take(&mut walker.needs);
    for (id, resource) in entries(document, "Resources") {
        // SAM creates several resources from one of its resources. The template does not say which of them depends on
        // another.
        let is_expanded = kind(resource).is_some_and(is_serverless_type);
        walker.owner = if is_expanded { None } else { Some(id) };
        let mut path = Trail::from_keys(&["Resources", id]);
        walker.extension(id, resource, &path);
        walker.enter_entry(resource, &mut path);
        walker.resource(resource, &mut path);
        walker.given.clear();
    }
    if let Some(globals) = document.get("Globals") {
        walker.owner = None;
        visit(&mut Trail::from_keys(&["Globals"]), globals, &mut walker);
    }
    let Walker { used, needs, .. } = walker;
    unused_parameter::check(symbols, &used, report);
    unused_mapping::check(symbols, &used, report);
    unused_condition::check(symbols, &used, report);
    cycle::of_conditions(&conditions, report);
    cycle::of_resources(&needs, document, report);
}

struct Walker<'a, 'r> {
    document: &'a Json,
    symbols: &'r Symbols<'a>,
    report: &'r mut Report,
    used: UsedNames<'a>,
    /// The resources on which a resource depends, or the conditions that a condition names.
    needs: Needs<'a>,
    /// The resource or condition that is visited.
    owner: Option<&'a str>,
    /// The conditions that decide whether the visited node is used, with their results.
    given: Vec<Given<'a>>,
    conditional: ConditionalReferences<'a>,
}

impl<'a> Visitor<'a> for Walker<'a, '_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        if let Json::String(text) = value {
            self.report.extend(missing_sub::check(text, path, self.symbols));
        }
        true
    }

    fn member(&mut self, path: &Trail<'a>, name: &'a str, value: &'a Json, is_only: bool) {
        self.extension(name, value, path);
        if name == "Condition"
            && let Some(condition) = value.as_str()
        {
            self.used.conditions.insert(condition);
        }
        if is_only && member_of(value, "Fn::Transform").is_none() {
            self.function(name, value, path);
        }
    }

    fn enter_branch(&mut self, condition: &'a str, holds: bool) {
        self.given.push((condition, holds));
    }

    fn leave_branch(&mut self) {
        self.given.pop();
    }
}

impl<'a> Walker<'a, '_> {
    /// Checks the condition of a resource or an output, which exists only if the condition holds.
    fn enter_entry(&mut self, entry: &'a Json, path: &mut Trail<'a>) {
        if let Some(condition) = member_of(entry, "Condition").and_then(Json::as_str) {
            path.push_key("Condition");
            self.condition(condition, path);
            path.pop();
            self.given.push((condition, true));
        }
    }

    fn resource(&mut self, resource: &'a Json, path: &mut Trail<'a>) {
        path.push_key("DependsOn");
        match member_of(resource, "DependsOn") {
            Some(Json::Array(names)) => {
                for (position, name) in names.iter().enumerate() {
                    path.push_index(position);
                    self.depends_on(name, path);
                    path.pop();
                }
            }
            Some(name) => self.depends_on(name, path),
            None => {}
        }
        path.pop();
        for part in [
            "Properties",
            "CreationPolicy",
            "UpdatePolicy",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "Metadata",
            "Connectors",
        ] {
            if let Some(value) = member_of(resource, part) {
                path.push_key(part);
                visit(path, value, self);
                path.pop();
            }
        }
    }

    fn depends_on(&mut self, name: &'a Json, path: &Trail<'_>) {
        let Some(name) = name.as_str() else { return };
        if self.symbols.is_resource(name) {
            self.need_resource(name, path);
        } else if !self.may_add("Resources", path) {
            dangling_reference::unknown(
                "resource",
                name,
                self.symbols.resources(),
                path.to_path(),
                self.report,
            );
        }
    }

    fn function(&mut self, name: &'a str, argument: &'a Json, path: &Trail<'_>) {
        if name == "Condition" {
            if is_in_conditions(path)
                && let Some(condition) = argument.as_str()
            {
                self.condition(condition, path);
                self.need(condition);
            }
            return;
        }
        let Some(function) = by_name(name) else {
            return self.report.extend(unknown_function::check(name, path, self.report.speller()));
        };
        let objection = function_form::check_section(function, path);
        if let Some(finding) = objection.or_else(|| function_form::check(function, argument, path)) {
            if self.symbols.has_final_functions() || function.is_extension {
                self.report.add(finding);
            }
            return;
        }
        match (name, argument) {
            ("Ref", Json::String(target)) => self.reference(target, path),
            ("Fn::GetAtt", _) => {
                if let Some((resource, attribute)) = get_att(argument) {
                    self.attribute(resource, attribute, path);
                }
            }
            ("Fn::Sub", _) => self.sub(argument, path),
            ("Fn::If", Json::Array(arguments)) => {
                if let Some(condition) = arguments[0].as_str() {
                    self.condition(condition, path);
                }
            }
            ("Fn::FindInMap", Json::Array(arguments)) => match arguments[0].as_str() {
                Some(mapping) => {
                    self.mapping(mapping, path);
                    self.keys_of_mapping(mapping, &arguments[1..], path);
                }
                None => self.used.any_mapping = true,
            },
            ("Fn::Equals", Json::Array(values)) if !path.is_in_section("Rules") => {
                for (position, value) in values.iter().enumerate() {
                    if let Some(value) = self.return_value(value) {
                        self.report.extend(function_form::check_comparison(&value, || path.index(position)));
                    }
                }
            }
            ("Fn::Select", Json::Array(arguments)) => {
                self.report.extend(function_form::check_position(&arguments[0], &arguments[1], path));
                self.check_list(name, &arguments[1], path);
            }
            ("Fn::Join", Json::Array(arguments)) => {
                self.check_list(name, &arguments[1], path);
                self.check_joined(&arguments[1], path);
            }
            ("Fn::Split", Json::Array(arguments)) if self.symbols.has_final_functions() => {
                if let Some(text) = self.return_value(&arguments[1]) {
                    self.report.extend(function_form::check_text(&text, || path.index(1)));
                }
            }
            ("Fn::RefAll", Json::String(kind)) => self.mark_parameters_of_type(kind),
            ("Fn::ValueOf" | "Fn::ValueOfAll", Json::Array(arguments)) => {
                if let Some(Json::String(owner)) = arguments.first() {
                    self.used.references.insert(owner);
                    self.mark_parameters_of_type(owner);
                }
            }
            _ => {}
        }
    }

    /// Marks the parameters of a type as used. Functions of a rule read the values of all parameters of a type.
    fn mark_parameters_of_type(&mut self, wanted: &str) {
        for (name, parameter) in entries(self.document, "Parameters") {
            let of_type = kind(parameter).is_some_and(|kind| item_type(kind).unwrap_or(kind) == wanted);
            if of_type {
                self.used.references.insert(name);
            }
        }
    }

    fn return_value(&self, value: &Json) -> Option<ReturnValue<'a>> {
        return_value(self.document, self.symbols.types, value)
    }

    /// Checks that the second argument of a function is a List.
    fn check_list(&mut self, function: &str, list: &Json, path: &Trail<'_>) {
        if self.symbols.has_final_functions()
            && let Some(value) = self.return_value(list)
        {
            self.report.extend(function_form::check_list(function, &value, || path.index(1)));
        }
    }

    /// Checks that the items of a List are Strings.
    fn check_joined(&mut self, list: &Json, path: &Trail<'_>) {
        let Json::Array(items) = list else { return };
        if !self.symbols.has_final_functions() {
            return;
        }
        for (position, item) in items.iter().enumerate() {
            if let Some(value) = self.return_value(item) {
                let place = || path.index(1).index(position);
                self.report.extend(function_form::check_joined(&value, place));
            }
        }
    }

    /// Whether a place may name entries of a section that the template does not show. In a loop, names contain its
    /// variable.
    fn may_add(&self, section: &str, path: &Trail<'_>) -> bool {
        self.symbols.may_add(section) || path.keys().any(|key| key.starts_with("Fn::ForEach"))
    }

    fn extension(&mut self, name: &str, argument: &Json, path: &Trail<'_>) {
        self.report.extend(missing_transform::check(name, argument, path, self.symbols));
    }

    fn condition(&mut self, name: &'a str, path: &Trail<'_>) {
        self.used.conditions.insert(name);
        let known = self.symbols.conditions();
        if !known.contains(&name) && !self.may_add("Conditions", path) {
            dangling_reference::unknown(
                "condition",
                name,
                known.iter().copied(),
                path.to_path(),
                self.report,
            );
        }
    }

    fn mapping(&mut self, name: &'a str, path: &Trail<'_>) {
        self.used.mappings.insert(name);
        let known = self.symbols.mappings();
        if !known.contains(&name) && !self.may_add("Mappings", path) {
            dangling_reference::unknown("mapping", name, known.iter().copied(), path.to_path(), self.report);
        }
    }

    /// Checks keys that are literals. A fourth argument is a default, with which keys may be missing.
    fn keys_of_mapping(&mut self, name: &str, keys: &[Json], path: &Trail<'_>) {
        let [first, second] = keys else { return };
        let Some(mapping) = self.document.pointer("/Mappings").and_then(|mappings| mappings.get(name)) else {
            return;
        };
        if mapping.get("Fn::Transform").is_none() && !self.may_add("Mappings", path) {
            dangling_reference::keys_of_mapping(name, mapping, first, second, &path.to_path(), self.report);
        }
    }

    fn reference(&mut self, target: &'a str, path: &Trail<'_>) {
        self.used.references.insert(target);
        let target = self.symbols.part_owner(target).unwrap_or(target);
        if self.symbols.is_resource(target) {
            if is_in_conditions(path) {
                dangling_reference::resource_in_condition(target, path.to_path(), self.report);
            } else {
                self.need_resource(target, path);
            }
        } else if !self.symbols.is_reference(target)
            && !self.may_add("Resources", path)
            && !self.may_add("Parameters", path)
        {
            let known = self.symbols.references();
            dangling_reference::unknown("parameter or resource", target, known, path.to_path(), self.report);
        }
    }

    fn attribute(&mut self, resource: &'a str, attribute: Option<&str>, path: &Trail<'_>) {
        self.used.references.insert(resource);
        let resource = self.symbols.part_owner(resource).unwrap_or(resource);
        if self.symbols.is_resource(resource) && is_in_conditions(path) {
            return dangling_reference::resource_in_condition(resource, path.to_path(), self.report);
        }
        match self.symbols.attributes(resource) {
            None if self.may_add("Resources", path) => {}
            None => {
                let known = self.symbols.resources();
                dangling_reference::unknown("resource", resource, known, path.to_path(), self.report);
            }
            Some(attributes) => {
                self.need_resource(resource, path);
                if let (Attributes::Known { facts, parts }, Some(attribute)) = (attributes, attribute)
                    && !parts.iter().any(|part| attribute.split('.').next() == Some(part))
                    && facts.schema.property(attribute).is_none()
                    && facts.attributes().all(|name| name != attribute)
                {
                    let known = facts.attributes();
                    dangling_reference::unknown_attribute(attribute, known, path.to_path(), self.report);
                }
            }
        }
    }

    fn sub(&mut self, argument: &'a Json, path: &Trail<'_>) {
        let (text, own) = match argument {
            Json::Array(parts) => (parts[0].as_str(), parts[1].as_object()),
            text => (text.as_str(), None),
        };
        for name in variables(text.unwrap_or_default()) {
            if let Some(value) = own.and_then(|own| own.get(name)) {
                if let Some(value) = self.return_value(value) {
                    self.report.extend(function_form::check_variable(name, &value, path));
                }
                continue;
            }
            match name.split_once('.') {
                Some((resource, attribute)) => self.attribute(resource, Some(attribute), path),
                None => self.reference(name, path),
            }
            if let Some(value) = of_variable(self.document, self.symbols.types, name) {
                self.report.extend(function_form::check_variable(name, &value, path));
            }
        }
    }

    fn need(&mut self, target: &'a str) {
        if let Some(owner) = self.owner {
            self.needs.entry(owner).or_default().insert(target);
        }
    }

    fn need_resource(&mut self, target: &'a str, path: &Trail<'_>) {
        self.need(target);
        self.report.extend(self.conditional.check(target, &self.given, path));
    }
}

/// Whether a place is in a condition or a rule. Elsewhere a property named `Condition` may hold any String, as in an IAM
/// statement.
fn is_in_conditions(path: &Trail<'_>) -> bool {
    path.is_in_section("Rules") || path.is_in_section("Conditions")
}
