use cloudformation::intrinsic::Pseudo;
use cloudformation::text;

fn main() {
    text!("arn:aws:s3:::reports/*", partition = Pseudo::Partition);
}
