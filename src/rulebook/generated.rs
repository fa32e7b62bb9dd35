//! The rulebook as data. Generated from `rules/*.toml`; do not edit.
//!
//! Written anew by `cargo xtask bless`, and held against `rules/` by the same test.

use super::{
    AnyDated, Dated, Effect, Family, Gate, InForce, Next, Row, Rule, Rulebook, Source, Value, Version, Who, Words,
    day,
};
#[allow(unused_imports, reason = "used as soon as a rule names its flows or methods")]
use crate::{facts::Flow, lifecycle::Method};

/// The rulebook that is built in.
pub static RULEBOOK: Rulebook = Rulebook {
    version: "2026.11",
    digest: "sha256:bf9c2e848b437c9246e19394383b4caf6408921ee88c32fa8163fa5ea4ce3cbf",
    first_day: day(2022, 1, 1),
    families: &[
        Family {
            name: "application",
            title: Words { en: "The application itself", de: "Der Antrag selbst" },
            about: Words {
                en: "Values that cannot be read as what their field holds. Each is one finding and hides nothing else: every rule that does not need the field is judged all the same.",
                de: "Werte, die sich nicht als das lesen lassen, was ihr Feld enthält. Jeder ist ein eigener Befund und verdeckt nichts: Jede Regel, die das Feld nicht braucht, wird trotzdem geprüft.",
            },
        },
        Family {
            name: "fatca",
            title: Words { en: "FATCA screening", de: "FATCA-Prüfung" },
            about: Words {
                en: "Ties to the United States. The hard criteria end the onboarding, the soft ones must be cleared up with the applicant. To refuse is the bank's policy; the law asks only to report. The screening comes on top of the applicant's own declaration and is complete only after the identification.",
                de: "Bezüge zu den USA. Harte Kriterien beenden das Onboarding, weiche müssen mit der antragstellenden Person geklärt werden. Die Ablehnung ist Geschäftspolitik der Bank; das Gesetz verlangt nur die Meldung. Die Prüfung kommt zur Selbstauskunft hinzu und ist erst nach der Identifizierung vollständig.",
            },
        },
        Family {
            name: "tax",
            title: Words { en: "Tax identifications", de: "Steuer-Identifikationen" },
            about: Words {
                en: "One primary tax identification is needed to open an account in every branch. Branch DE may open first and has some days to supply it.",
                de: "In jeder Niederlassung braucht es zur Kontoeröffnung eine primäre Steuer-Identifikation. Die Niederlassung DE darf zuerst eröffnen und hat einige Tage, sie nachzureichen.",
            },
        },
    ],
};

/// Every rule there is or was, in the order of the rulebook.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleId {
    /// `application.before_rulebook`: Judged as of a day before the rulebook begins.
    ///
    /// Which rules were in force on that day is not known, so nothing can be said of it.
    ApplicationBeforeRulebook,
    /// `application.wrong_type`: Value of a wrong type.
    ///
    /// The field holds another JSON type than the API gives it, or is longer than any real value. A yes or no in quotes is no yes or no.
    ApplicationWrongType,
    /// `application.unknown_choice`: Flow, environment or date this rulebook does not know.
    ///
    /// The flow chooses which rules are judged, and the environment whether test values are allowed. With a value that is not one of the listed ones, every rule is judged as strictly as it can be.
    ApplicationUnknownChoice,
    /// `application.unknown_country`: Country code that does not exist.
    ///
    /// Countries are ISO 3166-1 codes. A code that does not exist says nothing about the country, above all not that it is another one than the United States.
    ApplicationUnknownCountry,
    /// `application.malformed_date`: Date that does not exist or is written another way.
    ///
    /// Dates are written year, month, day with hyphens (YYYY-MM-DD), name a day of the calendar and lie between 1900 and 2200.
    ApplicationMalformedDate,
    /// `application.malformed_timestamp`: Instant that is not written in UTC.
    ///
    /// The bank wants every consent as an instant in UTC, such as 2023-10-27T10:00:00Z. Without the marker it is open which instant is meant.
    ApplicationMalformedTimestamp,
    /// `fatca.us_document`: Identified with a document of the United States.
    ///
    /// A US passport as identity document is a hard FATCA criterion: the bank offers no service to its holder.
    FatcaUsDocument,
    /// `fatca.us_nationality`: Citizen of the United States.
    ///
    /// US citizenship is a hard FATCA criterion: the bank offers no service to the person.
    FatcaUsNationality,
    /// `fatca.us_residence`: Lives in the United States or an area treated alike.
    ///
    /// A residential address in the United States, their Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion: the bank offers no service to the person.
    FatcaUsResidence,
    /// `fatca.us_birthplace`: Born in the United States or an area treated alike.
    ///
    /// A birthplace in the United States, their Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion, whatever the applicant declares: the bank offers no service to the person.
    FatcaUsBirthplace,
    /// `fatca.us_territory_nationality`: Nationality given as a territory of the United States.
    ///
    /// People of these territories usually hold US nationality, and a territory is no nationality of its own. Which one the applicant holds must be clear before the bank can decide.
    FatcaUsTerritoryNationality,
    /// `fatca.us_territory_residence`: Lives in a territory of the United States that the bank does not name.
    ///
    /// The hard criterion names two territories and not Puerto Rico, Guam, American Samoa or the Northern Mariana Islands, whose people are US citizens or nationals. The bank's word is needed.
    FatcaUsTerritoryResidence,
    /// `fatca.us_territory_birthplace`: Born in a territory of the United States that the bank does not name.
    ///
    /// People born in Puerto Rico, Guam or the Northern Mariana Islands are US citizens by birth, those born in American Samoa US nationals. The hard criterion does not name these places.
    FatcaUsTerritoryBirthplace,
    /// `fatca.us_contact_address`: Receives mail in the United States or one of their territories.
    ///
    /// A US mailing address is an indicium in the law, though the bank's criteria speak of the residential address only.
    FatcaUsContactAddress,
    /// `fatca.us_phone`: Mobile number with the calling code of the United States.
    ///
    /// A number that begins with +{us_calling_code} is a soft FATCA criterion. The account can be opened only once the applicant has given a number with another calling code.
    FatcaUsPhone,
    /// `fatca.address_not_physical`: Residential address is a PO box, care-of or held mail.
    ///
    /// An applicant whose only address is a PO box or in care of somebody meets a soft FATCA criterion. The account can be opened only once there is a physical address.
    FatcaAddressNotPhysical,
    /// `fatca.possible_care_of`: Address may be in care of somebody.
    ///
    /// The wording can mean that the applicant lives with somebody, or that mail only goes there. Alone it decides nothing.
    FatcaPossibleCareOf,
    /// `fatca.declaration_missing`: Own declaration on US tax liability is missing.
    ///
    /// The applicant declares whether they are subject to US tax, and when they declared it. Both are mandatory; a missing answer is not a no.
    FatcaDeclarationMissing,
    /// `fatca.declared_us_relevant`: Declares to be subject to US tax.
    ///
    /// The applicant's own word ties them to the United States. The bank's guide says what happens to existing customers in that case, and nothing of applicants.
    FatcaDeclaredUsRelevant,
    /// `fatca.us_tax_residence`: Tax residence in the United States.
    ///
    /// A tax identification of the United States means that the applicant is designated as a US resident, which is an indicium in the law.
    FatcaUsTaxResidence,
    /// `fatca.screening_stale`: Judged as of an instant before the identification was completed.
    ///
    /// The provider may change person data during the identification. A screening from before it says nothing about the data that hold now.
    FatcaScreeningStale,
    /// `tax.missing`: No primary tax identification.
    ///
    /// Every branch needs a primary tax identification to open an account. Branch DE may open it first, but blocks the account when {grace_days} days have passed without one.
    TaxMissing,
    /// `tax.deferred`: Tax identification may follow.
    ///
    /// Branch DE opens accounts before there is a tax identification and gives {grace_days} days from then; without it the account is blocked (MISSING_TAX_INFORMATION).
    TaxDeferred,
}

/// The entries, in the order of [`RuleId`].
pub static RULES: [Rule; 23] = [
    Rule {
        id: RuleId::ApplicationBeforeRulebook,
        name: "application.before_rulebook",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Wait,
        row: None,
        reads: &["/as_of"],
        title: Words {
            en: "Judged as of a day before the rulebook begins",
            de: "Stichtag liegt vor dem Beginn des Regelwerks",
        },
        why: Words {
            en: "Which rules were in force on that day is not known, so nothing can be said of it.",
            de: "Welche Regeln an diesem Tag galten, ist nicht bekannt; deshalb lässt sich dazu nichts sagen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Judge as of a day on which the rulebook was in force.",
                de: "Mit einem Stichtag prüfen, an dem das Regelwerk galt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: a day before the first known rules is refused rather than judged by later rules.",
            de: "Unsere Lesart: Ein Tag vor den ersten bekannten Regeln wird nicht nach späteren Regeln beurteilt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::ApplicationWrongType,
        name: "application.wrong_type",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Value of a wrong type", de: "Wert von falschem Typ" },
        why: Words {
            en: "The field holds another JSON type than the API gives it, or is longer than any real value. A yes or no in quotes is no yes or no.",
            de: "Das Feld enthält einen anderen JSON-Typ, als die API vorsieht, oder ist länger als jeder echte Wert. Ein Ja oder Nein in Anführungszeichen ist kein Ja oder Nein.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the field with the type that the API documents.",
                de: "Das Feld mit dem Typ senden, den die API dokumentiert.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix II: Testing data, happy path (person with a quoted fatca_relevant)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: one of the bank's own examples sends a flag as text. We read neither yes nor no out of it.",
            de: "Unsere Lesart: Ein Beispiel der Bank sendet einen Wahrheitswert als Text. Wir lesen daraus weder Ja noch Nein.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: true,
        never_unknown: Some("Whether a value has the right type can always be told."),
    },
    Rule {
        id: RuleId::ApplicationUnknownChoice,
        name: "application.unknown_choice",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Correct,
        row: None,
        reads: &["/flow", "/environment", "/as_of"],
        title: Words {
            en: "Flow, environment or date this rulebook does not know",
            de: "Ablauf, Umgebung oder Stichtag, die dieses Regelwerk nicht kennt",
        },
        why: Words {
            en: "The flow chooses which rules are judged, and the environment whether test values are allowed. With a value that is not one of the listed ones, every rule is judged as strictly as it can be.",
            de: "Der Ablauf bestimmt, welche Regeln geprüft werden, die Umgebung, ob Testwerte erlaubt sind. Bei einem Wert außerhalb der Liste wird jede Regel so streng wie möglich geprüft.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use one of the documented values, or leave the field out.",
                de: "Einen der dokumentierten Werte verwenden oder das Feld weglassen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: these fields are not the bank's; they say how an application is to be read.",
            de: "Unsere Lesart: Diese Felder stammen nicht von der Bank; sie sagen, wie ein Antrag zu lesen ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: true,
        never_unknown: Some("An absent field has a documented default."),
    },
    Rule {
        id: RuleId::ApplicationUnknownCountry,
        name: "application.unknown_country",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Country code that does not exist", de: "Ländercode, den es nicht gibt" },
        why: Words {
            en: "Countries are ISO 3166-1 codes. A code that does not exist says nothing about the country, above all not that it is another one than the United States.",
            de: "Länder sind Codes nach ISO 3166-1. Ein Code, den es nicht gibt, sagt nichts über das Land, vor allem nicht, dass es nicht die USA sind.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the two-letter code of the country, such as DE or GB.",
                de: "Den zweibuchstabigen Code des Landes senden, zum Beispiel DE oder GB.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Create person (ISO 3166-1 alpha-2 codes)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: three-letter codes and any letter case are understood too; XK stands for Kosovo.",
            de: "Unsere Lesart: Auch dreibuchstabige Codes und jede Schreibweise werden verstanden; XK steht für Kosovo.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: true,
        never_unknown: Some("Whether a stated code exists can always be told."),
    },
    Rule {
        id: RuleId::ApplicationMalformedDate,
        name: "application.malformed_date",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Date that does not exist or is written another way",
            de: "Datum, das es nicht gibt oder das anders geschrieben ist",
        },
        why: Words {
            en: "Dates are written year, month, day with hyphens (YYYY-MM-DD), name a day of the calendar and lie between 1900 and 2200.",
            de: "Ein Datum wird Jahr, Monat, Tag mit Bindestrichen geschrieben (JJJJ-MM-TT), nennt einen Tag des Kalenders und liegt zwischen 1900 und 2200.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send the date as YYYY-MM-DD.", de: "Das Datum als JJJJ-MM-TT senden." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Create person (request example)",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: true,
        never_unknown: Some("Whether a stated text is a date can always be told."),
    },
    Rule {
        id: RuleId::ApplicationMalformedTimestamp,
        name: "application.malformed_timestamp",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Instant that is not written in UTC", de: "Zeitpunkt, der nicht in UTC geschrieben ist" },
        why: Words {
            en: "The bank wants every consent as an instant in UTC, such as 2023-10-27T10:00:00Z. Without the marker it is open which instant is meant.",
            de: "Die Bank verlangt jede Einwilligung als Zeitpunkt in UTC, zum Beispiel 2023-10-27T10:00:00Z. Ohne die Kennung bleibt offen, welcher Zeitpunkt gemeint ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the instant in UTC with a Z at its end.",
                de: "Den Zeitpunkt in UTC mit einem Z am Ende senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "System prerequisites, 2. Legal & Compliance screens",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: +00:00 is accepted for Z; other offsets are not, although they name an instant too.",
            de: "Unsere Lesart: +00:00 gilt wie Z; andere Abweichungen nicht, obwohl auch sie einen Zeitpunkt nennen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: true,
        never_unknown: Some("Whether a stated text is an instant can always be told."),
    },
    Rule {
        id: RuleId::FatcaUsDocument,
        name: "fatca.us_document",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/identification/legitimation_country"],
        title: Words {
            en: "Identified with a document of the United States",
            de: "Mit einem Dokument der USA identifiziert",
        },
        why: Words {
            en: "A US passport as identity document is a hard FATCA criterion: the bank offers no service to its holder.",
            de: "Ein US-Pass als Ausweisdokument ist ein hartes FATCA-Kriterium: Die Bank bietet der Person keine Leistungen an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and offer no banking service.",
                de: "Das Onboarding beenden und keine Bankleistung anbieten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank speaks of a passport, but its field names only the issuing country, so any US document counts. Where the field is missing, the question is open.",
            de: "Unsere Lesart: Die Bank spricht von einem Pass, ihr Feld nennt aber nur das ausstellende Land; deshalb zählt jedes US-Dokument. Fehlt das Feld, ist die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsNationality,
        name: "fatca.us_nationality",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/person/nationality"],
        title: Words { en: "Citizen of the United States", de: "Staatsangehörigkeit der USA" },
        why: Words {
            en: "US citizenship is a hard FATCA criterion: the bank offers no service to the person.",
            de: "Die US-Staatsangehörigkeit ist ein hartes FATCA-Kriterium: Die Bank bietet der Person keine Leistungen an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and offer no banking service.",
                de: "Das Onboarding beenden und keine Bankleistung anbieten.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API holds one nationality, so a second one cannot be seen here.",
            de: "Unsere Lesart: Die API kennt nur eine Staatsangehörigkeit; eine zweite ist hier nicht zu sehen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsResidence,
        name: "fatca.us_residence",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/person/address/country", "/identification/address/country"],
        title: Words {
            en: "Lives in the United States or an area treated alike",
            de: "Wohnt in den USA oder einem gleichgestellten Gebiet",
        },
        why: Words {
            en: "A residential address in the United States, their Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion: the bank offers no service to the person.",
            de: "Eine Wohnanschrift in den USA, auf den US-amerikanischen Kleinen Außeninseln oder den Amerikanischen Jungferninseln ist ein hartes FATCA-Kriterium: Die Bank bietet der Person keine Leistungen an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and offer no banking service.",
                de: "Das Onboarding beenden und keine Bankleistung anbieten.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the criterion names three areas, the sentence on rejection only US and USA. All three deny, in both code forms, at the address stated and at the one the identification found.",
            de: "Unsere Lesart: Das Kriterium nennt drei Gebiete, der Satz zur Ablehnung nur US und USA. Alle drei führen zur Ablehnung, in beiden Schreibweisen, bei der angegebenen wie bei der in der Identifizierung festgestellten Anschrift.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsBirthplace,
        name: "fatca.us_birthplace",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/person/birth_country"],
        title: Words {
            en: "Born in the United States or an area treated alike",
            de: "In den USA oder einem gleichgestellten Gebiet geboren",
        },
        why: Words {
            en: "A birthplace in the United States, their Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion, whatever the applicant declares: the bank offers no service to the person.",
            de: "Ein Geburtsort in den USA, auf den US-amerikanischen Kleinen Außeninseln oder den Amerikanischen Jungferninseln ist ein hartes FATCA-Kriterium, unabhängig von der Selbstauskunft: Die Bank bietet der Person keine Leistungen an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and offer no banking service.",
                de: "Das Onboarding beenden und keine Bankleistung anbieten.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: all three areas deny, in both code forms. Where the country of birth is not stated yet, the question is open: flows that only identify do not collect it up front.",
            de: "Unsere Lesart: Alle drei Gebiete führen zur Ablehnung, in beiden Schreibweisen. Ist das Geburtsland noch nicht angegeben, ist die Frage offen: Reine Identifizierungsabläufe erheben es nicht vorab.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTerritoryNationality,
        name: "fatca.us_territory_nationality",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/nationality"],
        title: Words {
            en: "Nationality given as a territory of the United States",
            de: "Als Staatsangehörigkeit ist ein US-Territorium angegeben",
        },
        why: Words {
            en: "People of these territories usually hold US nationality, and a territory is no nationality of its own. Which one the applicant holds must be clear before the bank can decide.",
            de: "Menschen aus diesen Gebieten haben meist die US-Staatsangehörigkeit, und ein Territorium ist keine eigene Staatsangehörigkeit. Welche vorliegt, muss geklärt sein, bevor die Bank entscheiden kann.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the nationality as it stands in the passport.",
                de: "Die Staatsangehörigkeit angeben, wie sie im Pass steht.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank names only US citizens. A territory as nationality is odd enough to ask.",
            de: "Unsere Lesart: Die Bank nennt nur US-Staatsangehörige. Ein Territorium als Staatsangehörigkeit ist auffällig genug, um nachzufragen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTerritoryResidence,
        name: "fatca.us_territory_residence",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/address/country", "/identification/address/country"],
        title: Words {
            en: "Lives in a territory of the United States that the bank does not name",
            de: "Wohnt in einem US-Territorium, das die Bank nicht nennt",
        },
        why: Words {
            en: "The hard criterion names two territories and not Puerto Rico, Guam, American Samoa or the Northern Mariana Islands, whose people are US citizens or nationals. The bank's word is needed.",
            de: "Das harte Kriterium nennt zwei Territorien, aber nicht Puerto Rico, Guam, Amerikanisch-Samoa oder die Nördlichen Marianen, deren Einwohner US-Bürger oder US-Staatsangehörige sind. Es braucht die Entscheidung der Bank.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant about ties to the United States, and the bank how it treats the territory.",
                de: "Die Person nach Bezügen zu den USA fragen und die Bank, wie sie das Territorium behandelt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: neither deny nor pass where the source is silent on a territory.",
            de: "Unsere Lesart: Weder ablehnen noch durchlassen, wo die Quelle zu einem Territorium schweigt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTerritoryBirthplace,
        name: "fatca.us_territory_birthplace",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/birth_country"],
        title: Words {
            en: "Born in a territory of the United States that the bank does not name",
            de: "In einem US-Territorium geboren, das die Bank nicht nennt",
        },
        why: Words {
            en: "People born in Puerto Rico, Guam or the Northern Mariana Islands are US citizens by birth, those born in American Samoa US nationals. The hard criterion does not name these places.",
            de: "Wer in Puerto Rico, Guam oder auf den Nördlichen Marianen geboren ist, ist von Geburt an US-Bürger, wer in Amerikanisch-Samoa geboren ist, US-Staatsangehöriger. Das harte Kriterium nennt diese Orte nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant about US citizenship, and the bank how it treats the territory.",
                de: "Die Person nach der US-Staatsangehörigkeit fragen und die Bank, wie sie das Territorium behandelt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Hard criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: neither deny nor pass where the source is silent on a territory.",
            de: "Unsere Lesart: Weder ablehnen noch durchlassen, wo die Quelle zu einem Territorium schweigt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsContactAddress,
        name: "fatca.us_contact_address",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/contact_address/country"],
        title: Words {
            en: "Receives mail in the United States or one of their territories",
            de: "Empfängt Post in den USA oder einem ihrer Territorien",
        },
        why: Words {
            en: "A US mailing address is an indicium in the law, though the bank's criteria speak of the residential address only.",
            de: "Eine US-Postanschrift ist nach dem Gesetz ein Indiz, auch wenn die Kriterien der Bank nur von der Wohnanschrift sprechen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Explain the mailing address, or give one outside the United States.",
                de: "Die Postanschrift erläutern oder eine außerhalb der USA angeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.3 Screening for FATCA indicia, Hard criteria",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)",
                section: "(iii) current US residence or mailing address",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: a mailing address asks for a word, it does not deny. Having none is normal and is no open question.",
            de: "Unsere Lesart: Eine Postanschrift verlangt eine Klärung, keine Ablehnung. Keine zu haben ist üblich und lässt nichts offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsPhone,
        name: "fatca.us_phone",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words {
            en: "Mobile number with the calling code of the United States",
            de: "Mobilnummer mit der Vorwahl der USA",
        },
        why: Words {
            en: "A number that begins with +{us_calling_code} is a soft FATCA criterion. The account can be opened only once the applicant has given a number with another calling code.",
            de: "Eine Nummer mit +{us_calling_code} am Anfang ist ein weiches FATCA-Kriterium. Das Konto kann erst eröffnet werden, wenn eine Nummer mit anderer Vorwahl vorliegt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give a mobile number with another calling code than +{us_calling_code}, and verify it.",
                de: "Eine Mobilnummer mit einer anderen Vorwahl als +{us_calling_code} angeben und bestätigen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "The area code belongs to {region}.", de: "Die Ortsvorwahl gehört zu {region}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: Canada and the Caribbean share the calling code, but the bank equates it with the United States, so every such number is a find; the owner of the area code is told as information. Both phone fields are read. Only the sandbox exempts its documented test number.",
            de: "Unsere Lesart: Kanada und die Karibik teilen sich die Vorwahl, die Bank setzt sie aber mit den USA gleich; jede solche Nummer ist ein Befund, der Inhaber der Ortsvorwahl wird zur Information genannt. Beide Nummernfelder werden gelesen. Nur die Sandbox nimmt ihre dokumentierte Testnummer aus.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaAddressNotPhysical,
        name: "fatca.address_not_physical",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/address/line_1", "/person/address/line_2"],
        title: Words {
            en: "Residential address is a PO box, care-of or held mail",
            de: "Wohnanschrift ist Postfach, c/o oder postlagernd",
        },
        why: Words {
            en: "An applicant whose only address is a PO box or in care of somebody meets a soft FATCA criterion. The account can be opened only once there is a physical address.",
            de: "Wessen einzige Anschrift ein Postfach oder bei einer anderen Person ist, erfüllt ein weiches FATCA-Kriterium. Das Konto kann erst eröffnet werden, wenn eine physische Anschrift vorliegt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the street and house number where you live.",
                de: "Straße und Hausnummer der Wohnung angeben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Read as: {kind}.", de: "Gelesen als: {kind}." }),
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.3 Screening for FATCA indicia, Soft criteria",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)",
                section: "(vii) in-care-of or hold-mail address",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the residential address must itself be physical; a physical mailing address beside it does not cure it, the two should be swapped. The bank gives no list of words; ours covers eight languages, and held mail, which the law names and the bank does not.",
            de: "Unsere Lesart: Die Wohnanschrift selbst muss physisch sein; eine physische Postanschrift daneben heilt das nicht, die beiden sind zu tauschen. Die Bank nennt keine Wörter; unsere Liste umfasst acht Sprachen und auch postlagernde Sendungen, die das Gesetz nennt und die Bank nicht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaPossibleCareOf,
        name: "fatca.possible_care_of",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2"],
        title: Words {
            en: "Address may be in care of somebody",
            de: "Anschrift könnte bei einer anderen Person sein",
        },
        why: Words {
            en: "The wording can mean that the applicant lives with somebody, or that mail only goes there. Alone it decides nothing.",
            de: "Die Formulierung kann bedeuten, dass die Person bei jemandem wohnt oder nur Post dorthin geht. Für sich allein entscheidet das nichts.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look at the address; ask the applicant only if it looks like a forwarding address.",
                de: "Die Anschrift ansehen; nur nachfragen, wenn sie wie eine Weiterleitung aussieht.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: words with an innocent meaning are shown and never block.",
            de: "Unsere Lesart: Wörter mit harmloser Bedeutung werden gezeigt und halten nie auf.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaDeclarationMissing,
        name: "fatca.declaration_missing",
        family: "fatca",
        gate: Gate::SignUp,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        effect: Effect::Complete,
        row: Some(Row::FatcaScreening),
        reads: &["/person/fatca_relevant", "/person/fatca_crs_confirmed_at"],
        title: Words {
            en: "Own declaration on US tax liability is missing",
            de: "Selbstauskunft zur US-Steuerpflicht fehlt",
        },
        why: Words {
            en: "The applicant declares whether they are subject to US tax, and when they declared it. Both are mandatory; a missing answer is not a no.",
            de: "Die Person erklärt, ob sie in den USA steuerpflichtig ist, und der Zeitpunkt wird festgehalten. Beides ist Pflicht; eine fehlende Antwort ist kein Nein.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Answer the question on US tax liability on the FATCA/CRS screen.",
                de: "Die Frage zur US-Steuerpflicht auf der FATCA/CRS-Seite beantworten.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Mandatory data points for retail customers in Germany",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaDeclaredUsRelevant,
        name: "fatca.declared_us_relevant",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/person/fatca_relevant"],
        title: Words { en: "Declares to be subject to US tax", de: "Erklärt, in den USA steuerpflichtig zu sein" },
        why: Words {
            en: "The applicant's own word ties them to the United States. The bank's guide says what happens to existing customers in that case, and nothing of applicants.",
            de: "Die eigene Angabe stellt einen Bezug zu den USA her. Der Leitfaden der Bank sagt, was in diesem Fall mit Bestandskunden geschieht, aber nichts zu Antragstellenden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant whether the declaration is right; if so, ask the bank before going on.",
                de: "Die Person fragen, ob die Angabe stimmt; wenn ja, vor dem Fortfahren die Bank fragen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Important",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a yes never passes, and a no never outweighs another criterion.",
            de: "Unsere Lesart: Ein Ja geht nie durch, und ein Nein wiegt nie ein anderes Kriterium auf.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTaxResidence,
        name: "fatca.us_tax_residence",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/tax_identifications/*/country"],
        title: Words { en: "Tax residence in the United States", de: "Steuerliche Ansässigkeit in den USA" },
        why: Words {
            en: "A tax identification of the United States means that the applicant is designated as a US resident, which is an indicium in the law.",
            de: "Eine Steuer-ID der USA bedeutet, dass die Person dort als ansässig geführt wird; das ist nach dem Gesetz ein Indiz.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant about the US tax residence, and the bank before going on.",
                de: "Die Person zur steuerlichen Ansässigkeit in den USA befragen, und vor dem Fortfahren die Bank.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)",
            section: "(i) designation as US citizen or resident",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank's guide is silent on tax residence. Where no record stands at all, that is for the rules on tax; a record without a country is an open question.",
            de: "Unsere Lesart: Der Leitfaden der Bank schweigt zur steuerlichen Ansässigkeit. Fehlt jeder Eintrag, ist das Sache der Steuerregeln; ein Eintrag ohne Land ist eine offene Frage.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaScreeningStale,
        name: "fatca.screening_stale",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        effect: Effect::Note,
        row: None,
        reads: &["/identification/completed_at"],
        title: Words {
            en: "Judged as of an instant before the identification was completed",
            de: "Stichtag liegt vor dem Abschluss der Identifizierung",
        },
        why: Words {
            en: "The provider may change person data during the identification. A screening from before it says nothing about the data that hold now.",
            de: "Der Anbieter darf während der Identifizierung Personendaten ändern. Eine frühere Prüfung sagt nichts über die jetzt gültigen Daten.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person again and judge as of now.",
                de: "Die Person erneut abrufen und mit dem jetzigen Zeitpunkt prüfen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.1 The IDnow session, Data update",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: derived from the order of the guide, which screens after identification.",
            de: "Unsere Lesart: abgeleitet aus der Reihenfolge des Leitfadens, der nach der Identifizierung prüft.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxMissing,
        name: "tax.missing",
        family: "tax",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        effect: Effect::Complete,
        row: Some(Row::TaxIdentification),
        reads: &["/tax_identifications", "/tax_identifications/*/primary", "/branch", "/account/opened_at"],
        title: Words { en: "No primary tax identification", de: "Keine primäre Steuer-Identifikation" },
        why: Words {
            en: "Every branch needs a primary tax identification to open an account. Branch DE may open it first, but blocks the account when {grace_days} days have passed without one.",
            de: "Jede Niederlassung braucht zur Kontoeröffnung eine primäre Steuer-Identifikation. Die Niederlassung DE darf zuerst eröffnen, sperrt das Konto aber, wenn {grace_days} Tage ohne sie vergangen sind.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the country of tax residence and the tax number, or why there is none.",
                de: "Das Land der steuerlichen Ansässigkeit und die Steuernummer angeben, oder warum es keine gibt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Onboarding readiness checklist",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the last good day is the day of opening plus the days of grace. A record that gives a reason instead of a number counts. Where the branch is not stated, there is no grace.",
            de: "Unsere Lesart: Der letzte gute Tag ist der Tag der Eröffnung plus die Nachfrist. Ein Eintrag mit Begründung statt Nummer zählt. Ist die Niederlassung nicht angegeben, gibt es keine Nachfrist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxDeferred,
        name: "tax.deferred",
        family: "tax",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        effect: Effect::Note,
        row: None,
        reads: &["/tax_identifications", "/branch", "/account/opened_at"],
        title: Words { en: "Tax identification may follow", de: "Steuer-Identifikation darf nachgereicht werden" },
        why: Words {
            en: "Branch DE opens accounts before there is a tax identification and gives {grace_days} days from then; without it the account is blocked (MISSING_TAX_INFORMATION).",
            de: "Die Niederlassung DE eröffnet Konten, bevor eine Steuer-Identifikation vorliegt, und gibt ab dann {grace_days} Tage; ohne sie wird das Konto gesperrt (MISSING_TAX_INFORMATION).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Supply the tax number before the deadline.",
                de: "Die Steuernummer vor Ablauf der Frist nachreichen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        each_field: false,
        never_unknown: None,
    },
];

/// The dated values of every family.
pub mod values {
    /// Values of the family `fatca`.
    pub mod fatca {
        use super::super::{Dated, Version, day};

        /// `other_us_territories` of `fatca`.
        pub static OTHER_US_TERRITORIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["PR", "GU", "AS", "MP"],
            source: "Our reading: territories of the United States that the bank does not name",
        }]);
        /// `sandbox_numbers` of `fatca`.
        pub static SANDBOX_NUMBERS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["+15550101"],
            source: "Onboard a person (Digital Banking & Cards), Step 2, Testing static values",
        }]);
        /// `us` of `fatca`.
        pub static US: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["US"],
            source: "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria",
        }]);
        /// `us_areas` of `fatca`.
        pub static US_AREAS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["US", "UM", "VI"],
            source: "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria",
        }]);
        /// `us_calling_code` of `fatca`.
        pub static US_CALLING_CODE: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 1,
            source: "Onboard a person (Digital Banking & Cards), 4.3, Soft criteria",
        }]);
    }
    /// Values of the family `tax`.
    pub mod tax {
        use super::super::{Dated, Version, day};

        /// `grace_branches` of `tax`.
        pub static GRACE_BRANCHES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE"],
            source: "Onboard a person (Digital Banking & Cards), Step 3",
        }]);
        /// `grace_days` of `tax`.
        pub static GRACE_DAYS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 90,
            source: "Onboard a person (Digital Banking & Cards), Step 3",
        }]);
    }
}

/// Every dated value, for the handbook and for the words of rules.
pub static VALUES: &[Value] = &[
    Value {
        family: "fatca",
        name: "other_us_territories",
        dated: AnyDated::List(&values::fatca::OTHER_US_TERRITORIES),
    },
    Value { family: "fatca", name: "sandbox_numbers", dated: AnyDated::List(&values::fatca::SANDBOX_NUMBERS) },
    Value { family: "fatca", name: "us", dated: AnyDated::List(&values::fatca::US) },
    Value { family: "fatca", name: "us_areas", dated: AnyDated::List(&values::fatca::US_AREAS) },
    Value { family: "fatca", name: "us_calling_code", dated: AnyDated::Number(&values::fatca::US_CALLING_CODE) },
    Value { family: "tax", name: "grace_branches", dated: AnyDated::List(&values::tax::GRACE_BRANCHES) },
    Value { family: "tax", name: "grace_days", dated: AnyDated::Number(&values::tax::GRACE_DAYS) },
];

/// The words of reports that belong to no single rule.
pub mod words {
    use super::Words;
    /// Valid identity document
    pub const DEADLINE_IDENTITY_DOCUMENT: Words =
        Words { en: "Valid identity document", de: "Gültiges Ausweisdokument" };
    /// Tax identification
    pub const DEADLINE_TAX_IDENTIFICATION: Words = Words { en: "Tax identification", de: "Steuer-Identifikation" };
    /// Must be refused
    pub const DENY: Words = Words { en: "Must be refused", de: "Muss abgelehnt werden" };
    /// clarify
    pub const EFFECT_CLARIFY: Words = Words { en: "clarify", de: "klären" };
    /// complete
    pub const EFFECT_COMPLETE: Words = Words { en: "complete", de: "ergänzen" };
    /// correct
    pub const EFFECT_CORRECT: Words = Words { en: "correct", de: "berichtigen" };
    /// refuse
    pub const EFFECT_DENY: Words = Words { en: "refuse", de: "ablehnen" };
    /// for information
    pub const EFFECT_NOTE: Words = Words { en: "for information", de: "zur Information" };
    /// wait
    pub const EFFECT_WAIT: Words = Words { en: "wait", de: "abwarten" };
    /// May the account be opened?
    pub const GATE_ACCOUNT_OPENING: Words =
        Words { en: "May the account be opened?", de: "Darf das Konto eröffnet werden?" };
    /// May the identification start?
    pub const GATE_IDENTIFICATION: Words =
        Words { en: "May the identification start?", de: "Darf die Identifizierung beginnen?" };
    /// May the person be created?
    pub const GATE_SIGN_UP: Words =
        Words { en: "May the person be created?", de: "Darf die Person angelegt werden?" };
    /// As of
    pub const HEADING_AS_OF: Words = Words { en: "As of", de: "Stichtag" };
    /// By
    pub const HEADING_BY: Words = Words { en: "By", de: "Bis" };
    /// Readiness checklist of the bank
    pub const HEADING_CHECKLIST: Words = Words { en: "Readiness checklist of the bank", de: "Checkliste der Bank" };
    /// Deadlines
    pub const HEADING_DEADLINES: Words = Words { en: "Deadlines", de: "Fristen" };
    /// Detail
    pub const HEADING_DETAIL: Words = Words { en: "Detail", de: "Näheres" };
    /// Findings
    pub const HEADING_FINDINGS: Words = Words { en: "Findings", de: "Befunde" };
    /// Gate
    pub const HEADING_GATE: Words = Words { en: "Gate", de: "Stufe" };
    /// Light
    pub const HEADING_LIGHT: Words = Words { en: "Light", de: "Ampel" };
    /// Needed by
    pub const HEADING_NEEDED_BY: Words = Words { en: "Needed by", de: "Benötigt von" };
    /// Next
    pub const HEADING_NEXT: Words = Words { en: "Next", de: "Weiter" };
    /// For information
    pub const HEADING_NOTES: Words = Words { en: "For information", de: "Zur Information" };
    /// Reading
    pub const HEADING_READING: Words = Words { en: "Reading", de: "Lesart" };
    /// Row
    pub const HEADING_ROW: Words = Words { en: "Row", de: "Zeile" };
    /// Rule
    pub const HEADING_RULE: Words = Words { en: "Rule", de: "Regel" };
    /// Rulebook
    pub const HEADING_RULEBOOK: Words = Words { en: "Rulebook", de: "Regelwerk" };
    /// Source
    pub const HEADING_SOURCE: Words = Words { en: "Source", de: "Quelle" };
    /// Not known yet
    pub const HEADING_UNKNOWN: Words = Words { en: "Not known yet", de: "Noch nicht bekannt" };
    /// Value
    pub const HEADING_VALUE: Words = Words { en: "Value", de: "Wert" };
    /// What
    pub const HEADING_WHAT: Words = Words { en: "What", de: "Was" };
    /// Where
    pub const HEADING_WHERE: Words = Words { en: "Where", de: "Feld" };
    /// Why
    pub const HEADING_WHY: Words = Words { en: "Why", de: "Warum" };
    /// Not yet
    pub const HOLD: Words = Words { en: "Not yet", de: "Noch nicht" };
    /// green
    pub const LIGHT_GREEN: Words = Words { en: "green", de: "grün" };
    /// red
    pub const LIGHT_RED: Words = Words { en: "red", de: "rot" };
    /// yellow
    pub const LIGHT_YELLOW: Words = Words { en: "yellow", de: "gelb" };
    /// The seven rows alone
    pub const LITERAL_VERDICT: Words = Words { en: "The seven rows alone", de: "Die sieben Zeilen allein" };
    /// Nothing stands in the way.
    pub const NOTHING_FOUND: Words = Words { en: "Nothing stands in the way.", de: "Nichts steht im Weg." };
    /// onboardable's own reading
    pub const OWN_READING: Words = Words { en: "onboardable's own reading", de: "eigene Lesart von onboardable" };
    /// May proceed
    pub const PROCEED: Words = Words { en: "May proceed", de: "Darf fortfahren" };
    /// read on {day}
    pub const READ_ON: Words = Words { en: "read on {day}", de: "gelesen am {day}" };
    /// Customer screening
    pub const ROW_CUSTOMER_SCREENING: Words = Words { en: "Customer screening", de: "Kunden-Screening" };
    /// Customer vetting
    pub const ROW_CUSTOMER_VETTING: Words = Words { en: "Customer vetting", de: "Kundenprüfung (Vetting)" };
    /// FATCA screening
    pub const ROW_FATCA_SCREENING: Words = Words { en: "FATCA screening", de: "FATCA-Prüfung" };
    /// Identification (KYC)
    pub const ROW_KYC_IDENTIFICATION: Words = Words { en: "Identification (KYC)", de: "Identifizierung (KYC)" };
    /// Mobile number
    pub const ROW_MOBILE_NUMBER: Words = Words { en: "Mobile number", de: "Mobilnummer" };
    /// Risk classification
    pub const ROW_RISK_CLASSIFICATION: Words = Words { en: "Risk classification", de: "Risikoklassifizierung" };
    /// Tax identification
    pub const ROW_TAX_IDENTIFICATION: Words = Words { en: "Tax identification", de: "Steuer-Identifikation" };
    /// not known
    pub const UNKNOWN: Words = Words { en: "not known", de: "nicht bekannt" };
    /// Supply {fields}, then judge again.
    pub const UNKNOWN_NEXT: Words =
        Words { en: "Supply {fields}, then judge again.", de: "{fields} ergänzen, dann erneut prüfen." };
    /// applicant
    pub const WHO_APPLICANT: Words = Words { en: "applicant", de: "antragstellende Person" };
    /// bank
    pub const WHO_BANK: Words = Words { en: "bank", de: "Bank" };
    /// nobody
    pub const WHO_NOBODY: Words = Words { en: "nobody", de: "niemand" };
    /// partner
    pub const WHO_PARTNER: Words = Words { en: "partner", de: "Partner" };
    /// provider
    pub const WHO_PROVIDER: Words = Words { en: "provider", de: "Anbieter" };
}
