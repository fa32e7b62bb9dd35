//! The texts of tables and pages, in both languages. Texts about rules are the rulebook's.

use onboardable::Lang;

/// A text in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// In English.
    pub en: &'static str,
    /// In German.
    pub de: &'static str,
}

impl Phrase {
    /// Returns the text in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }

    /// Returns the text in a language with its places filled, such as `{count}`.
    #[must_use]
    pub fn filled(self, lang: Lang, places: &[(&str, &str)]) -> String {
        let mut text = self.text(lang);
        let mut filled = String::with_capacity(text.len());
        // What is filled in is not looked at again, so it may contain braces.
        while let Some((before, (name, after))) =
            text.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            filled.push_str(before);
            if let Some((_, value)) = places.iter().find(|(place, _)| *place == name) {
                filled.push_str(value);
            }
            text = after;
        }
        filled.push_str(text);
        filled
    }
}

/// Declares the texts of one room, and lists them for the tests.
macro_rules! phrases {
    ($(#[$room:meta])* $module:ident: $($name:ident = $en:literal, $de:literal;)*) => {
        $(#[$room])*
        pub mod $module {
            #![allow(missing_docs, reason = "each says what it is")]
            use super::Phrase;
            $(pub const $name: Phrase = Phrase { en: $en, de: $de };)*
            /// All of them, by name.
            pub const ALL: &[(&str, Phrase)] = &[$((stringify!($name), $name)),*];
        }
    };
}

phrases! {
    /// What every page says.
    page:
    AS_OF = "As of", "Stichtag";
    PROGRAM = "Program", "Programm";
    RULEBOOK = "Rulebook", "Regelwerk";
    INPUT = "Digest of the input", "Prüfsumme der Eingabe";
    APPLICANTS = "Applicants", "Antragstellende Personen";
}

phrases! {
    /// The page of a portfolio, and of its methods.
    portfolio:
    TITLE = "Portfolio", "Portfolio-Übersicht";
    METHODS_TITLE = "Which method serves how many?", "Welches Verfahren kommt für wie viele infrage?";

    FILES = "Input", "Eingabe";
    STANDARD_INPUT = "standard input", "Standardeingabe";
    MORE_FILES = "and {count} more files", "und {count} weitere Dateien";
    BROKEN = "{count} could not be read as a whole, so their applicants are missing here", "{count} ließen sich nicht oder nicht ganz lesen; deren antragstellende Personen fehlen hier";
    RECORDS = "Records", "Datensätze";
    OWN_AS_OF = "{as_of}; records that state an instant of their own: {count}", "{as_of}; Datensätze mit eigenem Stichtag: {count}";
    AT = "{day}, {time} UTC", "{day}, {time} UTC";

    OUTCOME = "Outcome", "Ergebnis";
    OUTCOME_CHART = "Bars: how many applicants have which answer. {values}.", "Balken: wie viele antragstellende Personen welche Antwort haben. {values}.";
    ANSWER = "Answer", "Antwort";
    COUNT = "Count", "Anzahl";
    SHARE = "Share", "Anteil";
    TOTAL = "Total", "Summe";
    STOPPED_LATER = "Although their answer is yes, a later gate already has a finding that will not go away by itself: {count}.", "Trotz der Antwort Ja gibt es für eine spätere Stufe schon einen Befund, der sich nicht von selbst erledigt: {count}.";

    WORK = "Which rules cause the work", "Welche Regeln die Arbeit verursachen";
    WORK_LEAD = "How many applicants each rule keeps on hold or refuses: because of what it found, or because a field that it reads is missing or cannot be evaluated (“not known”). “Alone” counts those for whom no other rule is in the way. Of an applicant who is refused, only the refusal counts.", "Wie viele antragstellende Personen eine Regel zurückstellt oder ablehnt: wegen eines Befunds oder weil ein Feld, das sie liest, fehlt oder nicht auswertbar ist („nicht bekannt“). „Allein“ zählt, wem keine andere Regel im Weg steht. Bei Abgelehnten zählt nur die Ablehnung.";
    WORK_KEY = "The first {rules} of {all} rules cause {share} of the work.", "Die ersten {rules} von {all} Regeln verursachen {share} der Arbeit.";
    WORK_NONE = "No rule keeps an applicant on hold or refuses one.", "Keine Regel stellt jemanden zurück oder lehnt jemanden ab.";
    WORK_CHART = "Columns: applicants per rule, the most frequent first, numbered as in the table. Line: the cumulative share of the work of all rules. The first {rules} cause {share} of the work.", "Säulen: antragstellende Personen je Regel, die häufigste zuerst, nummeriert wie in der Tabelle. Linie: kumulierter Anteil an der Arbeit aller Regeln. Die ersten {rules} verursachen {share} der Arbeit.";
    FOUND = "Found", "Befund";
    UNKNOWN = "Not known", "Nicht bekannt";
    WORK_LINE = "Cumulative share of the work of all {rules} rules", "Kumulierter Anteil an der Arbeit aller {rules} Regeln";
    RULE = "Rule", "Regel";
    OTHER_RULES = "Other rules ({count})", "Übrige Regeln ({count})";
    CUMULATIVE = "Cumulative", "Kumuliert";
    ALONE = "Alone", "Allein";
    ACTS = "who acts: {who}", "zuständig: {who}";

    LACK = "What is missing most", "Was am häufigsten fehlt";
    LACK_LEAD = "Fields that keep applicants on hold because they are not stated or cannot be evaluated. Of an applicant who is refused, nothing more is asked.", "Felder, die zurückstellen, weil sie nicht angegeben oder nicht auswertbar sind. Wer abgelehnt ist, wird nach nichts mehr gefragt.";
    LACK_NONE = "No field that is needed is missing.", "Kein benötigtes Feld fehlt.";
    FIELD = "Field", "Feld";
    SUPPLIES = "from: {who}", "von: {who}";
    MISSING = "Not stated", "Nicht angegeben";
    UNUSABLE = "Not usable", "Nicht auswertbar";
    OF_APPLICANTS = "Of all applicants", "Anteil an allen";
    OTHER_FIELDS = "Fields that are missing less often and are not listed: {count}.", "Seltener fehlende Felder, die hier nicht aufgeführt sind: {count}.";

    RESIDENCE = "Country of residence", "Wohnsitzland";
    RESIDENCE_LEAD = "Outcomes by the country of the residential address; nationality is not counted. Countries with fewer than {least} applicants are joined as “Other”, so that no country’s row describes only a few people.", "Ergebnisse nach dem Land der Wohnanschrift; die Staatsangehörigkeit wird nicht ausgewertet. Länder mit weniger als {least} antragstellenden Personen sind unter „Andere“ zusammengefasst, damit keine Zeile eines Landes nur wenige Menschen beschreibt.";
    RESIDENCE_CHART = "Bars: the shares of yes, not yet and no among the applicants of each country of residence.", "Balken: die Anteile von Ja, Noch nicht und Nein je Wohnsitzland.";
    RESIDENCE_NONE = "No applicant was evaluated.", "Es wurde niemand ausgewertet.";
    COUNTRY = "Country", "Land";
    OTHERS = "Other", "Andere";
    NOT_KNOWN = "Not known", "Unbekannt";

    PROOF = "Age of proofs of address", "Alter der Adressnachweise";
    PROOF_LEAD = "Proofs of address that are needed and have a known date of issue, by their age in full calendar months. The age is counted to the day on which the identification was created; where that is not stated, to the day of its success, and otherwise to the as-of date.", "Benötigte Adressnachweise mit bekanntem Ausstellungsdatum nach ihrem Alter in vollen Kalendermonaten. Gezählt wird bis zum Tag, an dem die Identifizierung angelegt wurde; ist er nicht angegeben, bis zum Tag ihres Erfolgs, sonst bis zum Stichtag.";
    PROOF_NONE = "There is no proof of address that is needed and has a known date of issue.", "Es gibt keinen benötigten Adressnachweis mit bekanntem Ausstellungsdatum.";
    PROOF_CHART = "Columns: proofs of address by age in months, with the limit of {limit} months as a line. Accepted: {accepted}. Too old: {old}.", "Säulen: Adressnachweise nach Alter in Monaten, mit der Grenze von {limit} Monaten als Linie. Angenommen: {accepted}. Zu alt: {old}.";
    PROOF_LIMIT = "Limit: {limit} months", "Grenze: {limit} Monate";
    PROOF_OF_BRANCHES = "Branch {branches}: less than {limit} months old", "Niederlassung {branches}: jünger als {limit} Monate";
    PROOF_FEW = "Branch {branches}: less than {limit} months old. There are fewer than {least} such proofs, so their ages are not shown.", "Niederlassung {branches}: jünger als {limit} Monate. Es gibt weniger als {least} solche Nachweise; ihr Alter ist deshalb nicht gezeigt.";
    PROOF_NO_BRANCH = "none", "keine";
    VERDICT = "Result", "Ergebnis";
    AGE = "Age in months", "Alter in Monaten";
    AGE_OR_MORE = "{months} or more", "{months} oder mehr";
    ACCEPTED = "Accepted", "Angenommen";
    TOO_OLD = "Too old", "Zu alt";

    DUE = "What runs out", "Welche Fristen ablaufen";
    DUE_LEAD = "Deadlines that have passed without the task being done, and those that end in the next 90 days. An applicant can have several.", "Fristen, die abgelaufen sind, ohne dass die Aufgabe erledigt ist, und solche, die in den nächsten 90 Tagen ablaufen. Je Person können es mehrere sein.";
    DUE_KEY = "Passed: {passed}. In the next 30 days: {soon}.", "Abgelaufen: {passed}. In den nächsten 30 Tagen: {soon}.";
    DUE_NONE = "No deadline has passed, and none ends in the next 90 days.", "Keine Frist ist abgelaufen, und keine läuft in den nächsten 90 Tagen ab.";
    DUE_CHART = "Columns: deadlines by when they end and who must act. {values}.", "Säulen: Fristen nach Ablauf und danach, wer handeln muss. {values}.";
    DUE_LATER = "Deadlines that end later: {count}.", "Fristen, die später ablaufen: {count}.";
    DEADLINE = "Deadline", "Frist";
    PASSED = "Passed", "Abgelaufen";
    WITHIN_30 = "30 days", "30 Tage";
    WITHIN_60 = "31–60", "31–60";
    WITHIN_90 = "61–90", "61–90";

    MIX = "Flows and branches", "Abläufe und Niederlassungen";
    MIX_LEAD = "Flows and branches with fewer than {least} applicants are joined as “Other”.", "Abläufe und Niederlassungen mit weniger als {least} antragstellenden Personen sind unter „Andere“ zusammengefasst.";
    FLOW = "Flow", "Ablauf";
    BRANCH = "Branch", "Niederlassung";
    ENVIRONMENT = "Environment", "Umgebung";
    MIX_CHART = "Bars: the shares of yes, not yet and no.", "Balken: die Anteile von Ja, Noch nicht und Nein.";

    UNREADABLE = "Records that could not be read", "Datensätze, die nicht lesbar waren";
    UNREADABLE_LEAD = "They have no answer and are counted nowhere else. No part of a record is shown.", "Sie haben keine Antwort und sind sonst nirgends mitgezählt. Vom Inhalt wird nichts gezeigt.";
    UNREADABLE_MORE = "Further records that could not be read: {count}. All of them are on standard error and in the file of --refused.", "Weitere nicht lesbare Datensätze: {count}. Alle stehen in der Fehlerausgabe und in der Datei von --refused.";
    PLACE = "Line", "Zeile";
    PLACE_ENTRY = "{line} (entry {entry})", "{line} (Eintrag {entry})";
    PROBLEM = "Problem", "Problem";

    METHODS = "Methods", "Verfahren";
    METHODS_LEAD = "Each method is evaluated for every applicant as if the identification started now. What only the bank knows stays not known.", "Jedes Verfahren wird für jede antragstellende Person so bewertet, als begänne die Identifizierung jetzt. Was nur die Bank weiß, bleibt unbekannt.";
    METHODS_CHART = "Bars: for how many applicants each method may be used, is not known to be usable, or may not be used.", "Balken: für wie viele antragstellende Personen ein Verfahren nutzbar, nicht bekannt oder nicht nutzbar ist.";
    METHOD = "Method", "Verfahren";
    USABLE = "May be used", "Nutzbar";
    NOT_USABLE = "May not be used", "Nicht nutzbar";
    FIRST_CHOICE = "First choice", "Erste Wahl";
    SERVED = "At least one method", "Mindestens ein Verfahren";
    OPEN = "Not known yet", "Noch nicht bekannt";
    UNSERVED = "No method", "Kein Verfahren";
    AGAINST = "What rules methods out", "Was Verfahren ausschließt";
    AGAINST_LEAD = "For how many applicants a rule rules out at least one method, and for how many others it leaves one open because something is not known.", "Bei wie vielen antragstellenden Personen eine Regel mindestens ein Verfahren ausschließt, und bei wie vielen weiteren sie eines offenlässt, weil etwas nicht bekannt ist.";
    AGAINST_NONE = "No rule is against a method.", "Keine Regel spricht gegen ein Verfahren.";
    RULES_OUT = "Ruled out", "Ausgeschlossen";
    LEAVES_OPEN = "Left open", "Offen";

    ABOUT = "About this page", "Zu dieser Seite";
    ABOUT_PRIVACY = "This page shows counts only: no name, no reference and no value of an application. Small counts can still point to a person whom the reader knows, so handle the page like other internal figures.", "Diese Seite zeigt nur Anzahlen: keinen Namen, keine Referenz und keinen Wert aus einem Antrag. Kleine Anzahlen können trotzdem auf jemanden hinweisen, den die lesende Person kennt; die Seite ist daher wie andere interne Zahlen zu behandeln.";
    ABOUT_DIGEST = "The digest of the input is the SHA-256 of the bytes that were evaluated, in the order of the files. For a file that was read to its end it is what sha256sum prints.", "Die Prüfsumme der Eingabe ist der SHA-256-Wert der ausgewerteten Bytes in der Reihenfolge der Dateien. Bei einer Datei, die bis zum Ende gelesen wurde, ist er das, was sha256sum ausgibt.";
    ABOUT_PERCENT = "Percentages are rounded to one decimal and may not add up to 100.", "Prozentwerte sind auf eine Nachkommastelle gerundet und ergeben zusammen nicht immer genau 100.";
}

// One block a room, in the order of `lib.rs`.

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[("page", page::ALL), ("portfolio", portfolio::ALL)];
