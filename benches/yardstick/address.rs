//! The kind of address that the lines show.

use std::sync::LazyLock;

use regex::Regex;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Physical,
    PoBox,
    CareOf,
    PosteRestante,
}

const NUMBER: &str = r"[\s.:-]*(?:(?:n|no|nr|nro|num|num[eé]ro|nummer|numer)[\s.:°]*)?\d";

fn regex(pattern: &str) -> Regex {
    Regex::new(&format!("(?i){pattern}")).expect("a pattern of ours")
}

#[rustfmt::skip]
const ALONE: &[&str] = &[
    r"post\s?fach(?:nummer|nr)?", "postschlie(?:ß|ss)fach", "packstation", "postfiliale", "paketstation",
    r"p[.\s]*o[.\s]*box", r"(?:g[.\s]*p[.\s]*o[.\s]*|post office )box", "bo[iî]te postale", "case postale",
    "casier postal", "casella postale", r"cas\.? postale", "apartado (?:de )?correos", "apartado postal",
    "apartado a[eé]reo", r"apdo\.? (?:de )?correos", r"apdo\.? postal", r"ap\.? (?:de )?correos", "caixa postal",
    r"cx\.? postal", "pakketautomaat", "skrytka poczt(?:owa)?", r"skr\.? poczt(?:owa)?", "paczkomat",
];
#[rustfmt::skip]
const BEFORE_A_NUMBER: &[&str] = &[
    "schlie(?:ß|ss)fach", "postf", "pf", r"p[.\s]*o[.\s]*drawer", r"p[.\s]*o[.\s]*b", "mailbox", "pmb", r"b[.\s]*p",
    r"cas\.? post", "apartado", "antwoordnummer", "skrytka",
];
#[rustfmt::skip]
const BEFORE_A_NUMBER_OR_LAST: &[&str] = &[
    "paketshop", "postal box", "post ?box", "private bag", "locked bag", "private mailbox", "apdo", "postbus",
];

static PO_BOX: LazyLock<Regex> = LazyLock::new(|| {
    let [alone, before, last] = [ALONE, BEFORE_A_NUMBER, BEFORE_A_NUMBER_OR_LAST].map(|words| words.join("|"));
    regex(&format!(r"\b(?:{alone})\b|\b(?:{before}){NUMBER}|\b(?:{last})(?:{NUMBER}|[\s.]*$)|\bc[.\s]*p{NUMBER}"))
});

#[rustfmt::skip]
const IN_CARE_OF: &[&str] = &[
    "℅", r"\b(?:per adresse|p[.\s]+adr|c\s*/\s*o|care of|aux bons soins|aux soins de|al cuidado de)\b",
    r"\b(?:aos? cuidados? de|per adres|ten huize van)\b", r"\bc\s*/\s*-", r"\b(?:a\s*/\s*c|p\s*/\s*a)\b",
    r"\bc\.\s?o\.", r"(?:^|,)\s*(?:chez|presso)\s",
];

static CARE_OF: LazyLock<Regex> = LazyLock::new(|| regex(&IN_CARE_OF.join("|")));

#[rustfmt::skip]
const HELD: &[&str] = &[
    "(?:haupt)?postlagernde?", "hold mail", "hold for pickup", "general delivery", "poste restante", "fermo ?posta",
    "lista (?:de )?correos", "posta restante",
];

static POSTE_RESTANTE: LazyLock<Regex> = LazyLock::new(|| regex(&format!(r"\b(?:{})\b", HELD.join("|"))));

#[rustfmt::skip]
const FOR_SOMEBODY: &[&str] = &[
    r"z\.?\s?hd(?:e?n)?", "zu h[aä]e?nden", "for the attention of", "à l['’]attention", "all['’]attenzione",
    "a la atenci[oó]n", "ter attentie van", "attn", r"t\.a\.v",
];

static POSSIBLE_CARE_OF: LazyLock<Regex> = LazyLock::new(|| {
    let words = FOR_SOMEBODY.join("|");
    regex(&format!(r"\b(?:{words})\b|(?:^|,)\s*(?:wohnhaft )?bei \p{{L}}[^\d,]*(?:,|$)"))
});

static BEI_STREET: LazyLock<Regex> = LazyLock::new(|| regex(r"^\s*bei (?:der|dem|den|die|das|st|sankt)\b"));

pub fn kind(line: &str) -> Kind {
    if PO_BOX.is_match(line) {
        Kind::PoBox
    } else if CARE_OF.is_match(line) {
        Kind::CareOf
    } else if POSTE_RESTANTE.is_match(line) {
        Kind::PosteRestante
    } else {
        Kind::Physical
    }
}

pub fn possible_care_of(line: &str) -> bool {
    POSSIBLE_CARE_OF.is_match(line) && !BEI_STREET.is_match(line)
}
