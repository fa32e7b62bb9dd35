"""The examples of the README."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_an_example_says_what_it_gives(number: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A line that ends with a comment is a value; the comment is what it is."""
    names: dict[str, object] = {}
    # Later examples use what the first ones imported.
    for block in BLOCKS[:number]:
        for line in block.splitlines():
            if line.startswith(("import ", "from ")):
                exec(line, names)
    monkeypatch.chdir(tmp_path)
    compared = 0
    tree = ast.parse(BLOCKS[number])
    lines = BLOCKS[number].splitlines()
    for statement in tree.body:
        code = ast.get_source_segment(BLOCKS[number], statement)
        said = lines[(statement.end_lineno or 1) - 1][statement.end_col_offset :].strip()
        if isinstance(statement, ast.Expr) and said.startswith("# "):
            assert eval(code or "", names) == ast.literal_eval(said[2:]), code
            compared += 1
        else:
            exec(code or "", names)
    assert compared > 0, "an example shows what it gives"
