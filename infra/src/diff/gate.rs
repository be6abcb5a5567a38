//! The settings of gates in a template.

use cloudformation::Json;
use cloudformation::diff::embedded_json;
use serde::Deserialize;
use settings::{Content, HostFolder, Rule};

/// The part of a gate's settings that decides who can see which path. The other settings can have placeholders of `Fn::Sub`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Gate {
    #[serde(default)]
    pub(super) rules: Vec<Rule>,
    #[serde(default)]
    pub(super) folders: Vec<HostFolder>,
    #[serde(default)]
    pub(super) content: Content,
    pub(super) provider: Provider,
}

impl Gate {
    /// The gate as visitors meet it at a host that shows a folder, and the folder.
    pub(super) fn at_host(&self, host: &str) -> Option<(Self, &HostFolder)> {
        let entry = self.folders.iter().find(|entry| entry.host == host)?;
        let rules = entry.rules.as_ref().unwrap_or(&self.rules).clone();
        Some((Self { rules, folders: Vec::new(), ..self.clone() }, entry))
    }
}

/// The provider and the client that users sign in with. A session belongs to both.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Provider {
    pub(super) issuer: String,
    pub(super) client_id: String,
}

/// A resource that contains the settings of a gate.
pub(super) struct GateResource<'a> {
    pub(super) id: &'a str,
    /// `None` if this version cannot read the settings.
    pub(super) gate: Option<Gate>,
}

/// The gates in a template. There is one for each site of a stack.
pub(super) fn gates(template: &Json) -> impl Iterator<Item = GateResource<'_>> {
    let resources = template.get("Resources").and_then(Json::as_object);
    resources.into_iter().flatten().filter_map(|(id, resource)| {
        let is_parameter = resource.get("Type").is_some_and(|kind| kind == "AWS::SSM::Parameter");
        let settings = embedded_json(resource.get("Properties")?.get("Value")?)?;
        let is_gate =
            is_parameter && ["version", "provider", "paths"].iter().all(|key| settings.get(key).is_some());
        is_gate.then(|| GateResource { id, gate: serde_json::from_value(settings).ok() })
    })
}
