//! The text at the start of the preview.

use crate::listeners::Listeners;
use crate::log::line;
use crate::people::Person;
use crate::site::Site;

/// Prints the address of the site, the accounts to sign in with and what else the user has to know.
pub(crate) fn greet(site: &Site, listeners: &Listeners) {
    let (folder, url) = (site.folder.display(), listeners.site_url(site.scheme()));
    match site.config_file() {
        Some(file) => line(&format!("Preview of {folder} with the rules of {}: {url}", file.display())),
        None => line(&format!("Preview of {folder} without a site.yaml, open to all signed-in users: {url}")),
    }
    if site.hosts.len() > 1 {
        let urls: Vec<String> =
            site.hosts.iter().map(|host| format!("{}://{host}/", site.scheme())).collect();
        line(&format!("Hosts: {}", urls.join(", ")));
    }
    if let Some(provider) = site.provider() {
        let accounts: Vec<String> = provider.people().iter().map(account).collect();
        line(&format!("Accounts: {}", accounts.join(", ")));
        line(&format!("Development provider: {}", listeners.provider_url()));
        for machine in provider.machines() {
            line(&format!("Machine for {}:", machine.path));
            for command in machine.commands(&url, &listeners.provider_url()) {
                line(&format!("  {command}"));
            }
        }
    } else {
        line(&format!("Redirect URI to register at the provider: {}", site.redirect_uri));
        line("The browser warns about the certificate, because the preview made it.");
    }
    for token in &site.known_tokens {
        line(&format!("Site token for {}:", token.path()));
        line(&format!("  {}", token.command(&url)));
    }
    line("Changes apply at once. Ctrl-C stops.");
}

fn account(person: &Person) -> String {
    let traits = person.traits();
    if traits.is_empty() {
        return format!("{} (no groups)", person.name);
    }
    format!("{} ({})", person.name, traits.join(", "))
}
