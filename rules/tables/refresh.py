#!/usr/bin/env python3
"""Writes the tables of this folder that come from public data.

    pip install babel phonenumbers pycountry
    python3 rules/tables/refresh.py            # rewrite countries, country_languages, calling_codes, nanp_area_codes
    python3 rules/tables/refresh.py --check    # only say what would change; exit status 1 if anything would
    python3 rules/tables/refresh.py FOLDER     # also the words of PO boxes, from post_office.<language>.txt in the folder
    BLESS=1 cargo test -p onboardable --test tables   # then carry the tables into src/rulebook/tables.rs

`documents_with_address.toml` and the rest of `address_words.toml` are kept by hand; each says how at its head.
The date at the head of a file is the day its data last changed, so a refresh that finds nothing new
changes nothing.
"""

import datetime
import pathlib
import random
import re
import sys

import babel
import babel.core
import babel.languages
import phonenumbers
import pycountry
from phonenumbers import PhoneMetadata

HERE = pathlib.Path(__file__).parent

# Kosovo has no ISO 3166-1 code; XK and XKX are the user-assigned codes that banks and CLDR use.
KOSOVO = ("XK", "XKX")
# CLDR and phonenumbers give these islands codes of their own, ISO 3166-1 keeps both under SH.
NOT_IN_ISO = {"AC": "SH", "TA": "SH"}
# phonenumbers' mark for a code that belongs to no country (satellites, freephone).
NO_COUNTRY = "001"


def countries():
    english = babel.Locale("en").territories
    german = babel.Locale("de").territories
    codes = [(country.alpha_2, country.alpha_3) for country in pycountry.countries] + [KOSOVO]
    rows = [
        f'  {{ alpha2 = "{alpha2}", alpha3 = "{alpha3}", en = "{english[alpha2]}", de = "{german[alpha2]}" }},'
        for alpha2, alpha3 in sorted(codes)
    ]
    return "\n".join(["country = [", *rows, "]"])


# Languages with a dictionary of libpostal that are official somewhere CLDR does not list them so.
ALSO_OFFICIAL = {"FO": ["da"], "GL": ["da"], "IT": ["de"], "ME": ["bs", "hr"]}


def dictionaries():
    """The languages of the dictionaries, as `address_words.toml` has them."""
    words = (HERE / "address_words.toml").read_text(encoding="utf-8")
    return re.findall(r"^([a-z]{2}) = \[", words, re.M)


def country_languages():
    known = dictionaries()
    rows = []
    for country in sorted({country.alpha_2 for country in pycountry.countries} | {KOSOVO[0]}):
        official = babel.languages.get_official_languages(country, regional=True, de_facto=True)
        tags = [tag.split("_")[0] for tag in official]
        tags = ["nb" if tag in ("no", "nn") else tag for tag in tags] + ALSO_OFFICIAL.get(country, [])
        languages = ", ".join(f'"{tag}"' for tag in dict.fromkeys(tags) if tag in known)
        if languages:
            rows.append(f'  {{ country = "{country}", languages = [{languages}] }},')
    return "\n".join(["country = [", *rows, "]"])


# Words of the dictionaries that are no words of PO boxes: care-of, and mail to any firm of a French town. That a word is
# printed there once more with a slip (" post pretinac", a missing bar) is corrected.
NO_PO_BOX = {("it", "presso"), ("it", "co"), ("it", "c \\ o"), ("it", "c / o"), ("fr", "cedex")}


def with_post_office(before, folder):
    """`address_words.toml` with the words of the dictionaries in a folder."""
    lines = []
    for path in sorted(pathlib.Path(folder).glob("post_office.*.txt")):
        language = path.name.split(".")[1]
        spellings = re.split(r"[|\n]", path.read_text(encoding="utf-8").replace("thtachy", "th|tachy"))
        words = dict.fromkeys(word.strip().rstrip(".") for word in spellings if word.strip())
        quoted = ", ".join(f'"{word}"' for word in words if (language, word) not in NO_PO_BOX)
        lines.append(f"{language} = [{quoted}]")
    rest = before.split("\n[post_office]\n")[0]
    return "\n".join([rest.rstrip(), "", "[post_office]", *lines, ""])


def calling_codes():
    rows = []
    for code, regions in sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()):
        plans = [PhoneMetadata.metadata_for_region_or_calling_code(code, region) for region in regions]
        # Those of the main region: the few shorter numbers of another one cannot be reached by the calling code.
        lengths = sorted(plans[0].general_desc.possible_length)
        subscribers = subscriber_lengths(plans) or lengths
        fields = [
            f"code = {code}",
            "regions = [" + ", ".join(f'"{region}"' for region in known(regions)) + "]",
            f"lengths = {lengths}",
            f"subscribers = [{min(subscribers)}, {max(subscribers)}]",
        ]
        (trunk,) = {plan.national_prefix for plan in plans}
        if trunk is not None:
            fields.append(f'trunk = "{trunk}"')
        if beginning := beginning_with_zero(plans):
            fields.append(f'begins_with_zero = "{beginning}"')
        rows.append(f"  {{ {', '.join(fields)} }},")
    return "\n".join(["calling_code = [", *rows, "]"])


def known(regions):
    return dict.fromkeys(NOT_IN_ISO.get(region, region) for region in regions if region != NO_COUNTRY)


def subscriber_lengths(plans):
    """Of mobile numbers but services', and of the examples: a subscriber's number is hardly ever shorter or longer."""
    mobile = [length for plan in plans if plan.mobile for length in plan.mobile.possible_length if length >= 7]
    examples = [desc.example_number for plan in plans for desc in (plan.mobile, plan.fixed_line) if desc]
    return mobile + [len(example) for example in examples if example]


def beginning_with_zero(plans):
    """How numbers begin that begin with a zero: two digits, or the zero alone where there are several such."""
    rng = random.Random(1)
    found = set()
    for plan in plans:
        pattern = re.compile(plan.general_desc.national_number_pattern)
        for second in "0123456789":
            for length in plan.general_desc.possible_length:
                for _ in range(2_000):
                    number = f"0{second}" + "".join(rng.choices("0123456789", k=length - 2))
                    if pattern.fullmatch(number):
                        found.add(number[:2])
                        break
    return found.pop() if len(found) == 1 else "0" if found else None


SHARED_KINDS = (
    phonenumbers.PhoneNumberType.TOLL_FREE,
    phonenumbers.PhoneNumberType.PREMIUM_RATE,
    phonenumbers.PhoneNumberType.PERSONAL_NUMBER,
    phonenumbers.PhoneNumberType.VOIP,
    phonenumbers.PhoneNumberType.UAN,
)


def nanp_area_codes():
    """Asks phonenumbers for the owner of a few numbers under every possible area code."""
    owners, shared = {}, set()
    for area_code in range(200, 1000):
        for exchange in (201, 222, 234, 345, 456, 567, 678, 700, 789, 890, 987, 999):
            number = phonenumbers.PhoneNumber(country_code=1, national_number=int(f"{area_code}{exchange}4567"))
            owner = phonenumbers.region_code_for_number(number)
            # A kind that all of them share is found with the main region.
            if owner == "US" and phonenumbers.number_type(number) in SHARED_KINDS:
                shared.add(area_code)
                continue
            if owner is not None and owners.setdefault(area_code, owner) != owner:
                sys.exit(f"area code {area_code} has two owners, {owners[area_code]} and {owner}: the table cannot hold it")
    by_region = {}
    for area_code, owner in sorted(owners.items()):
        by_region.setdefault(owner, []).append(area_code)
    rows = [f'  {{ region = "{region}", area_codes = {codes} }},' for region, codes in sorted(by_region.items())]
    return "\n".join([f"shared = {sorted(shared - owners.keys())}", "", "area_code_owner = [", *rows, "]"])


TABLES = {
    "countries.toml": (
        "Countries: ISO 3166-1 alpha-2 and alpha-3, and XK for Kosovo; names in English and German.",
        f"pycountry {pycountry.__version__} (codes), Unicode CLDR through babel {babel.__version__} (names)",
        countries,
    ),
    "country_languages.toml": (
        "Countries and those of their official languages, in all or in a part of them, that a dictionary of\n"
        "# `address_words.toml` covers. A country that is not here has none.",
        f"Unicode CLDR through babel {babel.__version__} (language and territory data)",
        country_languages,
    ),
    "calling_codes.toml": (
        "Calling codes (ITU-T E.164) and the regions that share each, the main one first.\n"
        "# A code without regions belongs to no country (satellites, freephone).\n"
        "# lengths: how many digits can follow. subscribers: the fewest and the most of a mobile number, and of the\n"
        "# example of a landline. trunk: what is dialled before the number at home and not from abroad.\n"
        "# begins_with_zero: how numbers begin that have a zero behind the calling code; no other does.",
        f"phonenumbers {phonenumbers.__version__} (Google libphonenumber)",
        calling_codes,
    ),
    "nanp_area_codes.toml": (
        "Area codes under +1 and their owners. shared: toll-free, premium and personal numbers, which belong to no\n"
        "# country. By the bank's words any +1 number is a US number, whoever owns the area code.",
        f"phonenumbers {phonenumbers.__version__} (Google libphonenumber)",
        nanp_area_codes,
    ),
}


def main():
    check_only = "--check" in sys.argv[1:]
    changed = False

    def write(path, before, after):
        nonlocal changed
        if before == after:
            return
        changed = True
        print(f"{path.name}: {'differs' if check_only else 'written'}")
        if not check_only:
            path.write_text(after, encoding="utf-8")

    for folder in sys.argv[1:]:
        if not folder.startswith("--"):
            path = HERE / "address_words.toml"
            before = path.read_text(encoding="utf-8")
            write(path, before, with_post_office(before, folder))
    for name, (title, source, rows) in TABLES.items():
        path = HERE / name
        data = rows()
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if before.endswith(f"\n\n{data}\n"):
            continue
        head = (
            f"# {title}\n"
            f"# Source: {source}. Taken {datetime.date.today()}.\n"
            "# Refresh: python3 rules/tables/refresh.py, then BLESS=1 cargo test -p onboardable --test tables\n"
        )
        write(path, before, f"{head}\n{data}\n")
    sys.exit(1 if check_only and changed else 0)


if __name__ == "__main__":
    main()
