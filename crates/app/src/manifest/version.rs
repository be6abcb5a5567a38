//! The version of the documents' form.

use serde::{Deserialize, Serialize};

const CURRENT: u32 = 1;

/// The version of a document's form. A document of another version cannot be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub(super) struct Version;

impl From<Version> for u32 {
    fn from(_: Version) -> Self {
        CURRENT
    }
}

impl TryFrom<u32> for Version {
    type Error = String;

    fn try_from(number: u32) -> Result<Self, String> {
        if number == CURRENT {
            Ok(Self)
        } else {
            Err(format!("this program reads version {CURRENT}, not {number}"))
        }
    }
}
