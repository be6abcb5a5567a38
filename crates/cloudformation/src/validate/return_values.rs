//! The results of `Ref` and `Fn::GetAtt`: for parameters by their types, for resources by AWS's facts.

use serde_json::Value as Json;

use super::context::{is_module, kind, properties_of};
use super::known_types::KnownTypes;
use super::serverless::types::deployed_type;
use super::symbols::OPEN;
use crate::document::{get_att, member_of};
use crate::schema::{Meaning, ResourceFacts, ResultName, ReturnValue, Schema};
use crate::template::{item_type, stored_type};

/// The result of a function of this document, as far as it is known before deployment.
pub(super) fn return_value<'a>(
    document: &'a Json,
    types: KnownTypes<'a>,
    function: &Json,
) -> Option<ReturnValue<'a>> {
    let (name, argument) = function.as_object().filter(|object| object.len() == 1)?.iter().next()?;
    match name.as_str() {
        "Ref" => reference(document, types, argument.as_str()?),
        "Fn::GetAtt" => {
            let (resource, name) = get_att(argument)?;
            attribute(document, types, resource, name?)
        }
        "Fn::Select" => {
            let [_, list] = argument.as_array()?.as_slice() else { return None };
            item(document, types, list)
        }
        _ => None,
    }
}

/// An item of a List that a function returns.
fn item<'a>(document: &'a Json, types: KnownTypes<'a>, list: &Json) -> Option<ReturnValue<'a>> {
    if member_of(list, "Fn::GetAZs").is_some() {
        let name = ResultName::AvailabilityZone;
        return Some(ReturnValue { is_list: Some(false), meaning: Meaning::Own, name, facts: None });
    }
    let list = return_value(document, types, list).filter(|list| list.is_list == Some(true))?;
    Some(ReturnValue { is_list: None, name: ResultName::Item(Box::new(list.name)), facts: None, ..list })
}

/// The result of a variable in the text of `Fn::Sub`, which is a name or `ID.ATTRIBUTE`.
pub(super) fn of_variable<'a>(
    document: &'a Json,
    types: KnownTypes<'a>,
    variable: &str,
) -> Option<ReturnValue<'a>> {
    match variable.split_once('.') {
        Some((resource, name)) => attribute(document, types, resource, name),
        None => reference(document, types, variable),
    }
}

fn reference<'a>(document: &'a Json, types: KnownTypes<'a>, name: &str) -> Option<ReturnValue<'a>> {
    parameter(document, name).or_else(|| resource(document, types, name))
}

/// The result of a `Ref` to a parameter, see [the types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html).
fn parameter<'a>(document: &'a Json, name: &str) -> Option<ReturnValue<'a>> {
    let (id, parameter) = entry(document, "Parameters", name)?;
    let kind = kind(parameter)?;
    let stored = stored_type(kind).unwrap_or(kind);
    let item = item_type(stored);
    let meaning = match item.unwrap_or(stored).rsplit_once("::") {
        Some((
            kind @ ("AWS::EC2::Image" | "AWS::EC2::SecurityGroup" | "AWS::EC2::Subnet" | "AWS::EC2::VPC"),
            part,
        )) => {
            // The name of a group is `GroupName` here and `Name` in the schemas.
            Meaning::Format(format!("{kind}.{}", part.trim_start_matches("Group")).into())
        }
        _ => Meaning::Open,
    };
    let is_list = Some(item.is_some() || stored == "CommaDelimitedList");
    Some(ReturnValue { is_list, meaning, name: ResultName::Parameter { id, kind }, facts: None })
}

/// The result of a `Ref` to a resource, which is a String. A module without facts stands for several resources.
fn resource<'a>(document: &'a Json, types: KnownTypes<'a>, id: &str) -> Option<ReturnValue<'a>> {
    let (id, resource) = entry(document, "Resources", id)?;
    let kind = kind(resource)?;
    let named = |name: &'a str, meaning, facts| {
        let name = ResultName::Part { name: name.into(), resource: id };
        Some(ReturnValue { is_list: Some(false), meaning, name, facts })
    };
    let Some(facts) = facts(types, kind) else {
        return if is_module(kind) { None } else { named("identifier", Meaning::Open, None) };
    };
    let (name, format) = match facts.ref_property() {
        Some(name) => (name, facts.property(name).map(Schema::part_of_resource)),
        None => ("identifier", None),
    };
    let meaning = match format {
        // Without a VPC, the result may be the name of the group.
        _ if kind == "AWS::EC2::SecurityGroup" => {
            let in_vpc = properties_of(resource).is_some_and(|properties| properties.get("VpcId").is_some());
            if in_vpc { Meaning::Format("AWS::EC2::SecurityGroup.Id".into()) } else { Meaning::Open }
        }
        Some(Some(format)) => Meaning::Format(format.into()),
        Some(None) => Meaning::Own,
        None => Meaning::Open,
    };
    named(name, meaning, Some(facts))
}

fn attribute<'a>(document: &'a Json, types: KnownTypes<'a>, id: &str, name: &str) -> Option<ReturnValue<'a>> {
    let (id, resource) = entry(document, "Resources", id)?;
    let schema = facts(types, kind(resource)?)?.property(name)?;
    let meaning = match schema.part_of_resource() {
        Some(format) => Meaning::Format(format.into()),
        None if name.ends_with("Arn") => Meaning::Arn,
        None => Meaning::Open,
    };
    let name = ResultName::Part { name: name.to_owned().into(), resource: id };
    Some(ReturnValue { is_list: schema.is_list(), meaning, name, facts: None })
}

/// The facts of the type that a resource has in the deployed template.
fn facts<'a>(types: KnownTypes<'a>, kind: &str) -> Option<&'a ResourceFacts> {
    let kind = deployed_type(kind).filter(|kind| !OPEN.contains(kind))?;
    types.facts(kind)
}

/// An entry of a section with its name in the document.
fn entry<'a>(document: &'a Json, section: &str, name: &str) -> Option<(&'a str, &'a Json)> {
    let (name, entry) = member_of(document, section)?.as_object()?.get_key_value(name)?;
    Some((name, entry))
}
