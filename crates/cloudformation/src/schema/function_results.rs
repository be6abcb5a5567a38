//! Functions in the place of values.

use super::engine::Checker;
use super::model::{Schema, Type};
use super::rules::wrong_type;
use super::value_names::expected;
use crate::document::Json;
use crate::functions::{never_returns_object, returns_list};

impl<'a> Checker<'a, '_> {
    /// Whether an object is a function, and does not stand for members that are known only at deployment.
    pub(super) fn is_function(&self, value: &Json) -> bool {
        value.as_object().is_some_and(|object| !object.keys().any(|name| self.dialect.stands_in(name)))
    }

    /// Checks whether a function can return a value that the property takes.
    pub(super) fn function(&mut self, schema: &'a Schema, function: &Json) {
        let returned = (self.return_values)(function);
        let is_list = returns_list(function).or(returned.as_ref().and_then(|returned| returned.is_list));
        let target = self.root.target(schema);
        let types = target.types.as_slice();
        let has_members = !target.properties.is_empty() || !target.pattern_properties.is_empty();
        if types == [Type::Object]
            && has_members
            && is_list != Some(true)
            && (never_returns_object(function) || is_list == Some(false))
        {
            let source =
                returned.map_or_else(|| "the function".to_owned(), |returned| returned.name.to_string());
            return self.report(&wrong_type::RULE, format!("expected an object, and {source} is not one"));
        }
        let takes_list = types.contains(&Type::Array);
        if let Some(is_list) = is_list
            && !types.is_empty()
            && takes_list != is_list
            && (is_list || types.len() == 1)
        {
            let yielded = if is_list { "a List" } else { "a String" };
            let source =
                returned.map_or_else(|| "the function".to_owned(), |returned| returned.name.to_string());
            self.report(
                &wrong_type::RULE,
                format!("expected {}, and {source} is {yielded}", expected(types)),
            );
        } else if let Some(returned) = returned
            && let Some(finding) = returned.objection(&self.wanted(schema), function, &self.path)
        {
            self.findings.push(finding);
        }
    }

    /// The formats that a schema accepts, or those of its items; none if it accepts every String.
    fn wanted(&self, schema: &'a Schema) -> Vec<&'a str> {
        match (self.formats(schema), &self.root.target(schema).items) {
            (formats, Some(items)) if formats.is_empty() => self.formats(items),
            (formats, _) => formats,
        }
    }

    fn formats(&self, schema: &'a Schema) -> Vec<&'a str> {
        let target = self.root.target(schema);
        match schema.part_of_resource().or_else(|| target.part_of_resource()) {
            Some(format) => vec![format],
            None => {
                target.any_of.iter().map(Schema::part_of_resource).collect::<Option<_>>().unwrap_or_default()
            }
        }
    }
}
