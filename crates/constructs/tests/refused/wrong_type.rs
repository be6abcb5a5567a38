use cloudformation_resources::lambda;

fn main() {
    lambda::Version::new("name").description(true);
}
