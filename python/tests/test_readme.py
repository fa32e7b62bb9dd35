"""The examples of the README."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def names() -> dict[str, object]:
    """The examples are one session: later ones use what the first ones name."""
    return {}


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[0] for block in BLOCKS])
def test_an_example_says_what_it_gives(block: str, names: dict[str, object]) -> None:
    """A line that ends with a comment is a value; the comment is what it is."""
    compared = 0
    for statement in ast.parse(block).body:
        code = ast.get_source_segment(block, statement) or ""
        said = block.splitlines()[(statement.end_lineno or 1) - 1][statement.end_col_offset :].strip()
        if isinstance(statement, ast.Expr) and said.startswith("# "):
            assert eval(code, names) == ast.literal_eval(said[2:]), code
            compared += 1
        else:
            exec(code, names)
    assert compared > 0, "an example shows what it gives"
