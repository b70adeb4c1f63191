"""What goes with a release: a list that keeps to its schema, no false all-clear, equal wheels."""

import importlib.util
import json
import sys
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def supply(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, writing into a folder of this test."""
    spec = importlib.util.spec_from_file_location("supply", ROOT / "packaging" / "supply.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "BUILD", tmp_path)
    monkeypatch.setattr(module, "SBOM", tmp_path / "backcare.cdx.json")
    monkeypatch.setattr(module, "_short", lambda path: path)
    return module


def locked() -> set[str]:
    lines = (ROOT / "packaging" / "requirements.txt").read_text("utf-8").splitlines()
    return {line.split(" ")[0] for line in lines if line[:1].isalnum()}


def test_the_list_names_every_locked_package_with_its_hashes(supply: ModuleType) -> None:
    pytest.importorskip("cyclonedx_py")
    supply.sbom()
    found = json.loads(supply.SBOM.read_text("utf-8"))
    assert found["bomFormat"] == "CycloneDX"
    assert found["metadata"]["component"]["name"] == "backcare-desktop"
    assert {f"{each['name']}=={each['version']}" for each in found["components"]} == locked()
    for each in found["components"]:
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
        assert any(place["hashes"] for place in each["externalReferences"])


@pytest.mark.long
def test_the_list_is_the_same_every_time(supply: ModuleType) -> None:
    pytest.importorskip("cyclonedx_py")
    supply.sbom()
    once = supply.SBOM.read_bytes()
    supply.sbom()
    assert supply.SBOM.read_bytes() == once


CLEAN = {"name": "a", "version": "1", "vulns": []}
SKIPPED = {"name": "b", "skip_reason": "not found"}
FLAWED = {
    "name": "c",
    "version": "2",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}, {"id": "PYSEC-2", "fix_versions": []}],
}


def test_an_audit_that_found_nothing_says_how_much_it_looked_at(supply: ModuleType) -> None:
    assert supply.judged([CLEAN, CLEAN]) == "No known vulnerability in 2 packages"


def test_a_database_that_knows_none_of_them_was_not_reached(supply: ModuleType) -> None:
    with pytest.raises(supply.Failure, match="could not be reached"):
        supply.judged([SKIPPED, SKIPPED])


def test_a_package_that_was_not_looked_at_is_no_all_clear(supply: ModuleType) -> None:
    with pytest.raises(supply.Failure, match="Not looked at: b"):
        supply.judged([CLEAN, SKIPPED])


def test_every_vulnerability_is_named_with_what_mends_it(supply: ModuleType) -> None:
    with pytest.raises(supply.Failure) as failure:
        supply.judged([CLEAN, FLAWED])
    assert str(failure.value).splitlines() == [
        "c 2: PYSEC-1, mended in 2.1",
        "c 2: PYSEC-2, mended in no version yet",
    ]


def test_an_audit_that_cannot_ask_says_so_plainly(
    supply: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = [sys.executable, "-c", "import sys; sys.exit('Connection refused')"]
    monkeypatch.setattr(supply, "_module", lambda *_: broken)
    assert supply.main(["audit"]) == 1
    said = capsys.readouterr().err
    assert "could not be reached" in said
    assert "Connection refused" in said


def test_two_builds_of_the_wheel_are_equal_and_hold_the_content(
    supply: ModuleType, tmp_path: Path
) -> None:
    pytest.importorskip("hatchling")
    assert "out of the sdist is the same" in supply.wheel()
    (made,) = tmp_path.glob("*.whl")
    assert list(tmp_path.glob("*.tar.gz"))
    with zipfile.ZipFile(made) as archive:
        names = set(archive.namelist())
        years = {info.date_time[0] for info in archive.infolist()}
    assert {"backcare_desktop/__main__.py", "backcare_desktop/resources/icons/app.svg"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests")]
    assert len(years) == 1


def test_builds_that_differ_are_told(
    supply: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def built(source: Path, folder: Path) -> tuple[Path, Path]:
        sources = folder / "x.tar.gz"
        (folder / "x").mkdir(parents=True)
        (folder / "x.whl").write_text(str(source))
        with tarfile.open(sources, "w:gz") as archive:
            archive.add(folder / "x", "x")
        return folder / "x.whl", sources

    monkeypatch.setattr(supply, "_built", built)
    with pytest.raises(supply.Failure, match="differ"):
        supply.wheel()
    assert not list(tmp_path.glob("*.whl"))


@pytest.mark.long
def test_the_wheel_finds_everything_in_an_environment_of_its_own(supply: ModuleType) -> None:
    assert "finds all that it loads" in supply.tried_wheel()


def test_the_date_of_a_wheel_is_told_or_that_of_the_last_commit(
    supply: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert supply.committed() == 1_000_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(supply, "ROOT", tmp_path)
    assert supply.committed() == supply.EARLIEST
