use cloudformation_resources::lambda::function::Environment;

fn main() {
    Environment::new().variables([("PORT", 8080)]);
    Environment::new().variables(serde_json::json!({"PORT": "8080"}));
}
