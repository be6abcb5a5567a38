//! The early end of sessions.

use constructs::terminal;
use function::clock::now;
use serde_json::json;
use settings::{
    LOGOUT_LISTS, Logouts, NotAPseudonym, PROPAGATION_SECONDS, Parameter, Revocations, Revoked, STALE_SECONDS,
};

use crate::arguments::RevokeArguments;
use crate::failure::Failure;
use crate::pseudonym::{self, Identifier};
use crate::report::Report;
use crate::site::{Parameters, Site, Write};
use crate::time::{date_and_clock, rounded};

/// Attempts to write the list. Another operator may write it at the same time.
const MAX_ATTEMPTS: usize = 4;

/// Ends the sessions that the arguments name.
pub(crate) async fn revoke(site: &Site, what: &RevokeArguments) -> Result<Report, Failure> {
    let Target { revoked, text } = target(site, what).await?;
    let at = now();
    let Update { entries, everyone } = revoke_at(site, revoked.clone(), at).await?;
    let verb = if site.dry_run { "would end" } else { "end" };
    let line = format!("Sessions of {text} {verb} within 6 minutes");
    if !site.dry_run && matches!(revoked, Revoked::Subject(_)) {
        terminal::progress("To prevent sign-in, deactivate the account at the provider.");
    }
    if let (Some(everyone), true) = (everyone, revoked != Revoked::Everyone) {
        terminal::note(format_args!(
            "the list was full, so all users who signed in before {} UTC must sign in again",
            date_and_clock(everyone)
        ));
    }
    let json = json!({
        "version": 1, "revoked": text, "at": at, "effective_by": at + PROPAGATION_SECONDS, "entries": entries,
        "everyone_before": everyone, "dry_run": site.dry_run,
    });
    Ok(Report { lines: vec![line], json, is_fine: true })
}

/// The list after a revocation.
pub(crate) struct Update {
    entries: usize,
    /// The new time before which all sessions have ended, if this revocation moved it.
    everyone: Option<u64>,
}

/// Adds a revocation with a time to the list. Other operators may write at the same time; their revocations are kept.
pub(crate) async fn revoke_at(site: &Site, revoked: Revoked, at: u64) -> Result<Update, Failure> {
    let mut revocations = Revocations::default();
    revocations.revoke(revoked, at);
    for _ in 0..MAX_ATTEMPTS {
        let found = site.read().await?;
        let settings = site.settings(&found)?;
        let current = found.get(Parameter::Revocations.leaf());
        let version = current.map_or(0, |current| current.version);
        let mut everyone = None;
        if let Some(current) = current {
            let current = read(&current.value)?;
            everyone = current.everyone;
            revocations.merge(current);
        }
        revocations.compact(at, settings.session.lifetime_seconds);
        let value = revocations.write();
        let write =
            Write { parameter: Parameter::Revocations, value: &value, kms_key: None, overwrite: version > 0 };
        let written = match site.write(&write).await {
            // Another operator created the list.
            Err(failure) if version == 0 && failure.is_refusal() => continue,
            written => written?.unwrap_or(version + 1),
        };
        // Other operators wrote the versions in between, and this version replaced theirs.
        for lost in version + 1..written {
            revocations.merge(read(&site.read_version(Parameter::Revocations, lost).await?)?);
        }
        if written == version + 1 {
            let everyone = revocations.everyone.filter(|at| everyone.is_none_or(|before| *at > before));
            return Ok(Update { entries: revocations.len(), everyone });
        }
    }
    Err(Failure::refused("other operators keep writing revocations", "run the command again in a minute"))
}

/// The sessions to end, and their description in messages.
struct Target {
    revoked: Revoked,
    text: String,
}

async fn target(site: &Site, what: &RevokeArguments) -> Result<Target, Failure> {
    let RevokeArguments { subject, email, log_subject, session, .. } = what;
    let empty = [subject, email, log_subject, session].into_iter().flatten().any(String::is_empty);
    if empty {
        return Err(Failure::refused(
            "the user or session is empty",
            "add --subject, --email, --log-subject or --session with a value, or add --everyone",
        ));
    }
    let user = match (subject, email) {
        (Some(subject), _) => Some((Identifier::Subject(subject), format!("the subject {subject}"))),
        (_, Some(email)) => Some((Identifier::Email(email), email.clone())),
        _ => None,
    };
    if let Some((user, text)) = user {
        let pseudonym = pseudonym::compute(site, &site.read_with_keys().await?, &user)?;
        return Ok(Target { revoked: Revoked::Subject(pseudonym), text });
    }
    Ok(match (log_subject, session) {
        (Some(name), _) => {
            let pseudonym = name.parse().map_err(|error: NotAPseudonym| {
                let help = "copy it from the log, or use --subject or --email";
                Failure::refused(name, help).with_source(error)
            })?;
            Target { revoked: Revoked::Subject(pseudonym), text: format!("the user {name} in the log") }
        }
        (_, Some(sid)) => {
            Target { revoked: Revoked::Session(sid.clone()), text: format!("the session {sid}") }
        }
        _ => Target { revoked: Revoked::Everyone, text: "everyone".to_owned() },
    })
}

/// Lists the revocations that are in force.
pub(crate) async fn list(site: &Site) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    let revocations = match found.get(Parameter::Revocations.leaf()) {
        Some(current) => read(&current.value)?,
        None => Revocations::default(),
    };
    let needed = STALE_SECONDS + u64::from(settings.session.lifetime_seconds);
    let left = |at: u64| rounded((at + needed).saturating_sub(now()));
    let ago = |at: u64| rounded(now().saturating_sub(at));
    let mut lines: Vec<String> = Vec::new();
    let mut line = |name: String, at: u64| {
        lines.push(format!("{name}: {} ago, in force for another {}", ago(at), left(at)));
    };
    if let Some(at) = revocations.everyone {
        line("everyone".to_owned(), at);
    }
    for (name, at) in &revocations.subjects {
        line(format!("the user {name} in the log"), *at);
    }
    for (sid, at) in &revocations.sessions {
        line(format!("the session {sid}"), *at);
    }
    let logouts = logouts(&found)?;
    if let Some(at) = logouts.everyone {
        lines.push(format!(
            "everyone, because lists of logouts were full: {} ago, in force for another {}",
            ago(at),
            left(at)
        ));
    }
    if !logouts.has_no_entries() {
        lines.push(format!("logouts at the provider: {}", logouts.len()));
    }
    if lines.is_empty() {
        lines.push("No sessions are revoked.".to_owned());
    }
    let mut json = serde_json::to_value(&revocations)
        .map_err(|error| Failure::failed("the revocations cannot be written as JSON", error))?;
    json["logouts"] = json!({"entries": logouts.len(), "everyone": logouts.everyone});
    Ok(Report { lines, json, is_fine: true })
}

/// Joins all lists of logouts.
pub(crate) fn logouts(found: &Parameters) -> Result<Logouts, Failure> {
    let mut all = Logouts::default();
    for list in LOGOUT_LISTS {
        let Some(text) = found.get(list.leaf()) else { continue };
        let (logouts, _) = Logouts::read(&text.value).map_err(|error| {
            let help =
                "restore an earlier version of the parameter; until then, new instances refuse all requests";
            Failure::refused(list.leaf(), help).with_source(error)
        })?;
        all.merge(&logouts);
    }
    Ok(all)
}

/// Reads the list of revocations.
fn read(text: &str) -> Result<Revocations, Failure> {
    Revocations::read(text).map_err(|error| {
        let help = "restore an earlier version of the parameter; without it, no revocation is in force";
        Failure::refused("revocations", help).with_source(error)
    })
}
