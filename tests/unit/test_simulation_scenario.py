"""The file that describes simulated providers is checked before anything is made."""

import json
from pathlib import Path

import pytest

from core.errors import BadInput
from integrations.simulation.scenario import load_scenario


def test_a_scenario_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "slow.json"
    path.write_text(
        json.dumps(
            {
                "seed": 7,
                "latency": {"language": 0.1, "video": 9},
                "jitter": 0.2,
                "cap": {"video": 2},
                "failures": [
                    {"kind": "video", "nth": 3, "what": "accepted_then_lost"},
                    {"kind": "image", "every": 5, "what": 500},
                ],
            }
        )
    )  # fmt: skip
    scenario = load_scenario(path)
    assert (scenario.latency.video, scenario.latency.image) == (9, 1.0)
    assert scenario.failure("video", 3) == "accepted_then_lost"
    assert [scenario.failure("image", call) for call in (4, 5, 10)] == [None, "500", "500"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "the file"),
        ("[]", "the file"),
        ('{"sed": 1}', "sed"),
        ('{"latency": {"video": -1}}', "latency.video"),
        ('{"jitter": 2}', "jitter"),
        ('{"cap": {"video": 0}}', "cap.video"),
        ('{"cap": {"radio": 1}}', "cap.radio"),
        ('{"failures": [{"kind": "video", "nth": 1, "what": "explode"}]}', "failures.0.what"),
        ('{"failures": [{"kind": "video", "what": "500"}]}', "failures.0"),
        ('{"failures": [{"kind": "video", "nth": 1, "every": 2, "what": "500"}]}', "failures.0"),
    ],
)
def test_a_wrong_scenario_says_what_is_wrong(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(BadInput) as error:
        load_scenario(path)
    assert named in str(error.value)
    assert "bad.json" in str(error.value)


def test_a_missing_scenario_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nowhere\.json"):
        load_scenario(tmp_path / "nowhere.json")
