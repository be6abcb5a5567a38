use cloudformation_resources::lambda;

fn main() {
    lambda::function::TracingConfig::new().mode(1);
}
