"""What dev.py decides, without a .venv, a network or a package manager."""

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_script", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


def lock_text(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


def requirements(name: str) -> dict[str, str]:
    """Each requirement of a lock -> the lines that follow it."""
    parts = re.split(r"^(?=[a-zA-Z0-9])", lock_text(name), flags=re.MULTILINE)
    return {part.split(" \\", 1)[0]: part for part in parts[1:]}


def test_older_pythons_can_read_the_file_and_are_told() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


# the command line


@pytest.mark.parametrize(
    ("line", "words", "passed"),
    [
        ("run", [], []),
        ("run -- --demo", [], ["--demo"]),
        ("run -- export -- x", [], ["export", "--", "x"]),
        ("test --long -- -k word", ["--long"], ["-k", "word"]),
        ("shots player dark", ["player", "dark"], []),
        ("bench startup", ["startup"], []),
        ("lock", [], []),
    ],
)
def test_words_before_the_dashes_are_ours_and_those_behind_are_handed_on(
    dev: ModuleType, line: str, words: list[str], passed: list[str]
) -> None:
    assert dev.parse(line.split()) == (line.split(maxsplit=1)[0], words, passed)


@pytest.mark.parametrize(
    "line", ["fly", "run --demo", "test -k word", "shots --fast", "lock now", "bench -- x"]
)
def test_what_a_command_does_not_take_is_answered_with_the_usage(
    dev: ModuleType, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(line.split()) == 2
    assert "python3 dev.py run" in capsys.readouterr().err


@pytest.mark.parametrize("line", ["", "help", "--help"])
def test_help_and_nothing_print_the_usage(
    dev: ModuleType, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(line.split()) == 0
    assert "python3 dev.py test" in capsys.readouterr().out


def test_a_failure_is_told_in_words_and_ends_with_1(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(words: list[str], passed: list[str]) -> int:
        raise dev.Failure("Check the network.")

    monkeypatch.setitem(dev.COMMANDS, "lock", no_network)
    assert dev.main(["lock"]) == 1
    assert capsys.readouterr().err == "Check the network.\n"


# the note in .venv

HERE = "cpython-311 /usr"
HASHES = {"runtime": "r1", "dev": "d1"}


@pytest.mark.parametrize(
    ("locks", "wanted", "step"),
    [
        ({"runtime": "r1"}, "runtime", "keep"),
        ({"dev": "d1"}, "dev", "keep"),
        ({"dev": "d1"}, "runtime", "keep"),  # dev holds the runtime packages too
        ({"runtime": "r1"}, "dev", "add"),
        ({"runtime": "r0"}, "runtime", "rebuild"),
        ({"runtime": "r1", "dev": "d0"}, "runtime", "rebuild"),
    ],
)
def test_a_venv_follows_the_locks(
    dev: ModuleType, locks: dict[str, str], wanted: str, step: str
) -> None:
    assert dev.next_step(dev.Stamp(HERE, locks), wanted, HERE, HASHES) == step


def test_a_venv_of_another_python_or_without_a_note_is_made_again(dev: ModuleType) -> None:
    other = dev.Stamp("cpython-312 /opt", {"runtime": "r1"})
    assert dev.next_step(other, "runtime", HERE, HASHES) == "rebuild"
    assert dev.next_step(None, "runtime", HERE, HASHES) == "rebuild"


@pytest.fixture
def venv(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev, "STAMP", tmp_path / "backcare.json")
    monkeypatch.setattr(dev, "PYTHON", str(tmp_path / "python"))
    (tmp_path / "python").touch()
    return tmp_path


def test_the_note_is_read_as_it_was_saved(dev: ModuleType, venv: Path) -> None:
    note = dev.Stamp(HERE, {"dev": "d1"}, ["core"])
    note.save()
    assert dev.read_stamp() == note


@pytest.mark.parametrize("text", ["", '{"pyth', "[]", "{}", '{"python": "x", "odd": 1}'])
def test_a_torn_or_foreign_note_counts_as_none(dev: ModuleType, venv: Path, text: str) -> None:
    dev.STAMP.write_text(text, encoding="utf-8")
    assert dev.read_stamp() is None


def test_a_note_counts_for_nothing_when_its_python_is_gone(dev: ModuleType, venv: Path) -> None:
    dev.Stamp(HERE).save()
    (venv / "python").unlink()
    assert dev.read_stamp() is None


# the libraries of the system


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libpulse.so.0", "libpulse0"),
        ("libspeechd.so.2", "libspeechd2"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_library_comes_from_the_package_of_its_name(
    dev: ModuleType, soname: str, package: str
) -> None:
    assert dev.package_name(soname) == package


def test_debian_13_spellings_are_taken_where_apt_knows_them(dev: ModuleType) -> None:
    names = ["libglib2.0-0", "libgl1", "libglib2.0-0"]
    assert dev.pick(names, {"libgl1", "libglib2.0-0"}) == ["libgl1", "libglib2.0-0"]
    assert dev.pick(names, {"libgl1", "libglib2.0-0t64"}) == ["libgl1", "libglib2.0-0t64"]


def test_apt_knows_a_package_only_if_it_could_install_it(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = (
        "libglib2.0-0:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n"
        "libglib2.0-0t64:\n  Installed: (none)\n  Candidate: 2.84.4-3\n  Version table:\n"
    )
    monkeypatch.setattr(dev, "ask", lambda command: (0, policy))
    assert dev.spell(["libglib2.0-0"]) == (["libglib2.0-0t64"], True)
    assert dev.spell(["libgl1"]) == (["libgl1"], False)


def test_every_missing_library_is_read_from_the_loader_and_from_ldd(dev: ModuleType) -> None:
    output = (
        "failed: libEGL.so.1: cannot open shared object file: No such file or directory\n"
        "\tlinux-vdso.so.1 (0x00007ffd)\n"
        "\tlibpulse.so.0 => not found\n"
        "\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n"
    )
    assert dev.missing_sonames(output) == {"libEGL.so.1", "libpulse.so.0"}


def test_who_may_not_install_gets_one_line_to_run(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "administrator", list)
    monkeypatch.setattr(dev, "ask", lambda command: (0, ""))
    with pytest.raises(dev.Failure) as failure:
        dev.apt_install(["libgl1", "libegl1"])
    lines = [line for line in str(failure.value).splitlines() if "apt-get" in line]
    assert len(lines) == 1
    assert "apt-get update && apt-get install" in lines[0]
    assert lines[0].endswith("libegl1 libgl1'")


@pytest.mark.parametrize(
    ("environ", "extra"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["x11"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["x11", "wayland"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
    ],
)
def test_the_display_decides_which_libraries_a_window_needs(
    dev: ModuleType, environ: dict[str, str], extra: list[str]
) -> None:
    assert dev.window_keys(environ) == ["core", "sound", "speech", "report", *extra]


# the locks

LOCKS = ("requirements.txt", "requirements-dev.txt")


@pytest.mark.parametrize("name", LOCKS)
@pytest.mark.parametrize(
    "word", ["http", "--index", "--extra-index", "--find-links", "file:", "@ "]
)
def test_a_lock_names_no_host_and_no_folder(name: str, word: str) -> None:
    assert word not in lock_text(name)


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_exact_and_has_a_hash(name: str) -> None:
    for requirement, lines in requirements(name).items():
        assert re.match(r"[a-z0-9-]+==[0-9][\w.]*( ; .+)?$", requirement)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", lines), requirement


def test_the_dev_lock_holds_the_runtime_lock() -> None:
    assert requirements(LOCKS[0]).keys() < requirements(LOCKS[1]).keys()


def test_qt_stays_at_the_version_that_does_not_crash_python_3_11() -> None:
    qt = [name for name in requirements(LOCKS[0]) if name.startswith(("pyside6", "shiboken6"))]
    assert {name.split("==")[1] for name in qt} == {"6.11.3"}


def test_uv_is_for_developers_only() -> None:
    assert not [name for name in requirements(LOCKS[0]) if re.match(r"uv|ruff|mypy|pytest", name)]
