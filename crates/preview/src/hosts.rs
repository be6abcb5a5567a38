//! The host names of the site on this computer. Browsers resolve each name below `localhost` to loopback.

use settings::{HostFolder, Settings};

/// Returns settings whose host names are below that of the preview: `docs.example.com.localhost:8000`. Without a sign-in host, users could
/// sign in at only one of them, so the site then has only the preview's own name.
pub(crate) fn on_this_computer(settings: Settings, site_host: &str) -> Settings {
    let Some(sign_in_host) = &settings.sign_in_host else {
        return Settings { hosts: vec![site_host.to_owned()], ..settings };
    };
    let below = |name: &String| format!("{name}.{site_host}");
    let hosts = [site_host.to_owned()].into_iter().chain(settings.hosts.iter().map(below)).collect();
    let folder = |entry: &HostFolder| HostFolder { host: below(&entry.host), ..entry.clone() };
    let folders = settings.folders.iter().map(folder).collect();
    Settings { sign_in_host: Some(below(sign_in_host)), hosts, folders, ..settings }
}

/// Returns the host that a real or development provider knows.
pub(crate) fn of_sign_in<'a>(settings: &'a Settings, site_host: &'a str) -> &'a str {
    settings.sign_in_host.as_deref().unwrap_or(site_host)
}

/// Returns whether a host is the preview's own name or below it.
pub(crate) fn is_own(host: &str, site_host: &str) -> bool {
    let Some(labels) = host.strip_suffix(site_host) else { return false };
    let is_plain = labels.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    is_plain && (labels.is_empty() || labels.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use settings::{HostFolder, testing};

    use super::{is_own, of_sign_in, on_this_computer};

    const SITE: &str = "localhost:8000";

    #[test]
    fn hosts_of_a_site_with_a_sign_in_host_are_below_localhost() {
        let mut settings = testing::settings();
        settings.hosts = ["login.example.com", "*.example.com"].map(str::to_owned).to_vec();
        let one = on_this_computer(settings.clone(), SITE);
        assert_eq!((one.hosts.as_slice(), of_sign_in(&one, SITE)), (&[SITE.to_owned()][..], SITE));
        settings.sign_in_host = Some("login.example.com".to_owned());
        let several = on_this_computer(settings, SITE);
        let expected = [SITE, "login.example.com.localhost:8000", "*.example.com.localhost:8000"];
        assert_eq!(
            (several.hosts.as_slice(), of_sign_in(&several, SITE)),
            (&expected.map(str::to_owned)[..], expected[1])
        );
    }

    #[test]
    fn host_below_localhost_shows_its_folder() {
        let mut settings = testing::settings();
        settings.hosts = ["login.example.com", "*.p.example.com"].map(str::to_owned).to_vec();
        settings.sign_in_host = Some("login.example.com".to_owned());
        let host = "*.p.example.com".to_owned();
        settings.folders = vec![HostFolder { host, folder: "/previews/*".to_owned(), rules: None }];
        let settings = on_this_computer(settings, SITE);
        let folder = |host: &str| settings.place(host).folder;
        assert_eq!(folder("pr-1.p.example.com.localhost:8000").as_deref(), Some("/previews/pr-1"));
        assert_eq!((folder(SITE), folder("login.example.com.localhost:8000")), (None, None));
    }

    #[test]
    fn other_hosts_are_not_below_the_preview() {
        for own in [SITE, "a.localhost:8000", "a-1.example.com.localhost:8000"] {
            assert!(is_own(own, SITE), "{own}");
        }
        for other in [
            "",
            "localhost",
            "alocalhost:8000",
            "localhost:80000",
            "a@b.localhost:8000",
            "evil.example/.localhost:8000",
        ] {
            assert!(!is_own(other, SITE), "{other}");
        }
    }
}
