//! The methods of identification as data: statuses, moves, clocks and failure codes. Generated from
//! `rules/identification/*.toml`, `rules/deadlines.toml` and `rules/codes.toml`; do not edit.
//!
//! Written by `cargo xtask bless`, and held against `rules/` by the same test.

use super::rules::{RuleId, values};
use crate::rulebook::clock::{Clock, Condition, Start, Unit};
#[cfg(feature = "handbook")]
use crate::rulebook::entry::{Code, CodeList};
use crate::rulebook::entry::{Dated, Version, day};
use crate::rulebook::failure::{Cause, Failure, Fraud, Retry};
use crate::rulebook::method::{
    Ending, Event, Machine, Method, Move, Simulated, Standing, Status, TestIban, Transfers,
};
#[cfg(feature = "handbook")]
use crate::rulebook::terms::Source;
use crate::rulebook::terms::{Who, Words};

/// A video call with an agent, who compares the person with the document. The provider may review the call before the result is final.
pub static IDNOW: Machine = Machine {
    method: Method::Idnow,
    #[cfg(feature = "handbook")]
    title: Words { en: "VideoIdent (IDnow)", de: "VideoIdent (IDnow)" },
    #[cfg(feature = "handbook")]
    about: Words {
        en: "A video call with an agent, who compares the person with the document. The provider may review the call before the result is final.",
        de: "Ein Videogespräch mit einer Fachkraft, die Person und Ausweis vergleicht. Der Anbieter kann das Gespräch nachprüfen, bevor das Ergebnis endgültig ist.",
    },
    #[cfg(feature = "handbook")]
    sources: &[
        Source {
            document: "Video identification",
            section: "Appendix I: Enums, Idnow status",
            checked: day(2026, 11, 21),
        },
        Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Appendix I: Enums, IDnow status values",
            checked: day(2026, 11, 21),
        },
    ],
    #[cfg(feature = "handbook")]
    reading: Some(Words {
        en: "Ours: one guide lacks pending_successful, the other lacks expired; all nine are accepted. Services begin with successful, although one guide allows them during the review.",
        de: "Unsere Lesart: Einem Leitfaden fehlt pending_successful, dem anderen expired; alle neun gelten. Leistungen beginnen erst mit successful, obwohl ein Leitfaden sie schon während der Nachprüfung erlaubt.",
    }),
    statuses: &[
        Standing {
            status: Status::Created,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification exists and has not been started.",
                de: "Die Identifizierung ist angelegt und noch nicht gestartet.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Request the identification to get the link.",
                de: "Die Identifizierung anstoßen, um den Link zu erhalten.",
            },
        },
        Standing {
            status: Status::Pending,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The link has been issued; the call has no result yet.",
                de: "Der Link ist ausgegeben; das Gespräch hat noch kein Ergebnis.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Open the link and finish the video call.",
                de: "Den Link öffnen und das Videogespräch abschließen.",
            },
        },
        Standing {
            status: Status::PendingSuccessful,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Provider,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The call went well and is being reviewed; it can still turn.",
                de: "Das Gespräch verlief gut und wird nachgeprüft; das Ergebnis kann noch kippen.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Wait for the review. It takes minutes, at most about a day.",
                de: "Die Nachprüfung abwarten. Sie dauert Minuten, höchstens etwa einen Tag.",
            },
        },
        Standing {
            status: Status::PendingFailed,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Provider,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The call is being reviewed and will probably fail.",
                de: "Das Gespräch wird nachgeprüft und scheitert wahrscheinlich.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Wait for the review and offer no service.",
                de: "Die Nachprüfung abwarten und keine Leistung anbieten.",
            },
        },
        Standing {
            status: Status::Successful,
            spellings: &[],
            is_final: true,
            services: true,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The person is identified. Data of the person may have changed on the way.",
                de: "Die Person ist identifiziert. Dabei können sich ihre Daten geändert haben.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Retrieve the person again and evaluate again.",
                de: "Die Person neu abrufen und erneut prüfen.",
            },
        },
        Standing {
            status: Status::Aborted,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: true,
            shows_iban: false,
            gives_reason: Some(true),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The applicant stopped the call.",
                de: "Die antragstellende Person hat das Gespräch abgebrochen.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Open the same link once more.", de: "Denselben Link noch einmal öffnen." },
        },
        Standing {
            status: Status::Canceled,
            spellings: &["cancelled"],
            is_final: false,
            services: false,
            same_link: true,
            shows_iban: false,
            gives_reason: Some(true),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The provider stopped the call and gives a reason.",
                de: "Der Anbieter hat das Gespräch beendet und nennt einen Grund.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Check the reason and open the same link again.",
                de: "Den Grund beachten und denselben Link noch einmal öffnen.",
            },
        },
        Standing {
            status: Status::Failed,
            spellings: &[],
            is_final: true,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification ended badly. No reason is disclosed.",
                de: "Die Identifizierung ist endgültig gescheitert. Ein Grund wird nicht mitgeteilt.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Offer no service. Whether another method may follow is for a person to decide.",
                de: "Keine Leistung anbieten. Ob ein anderes Verfahren folgen darf, entscheidet ein Mensch.",
            },
        },
        Standing {
            status: Status::Expired,
            spellings: &[],
            is_final: true,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The link ran out before the call was finished.",
                de: "Der Link ist abgelaufen, bevor das Gespräch beendet war.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Create a new identification.", de: "Eine neue Identifizierung anlegen." },
        },
    ],
    moves: &[
        Move {
            from: Status::Created,
            event: Event::Request,
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Created,
            event: Event::Reported(Status::Pending),
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::PendingSuccessful),
            to: Status::PendingSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::PendingFailed),
            to: Status::PendingFailed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::PendingSuccessful),
            to: Status::PendingSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::PendingFailed),
            to: Status::PendingFailed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::PendingSuccessful),
            to: Status::PendingSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::PendingFailed),
            to: Status::PendingFailed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingSuccessful,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingSuccessful,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingSuccessful,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingFailed,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingFailed,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
    ],
};

/// An account at another bank identifies: the applicant logs in there, sends a few cents and signs with a code.
pub static BANK: Machine = Machine {
    method: Method::Bank,
    #[cfg(feature = "handbook")]
    title: Words { en: "Bankident", de: "Bankident" },
    #[cfg(feature = "handbook")]
    about: Words {
        en: "An account at another bank identifies: the applicant logs in there, sends a few cents and signs with a code.",
        de: "Ein Konto bei einer anderen Bank identifiziert: Die antragstellende Person meldet sich dort an, überweist wenige Cent und unterschreibt mit einem Code.",
    },
    #[cfg(feature = "handbook")]
    sources: &[Source {
        document: "Bankident API integration",
        section: "Appendix I: Enums, Bankident status",
        checked: day(2026, 11, 21),
    }],
    #[cfg(feature = "handbook")]
    reading: Some(Words {
        en: "Ours: the examples show confirmed between the code and the success, but the table of statuses does not. We accept it, as a status that is not final. To request a new code, the signature is started again; the status stays the same.",
        de: "Unsere Lesart: Die Beispiele zeigen confirmed zwischen Code und Erfolg, die Statustabelle nicht. Wir lassen den Status zu; er ist nicht endgültig. Ein neuer Code wird angefordert, indem die Signatur erneut gestartet wird; der Status bleibt dabei gleich.",
    }),
    statuses: &[
        Standing {
            status: Status::Created,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification exists; the credit agency has been asked.",
                de: "Die Identifizierung ist angelegt; die Auskunftei wurde gefragt.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Request the identification to get the link to the bank login.",
                de: "Die Identifizierung anstoßen, um den Link zur Bankanmeldung zu erhalten.",
            },
        },
        Standing {
            status: Status::Pending,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: true,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The link to the bank login has been issued.",
                de: "Der Link zur Bankanmeldung ist ausgegeben.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Log in to the other bank and send the few cents.",
                de: "Bei der anderen Bank anmelden und die wenigen Cent überweisen.",
            },
        },
        Standing {
            status: Status::AuthorizationRequired,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The payment has been initiated; the signature can begin.",
                de: "Die Zahlung ist ausgelöst; die Signatur kann beginnen.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Show the contracts, then start the signature.",
                de: "Die Verträge anzeigen, dann die Signatur starten.",
            },
        },
        Standing {
            status: Status::ConfirmationRequired,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "A code has been sent to the verified mobile number.",
                de: "Ein Code ist an die bestätigte Mobilnummer unterwegs.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Enter the code. Request a new one only after the first has expired; until then a new one is not valid.",
                de: "Den Code eingeben. Einen neuen erst anfordern, wenn der erste abgelaufen ist; vorher ist ein neuer nicht gültig.",
            },
        },
        Standing {
            status: Status::Confirmed,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Bank,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The code was right; the documents are being signed.",
                de: "Der Code stimmte; die Dokumente werden unterzeichnet.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Wait for the final result.", de: "Das endgültige Ergebnis abwarten." },
        },
        Standing {
            status: Status::Successful,
            spellings: &[],
            is_final: true,
            services: true,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The person is identified and the documents are signed.",
                de: "Die Person ist identifiziert, die Dokumente sind unterzeichnet.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Hand the signed documents to the applicant.",
                de: "Die unterzeichneten Dokumente aushändigen.",
            },
        },
        Standing {
            status: Status::Failed,
            spellings: &[],
            is_final: true,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(true),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification failed; the reason says what can follow.",
                de: "Die Identifizierung ist gescheitert; der Grund sagt, was folgen kann.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Follow the failure reason.", de: "Nach dem Fehlergrund vorgehen." },
        },
        Standing {
            status: Status::Expired,
            spellings: &[],
            is_final: true,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The payment or the code took too long.",
                de: "Zahlung oder Code haben zu lange gedauert.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Create a new identification.", de: "Eine neue Identifizierung anlegen." },
        },
    ],
    moves: &[
        Move {
            from: Status::Created,
            event: Event::Request,
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::AuthorizationRequired,
            event: Event::Authorize,
            to: Status::ConfirmationRequired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Authorize,
            to: Status::ConfirmationRequired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Confirm,
            to: Status::Confirmed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Created,
            event: Event::Reported(Status::Pending),
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Created,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Created,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::AuthorizationRequired),
            to: Status::AuthorizationRequired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::AuthorizationRequired,
            event: Event::Reported(Status::ConfirmationRequired),
            to: Status::ConfirmationRequired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::AuthorizationRequired,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::AuthorizationRequired,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Reported(Status::Confirmed),
            to: Status::Confirmed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::ConfirmationRequired,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Confirmed,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Confirmed,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Confirmed,
            event: Event::Reported(Status::Expired),
            to: Status::Expired,
            via: None,
            transfers: Transfers::Any,
        },
    ],
};

/// The applicant is identified in advance, the bank opens the account by itself, and the first transfer from another account of the applicant completes the identification.
pub static BANK_PLUS: Machine = Machine {
    method: Method::BankPlus,
    #[cfg(feature = "handbook")]
    title: Words { en: "BankIdent Plus", de: "BankIdent Plus" },
    #[cfg(feature = "handbook")]
    about: Words {
        en: "The applicant is identified in advance, the bank opens the account by itself, and the first transfer from another account of the applicant completes the identification.",
        de: "Die antragstellende Person wird vorab identifiziert, die Bank eröffnet das Konto selbst, und die erste Überweisung von einem anderen eigenen Konto schließt die Identifizierung ab.",
    },
    #[cfg(feature = "handbook")]
    sources: &[
        Source {
            document: "BankIdent Plus",
            section: "Key Status Transitions to Monitor",
            checked: day(2026, 11, 21),
        },
        Source { document: "BankIdent Plus", section: "Testing", checked: day(2026, 11, 21) },
    ],
    #[cfg(feature = "handbook")]
    reading: Some(Words {
        en: "Ours: created comes before pending, although the bank's diagram begins with pending. With a yellow due diligence the identification waits and with a red one it ends, although one sentence of the guide ends both. pending_account_creation may be skipped. aborted and canceled may follow each other until there is another outcome. Where the sandbox changes a status after a delay, the final status is given. IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT reports a failed transfer.",
        de: "Unsere Lesart: created kommt vor pending, obwohl das Diagramm der Bank mit pending beginnt. Bei gelber Sorgfaltsprüfung wartet die Identifizierung, bei roter endet sie, obwohl sie laut einem Satz des Leitfadens in beiden Fällen endet. pending_account_creation kann entfallen. aborted und canceled dürfen einander ablösen, bis ein anderes Ergebnis vorliegt. Ändert die Testumgebung einen Status verzögert, gilt der endgültige. IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT meldet eine gescheiterte Überweisung.",
    }),
    statuses: &[
        Standing {
            status: Status::Created,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification exists and has not been started.",
                de: "Die Identifizierung ist angelegt und noch nicht gestartet.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Request the identification to get the link.",
                de: "Die Identifizierung anstoßen, um den Link zu erhalten.",
            },
        },
        Standing {
            status: Status::Pending,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The link has been issued; the identification in advance runs.",
                de: "Der Link ist ausgegeben; die Vorab-Identifizierung läuft.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Open the link, scan the identity card, take the selfie and sign.",
                de: "Den Link öffnen, den Personalausweis erfassen, das Selfie aufnehmen und unterschreiben.",
            },
        },
        Standing {
            status: Status::Aborted,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: true,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The applicant stopped the identification in advance.",
                de: "Die antragstellende Person hat die Vorab-Identifizierung abgebrochen.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Open the same link once more.", de: "Denselben Link noch einmal öffnen." },
        },
        Standing {
            status: Status::Canceled,
            spellings: &["cancelled"],
            is_final: false,
            services: false,
            same_link: true,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The provider stopped the identification in advance.",
                de: "Der Anbieter hat die Vorab-Identifizierung beendet.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "Open the same link once more.", de: "Denselben Link noch einmal öffnen." },
        },
        Standing {
            status: Status::PreSuccessful,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Bank,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification in advance is done; the due diligence of the bank runs.",
                de: "Die Vorab-Identifizierung ist fertig; die Sorgfaltsprüfung der Bank läuft.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Wait for the due diligence. Do not open an account.",
                de: "Die Sorgfaltsprüfung abwarten. Kein Konto eröffnen.",
            },
        },
        Standing {
            status: Status::PendingAccountCreation,
            spellings: &["pending_account_opening"],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Bank,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The due diligence is green; the bank opens the account.",
                de: "Die Sorgfaltsprüfung ist grün; die Bank eröffnet das Konto.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Wait for the account. Do not open one.",
                de: "Das Konto abwarten. Selbst keines eröffnen.",
            },
        },
        Standing {
            status: Status::PendingRefTransfer,
            spellings: &[],
            is_final: false,
            services: false,
            same_link: false,
            shows_iban: true,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Applicant,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The account is open and blocked for outgoing payments; it waits for the transfer that identifies.",
                de: "Das Konto ist eröffnet und für Ausgänge gesperrt; es wartet auf die Überweisung, die identifiziert.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "Transfer to the new IBAN, which may be shown from now on, from another account in the applicant's own name.",
                de: "Von einem anderen Konto auf den eigenen Namen an die neue IBAN überweisen, die ab jetzt angezeigt werden darf.",
            },
        },
        Standing {
            status: Status::Successful,
            spellings: &[],
            is_final: true,
            services: true,
            same_link: false,
            shows_iban: true,
            gives_reason: Some(false),
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The transfer has come; the block is lifted.",
                de: "Die Überweisung ist da; die Sperre ist aufgehoben.",
            },
            #[cfg(feature = "handbook")]
            next: Words { en: "The account can be used.", de: "Das Konto ist nutzbar." },
        },
        Standing {
            status: Status::Failed,
            spellings: &[],
            is_final: true,
            services: false,
            same_link: false,
            shows_iban: false,
            gives_reason: None,
            #[cfg(feature = "handbook")]
            who: Who::Partner,
            #[cfg(feature = "handbook")]
            means: Words {
                en: "The identification failed; an account already opened is being closed.",
                de: "Die Identifizierung ist gescheitert; ein schon eröffnetes Konto wird geschlossen.",
            },
            #[cfg(feature = "handbook")]
            next: Words {
                en: "If an account was opened, reactivate it after another method has succeeded in time; otherwise start over.",
                de: "Wurde ein Konto eröffnet, es reaktivieren, sobald rechtzeitig ein anderes Verfahren gelungen ist; sonst von vorn beginnen.",
            },
        },
    ],
    moves: &[
        Move {
            from: Status::Created,
            event: Event::Request,
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Created,
            event: Event::Reported(Status::Pending),
            to: Status::Pending,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::PreSuccessful),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::PreSuccessful),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::PreSuccessful),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Aborted),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Canceled),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::Reported(Status::PendingAccountCreation),
            to: Status::PendingAccountCreation,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::Reported(Status::PendingRefTransfer),
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingAccountCreation,
            event: Event::Reported(Status::PendingRefTransfer),
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingAccountCreation,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Reported(Status::PendingRefTransfer),
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Reported(Status::Successful),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Reported(Status::Failed),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::ReferenceTransferAttempt,
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Left,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::ReferenceTransferAttempt,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Last,
        },
        Move {
            from: Status::Created,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingAccountCreation,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::MarkAsFailed,
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Simulated(Simulated::SuccessfulPreIdent),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Simulated(Simulated::SuccessfulPreIdent),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Simulated(Simulated::SuccessfulPreIdent),
            to: Status::PreSuccessful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Simulated(Simulated::CanceledPreIdent),
            to: Status::Canceled,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Simulated(Simulated::AbortedPreIdent),
            to: Status::Aborted,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Pending,
            event: Event::Simulated(Simulated::FailedPreIdent),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Aborted,
            event: Event::Simulated(Simulated::FailedPreIdent),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::Canceled,
            event: Event::Simulated(Simulated::FailedPreIdent),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::Simulated(Simulated::SuccessfulAccountOpening),
            to: Status::PendingRefTransfer,
            via: Some(Status::PendingAccountCreation),
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingAccountCreation,
            event: Event::Simulated(Simulated::SuccessfulAccountOpening),
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PreSuccessful,
            event: Event::Simulated(Simulated::FailedAccountOpening),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingAccountCreation,
            event: Event::Simulated(Simulated::FailedAccountOpening),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Simulated(Simulated::SuccessfulReferenceTransfer),
            to: Status::Successful,
            via: None,
            transfers: Transfers::Any,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Simulated(Simulated::FailedReferenceTransferNameCheck),
            to: Status::PendingRefTransfer,
            via: None,
            transfers: Transfers::Left,
        },
        Move {
            from: Status::PendingRefTransfer,
            event: Event::Simulated(Simulated::FailedReferenceTransferNameCheck),
            to: Status::Failed,
            via: None,
            transfers: Transfers::Last,
        },
    ],
};

/// The methods whose life the bank documents.
pub static MACHINES: &[&Machine] = &[&IDNOW, &BANK, &BANK_PLUS];

/// Every clock: those of the methods, then those of any person or account.
pub static CLOCKS: &[Clock] = &[
    Clock {
        id: "idnow.link",
        methods: &[Method::Idnow],
        starts: &[Start::IdentificationRequestedAt, Start::IdentificationPendingSince],
        unless: None,
        statuses: &[Status::Pending, Status::Aborted, Status::Canceled],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 14,
            #[cfg(feature = "handbook")]
            source: "Video identification, PATCH Request person identification",
        }]),
        shown_from: None,
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationLinkExpired),
        title: Words { en: "Link of the video identification", de: "Link der Videoidentifizierung" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the request that returned the link", de: "die Anfrage, die den Link geliefert hat" },
        consequence: Words {
            en: "The link has expired; a new identification is needed.",
            de: "Der Link ist abgelaufen; eine neue Identifizierung ist nötig.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "PATCH Request person identification",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the days are counted from the request, and the token for the app lives as long as the link.",
            de: "Unsere Lesart: Die Tage zählen ab der Anfrage, und das Token für die App lebt so lange wie der Link.",
        }),
    },
    Clock {
        id: "idnow.call",
        methods: &[Method::Idnow],
        starts: &[Start::IdentificationOpenedAt],
        unless: None,
        statuses: &[Status::Pending],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Aborted),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 30,
            #[cfg(feature = "handbook")]
            source: "Video identification, IDnow failure codes, TECH_TIMEOUT",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationCallTimedOut),
        title: Words { en: "Open video call", de: "Offenes Videogespräch" },
        #[cfg(feature = "handbook")]
        start: Words {
            en: "the opening of the call at the provider", de: "das Öffnen des Gesprächs beim Anbieter"
        },
        consequence: Words {
            en: "The call is dropped (TECH_TIMEOUT); the same link can be used again.",
            de: "Das Gespräch wird abgebrochen (TECH_TIMEOUT); derselbe Link lässt sich erneut nutzen.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide does not say from when the minutes count. We count from the opening of the link, which only the partner can record; without that time the clock does not run.",
            de: "Unsere Lesart: Ab wann die Minuten zählen, sagt der Leitfaden nicht. Wir zählen ab dem Öffnen des Links, das nur der Partner festhalten kann; ohne diesen Zeitpunkt läuft die Frist nicht.",
        }),
    },
    Clock {
        id: "idnow.review",
        methods: &[Method::Idnow],
        starts: &[Start::IdentificationStatusSince],
        unless: None,
        statuses: &[Status::PendingSuccessful],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 24,
            #[cfg(feature = "handbook")]
            source: "Video identification, IDnow Video-identification process",
        }]),
        shown_from: None,
        unit: Unit::Hours,
        who: Who::Provider,
        rule: Some(RuleId::IdentificationReviewOverdue),
        title: Words { en: "Review by the provider", de: "Nachprüfung durch den Anbieter" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the status pending_successful", de: "der Status pending_successful" },
        consequence: Words {
            en: "The review takes longer than stated; ask the bank.",
            de: "Die Nachprüfung dauert länger als angegeben; bei der Bank nachfragen.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "IDnow Video-identification process",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: None,
    },
    Clock {
        id: "bank.payment",
        methods: &[Method::Bank],
        starts: &[Start::IdentificationRequestedAt, Start::IdentificationPendingSince],
        unless: None,
        statuses: &[Status::Pending],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 10,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix III, ACCOUNT_SNAPSHOT_EXPIRED",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "Payment of a few cents", de: "Zahlung weniger Cent" },
        #[cfg(feature = "handbook")]
        start: Words {
            en: "the request that returned the link to the bank login",
            de: "die Anfrage, die den Link zur Anmeldung bei der Bank geliefert hat",
        },
        consequence: Words {
            en: "The payment expires (ACCOUNT_SNAPSHOT_EXPIRED); a new identification is needed.",
            de: "Die Zahlung verfällt (ACCOUNT_SNAPSHOT_EXPIRED); es braucht eine neue Identifizierung.",
        },
        then: Some(Words {
            en: "If it is still the same, create a new identification.",
            de: "Hat er sich nicht geändert, eine neue Identifizierung anlegen.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[
            Source {
                document: "Bankident API integration",
                section: "Appendix III: Bankident rejection reasons and error codes",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Bankident API integration",
                section: "Appendix IV: Bankident FAQs",
                checked: day(2026, 11, 21),
            },
        ],
        #[cfg(feature = "handbook")]
        reading: None,
    },
    Clock {
        id: "bank.signature",
        methods: &[Method::Bank],
        starts: &[Start::IdentificationRequestedAt, Start::IdentificationStatusSince],
        unless: Some(Start::IdentificationAuthorizationExpiresAt),
        statuses: &[Status::AuthorizationRequired],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 10,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix II, Test scenarios",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Partner,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "Start of the signature", de: "Beginn der Signatur" },
        #[cfg(feature = "handbook")]
        start: Words {
            en: "the request that returned the link to the bank login",
            de: "die Anfrage, die den Link zur Anmeldung bei der Bank geliefert hat",
        },
        consequence: Words {
            en: "The identification expires; a new one is needed.",
            de: "Die Identifizierung verfällt; es braucht eine neue.",
        },
        then: Some(Words {
            en: "If it is still the same, create a new identification.",
            de: "Hat er sich nicht geändert, eine neue Identifizierung anlegen.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix II: Testing data, Test scenarios",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide gives ten minutes from the start of the payment to the end of the signature, and the payment starts with the request. We count them once, from the request or, if that is not stated, from the status. A time that the API states takes precedence.",
            de: "Unsere Lesart: Der Leitfaden gibt zehn Minuten von der Zahlung bis zum Ende der Signatur, und die Zahlung beginnt mit der Anfrage. Wir zählen sie einmal, ab der Anfrage, oder ab dem Status, wenn diese nicht angegeben ist. Ein von der API genannter Zeitpunkt geht vor.",
        }),
    },
    Clock {
        id: "bank.authorization",
        methods: &[Method::Bank, Method::BankId],
        starts: &[Start::IdentificationAuthorizationExpiresAt],
        unless: None,
        statuses: &[Status::AuthorizationRequired],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 0,
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, authorization_expires_at",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Partner,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "Start of the signature", de: "Beginn der Signatur" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the instant the API names", de: "der Zeitpunkt, den die API nennt" },
        consequence: Words {
            en: "The identification expires; a new one is needed.",
            de: "Die Identifizierung verfällt; es braucht eine neue.",
        },
        then: Some(Words {
            en: "If it is still the same, create a new identification.",
            de: "Hat er sich nicht geändert, eine neue Identifizierung anlegen.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "authorization_expires_at",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: None,
    },
    Clock {
        id: "bank.code",
        methods: &[Method::Bank],
        starts: &[Start::IdentificationStatusSince],
        unless: None,
        statuses: &[Status::ConfirmationRequired],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 5,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Step 5, PATCH Start QES process",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "Code of the signature", de: "Code der Signatur" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the sending of the code", de: "der Versand des Codes" },
        consequence: Words {
            en: "The code has expired; only now may a new one be requested.",
            de: "Der Code ist abgelaufen; erst jetzt darf ein neuer angefordert werden.",
        },
        then: Some(Words {
            en: "If it is still the same, request a new code.",
            de: "Hat er sich nicht geändert, einen neuen Code anfordern.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Step 5: Sign contracts using Qualified Electronic Signature (QES), PATCH Start QES process",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide says five minutes in one place and ten in another. The code counts as dead after five, and no second one is asked for before.",
            de: "Unsere Lesart: Der Leitfaden nennt einmal fünf und einmal zehn Minuten. Der Code gilt nach fünf als tot, und vorher wird kein zweiter angefordert.",
        }),
    },
    Clock {
        id: "bank.code_step",
        methods: &[Method::Bank],
        starts: &[Start::IdentificationRequestedAt, Start::IdentificationStatusSince],
        unless: Some(Start::IdentificationConfirmationExpiresAt),
        statuses: &[Status::ConfirmationRequired],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 10,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix IV, How long is an SMS token valid",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "End of the signature", de: "Ende der Signatur" },
        #[cfg(feature = "handbook")]
        start: Words {
            en: "the request that returned the link to the bank login",
            de: "die Anfrage, die den Link zur Anmeldung bei der Bank geliefert hat",
        },
        consequence: Words {
            en: "The identification expires; a new one is needed.",
            de: "Die Identifizierung verfällt; es braucht eine neue.",
        },
        then: Some(Words {
            en: "If it is still the same, create a new identification.",
            de: "Hat er sich nicht geändert, eine neue Identifizierung anlegen.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix IV: Bankident FAQs",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide gives ten minutes from the start of the payment to the end of the signature, and elsewhere ten minutes for the authorization by SMS. We count them once for the whole signature, from the request, as the stricter reading. A time that the API states takes precedence.",
            de: "Unsere Lesart: Der Leitfaden nennt zehn Minuten von der Zahlung bis zum Ende der Signatur und an anderer Stelle zehn Minuten für die Freigabe per SMS. Wir zählen sie einmal für die ganze Signatur, ab der Anfrage; das ist die strengere Lesart. Ein von der API genannter Zeitpunkt geht vor.",
        }),
    },
    Clock {
        id: "bank.confirmation",
        methods: &[Method::Bank, Method::BankId],
        starts: &[Start::IdentificationConfirmationExpiresAt],
        unless: None,
        statuses: &[Status::ConfirmationRequired],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 0,
            #[cfg(feature = "handbook")]
            source: "Customer Identification (KYC) API reference, confirmation_expires_at",
        }]),
        shown_from: None,
        unit: Unit::Minutes,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationStepOverdue),
        title: Words { en: "Confirmation of the signature", de: "Bestätigung der Signatur" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the instant the API names", de: "der Zeitpunkt, den die API nennt" },
        consequence: Words {
            en: "The identification expires; a new one is needed.",
            de: "Die Identifizierung verfällt; es braucht eine neue.",
        },
        then: Some(Words {
            en: "If it is still the same, create a new identification.",
            de: "Hat er sich nicht geändert, eine neue Identifizierung anlegen.",
        }),
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Customer Identification (KYC) API reference",
            section: "confirmation_expires_at",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: None,
    },
    Clock {
        id: "bank.identification",
        methods: &[Method::Bank],
        starts: &[Start::IdentificationCreatedAt, Start::IdentificationRequestedAt],
        unless: None,
        statuses: &[
            Status::Created,
            Status::Pending,
            Status::AuthorizationRequired,
            Status::ConfirmationRequired,
            Status::Confirmed,
        ],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Expired),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 30,
            #[cfg(feature = "handbook")]
            source: "Bankident API integration, Appendix III, EXPIRED",
        }]),
        shown_from: None,
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationTooOld),
        title: Words { en: "Open Bankident identification", de: "Offene Bankident-Identifizierung" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the creation of the identification", de: "das Anlegen der Identifizierung" },
        consequence: Words {
            en: "The identification expires (EXPIRED); a new one is needed.",
            de: "Die Identifizierung verfällt (EXPIRED); es braucht eine neue.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: where the creation is not stated, the days are counted from the request.",
            de: "Unsere Lesart: Ist der Zeitpunkt des Anlegens nicht angegeben, zählen die Tage ab der Anfrage.",
        }),
    },
    Clock {
        id: "bank_plus.transfer",
        methods: &[Method::BankPlus],
        starts: &[Start::IdentificationStatusSince],
        unless: None,
        statuses: &[Status::PendingRefTransfer],
        #[cfg(feature = "handbook")]
        ends_in: Some(Status::Failed),
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 30,
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Step 4",
        }]),
        shown_from: None,
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationTransferOverdue),
        title: Words { en: "Transfer that identifies", de: "Überweisung, die identifiziert" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the status pending_ref_transfer", de: "der Status pending_ref_transfer" },
        consequence: Words {
            en: "The identification fails and the bank closes the account.",
            de: "Die Identifizierung scheitert, und die Bank schließt das Konto.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Step 4: Reference Transfer Requirements",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide does not say when the days begin. They are counted from the status on, and the last day is still good.",
            de: "Unsere Lesart: Der Leitfaden sagt nicht, wann die Tage beginnen. Sie zählen ab dem Status, und der letzte Tag ist noch gut.",
        }),
    },
    Clock {
        id: "bank_plus.recovery",
        methods: &[Method::BankPlus],
        starts: &[Start::IdentificationEndedAt],
        unless: None,
        statuses: &[Status::Failed],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &[],
        condition: Condition::AccountToRecover,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 60,
            #[cfg(feature = "handbook")]
            source: "BankIdent Plus, Handling Failures & Account Reactivation",
        }]),
        shown_from: None,
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationRecoveryOverdue),
        title: Words {
            en: "Reactivation of the account after another method",
            de: "Reaktivierung des Kontos nach einem anderen Verfahren",
        },
        #[cfg(feature = "handbook")]
        start: Words { en: "the status failed", de: "der Status failed" },
        consequence: Words {
            en: "The account can no longer be reactivated. A new person, a new verification of the mobile number and a new device binding are then needed.",
            de: "Das Konto lässt sich nicht mehr reaktivieren. Nötig sind dann eine neue Person, eine neue Bestätigung der Mobilnummer und eine neue Gerätebindung.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "BankIdent Plus",
            section: "Handling Failures & Account Reactivation",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the guide does not say whether the last day counts; we count it. The success of the other method within these days ends the clock, and the partner must reactivate the account by the same day. An account opened after the failure is another account.",
            de: "Unsere Lesart: Ob der letzte Tag zählt, sagt der Leitfaden nicht; wir zählen ihn mit. Gelingt das andere Verfahren in dieser Zeit, endet die Frist; der Partner muss das Konto bis zum selben Tag reaktivieren. Ein nach dem Scheitern eröffnetes Konto ist ein anderes.",
        }),
    },
    Clock {
        id: "tax_identification",
        methods: &[],
        starts: &[Start::AccountOpenedAt, Start::Today],
        unless: None,
        statuses: &[],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &["DE"],
        condition: Condition::NoTaxIdentification,
        length: &values::tax::GRACE_DAYS,
        shown_from: None,
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::TaxMissing),
        title: Words { en: "Tax identification", de: "Steuer-Identifikation" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the opening of the account", de: "die Eröffnung des Kontos" },
        consequence: Words {
            en: "The account is blocked (MISSING_TAX_INFORMATION).",
            de: "Das Konto wird gesperrt (MISSING_TAX_INFORMATION).",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Step 3: Record tax identification",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: without an account the days are counted from today, as no earlier account could give more.",
            de: "Unsere Lesart: Ohne Konto zählen die Tage ab heute, denn ein früheres Konto gäbe nicht mehr.",
        }),
    },
    Clock {
        id: "identity_document",
        methods: &[],
        starts: &[Start::PersonLegitimationValidUntil],
        unless: None,
        statuses: &[],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &["IT", "ES"],
        condition: Condition::Account,
        length: &values::identity_document::BLOCKING_DAYS,
        shown_from: None,
        unit: Unit::Days,
        who: Who::Partner,
        rule: Some(RuleId::IdentityDocumentBlocksAccount),
        title: Words {
            en: "New identification after the document has expired",
            de: "Neue Identifizierung nach Ablauf des Ausweises",
        },
        #[cfg(feature = "handbook")]
        start: Words {
            en: "the last day the document is valid on",
            de: "der letzte Tag, an dem der Ausweis gültig ist",
        },
        consequence: Words {
            en: "The account is blocked (IDENTIFICATION_DOCUMENT_EXPIRED).",
            de: "Das Konto wird gesperrt (IDENTIFICATION_DOCUMENT_EXPIRED).",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Validity of identification documents (Spain & Italy)",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: notices come thirty days before the last day and every thirty days until the block; the last one falls on the day of the block.",
            de: "Unsere Lesart: Hinweise kommen dreißig Tage vor dem letzten Tag und dann alle dreißig Tage bis zur Sperre; der letzte fällt auf den Tag der Sperre.",
        }),
    },
    Clock {
        id: "follow_up",
        methods: &[],
        starts: &[Start::PersonAmlFollowUpDate],
        unless: None,
        statuses: &[],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &[],
        condition: Condition::None,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 0,
            #[cfg(feature = "handbook")]
            source: "AML update process",
        }]),
        shown_from: Some(&Dated(&[Version {
            from: day(2022, 1, 1),
            value: 60,
            #[cfg(feature = "handbook")]
            source: "AML update process",
        }])),
        unit: Unit::Days,
        who: Who::Applicant,
        rule: Some(RuleId::IdentificationFollowUpOverdue),
        title: Words { en: "Confirmation of the person's data", de: "Bestätigung der Personendaten" },
        #[cfg(feature = "handbook")]
        start: Words { en: "the day the bank has set", de: "der von der Bank gesetzte Tag" },
        consequence: Words {
            en: "The account is blocked (AML_FOLLOW_UP_OVERDUE).",
            de: "Das Konto wird gesperrt (AML_FOLLOW_UP_OVERDUE).",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source { document: "AML update process", section: "Follow-up date", checked: day(2026, 11, 21) }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: only the day the bank has set counts; it is never computed from the risk class. The applicant is asked from the window before that day on.",
            de: "Unsere Lesart: Es zählt allein der von der Bank gesetzte Tag; er wird nie aus der Risikoklasse berechnet. Gefragt wird ab dem Fenster davor.",
        }),
    },
    Clock {
        id: "person_deletion",
        methods: &[],
        starts: &[Start::PersonCreatedAt],
        unless: None,
        statuses: &[],
        #[cfg(feature = "handbook")]
        ends_in: None,
        branches: &[],
        condition: Condition::NoAccount,
        length: &Dated(&[Version {
            from: day(2022, 1, 1),
            value: 90,
            #[cfg(feature = "handbook")]
            source: "PERSON_DELETED webhook",
        }]),
        shown_from: None,
        unit: Unit::Days,
        who: Who::Partner,
        rule: Some(RuleId::IdentificationPersonDeleted),
        title: Words {
            en: "Deletion of a person who is no customer",
            de: "Löschung einer Person ohne Kundenbeziehung",
        },
        #[cfg(feature = "handbook")]
        start: Words { en: "the creation of the person", de: "das Anlegen der Person" },
        consequence: Words {
            en: "The bank deletes the person (PERSON_DELETED); the partner must delete too.",
            de: "Die Bank löscht die Person (PERSON_DELETED); der Partner muss ebenfalls löschen.",
        },
        then: None,
        #[cfg(feature = "handbook")]
        sources: &[Source { document: "PERSON_DELETED webhook", section: "Event", checked: day(2026, 11, 21) }],
        #[cfg(feature = "handbook")]
        reading: None,
    },
];

/// Every failure code, by its provider, in the order of the bank's tables.
pub static FAILURES: &[Failure] = &[
    Failure {
        provider: Method::Idnow,
        code: "DATA_APPLICATION_ADDRESS",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("data"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The address you gave differs from your document. Please contact us.",
            de: "Die angegebene Anschrift weicht vom Ausweis ab. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The address of the application is not the one on the document, and it cannot be corrected in the call. Check the address and let a person decide on a new identification.",
            de: "Die Anschrift im Antrag ist nicht die des Ausweises und lässt sich im Gespräch nicht berichtigen. Anschrift prüfen; über eine neue Identifizierung entscheidet ein Mensch.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "DATA_APPLICATION_DATA",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("data"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "What you entered differs from your document. Please contact us.",
            de: "Ihre Angaben weichen vom Ausweis ab. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Data of the application do not fit the document and cannot be corrected in the call. Check the data and let a person decide on a new identification.",
            de: "Angaben im Antrag passen nicht zum Ausweis und lassen sich im Gespräch nicht berichtigen. Angaben prüfen; über eine neue Identifizierung entscheidet ein Mensch.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "DATA_ID_EXPIRED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("data"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Your document is no longer valid. Please try again with one that is.",
            de: "Ihr Ausweis ist abgelaufen. Bitte versuchen Sie es mit einem gültigen erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The document has expired. Another, valid one is needed.",
            de: "Der Ausweis ist abgelaufen. Es braucht einen anderen, gültigen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_AUDIO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We could not hear you well. Please check your microphone, find a quiet place and try again.",
            de: "Der Ton war nicht gut genug. Bitte prüfen Sie das Mikrofon, suchen Sie einen ruhigen Ort und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Poor sound: one side could not be heard.",
            de: "Schlechter Ton: Eine Seite war nicht zu verstehen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_DISCONNECTED_VIDEO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The video stream broke off during the call.",
            de: "Die Videoübertragung brach während des Gesprächs ab.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_DISCONNECTED_WEBSOCKET",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The data connection broke off, mostly because the applicant lost the network.",
            de: "Die Datenverbindung brach ab, meist weil die antragstellende Person kein Netz mehr hatte.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_HOLOGRAM",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Your document could not be checked. Please try again with an undamaged one.",
            de: "Ihr Ausweis ließ sich nicht prüfen. Bitte versuchen Sie es mit einem unbeschädigten erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Security features of the document were not visible or broken. No suspicion of fraud.",
            de: "Sicherheitsmerkmale des Ausweises waren nicht sichtbar oder beschädigt. Kein Betrugsverdacht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_ID_TYPE",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "This document cannot be used online. Please try again with another one.",
            de: "Dieser Ausweis lässt sich online nicht nutzen. Bitte versuchen Sie es mit einem anderen erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "This type of document is not allowed or not supported.",
            de: "Diese Art von Ausweis ist nicht erlaubt oder wird nicht unterstützt.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_IDENT_CODE_DELIVERY",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The code did not work out. Please check your mobile number and reception, then try again.",
            de: "Mit dem Code hat es nicht geklappt. Bitte prüfen Sie Mobilnummer und Empfang und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The text message with the code did not arrive.",
            de: "Die SMS mit dem Code kam nicht an.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_INTERNAL_SERVER_ERROR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Provider,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. Please try again.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "A server of the provider failed.", de: "Ein Server des Anbieters ist ausgefallen." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_INTERNET_CONNECTION",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant's network is too slow for a call.",
            de: "Das Netz der antragstellenden Person ist für ein Gespräch zu langsam.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_LIGHTING",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "It was too dark. Please find better light and try again.",
            de: "Es war zu dunkel. Bitte sorgen Sie für besseres Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Too dark to see the person or the document.",
            de: "Zu dunkel, um Person oder Ausweis zu erkennen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_PHOTO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The photos of the person or the document are not sharp enough.",
            de: "Die Fotos von Person oder Ausweis sind nicht scharf genug.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_TIMEOUT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The call stayed open too long and was dropped.",
            de: "Das Gespräch blieb zu lange offen und wurde abgebrochen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "TECH_VIDEO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The video or the camera is not good enough to recognise the person or the document.",
            de: "Video oder Kamera reichen nicht, um Person oder Ausweis zu erkennen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "NO_VIDEO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "No picture: the two sides did not see each other.",
            de: "Kein Bild: Beide Seiten haben sich nicht gesehen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "BAD_VIDEO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "There was a picture, but too poor to go on.",
            de: "Es gab ein Bild, es war aber zu schlecht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "VIDEO_ENVIRONMENT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Please find a calm, bright place where you are alone, and try again.",
            de: "Bitte suchen Sie einen ruhigen, hellen Ort, an dem Sie allein sind, und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant's surroundings do not suit a video call.",
            de: "Die Umgebung der antragstellenden Person eignet sich nicht für ein Videogespräch.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "VIDEO_OTHER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "Some other trouble with the picture.", de: "Ein anderes Problem mit dem Bild." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "NO_AUDIO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We could not hear you well. Please check your microphone, find a quiet place and try again.",
            de: "Der Ton war nicht gut genug. Bitte prüfen Sie das Mikrofon, suchen Sie einen ruhigen Ort und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "No sound between the two sides.", de: "Kein Ton zwischen beiden Seiten." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "BAD_AUDIO",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We could not hear you well. Please check your microphone, find a quiet place and try again.",
            de: "Der Ton war nicht gut genug. Bitte prüfen Sie das Mikrofon, suchen Sie einen ruhigen Ort und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "There was sound, but too poor to go on.", de: "Es gab Ton, er war aber zu schlecht." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "BAD_AUDIO_ENVIRONMENT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We could not hear you well. Please check your microphone, find a quiet place and try again.",
            de: "Der Ton war nicht gut genug. Bitte prüfen Sie das Mikrofon, suchen Sie einen ruhigen Ort und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Noise in the background disturbed the call.",
            de: "Geräusche im Hintergrund haben das Gespräch gestört.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "AUDIO_OTHER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We could not hear you well. Please check your microphone, find a quiet place and try again.",
            de: "Der Ton war nicht gut genug. Bitte prüfen Sie das Mikrofon, suchen Sie einen ruhigen Ort und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "Some other trouble with the sound.", de: "Ein anderes Problem mit dem Ton." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "BAD_PHOTO_QUALITY",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The photo of the face or of the document is not good enough to finish.",
            de: "Das Foto von Gesicht oder Ausweis reicht nicht, um abzuschließen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "PHOTO_OTHER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The picture was not good enough. Please clean the camera, find good light and try again.",
            de: "Das Bild war nicht gut genug. Bitte reinigen Sie die Kamera, sorgen Sie für gutes Licht und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "Some other trouble with the photo.", de: "Ein anderes Problem mit dem Foto." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "CONNECTION_LOST",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "The call dropped.", de: "Das Gespräch ist abgerissen." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "CONNECTION_BAD",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "The connection is too poor to go on.", de: "Die Verbindung ist zu schlecht." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "NO_CONNECTION",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "No connection between applicant and agent came about.",
            de: "Zwischen antragstellender Person und Fachkraft kam keine Verbindung zustande.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "CONNECTION_OTHER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Some other trouble with the connection.",
            de: "Ein anderes Problem mit der Verbindung.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "IDENT_CODE_NOT_RECEIVED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Provider,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The code did not work out. Please check your mobile number and reception, then try again.",
            de: "Mit dem Code hat es nicht geklappt. Bitte prüfen Sie Mobilnummer und Empfang und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The code did not arrive by text message or e-mail.",
            de: "Der Code kam weder per SMS noch per E-Mail an.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "IDENT_CODE_REPEATEDLY_INCORRECT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("technical"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The code did not work out. Please check your mobile number and reception, then try again.",
            de: "Mit dem Code hat es nicht geklappt. Bitte prüfen Sie Mobilnummer und Empfang und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The code was entered wrongly several times.",
            de: "Der Code wurde mehrmals falsch eingegeben.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_ABORT_WHILE_WAITING",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant left the queue before an agent was free.",
            de: "Die antragstellende Person hat die Warteschlange verlassen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_STARTED_NEW_REQUEST",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "You have opened another attempt. Please finish that one, or start again.",
            de: "Sie haben einen weiteren Versuch begonnen. Bitte schließen Sie diesen ab oder beginnen Sie neu.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant began another attempt, on the web or in the app.",
            de: "Die antragstellende Person hat im Web oder in der App einen weiteren Versuch begonnen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_CANCELLATION",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant stopped the call.",
            de: "Die antragstellende Person hat das Gespräch abgebrochen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "ENROLLED_TO_WAITING_LIST",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot continue online. Please contact us.",
            de: "Online geht es leider nicht weiter. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant is on the provider's waiting list and cannot leave it alone; starting again only brings a warning.",
            de: "Die antragstellende Person steht auf der Warteliste des Anbieters und kommt nicht selbst herunter; ein neuer Start bringt nur eine Warnung.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "ID_NOT_SUPPORTED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "This document cannot be used online. Please try again with another one.",
            de: "Dieser Ausweis lässt sich online nicht nutzen. Bitte versuchen Sie es mit einem anderen erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The document is not supported online.",
            de: "Der Ausweis wird online nicht unterstützt.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "ID_DAMAGED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Your document could not be checked. Please try again with an undamaged one.",
            de: "Ihr Ausweis ließ sich nicht prüfen. Bitte versuchen Sie es mit einem unbeschädigten erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The document is damaged and cannot be used.",
            de: "Der Ausweis ist beschädigt und nicht verwendbar.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "ID_OTHER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "This document cannot be used online. Please try again with another one.",
            de: "Dieser Ausweis lässt sich online nicht nutzen. Bitte versuchen Sie es mit einem anderen erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "Some other trouble with the document.", de: "Ein anderes Problem mit dem Ausweis." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "DISAGREE_WITH_VIDEO_RECORDING",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The call must be recorded. Without your consent we cannot identify you by video.",
            de: "Das Gespräch muss aufgezeichnet werden. Ohne Ihr Einverständnis ist die Videoidentifizierung nicht möglich.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant does not agree to the recording of the call.",
            de: "Die antragstellende Person ist mit der Aufzeichnung nicht einverstanden.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "INCORRECT_ID_NUMBER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Provider,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. Please try again.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The document number was entered wrongly during the call.",
            de: "Die Ausweisnummer wurde im Gespräch falsch erfasst.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "INCORRECT_NAME_IN_QES",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Provider,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. Please try again.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "With signature only: the name in the signature is not the right one.",
            de: "Nur mit Signatur: Der Name in der Signatur stimmt nicht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "WRONG_PHONE_NUMBER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Please check the mobile number you gave and try again.",
            de: "Bitte prüfen Sie die angegebene Mobilnummer und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "With signature only: the applicant gave a wrong phone number.",
            de: "Nur mit Signatur: Die antragstellende Person hat eine falsche Telefonnummer angegeben.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_ID_NUMBER",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The document number did not match. Please try again and read it out slowly.",
            de: "Die Ausweisnummer stimmte nicht überein. Bitte versuchen Sie es erneut und lesen Sie sie langsam vor.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant kept reading out a wrong document number.",
            de: "Die antragstellende Person hat wiederholt eine falsche Ausweisnummer vorgelesen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_IDENT_CODE",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The code did not work out. Please check your mobile number and reception, then try again.",
            de: "Mit dem Code hat es nicht geklappt. Bitte prüfen Sie Mobilnummer und Empfang und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant kept entering a wrong code.",
            de: "Die antragstellende Person hat wiederholt einen falschen Code eingegeben.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_LANGUAGE",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot continue online. Please contact us.",
            de: "Online geht es leider nicht weiter. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant speaks none of the languages of the call. Let a person decide on another method.",
            de: "Die antragstellende Person spricht keine Sprache des Gesprächs. Über ein anderes Verfahren entscheidet ein Mensch.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_NO_ID",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Please try again with your identity document at hand.",
            de: "Bitte versuchen Sie es erneut und halten Sie Ihren Ausweis bereit.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant had no document at hand.",
            de: "Die antragstellende Person hatte keinen Ausweis zur Hand.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "USER_WRONG_PERSON",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The person in the call must be the one who applies. Please try again yourself.",
            de: "Am Gespräch muss die Person teilnehmen, die den Antrag stellt. Bitte versuchen Sie es selbst erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Somebody else than the applicant was in the call. No suspicion of fraud.",
            de: "Im Gespräch war eine andere als die antragstellende Person. Kein Betrugsverdacht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "INDECENT_BEHAVIOUR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("user"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot continue online. Please contact us.",
            de: "Online geht es leider nicht weiter. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The applicant behaved indecently towards the agent.",
            de: "Die antragstellende Person hat sich gegenüber der Fachkraft ungebührlich verhalten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "OTHER_ABUSE",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The call was misused; the behaviour was out of place.",
            de: "Das Verfahren wurde missbraucht; das Verhalten war unangebracht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "OTHER_MISCELLANEOUS_PERMANENT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: true,
        cause: Cause::Unstated,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot continue online. Please contact us.",
            de: "Online geht es leider nicht weiter. Bitte melden Sie sich bei uns.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Another error that cannot be mended.",
            de: "Ein anderer Fehler, der sich nicht beheben lässt.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "OTHER_MISCELLANEOUS_TEMPORARY",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Unstated,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. Please try again.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Another error; a new attempt may help.",
            de: "Ein anderer Fehler; ein neuer Versuch kann helfen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "OTHER_TEST",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words { en: "It was a test call.", de: "Es war ein Testanruf." },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "OTHER_ERROR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Another error, not further explained.",
            de: "Ein anderer, nicht näher erklärter Fehler.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "STALLED_TIMEOUT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Unstated,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The identification ran too long and was stopped.",
            de: "Die Identifizierung lief zu lange und wurde beendet.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "NO_SECURITY_QUESTION_ASKED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Unstated,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. Please try again.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The reviewer found that too few security questions were asked.",
            de: "Bei der Nachprüfung zeigte sich, dass zu wenige Sicherheitsfragen gestellt wurden.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "SECURITY_QUESTION_NOT_CORRECT_ANSWERED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Unstated,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "A reviewer or supervisor was not content with the answers to the security questions.",
            de: "Die Antworten auf die Sicherheitsfragen genügten bei der Nachprüfung oder der Aufsicht nicht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "SECURITY_QUESTION",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Unstated,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification was not finished. You can continue with the same link.",
            de: "Die Identifizierung ist nicht abgeschlossen. Sie können mit demselben Link weitermachen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "A supervisor was not content with the answers to the security questions.",
            de: "Die Antworten auf die Sicherheitsfragen genügten der Aufsicht nicht.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "CALL_QUALITY_FAIL",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::SameLink],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The connection was too weak. Please find a stable network and try again.",
            de: "Die Verbindung war zu schwach. Bitte suchen Sie ein stabiles Netz und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The check before the call found too little bandwidth.",
            de: "Die Prüfung vor dem Gespräch ergab zu wenig Bandbreite.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Idnow,
        code: "NO_ESIGN_FRAUD",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: Some("other"),
        #[cfg(feature = "handbook")]
        http: None,
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::ContactBank],
        fraud: Fraud::Review,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Your identification is being checked. We will get back to you.",
            de: "Ihre Identifizierung wird geprüft. Wir melden uns bei Ihnen.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "With signature only: the agent suspected fraud before the signature; the case is under review. Offer nothing until it is over.",
            de: "Nur mit Signatur: Vor der Signatur bestand Betrugsverdacht; der Fall wird geprüft. Bis dahin nichts anbieten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Video identification",
            section: "Appendix I: Enums, IDnow failure codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: a permanent reason is never retried automatically; a person decides what follows. Suspected fraud before the signature waits for the review, although it is printed as not permanent.",
            de: "Unsere Lesart: Bei einem dauerhaften Grund gibt es keinen automatischen neuen Versuch; ein Mensch entscheidet. Betrugsverdacht vor der Signatur wartet auf die Nachprüfung, obwohl er nicht als dauerhaft gilt.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "IBAN_USAGE_LIMIT_EXCEEDED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::Stop,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "You have reached the limit of attempts. Please continue with the video identification.",
            de: "Sie haben das Limit an Versuchen erreicht. Bitte fahren sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot offer you this service.",
            de: "Wir können Ihnen diese Leistung nicht anbieten.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The IBAN is blocked after too many failed attempts. Possible fraud: stop the onboarding, give a general message and offer no other method.",
            de: "Die IBAN ist nach zu vielen Fehlversuchen gesperrt. Möglicher Betrug: Onboarding beenden, allgemein formulieren und kein anderes Verfahren anbieten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "MOBILE_NUMBER_NOT_VERIFIED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Partner,
        retry: &[Retry::FixData],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: None,
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Please confirm your mobile number, then try again.",
            de: "Bitte bestätigen Sie Ihre Mobilnummer und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "There is no verified mobile number. Have it verified, then repeat the call.",
            de: "Es gibt keine bestätigte Mobilnummer. Bestätigen lassen, dann den Aufruf wiederholen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "IDENTIFICATION_ATTEMPTS_EXCEEDED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::Stop,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "This identification method is not available. Please continue with video identification.",
            de: "Diese Identifikations-methode steht nicht zur Verfügung. Bitte fahren sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "We cannot offer you this service.",
            de: "Wir können Ihnen diese Leistung nicht anbieten.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The mobile number or the name has used up its attempts. Possible fraud: stop the onboarding, give a general message and offer no other method.",
            de: "Mobilnummer oder Name haben ihre Versuche verbraucht. Möglicher Betrug: Onboarding beenden, allgemein formulieren und kein anderes Verfahren anbieten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "ALREADY_IDENTIFIED_SUCCESSFULLY",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(422),
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::Never],
        fraud: Fraud::None,
        existing_customer: true,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "You have already successfully identified yourself.",
            de: "Sie haben sich bereits erfolgreich identifizert.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "You are already identified. Please use the account you have.",
            de: "Sie sind bereits identifiziert. Bitte nutzen Sie Ihr bestehendes Konto.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The person has been identified before. Stop the onboarding and refer them to the existing account.",
            de: "Die Person ist schon identifiziert. Onboarding beenden und auf das bestehende Konto verweisen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "MATCH_FOR_PERSON_DATA_NOT_FOUND",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::OtherMethod],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "This identification method is not available. Please continue with video identification.",
            de: "Diese Identifikations-methode steht nicht zur Verfügung. Bitte fahren sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "You cannot be identified this way. Please choose another one.",
            de: "Auf diesem Weg lässt sich Ihre Identität nicht feststellen. Bitte wählen Sie ein anderes Verfahren.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The credit agency does not know the person, for example after a recent move to Germany. Offer another method.",
            de: "Die Auskunftei kennt die Person nicht, etwa nach einem Umzug nach Deutschland. Ein anderes Verfahren anbieten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "PERSON_ACCOUNT_MATCH_NOT_FOUND",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::OtherIban, Retry::OtherMethod],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "This identification method is not available for this IBAN. Please try another IBAN or continue with video identification.",
            de: "Für diese IBAN steht diese Identifikationsmethode nicht zur Verfügung. Bitte versuchen Sie es mit einer anderen IBAN oder fahren Sie mit Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "This account cannot identify you. Please use another one that is yours, or choose another way.",
            de: "Mit diesem Konto geht es nicht. Bitte nutzen Sie ein anderes eigenes Konto oder wählen Sie ein anderes Verfahren.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Person and IBAN could not be linked. Another IBAN or another method may work.",
            de: "Person und IBAN ließen sich nicht verknüpfen. Eine andere IBAN oder ein anderes Verfahren kann helfen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "PREVIOUS_IDENT_NOT_FOUND",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: true,
        cause: Cause::Applicant,
        retry: &[Retry::OtherMethod],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "This identification method is not available. Please continue with video identification.",
            de: "Diese Identifikations-methode steht nicht zur Verfügung. Bitte fahren sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "You cannot be identified this way. Please choose another one.",
            de: "Auf diesem Weg lässt sich Ihre Identität nicht feststellen. Bitte wählen Sie ein anderes Verfahren.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "This method requires that the person was identified for an account before, and was not. Offer another method.",
            de: "Dieses Verfahren setzt voraus, dass die Person schon einmal für ein Konto identifiziert wurde. Das ist nicht der Fall. Ein anderes Verfahren anbieten.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "PERSON_MISSING_REQUIRED_DATA",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Partner,
        retry: &[Retry::FixData],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "An error has occurred. Please contact Solaris support.",
            de: "Ein Fehler ist aufgetreten. Bitte kontaktieren Sie den Support.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Some details are missing. Please complete them and try again.",
            de: "Es fehlen noch Angaben. Bitte ergänzen Sie diese und versuchen Sie es erneut.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Required data about the person are missing. Collect them, then repeat the call.",
            de: "Erforderliche Angaben zur Person fehlen. Diese einholen, dann den Aufruf wiederholen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "DEPENDENCY_ERROR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Provider,
        retry: &[Retry::ContactBank],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "An error has occurred. Please contact Solaris support.",
            de: "Ein Fehler ist aufgetreten. Bitte kontaktieren Sie den Support.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. We are looking into it.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Wir kümmern uns darum.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "A service of a provider failed. Contact the bank.",
            de: "Ein Dienst eines Anbieters ist ausgefallen. Die Bank ansprechen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "INVALID_MODEL",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Partner,
        retry: &[Retry::FixData, Retry::ContactBank],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "An error has occurred. Please contact the support.",
            de: "Ein Fehler ist aufgetreten. Bitte kontaktieren Sie den Support.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. We are looking into it.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Wir kümmern uns darum.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The request could not be processed. Check its body and repeat it; if that does not help, contact the bank. The API also uses this code with status 400.",
            de: "Die Anfrage ließ sich nicht verarbeiten. Inhalt prüfen und wiederholen; hilft das nicht, die Bank ansprechen. Die API nutzt den Code auch mit Status 400.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "INTERNAL_REQUEST_ERROR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Bank,
        retry: &[Retry::ContactBank],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "An error has occurred. Please contact Solaris support.",
            de: "Ein Fehler ist aufgetreten. Bitte kontaktieren Sie den Support.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. We are looking into it.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Wir kümmern uns darum.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Technical fault at the bank. Contact the bank.",
            de: "Technischer Fehler bei der Bank. Die Bank ansprechen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "GENERIC_ERROR",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Bank,
        retry: &[Retry::ContactBank],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "An error has occurred. Please contact Solaris support.",
            de: "Ein Fehler ist aufgetreten. Bitte kontaktieren Sie den Support.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Something went wrong on our side. We are looking into it.",
            de: "Auf unserer Seite ist etwas schiefgegangen. Wir kümmern uns darum.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "Technical fault without further explanation. Contact the bank.",
            de: "Technischer Fehler ohne nähere Angabe. Die Bank ansprechen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "ACCESS_BY_AUTHORIZED_HOLDER",
        spellings: &["ACCESS_BY_ATHORIZED_HOLDER"],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::OtherIban, Retry::OtherMethod],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "You are not the account holder. Please use another IBAN or continue with the video identification.",
            de: "Sie sind nicht Kontoinhaber. Bitte nutzen sie eine andere IBAN oder fahren Sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "You are not the holder of this account. Please use one of your own, or choose another way.",
            de: "Dieses Konto gehört Ihnen nicht. Bitte nutzen Sie ein eigenes Konto oder wählen Sie ein anderes Verfahren.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The person is authorised to use the account but is not its holder, which is not allowed, to prevent fraud. An account of their own or another method may work.",
            de: "Die Person ist nur bevollmächtigt, nicht Kontoinhaberin; das ist zum Schutz vor Betrug nicht erlaubt. Ein eigenes Konto oder ein anderes Verfahren kann helfen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "EXPIRED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::NewIdentification],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "Your Identification attempt has expired. Please Try again.",
            de: "Ihr Identifizierungsprozess ist abgelaufen. Bitte versuchen Sie es erneut.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The identification has run out. Please start again.",
            de: "Die Identifizierung ist abgelaufen. Bitte beginnen Sie neu.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The identification is too old. Create a new one.",
            de: "Die Identifizierung ist zu alt. Eine neue anlegen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "ACCOUNT_SNAPSHOT_FAILED",
        spellings: &["ACCOUNT_SNAPHOT_FAILED"],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::OtherIban],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "The bank login or transfer has failed. Please try again.",
            de: "Die Bankanmeldung oder Überweisung ist fehlgeschlagen. Bitte versuchen Sie es erneut.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The login or the transfer failed. Please try again with another account of yours.",
            de: "Anmeldung oder Überweisung sind fehlgeschlagen. Bitte versuchen Sie es mit einem anderen eigenen Konto.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The payment of a few cents failed at the provider. Try again with another IBAN. A later call is answered with 409, expectation_mismatch.",
            de: "Die Cent-Zahlung ist beim Anbieter gescheitert. Mit einer anderen IBAN erneut versuchen. Ein späterer Aufruf wird mit 409, expectation_mismatch beantwortet.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "JOINT_ACCOUNT",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::OtherIban, Retry::OtherMethod],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "Joint accounts are not supported. Please use a different IBAN or continue with video identification.",
            de: "Gemeinschaftskonten sind nicht unterstützt. Bitte nutzen sie eine andere IBAN oder fahren Sie mit der Video-Identifizierung fort.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "Shared accounts cannot be used. Please use one that is yours alone, or choose another way.",
            de: "Gemeinschaftskonten sind nicht möglich. Bitte nutzen Sie ein Konto, das Ihnen allein gehört, oder wählen Sie ein anderes Verfahren.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The account is a joint account, which is not allowed, to prevent fraud. An account in the person's sole name or another method may work. A later call is answered with 409, expectation_mismatch.",
            de: "Es ist ein Gemeinschaftskonto; das ist zum Schutz vor Betrug nicht erlaubt. Ein Konto, das der Person allein gehört, oder ein anderes Verfahren kann helfen. Ein späterer Aufruf wird mit 409, expectation_mismatch beantwortet.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
    Failure {
        provider: Method::Bank,
        code: "ACCOUNT_SNAPSHOT_EXPIRED",
        spellings: &[],
        #[cfg(feature = "handbook")]
        category: None,
        #[cfg(feature = "handbook")]
        http: Some(412),
        permanent: false,
        cause: Cause::Applicant,
        retry: &[Retry::NewIdentification],
        fraud: Fraud::None,
        existing_customer: false,
        #[cfg(feature = "handbook")]
        message: Some(Words {
            en: "The bank login session has expired. Please try again.",
            de: "Die Anmeldesitzung der Bank ist abgelaufen. Bitte versuchen Sie es erneut.",
        }),
        #[cfg(feature = "handbook")]
        applicant: Words {
            en: "The transfer was not confirmed in time. Please start again.",
            de: "Die Überweisung wurde nicht rechtzeitig bestätigt. Bitte beginnen Sie neu.",
        },
        #[cfg(feature = "handbook")]
        support: Words {
            en: "The payment of a few cents was not made in time. Create a new identification.",
            de: "Die Cent-Zahlung kam nicht rechtzeitig. Eine neue Identifizierung anlegen.",
        },
        #[cfg(feature = "handbook")]
        sources: &[Source {
            document: "Bankident API integration",
            section: "Appendix III: Bankident rejection reasons and error codes",
            checked: day(2026, 11, 21),
        }],
        #[cfg(feature = "handbook")]
        reading: Some(Words {
            en: "Ours: the column of actions is followed where the suggested message says otherwise: suspected fraud ends the onboarding and no other method is offered. Whether a reason is permanent, and who caused it, is not printed; both are our reading. Upper and lower case, and both spellings of misspelled codes, are accepted.",
            de: "Unsere Lesart: Es gilt die Spalte der Maßnahmen, wo der Textvorschlag anders lautet: Betrugsverdacht beendet das Onboarding, und es wird kein anderes Verfahren angeboten. Ob ein Grund dauerhaft ist und wer ihn verursacht, steht nicht dort; beides ist unsere Lesart. Groß- und Kleinschreibung und beide Schreibweisen falsch geschriebener Codes gelten.",
        }),
    },
];

/// The other codes of the bank and the providers, by kind.
#[cfg(feature = "handbook")]
pub static CODES: &[CodeList] = &[
    CodeList {
        name: "blocking_reason",
        title: Words { en: "Reason for blocking an account", de: "Grund für eine Kontosperre" },
        whose: Who::Bank,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Validity of identification documents (Spain & Italy)",
                checked: day(2026, 11, 21),
            },
            Source { document: "AML update process", section: "Follow-up date", checked: day(2026, 11, 21) },
        ],
        reading: None,
        codes: &[
            Code {
                code: "MISSING_TAX_INFORMATION",
                rule: Some(RuleId::TaxMissing),
                means: Words {
                    en: "No tax identification was recorded in time after the account was opened. The account is blocked until it is recorded.",
                    de: "Nach der Kontoeröffnung wurde nicht rechtzeitig eine Steuer-Identifikation hinterlegt. Das Konto ist gesperrt, bis sie vorliegt.",
                },
            },
            Code {
                code: "IDENTIFICATION_DOCUMENT_EXPIRED",
                rule: Some(RuleId::IdentityDocumentBlocksAccount),
                means: Words {
                    en: "The identity document has expired, and the customer was not identified again in time. The account is blocked until the customer identifies with a valid document.",
                    de: "Der Ausweis ist abgelaufen, und es gab nicht rechtzeitig eine neue Identifizierung. Das Konto ist gesperrt, bis eine Identifizierung mit gültigem Ausweis vorliegt.",
                },
            },
            Code {
                code: "AML_FOLLOW_UP_OVERDUE",
                rule: Some(RuleId::IdentificationFollowUpOverdue),
                means: Words {
                    en: "The day by which the customer had to confirm the personal data has passed. The account is blocked until they are confirmed.",
                    de: "Der Tag, bis zu dem die Personendaten zu bestätigen waren, ist vorbei. Das Konto ist gesperrt, bis sie bestätigt sind.",
                },
            },
        ],
    },
    CodeList {
        name: "webhook",
        title: Words { en: "Webhook event of the bank", de: "Webhook-Ereignis der Bank" },
        whose: Who::Bank,
        sources: &[
            Source {
                document: "BankIdent Plus",
                section: "Key Status Transitions to Monitor",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Webhooks",
                checked: day(2026, 11, 21),
            },
            Source { document: "PERSON_DELETED webhook", section: "Event", checked: day(2026, 11, 21) },
            Source { document: "ACCOUNT_OPENING_REQUEST webhook", section: "status", checked: day(2026, 11, 21) },
        ],
        reading: None,
        codes: &[
            Code {
                code: "IDENTIFICATION",
                rule: None,
                means: Words {
                    en: "Reports the new status of an identification. A webhook may arrive twice; a status that is reported a second time changes nothing.",
                    de: "Meldet den neuen Status einer Identifizierung. Ein Webhook kann doppelt eintreffen; ein erneut gemeldeter Status ändert nichts.",
                },
            },
            Code {
                code: "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT",
                rule: Some(RuleId::ReadinessReferenceTransferOpen),
                means: Words {
                    en: "Reports that a reference transfer of BankIdent Plus failed, and how many attempts are left.",
                    de: "Meldet, dass eine Referenzüberweisung von BankIdent Plus gescheitert ist und wie viele Versuche bleiben.",
                },
            },
            Code {
                code: "PERSON_CHANGED",
                rule: None,
                means: Words {
                    en: "Reports that data of a person have changed, among them the statuses of the due diligence. Retrieve the person again.",
                    de: "Meldet, dass sich Daten einer Person geändert haben, darunter die Status der Sorgfaltsprüfung. Die Person erneut abrufen.",
                },
            },
            Code {
                code: "ACCOUNT_OPENING_REQUEST",
                rule: None,
                means: Words {
                    en: "Reports the new status of an account opening request and, after a rejection, the validation that failed.",
                    de: "Meldet den neuen Status eines Kontoeröffnungsantrags und nach einer Ablehnung die gescheiterte Prüfung.",
                },
            },
            Code {
                code: "PERSON_DELETED",
                rule: Some(RuleId::IdentificationPersonDeleted),
                means: Words {
                    en: "The bank has deleted a person who did not become a customer. The partner must delete the data as well.",
                    de: "Die Bank hat eine Person gelöscht, die nicht Kundin oder Kunde geworden ist. Der Partner muss die Daten ebenfalls löschen.",
                },
            },
            Code {
                code: "POTENTIAL_ACCOUNT_BLOCKING",
                rule: Some(RuleId::IdentityDocumentExpiryNotice),
                means: Words {
                    en: "Announces that an account will be blocked, why, and on which day. For an expiring identity document the first one comes before the last day; it is repeated until the block.",
                    de: "Kündigt an, dass ein Konto gesperrt wird, warum und an welchem Tag. Bei einem ablaufenden Ausweis kommt es erstmals vor dem letzten Tag und wiederholt sich bis zur Sperre.",
                },
            },
        ],
    },
    CodeList {
        name: "api_error",
        title: Words { en: "Error code of the bank's API", de: "Fehlercode der API der Bank" },
        whose: Who::Bank,
        sources: &[
            Source { document: "API reference", section: "Errors", checked: day(2026, 11, 21) },
            Source {
                document: "Bankident API integration",
                section: "Appendix II: Testing data, Test scenarios",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        codes: &[
            Code {
                code: "expectation_mismatch",
                rule: None,
                means: Words {
                    en: "HTTP 409: the identification does not have the status that the call expects, for example after a failed payment or with a joint account. Read the failure reason of the identification and act on it.",
                    de: "HTTP 409: Die Identifizierung hat nicht den Status, den der Aufruf erwartet, etwa nach einer gescheiterten Zahlung oder bei einem Gemeinschaftskonto. Den Fehlergrund der Identifizierung abrufen und danach vorgehen.",
                },
            },
            Code {
                code: "validation_error",
                rule: None,
                means: Words {
                    en: "The request does not match the documentation of the API (HTTP 400).",
                    de: "Die Anfrage entspricht nicht der Dokumentation der API (HTTP 400).",
                },
            },
            Code {
                code: "type_error",
                rule: None,
                means: Words {
                    en: "A field does not have the documented JSON type (HTTP 400).",
                    de: "Ein Feld hat nicht den dokumentierten JSON-Typ (HTTP 400).",
                },
            },
            Code {
                code: "invalid_json",
                rule: None,
                means: Words {
                    en: "The body of the request is not JSON (HTTP 400).",
                    de: "Der Inhalt der Anfrage ist kein JSON (HTTP 400).",
                },
            },
            Code {
                code: "invalid_webhook_url",
                rule: None,
                means: Words {
                    en: "The address of the webhook is not valid (HTTP 400).",
                    de: "Die Adresse des Webhooks ist ungültig (HTTP 400).",
                },
            },
            Code {
                code: "unsafe_webhook_url",
                rule: None,
                means: Words {
                    en: "The address of the webhook is not safe (HTTP 400).",
                    de: "Die Adresse des Webhooks ist nicht sicher (HTTP 400).",
                },
            },
            Code {
                code: "invalid_token",
                rule: None,
                means: Words {
                    en: "The access token is not valid (HTTP 401).",
                    de: "Das Zugriffstoken ist ungültig (HTTP 401).",
                },
            },
            Code {
                code: "token_required",
                rule: None,
                means: Words {
                    en: "The request has no access token (HTTP 401).",
                    de: "Der Anfrage fehlt das Zugriffstoken (HTTP 401).",
                },
            },
        ],
    },
    CodeList {
        name: "field_value",
        title: Words { en: "Value of a field of the bank's API", de: "Wert eines Feldes der API der Bank" },
        whose: Who::Bank,
        sources: &[
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Step 3: Record tax identification, POST Create person tax identification",
                checked: day(2026, 11, 21),
            },
            Source {
                document: "Onboard a person (Digital Banking & Cards)",
                section: "Appendix I: Enums, Document types",
                checked: day(2026, 11, 21),
            },
        ],
        reading: None,
        codes: &[
            Code {
                code: "NOT_ASSIGNED_BY_COUNTRY",
                rule: Some(RuleId::TaxNumberOrReasonMissing),
                means: Words {
                    en: "Reason why a tax identification has no number: the country issues none.",
                    de: "Begründung, warum eine Steuer-Identifikation keine Nummer hat: Das Land vergibt keine.",
                },
            },
            Code {
                code: "SIGNED_QES_DOCUMENT",
                rule: Some(RuleId::ConsentSignatureMissing),
                means: Words {
                    en: "Type of a document: signed with a qualified electronic signature.",
                    de: "Art eines Dokuments: mit qualifizierter elektronischer Signatur unterzeichnet.",
                },
            },
            Code {
                code: "NOT_ASSIGNED_YET",
                rule: None,
                means: Words {
                    en: "Reason why a tax identification has no number: the country has not assigned it yet.",
                    de: "Begründung, warum eine Steuer-Identifikation keine Nummer hat: Das Land hat sie noch nicht vergeben.",
                },
            },
        ],
    },
    CodeList {
        name: "due_diligence",
        title: Words { en: "Status of the bank's due diligence", de: "Status der Sorgfaltsprüfung der Bank" },
        whose: Who::Bank,
        sources: &[Source {
            document: "Onboard a person (Digital Banking & Cards)",
            section: "Onboarding readiness checklist",
            checked: day(2026, 11, 21),
        }],
        reading: Some(Words {
            en: "Ours: the checklist names the good values only. What the others mean is inferred from their names.",
            de: "Unsere Lesart: Die Checkliste nennt nur die guten Werte. Was die anderen bedeuten, schließen wir aus ihren Namen.",
        }),
        codes: &[
            Code {
                code: "SCREENED_ACCEPTED",
                rule: None,
                means: Words {
                    en: "The screening accepted the person. This value passes its row of the checklist.",
                    de: "Das Screening hat die Person angenommen. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "SCREENED_DECLINED",
                rule: Some(RuleId::ReadinessScreeningDeclined),
                means: Words {
                    en: "The screening declined the person.",
                    de: "Das Screening hat die Person abgelehnt.",
                },
            },
            Code {
                code: "NORMAL_RISK",
                rule: None,
                means: Words {
                    en: "The risk is normal. This value passes its row of the checklist.",
                    de: "Das Risiko ist normal. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "SCORING_NOT_REQUIRED",
                rule: None,
                means: Words {
                    en: "No risk classification is needed. This value passes its row of the checklist.",
                    de: "Eine Risikoklassifizierung ist nicht nötig. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "NO_MATCH",
                rule: None,
                means: Words {
                    en: "The vetting found nothing. This value passes its row of the checklist.",
                    de: "Die Kundenprüfung ergab keinen Treffer. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "VETTING_NOT_REQUIRED",
                rule: None,
                means: Words {
                    en: "No vetting is needed. This value passes its row of the checklist.",
                    de: "Eine Kundenprüfung ist nicht nötig. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "RISK_ACCEPTED",
                rule: None,
                means: Words {
                    en: "The bank accepted the risk. This value passes its row of the checklist.",
                    de: "Die Bank hat das Risiko angenommen. Mit diesem Wert ist die Zeile der Checkliste erfüllt.",
                },
            },
            Code {
                code: "RISK_REJECTED",
                rule: None,
                means: Words {
                    en: "The bank rejected the risk, in the risk classification or in the vetting.",
                    de: "Die Bank hat das Risiko abgelehnt, in der Risikoklassifizierung oder in der Kundenprüfung.",
                },
            },
            Code {
                code: "INFORMATION_REQUESTED",
                rule: None,
                means: Words {
                    en: "The bank has asked for information and waits for the answer.",
                    de: "Die Bank hat Informationen angefordert und wartet auf die Antwort.",
                },
            },
            Code {
                code: "CUSTOMER_UNRESPONSIVE",
                rule: None,
                means: Words {
                    en: "The bank has asked for information and received no answer.",
                    de: "Die Bank hat Informationen angefordert und keine Antwort erhalten.",
                },
            },
        ],
    },
    CodeList {
        name: "validation",
        title: Words { en: "Validation of an account opening request", de: "Prüfung eines Kontoeröffnungsantrags" },
        whose: Who::Bank,
        sources: &[Source {
            document: "ACCOUNT_OPENING_REQUEST webhook",
            section: "error",
            checked: day(2026, 11, 25),
        }],
        reading: None,
        codes: &[
            Code {
                code: "consumer_age_over_18",
                rule: None,
                means: Words {
                    en: "The customer must be at least 18 years old. Nothing can be corrected before the birthday.",
                    de: "Die Person muss mindestens 18 Jahre alt sein. Vor dem Geburtstag lässt sich nichts berichtigen.",
                },
            },
            Code {
                code: "green_person_vetting",
                rule: None,
                means: Words {
                    en: "The customer vetting must be green. Wait for the bank's result, then send a new request.",
                    de: "Die Kundenprüfung muss grün sein. Das Ergebnis der Bank abwarten, dann einen neuen Antrag senden.",
                },
            },
            Code {
                code: "existing_customer",
                rule: None,
                means: Words {
                    en: "The person is already a customer of the bank.",
                    de: "Die Person ist bereits Kundin oder Kunde der Bank.",
                },
            },
            Code {
                code: "alltime_accounts_count_below_set_limit",
                rule: None,
                means: Words {
                    en: "The customer has already opened as many accounts as the bank allows in total.",
                    de: "Die Person hat schon so viele Konten eröffnet, wie die Bank insgesamt erlaubt.",
                },
            },
            Code {
                code: "active_accounts_count_below_set_limit",
                rule: None,
                means: Words {
                    en: "The customer already has as many open accounts as the bank allows at the same time.",
                    de: "Die Person hat schon so viele offene Konten, wie die Bank gleichzeitig erlaubt.",
                },
            },
        ],
    },
    CodeList {
        name: "sandbox_outcome",
        title: Words {
            en: "Outcome that the sandbox of the bank simulates",
            de: "Ergebnis, das die Testumgebung der Bank simuliert",
        },
        whose: Who::Bank,
        sources: &[Source { document: "BankIdent Plus", section: "Testing", checked: day(2026, 11, 25) }],
        reading: None,
        codes: &[
            Code {
                code: "SUCCESSFUL_PRE_IDENT",
                rule: None,
                means: Words { en: "The pre-identification succeeds.", de: "Die Vorab-Identifizierung gelingt." },
            },
            Code {
                code: "FAILED_PRE_IDENT",
                rule: None,
                means: Words { en: "The pre-identification fails.", de: "Die Vorab-Identifizierung scheitert." },
            },
            Code {
                code: "ABORTED_PRE_IDENT",
                rule: None,
                means: Words {
                    en: "The applicant ends the pre-identification.",
                    de: "Die antragstellende Person bricht die Vorab-Identifizierung ab.",
                },
            },
            Code {
                code: "CANCELED_PRE_IDENT",
                rule: None,
                means: Words {
                    en: "The provider ends the pre-identification.",
                    de: "Der Anbieter bricht die Vorab-Identifizierung ab.",
                },
            },
            Code {
                code: "SUCCESSFUL_ACCOUNT_OPENING",
                rule: None,
                means: Words { en: "The bank opens the account.", de: "Die Bank eröffnet das Konto." },
            },
            Code {
                code: "FAILED_ACCOUNT_OPENING",
                rule: None,
                means: Words { en: "The bank does not open the account.", de: "Die Bank eröffnet das Konto nicht." },
            },
            Code {
                code: "SUCCESSFUL_REFERENCE_TRANSFER",
                rule: None,
                means: Words { en: "The reference transfer succeeds.", de: "Die Referenzüberweisung gelingt." },
            },
            Code {
                code: "FAILED_REFERENCE_TRANSFER_NAME_CHECK",
                rule: None,
                means: Words {
                    en: "The reference transfer comes from an account in another name.",
                    de: "Die Referenzüberweisung kommt von einem Konto, das auf einen anderen Namen lautet.",
                },
            },
        ],
    },
    CodeList {
        name: "emulated_error",
        title: Words {
            en: "Error code of the bank's API that its documents do not list",
            de: "Fehlercode der API der Bank, den ihre Dokumente nicht nennen",
        },
        whose: Who::Bank,
        sources: &[Source { document: "kontist/mock-solaris", section: "persons.ts", checked: day(2026, 11, 25) }],
        reading: None,
        codes: &[
            Code {
                code: "deprecated_params",
                rule: None,
                means: Words {
                    en: "The request contains a field that may no longer be sent, for example a consent in a change of the person. Leave it out.",
                    de: "Die Anfrage enthält ein Feld, das nicht mehr gesendet werden darf, etwa eine Einwilligung in einer Änderung der Person. Dieses Feld weglassen.",
                },
            },
            Code {
                code: "invalid_tan",
                rule: None,
                means: Words {
                    en: "The code of the second factor is wrong (HTTP 403).",
                    de: "Der Code des zweiten Faktors ist falsch (HTTP 403).",
                },
            },
            Code {
                code: "unauthorized_action",
                rule: None,
                means: Words {
                    en: "The action is not allowed, for example without a second factor (HTTP 403).",
                    de: "Die Aktion ist nicht erlaubt, etwa ohne zweiten Faktor (HTTP 403).",
                },
            },
            Code {
                code: "model_not_found",
                rule: None,
                means: Words {
                    en: "The resource does not exist (HTTP 404).",
                    de: "Die Ressource gibt es nicht (HTTP 404).",
                },
            },
            Code {
                code: "mobile_number_exists",
                rule: None,
                means: Words {
                    en: "The person already has a mobile number (HTTP 409).",
                    de: "Die Person hat bereits eine Mobilnummer (HTTP 409).",
                },
            },
        ],
    },
    CodeList {
        name: "idnow_result",
        title: Words {
            en: "Result of IDnow's own API, not a code of the bank",
            de: "Ergebnis der API von IDnow selbst, kein Code der Bank",
        },
        whose: Who::Provider,
        sources: &[Source {
            document: "IDnow manual (2016 edition)",
            section: "Identification results",
            checked: day(2026, 11, 25),
        }],
        reading: None,
        codes: &[
            Code {
                code: "SUCCESS",
                rule: None,
                means: Words {
                    en: "The identification succeeded. The status of the bank counts.",
                    de: "Die Identifizierung war erfolgreich. Es zählt der Status der Bank.",
                },
            },
            Code {
                code: "SUCCESS_DATA_CHANGED",
                rule: None,
                means: Words {
                    en: "The identification succeeded and the agent changed data. The status of the bank counts; retrieve the person again.",
                    de: "Die Identifizierung war erfolgreich, und der Agent hat Daten geändert. Es zählt der Status der Bank; die Person erneut abrufen.",
                },
            },
            Code {
                code: "REVIEW_PENDING",
                rule: None,
                means: Words {
                    en: "The identification is finished and under review.",
                    de: "Die Identifizierung ist beendet und wird geprüft.",
                },
            },
            Code {
                code: "FRAUD_SUSPICION_PENDING",
                rule: None,
                means: Words {
                    en: "The identification is finished and is reviewed further.",
                    de: "Die Identifizierung ist beendet und wird weiter geprüft.",
                },
            },
            Code {
                code: "FRAUD_SUSPICION_CONFIRMED",
                rule: None,
                means: Words {
                    en: "The identification failed for good.",
                    de: "Die Identifizierung ist endgültig gescheitert.",
                },
            },
            Code {
                code: "ABORTED",
                rule: None,
                means: Words {
                    en: "The session was ended during the call.",
                    de: "Die Sitzung wurde während des Gesprächs beendet.",
                },
            },
            Code {
                code: "CANCELED",
                rule: None,
                means: Words {
                    en: "The identification was rejected in the review.",
                    de: "Die Identifizierung wurde bei der Prüfung verworfen.",
                },
            },
        ],
    },
];

/// What the sandbox does with the IBANs the bank documents for it. In production they mean nothing.
///
/// Bankident API integration, Appendix II: Testing data; read on 2026-11-21.
///
/// Ours: one test IBAN is listed as a success of an authorised holder, which the table of failures does not allow; we take it to fail. Another is listed both for a failing signature and for codes that become invalid as soon as the next one is sent; both apply.
pub static TEST_IBANS: &[TestIban] = &[
    TestIban { iban: "DE11110101010100000020", ends_in: Ending::Success },
    TestIban {
        iban: "DE43110101010000000010",
        ends_in: Ending::Fails { code: "ACCESS_BY_AUTHORIZED_HOLDER", later: None },
    },
    TestIban {
        iban: "DE22110101010100000016",
        ends_in: Ending::Fails { code: "MATCH_FOR_PERSON_DATA_NOT_FOUND", later: None },
    },
    TestIban {
        iban: "DE33110101010100000012",
        ends_in: Ending::Fails { code: "PREVIOUS_IDENT_NOT_FOUND", later: None },
    },
    TestIban {
        iban: "DE44110101010100000008",
        ends_in: Ending::Fails { code: "PERSON_ACCOUNT_MATCH_NOT_FOUND", later: None },
    },
    TestIban { iban: "DE55110101010100000004", ends_in: Ending::Fails { code: "JOINT_ACCOUNT", later: Some(409) } },
    TestIban {
        iban: "DE66110101010100000000",
        ends_in: Ending::Fails { code: "ACCOUNT_SNAPSHOT_FAILED", later: Some(409) },
    },
    TestIban { iban: "DE77110101010100000093", ends_in: Ending::SignatureFails },
];
