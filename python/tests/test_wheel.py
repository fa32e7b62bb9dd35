"""What is in the wheel beside the package: licences, the list of what is compiled in, and nothing of the machine."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest


@pytest.fixture(scope="module")
def wheel() -> Iterator[ZipFile]:
    """The wheel that is tested."""
    with ZipFile(os.environ["ONBOARDABLE_WHEEL"]) as wheel:
        yield wheel


def read(wheel: ZipFile, path: str) -> str:
    """A file of `dist-info`."""
    (name,) = [name for name in wheel.namelist() if name.endswith(f".dist-info/{path}")]
    return wheel.read(name).decode()


def test_licences_are_in_it(wheel: ZipFile) -> None:
    texts = {name: read(wheel, f"licenses/{name}") for name in ("LICENSE-MIT", "THIRD-PARTY.txt")}
    assert all("Permission is hereby granted" in text for text in texts.values())
    assert "Apache License" in read(wheel, "licenses/LICENSE-APACHE")
    for name in ("Rust standard library", "arrow-array", "pyo3", "serde_json"):
        assert re.search(rf"^{name}\b", texts["THIRD-PARTY.txt"], re.MULTILINE)


def test_what_is_compiled_in_is_listed(wheel: ZipFile) -> None:
    bill = json.loads(read(wheel, "sboms/sbom.cdx.json"))
    assert bill["bomFormat"] == "CycloneDX"
    components = {component["name"] for component in bill["components"]}
    assert {"arrow-array", "pyo3", "serde_json"} <= components
    assert all(component["hashes"][0]["content"] for component in bill["components"])
    assert sum("/sboms/" in name for name in wheel.namelist()) == 1


def test_no_path_of_the_machine_is_in_it(wheel: ZipFile) -> None:
    home = f"{Path.home()}/"
    folders = [str(Path(__file__).parents[2]), home, os.environ.get("CARGO_HOME"), os.environ.get("RUSTUP_HOME")]
    paths = [folder.encode() for folder in folders if folder and len(folder) > 1]
    for name in wheel.namelist():
        content = wheel.read(name)
        assert [path for path in paths if path in content] == [], name
        assert re.findall(rb"/(?:home|root|Users|builds)/\w[\w./-]*", content) == [], name


def test_no_time_of_the_build_is_in_it(wheel: ZipFile) -> None:
    assert {entry.date_time for entry in wheel.infolist()} == {(1980, 1, 1, 0, 0, 0)}
