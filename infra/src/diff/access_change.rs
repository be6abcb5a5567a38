//! A change of who can see or do something.

use std::fmt;

/// A change of who can see or do something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AccessChange {
    /// Whether access is gained or lost.
    pub kind: Kind,
    /// A path of the site, or the logical ID of a resource.
    pub subject: String,
    /// The users or permissions that change, for readers.
    pub detail: String,
    /// The visitors or principals that had access.
    pub before: String,
    /// The visitors or principals that have access.
    pub after: String,
}

/// Whether access is gained or lost. The kinds are in the order in which a reader should see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Visitors gain access without signing in.
    Opens,
    /// Users gain access.
    Gains,
    /// Access differs, and it is not known who gains or loses it.
    Changes,
    /// Users lose access.
    Loses,
    /// Visitors lose access without signing in.
    Closes,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: [Self; 5] = [Self::Opens, Self::Gains, Self::Changes, Self::Loses, Self::Closes];

    /// The verb for one subject.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opens => "opens",
            Self::Gains => "gains",
            Self::Changes => "changes",
            Self::Loses => "loses",
            Self::Closes => "closes",
        }
    }

    /// The verb for several subjects.
    pub(super) fn plural(self) -> &'static str {
        match self {
            Self::Opens => "open",
            Self::Gains => "gain",
            Self::Changes => "change",
            Self::Loses => "lose",
            Self::Closes => "close",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
