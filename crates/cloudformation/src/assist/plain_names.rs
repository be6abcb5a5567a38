//! The places of a template at which a name is plain text, with no function around it. Completions, descriptions, definitions, references and renames
//! all ask this list.

use std::ops::Range;

use crate::document::{Json, Segment, value_at};

/// The section that defines a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Definer {
    Parameters,
    Resources,
}

/// A place that has a name. Its path has `*` for any key, and `[]` for any position in a List.
struct Place {
    path: &'static str,
    definer: Definer,
    /// The type of the resource in which the place is; empty for all types.
    kind: &'static str,
}

const fn place(path: &'static str, definer: Definer) -> Place {
    Place { path, definer, kind: "" }
}

const fn connector(path: &'static str) -> Place {
    Place { path, definer: Resources, kind: "AWS::Serverless::Connector" }
}

use Definer::{Parameters, Resources};

/// The values that are names. The sources are AWS's pages about
/// [`DependsOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html),
/// [the groups of parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html),
/// [connectors](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html),
/// [events of APIs](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html) and
/// [the hook of CodeDeploy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html).
static VALUES: &[Place] = &[
    place("Resources/*/DependsOn", Resources),
    place("Resources/*/DependsOn/[]", Resources),
    place("Metadata/AWS::CloudFormation::Interface/ParameterGroups/[]/Parameters/[]", Parameters),
    place("Resources/*/Connectors/*/Properties/Destination/Id", Resources),
    place("Resources/*/Connectors/*/Properties/Destination/[]/Id", Resources),
    connector("Resources/*/Properties/Source/Id"),
    connector("Resources/*/Properties/Destination/Id"),
    connector("Resources/*/Properties/Destination/[]/Id"),
    place("Resources/*/Properties/Events/*/Properties/RestApiId", Resources),
    place("Resources/*/Properties/Events/*/Properties/ApiId", Resources),
    place("Hooks/*/Properties/Applications/[]/Target/LogicalID", Resources),
    place("Hooks/*/Properties/Applications/[]/ECSAttributes/TaskDefinitions/[]", Resources),
    place("Hooks/*/Properties/Applications/[]/ECSAttributes/TaskSets/[]", Resources),
    place("Hooks/*/Properties/Applications/[]/ECSAttributes/TrafficRouting/TargetGroups/[]", Resources),
    place("Hooks/*/Properties/Applications/[]/ECSAttributes/TrafficRouting/*/LogicalID", Resources),
];

/// The objects whose keys are names.
static KEYS: &[Place] = &[place("Metadata/AWS::CloudFormation::Interface/ParameterLabels", Parameters)];

/// The section that defines the name that the value at a path is.
pub(super) fn definer_of_value(document: &Json, path: &[Segment]) -> Option<Definer> {
    find(VALUES, document, path)
}

/// The section that defines the names that the keys of the object at a path are.
pub(super) fn definer_of_keys(document: &Json, path: &[Segment]) -> Option<Definer> {
    find(KEYS, document, path)
}

fn find(places: &[Place], document: &Json, path: &[Segment]) -> Option<Definer> {
    let steps = without_functions(path);
    let found = places.iter().find(|place| place.is_at(&steps) && place.is_in_kind(document, path))?;
    Some(found.definer)
}

/// Whether the key `Condition` at a path names a condition: that of an entry, or of another condition. Elsewhere, it is a property like others.
pub(super) fn takes_condition(path: &[Segment]) -> bool {
    match without_functions(path).as_slice() {
        [Segment::Key(section), ..] if section == "Conditions" => true,
        [Segment::Key(section), Segment::Key(_), _] => ["Resources", "Outputs"].contains(&section.as_str()),
        _ => false,
    }
}

/// The steps of a path without the branches of `Fn::If` and the bodies of loops.
pub(super) fn without_functions(path: &[Segment]) -> Vec<&Segment> {
    let mut steps: Vec<&Segment> = Vec::with_capacity(path.len());
    for segment in path {
        let is_argument = || matches!(steps.last(), Some(Segment::Key(key)) if key == "Fn::If" || key.starts_with("Fn::ForEach"));
        if matches!(segment, Segment::Index(_)) && is_argument() {
            steps.pop();
        } else {
            steps.push(segment);
        }
    }
    steps
}

impl Place {
    fn is_at(&self, steps: &[&Segment]) -> bool {
        let mut expected = self.path.split('/');
        let is_step = |segment: &&Segment| match (expected.next(), segment) {
            (Some("*"), Segment::Key(_)) | (Some("[]"), Segment::Index(_)) => true,
            (Some(name), Segment::Key(key)) => name == key,
            _ => false,
        };
        steps.iter().all(is_step) && expected.next().is_none()
    }

    fn is_in_kind(&self, document: &Json, path: &[Segment]) -> bool {
        if self.kind.is_empty() {
            return true;
        }
        let is_properties = |segment: &Segment| matches!(segment, Segment::Key(key) if key == "Properties");
        let end = path.iter().position(is_properties).unwrap_or_default();
        value_at(document, &path[..end]).is_some_and(|resource| resource["Type"] == self.kind)
    }
}

/// The options of the [helper scripts](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-helper-scripts-reference.html) on
/// an instance that name a resource, and the setting of `cfn-hup`.
const OPTIONS: [&str; 4] = ["--resource ", "--resource=", " -r ", "path=Resources."];

/// The places in the text at a path of resources that `cfn-init` or another helper script gets by their logical IDs.
pub(super) fn names_for_helper_scripts(document: &Json, path: &[Segment], text: &str) -> Vec<Range<usize>> {
    let place = |(start, option): (usize, &str)| {
        // The shell takes the name with and without quotation marks, which the text may have as escapes.
        let name = text[start + option.len()..].trim_start_matches(' ').trim_start_matches(['"', '\'', '\\']);
        let start = text.len() - name.len();
        let length = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
        (length > 0).then_some(start..start + length)
    };
    let places: Vec<_> =
        OPTIONS.into_iter().flat_map(|option| text.match_indices(option)).filter_map(place).collect();
    if places.is_empty() || is_for_script(text) || is_joined_with_script(document, path) {
        return places;
    }
    Vec::new()
}

fn is_for_script(text: &str) -> bool {
    text.contains("cfn-")
}

/// Whether a text is an item of a List, such as that of `Fn::Join`, with a helper script in another item.
fn is_joined_with_script(document: &Json, path: &[Segment]) -> bool {
    (0..path.len())
        .rev()
        .filter_map(|end| value_at(document, &path[..end])?.as_array())
        .flatten()
        .any(|item| item.as_str().is_some_and(is_for_script))
}

#[cfg(test)]
mod tests {
    use crate::assist::{Name, definition, names, places_to_rename};
    use crate::yaml;

    const RESOURCE: &str =
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Old: { Type: AWS::SQS::Queue }\n";
    const PARAMETER: &str = "Parameters:\n  Old: { Type: String }\n";
    const CONDITION: &str = "Conditions:\n  Old: !Equals [a, b]\n";
    const MAPPING: &str = "Mappings:\n  Old: { a: { b: c } }\n";

    /// A test for each kind of place: the end of a template that has the name `Old` there. The definition is found from the place, and the rename
    /// changes every `Old`.
    macro_rules! places {
        ($($test:ident: $start:ident, $end:literal;)*) => {$(
            #[test]
            fn $test() {
                let text = format!("{}{}", $start, $end);
                let offset = text.rfind("Old").expect("the place");
                let defined = text.find("Old").expect("the definition");
                assert_eq!(definition(&text, offset), Some(defined..defined + "Old".len()));
                let document = yaml::read(&text).expect("a template");
                let names = names(&text, &document);
                let chosen = Name::at(&names, offset).expect("a name");
                let places = places_to_rename(&document.json, &names, chosen, "New").expect("a rename");
                let mut renamed = text.clone();
                for place in places.into_iter().rev() {
                    renamed.replace_range(place, "New");
                }
                assert_eq!(renamed, text.replace("Old", "New"));
            }
        )*};
    }

    places! {
        reference: RESOURCE, "Outputs: { A: { Value: !Ref Old } }\n";
        reference_to_a_part: RESOURCE, "Outputs: { A: { Value: !Ref Old.Version } }\n";
        attribute: RESOURCE, "Outputs: { A: { Value: !GetAtt Old.Arn } }\n";
        attribute_in_a_list: RESOURCE, "Outputs: { A: { Value: { Fn::GetAtt: [Old, Arn] } } }\n";
        text_of_sub: RESOURCE, "Outputs: { A: { Value: !Sub 'a-${Old.Arn}' } }\n";
        text_of_an_export: RESOURCE, "Outputs: { A: { Value: a, Export: { Name: !Sub '${AWS::StackName}-${Old}' } } }\n";
        text_of_sub_with_variables: RESOURCE, "Outputs: { A: { Value: !Sub ['${B}-${Old}', { B: !Ref Old }] } }\n";
        value_of_a_variable_of_sub: RESOURCE, "Outputs: { A: { Value: !Sub ['${B}', { B: !GetAtt Old.Arn }] } }\n";
        substitution_of_a_state_machine: RESOURCE, "  Flow:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      DefinitionUri: flow.json\n      DefinitionSubstitutions: { Queue: !Ref Old }\n";
        dependency: RESOURCE, "  A: { Type: AWS::SNS::Topic, DependsOn: Old }\n";
        dependency_in_a_list: RESOURCE, "  A: { Type: AWS::SNS::Topic, DependsOn: [Old] }\n";
        dependency_in_a_block: RESOURCE, "  A:\n    Type: AWS::SNS::Topic\n    DependsOn:\n      - Old # first\n";
        dependency_in_a_loop: RESOURCE, "  Fn::ForEach::Topics: [Name, [a], { 'A${Name}': { Type: AWS::SNS::Topic, DependsOn: Old } }]\n";
        destination_of_a_connector: RESOURCE, "  A:\n    Type: AWS::Serverless::Function\n    Connectors:\n      B: { Properties: { Destination: { Id: Old }, Permissions: [Write] } }\n";
        destinations_of_a_connector: RESOURCE, "  A:\n    Type: AWS::Serverless::Function\n    Connectors:\n      B: { Properties: { Destination: [{ Id: Old }], Permissions: [Write] } }\n";
        conditional_destination_of_a_connector: RESOURCE, "  A:\n    Type: AWS::Serverless::Function\n    Connectors:\n      B: { Properties: { Destination: !If [C, { Id: A }, { Id: Old }] } }\n";
        source_of_a_connector_resource: RESOURCE, "  A:\n    Type: AWS::Serverless::Connector\n    Properties: { Source: { Id: Old } }\n";
        destination_of_a_connector_resource: RESOURCE, "  A:\n    Type: AWS::Serverless::Connector\n    Properties: { Destination: { Id: Old } }\n";
        destinations_of_a_connector_resource: RESOURCE, "  A:\n    Type: AWS::Serverless::Connector\n    Properties: { Destination: [{ Id: Old }] }\n";
        api_of_an_event: RESOURCE, "  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        B: { Type: Api, Properties: { RestApiId: Old } }\n";
        http_api_of_an_event: RESOURCE, "  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        B: { Type: HttpApi, Properties: { ApiId: Old } }\n";
        target_of_a_hook: RESOURCE, "Hooks:\n  A: { Properties: { Applications: [{ Target: { LogicalID: Old } }] } }\n";
        task_definition_of_a_hook: RESOURCE, "Hooks:\n  A: { Properties: { Applications: [{ ECSAttributes: { TaskDefinitions: [Old] } }] } }\n";
        task_set_of_a_hook: RESOURCE, "Hooks:\n  A: { Properties: { Applications: [{ ECSAttributes: { TaskSets: [Old] } }] } }\n";
        target_group_of_a_hook: RESOURCE, "Hooks:\n  A: { Properties: { Applications: [{ ECSAttributes: { TrafficRouting: { TargetGroups: [Old] } } }] } }\n";
        route_of_a_hook: RESOURCE, "Hooks:\n  A: { Properties: { Applications: [{ ECSAttributes: { TrafficRouting: { ProdTrafficRoute: { LogicalID: Old } } } }] } }\n";
        option_of_a_helper_script: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n          cfn-init --stack ${AWS::StackName} --resource Old --region ${AWS::Region}\n";
        short_option_of_a_helper_script: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: !Base64 'cfn-signal -e $? -r Old'\n";
        option_in_quotation_marks: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: !Base64 |\n        cfn-init --resource \"Old\" || cfn-init --resource='Old'; cfn-signal -r 'Old'\n";
        option_in_escaped_quotation_marks: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Properties: { UserData: !Base64 \"cfn-init --resource \\\"Old\\\"\" }\n";
        option_after_a_function: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: !Base64 { Fn::Join: ['', [cfn-init -s, !Ref AWS::StackName, ' --resource Old']] }\n";
        path_for_cfn_hup: RESOURCE, "  A:\n    Type: AWS::EC2::Instance\n    Metadata:\n      AWS::CloudFormation::Init: { config: { files: { /etc/cfn/hooks.d/a.conf: { content: \"[cfn-auto-reloader-hook]\\npath=Resources.Old.Metadata\" } } } }\n";
        group_of_parameters: PARAMETER, "Metadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups:\n      - Parameters: [Old]\n";
        label_of_a_parameter: PARAMETER, "Metadata:\n  AWS::CloudFormation::Interface:\n    ParameterLabels:\n      Old: { default: x }\n";
        label_in_quotation_marks: PARAMETER, "Metadata: { 'AWS::CloudFormation::Interface': { 'ParameterLabels': { \"Old\": { default: x } } } }\n";
        parameter_in_a_rule: PARAMETER, "Rules:\n  A:\n    Assertions:\n      - Assert: !Equals [!Ref Old, a]\n";
        attribute_of_a_parameter_in_a_rule: PARAMETER, "Rules:\n  A:\n    Assertions:\n      - Assert: { Fn::Equals: [{ Fn::ValueOf: [Old, VpcId] }, a] }\n";
        parameter_in_globals: PARAMETER, "Globals:\n  Function: { Runtime: !Ref Old }\n";
        condition_of_a_resource: CONDITION, "Resources:\n  A: { Type: AWS::SQS::Queue, Condition: Old }\n";
        condition_in_a_loop: CONDITION, "Resources:\n  Fn::ForEach::Topics: [Name, [a], { 'A${Name}': { Type: AWS::SNS::Topic, Condition: Old } }]\n";
        condition_of_an_output: CONDITION, "Outputs:\n  A: { Value: a, Condition: Old }\n";
        condition_in_a_condition: CONDITION, "  A: !Not [!Condition Old]\n";
        condition_of_a_branch: CONDITION, "Outputs:\n  A: { Value: !If [Old, a, b] }\n";
        mapping: MAPPING, "Outputs:\n  A: { Value: !FindInMap [Old, a, b] }\n";
    }

    #[test]
    fn other_texts_are_not_names() {
        for end in [
            "  A: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: Old }] } }\n",
            "  A: { Type: AWS::SSM::Parameter, Properties: { Value: '-r Old', DependsOn: Old } }\n",
            "Outputs: { A: { Value: !Sub ['${Old}', { Old: x }] } }\n",
            "Outputs: { A: { Value: a, Description: Run the script with --resource Old } }\n",
            "  Fn::Transform: { Name: Old }\n  Fn::ForEach::Old: [Name, [a], { 'A${Name}': { Type: AWS::SNS::Topic } }]\n",
        ] {
            let text = format!("{RESOURCE}{end}");
            let names = names(&text, &yaml::read(&text).expect("a template"));
            assert_eq!(names.iter().filter(|name| name.name == "Old").count(), 1, "{end}");
        }
    }

    #[test]
    fn property_of_a_custom_resource_is_not_a_condition() {
        let text = format!(
            "{CONDITION}Resources:\n  A: {{ Type: Custom::A, Properties: {{ Condition: Old, ServiceToken: a }} }}\n"
        );
        let names = names(&text, &yaml::read(&text).expect("a template"));
        assert_eq!(names.iter().filter(|name| name.name == "Old").count(), 1);
    }
}
