//! The types that a parameter can have, see
//! [AWS's list](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html).

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
pub(crate) fn parameter_types() -> impl Iterator<Item = String> {
    let lists = OF_ACCOUNT.into_iter().filter(|kind| *kind != KEY_NAME).map(|kind| format!("{LIST}{kind}>"));
    let of_account: Vec<String> = OF_ACCOUNT.into_iter().map(str::to_owned).chain(lists).collect();
    let texts = ["String", "List<String>", "CommaDelimitedList"].map(str::to_owned);
    let stored = texts.into_iter().chain(of_account.clone());
    let stored: Vec<String> = stored.map(|kind| format!("{STORED}{kind}>")).collect();
    SIMPLE.into_iter().map(str::to_owned).chain(of_account).chain(stored)
}

/// The type of the value in the parameter store to which a parameter refers.
pub(crate) fn stored_type(kind: &str) -> Option<&str> {
    kind.strip_prefix(STORED)?.strip_suffix('>')
}

/// The type of the items of a type such as `List<Number>`.
pub(crate) fn item_type(kind: &str) -> Option<&str> {
    kind.strip_prefix(LIST)?.strip_suffix('>')
}
