//! The results of `Ref` and `Fn::GetAtt`: for parameters by their types, for resources by AWS's facts.

use serde_json::Value as Json;

use super::context::{is_module, kind};
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
    if list.get("Fn::GetAZs").is_some() {
        let name = ResultName::AvailabilityZone;
        return Some(ReturnValue { is_list: Some(false), meaning: Meaning::Own, name, facts: None });
    }
    let list = return_value(document, types, list).filter(|list| list.is_list == Some(true))?;
    let name = ResultName::Item(Box::new(list.name));
    Some(ReturnValue { is_list: None, name, facts: None, ..list })
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
    parameter(document, name)
        .or_else(|| resource(document, types, name))
        .or_else(|| resource_without_facts(document, name))
}

/// The result of a `Ref` to a parameter, see [the types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html).
fn parameter<'a>(document: &'a Json, name: &str) -> Option<ReturnValue<'a>> {
    let (id, kind) = entry(document, "Parameters", name)?;
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
    Some(ReturnValue {
        is_list: Some(item.is_some() || stored == "CommaDelimitedList"),
        meaning,
        name: ResultName::Parameter { id, kind },
        facts: None,
    })
}

fn resource<'a>(document: &'a Json, types: KnownTypes<'a>, id: &str) -> Option<ReturnValue<'a>> {
    let (id, kind, facts) = facts(document, types, id)?;
    let (name, format) = match facts.ref_property() {
        Some(name) => (name, facts.property(name).map(Schema::part_of_resource)),
        None => ("identifier", None),
    };
    let meaning = match format {
        // Without a VPC, the result may be the name of the group.
        _ if kind == "AWS::EC2::SecurityGroup" => {
            let in_vpc = document["Resources"][id]["Properties"].get("VpcId").is_some();
            if in_vpc { Meaning::Format("AWS::EC2::SecurityGroup.Id".into()) } else { Meaning::Open }
        }
        Some(Some(format)) => Meaning::Format(format.into()),
        Some(None) => Meaning::Own,
        None => Meaning::Open,
    };
    Some(ReturnValue {
        is_list: Some(false),
        meaning,
        name: ResultName::Part { name: name.into(), resource: id },
        facts: Some(facts),
    })
}

/// The result of a `Ref` to a resource of any type, which is a String. A module stands for several resources.
fn resource_without_facts<'a>(document: &'a Json, id: &str) -> Option<ReturnValue<'a>> {
    let (id, kind) = entry(document, "Resources", id)?;
    if is_module(kind) {
        return None;
    }
    let name = ResultName::Part { name: "identifier".into(), resource: id };
    Some(ReturnValue { is_list: Some(false), meaning: Meaning::Open, name, facts: None })
}

fn attribute<'a>(document: &'a Json, types: KnownTypes<'a>, id: &str, name: &str) -> Option<ReturnValue<'a>> {
    let (id, _, facts) = facts(document, types, id)?;
    let schema = facts.property(name)?;
    let meaning = match schema.part_of_resource() {
        Some(format) => Meaning::Format(format.into()),
        None if name.ends_with("Arn") => Meaning::Arn,
        None => Meaning::Open,
    };
    let name = ResultName::Part { name: name.to_owned().into(), resource: id };
    Some(ReturnValue { is_list: schema.is_list(), meaning, name, facts: None })
}

/// The logical ID of a resource, the type that it is deployed as, and the facts of this type.
fn facts<'a>(
    document: &'a Json,
    types: KnownTypes<'a>,
    id: &str,
) -> Option<(&'a str, &'a str, &'a ResourceFacts)> {
    let (id, kind) = entry(document, "Resources", id)?;
    let kind = deployed_type(kind)?;
    if OPEN.contains(&kind) {
        return None;
    }
    Some((id, kind, types.facts(kind)?))
}

/// The name of an entry of a section as the document has it, and the type of the entry.
fn entry<'a>(document: &'a Json, section: &str, name: &str) -> Option<(&'a str, &'a str)> {
    let (name, entry) = member_of(document, section)?.as_object()?.get_key_value(name)?;
    Some((name, kind(entry)?))
}
