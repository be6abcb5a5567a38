//! `infra access`.

use super::fixtures::TESTED;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn access_prints_a_table_and_explains_a_decision() {
    let folder = Folder::new("access").with("site.yaml", &TESTED.replace("EXPECTED", "denied"));
    let output = folder.infra(&["access"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    insta::assert_snapshot!(stdout(&output), @r"
    PATH             WHO CAN SEE IT   SET BY
    /public/*        everyone         site.yaml:4
    /finance/*       group finance    site.yaml:5
    everything else  signed-in users  default
    ");
    let denied = folder.infra(&["access", "--as", "ada@example.com", "--groups", "sales,hr", "/finance/"]);
    assert_eq!(code(&denied), 1);
    insta::assert_snapshot!(stdout(&denied) + "2> " + &stderr(&denied), @r"
    denied: ada@example.com cannot see /finance/ (403)
      Object  /finance/index.html
      Rule    /finance/* (site.yaml:5), the most specific match
      Needs   group finance; the user has sales, hr
    2> To allow: add the user to finance at the provider, or change line 5.
    ");
    let allowed = folder.infra(&["access", "--groups", "finance", "/finance/"]);
    assert_eq!((code(&allowed), stderr(&allowed).as_str()), (0, ""));
    assert!(stdout(&allowed).starts_with("allowed: a user of group finance can see /finance/\n"));
    let claims = folder.infra(&["access", "--claims", "acr=phr,/org/level=3", "/finance/"]);
    assert_eq!(code(&claims), 1);
    let needs = "Needs   group finance; the user has acr phr and /org/level 3";
    assert!(stdout(&claims).contains(needs), "{}", stdout(&claims));
    let malformed = folder.infra(&["access", "--claims", "acr", "/finance/"]);
    assert_eq!(code(&malformed), 2);
    assert!(stderr(&malformed).contains("a claim is written as NAME=VALUE"), "{}", stderr(&malformed));
    let visitor = folder.infra(&["access", "/"]);
    assert_eq!(code(&visitor), 1);
    assert!(stdout(&visitor).contains("a visitor who is not signed in cannot see / (sign-in)"));
    let json = folder.infra(&["access", "--as", "ada@example.com", "/finance/", "--format", "json"]);
    assert_eq!(code(&json), 1);
    let json: serde_json::Value = serde_json::from_str(&stdout(&json)).expect("JSON");
    assert_eq!(json["allowed"], false);
    assert_eq!(json["rule"], serde_json::json!({"path": "/finance/*", "line": 5}));
    assert!(
        stdout(&folder.infra(&["access", "--format", "markdown"])).starts_with("| Path | Who can see it |")
    );
    for (path, problem) in
        [("/a/../b", "more than one meaning"), ("/.sitegate/callback", "answers the path itself")]
    {
        let output = folder.infra(&["access", path]);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
        assert!(stderr(&output).contains(problem), "{}", stderr(&output));
    }
    assert_eq!(code(&folder.infra(&["access", "--as", "ada@example.com"])), 2, "a path is missing");
    let open = Folder::new("access-open").infra(&["access"]);
    assert!(stdout(&open).contains("everything else  signed-in users  default"), "{}", stdout(&open));
}
