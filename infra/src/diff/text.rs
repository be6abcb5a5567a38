//! Changes as text.

use std::fmt::{self, Write as _};

use cloudformation::{diff, printable};
use constructs::terminal::{ERROR, WARNING};

use super::access_change::{AccessChange, Kind};
use super::changes::{Changes, Effect};

impl Changes {
    /// The changes as text with ANSI styles: access first, then the resources.
    pub fn text(&self) -> String {
        if self.is_empty() {
            return diff::text(&self.diff);
        }
        let mut text = String::new();
        if self.is_about_access() {
            text.push_str(&access(&self.access));
            text.push('\n');
        }
        text.push_str(&diff::text(&self.diff));
        if let Some(effect) = self.effect {
            let _ = writeln!(text, "\n{effect}");
        }
        text
    }
}

fn access(changes: &[AccessChange]) -> String {
    if changes.is_empty() {
        return "Who can see what: no change\n".to_owned();
    }
    let mut text = "Who can see what\n".to_owned();
    let widest = |length: fn(&AccessChange) -> usize| changes.iter().map(length).max().unwrap_or_default();
    let verbs = widest(|change| change.kind.as_str().len());
    let subjects = widest(|change| printable(&change.subject).chars().count());
    for AccessChange { kind, subject, detail, .. } in changes {
        let line = format!("{:subjects$}  {}", printable(subject), printable(detail));
        _ = match kind {
            Kind::Opens => writeln!(text, "  {ERROR}{kind:verbs$}{ERROR:#}  {line}"),
            Kind::Gains | Kind::Changes => writeln!(text, "  {WARNING}{kind:verbs$}{WARNING:#}  {line}"),
            Kind::Loses | Kind::Closes => writeln!(text, "  {kind:verbs$}  {line}"),
        };
    }
    text
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RulesApply => "Rules apply within 6 minutes after the deployment; no session ends.",
            Self::SessionsEnd => "All sessions end, and all users sign in again.",
        })
    }
}
