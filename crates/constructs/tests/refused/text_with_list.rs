use cloudformation::{intrinsic, text};

fn main() {
    text!("{zones}", zones = intrinsic::get_azs(""));
}
