//! A site as visitors see it at one of its hosts.

use settings::{Place, Settings, is_host};

use super::places::RulePlaces;

/// A site as visitors see it at one of its hosts: the rules of the host, their places, and the folder of the bucket.
///
/// ```
/// use infra::access_report::{AtHost, PathAccess, RulePlaces};
///
/// let site = infra::site::read(
///     "distribution: { aliases: [docs.example.com], hosted_zone_id: Z0123456789 }\n\
///      hosts: [{ name: docs.example.com, folder: /docs-site, rules: [{ path: /*, allow: everyone }] }]",
/// )
/// .expect("a sound configuration");
/// let docs = AtHost::new(&site.settings(), &RulePlaces::default(), Some("docs.example.com")).expect("a host");
/// assert_eq!(PathAccess::table(&docs.settings)[0].audience.to_string(), "everyone");
/// assert_eq!(docs.folder.as_deref(), Some("/docs-site"));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AtHost {
    /// The settings with the rules of the host in place of those of the site.
    pub settings: Settings,
    /// The places of these rules.
    pub places: RulePlaces,
    /// The folder of the bucket that the host shows. `None` stands for the whole bucket without the folders of other hosts.
    pub folder: Option<String>,
}

impl AtHost {
    /// The site at a host name. `None` as the host stands for the hosts without a folder. Returns `None` if the site has no such host.
    pub fn new(settings: &Settings, places: &RulePlaces, host: Option<&str>) -> Option<Self> {
        let Some(host) = host else { return Some(Self::site(settings, places)) };
        if !settings.hosts.iter().any(|name| is_host(name, host)) {
            return None;
        }
        let Place { folder, .. } = settings.place(host);
        let entry =
            settings.folders.iter().position(|entry| folder.is_some() && entry.folder_at(host) == folder);
        Some(match entry {
            Some(position) => Self { folder, ..Self::entry(settings, places, position) },
            None => Self::site(settings, places),
        })
    }

    /// The hosts that show a folder and have separate rules, with their names.
    pub fn with_rules(settings: &Settings, places: &RulePlaces) -> Vec<(String, Self)> {
        let entries = settings.folders.iter().enumerate().filter(|(_, entry)| entry.rules.is_some());
        entries
            .map(|(position, entry)| (entry.host.clone(), Self::entry(settings, places, position)))
            .collect()
    }

    fn site(settings: &Settings, places: &RulePlaces) -> Self {
        Self { settings: settings.clone(), places: places.clone(), folder: None }
    }

    /// The site at the host of an entry.
    fn entry(settings: &Settings, places: &RulePlaces, position: usize) -> Self {
        let entry = &settings.folders[position];
        let rules = entry.rules.as_ref().unwrap_or(&settings.rules).clone();
        Self {
            folder: Some(entry.folder.clone()),
            settings: Settings { rules, folders: Vec::new(), ..settings.clone() },
            places: places.at_host(position),
        }
    }
}
