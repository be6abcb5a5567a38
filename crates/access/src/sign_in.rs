//! How recently, and in which way, a user must have signed in to see an object.

use std::fmt;

use settings::Rule;

/// The demands of an object's rules on the sign-in of a user. The default accepts every sign-in.
///
/// ```
/// use access::SignInDemand;
///
/// let demand = SignInDemand { max_age_seconds: Some(900), acr_values: Some(vec!["phr".to_owned()]) };
/// assert!(demand.is_met_by(Some(1_000), Some("phr"), 1_900));
/// assert!(!demand.is_met_by(Some(1_000), Some("phr"), 1_901));
/// assert!(!demand.is_met_by(Some(1_000), None, 1_000));
/// assert_eq!(demand.to_string(), "signed in at most 900 seconds ago, with acr phr");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignInDemand {
    /// The most seconds since the user has authenticated. `None` accepts any time.
    pub max_age_seconds: Option<u32>,
    /// The accepted authentication context class references. `None` accepts every sign-in, and an empty list none.
    pub acr_values: Option<Vec<String>>,
}

impl SignInDemand {
    /// Returns the demands of several rules together.
    pub(crate) fn all<'a>(rules: impl Iterator<Item = &'a Rule>) -> Self {
        rules.fold(Self::default(), Self::and)
    }

    fn and(mut self, rule: &Rule) -> Self {
        let ages = self.max_age_seconds.into_iter().chain(rule.max_age_seconds);
        self.max_age_seconds = ages.min();
        if !rule.acr_values.is_empty() {
            let mut values = self.acr_values.unwrap_or_else(|| rule.acr_values.clone());
            values.retain(|acr| rule.acr_values.contains(acr));
            self.acr_values = Some(values);
        }
        self
    }

    /// Returns whether every sign-in is accepted.
    pub fn is_empty(&self) -> bool {
        self.max_age_seconds.is_none() && self.acr_values.is_none()
    }

    /// Returns whether a sign-in is accepted: of a user who authenticated at this Unix time and with this context class reference, if they
    /// are known.
    pub fn is_met_by(&self, authenticated_at: Option<u64>, acr: Option<&str>, now: u64) -> bool {
        let is_recent = self.max_age_seconds.is_none_or(|seconds| {
            authenticated_at.is_some_and(|at| at.saturating_add(u64::from(seconds)) >= now)
        });
        let has_acr = self
            .acr_values
            .as_ref()
            .is_none_or(|values| acr.is_some_and(|acr| values.iter().any(|value| value == acr)));
        is_recent && has_acr
    }
}

impl fmt::Display for SignInDemand {
    /// Writes the demands for readers. Without demands, the text is empty.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let age = self.max_age_seconds.map(|seconds| format!("signed in at most {seconds} seconds ago"));
        let acr = self.acr_values.as_ref().map(|values| match values.as_slice() {
            [] => "with an acr that every rule names (none)".to_owned(),
            values => format!("with acr {}", values.join(" or ")),
        });
        f.write_str(&age.into_iter().chain(acr).collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Rule};

    use super::SignInDemand;

    fn rule(max_age_seconds: Option<u32>, acr_values: &[&str]) -> Rule {
        let acr_values = acr_values.iter().map(|&acr| acr.to_owned()).collect();
        Rule { max_age_seconds, acr_values, ..Rule::new("/a", Allow::SignedIn) }
    }

    fn text(rules: &[Rule]) -> String {
        let demand = SignInDemand::all(rules.iter());
        assert_eq!(demand.is_empty(), demand.to_string().is_empty());
        demand.to_string()
    }

    #[test]
    fn demands_of_all_rules_hold() {
        assert_eq!(text(&[]), "");
        assert_eq!(text(&[rule(None, &[])]), "");
        assert_eq!(text(&[rule(Some(900), &[]), rule(None, &[])]), "signed in at most 900 seconds ago");
        assert_eq!(text(&[rule(Some(900), &[]), rule(Some(60), &[])]), "signed in at most 60 seconds ago");
        assert_eq!(text(&[rule(None, &["a", "b"]), rule(None, &[])]), "with acr a or b");
        assert_eq!(
            text(&[rule(Some(60), &["a", "b"]), rule(Some(900), &["c", "b"])]),
            "signed in at most 60 seconds ago, with acr b"
        );
        assert_eq!(
            text(&[rule(None, &["a"]), rule(None, &["b"])]),
            "with an acr that every rule names (none)"
        );
    }

    #[test]
    fn unknown_sign_in_meets_only_rules_without_demands() {
        let met = |rule: &Rule, at, acr| SignInDemand::all([rule].into_iter()).is_met_by(at, acr, 1000);
        for (rule, at, acr, expected) in [
            (rule(None, &[]), None, None, true),
            (rule(Some(100), &[]), None, Some("a"), false),
            (rule(Some(100), &[]), Some(900), None, true),
            (rule(Some(100), &[]), Some(899), None, false),
            (rule(None, &["a", "b"]), Some(1000), None, false),
            (rule(None, &["a", "b"]), None, Some("b"), true),
            (rule(None, &["a", "b"]), None, Some("A"), false),
            (rule(Some(100), &["a"]), Some(900), Some("b"), false),
            (rule(Some(100), &["a"]), Some(800), Some("a"), false),
            (rule(Some(100), &["a"]), Some(900), Some("a"), true),
        ] {
            assert_eq!(met(&rule, at, acr), expected, "{rule:?} {at:?} {acr:?}");
        }
        assert!(!SignInDemand { acr_values: Some(Vec::new()), ..SignInDemand::default() }.is_met_by(
            Some(1000),
            Some("a"),
            1000
        ));
    }
}
