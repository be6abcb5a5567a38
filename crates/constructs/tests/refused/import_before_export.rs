use constructs::{App, Export};

fn main() {
    let mut app = App::new();
    let later: Export<String>;
    app.stack("first", "us-east-1", |scope| Ok(scope.import(&later))).unwrap();
    later = app.stack("second", "us-east-1", |scope| scope.export("Name", "x")).unwrap();
}
