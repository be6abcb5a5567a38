// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LakeFormation`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LakeFormation::DataCellsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html)
    DataCellsFilter = "AWS::LakeFormation::DataCellsFilter"
    required {
        /// `DatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `TableCatalogId`: text, 12 to 12 characters. A change replaces the resource.
        table_catalog_id "TableCatalogId" String,
        /// `TableName`: text, 1 to 255 characters. A change replaces the resource.
        table_name "TableName" String,
    }
    optional {
        /// `ColumnNames`: list. A change replaces the resource.
        column_names "ColumnNames" List<String>,
        /// `ColumnWildcard`: object. A change replaces the resource.
        column_wildcard "ColumnWildcard" data_cells_filter::ColumnWildcard,
        /// `RowFilter`: object. A change replaces the resource.
        row_filter "RowFilter" data_cells_filter::RowFilter,
    }
    attributes {
    }
}

/// Property types of [`DataCellsFilter`].
pub mod data_cells_filter {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RowFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datacellsfilter-rowfilter.html)
        RowFilter
        required {
        }
        optional {
            /// `AllRowsWildcard`: object.
            all_rows_wildcard "AllRowsWildcard" Json,
            /// `FilterExpression`: text.
            filter_expression "FilterExpression" String,
        }
    }

    property! {
        /// [`ColumnWildcard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datacellsfilter-columnwildcard.html)
        ColumnWildcard
        required {
        }
        optional {
            /// `ExcludedColumnNames`: list.
            excluded_column_names "ExcludedColumnNames" List<String>,
        }
    }
}

resource! {
    /// [`AWS::LakeFormation::DataLakeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html)
    DataLakeSettings = "AWS::LakeFormation::DataLakeSettings"
    required {
    }
    optional {
        /// `Admins`: list.
        admins "Admins" List<data_lake_settings::DataLakePrincipal>,
        /// `AllowExternalDataFiltering`: true or false.
        allow_external_data_filtering "AllowExternalDataFiltering" bool,
        /// `AllowFullTableExternalDataAccess`: true or false.
        allow_full_table_external_data_access "AllowFullTableExternalDataAccess" bool,
        /// `AuthorizedSessionTagValueList`: list.
        authorized_session_tag_value_list "AuthorizedSessionTagValueList" List<String>,
        /// `CreateDatabaseDefaultPermissions`: list.
        create_database_default_permissions "CreateDatabaseDefaultPermissions" List<data_lake_settings::PrincipalPermissions>,
        /// `CreateTableDefaultPermissions`: list.
        create_table_default_permissions "CreateTableDefaultPermissions" List<data_lake_settings::PrincipalPermissions>,
        /// `ExternalDataFilteringAllowList`: list.
        external_data_filtering_allow_list "ExternalDataFilteringAllowList" List<data_lake_settings::DataLakePrincipal>,
        /// `MutationType`: text.
        mutation_type "MutationType" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
        /// `ReadOnlyAdmins`: list.
        read_only_admins "ReadOnlyAdmins" List<data_lake_settings::DataLakePrincipal>,
        /// `TrustedResourceOwners`: list.
        trusted_resource_owners "TrustedResourceOwners" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DataLakeSettings`].
pub mod data_lake_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datalakesettings-principalpermissions.html)
        PrincipalPermissions
        required {
            /// `Permissions`: list.
            permissions "Permissions" List<String>,
            /// `Principal`: object.
            principal "Principal" DataLakePrincipal,
        }
        optional {
        }
    }

    property! {
        /// [`DataLakePrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datalakesettings-datalakeprincipal.html)
        DataLakePrincipal
        required {
            /// `DataLakePrincipalIdentifier`: text.
            data_lake_principal_identifier "DataLakePrincipalIdentifier" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::LakeFormation::Permissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html)
    Permissions = "AWS::LakeFormation::Permissions"
    required {
        /// `DataLakePrincipal`: object. A change replaces the resource.
        data_lake_principal "DataLakePrincipal" permissions::DataLakePrincipal,
        /// `Resource`: object. A change replaces the resource.
        resource "Resource" permissions::Resource,
    }
    optional {
        /// `Permissions`: list.
        permissions "Permissions" List<String>,
        /// `PermissionsWithGrantOption`: list.
        permissions_with_grant_option "PermissionsWithGrantOption" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Permissions`].
pub mod permissions {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-resource.html)
        Resource
        required {
        }
        optional {
            /// `DataLocationResource`: object.
            data_location_resource "DataLocationResource" DataLocationResource,
            /// `DatabaseResource`: object.
            database_resource "DatabaseResource" DatabaseResource,
            /// `TableResource`: object.
            table_resource "TableResource" TableResource,
            /// `TableWithColumnsResource`: object.
            table_with_columns_resource "TableWithColumnsResource" TableWithColumnsResource,
        }
    }

    property! {
        /// [`TableWithColumnsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-tablewithcolumnsresource.html)
        TableWithColumnsResource
        required {
        }
        optional {
            /// `CatalogId`: text.
            catalog_id "CatalogId" String,
            /// `ColumnNames`: list.
            column_names "ColumnNames" List<String>,
            /// `ColumnWildcard`: object.
            column_wildcard "ColumnWildcard" ColumnWildcard,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`ColumnWildcard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-columnwildcard.html)
        ColumnWildcard
        required {
        }
        optional {
            /// `ExcludedColumnNames`: list.
            excluded_column_names "ExcludedColumnNames" List<String>,
        }
    }

    property! {
        /// [`TableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-tableresource.html)
        TableResource
        required {
        }
        optional {
            /// `CatalogId`: text.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Name`: text.
            name "Name" String,
            /// `TableWildcard`: JSON.
            table_wildcard "TableWildcard" Json,
        }
    }

    property! {
        /// [`DatabaseResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-databaseresource.html)
        DatabaseResource
        required {
        }
        optional {
            /// `CatalogId`: text.
            catalog_id "CatalogId" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`DataLocationResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-datalocationresource.html)
        DataLocationResource
        required {
        }
        optional {
            /// `CatalogId`: text.
            catalog_id "CatalogId" String,
            /// `S3Resource`: text.
            s3_resource "S3Resource" String,
        }
    }

    property! {
        /// [`DataLakePrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-datalakeprincipal.html)
        DataLakePrincipal
        required {
        }
        optional {
            /// `DataLakePrincipalIdentifier`: text.
            data_lake_principal_identifier "DataLakePrincipalIdentifier" String,
        }
    }
}

resource! {
    /// [`AWS::LakeFormation::PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html)
    PrincipalPermissions = "AWS::LakeFormation::PrincipalPermissions"
    required {
        /// `Permissions`: list. A change replaces the resource.
        permissions "Permissions" List<principal_permissions::Permission>,
        /// `PermissionsWithGrantOption`: list. A change replaces the resource.
        permissions_with_grant_option "PermissionsWithGrantOption" List<principal_permissions::Permission>,
        /// `Principal`: object. A change replaces the resource.
        principal "Principal" principal_permissions::DataLakePrincipal,
        /// `Resource`: object. A change replaces the resource.
        resource "Resource" principal_permissions::Resource,
    }
    optional {
        /// `Catalog`: text, 12 to 255 characters. A change replaces the resource.
        catalog "Catalog" String,
    }
    attributes {
        /// `Fn::GetAtt` of `PrincipalIdentifier`.
        principal_identifier "PrincipalIdentifier" String,
        /// `Fn::GetAtt` of `ResourceIdentifier`.
        resource_identifier "ResourceIdentifier" String,
    }
}

/// Property types of [`PrincipalPermissions`].
pub mod principal_permissions {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Permission`.
        Permission
        All = "ALL",
        Select = "SELECT",
        Alter = "ALTER",
        Drop = "DROP",
        Delete = "DELETE",
        Insert = "INSERT",
        Describe = "DESCRIBE",
        CreateDatabase = "CREATE_DATABASE",
        CreateTable = "CREATE_TABLE",
        DataLocationAccess = "DATA_LOCATION_ACCESS",
        CreateLfTag = "CREATE_LF_TAG",
        Associate = "ASSOCIATE",
        GrantWithLfTagExpression = "GRANT_WITH_LF_TAG_EXPRESSION",
    }

    property! {
        /// [`Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-resource.html)
        Resource
        required {
        }
        optional {
            /// `Catalog`: text.
            catalog "Catalog" String,
            /// `DataCellsFilter`: object.
            data_cells_filter "DataCellsFilter" DataCellsFilterResource,
            /// `DataLocation`: object.
            data_location "DataLocation" DataLocationResource,
            /// `Database`: object.
            database "Database" DatabaseResource,
            /// `LFTag`: object.
            lf_tag "LFTag" LFTagKeyResource,
            /// `LFTagPolicy`: object.
            lf_tag_policy "LFTagPolicy" LFTagPolicyResource,
            /// `Table`: object.
            table "Table" TableResource,
            /// `TableWithColumns`: object.
            table_with_columns "TableWithColumns" TableWithColumnsResource,
        }
    }

    property! {
        /// [`TableWithColumnsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-tablewithcolumnsresource.html)
        TableWithColumnsResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
            /// `ColumnNames`: list.
            column_names "ColumnNames" List<String>,
            /// `ColumnWildcard`: object.
            column_wildcard "ColumnWildcard" ColumnWildcard,
        }
    }

    property! {
        /// [`ColumnWildcard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-columnwildcard.html)
        ColumnWildcard
        required {
        }
        optional {
            /// `ExcludedColumnNames`: list.
            excluded_column_names "ExcludedColumnNames" List<String>,
        }
    }

    property! {
        /// [`TableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-tableresource.html)
        TableResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `TableWildcard`: JSON.
            table_wildcard "TableWildcard" Json,
        }
    }

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        Database = "DATABASE",
        Table = "TABLE",
    }

    property! {
        /// [`LFTagPolicyResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftagpolicyresource.html)
        LFTagPolicyResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `Expression`: list, 1 to 5 items.
            expression "Expression" List<LFTag>,
            /// `ResourceType`: text.
            resource_type "ResourceType" ResourceType,
        }
        optional {
        }
    }

    property! {
        /// [`LFTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftag.html)
        LFTag
        required {
        }
        optional {
            /// `TagKey`: text, 1 to 128 characters.
            tag_key "TagKey" String,
            /// `TagValues`: list, 1 to 50 items.
            tag_values "TagValues" List<String>,
        }
    }

    property! {
        /// [`LFTagKeyResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftagkeyresource.html)
        LFTagKeyResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `TagKey`: text, 1 to 255 characters.
            tag_key "TagKey" String,
            /// `TagValues`: list, 1 to 50 items.
            tag_values "TagValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`DatabaseResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-databaseresource.html)
        DatabaseResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`DataLocationResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datalocationresource.html)
        DataLocationResource
        required {
            /// `CatalogId`: text, 12 to 255 characters.
            catalog_id "CatalogId" String,
            /// `ResourceArn`: text.
            resource_arn "ResourceArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`DataCellsFilterResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datacellsfilterresource.html)
        DataCellsFilterResource
        required {
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `TableCatalogId`: text, 12 to 255 characters.
            table_catalog_id "TableCatalogId" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }

    property! {
        /// [`DataLakePrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datalakeprincipal.html)
        DataLakePrincipal
        required {
        }
        optional {
            /// `DataLakePrincipalIdentifier`: text, 1 to 255 characters.
            data_lake_principal_identifier "DataLakePrincipalIdentifier" String,
        }
    }
}

resource! {
    /// [`AWS::LakeFormation::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html)
    Resource = "AWS::LakeFormation::Resource"
    required {
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `UseServiceLinkedRole`: true or false.
        use_service_linked_role "UseServiceLinkedRole" bool,
    }
    optional {
        /// `HybridAccessEnabled`: true or false.
        hybrid_access_enabled "HybridAccessEnabled" bool,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `WithFederation`: true or false.
        with_federation "WithFederation" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::LakeFormation::Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html)
    Tag = "AWS::LakeFormation::Tag"
    required {
        /// `TagKey`: text, 1 to 128 characters. A change replaces the resource.
        tag_key "TagKey" String,
        /// `TagValues`: list, 1 to 1000 items.
        tag_values "TagValues" List<String>,
    }
    optional {
        /// `CatalogId`: text, 12 to 12 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::LakeFormation::TagAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html)
    TagAssociation = "AWS::LakeFormation::TagAssociation"
    required {
        /// `LFTags`: list, 1 to 50 items. A change replaces the resource.
        lf_tags "LFTags" List<tag_association::LFTagPair>,
        /// `Resource`: object. A change replaces the resource.
        resource "Resource" tag_association::Resource,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceIdentifier`.
        resource_identifier "ResourceIdentifier" String,
        /// `Fn::GetAtt` of `TagsIdentifier`.
        tags_identifier "TagsIdentifier" String,
    }
}

/// Property types of [`TagAssociation`].
pub mod tag_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-resource.html)
        Resource
        required {
        }
        optional {
            /// `Catalog`: text.
            catalog "Catalog" String,
            /// `Database`: object.
            database "Database" DatabaseResource,
            /// `Table`: object.
            table "Table" TableResource,
            /// `TableWithColumns`: object.
            table_with_columns "TableWithColumns" TableWithColumnsResource,
        }
    }

    property! {
        /// [`TableWithColumnsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-tablewithcolumnsresource.html)
        TableWithColumnsResource
        required {
            /// `CatalogId`: text, 12 to 12 characters.
            catalog_id "CatalogId" String,
            /// `ColumnNames`: list.
            column_names "ColumnNames" List<String>,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`TableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-tableresource.html)
        TableResource
        required {
            /// `CatalogId`: text, 12 to 12 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `TableWildcard`: JSON.
            table_wildcard "TableWildcard" Json,
        }
    }

    property! {
        /// [`DatabaseResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-databaseresource.html)
        DatabaseResource
        required {
            /// `CatalogId`: text, 12 to 12 characters.
            catalog_id "CatalogId" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`LFTagPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-lftagpair.html)
        LFTagPair
        required {
            /// `CatalogId`: text, 12 to 12 characters.
            catalog_id "CatalogId" String,
            /// `TagKey`: text, 1 to 128 characters.
            tag_key "TagKey" String,
            /// `TagValues`: list, 1 to 50 items.
            tag_values "TagValues" List<String>,
        }
        optional {
        }
    }
}
