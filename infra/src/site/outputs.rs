//! The outputs of the site's stack: addresses to register with the provider, and names that commands and policies need.

use cloudformation::intrinsic::{concat, if_, join};
use cloudformation::{Handle, Output, Value};
use cloudformation_resources::{cloudfront, ssm};
use settings::{ClientAuthentication, Parameter};

use super::bucket_access::{self, Reader};
use super::config::{Secrets, Site};
use super::content::Content;
use super::defaults;
use super::names::Names;
use super::parameters::{Choices, Optional};
use constructs::{ConstructError, EdgeFunctionHandles, Scope};

pub(super) struct Outputs<'a> {
    pub(super) site: &'a Site,
    pub(super) names: &'a Names,
    pub(super) choices: &'a Choices,
    pub(super) content: &'a Content,
    pub(super) reader: &'a Reader,
    pub(super) arn: Value<String>,
}

impl Outputs<'_> {
    pub(super) fn place(
        &self,
        scope: &mut Scope<'_>,
        distribution: &Handle<cloudfront::Distribution>,
        gate: &EdgeFunctionHandles,
        settings: &Handle<ssm::Parameter>,
    ) -> Result<(), ConstructError> {
        let paths = defaults::paths(self.site);
        let hosts = self.hosts(distribution);
        let site_url = url(&hosts[0], "/");
        let on_each = |path: &str| match hosts.as_slice() {
            [one] => url(one, path),
            several => join(" ", several.iter().map(|host| url(host, path)).collect::<Vec<_>>()),
        };
        let name = |parameter: Parameter| self.names.parameter(parameter);
        let mut outputs = vec![
            ("SiteUrl", site_url, "URL of the site"),
            ("RedirectUri", on_each(&paths.callback), "Redirect URI to register with the OpenID Provider"),
            (
                "PostLogoutRedirectUri",
                on_each(&paths.signed_out()),
                "Post-logout redirect URI to register with the OpenID Provider",
            ),
            ("DistributionId", distribution.reference(), "ID of the distribution, which invalidations need"),
            ("DistributionArn", self.arn.clone(), "ARN of the distribution, for use in policies"),
            (
                "DistributionDomainName",
                distribution.domain_name(),
                "Host name that CloudFront assigned to the site",
            ),
            ("BucketName", self.content.name(), "Bucket that holds the site's files"),
            ("FunctionName", gate.function.reference(), "Function of the gate, in us-east-1"),
            (
                "FunctionVersionArn",
                gate.version.reference(),
                "Version of the gate's function that CloudFront runs",
            ),
            (
                "SettingsParameter",
                settings.reference(),
                "SSM parameter with the gate's settings, which the stack writes",
            ),
        ];
        if self.site.secrets == Secrets::Operator {
            let text = "SecureString for the session keys. Write it before you open the site.";
            outputs.push(("SessionKeysParameter", name(Parameter::SessionKeys), text));
        }
        if let Some(path) = &paths.back_channel_logout {
            let text = "Back-channel logout URI to register with the OpenID Provider";
            outputs.push(("BackChannelLogoutUri", url(&hosts[0], path), text));
        }
        let has_secret = self.site.provider.client_authentication != ClientAuthentication::None;
        if has_secret && self.site.secrets == Secrets::Operator {
            let text = "SecureString for the client secret. Write it before you open the site.";
            outputs.push(("ClientSecretParameter", name(Parameter::ClientSecret), text));
        }
        if let Some(key) = &self.site.function.secrets_key_arn {
            outputs.push(("SecretsKeyArn", key.into(), "KMS key that the gate may decrypt its secrets with"));
        }
        if let Reader::Identity(user) = self.reader {
            outputs.push(("OriginAccessCanonicalUser", user.clone(), "Canonical user that reads the bucket"));
        }
        if let Content::Elsewhere { name, .. } = self.content
            && self.site.bucket.existing
        {
            let statements = bucket_access::statements_text(self.reader, name);
            outputs.push(("BucketPolicyStatements", statements, "Statements to add to the bucket's policy"));
        }
        for (name, value, description) in outputs {
            scope.output(name, Output::new(value).description(description))?;
        }
        Ok(())
    }

    /// The host names of the site. A wildcard alias is not a host name, so it is not among them.
    fn hosts(&self, distribution: &Handle<cloudfront::Distribution>) -> Vec<Value<String>> {
        match &self.choices.domain_name {
            Optional::Absent => vec![distribution.domain_name()],
            Optional::Conditional(name, condition) => {
                vec![if_(condition.as_str(), name.clone(), distribution.domain_name())]
            }
            Optional::Always(_) => {
                let named = self.site.distribution.aliases.iter().filter(|name| !name.starts_with('*'));
                let hosts: Vec<Value<String>> = named.map(Value::from).collect();
                if hosts.is_empty() { vec![distribution.domain_name()] } else { hosts }
            }
        }
    }
}

fn url(host: &Value<String>, path: &str) -> Value<String> {
    concat(["https://".into(), host.clone(), path.into()])
}
