"""What type checkers say of the package and of code that uses it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TYPED = Path(__file__).parent / "typed"
MARKED = [
    number
    for number, line in enumerate((TYPED / "wrong.py").read_text(encoding="utf-8").splitlines(), 1)
    if "# expect-error" in line
]


def mypy(*what: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-incremental", "--config-file", str(TYPED.parents[1] / "pyproject.toml"), *what]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=TYPED)
    return run.returncode, run.stdout + run.stderr


def test_mypy_strict_accepts_the_package() -> None:
    assert mypy("--package", "onboardable") == (0, "")


def test_mypy_strict_accepts_good_code_and_refuses_bad() -> None:
    assert mypy("--python-version", "3.10", "ok.py") == (0, "")
    code, said = mypy("--python-version", "3.10", "wrong.py")
    assert sorted({int(line) for line in re.findall(r"wrong\.py:(\d+): error", said)}) == MARKED, said
    assert code == 1


def pyright(*what: str) -> dict:
    """Pyright is an npm package; `cargo xtask test-python` installs it."""
    pyright = TYPED / "node_modules/.bin/pyright"
    # It looks at the packages of the first interpreter in the path.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    command = [str(pyright), "--outputjson", "--pythonversion", "3.10", *what]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=TYPED, env={**os.environ, "PATH": path})
    return json.loads(run.stdout)


@pytest.fixture(scope="module")
def diagnostics() -> list[tuple[str, int]]:
    said = pyright("--project", str(TYPED / "pyrightconfig.json"))
    assert said["summary"]["filesAnalyzed"] >= 2
    return [(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in said["generalDiagnostics"] if one["severity"] == "error"]


def test_pyright_strict_accepts_good_code_and_refuses_bad(diagnostics: list[tuple[str, int]]) -> None:
    assert sorted({line for file, line in diagnostics if file == "wrong.py"}) == MARKED
    assert [one for one in diagnostics if one[0] != "wrong.py"] == []


def test_pyright_finds_every_name_typed() -> None:
    """`--verifytypes` looks at the package as those who install it see it."""
    said = pyright("--verifytypes", "onboardable", "--ignoreexternal")
    counts = said["typeCompleteness"]["exportedSymbolCounts"]
    assert counts["withKnownType"] > 100
    assert (counts["withAmbiguousType"], counts["withUnknownType"]) == (0, 0), [
        one["name"] for one in said["typeCompleteness"]["symbols"] if one["isExported"] and not one["isTypeKnown"]
    ]
