//! What must not compile does not, with a message that names the fault.

#[test]
fn what_cannot_be_deployed_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
