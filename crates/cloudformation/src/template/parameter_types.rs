//! The types that a parameter can have, see
//! [AWS's list](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html).

use std::sync::LazyLock;

use crate::Json;
use crate::spelling::Speller;

/// Strings, numbers, Lists of them, and the name of a parameter of SSM.
const SIMPLE: [&str; 5] =
    ["String", "Number", "List<Number>", "CommaDelimitedList", "AWS::SSM::Parameter::Name"];

/// The types of values that exist in the account.
const OF_ACCOUNT: [&str; 10] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    KEY_NAME,
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
];

/// The type in [`OF_ACCOUNT`] that `List<…>` does not take.
const KEY_NAME: &str = "AWS::EC2::KeyPair::KeyName";

/// The beginning of the type of a value in the parameter store. The type of the value and `>` follow.
const STORED: &str = "AWS::SSM::Parameter::Value<";

/// The beginning of the type of a List. The type of the items and `>` follow.
const LIST: &str = "List<";

/// All types in AWS's list, also those of values in the parameter store.
pub(crate) fn parameter_types() -> impl Iterator<Item = &'static str> {
    static ALL: LazyLock<Vec<String>> = LazyLock::new(|| {
        let lists =
            OF_ACCOUNT.into_iter().filter(|kind| *kind != KEY_NAME).map(|kind| format!("{LIST}{kind}>"));
        let of_account: Vec<String> = OF_ACCOUNT.into_iter().map(str::to_owned).chain(lists).collect();
        let texts = ["String", "List<String>", "CommaDelimitedList"].map(str::to_owned);
        let stored = texts.into_iter().chain(of_account.clone());
        let stored: Vec<String> = stored.map(|kind| format!("{STORED}{kind}>")).collect();
        SIMPLE.into_iter().map(str::to_owned).chain(of_account).chain(stored).collect()
    });
    ALL.iter().map(String::as_str)
}

/// The type of the value in the parameter store to which a parameter refers.
pub(crate) fn stored_type(kind: &str) -> Option<&str> {
    kind.strip_prefix(STORED)?.strip_suffix('>')
}

/// Whether the value of a parameter is only the name of a value in the parameter store. CloudFormation compares the name with the allowed values.
pub(crate) fn is_stored(parameter: &Json) -> bool {
    parameter.get("Type").and_then(Json::as_str).is_some_and(|kind| stored_type(kind).is_some())
}

/// The type of the items of a type such as `List<Number>`.
pub(crate) fn item_type(kind: &str) -> Option<&str> {
    kind.strip_prefix(LIST)?.strip_suffix('>')
}

/// Types of strings and numbers that CloudFormation takes although they are not in AWS's list.
const UNLISTED: [&str; 4] = [
    "List<String>",
    "AWS::SSM::Parameter::Value<Number>",
    "AWS::SSM::Parameter::Value<List<Number>>",
    "AWS::SSM::Parameter::Value<AWS::SSM::Parameter::Name>",
];

/// The answer of CloudFormation to the type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeAnswer {
    /// CloudFormation takes the type.
    Known,
    /// CloudFormation takes the type and does not look for the values in the account.
    Unchecked,
    /// CloudFormation refuses the template: "Unrecognized parameter type".
    Refused,
}

/// The answer to a type. Lists and stored values may have any type with a name that begins with `AWS::`, see
/// [cfn-lint's change](https://github.com/aws-cloudformation/cfn-lint/pull/4361).
/// Other names in them are refused, such as [`SecureString`](https://github.com/aws/aws-cdk/issues/6786) and
/// [`StringList`](https://github.com/aws/aws-cdk/issues/12477).
pub(crate) fn type_answer(kind: &str) -> TypeAnswer {
    if known_types().any(|known| known == kind) {
        return TypeAnswer::Known;
    }
    let value = stored_type(kind).unwrap_or(kind);
    let item = item_type(value).unwrap_or(value);
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == ':';
    if item.len() < kind.len() && item.starts_with("AWS::") && item.chars().all(is_name) {
        TypeAnswer::Unchecked
    } else {
        TypeAnswer::Refused
    }
}

/// The known types that may be meant by another one, because their names are near in each part. `AWS::EC2::VPC::Id` is not meant by
/// `AWS::EC2::Fleet::Id`.
pub(crate) fn similar_types(kind: &str, speller: &Speller) -> Vec<&'static str> {
    let (generics, item) = split_item(kind);
    let is_near = |name: &str, known: &str| name == known || speller.nearest(name, [known]).is_some();
    let are_near = |name: &str, known: &str| {
        parts(name).count() == parts(known).count()
            && parts(name).zip(parts(known)).all(|(part, known)| is_near(part, known))
    };
    let has_other_parts = |known: &str| parts(item).count() != parts(known).count();
    let is_similar = |known: &&str| {
        let (known_generics, known) = split_item(known);
        are_near(generics, known_generics)
            && (are_near(item, known) || (has_other_parts(known) && is_near(item, known)))
    };
    known_types().filter(is_similar).collect()
}

fn known_types() -> impl Iterator<Item = &'static str> {
    parameter_types().chain(UNLISTED)
}

/// The text before the last `<` and the type of one value, such as `List` and `Number`.
fn split_item(kind: &str) -> (&str, &str) {
    let (generics, item) = kind.rsplit_once('<').unwrap_or(("", kind));
    (generics, item.trim_end_matches('>'))
}

/// The words of a type, without colons and brackets.
fn parts(kind: &str) -> impl Iterator<Item = &str> {
    kind.split([':', '<']).filter(|part| !part.is_empty())
}
