//! The constructors of intrinsic functions.

use serde_json::json;

use super::expression::Intrinsic;
use super::pseudo::Pseudo;
use crate::{Json, List, Property, Value};

fn call<T>(function: &'static str, argument: Json) -> Value<T> {
    Value::Intrinsic(Intrinsic::Call { function, argument })
}

/// `Ref` to one of CloudFormation's pseudo parameters, such as `AWS::Region`.
pub fn pseudo<T>(parameter: Pseudo) -> Value<T> {
    Value::Intrinsic(Intrinsic::Ref(parameter.name().to_owned()))
}

/// Removes the property it is given to; used inside [`if_`].
pub fn no_value<T>() -> Value<T> {
    pseudo(Pseudo::NoValue)
}

/// `Fn::Sub` whose names are all parameters, resources, attributes or pseudo parameters of the template.
pub fn sub(template: impl Into<String>) -> Value<String> {
    Value::Intrinsic(Intrinsic::Sub { template: template.into(), variables: Vec::new() })
}

/// `Fn::Sub` with variables of its own. A variable that no text uses is dropped by CloudFormation's rules, not here.
pub fn sub_with<'a>(
    template: impl Into<String>,
    variables: impl IntoIterator<Item = (&'a str, Value<String>)>,
) -> Value<String> {
    let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value.into_json())).collect();
    Value::Intrinsic(Intrinsic::Sub { template: template.into(), variables })
}

/// Text for [`sub`] that stands for itself: `${` is what `Fn::Sub` would read, `${!` is how it is written.
pub fn escape_sub(text: &str) -> String {
    text.replace("${", "${!")
}

/// A path, relative to the template, for
/// [`aws cloudformation package`](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html).
pub fn artifact<T>(path: impl Into<String>) -> Value<T> {
    Value::Intrinsic(Intrinsic::Artifact(path.into()))
}

/// `Fn::Join`.
pub fn join(separator: &str, parts: impl Into<Value<List<String>>>) -> Value<String> {
    call("Fn::Join", json!([separator, parts.into().into_json()]))
}

/// `Fn::Select`, from 0.
pub fn select(index: u32, items: impl Into<Value<List<String>>>) -> Value<String> {
    call("Fn::Select", json!([index, items.into().into_json()]))
}

/// `Fn::Split`.
pub fn split(separator: &str, text: impl Into<Value<String>>) -> Value<List<String>> {
    call("Fn::Split", json!([separator, text.into().into_json()]))
}

/// `Fn::If` on a condition of the template, by its name.
pub fn if_<T: Property>(
    condition: &str,
    yes: impl Into<Value<T>>,
    otherwise: impl Into<Value<T>>,
) -> Value<T> {
    call("Fn::If", json!([condition, yes.into().into_json(), otherwise.into().into_json()]))
}

/// `Fn::FindInMap`.
pub fn find_in_map<T>(
    mapping: &str,
    key: impl Into<Value<String>>,
    second: impl Into<Value<String>>,
) -> Value<T> {
    call("Fn::FindInMap", json!([mapping, key.into().into_json(), second.into().into_json()]))
}

/// `Fn::ImportValue`: what a stack of the same account and Region exports.
pub fn import_value<T>(export: impl Into<Value<String>>) -> Value<T> {
    call("Fn::ImportValue", export.into().into_json())
}

/// `Fn::GetStackOutput`: an output of another stack, in the same Region or another.
pub fn stack_output<T>(stack: &str, output: &str, region: Option<&str>) -> Value<T> {
    let mut argument = json!({ "StackName": stack, "OutputName": output });
    if let Some(region) = region {
        argument["Region"] = json!(region);
    }
    call("Fn::GetStackOutput", argument)
}

/// `Ref` by name, where there is no handle: in an imported template, or to what a macro adds.
pub fn reference<T>(name: &str) -> Value<T> {
    Value::Intrinsic(Intrinsic::Ref(name.to_owned()))
}

/// `Fn::GetAtt` by name, where there is no handle.
pub fn get_att<T>(resource: &str, attribute: &str) -> Value<T> {
    Value::Intrinsic(Intrinsic::GetAtt { resource: resource.to_owned(), attribute: attribute.to_owned() })
}

/// Any JSON in the place of any value: the way out for functions and forms that this crate does not know.
pub fn raw<T>(json: Json) -> Value<T> {
    Value::Intrinsic(Intrinsic::Raw(json))
}

/// `Fn::Base64`.
pub fn base64(text: impl Into<Value<String>>) -> Value<String> {
    call("Fn::Base64", text.into().into_json())
}

/// `Fn::Cidr`: `count` blocks (1 to 256) of `bits` host bits each.
pub fn cidr(block: impl Into<Value<String>>, count: u32, bits: u32) -> Value<List<String>> {
    call("Fn::Cidr", json!([block.into().into_json(), count, bits]))
}

/// `Fn::GetAZs` of a Region; the empty text is the stack's own.
pub fn get_azs(region: impl Into<Value<String>>) -> Value<List<String>> {
    call("Fn::GetAZs", region.into().into_json())
}

/// `Fn::Transform`: a macro and its parameters.
pub fn transform<T>(name: &str, parameters: impl Property) -> Value<T> {
    call("Fn::Transform", json!({ "Name": name, "Parameters": parameters.into_json() }))
}

/// A dynamic reference to an SSM parameter; no version means the latest.
pub fn resolve_ssm<T>(name: &str, version: Option<u32>) -> Value<T> {
    let key = version.map_or_else(|| name.to_owned(), |version| format!("{name}:{version}"));
    Value::Intrinsic(Intrinsic::Dynamic { service: "ssm", key })
}

/// A dynamic reference to one key of a Secrets Manager secret's JSON, or to all of its text.
pub fn resolve_secret<T>(secret: &str, key: Option<&str>) -> Value<T> {
    let key = key.map_or_else(|| secret.to_owned(), |key| format!("{secret}:SecretString:{key}"));
    Value::Intrinsic(Intrinsic::Dynamic { service: "secretsmanager", key })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{escape_sub, if_, join, no_value, resolve_secret, select, split, sub, sub_with};
    use crate::{Property, Value};

    #[test]
    fn each_function_is_written_as_cloudformation_reads_it() {
        let stack = || sub("${AWS::StackName}");
        assert_eq!(stack().into_json(), json!({"Fn::Sub": "${AWS::StackName}"}));
        assert_eq!(
            sub_with("${A}", [("A", stack())]).into_json(),
            json!({"Fn::Sub": ["${A}", {"A": {"Fn::Sub": "${AWS::StackName}"}}]})
        );
        assert_eq!(
            join("-", vec![stack(), "x".into()]).into_json(),
            json!({"Fn::Join": ["-", [{"Fn::Sub": "${AWS::StackName}"}, "x"]]})
        );
        assert_eq!(
            select(1, split(",", "a,b")).into_json(),
            json!({"Fn::Select": [1, {"Fn::Split": [",", "a,b"]}]})
        );
        let optional: Value<bool> = if_("Has", true, no_value());
        assert_eq!(optional.into_json(), json!({"Fn::If": ["Has", true, {"Ref": "AWS::NoValue"}]}));
        let secret: Value<String> = resolve_secret("app", Some("key"));
        assert_eq!(secret.into_json(), json!("{{resolve:secretsmanager:app:SecretString:key}}"));
        assert_eq!(escape_sub("${x}"), "${!x}");
    }
}
