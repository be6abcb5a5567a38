//! Payload templates of `JSONPath`, in which a key that ends with `.$` has a path or an intrinsic function.

use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::functions::function_call;
use crate::validate::rules::state_machine::RULE;

const TEMPLATES: [&str; 3] = ["ItemSelector", "Parameters", "ResultSelector"];

/// Checks the payload templates of a state.
pub(super) fn check(state: &Json, path: &DocumentPath, report: &mut Report) {
    for name in TEMPLATES {
        if let Some(template) = state.get(name) {
            check_template(template, &path.key(name), report);
        }
    }
}

fn check_template(template: &Json, path: &DocumentPath, report: &mut Report) {
    if function_call(template).is_some() {
        return;
    }
    match template {
        Json::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                check_template(item, &path.index(position), report);
            }
        }
        Json::Object(members) => {
            for (key, value) in members {
                match key.strip_suffix(".$") {
                    Some(plain) => check_path(key, plain, value, path.key(key), report),
                    None => check_template(value, &path.key(key), report),
                }
            }
        }
        _ => {}
    }
}

fn check_path(key: &str, plain: &str, value: &Json, path: DocumentPath, report: &mut Report) {
    let is_path = value.as_str().is_some_and(|text| text.starts_with('$') || text.starts_with("States."));
    if is_path || !matches!(View::new(value), View::Literal(_)) {
        return;
    }
    let problem = format!("`{key}` needs a path, which starts with $, or a function such as States.Format");
    let advice = format!("write `{plain}` if the value is a literal");
    report.add(RULE.at(path, problem).with_advice(advice).at_value());
}
