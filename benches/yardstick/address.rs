//! What kind of address the lines give away.

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

static PO_BOX: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"\b(?:post\s?fach(?:nummer|nr)?|postschlie(?:ß|ss)fach|packstation|postfiliale|paketstation|p[.\s]*o[.\s]*box|(?:g[.\s]*p[.\s]*o[.\s]*|post office )box|bo[iî]te postale|case postale|casier postal|casella postale|cas\.? postale|apartado (?:de )?correos|apartado postal|apartado a[eé]reo|apdo\.? (?:de )?correos|apdo\.? postal|ap\.? (?:de )?correos|caixa postal|cx\.? postal|pakketautomaat|skrytka poczt(?:owa)?|skr\.? poczt(?:owa)?|paczkomat)\b|\b(?:schlie(?:ß|ss)fach|postf|pf|p[.\s]*o[.\s]*drawer|p[.\s]*o[.\s]*b|mailbox|pmb|b[.\s]*p|cas\.? post|apartado|antwoordnummer|skrytka){NUMBER}|\b(?:paketshop|postal box|post ?box|private bag|locked bag|private mailbox|apdo|postbus)(?:{NUMBER}|[\s.]*$)|\bc[.\s]*p{NUMBER}"
    ))
});

static CARE_OF: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"℅|\b(?:per adresse|p[.\s]+adr|c\s*/\s*o|care of|aux bons soins|aux soins de|al cuidado de|aos? cuidados? de|per adres|ten huize van)\b|\bc\s*/\s*-|\b(?:a\s*/\s*c|p\s*/\s*a)\b|\bc\.\s?o\.|(?:^|,)\s*(?:chez|presso)\s",
    )
});

static POSTE_RESTANTE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:(?:haupt)?postlagernde?|hold mail|hold for pickup|general delivery|poste restante|fermo ?posta|lista (?:de )?correos|posta restante)\b",
    )
});

static POSSIBLE_CARE_OF: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:z\.?\s?hd(?:e?n)?|zu h[aä]e?nden|for the attention of|à l['’]attention|all['’]attenzione|a la atenci[oó]n|ter attentie van|attn|t\.a\.v)\b|(?:^|,)\s*(?:wohnhaft )?bei \p{L}[^\d,]*(?:,|$)",
    )
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
