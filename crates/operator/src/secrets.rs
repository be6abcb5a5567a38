//! The client secret and the session keys.

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use serde_json::json;
use settings::{
    ClientAuthentication, PROPAGATION_SECONDS, Parameter, Revoked, SessionKey, SessionKeys, Settings,
};

use crate::failure::Failure;
use crate::print::{self, Report};
use crate::session_keys::{generate, next_name, replaced, rotated, signs_from, verifies_until};
use crate::sessions;
use crate::site::{Site, Write};
use crate::time::{clock, date_and_clock, now};

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
            "secrets rotate makes a new session key; secrets set-client-secret replaces the client secret",
        ));
    }
    let keys = SessionKeys { keys: vec![generate(now())?], pseudonym_secret: Some(generate(now())?.secret) };
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

/// Puts a new key in front, which signs as soon as every instance has read it.
pub(crate) async fn rotate(site: &Site, kms_key: Option<&str>) -> Result<Report, Failure> {
    let Rotation { settings, keys, version, new } = Rotation::read(site).await?;
    let (name, from) = (new.id.clone(), signs_from(now()));
    let lifetime = settings.session.lifetime_seconds;
    let (keys, gone) = rotated(keys, new, lifetime, now());
    write_keys(site, &keys, version, kms_key, "rotate").await?;
    let mut lines = if site.dry_run {
        vec![format!("Session key {name} would sign from {} UTC; no session would end", clock(from))]
    } else {
        vec![format!("Session key {name} signs from {} UTC; no session ends", clock(from))]
    };
    let kept: Vec<&str> = keys.keys.iter().skip(1).map(|key| key.id.as_str()).collect();
    if let Some((newest, older)) = kept.split_first() {
        let until = verifies_until(from, lifetime);
        lines.push(format!("Session key {newest} verifies until {} UTC", date_and_clock(until)));
        lines.extend(older.iter().map(|key| format!("Session key {key} still verifies")));
    }
    lines.extend(gone.iter().map(|key| format!("Session key {key} is removed: its sessions have ended")));
    let json =
        json!({"signs": name, "signs_from": from, "verify": kept, "gone": gone, "dry_run": site.dry_run});
    Ok(Report { lines, json, is_fine: true })
}

/// Makes a new key the only one and ends every session, because the keys were stolen.
///
/// The keys go first: a session that is signed with a stolen key would survive the revocation, as it may claim to have begun
/// later.
pub(crate) async fn rotate_compromised(
    site: &Site,
    kms_key: Option<&str>,
    yes: bool,
) -> Result<Report, Failure> {
    let Rotation { keys, version, new, .. } = Rotation::read(site).await?;
    if !(yes || site.dry_run) {
        confirm("This ends every session; all users sign in again. Continue? [y/N] ")?;
    }
    let name = new.id.clone();
    let keys = replaced(&keys, new);
    write_keys(site, &keys, version, kms_key, "rotate --compromised").await?;
    let revoked = sessions::revoke_at(site, Revoked::Everyone, now()).await;
    revoked.map_err(|failure| {
        let advice = "only the new key verifies. Run sessions revoke --everyone to end what it has signed";
        Failure::refused("the sessions could not be revoked", advice).with_source(failure)
    })?;
    if !site.dry_run && Rotation::read(site).await?.keys != keys {
        let problem =
            "another operator wrote the session keys at the same time, and stolen keys may verify again";
        return Err(Failure::refused(problem, "run secrets rotate --compromised once more"));
    }
    let lines = if site.dry_run {
        vec![format!("Session key {name} would be the only key; all sessions would be revoked")]
    } else {
        print::progress("takes up to 6 minutes; next: \"A stolen session key\" in docs/operating.md");
        vec![format!("Session key {name} is the only key; all sessions are revoked")]
    };
    let json = json!({"signs": name, "verify": [], "revoked": "everyone", "dry_run": site.dry_run});
    Ok(Report { lines, json, is_fine: true })
}

/// Replaces the client secret, encrypted by the named key or by the key of before.
pub(crate) async fn set_client_secret(
    site: &Site,
    file: Option<&Path>,
    kms_key: Option<&str>,
) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    are_the_operators(&settings)?;
    if settings.provider.client_authentication == ClientAuthentication::None {
        let problem = "the site is a public client, which has no secret";
        return Err(Failure::refused(problem, "set provider.client_authentication in site.yaml first"));
    }
    if !found.contains_key(Parameter::ClientSecret.leaf()) {
        return Err(Failure::refused(
            "the client secret does not exist yet",
            "secrets init writes the first one",
        ));
    }
    let kms_key = site.kms_key(Parameter::ClientSecret, kms_key).await?;
    let value = read_secret(file)?;
    let write =
        Write { parameter: Parameter::ClientSecret, value: &value, kms_key: Some(&kms_key), overwrite: true };
    let version = site.write(&write).await?;
    let read_by = now() + PROPAGATION_SECONDS;
    let line = match version {
        None => "Would replace the client secret".to_owned(),
        Some(version) => {
            let text = format!("delete the old secret at the provider after {} UTC", clock(read_by));
            print::progress(&text);
            format!("Replaced the client secret (version {version})")
        }
    };
    let json = json!({"version": version, "read_by": read_by, "dry_run": site.dry_run});
    Ok(Report { lines: vec![line], json, is_fine: true })
}

/// The keys before a rotation, and the new key.
struct Rotation {
    settings: Settings,
    keys: SessionKeys,
    version: i64,
    new: SessionKey,
}

impl Rotation {
    async fn read(site: &Site) -> Result<Self, Failure> {
        let found = site.read().await?;
        let settings = site.settings(&found)?;
        are_the_operators(&settings)?;
        let leaf = Parameter::SessionKeys.leaf();
        let Some(current) = found.get(leaf) else {
            return Err(Failure::refused(
                "there are no session keys yet",
                "secrets init writes the first one",
            ));
        };
        let keys = SessionKeys::read(&current.value).map_err(|error| {
            Failure::refused(leaf, "write a document that the gate can read").with_source(error)
        })?;
        let new = generate(next_name(&keys, now()))?;
        Ok(Self { settings, keys, version: current.version, new })
    }
}

/// Writes the session keys, encrypted by the named key or by the key of before.
async fn write_keys(
    site: &Site,
    keys: &SessionKeys,
    version: i64,
    kms_key: Option<&str>,
    command: &str,
) -> Result<(), Failure> {
    let kms_key = site.kms_key(Parameter::SessionKeys, kms_key).await?;
    let value = text(keys)?;
    let write =
        Write { parameter: Parameter::SessionKeys, value: &value, kms_key: Some(&kms_key), overwrite: true };
    if site.write(&write).await?.is_some_and(|written| written != version + 1) {
        let problem =
            "another operator wrote the session keys at the same time, and one of the new keys is lost";
        return Err(Failure::refused(problem, format!("run status, and secrets {command} once more")));
    }
    Ok(())
}

/// Asks at the terminal; no answer means no.
fn confirm(question: &str) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::refused("the question needs a terminal", "add --yes"));
    }
    print::question(question);
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.map_err(|error| Failure::failed("the answer cannot be read", error))?;
    if matches!(answer.trim(), "y" | "Y" | "yes") {
        return Ok(());
    }
    Err(Failure::refused("nothing was changed", "answer y to continue"))
}

fn text(keys: &SessionKeys) -> Result<String, Failure> {
    let text = serde_json::to_string(keys)
        .map_err(|error| Failure::failed("the session keys cannot be written as JSON", error))?;
    // A document that the gate cannot read would close it.
    SessionKeys::read(&text).map_err(|error| Failure::failed("the gate could not read these keys", error))?;
    if text.len() > settings::STANDARD_BYTES {
        let problem = format!("{} session keys are more than a parameter holds", keys.keys.len());
        return Err(Failure::refused(problem, "take out those whose sessions have ended"));
    }
    Ok(text)
}

/// Without the end of its last line.
fn read_secret(file: Option<&Path>) -> Result<String, Failure> {
    let trouble = |error: std::io::Error| Failure::failed("the client secret cannot be read", error);
    let text = match file {
        Some(path) if path != Path::new("-") => std::fs::read_to_string(path)
            .map_err(|error| Failure::failed(path.display().to_string(), error))?,
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
