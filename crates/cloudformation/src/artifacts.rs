//! Properties that hold a local path until `aws cloudformation package` uploads the file, see
//! [its reference](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html).

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use serde_json::json;

use crate::document::Json;

/// The form in which a file or a folder is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packaging {
    /// The upload is a zip file.
    Zip,
    /// The upload is the file itself. A folder is uploaded as a zip file.
    File,
}

/// An object in S3.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct S3Object {
    /// The name of the bucket.
    pub bucket: String,
    /// The key of the object.
    pub key: String,
}

impl S3Object {
    /// An object in a bucket.
    pub fn new(bucket: impl Into<String>, key: impl Into<String>) -> Self {
        Self { bucket: bucket.into(), key: key.into() }
    }
}

/// Replaces the local paths in a template by the objects that the files were uploaded to, as
/// [`aws cloudformation package`](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html) does.
/// Returns the paths that it has replaced. Paths that are not among the objects stay.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use cloudformation::{S3Object, replace_local_paths};
/// use serde_json::json;
///
/// let code = |code| json!({"Resources": {"Jobs": {"Type": "AWS::Lambda::Function", "Properties": {"Code": code}}}});
/// let mut template = code(json!("assets/jobs.zip"));
/// let objects = BTreeMap::from([("assets/jobs.zip".to_owned(), S3Object::new("artifacts", "1f.zip"))]);
/// let replaced = replace_local_paths(&mut template, &objects);
/// assert_eq!(template, code(json!({"S3Bucket": "artifacts", "S3Key": "1f.zip"})));
/// assert!(replaced.contains("assets/jobs.zip"));
/// ```
pub fn replace_local_paths(template: &mut Json, objects: &BTreeMap<String, S3Object>) -> BTreeSet<String> {
    let mut replaced = BTreeSet::new();
    let visited = visit(template, |value, artifact| {
        if let Some((path, object)) = value.as_str().and_then(|path| objects.get_key_value(path)) {
            *value = artifact.location.value(object);
            replaced.insert(path.clone());
        }
        Ok::<(), Infallible>(())
    });
    visited.unwrap_or_else(|never| match never {});
    replaced
}

/// Replaces the objects in a template by local paths, so that two templates can be compared by their files. The function returns the path
/// of an object, or `None` if the object stays.
pub fn restore_local_paths(template: &mut Json, path: impl Fn(&S3Object) -> Option<String>) {
    let restored = visit(template, |value, artifact| {
        if let Some(path) = artifact.location.object(value).and_then(|object| path(&object)) {
            *value = json!(path);
        }
        Ok::<(), Infallible>(())
    });
    restored.unwrap_or_else(|never| match never {});
}

/// Replaces each local path in a property of CloudFormation's own types that `aws cloudformation package` would upload, with the result of a function.
///
/// ```
/// use cloudformation::replace_artifacts;
/// use serde_json::json;
///
/// let mut template = json!({"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "src"}}}});
/// replace_artifacts(&mut template, |path, _| Ok::<_, ()>(format!("assets/{path}.zip")))?;
/// assert_eq!(template["Resources"]["F"]["Properties"]["Code"], "assets/src.zip");
/// # Ok::<(), ()>(())
/// ```
///
/// # Errors
/// Returns the first error of the function.
pub fn replace_artifacts<E>(
    template: &mut Json,
    mut replace: impl FnMut(&str, Packaging) -> Result<String, E>,
) -> Result<(), E> {
    visit(template, |value, artifact| match value {
        Json::String(path) if !is_uri(path) => {
            *path = replace(path, artifact.packaging)?;
            Ok(())
        }
        _ => Ok(()),
    })
}

/// Whether a text is the place of a file that is uploaded already, such as `s3://bucket/key`.
pub(crate) fn is_uri(text: &str) -> bool {
    text.contains("://")
}

/// The places of local paths, in the properties of a resource type, that are objects after the upload. A schema refuses a path there.
pub(crate) fn artifact_locations(kind: &str) -> impl Iterator<Item = &'static str> {
    let of_kind = ARTIFACTS.iter().filter(move |artifact| artifact.owner == kind);
    let is_object = |artifact: &&Artifact| matches!(artifact.location, Location::Object { .. });
    of_kind.filter(is_object).map(|artifact| artifact.pointer)
}

/// The places of all local paths in the properties of a resource type.
pub(crate) fn local_path_locations(kind: &str) -> impl Iterator<Item = &'static str> {
    let of_kind = ARTIFACTS.iter().filter(move |artifact| artifact.owner == kind);
    of_kind.map(|artifact| artifact.pointer)
}

fn visit<E>(
    template: &mut Json,
    mut change: impl FnMut(&mut Json, &Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let resources = template.get_mut("Resources").and_then(Json::as_object_mut);
    for (_, resource) in resources.into_iter().flatten() {
        let Some(kind) = resource.get("Type").and_then(Json::as_str) else { continue };
        let known: Vec<&Artifact> = ARTIFACTS.iter().filter(|artifact| artifact.owner == kind).collect();
        let Some(properties) = resource.get_mut("Properties") else { continue };
        for artifact in known {
            if let Some(value) = properties.pointer_mut(artifact.pointer) {
                change(value, artifact)?;
            }
        }
    }
    Ok(())
}

/// A property that holds a local path.
struct Artifact {
    owner: &'static str,
    /// The JSON Pointer of the property, from the properties of the resource.
    pointer: &'static str,
    packaging: Packaging,
    location: Location,
}

/// The form in which a property names an object in S3.
#[derive(Clone, Copy)]
enum Location {
    /// An object with members for the bucket and the key.
    Object { bucket: &'static str, key: &'static str },
    /// A URL such as `s3://BUCKET/KEY`.
    Url,
}

impl Location {
    fn value(self, object: &S3Object) -> Json {
        match self {
            Self::Object { bucket, key } => json!({ bucket: object.bucket, key: object.key }),
            Self::Url => json!(format!("s3://{}/{}", object.bucket, object.key)),
        }
    }

    fn object(self, value: &Json) -> Option<S3Object> {
        match self {
            Self::Object { bucket, key } => {
                let text = |name: &str| value.get(name).and_then(Json::as_str);
                Some(S3Object::new(text(bucket)?, text(key)?))
            }
            Self::Url => {
                let (bucket, key) = value.as_str()?.strip_prefix("s3://")?.split_once('/')?;
                Some(S3Object::new(bucket, key))
            }
        }
    }
}

const CODE: Location = Location::Object { bucket: "S3Bucket", key: "S3Key" };
const OBJECT: Location = Location::Object { bucket: "Bucket", key: "Key" };

/// The properties of CloudFormation's own types that hold a local path. Types of SAM, texts of a `ServerlessRepo` application and nested stacks are
/// absent. Templates of nested stacks can refer to files as well.
const ARTIFACTS: &[Artifact] = &[
    file("AWS::ApiGateway::RestApi", "/BodyS3Location", OBJECT),
    file("AWS::AppSync::FunctionConfiguration", "/CodeS3Location", Location::Url),
    file("AWS::AppSync::FunctionConfiguration", "/RequestMappingTemplateS3Location", Location::Url),
    file("AWS::AppSync::FunctionConfiguration", "/ResponseMappingTemplateS3Location", Location::Url),
    file("AWS::AppSync::GraphQLSchema", "/DefinitionS3Location", Location::Url),
    file("AWS::AppSync::Resolver", "/CodeS3Location", Location::Url),
    file("AWS::AppSync::Resolver", "/RequestMappingTemplateS3Location", Location::Url),
    file("AWS::AppSync::Resolver", "/ResponseMappingTemplateS3Location", Location::Url),
    zip("AWS::CodeCommit::Repository", "/Code/S3", OBJECT),
    file("AWS::ElasticBeanstalk::ApplicationVersion", "/SourceBundle", CODE),
    file("AWS::Glue::Job", "/Command/ScriptLocation", Location::Url),
    zip("AWS::Lambda::Function", "/Code", CODE),
    zip("AWS::Lambda::LayerVersion", "/Content", CODE),
    file("AWS::StepFunctions::StateMachine", "/DefinitionS3Location", OBJECT),
];

const fn file(owner: &'static str, pointer: &'static str, location: Location) -> Artifact {
    Artifact { owner, pointer, packaging: Packaging::File, location }
}

const fn zip(owner: &'static str, pointer: &'static str, location: Location) -> Artifact {
    Artifact { owner, pointer, packaging: Packaging::Zip, location }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value as Json, json};

    use super::{Packaging, S3Object, replace_artifacts, replace_local_paths, restore_local_paths};

    fn resource(kind: &str, properties: &Json) -> Json {
        json!({"Resources": {"A": {"Type": kind, "Properties": properties}, "Topic": {"Type": "AWS::SNS::Topic"}}})
    }

    /// Makes a test for each form: a type, its properties with a path, and the properties with an object.
    macro_rules! forms {
        ($($name:ident: $kind:literal, $local:tt => $uploaded:tt;)*) => {$(
            #[test]
            fn $name() {
                let local = resource($kind, &json!($local));
                let mut template = local.clone();
                let objects = BTreeMap::from([("a.zip".to_owned(), S3Object::new("b", "sitegate/1.zip"))]);
                let replaced = replace_local_paths(&mut template, &objects);
                assert_eq!(template, resource($kind, &json!($uploaded)));
                assert!(replaced.contains("a.zip"));
                restore_local_paths(&mut template, |object| {
                    (*object == S3Object::new("b", "sitegate/1.zip")).then(|| "a.zip".to_owned())
                });
                assert_eq!(template, local);
            }
        )*};
    }

    forms! {
        code_of_a_function_is_an_object: "AWS::Lambda::Function", {"Code": "a.zip"}
            => {"Code": {"S3Bucket": "b", "S3Key": "sitegate/1.zip"}};
        definition_of_a_state_machine_is_an_object: "AWS::StepFunctions::StateMachine", {"DefinitionS3Location": "a.zip"}
            => {"DefinitionS3Location": {"Bucket": "b", "Key": "sitegate/1.zip"}};
        script_of_a_job_is_a_url_in_another_property: "AWS::Glue::Job", {"Command": {"ScriptLocation": "a.zip"}}
            => {"Command": {"ScriptLocation": "s3://b/sitegate/1.zip"}};
    }

    #[test]
    fn only_local_paths_of_artifacts_are_replaced() {
        let mut template = json!({"Resources": {
            "Local": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "src", "Handler": "src"}},
            "Uploaded": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Bucket": "b", "S3Key": "k"}}},
            "Job": {"Type": "AWS::Glue::Job", "Properties": {"Command": {"ScriptLocation": "s3://bucket/job.py"}}},
            "Schema": {"Type": "AWS::AppSync::GraphQLSchema", "Properties": {"DefinitionS3Location": "schema.graphql"}},
            "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": "src"}},
        }});
        let mut found = Vec::new();
        replace_artifacts(&mut template, |path, packaging| {
            found.push((path.to_owned(), packaging));
            Ok::<_, ()>("new".to_owned())
        })
        .expect("no error");
        let expected = [("src".to_owned(), Packaging::Zip), ("schema.graphql".to_owned(), Packaging::File)];
        assert_eq!(found, expected);
        assert_eq!(template["Resources"]["Local"]["Properties"], json!({"Code": "new", "Handler": "src"}));
    }

    #[test]
    fn path_elsewhere_stays() {
        let mut template =
            resource("AWS::Lambda::Function", &json!({"Description": "a.zip", "Code": "b.zip"}));
        let before = template.clone();
        let objects = BTreeMap::from([("a.zip".to_owned(), S3Object::new("b", "1.zip"))]);
        assert!(replace_local_paths(&mut template, &objects).is_empty());
        assert_eq!(template, before);
    }

    #[test]
    fn other_object_stays() {
        let mut template =
            resource("AWS::Lambda::Function", &json!({"Code": {"S3Bucket": "b", "S3Key": {"Ref": "Key"}}}));
        let before = template.clone();
        restore_local_paths(&mut template, |_| Some("a.zip".to_owned()));
        assert_eq!(template, before);
    }
}
