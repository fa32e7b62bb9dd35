"""What the tests look at: generated applicants, and the command line that answers them, too."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

import onboardable

AS_OF = "2026-11-21"


def pytest_report_header() -> str:
    return f"onboardable: {Path(onboardable.__file__).parent}"


@pytest.fixture(scope="session")
def cli() -> Path:
    """The command line. `cargo xtask test-python` builds it."""
    return Path(os.environ["ONBOARDABLE_CLI"])


@pytest.fixture(scope="session")
def book() -> list[str]:
    """10,000 generated applicants in any state, as JSON."""
    return Path(os.environ["ONBOARDABLE_BOOK"]).read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="session")
def rules() -> Path:
    """The folder of the rules."""
    return Path(__file__).parents[2] / "rules"


def answers_of(cli: Path, command: list[str], lines: list[str]) -> list[str]:
    """The answers of the command line to lines of JSON, without the place that it writes first."""
    run = subprocess.run(
        [cli, *command], input="\n".join(lines).encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    )
    answers = run.stdout.decode().splitlines()
    assert len(answers) == len(lines)
    places = [f'{{"line":{number},' for number in range(1, len(lines) + 1)]
    assert all(answer.startswith(place) for answer, place in zip(answers, places))
    return ["{" + answer[len(place) :] for answer, place in zip(answers, places)]
