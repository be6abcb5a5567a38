//! Whether a visitor can see a path, and which rules decide that.

use std::fmt;

use access::{Access, Audience, PlainPath, SignInDemand};
use settings::{Rule, Settings};

use super::visitor::Visitor;
use crate::site::unicode_forms::composed;

/// The rule that decides, by its position in `site.yaml`. `None` is the default: objects without a rule need a sign-in.
pub type Decider = Option<usize>;

/// Whether a visitor can see a path, and which rules decide that.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// The path that the visitor requests.
    pub path: String,
    /// The object that answers the path.
    pub object: String,
    /// The rules that decide about the object and their paths, the most specific one first. All of them have to admit the visitor.
    pub deciders: Vec<(Decider, Option<String>)>,
    /// The first rule that refuses the visitor.
    pub refusing: Option<Decider>,
    /// The visitors who can see the object.
    pub audience: Audience,
    /// How they must have signed in.
    pub sign_in: SignInDemand,
    /// The claim that confirms the domain of an address, if the provider has one.
    pub domain_claim: Option<&'static str>,
}

/// The reason why no rule decides about a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unjudged {
    /// The path could mean different things to the gate and to the origin. The gate refuses it.
    Ambiguous,
    /// The gate answers the path itself.
    OwnPage,
    /// The object is in a folder that other hosts show.
    OtherHost,
}

impl Decision {
    /// Judges a path as the gate does.
    ///
    /// # Errors
    /// Returns an error if no rule decides about the path.
    pub fn new(settings: &Settings, visitor: &Visitor, path: &str) -> Result<Self, Unjudged> {
        let plain = PlainPath::read(path).map_err(|_| Unjudged::Ambiguous)?;
        if settings.paths.contains(plain.as_str()) {
            return Err(Unjudged::OwnPage);
        }
        let object = plain.object(&settings.content);
        let object = object.as_ref().unwrap_or(&plain).as_str();
        if settings.is_in_folder_of_host(object) {
            return Err(Unjudged::OtherHost);
        }
        let access = Access::new(&settings.rules, &settings.content, object);
        let decider = |rule: Option<&Rule>| position(&settings.rules, rule);
        Ok(Self {
            path: path.to_owned(),
            object: object.to_owned(),
            deciders: access
                .deciders()
                .map(|rule| (decider(rule), rule.map(|rule| rule.path.clone())))
                .collect(),
            refusing: access.refusing(visitor.claims(&settings.provider)).map(decider),
            audience: access.audience(),
            sign_in: access.sign_in_demand(),
            domain_claim: settings.provider.domain_claim(),
        })
    }

    /// The decision about an object in a folder of the bucket.
    #[must_use]
    pub fn in_folder(self, folder: Option<&str>) -> Self {
        Self { object: format!("{}{}", folder.unwrap_or_default(), self.object), ..self }
    }

    /// Whether the visitor can see the path.
    pub fn is_allowed(&self) -> bool {
        self.refusing.is_none()
    }
}

/// The position of a rule in `site.yaml`. A rule in another Unicode form has the position of the rule that it was made from.
pub(super) fn position(rules: &[Rule], rule: Option<&Rule>) -> Decider {
    let path = composed(&rule?.path);
    rules.iter().position(|listed| composed(&listed.path) == path)
}

impl fmt::Display for Unjudged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ambiguous => "the path has more than one meaning, so the gate answers 400",
            Self::OwnPage => "the gate answers the path itself",
            Self::OtherHost => "only another host shows the folder, so the gate answers 404",
        })
    }
}

impl std::error::Error for Unjudged {}
