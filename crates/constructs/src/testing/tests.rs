use cloudformation::{Output, ResourceType};
use cloudformation_resources::{s3, ssm};
use serde_json::{Value as Json, json};

use crate::Stack;
use crate::testing::{
    Matcher, Mismatch, Template, absent, any, capture, contains, exactly, not, object, text,
};

fn template() -> Template {
    let mut stack = Stack::new();
    let mut root = stack.root();
    root.resource("One", s3::Bucket::new().bucket_name("one").resource().retain()).expect("placed");
    root.resource("Two", s3::Bucket::new().bucket_name("two").object_lock_enabled(true)).expect("placed");
    root.output("Name", Output::new("one")).expect("placed");
    Template::new(stack.synth())
}

#[test]
fn mismatch_shows_the_differences_of_the_nearest_candidate() {
    let template = template();
    assert_eq!(template.has::<s3::Bucket>(json!({"BucketName": "two"})), Ok("Two"));
    assert_eq!(template.has_resource::<s3::Bucket>(json!({"UpdateReplacePolicy": "Retain"})), Ok("One"));
    template.count::<s3::Bucket>(2).expect("two");
    template.all_have::<s3::Bucket>(object([("BucketName", any())])).expect("both");
    template.has_output("Name", "one").expect("there");
    let said = |result: Result<(), Mismatch>| format!("{:?}", result.expect_err("a mismatch"));
    assert_eq!(said(template.count::<s3::Bucket>(1)), "expected 1 of AWS::S3::Bucket, found 2: One, Two");
    assert_eq!(said(template.count::<ssm::Parameter>(1)), "expected 1 of AWS::SSM::Parameter, found none");
    assert_eq!(
        said(template.all_have::<s3::Bucket>(json!({"BucketName": "one"}))),
        "Two has other properties:\n  BucketName: expected \"one\", found \"two\""
    );
    assert_eq!(said(template.all_have::<ssm::Parameter>(any())), "there is no AWS::SSM::Parameter");
    assert_eq!(
        said(template.has::<ssm::Parameter>(any()).map(drop)),
        "no AWS::SSM::Parameter has these properties: there is none at all"
    );
    assert_eq!(
        said(template.has_output("Name", "two")),
        "no output Name has this value; the nearest is Name:\n  expected \"two\", found \"one\""
    );
    let nearest = template.has::<s3::Bucket>(json!({"BucketName": "x", "ObjectLockEnabled": true}));
    assert_eq!(
        said(nearest.map(drop)),
        "no AWS::S3::Bucket has these properties; the nearest is Two:\n  BucketName: expected \"x\", found \"two\""
    );
}

macro_rules! fitting {
    ($($test:ident: $matcher:expr;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(Matcher::from($matcher).differences(&value()), []);
        }
    )*};
}

fitting! {
    object_fits_with_further_members: json!({"a": {"b": 1}});
    list_fits_item_by_item: json!({"a": {"c": [1, {}]}});
    exactly_fits_the_same_value: exactly(value());
    absent_fits_a_missing_member: at("x", absent());
    not_fits_another_value: at("a", at("b", not(2)));
    contains_fits_a_list_with_the_item: at("a", at("c", contains(json!({"d": "long text"}))));
    contains_fits_a_list_with_a_fitting_item: at("a", at("c", contains(at("d", text("ng te")))));
    text_fits_within_an_object: at("a", text("long"));
}

macro_rules! mismatches {
    ($($test:ident: $matcher:expr => $message:literal;)*) => {$(
        #[test]
        fn $test() {
            let differences = Matcher::from($matcher).differences(&value());
            let mismatch = Mismatch { text: String::new(), differences };
            assert!(mismatch.to_string().contains($message), "{mismatch}\ninstead of {}", $message);
        }
    )*};
}

mismatches! {
    object_differs_in_a_member: json!({"a": {"b": 2}}) => "a.b: expected 2, found 1";
    list_differs_in_its_length:
        json!({"a": {"c": [1]}}) => "a.c: expected [1], found [1,{\"d\":\"long text\"}]";
    exactly_refuses_further_members: exactly(json!({"a": 1})) => "expected exactly {\"a\":1}";
    any_refuses_a_missing_member: at("x", any()) => "x: expected anything, found nothing";
    absent_refuses_a_member: at("a", absent()) => "a: expected nothing, found";
    not_refuses_the_value: at("a", at("b", not(1))) => "a.b: expected something else, found 1";
    contains_refuses_an_object: at("a", contains(1)) => "a: expected a list with 1";
    contains_refuses_a_list_without_the_item:
        at("a", at("c", contains(2))) => "a.c: expected a list with 2, found";
    object_refuses_a_number: at("a", at("b", object([]))) => "a.b: expected an object, found 1";
    text_refuses_a_missing_member:
        at("x", text("y")) => "x: expected text with \"y\" in it, found nothing";
}

fn value() -> Json {
    json!({"a": {"b": 1, "c": [1, {"d": "long text"}]}})
}

fn at(key: &str, matcher: Matcher) -> Matcher {
    object([(key, matcher)])
}

#[test]
fn capture_is_filled_when_the_whole_pattern_fits() {
    let (name, item) = (capture(), capture());
    assert_eq!(name.value(), Json::Null);
    let template = template();
    let pattern = object([("BucketName", name.clone().into()), ("ObjectLockEnabled", true.into())]);
    template.has::<s3::Bucket>(pattern).expect("the second");
    assert_eq!(name.value(), "two");
    let list = Template::from(json!({"Outputs": {"L": {"Value": [{"k": 1}, {"k": 2, "v": "x"}]}}}));
    let second = object([("k", 2.into()), ("v", item.clone().into())]);
    list.has_output("L", contains(second)).expect("there");
    assert_eq!(item.value(), "x");
}
