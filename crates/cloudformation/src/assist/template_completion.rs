//! The completions of a template.

use serde_json::Map;

use super::arguments::{allowed_values, compared_values, mapping_keys};
use super::complete_at::complete_at;
use super::completion::{Completion, CompletionKind, choices, keys};
use super::completions::Completions;
use super::documented_keys::DocumentedKey;
use super::excerpt::ENTRY_DEPTH;
use super::mark::{Mark, MarkedValue};
use super::names::last_segments;
use super::plain_names::{Definer, definer_of_keys, definer_of_value};
use super::schema_at::{SchemaFinder, keys_of_globals, keys_of_policies};
use super::states::{keys_in_machine, values_in_machine};
use super::targets::Targets;
use crate::document::{DocumentPath, Json, Segment, value_at};
use crate::functions::{self, Function};
use crate::schema::all_types;
use crate::template::parameter_types;

/// Returns the text that is valid at an offset. The word before the offset is taken as unfinished, and the editor filters by it.
///
/// `known` is the document of the last text that could be read. Its parameters, resources, conditions and mappings are offered where functions
/// name them. It can be `null`. The text may have mistakes in other entries than that of the offset, and in other lines of that entry if it is
/// written in block style.
///
/// ```
/// use cloudformation::{assist, yaml};
///
/// let known = yaml::read("Parameters:\n  Size: { Type: Number }\n")?.json;
/// let text = "Resources:\n  Broken: [\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      Fi";
/// let completions = assist::complete(text, text.len(), &known);
/// assert!(completions.items.iter().any(|completion| completion.text == "FifoQueue"));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn complete(text: &str, offset: usize, known: &Json) -> Completions {
    complete_at(text, offset, ENTRY_DEPTH, |document, mark, word| {
        let template = Template { document, known };
        match mark {
            Mark::Key(owner) => template.keys(owner.segments()),
            Mark::Value(value) => template.values(value, word, begins_line(&text[..offset - word.len()])),
        }
    })
}

/// The document with the mark, and the one whose names are offered.
#[derive(Clone, Copy)]
struct Template<'a> {
    document: &'a Json,
    known: &'a Json,
}

impl Template<'_> {
    fn keys(self, owner: &[Segment]) -> Vec<Completion> {
        let existing = value_at(self.document, owner);
        let finder = self.finder();
        let mut all = keys(None, &finder.schemas(owner), existing);
        for key in &mut all {
            let path = DocumentPath::root().join(owner).key(&key.text);
            if let Some(documented) = DocumentedKey::at(path.segments()) {
                key.description = documented.description(&[]);
            }
        }
        if definer_of_keys(self.document, owner).is_some() {
            let parameters = self.known["Parameters"].as_object().into_iter().flat_map(Map::keys);
            let is_new = |name: &&String| existing.is_none_or(|labels| labels.get(name.as_str()).is_none());
            let label = |name: &String| Completion {
                has_members: true,
                ..Completion::new(name.as_str(), CompletionKind::Key, "parameter")
            };
            all.extend(parameters.filter(is_new).map(label));
        }
        all.extend(keys_of_globals(owner).map(|name| Completion::new(name, CompletionKind::Key, "")));
        if let [_, Segment::Key(id), ..] = owner {
            all.extend(keys_in_machine(self.document, finder.kind(id), owner));
            let policies = keys_of_policies(finder.kind(id), owner).into_iter();
            all.extend(policies.map(|name| Completion::new(name, CompletionKind::Key, "policy template")));
        }
        let is_new = existing.and_then(Json::as_object).is_some_and(|members| members.len() == 1);
        if is_new && is_below_properties(owner) {
            all.extend(
                functions::of_resources().map(|it| Completion::new(it.name, CompletionKind::Key, "function")),
            );
        }
        all
    }

    fn values(self, value: &MarkedValue, word: &str, begins_line: bool) -> Vec<Completion> {
        let path = value.path.segments();
        if word.starts_with('!') {
            return if value.is_whole() && is_below_properties(path) { tags() } else { Vec::new() };
        }
        if let [_, Segment::Key(id), ..] = path
            && let Some(values) = values_in_machine(self.document, self.finder().kind(id), path)
        {
            return values;
        }
        let targets = Targets::new(self.known);
        match last_segments(path) {
            (None, "Ref", _) => targets.references(word),
            (None, "Fn::GetAtt", _) => targets.attributes(word),
            (Some(0), _, "Fn::GetAtt") => targets.resources(),
            (Some(1), _, "Fn::GetAtt") => {
                let resource = self.arguments(path).first().and_then(Json::as_str);
                resource.map(|id| targets.attributes_of(id)).unwrap_or_default()
            }
            (_, "Fn::Sub", _) | (Some(0), _, "Fn::Sub") if value.is_variable() => {
                let mut all = targets.references(word);
                all.extend(targets.attributes(word));
                all.sort_by(|one, other| one.text.cmp(&other.text));
                all.dedup_by(|one, other| one.text == other.text);
                all
            }
            (Some(0), _, "Fn::ValueOf") => targets.entries("Parameters", "parameter"),
            (None, "Condition", _) | (Some(0), _, "Fn::If") => targets.entries("Conditions", "condition"),
            (Some(0), _, "Fn::FindInMap") => targets.entries("Mappings", "mapping"),
            (Some(position @ 1..=2), _, "Fn::FindInMap") => {
                let before = self.arguments(path).get(..position).unwrap_or_default();
                mapping_keys(self.known, before)
            }
            (Some(_), _, "Fn::Equals") => compared_values(self.known, self.arguments(path)),
            (None, "Default", _) if matches!(path, [Segment::Key(section), _, _] if section == "Parameters") =>
            {
                let parameter =
                    path.split_last().and_then(|(_, parameter)| value_at(self.document, parameter));
                parameter.map(allowed_values).unwrap_or_default()
            }
            (None, "Type", _) if is_type_in("Parameters", path) => {
                parameter_types().map(|kind| Completion::new(kind, CompletionKind::Value, "")).collect()
            }
            (None, "Type", _) if is_type_in("Resources", path) => {
                let has_properties = path
                    .split_last()
                    .and_then(|(_, resource)| value_at(self.document, resource))
                    .is_some_and(|resource| resource.get("Properties").is_some());
                let kind = |name| Completion {
                    lacks_properties: !has_properties,
                    ..Completion::new(name, CompletionKind::Type, "")
                };
                all_types().map(kind).collect()
            }
            _ => match definer_of_value(self.document, path) {
                Some(Definer::Resources) => targets.resources(),
                Some(Definer::Parameters) => targets.entries("Parameters", "parameter"),
                None => self.choices(value, word, begins_line),
            },
        }
    }

    /// The values that a schema lists. None if the word can be the start of a function, such as `Fn::`, and not of a value. A function is a key, which
    /// begins a line unless it is in braces.
    fn choices(self, value: &MarkedValue, word: &str, begins_line: bool) -> Vec<Completion> {
        let path = value.path.segments();
        let all = choices(&self.finder().schemas_with_choices(path));
        let is_function = begins_line
            && !word.is_empty()
            && is_below_properties(path)
            && functions::of_resources().any(|function| function.name.starts_with(word))
            && !all.iter().any(|choice| choice.text.starts_with(word));
        if is_function { Vec::new() } else { all }
    }

    fn finder(&self) -> SchemaFinder<'_> {
        SchemaFinder { document: self.document, known: self.known }
    }

    /// The arguments of the function to which the argument at a path belongs.
    fn arguments(&self, path: &[Segment]) -> &[Json] {
        let list = path.split_last().and_then(|(_, list)| value_at(self.document, list));
        list.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Whether a text ends at the start of a line or in its indentation.
fn begins_line(text: &str) -> bool {
    text.rsplit(['\n', '\r']).next().is_some_and(|line| line.trim().is_empty())
}

/// The short tags of functions.
fn tags() -> Vec<Completion> {
    let tag = |function: &Function| {
        let description = function.arguments().map(str::to_owned).unwrap_or_default();
        Completion { description, ..Completion::new(function.tag(), CompletionKind::Function, "function") }
    };
    functions::of_resources().map(tag).collect()
}

/// Whether a path is that of a part of an entry in a section.
fn is_type_in(section: &str, path: &[Segment]) -> bool {
    matches!(path, [Segment::Key(key), _, _] if key == section)
}

/// Whether functions can stand for the value at a path.
fn is_below_properties(path: &[Segment]) -> bool {
    let section = match path.first() {
        Some(Segment::Key(section)) => section.as_str(),
        _ => "",
    };
    match section {
        "Resources" => path.len() > 3,
        "Outputs" => path.len() > 2,
        _ => section == "Conditions" && path.len() > 1,
    }
}

#[cfg(test)]
mod tests {
    use super::complete;
    use crate::document::Json;
    use crate::yaml;

    /// The completions where a template has `|`, with the names of another one.
    fn at(text: &str, known: &str) -> Vec<String> {
        let offset = text.find('|').expect("the place");
        let known = yaml::read(known).expect("a template").json;
        let found = complete(&text.replacen('|', "", 1), offset, &known);
        found.items.into_iter().map(|completion| completion.text).collect()
    }

    /// The texts that the completions write.
    fn written(text: &str, known: &str) -> Vec<String> {
        let offset = text.find('|').expect("the place");
        let known = yaml::read(known).expect("a template").json;
        let found = complete(&text.replacen('|', "", 1), offset, &known);
        found.items.iter().map(|completion| found.new_text(completion)).collect()
    }

    const START: &str = "Parameters:\n  Stage: { Type: String }\nConditions:\n  Live: !Equals [a, b]\nMappings:\n  Sizes: { a: { b: c } }\nResources:\n  Jobs:\n    Type: AWS::SQS::Queue\n";

    /// A test for each place: the end of a template, and a completion that it has and one that it does not have.
    macro_rules! places {
        ($start:ident; $($test:ident: $end:literal has $some:literal, lacks $other:literal;)*) => {$(
            #[test]
            fn $test() {
                let found = at(&format!("{}{}", $start, $end), $start);
                assert!(found.iter().any(|text| text == $some), "{found:?}");
                assert!(found.iter().all(|text| text != $other), "{found:?}");
            }
        )*};
    }

    places! {
        START;
        section_is_completed: "Out|" has "Outputs", lacks "Resources";
        attribute_of_a_resource_is_completed: "    Del|" has "DeletionPolicy", lacks "Type";
        property_is_completed: "    Properties:\n      Fi|" has "FifoQueue", lacks "Type";
        property_is_completed_without_a_letter: "    Properties:\n      |" has "FifoQueue", lacks "Type";
        property_is_completed_next_to_others:
            "    Properties:\n      QueueName: a\n      |\n      DelaySeconds: 1\n" has "FifoQueue", lacks "QueueName";
        property_of_a_list_item_is_completed: "    Properties:\n      Tags:\n        - K|" has "Key", lacks "FifoQueue";
        function_is_completed: "    Properties:\n      QueueName:\n        Fn|" has "Fn::Sub", lacks "FifoQueue";
        function_below_a_boolean_is_completed: "    Properties:\n      FifoQueue:\n        Fn::|" has "Fn::If", lacks "false";
        reference_below_a_boolean_is_completed: "    Properties:\n      FifoQueue:\n        Re|" has "Ref", lacks "false";
        function_below_an_output_is_completed: "Outputs:\n  A:\n    Value:\n      Fn::|" has "Fn::Sub", lacks "false";
        boolean_after_a_capital_letter_is_completed: "    Properties:\n      FifoQueue: F|" has "false", lacks "Fn::If";
        boolean_in_braces_is_completed: "  T:\n    Type: AWS::DynamoDB::Table\n    Properties: { SSESpecification: { SSEEnabled: F| } }" has "false", lacks "Fn::If";
        value_with_other_letters_is_completed: "  T:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      BillingMode: R|" has "PROVISIONED", lacks "Ref";
        value_in_quotation_marks_is_completed: "  T:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      BillingMode: 'R|'" has "PROVISIONED", lacks "Ref";
        boolean_below_its_key_is_completed: "    Properties:\n      FifoQueue:\n        f|" has "false", lacks "Fn::If";
        value_of_an_enum_is_completed:
            "    DeletionPolicy: |" has "Retain", lacks "FifoQueue";
        boolean_is_completed: "    Properties:\n      FifoQueue: t|" has "true", lacks "FifoQueue";
        type_is_completed: "  Data:\n    Type: AWS::S|" has "AWS::S3::Bucket", lacks "Jobs";
        reference_is_completed: "    Properties:\n      QueueName: !Ref S|" has "Stage", lacks "Live";
        pseudo_parameter_is_completed: "    Properties:\n      QueueName: !Ref AWS::|" has "AWS::Region", lacks "Live";
        attribute_of_get_att_is_completed: "Outputs:\n  O:\n    Value: !GetAtt Jobs.|" has "Jobs.Arn", lacks "Jobs";
        resource_of_get_att_is_completed: "Outputs:\n  O:\n    Value: !GetAtt |" has "Jobs", lacks "Stage";
        attribute_in_a_list_is_completed: "Outputs:\n  O:\n    Value: !GetAtt [Jobs, |]" has "Arn", lacks "Jobs";
        variable_of_sub_is_completed: "    Properties:\n      QueueName: !Sub '${St|}'" has "Stage", lacks "Live";
        dependency_is_completed: "    DependsOn: |" has "Jobs", lacks "Stage";
        condition_is_completed: "    Condition: |" has "Live", lacks "Stage";
        tag_is_completed: "    Properties:\n      QueueName: !Su|" has "!Sub", lacks "!ValueOf";
        tag_is_completed_in_a_list: "Outputs:\n  O:\n    Value: !Join ['', [a, !|]]" has "!Ref", lacks "Ref";
        key_of_a_mapping_is_completed: "Outputs:\n  O:\n    Value: !FindInMap [Sizes, |, b]" has "a", lacks "b";
        attribute_of_a_mapping_is_completed: "Outputs:\n  O:\n    Value: !FindInMap [Sizes, a, |]" has "b", lacks "a";
        attribute_of_any_key_is_completed:
            "Outputs:\n  O:\n    Value: !FindInMap [Sizes, !Ref AWS::Region, |]" has "b", lacks "a";
        type_of_a_parameter_is_completed: "Parameters:\n  P:\n    Type: Str|" has "AWS::SSM::Parameter::Value<String>", lacks "AWS::S3::Bucket";
        mapping_is_completed: "    Properties:\n      QueueName: !FindInMap [|, a, b]" has "Sizes", lacks "Stage";
    }

    #[test]
    fn tags_are_completed_only_where_functions_are_allowed() {
        for end in ["    DependsOn: !R|\n", "    Properties:\n      QueueName: text !R|\n"] {
            assert_eq!(at(&format!("{START}{end}"), START), [""; 0], "{end}");
        }
    }

    #[test]
    fn allowed_values_of_a_parameter_are_completed() {
        let known = "Parameters:\n  Stage: { Type: String, AllowedValues: [dev, 1] }\n";
        let conditions = |equals: &str| at(&format!("{known}Conditions:\n  A: !Equals {equals}\n"), known);
        assert_eq!(conditions("[!Ref Stage, |]"), ["dev", "1"]);
        assert_eq!(conditions("[|, !Ref Stage]"), ["dev", "1"]);
        assert!(!conditions("[!Ref Other, |]").contains(&"dev".to_owned()));
        let parameter =
            "Parameters:\n  Stage:\n    Type: String\n    AllowedValues: [dev, test]\n    Default: |\n";
        assert_eq!(at(parameter, ""), ["dev", "test"]);
    }

    #[test]
    fn allowed_values_that_yaml_would_read_differently_get_quotation_marks() {
        let known = "Parameters:\n  A: { Type: String, AllowedValues: ['8.0', 8.0, 'true', '*', 'a: b', 'a, b', '', d-e] }\n";
        let conditions =
            |equals: &str| written(&format!("{known}Conditions:\n  A: !Equals {equals}\n"), known);
        let expected = [r#""8.0""#, "8.0", r#""true""#, r#""*""#, r#""a: b""#, r#""a, b""#, r#""""#, "d-e"];
        assert_eq!(conditions("[!Ref A, |]"), expected);
        let plain = ["8.0", "8.0", "true", "*", "a: b", "a, b", "", "d-e"];
        assert_eq!(conditions("[!Ref A, '|']"), plain);
        assert_eq!(conditions("[!Ref A, \"t|\"]"), plain);
    }

    const QUEUE: &str = "    Properties:\n";

    /// The same for lines that follow the properties of a queue and cannot be read.
    macro_rules! broken {
        ($($test:ident: $end:expr, has $some:literal;)*) => {$(
            #[test]
            fn $test() {
                let text = format!("Parameters: {{\n{START}{QUEUE}{}", $end);
                let found = at(&text, START);
                assert!(found.iter().any(|text| text == $some), "{found:?}");
                assert!(yaml::read(&text.replacen('|', "", 1)).is_err());
            }
        )*};
    }

    broken! {
        property_is_completed_in_a_broken_text: "      Fi|\n", has "FifoQueue";
        property_is_completed_before_a_half_written_line: "      Fi|\n      Tags: [\n", has "FifoQueue";
        property_is_completed_after_a_half_written_line: "      QueueName: \"a\n      |\n", has "FifoQueue";
        key_of_a_later_item_is_completed: "      Tags:\n        - Key: {\n          Va|\n", has "Value";
        value_is_completed_in_an_open_list: "      QueueName: !Join ['', [!Ref St|\n", has "Stage";
        variable_is_completed_in_open_quotation_marks: "      QueueName: !Sub \"${St|\n", has "Stage";
        enum_is_completed_next_to_a_half_written_line: "      Tags: {\n    DeletionPolicy: |\n", has "Retain";
        dependency_is_completed_next_to_a_half_written_line: "      Tags: {\n    DependsOn: |\n", has "Jobs";
        section_is_completed_in_a_broken_text: "      Tags: {\nOut|\n", has "Outputs";
    }

    const SERVERLESS: &str = "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function: { AutoPublishAlias: live }\nResources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Runtime: python3.13\n      InlineCode: pass\n";

    places! {
        SERVERLESS;
        property_of_sam_is_completed: "      Auto|" has "AutoPublishAliasAllProperties", lacks "Handler";
        value_that_only_the_deployed_type_lists_is_completed: "      Architectures: [|]" has "arm64", lacks "Orders";
        generated_role_is_a_target_of_ref: "Outputs:\n  O:\n    Value: !Ref Ord|" has "OrdersRole", lacks "Live";
        version_is_a_target_of_ref: "Outputs:\n  O:\n    Value: !Ref Orders.|" has "Orders.Version", lacks "OrdersRole";
        generated_role_has_attributes: "Outputs:\n  O:\n    Value: !GetAtt OrdersRole.|" has "OrdersRole.Arn", lacks "Orders.Arn";
        function_of_sam_has_the_attributes_of_a_function: "Outputs:\n  O:\n    Value: !GetAtt [Orders, |]" has "Arn", lacks "Orders";
    }

    places! {
        SERVERLESS;
        policy_template_is_completed: "      Policies:\n        - S3|" has "S3ReadPolicy", lacks "BucketName";
        parameter_of_a_policy_template_is_completed:
            "      Policies:\n        - S3ReadPolicy:\n            |" has "BucketName", lacks "S3ReadPolicy";
        property_of_an_event_is_that_of_its_type:
            "      Events:\n        A:\n          Type: SQS\n          Properties:\n            |" has "Queue", lacks "Topic";
        property_that_sam_copies_from_an_event_is_completed:
            "      Events:\n        A:\n          Type: Schedule\n          Properties:\n            RetryPolicy:\n              |" has "MaximumRetryAttempts", lacks "RuleName";
        value_that_sam_copies_from_an_event_is_completed:
            "      Events:\n        A:\n          Type: SQS\n          Properties:\n            MetricsConfig: { Metrics: [|] }" has "EventCount", lacks "Queue";
        type_of_an_event_is_completed: "      Events:\n        A:\n          Type: S|" has "SQS", lacks "Topic";
        property_of_an_event_without_a_type_is_completed:
            "      Events:\n        A:\n          Properties:\n            |" has "Topic", lacks "Handler";
        element_of_a_statement_is_completed:
            "  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - |" has "Effect", lacks "PolicyName";
        element_of_a_policy_is_completed:
            "  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Version: x\n        St|" has "Statement", lacks "Version";
        version_of_a_policy_is_completed:
            "  P:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: { Version: | }" has "2012-10-17", lacks "Statement";
        effect_of_a_statement_is_completed:
            "  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: | }" has "Deny", lacks "Effect";
    }

    #[test]
    fn globals_are_completed() {
        let at_globals = |lines: &str| at(&format!("Globals:\n{lines}"), SERVERLESS);
        assert!(at_globals("  Fun|").contains(&"Function".to_owned()));
        let properties = at_globals("  Function:\n    Run|");
        assert!(properties.contains(&"Runtime".to_owned()), "{properties:?}");
        assert!(!properties.contains(&"FunctionName".to_owned()), "{properties:?}");
        assert!(at_globals("  Function:\n    Runtime: |").contains(&"python3.13".to_owned()));
    }

    #[test]
    fn numbers_of_an_enum_are_completed() {
        let text =
            "Resources:\n  L:\n    Type: AWS::Logs::LogGroup\n    Properties:\n      RetentionInDays: |";
        assert!(at(text, "").contains(&"30".to_owned()));
    }

    #[test]
    fn json_is_completed() {
        const KNOWN: &str = "Resources:\n  A:\n    Type: AWS::SQS::Queue\n";
        let has = |text: &str, expected: &str| {
            let found = at(text, KNOWN);
            assert!(found.iter().any(|text| text == expected), "{found:?}");
        };
        has(r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"Fi|"}}}}"#, "FifoQueue");
        has(
            r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "|"}}}}}"#,
            "A",
        );
        // Another entry is broken, brackets are missing, or the type comes later.
        has(
            r#"{"Outputs": {"B": [}, "Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"Fi|"}}}}"#,
            "FifoQueue",
        );
        has(r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"Fi|"#, "FifoQueue");
        has(
            r#"{"Resources": {"A": {"Properties": {"Fi|", "Tags": [}, "Type": "AWS::SQS::Queue"}}}"#,
            "FifoQueue",
        );
        has(r#"{"Out|"}"#, "Outputs");
        has(
            r#"{"Resources": {"A": {"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "R|"}}}}"#,
            "PROVISIONED",
        );
    }

    #[test]
    fn yaml_with_brackets_and_anchors_is_completed() {
        let flow = "Resources: {\n  A: { Type: AWS::SQS::Queue,\n    Properties: { Fi| } }\n}\n";
        assert!(at(flow, "").contains(&"FifoQueue".to_owned()));
        let anchor = "Metadata: { a: &a { Key: b } }\nResources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      Tags: [*a]\n      Fi|\n";
        assert!(at(anchor, "").contains(&"FifoQueue".to_owned()));
    }

    #[test]
    fn place_that_cannot_be_found_has_no_completions() {
        assert_eq!(at("a: [\nb: |", ""), Vec::<String>::new());
        assert_eq!(complete("ä", 1, &Json::Null).items, []);
        assert_eq!(complete("ä", 9, &Json::Null).items, []);
    }
}
