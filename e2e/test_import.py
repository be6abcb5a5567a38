"""The code that `infra import` prints compiles, and builds the template that it was printed from."""

import json
import re
import shutil

from e2e.support.corpus import everything, name
from e2e.support.paths import INFRA, ROOT
from e2e.support.process import run

CRATE = ROOT / "target/imported"

MANIFEST = """[package]
name = "imported"
version = "0.0.0"
edition = "2024"

[dependencies]
cloudformation = {{ package = "sitegate-cloudformation", path = "{root}/crates/cloudformation" }}
cloudformation-resources = {{ package = "sitegate-cloudformation-resources", path = "{root}/crates/cloudformation-resources", features = [{features}] }}
serde_json = {{ version = "1", features = ["preserve_order"] }}

[profile.dev]
debug = false

[workspace]
"""

MAIN = """{modules}

fn main() {{
    let mut faults = 0;
    let mut check = |name: &str, built: Result<cloudformation::Template, cloudformation::AddError>, expected: &str| {{
        let mut expected: serde_json::Value = serde_json::from_str(expected).unwrap();
        expected.as_object_mut().unwrap().entry("AWSTemplateFormatVersion").or_insert("2010-09-09".into());
        if expected.get("Resources").is_none() {{
            expected["Resources"] = serde_json::json!({{}});
        }}
        match built {{
            Ok(template) if template.to_json() == expected => {{}}
            Ok(template) => {{
                faults += 1;
                println!("{{name}} differs:\\n{{:#}}\\ninstead of\\n{{expected:#}}", template.to_json());
            }}
            Err(error) => {{
                faults += 1;
                println!("{{name}}: {{error}}");
            }}
        }}
    }};
{checks}
    std::process::exit(i32::from(faults > 0));
}}
"""

# Characters that no logical ID may have. CloudFormation refuses them, and so does the code.
REFUSED = re.compile(r"[^A-Za-z0-9]")


def importable(template: object) -> bool:
    if not isinstance(template, dict):
        return False
    resources = template.get("Resources")
    if not isinstance(resources, dict):
        return True
    whole = all(
        isinstance(it, dict) and isinstance(it.get("Type"), str) for it in resources.values()
    )
    return not whole or not any(REFUSED.search(one) or not one for one in resources)


def test_imported_code_builds_every_template_of_the_corpus_again() -> None:
    shutil.rmtree(CRATE / "src", ignore_errors=True)
    (CRATE / "src").mkdir(parents=True)
    features: set[str] = set()
    modules: list[str] = []
    checks: list[str] = []
    for path in everything():
        converted = run(INFRA, "convert", path, ok=(0, 2)).stdout
        if not converted or not importable(json.loads(converted)):
            continue
        module = f"t{len(modules)}"
        source = run(INFRA, "import", path).stdout
        [listed] = re.findall(r"features = \[(.*?)\]", source)[:1]
        features |= set(re.findall(r'"(\w+)"', listed))
        (CRATE / f"src/{module}.rs").write_text(source, "utf-8")
        (CRATE / f"src/{module}.json").write_text(converted, "utf-8")
        modules.append(f"mod {module};")
        short = json.dumps(name(path))
        checks.append(f'    check({short}, {module}::template(), include_str!("{module}.json"));')
    assert len(modules) == 971
    listed = ", ".join(f'"{one}"' for one in sorted(features))
    (CRATE / "Cargo.toml").write_text(MANIFEST.format(root=ROOT, features=listed), "utf-8")
    text = MAIN.format(modules="\n".join(modules), checks="\n".join(checks))
    (CRATE / "src/main.rs").write_text(text, "utf-8")
    run("cargo", "run", "--quiet", cwd=CRATE, timeout=900)
    print(f"{len(modules)} templates came back")
