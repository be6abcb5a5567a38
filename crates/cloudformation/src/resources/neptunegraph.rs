// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NeptuneGraph`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NeptuneGraph::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
    Graph = "AWS::NeptuneGraph::Graph"
    required {
        /// `ProvisionedMemory`: whole number, 16 to 24576 in value. A change may replace the resource.
        provisioned_memory "ProvisionedMemory" i64,
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `GraphName`: text, 1 to 63 characters. A change replaces the resource.
        graph_name "GraphName" String,
        /// `ImportTask`: object. A change replaces the resource.
        import_task "ImportTask" graph::ImportTask,
        /// `KmsKeyIdentifier`: text, 1 to 1024 characters. A change replaces the resource.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `PublicConnectivity`: true or false.
        public_connectivity "PublicConnectivity" bool,
        /// `ReplicaCount`: whole number, 0 to 2 in value. A change replaces the resource.
        replica_count "ReplicaCount" i64,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<graph::Tag>,
        /// `VectorSearchConfiguration`: object. A change replaces the resource.
        vector_search_configuration "VectorSearchConfiguration" graph::VectorSearchConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `GraphArn`.
        graph_arn "GraphArn" String,
        /// `Fn::GetAtt` of `GraphId`.
        graph_id "GraphId" String,
    }
}

/// Property types of [`Graph`].
pub mod graph {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VectorSearchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-vectorsearchconfiguration.html)
        VectorSearchConfiguration
        required {
            /// `VectorSearchDimension`: whole number.
            vector_search_dimension "VectorSearchDimension" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ImportTaskBlankNodeHandling`.
        ImportTaskBlankNodeHandling
        ConvertToIri = "convertToIri",
    }

    choice! {
        /// Values of `ImportTaskFormat`.
        ImportTaskFormat
        Csv = "CSV",
        OpenCypher = "OPEN_CYPHER",
        Parquet = "PARQUET",
        Ntriples = "NTRIPLES",
    }

    choice! {
        /// Values of `ImportTaskParquetType`.
        ImportTaskParquetType
        Columnar = "COLUMNAR",
    }

    property! {
        /// [`ImportTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-importtask.html)
        ImportTask
        required {
            /// `RoleArn`: text, 1 to 1024 characters.
            role_arn "RoleArn" String,
            /// `Source`: text.
            source "Source" String,
        }
        optional {
            /// `BlankNodeHandling`: text.
            blank_node_handling "BlankNodeHandling" ImportTaskBlankNodeHandling,
            /// `FailOnError`: true or false.
            fail_on_error "FailOnError" bool,
            /// `Format`: text.
            format "Format" ImportTaskFormat,
            /// `ImportOptions`: object.
            import_options "ImportOptions" ImportOptions,
            /// `MaxProvisionedMemory`: whole number, 16 to 24576 in value.
            max_provisioned_memory "MaxProvisionedMemory" i64,
            /// `MinProvisionedMemory`: whole number, 16 to 24576 in value.
            min_provisioned_memory "MinProvisionedMemory" i64,
            /// `ParquetType`: text.
            parquet_type "ParquetType" ImportTaskParquetType,
        }
    }

    property! {
        /// [`ImportOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-importoptions.html)
        ImportOptions
        required {
        }
        optional {
            /// `Neptune`: object.
            neptune "Neptune" NeptuneImportOptions,
        }
    }

    property! {
        /// [`NeptuneImportOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-neptuneimportoptions.html)
        NeptuneImportOptions
        required {
            /// `S3ExportKmsKeyId`: text, 1 to 1024 characters.
            s3_export_kms_key_id "S3ExportKmsKeyId" String,
            /// `S3ExportPath`: text, 1 to 1024 characters.
            s3_export_path "S3ExportPath" String,
        }
        optional {
            /// `PreserveDefaultVertexLabels`: true or false.
            preserve_default_vertex_labels "PreserveDefaultVertexLabels" bool,
            /// `PreserveEdgeIds`: true or false.
            preserve_edge_ids "PreserveEdgeIds" bool,
        }
    }
}

resource! {
    /// [`AWS::NeptuneGraph::GraphSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html)
    GraphSnapshot = "AWS::NeptuneGraph::GraphSnapshot"
    required {
        /// `GraphIdentifier`: text. A change replaces the resource.
        graph_identifier "GraphIdentifier" String,
        /// `SnapshotName`: text, 1 to 63 characters. A change replaces the resource.
        snapshot_name "SnapshotName" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<graph_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `KmsKeyIdentifier`.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `Fn::GetAtt` of `SnapshotCreateTime`.
        snapshot_create_time "SnapshotCreateTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`GraphSnapshot`].
pub mod graph_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graphsnapshot-tag.html)
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
    /// [`AWS::NeptuneGraph::PrivateGraphEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html)
    PrivateGraphEndpoint = "AWS::NeptuneGraph::PrivateGraphEndpoint"
    required {
        /// `GraphIdentifier`: text. A change replaces the resource.
        graph_identifier "GraphIdentifier" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetIds`: list, 1 to 6 items. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `PrivateGraphEndpointIdentifier`.
        private_graph_endpoint_identifier "PrivateGraphEndpointIdentifier" String,
        /// `Fn::GetAtt` of `VpcEndpointId`.
        vpc_endpoint_id "VpcEndpointId" String,
    }
}
