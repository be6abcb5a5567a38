//! The first failure of a deployment in words: the setting that it comes from, and what to do about it. It is pure.

use cloudformation::report::{self, FileFindings, LocatedFinding};
use cloudformation::{DocumentPath, Rule, Severity, yaml};

use crate::failure::Failure;

/// The rule of all findings about a failed deployment.
static DEPLOY: Rule = Rule::new("deploy", Severity::Error, "The deployment failed");

/// A resource that failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FailedResource<'a> {
    pub(crate) logical_id: &'a str,
    pub(crate) construct: Option<&'a str>,
    /// The text of AWS.
    pub(crate) reason: &'a str,
}

/// The file that the stack is made of.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) path: &'a std::path::Path,
    pub(crate) text: &'a str,
    pub(crate) document: &'a yaml::Document,
}

/// The failure that a command prints. `now` says what became of the stack.
pub(crate) fn failure(failed: FailedResource<'_>, source: Source<'_>, now: &str) -> Failure {
    let cause = cause(failed.logical_id, failed.reason);
    let problem = cause.problem.map_or_else(|| format!("{} failed", failed.logical_id), str::to_owned);
    let construct = failed.construct.unwrap_or(failed.logical_id);
    let failure = Failure::failed(problem.clone(), failed.reason.to_owned()).with_verbose_source();
    let failure = match excerpt(&problem, cause.setting, construct, source) {
        Some(excerpt) => failure.with_excerpt(excerpt),
        None => failure,
    };
    failure
        .with_code("deploy")
        .with_note("construct", construct)
        .with_note("AWS", failed.reason)
        .with_note("now", now)
        .with_help(cause.help)
}

/// The lines of `site.yaml` that a resource comes from.
fn excerpt(problem: &str, setting: &[&str], construct: &str, source: Source<'_>) -> Option<String> {
    let path = setting.iter().fold(DocumentPath::root(), |path, key| match key.parse() {
        Ok(position) => path.index(position),
        Err(_) => path.key(key),
    });
    let (first, _) = setting.split_first()?;
    source.document.json.get(*first)?;
    let finding = LocatedFinding::in_document(DEPLOY.at(path, problem), source.document);
    finding.location?;
    let finding = finding.with_construct(Some(construct.to_owned()));
    let file = FileFindings::from_located(source.path, source.text, vec![finding]);
    let text = report::text(&file);
    // The first line is the problem, which the failure prints itself.
    text.split_once('\n').map(|(_, rest)| rest.to_owned())
}

struct Cause {
    problem: Option<&'static str>,
    setting: &'static [&'static str],
    help: &'static str,
}

/// The part of a message of AWS about an action that the role may not perform.
pub(crate) const NOT_AUTHORIZED: &str = "is not authorized to perform";

/// Texts of AWS that have one meaning, with that meaning.
const CAUSES: [(&str, Cause); 8] = [
    (
        "CNAMEAlreadyExists",
        Cause {
            problem: Some("another distribution has this host name"),
            setting: &["distribution", "aliases", "0"],
            help: "remove the host name there first, or ask AWS Support to move it",
        },
    ),
    (
        "BucketAlreadyExists",
        Cause {
            problem: Some("another account has a bucket of this name"),
            setting: &["bucket", "name"],
            help: "choose another bucket.name, or leave it out",
        },
    ),
    (
        "BucketAlreadyOwnedByYou",
        Cause {
            problem: Some("a bucket of this name exists in your account"),
            setting: &["bucket", "name"],
            help: "write bucket: { existing: true } to use it, or choose another bucket.name",
        },
    ),
    (
        "No hosted zone",
        Cause {
            problem: Some("the hosted zone does not exist in this account"),
            setting: &["distribution", "hosted_zone_id"],
            help: "aws route53 list-hosted-zones shows the zones of the account",
        },
    ),
    (
        "is not permitted in zone",
        Cause {
            problem: Some("the host name is not in the hosted zone"),
            setting: &["distribution", "hosted_zone_id"],
            help: "choose the zone that contains the host name",
        },
    ),
    (
        "WebACLId",
        Cause {
            problem: Some("the web ACL cannot be used"),
            setting: &["distribution", "web_acl_arn"],
            help: "use a web ACL of scope CLOUDFRONT in us-east-1",
        },
    ),
    (
        "ViewerCertificate",
        Cause {
            problem: Some("the certificate does not cover the host name"),
            setting: &["distribution", "certificate_arn"],
            help: "use an issued certificate in us-east-1 for each of distribution.aliases",
        },
    ),
    (
        NOT_AUTHORIZED,
        Cause {
            problem: Some("your role is not allowed to create this resource"),
            setting: &[],
            help: "attach what sitegate policy deployer prints to the role",
        },
    ),
];

/// Settings that a resource is made of, by the beginning of its logical ID.
const SETTINGS: [(&str, &[&str]); 7] = [
    ("Certificate", &["distribution", "aliases"]),
    ("Record", &["distribution", "hosted_zone_id"]),
    ("Distribution", &["distribution"]),
    ("Bucket", &["bucket"]),
    ("Settings", &["rules"]),
    ("EdgeFunction", &["function"]),
    ("ResponseHeaders", &["security_headers"]),
];

fn cause(logical_id: &str, reason: &str) -> Cause {
    if let Some((_, cause)) = CAUSES.into_iter().find(|(text, _)| reason.contains(text)) {
        return cause;
    }
    let setting = SETTINGS.iter().find(|(start, _)| logical_id.starts_with(start));
    Cause {
        problem: None,
        setting: setting.map_or(&[], |(_, setting)| *setting),
        help: "correct it, then run sitegate deploy again",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use cloudformation::yaml;

    use super::{FailedResource, Source, failure};

    const TEXT: &str =
        "stack: reports\ndistribution: { aliases: [reports.example.com], hosted_zone_id: Z012345 }\n";

    fn failed(logical_id: &str, reason: &str) -> crate::failure::Failure {
        let document = yaml::read(TEXT).expect("YAML");
        let source = Source { path: Path::new("site.yaml"), text: TEXT, document: &document };
        let resource = FailedResource { logical_id, construct: Some(logical_id), reason };
        failure(resource, source, "rolled back")
    }

    #[test]
    fn known_cause_is_said_in_plain_words() {
        let failure = failed("Distribution", "CNAMEAlreadyExists: One or more of the CNAMEs …");
        assert_eq!(failure.chain(), "another distribution has this host name");
        assert_eq!((failure.code(), failure.exit().code()), (Some("deploy"), 3));
        assert!(format!("{failure:?}").contains("site.yaml:2:27"), "{failure:?}");
    }

    #[test]
    fn missing_zone_points_to_its_setting() {
        let failure = failed("RecordReportsExampleComA", "No hosted zone found with ID: Z012345");
        assert_eq!(failure.chain(), "the hosted zone does not exist in this account");
        assert!(format!("{failure:?}").contains("site.yaml:2:49"), "{failure:?}");
    }

    #[test]
    fn unknown_cause_names_the_resource() {
        let failure = failed("Settings", "Internal failure");
        assert_eq!(failure.chain(), "Settings failed");
        assert!(format!("{failure:?}").contains("Internal failure"));
    }

    #[test]
    fn denied_deployment_names_the_policy() {
        let failure =
            failed("EdgeRole", "User: a is not authorized to perform: iam:CreateRole on resource: b");
        assert!(failure.help().is_some_and(|help| help.contains("sitegate policy deployer")));
    }
}
