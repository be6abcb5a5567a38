//! The page that shows which person can see which path.

use std::fmt::Write as _;

use gate::html::escape;
use infra::access_report::{PathAccess, RulePlaces, Visitor};
use settings::Settings;

use crate::people::Person;
use crate::shell::{Page, Shell};

/// The icons of the cells.
const ICONS: &str = "<svg hidden><symbol id=y viewBox=\"0 0 24 24\"><path d=\"M5 12.5l4.5 4.5L19 7\"/></symbol>\
<symbol id=n viewBox=\"0 0 24 24\"><path d=\"M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.5 6.5l11 11\"/></symbol>\
<symbol id=i viewBox=\"0 0 24 24\"><path d=\"M8 11V8a4 4 0 0 1 8 0v3M6 11h12v8H6z\"/></symbol></svg>\n";
const ALLOWED: &str = "<span class=\"mark yes\"><svg aria-hidden=true><use href=\"#y\"/></svg>Allowed</span>";
const DENIED: &str = "<span class=\"mark no\"><svg aria-hidden=true><use href=\"#n\"/></svg>No access</span>";
const SIGN_IN: &str = "<span class=\"mark in\"><svg aria-hidden=true><use href=\"#i\"/></svg>Sign-in</span>";
const FOOTER: &str = "Reload this page after you save <code>site.yaml</code>.";

/// A table with a row for each path and a column for each person.
pub(super) fn table(shell: &Shell, site: &str, people: &[Person], settings: &Settings) -> String {
    let mut content = format!(
        "{ICONS}<p>Every cell is the gate’s own decision about one person and one path. The rules come from \
         <code>site.yaml</code>.</p>\n<div class=key><span>{ALLOWED} the page opens</span>\
         <span>{DENIED} the “no access” page, 403</span><span>{SIGN_IN} a redirect to the provider</span></div>\n\
         <div class=scroll role=region aria-label=\"Paths and people\" tabindex=0>\n<table>\n\
         <thead><tr><th scope=col>Path <small>rule</small></th>\
         <th scope=col>Visitor <small>not signed in</small></th>"
    );
    for person in people {
        let traits = person.traits();
        let traits = if traits.is_empty() { person.email.clone() } else { traits.join(", ") };
        let (name, traits) = (escape(&person.name), escape(&traits));
        let _ = write!(content, "<th scope=col>{name} <small>{traits}</small></th>");
    }
    content.push_str("</tr></thead>\n<tbody>\n");
    for row in PathAccess::table(settings) {
        write_row(&row, people, settings, &mut content);
    }
    content.push_str("</tbody>\n</table>\n</div>\n");
    shell.wide_page(&Page {
        title: "Who can see what",
        link: (site, "Open the site"),
        content: &content,
        footer: FOOTER,
    })
}

fn write_row(row: &PathAccess, people: &[Person], settings: &Settings, content: &mut String) {
    let places = RulePlaces::default();
    let place = |rule: &Option<usize>| rule.map_or_else(|| "default".to_owned(), |rule| places.place(rule));
    let rules: Vec<String> = row.deciders.iter().map(place).collect();
    let (path, audience) = (escape(&row.path), escape(&row.who()));
    let _ = write!(
        content,
        "<tr><th scope=row><code>{path}</code> <small>{audience} · {}</small></th>",
        rules.join(", ")
    );
    let visitor = if row.admits(settings, &Visitor::SignedOut) { ALLOWED } else { SIGN_IN };
    let _ = write!(content, "<td>{visitor}</td>");
    for person in people {
        let user = Visitor::User {
            email: Some(person.email.clone()),
            groups: person.groups.clone(),
            claims: person.claims.clone(),
        };
        let cell = if row.admits(settings, &user) { ALLOWED } else { DENIED };
        let _ = write!(content, "<td>{cell}</td>");
    }
    content.push_str("</tr>\n");
}

#[cfg(test)]
mod tests {
    use super::{ALLOWED, DENIED, SIGN_IN, table};
    use crate::people::people;
    use crate::shell::Shell;

    #[test]
    fn cell_is_the_decision_about_a_person_and_a_path() {
        let rules =
            "rules: [{ path: /public/*, allow: everyone }, { path: '/a&b/*', allow: { groups: ['R&D'] } }]";
        let settings = infra::site::read(rules).expect("a sound configuration").settings();
        let page = table(&Shell::default(), "//localhost/", &people(&settings.rules), &settings);
        for (head, cells) in [
            ("<code>/public/*</code> <small>everyone · rule 1</small>", [ALLOWED, ALLOWED, ALLOWED]),
            ("<code>/a&amp;b/*</code> <small>group R&amp;D · rule 2</small>", [SIGN_IN, DENIED, ALLOWED]),
            (
                "<code>everything else</code> <small>signed-in users · default</small>",
                [SIGN_IN, ALLOWED, ALLOWED],
            ),
        ] {
            let cells = cells.join("</td><td>");
            let row = format!("<tr><th scope=row>{head}</th><td>{cells}</td></tr>\n");
            assert!(page.contains(&row), "{row}\n{page}");
        }
    }
}
