//! The client secret and the session keys.

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use serde_json::json;
use settings::{ClientAuthentication, Parameter, SessionKeys, Settings};

use crate::failure::Failure;
use crate::print::Report;
use crate::session_keys::{generate, next_name, rotated};
use crate::site::{Site, Write};
use crate::time::now;

/// Refuses to write what the stack keeps.
fn are_the_operators(settings: &Settings) -> Result<(), Failure> {
    match &settings.secrets {
        None => Ok(()),
        Some(folder) => Err(Failure::refused(
            format!("the stack keeps its secrets itself, in Secrets Manager under {folder}"),
            "update the stack for another client secret, or set secrets: operator in site.yaml",
        )),
    }
}

/// Writes what is not there yet, or nothing at all.
pub(crate) async fn init(
    site: &Site,
    client_secret: Option<&Path>,
    kms_key: Option<&str>,
) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    are_the_operators(&settings)?;
    let mut wanted = vec![Parameter::SessionKeys];
    if settings.provider.client_authentication != ClientAuthentication::None {
        wanted.insert(0, Parameter::ClientSecret);
    }
    let there: Vec<String> =
        wanted.iter().filter(|one| found.contains_key(one.leaf())).map(|one| one.name(&site.gate)).collect();
    if !there.is_empty() {
        let problem = format!("{} is there already, and nothing was written", there.join(" and "));
        return Err(Failure::refused(
            problem,
            "secrets rotate makes a new session key; aws ssm put-parameter --overwrite replaces a secret",
        ));
    }
    let keys = SessionKeys { keys: vec![generate(now())?] };
    let mut lines = Vec::new();
    let mut written = Vec::new();
    for parameter in wanted {
        let value = match parameter {
            Parameter::ClientSecret => read_secret(client_secret)?,
            _ => text(&keys)?,
        };
        site.write(&Write { parameter, value: &value, kms_key, overwrite: false }).await?;
        let name = parameter.name(&site.gate);
        lines.push(format!("{} {name}", if site.dry_run { "would write" } else { "wrote" }));
        written.push(name);
    }
    Ok(Report { lines, json: json!({"written": written, "dry_run": site.dry_run}), is_fine: true })
}

/// Puts a new key in front.
pub(crate) async fn rotate(site: &Site) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    are_the_operators(&settings)?;
    let leaf = Parameter::SessionKeys.leaf();
    let Some(current) = found.get(leaf) else {
        return Err(Failure::refused("there are no session keys yet", "secrets init writes the first one"));
    };
    let keys = SessionKeys::read(&current.value).map_err(|error| {
        Failure::refused(format!("{leaf}: {error}"), "write a document that the gate can read")
    })?;
    let new = generate(next_name(&keys, now()))?;
    let name = new.id.clone();
    let (keys, gone) = rotated(keys, new, settings.session.lifetime_seconds, now());
    let value = text(&keys)?;
    let write = Write { parameter: Parameter::SessionKeys, value: &value, kms_key: None, overwrite: true };
    let version = site.write(&write).await?;
    if version.is_some_and(|version| version != current.version + 1) {
        let problem =
            "somebody else wrote the session keys at the same time, and one of the new keys is lost";
        return Err(Failure::refused(problem, "run status, and rotate once more"));
    }
    let kept: Vec<&str> = keys.keys.iter().skip(1).map(|key| key.id.as_str()).collect();
    let lines = vec![
        format!("{name} {} within six minutes", if site.dry_run { "would sign" } else { "signs" }),
        format!("still verify: {}", if kept.is_empty() { "none".to_owned() } else { kept.join(", ") }),
        format!("gone: {}", if gone.is_empty() { "none".to_owned() } else { gone.join(", ") }),
    ];
    let json = json!({"signs": name, "verify": kept, "gone": gone, "dry_run": site.dry_run});
    Ok(Report { lines, json, is_fine: true })
}

fn text(keys: &SessionKeys) -> Result<String, Failure> {
    let text = serde_json::to_string(keys).map_err(|error| Failure::Trouble(error.to_string()))?;
    // A document that the gate cannot read would close it.
    SessionKeys::read(&text).map_err(|error| Failure::Trouble(error.to_string()))?;
    if text.len() > settings::STANDARD_BYTES {
        let problem = format!("{} session keys are more than a parameter holds", keys.keys.len());
        return Err(Failure::refused(problem, "take out those whose sessions have ended"));
    }
    Ok(text)
}

/// Without the end of its last line.
fn read_secret(file: Option<&Path>) -> Result<String, Failure> {
    let trouble =
        |error: std::io::Error| Failure::Trouble(format!("the client secret cannot be read: {error}"));
    let text = match file {
        Some(path) if path != Path::new("-") => std::fs::read_to_string(path)
            .map_err(|error| Failure::Trouble(format!("{}: {error}", path.display())))?,
        None if std::io::stdin().is_terminal() => {
            rpassword::prompt_password("Client secret: ").map_err(trouble)?
        }
        _ => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(trouble)?;
            text
        }
    };
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() {
        return Err(Failure::refused(
            "the client secret is empty",
            "type it, or name its file with --client-secret",
        ));
    }
    Ok(secret.to_owned())
}
