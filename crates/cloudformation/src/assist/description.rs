//! The description of what is at a place.

use std::fmt::Write as _;

use super::arguments::allowed_values;
use super::documented_keys::DocumentedKey;
use super::excerpt::{ENTRY_DEPTH, readable};
use super::function_at::describe_function;
use super::names::{Name, NameKind, names};
use super::plain_names::without_functions;
use super::schema_at::SchemaFinder;
use super::targets::Targets;
use crate::document::{Document, Json, Lines, Location, Node, Segment, value_at};
use crate::intrinsic::Pseudo;
use crate::schema::{Schema, Update, resource_facts};
use crate::validate::deployed_type;

const REFERENCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";

/// Describes what is at an offset, in Markdown: a function, a resource type, a property, a section, an attribute of a resource, or what a name stands
/// for.
///
/// `known` is the document of the last text that could be read, or `null`. It describes the names of other entries.
///
/// ```
/// use cloudformation::{Json, assist};
///
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      DelaySeconds: 5\n";
/// let found = text.find("DelaySeconds").expect("a property");
/// let description = assist::describe(text, found, &Json::Null).expect("a description");
/// assert!(description.starts_with("**DelaySeconds**: an Integer"));
/// ```
pub fn describe(text: &str, offset: usize, known: &Json) -> Option<String> {
    if let Some(function) = describe_function(text, offset) {
        return Some(function);
    }
    let (excerpt, document) = readable(text, offset, ENTRY_DEPTH)?;
    Place { document: &document, known }.describe(&excerpt.text, excerpt.offset)
}

/// A part of a template, and the whole of an earlier text.
#[derive(Clone, Copy)]
struct Place<'a> {
    document: &'a Document,
    known: &'a Json,
}

impl Place<'_> {
    fn describe(self, text: &str, offset: usize) -> Option<String> {
        if let Some(name) = names(text, self.document).iter().find(|name| name.range.contains(&offset)) {
            return definition(self.known, name).or_else(|| definition(&self.document.json, name));
        }
        let node = node_at(text, self.document, offset)?;
        let path = before_function(node.path.segments());
        let finder = SchemaFinder { document: &self.document.json, known: self.known };
        let of_type = match path {
            [Segment::Key(section), Segment::Key(_), Segment::Key(part)]
                if section == "Resources" && part == "Type" =>
            {
                value_at(&self.document.json, path).and_then(Json::as_str).and_then(resource)
            }
            _ => finder.properties(path).and_then(|(kind, rest)| property(finder, &kind, path, rest)),
        };
        of_type.or_else(|| documented_key(finder, node.path.segments()))
    }
}

/// Describes a section, or a key of an entry such as `DeletionPolicy`, also in a loop.
fn documented_key(finder: SchemaFinder<'_>, path: &[Segment]) -> Option<String> {
    let Segment::Key(name) = path.last()? else { return None };
    let path: Vec<Segment> = without_functions(path).into_iter().cloned().collect();
    let key = DocumentedKey::at(&path)?;
    let choices: Vec<String> =
        finder.schemas(&path).iter().flat_map(|schema| schema.literal_choices()).collect();
    Some(format!("**{name}**\n\n{}", key.description(&choices)))
}

/// The node whose key or value begins last at or before an offset, in its line. A key has the same place as a function in its value, and the first
/// key of an object the same as an item of a List.
pub(super) fn node_at(text: &str, document: &Document, offset: usize) -> Option<Node> {
    let place = Lines::new(text).location(offset);
    let mut best: Option<(Location, Node)> = None;
    for node in document.nodes() {
        let starts = [Some(node.at), node.scalar].into_iter().flatten();
        let start = starts.filter(|at| at.line == place.line && *at <= place).max();
        if let Some(start) = start
            && best.as_ref().is_none_or(|(known, node)| start > *known || (start == *known && is_item(node)))
        {
            best = Some((start, node));
        }
    }
    best.map(|(_, node)| node)
}

fn is_item(node: &Node) -> bool {
    matches!(node.path.segments().last(), Some(Segment::Index(_)))
}

/// The path up to the first function.
fn before_function(path: &[Segment]) -> &[Segment] {
    let is_function =
        |segment: &Segment| matches!(segment, Segment::Key(key) if key == "Ref" || key.starts_with("Fn::"));
    path.iter().position(is_function).map_or(path, |end| &path[..end])
}

/// Describes what a name stands for.
fn definition(document: &Json, Name { name, kind, .. }: &Name) -> Option<String> {
    let (section, noun) = match kind {
        NameKind::Reference => return reference(document, name),
        NameKind::Condition => ("Conditions", "condition"),
        NameKind::Mapping => ("Mappings", "mapping"),
    };
    let entry = document[section].get(name)?;
    Some(format!("**{name}**: a {noun}\n\n```json\n{entry}\n```"))
}

/// Describes a parameter or a resource.
fn reference(document: &Json, name: &str) -> Option<String> {
    if let Some(pseudo) = Pseudo::from_name(name) {
        return Some(format!("**{name}**: {}", meaning(pseudo)));
    }
    if let Some(parameter) = document["Parameters"].get(name) {
        let kind = parameter["Type"].as_str().unwrap_or("an unknown type");
        let mut text = format!("**{name}**: a parameter of type {kind}");
        if let Some(default) = parameter.get("Default") {
            let _ = write!(text, ", by default `{default}`");
        }
        let values: Vec<String> = allowed_values(parameter).into_iter().map(|value| value.text).collect();
        if !values.is_empty() {
            let _ = write!(text, "\n\nOne of {}.", values.join(", "));
        }
        if let Some(description) = parameter["Description"].as_str() {
            let _ = write!(text, "\n\n{description}");
        }
        return Some(text);
    }
    let targets = Targets::new(document);
    let made =
        if document["Resources"].get(name).is_some() { "a resource" } else { "a resource that SAM makes" };
    Some(format!("**{name}**: {made}\n\n{}", resource(targets.kind(name)?)?))
}

/// What a pseudo parameter stands for.
fn meaning(pseudo: Pseudo) -> &'static str {
    match pseudo {
        Pseudo::AccountId => "the ID of the account of the stack, such as `123456789012`",
        Pseudo::NotificationArns => "the ARNs of the topics that receive the events of the stack",
        Pseudo::NoValue => "removes the property, as a value of `Fn::If`",
        Pseudo::Partition => "the partition of the Region: `aws`, `aws-cn`, `aws-us-gov` or another one",
        Pseudo::Region => "the Region of the stack, such as `eu-central-1`",
        Pseudo::StackId => "the ARN of the stack",
        Pseudo::StackName => "the name of the stack",
        Pseudo::UrlSuffix => "the domain of AWS's services in the Region, such as `amazonaws.com`",
    }
}

/// Describes a type of resources.
fn resource(kind: &str) -> Option<String> {
    // SAM deploys another type, and functions return what that one does.
    let facts = deployed_type(kind).and_then(resource_facts).or_else(|| resource_facts(kind))?;
    let mut text = format!("**[{kind}]({})**", page(kind)?);
    if let Some(property) = facts.ref_property() {
        let _ = write!(text, "\n\n`Ref` returns its {property}.");
    }
    let attributes: Vec<String> = facts.attributes().map(|name| format!("`{name}`")).collect();
    if !attributes.is_empty() {
        let _ = write!(text, "\n\n`Fn::GetAtt` returns {}.", attributes.join(", "));
    }
    Some(text)
}

/// Describes a property of a resource. `rest` is the path below the properties.
fn property(finder: SchemaFinder<'_>, kind: &str, path: &[Segment], rest: &[Segment]) -> Option<String> {
    let (Segment::Key(name), parent) = path.split_last()? else { return None };
    let found = finder.schemas(path);
    if rest.is_empty() || found.is_empty() {
        return None;
    }
    let is_required = finder.schemas(parent).iter().any(|schema| schema.requires(name));
    let mut text = format!("**{name}**: {}", types(&found));
    text.push_str(if is_required { ", required" } else { ", optional" });
    let choices: Vec<String> = found.iter().flat_map(|schema| schema.literal_choices()).collect();
    if !choices.is_empty() {
        let _ = write!(text, "\n\nOne of {}.", choices.join(", "));
    }
    let facts_path: Vec<&str> = rest
        .iter()
        .map(|segment| match segment {
            Segment::Key(key) => key.as_str(),
            Segment::Index(_) => "*",
        })
        .collect();
    text.push_str(match resource_facts(kind)?.update(&facts_path.join(".")) {
        Update::InPlace => "\n\nA change updates the resource in place.",
        Update::MayReplace => "\n\nA change may replace the resource.",
        Update::Replaces => "\n\nA change replaces the resource.",
    });
    if let [Segment::Key(property)] = rest {
        let slug = slug(kind)?;
        let _ = write!(text, "\n\n[Documentation]({}#cfn-{slug}-{})", page(kind)?, property.to_lowercase());
    }
    Some(text)
}

pub(super) fn types(schemas: &[&Schema]) -> String {
    let mut names: Vec<&str> = schemas.iter().flat_map(|schema| schema.type_names()).collect();
    names.dedup();
    if names.is_empty() { "any value".to_owned() } else { names.join(" or ") }
}

fn page(kind: &str) -> Option<String> {
    Some(format!("{REFERENCE}/aws-resource-{}.html", slug(kind)?))
}

/// The service and the name of a type in the addresses of AWS's pages, such as `sqs-queue`.
fn slug(kind: &str) -> Option<String> {
    let (service, name) = kind.strip_prefix("AWS::")?.split_once("::")?;
    Some(format!("{service}-{name}").to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::describe;
    use crate::yaml;

    fn at(text: &str, mark: &str) -> Option<String> {
        let offset = text.find(mark).expect("the mark");
        describe(text, offset, &yaml::read(text).expect("a template").json)
    }

    const TEMPLATE: &str = "Parameters:
  Stage: { Type: String, Default: dev, Description: The stage }
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Ref Stage
      VersioningConfiguration:
        Status: Enabled
      Tags:
        - Key: stage
          Value: dev
";

    #[test]
    fn type_shows_what_functions_return() {
        let text = at(TEMPLATE, "AWS::S3::Bucket").expect("a description");
        assert!(
            text.contains("aws-resource-s3-bucket.html") && text.contains("`Ref` returns its BucketName."),
            "{text}"
        );
        assert!(text.contains("`RegionalDomainName`"), "{text}");
    }

    #[test]
    fn property_shows_its_type_and_what_a_change_does() {
        let text = at(TEMPLATE, "BucketName").expect("a description");
        assert!(text.starts_with("**BucketName**: a String, optional"), "{text}");
        assert!(text.contains("A change replaces the resource."), "{text}");
        let text = at(TEMPLATE, "Status").expect("a description");
        assert!(text.contains(", required") && text.contains("One of Enabled, Suspended."), "{text}");
        let text = at(TEMPLATE, "Value: dev").expect("a description");
        assert!(text.starts_with("**Value**: a String, required"), "{text}");
    }

    #[test]
    fn name_shows_what_it_stands_for() {
        let text = at(TEMPLATE, "Stage\n").expect("a description");
        assert_eq!(text, "**Stage**: a parameter of type String, by default `\"dev\"`\n\nThe stage");
        assert!(
            at(TEMPLATE, "Data:")
                .expect("a description")
                .starts_with("**Data**: a resource\n\n**[AWS::S3::Bucket]")
        );
    }

    #[test]
    fn pseudo_parameters_and_functions_are_described() {
        let text = "Outputs:\n  O: { Value: !Sub '${AWS::Region}' }\n  P: { Value: !Ref AWS::StackName }\n";
        let region = at(text, "AWS::Region").expect("a description");
        assert_eq!(region, "**AWS::Region**: the Region of the stack, such as `eu-central-1`");
        assert!(at(text, "AWS::StackName").is_some_and(|text| text.contains("the name of the stack")));
        assert!(at(text, "Sub").is_some_and(|text| text.contains("takes a String, or")));
    }

    #[test]
    fn parameter_shows_its_allowed_values() {
        let text = "Parameters:\n  Days: { Type: Number, AllowedValues: [1, '7'] }\n";
        assert_eq!(at(text, "Days").as_deref(), Some("**Days**: a parameter of type Number\n\nOne of 1, 7."));
    }

    #[test]
    fn reference_returns_what_cloudformation_documents() {
        let text =
            at("Resources:\n  A:\n    Type: AWS::Events::Rule\n", "AWS::Events").expect("a description");
        assert!(text.contains("`Ref` returns its Name."), "{text}");
    }

    #[test]
    fn condition_and_mapping_are_described_by_their_own_sections() {
        let text = "Parameters:\n  Live: { Type: String }\nConditions:\n  Live: !Equals [a, b]\nMappings:\n  Sizes: { a: { b: c } }\nResources:\n  A:\n    Type: AWS::SQS::Queue\n    Condition: Live\n";
        let condition = at(text, "Live\n").expect("a description");
        assert!(condition.starts_with("**Live**: a condition"), "{condition}");
        assert_eq!(
            at(text, "Sizes").as_deref(),
            Some("**Sizes**: a mapping\n\n```json\n{\"a\":{\"b\":\"c\"}}\n```")
        );
    }

    #[test]
    fn unknown_things_have_no_description() {
        let text = "Resources:\n  A:\n    Type: Custom::A\n    Other: a\n    Properties:\n      Size: 1\nServices: {}\n";
        for name in ["Size", "Other", "Services"] {
            assert_eq!(at(text, name), None, "{name}");
        }
    }

    #[test]
    fn broken_text_has_descriptions() {
        let text = TEMPLATE.replace("Default: dev,", "Default: [");
        let known = yaml::read(TEMPLATE).expect("a template").json;
        let at = |mark: &str| describe(&text, text.find(mark).expect("the mark"), &known);
        assert!(at("Status").is_some_and(|text| text.contains("One of Enabled, Suspended.")));
        assert!(at("Stage\n").is_some_and(|text| text.contains("a parameter of type String")));
    }

    #[test]
    fn resources_of_sam_are_described() {
        let text = "Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 5
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      MemorySize: 512
Outputs:
  Role: { Value: !GetAtt OrdersRole.Arn }
";
        let role = at(text, "OrdersRole").expect("a description");
        assert!(role.starts_with("**OrdersRole**: a resource that SAM makes"), "{role}");
        assert!(role.contains("AWS::IAM::Role") && role.contains("`RoleId`"), "{role}");
        let function = at(text, "AWS::Serverless::Function").expect("a description");
        assert!(function.contains("`SnapStartResponse") || function.contains("`Arn`"), "{function}");
        assert!(at(text, "MemorySize").expect("a description").starts_with("**MemorySize**: an Integer"));
        assert!(at(text, "Timeout").expect("a description").starts_with("**Timeout**: an Integer"));
    }
}
