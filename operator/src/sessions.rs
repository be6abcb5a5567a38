//! Ending sessions before their time.

use gate::pseudonym;
use serde_json::json;
use settings::{Parameter, Revocations, Revoked, STALE_SECONDS};

use crate::arguments::Revoke;
use crate::failure::Failure;
use crate::print::Report;
use crate::site::{Site, Write};
use crate::time::{now, roughly};

/// Somebody else may write at the same time; so often it is tried again.
const TRIES: usize = 4;

pub(crate) async fn revoke(site: &Site, what: &Revoke) -> Result<Report, Failure> {
    let (revoked, named) = target(site, what)?;
    let at = now();
    let mut revocations = Revocations::default();
    revocations.revoke(revoked, at);
    for _ in 0..TRIES {
        let found = site.read().await?;
        let settings = site.settings(&found)?;
        let current = found.get(Parameter::Revocations.leaf());
        let version = current.map_or(0, |current| current.version);
        if let Some(current) = current {
            revocations.merge(read(&current.value)?);
        }
        revocations.compact(at, settings.session.lifetime_seconds);
        let value = revocations
            .write()
            .map_err(|too_many| Failure::refused(too_many.to_string(), "sessions revoke --everyone"))?;
        let write =
            Write { parameter: Parameter::Revocations, value: &value, kms_key: None, overwrite: version > 0 };
        let written = match site.write(&write).await {
            // Somebody else wrote the first one.
            Err(Failure::Refused { .. }) if version == 0 => continue,
            written => written?.unwrap_or(version + 1),
        };
        // Versions in between are others' that this one took the place of.
        for lost in version + 1..written {
            revocations.merge(read(&site.read_version(Parameter::Revocations, lost).await?)?);
        }
        if written == version + 1 {
            let verb = if site.dry_run { "would end" } else { "end" };
            let entries = revocations.len();
            let lines = vec![
                format!("sessions of {named} {verb} within six minutes"),
                format!("{entries} entries, {} of {} bytes", value.len(), settings::STANDARD_BYTES),
            ];
            let json = json!({"revoked": named, "at": at, "entries": entries, "bytes": value.len(), "dry_run": site.dry_run});
            return Ok(Report { lines, json, is_fine: true });
        }
    }
    Err(Failure::refused("others write revocations all the time", "try again in a moment"))
}

fn target(site: &Site, what: &Revoke) -> Result<(Revoked, String), Failure> {
    let Revoke { subject, log_subject, session, .. } = what;
    let empty = [subject, log_subject, session].into_iter().flatten().any(String::is_empty);
    if empty {
        return Err(Failure::refused("nobody is named", "name a subject, a session, or --everyone"));
    }
    Ok(match (subject, log_subject, session) {
        (Some(subject), _, _) => {
            (Revoked::Subject(pseudonym(&site.gate, subject)), format!("the subject {subject}"))
        }
        (_, Some(name), _) => (Revoked::Subject(name.clone()), format!("the log's {name}")),
        (_, _, Some(sid)) => (Revoked::Session(sid.clone()), format!("the session {sid}")),
        _ => (Revoked::Everyone, "everyone".to_owned()),
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
    if lines.is_empty() {
        lines.push("nothing is revoked".to_owned());
    }
    let json = serde_json::to_value(&revocations).map_err(|error| Failure::Trouble(error.to_string()))?;
    Ok(Report { lines, json, is_fine: true })
}

fn read(text: &str) -> Result<Revocations, Failure> {
    Revocations::read(text).map_err(|error| {
        Failure::refused(
            format!("revocations: {error}"),
            "write a document that the gate can read, or delete the parameter",
        )
    })
}
