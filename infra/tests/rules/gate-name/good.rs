use constructs::{App, Code, ConstructError};
use infra::{PrivateSite, Site};

pub fn app() -> Result<App, ConstructError> {
    let mut app = App::new();
    app.stack("finance-reports", "us-east-1", |scope| {
        scope.add("Site", PrivateSite::new(Site::parameterized(), Code::new("function.zip")))
    })?;
    Ok(app)
}
