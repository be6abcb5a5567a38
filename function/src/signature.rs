//! [AWS Signature Version 4](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html)
//! for the two SSM calls that the function makes. AWS's own crates for it would be a tenth of the package.

use std::fmt::Write as _;

use ring::{digest, hmac};

pub(crate) struct Credentials {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
}

impl Credentials {
    pub(crate) fn from_environment() -> Option<Self> {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Some(Self {
            access_key_id: variable("AWS_ACCESS_KEY_ID")?,
            secret_access_key: variable("AWS_SECRET_ACCESS_KEY")?,
            session_token: variable("AWS_SESSION_TOKEN"),
        })
    }
}

/// A `POST` request with JSON to the path `/`.
pub(crate) struct Request<'a> {
    pub(crate) host: &'a str,
    pub(crate) target: &'a str,
    pub(crate) body: &'a str,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
}

impl Request<'_> {
    /// Returns the headers to send, including the signature. `now` is Unix time.
    pub(crate) fn sign(&self, credentials: &Credentials, now: u64) -> Vec<(&'static str, String)> {
        let time = timestamp(now);
        let day = &time[..8];
        let mut headers = vec![
            ("content-type", "application/x-amz-json-1.1".to_owned()),
            ("host", self.host.to_owned()),
            ("x-amz-date", time.clone()),
        ];
        if let Some(token) = &credentials.session_token {
            headers.push(("x-amz-security-token", token.clone()));
        }
        headers.push(("x-amz-target", self.target.to_owned()));
        let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
        let names = names.join(";");
        let lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let canonical = format!("POST\n/\n\n{}\n{names}\n{}", lines.concat(), hash(self.body.as_bytes()));
        let scope = format!("{day}/{}/{}/aws4_request", self.region, self.service);
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hash(canonical.as_bytes()));
        let secret = format!("AWS4{}", credentials.secret_access_key).into_bytes();
        let key = [day, self.region, self.service, "aws4_request"]
            .iter()
            .fold(secret, |key, part| authenticate(&key, part.as_bytes()));
        let signature = hex(&authenticate(&key, text.as_bytes()));
        let id = &credentials.access_key_id;
        headers.push((
            "authorization",
            format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}"),
        ));
        headers
    }
}

fn authenticate(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message).as_ref().to_vec()
}

fn hash(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Formats a Unix time, for example as `20150830T123600Z`.
fn timestamp(now: u64) -> String {
    let (days, seconds) = (now / 86_400, now % 86_400);
    let (year, month, day) = civil(days);
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Returns year, month and day for the number of days since 1970. The algorithm is
/// [Hinnant's](https://howardhinnant.github.io/date_algorithms.html#civil_from_days): its years begin in March, so that a leap day is the last
/// day of a year.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::{Credentials, Request, timestamp};

    #[test]
    fn timestamp_is_in_the_basic_format_of_iso_8601() {
        for (now, text) in [
            (0, "19700101T000000Z"),
            (951_782_399, "20000228T235959Z"),
            (951_782_400, "20000229T000000Z"),
            (1_440_938_160, "20150830T123600Z"),
            (4_107_542_400, "21000301T000000Z"),
        ] {
            assert_eq!(timestamp(now), text);
        }
    }

    /// botocore 1.43 gave the expected signature for the same request.
    #[test]
    fn signature_is_that_of_botocore() {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
            session_token: Some("token".to_owned()),
        };
        let request = Request {
            host: "ssm.us-east-1.amazonaws.com",
            target: "AmazonSSM.GetParameters",
            body: "{\"Names\":[\"/a\"],\"WithDecryption\":true}",
            region: "us-east-1",
            service: "ssm",
        };
        let headers = request.sign(&credentials, 1_440_938_160);
        let (_, authorization) = headers.last().expect("there are headers");
        assert_eq!(authorization, EXPECTED);
    }

    const EXPECTED: &str = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/ssm/aws4_request, \
        SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, \
        Signature=22bd9a66cf744dc93a6350a37a36425ca1f8a68fb55a3c9b3956870c1705f102";
}
