"""What goes with a release, made by tools out of the lock: ``supply.py sbom|audit|wheel``.

Started by ``python3 dev.py sbom`` and its like, with the Python of .venv. Results are in build/.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LOCK = ROOT / "packaging" / "requirements.txt"
SBOM = BUILD / "backcare.cdx.json"
EARLIEST = 315532800
"""1980, before which a zip knows no time: the date of sources that nobody committed."""

UNREACHED = (
    "The database of known vulnerabilities could not be reached, so nothing is known.\n"
    "Run this where the Internet can be reached."
)


class Failure(Exception):  # noqa: N818 - a sentence for the person at the keyboard, not a bug
    """Something did not work; the text says what."""


def sbom() -> str:
    """Write what the program is made of in CycloneDX, checked against its schema."""
    BUILD.mkdir(exist_ok=True)
    tool = ("cyclonedx_py", "requirements", str(LOCK), "--pyproject", str(ROOT / "pyproject.toml"))
    how = ("--mc-type", "application", "--short-PURLs", "--output-reproducible", "--validate")
    _must(_module(*tool, *how, "--of", "JSON", "--output-file", str(SBOM)))
    made = json.loads(SBOM.read_text("utf-8"))
    # The tool reads pyproject.toml only, and the version stands in the package.
    made["metadata"]["component"]["version"] = version()
    SBOM.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    return f"Written: {_short(SBOM)}, {len(made['components'])} components"


def version() -> str:
    """Of Backcare, from the one place where it stands."""
    text = (ROOT / "backcare_desktop" / "__init__.py").read_text("utf-8")
    (found,) = re.findall(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    return str(found)


def audit() -> str:
    """Ask for known vulnerabilities of what is locked. What was not looked at is no all-clear."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "audit.json")
        how = ("--disable-pip", "--require-hashes", "--progress-spinner", "off")
        asked = _module(
            "pip_audit", *how, "--format", "json", "--output", str(answer), "-r", str(LOCK)
        )
        tool = subprocess.run(asked, capture_output=True, text=True, check=False)
        try:
            found = json.loads(answer.read_text("utf-8"))
        except (OSError, ValueError):
            *_, last = ["", *tool.stderr.strip().splitlines()]
            raise Failure(f"{UNREACHED}\n  {last}") from None
    return judged(found["dependencies"])


def judged(dependencies: Sequence[Mapping[str, object]]) -> str:
    """What the answers of an audit come to.

    Raises:
        Failure: there is a vulnerability, or something was not looked at.
    """
    skipped = [str(each["name"]) for each in dependencies if "skip_reason" in each]
    if skipped and len(skipped) == len(dependencies):
        raise Failure(UNREACHED)
    lines = [
        f"{each['name']} {each['version']}: {flaw['id']}, mended in "
        f"{', '.join(flaw['fix_versions']) or 'no version yet'}"
        for each in dependencies
        for flaw in each.get("vulns", ())  # type: ignore[attr-defined]
    ]
    if skipped:
        lines.append(f"Not looked at: {', '.join(skipped)}")
    if lines:
        raise Failure("\n".join(lines))
    return f"No known vulnerability in {len(dependencies)} packages"


def wheel() -> str:
    """Build wheel and sdist, the wheel once more out of the sdist elsewhere, and compare.

    Raises:
        Failure: the wheels differ.
    """
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        first, sources = _built(ROOT, Path(folder, "first"))
        with tarfile.open(sources) as archive:
            archive.extractall(Path(folder, "unpacked"), filter="data")
        (elsewhere,) = Path(folder, "unpacked").iterdir()
        second, _ = _built(elsewhere, Path(folder, "second"))
        if first.read_bytes() != second.read_bytes():
            raise Failure(f"Two builds of {first.name} differ: it depends on where it is built")
        made = [Path(shutil.copy(each, BUILD)) for each in (first, sources)]
    lines = [f"Written: {_short(each)}\nsha256 {_sha256(each)}" for each in made]
    return "\n".join([*lines, "The wheel out of the sdist is the same."])


def _built(source: Path, folder: Path) -> tuple[Path, Path]:
    """A wheel, and the sources that it can be built from."""
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(committed())}
    _must(_module("hatchling", "build", "-d", str(folder)), cwd=source, env=environ)
    (made,) = folder.glob("*.whl")
    (sources,) = folder.glob("*.tar.gz")
    return made, sources


def tried_wheel() -> str:
    """Build both, install the wheel in an environment of its own, and let it look itself through.

    Raises:
        Failure: they differ, it can't be installed, or something is missing in it.
    """
    told = wheel()
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        _must(_module("venv", folder))
        there = Path(folder, "Scripts" if os.name == "nt" else "bin")
        pip = [str(there / "python"), "-m", "pip", "install", "--no-deps", "--no-cache-dir"]
        _must([*pip, "--require-hashes", "-r", str(LOCK)])
        (made,) = BUILD.glob(f"*-{version()}-*.whl")
        _must([*pip, str(made)])
        outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        _must([str(there / "backcare"), "--self-check"], cwd=Path(folder), env=outside)
    return f"{told}\nInstalled in an environment of its own, it finds all that it loads."


def committed() -> int:
    """Seconds since 1970 of the last commit, or what the variable says that is meant for this."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdecimal():
        return int(told)
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(git, capture_output=True, text=True, check=False).stdout)
    except (OSError, ValueError):
        return EARLIEST


def _module(name: str, *words: str) -> list[str]:
    return [sys.executable, "-m", name, *words]


def _must(
    command: Sequence[str], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None
) -> None:
    tool = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, errors="replace", check=False
    )
    if tool.returncode:
        last = "\n    ".join((tool.stdout + tool.stderr).splitlines()[-12:])
        raise Failure(f"{' '.join(command[:3])} failed:\n    {last}")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _short(path: Path) -> Path:
    return path.relative_to(ROOT)


COMMANDS: dict[str, Callable[[], str]] = {"sbom": sbom, "audit": audit, "wheel": tried_wheel}


def main(argv: Sequence[str]) -> int:
    """Do what is asked; 1 when it failed."""
    try:
        print(COMMANDS[argv[0]]())
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
