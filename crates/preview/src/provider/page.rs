//! The provider's pages.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use gate::html::escape;

use crate::people::Person;
use crate::shell::{Page, Shell};

const FOOTER: &str = "People and groups change as soon as you save <code>site.yaml</code>. <a href=\"/access\">Who can see what</a>";
/// Where the provider shows its accounts and its key.
const FRONT: (&str, &str) = ("/", "Accounts and keys");

/// The page on which a user picks an account. Its forms send the query of the authorization request again.
pub(super) fn choice(
    shell: &Shell,
    people: &[Person],
    query: &str,
    acr_values: &[String],
    problem: Option<&str>,
) -> String {
    let action = escape(&format!("/authorize?{query}"));
    let mut content = banner(problem);
    let kinds = kinds(acr_values);
    let _ = write!(
        content,
        "<p>This page stands in for your identity provider. It asks for no password and works on this computer only.</p>\n\
         <form method=post action=\"{action}\">\n{kinds}<h2 id=people>People made from the rules in <code>site.yaml</code></h2>\n\
         <ul class=people aria-labelledby=people>\n"
    );
    for person in people {
        let _ = writeln!(
            content,
            "<li><button name=person value=\"{}\">{}</button>",
            escape(&person.sub),
            card(person)
        );
    }
    let groups: BTreeSet<&String> = people.iter().flat_map(|person| &person.groups).collect();
    let _ = write!(
        content,
        "</ul>\n</form>\n<form method=post action=\"{action}\">\n<h2 id=other>Someone else</h2>\n\
         <fieldset aria-labelledby=other>\n<label class=field for=email>Email address</label>\n\
         <input type=email id=email name=email autocomplete=off required value=\"guest@example.com\">\n{}{kinds}\
         <button class=go>Sign in as someone else</button>\n</fieldset>\n</form>\n\
         <form class=end method=post action=\"{action}\">\n<p>See what happens when a visitor cancels at the provider.</p>\n\
         <button name=cancel value=1>Cancel the sign-in</button>\n</form>\n",
        choices(&groups)
    );
    shell.page(&Page { title: "Who do you want to be?", link: FRONT, content: &content, footer: FOOTER })
}

/// A person as a row: the initial, the name and address, and the groups.
fn card(person: &Person) -> String {
    let initial: String = person.name.chars().take(1).collect();
    let groups: Vec<String> = person.traits().iter().map(|text| format!("<b>{}</b>", escape(text))).collect();
    let groups = if groups.is_empty() { "<i>no groups</i>".to_owned() } else { groups.join(" ") };
    format!(
        "<i class=face aria-hidden=true>{}</i> <span class=who>{} <small>{}</small></span> <span class=groups>{groups}</span>",
        escape(&initial),
        escape(&person.name),
        escape(&person.email)
    )
}

/// A box to tick for each group that the rules name.
fn choices(groups: &BTreeSet<&String>) -> String {
    if groups.is_empty() {
        return "<p>No rule names a group.</p>\n".to_owned();
    }
    let mut boxes = "<fieldset><legend>Groups</legend>\n<div class=checks>\n".to_owned();
    for group in groups {
        let group = escape(group);
        let _ = writeln!(boxes, "<label><input type=checkbox name=group value=\"{group}\">{group}</label>");
    }
    boxes + "</div></fieldset>\n"
}

/// The kinds of sign-in that a rule of the site accepts (`acr`), and one that it does not accept.
fn kinds(acr_values: &[String]) -> String {
    if acr_values.is_empty() {
        return String::new();
    }
    let mut kinds = "<fieldset><legend>Kind of sign-in (acr)</legend>\n<div class=checks>\n".to_owned();
    for (position, acr) in acr_values.iter().enumerate() {
        let (acr, checked) = (escape(acr), if position == 0 { " checked" } else { "" });
        let _ = writeln!(kinds, "<label><input type=radio name=acr value=\"{acr}\"{checked}>{acr}</label>");
    }
    kinds + "<label><input type=radio name=acr value=\"\">none of them</label>\n</div></fieldset>\n"
}

/// The front page: the accounts, the commands of machines, and the current signing key.
pub(super) fn front(
    shell: &Shell,
    site: &str,
    people: &[Person],
    machines: &[[String; 2]],
    key: Option<&str>,
    problem: Option<&str>,
) -> String {
    let mut content = banner(problem);
    content.push_str("<h2 id=people>People</h2>\n<ul class=people aria-labelledby=people>\n");
    for person in people {
        let _ = writeln!(content, "<li class=person>{}", card(person));
    }
    content.push_str("</ul>\n");
    if !machines.is_empty() {
        content.push_str("<h2>Machines</h2>\n");
    }
    for [request, download] in machines {
        let _ = writeln!(content, "<pre>{}\n{}</pre>", escape(request), escape(download));
    }
    let _ = write!(
        content,
        "<form class=end method=post action=\"/rotate\">\n<p>Signing key: <code>{}</code></p>\n\
         <button>Sign with a new key</button>\n</form>\n",
        escape(key.unwrap_or("none"))
    );
    shell.page(&Page {
        title: "Accounts and keys",
        link: (site, "Open the site"),
        content: &content,
        footer: FOOTER,
    })
}

/// The banner that reports errors in the configuration. The earlier rules stay in force.
fn banner(problem: Option<&str>) -> String {
    problem.map_or_else(String::new, |problem| {
        format!(
            "<section role=alert>\n<p>The configuration has errors. The earlier rules apply.</p>\n<pre>{}</pre>\n</section>\n",
            escape(problem)
        )
    })
}

/// The page of an error.
pub(super) fn error(shell: &Shell, problem: &str) -> String {
    let content = format!("<p>{}</p>\n", escape(problem));
    shell.page(&Page { title: "This did not work", link: FRONT, content: &content, footer: FOOTER })
}
