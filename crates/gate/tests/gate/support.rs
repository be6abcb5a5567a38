//! A site, a provider with a key, and a browser.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{
    Decision, Event, Fetched, Gate, IssuerKeys, IssuerMetadata, KeySet, Keys, Lookup, Metadata, Need,
    Outcome, Random, Revocation, Secret, TokenRequest, TokenResponse, decide,
};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use ring::{hkdf, hmac};
use serde_json::{Value as Json, json};
use settings::testing::{self, CLIENT_ID, ISSUER};
use settings::{Endpoints, Logouts, Settings};

pub(crate) const NOW: u64 = 1_800_000_000;
pub(crate) const HOST: &str = "reports.example.com";
/// The issuer of tokens for machines.
pub(crate) const MACHINES: &str = "https://token.example.com";
pub(crate) const SESSION: &str = "__Host-sitegate-session";

pub(crate) fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn decoded(part: &str) -> Json {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("the text is base64url"))
        .expect("the text is JSON")
}

/// Returns the claims of a JWT without verifying it.
pub(crate) fn claims(token: &str) -> Json {
    decoded(token.split('.').nth(1).expect("the token has a payload"))
}

/// A session with other claims, signed with the key of the test's gate.
pub(crate) fn forged(session: &str, claims: &Json) -> String {
    let mut key = [0; 32];
    hkdf::Salt::new(hkdf::HKDF_SHA256, b"sitegate")
        .extract(format!("{:#<32}", "k1").as_bytes())
        .expand(&[b"session v1"], hkdf::HKDF_SHA256)
        .and_then(|key_material| key_material.fill(&mut key))
        .expect("the key is well-formed");
    let (header, _) = session.split_once('.').expect("the session is a JWT");
    let message = format!("{header}.{}", base64url(claims.to_string()));
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), message.as_bytes());
    format!("{message}.{}", base64url(tag))
}

pub(crate) fn keys(ids: &[&str]) -> Keys {
    let key = |id: &&str| json!({"id": id, "secret": base64url(format!("{id:#<32}"))});
    Keys::read(&json!({"keys": ids.iter().map(key).collect::<Vec<_>>()}).to_string())
        .expect("the keys are well-formed")
}

fn settings(rules: &Json) -> Settings {
    let mut settings = testing::settings();
    settings.provider.scopes.push("email".to_owned());
    settings.hosts = [HOST, "*.wild.example.com"].map(str::to_owned).to_vec();
    settings.rules = serde_json::from_value(rules.clone()).expect("the rules are well-formed");
    settings
}

/// A provider. A test can change its metadata, keys and tokens, because they are JSON.
pub(crate) struct Provider {
    pair: EcdsaKeyPair,
    pub(crate) metadata: Json,
    pub(crate) header: Json,
    pub(crate) claims: Json,
    /// The response of the token endpoint, if it is not a token.
    pub(crate) answer: Option<Vec<u8>>,
    pub(crate) status: u16,
    /// The refresh token that the provider issues.
    pub(crate) refresh_token: Option<String>,
    pub(crate) keys: Option<Json>,
    /// The last token request.
    pub(crate) token_request: Option<TokenRequest>,
}

impl Provider {
    pub(crate) fn new() -> Self {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random)
            .expect("the key is well-formed");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random)
            .expect("the key is well-formed");
        Self {
            pair,
            metadata: json!({
                "issuer": ISSUER,
                "authorization_endpoint": format!("{ISSUER}/authorize"),
                "token_endpoint": format!("{ISSUER}/token"),
                "jwks_uri": format!("{ISSUER}/keys"),
                "end_session_endpoint": format!("{ISSUER}/logout"),
                "id_token_signing_alg_values_supported": ["ES256"],
            }),
            header: json!({"alg": "ES256", "kid": "p1", "typ": "JWT"}),
            claims: json!({
                "iss": ISSUER, "aud": CLIENT_ID, "sub": "alice", "iat": NOW, "exp": NOW + 300,
                "email": "Alice@Example.com", "email_verified": true, "groups": ["finance", "staff"],
            }),
            answer: None,
            status: 200,
            refresh_token: None,
            keys: None,
            token_request: None,
        }
    }

    /// Returns the public key as an uncompressed point.
    pub(crate) fn public_key(&self) -> &[u8] {
        self.pair.public_key().as_ref()
    }

    pub(crate) fn jwks(&self) -> Json {
        let (x, y) = self.public_key()[1..].split_at(32);
        json!({"keys": [{"kty": "EC", "crv": "P-256", "kid": "p1", "use": "sig", "alg": "ES256", "x": base64url(x), "y": base64url(y)}]})
    }

    pub(crate) fn token(&self, nonce: &str) -> String {
        let mut claims = self.claims.clone();
        if claims.get("nonce").is_none() {
            claims["nonce"] = json!(nonce);
        }
        if claims["nonce"].is_null() {
            claims.as_object_mut().expect("the claims are an object").remove("nonce");
        }
        self.sign(&claims)
    }

    /// Returns a signed JWT with these claims.
    pub(crate) fn sign(&self, claims: &Json) -> String {
        let text = format!("{}.{}", base64url(self.header.to_string()), base64url(claims.to_string()));
        let signature = self.pair.sign(&SystemRandom::new(), text.as_bytes()).expect("the key signs");
        format!("{text}.{}", base64url(signature))
    }
}

/// A request of the browser.
#[derive(Clone, Debug)]
pub(crate) struct TestRequest {
    pub(crate) method: &'static str,
    pub(crate) uri: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Json>,
}

/// Returns the request of a user who opens a page.
pub(crate) fn open(address: &str) -> TestRequest {
    let (uri, query) = address.split_once('?').unwrap_or((address, ""));
    let headers = [
        ("host", HOST),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "document"),
        ("accept", "text/html"),
    ];
    TestRequest {
        method: "GET",
        uri: uri.to_owned(),
        query: query.to_owned(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: None,
    }
}

/// Returns the request of a script.
pub(crate) fn fetch(address: &str) -> TestRequest {
    open(address).with("sec-fetch-mode", "cors").with("sec-fetch-dest", "empty")
}

impl TestRequest {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self.also(name, value)
    }

    pub(crate) fn also(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn json(&self) -> Json {
        let mut headers: BTreeMap<&str, Vec<Json>> = BTreeMap::new();
        for (name, value) in &self.headers {
            headers.entry(name).or_default().push(json!({"key": name, "value": value}));
        }
        let mut event = json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d111111abcdef8.cloudfront.net", "distributionId": "E1", "eventType": "viewer-request", "requestId": "r1"},
            "request": {"clientIp": "203.0.113.178", "method": self.method, "uri": self.uri, "querystring": self.query, "headers": headers},
        }}]});
        if let Some(body) = &self.body {
            event["Records"][0]["cf"]["request"]["body"] = body.clone();
        }
        event
    }
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) enum Answer {
    Forwarded(Json),
    Response(Json),
}

impl Answer {
    pub(crate) fn status(&self) -> u16 {
        match self {
            Self::Forwarded(_) => 0,
            Self::Response(response) => response["status"]
                .as_str()
                .expect("the response has a status")
                .parse()
                .expect("the status is a number"),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        match self {
            Self::Forwarded(_) => None,
            Self::Response(response) => response["headers"][name][0]["value"].as_str(),
        }
    }

    pub(crate) fn body(&self) -> &str {
        match self {
            Self::Forwarded(_) => "",
            Self::Response(response) => response["body"].as_str().expect("there is a body"),
        }
    }

    pub(crate) fn location(&self) -> &str {
        self.header("location").expect("the response redirects")
    }

    /// Returns the cookies that the response sets. A cookie that it removes has an empty value.
    pub(crate) fn cookies(&self) -> Vec<(String, String)> {
        let Self::Response(response) = self else { return Vec::new() };
        let list = response["headers"]["set-cookie"].as_array().into_iter().flatten();
        list.map(|cookie| {
            let cookie = cookie["value"].as_str().expect("the value is a string");
            assert!(
                cookie.ends_with("; Secure; HttpOnly; SameSite=Lax") && cookie.contains("; Path=/; "),
                "{cookie}"
            );
            assert!(!cookie.contains("Domain") && cookie.len() <= 4096, "{cookie}");
            let (name, value) = cookie
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("the cookie has a name and a value");
            (name.to_owned(), value.to_owned())
        })
        .collect()
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        self.cookies().into_iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Returns the seconds for which the browser keeps a cookie, or `None` if it keeps the cookie until it is closed.
    pub(crate) fn max_age(&self, name: &str) -> Option<u64> {
        let Self::Response(response) = self else { panic!("the request is forwarded") };
        let list = response["headers"]["set-cookie"].as_array().expect("the response sets cookies");
        let cookies = list.iter().filter_map(|cookie| cookie["value"].as_str());
        let cookie = cookies
            .into_iter()
            .find(|cookie| cookie.starts_with(&format!("{name}=")))
            .expect("the cookie is set");
        let (_, rest) = cookie.split_once("; Max-Age=")?;
        rest.split(';').next()?.parse().ok()
    }

    /// Returns a parameter of the URL that the response redirects to.
    pub(crate) fn parameter(&self, name: &str) -> String {
        let (_, query) = self.location().split_once('?').expect("the URL has a query");
        let mut parameters = form_urlencoded::parse(query.as_bytes());
        parameters.find(|(other, _)| other == name).map(|(_, value)| value.into_owned()).expect(name)
    }
}

/// A site, its provider, and one browser.
#[expect(clippy::struct_excessive_bools, reason = "each stands for a service that can be unavailable")]
pub(crate) struct World {
    pub(crate) gate: Gate,
    pub(crate) provider: Provider,
    pub(crate) now: u64,
    pub(crate) jar: BTreeMap<String, String>,
    /// Different for every request.
    turn: u8,
    nonce: String,
    /// Whether the discovery document cannot be fetched.
    pub(crate) metadata_down: bool,
    pub(crate) keys_down: bool,
    pub(crate) token_down: bool,
    pub(crate) ssm_down: bool,
    /// An issuer of tokens for machines.
    pub(crate) issuer: Provider,
    pub(crate) issuer_down: bool,
    /// The time at which cached keys of the issuer were last fetched because of an unknown key ID.
    pub(crate) old_issuer_keys: Option<u64>,
    /// The cached keys, and the time at which they were last fetched because of an unknown key ID.
    pub(crate) old_keys: Option<(Json, u64)>,
    pub(crate) fetches: Vec<&'static str>,
    pub(crate) last: Option<Outcome>,
}

impl World {
    pub(crate) fn new(rules: &Json) -> Self {
        let mut gate = Gate::new("docs-gate", settings(rules), keys(&["k1"]));
        gate.client_secret = Some(Secret::new("s3cr:t/+".to_owned()));
        Self {
            gate,
            provider: Provider::new(),
            now: NOW,
            jar: BTreeMap::new(),
            turn: 0,
            nonce: String::new(),
            metadata_down: false,
            keys_down: false,
            token_down: false,
            ssm_down: false,
            issuer: Provider::new(),
            issuer_down: false,
            old_issuer_keys: None,
            old_keys: None,
            fetches: Vec::new(),
            last: None,
        }
    }

    /// Sends a request with the browser's cookies, and stores the cookies of the response.
    pub(crate) fn send(&mut self, request: &TestRequest) -> Answer {
        let jar: Vec<String> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request =
            if jar.is_empty() { request.clone() } else { request.clone().also("cookie", &jar.join("; ")) };
        let answer = self.decide(request.json());
        for (name, value) in answer.cookies() {
            if value.is_empty() { _ = self.jar.remove(&name) } else { _ = self.jar.insert(name, value) }
        }
        answer
    }

    /// Decides about an event, and fetches what the gate needs, as the function does.
    pub(crate) fn decide(&mut self, event: Json) -> Answer {
        let mut logouts = Logouts::default();
        let answer = self.decide_with_fetches(event, &mut logouts);
        self.gate.logouts.merge(&logouts);
        answer
    }

    fn decide_with_fetches(&mut self, event: Json, ended: &mut Logouts) -> Answer {
        let event = Event::read(event);
        self.turn = self.turn.wrapping_add(1);
        let random = Random::new([self.turn; Random::BYTES]);
        let (mut metadata, mut keys, mut token) = (Lookup::NotYet, Lookup::NotYet, Lookup::NotYet);
        let mut revoked = Lookup::NotYet;
        let mut issuer: Option<(String, Option<IssuerKeys>)> = self.old_issuer_keys.map(|looked_at| {
            (MACHINES.to_owned(), self.published(MACHINES).map(|keys| keys.looked_again(looked_at)))
        });
        if let Some((document, at)) = &self.old_keys {
            let read = KeySet::read(document.to_string().as_bytes(), NOW).expect("the keys are well-formed");
            keys = Lookup::Known(read.looked_again(*at));
        }
        for _ in 0..6 {
            let issuers: Vec<_> =
                issuer.iter().map(|(name, keys)| (name.as_str(), keys.as_ref().into())).collect();
            let fetched = Fetched {
                issuers: &issuers,
                revoked,
                metadata: metadata.as_ref(),
                keys: keys.as_ref(),
                token: token
                    .as_ref()
                    .map(|(status, body): &(u16, Vec<u8>)| TokenResponse { status: *status, body }),
            };
            let outcome = decide(&event, &self.gate, &fetched, self.now, &random);
            self.last = Some(outcome.clone());
            match outcome.decision {
                Decision::Forward(changes) => return Answer::Forwarded(event.forwarded(changes)),
                Decision::Respond(response) => {
                    let json = response.into_json();
                    assert_eq!(json["headers"]["cache-control"][0]["value"], "no-store");
                    assert!(json.to_string().len() < 40_000);
                    return Answer::Response(json);
                }
                Decision::Need(Need::Metadata) => {
                    self.fetches.push("metadata");
                    let read = Metadata::read(self.provider.metadata.to_string().as_bytes(), ISSUER);
                    metadata = read.filter(|_| !self.metadata_down).into();
                }
                Decision::Need(Need::Keys) => {
                    self.fetches.push("keys");
                    let document = self.provider.keys.clone().unwrap_or_else(|| self.provider.jwks());
                    let again = matches!(keys, Lookup::Known(_));
                    let at = if again { self.now } else { 0 };
                    let read = KeySet::read(document.to_string().as_bytes(), self.now)
                        .map(|keys| keys.looked_again(at));
                    keys = read.filter(|_| !self.keys_down).into();
                }
                Decision::Need(Need::IssuerKeys(name)) => {
                    self.fetches.push("issuer-keys");
                    let again = issuer.as_ref().is_some_and(|(_, keys)| keys.is_some());
                    let keys = self.published(&name);
                    let looked_at = if again { self.now } else { 0 };
                    issuer = Some((name, keys.map(|keys| keys.looked_again(looked_at))));
                }
                Decision::Need(Need::Token(request)) => {
                    self.fetches.push("token");
                    token = self.token();
                    self.provider.token_request = Some(request);
                }
                Decision::Need(
                    ref need @ (Need::Revoke(Revocation { ref logouts, .. })
                    | Need::RevokeSession(Revocation { ref logouts, .. })),
                ) => {
                    let is_session = matches!(need, Need::RevokeSession(_));
                    self.fetches.push(if is_session { "revoke-session" } else { "revoke" });
                    ended.merge(logouts);
                    revoked = if self.ssm_down { Lookup::Failed } else { Lookup::Known(()) };
                }
                Decision::Need(Need::RevokeToken(request)) => {
                    self.fetches.push("revocation");
                    token = self.token();
                    self.provider.token_request = Some(request);
                }
                Decision::Need(Need::Refresh(request)) => {
                    self.fetches.push("refresh");
                    token = self.token();
                    self.provider.token_request = Some(request);
                }
            }
        }
        panic!("the gate does not reach a decision");
    }

    /// Returns the keys of the issuer of tokens for machines, if its discovery document names this issuer.
    fn published(&self, name: &str) -> Option<IssuerKeys> {
        if self.issuer_down {
            return None;
        }
        let metadata = IssuerMetadata::read(self.issuer.metadata.to_string().as_bytes(), name)?;
        let keys = self.issuer.keys.clone().unwrap_or_else(|| self.issuer.jwks());
        Some(IssuerKeys::new(metadata, KeySet::read(keys.to_string().as_bytes(), self.now)?))
    }

    fn token(&self) -> Lookup<(u16, Vec<u8>)> {
        if self.token_down { Lookup::Failed } else { Lookup::Known((self.provider.status, self.answer())) }
    }

    fn answer(&self) -> Vec<u8> {
        let nonce = &self.nonce;
        let token = || {
            let id_token = self.provider.token(nonce);
            let mut answer = json!({"access_token": "at", "token_type": "Bearer", "id_token": id_token});
            if let Some(refresh_token) = &self.provider.refresh_token {
                answer["refresh_token"] = json!(refresh_token);
            }
            answer.to_string().into_bytes()
        };
        self.provider.answer.clone().unwrap_or_else(token)
    }

    /// Opens a page that needs a login. The provider remembers the nonce.
    pub(crate) fn start_login(&mut self, address: &str) -> PendingLogin {
        let answer = self.send(&open(address));
        assert_eq!(answer.status(), 302, "{answer:?}");
        let login = PendingLogin { state: answer.parameter("state"), nonce: answer.parameter("nonce") };
        self.nonce.clone_from(&login.nonce);
        login
    }

    pub(crate) fn finish_login(&mut self, login: &PendingLogin) -> Answer {
        self.nonce.clone_from(&login.nonce);
        self.send(&open(&format!("/.sitegate/callback?code=c0de&state={}", login.state)))
    }

    /// Signs in.
    pub(crate) fn log_in(&mut self, address: &str) -> Answer {
        let login = self.start_login(address);
        self.finish_login(&login)
    }

    pub(crate) fn reason(&self) -> &'static str {
        self.last.as_ref().expect("the gate has decided").reason.code()
    }
}

/// A login that has started and not finished.
#[derive(Clone, Debug)]
pub(crate) struct PendingLogin {
    pub(crate) state: String,
    pub(crate) nonce: String,
}

/// Returns the URI of a forwarded request.
pub(crate) fn uri(answer: Answer) -> String {
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    request["uri"].as_str().expect("the value is a string").to_owned()
}

/// Returns the endpoints of the provider, as settings contain them in place of discovery.
pub(crate) fn endpoints() -> Endpoints {
    Endpoints {
        authorization_endpoint: format!("{ISSUER}/authorize"),
        token_endpoint: format!("{ISSUER}/token"),
        jwks_uri: format!("{ISSUER}/keys"),
        end_session_endpoint: None,
        id_token_signing_alg_values_supported: None,
    }
}

/// Signs in with claims, and checks what the user can see on a site with these rules.
pub(crate) fn check_access(rules: &Json, claims: &Json, allowed: &[&str], denied: &[&str]) {
    let mut world = World::new(rules);
    for (name, value) in claims.as_object().expect("the claims are an object") {
        world.provider.claims[name] = value.clone();
    }
    world.log_in("/");
    for path in allowed {
        assert_eq!(uri(world.send(&fetch(path))), *path);
    }
    for path in denied {
        let answer = world.send(&fetch(path));
        assert_eq!((answer.status(), world.reason()), (403, "not-allowed"), "{path}");
    }
}
