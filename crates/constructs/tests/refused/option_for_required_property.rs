use cloudformation_resources::ssm;

fn main() {
    let text: Option<&str> = None;
    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: text });
}
