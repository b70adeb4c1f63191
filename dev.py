#!/usr/bin/env python3
"""Starts Backcare, or checks it. Two commands are enough to begin with:

    python3 dev.py run              start the program        (run -- --demo hands --demo on)
    python3 dev.py test             lint, types, contracts and all tests    (test -- -k word)

Four more are there when they are needed:

    python3 dev.py test --long      the slow tests too
    python3 dev.py shots [word ..]  pictures of every tab and state, in build/shots
    python3 dev.py bench [name ..]  the measurements in tests/bench
    python3 dev.py lock             renew packaging/requirements*.txt

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

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "backcare.json"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / ("python.exe" if os.name == "nt" else "python"))
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
}
SOUNDS = ("sound", "speech")  # without these the program still starts, only silent

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


def say(text: str) -> None:
    """Print at once, so that our lines and those of the tools keep their order."""
    print(text, flush=True)


def start(command: Sequence[str], env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start a tool whose output, with its errors, is for us to read."""
    null, pipe, joined = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdin=null,
        stdout=pipe,
        stderr=joined,
        text=True,
        errors="replace",
    )


def ask(command: Sequence[str]) -> tuple[int, str]:
    """Run a tool out of sight: its exit code and what it said."""
    with start(command) as tool:
        output = tool.communicate()[0]
    return tool.returncode, output


def must(command: Sequence[str]) -> str:
    """What a tool says; a Failure when it fails."""
    code, output = ask(command)
    if code:
        raise Failure(f"This failed: {' '.join(command)}\n{tail(output)}")
    return output


def tail(output: str) -> str:
    """The last lines of what a tool said, indented."""
    return "".join(f"    {line}\n" for line in output.splitlines()[-12:])


# ------------------------------------------------------------------------ the command line


@dataclass(frozen=True)
class Call:
    """A command line, taken apart: ``words`` stand before ``--``, ``passed`` behind it."""

    command: str
    words: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)


def parse(argv: Sequence[str]) -> Call:
    """Take the command line apart; UsageError for what no command takes."""
    command, *rest = argv or ["help"]
    if command in {"help", "-h", "--help"}:
        return Call("help")
    if command not in COMMANDS:
        raise UsageError(f"Unknown command: {command}")
    cut = rest.index("--") if "--" in rest else len(rest)
    call = Call(command, rest[:cut], rest[cut + 1 :])
    for word in call.words:
        named = command in {"shots", "bench"} and not word.startswith("-")
        if not named and (command, word) != ("test", "--long"):
            raise UsageError(f"{command} doesn't take {word}")
    if call.passed and command not in {"run", "test"}:
        raise UsageError(f"{command} hands nothing on")
    return call


# --------------------------------------------------------------------------------- the .venv


@dataclass
class Stamp:
    """The note of what is ready in .venv. A .venv without it was never finished."""

    python: str  # see python_identity()
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


def python_identity() -> str:
    """Version and home of the Python that runs this file; the same inside its .venv."""
    return f"{sys.implementation.cache_tag} {sys.base_prefix}"


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
    step = next_step(stamp, wanted, python_identity(), hashes)
    if stamp is None or step == "rebuild":
        stamp = Stamp(python_identity())
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
        apt_install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    say("Making .venv")
    if VENV.is_dir() and not VENV.is_symlink():
        shutil.rmtree(VENV)
    else:
        VENV.unlink(missing_ok=True)
    must([base, "-m", "venv", str(VENV)])


def pip_install(file: Path) -> None:
    """Install one lock into .venv: hashes checked, ready-made packages only."""
    say("Installing packages (if none is cached, that downloads a few hundred MB)")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    options = ["--require-hashes", "--only-binary=:all:", "--progress-bar=off", "-r", str(file)]
    output = ""
    with start([*pip, *options]) as tool:
        for line in tool.stdout or ():
            output += line
            if re.search(r"Downloading .*\d\d\.\d MB|Installing collected", line):
                say(f"  {line.split(':')[0].strip()}")
    if tool.returncode:
        advice = "Start again; if it stays so, the lock doesn't fit this machine or its registry."
        if re.search(r"connection|resolution|timed out|proxy|SSL", output, re.IGNORECASE):
            advice = "The package registry can't be reached. Check the network, then start again."
        if "No space left" in output:
            advice = "The disk is full: 1.5 GB are needed. Make room, then start again."
        raise Failure(f"pip can't install the packages:\n{tail(output)}{advice}")


# ----------------------------------------------------------------- the libraries of the system


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
        raise Failure(f"Qt can't be loaded here:\n{tail(output)}")
    return missing


def provide_libraries(stamp: Stamp, keys: Iterable[str], optional: Sequence[str]) -> None:
    """Install what the Qt files of ``keys`` lack; go on without the ``optional`` ones."""
    todo = [key for key in keys if key not in stamp.libraries]
    if not sys.platform.startswith("linux") or not todo:
        return
    missing = probe(todo)
    if missing and shutil.which("apt-get"):
        try:
            apt_install([package_name(soname) for soname in missing])
        except Failure as failure:
            if probe(key for key in todo if key not in optional):
                raise
            say(f"{failure}\nStarting without them; there may be no sound.")
            return
        missing = probe(todo)
    if missing:
        say(f"Qt lacks {', '.join(sorted(missing))}. Install them the way of this system.")
        return
    stamp.libraries += todo
    stamp.save()


def known_packages(names: Iterable[str]) -> set[str]:
    """Those of the names, and of their spellings with t64, that apt can install."""
    both = [spelling for name in names for spelling in (name, f"{name}t64")]
    policy = ask(["env", "LC_ALL=C", "apt-cache", "policy", *both])[1]
    found = re.findall(r"^(\S+):\n.*\n  Candidate: (.*)", policy, re.MULTILINE)
    return {name for name, candidate in found if candidate != "(none)"}


def pick(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The packages as this system spells them: Debian 13 renamed some of them to ...t64."""
    return sorted({f"{name}t64" if f"{name}t64" in known else name for name in names})


def apt_install(names: Sequence[str]) -> None:
    """Install Debian packages; a Failure with the one line to run where that isn't allowed."""
    known = known_packages(names)
    stale = not known.issuperset(pick(names, known))
    install = ["install", "--yes", "--no-install-recommends"]
    apt = administrator()
    if not apt:
        line = " ".join(["apt-get", *install, *pick(names, known)])
        line = f"apt-get update && {line}" if stale else line
        line = f"sudo sh -c '{line}'" if shutil.which("sudo") else f"su -c '{line}'"
        raise Failure(f"System packages are missing. Run this once, then start again:\n\n{line}\n")
    say(f"Installing system packages: {' '.join(pick(names, known))}")
    if stale or ask([*apt, *install, *pick(names, known)])[0]:
        must([*apt, "update"])
        must([*apt, *install, *pick(names, known_packages(names))])


def administrator() -> list[str]:
    """The start of an apt-get command as administrator; empty where nobody lets us."""
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
    if sys.platform != "win32" and os.geteuid() == 0:
        return apt
    allowed = shutil.which("sudo") and ask(["sudo", "-n", "true"])[0] == 0
    return ["sudo", "-n", *apt] if allowed else []


# ------------------------------------------------------------------------------ the commands


def prepare(wanted: str, keys: Sequence[str], optional: Sequence[str] = ()) -> None:
    """Make everything ready, one start at a time; nothing is done when the note says it is."""
    with Path(__file__).open("rb") as turn:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(turn, fcntl.LOCK_EX)
        provide_libraries(provide_packages(wanted), keys, optional)


def window_keys(environ: Mapping[str, str]) -> list[str]:
    """The keys of QT_FILES that the program needs on the display that is there."""
    if environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return ["core", *SOUNDS]
    displays = {"x11": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    return ["core", *(key for key, name in displays.items() if environ.get(name)), *SOUNDS]


def run(call: Call) -> int:
    """Start the program where the person stands, so that relative paths mean what they say."""
    prepare("runtime", window_keys(os.environ), optional=SOUNDS)
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    command = [PYTHON, "-P", "-m", "backcare_desktop", *call.passed]
    if os.name != "nt":
        os.execve(PYTHON, command, environ)  # noqa: S606 - the program takes this process over
    return subprocess.call(command, env=environ)


@contextmanager
def quiet_place() -> Iterator[dict[str, str]]:
    """The environment of tests and pictures: no display, one language, nobody's own files."""
    import tempfile

    prepare("dev", ["core", "sound"])
    dropped = {"BACKCARE_DATA_DIR", "PYTHONHASHSEED"}
    environ = {name: value for name, value in os.environ.items() if name not in dropped}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory(prefix="backcare-") as folder:
        for kind in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            environ[f"XDG_{kind}"] = str(Path(folder, kind.lower()))
            Path(folder, kind.lower()).mkdir(mode=0o700)
        yield environ


def test(call: Call) -> int:
    """Run all checks side by side; pytest's output comes last, as it happens."""
    from concurrent.futures import ThreadPoolExecutor
    from queue import SimpleQueue

    marks = "long or not long" if "--long" in call.words else "not long"
    workers = str(min(8, max(2, os.cpu_count() or 2)))
    tools = {
        "lint": [PYTHON, "-m", "ruff", "check"],
        "format": [PYTHON, "-m", "ruff", "format", "--check"],
        "types": [PYTHON, "-m", "mypy"],
        "contracts": [str(BIN / "lint-imports")],
        "tests": [PYTHON, "-m", "pytest", "-n", workers, "-m", marks, *call.passed],
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
            excused = name == "tests" and code == 5 and call.passed  # the words chose no test
            failed += code != 0 and not excused
            say(f"  {name:<10} {'FAILED' if code and not excused else 'ok':<6} {seconds:6.1f} s")
    return int(failed > 0)


def follow(
    command: Sequence[str], environ: Mapping[str, str], put: Callable[[str], None]
) -> tuple[int, float]:
    """Run a tool and hand on each line as it comes, then ""; its exit code and seconds."""
    began = time.monotonic()  # noqa: TID251 - times a tool; the program's Clock isn't here
    with start(command, env=environ) as tool:
        for line in tool.stdout or ():
            put(line)
    put("")
    return tool.returncode, time.monotonic() - began  # noqa: TID251 - as above


def shots(call: Call) -> int:
    """Render every tab and state to build/shots."""
    with quiet_place() as environ:
        return subprocess.call([PYTHON, "tests/shots.py", *call.words], cwd=ROOT, env=environ)


def bench(call: Call) -> int:
    """Run the named measurements, or all of them, one after the other."""
    scripts = {file.stem: file for file in sorted((ROOT / "tests" / "bench").glob("[!_]*.py"))}
    for name in call.words:
        if name not in scripts:
            raise UsageError(f"No such measurement: {name} (there are {', '.join(scripts)})")
    code = 0
    with quiet_place() as environ:
        for name in call.words or scripts:
            say(f"--- {name} ---")
            code = subprocess.call([PYTHON, scripts[name]], cwd=ROOT, env=environ) or code
    return code


def lock(_call: Call) -> int:
    """Renew both locks from pyproject.toml, for all platforms at once.

    uv works in a folder of its own, because its uv.lock names the hosts that it asked.
    """
    with quiet_place() as environ:
        folder = environ["XDG_STATE_HOME"]
        shutil.copy(ROOT / "pyproject.toml", folder)
        uv = [str(BIN / "uv"), "--quiet", "--project", folder]
        must([*uv, "lock", "--no-python-downloads", "--python", PYTHON])
        for name, options in (("runtime", ["--no-dev"]), ("dev", [])):
            new = Path(folder, f"{name}.txt")
            export = [*uv, "export", "--frozen", "--no-emit-project", "--no-header", *options]
            must([*export, "--output-file", str(new)])
            LOCKS[name].write_bytes(LOCK_HEADER.encode() + new.read_bytes())
            say(f"Written: {LOCKS[name].relative_to(ROOT)}")
    return 0


COMMANDS: dict[str, Callable[[Call], int]]
COMMANDS = {command.__name__: command for command in (run, test, shots, bench, lock)}


def main(argv: Sequence[str]) -> int:
    """Do what the command line says. Exit code: 1 for a failure, 2 for bad usage."""
    usage = (__doc__ or "").strip()
    try:
        call = parse(argv)
        if call.command != "help":
            return COMMANDS[call.command](call)
        say(usage)
    except UsageError as error:
        print(f"{error}\n\n{usage}", file=sys.stderr)
        return 2
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
