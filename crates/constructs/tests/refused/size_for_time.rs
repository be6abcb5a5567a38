use cloudformation::Size;
use cloudformation_resources::s3;

fn main() {
    s3::bucket::DefaultRetention::new().days(Size::from_gib(1));
}
