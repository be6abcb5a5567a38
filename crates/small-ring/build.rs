//! Compiles `src/small.c` when `.cargo/config.toml` builds ring with `OPENSSL_SMALL`.

use std::env;

const TARGET: &str = "x86_64-unknown-linux-gnu";
const FLAGS: &str = "CFLAGS_x86_64_unknown_linux_gnu";

fn main() {
    println!("cargo::rustc-check-cfg=cfg(openssl_small)");
    println!("cargo::rerun-if-changed=src/small.c");
    println!("cargo::rerun-if-env-changed={FLAGS}");
    let target = env::var("TARGET").unwrap_or_default();
    let flags = env::var(FLAGS).unwrap_or_default();
    if target != TARGET || !flags.contains("OPENSSL_SMALL") {
        return;
    }
    cc::Build::new().file("src/small.c").compile("small_ring");
    println!("cargo::rustc-cfg=openssl_small");
}
