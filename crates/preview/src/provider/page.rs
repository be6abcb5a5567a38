//! The provider's pages.

use std::fmt::Write as _;

use gate::html::{self, escape};
use settings::Accent;

use crate::people::Person;

/// The style of these pages, in addition to the style of the gate's pages.
const STYLE: &str = "\
body{margin:8vh auto}ul{list-style:none;padding:0}li{margin:.5rem 0}\
button{font:inherit;width:100%;text-align:start;padding:.6rem 1rem;border:1px solid;border-radius:.5rem;background:none;color:inherit;cursor:pointer}\
button:hover,button:focus-visible{outline:3px solid Highlight;outline-offset:1px}small{display:block}pre{white-space:pre-wrap}aside{font-size:.9rem;margin-top:3rem}";

/// The page on which a user picks an account. Its form sends the query of the authorization request again.
pub(super) fn choice(people: &[Person], query: &str, problem: Option<&str>) -> String {
    let mut form = banner(problem);
    let _ = write!(form, "<form method=\"post\" action=\"/authorize?{}\">\n<ul>\n", escape(query));
    for Person { sub, name, email, groups } in people {
        let groups = if groups.is_empty() { "no groups".to_owned() } else { groups.join(", ") };
        let [sub, name, email, groups] = [sub, name, email, &groups].map(|text| escape(text));
        let _ = writeln!(
            form,
            "<li><button name=\"person\" value=\"{sub}\">{name} <small>{email} · {groups}</small></button></li>"
        );
    }
    form.push_str("</ul>\n<button name=\"person\" value=\"\">Refuse to sign in</button>\n</form>\n");
    page("Sign in as", &form)
}

/// The front page: the accounts and the current signing key.
pub(super) fn front(people: &[Person], key: Option<&str>, problem: Option<&str>) -> String {
    let list: Vec<String> =
        people.iter().map(|person| format!("<li>{}</li>\n", escape(&person.name))).collect();
    let rotate = format!(
        "<p>Signing key: {}</p>\n<form method=\"post\" action=\"/rotate\"><button>Sign with a new key</button></form>\n",
        escape(key.unwrap_or("none"))
    );
    let banner = banner(problem);
    page("Accounts", &format!("{banner}<ul>\n{}</ul>\n{rotate}", list.concat()))
}

/// Says that the configuration has errors, so that the earlier rules apply.
fn banner(problem: Option<&str>) -> String {
    problem.map_or_else(String::new, |problem| {
        format!(
            "<section role=\"alert\">\n<p>The configuration has errors. The earlier rules apply.</p>\n<pre>{}</pre>\n</section>\n",
            escape(problem)
        )
    })
}

/// The page of an error.
pub(super) fn error(problem: &str) -> String {
    page("This did not work", &format!("<p>{}</p>\n", escape(problem)))
}

fn page(title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – preview</title>\n\
         <style>{}{STYLE}</style>\n<main>\n<h1>{title}</h1>\n{content}</main>\n\
         <aside>This page stands in for your provider, only on this computer. The accounts come from the rules in \
         site.yaml.</aside>\n</html>\n",
        html::style(Accent::default())
    )
}
