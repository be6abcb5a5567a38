use cloudformation_resources::iam;
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::Role;

use crate::template;

#[test]
fn role_without_grants_has_no_policy() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Role", Role::assumed_by("states.amazonaws.com")).map(drop));
    template.has::<iam::Role>(object([("Policies", absent()), ("RoleName", absent())]))?;
    let trust = json!({"Action": "sts:AssumeRole", "Principal": {"Service": "states.amazonaws.com"}});
    template.has::<iam::Role>(json!({"AssumeRolePolicyDocument": {"Statement": [trust]}})).map(drop)
}
