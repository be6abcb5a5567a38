//! Parameters of the template.

use cloudformation::Json;
use serde_json::Map;

use super::code::Code;
use super::literal;
use super::writer::Writer;

impl Writer<'_> {
    /// Returns a parameter, or `None` if it has no type.
    pub(super) fn parameter(&mut self, parameter: &Json) -> Option<Code> {
        let parameter = parameter.as_object()?;
        let mut code = self.parameter_of_type(parameter.get("Type")?.as_str()?);
        let mut written = vec!["Type"];
        if let Some(bounds) = bounds(parameter, "MinLength", "MaxLength", |it| u32::try_from(it).is_ok()) {
            code = code.method("length", [bounds]);
            written.extend(["MinLength", "MaxLength"]);
        }
        if let Some(bounds) = bounds(parameter, "MinValue", "MaxValue", |it| i32::try_from(it).is_ok()) {
            code = code.method("range", [bounds]);
            written.extend(["MinValue", "MaxValue"]);
        }
        let pattern = (parameter.get("AllowedPattern"), parameter.get("ConstraintDescription"));
        if let (Some(Json::String(pattern)), Some(Json::String(explanation))) = pattern {
            let arguments = [pattern, explanation].map(|text| literal::string(text));
            code = code.method("allowed_pattern", arguments);
            written.extend(["AllowedPattern", "ConstraintDescription"]);
        }
        for (name, value) in parameter.iter().filter(|(name, _)| !written.contains(&name.as_str())) {
            code = self.parameter_attribute(code, name, value);
            code = code.with_comments(self.take_comments(value));
        }
        Some(code)
    }

    fn parameter_of_type(&mut self, kind: &str) -> Code {
        let path = self.cloudformation("Parameter");
        match kind {
            "String" => Code::call(format!("{path}::string"), []),
            "Number" => Code::call(format!("{path}::number"), []),
            kind => Code::call(format!("{path}::new"), [literal::string(kind)]),
        }
    }

    fn parameter_attribute(&mut self, code: Code, name: &str, value: &Json) -> Code {
        match (name, value) {
            ("Description", Json::String(text)) => code.method("description", [literal::string(text)]),
            ("Default", value) => {
                let value = self.json_argument(value);
                code.method("default", [value])
            }
            ("AllowedValues", Json::Array(items)) if !items.is_empty() => {
                let items = self.json_items(items);
                code.method("allowed_values", [items])
            }
            ("NoEcho", Json::Bool(true)) => code.method("no_echo", []),
            (name, value) => {
                let value = self.json_argument(value);
                code.method("attribute", [literal::string(name), value])
            }
        }
    }

    /// A value for an argument that takes `impl Into<Json>`.
    pub(super) fn json_argument(&mut self, value: &Json) -> Code {
        match literal::scalar(value) {
            Some(scalar) if !value.is_null() => scalar,
            _ => self.json(value),
        }
    }

    /// Items of `impl Into<Json>`, which have one Rust type.
    fn json_items(&mut self, items: &[Json]) -> Code {
        let is_of_one_type = items.iter().all(Json::is_string)
            || items.iter().all(Json::is_boolean)
            || items.iter().all(|item| item.as_i64().is_some_and(|it| i32::try_from(it).is_ok()));
        let item = |item| {
            let code = if is_of_one_type { self.json_argument(item) } else { self.json(item) };
            self.commented(item, code)
        };
        Code::List("", items.iter().map(item).collect())
    }
}

/// Returns two attributes as a range, or `None` if one of them is missing or not within the bounds of the type.
fn bounds(
    parameter: &Map<String, Json>,
    least: &str,
    most: &str,
    fits: impl Fn(i64) -> bool,
) -> Option<Code> {
    let least = parameter.get(least)?.as_i64().filter(|it| fits(*it))?;
    let most = parameter.get(most)?.as_i64().filter(|it| fits(*it))?;
    Some(Code::Text(format!("{least}..={most}")))
}
