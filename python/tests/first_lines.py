"""The first lines of the README, where nothing but the wheel is installed."""

import onboardable
from onboardable import text

answer = onboardable.assess({"person": {"birth_country": "US"}}, as_of="2026-11-21")
assert answer["decision"] == "deny"
assert [one["rule"] for one in answer["findings"] if one["light"] == "red"] == ["fatca.us_birthplace"]
assert text.assess("{}", as_of="2026-11-21").startswith('{"decision":"hold"')

try:
    onboardable.assess_arrow([], as_of="2026-11-21")
except ImportError as error:
    assert "pip install" in str(error)
else:
    raise AssertionError("pyarrow is not installed here")
