"""A template with as many resources as CloudFormation accepts: functions with roles and queues, instances with security groups."""

from __future__ import annotations

from typing import Any

RESOURCES = 500
SERVICES = RESOURCES // 5
CONDITIONS = 20


def ref(name: str) -> dict[str, Any]:
    return {"Ref": name}


def attribute(name: str, attribute: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [name, attribute]}


def trust(service: str) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}


def service(number: int) -> dict[str, Any]:
    """Returns five resources of one service of an application."""
    condition = f"Has{number % CONDITIONS}"
    function, role, queue = f"Function{number}", f"Role{number}", f"Queue{number}"
    statements = [
        {
            "Effect": "Allow",
            "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
            "Resource": attribute(queue, "Arn"),
        },
        {
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": {
                "Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*"
            },
        },
    ]
    policy = {
        "PolicyName": "work",
        "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
    }
    rule = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"}
    size = {"Fn::If": [condition, 1024, 256]}
    return {
        function: {
            "Type": "AWS::Lambda::Function",
            "Condition": condition,
            "Properties": {
                "Handler": "index.handler",
                "Runtime": "python3.13",
                "Role": attribute(role, "Arn"),
                "MemorySize": size,
                "Timeout": 30,
                "Code": {"ZipFile": "def handler(event, context):\n    return len(event)\n"},
                "Environment": {"Variables": {"QUEUE": ref(queue), "STAGE": ref("Stage")}},
                "Tags": [{"Key": "stage", "Value": ref("Stage")}],
            },
        },
        role: {
            "Type": "AWS::IAM::Role",
            "Condition": condition,
            "Properties": {
                "AssumeRolePolicyDocument": trust("lambda.amazonaws.com"),
                "Policies": [policy],
            },
        },
        queue: {
            "Type": "AWS::SQS::Queue",
            "Condition": condition,
            "Properties": {
                "QueueName": {"Fn::Sub": f"work-{number}-${{Stage}}"},
                "VisibilityTimeout": 180,
                "KmsMasterKeyId": "alias/aws/sqs",
            },
        },
        f"Group{number}": {
            "Type": "AWS::EC2::SecurityGroup",
            "Properties": {
                "GroupDescription": f"Service {number}",
                "VpcId": ref("Vpc"),
                "SecurityGroupIngress": [rule],
            },
        },
        f"Instance{number}": {
            "Type": "AWS::EC2::Instance",
            "Properties": {
                "InstanceType": "t3.micro",
                "ImageId": ref("Image"),
                "SecurityGroupIds": [attribute(f"Group{number}", "GroupId")],
                "BlockDeviceMappings": [
                    {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 20, "VolumeType": "gp3"}}
                ],
                "Tags": [{"Key": "Name", "Value": {"Fn::Sub": f"${{Stage}}-{number}"}}],
            },
        },
    }


def template() -> dict[str, Any]:
    """Returns a template without mistakes."""
    resources: dict[str, Any] = {}
    for number in range(SERVICES):
        resources |= service(number)
    assert len(resources) == RESOURCES
    image = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Parameters": {
            "Stage": {"Type": "String", "AllowedValues": ["dev", "test", "prod"]},
            "Vpc": {"Type": "AWS::EC2::VPC::Id"},
            "Image": {"Type": image, "Default": "/aws/service/ami"},
        },
        "Conditions": {
            f"Has{number}": {"Fn::Equals": [ref("Stage"), "prod" if number % 2 else "test"]}
            for number in range(CONDITIONS)
        },
        "Resources": resources,
        "Outputs": {
            f"Group{number}": {"Value": attribute(f"Group{number}", "GroupId")}
            for number in range(SERVICES)
        },
    }
