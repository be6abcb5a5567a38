// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Invoicing`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Invoicing::InvoiceUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html)
    InvoiceUnit = "AWS::Invoicing::InvoiceUnit"
    required {
        /// `InvoiceReceiver`: text, 12 to 12 characters. A change replaces the resource.
        invoice_receiver "InvoiceReceiver" String,
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Rule`: object.
        rule "Rule" invoice_unit::Rule,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `ResourceTags`: list, 0 to 200 items.
        resource_tags "ResourceTags" List<invoice_unit::ResourceTag>,
        /// `TaxInheritanceDisabled`: true or false.
        tax_inheritance_disabled "TaxInheritanceDisabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `InvoiceUnitArn`.
        invoice_unit_arn "InvoiceUnitArn" String,
        /// `Fn::GetAtt` of `LastModified`.
        last_modified "LastModified" f64,
    }
}

/// Property types of [`InvoiceUnit`].
pub mod invoice_unit {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-invoiceunit-rule.html)
        Rule
        required {
            /// `LinkedAccounts`: list, 0 to 1000 items.
            linked_accounts "LinkedAccounts" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-invoiceunit-resourcetag.html)
        ResourceTag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 200 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Invoicing::ProcurementPortalPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
    ProcurementPortalPreference = "AWS::Invoicing::ProcurementPortalPreference"
    required {
        /// `BuyerDomain`: text. A change replaces the resource.
        buyer_domain "BuyerDomain" procurement_portal_preference::BuyerDomain,
        /// `BuyerIdentifier`: text, 0 to 1024 characters. A change replaces the resource.
        buyer_identifier "BuyerIdentifier" String,
        /// `Contacts`: list, 1 to 1 items.
        contacts "Contacts" List<procurement_portal_preference::Contact>,
        /// `EinvoiceDeliveryEnabled`: true or false.
        einvoice_delivery_enabled "EinvoiceDeliveryEnabled" bool,
        /// `ProcurementPortalName`: text. A change replaces the resource.
        procurement_portal_name "ProcurementPortalName" procurement_portal_preference::ProcurementPortalName,
        /// `PurchaseOrderRetrievalEnabled`: true or false.
        purchase_order_retrieval_enabled "PurchaseOrderRetrievalEnabled" bool,
        /// `SupplierDomain`: text. A change replaces the resource.
        supplier_domain "SupplierDomain" procurement_portal_preference::SupplierDomain,
        /// `SupplierIdentifier`: text, 0 to 1024 characters. A change replaces the resource.
        supplier_identifier "SupplierIdentifier" String,
    }
    optional {
        /// `EinvoiceDeliveryPreference`: object.
        einvoice_delivery_preference "EinvoiceDeliveryPreference" procurement_portal_preference::EinvoiceDeliveryPreference,
        /// `ProcurementPortalInstanceEndpoint`: text, 0 to 1024 characters.
        procurement_portal_instance_endpoint "ProcurementPortalInstanceEndpoint" String,
        /// `ProcurementPortalSharedSecret`: text, 0 to 1024 characters.
        procurement_portal_shared_secret "ProcurementPortalSharedSecret" String,
        /// `Selector`: object.
        selector "Selector" procurement_portal_preference::ProcurementPortalPreferenceSelector,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<procurement_portal_preference::Tag>,
        /// `TestEnvPreference`: object.
        test_env_preference "TestEnvPreference" procurement_portal_preference::TestEnvPreference,
    }
    attributes {
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `CreateDate`.
        create_date "CreateDate" String,
        /// `Fn::GetAtt` of `EinvoiceDeliveryPreferenceStatus`.
        einvoice_delivery_preference_status "EinvoiceDeliveryPreferenceStatus" String,
        /// `Fn::GetAtt` of `LastUpdateDate`.
        last_update_date "LastUpdateDate" String,
        /// `Fn::GetAtt` of `ProcurementPortalPreferenceArn`.
        procurement_portal_preference_arn "ProcurementPortalPreferenceArn" String,
        /// `Fn::GetAtt` of `PurchaseOrderRetrievalEndpoint`.
        purchase_order_retrieval_endpoint "PurchaseOrderRetrievalEndpoint" String,
        /// `Fn::GetAtt` of `PurchaseOrderRetrievalPreferenceStatus`.
        purchase_order_retrieval_preference_status "PurchaseOrderRetrievalPreferenceStatus" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

/// Property types of [`ProcurementPortalPreference`].
pub mod procurement_portal_preference {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BuyerDomain`.
        BuyerDomain
        NetworkID = "NetworkID",
    }

    choice! {
        /// Values of `ProcurementPortalName`.
        ProcurementPortalName
        SapBusinessNetwork = "SAP_BUSINESS_NETWORK",
        Coupa = "COUPA",
    }

    choice! {
        /// Values of `SupplierDomain`.
        SupplierDomain
        NetworkID = "NetworkID",
    }

    choice! {
        /// Values of `TestEnvPreferenceBuyerDomain`.
        TestEnvPreferenceBuyerDomain
        NetworkID = "NetworkID",
    }

    choice! {
        /// Values of `TestEnvPreferenceSupplierDomain`.
        TestEnvPreferenceSupplierDomain
        NetworkID = "NetworkID",
    }

    property! {
        /// [`TestEnvPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-testenvpreference.html)
        TestEnvPreference
        required {
        }
        optional {
            /// `BuyerDomain`: text.
            buyer_domain "BuyerDomain" TestEnvPreferenceBuyerDomain,
            /// `BuyerIdentifier`: text, 0 to 1024 characters.
            buyer_identifier "BuyerIdentifier" String,
            /// `ProcurementPortalInstanceEndpoint`: text, 0 to 1024 characters.
            procurement_portal_instance_endpoint "ProcurementPortalInstanceEndpoint" String,
            /// `ProcurementPortalSharedSecret`: text, 0 to 1024 characters.
            procurement_portal_shared_secret "ProcurementPortalSharedSecret" String,
            /// `SupplierDomain`: text.
            supplier_domain "SupplierDomain" TestEnvPreferenceSupplierDomain,
            /// `SupplierIdentifier`: text, 0 to 1024 characters.
            supplier_identifier "SupplierIdentifier" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-tag.html)
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
        /// [`ProcurementPortalPreferenceSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-procurementportalpreferenceselector.html)
        ProcurementPortalPreferenceSelector
        required {
        }
        optional {
            /// `InvoiceUnitArns`: list, 0 to 500 items.
            invoice_unit_arns "InvoiceUnitArns" List<String>,
        }
    }

    choice! {
        /// Values of `EinvoiceDeliveryPreferenceConnectionTestingMethod`.
        EinvoiceDeliveryPreferenceConnectionTestingMethod
        ProdEnvDollarTest = "PROD_ENV_DOLLAR_TEST",
        TestEnvReplayTest = "TEST_ENV_REPLAY_TEST",
    }

    choice! {
        /// Values of `EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes`.
        EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes
        InvoicePdf = "INVOICE_PDF",
        RfpPdf = "RFP_PDF",
    }

    choice! {
        /// Values of `EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes`.
        EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes
        AwsCloudInvoice = "AWS_CLOUD_INVOICE",
        AwsCloudCreditMemo = "AWS_CLOUD_CREDIT_MEMO",
        AwsMarketplaceInvoice = "AWS_MARKETPLACE_INVOICE",
        AwsMarketplaceCreditMemo = "AWS_MARKETPLACE_CREDIT_MEMO",
        AwsRequestForPayment = "AWS_REQUEST_FOR_PAYMENT",
    }

    choice! {
        /// Values of `EinvoiceDeliveryPreferenceProtocol`.
        EinvoiceDeliveryPreferenceProtocol
        Cxml = "CXML",
    }

    property! {
        /// [`EinvoiceDeliveryPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-einvoicedeliverypreference.html)
        EinvoiceDeliveryPreference
        required {
        }
        optional {
            /// `ConnectionTestingMethod`: text.
            connection_testing_method "ConnectionTestingMethod" EinvoiceDeliveryPreferenceConnectionTestingMethod,
            /// `EinvoiceDeliveryActivationDate`: text.
            einvoice_delivery_activation_date "EinvoiceDeliveryActivationDate" String,
            /// `EinvoiceDeliveryAttachmentTypes`: list.
            einvoice_delivery_attachment_types "EinvoiceDeliveryAttachmentTypes" List<EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes>,
            /// `EinvoiceDeliveryDocumentTypes`: list, 0 to 10 items.
            einvoice_delivery_document_types "EinvoiceDeliveryDocumentTypes" List<EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes>,
            /// `Protocol`: text.
            protocol "Protocol" EinvoiceDeliveryPreferenceProtocol,
            /// `PurchaseOrderDataSources`: list.
            purchase_order_data_sources "PurchaseOrderDataSources" List<PurchaseOrderDataSource>,
        }
    }

    choice! {
        /// Values of `PurchaseOrderDataSourceEinvoiceDeliveryDocumentType`.
        PurchaseOrderDataSourceEinvoiceDeliveryDocumentType
        AwsCloudInvoice = "AWS_CLOUD_INVOICE",
        AwsCloudCreditMemo = "AWS_CLOUD_CREDIT_MEMO",
        AwsMarketplaceInvoice = "AWS_MARKETPLACE_INVOICE",
        AwsMarketplaceCreditMemo = "AWS_MARKETPLACE_CREDIT_MEMO",
        AwsRequestForPayment = "AWS_REQUEST_FOR_PAYMENT",
    }

    choice! {
        /// Values of `PurchaseOrderDataSourcePurchaseOrderDataSourceType`.
        PurchaseOrderDataSourcePurchaseOrderDataSourceType
        AssociatedPurchaseOrderRequired = "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
        PurchaseOrderNotRequired = "PURCHASE_ORDER_NOT_REQUIRED",
    }

    property! {
        /// [`PurchaseOrderDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-purchaseorderdatasource.html)
        PurchaseOrderDataSource
        required {
        }
        optional {
            /// `EinvoiceDeliveryDocumentType`: text.
            einvoice_delivery_document_type "EinvoiceDeliveryDocumentType" PurchaseOrderDataSourceEinvoiceDeliveryDocumentType,
            /// `PurchaseOrderDataSourceType`: text.
            purchase_order_data_source_type "PurchaseOrderDataSourceType" PurchaseOrderDataSourcePurchaseOrderDataSourceType,
        }
    }

    property! {
        /// [`Contact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-contact.html)
        Contact
        required {
        }
        optional {
            /// `Email`: text, 1 to 1024 characters.
            email "Email" String,
            /// `Name`: text, 0 to 1024 characters.
            name "Name" String,
        }
    }
}
