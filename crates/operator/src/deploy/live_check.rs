//! The check of the live site: a protected path redirects to the provider.

use std::time::Duration;

use function::{Client, Deadline};
use infra::Site;
use infra::site::{Allow, Level};

/// Timeout of the request to the site.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The result of the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LiveCheck {
    /// The site redirects to this host.
    Redirects(String),
    /// The site answers otherwise.
    Unexpected(String),
    /// The site did not answer.
    Unreachable(String),
}

/// Requests a protected path of the site.
pub(crate) async fn check(site_url: &str, path: &str) -> LiveCheck {
    let client = match Client::new() {
        Ok(client) => client,
        Err(error) => return LiveCheck::Unreachable(error.to_string()),
    };
    let url = format!("{}{path}", site_url.trim_end_matches('/'));
    match client.redirect(&url, Deadline::after(TIMEOUT)).await {
        Ok((status, location)) => judge(site_url, status, location.as_deref()),
        Err(error) => LiveCheck::Unreachable(error.to_string()),
    }
}

/// Judges the answer. A redirect within the site, such as one to another spelling of the path, is not a login.
fn judge(site_url: &str, status: u16, location: Option<&str>) -> LiveCheck {
    let target = location.and_then(host);
    match target {
        Some(target) if status == 302 && Some(target) != host(site_url) => {
            LiveCheck::Redirects(target.to_owned())
        }
        _ => LiveCheck::Unexpected(format!("it answers {status} without a redirect to the provider")),
    }
}

fn host(url: &str) -> Option<&str> {
    url.strip_prefix("https://")?.split(['/', '?', '#']).next()
}

/// A path that needs a login: that of the first rule that is not for everyone, or one that no rule names.
pub(crate) fn protected_path(site: &Site) -> String {
    let is_closed = |allow: &Allow| !matches!(allow, Allow::Level(Level::Everyone));
    let is_open_everywhere = site.rules.iter().any(|rule| rule.path == "/*" && !is_closed(&rule.allow));
    let closed = site.rules.iter().find(|rule| is_closed(&rule.allow));
    match closed {
        Some(rule) => rule.path.trim_end_matches('*').to_owned(),
        None if is_open_everywhere => "/".to_owned(),
        None => "/sitegate-live-check".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{LiveCheck, judge, protected_path};

    const SITE: &str = "https://reports.example.com/";

    #[test]
    fn redirect_to_the_provider_is_as_expected() {
        let location = Some("https://example.okta.com/oauth2/v1/authorize?state=a");
        assert_eq!(judge(SITE, 302, location), LiveCheck::Redirects("example.okta.com".to_owned()));
    }

    #[test]
    fn content_without_a_login_is_not_as_expected() {
        assert!(matches!(judge(SITE, 200, None), LiveCheck::Unexpected(_)));
    }

    #[test]
    fn redirect_within_the_site_is_not_a_login() {
        let location = Some("https://reports.example.com/finance/");
        assert!(matches!(judge(SITE, 302, location), LiveCheck::Unexpected(_)));
    }

    #[test]
    fn path_of_the_first_closed_rule_is_checked() {
        let site = infra::site::read(
            "rules: [{ path: /public/*, allow: everyone }, { path: /finance/*, allow: signed-in }]",
        );
        assert_eq!(protected_path(&site.expect("a site")), "/finance/");
    }

    #[test]
    fn path_without_a_rule_is_checked() {
        let site = infra::site::read("rules: [{ path: /public/*, allow: everyone }]").expect("a site");
        assert_eq!(protected_path(&site), "/sitegate-live-check");
    }
}
