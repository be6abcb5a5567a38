//! The stand-in for Lambda and SSM: the Runtime API, `GetParameters` and `PutParameter`, on a port of loopback that only the function knows.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::error::FunctionError;
use crate::parameters::Parameters;

const RUNTIME: &str = "/2018-06-01/runtime/";
/// Lambda's quota for an answer.
const MAX_BYTES: usize = 6 * 1024 * 1024;

type Reply = Response<Full<Bytes>>;
/// The answer of the function, or the reason why there is none.
type Answer = Result<Json, FunctionError>;

/// The APIs that one instance of the function calls.
pub(super) struct Lambda {
    address: SocketAddr,
    shared: Arc<Shared>,
    events: mpsc::Sender<Reply>,
    server: JoinHandle<()>,
}

struct Shared {
    access_key_id: String,
    parameters: Parameters,
    next: tokio::sync::Mutex<mpsc::Receiver<Reply>>,
    /// The ID of the current event and the receiver of its answer.
    waiting: Mutex<Option<(String, oneshot::Sender<Answer>)>>,
}

impl Drop for Lambda {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Lambda {
    pub(super) async fn start(parameters: Parameters) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (events, next) = mpsc::channel(1);
        let access_key_id = crate::random::token().ok_or(io::ErrorKind::Other)?;
        let shared = Arc::new(Shared {
            access_key_id,
            parameters,
            next: tokio::sync::Mutex::new(next),
            waiting: Mutex::new(None),
        });
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, events, server })
    }

    pub(super) fn address(&self) -> String {
        self.address.to_string()
    }

    /// The access key ID with which the function signs its requests. Requests without it get no parameters.
    pub(super) fn access_key_id(&self) -> &str {
        &self.shared.access_key_id
    }

    /// Passes an event to the function and returns its answer.
    pub(super) async fn invoke(&self, event: &Json, limit: Duration) -> Answer {
        let id = crate::random::token().ok_or(FunctionError::Random)?;
        let (sender, answer) = oneshot::channel();
        *self.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner) = Some((id.clone(), sender));
        self.events.send(invocation(&id, event, limit)).await.map_err(|_| FunctionError::Silent)?;
        answer.await.map_err(|_| FunctionError::Silent)?
    }
}

/// [Next invocation](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-next).
fn invocation(id: &str, event: &Json, limit: Duration) -> Reply {
    let deadline = SystemTime::now() + limit;
    let deadline = deadline.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string();
    let mut response = Response::new(Full::new(Bytes::from(event.to_string())));
    let arn =
        format!("arn:aws:lambda:us-east-1:123456789012:function:us-east-1.{}:1", crate::parameters::FUNCTION);
    for (name, value) in [
        ("lambda-runtime-aws-request-id", id),
        ("lambda-runtime-deadline-ms", &deadline),
        ("lambda-runtime-invoked-function-arn", &arn),
        ("content-type", "application/json"),
    ] {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    // The connections end with this task.
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let shared = Arc::clone(&shared);
        connections.spawn(async move {
            let service = service_fn(move |request| {
                let shared = Arc::clone(&shared);
                async move { Ok::<_, Infallible>(shared.answer(request).await) }
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Shared {
    async fn answer(&self, request: Request<Incoming>) -> Reply {
        let path = request.uri().path().to_owned();
        if path == format!("{RUNTIME}invocation/next") {
            return match self.next.lock().await.recv().await {
                Some(event) => event,
                None => status(StatusCode::GONE),
            };
        }
        let is_ours = request
            .headers()
            .get("authorization")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.contains(&format!("Credential={}/", self.access_key_id)));
        let Ok(body) = Limited::new(request.into_body(), MAX_BYTES).collect().await else {
            return status(StatusCode::PAYLOAD_TOO_LARGE);
        };
        let body = serde_json::from_slice(&body.to_bytes()).unwrap_or(Json::Null);
        match path.strip_prefix(RUNTIME) {
            Some(path) => self.take(path, body),
            None if path == "/" && is_ours && body.get("Value").is_some() => written(),
            None if path == "/" && is_ours => self.parameters(&body),
            None => status(StatusCode::FORBIDDEN),
        }
    }

    /// [Invocation response and error](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-response).
    fn take(&self, path: &str, body: Json) -> Reply {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some((id, sender)) = waiting else { return status(StatusCode::BAD_REQUEST) };
        let answer = if path == format!("invocation/{id}/response") {
            Ok(body)
        } else {
            let message = body["errorMessage"].as_str().unwrap_or("there is no message");
            Err(FunctionError::Reported(message.to_owned()))
        };
        // The receiver is gone after a timeout.
        let _ = sender.send(answer);
        status(StatusCode::ACCEPTED)
    }

    /// [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
    fn parameters(&self, body: &Json) -> Reply {
        let names = body["Names"].as_array().into_iter().flatten().filter_map(Json::as_str);
        let (mut found, mut invalid) = (Vec::new(), Vec::new());
        for name in names {
            if let Some(value) = self.parameters.text(name) {
                found.push(json!({"Name": name, "Type": "String", "Value": value, "Version": 1}));
            } else {
                invalid.push(name);
            }
        }
        let answer = json!({"Parameters": found, "InvalidParameters": invalid});
        Response::new(Full::new(Bytes::from(answer.to_string())))
    }
}

/// Answers [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html). No other instance reads
/// what the function writes, so it is not kept.
fn written() -> Reply {
    Response::new(Full::new(Bytes::from(json!({"Version": 1}).to_string())))
}

fn status(status: StatusCode) -> Reply {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}
