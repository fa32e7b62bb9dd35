"""What a caller hands over, and what comes back."""

from __future__ import annotations

import datetime
import doctest
import gc
import inspect
import json
import multiprocessing
import pickle
from pathlib import Path

import pytest
from conftest import AS_OF

import onboardable
from onboardable import OnboardableError, text

ALL = [
    onboardable.assess,
    onboardable.methods,
    onboardable.next_questions,
    onboardable.way,
    onboardable.may_reactivate,
]
US_BORN = {"person": {"birth_country": "US", "birth_date": datetime.date(1990, 5, 17)}}


def test_it_is_the_wheel_that_is_tested() -> None:
    assert "site-packages" in Path(onboardable.__file__).parts


def test_the_examples_of_the_docstrings() -> None:
    tried = doctest.testmod(onboardable)
    assert (tried.failed, tried.attempted >= 20) == (0, True)


@pytest.mark.parametrize("function", ALL)
def test_a_dict_and_its_json_in_str_and_bytes_are_the_same(function) -> None:
    json_text = '{"person":{"birth_country":"US","birth_date":"1990-05-17"}}'
    answer = function(US_BORN, as_of=AS_OF)
    assert answer == function(json_text, as_of=AS_OF) == function(json_text.encode(), as_of=AS_OF)
    assert answer == json.loads(getattr(text, function.__name__)(US_BORN, as_of=AS_OF))


@pytest.mark.parametrize("name", [name for name in text.__all__])
def test_each_function_answers_in_both_ways(name: str) -> None:
    as_dict, as_text = getattr(onboardable, name), getattr(text, name)
    assert as_dict.__doc__ and as_text.__doc__
    assert inspect.signature(as_dict).parameters == inspect.signature(as_text).parameters


def test_the_ways_to_state_an_instant() -> None:
    berlin = datetime.timezone(datetime.timedelta(hours=1))
    stated = datetime.datetime(2026, 11, 21, 10, 30, tzinfo=berlin)
    answers = {
        onboardable.assess({}, as_of=as_of)["as_of"]
        for as_of in (stated, stated.astimezone(datetime.timezone.utc), "2026-11-21T09:30:00Z")
    }
    assert answers == {"2026-11-21T09:30:00Z"}
    day = datetime.date(2026, 11, 21)
    assert onboardable.assess({}, as_of=day) == onboardable.assess({}, as_of="2026-11-21")
    stated = {"person": {"terms_conditions_signed_at": stated}}
    written = {"person": {"terms_conditions_signed_at": "2026-11-21T09:30:00Z"}}
    assert onboardable.assess(stated, as_of=day) == onboardable.assess(written, as_of=day)


def test_what_is_the_same_for_all_applications() -> None:
    answer = onboardable.assess({}, as_of=AS_OF, context={"branch": "FR", "flow": "videoident"})
    assert (answer["branch"], answer["flow"]) == ("FR", "videoident")
    answer = onboardable.assess({"branch": "DE"}, as_of=AS_OF, context={"branch": "FR"})
    assert answer["branch"] == "DE"
    context: onboardable.Context = {"branch": "FR", "pin": True}
    answer = onboardable.assess({"branch": "DE", "as_of": "2026-01-01"}, as_of=AS_OF, context=context)
    assert (answer["branch"], answer["as_of"]) == ("FR", "2026-11-21T00:00:00Z")


REFUSED = {
    "not_json": lambda: onboardable.assess("{", as_of=AS_OF),
    "not_an_object": lambda: onboardable.assess("[1]", as_of=AS_OF),
    "duplicate_key": lambda: onboardable.assess('{"flow":"a","flow":"b"}', as_of=AS_OF),
    "too_large": lambda: onboardable.assess('{"flow":"' + "x" * 2_000_000 + '"}', as_of=AS_OF),
    "ill_formed_text": lambda: onboardable.assess('{"flow":"\ud800"}', as_of=AS_OF),
    "invalid_as_of": lambda: onboardable.assess({}, as_of="tomorrow"),
    "invalid_option": lambda: onboardable.assess({}, as_of=AS_OF, gate="opening"),  # type: ignore[arg-type]
    "no_change": lambda: onboardable.check_update({}, as_of=AS_OF),
    "unknown_name": lambda: onboardable.explain("fatca.us_birthplaec", as_of=AS_OF),
    "invalid_rulebook": lambda: onboardable.read_rulebook("/nowhere"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_each_refusal_has_a_code_and_a_way_out(code: str) -> None:
    with pytest.raises(OnboardableError) as caught:
        REFUSED[code]()
    error = caught.value
    assert error.code == code
    assert error.problem and error.way_out
    assert pickle.loads(pickle.dumps(error)).code == code


@pytest.mark.parametrize(
    ("as_of", "lang", "context"),
    [
        (datetime.datetime(2026, 11, 21), "en", None),
        ("1899-12-31", "en", None),
        ("2026-11-21", "fr", None),
        ("2026-11-21", "en", {"branch": "XX"}),
        ("2026-11-21", "en", {"brnach": "DE"}),
    ],
)
def test_a_misspelt_option_is_an_error(as_of, lang, context) -> None:
    with pytest.raises(OnboardableError):
        onboardable.assess({}, as_of=as_of, lang=lang, context=context)


def test_a_time_without_a_zone_is_named_as_such() -> None:
    with pytest.raises(OnboardableError, match="time zone"):
        onboardable.assess({"person": {"terms_conditions_signed_at": datetime.datetime(2026, 11, 21)}}, as_of=AS_OF)


def test_rules_are_a_rulebook() -> None:
    with pytest.raises(TypeError, match="read_rulebook"):
        onboardable.assess({}, as_of=AS_OF, rules="rules")  # type: ignore[arg-type]


@pytest.mark.parametrize("application", [None, 1, [], object(), [("person", {})]])
def test_what_is_no_application_is_a_type_error(application) -> None:
    with pytest.raises(TypeError):
        onboardable.assess(application, as_of=AS_OF)


def test_no_error_contains_a_value() -> None:
    circular: dict[str, object] = {"first_name": "Quetzalcoatl"}
    circular["person"] = circular
    for bad in (
        '{"person":{"first_name":"Quetzalcoatl"',
        '{"person":{"first_name":"Quetzalcoatl\ud800"}}',
        '{"Quetzalcoatl":1,"Quetzalcoatl":2}',
        {"person": {"first_name": float("nan"), "last_name": "Quetzalcoatl"}},
        {"person": {"first_name": {"Quetzalcoatl"}}},
        circular,
    ):
        with pytest.raises((OnboardableError, TypeError)) as caught:
            onboardable.assess(bad, as_of=AS_OF)
        assert "Quetzalcoatl" not in f"{caught.value} {caught.value!r} {caught.value.args}"


def test_a_batch_answers_each_application_in_order() -> None:
    applications = [US_BORN, "no JSON", '{"reference":"A"}', b"[]", '{"reference":"B"}'] * 1000
    answers = list(onboardable.assess_batch(applications, as_of=AS_OF))
    assert len(answers) == 5000
    one = onboardable.assess(US_BORN, as_of=AS_OF)
    for at in range(0, 5000, 5):
        assert answers[at] == one
        codes = [answers[at + n]["error"]["code"] for n in (1, 3)]
        assert codes == ["not_json", "not_an_object"]
        assert [answers[at + n]["reference"] for n in (2, 4)] == ["A", "B"]
    assert list(onboardable.assess_batch([], as_of=AS_OF)) == []


def test_a_batch_reads_ahead_by_two_chunks_only() -> None:
    taken = 0

    def applications():
        nonlocal taken
        while True:
            taken += 1
            yield "{}"

    answers = onboardable.assess_batch(applications(), as_of=AS_OF)
    assert taken == 0
    for _ in range(3000):
        next(answers)
    assert taken <= 3000 + 2 * 1024 + 1024


@pytest.mark.parametrize("threads", [None, 1, 2, 3])
def test_the_number_of_threads_changes_no_answer(book: list[str], threads: int | None) -> None:
    some = book[:3000]
    assert list(text.assess_batch(some, as_of=AS_OF, threads=threads)) == list(text.assess_batch(some, as_of=AS_OF))


def _decisions(lines: list[str]) -> list[str]:
    return [answer["decision"] for answer in onboardable.assess_batch(lines, as_of=AS_OF)]


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_a_process_that_was_started_has_threads_of_its_own(book: list[str], start: str) -> None:
    expected = _decisions(book[:2000])
    with multiprocessing.get_context(start).Pool(1) as pool:
        assert pool.apply_async(_decisions, (book[:2000],)).get(timeout=120) == expected


def test_a_rulebook_goes_to_other_processes(rules: Path) -> None:
    builtin, read = onboardable.builtin_rulebook(), onboardable.read_rulebook(rules)
    assert builtin == read and hash(builtin) == hash(read) and builtin.digest.startswith("sha256:")
    for rulebook in (builtin, read):
        assert pickle.loads(pickle.dumps(rulebook)) == rulebook
        assert onboardable.assess({}, as_of=AS_OF, rules=rulebook)["rulebook"]["digest"] == builtin.digest


def test_a_rulebook_with_a_mistake_is_refused_with_its_line(rules: Path, tmp_path: Path) -> None:
    (tmp_path / "rulebook.toml").write_text((rules / "rulebook.toml").read_text(encoding="utf-8") + "\nx = [", encoding="utf-8")
    with pytest.raises(OnboardableError, match=r"rulebook\.toml, line \d+") as caught:
        onboardable.read_rulebook(tmp_path)
    assert (caught.value.code, caught.value.line > 0) == ("invalid_rulebook", True)


def test_a_batch_gives_its_memory_back(book: list[str]) -> None:
    import resource

    def run() -> int:
        for _ in range(4):
            for _answer in text.assess_batch(book, as_of=AS_OF):
                pass
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = run()
    assert run() - before < 40_000, "KiB that the second 40,000 answers needed more than the first"
