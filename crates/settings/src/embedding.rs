//! The pages that may load objects as parts of themselves.

use serde::{Deserialize, Serialize};

/// The pages that may load objects as parts of themselves: images, scripts, styles, frames and data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Embedding {
    /// Pages of the same host.
    #[default]
    SameOrigin,
    /// Pages of the same host and of its sibling hosts, such as `blog.example.com` for `docs.example.com`.
    SameSite,
    /// Pages of all sites.
    CrossOrigin,
}

impl Embedding {
    /// Returns the value in the settings document, in `site.yaml` and in the header `Cross-Origin-Resource-Policy`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SameOrigin => "same-origin",
            Self::SameSite => "same-site",
            Self::CrossOrigin => "cross-origin",
        }
    }

    /// Returns whether only pages of the same host may load objects.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::Embedding;

    #[test]
    fn text_of_a_value_is_its_text_in_the_document() {
        for value in [Embedding::SameOrigin, Embedding::SameSite, Embedding::CrossOrigin] {
            assert_eq!(serde_json::to_value(value).ok(), Some(value.as_str().into()));
        }
    }

    #[test]
    fn pages_of_the_same_host_are_the_default() {
        assert!(Embedding::SameOrigin.is_default() && !Embedding::SameSite.is_default());
    }

    #[test]
    fn later_values_admit_more_pages() {
        assert!(Embedding::SameOrigin < Embedding::SameSite && Embedding::SameSite < Embedding::CrossOrigin);
    }
}
