// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Kendra`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Kendra::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
    DataSource = "AWS::Kendra::DataSource"
    required {
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
        /// `Name`: text, 1 to 1000 characters.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" data_source::Type,
    }
    optional {
        /// `CustomDocumentEnrichmentConfiguration`: object.
        custom_document_enrichment_configuration "CustomDocumentEnrichmentConfiguration" data_source::CustomDocumentEnrichmentConfiguration,
        /// `DataSourceConfiguration`: object.
        data_source_configuration "DataSourceConfiguration" data_source::DataSourceConfiguration,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `LanguageCode`: text, 2 to 10 characters.
        language_code "LanguageCode" String,
        /// `RoleArn`: text, 1 to 1284 characters.
        role_arn "RoleArn" String,
        /// `Schedule`: text, at most 1000 characters.
        schedule "Schedule" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        S3 = "S3",
        Sharepoint = "SHAREPOINT",
        Salesforce = "SALESFORCE",
        Onedrive = "ONEDRIVE",
        Servicenow = "SERVICENOW",
        Database = "DATABASE",
        Custom = "CUSTOM",
        Confluence = "CONFLUENCE",
        Googledrive = "GOOGLEDRIVE",
        Webcrawler = "WEBCRAWLER",
        Workdocs = "WORKDOCS",
        Template = "TEMPLATE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-tag.html)
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
        /// [`DataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourceconfiguration.html)
        DataSourceConfiguration
        required {
        }
        optional {
            /// `ConfluenceConfiguration`: object.
            confluence_configuration "ConfluenceConfiguration" ConfluenceConfiguration,
            /// `DatabaseConfiguration`: object.
            database_configuration "DatabaseConfiguration" DatabaseConfiguration,
            /// `GoogleDriveConfiguration`: object.
            google_drive_configuration "GoogleDriveConfiguration" GoogleDriveConfiguration,
            /// `OneDriveConfiguration`: object.
            one_drive_configuration "OneDriveConfiguration" OneDriveConfiguration,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DataSourceConfiguration,
            /// `SalesforceConfiguration`: object.
            salesforce_configuration "SalesforceConfiguration" SalesforceConfiguration,
            /// `ServiceNowConfiguration`: object.
            service_now_configuration "ServiceNowConfiguration" ServiceNowConfiguration,
            /// `SharePointConfiguration`: object.
            share_point_configuration "SharePointConfiguration" SharePointConfiguration,
            /// `TemplateConfiguration`: object.
            template_configuration "TemplateConfiguration" TemplateConfiguration,
            /// `WebCrawlerConfiguration`: object.
            web_crawler_configuration "WebCrawlerConfiguration" WebCrawlerConfiguration,
            /// `WorkDocsConfiguration`: object.
            work_docs_configuration "WorkDocsConfiguration" WorkDocsConfiguration,
        }
    }

    property! {
        /// [`WorkDocsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-workdocsconfiguration.html)
        WorkDocsConfiguration
        required {
            /// `OrganizationId`: text, 12 to 12 characters.
            organization_id "OrganizationId" String,
        }
        optional {
            /// `CrawlComments`: true or false.
            crawl_comments "CrawlComments" bool,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
            /// `UseChangeLog`: true or false.
            use_change_log "UseChangeLog" bool,
        }
    }

    property! {
        /// [`DataSourceToIndexFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourcetoindexfieldmapping.html)
        DataSourceToIndexFieldMapping
        required {
            /// `DataSourceFieldName`: text, 1 to 100 characters.
            data_source_field_name "DataSourceFieldName" String,
            /// `IndexFieldName`: text, 1 to 30 characters.
            index_field_name "IndexFieldName" String,
        }
        optional {
            /// `DateFieldFormat`: text, 4 to 40 characters.
            date_field_format "DateFieldFormat" String,
        }
    }

    property! {
        /// [`WebCrawlerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerconfiguration.html)
        WebCrawlerConfiguration
        required {
            /// `Urls`: object.
            urls "Urls" WebCrawlerUrls,
        }
        optional {
            /// `AuthenticationConfiguration`: object.
            authentication_configuration "AuthenticationConfiguration" WebCrawlerAuthenticationConfiguration,
            /// `CrawlDepth`: whole number, 1 to 10 in value.
            crawl_depth "CrawlDepth" i64,
            /// `MaxContentSizePerPageInMegaBytes`: number, 0 to 50 in value.
            max_content_size_per_page_in_mega_bytes "MaxContentSizePerPageInMegaBytes" f64,
            /// `MaxLinksPerPage`: whole number, 1 to 1000 in value.
            max_links_per_page "MaxLinksPerPage" i64,
            /// `MaxUrlsPerMinuteCrawlRate`: whole number, 1 to 300 in value.
            max_urls_per_minute_crawl_rate "MaxUrlsPerMinuteCrawlRate" i64,
            /// `ProxyConfiguration`: object.
            proxy_configuration "ProxyConfiguration" ProxyConfiguration,
            /// `UrlExclusionPatterns`: list, at most 100 items.
            url_exclusion_patterns "UrlExclusionPatterns" List<String>,
            /// `UrlInclusionPatterns`: list, at most 100 items.
            url_inclusion_patterns "UrlInclusionPatterns" List<String>,
        }
    }

    property! {
        /// [`WebCrawlerUrls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerurls.html)
        WebCrawlerUrls
        required {
        }
        optional {
            /// `SeedUrlConfiguration`: object.
            seed_url_configuration "SeedUrlConfiguration" WebCrawlerSeedUrlConfiguration,
            /// `SiteMapsConfiguration`: object.
            site_maps_configuration "SiteMapsConfiguration" WebCrawlerSiteMapsConfiguration,
        }
    }

    property! {
        /// [`WebCrawlerSiteMapsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlersitemapsconfiguration.html)
        WebCrawlerSiteMapsConfiguration
        required {
            /// `SiteMaps`: list, 0 to 3 items.
            site_maps "SiteMaps" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `WebCrawlerSeedUrlConfigurationWebCrawlerMode`.
        WebCrawlerSeedUrlConfigurationWebCrawlerMode
        HostOnly = "HOST_ONLY",
        Subdomains = "SUBDOMAINS",
        Everything = "EVERYTHING",
    }

    property! {
        /// [`WebCrawlerSeedUrlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerseedurlconfiguration.html)
        WebCrawlerSeedUrlConfiguration
        required {
            /// `SeedUrls`: list, 0 to 100 items.
            seed_urls "SeedUrls" List<String>,
        }
        optional {
            /// `WebCrawlerMode`: text.
            web_crawler_mode "WebCrawlerMode" WebCrawlerSeedUrlConfigurationWebCrawlerMode,
        }
    }

    property! {
        /// [`ProxyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-proxyconfiguration.html)
        ProxyConfiguration
        required {
            /// `Host`: text, 1 to 253 characters.
            host "Host" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
        }
        optional {
            /// `Credentials`: text, 1 to 1284 characters.
            credentials "Credentials" String,
        }
    }

    property! {
        /// [`WebCrawlerAuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerauthenticationconfiguration.html)
        WebCrawlerAuthenticationConfiguration
        required {
        }
        optional {
            /// `BasicAuthentication`: list, at most 10 items.
            basic_authentication "BasicAuthentication" List<WebCrawlerBasicAuthentication>,
        }
    }

    property! {
        /// [`WebCrawlerBasicAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-webcrawlerbasicauthentication.html)
        WebCrawlerBasicAuthentication
        required {
            /// `Credentials`: text, 1 to 1284 characters.
            credentials "Credentials" String,
            /// `Host`: text, 1 to 253 characters.
            host "Host" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
        }
        optional {
        }
    }

    property! {
        /// [`TemplateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-templateconfiguration.html)
        TemplateConfiguration
        required {
            /// `Template`: object.
            template "Template" Json,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SharePointConfigurationSharePointVersion`.
        SharePointConfigurationSharePointVersion
        SharepointOnline = "SHAREPOINT_ONLINE",
        Sharepoint2013 = "SHAREPOINT_2013",
        Sharepoint2016 = "SHAREPOINT_2016",
    }

    property! {
        /// [`SharePointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-sharepointconfiguration.html)
        SharePointConfiguration
        required {
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `SharePointVersion`: text.
            share_point_version "SharePointVersion" SharePointConfigurationSharePointVersion,
            /// `Urls`: list, at most 100 items.
            urls "Urls" List<String>,
        }
        optional {
            /// `CrawlAttachments`: true or false.
            crawl_attachments "CrawlAttachments" bool,
            /// `DisableLocalGroups`: true or false.
            disable_local_groups "DisableLocalGroups" bool,
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
            /// `SslCertificateS3Path`: object.
            ssl_certificate_s3_path "SslCertificateS3Path" S3Path,
            /// `UseChangeLog`: true or false.
            use_change_log "UseChangeLog" bool,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" DataSourceVpcConfiguration,
        }
    }

    property! {
        /// [`DataSourceVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-datasourcevpcconfiguration.html)
        DataSourceVpcConfiguration
        required {
            /// `SecurityGroupIds`: list, at most 10 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, at most 6 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`S3Path`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-s3path.html)
        S3Path
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ServiceNowAuthenticationType`.
        ServiceNowAuthenticationType
        HttpBasic = "HTTP_BASIC",
        Oauth2 = "OAUTH2",
    }

    choice! {
        /// Values of `ServiceNowBuildVersionType`.
        ServiceNowBuildVersionType
        London = "LONDON",
        Others = "OTHERS",
    }

    property! {
        /// [`ServiceNowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowconfiguration.html)
        ServiceNowConfiguration
        required {
            /// `HostUrl`: text, 1 to 2048 characters.
            host_url "HostUrl" String,
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `ServiceNowBuildVersion`: text.
            service_now_build_version "ServiceNowBuildVersion" ServiceNowBuildVersionType,
        }
        optional {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" ServiceNowAuthenticationType,
            /// `KnowledgeArticleConfiguration`: object.
            knowledge_article_configuration "KnowledgeArticleConfiguration" ServiceNowKnowledgeArticleConfiguration,
            /// `ServiceCatalogConfiguration`: object.
            service_catalog_configuration "ServiceCatalogConfiguration" ServiceNowServiceCatalogConfiguration,
        }
    }

    property! {
        /// [`ServiceNowServiceCatalogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowservicecatalogconfiguration.html)
        ServiceNowServiceCatalogConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
        }
        optional {
            /// `CrawlAttachments`: true or false.
            crawl_attachments "CrawlAttachments" bool,
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `ExcludeAttachmentFilePatterns`: list, at most 100 items.
            exclude_attachment_file_patterns "ExcludeAttachmentFilePatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `IncludeAttachmentFilePatterns`: list, at most 100 items.
            include_attachment_file_patterns "IncludeAttachmentFilePatterns" List<String>,
        }
    }

    property! {
        /// [`ServiceNowKnowledgeArticleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-servicenowknowledgearticleconfiguration.html)
        ServiceNowKnowledgeArticleConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
        }
        optional {
            /// `CrawlAttachments`: true or false.
            crawl_attachments "CrawlAttachments" bool,
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `ExcludeAttachmentFilePatterns`: list, at most 100 items.
            exclude_attachment_file_patterns "ExcludeAttachmentFilePatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `FilterQuery`: text, 1 to 2048 characters.
            filter_query "FilterQuery" String,
            /// `IncludeAttachmentFilePatterns`: list, at most 100 items.
            include_attachment_file_patterns "IncludeAttachmentFilePatterns" List<String>,
        }
    }

    property! {
        /// [`SalesforceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforceconfiguration.html)
        SalesforceConfiguration
        required {
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `ServerUrl`: text, 1 to 2048 characters.
            server_url "ServerUrl" String,
        }
        optional {
            /// `ChatterFeedConfiguration`: object.
            chatter_feed_configuration "ChatterFeedConfiguration" SalesforceChatterFeedConfiguration,
            /// `CrawlAttachments`: true or false.
            crawl_attachments "CrawlAttachments" bool,
            /// `ExcludeAttachmentFilePatterns`: list, at most 100 items.
            exclude_attachment_file_patterns "ExcludeAttachmentFilePatterns" List<String>,
            /// `IncludeAttachmentFilePatterns`: list, at most 100 items.
            include_attachment_file_patterns "IncludeAttachmentFilePatterns" List<String>,
            /// `KnowledgeArticleConfiguration`: object.
            knowledge_article_configuration "KnowledgeArticleConfiguration" SalesforceKnowledgeArticleConfiguration,
            /// `StandardObjectAttachmentConfiguration`: object.
            standard_object_attachment_configuration "StandardObjectAttachmentConfiguration" SalesforceStandardObjectAttachmentConfiguration,
            /// `StandardObjectConfigurations`: list, 1 to 17 items.
            standard_object_configurations "StandardObjectConfigurations" List<SalesforceStandardObjectConfiguration>,
        }
    }

    choice! {
        /// Values of `SalesforceStandardObjectName`.
        SalesforceStandardObjectName
        Account = "ACCOUNT",
        Campaign = "CAMPAIGN",
        Case = "CASE",
        Contact = "CONTACT",
        Contract = "CONTRACT",
        Document = "DOCUMENT",
        Group = "GROUP",
        Idea = "IDEA",
        Lead = "LEAD",
        Opportunity = "OPPORTUNITY",
        Partner = "PARTNER",
        Pricebook = "PRICEBOOK",
        Product = "PRODUCT",
        Profile = "PROFILE",
        Solution = "SOLUTION",
        Task = "TASK",
        User = "USER",
    }

    property! {
        /// [`SalesforceStandardObjectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardobjectconfiguration.html)
        SalesforceStandardObjectConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
            /// `Name`: text.
            name "Name" SalesforceStandardObjectName,
        }
        optional {
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
        }
    }

    property! {
        /// [`SalesforceStandardObjectAttachmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardobjectattachmentconfiguration.html)
        SalesforceStandardObjectAttachmentConfiguration
        required {
        }
        optional {
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
        }
    }

    choice! {
        /// Values of `SalesforceKnowledgeArticleState`.
        SalesforceKnowledgeArticleState
        Draft = "DRAFT",
        Published = "PUBLISHED",
        Archived = "ARCHIVED",
    }

    property! {
        /// [`SalesforceKnowledgeArticleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforceknowledgearticleconfiguration.html)
        SalesforceKnowledgeArticleConfiguration
        required {
            /// `IncludedStates`: list, 1 to 3 items.
            included_states "IncludedStates" List<SalesforceKnowledgeArticleState>,
        }
        optional {
            /// `CustomKnowledgeArticleTypeConfigurations`: list, 1 to 10 items.
            custom_knowledge_article_type_configurations "CustomKnowledgeArticleTypeConfigurations" List<SalesforceCustomKnowledgeArticleTypeConfiguration>,
            /// `StandardKnowledgeArticleTypeConfiguration`: object.
            standard_knowledge_article_type_configuration "StandardKnowledgeArticleTypeConfiguration" SalesforceStandardKnowledgeArticleTypeConfiguration,
        }
    }

    property! {
        /// [`SalesforceStandardKnowledgeArticleTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcestandardknowledgearticletypeconfiguration.html)
        SalesforceStandardKnowledgeArticleTypeConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
        }
        optional {
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
        }
    }

    property! {
        /// [`SalesforceCustomKnowledgeArticleTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcecustomknowledgearticletypeconfiguration.html)
        SalesforceCustomKnowledgeArticleTypeConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
        }
    }

    choice! {
        /// Values of `SalesforceChatterFeedIncludeFilterType`.
        SalesforceChatterFeedIncludeFilterType
        ActiveUser = "ACTIVE_USER",
        StandardUser = "STANDARD_USER",
    }

    property! {
        /// [`SalesforceChatterFeedConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-salesforcechatterfeedconfiguration.html)
        SalesforceChatterFeedConfiguration
        required {
            /// `DocumentDataFieldName`: text, 1 to 100 characters.
            document_data_field_name "DocumentDataFieldName" String,
        }
        optional {
            /// `DocumentTitleFieldName`: text, 1 to 100 characters.
            document_title_field_name "DocumentTitleFieldName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `IncludeFilterTypes`: list, 1 to 2 items.
            include_filter_types "IncludeFilterTypes" List<SalesforceChatterFeedIncludeFilterType>,
        }
    }

    property! {
        /// [`S3DataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-s3datasourceconfiguration.html)
        S3DataSourceConfiguration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `AccessControlListConfiguration`: object.
            access_control_list_configuration "AccessControlListConfiguration" AccessControlListConfiguration,
            /// `DocumentsMetadataConfiguration`: object.
            documents_metadata_configuration "DocumentsMetadataConfiguration" DocumentsMetadataConfiguration,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
            /// `InclusionPrefixes`: list, at most 100 items.
            inclusion_prefixes "InclusionPrefixes" List<String>,
        }
    }

    property! {
        /// [`DocumentsMetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentsmetadataconfiguration.html)
        DocumentsMetadataConfiguration
        required {
        }
        optional {
            /// `S3Prefix`: text, 1 to 1024 characters.
            s3_prefix "S3Prefix" String,
        }
    }

    property! {
        /// [`AccessControlListConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-accesscontrollistconfiguration.html)
        AccessControlListConfiguration
        required {
        }
        optional {
            /// `KeyPath`: text, 1 to 1024 characters.
            key_path "KeyPath" String,
        }
    }

    property! {
        /// [`OneDriveConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-onedriveconfiguration.html)
        OneDriveConfiguration
        required {
            /// `OneDriveUsers`: object.
            one_drive_users "OneDriveUsers" OneDriveUsers,
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `TenantDomain`: text, 1 to 256 characters.
            tenant_domain "TenantDomain" String,
        }
        optional {
            /// `DisableLocalGroups`: true or false.
            disable_local_groups "DisableLocalGroups" bool,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
        }
    }

    property! {
        /// [`OneDriveUsers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-onedriveusers.html)
        OneDriveUsers
        required {
        }
        optional {
            /// `OneDriveUserList`: list, 1 to 100 items.
            one_drive_user_list "OneDriveUserList" List<String>,
            /// `OneDriveUserS3Path`: object.
            one_drive_user_s3_path "OneDriveUserS3Path" S3Path,
        }
    }

    property! {
        /// [`GoogleDriveConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-googledriveconfiguration.html)
        GoogleDriveConfiguration
        required {
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
        }
        optional {
            /// `ExcludeMimeTypes`: list, 0 to 30 items.
            exclude_mime_types "ExcludeMimeTypes" List<String>,
            /// `ExcludeSharedDrives`: list, 0 to 100 items.
            exclude_shared_drives "ExcludeSharedDrives" List<String>,
            /// `ExcludeUserAccounts`: list, 0 to 100 items.
            exclude_user_accounts "ExcludeUserAccounts" List<String>,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
        }
    }

    choice! {
        /// Values of `DatabaseEngineType`.
        DatabaseEngineType
        RdsAuroraMysql = "RDS_AURORA_MYSQL",
        RdsAuroraPostgresql = "RDS_AURORA_POSTGRESQL",
        RdsMysql = "RDS_MYSQL",
        RdsPostgresql = "RDS_POSTGRESQL",
    }

    property! {
        /// [`DatabaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-databaseconfiguration.html)
        DatabaseConfiguration
        required {
            /// `ColumnConfiguration`: object.
            column_configuration "ColumnConfiguration" ColumnConfiguration,
            /// `ConnectionConfiguration`: object.
            connection_configuration "ConnectionConfiguration" ConnectionConfiguration,
            /// `DatabaseEngineType`: text.
            database_engine_type "DatabaseEngineType" DatabaseEngineType,
        }
        optional {
            /// `AclConfiguration`: object.
            acl_configuration "AclConfiguration" AclConfiguration,
            /// `SqlConfiguration`: object.
            sql_configuration "SqlConfiguration" SqlConfiguration,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" DataSourceVpcConfiguration,
        }
    }

    choice! {
        /// Values of `QueryIdentifiersEnclosingOption`.
        QueryIdentifiersEnclosingOption
        DoubleQuotes = "DOUBLE_QUOTES",
        None = "NONE",
    }

    property! {
        /// [`SqlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-sqlconfiguration.html)
        SqlConfiguration
        required {
        }
        optional {
            /// `QueryIdentifiersEnclosingOption`: text.
            query_identifiers_enclosing_option "QueryIdentifiersEnclosingOption" QueryIdentifiersEnclosingOption,
        }
    }

    property! {
        /// [`ConnectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-connectionconfiguration.html)
        ConnectionConfiguration
        required {
            /// `DatabaseHost`: text, 1 to 253 characters.
            database_host "DatabaseHost" String,
            /// `DatabaseName`: text, 1 to 100 characters.
            database_name "DatabaseName" String,
            /// `DatabasePort`: whole number, 1 to 65535 in value.
            database_port "DatabasePort" i64,
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `TableName`: text, 1 to 100 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ColumnConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-columnconfiguration.html)
        ColumnConfiguration
        required {
            /// `ChangeDetectingColumns`: list, 1 to 5 items.
            change_detecting_columns "ChangeDetectingColumns" List<String>,
            /// `DocumentDataColumnName`: text, 1 to 100 characters.
            document_data_column_name "DocumentDataColumnName" String,
            /// `DocumentIdColumnName`: text, 1 to 100 characters.
            document_id_column_name "DocumentIdColumnName" String,
        }
        optional {
            /// `DocumentTitleColumnName`: text, 1 to 100 characters.
            document_title_column_name "DocumentTitleColumnName" String,
            /// `FieldMappings`: list, at most 100 items.
            field_mappings "FieldMappings" List<DataSourceToIndexFieldMapping>,
        }
    }

    property! {
        /// [`AclConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-aclconfiguration.html)
        AclConfiguration
        required {
            /// `AllowedGroupsColumnName`: text, 1 to 100 characters.
            allowed_groups_column_name "AllowedGroupsColumnName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConfluenceVersion`.
        ConfluenceVersion
        Cloud = "CLOUD",
        Server = "SERVER",
    }

    property! {
        /// [`ConfluenceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceconfiguration.html)
        ConfluenceConfiguration
        required {
            /// `SecretArn`: text, 1 to 1284 characters.
            secret_arn "SecretArn" String,
            /// `ServerUrl`: text, 1 to 2048 characters.
            server_url "ServerUrl" String,
            /// `Version`: text.
            version "Version" ConfluenceVersion,
        }
        optional {
            /// `AttachmentConfiguration`: object.
            attachment_configuration "AttachmentConfiguration" ConfluenceAttachmentConfiguration,
            /// `BlogConfiguration`: object.
            blog_configuration "BlogConfiguration" ConfluenceBlogConfiguration,
            /// `ExclusionPatterns`: list, at most 100 items.
            exclusion_patterns "ExclusionPatterns" List<String>,
            /// `InclusionPatterns`: list, at most 100 items.
            inclusion_patterns "InclusionPatterns" List<String>,
            /// `PageConfiguration`: object.
            page_configuration "PageConfiguration" ConfluencePageConfiguration,
            /// `SpaceConfiguration`: object.
            space_configuration "SpaceConfiguration" ConfluenceSpaceConfiguration,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" DataSourceVpcConfiguration,
        }
    }

    property! {
        /// [`ConfluenceSpaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencespaceconfiguration.html)
        ConfluenceSpaceConfiguration
        required {
        }
        optional {
            /// `CrawlArchivedSpaces`: true or false.
            crawl_archived_spaces "CrawlArchivedSpaces" bool,
            /// `CrawlPersonalSpaces`: true or false.
            crawl_personal_spaces "CrawlPersonalSpaces" bool,
            /// `ExcludeSpaces`: list, at least 1 items.
            exclude_spaces "ExcludeSpaces" List<String>,
            /// `IncludeSpaces`: list, at least 1 items.
            include_spaces "IncludeSpaces" List<String>,
            /// `SpaceFieldMappings`: list, 1 to 4 items.
            space_field_mappings "SpaceFieldMappings" List<ConfluenceSpaceToIndexFieldMapping>,
        }
    }

    choice! {
        /// Values of `ConfluenceSpaceFieldName`.
        ConfluenceSpaceFieldName
        DisplayUrl = "DISPLAY_URL",
        ItemType = "ITEM_TYPE",
        SpaceKey = "SPACE_KEY",
        Url = "URL",
    }

    property! {
        /// [`ConfluenceSpaceToIndexFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencespacetoindexfieldmapping.html)
        ConfluenceSpaceToIndexFieldMapping
        required {
            /// `DataSourceFieldName`: text.
            data_source_field_name "DataSourceFieldName" ConfluenceSpaceFieldName,
            /// `IndexFieldName`: text, 1 to 30 characters.
            index_field_name "IndexFieldName" String,
        }
        optional {
            /// `DateFieldFormat`: text, 4 to 40 characters.
            date_field_format "DateFieldFormat" String,
        }
    }

    property! {
        /// [`ConfluencePageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencepageconfiguration.html)
        ConfluencePageConfiguration
        required {
        }
        optional {
            /// `PageFieldMappings`: list, 1 to 12 items.
            page_field_mappings "PageFieldMappings" List<ConfluencePageToIndexFieldMapping>,
        }
    }

    choice! {
        /// Values of `ConfluencePageFieldName`.
        ConfluencePageFieldName
        Author = "AUTHOR",
        ContentStatus = "CONTENT_STATUS",
        CreatedDate = "CREATED_DATE",
        DisplayUrl = "DISPLAY_URL",
        ItemType = "ITEM_TYPE",
        Labels = "LABELS",
        ModifiedDate = "MODIFIED_DATE",
        ParentId = "PARENT_ID",
        SpaceKey = "SPACE_KEY",
        SpaceName = "SPACE_NAME",
        Url = "URL",
        Version = "VERSION",
    }

    property! {
        /// [`ConfluencePageToIndexFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluencepagetoindexfieldmapping.html)
        ConfluencePageToIndexFieldMapping
        required {
            /// `DataSourceFieldName`: text.
            data_source_field_name "DataSourceFieldName" ConfluencePageFieldName,
            /// `IndexFieldName`: text, 1 to 30 characters.
            index_field_name "IndexFieldName" String,
        }
        optional {
            /// `DateFieldFormat`: text, 4 to 40 characters.
            date_field_format "DateFieldFormat" String,
        }
    }

    property! {
        /// [`ConfluenceBlogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceblogconfiguration.html)
        ConfluenceBlogConfiguration
        required {
        }
        optional {
            /// `BlogFieldMappings`: list, 1 to 9 items.
            blog_field_mappings "BlogFieldMappings" List<ConfluenceBlogToIndexFieldMapping>,
        }
    }

    choice! {
        /// Values of `ConfluenceBlogFieldName`.
        ConfluenceBlogFieldName
        Author = "AUTHOR",
        DisplayUrl = "DISPLAY_URL",
        ItemType = "ITEM_TYPE",
        Labels = "LABELS",
        PublishDate = "PUBLISH_DATE",
        SpaceKey = "SPACE_KEY",
        SpaceName = "SPACE_NAME",
        Url = "URL",
        Version = "VERSION",
    }

    property! {
        /// [`ConfluenceBlogToIndexFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceblogtoindexfieldmapping.html)
        ConfluenceBlogToIndexFieldMapping
        required {
            /// `DataSourceFieldName`: text.
            data_source_field_name "DataSourceFieldName" ConfluenceBlogFieldName,
            /// `IndexFieldName`: text, 1 to 30 characters.
            index_field_name "IndexFieldName" String,
        }
        optional {
            /// `DateFieldFormat`: text, 4 to 40 characters.
            date_field_format "DateFieldFormat" String,
        }
    }

    property! {
        /// [`ConfluenceAttachmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceattachmentconfiguration.html)
        ConfluenceAttachmentConfiguration
        required {
        }
        optional {
            /// `AttachmentFieldMappings`: list, 1 to 11 items.
            attachment_field_mappings "AttachmentFieldMappings" List<ConfluenceAttachmentToIndexFieldMapping>,
            /// `CrawlAttachments`: true or false.
            crawl_attachments "CrawlAttachments" bool,
        }
    }

    choice! {
        /// Values of `ConfluenceAttachmentFieldName`.
        ConfluenceAttachmentFieldName
        Author = "AUTHOR",
        ContentType = "CONTENT_TYPE",
        CreatedDate = "CREATED_DATE",
        DisplayUrl = "DISPLAY_URL",
        FileSize = "FILE_SIZE",
        ItemType = "ITEM_TYPE",
        ParentId = "PARENT_ID",
        SpaceKey = "SPACE_KEY",
        SpaceName = "SPACE_NAME",
        Url = "URL",
        Version = "VERSION",
    }

    property! {
        /// [`ConfluenceAttachmentToIndexFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-confluenceattachmenttoindexfieldmapping.html)
        ConfluenceAttachmentToIndexFieldMapping
        required {
            /// `DataSourceFieldName`: text.
            data_source_field_name "DataSourceFieldName" ConfluenceAttachmentFieldName,
            /// `IndexFieldName`: text, 1 to 30 characters.
            index_field_name "IndexFieldName" String,
        }
        optional {
            /// `DateFieldFormat`: text, 4 to 40 characters.
            date_field_format "DateFieldFormat" String,
        }
    }

    property! {
        /// [`CustomDocumentEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-customdocumentenrichmentconfiguration.html)
        CustomDocumentEnrichmentConfiguration
        required {
        }
        optional {
            /// `InlineConfigurations`: list, 0 to 100 items.
            inline_configurations "InlineConfigurations" List<InlineCustomDocumentEnrichmentConfiguration>,
            /// `PostExtractionHookConfiguration`: object.
            post_extraction_hook_configuration "PostExtractionHookConfiguration" HookConfiguration,
            /// `PreExtractionHookConfiguration`: object.
            pre_extraction_hook_configuration "PreExtractionHookConfiguration" HookConfiguration,
            /// `RoleArn`: text, 1 to 1284 characters.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`HookConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-hookconfiguration.html)
        HookConfiguration
        required {
            /// `LambdaArn`: text, 1 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
        }
        optional {
            /// `InvocationCondition`: object.
            invocation_condition "InvocationCondition" DocumentAttributeCondition,
        }
    }

    choice! {
        /// Values of `ConditionOperator`.
        ConditionOperator
        GreaterThan = "GreaterThan",
        GreaterThanOrEquals = "GreaterThanOrEquals",
        LessThan = "LessThan",
        LessThanOrEquals = "LessThanOrEquals",
        Equals = "Equals",
        NotEquals = "NotEquals",
        Contains = "Contains",
        NotContains = "NotContains",
        Exists = "Exists",
        NotExists = "NotExists",
        BeginsWith = "BeginsWith",
    }

    property! {
        /// [`DocumentAttributeCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributecondition.html)
        DocumentAttributeCondition
        required {
            /// `ConditionDocumentAttributeKey`: text, 1 to 200 characters.
            condition_document_attribute_key "ConditionDocumentAttributeKey" String,
            /// `Operator`: text.
            operator "Operator" ConditionOperator,
        }
        optional {
            /// `ConditionOnValue`: object.
            condition_on_value "ConditionOnValue" DocumentAttributeValue,
        }
    }

    property! {
        /// [`DocumentAttributeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributevalue.html)
        DocumentAttributeValue
        required {
        }
        optional {
            /// `DateValue`: text.
            date_value "DateValue" String,
            /// `LongValue`: whole number.
            long_value "LongValue" i64,
            /// `StringListValue`: list.
            string_list_value "StringListValue" List<String>,
            /// `StringValue`: text, 1 to 2048 characters.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`InlineCustomDocumentEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-inlinecustomdocumentenrichmentconfiguration.html)
        InlineCustomDocumentEnrichmentConfiguration
        required {
        }
        optional {
            /// `Condition`: object.
            condition "Condition" DocumentAttributeCondition,
            /// `DocumentContentDeletion`: true or false.
            document_content_deletion "DocumentContentDeletion" bool,
            /// `Target`: object.
            target "Target" DocumentAttributeTarget,
        }
    }

    property! {
        /// [`DocumentAttributeTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-datasource-documentattributetarget.html)
        DocumentAttributeTarget
        required {
            /// `TargetDocumentAttributeKey`: text, 1 to 200 characters.
            target_document_attribute_key "TargetDocumentAttributeKey" String,
        }
        optional {
            /// `TargetDocumentAttributeValue`: object.
            target_document_attribute_value "TargetDocumentAttributeValue" DocumentAttributeValue,
            /// `TargetDocumentAttributeValueDeletion`: true or false.
            target_document_attribute_value_deletion "TargetDocumentAttributeValueDeletion" bool,
        }
    }
}

resource! {
    /// [`AWS::Kendra::Faq`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html)
    Faq = "AWS::Kendra::Faq"
    required {
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 1 to 1284 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `S3Path`: object. A change replaces the resource.
        s3_path "S3Path" faq::S3Path,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters. A change replaces the resource.
        description "Description" String,
        /// `FileFormat`: text. A change replaces the resource.
        file_format "FileFormat" faq::FileFormat,
        /// `LanguageCode`: text, 2 to 10 characters.
        language_code "LanguageCode" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<faq::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Faq`].
pub mod faq {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FileFormat`.
        FileFormat
        Csv = "CSV",
        CsvWithHeader = "CSV_WITH_HEADER",
        Json = "JSON",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-faq-tag.html)
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
        /// [`S3Path`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-faq-s3path.html)
        S3Path
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Kendra::FeaturedResultsSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html)
    FeaturedResultsSet = "AWS::Kendra::FeaturedResultsSet"
    required {
        /// `FeaturedResultsSetName`: text, 1 to 1000 characters.
        featured_results_set_name "FeaturedResultsSetName" String,
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `FeaturedDocuments`: list.
        featured_documents "FeaturedDocuments" List<featured_results_set::FeaturedDocument>,
        /// `QueryTexts`: list, 0 to 49 items.
        query_texts "QueryTexts" List<String>,
        /// `Status`: text.
        status "Status" featured_results_set::Status,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<featured_results_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `FeaturedResultsSetId`.
        featured_results_set_id "FeaturedResultsSetId" String,
    }
}

/// Property types of [`FeaturedResultsSet`].
pub mod featured_results_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-featuredresultsset-tag.html)
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
        /// [`FeaturedDocument`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-featuredresultsset-featureddocument.html)
        FeaturedDocument
        required {
        }
        optional {
            /// `Id`: text, 1 to 2048 characters.
            id_ "Id" String,
        }
    }
}

resource! {
    /// [`AWS::Kendra::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
    Index = "AWS::Kendra::Index"
    required {
        /// `Edition`: text. A change replaces the resource.
        edition "Edition" index::Edition,
        /// `Name`: text, 1 to 1000 characters.
        name "Name" String,
        /// `RoleArn`: text, 1 to 1284 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `CapacityUnits`: object.
        capacity_units "CapacityUnits" index::CapacityUnitsConfiguration,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `DocumentMetadataConfigurations`: list, at most 500 items.
        document_metadata_configurations "DocumentMetadataConfigurations" List<index::DocumentMetadataConfiguration>,
        /// `ServerSideEncryptionConfiguration`: object. A change replaces the resource.
        server_side_encryption_configuration "ServerSideEncryptionConfiguration" index::ServerSideEncryptionConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<index::Tag>,
        /// `UserContextPolicy`: text.
        user_context_policy "UserContextPolicy" index::UserContextPolicy,
        /// `UserTokenConfigurations`: list, 0 to 1 items.
        user_token_configurations "UserTokenConfigurations" List<index::UserTokenConfiguration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Index`].
pub mod index {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Edition`.
        Edition
        DeveloperEdition = "DEVELOPER_EDITION",
        EnterpriseEdition = "ENTERPRISE_EDITION",
        GenAiEnterpriseEdition = "GEN_AI_ENTERPRISE_EDITION",
    }

    choice! {
        /// Values of `UserContextPolicy`.
        UserContextPolicy
        AttributeFilter = "ATTRIBUTE_FILTER",
        UserToken = "USER_TOKEN",
    }

    property! {
        /// [`UserTokenConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-usertokenconfiguration.html)
        UserTokenConfiguration
        required {
        }
        optional {
            /// `JsonTokenTypeConfiguration`: object.
            json_token_type_configuration "JsonTokenTypeConfiguration" JsonTokenTypeConfiguration,
            /// `JwtTokenTypeConfiguration`: object.
            jwt_token_type_configuration "JwtTokenTypeConfiguration" JwtTokenTypeConfiguration,
        }
    }

    choice! {
        /// Values of `KeyLocation`.
        KeyLocation
        Url = "URL",
        SecretManager = "SECRET_MANAGER",
    }

    property! {
        /// [`JwtTokenTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-jwttokentypeconfiguration.html)
        JwtTokenTypeConfiguration
        required {
            /// `KeyLocation`: text.
            key_location "KeyLocation" KeyLocation,
        }
        optional {
            /// `ClaimRegex`: text, 1 to 100 characters.
            claim_regex "ClaimRegex" String,
            /// `GroupAttributeField`: text, 1 to 100 characters.
            group_attribute_field "GroupAttributeField" String,
            /// `Issuer`: text, 1 to 65 characters.
            issuer "Issuer" String,
            /// `SecretManagerArn`: text, 1 to 1284 characters.
            secret_manager_arn "SecretManagerArn" String,
            /// `URL`: text, 1 to 2048 characters.
            url "URL" String,
            /// `UserNameAttributeField`: text, 1 to 100 characters.
            user_name_attribute_field "UserNameAttributeField" String,
        }
    }

    property! {
        /// [`JsonTokenTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-jsontokentypeconfiguration.html)
        JsonTokenTypeConfiguration
        required {
            /// `GroupAttributeField`: text, 1 to 100 characters.
            group_attribute_field "GroupAttributeField" String,
            /// `UserNameAttributeField`: text, 1 to 100 characters.
            user_name_attribute_field "UserNameAttributeField" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-tag.html)
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
        /// [`ServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-serversideencryptionconfiguration.html)
        ServerSideEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `DocumentAttributeValueType`.
        DocumentAttributeValueType
        StringValue = "STRING_VALUE",
        StringListValue = "STRING_LIST_VALUE",
        LongValue = "LONG_VALUE",
        DateValue = "DATE_VALUE",
    }

    property! {
        /// [`DocumentMetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-documentmetadataconfiguration.html)
        DocumentMetadataConfiguration
        required {
            /// `Name`: text, 1 to 30 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" DocumentAttributeValueType,
        }
        optional {
            /// `Relevance`: object.
            relevance "Relevance" Relevance,
            /// `Search`: object.
            search "Search" Search,
        }
    }

    property! {
        /// [`Search`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-search.html)
        Search
        required {
        }
        optional {
            /// `Displayable`: true or false.
            displayable "Displayable" bool,
            /// `Facetable`: true or false.
            facetable "Facetable" bool,
            /// `Searchable`: true or false.
            searchable "Searchable" bool,
            /// `Sortable`: true or false.
            sortable "Sortable" bool,
        }
    }

    choice! {
        /// Values of `Order`.
        Order
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }

    property! {
        /// [`Relevance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-relevance.html)
        Relevance
        required {
        }
        optional {
            /// `Duration`: text, 1 to 10 characters.
            duration "Duration" String,
            /// `Freshness`: true or false.
            freshness "Freshness" bool,
            /// `Importance`: whole number, 1 to 10 in value.
            importance "Importance" i64,
            /// `RankOrder`: text.
            rank_order "RankOrder" Order,
            /// `ValueImportanceItems`: list.
            value_importance_items "ValueImportanceItems" List<ValueImportanceItem>,
        }
    }

    property! {
        /// [`ValueImportanceItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-valueimportanceitem.html)
        ValueImportanceItem
        required {
        }
        optional {
            /// `Key`: text, 1 to 50 characters.
            key "Key" String,
            /// `Value`: whole number, 1 to 10 in value.
            value "Value" i64,
        }
    }

    property! {
        /// [`CapacityUnitsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-capacityunitsconfiguration.html)
        CapacityUnitsConfiguration
        required {
            /// `QueryCapacityUnits`: whole number, at least 0 in value.
            query_capacity_units "QueryCapacityUnits" i64,
            /// `StorageCapacityUnits`: whole number, at least 0 in value.
            storage_capacity_units "StorageCapacityUnits" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Kendra::QuerySuggestionsBlockList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html)
    QuerySuggestionsBlockList = "AWS::Kendra::QuerySuggestionsBlockList"
    required {
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `SourceS3Path`: object.
        source_s3_path "SourceS3Path" query_suggestions_block_list::S3Path,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<query_suggestions_block_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`QuerySuggestionsBlockList`].
pub mod query_suggestions_block_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-querysuggestionsblocklist-tag.html)
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
        /// [`S3Path`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-querysuggestionsblocklist-s3path.html)
        S3Path
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Kendra::Thesaurus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html)
    Thesaurus = "AWS::Kendra::Thesaurus"
    required {
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `SourceS3Path`: object.
        source_s3_path "SourceS3Path" thesaurus::S3Path,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<thesaurus::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Thesaurus`].
pub mod thesaurus {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-thesaurus-tag.html)
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
        /// [`S3Path`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-thesaurus-s3path.html)
        S3Path
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
        }
    }
}
