//! A team's own rules and resource types.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::validate::{OwnRules, Validator};
use crate::{Finding, Json};

/// Adds what a test needs to a rule about queues with this schema.
fn rule(schema: &Json) -> Json {
    json!({
        "rule": "our-queues",
        "type": "AWS::SQS::Queue",
        "summary": "A queue is not as we want it",
        "reason": "Messages contain orders.",
        "schema": schema,
    })
}

/// A rule with another value of a key.
fn with(key: &str, value: Json) -> Json {
    let mut rule = rule(&json!({"required": ["KmsMasterKeyId"]}));
    rule[key] = value;
    rule
}

fn own(rules: &[Json]) -> OwnRules {
    let mut own = OwnRules::default();
    for rule in rules {
        assert_eq!(own.add_rule(rule), []);
    }
    own
}

/// The mistakes in a rule, each with its place.
fn mistakes(rule: &Json) -> Vec<String> {
    OwnRules::default().add_rule(rule).iter().map(Finding::to_string).collect()
}

/// The findings in a template with one resource.
fn findings(own: OwnRules, resource: &Json) -> Vec<String> {
    let template = json!({"Parameters": {"P": {"Type": "String"}}, "Resources": {"Q": resource}});
    let found = Validator::new().with_own_rules(own).validate(&template);
    let found = found.iter().filter(|finding| finding.rule().id != "unused-parameter");
    found.map(Finding::to_string).collect()
}

fn queue(properties: &Json) -> Json {
    json!({"Type": "AWS::SQS::Queue", "Properties": properties})
}

#[test]
fn schema_of_a_rule_applies_to_the_properties_of_its_type() {
    let rules = || own(&[rule(&json!({"required": ["KmsMasterKeyId"]}))]);
    assert_eq!(
        findings(rules(), &queue(&json!({}))),
        ["error[our-queues] Resources.Q.Properties: KmsMasterKeyId is required"]
    );
    assert_eq!(findings(rules(), &json!({"Type": "AWS::SQS::Queue"})).len(), 1);
    assert_eq!(findings(rules(), &queue(&json!({"KmsMasterKeyId": "alias/ours"}))), [""; 0]);
    assert_eq!(findings(rules(), &json!({"Type": "AWS::SNS::Topic"})), [""; 0]);
}

#[test]
fn finding_of_an_own_rule_has_its_severity_reason_and_source() {
    let mut rule = with("severity", json!("warning"));
    rule["source"] = json!("https://wiki.example.com/queues");
    let template = json!({"Resources": {"Q": queue(&json!({}))}});
    let found = Validator::new().with_own_rules(own(&[rule])).validate(&template);
    assert!(!found[0].is_error());
    assert_eq!(found[0].cause(), "Messages contain orders.");
    assert_eq!(found[0].rule().source, "https://wiki.example.com/queues");
    assert_eq!(found[0].rule().summary, "A queue is not as we want it");
}

#[test]
fn functions_satisfy_a_rule() {
    let schema =
        json!({"properties": {"KmsMasterKeyId": {"pattern": "^alias/ours$", "not": {"const": "alias/old"}}}});
    for value in [json!({"Ref": "P"}), json!({"Fn::If": ["C", {"Ref": "P"}, {"Ref": "AWS::NoValue"}]})] {
        let found = findings(own(&[rule(&schema)]), &queue(&json!({"KmsMasterKeyId": value})));
        assert!(found.iter().all(|finding| !finding.contains("our-queues")), "{found:?}");
    }
    let both = json!({"Fn::If": ["C", "alias/old", "alias/ours"]});
    let found = findings(own(&[rule(&schema)]), &queue(&json!({"KmsMasterKeyId": both})));
    assert!(found.iter().any(|finding| finding.contains("Fn::If[1]: ")), "{found:?}");
}

#[test]
fn rule_is_for_several_types_and_patterns() {
    let rules = || own(&[with("type", json!(["AWS::SQS::Queue", "AWS::SNS::T*"]))]);
    assert_eq!(findings(rules(), &json!({"Type": "AWS::SNS::Topic"})).len(), 1);
    assert_eq!(findings(rules(), &json!({"Type": "AWS::S3::Bucket"})), [""; 0]);
}

#[test]
fn rule_about_the_whole_resource_reads_its_attributes() {
    let mut rule = rule(
        &json!({"required": ["DeletionPolicy"], "properties": {"DeletionPolicy": {"not": {"const": "Delete"}}}}),
    );
    rule["part"] = json!("resource");
    let found = |policy: &str| {
        findings(
            own(std::slice::from_ref(&rule)),
            &json!({"Type": "AWS::SQS::Queue", "DeletionPolicy": policy}),
        )
    };
    assert_eq!(found("Retain"), [""; 0]);
    assert!(found("Delete")[0].starts_with("error[our-queues] Resources.Q.DeletionPolicy: "));
    assert_eq!(findings(own(&[rule.clone()]), &queue(&json!({}))).len(), 1);
}

#[test]
fn rule_asks_for_a_tag() {
    let tag = json!({"properties": {"Key": {"const": "team"}}, "required": ["Key"]});
    let rules = || own(&[rule(&json!({"required": ["Tags"], "properties": {"Tags": {"contains": tag}}}))]);
    let found = findings(rules(), &queue(&json!({"Tags": [{"Key": "name", "Value": "q"}]})));
    assert_eq!(
        found,
        ["error[our-queues] Resources.Q.Properties.Tags: does not contain an item with the Key team"]
    );
    assert_eq!(findings(rules(), &queue(&json!({"Tags": [{"Key": "team", "Value": "q"}]}))), [""; 0]);
}

/// A rule that asks for an alarm about the errors of each queue.
fn watched() -> Json {
    let mut rule = rule(&json!({}));
    rule["referenced_by"] = json!({
        "type": "AWS::CloudWatch::Alarm",
        "schema": {"properties": {"MetricName": {"const": "Errors"}}},
    });
    rule
}

macro_rules! referrers {
    ($($test:ident: $metric:literal, $name:tt => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let mut rule = watched();
            rule.as_object_mut().expect("a rule").remove("schema");
            let alarm = json!({"Type": "AWS::CloudWatch::Alarm", "Properties": {
                "ComparisonOperator": "LessThanThreshold", "EvaluationPeriods": 1, "MetricName": $metric, "Namespace": "AWS/SQS",
                "Period": 60, "Statistic": "Sum", "Threshold": 1, "Dimensions": [{"Name": "QueueName", "Value": $name}],
            }});
            let template = json!({"Resources": {"Q": queue(&json!({})), "Alarm": alarm}});
            let found = Validator::new().with_own_rules(own(&[rule])).validate(&template);
            let expected: &[&str] = &$expected;
            assert_eq!(found.iter().map(Finding::to_string).collect::<Vec<_>>(), expected);
        }
    )*};
}

referrers! {
    reference_to_an_attribute_counts: "Errors", {"Fn::GetAtt": ["Q", "QueueName"]} => [];
    reference_by_name_counts: "Errors", {"Ref": "Q"} => [];
    reference_in_a_text_counts: "Errors", {"Fn::Sub": "${Q.QueueName}"} => [];
    reference_in_a_text_with_variables_counts: "Errors", {"Fn::Sub": ["${Q.QueueName}${A}", {"A": "a"}]} => [];
    literal_name_does_not_count: "Errors", "orders" =>
        ["error[our-queues] Resources.Q: no AWS::CloudWatch::Alarm refers to it"];
    referrer_must_match_its_schema: "Size", {"Fn::GetAtt": ["Q", "QueueName"]} =>
        ["error[our-queues] Resources.Q: no AWS::CloudWatch::Alarm that refers to it is as the rule asks for"];
}

/// The severity of the finding that nothing refers to a queue.
fn severity_of_missing_referrer(template: &Json) -> Option<bool> {
    let found = Validator::new().with_own_rules(own(&[watched()])).validate(template);
    let missing =
        found.iter().find(|finding| finding.to_string().contains("AWS::CloudWatch::Alarm refers to it"));
    missing.map(Finding::is_error)
}

#[test]
fn reference_to_an_alias_of_sam_counts() {
    let mut rule = watched();
    rule["type"] = json!("AWS::Serverless::Function");
    let template = |reference: &str| {
        json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {
            "Function": {"Type": "AWS::Serverless::Function", "Properties": {
                "Handler": "a.b", "Runtime": "python3.13", "CodeUri": "src", "AutoPublishAlias": "live",
            }},
            "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
                "ComparisonOperator": "LessThanThreshold", "EvaluationPeriods": 1, "MetricName": "Errors", "Namespace": "AWS/Lambda",
                "Period": 60, "Statistic": "Sum", "Threshold": 1, "Dimensions": [{"Name": "Resource", "Value": {"Ref": reference}}],
            }},
        }})
    };
    let validator = Validator::new().with_own_rules(own(&[rule]));
    assert_eq!(validator.validate(&template("Function.Alias")), []);
    assert_eq!(validator.validate(&template("AWS::StackName")).len(), 1);
}

#[test]
fn macro_may_add_a_referrer() {
    let template = json!({"Transform": "Ours", "Resources": {"Q": queue(&json!({}))}});
    assert_eq!(severity_of_missing_referrer(&template), Some(false));
}

#[test]
fn loop_module_and_inclusion_may_add_a_referrer() {
    let added = [
        ("Fn::ForEach::Alarms", json!(["Name", ["A"], {"Alarm${Name}": {"Type": "AWS::SNS::Topic"}}])),
        ("Alarms", json!({"Type": "Acme::Alarms::All::MODULE"})),
        ("Fn::Transform", json!({"Name": "AWS::Include", "Parameters": {"Location": "s3://b/alarms.yaml"}})),
    ];
    for (name, value) in added {
        let template = json!({"Resources": {"Q": queue(&json!({})), name: value}});
        assert_eq!(severity_of_missing_referrer(&template), Some(false), "{name}");
    }
    let template = json!({"Resources": {"Q": queue(&json!({})), "Topic": {"Type": "AWS::SNS::Topic"}}});
    assert_eq!(severity_of_missing_referrer(&template), Some(true));
}

#[test]
fn resource_does_not_refer_to_itself_for_a_rule() {
    let mut rule = watched();
    rule["referenced_by"] = json!({"type": "AWS::SQS::Queue"});
    let found = findings(own(&[rule]), &queue(&json!({"Tags": [{"Key": "a", "Value": {"Ref": "Q"}}]})));
    assert!(found.iter().any(|finding| finding.contains("no AWS::SQS::Queue refers to it")), "{found:?}");
}

#[test]
fn macro_may_add_what_a_rule_requires() {
    let mut template = json!({"Transform": "Ours", "Resources": {"Q": queue(&json!({}))}});
    let validator = Validator::new().with_own_rules(own(&[with("severity", json!("error"))]));
    let severity = |template: &Json| {
        let findings = validator.validate(template);
        findings.iter().find(|finding| finding.rule().id == "our-queues").map(Finding::is_error)
    };
    assert_eq!(severity(&template), Some(false));
    template["Transform"] = json!([]);
    assert_eq!(severity(&template), Some(true));
}

#[test]
fn globals_of_sam_satisfy_a_rule() {
    let mut rule = rule(&json!({"required": ["Tracing"]}));
    rule["type"] = json!("AWS::Serverless::Function");
    let template = |globals: Json| {
        json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": {"Function": globals},
            "Resources": {"F": {"Type": "AWS::Serverless::Function", "Properties": {
                "Handler": "a.b", "Runtime": "python3.13", "CodeUri": "src",
            }}},
        })
    };
    let validator = Validator::new().with_own_rules(own(&[rule]));
    let found = |globals| validator.validate(&template(globals)).len();
    assert_eq!((found(json!({"Tracing": "Active"})), found(json!({"Timeout": 5}))), (0, 1));
}

#[test]
fn values_in_globals_of_sam_are_compared_with_a_rule() {
    let mut rule = rule(&json!({"properties": {
        "Timeout": {"maximum": 10},
        "Layers": {"items": {"pattern": "^arn:"}},
    }}));
    rule["type"] = json!("AWS::Serverless::Function");
    let validator = Validator::new().with_own_rules(own(&[rule]));
    let found = |globals: Json, ignored: Json| {
        let findings = validator.validate(&json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": {"Function": globals},
            "Resources": {"F": {"Type": "AWS::Serverless::Function", "IgnoreGlobals": ignored, "Properties": {
                "Handler": "a.b", "Runtime": "python3.13", "CodeUri": "src",
                "Layers": ["arn:aws:lambda:us-east-1:111122223333:layer:a:1"],
            }}},
        }));
        findings.iter().map(Finding::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        found(json!({"Timeout": 50}), json!([])),
        ["error[our-queues] Globals.Function.Timeout: 50 is above the maximum of 10"]
    );
    assert_eq!(found(json!({"Timeout": 50}), json!("*")), [""; 0]);
    assert_eq!(found(json!({"Timeout": 5}), json!([])), [""; 0]);
}

#[test]
fn items_of_globals_and_of_a_resource_have_their_own_places() {
    let mut rule =
        rule(&json!({"properties": {"Layers": {"items": {"pattern": "^arn:aws:lambda:us-east-1:1"}}}}));
    rule["type"] = json!("AWS::Serverless::Function");
    let layer = |account: &str| json!(format!("arn:aws:lambda:us-east-1:{account}:layer:a:1"));
    let function = json!({"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "python3.13", "CodeUri": "src",
        "Layers": [layer("444455556666"), layer("111122223333")],
    }});
    let places = |of_globals: Json| {
        let found = Validator::new().with_own_rules(own(&[rule.clone()])).validate(&json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": {"Function": {"Layers": [of_globals]}},
            "Resources": {"F": function, "G": function},
        }));
        found.iter().map(|finding| finding.path().to_string()).collect::<Vec<_>>()
    };
    let of_resources = ["Resources.F.Properties.Layers[0]", "Resources.G.Properties.Layers[0]"];
    assert_eq!(places(layer("111122223333")), of_resources);
    assert_eq!(places(layer("777788889999")), [&["Globals.Function.Layers[0]"], &of_resources[..]].concat());
}

#[test]
fn branch_that_removes_a_property_breaks_a_rule() {
    let rules = own(&[rule(&json!({"required": ["KmsMasterKeyId"]}))]);
    let template = json!({
        "Parameters": {"Stage": {"Type": "String"}},
        "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        "Resources": {"Q": queue(&json!({"KmsMasterKeyId": {"Fn::If": [
            "IsProduction", "alias/orders", {"Ref": "AWS::NoValue"},
        ]}}))},
    });
    let findings = Validator::new().with_own_rules(rules).validate(&template);
    assert_eq!(
        findings.iter().map(Finding::to_string).collect::<Vec<_>>(),
        [
            "error[our-queues] Resources.Q.Properties.KmsMasterKeyId.Fn::If[2]: KmsMasterKeyId is required, but Fn::If removes it when Stage is not \"prod\"; give it a value here too, or create the resource under the condition"
        ]
    );
}

#[test]
fn item_that_a_branch_removes_breaks_a_rule() {
    let tag = json!({"Fn::If": ["IsProduction", {"Key": "team", "Value": "a"}, {"Ref": "AWS::NoValue"}]});
    let contains = json!({"required": ["Key"], "properties": {"Key": {"const": "team"}}});
    let rules = own(&[rule(&json!({"properties": {"Tags": {"contains": contains}}}))]);
    let template = json!({
        "Parameters": {"Stage": {"Type": "String"}},
        "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        "Resources": {"Q": queue(&json!({"Tags": [tag]}))},
    });
    let findings = Validator::new().with_own_rules(rules).validate(&template);
    assert_eq!(findings.len(), 1, "{findings:?}");
}

#[test]
fn reason_of_a_rule_stays_next_to_the_parameter_with_the_value() {
    let rules = own(&[rule(&json!({"properties": {"DelaySeconds": {"maximum": 10}}}))]);
    let validator =
        Validator::new().with_own_rules(rules).with_parameters([("P".to_owned(), "50".to_owned())]);
    let template = json!({
        "Parameters": {"P": {"Type": "Number"}},
        "Resources": {"Q": queue(&json!({"DelaySeconds": {"Ref": "P"}}))},
    });
    let findings = validator.validate(&template);
    assert_eq!(findings[0].cause(), "Messages contain orders. P has this value");
}

#[test]
fn metadata_suppresses_an_own_rule() {
    let validator = Validator::new().with_own_rules(own(&[rule(&json!({"required": ["KmsMasterKeyId"]}))]));
    let ignore = |id: &str| {
        let mut resource = queue(&json!({}));
        resource["Metadata"] = json!({"sitegate": {"ignore": [{"rule": id, "reason": "it is for tests"}]}});
        let template = json!({"Resources": {"Q": resource}});
        let findings = validator.suppress(&template, validator.validate(&template));
        findings.iter().map(|finding| finding.rule().id.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ignore("our-queues"), [""; 0]);
    assert_eq!(ignore("our-queue"), ["our-queues", "suppression"]);
}

macro_rules! mistakes {
    ($($test:ident: $rule:expr => $expected:literal;)*) => {$(
        #[test]
        fn $test() {
            let found = mistakes(&$rule);
            assert_eq!(found.first().map(String::as_str), Some($expected), "{found:?}");
        }
    )*};
}

mistakes! {
    rule_without_a_reason_is_a_mistake: with("reason", json!(" "))
        => r#"error[pattern] reason: " " does not match \S"#;
    misspelt_key_is_a_mistake: with("sumary", json!("x"))
        => "error[unknown-property] sumary: unknown key `sumary`; did you mean `summary`?";
    misspelt_keyword_is_a_mistake: rule(&json!({"properties": {"DelaySeconds": {"maximun": 5}}}))
        => "error[unknown-property] schema.properties.DelaySeconds.maximun: unknown key `maximun`; did you mean `maximum`?";
    misspelt_type_is_a_mistake: with("type", json!(["AWS::SQS::Queu"]))
        => "error[unknown-type] type[0]: unknown resource type `AWS::SQS::Queu`; did you mean `AWS::SQS::Queue`?";
    pattern_without_types_is_a_mistake: with("type", json!("AWS::SQZ::*"))
        => "error[unknown-type] type: unknown resource type `AWS::SQZ::*`";
    misspelt_compared_property_is_a_mistake: rule(&json!({"ascending": ["VisibilityTimout", "MessageRetentionPeriod"]}))
        => "error[unknown-property] schema.ascending[0]: AWS::SQS::Queue does not have `VisibilityTimout`; did you mean `VisibilityTimeout`?";
    misspelt_required_property_is_a_mistake: rule(&json!({"required": ["KmsMasterKeyID"]}))
        => "error[unknown-property] schema.required[0]: AWS::SQS::Queue does not have `KmsMasterKeyID`; did you mean `KmsMasterKeyId`?";
    misspelt_property_of_an_item_is_a_mistake: rule(&json!({"properties": {"Tags": {"items": {"required": ["key"]}}}}))
        => "error[unknown-property] schema.properties.Tags.items.required[0]: Tags of AWS::SQS::Queue does not have `key`; did you mean `Key`?";
    misspelt_attribute_is_a_mistake: {
        let mut rule = rule(&json!({"required": ["DeletionPolice"]}));
        rule["part"] = json!("resource");
        rule
    } => "error[unknown-property] schema.required[0]: a resource does not have `DeletionPolice`; did you mean `DeletionPolicy`?";
    id_of_a_rule_of_this_library_is_a_mistake: with("rule", json!("cycle"))
        => "error[duplicate] rule: another rule has the ID `cycle`; choose another ID";
    unknown_definition_is_a_mistake: rule(&json!({"$ref": "#/definitions/Kye", "definitions": {"Key": {}}}))
        => "error[dangling-reference] schema.$ref: unknown definition `Kye`; did you mean `Key`?";
    definitions_without_an_end_are_a_mistake: rule(&json!({"$ref": "#/definitions/A", "definitions": {
        "A": {"allOf": [{"$ref": "#/definitions/B"}]}, "B": {"if": {"$ref": "#/definitions/A"}, "then": {}},
    }})) => "error[cycle] schema.definitions.A: definitions refer to each other: A → B → A; a definition can only refer to itself for a property or an item";
    bound_that_is_no_count_is_a_mistake: rule(&json!({"minProperties": -1}))
        => "error[bounds] schema.minProperties: -1 is below the minimum of 0";
    rule_without_a_schema_and_a_referrer_is_a_mistake: {
        let mut rule = rule(&json!({}));
        rule.as_object_mut().expect("a rule").remove("schema");
        rule
    } => "error[missing-property] the document: one of schema, referenced_by is required";
    misspelt_type_of_a_referrer_is_a_mistake: with("referenced_by", json!({"type": "AWS::CloudWatch::Alarn"}))
        => "error[unknown-type] referenced_by.type: unknown resource type `AWS::CloudWatch::Alarn`; did you mean `AWS::CloudWatch::Alarm`?";
    misspelt_property_of_a_referrer_is_a_mistake: {
        let mut rule = watched();
        rule["referenced_by"]["schema"] = json!({"required": ["MetricNam"]});
        rule
    } => "error[unknown-property] referenced_by.schema.required[0]: AWS::CloudWatch::Alarm does not have `MetricNam`; did you mean `MetricName`?";
    two_spellings_of_definitions_are_a_mistake: rule(&json!({"$defs": {}}))
        => "error[unknown-property] schema.$defs: unknown key `$defs`; did you mean `$ref`?";
}

#[test]
fn pattern_that_cannot_be_checked_is_a_mistake() {
    for pattern in ["(?!a)", "[", r"a{1000}{1000}", r"\p{L}"] {
        for schema in [json!({"pattern": pattern}), json!({"patternProperties": {pattern: {}}})] {
            let found = mistakes(&rule(&schema));
            assert!(
                found.iter().any(|finding| finding.contains("not a pattern that can be checked")),
                "{found:?}"
            );
        }
    }
}

#[test]
fn two_rules_with_one_id_are_a_mistake() {
    let rule = rule(&json!({}));
    let mut own = own(std::slice::from_ref(&rule));
    assert_eq!(own.add_rule(&rule).len(), 1);
    assert_eq!(own.rules().count(), 1);
}

/// A schema that compares each value twice with the same definition, and so each value below it four times.
fn doubling() -> Json {
    let both = json!([{"properties": {"a": {"$ref": "#/definitions/A"}}}, {"properties": {"a": {"$ref": "#/definitions/A"}}}]);
    json!({"$ref": "#/definitions/A", "definitions": {"A": {"allOf": both}}})
}

fn nested_value() -> Json {
    (0..60).fold(json!({}), |value, _| json!({ "a": value }))
}

#[test]
fn rule_that_takes_too_long_for_a_resource_is_reported_once() {
    let mut rule = rule(&doubling());
    rule["type"] = json!("Custom::Deep");
    rule["severity"] = json!("warning");
    let start = Instant::now();
    let found = findings(own(&[rule]), &json!({"Type": "Custom::Deep", "Properties": nested_value()}));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    let expected = "error[unfinished-check] Resources.Q: the comparison with the rule our-queues takes too long, so it was not applied to this \
                    resource; simplify the schema or the values";
    assert_eq!(found.iter().filter(|finding| **finding == expected).count(), 1, "{found:?}");
}

#[test]
fn own_type_whose_schema_takes_too_long_is_reported_in_place_of_its_findings() {
    let mut facts = doubling();
    facts["properties"] = json!({"a": {"$ref": "#/definitions/A"}});
    facts["required"] = json!(["Name"]);
    let found = |value: &Json| {
        let mut own = OwnRules::default();
        assert_eq!(own.add_type("Acme::Deep::Tree", &facts), []);
        findings(own, &json!({"Type": "Acme::Deep::Tree", "Properties": value}))
    };
    assert_eq!(
        found(&nested_value()),
        [
            "error[unfinished-check] Resources.Q: the comparison with the schema of Acme::Deep::Tree takes too long, so it was not applied to \
             this resource; simplify the schema or the values"
        ]
    );
    assert_eq!(
        found(&json!({"a": {}})),
        ["error[missing-property] Resources.Q.Properties: Name is required"]
    );
}

#[test]
fn deep_values_do_not_exhaust_the_stack() {
    let list =
        json!({"$ref": "#/definitions/A", "definitions": {"A": {"items": {"$ref": "#/definitions/A"}}}});
    let mut rule = rule(&list);
    rule["type"] = json!("Custom::Deep");
    let mut value = json!([]);
    for _ in 0..1_000 {
        value = json!([value]);
    }
    let found = findings(own(&[rule.clone()]), &json!({"Type": "Custom::Deep", "Properties": value}));
    assert!(found.iter().any(|finding| finding.contains("takes too long")), "{found:?}");
    let found = findings(own(&[rule]), &json!({"Type": "Custom::Deep", "Properties": {"Ref": "P"}}));
    assert!(found.iter().all(|finding| !finding.contains("our-queues")), "{found:?}");
}

/// The facts of a private type.
fn account() -> OwnRules {
    let facts = json!({
        "properties": {"Name": {"type": "string"}, "Id": {"type": "string"}, "Plan": {"enum": ["basic", "premium"]}},
        "required": ["Name"], "additionalProperties": false, "identifier": ["Id"], "ref": "Id",
        "attributes": {"Id": "string"},
    });
    let mut own = OwnRules::default();
    assert_eq!(own.add_type("Acme::Billing::Account", &facts), []);
    own
}

#[test]
fn private_type_is_checked_as_those_of_aws() {
    let found = |properties: &Json| {
        findings(account(), &json!({"Type": "Acme::Billing::Account", "Properties": properties}))
    };
    assert_eq!(found(&json!({"Name": "shop", "Plan": "basic"})), [""; 0]);
    assert_eq!(found(&json!({"Nam": "shop"})).len(), 2);
    assert!(found(&json!({"Name": "shop", "Id": "1"}))[0].starts_with("warning[read-only]"));
}

#[test]
fn attributes_of_a_private_type_are_checked() {
    let template = |attribute: &str| {
        json!({
            "Resources": {"A": {"Type": "Acme::Billing::Account", "Properties": {"Name": "shop"}}},
            "Outputs": {"Id": {"Value": {"Fn::GetAtt": ["A", attribute]}}},
        })
    };
    let validator = Validator::new().with_own_rules(account());
    assert_eq!(validator.validate(&template("Id")), []);
    assert_eq!(validator.validate(&template("Idd"))[0].advice(), "did you mean `Id`?");
}

#[test]
fn rule_can_be_about_a_private_type() {
    let mut own = account();
    let mut rule = rule(&json!({"properties": {"Plann": {"const": "premium"}}}));
    rule["type"] = json!("Acme::Billing::Account");
    assert_eq!(own.add_rule(&rule)[0].advice(), "did you mean `Plan`?");
    rule["schema"] = json!({"properties": {"Plan": {"const": "premium"}}});
    assert_eq!(own.add_rule(&rule), []);
    let properties = json!({"Name": "shop", "Plan": "basic"});
    let found = findings(own, &json!({"Type": "Acme::Billing::Account", "Properties": properties}));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("error[our-queues] Resources.Q.Properties.Plan: "), "{found:?}");
}

#[test]
fn own_facts_take_the_place_of_those_of_aws() {
    let mut own = OwnRules::default();
    let facts = json!({"properties": {"Future": {"type": "string"}}, "additionalProperties": false});
    assert_eq!(own.add_type("AWS::SQS::Queue", &facts), []);
    assert_eq!(findings(own, &queue(&json!({"Future": "a"}))), [""; 0]);
}

#[test]
fn facts_with_mistakes_are_refused() {
    for facts in [
        json!({"properties": {"A": {"type": 1}}}),
        json!({"properties": {"A": {"$ref": "#/definitions/B"}}, "definitions": {}}),
        json!("facts"),
    ] {
        assert_eq!(OwnRules::default().add_type("Acme::Billing::Account", &facts).len(), 1, "{facts}");
    }
}
