//! Pseudonyms, which stand for users in the log and in the list of revocations.

use gate::Keys;
use serde_json::json;
use settings::{Parameter, Pseudonym};

use crate::arguments::UserArguments;
use crate::failure::Failure;
use crate::report::Report;
use crate::site::{Parameters, Site};

/// The identifier of a user at the provider.
pub(crate) enum Identifier<'a> {
    Subject(&'a str),
    Email(&'a str),
}

/// Computes the pseudonym of a user.
pub(crate) async fn pseudonym(site: &Site, user: &UserArguments) -> Result<Report, Failure> {
    let identifier = match (user.subject.as_deref(), user.email.as_deref()) {
        (Some(subject), _) => Identifier::Subject(subject),
        (None, email) => Identifier::Email(email.unwrap_or_default()),
    };
    let pseudonym = compute(site, &site.read_with_keys().await?, &identifier)?.to_string();
    Ok(Report { lines: vec![pseudonym.clone()], json: json!({"pseudonym": pseudonym}), is_fine: true })
}

/// Computes a pseudonym with the key of the site.
pub(crate) fn compute(site: &Site, found: &Parameters, user: &Identifier<'_>) -> Result<Pseudonym, Failure> {
    let (Identifier::Subject(text) | Identifier::Email(text)) = user;
    if text.is_empty() {
        return Err(Failure::refused("the user is empty", "add --subject or --email with a value"));
    }
    let leaf = Parameter::SessionKeys.leaf();
    let Some(keys) = found.get(leaf) else {
        let help = "run secrets init; it also writes the key for pseudonyms";
        return Err(Failure::refused("there are no session keys yet", help));
    };
    let keys = Keys::read(&keys.value).map_err(|error| {
        Failure::refused(leaf, "restore an earlier version of the parameter").with_source(error)
    })?;
    let pseudonyms = keys.pseudonyms(&site.gate);
    Ok(match user {
        Identifier::Subject(subject) => pseudonyms.subject(subject),
        Identifier::Email(email) => pseudonyms.email(email),
    })
}
