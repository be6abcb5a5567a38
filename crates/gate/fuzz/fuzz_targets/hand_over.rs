//! Any query at the hand-over between hosts. A signed-in user is never sent to another site, and no code of a visitor becomes a session.
#![no_main]

use gate::Decision;
use gate_fuzz::{SIGN_IN_HOST, SIGNED_AT_SIGN_IN_HOST, check, decision, event_at, gate_of_hosts, is_host};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|query: &str| {
    let cookie = format!("__Host-sitegate-session={SIGNED_AT_SIGN_IN_HOST}");
    let given = decision(&event_at(SIGN_IN_HOST, "/.sitegate/callback/hand-over", query, &cookie), gate_of_hosts());
    if let Decision::Respond(response) = given.clone() {
        let json = response.into_json();
        if let Some(location) = json["headers"]["location"][0]["value"].as_str() {
            let (host, rest) = location.strip_prefix("https://").and_then(|rest| rest.split_once('/')).expect("the URL is absolute");
            assert!(is_host(host) && rest.starts_with(".sitegate/callback?state="), "{location}");
        }
    }
    check(given);
    for (host, uri) in [("docs.example.com", "/.sitegate/callback"), (SIGN_IN_HOST, "/.sitegate/sign-out")] {
        let taken = decision(&event_at(host, uri, query, query), gate_of_hosts());
        if let Decision::Respond(response) = taken.clone() {
            let json = response.into_json().to_string();
            assert!(!json.contains("__Host-sitegate-session=e"), "{json}");
        }
        check(taken);
    }
});
