//! The rename of a parameter, resource, condition or mapping.

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::path::Path;

use serde_json::json;

use super::loop_items::with_expanded_loops;
use super::names::{Name, NameKind, differ_only_in_names, has_name};
use crate::document::{Json, variables};
use crate::functions::FOR_EACH;
use crate::template::{LogicalId, LogicalIdError};
use crate::validate::Generated;
use crate::yaml;

/// A reason why a name cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameRefusal {
    /// The place has no name that the template defines.
    NotDefined,
    /// The new name is not a logical ID.
    Invalid(LogicalIdError),
    /// The template has the new name already.
    Taken(String),
    /// Without quotation marks, YAML reads the new name as a number, a Boolean or null.
    NotText(String),
    /// A place has the old name in a form that cannot be replaced, such as an alias of YAML.
    Hidden(String),
    /// A loop (`Fn::ForEach`) makes references with the old name from the items of its List, which a parameter or a mapping may have.
    Looped(String),
}

impl fmt::Display for RenameRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDefined => f.write_str(
                "only the names of parameters, resources, conditions and mappings of this template can be changed",
            ),
            Self::Invalid(error) => error.fmt(f),
            Self::Taken(name) => write!(f, "the template has {name} already; choose another name"),
            Self::NotText(name) => {
                write!(f, "YAML reads {name} as a number, a Boolean or null; choose another name")
            }
            Self::Hidden(name) => {
                write!(f, "{name} is written with an escape, an anchor or an alias; write it without them first")
            }
            Self::Looped(name) => {
                write!(f, "a loop makes references to {name} from the items of its list; write these references without the loop first")
            }
        }
    }
}

impl Error for RenameRefusal {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(error),
            Self::NotDefined | Self::Taken(_) | Self::NotText(_) | Self::Hidden(_) | Self::Looped(_) => None,
        }
    }
}

/// Returns the places of a name that a new name replaces. If SAM makes resources of the one that has the name, such as `JobsRole` of `Jobs`, the starts of
/// their logical IDs are among the places.
///
/// ```
/// use cloudformation::assist::{names, places_to_rename};
/// use cloudformation::yaml;
///
/// let text = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\nOutputs:\n  Url: { Value: !Ref Jobs }\n";
/// let document = yaml::read(text)?;
/// let names = names(text, &document);
/// assert_eq!(places_to_rename(&document.json, &names, &names[1], "Work"), Ok(vec![13..17, 75..79]));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn places_to_rename(
    document: &Json,
    names: &[Name],
    chosen: &Name,
    new_name: &str,
) -> Result<Vec<Range<usize>>, RenameRefusal> {
    let defined = |name: &str| {
        names.iter().any(|other| other.is_definition && other.kind == chosen.kind && other.name == name)
    };
    if !defined(&chosen.name) {
        return Err(RenameRefusal::NotDefined);
    }
    LogicalId::new(new_name).map_err(RenameRefusal::Invalid)?;
    if new_name != chosen.name && defined(new_name) {
        return Err(RenameRefusal::Taken(new_name.to_owned()));
    }
    if let Some(taken) = taken_otherwise(document, names, chosen, new_name) {
        return Err(RenameRefusal::Taken(taken));
    }
    let (old_name, is_reference) = (chosen.name.as_str(), chosen.kind == NameKind::Reference);
    let made = (made_of(document, old_name, old_name), made_of(document, old_name, new_name));
    let is_made_of_chosen = |name: &Name| {
        name.name.strip_prefix(old_name).is_some_and(|rest| {
            let is_made = made.0.find(&name.name).is_some() && made.1.find(&name.name).is_none();
            is_made && made.1.find(&format!("{new_name}{rest}")).is_some()
        })
    };
    let place = |name: &Name| {
        let start = name.range.start;
        let is_part =
            is_reference && name.kind == chosen.kind && !defined(&name.name) && is_made_of_chosen(name);
        (name.is_same(chosen) || is_part).then(|| start..start + old_name.len())
    };
    Ok(names.iter().filter_map(place).collect())
}

/// Checks the text after a rename. It can be read, and differs from the old text only in names. The old name is at no place, neither in the text nor in
/// the entries that loops make of the items in the template, such as those of a parameter's default. YAML reads the new name as a text at each place.
///
/// ```
/// use cloudformation::assist::{check_renamed, names, places_to_rename};
/// use cloudformation::yaml;
/// use std::path::Path;
///
/// let text = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\nOutputs:\n  Url: { Value: !Ref \"\\u004aobs\" }\n";
/// let document = yaml::read(text)?;
/// let names = names(text, &document);
/// let places = places_to_rename(&document.json, &names, &names[0], "Work")?;
/// assert!(check_renamed(Path::new("a.yaml"), text, &places, &names[0], "Work").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check_renamed(
    file: &Path,
    text: &str,
    places: &[Range<usize>],
    chosen: &Name,
    new_name: &str,
) -> Result<(), RenameRefusal> {
    if new_name == chosen.name {
        return Ok(());
    }
    let is_text = || yaml::read(new_name).is_ok_and(|document| document.json == new_name);
    if places.iter().any(|place| is_plain(text, place)) && !is_text() {
        return Err(RenameRefusal::NotText(new_name.to_owned()));
    }
    let mut renamed = text.to_owned();
    for place in places.iter().rev() {
        renamed.replace_range(place.clone(), new_name);
    }
    let old_name = &chosen.name;
    let (Ok(document), Ok(renamed)) = (yaml::read_file(file, text), yaml::read_file(file, &renamed)) else {
        return Err(RenameRefusal::Hidden(old_name.clone()));
    };
    if has_name(&renamed.json, old_name, chosen.kind) || !differ_only_in_names(&document.json, &renamed.json)
    {
        return Err(RenameRefusal::Hidden(old_name.clone()));
    }
    if has_name(&with_expanded_loops(&renamed.json), old_name, chosen.kind) {
        return Err(RenameRefusal::Looped(old_name.clone()));
    }
    Ok(())
}

/// Whether a place is a whole key or value of YAML without quotation marks.
fn is_plain(text: &str, place: &Range<usize>) -> bool {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let starts = before.chars().next_back().is_none_or(|it| it.is_whitespace() || "[{,".contains(it));
    let ends = after.chars().next().is_none_or(|it| it.is_whitespace() || ":]},".contains(it));
    starts && ends && !before.ends_with("${")
}

/// A name that the new one would clash with: one of a resource that SAM makes, or of a variable of `Fn::Sub` or of a loop that would hide the new
/// name.
fn taken_otherwise(document: &Json, names: &[Name], chosen: &Name, new_name: &str) -> Option<String> {
    if chosen.kind != NameKind::Reference || new_name == chosen.name {
        return None;
    }
    let mut others = document.clone();
    if let Some(resources) = others.get_mut("Resources").and_then(Json::as_object_mut) {
        resources.shift_remove(&chosen.name);
    }
    if Generated::new(&others).find(new_name).is_some()
        || is_hidden(document, &chosen.name, new_name)
        || is_loop_variable(document, new_name)
        || !with_expanded_loops(document)["Resources"][new_name].is_null()
    {
        return Some(new_name.to_owned());
    }
    let made = made_of(document, &chosen.name, new_name);
    let defined =
        names.iter().filter(|name| name.is_definition && name.kind == chosen.kind && !name.is_same(chosen));
    defined.map(|name| &name.name).find(|name| made.find(name).is_some()).cloned()
}

/// Whether a text of `Fn::Sub` uses the old name, and the function defines a variable with the new one.
fn is_hidden(value: &Json, old_name: &str, new_name: &str) -> bool {
    let is_here = || {
        let [Json::String(text), Json::Object(own)] = value.get("Fn::Sub")?.as_array()?.as_slice() else {
            return None;
        };
        let mut used = variables(text).map(|variable| variable.split('.').next().unwrap_or_default());
        Some(
            own.keys().any(|key| key.split('.').next() == Some(new_name))
                && !own.contains_key(old_name)
                && used.any(|name| name == old_name),
        )
    };
    is_here() == Some(true)
        || match value {
            Json::Array(items) => items.iter().any(|item| is_hidden(item, old_name, new_name)),
            Json::Object(members) => members.values().any(|member| is_hidden(member, old_name, new_name)),
            _ => false,
        }
}

/// Whether a loop has a variable with a name. CloudFormation puts its values in place of references to the variable.
fn is_loop_variable(value: &Json, name: &str) -> bool {
    match value {
        Json::Array(items) => items.iter().any(|item| is_loop_variable(item, name)),
        Json::Object(members) => members.iter().any(|(key, member)| {
            (key.starts_with(FOR_EACH) && member[0].as_str() == Some(name)) || is_loop_variable(member, name)
        }),
        _ => false,
    }
}

/// The resources that SAM makes of a resource if that has another name.
fn made_of(document: &Json, resource: &str, name: &str) -> Generated {
    Generated::new(&json!({
        "Transform": document["Transform"],
        "Globals": document["Globals"],
        "Resources": { name: document["Resources"][resource] },
    }))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{RenameRefusal, check_renamed, places_to_rename};
    use crate::assist::{Name, names};
    use crate::yaml;

    /// The text after a rename of the name at `|`.
    fn renamed(text: &str, new_name: &str) -> Result<String, RenameRefusal> {
        let offset = text.find('|').expect("the place");
        let mut text = text.replacen('|', "", 1);
        let document = yaml::read(&text).expect("a template");
        let names = names(&text, &document);
        let chosen = Name::at(&names, offset).ok_or(RenameRefusal::NotDefined)?;
        let places = places_to_rename(&document.json, &names, chosen, new_name)?;
        check_renamed(Path::new("a.yaml"), &text, &places, chosen, new_name)?;
        for place in places.into_iter().rev() {
            text.replace_range(place, new_name);
        }
        Ok(text)
    }

    const TEMPLATE: &str = "# Jobs
Transform: AWS::Serverless-2016-10-31
Conditions:
  Jobs: !Equals [a, Jobs]
Resources:
  Jobs|:
    Type: AWS::Serverless::Function
    Condition: Jobs
    Properties:
      AutoPublishAlias: live
      Handler: Jobs.run
      Events:
        Queue:
          Type: SNS
          Properties: { Topic: a, SqsSubscription: { QueueLogicalId: JobsQueue } }
  JobsTable: { Type: AWS::DynamoDB::Table, DependsOn: [Jobs, JobsRole] }
Outputs:
  Jobs: { Value: !Sub 'Jobs ${Jobs.Arn} ${!Jobs} ${JobsTable}' }
  Role: { Value: !GetAtt JobsRole.Arn }
  Version: { Value: !Ref Jobs.Version, Description: Jobs }
  Alias: { Value: { Fn::GetAtt: [JobsAliaslive, Arn] } }
  Queue: { Value: !GetAtt JobsQueue.Arn }
  Permission: { Value: !If [Jobs, !Ref JobsQueuePermission, !Ref Jobs] }
";

    #[test]
    fn rename_of_a_function_changes_the_names_of_what_sam_makes() {
        let expected = TEMPLATE
            .replacen('|', "", 1)
            .replace("Resources:\n  Jobs:", "Resources:\n  Work:")
            .replace("[Jobs, JobsRole]", "[Work, WorkRole]")
            .replace("${Jobs.", "${Work.")
            .replace("!GetAtt JobsRole", "!GetAtt WorkRole")
            .replace("!Ref Jobs.Version", "!Ref Work.Version")
            .replace("JobsAliaslive", "WorkAliaslive")
            .replace("!Ref Jobs]", "!Ref Work]")
            .replace("!Ref JobsQueuePermission", "!Ref WorkQueuePermission");
        assert_eq!(renamed(TEMPLATE, "Work").as_deref(), Ok(expected.as_str()));
    }

    #[test]
    fn rename_of_a_condition_does_not_change_resources() {
        let text = TEMPLATE.replacen('|', "", 1).replacen("[Jobs, !Ref", "[J|obs, !Ref", 1);
        let expected = TEMPLATE
            .replacen('|', "", 1)
            .replace("  Jobs: !Equals", "  Live: !Equals")
            .replace("Condition: Jobs", "Condition: Live")
            .replace("[Jobs, !Ref", "[Live, !Ref");
        assert_eq!(renamed(&text, "Live").as_deref(), Ok(expected.as_str()));
    }

    const MAPPING: &str = "Mappings: { M: { a: { b: [B, Jobs] } } }\n";

    #[test]
    fn rename_of_an_item_of_nested_loops_is_refused() {
        let mappings = "Mappings: { M: { dev: { Names: [B] }, prod: { Names: [C, Jobs] } } }\n";
        let start = "Transform: AWS::LanguageExtensions\nResources:\n  Jo|bs: { Type: AWS::SQS::Queue }\n  Fn::ForEach::O: [Stage, [dev, Jobs], { Fn::ForEach::I: [Name, ";
        // An item of one stage makes the same entry as that of another one.
        let ends =
            ["'T${Name}': { DependsOn: !Ref Name }", "'T': { Metadata: !GetAtt [!Ref Name, QueueName] }"];
        for list in ["!FindInMap [M, !Ref Stage, Names]", "[B, !Ref Stage]"] {
            for end in ends {
                let text = format!("{mappings}{start}{list}, {{ {end} }}] }}]\n");
                let refused = Err(RenameRefusal::Looped("Jobs".to_owned()));
                assert_eq!(renamed(&text, "Work"), refused, "{text}");
                let other = text.replace("Jobs", "A");
                assert_eq!(renamed(&other, "Work"), Ok(other.replace("Jo|bs", "Work")), "{text}");
            }
        }
    }

    #[test]
    fn rename_that_would_break_the_template_is_refused() {
        let refusal = |text: &str, name: &str| renamed(text, name).expect_err("a refusal").to_string();
        assert_eq!(refusal(TEMPLATE, "JobsTable"), "the template has JobsTable already; choose another name");
        assert!(refusal(TEMPLATE, "my jobs").contains("is not a logical ID"));
        let hidden = "Resources:\n  Jo|bs: { Type: AWS::SQS::Queue }\nOutputs:\n  A: { Value: !Sub ['${Jobs}${Work}', { Work: x }] }\n";
        assert_eq!(refusal(hidden, "Work"), "the template has Work already; choose another name");
        let made = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Jo|bs: { Type: AWS::SQS::Queue }\n  F: { Type: AWS::Serverless::Function }\n";
        assert_eq!(refusal(made, "FRole"), "the template has FRole already; choose another name");
        let looped = "Transform: AWS::LanguageExtensions\nResources:\n  Jo|bs: { Type: AWS::SQS::Queue }\n  Fn::ForEach::L: [Name, [a], { 'T${Name}': { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub '${Name}-${Jobs}' } } }]\n";
        assert_eq!(refusal(looped, "Name"), "the template has Name already; choose another name");
        let by_loop = looped.replace("[a]", "[a, b]");
        assert_eq!(refusal(&by_loop, "Ta"), "the template has Ta already; choose another name");
        let in_list = "Transform: AWS::LanguageExtensions\nResources:\n  Jo|bs: { Type: AWS::SQS::Queue }\n  Fn::ForEach::L: [Name, [Jobs, B], { 'T${Name}': { Type: AWS::SNS::Topic, DependsOn: !Ref Name, Properties: { TopicName: !Sub '${Name}' } } }]\n";
        let refused = "a loop makes references to Jobs from the items of its list; write these references without the loop first";
        assert_eq!(refusal(in_list, "Work"), refused);
        assert_eq!(
            refusal(
                &in_list.replace("!Ref Name", "X").replace("!Sub '${Name}'", "!GetAtt '${Name}.Arn'"),
                "Work"
            ),
            refused
        );
        let in_properties = "Transform: AWS::LanguageExtensions\nResources:\n  Jo|bs: { Type: AWS::SQS::Queue }\n  T:\n    Type: AWS::SNS::Topic\n    Properties: { Fn::ForEach::P: [X, [Jobs], { 'Topic${X}': !GetAtt '${X}.Arn' }] }\n";
        assert_eq!(refusal(in_properties, "Work"), refused);
        for (list, section) in [
            ("!Ref L", "Parameters: { L: { Type: CommaDelimitedList, Default: 'B, Jobs' } }\n"),
            ("!Ref L", "Parameters: { L: { Type: CommaDelimitedList, AllowedValues: ['B', 'B,Jobs'] } }\n"),
            ("!FindInMap [M, a, b]", MAPPING),
            ("!FindInMap [M, !Ref 'AWS::Region', b]", MAPPING),
            ("!FindInMap [M, !Ref Stage, !Sub '${Stage}']", MAPPING),
            ("!FindInMap [!Ref Stage, a, b]", MAPPING),
            ("!FindInMap [M, a, c, { DefaultValue: [B, Jobs] }]", MAPPING),
            ("[B, !FindInMap [M, a, b]]", "Mappings: { M: { a: { b: Jobs } } }\n"),
            ("[Jobs, B, !Ref P]", "Parameters: { P: { Type: String } }\n"),
            ("[Jobs, !Ref P]", "Parameters: { P: { Type: String, Default: B } }\n"),
            ("[B, !Ref P]", "Parameters: { P: { Type: String, Default: Jobs } }\n"),
            ("!If [C, [B], [Jobs]]", ""),
            ("!If [C, [Jobs], [B]]", ""),
            ("!Split ['|', 'B|Jobs']", ""),
        ] {
            let text = format!("{section}{}", in_list.replace("[Jobs, B]", list));
            assert_eq!(refusal(&text, "Work"), refused, "{text}");
            assert_eq!(refusal(&text, "TB"), "the template has TB already; choose another name", "{text}");
            let other = text.replace("Jobs", "A").replace("Jo|bs", "Jobs|");
            assert!(renamed(&other, "Work").is_ok(), "{text}");
        }
        let unknown = format!(
            "Parameters: {{ L: {{ Type: CommaDelimitedList }} }}\n{}",
            in_list.replace("[Jobs, B]", "!Ref L")
        );
        assert_eq!(renamed(&unknown, "Work"), Ok(unknown.replace("Jo|bs", "Work")));
        let as_text = in_list.replace("!Ref Name", "Jobs").replace("!Sub '${Name}'", "'${Name}'");
        let expected = as_text.replace("Jo|bs", "Work").replace("DependsOn: Jobs", "DependsOn: Work");
        assert_eq!(renamed(&as_text, "Work"), Ok(expected));
        let loop_key = looped.replace("Jo|bs", "Jobs").replace("Fn::ForEach::L", "Fn::For|Each::L");
        assert!(refusal(&loop_key, "B").starts_with("only the names of parameters"));
        let pseudo = "Outputs:\n  A: { Value: !Ref AWS::|Region }\n";
        assert!(refusal(pseudo, "Region").starts_with("only the names of parameters"));
        assert!(refusal("Resources:\n  A: { Type: AWS::SQS::Queue } # a |queue\n", "B").starts_with("only"));
    }

    #[test]
    fn name_that_yaml_reads_as_another_value_is_refused() {
        let plain =
            "Resources:\n  Jo|bs: { Type: AWS::SQS::Queue }\nOutputs: { A: { Value: !Sub '${Jobs}' } }\n";
        let reference = plain.replace("Jo|bs", "'Jo|bs'").replace("!Sub '${Jobs}'", "!Ref Jobs");
        let quoted = plain.replace("Jo|bs", "'Jo|bs'");
        for name in ["On", "Yes", "010", "0x1F", "null", "1", "true"] {
            let problem = format!("YAML reads {name} as a number, a Boolean or null; choose another name");
            for text in [plain, &reference] {
                assert_eq!(renamed(text, name).map_err(|it| it.to_string()), Err(problem.clone()), "{text}");
            }
            assert_eq!(renamed(&quoted, name), Ok(quoted.replace('|', "").replace("Jobs", name)));
        }
        for name in ["Once", "Yess", "a10", "Nulls"] {
            assert_eq!(renamed(plain, name), Ok(plain.replace('|', "").replace("Jobs", name)));
        }
    }

    #[test]
    fn name_that_would_stay_somewhere_is_not_changed() {
        let start = "Mappings: { Sizes: { a: { b: c } } }\nResources:\n";
        let refusal = |end: &str| {
            let text = format!("{start}{end}");
            let new_name = if text.contains("Siz|es") { "Amounts" } else { "Work" };
            renamed(&text, new_name).map_err(|refusal| refusal.to_string())
        };
        for (end, name) in [
            (
                "  &Jobs Jo|bs: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic, DependsOn: *Jobs }\n",
                "Jobs",
            ),
            (
                "  Jo|bs: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic, DependsOn: \"\\u004aobs\" }\n",
                "Jobs",
            ),
            ("  Jo|bs: { Type: AWS::SQS::Queue }\nOutputs: { A: { Value: !Ref \"\\u004aobs\" } }\n", "Jobs"),
            ("  Jo|bs: { Type: AWS::SQS::Queue }\nOutputs: { A: { Value: !Sub \"\\x24{Jobs}\" } }\n", "Jobs"),
            (
                "  A: { Type: AWS::SNS::Topic }\nOutputs: { A: { Value: [!FindInMap [Siz|es, a, b], !FindInMap [\"\\x53izes\", a, b]] } }\n",
                "Sizes",
            ),
        ] {
            let expected = format!(
                "{name} is written with an escape, an anchor or an alias; write it without them first"
            );
            assert_eq!(refusal(end), Err(expected), "{end}");
        }
        let plain = "  &x Jo|bs: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic, Properties: { TopicName: *x } }\n";
        assert!(refusal(plain).is_err());
        for end in [
            "  &x Jo|bs: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic, DependsOn: *x }\n",
            "  Jo|bs: &x { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic, DependsOn: Jobs }\n",
        ] {
            assert_eq!(
                refusal(end),
                Ok(format!("{start}{end}").replace("Jo|bs", "Work").replace(": Jobs", ": Work"))
            );
        }
    }
}
