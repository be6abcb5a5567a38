//! The results of functions, compared with the formats that properties require.

use std::borrow::Cow;
use std::fmt;

use super::facts::ResourceFacts;
use super::rules::wrong_reference;
use crate::document::{Json, Trail};
use crate::finding::Finding;
use crate::fix::Fix;

/// The result of a function, as far as the template and AWS's facts show it.
#[derive(Debug)]
pub(crate) struct ReturnValue<'a> {
    /// Whether the result is a List, if that is known.
    pub(crate) is_list: Option<bool>,
    /// The meaning of the String, or of each item of the List.
    pub(crate) meaning: Meaning<'a>,
    pub(crate) name: ResultName<'a>,
    /// The facts of the resource to which a `Ref` refers. One of its attributes may be what is required.
    pub(crate) facts: Option<&'a ResourceFacts>,
}

/// The name of a result in a sentence. Only a finding needs its words.
#[derive(Debug)]
pub(crate) enum ResultName<'a> {
    Parameter {
        id: &'a str,
        kind: &'a str,
    },
    /// A property or an attribute of a resource.
    Part {
        name: Cow<'a, str>,
        resource: &'a str,
    },
    AvailabilityZone,
    Item(Box<Self>),
}

impl fmt::Display for ResultName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter { id, kind } => write!(f, "the parameter {id} of type {kind}"),
            Self::Part { name, resource } => write!(f, "the {name} of {resource}"),
            Self::AvailabilityZone => f.write_str("the name of an Availability Zone"),
            Self::Item(list) => write!(f, "an item of {list}"),
        }
    }
}

/// The meaning of a String.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Meaning<'a> {
    /// A String of a format that AWS's schemas name.
    Format(Cow<'a, str>),
    /// An ARN of a resource for which there is no format.
    Arn,
    /// An identifier that only one resource type uses, so it has no format that another type requires.
    Own,
    /// An unknown meaning.
    Open,
}

impl ReturnValue<'_> {
    /// The finding when the result of a function has none of the required formats.
    pub(super) fn objection(&self, wanted: &[&str], function: &Json, path: &Trail<'_>) -> Option<Finding> {
        let fits = wanted.is_empty()
            || match &self.meaning {
                Meaning::Format(format) => wanted.contains(&format.as_ref()),
                Meaning::Arn => wanted.iter().any(|format| format.ends_with(".Arn")),
                Meaning::Own => false,
                Meaning::Open => true,
            };
        if fits {
            return None;
        }
        let needed: Vec<String> = wanted.iter().map(|format| in_words(format)).collect();
        let needed = needed.join(" or ");
        let finding =
            wrong_reference::RULE.at(path.to_path(), format!("expected {needed}, and this is {}", self.name));
        let better = self.facts.and_then(|facts| {
            let format = |attribute: &str| facts.property(attribute)?.part_of_resource();
            facts
                .attributes()
                .find(|attribute| format(attribute).is_some_and(|format| wanted.contains(&format)))
        });
        Some(match (better, function.get("Ref").and_then(Json::as_str)) {
            (Some(attribute), Some(resource)) => {
                let finding = finding.with_advice(format!("use Fn::GetAtt of {resource}.{attribute}"));
                let (resource, attribute) = (resource.to_owned(), attribute.to_owned());
                finding.with_fix(Fix::Attribute { resource, attribute })
            }
            _ => finding.with_advice(format!("name {needed}")),
        })
    }
}

/// The words for a format such as `AWS::EC2::VPC.Id`.
fn in_words(format: &str) -> String {
    match format.rsplit_once('.') {
        Some((kind, part)) => format!("the {part} of an {kind}"),
        None => format.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Meaning, ResultName, ReturnValue};
    use crate::Finding;
    use crate::document::Trail;
    use crate::schema::resource_facts;

    fn returned(meaning: Meaning<'static>) -> ReturnValue<'static> {
        let facts = resource_facts("AWS::IAM::Role");
        let name = ResultName::Part { name: "RoleName".into(), resource: "R" };
        ReturnValue { is_list: Some(false), meaning, name, facts }
    }

    fn finding(meaning: Meaning<'static>, wanted: &[&str]) -> Option<Finding> {
        returned(meaning).objection(wanted, &json!({"Ref": "R"}), &Trail::root())
    }

    macro_rules! results {
        ($($test:ident: $meaning:expr, $wanted:expr => $fits:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(finding($meaning, &$wanted).is_none(), $fits);
            }
        )*};
    }

    results! {
        result_of_the_required_format_is_accepted: vpc(), ["AWS::EC2::VPC.Id"] => true;
        result_of_another_format_is_a_problem: vpc(), ["AWS::EC2::Subnet.Id"] => false;
        result_of_one_of_the_required_formats_is_accepted:
            vpc(), ["AWS::EC2::Subnet.Id", "AWS::EC2::VPC.Id"] => true;
        formatted_result_is_accepted_where_no_format_is_required: vpc(), [] => true;
        arn_is_a_problem_where_a_name_is_required: Meaning::Arn, ["AWS::S3::Bucket.Name"] => false;
        arn_is_accepted_where_an_arn_is_one_of_the_formats:
            Meaning::Arn, ["AWS::KMS::Key.Id", "AWS::KMS::Key.Arn"] => true;
        result_with_an_own_meaning_is_a_problem_where_a_format_is_required:
            Meaning::Own, ["AWS::EC2::VPC.Id"] => false;
        result_with_an_own_meaning_is_accepted_where_no_format_is_required: Meaning::Own, [] => true;
        result_with_an_open_meaning_is_accepted: Meaning::Open, ["AWS::EC2::VPC.Id"] => true;
    }

    fn vpc() -> Meaning<'static> {
        Meaning::Format("AWS::EC2::VPC.Id".into())
    }

    #[test]
    fn problem_names_the_required_part_and_the_advice_a_function_that_returns_it() {
        let text = |wanted: &str| finding(Meaning::Own, &[wanted]).expect("a finding").to_string();
        assert_eq!(
            text("AWS::IAM::Role.Arn"),
            "error[wrong-reference] the document: expected the Arn of an AWS::IAM::Role, and this is the RoleName of R; use Fn::GetAtt of R.Arn"
        );
        assert!(text("AWS::EC2::VPC.Id").ends_with("; name the Id of an AWS::EC2::VPC"));
    }
}
