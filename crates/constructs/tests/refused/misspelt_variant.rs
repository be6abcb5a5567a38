use cloudformation_resources::lambda::function;

fn main() {
    function::TracingConfig::new().mode(function::TracingConfigMode::Actve);
}
