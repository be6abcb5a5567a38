//! `cargo run -p web > stack.json`

use std::process::ExitCode;

/// An image that listens at port 8080. Put the digest of your image here; this one does not exist.
const IMAGE: &str = "public.ecr.aws/nginx/nginx-unprivileged@sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";
const CERTIFICATE: &str =
    "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555";

fn main() -> ExitCode {
    constructs::print(web::stack(IMAGE, CERTIFICATE))
}
