"""Make the folder and the .deb for Linux: ``python3 dev.py package``.

PyInstaller's folder is started and looked through by its own self-check before anything is made of
it. Everything goes to ``build/linux``. The .deb depends on the packages of the libraries that its
files are linked to, as dpkg-shlibdeps finds them on the system that it is built on: build it on the
oldest Debian that it is meant for.
"""

import gzip
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(HERE.parent), str(HERE)]

import command_line  # noqa: E402 - the places are told above
import make_icons  # noqa: E402
import slim_icu  # noqa: E402
import supply  # noqa: E402

OUT = ROOT / "build" / "linux"
APP_ID = make_icons.APP_ID
MOST_MIB = 260
"""How large the installed program may be (issue 9)."""

MAINTAINER = "The Backcare authors <maintainers@backcare.org>"
BY_NAME = ("libpulse0", "tzdata")
"""Opened by name, not linked to: the sound server's library, and the world's time zones."""

RECOMMENDED = ("speech-dispatcher", "xdg-desktop-portal")
CONTROL = """\
Package: backcare
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Homepage: https://backcare.org
Description: companion for a lower back that hurts after lifting
 Backcare asks about warning signs and says whether this needs a doctor, leads
 through timed stretch sessions, keeps core work and the way back to lifting
 honest, keeps a pain diary and shows how the pain moves. Everything stays on
 the computer.
 .
 It does not diagnose or treat any condition and is not a medical device.
"""
COPYRIGHT_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Backcare

Files: *
Copyright: 2026 The Backcare authors
License: Expat
"""


def main() -> int:
    """Build, look and pack; the last line says where it is."""
    environ = os.environ | {
        "SOURCE_DATE_EPOCH": str(supply.committed()),
        "PYTHONHASHSEED": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    shutil.rmtree(OUT, ignore_errors=True)
    folder = frozen(environ)
    print(run([str(folder / "backcare"), "--self-check"], environ=environ), flush=True)
    stage = staged(folder)
    made = packed(stage, environ)
    print(f"Written: {folder.relative_to(ROOT)}, {mib(stage):.1f} MiB installed")
    print(f"Written: {made.relative_to(ROOT)}, {made.stat().st_size / 2**20:.1f} MiB")
    if mib(stage) > MOST_MIB:
        print(f"Larger than {MOST_MIB} MiB: see packaging/freezing.py", file=sys.stderr)
        return 1
    return 0


def run(
    command: Sequence[str], *, environ: Mapping[str, str] | None = None, folder: Path = ROOT
) -> str:
    """What a tool prints; the program ends with its last words when it fails."""
    tool = subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    if tool.returncode:
        last = "\n".join((tool.stdout + tool.stderr).splitlines()[-20:])
        sys.exit(f"{' '.join(command[:3])} failed:\n{last}")
    return tool.stdout.rstrip()


def frozen(environ: Mapping[str, str]) -> Path:
    """Run PyInstaller, tidy what it made, and put everybody's licence beside it."""
    where = ["--distpath", str(OUT), "--workpath", str(OUT / "work")]
    spec = str(HERE / "backcare.spec")
    # The column of every instruction underlines errors for programmers; lines and names stay.
    lean = {**environ, "PYTHONNODEBUGRANGES": "1"}
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", *where, spec], environ=lean)
    shutil.rmtree(OUT / "work")
    folder = OUT / "backcare"
    tidy(folder)
    for library in folder.rglob("libicudata.so.*"):
        if not library.is_symlink():
            slim_icu.slim(library, run)
    for part in parts():
        for text in licence_texts(part):
            _copy(text, folder / "licences" / part.name)
    _copy(Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), folder / "licences" / "Python")
    return folder


def tidy(folder: Path) -> None:
    """Take out what only a debugger needs, and places of the machine that this is built on."""
    for path in folder.rglob("*.so*"):
        # Wheels move the addresses in the libraries that they bring (…libs); strip breaks those.
        if path.is_symlink() or path.parent.name.endswith(".libs"):
            continue
        run(["strip", "--strip-unneeded", str(path)])
        tells = subprocess.run(
            ["chrpath", "--list", str(path)], capture_output=True, text=True, check=False
        )
        if "PATH=/" in tells.stdout:
            run(["chrpath", "--delete", str(path)])


def parts() -> list[Distribution]:
    """Every package of Python in the folder: all of the lock that are installed here."""
    lines = (ROOT / "packaging" / "requirements.txt").read_text("utf-8").splitlines()
    names = sorted({line.split("==")[0] for line in lines if line[:1].isalnum()})
    return [distribution(name) for name in names if _installed(name)]


def _installed(name: str) -> bool:
    try:
        distribution(name)
    except ModuleNotFoundError:
        return False
    return True


def licence_texts(part: Distribution) -> list[Path]:
    """The licences and notices that a package brings."""
    wanted = ("licen", "copying", "notice", "authors")
    return [
        Path(str(file.locate()))
        for file in part.files or ()
        if ".dist-info" in str(file) and file.name.lower().startswith(wanted)
    ]


def licence_of(part: Distribution) -> str:
    """What a package says its licence is, in a few words."""
    told = part.metadata
    kinds = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License")
    ]
    short = str(told.get("License-Expression") or told.get("License") or "")
    return short if short and "\n" not in short else ", ".join(kinds) or "see licences"


def staged(folder: Path) -> Path:
    """Lay out the files as they lie on the system they are installed on."""
    stage = OUT / "stage"
    usr = stage / "usr"
    share = usr / "share"
    shutil.copytree(folder, usr / "lib" / "backcare", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "backcare").symlink_to("../lib/backcare/backcare")
    _copy(HERE / f"{APP_ID}.desktop", share / "applications")
    _copy(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo")
    make_icons.write_theme(share / "icons")
    day = datetime.fromtimestamp(supply.committed(), UTC)
    _write_packed(share / "man" / "man1" / "backcare.1.gz", command_line.man_page(day.date()))
    _write(share / "bash-completion" / "completions" / "backcare", command_line.bash())
    _write(share / "zsh" / "vendor-completions" / "_backcare", command_line.zsh())
    _write(share / "fish" / "vendor_completions.d" / "backcare.fish", command_line.fish())
    documents = share / "doc" / "backcare"
    _write(documents / "copyright", copyright_text())
    _write_packed(documents / "changelog.gz", changelog(day))
    _write_packed(documents / "NEWS.md.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _copy(ROOT / "PRIVACY.md", documents)
    _write(share / "lintian" / "overrides" / "backcare", (HERE / "lintian").read_text("utf-8"))
    for path in stage.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
    return stage


def _runs(path: Path) -> bool:
    return path == OUT / "stage" / "usr" / "lib" / "backcare" / "backcare"


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / source.name)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def copyright_text() -> str:
    """Debian's file of licences: Backcare's own, and those of what it brings along."""
    own = "".join(f" {line or '.'}\n" for line in _licence_lines())
    brought = "".join(f"  {part.name} {part.version}: {licence_of(part)}\n" for part in parts())
    return (
        f"{COPYRIGHT_HEAD}{own}"
        "Comment:\n In /usr/lib/backcare are, each under its own licence, with the texts in\n"
        f" /usr/lib/backcare/licences:\n .\n{brought}"
        " .\n Qt and PySide6 are used under the LGPL 3: see /usr/share/common-licenses/LGPL-3.\n"
        " Their libraries are files in /usr/lib/backcare/_internal/PySide6 and can be replaced.\n"
    )


def _licence_lines() -> Iterator[str]:
    whole = (ROOT / "LICENSE").read_text("utf-8")
    yield from whole[whole.index("Permission is") :].rstrip().splitlines()


def changelog(day: datetime) -> str:
    """Debian's changelog; what changed stands in CHANGELOG.md, packed as NEWS.md."""
    written = day.strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"backcare ({supply.version()}) unstable; urgency=medium\n\n"
        f"  * Version {supply.version()}; what is new stands in NEWS.md.gz.\n\n"
        f" -- {MAINTAINER}  {written}\n"
    )


def depends(stage: Path) -> list[str]:
    """Packages of the libraries that the files in ``stage`` are linked to."""
    own = stage / "usr" / "lib" / "backcare"
    files = [path for path in own.rglob("*") if path.is_file() and not path.is_symlink()]
    linked = [str(path) for path in sorted(files) if path.read_bytes()[:4] == b"\x7fELF"]
    private = sorted({str(path.parent) for path in map(Path, linked)})
    (OUT / "debian").mkdir(exist_ok=True)
    _write(OUT / "debian" / "control", "Source: backcare\n\nPackage: backcare\nArchitecture: any\n")
    said = run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{each}" for each in private)]
        + [f"-e{each}" for each in linked],
        folder=OUT,
    )
    shutil.rmtree(OUT / "debian")
    found = said.partition("shlibs:Depends=")[2].split(", ")
    named = {each.split(" ")[0] for each in found}
    return sorted([*found, *(name for name in BY_NAME if name not in named)])


def packed(stage: Path, environ: Mapping[str, str]) -> Path:
    """Make the .deb of what was laid out."""
    architecture = run(["dpkg", "--print-architecture"])
    control = CONTROL.format(
        version=supply.version(),
        architecture=architecture,
        maintainer=MAINTAINER,
        size=round(mib(stage) * 1024),
        depends=", ".join(depends(stage)),
        recommends=", ".join(RECOMMENDED),
    )
    files = sorted(path for path in stage.rglob("*") if path.is_file() and not path.is_symlink())
    sums = run(["md5sum", *(str(path.relative_to(stage)) for path in files)], folder=stage)
    _write(stage / "DEBIAN" / "control", control)
    _write(stage / "DEBIAN" / "md5sums", f"{sums}\n")
    made = OUT / f"backcare_{supply.version()}_{architecture}.deb"
    run(["dpkg-deb", "--root-owner-group", "--build", str(stage), str(made)], environ=environ)
    return made


def mib(folder: Path) -> float:
    """What the files in a folder come to, without the notes of the package itself."""
    return (
        sum(
            path.stat().st_size
            for path in folder.rglob("*")
            if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
        )
        / 2**20
    )


if __name__ == "__main__":
    sys.exit(main())
