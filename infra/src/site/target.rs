//! The part of `site.yaml` that says where the site is deployed.

use cloudformation::report::LocatedFinding;
use cloudformation::{DocumentPath, yaml};

use super::rules::{SYNTAX, VALUE};

/// The stack and the account of a site, as `site.yaml` names them.
///
/// It is read without the rest of the file. An error in a rule must not keep an operator from ending a session.
///
/// ```
/// let target = infra::site::Target::read("stack: reports\nrules: 3\n").expect("a target");
/// assert_eq!(target.stack.as_deref(), Some("reports"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Target {
    /// Name of the CloudFormation stack.
    pub stack: Option<String>,
    /// ID of the AWS account.
    pub account: Option<String>,
}

impl Target {
    /// Reads the text of `site.yaml`.
    ///
    /// # Errors
    /// Returns a finding if the text is not YAML, or if one of the two values is not a String. A malformed account must not let
    /// other credentials pass.
    pub fn read(text: &str) -> Result<Self, Box<LocatedFinding>> {
        let document = yaml::read(text).map_err(|error| {
            let finding = SYNTAX.at(DocumentPath::root(), error.problem);
            Box::new(LocatedFinding::new(finding, error.location))
        })?;
        let string = |key: &str| match document.json.get(key) {
            None => Ok(None),
            Some(value) => value.as_str().map(|text| Some(text.to_owned())).ok_or_else(|| {
                let finding = VALUE.at(DocumentPath::from_keys(&[key]), format!("`{key}` is not a String"));
                let finding = finding.with_advice("write it in quotes");
                Box::new(LocatedFinding::in_document(finding, &document))
            }),
        };
        Ok(Self { stack: string("stack")?, account: string("account")? })
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn errors_in_other_settings_are_ignored() {
        let target =
            Target::read("stack: reports\naccount: \"012345678901\"\nrules: oops\n").expect("a target");
        assert_eq!(target.stack.as_deref(), Some("reports"));
        assert_eq!(target.account.as_deref(), Some("012345678901"));
    }

    #[test]
    fn empty_file_names_nothing() {
        assert_eq!(Target::read("").expect("a target"), Target::default());
    }

    #[test]
    fn account_without_quotes_is_an_error_with_its_place() {
        let found = Target::read("stack: a\naccount: 123456789012\n").expect_err("a number");
        assert_eq!(found.location.map(|place| place.line), Some(2));
        assert_eq!(found.finding.problem(), "`account` is not a String");
    }

    #[test]
    fn malformed_yaml_is_an_error() {
        assert!(Target::read("stack: [").is_err());
    }
}
