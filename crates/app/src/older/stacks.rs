//! The templates of an earlier synthesis.

use cloudformation::Json;
use constructs::terminal::Failure;

use super::source::Source;
use crate::manifest::{MANIFEST_FILE, Manifest, StackEntry, StackKey};
use crate::selection::Candidate;

/// The stacks of an earlier synthesis.
#[derive(Debug)]
pub(crate) struct OlderStacks(Vec<OlderStack>);

/// A stack of an earlier synthesis.
#[derive(Debug)]
pub(crate) struct OlderStack {
    pub(crate) key: StackKey,
    pub(crate) stage: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) template: Json,
}

impl OlderStack {
    /// The stack as the arguments can name it.
    pub(crate) fn candidate(&self) -> Candidate<'_> {
        let StackKey { name, region, .. } = &self.key;
        Candidate { name, region, stage: self.stage.as_deref() }
    }
}

impl OlderStacks {
    /// Reads the manifest and the templates.
    pub(crate) fn read(source: &Source) -> Result<Self, Failure> {
        let unusable = |file: &str, error: Box<dyn std::error::Error + Send + Sync>| {
            Failure::refused(format!("{file} in {source} cannot be used"), "run synth again")
                .with_source(error)
        };
        let manifest = Manifest::read(&source.read(MANIFEST_FILE)?)
            .map_err(|error| unusable(MANIFEST_FILE, error.into()))?;
        let mut stacks = Vec::new();
        for stack in manifest.stacks {
            let template = source.read(stack.template.as_str())?;
            let template = serde_json::from_str(&template)
                .map_err(|error| unusable(stack.template.as_str(), error.into()))?;
            let (key, StackEntry { stage, account, .. }) = (stack.key(), stack);
            stacks.push(OlderStack { key, stage, account, template });
        }
        Ok(Self(stacks))
    }

    /// The template of a stack.
    pub(crate) fn template(&self, name: &str, region: &str) -> Option<&Json> {
        let found = self.0.iter().find(|stack| stack.key.name == name && stack.key.region == region);
        found.map(|stack| &stack.template)
    }

    /// All stacks.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &OlderStack> + Clone {
        self.0.iter()
    }
}
