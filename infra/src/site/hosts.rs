//! Hosts that show a folder of the bucket.

use constructs::Bucket;

use super::config::{Host, Rule, Site};

impl Site {
    /// The rules of the site and of its hosts.
    pub(super) fn all_rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().chain(self.hosts.iter().filter_map(|host| host.rules.as_ref()).flatten())
    }

    /// The site as visitors see it at a host of [`Site::hosts`]: with the rules of the host, and without other hosts.
    pub(super) fn at_host(&self, host: &Host) -> Self {
        let rules = host.rules.as_ref().unwrap_or(&self.rules).clone();
        Self { rules, hosts: Vec::new(), tests: Vec::new(), ..self.clone() }
    }
}

/// Adds the expiry of the hosts' folders to a bucket.
pub(super) fn with_expiry(bucket: Bucket, hosts: &[Host]) -> Bucket {
    hosts.iter().fold(bucket, |bucket, host| match host.expire_days {
        Some(days) => bucket.expiring(prefix(host), days),
        None => bucket,
    })
}

/// The prefix of the keys of a host's objects.
pub(super) fn prefix(host: &Host) -> String {
    let folder = host.folder.strip_suffix("/*").unwrap_or(&host.folder);
    format!("{}/", folder.trim_start_matches('/'))
}
