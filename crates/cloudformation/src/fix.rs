//! Changes that fix a finding.

/// The change that fixes a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fix {
    /// Writes the name that a misspelt name stands for, certainly or probably.
    Rename { from: String, to: String, is_certain: bool },
    /// Writes `Fn::GetAtt` of an attribute in place of a `Ref` to its resource.
    Attribute { resource: String, attribute: String },
}

impl Fix {
    /// Whether nothing else can have been meant.
    pub(crate) fn is_certain(&self) -> bool {
        match self {
            Self::Rename { is_certain, .. } => *is_certain,
            Self::Attribute { .. } => true,
        }
    }
}
