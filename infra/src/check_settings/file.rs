//! The form of the file.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use cloudformation::Json;
use cloudformation::schema::Schema;
use schemars::JsonSchema;
use serde::Deserialize;

use super::fail_on::FailOn;

/// The name of the file. `check` reads it in the folder in which it runs, and an editor in the folder of its workspace.
pub const FILE: &str = ".sitegate-check.yaml";

/// The settings of `check`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Settings {
    /// Files, folders and patterns to check if the command line names none.
    pub(super) files: Vec<PathBuf>,
    /// Folders, files and patterns of both that are left out, also if the command line names them.
    pub(super) exclude: Vec<String>,
    /// The lowest severity that makes the command fail (default: error).
    pub(super) fail_on: FailOn,
    /// The Regions of the deployment. Resource types and values that one of them lacks are errors.
    pub(super) regions: Vec<String>,
    /// Values of parameters with which templates are deployed.
    pub(super) parameters: Vec<Parameters>,
    /// Findings to leave out.
    pub(super) ignore: Vec<Ignored>,
    /// Rules whose findings no template suppresses.
    pub(super) mandatory: Vec<String>,
    /// The folder with own rules and schemas of own resource types.
    pub(super) rules: Option<PathBuf>,
}

/// Values of parameters. Later entries have precedence over earlier ones.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Parameters {
    /// The values by the names of the parameters.
    pub(super) values: BTreeMap<String, Json>,
    /// A file of values, such as one that the AWS CLI reads.
    pub(super) from: Option<PathBuf>,
    /// Folder or pattern of the templates that are deployed with the values (default: all files).
    pub(super) files: Option<String>,
}

/// A rule whose findings are left out.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["rule", "reason"]))]
pub(super) struct Ignored {
    /// ID of the rule.
    pub(super) rule: String,
    /// Why the team accepts the findings.
    pub(super) reason: String,
    /// Folder or pattern of the files in which the findings are left out (default: all files).
    pub(super) files: Option<String>,
}

/// The JSON Schema of the file.
pub fn schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        let schema = schemars::schema_for!(Settings).to_value();
        Schema::read(&schema.to_string()).ok()
    });
    schema.as_ref()
}
