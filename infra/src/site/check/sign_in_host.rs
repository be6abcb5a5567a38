//! The host at which users sign in for all hosts of the site.

use cloudformation::DocumentPath;
use settings::is_host;

use super::fault::Fault;
use crate::site::config::{ParameterSetting, Site};

/// Finds a sign-in host that is not a host of the site.
pub(super) fn fault(site: &Site) -> Option<Fault> {
    let host = site.distribution.sign_in_host.as_deref()?;
    if site.is_parameter(ParameterSetting::DomainName) {
        let problem = "the host name of the site is a template parameter, so it is not known here";
        return Some(Fault::new(problem, "remove domain_name from parameters, or remove sign_in_host"));
    }
    if host.starts_with("*.") {
        let problem = format!("{host} is not one host");
        return Some(Fault::new(
            problem,
            "name a host that is not below it, and add it to distribution.aliases",
        ));
    }
    if site.distribution.aliases.iter().any(|alias| alias == host) {
        return None;
    }
    let problem = format!("{host:?} is not one of distribution.aliases");
    Some(Fault::new(problem, "add it there, or write one of them"))
}

/// Finds wildcard aliases whose hosts all need a redirect URI at the provider, or that include the hosts of other systems. Returns their
/// paths and problems.
pub(super) fn misfits(site: &Site) -> Vec<(DocumentPath, Fault)> {
    if site.is_parameter(ParameterSetting::DomainName) {
        return Vec::new();
    }
    let aliases = DocumentPath::from_keys(&["distribution", "aliases"]);
    let wildcards = site.distribution.aliases.iter().enumerate().filter(|(_, alias)| alias.starts_with('*'));
    let fault = |alias: &str| match site.distribution.sign_in_host.as_deref() {
        None => {
            let problem =
                format!("each host of {alias} has its own redirect URI, and most providers take no wildcard");
            Some(Fault::new(problem, "add distribution.sign_in_host, and register only its redirect URI"))
        }
        Some(host) if !host.starts_with('*') && is_host(alias, host) => {
            let problem = format!(
                "the sign-in host is itself below {alias}, where other systems can have hosts too; it would hand sessions over to them"
            );
            Some(Fault::new(problem, "use a wildcard for this site only, such as *.preview.example.com"))
        }
        Some(_) => None,
    };
    wildcards.filter_map(|(position, alias)| Some((aliases.index(position), fault(alias)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::misfits;
    use crate::site::config::{Distribution, ParameterSetting, Site};

    #[test]
    fn wildcard_needs_a_sign_in_host_to_have_one_redirect_uri() {
        let site = |sign_in_host: Option<&str>, parameters: &[ParameterSetting]| Site {
            distribution: Distribution {
                aliases: ["a.example.com", "*.b.example.com"].map(str::to_owned).to_vec(),
                sign_in_host: sign_in_host.map(str::to_owned),
                ..Distribution::default()
            },
            parameters: parameters.to_vec(),
            ..Site::default()
        };
        let paths = |site: &Site| misfits(site).iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>();
        assert_eq!(paths(&site(None, &[])), ["distribution.aliases[1]"]);
        assert!(paths(&site(Some("a.example.com"), &[])).is_empty());
        assert!(paths(&site(None, &[ParameterSetting::DomainName])).is_empty());
    }

    #[test]
    fn wildcard_must_not_include_the_sign_in_host() {
        let site = |sign_in_host: &str| Site {
            distribution: Distribution {
                aliases: ["*.example.com", "*.preview.example.com", sign_in_host].map(str::to_owned).to_vec(),
                sign_in_host: Some(sign_in_host.to_owned()),
                ..Distribution::default()
            },
            ..Site::default()
        };
        let paths = |host| misfits(&site(host)).iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>();
        assert_eq!(paths("login.example.com"), ["distribution.aliases[0]"]);
        assert_eq!(paths("login.preview.example.com"), ["distribution.aliases[1]"]);
        assert!(paths("login.example.net").is_empty() && paths("com").is_empty());
    }
}
