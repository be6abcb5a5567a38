//! One sign-in for several hosts of a site: the hand-over, and what can go wrong with it.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use settings::testing::ISSUER;

use crate::support::{Answer, HOST, NOW, SESSION, TestRequest, World, claims, fetch, keys, open};

const LOGIN: &str = "login.example.com";
const WILD: &str = "a.wild.example.com";
const ASSIGNED: &str = "d111111abcdef8.cloudfront.net";
const CALLBACK: &str = "/.sitegate/callback";
const GIVE: &str = "/.sitegate/callback/hand-over";
const SIGN_OUT: &str = "/.sitegate/sign-out";
const HINT: &str = "__Host-sitegate-hint";
const REFRESH: &str = "__Host-sitegate-refresh";
const REFUSED: &str = "__Host-sitegate-refused";
const COUNT: &str = "__Host-sitegate-ended";

/// A browser with the cookies of each host.
struct Browser {
    world: World,
    jars: BTreeMap<String, BTreeMap<String, String>>,
}

impl Browser {
    fn new(rules: &Json) -> Self {
        let mut world = World::new(rules);
        world.gate.settings.hosts.push(LOGIN.to_owned());
        world.gate.settings.sign_in_host = Some(LOGIN.to_owned());
        Self { world, jars: BTreeMap::new() }
    }

    fn send(&mut self, host: &str, request: &TestRequest) -> Answer {
        self.world.jar = self.jars.remove(host).unwrap_or_default();
        let answer = self.world.send(&request.clone().with("host", host));
        self.jars.insert(host.to_owned(), std::mem::take(&mut self.world.jar));
        answer
    }

    fn open(&mut self, url: &str) -> Answer {
        let (host, address) = parts(url);
        self.send(host, &open(address).with("sec-fetch-user", "?1"))
    }

    /// Opens a URL of the site and follows redirects, also through the provider. Returns the last answer and the hosts on the way.
    fn follow(&mut self, url: &str) -> (Answer, Vec<String>) {
        let (mut url, mut hosts) = (url.to_owned(), Vec::new());
        for _ in 0..12 {
            let (host, _) = parts(&url);
            if hosts.last().map(String::as_str) != Some(host) {
                hosts.push(host.to_owned());
            }
            let answer = if url.starts_with(&format!("{ISSUER}/authorize?")) {
                let parameter = |name| parameter(&url, name);
                assert_eq!(parameter("redirect_uri"), format!("https://{LOGIN}{CALLBACK}"));
                self.world.provider.claims["nonce"] = json!(parameter("nonce"));
                url = format!("https://{LOGIN}{CALLBACK}?code=c0de&state={}", parameter("state"));
                continue;
            } else {
                self.open(&url)
            };
            match answer.header("location") {
                Some(location) if !location.contains("/logout?") => location.clone_into(&mut url),
                _ => return (answer, hosts),
            }
        }
        panic!("the redirects do not end: {hosts:?}");
    }

    /// Signs in at a host, and returns its session.
    fn sign_in(&mut self, host: &str) -> String {
        let (answer, _) = self.follow(&format!("https://{host}/"));
        assert!(matches!(answer, Answer::Forwarded(_)), "{answer:?}");
        self.session(host).expect("the host has a session")
    }

    fn session(&self, host: &str) -> Option<String> {
        self.jars.get(host)?.get(SESSION).cloned()
    }

    /// Returns the URLs of a hand-over of the session to a host: that of the sign-in host, and that with the code.
    fn handed(&mut self, host: &str) -> (String, String) {
        let asked = self.open(&format!("https://{host}/page")).location().to_owned();
        let answer = self.open(&asked);
        assert_eq!(self.world.reason(), "handed-over", "{answer:?}");
        (asked, answer.location().to_owned())
    }
}

fn parts(url: &str) -> (&str, &str) {
    let rest = url.strip_prefix("https://").expect("the URL is absolute");
    rest.split_at(rest.find('/').expect("the URL has a path"))
}

fn parameter(url: &str, name: &str) -> String {
    let (_, query) = url.split_once('?').expect("the URL has a query");
    let mut parameters = form_urlencoded::parse(query.as_bytes());
    parameters.find(|(other, _)| other == name).expect(name).1.into_owned()
}

/// Returns a browser with a session at the sign-in host.
fn signed_in() -> Browser {
    let mut browser = Browser::new(&json!([]));
    browser.world.provider.refresh_token = Some("r1".to_owned());
    browser.sign_in(LOGIN);
    browser
}

fn signs_in_through(host: &str) {
    let mut browser = Browser::new(&json!([]));
    let (answer, hosts) = browser.follow(&format!("https://{host}/a?b=c%20d"));
    let Answer::Forwarded(request) = answer else { panic!("{answer:?}") };
    assert_eq!((&request["uri"], &request["querystring"]), (&json!("/a"), &json!("b=c%20d")));
    assert_eq!(hosts, [host, LOGIN, "idp.example.com", LOGIN, host]);
}

cases!(first_page_of_a_host: signs_in_through {
    named: HOST;
    below_a_wildcard: WILD;
    that_cloudfront_assigned: ASSIGNED;
});

#[test]
fn session_of_another_host_is_the_same_one() {
    let mut browser = signed_in();
    browser.world.now += 1000;
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/page"));
    assert!(matches!(answer, Answer::Forwarded(_)) && hosts == [HOST, LOGIN, HOST], "{hosts:?}");
    let [there, here] = [LOGIN, HOST].map(|host| claims(&browser.session(host).expect("a session")));
    assert_eq!((&here["iat"], &there["iat"]), (&json!(NOW + 1000), &json!(NOW)));
    for claim in
        ["sub", "sid", "provider_sids", "auth_time", "provider_iat", "exp", "aud", "idp", "client_id"]
    {
        assert_eq!(here[claim], there[claim], "{claim}");
    }
    let names: Vec<&str> = browser.jars[HOST].keys().map(String::as_str).collect();
    assert_eq!(names, [COUNT, SESSION], "the tokens stay at the sign-in host");
    assert!(browser.jars[LOGIN].contains_key(HINT) && browser.jars[LOGIN].contains_key(REFRESH));
}

/// A script at one host could read the code, and its author could redeem it. The session must open no other host.
#[test]
fn session_that_was_handed_over_is_valid_only_at_its_host() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let session = browser.session(HOST).expect("a session");
    for (host, status) in [(HOST, 0), (WILD, 401), (LOGIN, 401), (ASSIGNED, 401)] {
        let request = fetch("/a").with("cookie", &format!("{SESSION}={session}"));
        browser.jars.clear();
        assert_eq!(browser.send(host, &request).status(), status, "{host}");
    }
}

#[test]
fn session_that_no_longer_fits_into_a_cookie_gives_an_error_page() {
    let group = |length: usize| "g".repeat(length);
    let long = format!("{}.wild.example.com", "p".repeat(63));
    let groups: Vec<String> = (2600..2800).map(group).collect();
    let mut reasons = Vec::new();
    for length in 2600..2800 {
        let mut browser = Browser::new(&json!([{"path": "/f/*", "allow": {"groups": groups}}]));
        browser.world.provider.claims["groups"] = json!([group(length)]);
        let (_, hosts) = browser.follow(&format!("https://{long}/page"));
        if hosts.last() == Some(&long) && browser.session(&long).is_none() {
            reasons.push(browser.world.reason());
        }
    }
    assert!(
        !reasons.is_empty() && reasons.iter().all(|reason| *reason == "session-too-large"),
        "{reasons:?}"
    );
}

#[test]
fn hand_over_without_a_click_does_not_lengthen_the_idle_time() {
    for (user, issued_at) in [(None, NOW), (Some("?1"), NOW + 100)] {
        let mut browser = signed_in();
        browser.world.gate.settings.session.idle_seconds = Some(1200);
        browser.world.now += 100;
        let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
        let request = open(parts(&asked).1).with("sec-fetch-site", "same-site");
        let request =
            user.map_or_else(|| request.clone(), |user| request.clone().with("sec-fetch-user", user));
        let code = browser.send(LOGIN, &request).location().to_owned();
        browser.open(&code);
        assert_eq!(claims(&browser.session(HOST).expect("a session"))["iat"], json!(issued_at), "{user:?}");
    }
}

#[test]
fn cookie_of_another_host_ends_with_the_session() {
    let mut browser = signed_in();
    browser.world.now += 1000;
    let (_, code) = browser.handed(HOST);
    assert_eq!(browser.open(&code).max_age(SESSION), Some(2600));
}

#[test]
fn hand_over_asks_with_the_challenge_of_a_login() {
    let mut browser = Browser::new(&json!([]));
    let answer = browser.open(&format!("https://{HOST}/page"));
    assert_eq!((answer.status(), browser.world.reason()), (302, "login-started"));
    assert!(answer.location().starts_with(&format!("https://{LOGIN}{GIVE}?host={HOST}&state=")));
    assert_eq!((answer.parameter("state").len(), answer.parameter("challenge").len()), (22, 43));
    assert!(browser.jars[HOST].contains_key(&format!("__Host-sitegate-login-{}", answer.parameter("state"))));
    assert!(browser.world.fetches.is_empty());
}

#[test]
fn site_without_a_sign_in_host_hands_nothing_over() {
    let mut browser = signed_in();
    let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
    browser.world.gate.settings.sign_in_host = None;
    assert_eq!(browser.open(&asked).status(), 400);
    assert!(browser.open(&format!("https://{HOST}/page")).location().starts_with(ISSUER));
}

#[test]
fn earlier_tokens_of_a_host_are_removed() {
    let mut browser = signed_in();
    let (_, code) = browser.handed(HOST);
    let jar = browser.jars.get_mut(HOST).expect("the host has cookies");
    for name in [HINT, REFRESH, REFUSED] {
        jar.insert(name.to_owned(), "1".to_owned());
    }
    browser.open(&code);
    let names: Vec<&str> = browser.jars[HOST].keys().map(String::as_str).collect();
    assert_eq!(names, [COUNT, SESSION]);
}

/// Sends what a browser answers to the request of another host, and checks that the sign-in host gives no code.
fn gives_nothing(change: fn(String) -> String) {
    let mut browser = signed_in();
    let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
    let answer = browser.open(&change(asked));
    assert_eq!((answer.status(), browser.world.reason()), (400, "unknown-attempt"));
    assert!(answer.header("location").is_none() && answer.cookies().is_empty());
}

fn to_host(url: &str, host: &str) -> String {
    url.replace(&format!("host={HOST}"), &format!("host={host}"))
}

cases!(request_for_a_session: gives_nothing {
    to_a_foreign_host: |url| to_host(&url, "evil.example");
    to_two_labels_below_a_wildcard: |url| to_host(&url, "a.b.wild.example.com");
    to_the_wildcard: |url| to_host(&url, "*.wild.example.com");
    to_the_parent_of_a_wildcard: |url| to_host(&url, "wild.example.com");
    to_an_empty_label: |url| to_host(&url, ".wild.example.com");
    to_a_label_with_a_path: |url| to_host(&url, "evil/.wild.example.com");
    to_a_host_with_a_port: |url| to_host(&url, &format!("{HOST}:8443"));
    to_a_host_with_userinfo: |url| to_host(&url, &format!("{HOST}%40evil.example"));
    to_a_user_below_a_wildcard: |url| to_host(&url, "a%40evil.wild.example.com");
    to_a_host_with_a_line_break: |url| to_host(&url, &format!("{HOST}%0d%0aSet-Cookie:a=b"));
    to_a_host_with_a_final_dot: |url| to_host(&url, &format!("{HOST}."));
    to_a_host_with_a_suffix: |url| to_host(&url, &format!("{HOST}.evil.example"));
    to_a_host_with_a_backslash: |url| to_host(&url, &format!("evil.example%5c{HOST}"));
    to_the_sign_in_host: |url| to_host(&url, LOGIN);
    to_no_host: |url| to_host(&url, "");
    with_a_second_foreign_host: |url| format!("{url}&host=evil.example");
    without_a_host: |url| url.replace("host=", "hosts=");
    without_a_state: |url| url.replace("state=", "stat=");
    without_a_challenge: |url| url.replace("challenge=", "challenges=");
    with_a_long_state: |url| url.replace("state=", "state=A");
    with_a_state_that_is_none: |url| url.replace(&parameter(&url, "state"), "AAAAAAAAAAAAAAAAAAAAA%26");
    with_a_long_challenge: |url| format!("{url}A");
    with_a_challenge_that_is_none: |url| url.replace(&parameter(&url, "challenge"), &format!("{}%0a", "A".repeat(42)));
    at_another_host: |url| url.replace(&format!("https://{LOGIN}/"), &format!("https://{WILD}/"));
});

fn is_no_navigation(request: TestRequest) {
    let mut browser = signed_in();
    let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
    let (uri, query) = parts(&asked).1.split_once('?').expect("the URL has a query");
    let request = TestRequest { uri: uri.to_owned(), query: query.to_owned(), ..request };
    let answer = browser.send(LOGIN, &request);
    assert_eq!((answer.status(), answer.header("location")), (401, None));
}

cases!(request_that_hands_nothing_over: is_no_navigation {
    of_a_script: fetch("/");
    of_a_frame: open("/").with("sec-fetch-dest", "iframe");
    form: TestRequest { method: "POST", ..open("/") };
    prefetch: open("/").with("sec-purpose", "prefetch");
});

#[test]
fn code_of_a_script_is_not_taken() {
    let mut browser = signed_in();
    let (_, code) = browser.handed(HOST);
    let prefetch = open(parts(&code).1).with("sec-purpose", "prefetch");
    assert_eq!(browser.send(HOST, &prefetch).status(), 401);
    assert_eq!(browser.open(&code).status(), 302, "the prefetch has not used the code up");
}

#[test]
fn address_that_another_site_has_made_leads_to_no_session() {
    let mut browser = signed_in();
    let mut mallory = Browser::new(&json!([]));
    let asked = mallory.open(&format!("https://{HOST}/page")).location().to_owned();
    let request = open(parts(&asked).1).with("sec-fetch-site", "cross-site");
    let code = browser.send(LOGIN, &request).location().to_owned();
    let answer = browser.open(&code);
    assert_eq!((answer.status(), browser.world.reason()), (400, "unknown-attempt"));
    assert_eq!(browser.session(HOST), None);
}

/// Hands a session over with a changed browser or URL, and checks that the host gets no session.
fn takes_nothing(change: fn(&mut Browser, String) -> String, reason: &str) {
    let mut browser = signed_in();
    let (_, code) = browser.handed(HOST);
    let url = change(&mut browser, code);
    let before = browser.session(parts(&url).0);
    let answer = browser.open(&url);
    assert_eq!((answer.status(), browser.world.reason()), (400, reason), "{url}");
    assert_eq!((answer.cookie(SESSION), browser.session(parts(&url).0)), (None, before));
    assert!(!browser.world.fetches[3..].contains(&"token"), "no code reaches the provider");
}

/// Replaces a parameter of a URL.
fn with_parameter(url: &str, name: &str, value: &str) -> String {
    url.replace(&parameter(url, name), value)
}

/// Returns the URL with the code of another login of the same browser.
fn of_another_login(browser: &mut Browser, url: String) -> String {
    let (_, other) = browser.handed(HOST);
    with_parameter(&url, "code", &parameter(&other, "code"))
}

cases!(code: takes_nothing {
    that_was_used: |browser, url| { browser.open(&url); url }, "unknown-attempt";
    in_another_browser: |browser, url| { browser.jars.remove(HOST); url }, "unknown-attempt";
    that_has_expired: |browser, url| { browser.world.now += 60; url }, "bad-answer";
    at_a_third_host: |_, url| url.replace(HOST, WILD), "unknown-attempt";
    for_another_host: |browser, url| {
        let (_, other) = browser.handed(WILD);
        with_parameter(&url, "code", &parameter(&other, "code"))
    }, "bad-answer";
    at_the_sign_in_host: |_, url| url.replace(HOST, LOGIN), "unknown-attempt";
    with_the_state_of_another_login: |browser, url| {
        let (_, other) = browser.handed(HOST);
        with_parameter(&url, "state", &parameter(&other, "state"))
    }, "bad-answer";
    of_another_login_of_this_browser: of_another_login, "bad-answer";
    of_a_provider: |_, url| with_parameter(&url, "code", "c0de"), "bad-answer";
    that_is_empty: |_, url| with_parameter(&url, "code", ""), "bad-answer";
    that_occurs_twice: |_, url| format!("{url}&code=c"), "bad-answer";
    that_is_an_error: |_, url| format!("{}&error=access_denied", url.replace("code=", "c=")), "bad-answer";
    without_a_state: |_, url| url.replace("state=", "s="), "bad-answer";
    that_is_a_session: |browser, url| {
        with_parameter(&url, "code", &browser.session(LOGIN).expect("there is a session"))
    }, "bad-answer";
    that_is_a_refresh_token: |browser, url| with_parameter(&url, "code", &browser.jars[LOGIN][REFRESH]), "bad-answer";
    that_is_a_login: |browser, url| {
        let login = format!("__Host-sitegate-login-{}", parameter(&url, "state"));
        with_parameter(&url, "code", &browser.jars[HOST][&login])
    }, "bad-answer";
    of_a_revoked_session: |browser, url| {
        browser.world.gate.logouts.everyone = Some(NOW);
        url
    }, "bad-answer";
    of_a_session_that_has_ended: |browser, url| {
        browser.world.gate.settings.session.lifetime_seconds = 0;
        url
    }, "bad-answer";
    after_another_site_took_over: |browser, url| {
        browser.world.gate.site = "other-gate".to_owned();
        url
    }, "unknown-attempt";
    after_a_change_of_keys: |browser, url| {
        browser.world.gate.keys = keys(&["k2"]);
        url
    }, "unknown-attempt";
});

/// The browser has a login of the other site or client at this host, with the same state.
fn of_another(change: fn(&mut Browser)) {
    let mut browser = signed_in();
    let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
    let jar = browser.jars[HOST].clone();
    change(&mut browser);
    let mut other = Browser { world: browser.world, jars: BTreeMap::new() };
    other.sign_in(LOGIN);
    let code = other.open(&asked).location().to_owned();
    let mut mine = signed_in();
    mine.jars.insert(HOST.to_owned(), jar);
    let answer = mine.open(&code);
    assert_eq!((answer.status(), mine.world.reason()), (400, "bad-answer"));
    assert_eq!(mine.session(HOST), None);
}

cases!(code_of_another: of_another {
    site: |browser| browser.world.gate.site = "other-gate".to_owned();
    client: |browser| {
        browser.world.gate.settings.provider.client_id = "c2".to_owned();
        browser.world.provider.claims["aud"] = json!("c2");
    };
});

#[test]
fn code_with_the_challenge_of_another_login_is_refused() {
    let mut browser = signed_in();
    let first = browser.open(&format!("https://{HOST}/1")).location().to_owned();
    let second = browser.open(&format!("https://{HOST}/2")).location().to_owned();
    let mixed = with_parameter(&first, "challenge", &parameter(&second, "challenge"));
    let code = browser.open(&mixed).location().to_owned();
    assert_eq!((browser.open(&code).status(), browser.world.reason()), (400, "bad-answer"));
}

#[test]
fn refused_code_uses_its_login_up() {
    let mut browser = signed_in();
    let (_, code) = browser.handed(HOST);
    let answer = browser.open(&with_parameter(&code, "code", "c0de"));
    assert!(answer.body().contains("href=\"/page\""), "{}", answer.body());
    browser.open(&code);
    assert_eq!(browser.world.reason(), "unknown-attempt");
}

#[test]
fn changed_code_is_refused() {
    let mut browser = signed_in();
    let (_, url) = browser.handed(HOST);
    let code = parameter(&url, "code");
    let jar = browser.jars[HOST].clone();
    for position in (0..code.len()).step_by(11) {
        let mut bytes = code.clone().into_bytes();
        bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).expect("the text is ASCII");
        let answer = browser.open(&with_parameter(&url, "code", &changed));
        assert_eq!((answer.status(), answer.cookie(SESSION)), (400, None), "{position}");
        browser.jars.insert(HOST.to_owned(), jar.clone());
    }
    assert_eq!(browser.open(&url).status(), 302, "the code itself is good");
}

#[test]
fn code_is_good_until_it_expires() {
    let mut browser = signed_in();
    let (_, code) = browser.handed(HOST);
    browser.world.now += 59;
    assert_eq!((browser.open(&code).status(), browser.world.reason()), (302, "login-completed"));
}

/// CloudFront refuses URLs above 8,192 bytes.
#[test]
fn code_of_the_largest_session_fits_into_a_url() {
    let groups: Vec<String> = (0..34).map(|number| format!("{number:02}-{}", "g".repeat(66))).collect();
    let mut browser = Browser::new(&json!([{"path": "/a/*", "allow": {"groups": groups}}]));
    browser.world.provider.claims["groups"] = json!(groups);
    let session = browser.sign_in(LOGIN);
    assert!((3600..4096).contains(&session.len()), "{}", session.len());
    let (_, code) = browser.handed(WILD);
    assert!(code.len() < 6200, "{}", code.len());
    assert_eq!(browser.open(&code).status(), 302);
}

#[test]
fn host_that_keeps_no_cookies_ends_the_loop() {
    let mut browser = signed_in();
    for _ in 0..4 {
        browser.follow(&format!("https://{HOST}/"));
        browser.jars.get_mut(HOST).expect("the host has cookies").remove(SESSION);
    }
    let (answer, _) = browser.follow(&format!("https://{HOST}/"));
    assert_eq!((answer.status(), browser.world.reason()), (403, "login-loop"));
}

#[test]
fn session_is_renewed_through_the_sign_in_host() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    browser.world.now += 2699;
    assert!(matches!(browser.open(&format!("https://{HOST}/page")), Answer::Forwarded(_)), "not due");
    browser.world.now += 1;
    browser.world.provider.claims["iat"] = json!(browser.world.now);
    browser.world.provider.claims["exp"] = json!(browser.world.now + 300);
    assert!(matches!(browser.send(HOST, &fetch("/data")), Answer::Forwarded(_)), "a script renews nothing");
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/page"));
    assert!(matches!(answer, Answer::Forwarded(_)) && hosts == [HOST, LOGIN, HOST], "{hosts:?}");
    assert!(browser.world.fetches.ends_with(&["refresh"]), "{:?}", browser.world.fetches);
    for host in [HOST, LOGIN] {
        let ends = claims(&browser.session(host).expect("there is a session"))["exp"].clone();
        assert_eq!(ends, json!(NOW + 2700 + 3600), "{host}");
    }
}

#[test]
fn session_that_cannot_be_renewed_asks_once_and_lasts_to_its_end() {
    let mut browser = Browser::new(&json!([]));
    browser.sign_in(LOGIN);
    browser.sign_in(HOST);
    browser.world.now += 2700;
    let (_, hosts) = browser.follow(&format!("https://{HOST}/page"));
    assert_eq!(hosts, [HOST, LOGIN, HOST]);
    browser.world.now += 899;
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/page"));
    assert!(matches!(answer, Answer::Forwarded(_)) && hosts == [HOST], "{hosts:?}");
    browser.world.now += 1;
    assert!(
        browser.open(&format!("https://{HOST}/page")).location().starts_with(&format!("https://{LOGIN}/"))
    );
}

#[test]
fn session_that_is_handed_over_late_is_renewed_after_a_quarter() {
    let mut browser = signed_in();
    browser.world.now += 1800;
    browser.sign_in(HOST);
    browser.world.now += 900;
    assert_eq!(browser.open(&format!("https://{HOST}/page")).status(), 302);
}

#[test]
fn session_stays_while_the_sign_in_host_renews_it() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    browser.world.now += 2700;
    assert_eq!(browser.open(&format!("https://{HOST}/page")).status(), 302);
    assert!(browser.session(HOST).is_some());
}

#[test]
fn idle_session_of_the_sign_in_host_continues_before_it_is_handed_over() {
    let mut browser = signed_in();
    browser.world.gate.settings.session.idle_seconds = Some(1200);
    browser.world.now += 300;
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/page"));
    assert!(matches!(answer, Answer::Forwarded(_)) && hosts == [HOST, LOGIN, HOST]);
    assert_eq!(claims(&browser.session(LOGIN).expect("there is a session"))["iat"], json!(NOW + 300));
}

#[test]
fn sign_out_at_another_host_signs_out_at_the_sign_in_host_and_the_provider() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let answer = browser.open(&format!("https://{HOST}{SIGN_OUT}"));
    assert_eq!((browser.world.reason(), browser.session(HOST)), ("sign-out", None));
    assert_eq!(answer.header("clear-site-data"), Some("\"cache\""));
    let (host, address) = parts(answer.location());
    assert_eq!(host, LOGIN);
    let request = open(address).with("sec-fetch-site", "same-site");
    let answer = browser.send(LOGIN, &request);
    assert_eq!((browser.world.reason(), browser.session(LOGIN)), ("sign-out", None));
    assert!(answer.location().starts_with(&format!("{ISSUER}/logout?")), "{answer:?}");
    assert_eq!(answer.parameter("post_logout_redirect_uri"), format!("https://{LOGIN}{SIGN_OUT}/done"));
}

/// Signs out at one of three hosts, and checks that the session ends at the others. Only the sign-in host writes this.
fn ends_everywhere(host: &str) {
    let mut browser = signed_in();
    for host in [HOST, WILD] {
        browser.sign_in(host);
    }
    browser.world.fetches.clear();
    let copies = browser.jars.clone();
    browser.follow(&format!("https://{host}{SIGN_OUT}"));
    assert_eq!(
        (browser.world.reason(), &browser.world.fetches[..]),
        ("sign-out", &["revoke-session", "metadata"][..])
    );
    browser.jars = copies;
    for host in [HOST, WILD, LOGIN] {
        assert_eq!(browser.send(host, &fetch("/a")).status(), 401, "{host}");
    }
}

cases!(sign_out_of_every_host: ends_everywhere {
    at_another_host: HOST;
    below_a_wildcard: WILD;
    at_the_sign_in_host: LOGIN;
});

/// The session at the sign-in host can end earlier, for example as idle.
#[test]
fn sign_out_ends_the_session_elsewhere_also_if_the_sign_in_host_has_none() {
    let mut browser = signed_in();
    for host in [HOST, WILD] {
        browser.sign_in(host);
    }
    browser.jars.remove(LOGIN);
    let url = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
    let answer = browser.send(LOGIN, &open(parts(&url).1).with("sec-fetch-site", "same-site"));
    assert_eq!((answer.status(), browser.world.reason()), (200, "sign-out-asked"));
    assert_eq!(browser.send(WILD, &fetch("/a")).status(), 401);
}

/// A script of a page can open the sign-out of its host, which is the same origin, but no user has clicked.
#[test]
fn sign_out_without_a_click_ends_only_the_session_of_its_host() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let answer = browser.send(HOST, &open(SIGN_OUT).with("sec-fetch-site", "same-origin"));
    assert_eq!(answer.location(), format!("https://{LOGIN}{SIGN_OUT}"));
    assert!(browser.session(HOST).is_none() && browser.session(LOGIN).is_some());
}

#[test]
fn ticket_that_is_sent_again_writes_nothing() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let url = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
    for fetches in [&["revoke-session", "metadata"][..], &[]] {
        browser.world.fetches.clear();
        browser.send(LOGIN, &open(parts(&url).1).with("sec-fetch-site", "same-site"));
        assert_eq!(browser.world.fetches, fetches);
    }
}

/// A browser that signs out with the ticket of another session ends both sessions.
#[test]
fn sign_out_ends_the_session_of_the_ticket_and_that_of_the_browser() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let first = browser.jars.clone();
    let url = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
    browser.jars.clear();
    browser.world.now += 1;
    browser.sign_in(LOGIN);
    let second = browser.jars.clone();
    browser.send(LOGIN, &open(parts(&url).1).with("sec-fetch-site", "none"));
    assert_eq!(browser.world.reason(), "sign-out");
    for jars in [first, second] {
        browser.jars = jars;
        assert_eq!(browser.send(LOGIN, &fetch("/a")).status(), 401);
    }
}

/// Signs out at another host, changes what the sign-in host gets, and checks that it asks the user.
fn asks_before_sign_out(change: fn(&mut Browser, String) -> String) {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let url = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
    let url = change(&mut browser, url);
    let session = browser.session(LOGIN);
    let answer = browser.send(LOGIN, &open(parts(&url).1).with("sec-fetch-site", "same-site"));
    assert_eq!((answer.status(), browser.world.reason()), (200, "sign-out-asked"));
    assert_eq!(browser.session(LOGIN), session);
}

cases!(ticket: asks_before_sign_out {
    that_is_missing: |_, url| url.split('?').next().expect("the URL has a path").to_owned();
    that_was_changed: |_, url| url.replace("ticket=k1.", "ticket=k1.A");
    that_has_expired: |browser, url| { browser.world.now += 60; url };
    of_another_session: |browser, url| { browser.jars.remove(LOGIN); browser.sign_in(LOGIN); url };
    of_a_user_without_a_session: |browser, url| { browser.jars.remove(LOGIN); url };
    that_is_the_session: |browser, url| with_parameter(&url, "ticket", &browser.session(LOGIN).expect("a session"));
    to_switch_accounts: |browser, url| {
        let switch = switch(browser);
        with_parameter(&url, "ticket", &parameter(&switch, "ticket"))
    };
});

#[test]
fn ticket_is_good_until_it_expires() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let url = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
    browser.world.now += 59;
    browser.send(LOGIN, &open(parts(&url).1).with("sec-fetch-site", "same-site"));
    assert_eq!(browser.world.reason(), "sign-out");
}

#[test]
fn sign_out_that_another_site_links_to_asks_at_each_host() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let answer = browser.send(HOST, &open(SIGN_OUT).with("sec-fetch-site", "same-site"));
    assert_eq!((answer.status(), browser.world.reason()), (200, "sign-out-asked"));
}

#[test]
fn sign_out_without_a_session_needs_no_ticket() {
    let mut browser = Browser::new(&json!([]));
    let answer = browser.open(&format!("https://{HOST}{SIGN_OUT}"));
    assert_eq!(answer.location(), format!("https://{LOGIN}{SIGN_OUT}"));
}

/// Opens a page that another host refuses, and returns its link to another account.
fn switch_link(browser: &mut Browser) -> String {
    browser.world.gate.settings.rules =
        serde_json::from_value(json!([{"path": "/finance/*", "allow": {"emails": ["bob@example.com"]}}]))
            .expect("the rules are well-formed");
    let (answer, _) = browser.follow(&format!("https://{HOST}/finance/q3.html"));
    assert_eq!(browser.world.reason(), "not-allowed");
    let (_, rest) =
        answer.body().split_once(&format!("href=\"{SIGN_OUT}/switch")).expect("the page has the link");
    let (query, _) = rest.split_once('"').expect("the link ends");
    format!("{SIGN_OUT}/switch{query}")
}

/// Follows the link to another account, and returns where it leads.
fn switch(browser: &mut Browser) -> String {
    let link = switch_link(browser);
    browser.open(&format!("https://{HOST}{link}")).location().to_owned()
}

#[test]
fn user_switches_accounts_at_the_sign_in_host() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    browser.sign_in(WILD);
    let url = switch(&mut browser);
    assert_eq!((browser.session(HOST), parts(&url).0), (None, LOGIN));
    let answer = browser.open(&url);
    assert_eq!((answer.parameter("prompt").as_str(), browser.session(LOGIN)), ("select_account", None));
    browser.world.provider.claims["sub"] = json!("bob");
    browser.world.provider.claims["email"] = json!("bob@example.com");
    let url = answer.location().to_owned();
    let (answer, hosts) = browser.follow(&url);
    assert!(matches!(answer, Answer::Forwarded(_)), "{answer:?}");
    assert_eq!(hosts, ["idp.example.com", LOGIN, HOST]);
    for host in [HOST, LOGIN] {
        assert_eq!(claims(&browser.session(host).expect("there is a session"))["sub"], "bob", "{host}");
    }
    assert_eq!(browser.send(WILD, &fetch("/a")).status(), 401, "the first account's session has ended");
}

/// Opens a link to another account that the sign-in host must not follow, and checks that it hands the session over as it is.
fn switches_nothing(change: fn(&mut Browser, String) -> String) {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let url = switch(&mut browser);
    let url = change(&mut browser, url);
    let session = browser.session(LOGIN);
    browser.open(&url);
    assert_eq!((browser.world.reason(), browser.session(LOGIN)), ("handed-over", session));
}

cases!(account_stays_with_a_ticket: switches_nothing {
    of_another_session: |browser, url| { browser.jars.remove(LOGIN); browser.sign_in(LOGIN); url };
    that_has_expired: |browser, url| { browser.world.now += 60; url };
    to_sign_out: |browser, url| {
        browser.sign_in(HOST);
        let out = browser.open(&format!("https://{HOST}{SIGN_OUT}")).location().to_owned();
        with_parameter(&url, "ticket", &parameter(&out, "ticket"))
    };
});

#[test]
fn login_at_the_sign_in_host_leads_to_the_hand_over_again() {
    let mut browser = Browser::new(&json!([]));
    let asked = browser.open(&format!("https://{HOST}/page")).location().to_owned();
    let answer = browser.open(&asked);
    assert!(answer.location().starts_with(&format!("{ISSUER}/authorize?")), "{answer:?}");
    let url = answer.location().to_owned();
    browser.world.provider.claims["nonce"] = json!(parameter(&url, "nonce"));
    let answer =
        browser.open(&format!("https://{LOGIN}{CALLBACK}?code=c&state={}", parameter(&url, "state")));
    assert_eq!(answer.location(), asked);
}

/// Rules of all hosts: the board needs a certain kind of sign-in, and a recent one.
fn with_demands() -> Browser {
    let rules = json!([{
        "path": "/board/*", "allow": "signed-in", "max_age_seconds": 900, "acr_values": ["phr", "urn:x:2fa"],
    }]);
    let mut browser = Browser::new(&rules);
    browser.world.provider.claims["auth_time"] = json!(NOW);
    browser.world.provider.claims["acr"] = json!("pwd");
    browser.follow(&format!("https://{HOST}/"));
    assert!(browser.jars[HOST].contains_key(SESSION));
    browser
}

#[test]
fn stronger_sign_in_is_at_the_sign_in_host() {
    let mut browser = with_demands();
    browser.world.provider.claims["acr"] = json!("phr");
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/board/plan.html"));
    assert!(matches!(answer, Answer::Forwarded(_)), "{answer:?}");
    assert_eq!(hosts, [HOST, LOGIN, "idp.example.com", LOGIN, HOST]);
    let (answer, hosts) = browser.follow(&format!("https://{WILD}/board/plan.html"));
    assert!(matches!(answer, Answer::Forwarded(_)), "{answer:?}");
    assert_eq!(hosts, [WILD, LOGIN, WILD], "the other hosts get the same sign-in");
}

#[test]
fn sign_in_that_is_not_enough_ends_with_a_page_at_the_sign_in_host() {
    let mut browser = with_demands();
    let (answer, hosts) = browser.follow(&format!("https://{HOST}/board/plan.html"));
    assert_eq!((answer.status(), browser.world.reason()), (403, "step-up-failed"));
    assert_eq!(hosts.last().map(String::as_str), Some(LOGIN));
    let (answer, _) = browser.follow(&format!("https://{HOST}/other"));
    assert!(matches!(answer, Answer::Forwarded(_)), "the session stays");
}

#[test]
fn provider_gets_the_demands_of_another_host() {
    let mut browser = with_demands();
    let asked = browser.open(&format!("https://{HOST}/board/plan.html"));
    assert_eq!(
        (parameter(asked.location(), "max_age"), parameter(asked.location(), "acr_values")),
        ("900".to_owned(), "phr urn:x:2fa".to_owned())
    );
    assert_eq!(browser.world.reason(), "step-up");
    let to = asked.location().to_owned();
    let asked = browser.open(&to);
    assert!(asked.location().starts_with(&format!("{ISSUER}/authorize?")));
    assert_eq!(parameter(asked.location(), "acr_values"), "phr urn:x:2fa");
    assert_eq!((parameter(asked.location(), "max_age").as_str(), browser.world.reason()), ("900", "step-up"));
}

/// Some providers choose the identity provider by `acr_values`. A link on another page can contain any of them.
#[test]
fn link_cannot_demand_what_no_rule_demands() {
    let mut browser = with_demands();
    let url = browser.open(&format!("https://{HOST}/board/plan.html")).location().to_owned();
    let with = |values: &str| url.replace("max_age=900", "max_age=0").replace("phr+urn%3Ax%3A2fa", values);
    let asked = browser.open(&with("idp%3Aevil+phr"));
    assert_eq!(parameter(asked.location(), "acr_values"), "phr");
    assert!(!asked.location().contains("max_age"), "{asked:?}");
    for values in ["idp%3Aevil", ""] {
        browser.open(&with(values));
        assert_eq!(browser.world.reason(), "handed-over", "{values:?}: the user has a session");
    }
}

/// A service worker of the sign-in host could read the provider's codes.
#[test]
fn sign_in_host_has_no_service_workers() {
    let mut browser = Browser::new(&json!([{"path": "/*", "allow": "everyone"}]));
    let script = |value: &str| fetch("/sw.js").with("service-worker", value);
    for (host, value, status) in
        [(LOGIN, "script", 404), (LOGIN, "other", 0), (HOST, "script", 0), (WILD, "script", 0)]
    {
        assert_eq!(browser.send(host, &script(value)).status(), status, "{host} {value}");
    }
    browser.world.gate.settings.sign_in_host = None;
    assert_eq!(browser.send(LOGIN, &script("script")).status(), 0);
}

/// A script can open the link to another account that a refused page contains.
#[test]
fn switch_without_a_click_ends_no_session_of_other_hosts() {
    let mut browser = signed_in();
    browser.sign_in(HOST);
    let link = switch_link(&mut browser);
    let answer = browser.send(HOST, &open(&link).with("sec-fetch-site", "same-origin"));
    browser.open(answer.location());
    assert_eq!(browser.world.reason(), "handed-over");
    assert!(browser.session(LOGIN).is_some());
}
