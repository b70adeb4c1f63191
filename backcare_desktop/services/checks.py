"""Symptom checks: answered page by page, and kept at every page."""

from collections.abc import Callable
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.answers import Answers
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Lock, Mode, SymptomCheck, is_fresh
from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.episode import Episode, in_order
from backcare_desktop.core.interview import Interview
from backcare_desktop.core.triage import NOTHING_FOUND, Finding, Level, Reason, RuleSet, evaluate
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.gate import Gate, LockedError
from backcare_desktop.services.ports import CheckStore, EpisodeStore

SHOWN = 50
"""How many past checks a page lists."""

CHECKLIST_RULE = "list"
"""Stands for a rule's id where the person chose the level from the list of signs."""

_CHECKS = Changes(checks=True)
_EPISODES = Changes(checks=True, episodes=True)


class Kept(Struct, frozen=True):
    """A check that is in the diary now."""

    check: SymptomCheck
    changes: Changes = _CHECKS


class ChecksPage(Struct, frozen=True):
    """What the tab shows before anything is begun.

    Attributes:
        today: now, for words like "yesterday".
        unfinished: a check to go on with; None when there is none.
        past: checks with a level, newest first.
        lock: why other tabs wait; None when they don't.
        cleared: the clearance that opened the lock of the newest check, if one did.
        episode: the one that goes on; None when there is none.
    """

    today: Moment
    unfinished: SymptomCheck | None
    past: tuple[SymptomCheck, ...]
    lock: Lock | None
    cleared: Clearance | None
    episode: Episode | None


class Examiner:
    """Asks the rules. Needs no diary, so that a result is shown even if it can't be kept."""

    def __init__(
        self, interview: Interview, rules: RuleSet, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self.interview = interview
        self.rules = rules
        self._clock = clock
        self._new_id = new_id

    def fresh(self, answers: Answers | None = None) -> SymptomCheck:
        """A check that begins now."""
        return SymptomCheck(
            id=self._new_id(),
            started=now(self._clock),
            answers=answers or Answers(),
            rules_version=self.rules.version,
            rules_fingerprint=self.rules.fingerprint,
        )

    def correction(self, before: SymptomCheck) -> SymptomCheck:
        """A check with the answers of another, to change some of them.

        The other stays as it is: what it found was shown to somebody.
        """
        return replace(
            self.fresh(before.answers),
            side=before.side,
            regions=before.regions,
            corrects=before.id,
            episode_id=before.episode_id,
        )

    def assess(
        self,
        check: SymptomCheck,
        answers: Answers,
        page: int,
        side: BodySide | None = None,
        regions: tuple[Region, ...] = (),
        *,
        walked: bool = True,
    ) -> SymptomCheck:
        """The check with these answers and what they come to.

        ``walked`` is False while somebody who changes answers has pages still to look at.

        Answers to questions that don't apply are left out. An unfinished check has a level only
        if that asks for a doctor today: it can still rise, and must not reassure anybody. A level
        that was shown is never lowered: such answers become a new check that corrects this one.
        """
        counted = self.interview.counted(answers)
        complete = walked and self.interview.is_complete(counted)
        finding = evaluate(self.rules, counted, complete=complete)
        if not complete and not (finding.level is not None and finding.level.locks):
            finding = NOTHING_FOUND
        shown = check.complete or check.finding.level is Level.EMERGENCY
        if shown and _is_lower(finding.level, check.finding.level):
            check = self.correction(check)
        return replace(
            check,
            answers=counted,
            page=page,
            side=side,
            regions=in_order(regions),
            finding=finding,
            complete=complete,
            found=self._found(check, finding),
            rules_version=self.rules.version,
            rules_fingerprint=self.rules.fingerprint,
        )

    def _found(self, check: SymptomCheck, finding: Finding) -> Moment | None:
        """A finding that stays what it was keeps its time."""
        if finding.level is None:
            return None
        same = check.found is not None and check.finding.level is finding.level
        return check.found if same else now(self._clock)

    def is_fresh(self, check: SymptomCheck) -> bool:
        """Whether its answers still tell how the person is."""
        return is_fresh(check, self._clock.utc_now())

    def from_list(self, level: Level) -> SymptomCheck:
        """What somebody said of the list of warning signs: nothing is computed."""
        reasons = () if level is Level.SELF_CARE else (Reason(CHECKLIST_RULE, level.word),)
        return replace(
            self.fresh(),
            mode=Mode.CHECKLIST,
            finding=Finding(level, reasons),
            complete=True,
            found=now(self._clock),
        )


class Checks:
    """What the diary knows of symptom checks. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        checks: CheckStore,
        episodes: EpisodeStore,
        gate: Gate,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._checks = checks
        self._episodes = episodes
        self._gate = gate
        self._clock = clock
        self._new_id = new_id

    def page(self) -> ChecksPage:
        """Where things stand."""
        return ChecksPage(
            today=now(self._clock),
            unfinished=self._unfinished(),
            past=self._checks.newest(SHOWN),
            lock=self._gate.lock(),
            cleared=self._gate.cleared(),
            episode=self._episodes.active(),
        )

    def keep(self, check: SymptomCheck) -> Kept:
        """Write a check as it stands."""
        self._checks.put(check)
        return Kept(check)

    # --- looking back --------------------------------------------------------------------------

    def before(self, check: SymptomCheck) -> SymptomCheck | None:
        """The check before this one, to compare it with; what this one corrects doesn't count."""
        for other in self._checks.newest(SHOWN):
            earlier = other.started.at_utc < check.started.at_utc
            if earlier and other.id not in (check.id, check.corrects) and other.complete:
                return other
        return None

    def remove(self, check_id: str) -> Changes:
        """Take a check out of every view. Can be undone.

        Raises:
            LockedError: it is what locks; only a new check or a clearance opens that.
        """
        lock = self._gate.lock()
        if lock is not None and lock.check_id == check_id:
            raise LockedError(lock)
        self._checks.remove(check_id, self._clock.utc_now())
        return _CHECKS

    def restore(self, check_id: str) -> Changes:
        """Undo a removal."""
        self._checks.restore(check_id)
        return _CHECKS

    # --- the episode ---------------------------------------------------------------------------

    def start_episode(self, check_id: str) -> Kept:
        """Begin an episode with what a check says; one that still goes on is closed.

        Raises:
            LookupError: there is no such check.
        """
        check, when = self._known(check_id), now(self._clock)
        active = self._episodes.active()
        if active is not None and check.episode_id == active.id:
            return Kept(check, _EPISODES)  # pressed twice
        ended = None
        if active is not None:
            # A clock that was set back must not keep anybody from starting anew.
            ended = active.ended(when if when.at_utc >= active.opened.at_utc else active.opened)
        days = timedelta(days=check.answers.days_since_onset or 0)
        episode = Episode(
            id=self._new_id(),
            onset=check.started.local_date - days,
            mechanism=check.answers.mechanism,
            side=check.side,
            regions=check.regions,
            opened=when,
        )
        kept = replace(check, episode_id=episode.id)
        self._episodes.start(episode, ended, kept)
        return Kept(kept, _EPISODES)

    def continue_episode(self, check_id: str) -> Kept:
        """Count a check to the episode that goes on.

        Raises:
            LookupError: there is no such check, or no episode goes on.
        """
        active = self._episodes.active()
        if active is None:
            raise LookupError("no episode goes on")
        kept = replace(self._known(check_id), episode_id=active.id)
        self._checks.put(kept)
        return Kept(kept, _EPISODES)

    # --- help ----------------------------------------------------------------------------------

    def _known(self, check_id: str) -> SymptomCheck:
        check = self._checks.get(check_id)
        if check is None:
            raise LookupError(f"there is no check {check_id}")
        return check

    def _unfinished(self) -> SymptomCheck | None:
        """Answers grow old: after half a day the questions are asked anew."""
        newest = self._checks.newest_open()
        return newest if newest is not None and is_fresh(newest, self._clock.utc_now()) else None


def _is_lower(level: Level | None, shown: Level | None) -> bool:
    return shown is not None and (level is None or level < shown)
