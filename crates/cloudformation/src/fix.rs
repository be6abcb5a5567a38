//! Changes that certainly mend a finding.

/// The change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fix {
    /// Writes the name that a misspelt name certainly stands for.
    Rename { from: String, to: String },
    /// Writes `Fn::GetAtt` of an attribute in place of a `Ref` to its resource.
    Attribute { resource: String, attribute: String },
}
