//! Ending sessions before their time.

use serde_json::json;
use settings::{LOGOUT_LISTS, Logouts, NotAPseudonym, Parameter, Revocations, Revoked, STALE_SECONDS};

use crate::arguments::RevokeArguments;
use crate::failure::Failure;
use crate::print::{self, Report};
use crate::pseudonym::{self, Named};
use crate::site::{Parameters, Site, Write};
use crate::time::{date_and_clock, now, roughly};

/// Somebody else may write at the same time; so often it is tried again.
const TRIES: usize = 4;

pub(crate) async fn revoke(site: &Site, what: &RevokeArguments) -> Result<Report, Failure> {
    let Target { revoked, named } = target(site, what).await?;
    let at = now();
    let Written { entries, everyone } = revoke_at(site, revoked.clone(), at).await?;
    let verb = if site.dry_run { "would end" } else { "end" };
    let line = format!("Sessions of {named} {verb} within six minutes");
    if let Some(everyone) = everyone.filter(|_| revoked != Revoked::Everyone) {
        print::progress(&format!(
            "the list was full: all users who signed in before {} UTC sign in again",
            date_and_clock(everyone)
        ));
    }
    let json = json!({
        "revoked": named, "at": at, "entries": entries, "everyone_before": everyone, "dry_run": site.dry_run,
    });
    Ok(Report { lines: vec![line], json, is_fine: true })
}

/// The list after a revocation.
pub(crate) struct Written {
    entries: usize,
    /// The time from which every session has ended, where this revocation has moved it.
    everyone: Option<u64>,
}

/// Revokes at a time. Others may write at the same time, and nothing of theirs is lost.
pub(crate) async fn revoke_at(site: &Site, revoked: Revoked, at: u64) -> Result<Written, Failure> {
    let mut revocations = Revocations::default();
    revocations.revoke(revoked, at);
    for _ in 0..TRIES {
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
            // Another operator wrote the first one.
            Err(failure) if version == 0 && failure.is_refusal() => continue,
            written => written?.unwrap_or(version + 1),
        };
        // Versions in between are those of other operators, and this one took their place.
        for lost in version + 1..written {
            revocations.merge(read(&site.read_version(Parameter::Revocations, lost).await?)?);
        }
        if written == version + 1 {
            let everyone = revocations.everyone.filter(|at| everyone.is_none_or(|before| *at > before));
            return Ok(Written { entries: revocations.len(), everyone });
        }
    }
    Err(Failure::refused("others write revocations all the time", "try again in a moment"))
}

/// The sessions that an operator has named.
struct Target {
    revoked: Revoked,
    named: String,
}

async fn target(site: &Site, what: &RevokeArguments) -> Result<Target, Failure> {
    let RevokeArguments { subject, email, log_subject, session, .. } = what;
    let empty = [subject, email, log_subject, session].into_iter().flatten().any(String::is_empty);
    if empty {
        return Err(Failure::refused(
            "no user and no session is named",
            "name a subject, an address, a session, or --everyone",
        ));
    }
    let user = match (subject, email) {
        (Some(subject), _) => Some((Named::Subject(subject), format!("the subject {subject}"))),
        (_, Some(email)) => Some((Named::Email(email), email.clone())),
        _ => None,
    };
    if let Some((user, named)) = user {
        let pseudonym = pseudonym::compute(site, &site.read_with_keys().await?, &user)?;
        return Ok(Target { revoked: Revoked::Subject(pseudonym), named });
    }
    Ok(match (log_subject, session) {
        (Some(name), _) => {
            let pseudonym = name.parse().map_err(|error: NotAPseudonym| {
                let help = "take it from the log, or name --subject or --email";
                Failure::refused(name, help).with_source(error)
            })?;
            Target { revoked: Revoked::Subject(pseudonym), named: format!("the log's {name}") }
        }
        (_, Some(sid)) => {
            Target { revoked: Revoked::Session(sid.clone()), named: format!("the session {sid}") }
        }
        _ => Target { revoked: Revoked::Everyone, named: "everyone".to_owned() },
    })
}

pub(crate) async fn list(site: &Site) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    let revocations = match found.get(Parameter::Revocations.leaf()) {
        Some(current) => read(&current.value)?,
        None => Revocations::default(),
    };
    let needed = STALE_SECONDS + u64::from(settings.session.lifetime_seconds);
    let left = |at: u64| roughly((at + needed).saturating_sub(now()));
    let ago = |at: u64| roughly(now().saturating_sub(at));
    let mut lines: Vec<String> = Vec::new();
    let mut line = |name: String, at: u64| {
        lines.push(format!("{name}: {} ago, to be known for another {}", ago(at), left(at)));
    };
    if let Some(at) = revocations.everyone {
        line("everyone".to_owned(), at);
    }
    for (name, at) in &revocations.subjects {
        line(format!("the log's {name}"), *at);
    }
    for (sid, at) in &revocations.sessions {
        line(format!("the session {sid}"), *at);
    }
    let logouts = logouts(&found)?;
    if let Some(at) = logouts.everyone {
        lines.push(format!(
            "everyone, from full lists of logouts: {} ago, to be known for another {}",
            ago(at),
            left(at)
        ));
    }
    if !logouts.has_no_entries() {
        lines.push(format!("logouts at the provider: {} users and sessions", logouts.len()));
    }
    if lines.is_empty() {
        lines.push("nothing is revoked".to_owned());
    }
    let mut json = serde_json::to_value(&revocations)
        .map_err(|error| Failure::failed("the revocations cannot be written as JSON", error))?;
    json["logouts"] = json!({"entries": logouts.len(), "everyone": logouts.everyone});
    Ok(Report { lines, json, is_fine: true })
}

/// The logouts of all lists.
pub(crate) fn logouts(found: &Parameters) -> Result<Logouts, Failure> {
    let mut all = Logouts::default();
    for list in LOGOUT_LISTS {
        let Some(text) = found.get(list.leaf()) else { continue };
        let (logouts, _) = Logouts::read(&text.value).map_err(|error| {
            let advice = "restore an earlier version of the parameter; until then new instances stay closed";
            Failure::refused(list.leaf(), advice).with_source(error)
        })?;
        all.merge(&logouts);
    }
    Ok(all)
}

fn read(text: &str) -> Result<Revocations, Failure> {
    Revocations::read(text).map_err(|error| {
        let help = "restore an earlier version of the parameter; deleting it would forget every revocation";
        Failure::refused("revocations", help).with_source(error)
    })
}
