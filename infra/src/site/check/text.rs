//! Checks of texts in a format, such as ARNs and paths. Each check returns the problem and the advice, or `None` for a valid text.

use cloudformation::Arn;
use edge_facts::EDGE_REGION;
use settings::{Accent, ID_TOKEN_ALGORITHMS, TextKey, is_host_label};

use super::fault::Fault;
use crate::site::aws_lists::{IDENTITY_REGIONS, RETENTION_DAYS, SECURITY_HEADERS};

#[expect(clippy::unnecessary_wraps, reason = "every check returns an Option")]
fn fault(problem: impl Into<String>, advice: impl Into<String>) -> Option<Fault> {
    Some(Fault::new(problem, advice))
}

/// An issuer identifier, see OpenID Connect Discovery 1.0, section 3. Finds common mistakes, such as the address of an endpoint.
pub(super) fn issuer(issuer: &str) -> Option<Fault> {
    let Some(rest) = issuer.strip_prefix("https://") else {
        return fault(
            format!("{issuer:?} does not start with https://"),
            format!("write {}", as_issuer(issuer)),
        );
    };
    let (authority, path) =
        rest.split_once('/').map_or((rest, None), |(authority, path)| (authority, Some(path)));
    let (name, port) = authority.split_once(':').map_or((authority, None), |(name, port)| (name, Some(port)));
    if authority.contains('@') || host(name).is_some() {
        return fault(format!("{authority:?} is not a host name"), "write it as https://id.example.com");
    }
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return fault(format!("{authority:?} has an invalid port"), "remove it, or use 1 to 65535");
    }
    if issuer.contains(['?', '#']) {
        return fault("an issuer has no query or fragment", "remove everything from ? or # on");
    }
    if printable(issuer).is_some() || issuer.contains([' ', '"', '\\']) {
        return fault("contains a character that is not allowed in an issuer", "remove it");
    }
    if name.split('.').next().is_some_and(|label| label.ends_with("-admin")) && name.contains("okta") {
        let right = issuer.replacen("-admin.", ".", 1);
        return fault(format!("{name} is Okta's administration console"), format!("use {right}"));
    }
    let path = path.unwrap_or_default();
    if let Some(issuer) = issuer.find("/.well-known/").map(|end| &issuer[..end]) {
        return fault("is the address of the discovery document", format!("use {issuer}"));
    }
    if let Some(end) =
        ["/authorize", "/token", "/keys", "/userinfo", "/logout"].iter().find(|end| path.ends_with(**end))
    {
        return fault(
            format!("ends in {end}, which is an endpoint"),
            "use what the discovery document calls issuer",
        );
    }
    if path.split('/').any(|part| part == "." || part == "..") || path.contains("//") {
        return fault("has a path with empty or dotted parts", "remove them");
    }
    None
}

/// An address in the form of an issuer.
pub(in crate::site) fn as_issuer(address: &str) -> String {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    let address = address.split("/.well-known/").next().unwrap_or(address);
    format!("https://{address}")
}

pub(super) fn signing_algorithm(name: &str) -> Option<Fault> {
    if ID_TOKEN_ALGORITHMS.contains(&name) {
        return None;
    }
    let advice = format!("use one of {}", ID_TOKEN_ALGORITHMS.join(", "));
    fault(format!("{name:?} is not an algorithm that the gate accepts"), advice)
}

/// A host name in lower case, see RFC 1123.
pub(in crate::site) fn host(host: &str) -> Option<Fault> {
    if is_host(host) {
        return None;
    }
    let likely = likely_host(host);
    let advice = if is_host(&likely) {
        format!("write {likely}")
    } else {
        "write it in lower case, such as example.com".to_owned()
    };
    fault(format!("{host:?} is not a domain name"), advice)
}

fn is_host(host: &str) -> bool {
    host.len() <= 253 && host.contains('.') && host.split('.').all(is_host_label)
}

/// The host name in an address, or in the last part of an email address.
fn likely_host(address: &str) -> String {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    let address = address.split(['/', '?', '#']).next().unwrap_or(address);
    let address = address.rsplit('@').next().unwrap_or(address);
    let address = address.strip_prefix("*.").unwrap_or(address);
    let name = address.split(':').next().unwrap_or(address);
    name.trim_end_matches('.').to_lowercase()
}

/// A host name, or a wildcard for all names one level below it.
pub(super) fn alias(alias: &str) -> Option<Fault> {
    if alias.ends_with(".cloudfront.net") {
        return fault(format!("{alias} is one of CloudFront's own names"), "remove it; it always works");
    }
    host(alias.strip_prefix("*.").unwrap_or(alias))
}

pub(in crate::site) fn email(email: &str) -> Option<Fault> {
    let parts: Vec<&str> = email.split('@').collect();
    let valid = matches!(parts.as_slice(), [name, domain]
        if !name.is_empty() && printable(name).is_none() && !name.contains(' ') && host(&domain.to_lowercase()).is_none());
    if valid {
        None
    } else {
        fault(format!("{email:?} is not an email address"), "write it as person@example.com")
    }
}

/// Text on one line, without control characters.
pub(super) fn printable(text: &str) -> Option<Fault> {
    if text.is_empty() {
        return fault("is empty", "write something or remove it");
    }
    if text.chars().any(char::is_control) { fault("contains a control character", "remove it") } else { None }
}

/// A scope token, see RFC 6749, section 3.3.
pub(super) fn scope(scope: &str) -> Option<Fault> {
    let valid =
        !scope.is_empty() && scope.bytes().all(|byte| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e));
    if valid { None } else { fault(format!("{scope:?} is not a scope"), "write one scope per entry") }
}

/// A path in the form that the gate compares, without percent codes, a query, or empty and dotted parts.
fn plain_path(path: &str) -> Option<Fault> {
    if !path.starts_with('/') {
        return fault(format!("{path:?} does not start with /"), format!("write /{path}"));
    }
    if let Some(bad) = path.chars().find(|letter| letter.is_control() || "?#%\\\"<>".contains(*letter)) {
        return fault(format!("{path:?} contains {bad:?}"), "write the decoded path without query");
    }
    if path.contains("//") || path.split('/').any(|part| part == "." || part == "..") {
        return fault(format!("{path:?} has empty or dotted parts"), "remove them");
    }
    if path.len() > 1024 {
        return fault("is longer than the 1,024 bytes of an S3 key", "shorten it");
    }
    None
}

/// The path of a rule. It can contain one `*`, as its whole last part, for everything below a folder.
pub(super) fn rule_path(path: &str) -> Option<Fault> {
    if let Some(fault) = plain_path(path) {
        return Some(fault);
    }
    match path.find('*') {
        Some(position) if position + 1 < path.len() || !path.ends_with("/*") => fault(
            format!("{path:?} has a * that is not a whole last part"),
            format!("write {} for everything below the folder", folder_rule(&path[..position])),
        ),
        _ => None,
    }
}

/// The rule for everything below a folder. A path that ends within a name, as `/fin` of `/fin*`, is taken for a folder.
fn folder_rule(path: &str) -> String {
    format!("{}/*", path.trim_end_matches('/'))
}

/// One of the gate's own paths. It is part of redirect URIs, of `Location` headers and of CloudFront's path patterns. It can
/// contain only the unreserved characters of RFC 3986, section 2.3, which have the same meaning in all three.
pub(super) fn own_path(path: &str) -> Option<Fault> {
    if path == "/" || path.ends_with('/') {
        return fault(format!("{path:?} is not a page"), "write it as /.sitegate/callback");
    }
    let allowed = |letter: &char| letter.is_ascii_alphanumeric() || "-._~/".contains(*letter);
    if let Some(bad) = path.chars().find(|letter| !allowed(letter)) {
        let advice = "use ASCII letters, digits and - . _ ~ between slashes, such as /.sitegate/callback";
        return fault(format!("{path:?} contains {bad:?}"), advice);
    }
    plain_path(path)
}

pub(super) fn file_name(name: &str) -> Option<Fault> {
    if name.contains('/') {
        return fault(format!("{name:?} is a path"), "write a file's name, such as index.html");
    }
    // CloudFront's default root object has the same limit.
    if name.len() > 255 {
        return fault("is longer than 255 characters", "shorten it");
    }
    plain_path(&format!("/{name}")).or_else(|| printable(name))
}

pub(super) fn object_path(path: &str) -> Option<Fault> {
    if path.ends_with('/') || path.contains('*') {
        return fault(format!("{path:?} is not an object"), "write it as /index.html");
    }
    plain_path(path)
}

/// The folder of a single-page application, written as in a rule.
pub(super) fn application_folder(path: &str) -> Option<Fault> {
    if path.contains('*') {
        return rule_path(path);
    }
    let advice = format!(
        "write {}, for everything below it",
        folder_rule(&format!("/{}", path.trim_start_matches('/')))
    );
    fault(format!("{path:?} does not end in /*"), advice)
}

/// The page of a single-page application. With a file extension, its path leads to itself.
pub(super) fn application_page(path: &str) -> Option<Fault> {
    if let Some(fault) = object_path(path) {
        return Some(fault);
    }
    let file = path.rsplit('/').next().unwrap_or(path);
    if file.contains('.') {
        return None;
    }
    fault(format!("{path:?} has no file extension"), format!("write {path}/index.html or {path}.html"))
}

/// CloudFront's path pattern, which always starts with a slash here.
pub(super) fn path_pattern(pattern: &str) -> Option<Fault> {
    if !pattern.starts_with('/') {
        return fault(format!("{pattern:?} does not start with /"), format!("write /{pattern}"));
    }
    if pattern == "/*" {
        return fault("/* covers all paths, which is what distribution.cache does", "set distribution.cache");
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.*$/~\"'@:+?&".contains(&byte);
    match pattern.bytes().find(|byte| !allowed(*byte)) {
        Some(bad) => fault(
            format!("{pattern:?} contains {:?}, which CloudFront refuses", char::from(bad)),
            "remove it",
        ),
        None => None,
    }
}

/// [S3's rules for names](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html). A dot is
/// refused as well, because CloudFront reads the bucket over TLS, and S3's certificate does not cover names with a dot.
pub(super) fn bucket_name(name: &str) -> Option<Fault> {
    let Some(problem) = bucket_name_problem(name) else {
        if is_reserved_bucket_name(name) {
            return fault(format!("{name:?} has a form that S3 reserves"), "choose another name");
        }
        return None;
    };
    let likely = likely_bucket(name);
    if bucket_name_problem(&likely).is_none() {
        return fault(problem, format!("write {likely}"));
    }
    fault(problem, "use 3 to 63 lower-case letters, digits and hyphens")
}

fn bucket_name_problem(name: &str) -> Option<String> {
    if !(3..=63).contains(&name.len()) {
        return Some(format!("{name:?} has {} characters", name.len()));
    }
    let is_allowed = |letter: &char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || *letter == '-';
    if let Some(bad) = name.chars().find(|letter| !is_allowed(letter)) {
        return Some(format!("{name:?} contains {bad:?}"));
    }
    if name.starts_with('-') || name.ends_with('-') {
        return Some(format!("{name:?} starts or ends with a hyphen"));
    }
    None
}

fn is_reserved_bucket_name(name: &str) -> bool {
    ["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|prefix| name.starts_with(prefix))
        || ["-s3alias", "--ol-s3", "--x-s3", "--table-s3", "-an"].iter().any(|suffix| name.ends_with(suffix))
}

/// The name of a bucket in an address such as `s3://name/folder`.
fn likely_bucket(address: &str) -> String {
    let name =
        address.strip_prefix("s3://").or_else(|| address.strip_prefix("arn:aws:s3:::")).unwrap_or(address);
    name.split('/').next().unwrap_or(name).to_lowercase().replace(['_', ' '], "-")
}

/// A Region of the partition `aws`, the only partition that has Lambda@Edge.
pub(super) fn region(region: &str) -> Option<Fault> {
    if has_region_form(region) {
        return if region.starts_with("cn-") { other_partition(region) } else { None };
    }
    match region.split('-').count() {
        4 if region.starts_with("us-") || region.starts_with("eusc-") => other_partition(region),
        _ => fault(format!("{region:?} is not a Region"), format!("write {}", likely_region(region))),
    }
}

fn has_region_form(region: &str) -> bool {
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let parts: Vec<&str> = region.split('-').collect();
    matches!(parts.as_slice(), [area, place, number]
        if area.len() == 2 && letters(area) && letters(place) && number.parse::<u8>().is_ok())
}

/// A Region with a hyphen before its number, or else an example.
fn likely_region(region: &str) -> String {
    let lower = region.to_lowercase().replace('_', "-");
    let place = lower.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let likely = format!("{}-{}", place.trim_end_matches('-'), &lower[place.len()..]);
    if has_region_form(&likely) { likely } else { "it as eu-central-1".to_owned() }
}

fn other_partition(region: &str) -> Option<Fault> {
    fault(
        format!("{region} is not in the partition of Lambda@Edge, so CloudFront cannot read the bucket"),
        "use a Region of the partition aws",
    )
}

pub(super) fn identity_region(name: &str) -> Option<Fault> {
    if region(name).is_some() || IDENTITY_REGIONS.contains(&name) {
        return None;
    }
    fault(
        format!("{name} opened after 2022, and an origin access identity cannot read its buckets"),
        "set origin_access: control",
    )
}

/// An ARN of a service, in any of AWS's partitions.
fn arn<'a>(text: &'a str, service: &str) -> Option<Arn<'a>> {
    let arn = Arn::parse(text)?;
    let is_ours = arn.partition.starts_with("aws") && arn.service == service && !arn.resource.is_empty();
    is_ours.then_some(arn)
}

pub(super) fn certificate_arn(text: &str) -> Option<Fault> {
    match arn(text, "acm") {
        Some(arn)
            if arn.has_account_id()
                && arn.resource.strip_prefix("certificate/").is_some_and(|name| !name.is_empty()) =>
        {
            if arn.region == EDGE_REGION {
                None
            } else {
                fault(
                    format!("the certificate is in {}", arn.region),
                    "request it in us-east-1, the only Region that CloudFront reads",
                )
            }
        }
        _ => fault(
            format!("{text:?} is not the ARN of a certificate"),
            "write it as arn:aws:acm:us-east-1:123456789012:certificate/…",
        ),
    }
}

pub(super) fn web_acl_arn(text: &str) -> Option<Fault> {
    match arn(text, "wafv2") {
        Some(arn) if arn.has_account_id() && arn.resource.contains("/webacl/") => {
            if arn.region == EDGE_REGION && arn.resource.starts_with("global/") {
                None
            } else {
                fault(
                    "the web ACL is not of scope CLOUDFRONT",
                    "create it in us-east-1 with scope CLOUDFRONT",
                )
            }
        }
        _ => fault(
            format!("{text:?} is not the ARN of a web ACL"),
            "write it as arn:aws:wafv2:us-east-1:123456789012:global/webacl/…",
        ),
    }
}

/// The ARN of a topic in us-east-1. An alarm notifies only topics in its own Region.
pub(super) fn topic_arn(text: &str) -> Option<Fault> {
    match arn(text, "sns") {
        Some(arn) if arn.has_account_id() && arn.region == EDGE_REGION => None,
        Some(arn) if arn.has_account_id() => fault(
            format!("the topic is in {:?}", arn.region),
            "use a topic in us-east-1, where the alarms are",
        ),
        _ => fault(
            format!("{text:?} is not the ARN of an SNS topic"),
            "write it as arn:aws:sns:us-east-1:123456789012:…",
        ),
    }
}

pub(super) fn key_arn(text: &str) -> Option<Fault> {
    match arn(text, "kms") {
        Some(arn) if arn.region != EDGE_REGION => {
            fault(format!("the key is in {}", arn.region), "use a key in us-east-1, where the parameters are")
        }
        Some(arn) if arn.has_account_id() && arn.resource.starts_with("key/") => None,
        _ => fault(
            format!("{text:?} is not the ARN of a KMS key"),
            "write it as arn:aws:kms:us-east-1:123456789012:key/…",
        ),
    }
}

pub(super) fn bucket_arn(text: &str) -> Option<Fault> {
    match arn(text, "s3") {
        Some(Arn { region: "", account: "", resource, .. }) if is_bucket(resource) => None,
        _ => {
            let likely = likely_bucket(text);
            let name = if bucket_name_problem(&likely).is_none() { likely } else { "name".to_owned() };
            fault(format!("{text:?} is not the ARN of a bucket"), format!("write arn:aws:s3:::{name}"))
        }
    }
}

/// The names of old buckets may contain dots.
fn is_bucket(name: &str) -> bool {
    bucket_name(&name.replace('.', "-")).is_none()
}

pub(super) fn prefix(prefix: &str) -> Option<Fault> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./{}".contains(&byte);
    let valid = !prefix.is_empty() && prefix.len() <= 256 && prefix.bytes().all(allowed);
    if valid {
        None
    } else {
        fault(format!("{prefix:?} is not a folder"), "use letters, digits, hyphens and slashes")
    }
}

pub(super) fn hosted_zone_id(id: &str) -> Option<Fault> {
    let valid = id.starts_with('Z')
        && (4..=32).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if valid {
        None
    } else {
        fault(
            format!("{id:?} is not the ID of a hosted zone"),
            "copy the ID from Route 53, such as Z0123456789ABCDEFGHIJ",
        )
    }
}

/// A country code with the form of ISO 3166-1 alpha-2. The validator of templates has the list of valid codes.
pub(super) fn country(code: &str) -> Option<Fault> {
    let valid = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if valid {
        None
    } else {
        fault(format!("{code:?} is not a country code"), "write two capitals, such as DE")
    }
}

pub(super) fn uuid(text: &str) -> Option<Fault> {
    let valid = text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    if valid { None } else { fault(format!("{text:?} is not the ID of a policy"), "copy it from CloudFront") }
}

/// The name of a custom header, see RFC 9110, section 5.1. Refuses headers that CloudFront or `site.yaml` sets elsewhere.
pub(super) fn header_name(name: &str) -> Option<Fault> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        return fault(format!("{name:?} is not a header name"), "use letters, digits and hyphens");
    }
    let lower = name.to_ascii_lowercase();
    if SECURITY_HEADERS.contains(&lower.as_str()) {
        return fault(format!("{name} has its own setting"), "use that");
    }
    if lower == "x-xss-protection" || lower.starts_with("access-control-") {
        return fault(
            format!("CloudFront accepts {name} in its own section of a policy, but not as a custom header"),
            "create a policy with it, and set policy_id",
        );
    }
    if edge_facts::is_forbidden_in_policy(name) {
        return fault(format!("CloudFront does not accept {name} in a policy"), "remove it");
    }
    None
}

pub(super) fn retention(days: u32) -> Option<Fault> {
    if RETENTION_DAYS.contains(&days) {
        return None;
    }
    let list: Vec<String> = RETENTION_DAYS.iter().map(u32::to_string).collect();
    fault(
        format!("CloudWatch Logs does not keep logs for {days} days"),
        format!("use one of {}", list.join(", ")),
    )
}

pub(super) fn plain_name(name: &str) -> Option<Fault> {
    printable(name).or_else(|| {
        let bad = name.chars().find(|letter| !(letter.is_alphanumeric() || " .,'()&-_".contains(*letter)))?;
        fault(format!("{name:?} contains {bad:?}"), "use letters, digits, spaces and . , ' ( ) & - _")
    })
}

pub(super) fn url(url: &str, schemes: &[&str]) -> Option<Fault> {
    let valid = schemes.iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme))
        && url.len() <= 512
        && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`{}|^".contains(&byte));
    if valid {
        None
    } else {
        fault(format!("{url:?} is not a URL"), format!("start it with {}", schemes.join(" or ")))
    }
}

/// The https URL of an image, or the path of an image on this site. The pages allow images from the URL's origin only.
pub(super) fn logo(logo: &str) -> Option<Fault> {
    if logo.starts_with('/') {
        return object_path(logo);
    }
    if let Some(fault) = url(logo, &["https://"]) {
        return Some(Fault::new(
            fault.problem,
            "start it with https://, or write the path of an image on this site",
        ));
    }
    let authority = logo.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = authority.split_once(':').map_or((authority, None), |(name, port)| (name, Some(port)));
    if host(name).is_some() || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return fault(
            format!("{authority:?} is not a host name"),
            "write it in lower case, such as https://www.example.com/logo.svg",
        );
    }
    None
}

pub(super) fn accent(accent: &str) -> Option<Fault> {
    if accent.parse::<Accent>().is_ok() {
        return None;
    }
    fault(
        format!("{accent:?} is not a colour in the form #rrggbb"),
        format!("write it with quotes, such as \"{}\"", Accent::default()),
    )
}

/// An email address, or the https URL of a page.
pub(super) fn contact_address(address: &str) -> Option<Fault> {
    if address.starts_with("https://") {
        return url(address, &["https://"]);
    }
    let advice = "write an email address such as team@example.com, or an https URL";
    email(address).map(|fault| Fault::new(fault.problem, advice))
}

/// A text that replaces a built-in one. It can only contain the placeholders that the built-in text has.
pub(super) fn page_text(key: TextKey, text: &str) -> Option<Fault> {
    if let Some(fault) = printable(text) {
        return Some(fault);
    }
    let known = key.placeholders();
    let mut parts = text.split('{').skip(1).map(|part| part.split_once('}').map(|(name, _)| name));
    let unknown = parts.find(|name| name.is_none_or(|name| !known.contains(&name)))?;
    let problem = match unknown {
        Some(name) => format!("{} has no placeholder {{{name}}}", key.as_str()),
        None => "contains a brace that is not closed".to_owned(),
    };
    let advice = if known.is_empty() {
        "write it without braces".to_owned()
    } else {
        let names: Vec<String> = known.iter().map(|name| format!("{{{name}}}")).collect();
        format!("use {}, or no braces", names.join(" and "))
    };
    fault(problem, advice)
}

/// [AWS's rules for tags](https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html).
pub(super) fn tag(key: &str, value: &str) -> Option<Fault> {
    let allowed = |letter: char| letter.is_alphanumeric() || " _.:/=+-@".contains(letter);
    if key.is_empty() || key.chars().count() > 128 || !key.chars().all(allowed) {
        return fault(
            format!("{key:?} is not a tag key"),
            "use 1 to 128 letters, digits, spaces and _ . : / = + - @",
        );
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return fault(format!("{key:?} starts with aws:, which AWS reserves"), "choose another key");
    }
    if value.chars().count() > 256 || !value.chars().all(allowed) {
        return fault(
            format!("{value:?} is not a tag value"),
            "use at most 256 letters, digits, spaces and _ . : / = + - @",
        );
    }
    None
}
