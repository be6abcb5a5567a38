//! Whether the claims of a rule or of a test can have a meaning.

use cloudformation::Json;
use settings::ClaimSet;

use super::fault::Fault;
use super::text;

/// Claims that do not say who the user is: they are about the token or the sign-in, or are the same for all users of the provider.
const ABOUT_THE_TOKEN: [&str; 15] = [
    "iss",
    "aud",
    "azp",
    "exp",
    "iat",
    "nbf",
    "jti",
    "nonce",
    "auth_time",
    "at_hash",
    "c_hash",
    "s_hash",
    "sid",
    "email_verified",
    "typ",
];

/// Finds claims of users, in rules and tests, that cannot work as written. Returns their names and problems.
pub(super) fn faults(claims: &ClaimSet) -> impl Iterator<Item = (&str, Fault)> {
    claims.iter().filter_map(|(name, values)| {
        let fault = name_fault(name).or_else(|| meaning_fault(name));
        Some((name, fault.or_else(|| values_fault(values, "it admits no user"))?))
    })
}

/// Finds what is wrong with the name of a claim of a user or a machine.
pub(super) fn name_fault(name: &str) -> Option<Fault> {
    if let Some(fault) = text::printable(name) {
        return Some(fault);
    }
    if name.strip_prefix('/').is_some_and(|pointer| !is_escaped(pointer)) {
        let advice = "write ~0 for a ~ in a name, and ~1 for a /";
        return Some(Fault::new(format!("{name} is not a JSON Pointer"), advice));
    }
    None
}

/// Finds what is wrong with the values of a claim. The effect is what a claim without values does.
pub(super) fn values_fault(values: &[Json], effect: &str) -> Option<Fault> {
    if values.is_empty() {
        return Some(Fault::new(format!("has no value, so {effect}"), "add a value"));
    }
    values.iter().filter_map(Json::as_str).find_map(text::printable)
}

/// Finds claims that do not say who a user is.
fn meaning_fault(name: &str) -> Option<Fault> {
    let claim = match name.strip_prefix('/') {
        Some(pointer) => pointer.split('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~"),
        None => name.to_owned(),
    };
    if claim == "email" {
        let problem = "email can be an address that the provider has not verified";
        return Some(Fault::new(problem, "write emails or domains in place of this claim"));
    }
    if ABOUT_THE_TOKEN.contains(&claim.as_str()) {
        return Some(Fault::new(format!("{claim} does not say who the user is"), "use another claim"));
    }
    None
}

/// Returns whether each `~` begins an escape sequence: RFC 6901, section 3.
fn is_escaped(pointer: &str) -> bool {
    pointer.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']))
}
