/** The ISO 3166-1 codes and Kosovo. Their names come from the browser, in the language of the page. */

const CODES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC " +
  "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
  "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH " +
  "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
  "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC " +
  "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY " +
  "UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

export function countries(language: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const collator = new Intl.Collator(language);
  return CODES.split(" ")
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Other names that people type, in both languages: old ones, short ones, parts of a country, codes of three letters. */
const ALIASES: Readonly<Record<string, string>> = {
  AE: "uae, emirates, emirate", AT: "aut", BA: "bosnia, bosnien", BO: "bolivien", BY: "white russia, weissrussland", BN: "brunei",
  CD: "zaire, drc, dr congo, dr kongo", CG: "congo, kongo", CH: "che, swiss, swiss confederation", CI: "ivory coast", CN: "prc, volksrepublik china, people's republic of china",
  CV: "kap verde", CZ: "czech republic, tschechische republik", DE: "deu, brd, ddr, gdr, federal republic of germany, bundesrepublik deutschland, bundesrepublik",
  ES: "esp", FK: "falklands", FM: "micronesia", FR: "fra", GB: "gbr, uk, great britain, grossbritannien, england, scotland, schottland, wales, northern ireland, nordirland",
  GR: "hellas", HK: "hong kong, hongkong", IE: "eire", IR: "persia, persien", IT: "ita", KH: "kampuchea, kambodscha", KP: "north korea, dprk", KR: "south korea, republic of korea, korea, rok",
  LK: "ceylon", MD: "moldavia, moldawien", MK: "macedonia, mazedonien, fyrom", MM: "burma, birma", MO: "macau", NL: "holland, the netherlands", PS: "palestine, palästina",
  RU: "russian federation, russische föderation", ST: "sao tome", SY: "syrian arab republic", SZ: "swaziland, swasiland", TL: "east timor, osttimor",
  TR: "turkey, türkei, turkiye", TW: "formosa, roc", TZ: "tanganyika", US: "usa, america, amerika, united states of america, vereinigte staaten von amerika, the united states",
  VA: "vatican, vatikan, holy see, heiliger stuhl", VN: "viet nam", XK: "kosova",
};

const LANGUAGES = ["en", "de"] as const;

interface Known {
  readonly code: string;
  readonly names: readonly string[];
}

/** Countries that are no more, where several followed: the rules ask which of them it is today. */
const FORMER: Readonly<Record<string, { readonly en: string; readonly de: string; readonly others: string }>> = {
  CS: { en: "Czechoslovakia", de: "Tschechoslowakei", others: "cssr, csfr, serbia and montenegro, serbien und montenegro" },
  SU: { en: "Soviet Union", de: "Sowjetunion", others: "ussr, udssr, sovietunion" },
  YU: { en: "Yugoslavia", de: "Jugoslawien", others: "sfr yugoslavia, sfr jugoslawien" },
};

/** Small letters without accents and articles, so that what is typed in a hurry is found. */
const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(the|die|der|das) /, "");

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
/** As it is spelled where the keyboard has no umlauts. */
const withoutUmlauts = (text: string): string => text.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter);

const spellings = (names: readonly string[]): readonly string[] => [...new Set(names.flatMap((name) => [plain(name), plain(withoutUmlauts(name))]))];

let known: readonly Known[] | undefined;

function all(): readonly Known[] {
  return (known ??= CODES.split(" ").map((code) => {
    const aliases = (ALIASES[code] ?? "").split(", ").filter(Boolean);
    return { code, names: spellings([code, ...LANGUAGES.map((language) => countryName(code, language)), ...aliases]) };
  }));
}

/** The name of a country; what is no code is returned as it is. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const former = FORMER[code];
  if (former) return language === "de" ? former.de : former.en;
  const names = spoken.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  spoken.set(language, names);
  return names.of(code) ?? code;
}

const spoken = new Map<string, Intl.DisplayNames>();

let former: readonly Known[] | undefined;

const allFormer = (): readonly Known[] =>
  (former ??= Object.entries(FORMER).map(([code, { en, de, others }]) => ({ code, names: spellings([en, de, ...others.split(", ")]) })));

/** The country with this name or code in either language, of today before former ones. */
export function countryNamed(text: string): string | undefined {
  const typed = plain(text);
  return [...all(), ...allFormer()].find(({ names }) => names.includes(typed))?.code;
}

/** The countries that a text may mean: those that begin with it before those that contain a word that does. */
export function countriesLike(text: string, language: string): { readonly code: string; readonly name: string }[] {
  const typed = plain(text);
  if (typed === "") return [];
  const starts = all().filter(({ names }) => names.some((name) => name.startsWith(typed)));
  const contain = all().filter((one) => !starts.includes(one) && one.names.some((name) => name.includes(` ${typed}`)));
  const exact = countryNamed(text);
  const collator = new Intl.Collator(language);
  const named = (list: readonly Known[]) =>
    list.map(({ code }) => ({ code, name: countryName(code, language) })).sort((a, b) => +(b.code === exact) - +(a.code === exact) || collator.compare(a.name, b.name));
  return [...named(starts), ...named(contain)];
}
