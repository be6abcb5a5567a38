use std::path::Path;

use cloudformation_resources::{s3, ssm};
use constructs::{App, AppStack, ConstructError, Scope};

use super::Changes;
use crate::assembly::Assembly;
use crate::folder;
use crate::older::{OlderStacks, Source};
use crate::selection::{Candidate, Selection};

fn app(build: impl FnOnce(&mut App) -> Result<(), ConstructError>) -> Vec<AppStack> {
    let mut app = App::new();
    build(&mut app).expect("built");
    app.synth()
}

fn bucket(name: &'static str) -> impl Fn(&mut Scope<'_>) -> Result<(), ConstructError> {
    move |scope| scope.resource("Content", s3::Bucket::new().bucket_name(name)).map(drop)
}

fn parameter(value: &'static str) -> impl Fn(&mut Scope<'_>) -> Result<(), ConstructError> {
    move |scope| {
        scope.resource("P", ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value })).map(drop)
    }
}

fn before() -> Vec<AppStack> {
    app(|app| {
        app.stack("data", "eu-central-1", bucket("one"))?;
        app.stack("api", "eu-central-1", parameter("x"))?;
        app.stack("old", "eu-central-1", parameter("x"))
    })
}

fn after() -> Vec<AppStack> {
    app(|app| {
        app.stack("data", "eu-central-1", bucket("two"))?;
        app.stack("api", "eu-central-1", parameter("y"))?;
        app.stack("new", "eu-central-1", parameter("x"))
    })
}

fn written(folder: &Path, stacks: &[AppStack]) -> OlderStacks {
    folder::write(folder, &Assembly::new(stacks).expect("packed").files().expect("an order"))
        .expect("written");
    OlderStacks::read(&Source::Folder(folder.to_owned())).expect("readable")
}

fn changes(names: &[&str]) -> Changes {
    let folder = tempfile::tempdir().expect("a folder");
    let older = written(folder.path(), &before());
    let stacks = after();
    let templates = Assembly::new(&stacks).expect("packed").templates;
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let candidates = stacks.iter().map(Candidate::from);
    let selection = Selection::new(&names, candidates).expect("known names");
    Changes::between(&older, stacks.iter().zip(&templates), selection)
}

const TEXT: &str = "\
Replaced or deleted
  data Content (AWS::S3::Bucket): replaced, its objects are lost

data (eu-central-1)
Resources
  ± Content replaced, its objects are lost
      BucketName: one → two

api (eu-central-1)
Resources
  ~ P updated
      Value: x → y

new (eu-central-1): new stack
Resources
  + P added

old (eu-central-1): not in the app; the deployed stack stays until you delete it
";

#[test]
fn text_has_lost_data_first() {
    assert_eq!(anstream::adapter::strip_str(&changes(&[]).text()).to_string(), TEXT);
}

#[test]
fn names_limit_the_comparison() {
    let json = changes(&["api"]).json();
    let stacks = json["stacks"].as_array().expect("a list");
    assert_eq!(stacks.len(), 1);
    assert_eq!((&stacks[0]["name"], &stacks[0]["change"]), (&"api".into(), &"changed".into()));
    assert_eq!(stacks[0]["resources"][0]["changes"][0]["after"], "y");
}

#[test]
fn markdown_begins_with_the_marker_and_shows_lost_data() {
    let text = changes(&[]).markdown("orders");
    assert!(text.starts_with("<!-- sitegate-diff orders -->\n### Changes in 4 stacks: 1 resource replaced or deleted, data lost in 1\n"), "{text}");
    assert!(
        text.contains("| data | Content | `AWS::S3::Bucket` | **replaced, its objects are lost** |"),
        "{text}"
    );
    assert!(text.contains("#### old (eu-central-1): not in the app\n"), "{text}");
}

#[test]
fn equal_stacks_have_no_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let older = written(folder.path(), &before());
    let stacks = before();
    let templates = Assembly::new(&stacks).expect("packed").templates;
    let selection = Selection::new(&[], stacks.iter().map(Candidate::from)).expect("all stacks");
    let changes = Changes::between(&older, stacks.iter().zip(&templates), selection);
    assert!(changes.is_empty());
    assert_eq!(changes.text(), "No changes.\n");
    assert_eq!(changes.markdown("orders"), "<!-- sitegate-diff orders -->\nNo changes.\n");
}
