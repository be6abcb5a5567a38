//! The types of parameters.

use super::context::kind;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::not_allowed;
use crate::template::{TypeAnswer, item_type, similar_types, stored_type, type_answer};

pub(super) fn check(id: &str, parameter: &Json, report: &mut Report) {
    let Some(kind) = kind(parameter) else { return };
    let answer = type_answer(kind);
    let plain = plain_type(kind);
    let (problem, advice) = match answer {
        TypeAnswer::Known => return,
        TypeAnswer::Refused if stored_type(kind) == Some("SecureString") => (
            "CloudFormation does not read SecureStrings of the parameter store as parameters".to_owned(),
            "use a dynamic reference, as in `{{resolve:ssm-secure:name}}`".to_owned(),
        ),
        TypeAnswer::Refused => (
            format!("CloudFormation has no parameter type `{kind}`"),
            format!("use `{plain}` or a type in CloudFormation's list"),
        ),
        TypeAnswer::Unchecked => (
            format!("CloudFormation does not check values of the type `{kind}`, which is not in its list"),
            format!("use `{plain}`"),
        ),
    };
    let path = DocumentPath::from_keys(&["Parameters", id, "Type"]);
    let finding = not_allowed::RULE.at(path, problem).with_advice(advice).at_value();
    let similar = similar_types(kind, report.speller());
    let finding = finding.suggest(kind, similar, report.speller());
    report.add(if answer == TypeAnswer::Refused { finding } else { finding.as_warning() });
}

/// The type of texts that takes the place of another type.
fn plain_type(kind: &str) -> &'static str {
    match (stored_type(kind), item_type(stored_type(kind).unwrap_or(kind))) {
        (None, None) => "String",
        (None, Some(_)) => "CommaDelimitedList",
        (Some(_), None) => "AWS::SSM::Parameter::Value<String>",
        (Some(_), Some(_)) => "AWS::SSM::Parameter::Value<CommaDelimitedList>",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::finding::Finding;
    use crate::fix::Fix;
    use crate::template::parameter_types;
    use crate::validate::validate;

    fn findings(kind: &str) -> Vec<Finding> {
        let document = json!({
            "Parameters": {"P": {"Type": kind}},
            "Resources": {"R": {"Type": "AWS::CloudFormation::WaitConditionHandle", "Metadata": {"P": {"Ref": "P"}}}},
        });
        validate(&document)
    }

    #[test]
    fn every_listed_type_is_accepted() {
        assert!(parameter_types().count() > 30);
        for kind in parameter_types() {
            assert_eq!(findings(kind), [], "{kind}");
        }
    }

    /// A test for each type: the severity and the message of its finding, and the type that a certain fix writes.
    macro_rules! types {
        ($($test:ident: $kind:literal => [$($found:expr),*];)*) => {$(
            #[test]
            fn $test() {
                let texts = findings($kind).into_iter().map(|finding| {
                    let fix = match finding.fix() {
                        Some(Fix::Rename { to, is_certain: true, .. }) => format!(" -> {to}"),
                        _ => String::new(),
                    };
                    format!("{} {}{fix}", finding.severity().as_str(), finding.message())
                });
                let expected: &[&str] = &[$($found),*];
                assert_eq!(texts.collect::<Vec<_>>(), expected);
            }
        )*};
    }

    types! {
        list_of_strings_is_accepted: "List<String>" => [];
        stored_number_is_accepted: "AWS::SSM::Parameter::Value<Number>" => [];
        misspelt_type_is_corrected: "Strng" => [
            "error CloudFormation has no parameter type `Strng`; did you mean `String`? -> String"
        ];
        case_of_a_type_is_corrected: "string" => [
            "error CloudFormation has no parameter type `string`; did you mean `String`? -> String"
        ];
        misspelt_type_of_the_account_is_corrected: "AWS::EC2::Subnets::Id" => [
            "error CloudFormation has no parameter type `AWS::EC2::Subnets::Id`; did you mean `AWS::EC2::Subnet::Id`? -> AWS::EC2::Subnet::Id"
        ];
        missing_colons_are_suggested: "AWS::EC2::SubnetId" => [
            "error CloudFormation has no parameter type `AWS::EC2::SubnetId`; did you mean `AWS::EC2::Subnet::Id`?"
        ];
        unknown_type_of_the_account_is_refused: "AWS::EC2::Nope::Id" => [
            "error CloudFormation has no parameter type `AWS::EC2::Nope::Id`; use `String` or a type in CloudFormation's list"
        ];
        type_of_a_resource_is_refused: "AWS::EC2::RouteTable::Id" => [
            "error CloudFormation has no parameter type `AWS::EC2::RouteTable::Id`; use `String` or a type in CloudFormation's list"
        ];
        type_of_another_language_is_refused: "Boolean" => [
            "error CloudFormation has no parameter type `Boolean`; use `String` or a type in CloudFormation's list"
        ];
        stored_value_of_an_unknown_type_is_refused: "AWS::SSM::Parameter::Value<StringList>" => [
            "error CloudFormation has no parameter type `AWS::SSM::Parameter::Value<StringList>`; \
             use `AWS::SSM::Parameter::Value<String>` or a type in CloudFormation's list"
        ];
        secret_in_the_parameter_store_needs_a_dynamic_reference: "AWS::SSM::Parameter::Value<SecureString>" => [
            "error CloudFormation does not read SecureStrings of the parameter store as parameters; \
             use a dynamic reference, as in `{{resolve:ssm-secure:name}}`"
        ];
        type_in_two_stored_values_is_refused: "AWS::SSM::Parameter::Value<AWS::SSM::Parameter::Value<String>>" => [
            "error CloudFormation has no parameter type `AWS::SSM::Parameter::Value<AWS::SSM::Parameter::Value<String>>`; \
             use `AWS::SSM::Parameter::Value<String>` or a type in CloudFormation's list"
        ];
        list_of_unlisted_items_is_a_warning: "List<AWS::SQS::Queue>" => [
            "warning CloudFormation does not check values of the type `List<AWS::SQS::Queue>`, which is not in its list; use `CommaDelimitedList`"
        ];
        stored_value_of_an_unlisted_type_is_a_warning: "AWS::SSM::Parameter::Value<AWS::Lambda::Function::Arn>" => [
            "warning CloudFormation does not check values of the type `AWS::SSM::Parameter::Value<AWS::Lambda::Function::Arn>`, which is not in its list; \
             use `AWS::SSM::Parameter::Value<String>`"
        ];
        stored_list_of_an_unlisted_type_is_a_warning: "AWS::SSM::Parameter::Value<List<AWS::SQS::Queue>>" => [
            "warning CloudFormation does not check values of the type `AWS::SSM::Parameter::Value<List<AWS::SQS::Queue>>`, which is not in its list; \
             use `AWS::SSM::Parameter::Value<CommaDelimitedList>`"
        ];
        misspelt_type_of_items_is_corrected: "List<AWS::EC2::Subnets::Id>" => [
            "warning CloudFormation does not check values of the type `List<AWS::EC2::Subnets::Id>`, which is not in its list; \
             did you mean `List<AWS::EC2::Subnet::Id>`? -> List<AWS::EC2::Subnet::Id>"
        ];
        misspelt_parameter_store_is_corrected: "AWS::SSM::Parameters::Value<String>" => [
            "error CloudFormation has no parameter type `AWS::SSM::Parameters::Value<String>`; did you mean `AWS::SSM::Parameter::Value<String>`? \
             -> AWS::SSM::Parameter::Value<String>"
        ];
        bracket_that_is_not_closed_is_refused: "List<String" => [
            "error CloudFormation has no parameter type `List<String`; did you mean `List<String>`?"
        ];
    }
}
