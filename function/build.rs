//! Links the binary at a fixed address, because relocations would add 17 KB to the package.

fn main() {
    println!("cargo::rustc-link-arg-bins=-no-pie");
    println!("cargo::rerun-if-changed=build.rs");
}
