use ::vpc::{
    AnySecurityGroup, Cluster, CpuScaling, FargateService, Image, Network, Port, SecretText, TaskSize, Vpc,
};
use cloudformation_resources::applicationautoscaling as scaling;
use cloudformation_resources::{cloudwatch, ec2, ecr, ecs, iam, logs};
use constructs::Stack;
use constructs::rules::FLOATING_IMAGE;
use constructs::testing::{Mismatch, Template, absent, contains, object};
use serde_json::{Value, json};
use serverless::{AnyQueue, Key, Queue, Secret, Topic};

use crate::{DIGEST, balancer, cluster, error, image, template};

fn service(build: impl FnOnce(FargateService) -> FargateService) -> Template {
    template(|scope| {
        let cluster = cluster(scope)?;
        scope.add("Web", build(FargateService::new(&cluster, image()))).map(drop)
    })
}

/// A pattern for a task definition with a container.
fn container(pattern: &Value) -> Value {
    json!({"ContainerDefinitions": [pattern]})
}

#[test]
fn task_runs_one_container_on_arm64() -> Result<(), Mismatch> {
    let options = json!({"awslogs-group": {"Ref": "WebLog"}, "awslogs-region": {"Ref": "AWS::Region"}, "awslogs-stream-prefix": "main"});
    let template = service(|service| service.variable("STAGE", "prod"));
    template.has::<ecs::TaskDefinition>(json!({
        "Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
        "RuntimePlatform": {"CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"},
        "ContainerDefinitions": [{
            "Essential": true,
            "Environment": [{"Name": "STAGE", "Value": "prod"}],
            "Image": format!("public.ecr.aws/shop/web@{DIGEST}"),
            "LogConfiguration": {"LogDriver": "awslogs", "Options": options},
        }],
    }))?;
    template.has::<logs::LogGroup>(json!({"RetentionInDays": 30})).map(drop)
}

#[test]
fn deployment_that_fails_is_rolled_back() -> Result<(), Mismatch> {
    let deployment = json!({"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}, "MinimumHealthyPercent": 100, "MaximumPercent": 200});
    let service = service(|service| service);
    service
        .has::<ecs::Service>(
            json!({"DesiredCount": 2, "LaunchType": "FARGATE", "DeploymentConfiguration": deployment}),
        )
        .map(drop)
}

#[test]
fn tasks_are_in_private_subnets_and_wait_for_their_routes() -> Result<(), Mismatch> {
    let network = json!({"AssignPublicIp": "DISABLED", "Subnets": [{"Ref": "VpcPrivate1"}, {"Ref": "VpcPrivate2"}], "SecurityGroups": [{"Fn::GetAtt": ["WebSecurityGroup", "GroupId"]}]});
    let expected = json!({
        "DependsOn": ["VpcPrivate1Route", "VpcPrivate2Route"],
        "Properties": {"NetworkConfiguration": {"AwsvpcConfiguration": network}},
    });
    service(|service| service).has_resource::<ecs::Service>(expected).map(drop)
}

#[test]
fn tasks_without_private_subnets_have_a_public_address() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let network = scope.add("Vpc", Vpc::new().nat_gateways(0))?;
        let cluster = scope.add("Cluster", Cluster::new(&network))?;
        scope.add("Web", FargateService::new(&cluster, image())).map(drop)
    });
    let network =
        json!({"AssignPublicIp": "ENABLED", "Subnets": [{"Ref": "VpcPublic1"}, {"Ref": "VpcPublic2"}]});
    template.has::<ecs::Service>(json!({"NetworkConfiguration": {"AwsvpcConfiguration": network}})).map(drop)
}

#[test]
fn network_without_subnets_is_refused() {
    let message = error(|scope| {
        let cluster = scope.add("Cluster", Cluster::new(&Network::existing("vpc-0a1b2c3d")))?;
        scope.add("Web", FargateService::new(&cluster, image())).map(drop)
    });
    assert_eq!(
        message,
        "Web cannot be placed: the network has no private subnets; add some, or set `Network::private` of a network that exists already"
    );
}

#[test]
fn ecs_can_write_the_log_and_nothing_else() {
    let statement = json!({"Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": {"Fn::GetAtt": ["WebLog", "Arn"]}});
    let template = service(|service| service);
    let role = &template.json()["Resources"]["WebExecutionRole"]["Properties"];
    assert_eq!(role["Policies"][0]["PolicyDocument"]["Statement"], json!([statement]));
    assert_eq!(role["ManagedPolicyArns"], Value::Null);
}

#[test]
fn program_can_do_what_it_is_granted() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let queue = scope.add("Jobs", Queue::new())?;
        scope.add("Web", FargateService::new(&cluster, image()).grant(queue.send())).map(drop)
    });
    let statement =
        json!({"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}});
    template.has::<iam::Policy>(
        json!({"Roles": [{"Ref": "WebTaskRole"}], "PolicyDocument": {"Statement": [statement]}}),
    )?;
    template.has_resource::<ecs::Service>(object([("DependsOn", contains("WebTaskPolicy"))])).map(drop)
}

#[test]
fn only_tasks_of_the_account_have_the_role_of_the_program() -> Result<(), Mismatch> {
    let source = json!({"Fn::Sub": "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*"});
    let statement = json!({
        "Principal": {"Service": "ecs-tasks.amazonaws.com"},
        "Condition": {"ArnLike": {"aws:SourceArn": source}, "StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
    });
    let role = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
    service(|service| service).has::<iam::Role>(role).map(drop)
}

#[test]
fn ecs_reads_the_secrets_of_the_service() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let login = scope.add("Login", Secret::generated().user("shop"))?;
        let service = FargateService::new(&cluster, image())
            .secret("LOGIN", SecretText::new(&login))
            .secret("PASSWORD", SecretText::new(&login).field("password"));
        scope.add("Web", service).map(drop)
    });
    let secrets = json!([
        {"Name": "LOGIN", "ValueFrom": {"Ref": "Login"}},
        {"Name": "PASSWORD", "ValueFrom": {"Fn::Sub": "${Login}:password::"}},
    ]);
    template.has::<ecs::TaskDefinition>(container(&json!({"Secrets": secrets})))?;
    let statements = &template.json()["Resources"]["WebExecutionRole"]["Properties"]["Policies"][0]["PolicyDocument"]
        ["Statement"];
    let read =
        json!({"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": {"Ref": "Login"}});
    assert_eq!(statements.as_array().map(Vec::len), Some(2));
    assert_eq!(statements[1], read);
    Ok(())
}

#[test]
fn ecs_decrypts_a_secret_with_its_key() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let key = scope.add("Key", Key::new())?;
        let arn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:partner-a1b2c3";
        let service =
            FargateService::new(&cluster, image()).secret("TOKEN", SecretText::by_arn(arn).key(&key));
        scope.add("Web", service).map(drop)
    });
    let key = json!({"Fn::GetAtt": ["Key", "Arn"]});
    let decrypt = json!({"Effect": "Allow", "Action": "kms:Decrypt", "Resource": key});
    let policies = contains(object([("PolicyDocument", object([("Statement", contains(decrypt))]))]));
    template.has::<iam::Role>(object([("Policies", policies)])).map(drop)
}

#[test]
fn ecs_can_pull_the_image_of_a_repository() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let repository = scope.resource("Repository", ecr::Repository::new())?;
        let image = Image::in_repository(&repository, DIGEST)?;
        scope.add("Web", FargateService::new(&cluster, image)).map(drop)
    });
    let uri = format!("${{Repository.RepositoryUri}}@{DIGEST}");
    template.has::<ecs::TaskDefinition>(container(&json!({"Image": {"Fn::Sub": uri}})))?;
    let layers = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
    let pull =
        json!({"Effect": "Allow", "Action": layers, "Resource": {"Fn::GetAtt": ["Repository", "Arn"]}});
    let statements = object([("Statement", contains(pull))]);
    let policies = contains(object([("PolicyDocument", statements)]));
    template.has::<iam::Role>(object([("Policies", policies)])).map(drop)
}

#[test]
fn balancer_and_tasks_allow_each_other_at_the_port() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let balancer = balancer(scope, &cluster)?;
        scope.add("Web", FargateService::new(&cluster, image()).behind(&balancer, 8080)).map(drop)
    });
    let port = json!({"ContainerPort": 8080, "Protocol": "tcp"});
    template.has::<ecs::TaskDefinition>(container(&json!({"PortMappings": [port]})))?;
    let target =
        json!({"ContainerName": "main", "ContainerPort": 8080, "TargetGroupArn": {"Ref": "BalancerTargets"}});
    template.has_resource::<ecs::Service>(object([
        ("DependsOn", contains("BalancerHttps")),
        ("Properties", json!({"HealthCheckGracePeriodSeconds": 60, "LoadBalancers": [target]}).into()),
    ]))?;
    let (tasks, nodes) = (
        json!({"Fn::GetAtt": ["WebSecurityGroup", "GroupId"]}),
        json!({"Fn::GetAtt": ["BalancerSecurityGroup", "GroupId"]}),
    );
    template.has::<ec2::SecurityGroupIngress>(
        json!({"GroupId": tasks, "SourceSecurityGroupId": nodes, "FromPort": 8080, "ToPort": 8080}),
    )?;
    template
        .has::<ec2::SecurityGroupEgress>(
            json!({"GroupId": nodes, "DestinationSecurityGroupId": tasks, "FromPort": 8080, "ToPort": 8080}),
        )
        .map(drop)
}

#[test]
fn scaling_decides_the_number_of_tasks() -> Result<(), Mismatch> {
    let template = service(|service| {
        service.scale_on_cpu(CpuScaling { min_tasks: 2, max_tasks: 10, target_percent: 60 })
    });
    template.has::<ecs::Service>(object([("DesiredCount", absent())]))?;
    let service = json!({"Fn::Sub": "service/${Cluster}/${Web.Name}"});
    template.has::<scaling::ScalableTarget>(
        json!({"MinCapacity": 2, "MaxCapacity": 10, "ResourceId": service}),
    )?;
    let tracking = json!({"TargetValue": 60, "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}});
    template
        .has::<scaling::ScalingPolicy>(json!({"TargetTrackingScalingPolicyConfiguration": tracking}))
        .map(drop)
}

#[test]
fn options_are_in_the_template() -> Result<(), Mismatch> {
    let template = service(|service| {
        let size = TaskSize { cpu: 1024, memory_mb: 4096 };
        service.x86_64().size(size).tasks(3).log_retention_days(90).health_check_command("test -f /ready")
    });
    template.has::<ecs::Service>(json!({"DesiredCount": 3}))?;
    template.has::<logs::LogGroup>(json!({"RetentionInDays": 90}))?;
    let task = json!({
        "Cpu": "1024", "Memory": "4096", "RuntimePlatform": {"CpuArchitecture": "X86_64"},
        "ContainerDefinitions": [{"HealthCheck": {"Command": ["CMD-SHELL", "test -f /ready"]}}],
    });
    template.has::<ecs::TaskDefinition>(task).map(drop)
}

macro_rules! refused {
    ($($test:ident: $build:expr => $message:literal;)*) => {$(
        #[test]
        fn $test() {
            let message = error(|scope| {
                let cluster = cluster(scope)?;
                scope.add("Web", $build(FargateService::new(&cluster, image()))).map(drop)
            });
            assert_eq!(message, $message);
        }
    )*};
}

refused! {
    size_that_fargate_does_not_have_is_refused: |service: FargateService| service.size(TaskSize { cpu: 256, memory_mb: 4096 }) =>
        "Web cannot be placed: a Fargate task with 256 CPU units cannot have 4096 MB of memory; use 1024 to 2048 MB in steps of 1024 MB";
    scaling_with_swapped_numbers_is_refused: |service: FargateService| service.scale_on_cpu(CpuScaling { min_tasks: 10, max_tasks: 2, target_percent: 60 }) =>
        "Web cannot be placed: a service cannot have at least 10 and at most 2 tasks; make `min_tasks` at least 1 and at most `max_tasks`";
}

/// The IDs of the rules that a service with a tag violates, and the number of findings that are acknowledged.
fn floating(acknowledge: bool) -> (Vec<String>, usize) {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let cluster = cluster(&mut root).expect("placed");
    root.add("Web", FargateService::new(&cluster, Image::by_tag("nginx:1.29"))).expect("placed");
    if acknowledge {
        root.scope("Web").acknowledge(&FLOATING_IMAGE, "a demonstration");
    }
    let synthesis = stack.synth();
    assert!(!synthesis.has_errors());
    let rules = synthesis.findings.iter().map(|finding| finding.rule().id.to_owned());
    (rules.collect(), synthesis.acknowledged.len())
}

#[test]
fn image_with_a_tag_is_a_warning() {
    assert_eq!(floating(false), (vec!["floating-image".to_owned()], 0));
}

#[test]
fn image_with_a_tag_can_be_acknowledged() {
    assert_eq!(floating(true), (vec![], 1));
}

#[test]
fn services_can_call_each_other() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let web = scope.add("Web", FargateService::new(&cluster, image()))?;
        let orders = scope.add("Orders", FargateService::new(&cluster, image()))?;
        scope.add("WebToOrders", orders.allow_from(&web, Port::tcp(9000)))?;
        scope.add("OrdersToWeb", web.allow_from(&orders, Port::tcp(9000)))?;
        let topic = scope.add("Alarms", Topic::new())?;
        scope.add("Busy", web.cpu().above(90, &topic)).map(drop)
    });
    template.count::<ec2::SecurityGroupIngress>(2)?;
    let dimensions = json!([
        {"Name": "ClusterName", "Value": {"Ref": "Cluster"}},
        {"Name": "ServiceName", "Value": {"Fn::GetAtt": ["Web", "Name"]}},
    ]);
    template
        .has::<cloudwatch::Alarm>(
            json!({"MetricName": "CPUUtilization", "Statistic": "Average", "Dimensions": dimensions}),
        )
        .map(drop)
}
