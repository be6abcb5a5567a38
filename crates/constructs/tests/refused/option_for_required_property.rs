use cloudformation_resources::ssm;

fn main() {
    let text: Option<&str> = None;
    ssm::Parameter::new("String", text);
}
