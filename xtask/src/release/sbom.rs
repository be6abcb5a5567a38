//! The bill of materials in the JSON of `CycloneDX`.
//!
//! These are 60 lines and not cargo-cyclonedx, because that tool writes a document for each crate of the workspace, with a random serial
//! number. This document covers the two released programs, is the same for the same commit, and takes no minutes to install.

use serde_json::{Map, Value as Json, json};

use super::dependencies::{Crate, Dependencies};

const SPECIFICATION: &str = "1.6";

/// The document for a version whose commit has this time (RFC 3339).
pub(super) fn document(version: &str, time: &str, dependencies: &Dependencies) -> Json {
    let roots: Vec<&String> = dependencies.keys().filter(|id| is_root(id, dependencies)).collect();
    let mut graph = vec![json!({"ref": "release", "dependsOn": roots})];
    graph.extend(dependencies.iter().map(|(id, used)| json!({"ref": id, "dependsOn": used.uses})));
    json!({
        "$schema": format!("http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json"),
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": {
            "timestamp": time,
            "component": {"type": "application", "bom-ref": "release", "name": "sitegate", "version": version},
        },
        "components": dependencies.iter().map(|(id, used)| component(id, used)).collect::<Vec<_>>(),
        "dependencies": graph,
    })
}

/// Whether no other crate uses this one.
fn is_root(id: &str, dependencies: &Dependencies) -> bool {
    dependencies.values().all(|other| !other.uses.contains(id))
}

fn component(id: &str, used: &Crate) -> Json {
    let mut component = Map::from_iter([
        ("type".to_owned(), json!("library")),
        ("bom-ref".to_owned(), json!(id)),
        ("name".to_owned(), json!(used.name)),
        ("version".to_owned(), json!(used.version)),
        ("licenses".to_owned(), json!([{"expression": used.licence}])),
    ]);
    if !used.is_ours {
        // A plus sign would mean a space there.
        let purl = format!("pkg:cargo/{}@{}", used.name, used.version.replace('+', "%2B"));
        component.insert("purl".to_owned(), json!(purl));
    }
    component.into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    use serde_json::json;

    use super::super::dependencies::{Crate, Dependencies};
    use super::document;

    fn used(name: &str, version: &str, is_ours: bool, uses: &[&str]) -> (String, Crate) {
        let found = Crate {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: "MIT".to_owned(),
            folder: PathBuf::new(),
            is_ours,
            uses: uses.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>(),
        };
        (format!("{name}@{version}"), found)
    }

    #[test]
    fn document_names_each_crate_and_what_it_uses() {
        let dependencies = Dependencies::from([
            used("sitegate", "0.1.0", true, &["zstd@1.0.0+5"]),
            used("zstd", "1.0.0+5", false, &[]),
        ]);
        let document = document("0.1.0", "2026-12-01T10:00:00+00:00", &dependencies);
        let components = &document["components"];
        assert_eq!(components[1]["purl"], "pkg:cargo/zstd@1.0.0%2B5");
        assert!(components[0].get("purl").is_none(), "a crate of the repository is on no registry");
        let expected = json!([
            {"ref": "release", "dependsOn": ["sitegate@0.1.0"]},
            {"ref": "sitegate@0.1.0", "dependsOn": ["zstd@1.0.0+5"]},
            {"ref": "zstd@1.0.0+5", "dependsOn": []},
        ]);
        assert_eq!(document["dependencies"], expected);
    }
}
