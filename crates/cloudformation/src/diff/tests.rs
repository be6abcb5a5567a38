//! The differences of two templates as text.

use serde_json::{Value, json};

use super::{Action, Diff, json, text};

/// The report without styles, line by line.
fn lines(old: &Value, new: &Value) -> Vec<String> {
    let styled = text(&Diff::between(old, new));
    let plain: String = anstream::adapter::strip_str(&styled).to_string();
    plain.lines().map(str::to_owned).collect()
}

fn function(properties: &Value) -> Value {
    json!({"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}}})
}

#[test]
fn replacement_differs_from_update() {
    let old =
        function(&json!({"FunctionName": "a", "MemorySize": 128, "Tags": [{"Key": "k", "Value": "v"}]}));
    let new =
        function(&json!({"FunctionName": "b", "MemorySize": 256, "Tags": [{"Key": "k", "Value": "w"}]}));
    assert_eq!(
        lines(&old, &new),
        [
            "Resources",
            "  ± F replaced",
            "      FunctionName: a → b (replaces it)",
            "      MemorySize: 128 → 256",
            "      Tags[k].Value: v → w",
        ]
    );
    let new =
        function(&json!({"FunctionName": "a", "MemorySize": 256, "Tags": [{"Key": "k", "Value": "v"}]}));
    assert_eq!(lines(&old, &new)[1], "  ~ F updated");
}

#[test]
fn additions_and_removals_are_reported_in_all_sections() {
    let old = json!({
        "Parameters": {"P": {}},
        "Resources": {
            "A": {"Type": "X", "DeletionPolicy": "Retain"},
            "Log": {"Type": "AWS::Logs::LogGroup"},
            "Role": {"Type": "AWS::IAM::Role"},
        },
    });
    let new = json!({"Description": "d", "Resources": {"Branch": {"Type": "Y"}}});
    assert_eq!(
        lines(&old, &new),
        [
            "Description",
            "  ~ Description updated",
            "      Description: + d",
            "",
            "Resources",
            "  + Branch added",
            "  - A      removed, stays in the account",
            "  - Log    removed, its logs are lost",
            "  - Role   removed",
            "",
            "Parameters",
            "  - P removed",
        ]
    );
}

#[test]
fn uploaded_code_is_equal_to_local_code_and_get_template_is_unwrapped() {
    let local = function(&json!({"Code": "target/function.zip"}));
    let uploaded = function(&json!({"Code": {"S3Bucket": "b", "S3Key": "k"}}));
    for old in [
        uploaded.clone(),
        json!({"TemplateBody": uploaded.clone()}),
        json!({"TemplateBody": uploaded.to_string()}),
    ] {
        assert_eq!(lines(&old, &local), ["No changes."], "{old}");
    }
    assert_eq!(lines(&function(&json!({"Code": "a"})), &function(&json!({"Code": "b"}))).len(), 3);
}

#[test]
fn depends_on_with_one_name_is_equal_to_a_list_of_it() {
    let with = |names: Value| json!({"Resources": {"A": {"Type": "AWS::SNS::Topic", "DependsOn": names}}});
    assert_eq!(lines(&with(json!("B")), &with(json!(["B"]))), ["No changes."]);
    assert_eq!(
        lines(&with(json!("B")), &with(json!(["C"]))),
        ["Resources", "  ~ A updated", "      DependsOn: B → [C]"]
    );
}

#[test]
fn condition_is_a_value_without_a_path() {
    let with = |value: &str| json!({"Conditions": {"Prod": {"Fn::Equals": [{"Ref": "Stage"}, value]}}});
    assert_eq!(
        lines(&with("a"), &with("b")),
        ["Conditions", "  ~ Prod updated", "      !Equals [!Ref Stage, a] → !Equals [!Ref Stage, b]"]
    );
}

#[test]
fn intrinsic_function_is_one_value() {
    let old = function(&json!({"FunctionName": {"Fn::Sub": "a"}}));
    let new = function(&json!({"FunctionName": {"Ref": "B"}}));
    assert_eq!(lines(&old, &new)[2], "      FunctionName: !Sub a → !Ref B");
}

fn parameter(value: &Value) -> Value {
    let properties = json!({"Type": "String", "Value": value});
    json!({"Resources": {"Settings": {"Type": "AWS::SSM::Parameter", "Properties": properties}}})
}

#[test]
fn document_in_a_text_is_compared_value_by_value() {
    let old =
        parameter(&json!(r#"{"version":1,"rules":[{"path":"/finance/*","allow":{"groups":["finance"]}}]}"#));
    let new = parameter(&json!({"Fn::Sub":
        r#"{"version":1,"rules":[{"path":"/finance/*","allow":{"groups":["finance","board"]}}]}"#}));
    assert_eq!(
        lines(&old, &new),
        ["Resources", "  ~ Settings updated", "      rules[/finance/*].allow.groups: + board"]
    );
}

#[test]
fn other_spelling_of_a_document_is_a_change() {
    let change = lines(&parameter(&json!(r#"{"a":1}"#)), &parameter(&json!(r#"{"a": 1}"#)));
    assert_eq!(change[2], r#"      Value: "{"a":1}" → "{"a": 1}""#);
}

#[test]
fn items_of_lists_are_added_removed_and_reordered() {
    let list = |items: Value| function(&json!({"Layers": items}));
    let change = |old, new| lines(&list(old), &list(new))[2..].to_vec();
    assert_eq!(change(json!(["a", "b"]), json!(["b", "c"])), ["      Layers: + c", "      Layers: - a"]);
    assert_eq!(change(json!(["a", "b"]), json!(["b", "a"])), ["      Layers (order): [a, b] → [b, a]"]);
}

#[test]
fn long_change_takes_two_lines() {
    let [old, new] = ["x", "y"].map(|letter| function(&json!({"Description": letter.repeat(60)})));
    assert_eq!(
        lines(&old, &new)[2..],
        [
            "      Description:".to_owned(),
            format!("        - {}", "x".repeat(60)),
            format!("        + {}", "y".repeat(60)),
        ]
    );
}

#[test]
fn action_of_an_entry_is_the_strongest_of_its_changes() {
    let diff = Diff::between(
        &function(&json!({"FunctionName": "a", "MemorySize": 128})),
        &function(&json!({"FunctionName": "b", "MemorySize": 256})),
    );
    assert_eq!(diff.entries[0].action(), Action::Replaced);
}

macro_rules! same {
    ($($name:ident: $old:tt, $new:tt;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(lines(&json!($old), &json!($new)), ["No changes."]);
        }
    )*};
}

same! {
    removed_value_is_equal_to_no_value:
        {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "AWS::NoValue"},
            "Tags": [{"Key": "a", "Value": "b"}, {"Ref": "AWS::NoValue"}]}}}},
        {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "a", "Value": "b"}]}}}};
    order_of_depends_on_has_no_meaning:
        {"Resources": {"A": {"Type": "AWS::SNS::Topic", "DependsOn": ["B", "C"]}}},
        {"Resources": {"A": {"Type": "AWS::SNS::Topic", "DependsOn": ["C", "B"]}}};
    transform_is_equal_to_a_list_of_it:
        {"Transform": "AWS::Serverless-2016-10-31"}, {"Transform": ["AWS::Serverless-2016-10-31"]};
    name_that_is_joined_another_way_replaces_nothing:
        {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties":
            {"QueueName": {"Fn::Join": ["-", ["jobs", {"Ref": "AWS::Region"}]]}}}}},
        {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "jobs-${AWS::Region}"}}}}};
    literal_of_another_type_is_the_same_text:
        {"Parameters": {"P": {"Type": "Number", "Default": 5}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties":
            {"DelaySeconds": 5, "FifoQueue": false, "Tags": [{"Key": "a", "Value": "1"}]}}}},
        {"Parameters": {"P": {"Type": "Number", "Default": "5"}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties":
            {"DelaySeconds": "5", "FifoQueue": "false", "Tags": [{"Key": "a", "Value": 1}]}}}};
    document_in_a_text_is_equal_to_the_document:
        {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": "{\"Statement\": []}"}}}},
        {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": []}}}}};
}

#[test]
fn document_keeps_the_types_of_its_literals() {
    let machine = |seconds: Value| {
        let definition = json!({"States": {"Wait": {"Seconds": seconds}}});
        json!({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": definition}}}})
    };
    let change = lines(&machine(json!(5)), &machine(json!("5")));
    assert_eq!(change[2], r#"      Definition.States.Wait.Seconds: 5 → "5""#);
}

#[test]
fn changed_document_is_compared_with_the_text_of_another() {
    let role = |document: Value| json!({"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": document}}}});
    let change = lines(
        &role(json!(r#"{"Statement": [{"Effect": "Allow"}]}"#)),
        &role(json!({"Statement": [{"Effect": "Deny"}]})),
    );
    assert_eq!(change[2], "      AssumeRolePolicyDocument.Statement[0].Effect: Allow → Deny");
}

#[test]
fn resource_of_another_type_loses_the_content_of_the_old_one() {
    let change = lines(
        &json!({"Resources": {"A": {"Type": "AWS::SQS::Queue"}}}),
        &json!({"Resources": {"A": {"Type": "AWS::SNS::Topic"}}}),
    );
    assert_eq!(change[1], "  ± A replaced, its messages are lost");
}

#[test]
fn property_of_sam_replaces_the_resource_that_sam_makes() {
    let function = |name: &str| json!({"Resources": {"F": {"Type": "AWS::Serverless::Function", "Properties": {"FunctionName": name}}}});
    assert_eq!(lines(&function("a"), &function("b"))[1], "  ± F replaced");
}

#[test]
fn transform_that_becomes_an_object_has_both_forms() {
    let old = json!({"Transform": "AWS::LanguageExtensions"});
    let new = json!({"Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}}});
    for (old, new) in [(&old, &new), (&new, &old)] {
        let all = lines(old, new).join("\n");
        assert!(all.contains("AWS::LanguageExtensions") && all.contains("AWS::Include"), "{all}");
    }
}

#[test]
fn text_and_object_differ_where_a_property_may_not_take_objects() {
    let custom =
        |value: Value| json!({"Resources": {"C": {"Type": "Custom::C", "Properties": {"A": value}}}});
    assert_ne!(lines(&custom(json!("[1]")), &custom(json!([1]))), ["No changes."]);
    let metadata = |value: Value| json!({"Metadata": {"A": {"B": value}}});
    assert_ne!(lines(&metadata(json!("[1]")), &metadata(json!([1]))), ["No changes."]);
}

#[test]
fn only_a_text_without_functions_is_the_same_as_an_object() {
    let content = |value: Value| json!({"Resources": {"D": {"Type": "AWS::SSM::Document", "Properties": {"Content": value}}}});
    assert_eq!(lines(&content(json!(r#"{"a": 1}"#)), &content(json!({"a": 1}))), ["No changes."]);
    for (text, object) in [
        (json!(r#"{"a": "[1]"}"#), json!({"a": [1]})),
        (json!(r#"{"a": {"Ref": "X"}}"#), json!({"a": {"Ref": "X"}})),
        (json!({"Fn::Sub": r#"{"a": "${X}"}"#}), json!({"a": "${X}"})),
    ] {
        assert_ne!(lines(&content(text), &content(object)), ["No changes."]);
    }
}

#[test]
fn fraction_of_a_whole_number_is_a_difference_unless_a_property_takes_only_numbers() {
    let version = |value: Value| json!({"Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"EngineVersion": value}}}});
    assert_ne!(lines(&version(json!(8.0)), &version(json!(8))), ["No changes."]);
    assert_eq!(lines(&version(json!(8.0)), &version(json!("8.0"))), ["No changes."]);
    let delay = |value: Value| json!({"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": value}}}});
    assert_eq!(lines(&delay(json!(8.0)), &delay(json!("8"))), ["No changes."]);
}

/// A role with a statement in its policy.
fn role_with(statements: &Value) -> Value {
    let policy =
        json!({"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": statements}});
    json!({"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "Policies": [policy],
    }}}})
}

#[test]
fn statements_of_the_same_meaning_are_equal() {
    let old = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"k": true}}});
    let new = json!([{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"], "Condition": {"Bool": {"k": ["true"]}}}]);
    assert_eq!(lines(&role_with(&old), &role_with(&new)), ["No changes."]);
    let old = json!([{"Effect": "Allow", "Action": ["a:A", "a:B"], "Resource": "*"}, {"Effect": "Deny", "Action": "b:C", "Resource": "*"}]);
    let new = json!([{"Effect": "Deny", "Action": "b:C", "Resource": "*"}, {"Effect": "Allow", "Action": ["a:B", "a:A"], "Resource": "*"}]);
    assert_eq!(lines(&role_with(&old), &role_with(&new)), ["No changes."]);
}

#[test]
fn everyone_is_every_account() {
    let policy = |principal: Value| {
        let statement =
            json!({"Effect": "Allow", "Action": "sqs:*", "Resource": "*", "Principal": principal});
        json!({"Resources": {"P": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
            "Queues": ["q"], "PolicyDocument": {"Statement": statement},
        }}}})
    };
    assert_eq!(lines(&policy(json!("*")), &policy(json!({"AWS": "*"}))), ["No changes."]);
    assert_eq!(
        lines(&policy(json!({"AWS": "1"})), &policy(json!({"AWS": ["1", "2"]})))[2],
        "      PolicyDocument.Statement[0].Principal.AWS: + \"2\""
    );
}

#[test]
fn added_action_is_one_item_also_next_to_a_text() {
    let statement =
        |action: Value| role_with(&json!([{"Effect": "Allow", "Action": action, "Resource": "*"}]));
    let change =
        lines(&statement(json!("s3:GetObject")), &statement(json!(["s3:GetObject", "s3:PutObject"])));
    assert_eq!(change[2..], ["      Policies[p].PolicyDocument.Statement[0].Action: + s3:PutObject"]);
}

#[test]
fn document_of_a_custom_resource_differs_by_its_form() {
    let custom = |action: Value| {
        let policy = json!({"Statement": [{"Effect": "Allow", "Action": action}]});
        json!({"Resources": {"C": {"Type": "Custom::C", "Properties": {"Policy": policy}}}})
    };
    assert_ne!(lines(&custom(json!("a")), &custom(json!(["a"]))), ["No changes."]);
}

#[test]
fn transform_that_is_added_is_one_line() {
    let old = json!({"Transform": ["AWS::Serverless-2016-10-31"]});
    let new = json!({"Transform": ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"]});
    assert_eq!(lines(&old, &new)[2..], ["      Transform: + AWS::LanguageExtensions"]);
    let include =
        |place: &str| json!({"Transform": {"Name": "AWS::Include", "Parameters": {"Location": place}}});
    assert_eq!(
        lines(&include("s3://b/1"), &include("s3://b/2"))[2..],
        ["      Transform[AWS::Include].Parameters.Location: s3://b/1 → s3://b/2"]
    );
}

#[test]
fn item_that_moves_in_a_long_list_has_two_positions() {
    let layers: Vec<String> = (0..12).map(|number| format!("arn:aws:lambda:layer-{number}")).collect();
    let mut moved = layers.clone();
    moved.swap(0, 1);
    let change = lines(&function(&json!({"Layers": layers})), &function(&json!({"Layers": moved})));
    assert_eq!(change[2..], ["      Layers[arn:aws:lambda:layer-1] (position): 1 → 0"]);
}

#[test]
fn renamed_resource_is_replaced_with_its_content() {
    let table = |id: &str, throughput: u32| {
        let key = json!([{"AttributeName": "id", "AttributeType": "S"}]);
        let schema = json!([{"AttributeName": "id", "KeyType": "HASH"}]);
        json!({"Resources": {id: {"Type": "AWS::DynamoDB::Table", "Properties": {
            "AttributeDefinitions": key, "KeySchema": schema, "BillingMode": "PROVISIONED",
            "ProvisionedThroughput": {"ReadCapacityUnits": throughput, "WriteCapacityUnits": 1},
        }}}})
    };
    assert_eq!(
        lines(&table("Jobs", 1), &table("Orders", 2)),
        [
            "Resources",
            "  ± Jobs → Orders renamed and replaced, its items are lost",
            "      ProvisionedThroughput.ReadCapacityUnits: 1 → 2",
        ]
    );
    let diff = Diff::between(&table("Jobs", 1), &table("Orders", 1));
    assert_eq!(diff.entries[0].action(), Action::Replaced);
    assert_eq!(json(&diff).resources[0]["renamed_from"], "Jobs");
    assert_eq!(diff.hazards().len(), 1);
}

#[test]
fn json_says_which_property_replaces_the_resource() {
    let old = function(&json!({"FunctionName": "a", "MemorySize": 128}));
    let new = function(&json!({"FunctionName": "b", "MemorySize": 256}));
    let json = json(&Diff::between(&old, &new));
    let updates: Vec<&Value> =
        json.resources[0]["changes"].as_array().into_iter().flatten().map(|it| &it["update"]).collect();
    assert_eq!(updates, ["replaces", "in-place"]);
}

#[test]
fn managed_policy_is_compared_by_its_meaning() {
    let policy = |action: Value| {
        json!({"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {
            "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}],
        }}}}})
    };
    assert_eq!(lines(&policy(json!("s3:*")), &policy(json!(["s3:*"]))), ["No changes."]);
}

#[test]
fn another_uploaded_package_is_a_difference() {
    let uploaded = |key: &str| function(&json!({"Code": {"S3Bucket": "packages", "S3Key": key}}));
    let local = function(&json!({"Code": "target/function.zip"}));
    assert_eq!(
        lines(&uploaded("a"), &uploaded("b")),
        ["Resources", "  ~ F updated", "      Code.S3Key: a → b"]
    );
    assert_eq!(lines(&uploaded("a"), &local), ["No changes."]);
}

#[test]
fn loop_over_fewer_items_removes_a_resource() {
    let template = |items: Value, kind: &str| json!({"Resources": {"Fn::ForEach::L": ["X", items, {"Q${X}": {"Type": kind}}]}});
    let both = template(json!(["a", "b"]), "AWS::SQS::Queue");
    let written =
        json!({"Resources": {"Qa": {"Type": "AWS::SQS::Queue"}, "Qb": {"Type": "AWS::SQS::Queue"}}});
    assert_eq!(lines(&both, &written), ["No changes."]);
    assert_eq!(
        lines(&both, &template(json!(["a"]), "AWS::SQS::Queue"))[1..],
        ["  - Qb removed, its messages are lost"]
    );
    assert_eq!(
        lines(&both, &template(json!(["a", "b"]), "AWS::SNS::Topic"))[1..],
        [
            "  ± Qa replaced, its messages are lost",
            "      Type: AWS::SQS::Queue → AWS::SNS::Topic",
            "  ± Qb replaced, its messages are lost",
            "      Type: AWS::SQS::Queue → AWS::SNS::Topic"
        ]
    );
}

#[test]
fn resource_that_is_not_an_object_is_compared() {
    let template = |items: Value| json!({"Resources": {"Fn::ForEach::L": ["X", items, {"Q${X}": {}}]}});
    assert_eq!(
        lines(&template(json!({"Ref": "A"})), &template(json!({"Ref": "B"})))[1..],
        [
            "  ± Fn::ForEach::L may be replaced",
            "      + !Ref B (may replace it)",
            "      - !Ref A (may replace it)"
        ]
    );
    let list = |item: u32| json!({"Resources": {"Q": [item]}});
    assert_eq!(
        lines(&list(1), &list(2))[1..],
        ["  ± Q may be replaced", "      + 2 (may replace it)", "      - 1 (may replace it)"]
    );
}

/// The outcome of a change of the properties of a resource.
fn outcome(kind: &str, old: &Value, new: &Value) -> String {
    let template = |properties: &Value| json!({"Resources": {"R": {"Type": kind, "Properties": properties}}});
    Diff::between(&template(old), &template(new)).entries[0].outcome()
}

macro_rules! sam {
    ($($name:ident: $kind:literal, $old:tt, $new:tt => $expected:literal;)*) => {$(
        #[test]
        fn $name() {
            let kind = concat!("AWS::Serverless::", $kind);
            assert_eq!(outcome(kind, &json!($old), &json!($new)), $expected);
        }
    )*};
}

sam! {
    key_of_a_table_of_sam_is_its_key_schema: "SimpleTable",
        {"PrimaryKey": {"Name": "id", "Type": "String"}}, {"PrimaryKey": {"Name": "key", "Type": "String"}}
        => "may be replaced, its items are lost";
    type_of_a_state_machine_of_sam_replaces_it: "StateMachine", {"Type": "STANDARD"}, {"Type": "EXPRESS"} => "replaced";
    name_of_a_state_machine_of_sam_replaces_it: "StateMachine", {"Name": "a"}, {"Name": "b"} => "replaced";
    layer_of_sam_is_never_updated: "LayerVersion", {"ContentUri": "a"}, {"ContentUri": "b"}
        => "replaced, the old one stays in the account";
    policy_of_a_layer_of_sam_deletes_the_old_one: "LayerVersion",
        {"ContentUri": "a", "RetentionPolicy": "Delete"}, {"ContentUri": "b", "RetentionPolicy": "Delete"} => "replaced";
    sign_in_of_a_graph_of_sam_may_replace_it: "GraphQLApi",
        {"Auth": {"UserPool": {"UserPoolId": "a"}}}, {"Auth": {"UserPool": {"UserPoolId": "b"}}} => "may be replaced";
    other_property_of_sam_is_updated: "Function", {"CodeUri": "a"}, {"CodeUri": "b"} => "updated";
}

fn of_types(old: Value, new: Value) -> Vec<String> {
    let template = |resource: Value| json!({"Resources": {"R": resource}});
    lines(&template(old), &template(new))[1..].to_vec()
}

#[test]
fn table_of_sam_that_becomes_an_equal_table_is_kept() {
    let table = json!({"Type": "AWS::DynamoDB::Table", "Properties": {
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "BillingMode": "PAY_PER_REQUEST",
        "Tags": [{"Key": "a", "Value": "b"}],
    }});
    let of_sam =
        |properties: Value| json!({"Type": "AWS::Serverless::SimpleTable", "Properties": properties});
    let expected = ["  ~ R updated", "      Type: AWS::Serverless::SimpleTable → AWS::DynamoDB::Table"];
    assert_eq!(of_types(of_sam(json!({"Tags": {"a": "b"}})), table.clone()), expected);
    let other_key = of_sam(json!({"PrimaryKey": {"Name": "key", "Type": "Number"}, "Tags": {"a": "b"}}));
    assert_eq!(of_types(other_key, table)[0], "  ± R may be replaced, its items are lost");
}

#[test]
fn function_of_sam_that_becomes_a_function_of_lambda_is_kept() {
    let of_sam = json!({"Type": "AWS::Serverless::Function", "Properties": {
        "FunctionName": "f", "InlineCode": "x", "Tracing": "Active", "MemorySize": 128,
    }});
    let plain = json!({"Type": "AWS::Lambda::Function", "Properties": {
        "FunctionName": "f", "Code": {"ZipFile": "x"}, "TracingConfig": {"Mode": "Active"}, "MemorySize": 256,
    }});
    assert_eq!(
        of_types(of_sam, plain),
        [
            "  ~ R updated",
            "      Type: AWS::Serverless::Function → AWS::Lambda::Function",
            "      MemorySize: 128 → 256",
        ]
    );
}

#[test]
fn layer_of_sam_that_becomes_a_layer_of_lambda_has_another_logical_id() {
    let layer = |kind: &str| json!({"Type": kind, "Properties": {"LayerName": "l"}});
    let change = of_types(layer("AWS::Serverless::LayerVersion"), layer("AWS::Lambda::LayerVersion"));
    assert_eq!(change[0], "  ± R replaced, the old one stays in the account");
}

#[test]
fn loop_with_a_list_that_becomes_a_parameter_removes_no_entry() {
    let template = |names: Value| {
        let queues = json!(["X", names, {"Queue${X}": {"Type": "AWS::SQS::Queue"}}]);
        json!({"Resources": {"Fn::ForEach::Queues": queues}})
    };
    let diff = Diff::between(&template(json!(["a", "b"])), &template(json!({"Ref": "Names"})));
    let [entry] = diff.entries.as_slice() else { panic!("{diff:?}") };
    assert_eq!((entry.id.as_str(), entry.loses_data()), ("Fn::ForEach::Queues", false));
}
