//! Flow logs: records of the connections of a network.

use cloudformation::Handle;
use cloudformation_resources::ec2;
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};
use serverless::{Grant, LogGroup, Role};

/// The flow log of a network, with its log group and a role that can write to this group only.
pub(crate) struct FlowLog {
    vpc: Handle<ec2::VPC>,
}

impl FlowLog {
    pub(crate) fn new(vpc: &Handle<ec2::VPC>) -> Self {
        Self { vpc: vpc.clone() }
    }
}

impl Construct for FlowLog {
    type Handle = Handle<ec2::FlowLog>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let log_group = scope.add("Events", LogGroup::new())?;
        // AWS recommends the condition, so that no other account's flow log can use the role:
        // https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
        let trust = Statement::allow(&["sts:AssumeRole"])
            .to(Principal::service("vpc-flow-logs.amazonaws.com"))
            .for_this_account();
        let actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"];
        let write = Grant::new(Statement::allow(&actions).on(log_group.arn()));
        let role = Role::trusting(PolicyDocument::new().with(trust)).grant(write);
        let role = scope.add("Role", role)?;
        let log = ec2::FlowLog::new(ec2::FlowLogRequired {
            resource_id: self.vpc.reference(),
            resource_type: "VPC",
        })
        .deliver_logs_permission_arn(role.arn())
        .log_destination_type("cloud-watch-logs")
        .log_group_name(log_group.reference())
        .traffic_type("ALL");
        scope.resource("Resource", log)
    }
}
