//! The values of the template parameters.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::template::Template;
use crate::failure::Failure;
use crate::printable::printable;

/// Reads the values of template parameters, `NAME=VALUE` each.
pub(super) fn read(given: &[String]) -> Result<BTreeMap<String, String>, Failure> {
    given
        .iter()
        .map(|text| match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
            _ => {
                Err(Failure::refused(format!("{text:?} is not a parameter"), "write --parameter NAME=VALUE"))
            }
        })
        .collect()
}

/// Returns a line for each parameter that gets another value.
pub(super) fn changed(given: &BTreeMap<String, String>, deployed: &BTreeMap<String, String>) -> Vec<String> {
    let changed = given.iter().filter(|(name, value)| deployed.get(*name) != Some(*value));
    changed.map(|(name, value)| format!("Parameter {name}: {}", printable(value))).collect()
}

/// Refuses parameters that the template does not have, and secret ones. Other users of the computer can read arguments.
pub(super) fn check(template: &Template, given: &BTreeMap<String, String>) -> Result<(), Failure> {
    let names = template.parameter_names();
    if let Some(unknown) = given.keys().find(|name| !names.contains(name)) {
        let known = if names.is_empty() { "it has none".to_owned() } else { names.join(", ") };
        let problem = format!("the template has no parameter {unknown}");
        return Err(Failure::refused(problem, format!("its parameters: {known}")));
    }
    if let Some(secret) = given.keys().find(|name| template.is_secret(name)) {
        let problem = format!("the parameter {secret} is secret, and arguments are not");
        let help = "the first deployment reads it from --client-secret FILE or prompts for it; to replace it, use the AWS CLI";
        return Err(Failure::refused(problem, help));
    }
    Ok(())
}

/// Chooses the values of the template parameters. Values that are not given stay as they are. The function returns the value of a
/// parameter that has none: its name is given, and whether it is secret.
pub(super) fn choose(
    template: &Template,
    given: &BTreeMap<String, String>,
    deployed: &BTreeMap<String, String>,
    missing: impl Fn(&str, bool) -> Result<String, Failure>,
) -> Result<BTreeMap<String, Option<String>>, Failure> {
    let names = template.parameter_names();
    let mut chosen: BTreeMap<String, Option<String>> = BTreeMap::new();
    for name in names.into_iter().filter(|name| deployed.contains_key(name)) {
        chosen.insert(name, None);
    }
    chosen.extend(given.iter().map(|(name, value)| (name.clone(), Some(value.clone()))));
    for (name, is_secret) in template.required_parameters() {
        if let Entry::Vacant(entry) = chosen.entry(name) {
            let value = missing(entry.key(), is_secret)?;
            entry.insert(Some(value));
        }
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{changed, read};

    fn values(given: &[&str]) -> BTreeMap<String, String> {
        let given: Vec<String> = given.iter().map(|text| (*text).to_owned()).collect();
        read(&given).expect("parameters")
    }

    #[test]
    fn value_of_a_parameter_can_contain_an_equals_sign() {
        assert_eq!(values(&["Issuer=https://a/?b=c"])["Issuer"], "https://a/?b=c");
        assert!(read(&["Issuer".to_owned()]).is_err());
    }

    #[test]
    fn parameters_with_another_value_are_shown() {
        let lines = changed(&values(&["Days=30", "Issuer=a\u{1b}b"]), &values(&["Days=30", "Issuer=c"]));
        assert_eq!(lines, ["Parameter Issuer: a\\u{1b}b"]);
    }
}
