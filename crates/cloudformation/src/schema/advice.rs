//! The advice of findings about values.

use std::borrow::Cow;

use super::model::Type;
use crate::document::{DocumentPath, Json, Segment};
use crate::finding::SUGGESTION;
use crate::fix::Fix;
use crate::spelling::{Correction, Speller};

/// A suggestion makes a longer list of choices unnecessary.
const MAX_CHOICES_AFTER_SUGGESTION: usize = 15;

/// The advice for a value that is not among the choices, and the choice that was probably meant.
pub(super) fn among<'a>(
    speller: &Speller,
    text: &str,
    choices: &'a [Cow<'_, str>],
) -> (String, Option<Correction<'a>>) {
    let all = choices.join(", ");
    let same = same_number(text, choices);
    let neighbours = if same.is_some() { None } else { neighbours(text, choices) };
    let correction = match (same, &neighbours) {
        // Only the author knows whether the value needs quotes to keep its form.
        (Some(name), _) => Some(Correction { name, is_certain: false }),
        (None, Some(_)) => None,
        (None, None) => speller.correct(text, choices.iter().map(|choice| &**choice)),
    };
    let suggestion = match (&neighbours, correction) {
        (Some(neighbours), _) => format!("the nearest are {neighbours}"),
        (None, Some(near)) => format!("{SUGGESTION}`{}`?", near.name),
        (None, None) if choices.len() == 1 => return (format!("write {all}"), None),
        (None, None) => return (format!("use one of {all}"), None),
    };
    let advice = if choices.len() == 1 || choices.len() > MAX_CHOICES_AFTER_SUGGESTION {
        suggestion
    } else {
        format!("{suggestion} (one of {all})")
    };
    (advice, correction)
}

/// The choice that is the same number in another form, such as `2.0` for `2`.
fn same_number<'a>(text: &str, choices: &'a [Cow<'_, str>]) -> Option<&'a str> {
    let number: f64 = text.parse().ok()?;
    choices.iter().map(|choice| &**choice).find(|choice| choice.parse() == Ok(number))
}

/// The next smaller and the next larger choice, if all are numbers and the number is between two of them.
fn neighbours(text: &str, choices: &[Cow<'_, str>]) -> Option<String> {
    let number: f64 = text.parse().ok()?;
    let numbers = choices.iter().map(|choice| Some((choice.parse::<f64>().ok()?, &**choice)));
    let mut numbers: Vec<(f64, &str)> = numbers.collect::<Option<_>>()?;
    numbers.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let (_, below) = numbers.iter().rfind(|(choice, _)| *choice < number)?;
    let (_, above) = numbers.iter().find(|(choice, _)| *choice > number)?;
    Some(format!("{below} and {above}"))
}

/// The advice for a value of another type than those that CloudFormation accepts.
pub(super) fn for_type(types: &[Type], value: &Json) -> String {
    let takes_number = types.iter().any(|kind| matches!(kind, Type::Integer | Type::Number));
    match value {
        Json::Null => "write a value, or remove it".to_owned(),
        Json::Object(_) if types == [Type::Array] => {
            "write a List: put a dash before it, or brackets around it".to_owned()
        }
        Json::String(text) if types.contains(&Type::Boolean) => {
            meant_boolean(text).map(write_boolean).unwrap_or_default()
        }
        Json::String(text) if takes_number && text.starts_with(|letter: char| letter.is_ascii_digit()) => {
            "write a number without a unit".to_owned()
        }
        _ => String::new(),
    }
}

/// The Boolean that a text means.
pub(super) fn meant_boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "y" => Some(true),
        "false" | "no" | "off" | "n" => Some(false),
        _ => None,
    }
}

/// The advice to write a Boolean.
pub(super) fn write_boolean(value: bool) -> String {
    format!("write {value}")
}

/// The fix of a text in place of a Boolean, if it means one.
pub(super) fn boolean_fix(types: &[Type], value: &Json) -> Option<Fix> {
    let text = value.as_str().filter(|_| types == [Type::Boolean])?;
    let to = meant_boolean(text)?.to_string();
    Some(Fix::Rename { from: text.to_owned(), to, is_certain: true })
}

/// The advice for a function in place of a text that CloudFormation reads before it resolves functions.
pub(super) fn for_function(path: &DocumentPath, function: &Json) -> String {
    let in_depends_on = path.segments().iter().any(|segment| *segment == Segment::Key("DependsOn".into()));
    match function.get("Ref").and_then(Json::as_str) {
        Some(name) if in_depends_on => format!("write the logical ID without a function: {name}"),
        _ => "write the value itself".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use std::borrow::Cow;

    use super::{among, for_function, for_type};
    use crate::document::DocumentPath;
    use crate::schema::model::Type;
    use crate::spelling::Speller;

    fn advice(text: &str, choices: &[&str]) -> String {
        let choices: Vec<_> = choices.iter().copied().map(Cow::from).collect();
        among(&Speller::default(), text, &choices).0
    }

    #[test]
    fn numbers_are_compared_by_size_and_not_as_text() {
        assert_eq!(advice("10", &["1", "7", "14", "100"]), "the nearest are 7 and 14 (one of 1, 7, 14, 100)");
        assert_eq!(advice("500", &["1", "7"]), "use one of 1, 7");
    }

    #[test]
    fn number_in_another_form_is_the_nearest_choice() {
        let versions = ["0.3", "1.2", "2.0", "2.2"];
        assert_eq!(advice("2", &versions), "did you mean `2.0`? (one of 0.3, 1.2, 2.0, 2.2)");
        assert_eq!(advice("2.1", &versions), "the nearest are 2.0 and 2.2 (one of 0.3, 1.2, 2.0, 2.2)");
    }

    #[test]
    fn only_choice_is_not_one_of_several() {
        assert_eq!(advice("AES", &["KMS"]), "write KMS");
        assert_eq!(advice("enabled", &["Enabled"]), "did you mean `Enabled`?");
    }

    #[test]
    fn long_list_follows_only_if_nothing_is_suggested() {
        let runtimes: Vec<String> = (10..40).map(|number| format!("nodejs{number}.x")).collect();
        let runtimes: Vec<&str> = runtimes.iter().map(String::as_str).collect();
        assert_eq!(advice("nodejs22", &runtimes), "did you mean `nodejs22.x`?");
        assert!(advice("rust", &runtimes).starts_with("use one of nodejs10.x, "));
    }

    #[test]
    fn advice_says_how_to_write_the_type() {
        assert_eq!(
            for_type(&[Type::Array], &json!({"a": 1})),
            "write a List: put a dash before it, or brackets around it"
        );
        assert_eq!(for_type(&[Type::Integer], &json!("64MB")), "write a number without a unit");
        assert_eq!(for_type(&[Type::Boolean], &json!("yes")), "write true");
        assert_eq!(for_type(&[Type::Integer], &json!("many")), "");
        assert_eq!(for_type(&[Type::Object], &json!(null)), "write a value, or remove it");
    }

    #[test]
    fn logical_id_takes_the_place_of_a_ref_in_depends_on() {
        let mut path = DocumentPath::root();
        path.push_key("DeletionPolicy");
        assert_eq!(for_function(&path, &json!({"Ref": "A"})), "write the value itself");
        path.push_key("DependsOn");
        assert_eq!(for_function(&path, &json!({"Ref": "A"})), "write the logical ID without a function: A");
    }
}
