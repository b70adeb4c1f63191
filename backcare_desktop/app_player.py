"""Puts together what guides a session: a part of the composition root.

Made when a session is wanted, or beside the window once Today is there: the start does without it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from backcare_desktop.ui.leaving import Leaving
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.platform.screens import FullScreen, MatScreen
from backcare_desktop.ui.player.absence import Absence
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.flash import Flash
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.presenter import PlayerPresenter
from backcare_desktop.ui.player.routine_voice import RoutineVoice
from backcare_desktop.ui.player.surroundings import Surroundings
from backcare_desktop.ui.player.view import PlayerView
from backcare_desktop.ui.player.waiting import Waiting
from backcare_desktop.ui.tab_parts import TabParts
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.ticker import QtTicker, Ticker


class PlayerSide(QObject):
    """The player, connected to the window and the machine.

    Attributes:
        view: the page that covers the tabs.
        presenter: follows the session.
        flash: lights up with the cues.
        absence: pauses while the screen is locked.
        full_screen: fills a screen with the mat.
    """

    def __init__(
        self,
        parts: TabParts,
        settings: SettingsPresenter,
        machine: Machine,
        mat_screen: MatScreen,
        leaving: Leaving,
        ticker: Callable[[], Ticker],
    ) -> None:
        """Make it, and let everybody who has to do with it hear of it.

        Args:
            parts: what every tab gets.
            settings: how sessions go.
            machine: what is around a session.
            mat_screen: the screen that the mat fills.
            leaving: asks before something that wasn't saved is left.
            ticker: makes the one that steps are timed by.
        """
        super().__init__(parts.owner)
        self.view = PlayerView(parts.library.figures)
        parts.window.set_player(self.view)
        mat = MatWriter(parts.library.exercises, parts.library.session_name, self)
        voices = RoutineVoice(parts.desk, parts.jobs, parts.library.routines, self)
        around = Surroundings(machine, parts.clock, CueWriter(mat, self), voices, self)
        self.flash = Flash(self.view, parts.clock, QtTicker(self))
        around.flashed.connect(self.flash.light)
        self.presenter = player = PlayerPresenter(
            parts.desk,
            parts.jobs,
            parts.clock,
            ticker(),
            around,
            mat,
            Waiting(parts.jobs, QtTicker(self), self),
            self,
        )
        player.state_changed.connect(self.view.show_state)
        player.moved.connect(self.view.show_moment)
        self.view.action.connect(player.act)
        self.view.rated.connect(player.rate)
        self.absence = Absence(machine.lock, player.follower, self)
        player.closed.connect(self.absence.look)
        self.full_screen = FullScreen(parts.window, mat_screen, self)
        player.full_screen_changed.connect(self.full_screen.set_full)
        player.check_wanted.connect(parts.door.begin)
        parts.coordinator.hear(player)
        leaving.hear(player)
        for hears in (around, self.absence):
            settings.applied.connect(hears.set_preferences)
            hears.set_preferences(settings.preferences)
        settings.motion_changed.connect(player.set_reduced_motion)
        player.set_reduced_motion(settings.preferences.reduced_motion)
        settings.pace_changed.connect(player.set_pace)
        player.set_pace(settings.preferences.pace)
