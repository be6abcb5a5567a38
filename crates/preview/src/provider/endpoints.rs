//! The provider's endpoints.

use function::clock::now;
use serde_json::{Value as Json, json};
use settings::{Rule, Settings};

use super::access_page;
use super::codes::{Codes, Grant};
use super::page;
use super::refresh::RefreshTokens;
use super::request::{self, AuthorizationRequest, CLIENT_ID};
use super::signer::Signer;
use crate::hosts;
use crate::machines::{self, Machine};
use crate::people::{self, Person};
use crate::shell::Shell;

/// Lifetime of an ID token, in seconds.
const ID_TOKEN_SECONDS: u64 = 300;
/// Lifetime of a token of a machine, in seconds.
const ACCESS_TOKEN_SECONDS: u64 = 3600;
/// The number of keys that the provider publishes.
const MAX_KEYS: usize = 2;
/// The number of accounts that users have made up and that the provider remembers.
const MAX_GUESTS: usize = 100;

/// The development provider.
pub(crate) struct Provider {
    issuer: String,
    site: String,
    shell: Shell,
    redirect_uri: String,
    signed_out: String,
    groups_claim: String,
    /// The settings that the rules come from.
    settings: Settings,
    people: Vec<Person>,
    machines: Vec<Machine>,
    /// The errors of the configuration, if they keep the accounts of an earlier one.
    problem: Option<String>,
    /// Accounts that users have made up, the newest last.
    guests: Vec<Person>,
    /// The first key signs. The others are still published.
    signers: Vec<Signer>,
    codes: Codes,
    refresh_tokens: RefreshTokens,
}

/// An answer of the provider.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A page, with its status.
    Page(u16, String),
    /// A document for programs, with its status.
    Document(u16, Json),
    /// A redirect, with the https address that the gate or the provider wrote.
    Redirect(String),
}

impl Provider {
    /// Makes a provider with a new key. `None` if the system gives no random bytes.
    pub(crate) fn new(site_host: &str, provider_host: &str, settings: &Settings) -> Option<Self> {
        let sign_in_host = hosts::of_sign_in(settings, site_host);
        let rules: Vec<Rule> = settings.all_rules().cloned().collect();
        Some(Self {
            issuer: format!("https://{provider_host}"),
            // Without a scheme, the link keeps the browser on the scheme that it uses.
            site: format!("//{site_host}/"),
            shell: Shell::new(&settings.theme),
            redirect_uri: format!("https://{sign_in_host}{}", settings.paths.callback),
            signed_out: format!("https://{sign_in_host}{}", settings.paths.signed_out()),
            groups_claim: settings.provider.groups_claim.clone(),
            settings: settings.clone(),
            people: people::people(&rules),
            machines: machines::machines(&rules),
            problem: None,
            guests: Vec::new(),
            signers: vec![Signer::new()?],
            codes: Codes::default(),
            refresh_tokens: RefreshTokens::default(),
        })
    }

    /// Replaces the accounts. Codes and keys stay valid.
    pub(crate) fn update(&mut self, site_host: &str, settings: &Settings) {
        let sign_in_host = hosts::of_sign_in(settings, site_host);
        self.redirect_uri = format!("https://{sign_in_host}{}", settings.paths.callback);
        self.signed_out = format!("https://{sign_in_host}{}", settings.paths.signed_out());
        self.shell = Shell::new(&settings.theme);
        self.groups_claim.clone_from(&settings.provider.groups_claim);
        self.settings.clone_from(settings);
        let rules: Vec<Rule> = settings.all_rules().cloned().collect();
        self.people = people::people(&rules);
        self.machines = machines::machines(&rules);
        self.problem = None;
    }

    /// Shows on the pages that the configuration has errors, until the next update.
    pub(crate) fn show_problem(&mut self, problem: &str) {
        self.problem = Some(problem.to_owned());
    }

    /// The accounts from the rules.
    pub(crate) fn people(&self) -> &[Person] {
        &self.people
    }

    /// The machines from the rules.
    pub(crate) fn machines(&self) -> &[Machine] {
        &self.machines
    }

    /// Returns the client ID of a machine whose subject fits. The gate names a machine by its issuer and its subject identifier.
    pub(crate) fn machine_of(&self, is_wanted: impl Fn(&str) -> bool) -> Option<String> {
        let mut machines = self.machines.iter();
        let is_wanted = |machine: &&Machine| is_wanted(&format!("{} {}", self.issuer, machine.sub()));
        machines.find(is_wanted).map(|machine| machine.id.clone())
    }

    /// The account with a subject identifier.
    fn person(&self, sub: &str) -> Option<&Person> {
        self.people.iter().chain(&self.guests).find(|person| person.sub == sub)
    }

    /// Returns the first name of an account that fits.
    pub(crate) fn name_of(&self, is_wanted: impl Fn(&Person) -> bool) -> Option<String> {
        let mut all = self.people.iter().chain(&self.guests);
        all.find(|person| is_wanted(person)).map(|person| person.name.clone())
    }

    /// Remembers an account that a user has made up, in place of an earlier one with the same address.
    fn remember(&mut self, guest: Person) -> Person {
        self.guests.retain(|other| other.sub != guest.sub);
        if self.guests.len() == MAX_GUESTS {
            self.guests.remove(0);
        }
        self.guests.push(guest.clone());
        guest
    }

    /// The discovery document.
    fn metadata(&self) -> Json {
        let issuer = &self.issuer;
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "revocation_endpoint": format!("{issuer}/revoke"),
            "end_session_endpoint": format!("{issuer}/sign-out"),
            "response_types_supported": ["code"],
            "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
            "scopes_supported": ["openid", "email", "profile", "offline_access"],
            "token_endpoint_auth_methods_supported": ["none"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "prompt_values_supported": ["login", "select_account"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": true,
        })
    }

    /// The public keys: RFC 7517, section 5.
    fn keys(&self) -> Json {
        json!({"keys": self.signers.iter().map(Signer::jwk).collect::<Vec<Json>>()})
    }

    /// Replaces the signing key. The previous key stays published, as at a real provider.
    fn rotate(&mut self) -> Answer {
        if let Some(signer) = Signer::new() {
            self.signers.insert(0, signer);
            self.signers.truncate(MAX_KEYS);
        }
        Answer::Redirect(format!("{}/", self.issuer))
    }

    /// Answers a request: OpenID Connect Core 1.0, section 3.1.
    pub(crate) fn answer(&mut self, method: &str, path: &str, query: &str, body: &str) -> Answer {
        match (method, path) {
            ("GET", "/authorize") => self.choose(query),
            ("POST", "/authorize") => self.chosen(query, body),
            ("GET", "/sign-out") => self.sign_out(query),
            ("POST", "/token") => self.token(body),
            ("POST", "/revoke") => self.revoke(body),
            ("GET", "/") => {
                let key = self.signers.first().map(Signer::id);
                Answer::Page(
                    200,
                    page::front(
                        &self.shell,
                        &self.site,
                        &self.people,
                        &self.commands(),
                        key,
                        self.problem.as_deref(),
                    ),
                )
            }
            ("GET", "/access") => {
                Answer::Page(200, access_page::table(&self.shell, &self.site, &self.people, &self.settings))
            }
            ("POST", "/rotate") => self.rotate(),
            ("GET", "/.well-known/openid-configuration") => Answer::Document(200, self.metadata()),
            ("GET", "/keys") => Answer::Document(200, self.keys()),
            _ => self.error(404, "This page does not exist."),
        }
    }

    /// The commands of all machines.
    fn commands(&self) -> Vec<[String; 2]> {
        let (site, provider) =
            (format!("http:{}", self.site), self.issuer.replacen("https:", "http:", 1) + "/");
        self.machines.iter().map(|machine| machine.commands(&site, &provider)).collect()
    }

    fn error(&self, status: u16, problem: &str) -> Answer {
        Answer::Page(status, page::error(&self.shell, problem))
    }

    fn choose(&self, query: &str) -> Answer {
        match AuthorizationRequest::read(query, &self.redirect_uri) {
            Ok(request) => Answer::Page(
                200,
                page::choice(&self.shell, &self.people, query, &request.acr_values, self.problem.as_deref()),
            ),
            Err(problem) => self.error(400, problem),
        }
    }

    /// The account that a form picks or makes up. `None` if the user cancels.
    fn picked(&mut self, body: &str) -> Option<Person> {
        if let Some(email) = request::parameter(body, "email") {
            let guest = Person::guest(email.trim(), request::parameters(body, "group"))?;
            return Some(self.remember(guest));
        }
        self.person(&request::parameter(body, "person")?).cloned()
    }

    fn chosen(&mut self, query: &str, body: &str) -> Answer {
        let request = match AuthorizationRequest::read(query, &self.redirect_uri) {
            Ok(request) => request,
            Err(problem) => return self.error(400, problem),
        };
        let result = match self.picked(body) {
            Some(person) => {
                let grant = Grant {
                    person,
                    nonce: request.nonce,
                    challenge: request.challenge,
                    offline: request.offline,
                    acr: request::parameter(body, "acr").filter(|acr| request.acr_values.contains(acr)),
                    at: now(),
                };
                match self.codes.issue(grant) {
                    Some(code) => ("code", code),
                    None => ("error", "server_error".to_owned()),
                }
            }
            None => ("error", "access_denied".to_owned()),
        };
        let parameters = form_urlencoded::Serializer::new(String::new())
            .append_pair(result.0, &result.1)
            .append_pair("state", &request.state)
            .append_pair("iss", &self.issuer)
            .finish();
        Answer::Redirect(format!("{}?{parameters}", self.redirect_uri))
    }

    fn sign_out(&self, query: &str) -> Answer {
        match request::parameter(query, "post_logout_redirect_uri") {
            Some(to) if to == self.signed_out => Answer::Redirect(to),
            _ => self.error(400, "The post-logout redirect URI does not belong to the previewed site."),
        }
    }

    /// The token endpoint: RFC 6749, sections 4.1.3, 4.4.2 and 6, with PKCE.
    fn token(&mut self, body: &str) -> Answer {
        let issued = match request::parameter(body, "grant_type").as_deref() {
            Some("authorization_code") => self.redeem(body),
            Some("refresh_token") => self.renew(body),
            Some("client_credentials") => self.access_token(body),
            _ => None,
        };
        issued.map_or_else(
            || Answer::Document(400, json!({"error": "invalid_grant"})),
            |issued| Answer::Document(200, issued),
        )
    }

    /// The revocation endpoint: RFC 7009.
    fn revoke(&mut self, body: &str) -> Answer {
        if let Some(token) = request::parameter(body, "token") {
            self.refresh_tokens.revoke(&token);
        }
        Answer::Document(200, json!({}))
    }

    fn redeem(&mut self, body: &str) -> Option<Json> {
        let parameter = |name| request::parameter(body, name);
        let grant = self.codes.redeem(&parameter("code")?, now())?;
        if parameter("redirect_uri").as_ref() != Some(&self.redirect_uri)
            || !grant.has_verifier(&parameter("code_verifier")?)
        {
            return None;
        }
        let id_token = self.id_token(&grant.person, Some(&grant))?;
        let refresh_token =
            if grant.offline { Some(self.refresh_tokens.begin(&grant.person.sub)?) } else { None };
        Some(issued(&id_token, refresh_token))
    }

    fn renew(&mut self, body: &str) -> Option<Json> {
        let token = request::parameter(body, "refresh_token")?;
        let (sub, next) = self.refresh_tokens.renew(&token)?;
        // The account is gone if the rules no longer name it.
        let person = self.person(&sub)?;
        Some(issued(&self.id_token(person, None)?, Some(next)))
    }

    /// A token of a machine. Its client ID is enough, because the provider listens only on loopback.
    fn access_token(&self, body: &str) -> Option<Json> {
        let id = request::parameter(body, "client_id")?;
        let machine = self.machines.iter().find(|machine| machine.id == id)?;
        let mut claims = Json::Object(machine.claims.clone());
        claims["iss"] = json!(self.issuer);
        claims["iat"] = json!(now());
        claims["exp"] = json!(now() + ACCESS_TOKEN_SECONDS);
        let token = self.signers.first()?.sign(&claims)?;
        Some(json!({"token_type": "Bearer", "access_token": token, "expires_in": ACCESS_TOKEN_SECONDS}))
    }

    /// An ID token. That of a refresh has no grant: the user has not authenticated again.
    fn id_token(&self, person: &Person, grant: Option<&Grant>) -> Option<String> {
        let Person { sub, name, email, groups, .. } = person;
        let mut claims = json!({
            "iss": self.issuer, "aud": CLIENT_ID, "sub": sub, "iat": now(), "exp": now() + ID_TOKEN_SECONDS,
            "name": name, "email": email, "email_verified": true,
        });
        claims[&self.groups_claim] = json!(groups);
        person.write_claims(&mut claims);
        if let Some(grant) = grant {
            claims["nonce"] = json!(grant.nonce);
            claims["auth_time"] = json!(grant.at);
            if let Some(acr) = &grant.acr {
                claims["acr"] = json!(acr);
            }
        }
        self.signers.first()?.sign(&claims)
    }
}

/// A successful answer of the token endpoint: RFC 6749, section 5.1.
fn issued(id_token: &str, refresh_token: Option<String>) -> Json {
    let mut answer = json!({"token_type": "Bearer", "access_token": "none", "id_token": id_token});
    if let Some(refresh_token) = refresh_token {
        answer["refresh_token"] = json!(refresh_token);
    }
    answer
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use infra::Site;
    use ring::digest::{SHA256, digest};
    use serde_json::Value as Json;

    use super::{Answer, Provider};
    use crate::provider::request;

    const VERIFIER: &str = "a-verifier-of-at-least-forty-three-characters";
    const REDIRECT_URI: &str = "https://localhost:8000/.sitegate/callback";

    fn provider() -> Provider {
        Provider::new("localhost:8000", "localhost:8001", &Site::parameterized().settings())
            .expect("a provider")
    }

    fn query() -> String {
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, VERIFIER.as_bytes()));
        format!(
            "response_type=code&client_id=preview&redirect_uri={REDIRECT_URI}&scope=openid&state=s&nonce=n\
             &code_challenge={challenge}&code_challenge_method=S256"
        )
    }

    fn code(provider: &mut Provider) -> String {
        code_for(provider, "openid")
    }

    fn code_for(provider: &mut Provider, scope: &str) -> String {
        let query = query().replace("scope=openid", &format!("scope={scope}"));
        let Answer::Redirect(to) = provider.answer("POST", "/authorize", &query, "person=ada") else {
            panic!("no redirect")
        };
        let (address, answer) = to.split_once('?').expect("a query");
        let parameter = |name| request::parameter(answer, name);
        assert_eq!(address, REDIRECT_URI);
        assert_eq!(parameter("state").as_deref(), Some("s"));
        assert_eq!(parameter("iss").as_deref(), Some("https://localhost:8001"));
        parameter("code").expect("a code")
    }

    fn token(provider: &mut Provider, body: &str) -> Option<Json> {
        match provider.answer("POST", "/token", "", body) {
            Answer::Document(200, answer) => Some(answer),
            Answer::Document(400, answer) => {
                assert_eq!(answer["error"], "invalid_grant");
                None
            }
            other => panic!("{other:?}"),
        }
    }

    fn exchange(provider: &mut Provider, code: &str, change: (&str, &str)) -> Option<Json> {
        let body = format!(
            "grant_type=authorization_code&code={code}&redirect_uri={REDIRECT_URI}&code_verifier={VERIFIER}"
        );
        token(provider, &body.replace(change.0, change.1))
    }

    fn redeem(provider: &mut Provider, code: &str, change: (&str, &str)) -> Option<Json> {
        exchange(provider, code, change).map(|answer| claims(&answer))
    }

    fn part(answer: &Json, number: usize) -> Json {
        json_part(answer["id_token"].as_str().expect("an ID token"), number)
    }

    fn json_part(token: &str, number: usize) -> Json {
        let part = token.split('.').nth(number).expect("a JWT");
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("JSON")
    }

    fn claims(answer: &Json) -> Json {
        part(answer, 1)
    }

    const UNCHANGED: (&str, &str) = ("-", "-");

    #[test]
    fn code_is_valid_once() {
        let mut provider = provider();
        let code = code(&mut provider);
        let claims = redeem(&mut provider, &code, UNCHANGED).expect("a token");
        assert_eq!(
            (&claims["sub"], &claims["nonce"], &claims["aud"]),
            (&"ada".into(), &"n".into(), &"preview".into())
        );
        assert_eq!(redeem(&mut provider, &code, UNCHANGED), None);
    }

    /// Makes a test for each change of a token request that the provider refuses.
    macro_rules! refused_code_cases {
        ($($name:ident: $change:expr,)*) => {$(
            #[test]
            fn $name() {
                let mut provider = provider();
                let code = code(&mut provider);
                assert_eq!(redeem(&mut provider, &code, $change), None);
            }
        )*};
    }

    refused_code_cases! {
        code_with_another_verifier_is_refused: ("forty-three", "forty-four"),
        code_with_another_redirect_uri_is_refused: ("/callback", "/elsewhere"),
        code_with_another_grant_type_is_refused: ("authorization_code", "password"),
        unknown_code_is_refused: ("code=", "code=x"),
    }

    /// Makes a test for each form that picks no account.
    macro_rules! denied_cases {
        ($($name:ident: $body:literal,)*) => {$(
            #[test]
            fn $name() {
                let Answer::Redirect(to) = provider().answer("POST", "/authorize", &query(), $body) else {
                    panic!("no redirect")
                };
                assert!(to.contains("error=access_denied") && !to.contains("code="), "{to}");
            }
        )*};
    }

    denied_cases! {
        refusal_is_access_denied: "cancel=1",
        empty_account_is_access_denied: "person=",
        address_without_a_domain_is_access_denied: "email=eve&group=board",
        unknown_account_is_access_denied: "person=mallory",
        empty_form_is_access_denied: "",
    }

    #[test]
    fn guest_signs_in_with_an_address_and_groups() {
        let mut provider = provider();
        let form = "email=eve%40example.net&group=board&group=finance";
        let Answer::Redirect(to) = provider.answer("POST", "/authorize", &query(), form) else {
            panic!("no redirect")
        };
        let code = request::parameter(to.split_once('?').expect("a query").1, "code").expect("a code");
        let claims = redeem(&mut provider, &code, UNCHANGED).expect("a token");
        assert_eq!(
            (&claims["sub"], &claims["email"]),
            (&"eve@example.net".into(), &"eve@example.net".into())
        );
        assert_eq!(claims["groups"], serde_json::json!(["board", "finance"]));
        assert_eq!(provider.name_of(|person| person.email == "eve@example.net").as_deref(), Some("eve"));
    }

    #[test]
    fn last_hundred_guests_are_remembered_once_each() {
        let mut provider = provider();
        for number in [0].into_iter().chain(0..101) {
            let form = format!("email=guest-{number}@example.net");
            provider.answer("POST", "/authorize", &query(), &form);
        }
        let names: Vec<&str> = provider.guests.iter().map(|guest| guest.name.as_str()).collect();
        assert_eq!((names.len(), names[0], names[99]), (100, "guest-1", "guest-100"));
    }

    #[test]
    fn refresh_token_needs_offline_access() {
        let mut provider = provider();
        let plain = code(&mut provider);
        assert_eq!(exchange(&mut provider, &plain, UNCHANGED).expect("a token").get("refresh_token"), None);
    }

    #[test]
    fn revoked_refresh_token_is_not_valid() {
        let mut provider = provider();
        let offline = code_for(&mut provider, "openid+offline_access");
        let answer = exchange(&mut provider, &offline, UNCHANGED).expect("a token");
        let token = answer["refresh_token"].as_str().expect("a refresh token");
        let revoked = provider.answer("POST", "/revoke", "", &format!("token={token}"));
        assert!(matches!(revoked, Answer::Document(200, _)));
        assert_eq!(provider.renew(&format!("refresh_token={token}")), None);
    }

    #[test]
    fn refresh_token_is_valid_once() {
        let mut provider = provider();
        let offline = code_for(&mut provider, "openid+offline_access");
        let answer = exchange(&mut provider, &offline, UNCHANGED).expect("a token");
        let refresh = |provider: &mut Provider, answer: &Json| {
            let text = answer["refresh_token"].as_str().expect("a refresh token");
            token(provider, &format!("grant_type=refresh_token&refresh_token={text}"))
        };
        let again = refresh(&mut provider, &answer).expect("a renewed token");
        assert_eq!((&claims(&again)["sub"], claims(&again).get("nonce")), (&"ada".into(), None));
        assert_eq!(refresh(&mut provider, &answer), None);
    }

    #[test]
    fn machine_gets_a_token_with_the_claims_of_its_rule() {
        let text = "rules: [{ path: /exports/*, allow: { workload: { issuer: https://gitlab.com, audience: docs, claims: { project_path: org/docs } } } }]";
        let settings = infra::site::read(text).expect("a sound configuration").settings();
        let mut provider = Provider::new("localhost:8000", "localhost:8001", &settings).expect("a provider");
        let issued =
            token(&mut provider, "grant_type=client_credentials&client_id=machine-1").expect("a token");
        let claims = json_part(issued["access_token"].as_str().expect("a token"), 1);
        for (name, value) in [
            ("iss", "https://localhost:8001"),
            ("aud", "docs"),
            ("sub", "machine-1"),
            ("project_path", "org/docs"),
        ] {
            assert_eq!(claims[name], value);
        }
        assert_eq!(issued["expires_in"], 3600);
        for body in ["grant_type=client_credentials&client_id=machine-2", "grant_type=client_credentials"] {
            assert_eq!(token(&mut provider, body), None, "{body}");
        }
        let Answer::Page(200, page) = provider.answer("GET", "/", "", "") else { panic!("no page") };
        assert!(page.contains("http://localhost:8001/token -d grant_type=client_credentials"), "{page}");
        assert!(page.contains("http://localhost:8000/exports/"), "{page}");
        let name = provider.machine_of(|subject| subject == "https://localhost:8001 machine-1");
        assert_eq!(name.as_deref(), Some("machine-1"));
    }

    fn signing_key(provider: &mut Provider) -> Json {
        let code = code(provider);
        part(&exchange(provider, &code, UNCHANGED).expect("a token"), 0)["kid"].clone()
    }

    fn published_keys(provider: &Provider) -> Vec<Json> {
        let keys = provider.keys()["keys"].as_array().expect("keys").clone();
        keys.into_iter().map(|key| key["kid"].clone()).collect()
    }

    #[test]
    fn new_key_signs_and_the_previous_key_stays_published() {
        let mut provider = provider();
        let first = signing_key(&mut provider);
        assert!(matches!(provider.answer("POST", "/rotate", "", ""), Answer::Redirect(_)));
        let second = signing_key(&mut provider);
        assert_eq!(published_keys(&provider), [second.clone(), first.clone()]);
        assert_ne!(first, second);
        provider.answer("POST", "/rotate", "", "");
        assert!(!published_keys(&provider).contains(&first));
    }

    #[test]
    fn sign_out_redirects_only_to_the_site() {
        let answer =
            |to: &str| provider().answer("GET", "/sign-out", &format!("post_logout_redirect_uri={to}"), "");
        let home = "https://localhost:8000/.sitegate/sign-out/done";
        assert!(matches!(answer(home), Answer::Redirect(to) if to == home));
        for elsewhere in ["https://evil.example/", "https://localhost:8000/", ""] {
            assert!(matches!(answer(elsewhere), Answer::Page(400, _)), "{elsewhere}");
        }
    }
}
