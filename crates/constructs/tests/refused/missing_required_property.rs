use cloudformation_resources::ssm;

fn main() {
    ssm::Parameter::new(ssm::ParameterRequired { value: "100" });
}
