//! `infra init`: asks questions, and writes the first site.yaml, a .gitignore and a pipeline.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum as _;
use constructs::terminal;

use super::arguments::{InitArguments, Options};
use super::error::CommandError;
use super::files::printable_path;
use super::question::{self, Question};
use super::{configuration, files, output};
use crate::init::{Admitted, Answers, Certificate, CustomDomain, KnownProvider, Pipeline, yaml_text};
use crate::site;

/// What the commands write next to site.yaml.
const GITIGNORE: &str = "/target/\n";

pub(super) fn run(options: &Options, arguments: &InitArguments) -> Result<ExitCode, CommandError> {
    let file = options.config.as_deref().unwrap_or(Path::new(configuration::DEFAULT_FILE));
    if file.exists() {
        return Err(CommandError::Refused(format!(
            "{} exists already; change it, or write another one with --config FILE",
            printable_path(file)
        )));
    }
    if !question::can_ask() {
        arguments.require()?;
    }
    let answers = arguments.ask()?;
    let pipeline = arguments.pipeline()?;
    files::create(file, answers.site_yaml().as_bytes())?;
    let mut written = vec![printable_path(file)];
    let gitignore = file.with_file_name(".gitignore");
    if !gitignore.exists() {
        files::create(&gitignore, GITIGNORE.as_bytes())?;
        written.push(printable_path(&gitignore));
    }
    for pipeline_file in pipeline.files() {
        let path = file.with_file_name(pipeline_file.path);
        if path.exists() {
            terminal::warning(format_args!("{} exists already and is not changed", printable_path(&path)));
        } else {
            files::create(&path, pipeline_file.text.as_bytes())?;
            written.push(printable_path(&path));
        }
    }
    for hint in answers.hints() {
        terminal::warning(hint);
    }
    if let Some(hint) = pipeline.hint() {
        terminal::warning(hint);
    }
    let code = output::print(&format!("Wrote {}\n", written.join(", ")));
    terminal::progress("Next: sitegate preview FOLDER");
    Ok(code)
}

impl InitArguments {
    /// Returns an error that names all options without which nothing can be written.
    fn require(&self) -> Result<(), CommandError> {
        let has_known_issuer = self.provider.is_some_and(|provider| provider.issuer().is_some());
        let has_no_domains = self.provider == Some(KnownProvider::Google) && self.email_domains.is_none();
        let missing: Vec<&str> = [
            ("--provider", self.provider.is_none()),
            ("--issuer", self.issuer.is_none() && !has_known_issuer),
            ("--email-domains", has_no_domains),
        ]
        .into_iter()
        .filter_map(|(option, is_missing)| is_missing.then_some(option))
        .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let problem = format!("questions need a terminal; without one, add {}", missing.join(" and "));
        Err(CommandError::Refused(problem))
    }

    fn ask(&self) -> Result<Answers, CommandError> {
        let provider = self.provider()?;
        let issuer = match (provider.issuer(), &self.issuer) {
            (Some(issuer), None) => issuer.to_owned(),
            (_, given) => {
                let text = format!("Issuer, such as {}", provider.issuer_example());
                Question { option: "--issuer", given: given.as_deref(), text: &text }
                    .required(|text| setting(text, |value| format!("provider: {{ issuer: {value} }}")))?
            }
        };
        let given = self.client_id.as_deref();
        let client_id = Question { option: "--client-id", given, text: "Client ID" }
            .optional("decide later", |text| {
                setting(text, |value| format!("provider: {{ client_id: {value} }}"))
            })?;
        Ok(Answers {
            provider,
            issuer,
            client_id,
            admitted: self.admitted(provider)?,
            domain: self.domain()?,
        })
    }

    fn provider(&self) -> Result<KnownProvider, CommandError> {
        if let Some(provider) = self.provider {
            return Ok(provider);
        }
        let names = KnownProvider::ALL.map(KnownProvider::name).join(", ");
        let text = format!("Provider ({names})");
        Question { option: "--provider", given: None, text: &text }
            .required(|name| KnownProvider::from_str(name, true).map_err(|_| format!("write one of {names}")))
    }

    /// Asks which users can see the site. At Google, everyone can have an account, so the question needs an answer.
    fn admitted(&self, provider: KnownProvider) -> Result<Admitted, CommandError> {
        if self.email_domains.is_none() && provider.has_groups() {
            let given = self.groups.as_deref();
            let groups = Question { option: "--groups", given, text: "Groups to let in" }
                .optional("all signed-in users", |text| list(text, "groups"))?;
            return Ok(groups.map_or(Admitted::SignedIn, Admitted::Groups));
        }
        if self.groups.is_some() {
            let problem = format!("{} sends no groups; use --email-domains", provider.name());
            return Err(CommandError::Refused(problem));
        }
        if !provider.verifies_addresses() {
            let problem = format!("{} sends no verified addresses; use --groups", provider.name());
            return Err(CommandError::Refused(problem));
        }
        let given = self.email_domains.as_deref();
        let text = "Domains of the e-mail addresses to let in";
        let domains =
            Question { option: "--email-domains", given, text }.required(|text| list(text, "domains"))?;
        Ok(Admitted::EmailDomains(domains))
    }

    fn domain(&self) -> Result<Option<CustomDomain>, CommandError> {
        let given = self.domain.as_deref();
        let name =
            Question { option: "--domain", given, text: "Domain" }.optional("CloudFront's own", |text| {
                let zone = "hosted_zone_id: Z0123456789ABCDEFGHIJ";
                setting(text, |value| format!("distribution: {{ aliases: [{value}], {zone} }}"))
            })?;
        let Some(name) = name else { return Ok(None) };
        let certificate = self.certificate(&name)?;
        Ok(Some(CustomDomain { name, certificate }))
    }

    fn pipeline(&self) -> Result<Pipeline, CommandError> {
        if let Some(pipeline) = self.pipeline {
            return Ok(pipeline);
        }
        let question = Question { option: "--pipeline", given: None, text: "Pipeline (github, gitlab)" };
        let answer = question.optional("none", |name| {
            Pipeline::from_str(name, true).map_err(|_| "write one of github, gitlab".to_owned())
        })?;
        Ok(answer.unwrap_or(Pipeline::None))
    }

    fn certificate(&self, domain: &str) -> Result<Certificate, CommandError> {
        let judge = |key: &str, text: &str| {
            setting(text, |value| format!("distribution: {{ aliases: [{domain}], {key}: {value} }}"))
        };
        if self.certificate_arn.is_none() {
            let given = self.hosted_zone_id.as_deref();
            let text = "ID of its hosted zone in Route 53";
            let id = Question { option: "--hosted-zone-id", given, text }
                .optional("other DNS", |text| judge("hosted_zone_id", text))?;
            if let Some(id) = id {
                return Ok(Certificate::HostedZone(id));
            }
        }
        let given = self.certificate_arn.as_deref();
        let text = "ARN of its certificate in us-east-1";
        let arn = Question { option: "--certificate-arn", given, text }
            .optional("decide later", |text| judge("certificate_arn", text))?;
        Ok(arn.map_or(Certificate::Undecided, Certificate::Arn))
    }
}

/// Judges an answer as the setting that it becomes, with the checks of site.yaml.
fn setting(text: &str, site: impl Fn(&str) -> String) -> Result<String, String> {
    match site::read(&site(&yaml_text(text))) {
        Ok(_) => Ok(text.to_owned()),
        Err(findings) => {
            let problems =
                findings.iter().map(|found| &found.finding).map(|finding| match finding.advice() {
                    "" => finding.problem().to_owned(),
                    advice => format!("{}; {advice}", finding.problem()),
                });
            Err(problems.collect::<Vec<_>>().join("; "))
        }
    }
}

/// Judges each item of a list that is separated by commas, as an entry of a list in a rule.
fn list(text: &str, key: &str) -> Result<Vec<String>, String> {
    let judge =
        |item| setting(item, |value| format!("rules: [{{ path: /*, allow: {{ {key}: [{value}] }} }}]"));
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
    let items: Vec<String> = items.map(judge).collect::<Result<_, _>>()?;
    if items.is_empty() { Err("write at least one name".to_owned()) } else { Ok(items) }
}
