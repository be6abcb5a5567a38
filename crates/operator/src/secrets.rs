//! The client secret and the session keys.

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use constructs::terminal::{self, Exit};
use function::clock::now;
use serde_json::{Value as Json, json};
use settings::{
    ClientAuthentication, PROPAGATION_SECONDS, Parameter, Revoked, SessionKey, SessionKeys, Settings,
};

use crate::failure::Failure;
use crate::plural::plural;
use crate::question::confirm;
use crate::report::Report;
use crate::session_keys::{generate, next_id_time, replaced, rotated, signs_from, verifies_until};
use crate::sessions;
use crate::site::{Site, Write, provider_host};
use crate::time::{clock, date_and_clock};

/// Refuses to write secrets that the stack keeps.
fn require_operator_secrets(settings: &Settings) -> Result<(), Failure> {
    match &settings.secrets {
        None => Ok(()),
        Some(folder) => Err(Failure::refused(
            format!("the stack keeps its secrets itself, in Secrets Manager under {folder}"),
            "update the stack to change the client secret, or write secrets: operator in site.yaml",
        )),
    }
}

/// Writes those of the client secret and the first session key that are missing. Overwrites nothing.
///
/// An initialisation that was stopped between the two is completed. Both values exist before the first call, so bad input writes
/// nothing.
pub(crate) async fn init(
    site: &Site,
    client_secret: Option<&Path>,
    kms_key: Option<&str>,
) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    require_operator_secrets(&settings)?;
    let (kept, missing): (Vec<Parameter>, Vec<Parameter>) =
        needed(&settings).into_iter().partition(|parameter| found.contains_key(parameter.leaf()));
    if missing.is_empty() {
        return Err(complete(&kept, &site.gate));
    }
    let mut values = Vec::with_capacity(missing.len());
    for parameter in missing {
        values.push(InitialSecret::new(parameter, client_secret, provider_host(&settings))?);
    }
    let kms_key = match (kms_key, kept.first()) {
        (None, Some(kept)) => Some(site.kms_key(*kept, None).await?),
        (named, _) => named.map(str::to_owned),
    };
    let mut written: Vec<String> = Vec::new();
    for InitialSecret { parameter, value, .. } in &values {
        let write = Write { parameter: *parameter, value, kms_key: kms_key.as_deref(), overwrite: false };
        site.write(&write).await.map_err(|failure| partial(failure, &written))?;
        written.push(parameter.name(&site.gate));
    }
    let verb = if site.dry_run { "Would write" } else { "Wrote" };
    let names: Vec<&str> = values.iter().map(|secret| secret.name.as_str()).collect();
    let mut lines = vec![format!("{verb} {}", names.join(" and "))];
    lines.extend(kept.iter().copied().map(kept_line));
    if !site.dry_run {
        terminal::progress("Sign-in works within 6 minutes. Check: sitegate status");
    }
    let kept: Vec<String> = kept.iter().map(|parameter| parameter.name(&site.gate)).collect();
    Ok(Report {
        lines,
        json: json!({"version": 1, "written": written, "kept": kept, "dry_run": site.dry_run}),
        is_fine: true,
    })
}

/// The secrets that the gate of a site reads.
fn needed(settings: &Settings) -> Vec<Parameter> {
    if settings.provider.client_authentication == ClientAuthentication::None {
        vec![Parameter::SessionKeys]
    } else {
        vec![Parameter::ClientSecret, Parameter::SessionKeys]
    }
}

/// The first value of a secret.
struct InitialSecret {
    parameter: Parameter,
    value: String,
    /// The name in the report, without the value.
    name: String,
}

impl InitialSecret {
    fn new(parameter: Parameter, client_secret: Option<&Path>, provider: &str) -> Result<Self, Failure> {
        if parameter == Parameter::ClientSecret {
            let value = read_secret(client_secret, provider)?;
            return Ok(Self { parameter, value, name: "the client secret".to_owned() });
        }
        let key = generate(now())?;
        let name = format!("session key {}", key.id);
        let keys = SessionKeys { keys: vec![key], pseudonym_secret: Some(generate(now())?.secret) };
        Ok(Self { parameter, value: text(&keys)?, name })
    }
}

/// The refusal of a command that has nothing to write.
fn complete(existing: &[Parameter], gate: &str) -> Failure {
    let names: Vec<String> = existing.iter().map(|parameter| parameter.name(gate)).collect();
    let verb = if names.len() == 1 { "exists" } else { "exist" };
    Failure::refused(
        format!("{} already {verb}; nothing was written", names.join(" and ")),
        "run secrets set-client-secret to replace the client secret, or secrets rotate to add a session key",
    )
}

/// The line about a secret that existed before.
fn kept_line(parameter: Parameter) -> String {
    if parameter == Parameter::ClientSecret {
        "Kept the client secret, which exists already (secrets set-client-secret replaces it)".to_owned()
    } else {
        "Kept the session keys, which exist already (secrets rotate adds one)".to_owned()
    }
}

/// Adds to a failed call what was written before it. The same command writes the rest.
fn partial(failure: Failure, written: &[String]) -> Failure {
    if written.is_empty() {
        return failure;
    }
    let now = format!("{} is written; secrets init writes only what is missing", written.join(" and "));
    failure.with_exit(Exit::Failed).with_note("now", now)
}

/// Adds a new key, which signs as soon as every instance has read it.
pub(crate) async fn rotate(site: &Site, kms_key: Option<&str>) -> Result<Report, Failure> {
    let Rotation { settings, keys, version, new } = Rotation::read(site).await?;
    let (name, from) = (new.id.clone(), signs_from(now()));
    let lifetime = settings.session.lifetime_seconds;
    let (keys, removed) = rotated(keys, new, lifetime, now());
    write_keys(site, &keys, version, kms_key, "rotate").await?;
    let mut lines = if site.dry_run {
        vec![format!("Session key {name} would sign from {} UTC; no session would end", clock(from))]
    } else {
        vec![format!("Session key {name} signs from {} UTC; no session ends", clock(from))]
    };
    let kept: Vec<&str> = keys.keys.iter().skip(1).map(|key| key.id.as_str()).collect();
    let until = verifies_until(from, lifetime);
    if let Some((newest, older)) = kept.split_first() {
        lines.push(format!("Session key {newest} verifies until {} UTC", date_and_clock(until)));
        lines.extend(older.iter().map(|key| format!("Session key {key} still verifies")));
    }
    lines.extend(removed.iter().map(|key| format!("Session key {key} is removed: its sessions have ended")));
    // The newest of the older keys signs until the new one does. When the others end is not in the document.
    let until = |position: usize| if position == 0 { Some(until) } else { None };
    let verifies = kept.iter().enumerate();
    let verifies: Vec<Json> =
        verifies.map(|(position, key)| json!({"key": key, "until": until(position)})).collect();
    let json = json!({
        "version": 1, "signs": name, "signs_from": from, "verifies": verifies, "removed": removed,
        "dry_run": site.dry_run,
    });
    Ok(Report { lines, json, is_fine: true })
}

/// Makes a new key the only one and ends every session, because the keys were stolen.
///
/// The keys are replaced first. A session that is signed with a stolen key can claim a later beginning, so it would survive the
/// revocation.
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
        let help =
            "only the new key verifies; run sessions revoke --everyone to end the sessions that it signed";
        Failure::failed("the sessions could not be revoked", failure).with_help(help)
    })?;
    if !site.dry_run && Rotation::read(site).await?.keys != keys {
        let problem =
            "another operator wrote the session keys at the same time, so stolen keys may verify again";
        let help = "run secrets rotate --compromised again";
        return Err(Failure::refused(problem, help).with_exit(Exit::Failed));
    }
    let lines = if site.dry_run {
        vec![format!("Session key {name} would be the only key; all sessions would be revoked")]
    } else {
        terminal::progress("Takes up to 6 minutes. Next: \"A stolen session key\" in docs/operating.md");
        vec![format!("Session key {name} is the only key; all sessions are revoked")]
    };
    let json =
        json!({"version": 1, "signs": name, "verifies": [], "revoked": "everyone", "dry_run": site.dry_run});
    Ok(Report { lines, json, is_fine: true })
}

/// Replaces the client secret. The named KMS key encrypts it, or else the current one.
pub(crate) async fn set_client_secret(
    site: &Site,
    file: Option<&Path>,
    kms_key: Option<&str>,
) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    require_operator_secrets(&settings)?;
    if settings.provider.client_authentication == ClientAuthentication::None {
        let problem = "the site is a public client, so it has no secret";
        return Err(Failure::refused(problem, "set provider.client_authentication in site.yaml and deploy"));
    }
    if !found.contains_key(Parameter::ClientSecret.leaf()) {
        return Err(Failure::refused("the client secret does not exist yet", "run secrets init"));
    }
    let kms_key = site.kms_key(Parameter::ClientSecret, kms_key).await?;
    let value = read_secret(file, provider_host(&settings))?;
    let write =
        Write { parameter: Parameter::ClientSecret, value: &value, kms_key: Some(&kms_key), overwrite: true };
    let version = site.write(&write).await?;
    let read_by = now() + PROPAGATION_SECONDS;
    let line = match version {
        None => "Would replace the client secret".to_owned(),
        Some(version) => {
            terminal::progress(format_args!(
                "Delete the old one at the provider after {} UTC.",
                clock(read_by)
            ));
            format!("Replaced the client secret (version {version})")
        }
    };
    let written: Vec<String> = version.iter().map(|_| Parameter::ClientSecret.name(&site.gate)).collect();
    let json = json!({
        "version": 1, "written": written, "parameter_version": version, "effective_by": read_by,
        "dry_run": site.dry_run,
    });
    Ok(Report { lines: vec![line], json, is_fine: true })
}

/// The current keys of a rotation, and the new key.
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
        require_operator_secrets(&settings)?;
        let leaf = Parameter::SessionKeys.leaf();
        let Some(current) = found.get(leaf) else {
            return Err(Failure::refused("there are no session keys yet", "run secrets init"));
        };
        let keys = SessionKeys::read(&current.value).map_err(|error| {
            Failure::refused(leaf, "restore an earlier version of the parameter").with_source(error)
        })?;
        let new = generate(next_id_time(&keys, now()))?;
        Ok(Self { settings, keys, version: current.version, new })
    }
}

/// Writes the session keys. The named KMS key encrypts them, or else the current one.
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
            "another operator wrote the session keys at the same time, so one of the new keys is lost";
        let help = format!("run status, then secrets {command} again");
        return Err(Failure::refused(problem, help).with_exit(Exit::Failed));
    }
    Ok(())
}

fn text(keys: &SessionKeys) -> Result<String, Failure> {
    let text = serde_json::to_string(keys)
        .map_err(|error| Failure::failed("the session keys cannot be written as JSON", error))?;
    // The gate would refuse all requests if it could not read the document.
    SessionKeys::read(&text).map_err(|error| Failure::failed("the gate could not read these keys", error))?;
    if text.len() > settings::STANDARD_BYTES {
        let problem =
            format!("{} do not fit into a parameter", plural(keys.keys.len() as u64, "session key"));
        return Err(Failure::refused(problem, "remove the keys whose sessions have ended"));
    }
    Ok(text)
}

const FILE_HELP: &str = "check the name and the permissions of the file that --client-secret names";

/// Checks that a file with the client secret can be opened, before a command does anything else.
pub(crate) fn check_file(file: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = file.filter(|path| *path != Path::new("-")) else { return Ok(()) };
    match std::fs::File::open(path) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::failed(path.display().to_string(), error).with_help(FILE_HELP)),
    }
}

/// Reads the client secret from a file, from the terminal or from standard input, without the end of its last line.
pub(crate) fn read_secret(file: Option<&Path>, provider: &str) -> Result<String, Failure> {
    let unreadable = |error: std::io::Error| Failure::failed("cannot read the client secret", error);
    let text = match file {
        Some(path) if path != Path::new("-") => std::fs::read_to_string(path)
            .map_err(|error| Failure::failed(path.display().to_string(), error).with_help(FILE_HELP))?,
        None if std::io::stdin().is_terminal() => {
            let prompt = format!("Client secret from {provider} (hidden): ");
            rpassword::prompt_password(prompt).map_err(unreadable)?
        }
        _ => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(unreadable)?;
            text
        }
    };
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() {
        return Err(Failure::refused(
            "the client secret is empty",
            "type it, or name a file that contains it with --client-secret",
        ));
    }
    Ok(secret.to_owned())
}
