//! The provider's pages.

use std::fmt::Write as _;

use crate::people::Person;

const STYLE: &str = "\
:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:8vh auto;padding:0 1.5rem}\
h1{font-size:1.6rem;line-height:1.2}ul{list-style:none;padding:0}li{margin:.5rem 0}\
button{font:inherit;width:100%;text-align:start;padding:.6rem 1rem;border:1px solid;border-radius:.5rem;background:none;color:inherit;cursor:pointer}\
button:hover,button:focus-visible{outline:3px solid Highlight;outline-offset:1px}small{display:block}aside{font-size:.9rem;margin-top:3rem}";

/// People to pick from; the form carries the request on.
pub(super) fn choice(people: &[Person], query: &str) -> String {
    let mut form = format!("<form method=\"post\" action=\"/authorize?{}\">\n<ul>\n", escape(query));
    for Person { sub, name, email, groups } in people {
        let groups = if groups.is_empty() { "no groups".to_owned() } else { groups.join(", ") };
        let [sub, name, email, groups] = [sub, name, email, &groups].map(|text| escape(text));
        let _ = writeln!(
            form,
            "<li><button name=\"person\" value=\"{sub}\">{name} <small>{email} · {groups}</small></button></li>"
        );
    }
    form.push_str("</ul>\n<button name=\"person\" value=\"\">Nobody: refuse to sign in</button>\n</form>\n");
    page("Sign in as", &form)
}

/// Who there is, and by which key it is told.
pub(super) fn front(people: &[Person], key: Option<&str>) -> String {
    let list: Vec<String> =
        people.iter().map(|person| format!("<li>{}</li>\n", escape(&person.name))).collect();
    let rotate = format!(
        "<p>Signing key: {}</p>\n<form method=\"post\" action=\"/rotate\"><button>Sign with a new key</button></form>\n",
        escape(key.unwrap_or("none"))
    );
    page("The preview's people", &format!("<ul>\n{}</ul>\n{rotate}", list.concat()))
}

pub(super) fn trouble(problem: &str) -> String {
    page("That did not work", &format!("<p>{}</p>\n", escape(problem)))
}

fn page(title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – preview</title>\n\
         <style>{STYLE}</style>\n<main>\n<h1>{title}</h1>\n{content}</main>\n\
         <aside>A stand-in for your provider, for this computer alone. The people come from the rules in site.yaml.</aside>\n</html>\n"
    )
}

fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, letter| {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            letter => escaped.push(letter),
        }
        escaped
    })
}
