//! The types that a parameter can have.

/// Strings, numbers, Lists of them, and the name of a parameter of SSM.
const SIMPLE: [&str; 5] =
    ["String", "Number", "List<Number>", "CommaDelimitedList", "AWS::SSM::Parameter::Name"];

/// The types of values that exist in the account, see
/// [the list](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html).
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

/// All types, also those of values in the parameter store.
pub(super) fn parameter_types() -> impl Iterator<Item = String> {
    let lists = OF_ACCOUNT.into_iter().filter(|kind| *kind != KEY_NAME).map(|kind| format!("List<{kind}>"));
    let of_account: Vec<String> = OF_ACCOUNT.into_iter().map(str::to_owned).chain(lists).collect();
    let texts = ["String", "List<String>", "CommaDelimitedList"].map(str::to_owned);
    let stored = texts.into_iter().chain(of_account.clone());
    let stored: Vec<String> = stored.map(|kind| format!("AWS::SSM::Parameter::Value<{kind}>")).collect();
    SIMPLE.into_iter().map(str::to_owned).chain(of_account).chain(stored)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parameter_types;
    use crate::validate::validate;

    #[test]
    fn validator_accepts_every_type() {
        for kind in parameter_types() {
            let template = json!({
                "Parameters": {"P": {"Type": kind}},
                "Resources": {"A": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "a"}}},
            });
            let findings = validate(&template);
            let is_type = |text: &String| text.contains("Parameters.P.Type");
            assert!(!findings.iter().map(ToString::to_string).any(|text| is_type(&text)), "{findings:?}");
        }
    }
}
