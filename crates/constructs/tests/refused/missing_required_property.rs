use cloudformation::resources::ssm;

fn main() {
    ssm::Parameter::new("String");
}
