"""The manual page and the shells' completions, written from the command line as it is."""

import argparse
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from backcare_desktop import __version__, cli

PROGRAM = "backcare"
PLACES = {"DIR": "folder", "FILE": "file", "PATH": "file", "CASES.toml": "file"}
"""What an argument of that name is completed with."""

DESCRIPTION = """\
Backcare is a desktop companion for people who lift and whose lower back hurts afterwards. Without a
command it opens its window. The commands below need no display.
.PP
Backcare is no medical device. It can miss serious problems; if you are worried, get help anyway."""

AFTER_THE_COMMANDS = """\
.SH ENVIRONMENT
.TP
.B BACKCARE_DATA_DIR
A folder that holds everything, as with
.BR \\-\\-data\\-dir ,
which goes before it.
.SH FILES
.TP
.I ~/.local/share/backcare
The diary and its backups, readable by its owner only.
.TP
.I ~/.config/backcare
The choices made in Settings.
.TP
.I ~/.local/state/backcare
Size and place of the window, and notes of faults.
.TP
.I ~/.cache/backcare
What can be made again.
.PP
Removing the program leaves them alone. Settings, Data, "Delete all my data" deletes them.
.SH EXIT STATUS
0 when all is well, 1 when something can't be done or a check found something, 2 when the command
line makes no sense.
"""


class Command(NamedTuple):
    """A word of the command line, with all words that lead to it.

    Attributes:
        path: the words; empty for the program itself.
        help: what it does.
        parser: what it takes.
    """

    path: tuple[str, ...]
    help: str
    parser: argparse.ArgumentParser


def commands() -> list[Command]:
    """The program itself, its commands, and theirs."""
    return list(_below(Command((), "", cli.parser())))


def _below(command: Command) -> Iterator[Command]:
    yield command
    for action in command.parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {each.dest: each.help or "" for each in action._choices_actions}
            for name, parser in action.choices.items():
                yield from _below(Command((*command.path, name), told.get(name, ""), parser))


def options(command: Command) -> list[argparse.Action]:
    """What begins with a dash."""
    return [action for action in command.parser._actions if action.option_strings]


def arguments(command: Command) -> list[argparse.Action]:
    """What is told by its place."""
    return [
        action
        for action in command.parser._actions
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction)
    ]


def words_after(command: Command, every: Sequence[Command]) -> list[Command]:
    """The commands that may follow."""
    return [each for each in every if each.path and each.path[:-1] == command.path]


def place(action: argparse.Action) -> str:
    """``file``, ``folder`` or nothing: what completes its value."""
    return PLACES.get(str(action.metavar), "")


def takes_value(action: argparse.Action) -> bool:
    """Whether a word belongs to it."""
    return action.nargs != 0


def choices(action: argparse.Action) -> list[str]:
    """The values that it may have, where they are few."""
    return [str(choice) for choice in action.choices or ()]


# --- the manual page -----------------------------------------------------------------------------


def man_page(day: date) -> str:
    """``backcare.1``, in the macros of man."""
    whole, *rest = commands()
    lines = [
        f'.TH {PROGRAM.upper()} 1 "{day.isoformat()}" "Backcare {__version__}" "User commands"',
        f".SH NAME\n{PROGRAM} \\- companion for a lower back that hurts after lifting",
        f".SH SYNOPSIS\n.B {PROGRAM}\n[\\fIOPTION\\fR]...",
        f".br\n.B {PROGRAM}\n\\fICOMMAND\\fR [\\fIOPTION\\fR]...",
        f".SH DESCRIPTION\n{DESCRIPTION}",
        ".SH OPTIONS",
        *_described(options(whole)),
        ".SH COMMANDS\nEach command takes \\fB\\-\\-data\\-dir\\fR and \\fB\\-\\-profile\\fR too.",
    ]
    shared = {action.option_strings[-1] for action in options(whole)}
    for command in rest:
        own = [action for action in options(command) if action.option_strings[-1] not in shared]
        named = [_value(action) for action in arguments(command)]
        title = " ".join([f"\\fB{_plain(' '.join(command.path))}\\fR", *named])
        lines += [f".SS {title}", _plain(f"{command.help[:1].upper()}{command.help[1:]}.")]
        lines += _described([*arguments(command), *own])
    return "\n".join([*lines, AFTER_THE_COMMANDS])


def _described(actions: Sequence[argparse.Action]) -> list[str]:
    return [
        f".TP\n{_title(action)}\n{_plain(_sentence(action))}"
        for action in actions
        if action.help and action.help != argparse.SUPPRESS
    ]


def _title(action: argparse.Action) -> str:
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
    return " ".join(filter(None, [names, _value(action) if takes_value(action) else ""]))


def _value(action: argparse.Action) -> str:
    few = "|".join(choices(action))
    return f"\\fI{_plain(few or str(action.metavar or action.dest.upper()))}\\fR"


def _sentence(action: argparse.Action) -> str:
    text = str(action.help)
    return f"{text[:1].upper()}{text[1:]}."


def _plain(text: str) -> str:
    """Text that roff leaves as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


# --- completions ---------------------------------------------------------------------------------


def bash() -> str:
    """What bash completes."""
    every = commands()
    cases = "\n".join(_bash_case(command, every) for command in every)
    known = " ".join(f'"{" ".join(command.path)}"' for command in every if command.path)
    values = "\n".join(_bash_values(every))
    return f"""\
# bash completion of {PROGRAM}; written from its command line
_{PROGRAM}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local path="" word longer
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        longer="${{path:+$path }}$word"
        case " {known} " in *"\\"$longer\\""*) path=$longer ;; esac
    done
    case "$before" in
{values}
    esac
    case "$path" in
{cases}
    esac
}}
complete -F _{PROGRAM} {PROGRAM}
""".replace(f'case " {known} "', f"case ' {known} '")


def _bash_case(command: Command, every: Sequence[Command]) -> str:
    words = [name for action in options(command) for name in action.option_strings]
    words += [each.path[-1] for each in words_after(command, every)]
    files = " -f" if any(place(action) for action in arguments(command)) else ""
    made = f'mapfile -t COMPREPLY < <(compgen{files} -W "{" ".join(words)}" -- "$current")'
    return f'        "{" ".join(command.path)}") {made} ;;'


def _bash_values(every: Sequence[Command]) -> Iterator[str]:
    for names, action in _valued(every):
        if choices(action):
            how = f'-W "{" ".join(choices(action))}"'
        else:
            how = {"file": "-f", "folder": "-d"}.get(place(action), '-W ""')
        yield (
            f"        {'|'.join(names)}) mapfile -t COMPREPLY < "
            f'<(compgen {how} -- "$current"); return ;;'
        )


def _valued(every: Sequence[Command]) -> list[tuple[tuple[str, ...], argparse.Action]]:
    """Each option that has a value, once; it means the same wherever it stands."""
    found = {
        tuple(action.option_strings): action
        for command in every
        for action in options(command)
        if takes_value(action)
    }
    return list(found.items())


def zsh() -> str:
    """What zsh completes."""
    every = commands()
    functions = "\n".join(_zsh_function(command, every) for command in every)
    head = f"#compdef {PROGRAM}\n# zsh completion of {PROGRAM}; written from its command line"
    return f"{head}\n\n{functions}\n_{PROGRAM}\n"


def _zsh_function(command: Command, every: Sequence[Command]) -> str:
    name = "_".join(["", PROGRAM, *command.path]).replace("-", "_")
    below = words_after(command, every)
    specs = [f"'{spec}'" for action in options(command) for spec in _zsh_option(action)]
    specs += [f"'{_zsh_argument(action)}'" for action in arguments(command)]
    if not below:
        body = " \\\n        ".join(["_arguments -s", *specs])
        return f"{name}() {{\n    {body}\n}}\n"
    told = " ".join(f"'{each.path[-1]}:{_quoted(each.help)}'" for each in below)
    cases = "\n".join(f"            {each.path[-1]}) {name}_{_word(each)} ;;" for each in below)
    body = " \\\n        ".join(["_arguments -C -s", *specs, "'1: :->command'", "'*:: :->rest'"])
    return f"""\
{name}() {{
    local state line
    {body}
    case $state in
        command) local -a known; known=({told}); _describe command known ;;
        rest) case $line[1] in
{cases}
        esac ;;
    esac
}}
"""


def _word(command: Command) -> str:
    return command.path[-1].replace("-", "_")


def _zsh_option(action: argparse.Action) -> Iterator[str]:
    for name in action.option_strings:
        value = f":{action.dest}:{_zsh_values(action)}" if takes_value(action) else ""
        yield f"{name}[{_quoted(str(action.help))}]{value}"


def _zsh_argument(action: argparse.Action) -> str:
    return f":{action.dest}:{_zsh_values(action)}"


def _zsh_values(action: argparse.Action) -> str:
    if choices(action):
        return f"({' '.join(choices(action))})"
    return {"file": "_files", "folder": "_files -/"}.get(place(action), "")


def _quoted(text: str) -> str:
    """Help inside of quotes, brackets and colons."""
    return re.sub(r"([\[\]:])", r"\\\1", text.replace("'", "’"))


def fish() -> str:
    """What fish completes."""
    every = commands()
    lines = [f"# fish completion of {PROGRAM}; written from its command line"]
    lines.append(f"complete -c {PROGRAM} -f")
    for command in every:
        at = _fish_place(command, every)
        lines += [
            f"complete -c {PROGRAM} {at} -a {each.path[-1]} -d '{_fish_quoted(each.help)}'"
            for each in words_after(command, every)
        ]
        lines += [f"complete -c {PROGRAM} {at} {_fish_option(a)}" for a in options(command)]
        if any(place(action) for action in arguments(command)):
            lines.append(f"complete -c {PROGRAM} {at} -F")
    return "\n".join([*lines, ""])


def _fish_place(command: Command, every: Sequence[Command]) -> str:
    seen = [f"__fish_seen_subcommand_from {word}" for word in command.path]
    after = " ".join(each.path[-1] for each in words_after(command, every))
    if after:
        seen.append(f"not __fish_seen_subcommand_from {after}")
    return f"-n '{'; and '.join(seen)}'" if seen else ""


def _fish_option(action: argparse.Action) -> str:
    parts = [
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
        for name in action.option_strings
    ]
    if choices(action):
        parts.append(f"-x -a '{' '.join(choices(action))}'")
    elif place(action) == "folder":
        parts.append("-x -a '(__fish_complete_directories)'")
    elif takes_value(action):
        parts.append("-r -F" if place(action) else "-x")
    return " ".join([*parts, f"-d '{_fish_quoted(str(action.help))}'"])


def _fish_quoted(text: str) -> str:
    return text.replace("'", "\\'")
