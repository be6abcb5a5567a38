//! The icons of the pages. None of them has a direction, so they are the same in every language.

/// An icon, drawn with lines in a square of 24 units.
#[derive(Clone, Copy)]
pub(crate) enum Icon {
    /// A lock.
    NoAccess,
    /// A magnifying glass with a cross.
    NotFound,
    /// A cloud with an exclamation mark.
    Service,
    /// A tick.
    Done,
    /// The sign of a power switch.
    SignOut,
    /// Two arrows in a circle.
    Loop,
    /// A path that forks.
    Unclear,
    /// A clock.
    NotReady,
    /// An hourglass.
    Expired,
}

impl Icon {
    /// Returns the data of an SVG `path`.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::NoAccess => "M7.5 11V8a4.5 4.5 0 0 1 9 0v3M5 11h14v9H5zM12 14.5v2",
            Self::NotFound => "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5M9 9l4 4M13 9l-4 4",
            Self::Service => "M7 19h10a4.5 4.5 0 0 0 .5-9A6 6 0 0 0 6 9a5 5 0 0 0 1 10M12 9.5v3.5M12 16v0",
            Self::Done => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5-6",
            Self::SignOut => "M12 3v8M7 6a8 8 0 1 0 10 0",
            Self::Loop => "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",
            Self::Unclear => "M12 21v-7C12 10 6 11 6 5M12 14c0-4 6-3 6-9M3 7.5L6 4.5l3 3M15 7.5l3-3 3 3",
            Self::NotReady => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2",
            Self::Expired => "M6 3h12M6 21h12M8 3v3c0 3 8 9 8 12v3M16 3v3c0 3-8 9-8 12v3",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Icon;

    #[test]
    fn each_icon_has_its_own_drawing() {
        let icons = [
            Icon::NoAccess,
            Icon::NotFound,
            Icon::Service,
            Icon::Done,
            Icon::SignOut,
            Icon::Loop,
            Icon::Unclear,
            Icon::NotReady,
            Icon::Expired,
        ];
        let drawings: BTreeSet<&str> = icons.iter().map(|icon| icon.path()).collect();
        assert_eq!(drawings.len(), icons.len());
        assert!(drawings.iter().all(|drawing| drawing.starts_with('M')), "{drawings:?}");
    }
}
