//! The names that the log and the revocations have for users.

use gate::Keys;
use serde_json::json;
use settings::{Parameter, Pseudonym};

use crate::arguments::UserArguments;
use crate::failure::Failure;
use crate::print::Report;
use crate::site::{Parameters, Site};

/// A user of whom the operator knows more than the log.
pub(crate) enum Named<'a> {
    Subject(&'a str),
    Email(&'a str),
}

pub(crate) async fn pseudonym(site: &Site, user: &UserArguments) -> Result<Report, Failure> {
    let named = match (user.subject.as_deref(), user.email.as_deref()) {
        (Some(subject), _) => Named::Subject(subject),
        (None, email) => Named::Email(email.unwrap_or_default()),
    };
    let pseudonym = compute(site, &site.read_with_keys().await?, &named)?.to_string();
    Ok(Report { lines: vec![pseudonym.clone()], json: json!({"pseudonym": pseudonym}), is_fine: true })
}

/// Computes a pseudonym with the site's key.
pub(crate) fn compute(site: &Site, found: &Parameters, user: &Named<'_>) -> Result<Pseudonym, Failure> {
    let (Named::Subject(text) | Named::Email(text)) = user;
    if text.is_empty() {
        return Err(Failure::refused(
            "the user has no name",
            "name a subject identifier or an e-mail address",
        ));
    }
    let leaf = Parameter::SessionKeys.leaf();
    let Some(keys) = found.get(leaf) else {
        let advice = "secrets init writes the keys, and with them the key of the pseudonyms";
        return Err(Failure::refused("there are no session keys yet", advice));
    };
    let keys = Keys::read(&keys.value).map_err(|error| {
        Failure::refused(leaf, "write a document that the gate can read").with_source(error)
    })?;
    let pseudonyms = keys.pseudonyms(&site.gate);
    Ok(match user {
        Named::Subject(subject) => pseudonyms.subject(subject),
        Named::Email(email) => pseudonyms.email(email),
    })
}
