//! The entries that the loops of a template make.

use std::collections::BTreeSet;

use serde_json::Map;

use super::meaning::literal;
use crate::Json;
use crate::functions::FOR_EACH;

/// The sections in which `AWS::LanguageExtensions` expands loops.
const SECTIONS: [&str; 3] = ["Conditions", "Outputs", "Resources"];

/// Longest text that all loops of a template may make, in bytes. Each level of nested loops multiplies the text.
const MAX_BYTES: usize = 8 << 20;

/// Replaces the loops over literal texts by the entries that they make. Other loops stay.
fn expand(template: &mut Json) {
    expand_except(template, &BTreeSet::new());
}

/// Replaces the loops over literal texts by the entries that they make, also where CloudFormation would refuse a second entry of the same name. The
/// second entry gets another name. So the lists can have more items than a deployment does.
pub(crate) fn expand_with_repeated_names(template: &mut Json) {
    expand_sections(template, &mut Expansion { kept: &BTreeSet::new(), can_repeat: true, rest: MAX_BYTES });
}

/// Expands the loops of two templates, except those that stay in one of them. If a parameter takes the place of literal texts, all entries of the loop
/// would otherwise seem to be removed.
pub(super) fn expand_both(old: &mut Json, new: &mut Json) {
    let mut kept = BTreeSet::new();
    for template in [&*old, &*new] {
        let mut expanded = template.clone();
        expand(&mut expanded);
        add_loops(&expanded, &mut kept);
    }
    expand_except(old, &kept);
    expand_except(new, &kept);
}

/// Adds the names of the loops at any depth of a value.
fn add_loops(value: &Json, names: &mut BTreeSet<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| add_loops(item, names)),
        Json::Object(members) => {
            names.extend(members.keys().filter(|name| is_loop(name)).cloned());
            members.values().for_each(|member| add_loops(member, names));
        }
        _ => {}
    }
}

fn expand_except(template: &mut Json, kept: &BTreeSet<String>) {
    expand_sections(template, &mut Expansion { kept, can_repeat: false, rest: MAX_BYTES });
}

fn expand_sections(template: &mut Json, expansion: &mut Expansion<'_>) {
    for section in SECTIONS {
        if let Some(Json::Object(entries)) = template.get_mut(section) {
            expansion.expand(entries);
        }
    }
    if let Some(Json::Object(resources)) = template.get_mut("Resources") {
        for (_, resource) in resources.iter_mut().filter(|(name, _)| !is_loop(name)) {
            if let Some(properties) = resource.get_mut("Properties") {
                expansion.expand_within(properties);
            }
        }
    }
}

/// Whether the key of an entry is that of a loop.
fn is_loop(name: &str) -> bool {
    name.starts_with(FOR_EACH)
}

/// The expansion of the loops of a template.
struct Expansion<'a> {
    /// The names of loops that stay.
    kept: &'a BTreeSet<String>,
    /// Whether a second entry of the same name gets another name. Otherwise, the loop that makes it stays.
    can_repeat: bool,
    /// The bytes that loops may still make.
    rest: usize,
}

impl Expansion<'_> {
    /// Expands the loops at any depth of a value.
    fn expand_within(&mut self, value: &mut Json) {
        match value {
            Json::Array(items) => items.iter_mut().for_each(|item| self.expand_within(item)),
            Json::Object(members) => {
                self.expand(members);
                members.values_mut().for_each(|member| self.expand_within(member));
            }
            _ => {}
        }
    }

    /// Expands the loops among entries.
    fn expand(&mut self, entries: &mut Map<String, Json>) {
        if !entries.keys().any(|name| is_loop(name)) {
            return;
        }
        let mut all = Map::new();
        for (name, entry) in std::mem::take(entries) {
            let is_expanded = is_loop(&name) && !self.kept.contains(&name);
            let made = if is_expanded { self.entries_of(&entry) } else { None };
            if !made.is_some_and(|made| self.add(made, &mut all)) {
                self.insert(name, entry, &mut all);
            }
        }
        *entries = all;
    }

    /// The entries that a loop makes, or `None` if its collection is known only at the deployment.
    fn entries_of(&mut self, entry: &Json) -> Option<Map<String, Json>> {
        let [Json::String(variable), Json::Array(collection), Json::Object(body)] =
            entry.as_array()?.as_slice()
        else {
            return None;
        };
        let collection: Vec<String> = collection.iter().map(literal).collect::<Option<_>>()?;
        let item_bytes = entry.to_string().len();
        self.rest = self.rest.checked_sub(item_bytes.checked_mul(collection.len())?)?;
        let mut all = Map::new();
        for item in &collection {
            let mut made = filled_members(body, variable, item);
            self.expand(&mut made);
            if !self.add(made, &mut all) {
                return None;
            }
        }
        Some(all)
    }

    /// Adds the entries that a loop makes, unless one has the name of another entry, which CloudFormation refuses.
    fn add(&self, made: Map<String, Json>, all: &mut Map<String, Json>) -> bool {
        if !self.can_repeat && made.keys().any(|name| all.contains_key(name)) {
            return false;
        }
        made.into_iter().for_each(|(name, entry)| self.insert(name, entry, all));
        true
    }

    fn insert(&self, name: String, entry: Json, all: &mut Map<String, Json>) {
        let is_repeated = self.can_repeat && all.contains_key(&name);
        let name = if is_repeated { format!("{name} {}", all.len()) } else { name };
        all.insert(name, entry);
    }
}

fn filled_members(members: &Map<String, Json>, variable: &str, item: &str) -> Map<String, Json> {
    let members = members.iter();
    members.map(|(name, member)| (text(name, variable, item), filled(member, variable, item))).collect()
}

/// A part of the body of a loop with an item in the place of the variable.
fn filled(value: &Json, variable: &str, item: &str) -> Json {
    match value {
        Json::String(string) => text(string, variable, item).into(),
        Json::Array(items) => items.iter().map(|part| filled(part, variable, item)).collect(),
        Json::Object(members)
            if members.len() == 1 && members.get("Ref").is_some_and(|it| it == variable) =>
        {
            item.into()
        }
        Json::Object(members) => filled_members(members, variable, item).into(),
        scalar => scalar.clone(),
    }
}

/// A text with an item in the place of the variable. `&{…}` takes only the letters and digits of the item, so that the text can be a logical ID.
fn text(string: &str, variable: &str, item: &str) -> String {
    if !string.contains('{') {
        return string.to_owned();
    }
    let plain: String = item.chars().filter(char::is_ascii_alphanumeric).collect();
    string.replace(&format!("${{{variable}}}"), item).replace(&format!("&{{{variable}}}"), &plain)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{expand, expand_both};

    fn resources(entries: &Value) -> Value {
        let mut template = json!({ "Resources": entries });
        expand(&mut template);
        template["Resources"].take()
    }

    #[test]
    fn loop_makes_an_entry_of_each_item() {
        let queue = json!({"Type": "AWS::SQS::Queue", "Properties": {
            "QueueName": {"Ref": "X"}, "Tags": [{"Key": "a", "Value": {"Fn::Sub": "${X}-${Y}"}}],
        }});
        let found = resources(&json!({"Fn::ForEach::L": ["X", ["a", "10.0"], {"Q&{X}": queue}], "T": {}}));
        let made = |name: &str| {
            json!({"Type": "AWS::SQS::Queue", "Properties": {
                "QueueName": name, "Tags": [{"Key": "a", "Value": {"Fn::Sub": format!("{name}-${{Y}}")}}],
            }})
        };
        assert_eq!(found, json!({"Qa": made("a"), "Q100": made("10.0"), "T": {}}));
    }

    #[test]
    fn loop_in_a_loop_makes_all_pairs() {
        let inner = json!({"Fn::ForEach::Inner": ["Y", ["1", "2"], {"R${X}${Y}": {"Type": "${Y}"}}]});
        let found = resources(&json!({"Fn::ForEach::Outer": ["X", ["a", "b"], inner]}));
        let names: Vec<&String> = found.as_object().into_iter().flat_map(|members| members.keys()).collect();
        assert_eq!(names, ["Ra1", "Ra2", "Rb1", "Rb2"]);
        assert_eq!(found["Rb2"]["Type"], "2");
    }

    #[test]
    fn loop_in_properties_makes_properties() {
        let delay = json!({"Fn::ForEach::P": ["Y", ["DelaySeconds"], {"${Y}": 1}]});
        let found = resources(&json!({"Q": {"Properties": delay}, "T": {"Properties": {"A": [delay]}}}));
        let made = json!({"DelaySeconds": 1});
        assert_eq!(found, json!({"Q": {"Properties": made}, "T": {"Properties": {"A": [made]}}}));
    }

    #[test]
    fn loop_that_one_template_cannot_expand_stays_in_both() {
        let template = |outer: Value, inner: Value, properties: Value| {
            let inner = json!({"Fn::ForEach::Inner": ["Y", inner, {"R${X}${Y}": {}}]});
            let properties = json!({"Fn::ForEach::P": ["Z", properties, {"${Z}": 1}]});
            json!({"Resources": {"Fn::ForEach::Outer": ["X", outer, inner], "Q": {"Properties": properties}}})
        };
        let (literal, reference) = (json!(["a", "b"]), json!({"Ref": "Names"}));
        let all = template(literal.clone(), literal.clone(), literal.clone());
        for other in [
            template(literal.clone(), reference.clone(), reference.clone()),
            template(reference.clone(), literal.clone(), reference.clone()),
        ] {
            let (mut old, mut new) = (all.clone(), other.clone());
            expand_both(&mut old, &mut new);
            assert_eq!((&old, &new), (&all, &other));
        }
    }

    #[test]
    fn loop_stays_if_its_entries_are_not_known_or_clash() {
        for entry in [
            json!(["X", {"Ref": "Names"}, {"Q${X}": {}}]),
            json!(["X", [{"Ref": "Name"}], {"Q${X}": {}}]),
            json!(["X", ["a", "b"], {"Q": {}}]),
            json!([1]),
        ] {
            let all = json!({"Fn::ForEach::L": entry});
            assert_eq!(resources(&all), all);
        }
    }

    #[test]
    fn nested_loops_that_make_too_much_stay() {
        let items: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        // Without a variable of each loop in the name, the second entry would clash with the first.
        let name = (0..8).map(|level| format!("${{X{level}}}")).collect::<Vec<_>>().concat();
        let body = (0..8).fold(
            json!({ name: {} }),
            |body, level| json!({format!("Fn::ForEach::L{level}"): [format!("X{level}"), items, body]}),
        );
        assert_eq!(resources(&body), body);
    }
}
