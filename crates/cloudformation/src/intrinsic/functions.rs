//! The constructors of intrinsic functions.

use serde_json::json;

use super::expression::Intrinsic;
use super::pseudo::Pseudo;
use crate::{IntoValue, Json, List, Property, Value};

fn call<T>(function: &'static str, argument: Json) -> Value<T> {
    Value::Intrinsic(Intrinsic::Call { function, argument })
}

/// `Ref` to one of CloudFormation's pseudo parameters, such as `AWS::Region`.
pub fn pseudo<T>(parameter: Pseudo) -> Value<T> {
    Value::Intrinsic(Intrinsic::Ref(parameter.name().to_owned()))
}

/// `Ref` to `AWS::NoValue`, which removes the property. Use it as a branch of [`if_`].
pub fn no_value<T>() -> Value<T> {
    pseudo(Pseudo::NoValue)
}

/// `Fn::Sub` whose placeholders are parameters, resources, attributes or pseudo parameters of the template.
pub fn sub(template: impl Into<String>) -> Value<String> {
    Value::Intrinsic(Intrinsic::Sub { template: template.into(), variables: Vec::new() })
}

/// `Fn::Sub` with own variables. CloudFormation rejects a variable that the text does not use.
pub fn sub_with<'a>(
    template: impl Into<String>,
    variables: impl IntoIterator<Item = (&'a str, Value<String>)>,
) -> Value<String> {
    let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value.into_json())).collect();
    Value::Intrinsic(Intrinsic::Sub { template: template.into(), variables })
}

/// Escapes text for [`sub`], so that `Fn::Sub` prints `${` instead of reading a placeholder.
pub fn escape_sub(text: &str) -> String {
    text.replace("${", "${!")
}

/// A local path, relative to the template. It is uploaded and replaced by
/// [`aws cloudformation package`](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html).
pub fn artifact<T>(path: impl Into<String>) -> Value<T> {
    Value::Intrinsic(Intrinsic::Artifact(path.into()))
}

/// Calls `Fn::Join`, which joins Strings with a separator between them.
pub fn join(separator: &str, parts: impl IntoValue<List<String>>) -> Value<String> {
    call("Fn::Join", json!([separator, parts.into_value().into_json()]))
}

/// Calls `Fn::Select`, which returns an item of a List. The first item has the index 0.
pub fn select(index: u32, items: impl IntoValue<List<String>>) -> Value<String> {
    call("Fn::Select", json!([index, items.into_value().into_json()]))
}

/// Calls `Fn::Split`, which splits a String at each separator.
pub fn split(separator: &str, text: impl IntoValue<String>) -> Value<List<String>> {
    call("Fn::Split", json!([separator, text.into_value().into_json()]))
}

/// `Fn::If`. The condition is one of the template's, by its name.
pub fn if_<T: Property>(condition: &str, yes: impl IntoValue<T>, otherwise: impl IntoValue<T>) -> Value<T> {
    call("Fn::If", json!([condition, yes.into_value().into_json(), otherwise.into_value().into_json()]))
}

/// Calls `Fn::FindInMap`, which looks up a value by a map, a first key and a second key.
pub fn find_in_map<T>(
    mapping: &str,
    key: impl IntoValue<String>,
    second: impl IntoValue<String>,
) -> Value<T> {
    call("Fn::FindInMap", json!([mapping, key.into_value().into_json(), second.into_value().into_json()]))
}

/// `Fn::ImportValue`: an export of a stack in the same account and Region.
pub fn import_value<T>(export: impl IntoValue<String>) -> Value<T> {
    call("Fn::ImportValue", export.into_value().into_json())
}

/// `Fn::GetStackOutput`: an output of another stack. Without a Region, the stack is in the same Region.
pub fn stack_output<T>(stack: &str, output: &str, region: Option<&str>) -> Value<T> {
    let mut argument = json!({ "StackName": stack, "OutputName": output });
    if let Some(region) = region {
        argument["Region"] = json!(region);
    }
    call("Fn::GetStackOutput", argument)
}

/// `Ref` by name, for a resource without a handle, such as one that a macro adds.
pub fn reference<T>(name: &str) -> Value<T> {
    Value::Intrinsic(Intrinsic::Ref(name.to_owned()))
}

/// `Fn::GetAtt` by name, for a resource without a handle.
pub fn get_att<T>(resource: &str, attribute: &str) -> Value<T> {
    Value::Intrinsic(Intrinsic::GetAtt { resource: resource.to_owned(), attribute: attribute.to_owned() })
}

/// Any JSON as a value of any type, for functions that this module does not have, and for literals of another type.
pub fn raw<T>(json: impl Property) -> Value<T> {
    Value::Intrinsic(Intrinsic::Raw(json.into_json()))
}

/// Calls `Fn::Base64`, which encodes a String in Base64.
pub fn base64(text: impl IntoValue<String>) -> Value<String> {
    call("Fn::Base64", text.into_value().into_json())
}

/// `Fn::Cidr`: `count` CIDR blocks (1 to 256), each with `bits` host bits.
pub fn cidr(block: impl IntoValue<String>, count: u32, bits: u32) -> Value<List<String>> {
    call("Fn::Cidr", json!([block.into_value().into_json(), count, bits]))
}

/// `Fn::GetAZs`: the Availability Zones of a Region. The empty string means the stack's Region.
pub fn get_azs(region: impl IntoValue<String>) -> Value<List<String>> {
    call("Fn::GetAZs", region.into_value().into_json())
}

/// `Fn::Transform`: a macro with its parameters.
pub fn transform<T>(name: &str, parameters: impl Property) -> Value<T> {
    call("Fn::Transform", json!({ "Name": name, "Parameters": parameters.into_json() }))
}

/// A dynamic reference to an SSM parameter. No version means the latest.
pub fn resolve_ssm<T>(name: &str, version: Option<u32>) -> Value<T> {
    let key = version.map_or_else(|| name.to_owned(), |version| format!("{name}:{version}"));
    Value::Intrinsic(Intrinsic::Dynamic { service: "ssm", key })
}

/// A dynamic reference to a secret of Secrets Manager: to one key of its JSON, or to the whole secret.
pub fn resolve_secret<T>(secret: &str, key: Option<&str>) -> Value<T> {
    let key = key.map_or_else(|| secret.to_owned(), |key| format!("{secret}:SecretString:{key}"));
    Value::Intrinsic(Intrinsic::Dynamic { service: "secretsmanager", key })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{
        artifact, base64, cidr, escape_sub, find_in_map, get_att, get_azs, if_, import_value, join, no_value,
        raw, reference, resolve_secret, resolve_ssm, select, split, stack_output, sub, sub_with, transform,
    };
    use crate::{Property, Value};

    /// One test for each function: the value, and the JSON that CloudFormation reads.
    macro_rules! functions {
        ($($name:ident: $type:ty = $value:expr => $json:tt,)*) => {
            $(
                #[test]
                fn $name() {
                    let value: Value<$type> = $value;
                    assert_eq!(value.into_json(), json!($json));
                }
            )*
        };
    }

    functions! {
        sub_without_variables: String = sub("${AWS::StackName}") => {"Fn::Sub": "${AWS::StackName}"},
        sub_with_variable: String = sub_with("${A}", [("A", sub("${B}"))]) =>
            {"Fn::Sub": ["${A}", {"A": {"Fn::Sub": "${B}"}}]},
        join_of_function_and_literal: String = join("-", vec![sub("${A}"), "x".into()]) =>
            {"Fn::Join": ["-", [{"Fn::Sub": "${A}"}, "x"]]},
        select_from_split: String = select(1, split(",", "a,b")) =>
            {"Fn::Select": [1, {"Fn::Split": [",", "a,b"]}]},
        if_with_no_value: bool = if_("Has", true, no_value()) =>
            {"Fn::If": ["Has", true, {"Ref": "AWS::NoValue"}]},
        find_in_map_by_two_keys: String = find_in_map("M", "a", "b") => {"Fn::FindInMap": ["M", "a", "b"]},
        import_value_by_name: String = import_value("export") => {"Fn::ImportValue": "export"},
        stack_output_in_same_region: String = stack_output("s", "o", None) =>
            {"Fn::GetStackOutput": {"StackName": "s", "OutputName": "o"}},
        stack_output_in_other_region: String = stack_output("s", "o", Some("us-east-1")) =>
            {"Fn::GetStackOutput": {"StackName": "s", "OutputName": "o", "Region": "us-east-1"}},
        reference_by_name: String = reference("Bucket") => {"Ref": "Bucket"},
        attribute_by_name: String = get_att("Bucket", "Arn") => {"Fn::GetAtt": ["Bucket", "Arn"]},
        base64_of_literal: String = base64("text") => {"Fn::Base64": "text"},
        cidr_blocks: crate::List<String> = cidr("10.0.0.0/16", 4, 8) => {"Fn::Cidr": ["10.0.0.0/16", 4, 8]},
        availability_zones: crate::List<String> = get_azs("") => {"Fn::GetAZs": ""},
        transform_with_parameters: String = transform("Macro", json!({"A": 1})) =>
            {"Fn::Transform": {"Name": "Macro", "Parameters": {"A": 1}}},
        raw_json: String = raw(json!({"Fn::New": []})) => {"Fn::New": []},
        literal_of_other_type: i64 = raw("80") => "80",
        artifact_path: String = artifact("./code") => "./code",
        ssm_parameter: String = resolve_ssm("/a", None) => "{{resolve:ssm:/a}}",
        ssm_parameter_with_version: String = resolve_ssm("/a", Some(2)) => "{{resolve:ssm:/a:2}}",
        secret: String = resolve_secret("app", None) => "{{resolve:secretsmanager:app}}",
        key_of_secret: String = resolve_secret("app", Some("key")) =>
            "{{resolve:secretsmanager:app:SecretString:key}}",
    }

    #[test]
    fn escaped_text_has_no_placeholders() {
        assert_eq!(escape_sub("${x}"), "${!x}");
    }
}
