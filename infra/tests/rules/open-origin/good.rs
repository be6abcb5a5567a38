use constructs::{App, Code, ConstructError, Origin};
use infra::{PrivateSite, Site};

pub fn app() -> Result<App, ConstructError> {
    let mut app = App::new();
    app.stack("reports", "us-east-1", |scope| {
        let secret = "{{resolve:secretsmanager:origin-secret}}";
        let api = Origin::http("api.example.com").header("x-origin-verify", secret);
        let site = PrivateSite::new(Site::parameterized(), Code::new("function.zip"));
        scope.add("Site", site.behavior("/api/*", api))
    })?;
    Ok(app)
}
