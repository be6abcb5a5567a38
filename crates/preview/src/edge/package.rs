//! The package as Lambda runs it: unpacked, started with its Python shim, and connected to a Runtime API.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use constructs::terminal::Failure;
use serde_json::Value as Json;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::timeout;

use super::error::FunctionError;
use super::lambda::Lambda;
use super::limits::TIMEOUT_SECONDS;
use super::unpack;
use crate::failure;
use crate::parameters::{FUNCTION, Parameters};

/// Time that a line of the log may take through the pipe. The function writes the line before it answers.
const LOG_LATENCY: Duration = Duration::from_millis(200);

/// The runtime of the function's shim.
const PYTHON: &str = "python3";

/// An unpacked package.
pub(crate) struct Package {
    folder: TempDir,
    /// A certificate that the function trusts instead of the certificates of the system.
    authority: Option<PathBuf>,
    parameters: Parameters,
    /// `None` before the first event and after a failure.
    instance: Option<Instance>,
}

/// A running function.
struct Instance {
    process: Child,
    lambda: Lambda,
    log: UnboundedReceiver<String>,
}

impl Package {
    /// Unpacks a package. If there is a PEM certificate, the function trusts only that certificate.
    pub(crate) fn open(zip: &Path, parameters: Parameters, trusted: Option<&str>) -> Result<Self, Failure> {
        check_host()?;
        let folder = tempfile::tempdir().map_err(failure::system)?;
        let bytes = std::fs::read(zip).map_err(|error| failure::package(zip, error))?;
        unpack::unpack(&bytes, folder.path()).map_err(|error| failure::package(zip, error))?;
        let authority = match trusted {
            Some(pem) => {
                let path = folder.path().join("trusted.pem");
                std::fs::write(&path, pem).map_err(failure::system)?;
                Some(path)
            }
            None => None,
        };
        Ok(Self { folder, authority, parameters, instance: None })
    }

    pub(super) fn configure(&mut self, parameters: Parameters) {
        self.parameters = parameters;
        self.instance = None;
    }

    pub(super) async fn run(&mut self, event: &Json) -> (Result<Json, FunctionError>, Vec<String>) {
        let instance = match self.instance.take() {
            Some(instance) => Ok(instance),
            None => self.start().await,
        };
        let mut instance = match instance {
            Ok(instance) => instance,
            Err(problem) => return (Err(problem), Vec::new()),
        };
        let answer = timeout(Duration::from_secs(TIMEOUT_SECONDS), instance.invoke(event)).await;
        let answer = answer.unwrap_or(Err(FunctionError::Timeout));
        let lines = instance.lines(event).await;
        // Lambda does not use an instance again that failed.
        if answer.is_ok() {
            self.instance = Some(instance);
        }
        (answer, lines)
    }

    async fn start(&self) -> Result<Instance, FunctionError> {
        let lambda = Lambda::start(self.parameters.clone()).await.map_err(FunctionError::Process)?;
        let mut command = Command::new(PYTHON);
        command
            .args(["-c", "import index"])
            .current_dir(self.folder.path())
            .env_clear()
            .envs(
                ["PATH", "SSL_CERT_FILE", "SSL_CERT_DIR"]
                    .iter()
                    .filter_map(|name| Some((name, std::env::var_os(name)?))),
            )
            .env("AWS_LAMBDA_RUNTIME_API", lambda.address())
            .env("AWS_LAMBDA_FUNCTION_NAME", format!("us-east-1.{FUNCTION}"))
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", format!("/aws/lambda/us-east-1.{FUNCTION}"))
            .env("AWS_LAMBDA_LOG_STREAM_NAME", "preview")
            .env("AWS_REGION", "eu-central-1")
            .env("AWS_ACCESS_KEY_ID", lambda.access_key_id())
            .env("AWS_SECRET_ACCESS_KEY", "preview")
            .env("AWS_ENDPOINT_URL_SSM", format!("http://{}", lambda.address()))
            .env("LAMBDA_TASK_ROOT", self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true);
        if let Some(authority) = &self.authority {
            command.env("SSL_CERT_FILE", authority);
        }
        let mut process = command.spawn().map_err(FunctionError::Process)?;
        let (sender, log) = mpsc::unbounded_channel();
        if let Some(output) = process.stdout.take() {
            tokio::spawn(async move {
                let mut lines = BufReader::new(output).lines();
                while let Ok(Some(line)) = lines.next_line().await {
                    if sender.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Instance { process, lambda, log })
    }
}

/// Checks that this computer can run the function's binary and its shim.
fn check_host() -> Result<(), Failure> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err(failure::other_platform());
    }
    let python = std::process::Command::new(PYTHON).arg("--version").stdout(Stdio::null()).status();
    python.map(|_| ()).map_err(failure::no_python)
}

impl Instance {
    async fn invoke(&mut self, event: &Json) -> Result<Json, FunctionError> {
        tokio::select! {
            answer = self.lambda.invoke(event, Duration::from_secs(TIMEOUT_SECONDS)) => answer,
            ended = self.process.wait() => Err(match ended {
                Ok(status) => FunctionError::Ended(status),
                Err(error) => FunctionError::Process(error),
            }),
        }
    }

    /// The lines that the function wrote until it had decided about an event.
    async fn lines(&mut self, event: &Json) -> Vec<String> {
        let id = event["Records"][0]["cf"]["config"]["requestId"].as_str().unwrap_or_default();
        let is_last =
            |line: &str| line.contains(&format!("{id:?}")) && !line.contains("\"decision\":\"fetch\"");
        let mut lines = Vec::new();
        while let Ok(Some(line)) = timeout(LOG_LATENCY, self.log.recv()).await {
            let last = is_last(&line);
            lines.push(line);
            if last {
                break;
            }
        }
        lines
    }
}
