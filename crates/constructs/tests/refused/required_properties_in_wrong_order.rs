use cloudformation_resources::lambda;

fn main() {
    lambda::Function::new("arn:aws:iam::111122223333:role/worker", lambda::function::Code::new());
}
