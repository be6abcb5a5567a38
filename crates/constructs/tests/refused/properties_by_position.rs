use cloudformation_resources::ssm;

fn main() {
    ssm::Parameter::new("String", "100");
}
