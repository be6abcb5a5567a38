// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RefactorSpaces`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html)
    Application = "AWS::RefactorSpaces::Application"
    required {
        /// `EnvironmentIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `ProxyType`: text. A change replaces the resource.
        proxy_type "ProxyType" application::ProxyType,
        /// `VpcId`: text, 12 to 21 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `ApiGatewayProxy`: object. A change replaces the resource.
        api_gateway_proxy "ApiGatewayProxy" application::ApiGatewayProxyInput,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiGatewayId`.
        api_gateway_id "ApiGatewayId" String,
        /// `Fn::GetAtt` of `ApplicationIdentifier`.
        application_identifier "ApplicationIdentifier" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `NlbArn`.
        nlb_arn "NlbArn" String,
        /// `Fn::GetAtt` of `NlbName`.
        nlb_name "NlbName" String,
        /// `Fn::GetAtt` of `ProxyUrl`.
        proxy_url "ProxyUrl" String,
        /// `Fn::GetAtt` of `StageName`.
        stage_name "StageName" String,
        /// `Fn::GetAtt` of `VpcLinkId`.
        vpc_link_id "VpcLinkId" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProxyType`.
        ProxyType
        ApiGateway = "API_GATEWAY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-application-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ApiGatewayEndpointType`.
        ApiGatewayEndpointType
        Regional = "REGIONAL",
        Private = "PRIVATE",
    }

    property! {
        /// [`ApiGatewayProxyInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-application-apigatewayproxyinput.html)
        ApiGatewayProxyInput
        required {
        }
        optional {
            /// `EndpointType`: text.
            endpoint_type "EndpointType" ApiGatewayEndpointType,
            /// `StageName`: text, 1 to 128 characters.
            stage_name "StageName" String,
        }
    }
}

resource! {
    /// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html)
    Environment = "AWS::RefactorSpaces::Environment"
    required {
    }
    optional {
        /// `Description`: text, 1 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `NetworkFabricType`: text. A change replaces the resource.
        network_fabric_type "NetworkFabricType" environment::NetworkFabricType,
        /// `Tags`: list.
        tags "Tags" List<environment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EnvironmentIdentifier`.
        environment_identifier "EnvironmentIdentifier" String,
        /// `Fn::GetAtt` of `TransitGatewayId`.
        transit_gateway_id "TransitGatewayId" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkFabricType`.
        NetworkFabricType
        TransitGateway = "TRANSIT_GATEWAY",
        None = "NONE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-environment-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
    Route = "AWS::RefactorSpaces::Route"
    required {
        /// `ApplicationIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        application_identifier "ApplicationIdentifier" String,
        /// `EnvironmentIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `RouteType`: text. A change replaces the resource.
        route_type "RouteType" route::RouteType,
        /// `ServiceIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        service_identifier "ServiceIdentifier" String,
    }
    optional {
        /// `DefaultRoute`: object.
        default_route "DefaultRoute" route::DefaultRouteInput,
        /// `Tags`: list.
        tags "Tags" List<route::Tag>,
        /// `UriPathRoute`: object.
        uri_path_route "UriPathRoute" route::UriPathRouteInput,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PathResourceToId`.
        path_resource_to_id "PathResourceToId" String,
        /// `Fn::GetAtt` of `RouteIdentifier`.
        route_identifier "RouteIdentifier" String,
    }
}

/// Property types of [`Route`].
pub mod route {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RouteType`.
        RouteType
        Default = "DEFAULT",
        UriPath = "URI_PATH",
    }

    choice! {
        /// Values of `RouteActivationState`.
        RouteActivationState
        Inactive = "INACTIVE",
        Active = "ACTIVE",
    }

    choice! {
        /// Values of `Method`.
        Method
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Patch = "PATCH",
        Post = "POST",
        Put = "PUT",
    }

    property! {
        /// [`UriPathRouteInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-route-uripathrouteinput.html)
        UriPathRouteInput
        required {
            /// `ActivationState`: text.
            activation_state "ActivationState" RouteActivationState,
        }
        optional {
            /// `AppendSourcePath`: true or false.
            append_source_path "AppendSourcePath" bool,
            /// `IncludeChildPaths`: true or false.
            include_child_paths "IncludeChildPaths" bool,
            /// `Methods`: list.
            methods "Methods" List<Method>,
            /// `SourcePath`: text, 1 to 2048 characters.
            source_path "SourcePath" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-route-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`DefaultRouteInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-route-defaultrouteinput.html)
        DefaultRouteInput
        required {
            /// `ActivationState`: text.
            activation_state "ActivationState" RouteActivationState,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html)
    Service = "AWS::RefactorSpaces::Service"
    required {
        /// `ApplicationIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        application_identifier "ApplicationIdentifier" String,
        /// `EndpointType`: text. A change replaces the resource.
        endpoint_type "EndpointType" service::ServiceEndpointType,
        /// `EnvironmentIdentifier`: text, 14 to 14 characters. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `LambdaEndpoint`: object. A change replaces the resource.
        lambda_endpoint "LambdaEndpoint" service::LambdaEndpointInput,
        /// `Tags`: list.
        tags "Tags" List<service::Tag>,
        /// `UrlEndpoint`: object. A change replaces the resource.
        url_endpoint "UrlEndpoint" service::UrlEndpointInput,
        /// `VpcId`: text, 12 to 21 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ServiceIdentifier`.
        service_identifier "ServiceIdentifier" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServiceEndpointType`.
        ServiceEndpointType
        Lambda = "LAMBDA",
        Url = "URL",
    }

    property! {
        /// [`UrlEndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-service-urlendpointinput.html)
        UrlEndpointInput
        required {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
        optional {
            /// `HealthUrl`: text, 1 to 2048 characters.
            health_url "HealthUrl" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-service-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaEndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-service-lambdaendpointinput.html)
        LambdaEndpointInput
        required {
            /// `Arn`: text, 1 to 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }
}
