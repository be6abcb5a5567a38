use cloudformation::text;

fn main() {
    text!("{bucket}/*");
}
