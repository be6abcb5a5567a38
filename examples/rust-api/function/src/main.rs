//! A Lambda function that reports the configuration of its stack to the scripts of a page.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use rust_api_settings::Settings;
use serde_json::{Value as Json, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // A variable that is missing ends the function here, and not at a request.
    let settings = Settings::from_env()?;
    let settings = &settings;
    run(service_fn(move |_: LambdaEvent<Json>| async move { Ok::<_, Error>(answer(settings)) })).await
}

/// The answer to `GET /configuration`, as an HTTP API expects it.
fn answer(Settings { stage, uploads }: &Settings<String>) -> Json {
    let body = json!({"stage": stage, "uploads": uploads});
    json!({
        "statusCode": 200,
        "headers": {"content-type": "application/json", "cache-control": "no-store"},
        "body": body.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use rust_api_settings::Settings;
    use serde_json::{Value as Json, json};

    use super::answer;

    #[test]
    fn answer_contains_the_settings() {
        let settings = Settings { stage: "dev".to_owned(), uploads: "bucket-1".to_owned() };
        let answer = answer(&settings);
        let body: Json = serde_json::from_str(answer["body"].as_str().expect("a text")).expect("JSON");
        assert_eq!(body, json!({"stage": "dev", "uploads": "bucket-1"}));
    }
}
