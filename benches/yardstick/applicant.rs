//! The resources of the API as structs.

use onboardable::application::{Application, FieldKind, Shape};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Applicant {
    pub flow: Option<String>,
    pub environment: Option<String>,
    pub branch: Option<String>,
    pub as_of: Option<String>,
    pub person: Option<Person>,
    pub mobile_number: Option<MobileNumber>,
    pub tax_identifications: Option<Vec<TaxIdentification>>,
    pub identification: Option<Identification>,
    pub identifications: Option<Vec<Identification>>,
    pub identity_document: Option<IdentityDocument>,
    pub account: Option<Account>,
    pub bank_identification_attempts: Option<Vec<Attempt>>,
    pub change: Option<Map<String, Value>>,
    pub allowed_residence_countries: Option<Vec<Option<String>>>,
    pub order_button_text: Option<String>,
    /// The fields that had another type than in the API.
    #[serde(skip)]
    pub wrong_types: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Person {
    pub salutation: Option<String>,
    pub title: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address: Option<Address>,
    pub contact_address: Option<Address>,
    pub email: Option<String>,
    pub mobile_number: Option<String>,
    pub birth_name: Option<String>,
    pub birth_date: Option<String>,
    pub birth_city: Option<String>,
    pub birth_country: Option<String>,
    pub nationality: Option<String>,
    pub employment_status: Option<String>,
    pub job_title: Option<String>,
    pub tax_information: Option<TaxInformation>,
    pub fatca_relevant: Option<bool>,
    pub fatca_crs_confirmed_at: Option<String>,
    pub business_purpose: Option<String>,
    pub industry: Option<String>,
    pub industry_key: Option<String>,
    pub terms_conditions_signed_at: Option<String>,
    pub data_terms_signed_at: Option<String>,
    pub own_economic_interest_signed_at: Option<String>,
    pub compliance_disclaimer_agreed_at: Option<String>,
    pub aml_follow_up_date: Option<String>,
    pub aml_confirmed_on: Option<String>,
    pub flagged_by_compliance: Option<bool>,
    pub nace_code: Option<String>,
    pub annual_income_range: Option<String>,
    pub branch: Option<String>,
    pub self_declared_as_pep: Option<bool>,
    pub screening_progress: Option<String>,
    pub risk_classification_status: Option<String>,
    pub customer_vetting_status: Option<String>,
    pub legitimation_valid_until: Option<String>,
    pub created_at: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Address {
    pub line_1: Option<String>,
    pub line_2: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TaxInformation {
    pub tax_assessment: Option<String>,
    pub marital_status: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MobileNumber {
    pub number: Option<String>,
    pub verified: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TaxIdentification {
    pub country: Option<String>,
    pub number: Option<String>,
    pub primary: Option<bool>,
    pub reason_no_tin: Option<String>,
    pub reason_description: Option<String>,
    pub tax_id_type: Option<String>,
    pub valid_until: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Identification {
    pub method: Option<String>,
    pub status: Option<String>,
    pub failure_reason: Option<String>,
    pub completed_at: Option<String>,
    pub created_at: Option<String>,
    pub requested_at: Option<String>,
    pub status_since: Option<String>,
    pub language: Option<String>,
    pub legitimation_country: Option<String>,
    pub address: Option<Address>,
    pub proof_of_address_type: Option<String>,
    pub proof_of_address_issued_at: Option<String>,
    pub iban: Option<String>,
    pub terms_and_conditions_signed_at: Option<String>,
    pub authorization_expires_at: Option<String>,
    pub confirmation_expires_at: Option<String>,
    pub product_name: Option<String>,
    pub account_type: Option<String>,
    pub account_bic: Option<String>,
    pub account_currency: Option<String>,
    pub account_purpose: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct IdentityDocument {
    pub code: Option<String>,
    pub kind: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Account {
    pub opened_at: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Attempt {
    pub failure_reason: Option<String>,
    pub created_at: Option<String>,
}

impl Applicant {
    /// Reads an applicant with `serde_json`.
    pub fn from_json(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json).or_else(|_| Self::without_wrong_types(json))
    }

    /// Reads an applicant with `sonic-rs`.
    pub fn from_json_in_bulk(json: &[u8]) -> Result<Self, serde_json::Error> {
        sonic_rs::from_slice(json).or_else(|_| Self::without_wrong_types(json))
    }

    /// Only where the quick way failed: removes the fields of a wrong type and notes them.
    fn without_wrong_types(json: &[u8]) -> Result<Self, serde_json::Error> {
        let mut fields: Map<String, Value> = serde_json::from_slice(json)?;
        let mut wrong_types = Vec::new();
        take_out_wrong_types("", &mut fields, &Application::SHAPE, &mut wrong_types);
        let mut applicant: Self = serde_json::from_value(Value::Object(fields))?;
        applicant.wrong_types = wrong_types;
        Ok(applicant)
    }
}

/// A field has a wrong type if the shape of an application has another one.
fn take_out_wrong_types(path: &str, fields: &mut Map<String, Value>, shape: &Shape, wrong_types: &mut Vec<String>) {
    for field in shape.fields {
        let Some(value) = fields.get_mut(field.name) else { continue };
        let path = format!("{path}/{}", field.name);
        match (field.kind, &mut *value) {
            (_, Value::Null)
            | (FieldKind::Flag, Value::Bool(_))
            | (FieldKind::Count, Value::Number(_))
            | (
                FieldKind::Text
                | FieldKind::Country
                | FieldKind::Date
                | FieldKind::LastDay
                | FieldKind::Timestamp
                | FieldKind::DayOrTimestamp,
                Value::String(_),
            ) => {}
            (FieldKind::Object(inner) | FieldKind::OneOrList(inner), Value::Object(fields)) => {
                take_out_wrong_types(&path, fields, inner, wrong_types);
            }
            (FieldKind::List(inner), Value::Array(entries)) => {
                for (index, entry) in entries.iter_mut().enumerate() {
                    let path = format!("{path}/{index}");
                    match entry {
                        Value::Object(fields) => take_out_wrong_types(&path, fields, inner, wrong_types),
                        wrong => {
                            wrong_types.push(path);
                            *wrong = Value::Object(Map::new());
                        }
                    }
                }
            }
            (FieldKind::Countries | FieldKind::Texts, Value::Array(entries)) => {
                for (index, entry) in entries.iter_mut().enumerate().filter(|(_, entry)| !entry.is_string()) {
                    wrong_types.push(format!("{path}/{index}"));
                    *entry = Value::Null;
                }
            }
            (_, wrong) => {
                wrong_types.push(path);
                *wrong = Value::Null;
            }
        }
    }
}
