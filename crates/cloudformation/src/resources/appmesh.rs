// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppMesh`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html)
    GatewayRoute = "AWS::AppMesh::GatewayRoute"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" gateway_route::GatewayRouteSpec,
        /// `VirtualGatewayName`: text. A change replaces the resource.
        virtual_gateway_name "VirtualGatewayName" String,
    }
    optional {
        /// `GatewayRouteName`: text. A change replaces the resource.
        gateway_route_name "GatewayRouteName" String,
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `Tags`: list.
        tags "Tags" List<gateway_route::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`GatewayRoute`].
pub mod gateway_route {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`GatewayRouteSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutespec.html)
        GatewayRouteSpec
        required {
        }
        optional {
            /// `GrpcRoute`: object.
            grpc_route "GrpcRoute" GrpcGatewayRoute,
            /// `Http2Route`: object.
            http2_route "Http2Route" HttpGatewayRoute,
            /// `HttpRoute`: object.
            http_route "HttpRoute" HttpGatewayRoute,
            /// `Priority`: whole number.
            priority "Priority" i64,
        }
    }

    property! {
        /// [`HttpGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroute.html)
        HttpGatewayRoute
        required {
            /// `Action`: object.
            action "Action" HttpGatewayRouteAction,
            /// `Match`: object.
            r#match "Match" HttpGatewayRouteMatch,
        }
        optional {
        }
    }

    property! {
        /// [`HttpGatewayRouteMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroutematch.html)
        HttpGatewayRouteMatch
        required {
        }
        optional {
            /// `Headers`: list.
            headers "Headers" List<HttpGatewayRouteHeader>,
            /// `Hostname`: object.
            hostname "Hostname" GatewayRouteHostnameMatch,
            /// `Method`: text.
            method "Method" String,
            /// `Path`: object.
            path "Path" HttpPathMatch,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `QueryParameters`: list.
            query_parameters "QueryParameters" List<QueryParameter>,
        }
    }

    property! {
        /// [`QueryParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-queryparameter.html)
        QueryParameter
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Match`: object.
            r#match "Match" HttpQueryParameterMatch,
        }
    }

    property! {
        /// [`HttpQueryParameterMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpqueryparametermatch.html)
        HttpQueryParameterMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
        }
    }

    property! {
        /// [`HttpPathMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httppathmatch.html)
        HttpPathMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Regex`: text.
            regex "Regex" String,
        }
    }

    property! {
        /// [`GatewayRouteHostnameMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutehostnamematch.html)
        GatewayRouteHostnameMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Suffix`: text.
            suffix "Suffix" String,
        }
    }

    property! {
        /// [`HttpGatewayRouteHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteheader.html)
        HttpGatewayRouteHeader
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Invert`: true or false.
            invert "Invert" bool,
            /// `Match`: object.
            r#match "Match" HttpGatewayRouteHeaderMatch,
        }
    }

    property! {
        /// [`HttpGatewayRouteHeaderMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteheadermatch.html)
        HttpGatewayRouteHeaderMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `Range`: object.
            range "Range" GatewayRouteRangeMatch,
            /// `Regex`: text.
            regex "Regex" String,
            /// `Suffix`: text.
            suffix "Suffix" String,
        }
    }

    property! {
        /// [`GatewayRouteRangeMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayrouterangematch.html)
        GatewayRouteRangeMatch
        required {
            /// `End`: whole number.
            end "End" i64,
            /// `Start`: whole number.
            start "Start" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HttpGatewayRouteAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteaction.html)
        HttpGatewayRouteAction
        required {
            /// `Target`: object.
            target "Target" GatewayRouteTarget,
        }
        optional {
            /// `Rewrite`: object.
            rewrite "Rewrite" HttpGatewayRouteRewrite,
        }
    }

    property! {
        /// [`GatewayRouteTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutetarget.html)
        GatewayRouteTarget
        required {
            /// `VirtualService`: object.
            virtual_service "VirtualService" GatewayRouteVirtualService,
        }
        optional {
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    property! {
        /// [`GatewayRouteVirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutevirtualservice.html)
        GatewayRouteVirtualService
        required {
            /// `VirtualServiceName`: text.
            virtual_service_name "VirtualServiceName" String,
        }
        optional {
        }
    }

    property! {
        /// [`HttpGatewayRouteRewrite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouterewrite.html)
        HttpGatewayRouteRewrite
        required {
        }
        optional {
            /// `Hostname`: object.
            hostname "Hostname" GatewayRouteHostnameRewrite,
            /// `Path`: object.
            path "Path" HttpGatewayRoutePathRewrite,
            /// `Prefix`: object.
            prefix "Prefix" HttpGatewayRoutePrefixRewrite,
        }
    }

    property! {
        /// [`HttpGatewayRoutePrefixRewrite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteprefixrewrite.html)
        HttpGatewayRoutePrefixRewrite
        required {
        }
        optional {
            /// `DefaultPrefix`: text.
            default_prefix "DefaultPrefix" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`HttpGatewayRoutePathRewrite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroutepathrewrite.html)
        HttpGatewayRoutePathRewrite
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
        }
    }

    property! {
        /// [`GatewayRouteHostnameRewrite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutehostnamerewrite.html)
        GatewayRouteHostnameRewrite
        required {
        }
        optional {
            /// `DefaultTargetHostname`: text.
            default_target_hostname "DefaultTargetHostname" String,
        }
    }

    property! {
        /// [`GrpcGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroute.html)
        GrpcGatewayRoute
        required {
            /// `Action`: object.
            action "Action" GrpcGatewayRouteAction,
            /// `Match`: object.
            r#match "Match" GrpcGatewayRouteMatch,
        }
        optional {
        }
    }

    property! {
        /// [`GrpcGatewayRouteMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroutematch.html)
        GrpcGatewayRouteMatch
        required {
        }
        optional {
            /// `Hostname`: object.
            hostname "Hostname" GatewayRouteHostnameMatch,
            /// `Metadata`: list.
            metadata "Metadata" List<GrpcGatewayRouteMetadata>,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
        }
    }

    property! {
        /// [`GrpcGatewayRouteMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroutemetadata.html)
        GrpcGatewayRouteMetadata
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Invert`: true or false.
            invert "Invert" bool,
            /// `Match`: object.
            r#match "Match" GatewayRouteMetadataMatch,
        }
    }

    property! {
        /// [`GatewayRouteMetadataMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutemetadatamatch.html)
        GatewayRouteMetadataMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `Range`: object.
            range "Range" GatewayRouteRangeMatch,
            /// `Regex`: text.
            regex "Regex" String,
            /// `Suffix`: text.
            suffix "Suffix" String,
        }
    }

    property! {
        /// [`GrpcGatewayRouteAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayrouteaction.html)
        GrpcGatewayRouteAction
        required {
            /// `Target`: object.
            target "Target" GatewayRouteTarget,
        }
        optional {
            /// `Rewrite`: object.
            rewrite "Rewrite" GrpcGatewayRouteRewrite,
        }
    }

    property! {
        /// [`GrpcGatewayRouteRewrite`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayrouterewrite.html)
        GrpcGatewayRouteRewrite
        required {
        }
        optional {
            /// `Hostname`: object.
            hostname "Hostname" GatewayRouteHostnameRewrite,
        }
    }
}

resource! {
    /// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html)
    Mesh = "AWS::AppMesh::Mesh"
    required {
    }
    optional {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" mesh::MeshSpec,
        /// `Tags`: list.
        tags "Tags" List<mesh::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `MeshOwner`.
        mesh_owner "MeshOwner" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`Mesh`].
pub mod mesh {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MeshSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-meshspec.html)
        MeshSpec
        required {
        }
        optional {
            /// `EgressFilter`: object.
            egress_filter "EgressFilter" EgressFilter,
            /// `ServiceDiscovery`: object.
            service_discovery "ServiceDiscovery" MeshServiceDiscovery,
        }
    }

    property! {
        /// [`MeshServiceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-meshservicediscovery.html)
        MeshServiceDiscovery
        required {
        }
        optional {
            /// `IpPreference`: text.
            ip_preference "IpPreference" String,
        }
    }

    property! {
        /// [`EgressFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-egressfilter.html)
        EgressFilter
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html)
    Route = "AWS::AppMesh::Route"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" route::RouteSpec,
        /// `VirtualRouterName`: text. A change replaces the resource.
        virtual_router_name "VirtualRouterName" String,
    }
    optional {
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `RouteName`: text. A change replaces the resource.
        route_name "RouteName" String,
        /// `Tags`: list.
        tags "Tags" List<route::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`Route`].
pub mod route {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RouteSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-routespec.html)
        RouteSpec
        required {
        }
        optional {
            /// `GrpcRoute`: object.
            grpc_route "GrpcRoute" GrpcRoute,
            /// `Http2Route`: object.
            http2_route "Http2Route" HttpRoute,
            /// `HttpRoute`: object.
            http_route "HttpRoute" HttpRoute,
            /// `Priority`: whole number.
            priority "Priority" i64,
            /// `TcpRoute`: object.
            tcp_route "TcpRoute" TcpRoute,
        }
    }

    property! {
        /// [`TcpRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcproute.html)
        TcpRoute
        required {
            /// `Action`: object.
            action "Action" TcpRouteAction,
        }
        optional {
            /// `Match`: object.
            r#match "Match" TcpRouteMatch,
            /// `Timeout`: object.
            timeout "Timeout" TcpTimeout,
        }
    }

    property! {
        /// [`TcpTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcptimeout.html)
        TcpTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
        }
    }

    property! {
        /// [`Duration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-duration.html)
        Duration
        required {
            /// `Unit`: text.
            unit "Unit" String,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`TcpRouteMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcproutematch.html)
        TcpRouteMatch
        required {
        }
        optional {
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    property! {
        /// [`TcpRouteAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcprouteaction.html)
        TcpRouteAction
        required {
            /// `WeightedTargets`: list.
            weighted_targets "WeightedTargets" List<WeightedTarget>,
        }
        optional {
        }
    }

    property! {
        /// [`WeightedTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-weightedtarget.html)
        WeightedTarget
        required {
            /// `VirtualNode`: text.
            virtual_node "VirtualNode" String,
            /// `Weight`: whole number.
            weight "Weight" i64,
        }
        optional {
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    property! {
        /// [`HttpRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httproute.html)
        HttpRoute
        required {
            /// `Action`: object.
            action "Action" HttpRouteAction,
            /// `Match`: object.
            r#match "Match" HttpRouteMatch,
        }
        optional {
            /// `RetryPolicy`: object.
            retry_policy "RetryPolicy" HttpRetryPolicy,
            /// `Timeout`: object.
            timeout "Timeout" HttpTimeout,
        }
    }

    property! {
        /// [`HttpTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httptimeout.html)
        HttpTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
            /// `PerRequest`: object.
            per_request "PerRequest" Duration,
        }
    }

    property! {
        /// [`HttpRetryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httpretrypolicy.html)
        HttpRetryPolicy
        required {
            /// `MaxRetries`: whole number.
            max_retries "MaxRetries" i64,
            /// `PerRetryTimeout`: object.
            per_retry_timeout "PerRetryTimeout" Duration,
        }
        optional {
            /// `HttpRetryEvents`: list.
            http_retry_events "HttpRetryEvents" List<String>,
            /// `TcpRetryEvents`: list.
            tcp_retry_events "TcpRetryEvents" List<String>,
        }
    }

    property! {
        /// [`HttpRouteMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httproutematch.html)
        HttpRouteMatch
        required {
        }
        optional {
            /// `Headers`: list.
            headers "Headers" List<HttpRouteHeader>,
            /// `Method`: text.
            method "Method" String,
            /// `Path`: object.
            path "Path" HttpPathMatch,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `QueryParameters`: list.
            query_parameters "QueryParameters" List<QueryParameter>,
            /// `Scheme`: text.
            scheme "Scheme" String,
        }
    }

    property! {
        /// [`QueryParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-queryparameter.html)
        QueryParameter
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Match`: object.
            r#match "Match" HttpQueryParameterMatch,
        }
    }

    property! {
        /// [`HttpQueryParameterMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httpqueryparametermatch.html)
        HttpQueryParameterMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
        }
    }

    property! {
        /// [`HttpPathMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httppathmatch.html)
        HttpPathMatch
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Regex`: text.
            regex "Regex" String,
        }
    }

    property! {
        /// [`HttpRouteHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httprouteheader.html)
        HttpRouteHeader
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Invert`: true or false.
            invert "Invert" bool,
            /// `Match`: object.
            r#match "Match" HeaderMatchMethod,
        }
    }

    property! {
        /// [`HeaderMatchMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-headermatchmethod.html)
        HeaderMatchMethod
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `Range`: object.
            range "Range" MatchRange,
            /// `Regex`: text.
            regex "Regex" String,
            /// `Suffix`: text.
            suffix "Suffix" String,
        }
    }

    property! {
        /// [`MatchRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-matchrange.html)
        MatchRange
        required {
            /// `End`: whole number.
            end "End" i64,
            /// `Start`: whole number.
            start "Start" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HttpRouteAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httprouteaction.html)
        HttpRouteAction
        required {
            /// `WeightedTargets`: list.
            weighted_targets "WeightedTargets" List<WeightedTarget>,
        }
        optional {
        }
    }

    property! {
        /// [`GrpcRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroute.html)
        GrpcRoute
        required {
            /// `Action`: object.
            action "Action" GrpcRouteAction,
            /// `Match`: object.
            r#match "Match" GrpcRouteMatch,
        }
        optional {
            /// `RetryPolicy`: object.
            retry_policy "RetryPolicy" GrpcRetryPolicy,
            /// `Timeout`: object.
            timeout "Timeout" GrpcTimeout,
        }
    }

    property! {
        /// [`GrpcTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpctimeout.html)
        GrpcTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
            /// `PerRequest`: object.
            per_request "PerRequest" Duration,
        }
    }

    property! {
        /// [`GrpcRetryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcretrypolicy.html)
        GrpcRetryPolicy
        required {
            /// `MaxRetries`: whole number.
            max_retries "MaxRetries" i64,
            /// `PerRetryTimeout`: object.
            per_retry_timeout "PerRetryTimeout" Duration,
        }
        optional {
            /// `GrpcRetryEvents`: list.
            grpc_retry_events "GrpcRetryEvents" List<String>,
            /// `HttpRetryEvents`: list.
            http_retry_events "HttpRetryEvents" List<String>,
            /// `TcpRetryEvents`: list.
            tcp_retry_events "TcpRetryEvents" List<String>,
        }
    }

    property! {
        /// [`GrpcRouteMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutematch.html)
        GrpcRouteMatch
        required {
        }
        optional {
            /// `Metadata`: list.
            metadata "Metadata" List<GrpcRouteMetadata>,
            /// `MethodName`: text.
            method_name "MethodName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
        }
    }

    property! {
        /// [`GrpcRouteMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutemetadata.html)
        GrpcRouteMetadata
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Invert`: true or false.
            invert "Invert" bool,
            /// `Match`: object.
            r#match "Match" GrpcRouteMetadataMatchMethod,
        }
    }

    property! {
        /// [`GrpcRouteMetadataMatchMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutemetadatamatchmethod.html)
        GrpcRouteMetadataMatchMethod
        required {
        }
        optional {
            /// `Exact`: text.
            exact "Exact" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `Range`: object.
            range "Range" MatchRange,
            /// `Regex`: text.
            regex "Regex" String,
            /// `Suffix`: text.
            suffix "Suffix" String,
        }
    }

    property! {
        /// [`GrpcRouteAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcrouteaction.html)
        GrpcRouteAction
        required {
            /// `WeightedTargets`: list.
            weighted_targets "WeightedTargets" List<WeightedTarget>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html)
    VirtualGateway = "AWS::AppMesh::VirtualGateway"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" virtual_gateway::VirtualGatewaySpec,
    }
    optional {
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `Tags`: list.
        tags "Tags" List<virtual_gateway::Tag>,
        /// `VirtualGatewayName`: text. A change replaces the resource.
        virtual_gateway_name "VirtualGatewayName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`VirtualGateway`].
pub mod virtual_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewaySpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayspec.html)
        VirtualGatewaySpec
        required {
            /// `Listeners`: list.
            listeners "Listeners" List<VirtualGatewayListener>,
        }
        optional {
            /// `BackendDefaults`: object.
            backend_defaults "BackendDefaults" VirtualGatewayBackendDefaults,
            /// `Logging`: object.
            logging "Logging" VirtualGatewayLogging,
        }
    }

    property! {
        /// [`VirtualGatewayLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylogging.html)
        VirtualGatewayLogging
        required {
        }
        optional {
            /// `AccessLog`: object.
            access_log "AccessLog" VirtualGatewayAccessLog,
        }
    }

    property! {
        /// [`VirtualGatewayAccessLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayaccesslog.html)
        VirtualGatewayAccessLog
        required {
        }
        optional {
            /// `File`: object.
            file "File" VirtualGatewayFileAccessLog,
        }
    }

    property! {
        /// [`VirtualGatewayFileAccessLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayfileaccesslog.html)
        VirtualGatewayFileAccessLog
        required {
            /// `Path`: text.
            path "Path" String,
        }
        optional {
            /// `Format`: object.
            format "Format" LoggingFormat,
        }
    }

    property! {
        /// [`LoggingFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-loggingformat.html)
        LoggingFormat
        required {
        }
        optional {
            /// `Json`: list.
            json "Json" List<JsonFormatRef>,
            /// `Text`: text.
            text "Text" String,
        }
    }

    property! {
        /// [`JsonFormatRef`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-jsonformatref.html)
        JsonFormatRef
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayListener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistener.html)
        VirtualGatewayListener
        required {
            /// `PortMapping`: object.
            port_mapping "PortMapping" VirtualGatewayPortMapping,
        }
        optional {
            /// `ConnectionPool`: object.
            connection_pool "ConnectionPool" VirtualGatewayConnectionPool,
            /// `HealthCheck`: object.
            health_check "HealthCheck" VirtualGatewayHealthCheckPolicy,
            /// `TLS`: object.
            tls "TLS" VirtualGatewayListenerTls,
        }
    }

    property! {
        /// [`VirtualGatewayListenerTls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertls.html)
        VirtualGatewayListenerTls
        required {
            /// `Certificate`: object.
            certificate "Certificate" VirtualGatewayListenerTlsCertificate,
            /// `Mode`: text.
            mode "Mode" String,
        }
        optional {
            /// `Validation`: object.
            validation "Validation" VirtualGatewayListenerTlsValidationContext,
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsValidationContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontext.html)
        VirtualGatewayListenerTlsValidationContext
        required {
            /// `Trust`: object.
            trust "Trust" VirtualGatewayListenerTlsValidationContextTrust,
        }
        optional {
            /// `SubjectAlternativeNames`: object.
            subject_alternative_names "SubjectAlternativeNames" SubjectAlternativeNames,
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsValidationContextTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontexttrust.html)
        VirtualGatewayListenerTlsValidationContextTrust
        required {
        }
        optional {
            /// `File`: object.
            file "File" VirtualGatewayTlsValidationContextFileTrust,
            /// `SDS`: object.
            sds "SDS" VirtualGatewayTlsValidationContextSdsTrust,
        }
    }

    property! {
        /// [`VirtualGatewayTlsValidationContextSdsTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextsdstrust.html)
        VirtualGatewayTlsValidationContextSdsTrust
        required {
            /// `SecretName`: text.
            secret_name "SecretName" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayTlsValidationContextFileTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextfiletrust.html)
        VirtualGatewayTlsValidationContextFileTrust
        required {
            /// `CertificateChain`: text.
            certificate_chain "CertificateChain" String,
        }
        optional {
        }
    }

    property! {
        /// [`SubjectAlternativeNames`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-subjectalternativenames.html)
        SubjectAlternativeNames
        required {
            /// `Match`: object.
            r#match "Match" SubjectAlternativeNameMatchers,
        }
        optional {
        }
    }

    property! {
        /// [`SubjectAlternativeNameMatchers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-subjectalternativenamematchers.html)
        SubjectAlternativeNameMatchers
        required {
        }
        optional {
            /// `Exact`: list.
            exact "Exact" List<String>,
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlscertificate.html)
        VirtualGatewayListenerTlsCertificate
        required {
        }
        optional {
            /// `ACM`: object.
            acm "ACM" VirtualGatewayListenerTlsAcmCertificate,
            /// `File`: object.
            file "File" VirtualGatewayListenerTlsFileCertificate,
            /// `SDS`: object.
            sds "SDS" VirtualGatewayListenerTlsSdsCertificate,
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsSdsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlssdscertificate.html)
        VirtualGatewayListenerTlsSdsCertificate
        required {
            /// `SecretName`: text.
            secret_name "SecretName" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsFileCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsfilecertificate.html)
        VirtualGatewayListenerTlsFileCertificate
        required {
            /// `CertificateChain`: text.
            certificate_chain "CertificateChain" String,
            /// `PrivateKey`: text.
            private_key "PrivateKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayListenerTlsAcmCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsacmcertificate.html)
        VirtualGatewayListenerTlsAcmCertificate
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayPortMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayportmapping.html)
        VirtualGatewayPortMapping
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayHealthCheckPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhealthcheckpolicy.html)
        VirtualGatewayHealthCheckPolicy
        required {
            /// `HealthyThreshold`: whole number.
            healthy_threshold "HealthyThreshold" i64,
            /// `IntervalMillis`: whole number.
            interval_millis "IntervalMillis" i64,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `TimeoutMillis`: whole number.
            timeout_millis "TimeoutMillis" i64,
            /// `UnhealthyThreshold`: whole number.
            unhealthy_threshold "UnhealthyThreshold" i64,
        }
        optional {
            /// `Path`: text.
            path "Path" String,
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    property! {
        /// [`VirtualGatewayConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayconnectionpool.html)
        VirtualGatewayConnectionPool
        required {
        }
        optional {
            /// `GRPC`: object.
            grpc "GRPC" VirtualGatewayGrpcConnectionPool,
            /// `HTTP`: object.
            http "HTTP" VirtualGatewayHttpConnectionPool,
            /// `HTTP2`: object.
            http2 "HTTP2" VirtualGatewayHttp2ConnectionPool,
        }
    }

    property! {
        /// [`VirtualGatewayHttp2ConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhttp2connectionpool.html)
        VirtualGatewayHttp2ConnectionPool
        required {
            /// `MaxRequests`: whole number.
            max_requests "MaxRequests" i64,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayHttpConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhttpconnectionpool.html)
        VirtualGatewayHttpConnectionPool
        required {
            /// `MaxConnections`: whole number.
            max_connections "MaxConnections" i64,
        }
        optional {
            /// `MaxPendingRequests`: whole number.
            max_pending_requests "MaxPendingRequests" i64,
        }
    }

    property! {
        /// [`VirtualGatewayGrpcConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaygrpcconnectionpool.html)
        VirtualGatewayGrpcConnectionPool
        required {
            /// `MaxRequests`: whole number.
            max_requests "MaxRequests" i64,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayBackendDefaults`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaybackenddefaults.html)
        VirtualGatewayBackendDefaults
        required {
        }
        optional {
            /// `ClientPolicy`: object.
            client_policy "ClientPolicy" VirtualGatewayClientPolicy,
        }
    }

    property! {
        /// [`VirtualGatewayClientPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicy.html)
        VirtualGatewayClientPolicy
        required {
        }
        optional {
            /// `TLS`: object.
            tls "TLS" VirtualGatewayClientPolicyTls,
        }
    }

    property! {
        /// [`VirtualGatewayClientPolicyTls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicytls.html)
        VirtualGatewayClientPolicyTls
        required {
            /// `Validation`: object.
            validation "Validation" VirtualGatewayTlsValidationContext,
        }
        optional {
            /// `Certificate`: object.
            certificate "Certificate" VirtualGatewayClientTlsCertificate,
            /// `Enforce`: true or false.
            enforce "Enforce" bool,
            /// `Ports`: list.
            ports "Ports" List<i64>,
        }
    }

    property! {
        /// [`VirtualGatewayTlsValidationContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontext.html)
        VirtualGatewayTlsValidationContext
        required {
            /// `Trust`: object.
            trust "Trust" VirtualGatewayTlsValidationContextTrust,
        }
        optional {
            /// `SubjectAlternativeNames`: object.
            subject_alternative_names "SubjectAlternativeNames" SubjectAlternativeNames,
        }
    }

    property! {
        /// [`VirtualGatewayTlsValidationContextTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontexttrust.html)
        VirtualGatewayTlsValidationContextTrust
        required {
        }
        optional {
            /// `ACM`: object.
            acm "ACM" VirtualGatewayTlsValidationContextAcmTrust,
            /// `File`: object.
            file "File" VirtualGatewayTlsValidationContextFileTrust,
            /// `SDS`: object.
            sds "SDS" VirtualGatewayTlsValidationContextSdsTrust,
        }
    }

    property! {
        /// [`VirtualGatewayTlsValidationContextAcmTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextacmtrust.html)
        VirtualGatewayTlsValidationContextAcmTrust
        required {
            /// `CertificateAuthorityArns`: list.
            certificate_authority_arns "CertificateAuthorityArns" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualGatewayClientTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclienttlscertificate.html)
        VirtualGatewayClientTlsCertificate
        required {
        }
        optional {
            /// `File`: object.
            file "File" VirtualGatewayListenerTlsFileCertificate,
            /// `SDS`: object.
            sds "SDS" VirtualGatewayListenerTlsSdsCertificate,
        }
    }
}

resource! {
    /// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html)
    VirtualNode = "AWS::AppMesh::VirtualNode"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" virtual_node::VirtualNodeSpec,
    }
    optional {
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `Tags`: list.
        tags "Tags" List<virtual_node::Tag>,
        /// `VirtualNodeName`: text. A change replaces the resource.
        virtual_node_name "VirtualNodeName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`VirtualNode`].
pub mod virtual_node {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualNodeSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodespec.html)
        VirtualNodeSpec
        required {
        }
        optional {
            /// `BackendDefaults`: object.
            backend_defaults "BackendDefaults" BackendDefaults,
            /// `Backends`: list.
            backends "Backends" List<Backend>,
            /// `Listeners`: list.
            listeners "Listeners" List<Listener>,
            /// `Logging`: object.
            logging "Logging" Logging,
            /// `ServiceDiscovery`: object.
            service_discovery "ServiceDiscovery" ServiceDiscovery,
        }
    }

    property! {
        /// [`ServiceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-servicediscovery.html)
        ServiceDiscovery
        required {
        }
        optional {
            /// `AWSCloudMap`: object.
            aws_cloud_map "AWSCloudMap" AwsCloudMapServiceDiscovery,
            /// `DNS`: object.
            dns "DNS" DnsServiceDiscovery,
        }
    }

    property! {
        /// [`DnsServiceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-dnsservicediscovery.html)
        DnsServiceDiscovery
        required {
            /// `Hostname`: text.
            hostname "Hostname" String,
        }
        optional {
            /// `IpPreference`: text.
            ip_preference "IpPreference" String,
            /// `ResponseType`: text.
            response_type "ResponseType" String,
        }
    }

    property! {
        /// [`AwsCloudMapServiceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-awscloudmapservicediscovery.html)
        AwsCloudMapServiceDiscovery
        required {
            /// `NamespaceName`: text.
            namespace_name "NamespaceName" String,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
        }
        optional {
            /// `Attributes`: list.
            attributes "Attributes" List<AwsCloudMapInstanceAttribute>,
            /// `IpPreference`: text.
            ip_preference "IpPreference" String,
        }
    }

    property! {
        /// [`AwsCloudMapInstanceAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-awscloudmapinstanceattribute.html)
        AwsCloudMapInstanceAttribute
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-logging.html)
        Logging
        required {
        }
        optional {
            /// `AccessLog`: object.
            access_log "AccessLog" AccessLog,
        }
    }

    property! {
        /// [`AccessLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-accesslog.html)
        AccessLog
        required {
        }
        optional {
            /// `File`: object.
            file "File" FileAccessLog,
        }
    }

    property! {
        /// [`FileAccessLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-fileaccesslog.html)
        FileAccessLog
        required {
            /// `Path`: text.
            path "Path" String,
        }
        optional {
            /// `Format`: object.
            format "Format" LoggingFormat,
        }
    }

    property! {
        /// [`LoggingFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-loggingformat.html)
        LoggingFormat
        required {
        }
        optional {
            /// `Json`: list.
            json "Json" List<JsonFormatRef>,
            /// `Text`: text.
            text "Text" String,
        }
    }

    property! {
        /// [`JsonFormatRef`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-jsonformatref.html)
        JsonFormatRef
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listener.html)
        Listener
        required {
            /// `PortMapping`: object.
            port_mapping "PortMapping" PortMapping,
        }
        optional {
            /// `ConnectionPool`: object.
            connection_pool "ConnectionPool" VirtualNodeConnectionPool,
            /// `HealthCheck`: object.
            health_check "HealthCheck" HealthCheck,
            /// `OutlierDetection`: object.
            outlier_detection "OutlierDetection" OutlierDetection,
            /// `TLS`: object.
            tls "TLS" ListenerTls,
            /// `Timeout`: object.
            timeout "Timeout" ListenerTimeout,
        }
    }

    property! {
        /// [`ListenerTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertimeout.html)
        ListenerTimeout
        required {
        }
        optional {
            /// `GRPC`: object.
            grpc "GRPC" GrpcTimeout,
            /// `HTTP`: object.
            http "HTTP" HttpTimeout,
            /// `HTTP2`: object.
            http2 "HTTP2" HttpTimeout,
            /// `TCP`: object.
            tcp "TCP" TcpTimeout,
        }
    }

    property! {
        /// [`TcpTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tcptimeout.html)
        TcpTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
        }
    }

    property! {
        /// [`Duration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-duration.html)
        Duration
        required {
            /// `Unit`: text.
            unit "Unit" String,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HttpTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-httptimeout.html)
        HttpTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
            /// `PerRequest`: object.
            per_request "PerRequest" Duration,
        }
    }

    property! {
        /// [`GrpcTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-grpctimeout.html)
        GrpcTimeout
        required {
        }
        optional {
            /// `Idle`: object.
            idle "Idle" Duration,
            /// `PerRequest`: object.
            per_request "PerRequest" Duration,
        }
    }

    property! {
        /// [`ListenerTls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertls.html)
        ListenerTls
        required {
            /// `Certificate`: object.
            certificate "Certificate" ListenerTlsCertificate,
            /// `Mode`: text.
            mode "Mode" String,
        }
        optional {
            /// `Validation`: object.
            validation "Validation" ListenerTlsValidationContext,
        }
    }

    property! {
        /// [`ListenerTlsValidationContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsvalidationcontext.html)
        ListenerTlsValidationContext
        required {
            /// `Trust`: object.
            trust "Trust" ListenerTlsValidationContextTrust,
        }
        optional {
            /// `SubjectAlternativeNames`: object.
            subject_alternative_names "SubjectAlternativeNames" SubjectAlternativeNames,
        }
    }

    property! {
        /// [`ListenerTlsValidationContextTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsvalidationcontexttrust.html)
        ListenerTlsValidationContextTrust
        required {
        }
        optional {
            /// `File`: object.
            file "File" TlsValidationContextFileTrust,
            /// `SDS`: object.
            sds "SDS" TlsValidationContextSdsTrust,
        }
    }

    property! {
        /// [`TlsValidationContextSdsTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextsdstrust.html)
        TlsValidationContextSdsTrust
        required {
            /// `SecretName`: text.
            secret_name "SecretName" String,
        }
        optional {
        }
    }

    property! {
        /// [`TlsValidationContextFileTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextfiletrust.html)
        TlsValidationContextFileTrust
        required {
            /// `CertificateChain`: text.
            certificate_chain "CertificateChain" String,
        }
        optional {
        }
    }

    property! {
        /// [`SubjectAlternativeNames`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-subjectalternativenames.html)
        SubjectAlternativeNames
        required {
            /// `Match`: object.
            r#match "Match" SubjectAlternativeNameMatchers,
        }
        optional {
        }
    }

    property! {
        /// [`SubjectAlternativeNameMatchers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-subjectalternativenamematchers.html)
        SubjectAlternativeNameMatchers
        required {
        }
        optional {
            /// `Exact`: list.
            exact "Exact" List<String>,
        }
    }

    property! {
        /// [`ListenerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlscertificate.html)
        ListenerTlsCertificate
        required {
        }
        optional {
            /// `ACM`: object.
            acm "ACM" ListenerTlsAcmCertificate,
            /// `File`: object.
            file "File" ListenerTlsFileCertificate,
            /// `SDS`: object.
            sds "SDS" ListenerTlsSdsCertificate,
        }
    }

    property! {
        /// [`ListenerTlsSdsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlssdscertificate.html)
        ListenerTlsSdsCertificate
        required {
            /// `SecretName`: text.
            secret_name "SecretName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ListenerTlsFileCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsfilecertificate.html)
        ListenerTlsFileCertificate
        required {
            /// `CertificateChain`: text.
            certificate_chain "CertificateChain" String,
            /// `PrivateKey`: text.
            private_key "PrivateKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`ListenerTlsAcmCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsacmcertificate.html)
        ListenerTlsAcmCertificate
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`PortMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-portmapping.html)
        PortMapping
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" String,
        }
        optional {
        }
    }

    property! {
        /// [`OutlierDetection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-outlierdetection.html)
        OutlierDetection
        required {
            /// `BaseEjectionDuration`: object.
            base_ejection_duration "BaseEjectionDuration" Duration,
            /// `Interval`: object.
            interval "Interval" Duration,
            /// `MaxEjectionPercent`: whole number.
            max_ejection_percent "MaxEjectionPercent" i64,
            /// `MaxServerErrors`: whole number.
            max_server_errors "MaxServerErrors" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-healthcheck.html)
        HealthCheck
        required {
            /// `HealthyThreshold`: whole number.
            healthy_threshold "HealthyThreshold" i64,
            /// `IntervalMillis`: whole number.
            interval_millis "IntervalMillis" i64,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `TimeoutMillis`: whole number.
            timeout_millis "TimeoutMillis" i64,
            /// `UnhealthyThreshold`: whole number.
            unhealthy_threshold "UnhealthyThreshold" i64,
        }
        optional {
            /// `Path`: text.
            path "Path" String,
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    property! {
        /// [`VirtualNodeConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodeconnectionpool.html)
        VirtualNodeConnectionPool
        required {
        }
        optional {
            /// `GRPC`: object.
            grpc "GRPC" VirtualNodeGrpcConnectionPool,
            /// `HTTP`: object.
            http "HTTP" VirtualNodeHttpConnectionPool,
            /// `HTTP2`: object.
            http2 "HTTP2" VirtualNodeHttp2ConnectionPool,
            /// `TCP`: object.
            tcp "TCP" VirtualNodeTcpConnectionPool,
        }
    }

    property! {
        /// [`VirtualNodeTcpConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodetcpconnectionpool.html)
        VirtualNodeTcpConnectionPool
        required {
            /// `MaxConnections`: whole number.
            max_connections "MaxConnections" i64,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualNodeHttp2ConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodehttp2connectionpool.html)
        VirtualNodeHttp2ConnectionPool
        required {
            /// `MaxRequests`: whole number.
            max_requests "MaxRequests" i64,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualNodeHttpConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodehttpconnectionpool.html)
        VirtualNodeHttpConnectionPool
        required {
            /// `MaxConnections`: whole number.
            max_connections "MaxConnections" i64,
        }
        optional {
            /// `MaxPendingRequests`: whole number.
            max_pending_requests "MaxPendingRequests" i64,
        }
    }

    property! {
        /// [`VirtualNodeGrpcConnectionPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodegrpcconnectionpool.html)
        VirtualNodeGrpcConnectionPool
        required {
            /// `MaxRequests`: whole number.
            max_requests "MaxRequests" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Backend`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-backend.html)
        Backend
        required {
        }
        optional {
            /// `VirtualService`: object.
            virtual_service "VirtualService" VirtualServiceBackend,
        }
    }

    property! {
        /// [`VirtualServiceBackend`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualservicebackend.html)
        VirtualServiceBackend
        required {
            /// `VirtualServiceName`: text.
            virtual_service_name "VirtualServiceName" String,
        }
        optional {
            /// `ClientPolicy`: object.
            client_policy "ClientPolicy" ClientPolicy,
        }
    }

    property! {
        /// [`ClientPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clientpolicy.html)
        ClientPolicy
        required {
        }
        optional {
            /// `TLS`: object.
            tls "TLS" ClientPolicyTls,
        }
    }

    property! {
        /// [`ClientPolicyTls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clientpolicytls.html)
        ClientPolicyTls
        required {
            /// `Validation`: object.
            validation "Validation" TlsValidationContext,
        }
        optional {
            /// `Certificate`: object.
            certificate "Certificate" ClientTlsCertificate,
            /// `Enforce`: true or false.
            enforce "Enforce" bool,
            /// `Ports`: list.
            ports "Ports" List<i64>,
        }
    }

    property! {
        /// [`TlsValidationContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontext.html)
        TlsValidationContext
        required {
            /// `Trust`: object.
            trust "Trust" TlsValidationContextTrust,
        }
        optional {
            /// `SubjectAlternativeNames`: object.
            subject_alternative_names "SubjectAlternativeNames" SubjectAlternativeNames,
        }
    }

    property! {
        /// [`TlsValidationContextTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontexttrust.html)
        TlsValidationContextTrust
        required {
        }
        optional {
            /// `ACM`: object.
            acm "ACM" TlsValidationContextAcmTrust,
            /// `File`: object.
            file "File" TlsValidationContextFileTrust,
            /// `SDS`: object.
            sds "SDS" TlsValidationContextSdsTrust,
        }
    }

    property! {
        /// [`TlsValidationContextAcmTrust`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextacmtrust.html)
        TlsValidationContextAcmTrust
        required {
            /// `CertificateAuthorityArns`: list.
            certificate_authority_arns "CertificateAuthorityArns" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ClientTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clienttlscertificate.html)
        ClientTlsCertificate
        required {
        }
        optional {
            /// `File`: object.
            file "File" ListenerTlsFileCertificate,
            /// `SDS`: object.
            sds "SDS" ListenerTlsSdsCertificate,
        }
    }

    property! {
        /// [`BackendDefaults`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-backenddefaults.html)
        BackendDefaults
        required {
        }
        optional {
            /// `ClientPolicy`: object.
            client_policy "ClientPolicy" ClientPolicy,
        }
    }
}

resource! {
    /// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html)
    VirtualRouter = "AWS::AppMesh::VirtualRouter"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" virtual_router::VirtualRouterSpec,
    }
    optional {
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `Tags`: list.
        tags "Tags" List<virtual_router::Tag>,
        /// `VirtualRouterName`: text. A change replaces the resource.
        virtual_router_name "VirtualRouterName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`VirtualRouter`].
pub mod virtual_router {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualRouterSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-virtualrouterspec.html)
        VirtualRouterSpec
        required {
            /// `Listeners`: list.
            listeners "Listeners" List<VirtualRouterListener>,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualRouterListener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-virtualrouterlistener.html)
        VirtualRouterListener
        required {
            /// `PortMapping`: object.
            port_mapping "PortMapping" PortMapping,
        }
        optional {
        }
    }

    property! {
        /// [`PortMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-portmapping.html)
        PortMapping
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html)
    VirtualService = "AWS::AppMesh::VirtualService"
    required {
        /// `MeshName`: text. A change replaces the resource.
        mesh_name "MeshName" String,
        /// `Spec`: object.
        spec "Spec" virtual_service::VirtualServiceSpec,
        /// `VirtualServiceName`: text. A change replaces the resource.
        virtual_service_name "VirtualServiceName" String,
    }
    optional {
        /// `MeshOwner`: text. A change replaces the resource.
        mesh_owner "MeshOwner" String,
        /// `Tags`: list.
        tags "Tags" List<virtual_service::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceOwner`.
        resource_owner "ResourceOwner" String,
        /// `Fn::GetAtt` of `Uid`.
        uid "Uid" String,
    }
}

/// Property types of [`VirtualService`].
pub mod virtual_service {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualServiceSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualservicespec.html)
        VirtualServiceSpec
        required {
        }
        optional {
            /// `Provider`: object.
            provider "Provider" VirtualServiceProvider,
        }
    }

    property! {
        /// [`VirtualServiceProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualserviceprovider.html)
        VirtualServiceProvider
        required {
        }
        optional {
            /// `VirtualNode`: object.
            virtual_node "VirtualNode" VirtualNodeServiceProvider,
            /// `VirtualRouter`: object.
            virtual_router "VirtualRouter" VirtualRouterServiceProvider,
        }
    }

    property! {
        /// [`VirtualRouterServiceProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualrouterserviceprovider.html)
        VirtualRouterServiceProvider
        required {
            /// `VirtualRouterName`: text.
            virtual_router_name "VirtualRouterName" String,
        }
        optional {
        }
    }

    property! {
        /// [`VirtualNodeServiceProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualnodeserviceprovider.html)
        VirtualNodeServiceProvider
        required {
            /// `VirtualNodeName`: text.
            virtual_node_name "VirtualNodeName" String,
        }
        optional {
        }
    }
}
