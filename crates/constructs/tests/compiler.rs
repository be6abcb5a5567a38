//! Code with a mistake in a construct does not compile, and the compiler's message names the mistake.

#[test]
fn refused_code_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
