//! The list of site tokens in SSM.

use function::clock::now;
use settings::{Parameter, STANDARD_BYTES, SiteTokens};

use crate::failure::Failure;
use crate::plural::{grouped, plural};
use crate::site::{Site, Write};

/// Attempts to write the list. Another operator may write it at the same time.
const MAX_ATTEMPTS: usize = 4;

/// Reads the list, and the version of its parameter. The version of a list that does not exist is 0.
pub(super) async fn read(site: &Site) -> Result<(SiteTokens, i64), Failure> {
    match site.read_one(Parameter::SiteTokens).await? {
        Some(found) => Ok((parse(&found.value)?, found.version)),
        None => Ok((SiteTokens::default(), 0)),
    }
}

/// Changes the list. Other operators may write at the same time: their tokens and their revocations are kept. The change must
/// give the same result if it is made again.
pub(super) async fn update(
    site: &Site,
    change: impl Fn(&mut SiteTokens) -> Result<(), Failure>,
) -> Result<(), Failure> {
    // What other operators have written, and a write of this command has replaced.
    let mut replaced = SiteTokens::default();
    let mut has_replaced = false;
    for _ in 0..MAX_ATTEMPTS {
        let (mut tokens, version) = read(site).await?;
        tokens.merge(replaced.clone());
        let changed = change(&mut tokens);
        if changed.is_err() && !has_replaced {
            return changed;
        }
        tokens.compact(now());
        let value = text(&tokens)?;
        let write =
            Write { parameter: Parameter::SiteTokens, value: &value, kms_key: None, overwrite: version > 0 };
        let written = match site.write(&write).await {
            // Another operator created the list.
            Err(failure) if version == 0 && failure.is_refusal() => continue,
            written => written?.unwrap_or(version + 1),
        };
        if written == version + 1 {
            return changed;
        }
        has_replaced = true;
        for lost in version + 1..written {
            replaced.merge(parse(&site.read_version(Parameter::SiteTokens, lost).await?)?);
        }
    }
    Err(Failure::refused("other operators keep writing the tokens", "run the command again in a minute"))
}

fn parse(text: &str) -> Result<SiteTokens, Failure> {
    SiteTokens::read(text).map_err(|error| {
        let help = "restore an earlier version of the parameter; until then, no token is valid";
        Failure::refused(Parameter::SiteTokens.leaf(), help).with_source(error)
    })
}

/// Returns the text for the parameter, if it fits and the gate can read it.
fn text(tokens: &SiteTokens) -> Result<String, Failure> {
    let text = tokens.write();
    SiteTokens::read(&text)
        .map_err(|error| Failure::failed("the gate could not read these tokens", error))?;
    if text.len() <= STANDARD_BYTES {
        return Ok(text);
    }
    let problem = format!(
        "{} would need {} bytes, and a parameter has {}",
        plural(tokens.all().count() as u64, "token"),
        grouped(text.len() as u64),
        grouped(STANDARD_BYTES as u64)
    );
    let help = "revoke tokens that are not used; they leave the list a day after their end. A parameter of 8 KB would cost money";
    Err(Failure::refused(problem, help))
}

#[cfg(test)]
mod tests {
    use settings::{STANDARD_BYTES, SiteToken, SiteTokens};

    use super::text;

    fn tokens(count: usize) -> SiteTokens {
        let mut tokens = SiteTokens::default();
        for number in 0..count {
            let (name, path) = (format!("backup-{number}"), "/exports/*".to_owned());
            tokens.add(SiteToken {
                name,
                path,
                hash: [7; 32],
                created: 1_795_529_880,
                expires: 1_803_305_880,
            });
        }
        tokens
    }

    #[test]
    fn list_has_space_for_thirty_tokens_and_is_refused_when_it_is_full() {
        assert!(text(&tokens(30)).expect("it fits").len() <= STANDARD_BYTES);
        let failure = text(&tokens(40)).expect_err("it does not fit");
        assert!(failure.to_string().starts_with("40 tokens would need "), "{failure}");
        assert!(failure.is_refusal() && failure.help().is_some_and(|help| help.contains("8 KB")));
    }
}
