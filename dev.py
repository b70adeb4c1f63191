#!/usr/bin/env python3
"""Starts Backcare, or checks it. Two commands are enough to begin with:

    python3 dev.py run              start the program        (run -- --demo hands --demo on)
    python3 dev.py test             lint, types, contracts and all tests    (test -- -k word)

More are there when they are needed:

    python3 dev.py test --long      the slow tests too
    python3 dev.py shots [word ..]  pictures of every tab and state, in build/shots
    python3 dev.py bench [name ..]  the measurements in tests/bench
    python3 dev.py lock             renew packaging/requirements*.txt
    python3 dev.py languages [de]   bring the translations up to date, and say what is to be done
    python3 dev.py sbom             list what the program is made of (CycloneDX), in build
    python3 dev.py audit            ask for known vulnerabilities of the locked packages
    python3 dev.py wheel            build wheel and sdist, compare, install and try, in build
    python3 dev.py package          build the program for Linux and its .deb, in build/linux

Each of them first makes .venv, installs the locked packages there and, on Debian and its
relatives, the system libraries that Qt lacks. A note in .venv remembers it, so that the next
start goes straight on. Deleting .venv is always safe: it is made again.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is to be told, not to trip
    sys.exit(f"Backcare needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "backcare.json"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / ("python.exe" if os.name == "nt" else "python"))
LINUX = sys.platform.startswith("linux")
IDENTITY = f"{sys.implementation.cache_tag} {sys.base_prefix}"
LOCKS = {  # "dev" holds all of "runtime" too
    "runtime": ROOT / "packaging" / "requirements.txt",
    "dev": ROOT / "packaging" / "requirements-dev.txt",
}
LOCK_HEADER = (
    "# Exact packages with their hashes. Renewed by `python3 dev.py lock`; not for editing.\n"
)
QT_FILES = {  # what has to be loadable for what, as patterns inside the PySide6 folder
    "core": ["QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so"],
    "x11": ["Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/*.so"],
    "wayland": ["Qt/plugins/platforms/libqwayland.so", "Qt/plugins/wayland-*-client/*.so"],
    "sound": ["QtMultimedia.abi3.so", "Qt/plugins/multimedia/*.so"],
    "speech": ["QtTextToSpeech.abi3.so", "Qt/plugins/texttospeech/*.so"],
    "report": ["QtPdf.abi3.so", "QtPrintSupport.abi3.so"],
}
USUAL_PACKAGES = (  # a Debian without venv is so bare that it lacks these too: asked for together
    "libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libdbus-1-3 libpulse0 libxrandr2 libspeechd2 "
    "libwayland-cursor0 libwayland-egl1 libgssapi-krb5-2 "
    "at-spi2-core dbus-daemon xvfb"  # for the journey with a screen reader
)

say = partial(print, flush=True)  # so that our lines and those of the tools keep their order

# Loads each file; of one that won't load, ldd names all that it lacks, not only the first.
PROBE = """
import ctypes, glob, os, subprocess, sys
from importlib.util import find_spec
root = find_spec("PySide6").submodule_search_locations[0]
for pattern in sys.argv[1:]:
    for path in sorted(glob.glob(os.path.join(root, pattern))):
        try:
            ctypes.CDLL(path)
        except OSError as error:
            print("failed:", error, flush=True)
            subprocess.call(["ldd", path])
"""


class Failure(Exception):  # noqa: N818 - a sentence for the person at the keyboard, not a bug
    """Something outside this file went wrong; the text says what, and what to do."""


class UsageError(Failure):
    """The words on the command line make no sense here."""


def ask(command: Sequence[str]) -> tuple[int, str]:
    """Run a tool out of sight: its exit code, and what it said with its errors."""
    null, pipe, joined = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    tool = subprocess.run(command, stdin=null, stdout=pipe, stderr=joined, text=True, check=False)
    return tool.returncode, tool.stdout


def must(command: Sequence[str]) -> str:
    """What a tool says; a Failure with its last words when it fails."""
    code, output = ask(command)
    if code:
        raise Failure("\n    ".join([f"{command[0]} failed:", *output.splitlines()[-12:]]))
    return output


def parse(argv: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """The command, its own words and those behind ``--``; UsageError for what it doesn't take."""
    command, *words = argv
    if command not in COMMANDS:
        raise UsageError(f"Unknown command: {command}")
    cut = words.index("--") if "--" in words else len(words)
    words, passed = words[:cut], words[cut + 1 :]
    for word in words:
        named = command in {"shots", "bench"} and not word.startswith("-")
        if not named and (command, word) != ("test", "--long"):
            raise UsageError(f"{command} doesn't take {word}")
    if passed and command not in {"run", "test"}:
        raise UsageError(f"{command} hands nothing on")
    return command, words, passed


@dataclass
class Stamp:
    """The note of what is ready in .venv. A .venv without it was never finished."""

    python: str  # the IDENTITY of the Python that made it
    locks: dict[str, str] = field(default_factory=dict)  # name -> hash of the file installed
    libraries: list[str] = field(default_factory=list)  # the keys of QT_FILES that loaded

    def save(self) -> None:
        """Write the note in one step, so that it is never half there."""
        new = STAMP.with_suffix(".new")
        new.write_text(json.dumps(asdict(self)), encoding="utf-8")
        new.replace(STAMP)


def read_stamp() -> Stamp | None:
    """The note in .venv; None where there is none, it can't be read or its Python is gone."""
    try:
        note = json.loads(STAMP.read_text(encoding="utf-8"))
        return Stamp(**note) if Path(PYTHON).is_file() else None
    except (OSError, ValueError, TypeError):
        return None


def next_step(stamp: Stamp | None, wanted: str, python: str, hashes: Mapping[str, str]) -> str:
    """What .venv needs: "keep", "add" (the wanted lock too) or "rebuild"."""
    if stamp is None or stamp.python != python:
        return "rebuild"
    if any(hashes.get(name) != then for name, then in stamp.locks.items()):
        return "rebuild"
    return "keep" if wanted in stamp.locks or "dev" in stamp.locks else "add"


def provide_packages(wanted: str) -> Stamp:
    """Make .venv hold at least the wanted lock; cheap when it does already."""
    hashes = {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in LOCKS.items()}
    stamp = read_stamp()
    step = next_step(stamp, wanted, IDENTITY, hashes)
    if stamp is None or step == "rebuild":
        stamp = Stamp(IDENTITY)
        make_venv()
    if step != "keep":
        STAMP.unlink(missing_ok=True)
        pip_install(LOCKS[wanted])
        stamp.locks[wanted] = hashes[wanted]
        stamp.save()
    return stamp


def make_venv() -> None:
    """Make an empty .venv in place of whatever is there now."""
    if os.name == "nt" and Path(sys.prefix) == VENV:
        raise Failure("Start this with the Python outside of .venv: .venv has to be made again.")
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    if ask([base, "-c", "import venv, ensurepip"])[0]:  # Debian packs them separately
        if not shutil.which("apt-get"):
            raise Failure("This Python lacks its modules venv and ensurepip. Install them first.")
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        apt_install([f"python{version}-venv", *USUAL_PACKAGES.split()])
    say("Making .venv")
    if VENV.is_dir() and not VENV.is_symlink():
        shutil.rmtree(VENV)
    else:
        VENV.unlink(missing_ok=True)
    must([base, "-m", "venv", str(VENV)])


def pip_install(file: Path) -> None:
    """Install one lock into .venv: hashes checked, ready-made packages only."""
    say("Installing packages. Where none is cached, that downloads a few hundred MB.")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    if subprocess.call([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(file)]):
        raise Failure(
            "\npip's lines above say why it stopped. If they speak of connections or find no\n"
            "matching versions, check the network. Then start again."
        )


def package_name(soname: str) -> str:
    """The Debian package of a library: its soname, lower case, with the number put behind."""
    if soname in {"libglib-2.0.so.0", "libgthread-2.0.so.0"}:
        return "libglib2.0-0"
    base, _, number = soname.lower().partition(".so.")
    return f"{base}-{number}" if base[-1].isdigit() else f"{base}{number}"


def missing_sonames(output: str) -> set[str]:
    """What PROBE found missing, in the loader's own words and in ldd's."""
    pattern = r"^\s*(lib\S+) => not found|^failed: (lib\S+): cannot open"
    return {first or second for first, second in re.findall(pattern, output, re.MULTILINE)}


def probe(keys: Iterable[str]) -> set[str]:
    """Load the Qt files of some keys of QT_FILES: the sonames that are missing."""
    output = must([PYTHON, "-c", PROBE, *(pattern for key in keys for pattern in QT_FILES[key])])
    missing = missing_sonames(output)
    if "failed:" in output and not missing:
        raise Failure(f"Qt can't be loaded here:\n{output}")
    return missing


def provide_libraries(stamp: Stamp, keys: Iterable[str]) -> None:
    """Install what the Qt files of ``keys`` lack; where there is no apt, name it and go on."""
    todo = [key for key in keys if LINUX and key not in stamp.libraries]
    if not todo:
        return
    missing = probe(todo)
    if missing and shutil.which("apt-get"):
        apt_install([package_name(soname) for soname in missing])
        missing = probe(todo)
    if missing:
        say(f"Qt lacks {', '.join(sorted(missing))}. Install them the way of this system.")
    else:
        stamp.libraries += todo
        stamp.save()


def spell(names: Iterable[str]) -> tuple[list[str], bool]:
    """The packages as this system spells them, and whether apt knows them all by now."""
    both = [spelling for name in names for spelling in (name, f"{name}t64")]
    policy = ask(["env", "LC_ALL=C", "apt-cache", "policy", *both])[1]
    found = re.findall(r"^(\S+):\n.*\n  Candidate: [^(]", policy, re.MULTILINE)
    return pick(names, found), set(found).issuperset(pick(names, found))


def pick(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """One spelling of each package: Debian 13 renamed some of them to ...t64."""
    return sorted({f"{name}t64" if f"{name}t64" in known else name for name in names})


def apt_install(names: Sequence[str]) -> None:
    """Install Debian packages; a Failure with the one line to run where that isn't allowed."""
    packages, fresh = spell(names)
    install = ["install", "--yes", "--no-install-recommends"]
    apt = administrator()
    if not apt:
        line = " ".join(["apt-get", *install, *packages])
        line = line if fresh else f"apt-get update && {line}"
        line = f"sudo sh -c '{line}'" if shutil.which("sudo") else f"su -c '{line}'"
        raise Failure(f"System packages are missing. Run this once, then start again:\n\n{line}\n")
    say(f"Installing system packages: {' '.join(packages)}")
    if not fresh or ask([*apt, *install, *packages])[0]:
        must([*apt, "update"])
        must([*apt, *install, *spell(names)[0]])


def administrator() -> list[str]:
    """The start of an apt-get command as administrator; empty where nobody lets us."""
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
    if sys.platform != "win32" and os.geteuid() == 0:
        return apt
    sudo = ["sudo", "-n"]
    return [*sudo, *apt] if shutil.which("sudo") and ask([*sudo, "true"])[0] == 0 else []


def prepare(wanted: str, keys: Sequence[str]) -> None:
    """Make everything ready, one start at a time; nothing is done when the note says it is."""
    with Path(__file__).open("rb") as turn:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(turn, fcntl.LOCK_EX)
        provide_libraries(provide_packages(wanted), keys)


def window_keys(environ: Mapping[str, str]) -> list[str]:
    """The keys of QT_FILES that the program needs on the display that is there."""
    keys = ["core", "sound", "speech", "report"]
    if not environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        keys += ["x11"] if environ.get("DISPLAY") else []
        keys += ["wayland"] if environ.get("WAYLAND_DISPLAY") else []
    return keys


def inherited(*dropped: str) -> dict[str, str]:
    """What comes down from the shell, but for some names; bytecode is kept, whatever it says.

    Compiling everything anew would cost each start 0.4 s of work, in the tests each of a hundred.
    """
    gone = {*dropped, "PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in gone}


def run(_words: list[str], passed: list[str]) -> int:
    """Start the program where the person stands, so that relative paths mean what they say."""
    prepare("runtime", window_keys(os.environ))
    environ = {**inherited(), "PYTHONPATH": str(ROOT)}
    command = [PYTHON, "-P", "-m", "backcare_desktop", *passed]
    if os.name != "nt":
        os.execve(PYTHON, command, environ)  # noqa: S606 - the program takes this process over
    return subprocess.call(command, env=environ)


@contextmanager
def quiet_place() -> Iterator[dict[str, str]]:
    """The environment of tests and pictures: no display, one language, nobody's own files."""
    import tempfile

    prepare("dev", ["core", "sound"])
    environ = inherited("BACKCARE_DATA_DIR", "PYTHONHASHSEED")
    environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    # Qt Multimedia warns of each codec library that this system doesn't have.
    environ["QT_LOGGING_RULES"] = "qt.multimedia.symbolsresolver=false"
    with tempfile.TemporaryDirectory(prefix="backcare-") as folder:
        for kind in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            environ[f"XDG_{kind}"] = str(Path(folder, kind.lower()))
            Path(folder, kind.lower()).mkdir(mode=0o700)
        yield environ


def test(words: list[str], passed: list[str]) -> int:
    """Run all checks side by side; pytest's output comes last, as it happens."""
    from concurrent.futures import ThreadPoolExecutor
    from queue import SimpleQueue

    # A test that hangs says where, and ends its worker instead of holding up all the others.
    marks, hangs_s = ("long or not long", 7200) if "--long" in words else ("not long", 600)
    workers = str(min(8, max(2, os.cpu_count() or 2)))
    tools = {
        "lint": [PYTHON, "-m", "ruff", "check"],
        "format": [PYTHON, "-m", "ruff", "format", "--check"],
        "types": [PYTHON, "-m", "mypy"],
        "contracts": [str(BIN / "lint-imports")],
        "tests": [
            *(PYTHON, "-m", "pytest", "-n", workers, "--dist", "worksteal"),
            *("-m", marks, "-o", f"faulthandler_timeout={hangs_s}", *passed),
        ],
    }
    lines: dict[str, SimpleQueue[str]] = {name: SimpleQueue() for name in tools}
    failed = 0
    with quiet_place() as environ, ThreadPoolExecutor() as pool:
        jobs = {n: pool.submit(follow, tools[n], environ, lines[n].put) for n in tools}
        for name, job in jobs.items():
            if name == "tests" or job.result()[0]:
                say(f"--- {name} ---")
                for line in iter(lines[name].get, ""):
                    print(line, end="", flush=True)
        say("")
        for name, job in jobs.items():
            code, seconds = job.result()
            excused = name == "tests" and code == 5 and passed  # the words chose no test
            failed += code != 0 and not excused
            say(f"  {name:<10} {'FAILED' if code and not excused else 'ok':<6} {seconds:6.1f} s")
    return int(failed > 0)


def follow(
    command: Sequence[str], environ: Mapping[str, str], put: Callable[[str], None]
) -> tuple[int, float]:
    """Run a tool and hand on each line as it comes, then ""; its exit code and seconds."""
    null, pipe, joined = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    began = time.monotonic()  # noqa: TID251 - times a tool; the program's Clock isn't here
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, stdin=null, stdout=pipe, stderr=joined, errors="replace"
    ) as tool:
        for line in tool.stdout or ():
            put(line)
    put("")
    return tool.returncode, time.monotonic() - began  # noqa: TID251 - as above


def shots(words: list[str], _passed: list[str]) -> int:
    """Render every tab and state to build/shots."""
    with quiet_place() as environ:
        return subprocess.call([PYTHON, "tests/shots.py", *words], cwd=ROOT, env=environ)


def bench(words: list[str], _passed: list[str]) -> int:
    """Run the named measurements, or all of them, one after the other."""
    scripts = sorted((ROOT / "tests" / "bench").glob("[!_]*.py"))
    if not set(words) <= {script.stem for script in scripts}:
        raise UsageError(f"There are only: {', '.join(script.stem for script in scripts)}")
    chosen = [script for script in scripts if not words or script.stem in words]
    with quiet_place() as environ:
        codes = {
            script.stem: subprocess.call([PYTHON, script], cwd=ROOT, env=environ)
            for script in chosen
        }
    missed = [name for name, code in codes.items() if code]
    say(f"Missed a goal, or failed: {', '.join(missed)}" if missed else "Every goal is met")
    return 1 if missed else 0


def lock(_words: list[str], _passed: list[str]) -> int:
    """Renew both locks from pyproject.toml, for all platforms at once.

    uv works in a folder of its own, because its uv.lock names the hosts that it asked.
    """
    with quiet_place() as environ:
        folder = environ["XDG_STATE_HOME"]
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        # Any version does: uv would build the program to learn the one that no lock names.
        project = project.replace('dynamic = ["version"]', 'version = "0"')
        Path(folder, "pyproject.toml").write_text(project, encoding="utf-8")
        uv = [str(BIN / "uv"), "--quiet", "--project", folder]
        must([*uv, "lock", "--no-python-downloads", "--python", PYTHON])
        for name, options in (("runtime", ["--no-dev"]), ("dev", [])):
            new = Path(folder, f"{name}.txt")
            export = [*uv, "export", "--frozen", "--no-emit-project", "--no-header", *options]
            must([*export, "--output-file", str(new)])
            LOCKS[name].write_bytes(LOCK_HEADER.encode() + new.read_bytes())
            say(f"Written: {LOCKS[name].relative_to(ROOT)}")
    return 0


def languages(words: list[str], _passed: list[str]) -> int:
    """Bring the translations up to date; the work is done by packaging/languages.py."""
    with quiet_place() as environ:
        script = str(ROOT / "packaging" / "languages.py")
        return subprocess.call([PYTHON, script, *words], cwd=ROOT, env=environ)


def supply(command: str, _words: list[str], _passed: list[str]) -> int:
    """What goes with a release; the work is done by packaging/supply.py."""
    with quiet_place() as environ:
        script = str(ROOT / "packaging" / "supply.py")
        return subprocess.call([PYTHON, script, command], cwd=ROOT, env=environ)


PACKERS = {
    "chrpath": "chrpath",
    "icupkg": "icu-devtools",
    "strip": "binutils",
    "dpkg-shlibdeps": "dpkg-dev",
}
"""Commands that make a package for Linux, and the Debian package that each comes from."""


def package(_words: list[str], _passed: list[str]) -> int:
    """Build what is installed; dpkg-shlibdeps wants to see the libraries of every display."""
    prepare("dev", list(QT_FILES))
    places = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin"
    missing = sorted({PACKERS[tool] for tool in PACKERS if not shutil.which(tool, path=places)})
    if missing and shutil.which("apt-get"):
        apt_install(missing)
    with quiet_place() as environ:
        script = str(ROOT / "packaging" / "linux" / "build.py")
        return subprocess.call([PYTHON, script], cwd=ROOT, env=environ)


COMMANDS: dict[str, Callable[[list[str], list[str]], int]]
COMMANDS = {"run": run, "test": test, "shots": shots, "bench": bench, "lock": lock}
COMMANDS |= {"languages": languages, "package": package}
COMMANDS |= {name: partial(supply, name) for name in ("sbom", "audit", "wheel")}


def main(argv: Sequence[str]) -> int:
    """Do what the command line says. Exit code: 1 for a failure, 2 for bad usage."""
    if not argv or argv[0] in {"help", "-h", "--help"}:
        say((__doc__ or "").strip())
        return 0
    try:
        command, words, passed = parse(argv)
        return COMMANDS[command](words, passed)
    except UsageError as error:
        print(f"{error}\n\n{__doc__}", file=sys.stderr)
        return 2
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
