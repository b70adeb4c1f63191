"""Puts the Pain tab together, for whoever knows the window."""

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.questionnaires import Questionnaire
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.coordinator import Presenter
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.routine_words import SessionNames
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.pain.ask_picture import AskPicture, PictureDialogs
from backcare_desktop.ui.tabs.pain.clinician_presenter import ClinicianDesk, ClinicianPresenter
from backcare_desktop.ui.tabs.pain.entry_errands import EntryDesk
from backcare_desktop.ui.tabs.pain.entry_room import EntryRoom
from backcare_desktop.ui.tabs.pain.flare_errands import FlareDesk
from backcare_desktop.ui.tabs.pain.flare_presenter import FlarePresenter
from backcare_desktop.ui.tabs.pain.measure_errands import MeasureDesk
from backcare_desktop.ui.tabs.pain.measure_presenter import Choices, MeasurePresenter
from backcare_desktop.ui.tabs.pain.picture_saver import PictureSaver
from backcare_desktop.ui.tabs.pain.presenter import PainDesk, PainPresenter
from backcare_desktop.ui.tabs.pain.view import PainView


class TabDesk(PainDesk, FlareDesk, ClinicianDesk, MeasureDesk, EntryDesk, Protocol):
    """Who hands out every use case of the tab."""


class Shipped(Struct, frozen=True):
    """What ships with the program.

    Attributes:
        figures: by id.
        routine: what is proposed in a flare-up; None for nothing.
        rmdq: the questionnaire; None if it can't be used.
        session_name: see :class:`~backcare_desktop.ui.tabs.pain.day_keeper.DayKeeper`.
    """

    figures: Mapping[str, Figure]
    routine: Routine | None
    rmdq: Questionnaire | None
    session_name: SessionNames


class PainTab(QObject):
    """The tab's presenters and its view.

    Attributes:
        pain, flares, clinician, measures: presenters.
        room: where entries are written and read.
        view: the widget of the tab.

    Signals:
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        told: ``info`` or ``warning``, and a sentence about a file.
        start_wanted: a routine is to be started.
        check_wanted: the person wants to check the symptoms.
    """

    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    told = Signal(str, str)
    start_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(
        self,
        desk: TabDesk,
        jobs: Jobs,
        clock: Clock,
        locale: QLocale,
        choices: Choices,
        shipped: Shipped,
        ask: AskPicture,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pain = PainPresenter(desk, jobs, choices, locale, self)
        self.flares = FlarePresenter(desk, jobs, clock, self.pain.words, shipped.routine, self)
        self.clinician = ClinicianPresenter(desk, jobs, self.pain.words, self.pain.compare, self)
        self.measures = MeasurePresenter(desk, jobs, clock, shipped.rmdq, choices, locale, self)
        self.room = EntryRoom(desk, jobs, clock, locale, shipped.session_name, self)
        saver = PictureSaver(jobs, ask, self)
        self.view = PainView(
            self.pain,
            self.flares,
            self.clinician,
            self.measures,
            self.room,
            saver,
            shipped.figures,
        )
        saver.told.connect(self.told)
        self.view.said.connect(self.said)
        for each in (self.room, self.flares, self.measures):
            each.undo_offered.connect(self.undo_offered)
            each.not_saved.connect(self.not_saved)
            each.said.connect(self.said)
        self.room.check_wanted.connect(self.check_wanted)
        self.flares.check_wanted.connect(self.check_wanted)
        self.flares.start_wanted.connect(self.start_wanted)

    def stop(self) -> None:
        """Read nothing more by itself: the diary is about to be closed."""
        self.pain.stop()

    @property
    def shown(self) -> tuple[tuple[Presenter, Changes], ...]:
        """The presenters that read the diary, and what concerns each; who is in front first."""
        said = Changes(ratings=True, entries=True)
        done = said | Changes(sessions=True, core=True, lifting=True)
        around = Changes(episodes=True, flares=True, measures=True)
        return (
            (self.room, done),
            (self.clinician, done | Changes(episodes=True, measures=True)),
            (self.pain, done | around),
            (self.flares, said | Changes(flares=True)),
            (self.measures, Changes(measures=True, episodes=True)),
        )

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What is typed or answered and not in the diary, one sentence each."""
        return (*self.measures.unsaved, *self.flares.keeper.unsaved, *self.room.reliefs.unsaved)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or don't."""
        for each in (self.pain, self.flares, self.measures, self.room):
            each.set_writable(writable)

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Count minutes as sessions go from now on."""
        self.flares.set_pace(pace)

    @Slot(str)
    def set_unit(self, unit: str) -> None:
        """What loads are shown in; empty for what is usual here."""
        self.pain.set_unit(unit)


def made_pain(parts: TabParts, rmdq: Questionnaire | None) -> PainTab:
    """The tab, connected to the window.

    Args:
        parts: what every tab gets.
        rmdq: the questionnaire; None if it can't be used.
    """
    settings, around = parts.settings, parts.coordinator
    library = parts.library
    shipped = Shipped(library.figures, parts.suggested, rmdq, library.session_name)
    ask = PictureDialogs(parts.window, parts.own_files)
    tab = PainTab(
        parts.desk, parts.jobs, parts.clock, parts.locale, settings, shipped, ask, parts.owner
    )
    tab.undo_offered.connect(parts.window.show_toast)
    tab.not_saved.connect(around.offer_retry)
    tab.said.connect(parts.window.say)
    tab.start_wanted.connect(around.start)
    tab.check_wanted.connect(parts.door.begin)
    tab.room.check_advised.connect(parts.door.advise)
    tab.set_writable(around.writable)
    around.writable_changed.connect(tab.set_writable)
    tab.set_pace(settings.preferences.pace)
    settings.pace_changed.connect(tab.set_pace)
    tab.set_unit(settings.preferences.unit)
    settings.unit_changed.connect(tab.set_unit)
    for presenter, shows in tab.shown:
        around.add_tab(presenter, "pain", shows)
    return tab
