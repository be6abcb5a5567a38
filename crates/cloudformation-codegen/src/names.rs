//! Converts CloudFormation's names to Rust's.

use heck::ToSnakeCase;

/// Keywords, which a generated method cannot have as its name.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
    "while", "yield",
];
/// Methods that each generated type or handle has already.
const BUILDER: &[&str] = &["new", "set", "id", "reference", "get_att", "clone", "self", "into"];

/// Types that the generated code uses.
const TYPES: &[&str] = &["Attributes", "Json", "List", "String"];

/// Splits a resource type: `AWS::S3::Bucket` is `("S3", "Bucket")`. Other names than AWS's give nothing.
pub fn split(kind: &str) -> Option<(&str, &str)> {
    let mut parts = kind.split("::");
    match (parts.next()?, parts.next()?, parts.next()?, parts.next()) {
        ("AWS", service, resource, None) => Some((service, resource)),
        _ => None,
    }
}

/// Returns the module of a service: `CertificateManager` is `certificatemanager`.
pub fn module(service: &str) -> String {
    escape(service.to_lowercase())
}

/// Returns the name of the module of a resource type: `GlobalTable` is `global_table`, `Type` is `type_`. rustdoc cannot link to
/// `r#type`, because `#` begins the name of a heading.
pub fn type_module(name: &str) -> String {
    let module = snake(name);
    match module.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => module,
    }
}

/// Returns the name of a method: `IPV6Enabled` is `ipv6_enabled`, `Type` is `r#type`.
pub fn snake(name: &str) -> String {
    let snake = lower_words(name);
    if BUILDER.contains(&snake.as_str()) { format!("{snake}_") } else { escape(snake) }
}

/// Returns the name of a field or argument: `Id` is `id`, because only methods can be in the way of the builder's methods.
pub fn field(name: &str) -> String {
    match lower_words(name) {
        field if field == "self" => "self_".to_owned(),
        field => escape(field),
    }
}

/// The words of a name with `_` between them. The plural of an acronym is one word: `CallbackURLs` is `callback_urls`.
fn lower_words(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    for end in 2..letters.len() {
        let starts_word = letters.get(end + 1).is_none_or(char::is_ascii_uppercase);
        if letters[end] == 's' && starts_word {
            let acronym =
                letters[..end].iter().rev().take_while(|letter| letter.is_ascii_uppercase()).count();
            let start = end - acronym;
            letters[start..end].iter_mut().skip(1).for_each(char::make_ascii_lowercase);
        }
    }
    letters.into_iter().collect::<String>().to_snake_case()
}

/// Returns the name of a type: `S3OriginConfig` stays, `origin-group` is `OriginGroup`.
pub fn camel(name: &str) -> String {
    let word = words(name);
    if TYPES.contains(&word.as_str()) { format!("{word}Type") } else { word }
}

/// Returns the name of a property type. A definition of SAM that is a property type of another resource type has a long name:
/// `AWS::Lambda::Function.Environment` is `Environment`.
pub fn property_type(definition: &str) -> String {
    camel(foreign_property_type(definition).map_or(definition, |(_, name)| name))
}

/// Splits the name of a definition that is a property type of another resource type:
/// `AWS::Lambda::Function.Environment` is `("AWS::Lambda::Function", "Environment")`.
pub fn foreign_property_type(definition: &str) -> Option<(&str, &str)> {
    let (resource_type, name) = definition.split_once('.')?;
    split(resource_type)?;
    Some((resource_type, name))
}

/// Joins the words of a name, with the first letter of each in upper case. A separator between digits becomes `_`, because
/// `1.2` is not `12`.
fn words(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let digit = |position: usize| letters.get(position).is_some_and(char::is_ascii_digit);
    let mut camel = String::new();
    let mut word_starts = true;
    for (position, letter) in letters.iter().enumerate() {
        if letter.is_ascii_alphanumeric() {
            camel.push(if word_starts { letter.to_ascii_uppercase() } else { *letter });
            word_starts = false;
        } else {
            if position > 0 && digit(position - 1) && digit(position + 1) {
                camel.push('_');
            }
            word_starts = true;
        }
    }
    match camel.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{camel}"),
        _ if camel == "Self" => "Self_".to_owned(),
        _ => camel,
    }
}

/// Returns the name of an enum variant: `redirect-to-https` is `RedirectToHttps`. A value without lower-case letters is a
/// word: `AES256` is `Aes256`.
pub fn variant(value: &str) -> String {
    if value.chars().any(|letter| letter.is_ascii_lowercase()) {
        words(value)
    } else {
        words(&value.to_ascii_lowercase())
    }
}

fn escape(name: String) -> String {
    if RESERVED.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::{
        camel, field, foreign_property_type, module, property_type, snake, split, type_module, variant,
    };

    macro_rules! names {
        ($($name:ident: $actual:expr => $expected:expr,)*) => {
            $(
                #[test]
                fn $name() {
                    assert_eq!($actual, $expected);
                }
            )*
        };
    }

    names! {
        resource_type_of_aws_is_split: split("AWS::S3::Bucket") => Some(("S3", "Bucket")),
        resource_type_of_third_party_is_not_split: split("Alexa::ASK::Skill") => None,
        module_is_in_lower_case: module("CertificateManager") => "certificatemanager",
        module_of_type_has_words: type_module("GlobalTable") => "global_table",
        module_of_type_with_name_of_keyword_has_underscore: type_module("Type") => "type_",
        method_has_words_with_digits: snake("IPV6Enabled") => "ipv6_enabled",
        plural_of_an_acronym_is_one_word: snake("CallbackURLs") => "callback_urls",
        plural_of_an_acronym_ends_before_the_next_word: snake("ProviderARNsList") => "provider_arns_list",
        method_with_name_of_keyword_is_raw: snake("Type") => "r#type",
        method_with_name_of_builder_method_has_underscore: snake("Set") => "set_",
        method_with_name_of_handle_method_has_underscore: snake("GetAtt") => "get_att_",
        field_with_name_of_builder_method_stays: field("Id") => "id",
        field_with_name_of_keyword_is_raw: field("Type") => "r#type",
        field_cannot_be_self: field("Self") => "self_",
        type_in_lower_case_starts_with_capital: camel("http2and3") => "Http2and3",
        type_in_camel_case_stays: camel("S3OriginConfig") => "S3OriginConfig",
        type_with_leading_digit_starts_with_letter: camel("1.1") => "V1_1",
        type_without_name_is_empty: camel("") => "Empty",
        type_with_name_of_list_gets_suffix: camel("List") => "ListType",
        type_with_name_of_attributes_gets_suffix: camel("Attributes") => "AttributesType",
        property_type_of_same_resource_type_keeps_its_name: property_type("bucketEncryption") => "BucketEncryption",
        property_type_of_other_resource_type_is_short: property_type("AWS::Lambda::Function.Environment") => "Environment",
        name_with_dot_is_not_of_other_resource_type: foreign_property_type("Rule.V2") => None,
        variant_keeps_separator_between_digits: variant("TLSv1.2_2021") => "TLSv1_2_2021",
        variant_in_capitals_is_one_word: variant("AES256") => "Aes256",
        variant_in_capitals_with_separator_is_two_words: variant("GREATER_THAN") => "GreaterThan",
        variant_may_have_name_of_type: variant("JSON") => "Json",
    }
}
