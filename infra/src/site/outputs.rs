//! The outputs of the site's stack: addresses to register with the provider, and names that commands and policies need.

use cloudformation::intrinsic::{concat, if_, join};
use cloudformation::{Handle, Output, Value};
use cloudformation_resources::ssm;
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
    pub(super) served_by: ServedBy,
    /// The bucket and its reader, if the stack knows them.
    pub(super) bucket: Option<(&'a Content, &'a Reader)>,
}

/// The distribution that serves the site.
pub(super) struct ServedBy {
    pub(super) id: Value<String>,
    pub(super) arn: Value<String>,
    /// The host name that CloudFront assigned to it.
    pub(super) domain_name: Value<String>,
}

impl Outputs<'_> {
    pub(super) fn place(
        &self,
        scope: &mut Scope<'_>,
        gate: &EdgeFunctionHandles,
        settings: &Handle<ssm::Parameter>,
    ) -> Result<(), ConstructError> {
        let paths = defaults::paths(self.site);
        let hosts = self.hosts();
        let site_url = url(&hosts[0], "/");
        let provider_hosts = match &self.site.distribution.sign_in_host {
            Some(host) => vec![Value::from(host)],
            None => hosts,
        };
        let on_each = |path: &str| match provider_hosts.as_slice() {
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
            ("DistributionId", self.served_by.id.clone(), "ID of the distribution, which invalidations need"),
            ("DistributionArn", self.served_by.arn.clone(), "ARN of the distribution, for use in policies"),
            (
                "DistributionDomainName",
                self.served_by.domain_name.clone(),
                "Host name that CloudFront assigned to the site",
            ),
        ];
        outputs.extend(
            self.bucket_name().map(|name| ("BucketName", name, "Bucket that holds the site's files")),
        );
        outputs.extend([
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
        ]);
        if self.site.secrets == Secrets::Operator {
            let text = "SecureString for the session keys. Write it before you open the site.";
            outputs.push(("SessionKeysParameter", name(Parameter::SessionKeys), text));
        }
        if let Some(path) = &paths.back_channel_logout {
            let text = "Back-channel logout URI to register with the OpenID Provider";
            outputs.push(("BackChannelLogoutUri", url(&provider_hosts[0], path), text));
        }
        let has_secret = self.site.provider.client_authentication != ClientAuthentication::None;
        if has_secret && self.site.secrets == Secrets::Operator {
            let text = "SecureString for the client secret. Write it before you open the site.";
            outputs.push(("ClientSecretParameter", name(Parameter::ClientSecret), text));
        }
        if let Some(key) = &self.choices.secrets_key_arn {
            outputs.push((
                "SecretsKeyArn",
                key.clone(),
                "KMS key that the gate may decrypt its secrets with",
            ));
        }
        if let Some((_, Reader::Identity(user))) = self.bucket {
            outputs.push(("OriginAccessCanonicalUser", user.clone(), "Canonical user that reads the bucket"));
        }
        if let Some((Content::Elsewhere { name, .. }, reader)) = self.bucket
            && self.site.bucket.existing
        {
            let statements = bucket_access::statements_text(reader, name);
            outputs.push(("BucketPolicyStatements", statements, "Statements to add to the bucket's policy"));
        }
        for (name, value, description) in outputs {
            scope.output(name, Output::new(value).description(description))?;
        }
        Ok(())
    }

    /// The name of the bucket, for commands that publish. The bucket of an existing distribution may be unknown.
    fn bucket_name(&self) -> Option<Value<String>> {
        match self.bucket {
            Some((content, _)) => Some(content.name()),
            None => self.choices.bucket_name.clone(),
        }
    }

    /// The host names of the site. A wildcard alias is not a host name, so it is not among them.
    fn hosts(&self) -> Vec<Value<String>> {
        let assigned = || self.served_by.domain_name.clone();
        match &self.choices.domain_name {
            Optional::Absent => vec![assigned()],
            Optional::Conditional(name, condition) => {
                vec![if_(condition.as_str(), name.clone(), assigned())]
            }
            Optional::Always(_) => {
                let named = self.site.distribution.aliases.iter().filter(|name| !name.starts_with('*'));
                let hosts: Vec<Value<String>> = named.map(Value::from).collect();
                if hosts.is_empty() { vec![assigned()] } else { hosts }
            }
        }
    }
}

fn url(host: &Value<String>, path: &str) -> Value<String> {
    concat(["https://".into(), host.clone(), path.into()])
}
