//! Computes the tables in `docs/cost.md`, so that each figure follows from the prices and the formula on the page.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const BEGIN: &str = "<!-- `UPDATE=1 cargo test -p infra --test cost_page` writes the tables below. -->\n";
const END: &str = "<!-- End of the tables. -->\n";

/// A price in US dollars, as the table of prices shows it.
struct Price {
    dollars: f64,
    unit: &'static str,
    service: &'static str,
    source: &'static str,
}

const REQUEST: Price = Price {
    dollars: 0.01,
    unit: "10,000 HTTPS requests; the first 10,000,000 of a month are free",
    service: "CloudFront, requests",
    source: "https://aws.amazon.com/cloudfront/pricing/",
};
const TRANSFER: Price = Price {
    dollars: 0.085,
    unit: "GB to the internet; the first 1,000 GB of a month are free",
    service: "CloudFront, transfer",
    source: "https://aws.amazon.com/cloudfront/pricing/",
};
const INVOCATION: Price = Price {
    dollars: 0.60,
    unit: "1,000,000 invocations",
    service: "Lambda@Edge, invocations",
    source: "https://aws.amazon.com/lambda/pricing/",
};
const DURATION: Price = Price {
    dollars: 0.000_050_01,
    unit: "GB-second, counted in milliseconds",
    service: "Lambda@Edge, duration",
    source: "https://aws.amazon.com/lambda/pricing/",
};
const LOGS: Price = Price {
    dollars: 0.50,
    unit: "GB",
    service: "CloudWatch Logs, ingestion",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
};
const DECRYPTION: Price = Price {
    dollars: 0.03,
    unit: "10,000 requests; the first 20,000 of a month are free",
    service: "KMS, decryption of SecureStrings",
    source: "https://aws.amazon.com/kms/pricing/",
};
const READ: Price = Price {
    dollars: 0.0004,
    unit: "1,000 GET requests",
    service: "S3, reads",
    source: "https://aws.amazon.com/s3/pricing/",
};
const STORAGE: Price = Price {
    dollars: 0.023,
    unit: "GB and month",
    service: "S3, storage",
    source: "https://aws.amazon.com/s3/pricing/",
};
const PRICES: [&Price; 8] =
    [&REQUEST, &TRANSFER, &INVOCATION, &DURATION, &LOGS, &DECRYPTION, &READ, &STORAGE];

/// Memory of the function, in GB.
const MEMORY_GB: f64 = 0.125;
/// Assumed mean duration that AWS bills for an invocation, in milliseconds. It includes cold starts and logins.
const BILLED_MILLISECONDS: f64 = 3.0;
/// Assumed size of the log lines of an invocation, in KB: the gate's line, the three lines of Lambda, and what is billed for each line on top.
const LOG_KB: f64 = 0.7;
/// Decryptions of an instance that is always busy: two SecureStrings every 270 seconds for 30 days.
const DECRYPTIONS_OF_AN_INSTANCE: f64 = 2.0 * 30.0 * 86_400.0 / 270.0;

/// The traffic of a site in a month.
struct Size {
    name: &'static str,
    users: f64,
    requests: f64,
    transfer_gb: f64,
    stored_gb: f64,
    /// The share of requests that CloudFront passes on to the bucket.
    misses: f64,
    /// Instances of the function that are alive on average.
    instances: f64,
}

const SIZES: [Size; 3] = [
    Size {
        name: "a team",
        users: 50.0,
        requests: 100_000.0,
        transfer_gb: 2.0,
        stored_gb: 1.0,
        misses: 0.2,
        instances: 3.0,
    },
    Size {
        name: "a company",
        users: 1_000.0,
        requests: 3_000_000.0,
        transfer_gb: 60.0,
        stored_gb: 10.0,
        misses: 0.1,
        instances: 20.0,
    },
    Size {
        name: "a group",
        users: 20_000.0,
        requests: 100_000_000.0,
        transfer_gb: 2_000.0,
        stored_gb: 100.0,
        misses: 0.05,
        instances: 200.0,
    },
];

fn above(free: f64, amount: f64) -> f64 {
    (amount - free).max(0.0)
}

impl Size {
    /// The function runs for each request, and again for each response of the bucket.
    fn invocations(&self) -> f64 {
        self.requests * (1.0 + self.misses)
    }

    fn cloudfront(&self) -> f64 {
        above(10e6, self.requests) / 10_000.0 * REQUEST.dollars
            + above(1_000.0, self.transfer_gb) * TRANSFER.dollars
    }

    fn lambda(&self) -> f64 {
        let gb_seconds = self.invocations() * BILLED_MILLISECONDS / 1_000.0 * MEMORY_GB;
        self.invocations() / 1e6 * INVOCATION.dollars + gb_seconds * DURATION.dollars
    }

    fn logs(&self) -> f64 {
        self.invocations() * LOG_KB / 1e6 * LOGS.dollars
    }

    fn kms(&self) -> f64 {
        above(20_000.0, self.instances * DECRYPTIONS_OF_AN_INSTANCE) / 10_000.0 * DECRYPTION.dollars
    }

    fn s3(&self) -> f64 {
        self.requests * self.misses / 1_000.0 * READ.dollars + self.stored_gb * STORAGE.dollars
    }

    fn total(&self) -> f64 {
        self.cloudfront() + self.lambda() + self.logs() + self.kms() + self.s3()
    }
}

/// Another way to show files to employees only: its name, its cost in a month, and what to know.
type Alternative = (&'static str, fn(&Size) -> f64, &'static str);

const ALTERNATIVES: [Alternative; 5] = [
    ("Sitegate", Size::total, ""),
    (
        "another gate on Lambda@Edge",
        |size| size.total() - (size.lambda() + size.logs()) * size.misses / (1.0 + size.misses),
        "the same prices. This row assumes the same duration, and no function on responses.",
    ),
    (
        "a CloudFront Function that verifies a cookie",
        |size| size.cloudfront() + above(2e6, size.requests) / 1e6 * 0.10 + size.s3(),
        "$0.10 per 1,000,000 after 2,000,000. It has no network: something else must sign users in. Without logs.",
    ),
    (
        "a load balancer with OpenID Connect, and two small containers that read the bucket",
        |size| {
            730.0 * 0.0225
                + 2.0 * 730.0 * (0.25 * 0.040_48 + 0.5 * 0.004_445)
                + above(100.0, size.transfer_gb) * 0.09
        },
        "$0.0225 an hour, and capacity units on top; containers of a quarter vCPU on Fargate; one Region",
    ),
    (
        "Cloudflare Pages with Access",
        |size| if size.users > 50.0 { 7.0 * size.users } else { 0.0 },
        "free for 50 users, then $7 a user. The content leaves AWS.",
    ),
];

/// Writes an amount with cents, or from 1,000 dollars on without.
fn dollars(amount: f64) -> String {
    if amount < 1_000.0 { format!("${amount:.2}") } else { format!("${}", number(amount)) }
}

/// Writes a whole number with commas.
fn number(amount: f64) -> String {
    let digits = format!("{amount:.0}");
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).expect("digits")).collect();
    groups.join(",")
}

fn row(text: &mut String, name: &str, cell: impl Fn(&Size) -> String) {
    let cells: Vec<String> = SIZES.iter().map(cell).collect();
    writeln!(text, "| {name} | {} |", cells.join(" | ")).expect("a String");
}

fn tables() -> String {
    let mut text = "\n### For each million requests\n\nAbove what is free, with one response of the bucket for ten requests:\n\n| part | cost |\n|---|---|\n".to_owned();
    let million = Size {
        name: "",
        users: 0.0,
        requests: 1e6,
        transfer_gb: 0.0,
        stored_gb: 0.0,
        misses: 0.1,
        instances: 0.0,
    };
    let cloudfront = 100.0 * REQUEST.dollars;
    for (part, cost) in [
        ("CloudFront's requests, which every site pays", cloudfront),
        ("the gate: Lambda@Edge", million.lambda()),
        ("the gate: its logs", million.logs()),
        ("reads of the bucket", million.s3()),
        ("together", cloudfront + million.total()),
    ] {
        writeln!(text, "| {part} | {} |", dollars(cost)).expect("a String");
    }
    text.push_str("\n### For a month\n\n");
    row(&mut text, "", |size| size.name.to_owned());
    text.push_str("|---|---|---|---|\n");
    row(&mut text, "users", |size| number(size.users));
    row(&mut text, "requests", |size| format!("{} million", size.requests / 1e6));
    row(&mut text, "transfer, GB", |size| number(size.transfer_gb));
    row(&mut text, "objects, GB", |size| number(size.stored_gb));
    row(&mut text, "requests that reach the bucket", |size| format!("{} %", size.misses * 100.0));
    row(&mut text, "instances of the function", |size| number(size.instances));
    row(&mut text, "CloudFront", |size| dollars(size.cloudfront()));
    row(&mut text, "Lambda@Edge", |size| dollars(size.lambda()));
    row(&mut text, "CloudWatch Logs", |size| dollars(size.logs()));
    row(&mut text, "KMS", |size| dollars(size.kms()));
    row(&mut text, "S3", |size| dollars(size.s3()));
    row(&mut text, "**together**", |size| format!("**{}**", dollars(size.total())));
    text.push_str(
        "\n### Other ways\n\n| | a team | a company | a group | to know |\n|---|---|---|---|---|\n",
    );
    for (name, cost, note) in ALTERNATIVES {
        let costs: Vec<String> = SIZES.iter().map(|size| dollars(cost(size))).collect();
        writeln!(text, "| {name} | {} | {note} |", costs.join(" | ")).expect("a String");
    }
    text.push_str("\n### Prices\n\n| service | price | for | source |\n|---|---|---|---|\n");
    for Price { dollars, unit, service, source } in PRICES {
        writeln!(text, "| {service} | ${dollars} | {unit} | [AWS]({source}) |").expect("a String");
    }
    text.push('\n');
    text
}

#[test]
fn tables_follow_from_prices_and_formula() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cost.md");
    let page = fs::read_to_string(&file).expect("a readable page");
    let (before, rest) = page.split_once(BEGIN).expect("the beginning of the tables");
    let (_, after) = rest.split_once(END).expect("the end of the tables");
    let current = format!("{before}{BEGIN}{}{END}{after}", tables());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, current).expect("a writable folder");
        return;
    }
    assert!(page == current, "run UPDATE=1 cargo test -p infra --test cost_page");
}
