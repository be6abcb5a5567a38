//! The commands about site tokens.

use access::opens_with_site_token;
use aws_config::SdkConfig;
use constructs::terminal;
use function::clock::now;
use gate::site_token_hash;
use serde_json::{Value as Json, json};
use settings::{Content, LogLevel, PROPAGATION_SECONDS, Rule, SiteToken};

use super::last_used::{DAYS, LastUses};
use super::store;
use crate::arguments::{CreateTokenArguments, Options};
use crate::failure::Failure;
use crate::progress::{Layout, Progress};
use crate::report::Report;
use crate::session_keys::generate;
use crate::site::Site;
use crate::table::{Align, row, widths};
use crate::time::{DAY_SECONDS, date, date_and_clock, rounded};

/// Makes a token, and prints it. Only its hash is stored.
pub(crate) async fn create(site: &Site, arguments: &CreateTokenArguments) -> Result<Report, Failure> {
    let CreateTokenArguments { name, path, expires } = arguments;
    let settings = site.settings(&site.read().await?)?;
    let mut hosts = settings.folders.iter().filter_map(|entry| entry.rules.as_deref());
    if !hosts.any(|rules| check(rules, &settings.content, name, path).is_ok()) {
        check(&settings.rules, &settings.content, name, path)?;
    }
    let created = now();
    let text = format!("{}{}", SiteToken::PREFIX, generate(created)?.secret);
    let token = SiteToken {
        name: name.clone(),
        path: path.clone(),
        hash: site_token_hash(&text),
        created,
        expires: *expires,
    };
    store::update(site, |tokens| match tokens.named(name) {
        Some(known) if known.hash == token.hash => Ok(()),
        Some(known) => Err(taken(known, created)),
        None => {
            tokens.add(token.clone());
            Ok(())
        }
    })
    .await?;
    let json = json!({
        "version": 1, "name": name, "path": path, "expires": expires, "effective_by": created + PROPAGATION_SECONDS,
        "token": if site.dry_run { Json::Null } else { json!(text) }, "dry_run": site.dry_run,
    });
    let line = if site.dry_run {
        format!("Would make token {name}, which reads {path} until {}", date(*expires))
    } else {
        terminal::progress(format_args!(
            "Shown only now: store it. Reads {path} until {}.\nWorks within 6 minutes.",
            date(*expires)
        ));
        text
    };
    Ok(Report::new(vec![line], json))
}

/// Refuses a name or a path that is malformed, and a path at which the token would open nothing.
fn check(rules: &[Rule], content: &Content, name: &str, path: &str) -> Result<(), Failure> {
    if !SiteToken::is_name(name) {
        let help = "use 1 to 64 letters, digits, hyphens and underscores";
        return Err(Failure::refused(format!("{name:?} cannot be the name of a token"), help));
    }
    if !SiteToken::is_path(path) {
        let help = "write it as in a rule: /exports/* or /exports/q3.csv";
        return Err(Failure::refused(format!("{path:?} is not a path"), help));
    }
    if opens_with_site_token(rules, content, path) {
        return Ok(());
    }
    let rules = rules.iter().filter(|rule| rule.admits_site_tokens());
    let paths: Vec<&str> = rules.map(|rule| rule.path.as_str()).collect();
    Err(if paths.is_empty() {
        let help = "write site_tokens: true into the allow of a rule in site.yaml, and deploy";
        Failure::refused("no rule of the deployed site admits site tokens", help)
    } else {
        let help = format!(
            "the deployed rules with site_tokens are for {}; others need a deployment",
            paths.join(", ")
        );
        Failure::refused(format!("a token for {path} would open nothing"), help)
    })
}

/// The refusal of a name that another token has.
fn taken(known: &SiteToken, now: u64) -> Failure {
    let SiteToken { name, expires, .. } = known;
    if known.is_valid(now) {
        let help = format!("choose another name, or run tokens revoke {name} and choose another name");
        return Failure::refused(format!("token {name} exists, until {}", date(*expires)), help);
    }
    let free = date_and_clock(expires + DAY_SECONDS);
    let help = format!("choose another name; this one is free again at {free} UTC");
    Failure::refused(format!("token {name} ended {} ago", rounded(now.saturating_sub(*expires))), help)
}

/// Ends a token.
pub(crate) async fn revoke(site: &Site, name: &str) -> Result<Report, Failure> {
    site.settings(&site.read().await?)?;
    let at = now();
    store::update(site, |tokens| {
        let Some(token) = tokens.named(name) else {
            let names: Vec<&str> = tokens.all().map(|token| token.name.as_str()).collect();
            let help = if names.is_empty() {
                "there are no tokens".to_owned()
            } else {
                format!("the tokens are {}", names.join(", "))
            };
            return Err(Failure::refused(format!("the site has no token {name:?}"), help));
        };
        if token.expires < at {
            let problem = format!("token {name} has ended already, at {} UTC", date_and_clock(token.expires));
            return Err(Failure::refused(problem, "nothing was written"));
        }
        tokens.revoke(name, at);
        Ok(())
    })
    .await?;
    let verb = if site.dry_run { "would stop" } else { "stops" };
    let json = json!({
        "version": 1, "revoked": name, "at": at, "effective_by": at + PROPAGATION_SECONDS, "dry_run": site.dry_run,
    });
    Ok(Report::new(vec![format!("Token {name} {verb} working within 6 minutes")], json))
}

/// Lists the tokens, with the time of their last use.
pub(crate) async fn list(config: &SdkConfig, site: &Site, options: &Options) -> Result<Report, Failure> {
    let settings = site.settings(&site.read().await?)?;
    let (tokens, _) = store::read(site).await?;
    let tokens: Vec<&SiteToken> = tokens.all().collect();
    if tokens.is_empty() {
        let help = "No site tokens exist. Make one: sitegate tokens create";
        terminal::progress(help);
        return Ok(Report::new(Vec::new(), json!({"version": 1, "tokens": []})));
    }
    let now = now();
    let progress = Progress::new(options.quiet, Layout::default());
    let step = progress.step(format!("Reading the log of {DAYS} days"));
    let uses = LastUses::read(config, site, now).await;
    drop(step);
    for gap in &uses.gaps {
        progress.warning(gap, None);
    }
    if settings.log_level < LogLevel::Info {
        let help = "write log_level: info in site.yaml, and deploy";
        progress.warning("the log has no uses of tokens, because of its level", Some(help));
    }
    let entry = |token: &&SiteToken| {
        let SiteToken { name, path, expires, .. } = token;
        json!({"name": name, "path": path, "expires": expires, "last_used": uses.of(name)})
    };
    let json = json!({"version": 1, "tokens": tokens.iter().map(entry).collect::<Vec<_>>()});
    Ok(Report::new(table(&tokens, &uses, now), json))
}

fn table(tokens: &[&SiteToken], uses: &LastUses, now: u64) -> Vec<String> {
    let mut rows = vec![["NAME", "PATH", "EXPIRES", "LAST USED"].map(str::to_owned)];
    rows.extend(tokens.iter().map(|token| {
        let expires = if token.is_valid(now) { date(token.expires) } else { "ended".to_owned() };
        [token.name.clone(), token.path.clone(), expires, last_used(token, uses, now)]
    }));
    let widths = widths(&rows);
    rows.iter().map(|cells| row(cells, widths, [Align::Left; 4]).trim_end().to_owned()).collect()
}

fn last_used(token: &SiteToken, uses: &LastUses, now: u64) -> String {
    match uses.of(&token.name) {
        Some(time) => format!("{} ago", rounded(now.saturating_sub(time))),
        None if !uses.gaps.is_empty() => "unknown".to_owned(),
        None if token.created + DAYS * DAY_SECONDS > now => "never".to_owned(),
        None => format!("not in {DAYS} days"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::{Content, Rule, SiteToken};

    use super::{check, table, taken};
    use crate::tokens::last_used::LastUses;

    const NOW: u64 = 1_795_529_880;
    const DAY: u64 = 86_400;

    fn token(name: &str, created: u64, expires: u64) -> SiteToken {
        let (name, path) = (name.to_owned(), "/exports/*".to_owned());
        SiteToken { name, path, hash: [0; 32], created, expires }
    }

    #[test]
    fn table_shows_the_end_and_the_last_use() {
        let tokens = [
            token("backup", NOW - 3 * DAY, NOW + 90 * DAY),
            token("nightly-export", NOW - 60 * DAY, NOW + 1),
            token("old", NOW - 60 * DAY, NOW),
        ];
        let tokens: Vec<&SiteToken> = tokens.iter().collect();
        let lines = table(&tokens, &LastUses::default(), NOW);
        assert_eq!(
            lines,
            [
                "NAME            PATH        EXPIRES     LAST USED",
                "backup          /exports/*  2027-02-22  never",
                "nightly-export  /exports/*  2026-11-24  not in 30 days",
                "old             /exports/*  ended       not in 30 days",
            ]
        );
        let mut uses = LastUses::default();
        uses.gaps.push("uses in eu-west-1 are missing: x".to_owned());
        let lines = table(&tokens, &uses, NOW);
        assert!(lines.iter().skip(1).all(|line| line.ends_with("  unknown")), "{lines:?}");
    }

    #[test]
    fn token_that_would_open_nothing_is_refused() {
        let problem = |rules: &[Rule], name: &str, path: &str| {
            let checked = check(rules, &Content::default(), name, path);
            checked.map_or_else(|failure| failure.to_string(), |()| "sound".to_owned())
        };
        assert_eq!(problem(&[], "backup", "/exports/*"), "no rule of the deployed site admits site tokens");
        let rules = json!([{"path": "/exports/*", "allow": {"site_tokens": true}}]);
        let rules: Vec<Rule> = serde_json::from_value(rules).expect("the rules are well-formed");
        for path in ["/exports/*", "/exports/2026/*", "/exports/q3.csv", "/*"] {
            assert_eq!(problem(&rules, "backup", path), "sound", "{path}");
        }
        assert_eq!(problem(&rules, "backup", "/finance/*"), "a token for /finance/* would open nothing");
        assert_eq!(problem(&rules, "back up", "/*"), "\"back up\" cannot be the name of a token");
        for path in ["", "exports/*", "/exports*", "/*/a"] {
            assert_eq!(problem(&rules, "backup", path), format!("{path:?} is not a path"));
        }
    }

    #[test]
    fn taken_name_says_when_it_is_free() {
        let failure = taken(&token("backup", NOW, NOW + DAY), NOW);
        assert_eq!(failure.to_string(), "token backup exists, until 2026-11-25");
        let failure = taken(&token("backup", NOW, NOW), NOW + 7200);
        assert_eq!(failure.to_string(), "token backup ended 2 hours ago");
        assert!(failure.help().is_some_and(|help| help.ends_with("free again at 2026-11-25 14:18 UTC")));
    }
}
