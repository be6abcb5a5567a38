use cloudformation_resources::ssm;

fn main() {
    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: 100 });
}
