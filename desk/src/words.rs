//! The texts of tables and pages, in both languages. Texts about rules are the rulebook's.

use onboardable::Lang;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

phrases! {
    /// What is said about records: when they are checked, evaluated again and drawn.
    record:
    // What a line of a file of records has wrong.
    UNFINISHED = "the line has no end: the run that wrote it was interrupted, or its end was cut off", "die Zeile hat kein Ende: Der Lauf, der sie schrieb, wurde unterbrochen, oder das Ende wurde abgeschnitten";
    NO_RECORD = "this is not a record as assess --record writes it: the line was changed, or it never was one", "das ist kein Protokoll, wie assess --record es schreibt: Die Zeile wurde geändert oder war nie eines";
    NEWER = "the record has form {schema}, and this program reads forms up to {known}; use a newer version of onboardable", "das Protokoll hat die Form {schema}, und dieses Programm liest Formen bis {known}; verwenden Sie eine neuere Version von onboardable";
    CHANGED = "the record was changed after it was written: it does not have the digest that it states", "das Protokoll wurde nachträglich geändert: Es hat nicht die Prüfsumme, die es angibt";
    ID = "the id does not follow from what the record says it was made from", "die ID ergibt sich nicht aus dem, woraus das Protokoll nach eigener Angabe entstand";
    LINKED = "the record is linked to a chain, and the first record is not", "das Protokoll gehört zu einer Kette, das erste aber nicht";
    NOT_LINKED = "the record is not linked to the chain that the first record begins", "das Protokoll gehört nicht zu der Kette, die das erste beginnt";
    ONE_MISSING = "record {expected} of the chain is missing: this is record {number}", "Protokoll {expected} der Kette fehlt: Dies ist Protokoll {number}";
    SEVERAL_MISSING = "records {expected} to {last} of the chain are missing: this is record {number}", "die Protokolle {expected} bis {last} der Kette fehlen: Dies ist Protokoll {number}";
    AGAIN = "this is record {number} of the chain, and record {expected} comes next: it was moved, or it is there twice", "dies ist Protokoll {number} der Kette, und Protokoll {expected} ist an der Reihe: Es wurde verschoben oder ist doppelt";
    PREVIOUS = "the record does not follow the one before it: one of the two was exchanged", "das Protokoll folgt nicht auf das vorige: Eines der beiden wurde ausgetauscht";
    LINK = "the link does not follow from the number, the record before and the digest: one of them was changed", "das Kettenglied ergibt sich nicht aus Nummer, Vorgänger und Prüfsumme: Eines davon wurde geändert";
    FILE_NAME = "the file is not named after the record in it: one of the two was exchanged", "die Datei ist nicht nach dem Protokoll darin benannt: Eines der beiden wurde ausgetauscht";
    HEAD_DIFFERS = "the chain ends with another head than the one you gave: records were removed from its end, added or exchanged", "die Kette endet nicht mit der angegebenen Endprüfsumme: Am Ende wurden Protokolle entfernt, hinzugefügt oder ausgetauscht";
    NO_CHAIN = "the records are not a chain, so there is no head to compare", "die Protokolle bilden keine Kette, deshalb gibt es keine Endprüfsumme zu vergleichen";
    // The result of a check.
    RECORDS = "Records", "Protokolle";
    DELETED = "Deleted", "Gelöscht";
    CHAIN = "Chain", "Kette";
    CHAIN_WHOLE = "complete, from record 1 to record {last}", "vollständig, von Protokoll 1 bis Protokoll {last}";
    CHAIN_NONE = "none: a record that was removed or added cannot be noticed", "keine: Ein entferntes oder hinzugefügtes Protokoll kann nicht bemerkt werden";
    HEAD = "Head", "Endprüfsumme";
    CHAIN_NOT_CHECKED = "not checked: each record was checked on its own", "nicht geprüft: Jedes Protokoll wurde für sich geprüft";
    HEAD_GIVEN = "as given", "wie angegeben";
    RESULT = "Result", "Ergebnis";
    INTACT = "every record is as it was written", "alle Protokolle sind unverändert";
    NOT_INTACT = "not as written: {place}: {problem}", "verändert: {place}: {problem}";
    BEFORE_IT = "Records before it, all as they were written: {records}. What comes after it was not checked.", "Protokolle davor, alle unverändert: {records}. Was danach kommt, wurde nicht geprüft.";
    // A record that is evaluated again.
    REFERENCE = "Reference", "Referenz";
    RECORD = "Record", "Protokoll";
    QUESTION = "Question", "Frage";
    AS_OF = "As of", "Stichtag";
    ANSWER = "Answer", "Antwort";
    RULEBOOK = "Rulebook", "Regelwerk";
    PROGRAM = "Program", "Programm";
    SAME = "same", "gleich";
    RULES_DIFFER = "rules differ", "andere Regeln";
    DATA_DIFFER = "data differ", "andere Daten";
    PROGRAM_DIFFERS = "program differs", "anderes Programm";
    UNEXPLAINED = "answers differ although rules, data and program are the same: check the record with verify; if it is as written, report a bug", "andere Antworten bei gleichen Regeln, Daten und gleichem Programm: Prüfen Sie das Protokoll mit verify; ist es unverändert, melden Sie einen Fehler";
    THEN = "then", "damals";
    NOW = "now", "jetzt";
    THEN_AND_NOW = "then and now", "damals wie jetzt";
    FIELDS = "Fields that differ", "Abweichende Felder";
    MISSING = "missing", "fehlt";
    STATED = "stated", "angegeben";
    NULL = "null", "null";
    BLANK = "blank", "leer";
    UNREADABLE = "unreadable", "unlesbar";
    OTHER_VALUE = "stated then and now, with another value", "damals wie jetzt angegeben, mit anderem Wert";
    NO_FIELD_NAMED = "The fields cannot be named: the record masks their values, and it has no keyed digests.", "Die Felder lassen sich nicht nennen: Das Protokoll maskiert ihre Werte und hat keine Prüfsummen mit Schlüssel.";
    OTHERS_UNNAMED = "Other fields may differ, too: the record masks their values, and it has no keyed digests.", "Auch andere Felder können abweichen: Das Protokoll maskiert ihre Werte und hat keine Prüfsummen mit Schlüssel.";
    ONLY_UNREAD = "No field that a rule could read: only unknown keys, or values that cannot be read, differ.", "Keine Felder, die eine Regel lesen könnte: Nur unbekannte Schlüssel oder unlesbare Werte weichen ab.";
    ANSWERS = "Answers that differ", "Abweichende Antworten";
    FOUND = "found", "Befund";
    UNKNOWN = "not known", "nicht bekannt";
    CLEAR = "nothing found", "ohne Befund";
    NOT_APPLICABLE = "does not apply", "gilt hier nicht";
    NO_SUCH_RULE = "no such rule", "keine solche Regel";
    NOW_CLEAR = "Rules that did not apply then, and find nothing now", "Regeln, die damals nicht galten und jetzt nichts finden";
    NO_LONGER_APPLIES = "Rules that found nothing then, and do not apply now", "Regeln, die damals nichts fanden und jetzt nicht gelten";
    NEW_RULES = "Rules that did not exist then, and find nothing now", "Regeln, die es damals nicht gab und die jetzt nichts finden";
    NO_LONGER_A_RULE = "Rules that found nothing then, and no longer exist", "Regeln, die damals nichts fanden und die es nicht mehr gibt";
    CLEARED = "cleared in", "freigegeben in";
    LATER = "at a later gate", "an einer späteren Stufe";
    DEADLINES = "Deadlines that differ", "Abweichende Fristen";
    PASSED = "passed", "abgelaufen";
    NO_ANSWER_DIFFERS = "Every answer and every deadline is the same.", "Alle Antworten und alle Fristen sind gleich.";
    COUNT_REPLAYED = "evaluated again", "erneut geprüft";
    COUNT_SAME = "same", "gleich";
    COUNT_RULES = "with other rules", "mit anderen Regeln";
    COUNT_DATA = "with other data", "mit anderen Daten";
    COUNT_PROGRAM = "with another program", "mit anderem Programm";
    COUNT_UNEXPLAINED = "with other answers for no known reason", "mit anderen Antworten ohne bekannten Grund";
    COUNT_ANSWERS = "with another answer of a rule, or another deadline", "mit anderer Antwort einer Regel oder anderer Frist";
    COUNTED_RULES = "Rules whose answers differ, and in how many records", "Regeln mit abweichenden Antworten, und in wie vielen Protokollen";
    COUNT_DECISION = "with another answer to the question", "mit anderer Antwort auf die Frage";
    COUNT_WITHOUT_RECORD = "applicants without a record", "antragstellende Personen ohne Protokoll";
    COUNT_UNREADABLE = "unreadable, see the messages", "unlesbar, siehe die Meldungen";
    COUNT_OTHERS = "Records without an applicant in the input: {records}", "Protokolle ohne antragstellende Person in der Eingabe: {records}";
    WITHOUT_RECORD = "no record", "kein Protokoll";
    NO_KEY = "the digests of the record are keyed; give its key with --key", "die Prüfsummen des Protokolls haben einen Schlüssel; geben Sie ihn mit --key an";
    OTHER_KEY = "the record was written with another key than that of --key", "das Protokoll wurde mit einem anderen Schlüssel als dem von --key geschrieben";
    SETTING_UNREADABLE = "the record states an instant or a setting that this program cannot read; use the program that wrote it", "das Protokoll nennt einen Zeitpunkt oder eine Einstellung, die dieses Programm nicht lesen kann; verwenden Sie das Programm, das es schrieb";
    // A sample.
    SAMPLE = "{drawn} of {records} records, {per_rule} of every rule with an answer that is not clear, seed {seed}", "{drawn} von {records} Protokollen, {per_rule} je Regel mit einem Befund oder einer offenen Antwort, Startwert {seed}";
    STRATA = "Drawn from", "Gezogen aus";
    NO_FINDING = "records without a finding", "Protokolle ohne Befund";
    DRAWN_OF = "{drawn} of {records}", "{drawn} von {records}";
    SAMPLED = "Records to review", "Zu prüfende Protokolle";
    DRAWN_FOR = "Drawn for", "Gezogen für";
}

// One block a room, in the order of `lib.rs`.

phrases! {
    /// What the report of an applicant says beyond the words of the rulebook.
    report:
    TITLE = "Onboarding report", "Bericht zum Onboarding";
    UNREADABLE = "This record cannot be read", "Dieser Datensatz ist nicht lesbar";
}

phrases! {
    /// What the page of the handbook says beyond the words of the rulebook.
    handbook:
    DAY = "Values as of", "Werte am";
    CONTENTS = "Contents", "Inhalt";
    RULES = "Rules", "Regeln";
    SEARCH = "Search the handbook", "Handbuch durchsuchen";
    SEARCH_HINT = "a word, a code or a field; press / to search", "ein Wort, ein Code oder ein Feld; mit / zur Suche";
    MATCHES = "{count} of {all} entries", "{count} von {all} Einträgen";
    ENTRIES = "{all} entries", "{all} Einträge";
    SCOPE = "Scope", "Geltung";
    EXAMPLES = "Examples", "Beispiele";
    EXAMPLES_ABOUT = "Each example changes the clean applicant, for whom no rule has a finding, and is evaluated as of {day} unless it says otherwise.", "Jedes Beispiel ändert den fehlerfreien Antrag, zu dem keine Regel einen Befund hat, und wird zum Stichtag {day} geprüft, wenn nichts anderes dabeisteht.";
    FOUND = "found", "Befund";
    CLEAR = "clear", "ohne Befund";
    NOT_KNOWN = "not known", "nicht bekannt";
    NOT_APPLICABLE = "does not apply", "gilt nicht";
    NOTHING_FOUND = "Nothing is found.", "Kein Befund.";
    NOT_STATED = "not stated", "nicht angegeben";
    UNCHANGED = "the clean applicant, unchanged", "der fehlerfreie Antrag, unverändert";
    FROM_NOTHING = "nothing else is stated", "sonst ist nichts angegeben";
    CALLER = "stated by the partner for all", "vom Partner für alle angegeben";
    READINGS = "Our readings", "Unsere Lesarten";
    READINGS_ABOUT = "Where the sources are silent, leave a question open or contradict each other, this is how we read them: strictly, and marked as ours.", "Wo die Quellen schweigen, etwas offenlassen oder einander widersprechen, lesen wir sie so: streng und als unsere Lesart gekennzeichnet.";
    VALUE = "Value", "Wert";
    SINCE = "Since", "Seit";
    IN_FORCE = "In force", "In Kraft";
    MOVES = "Events and moves", "Ereignisse und Übergänge";
    DRAWING = "Statuses and moves of {method}", "Status und Übergänge von {method}";
    LEGEND = "A number is that of an event in the table. A line without a number is a status that the bank reports. Green: services may be offered. Grey: nothing changes any more.", "Eine Zahl verweist auf ein Ereignis in der Tabelle. Eine Linie ohne Zahl ist ein Status, den die Bank meldet. Grün: Leistungen dürfen angeboten werden. Grau: endgültig.";
    EVENT = "Event", "Ereignis";
    FROM = "From", "Von";
    TO = "To", "Nach";
    VIA = "by way of {status}", "über {status}";
    REPORTED = "the bank reports the status", "die Bank meldet den Status";
    SIMULATED = "sandbox", "Sandbox";
    LEFT = "another transfer is left", "eine weitere Überweisung ist möglich";
    LAST = "it was the last transfer", "es war die letzte Überweisung";
}

phrases! {
    /// What a list of applicants calls one of them.
    applicant:
    LINE = "line {line}", "Zeile {line}";
    ENTRY = "entry {entry}, line {line}", "Eintrag {entry}, Zeile {line}";
}

phrases! {
    /// The heads of columns: names for programs in English, headings in German.
    column:
    FILE = "file", "Datei";
    LINE = "line", "Zeile";
    ENTRY = "entry", "Eintrag";
    REFERENCE = "reference", "Referenz";
    DECISION = "decision", "Ergebnis";
    GATE = "gate", "Stufe";
    FINDINGS = "findings", "Befunde";
    RULE = "rule", "Regel";
    EFFECT = "effect", "Folge";
    FIELD = "field", "Feld";
    POINTER = "pointer", "JSON-Zeiger";
    VALUE = "value", "Wert";
    MESSAGE = "message", "Befund";
    WHO = "who", "Wer";
    NEXT_STEP = "next_step", "Zu tun";
    DUE_DAY = "due_day", "Frist";
    NEXT_DEADLINE = "next_deadline", "Nächste Frist";
    SOURCE = "source", "Quelle";
    ENDS = "ends", "Endet";
    DAYS = "days", "Tage";
    PASSED = "passed", "Abgelaufen";
    DEADLINE = "deadline", "Name der Frist";
    TITLE = "title", "Fällig";
    CONSEQUENCE = "consequence", "Sonst";
    GROUP = "group_name", "Gruppe";
}

phrases! {
    /// The work list.
    worklist:
    LATER = "later", "später";
}

phrases! {
    /// What runs out.
    due:
    HEADING = "Deadlines until {day}, as of {as_of}", "Fristen bis {day}, Stichtag {as_of}";
    APPLICANTS = "Applicants with a deadline: {due} of {applicants}", "Personen mit einer Frist: {due} von {applicants}";
    DEADLINES = "Deadlines: {deadlines}, of which passed: {passed}", "Fristen: {deadlines}, davon abgelaufen: {passed}";
    UNREADABLE = "Records that could not be read: {count}", "Nicht lesbare Datensätze: {count}";
    NONE = "No deadline ends within {days} days, and none has passed.", "Binnen {days} Tagen endet keine Frist, und keine ist abgelaufen.";
    PASSED = "Passed", "Abgelaufen";
    RUNNING = "Still running", "Noch offen";
    TODAY = "today", "heute";
    IN_ONE_DAY = "in 1 day", "in 1 Tag";
    IN_DAYS = "in {days} days", "in {days} Tagen";
    ONE_DAY_AGO = "1 day ago", "vor 1 Tag";
    DAYS_AGO = "{days} days ago", "vor {days} Tagen";
    CALENDAR = "Deadlines", "Fristen";
    YES = "yes", "ja";
    NO = "no", "nein";
}

phrases! {
    /// The open work, in groups.
    work:
    BY_WHO = "Open findings by who acts, as of {as_of}", "Offene Befunde nach Zuständigen, Stichtag {as_of}";
    BY_RULE = "Open findings by rule, as of {as_of}", "Offene Befunde nach Regel, Stichtag {as_of}";
    BY_FIELD = "Open findings by field, as of {as_of}", "Offene Befunde nach Feld, Stichtag {as_of}";
    BY_DAY = "Open findings by day, as of {as_of}", "Offene Befunde nach Tag, Stichtag {as_of}";
    APPLICANTS = "Applicants with an open finding: {open} of {applicants}", "Personen mit offenem Befund: {open} von {applicants}";
    FINDINGS = "Open findings: {findings}", "Offene Befunde: {findings}";
    NONE = "No finding is open.", "Kein Befund ist offen.";
    COUNTS = "applicants: {applicants}, findings: {findings}", "Personen: {applicants}, Befunde: {findings}";
    MORE = "{shown} and {count} more", "{shown} und {count} weitere";
    NO_DAY = "No deadline", "Ohne Frist";
    NO_FIELD = "No field", "Ohne Feld";
}

phrases! {
    /// The comparison of two rulebooks, days or files of answers.
    compare:
    TITLE = "Effect of a change", "Wirkung einer Änderung";
    QUESTION = "Question", "Frage";
    BEFORE = "Before", "Vorher";
    AFTER = "After", "Nachher";
    TOTAL = "Total", "Summe";
    BUILT_IN = "Built-in rulebook", "Eingebautes Regelwerk";
    RULEBOOK_FOLDER = "Rulebook {name}", "Regelwerk {name}";
    OLDER_ANSWERS = "Answers in {name}", "Antworten in {name}";
    AS_OF = "as of {day}", "Stichtag {day}";
    AS_OF_BETWEEN = "as of {first} to {last}", "Stichtage {first} bis {last}";
    GIVEN_BY = "rulebook {version}, program {program}", "Regelwerk {version}, Programm {program}";
    GIVEN_BY_COUNT = "{count} by rulebook {version}, program {program}", "{count} nach Regelwerk {version}, Programm {program}";
    NOTES = "Please note", "Zu beachten";
    OTHER_GATE = "{side}: answers for another gate than {what}: {count}", "{side}: Antworten für eine andere Stufe als {what}: {count}";
    OTHER_RULEBOOK = "{side}: answers by another rulebook than that of the other side: {count}", "{side}: Antworten nach einem anderen Regelwerk als dem der anderen Seite: {count}";
    OTHER_PROGRAM = "{side}: answers by another version of the program than that of the other side: {count}", "{side}: Antworten einer anderen Programmversion als der der anderen Seite: {count}";
    SHARED = "{side}: applicants with the reference of another applicant, who are compared with the same answer: {count}", "{side}: antragstellende Personen mit der Referenz einer anderen, die mit derselben Antwort verglichen werden: {count}";
    MATRIX = "Answers before and after", "Antworten vorher und nachher";
    ADDS_UP = "Of {applicants} applicants, {compared} are compared, and {rest} have no answer on one side.", "Von {applicants} antragstellenden Personen sind {compared} verglichen; {rest} haben auf einer Seite keine Antwort.";
    APPLICANTS = "Applicants", "Personen";
    SAME = "Nothing differs. Applicants compared: {compared}.", "Nichts ändert sich. Verglichene antragstellende Personen: {compared}.";
    DIFFERS = "{answer} of {compared} applicants ({share}) get another answer.", "{answer} von {compared} antragstellenden Personen ({share}) erhalten eine andere Antwort.";
    DIFFERS_ONE = "1 of {compared} applicants ({share}) gets another answer.", "1 von {compared} antragstellenden Personen ({share}) erhält eine andere Antwort.";
    DIFFERS_NONE = "No applicant gets another answer.", "Niemand erhält eine andere Antwort.";
    DIFFERS_BESIDE = "For {count} with the same answer, findings or deadlines differ.", "Bei {count} mit gleicher Antwort ändern sich Befunde oder Fristen.";
    BESIDE = "Same answer, other findings or deadlines", "Gleiche Antwort, andere Befunde oder Fristen";
    CHANGED_CELLS = "Who gets another answer", "Wer eine andere Antwort erhält";
    ALL_CELLS = "Who gets which answer", "Wer welche Antwort erhält";
    CELL = "{from} → {to}", "{from} → {to}";
    NO_RULE = "No rule: the record can be read on one side only", "Keine Regel: Der Datensatz ist nur auf einer Seite lesbar";
    SAME_ANSWER = "The answer stays the same", "Die Antwort bleibt gleich";
    NOT_KNOWN = "Not known: {title}", "Nicht bekannt: {title}";
    MORE = "and {count} more", "und {count} weitere";
    OTHER_REASONS = "for other reasons", "aus anderen Gründen";
    RULES = "Findings by rule", "Befunde nach Regel";
    RULES_NOTE = "A rule counts once for an applicant. New: found only after the change. Gone: found only before it. Changed: with another effect, or known only on one side. Decisive: responsible for another answer.", "Eine Regel zählt je antragstellender Person einmal. Neu: Befund nur nachher. Entfallen: Befund nur vorher. Geändert: mit anderer Folge oder nur auf einer Seite bekannt. Entscheidend: verantwortlich für eine andere Antwort.";
    RULE = "Rule", "Regel";
    NEW = "New", "Neu";
    GONE = "Gone", "Entfallen";
    CHANGED = "Changed", "Geändert";
    DECISIVE = "Decisive", "Entscheidend";
    DEADLINES = "Deadlines", "Fristen";
    DEADLINE = "Deadline", "Frist";
    EARLIER = "Earlier", "Früher";
    LATER = "Later", "Später";
    DEADLINE_NEW = "New deadline", "Neue Frist";
    DEADLINE_GONE = "Deadline gone", "Frist entfallen";
    DEADLINE_EARLIER = "Deadline earlier", "Frist früher";
    DEADLINE_LATER = "Deadline later", "Frist später";
    GRANDFATHER = "Decided before a change", "Vor einer Änderung entschieden";
    SPARED = "Other answers that are due to a value or a rule that began after the applicant was decided: {count} of {answer}. If those applicants are not decided again, the matrix is:", "Andere Antworten wegen eines Werts oder einer Regel, die erst nach der Entscheidung begannen: {count} von {answer}. Wird in diesen Fällen nicht neu entschieden, lautet die Tabelle:";
    SPARED_NONE = "No other answer is due to a value or a rule that began after the applicant was decided.", "Keine andere Antwort geht auf einen Wert oder eine Regel zurück, die erst nach der Entscheidung begannen.";
    SPARED_READING = "Ours: an applicant was decided if the answer before is Yes or No and the day is known: that of the older answer, or the day on which the gate was passed (person created, identification created or requested, account opened), whichever is earlier. For them, the values and rules of that day still count. What has no first day of its own counts for everybody: to give a changed value one, add a version with `from` instead of changing the version there is.", "Unsere Lesart: Entschieden war, wenn die Antwort vorher Ja oder Nein ist und der Tag feststeht: der Stichtag der älteren Antwort oder der Tag, an dem die Stufe erreicht wurde (Person angelegt, Identifizierung angelegt oder angefragt, Konto eröffnet); der frühere zählt. Dann gelten die Werte und Regeln dieses Tages weiter. Was keinen eigenen ersten Tag hat, gilt für alle: Damit ein geänderter Wert einen hat, eine Version mit `from` ergänzen, statt die vorhandene zu ändern.";
    BEGINS = "Begins later", "Beginnt später";
    BEGINS_ON = "{name} from {day}", "{name} ab {day}";
    DECIDED_ON = "decided on {day}", "entschieden am {day}";
    WITHOUT_ANSWER = "Applicants without an answer ({side})", "Antragstellende Personen ohne Antwort ({side})";
    WITHOUT_APPLICANT = "Answers without an applicant ({side})", "Antworten ohne antragstellende Person ({side})";
    READ_MATRIX = "Each row is an answer before the change, each column one after it.", "Jede Zeile ist eine Antwort vor der Änderung, jede Spalte eine danach.";
}

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[
    ("page", page::ALL),
    ("portfolio", portfolio::ALL),
    ("report", report::ALL),
    ("handbook", handbook::ALL),
    ("applicant", applicant::ALL),
    ("column", column::ALL),
    ("worklist", worklist::ALL),
    ("due", due::ALL),
    ("work", work::ALL),
    ("compare", compare::ALL),
    ("record", record::ALL),
];
