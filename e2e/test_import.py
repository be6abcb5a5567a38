"""The code that `infra import` prints compiles, builds the template that it was printed from, and has its comments."""

import contextlib
import json
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from e2e.support.corpus import CORPUS, corpora, everything, name
from e2e.support.paths import INFRA, ROOT
from e2e.support.process import run

CRATE = ROOT / "target/imported"

TABLE = CORPUS / "imports.md"
HEAD = """# What `infra import` prints for the templates of others

For each template that is not broken, `infra import` prints a module. All modules have the form of rustfmt and are compiled without a warning, also of
clippy. Each builds its template again. The column `code` counts the templates that come back equal. The other columns count resources and policy
documents, and those of them that have Rust types and are not JSON. The last column counts comments; each of them is in the code.
`e2e/test_import.py` keeps this page up to date.

| source | templates | code | resources | typed | policies | typed | comments |
|---|---:|---:|---:|---:|---:|---:|---:|
"""
PROOF = "compiles and builds the same template, for {number} templates"

MANIFEST = """[package]
name = "imported"
version = "0.0.0"
edition = "2024"

[dependencies]
cloudformation = {{ package = "sitegate-cloudformation", path = "{root}/crates/cloudformation" }}
cloudformation-resources = {{ package = "sitegate-cloudformation-resources", path = "{root}/crates/cloudformation-resources", features = [{features}] }}
constructs = {{ package = "sitegate-constructs", path = "{root}/crates/constructs" }}
serde_json = {{ version = "1", features = ["preserve_order"] }}

[profile.dev]
debug = false

[workspace]
"""

MAIN = """#![deny(warnings)]

{modules}

fn main() {{
    let mut faults = 0;
    let mut check = |name: &str, built: Result<serde_json::Value, String>, expected: &str| {{
        let mut expected: serde_json::Value = serde_json::from_str(expected).unwrap();
        expected.as_object_mut().unwrap().entry("AWSTemplateFormatVersion").or_insert("2010-09-09".into());
        if expected.get("Resources").is_none() {{
            expected["Resources"] = serde_json::json!({{}});
        }}
        match built {{
            Ok(template) if template == expected => {{}}
            Ok(template) => {{
                faults += 1;
                println!("{{name}} differs:\\n{{:#}}\\ninstead of\\n{{expected:#}}", template);
            }}
            Err(error) => {{
                faults += 1;
                println!("{{name}}: {{error}}");
            }}
        }}
    }};
    let stack = |built: Result<constructs::Stack, constructs::ConstructError>| {{
        built.map(|stack| stack.synth().template).map_err(|error| error.chain())
    }};
    let template = |built: Result<cloudformation::Template, cloudformation::AddError>| {{
        built.map(|template| template.to_json()).map_err(|error| error.to_string())
    }};
{checks}
    std::process::exit(i32::from(faults > 0));
}}
"""

# Characters that no logical ID may have. CloudFormation refuses them, and so does the code.
REFUSED = re.compile(r"[^A-Za-z0-9]")

# The part of the templates that is also built as a `Template`, which differs from a stack only in the names of methods.
AS_TEMPLATE = 10


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


def expected(template: dict[str, Any]) -> dict[str, Any]:
    """Returns the template that the code builds: `DependsOn` is a list, and a `Transform` list with one name is the name."""
    transform = template.get("Transform")
    if isinstance(transform, list) and len(transform) == 1 and isinstance(transform[0], str):
        template["Transform"] = transform[0]
    resources = template.get("Resources")
    if not isinstance(resources, dict):
        return template
    for resource in resources.values():
        if isinstance(resource, dict) and resource.get("DependsOn") in list(resources):
            resource["DependsOn"] = [resource["DependsOn"]]
    return template


def policies(value: object) -> Iterator[dict[str, Any]]:
    """Yields the policy documents in a value."""
    if isinstance(value, dict):
        statements = value.get("Statement")
        if isinstance(statements, list) and all(
            isinstance(it, dict) and "Effect" in it for it in statements
        ):
            yield value
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from policies(part)


def count(template: dict[str, Any], source: str) -> Counter[str]:
    resources = template.get("Resources")
    resources = resources if isinstance(resources, dict) else {}
    untyped = len(re.findall(r"\bResource::untyped\(", source))
    is_whole = 'section("Resources"' in re.sub(r"\s+", "", source)
    return Counter(
        {
            "resources": len(resources),
            "resources typed": 0 if is_whole else len(resources) - untyped,
            "policies": len(list(policies(resources))),
            "policies typed": len(re.findall(r"\bPolicyDocument::(?:new|trusting)\(", source)),
        }
    )


def comments(text: str) -> list[str]:
    """Returns the comments of a YAML text, without their signs. They are between the tokens."""
    with contextlib.suppress(ValueError):
        json.loads(text)
        return []
    found = []
    end = 0
    for token in yaml.scan(text):
        if not isinstance(token, yaml.StreamStartToken):
            lines = text[end : token.start_mark.index].split("\n")
            texts = (line[line.index("#") :].lstrip("#").strip() for line in lines if "#" in line)
            found += [text.replace("\t", "    ") for text in texts]
        end = max(end, token.end_mark.index)
    return found


def carried(source: str) -> Counter[str]:
    """Counts the comments of Rust code."""
    lines = (line.strip() for line in source.splitlines())
    return Counter(line[2:].strip() for line in lines if re.match(r"//(?![/!])", line))


def table(counted: dict[Path, Counter[str]]) -> str:
    """Returns a row for each source of templates, and for the sums of sources."""
    columns = ("resources", "resources typed", "policies", "policies typed", "comments")
    rows = []
    for source, paths in corpora().items():
        counts = [counted[path] for path in paths if path in counted]
        cells = [len(paths), len(counts), *(sum(one[kind] for one in counts) for kind in columns)]
        rows.append(" | ".join([source, *(f"{cell:,}" for cell in cells)]))
    return "".join(f"| {row} |\n" for row in rows)


def test_imported_code_builds_every_template_of_the_corpus_again() -> None:
    shutil.rmtree(CRATE / "src", ignore_errors=True)
    (CRATE / "src").mkdir(parents=True)
    # Without this file, the crate would have the settings of the repository.
    (CRATE / "rustfmt.toml").write_text("", "utf-8")
    features: set[str] = set()
    modules: list[str] = []
    checks: list[str] = []
    counted: dict[Path, Counter[str]] = {}
    number = 0
    for path in everything():
        converted = run(INFRA, "convert", path, ok=(0, 2)).stdout
        if not converted or not importable(json.loads(converted)):
            continue
        template = expected(json.loads(converted))
        (CRATE / f"src/t{number}.json").write_text(json.dumps(template), "utf-8")
        targets = ["stack", "template"] if number % AS_TEMPLATE == 0 else ["stack"]
        for target in targets:
            module = f"{target}{number}"
            source = run(INFRA, "import", path, "--as", target, cwd=CRATE).stdout
            [listed] = re.findall(r"features = \[(.*?)\]", source)
            features |= set(re.findall(r'"(\w+)"', listed))
            (CRATE / f"src/{module}.rs").write_text(source, "utf-8")
            modules.append(f"mod {module};")
            if target == "stack":
                counted[path] = count(template, source)
                written = Counter(comments(path.read_text("utf-8")))
                assert not written - carried(source), f"{name(path)} loses comments"
                counted[path]["comments"] = written.total()
            short = json.dumps(name(path))
            text = f'include_str!("t{number}.json")'
            checks.append(f"    check({short}, {target}({module}::{target}()), {text});")
        number += 1
    listed = ", ".join(f'"{one}"' for one in sorted(features))
    (CRATE / "Cargo.toml").write_text(MANIFEST.format(root=ROOT, features=listed), "utf-8")
    text = MAIN.format(modules="\n".join(modules), checks="\n".join(checks))
    (CRATE / "src/main.rs").write_text(text, "utf-8")
    run("rustfmt", "--edition", "2024", "--check", *(CRATE / "src").glob("[st]*.rs"))
    # Two fixtures of cfn-lint contain 3.14, which is not meant to be π.
    lints = ["--deny", "warnings", "--allow", "clippy::approx_constant"]
    run("cargo", "clippy", "--quiet", "--", *lints, cwd=CRATE, timeout=1800)
    run("cargo", "run", "--quiet", cwd=CRATE, timeout=900)
    text = HEAD + table(counted)
    if os.environ.get("UPDATE"):
        TABLE.write_text(text, "utf-8")
    assert TABLE.read_text("utf-8") == text
    assert PROOF.format(number=number) in (ROOT / "docs/proofs.md").read_text("utf-8")
