"""How sessions go."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.routine import LONGEST_READY_S, PACES
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch


class SessionCard(Card):
    """Pace, light, and the screen."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self.ready = self._seconds(self.tr("Get ready"), "ready_s")
        self.switch = self._seconds(self.tr("Change sides"), "switch_s")
        self.rests = self._factor(self.tr("Pauses"), "rest_factor")
        self.holds = self._factor(self.tr("Holds"), "hold_factor")
        self.untimed = self._toggle(self.tr("Press when done"), "untimed")
        self.awake = Switch(self.tr("Keep the screen on"))
        self.awake.toggled.connect(presenter.set_keep_awake)
        self.flash = self._toggle(self.tr("Light up the edge"), "flash")
        self.screen_box = ChoiceBox(self.tr("Screen for the full-screen player"), ())
        self.screen_box.chosen.connect(presenter.choose_screen)
        self._screens: tuple[tuple[str, str], ...] = ()
        self._build()

    def _build(self) -> None:
        self.body.addWidget(Label(self.tr("Session"), "h2"))
        for row in (
            ChoiceRow(
                self.tr("Get ready"),
                self.tr("Before the first exercise"),
                self.ready,
                self.tr("time seconds wait start countdown"),
            ),
            ChoiceRow(
                self.tr("Change sides"),
                self.tr("Between right and left"),
                self.switch,
                self.tr("time seconds switch"),
            ),
            ChoiceRow(
                self.tr("Pauses"),
                self.tr("Between exercises and sets"),
                self.rests,
                self.tr("time rest break pace longer shorter faster slower"),
            ),
            ChoiceRow(
                self.tr("Holds"),
                self.tr("How long a position is held"),
                self.holds,
                self.tr("time duration pace longer shorter faster slower"),
            ),
            ChoiceRow(
                self.tr("Press when done"),
                self.tr("Every exercise waits for you, without a countdown"),
                self.untimed,
                self.tr("untimed timer clock time limit"),
            ),
        ):
            self.body.addWidget(row)
            self.body.addWidget(Divider())
        self._awake_row = ChoiceRow(
            self.tr("Keep the screen on"),
            self.tr("While a session runs"),
            self.awake,
            self.tr("display sleep dark lock awake"),
        )
        self._flash_row = ChoiceRow(
            self.tr("Light up the edge"),
            "",
            self.flash,
            self.tr("flash visual deaf hearing"),
        )
        self._screen_row = ChoiceRow(
            self.tr("Screen for the full-screen player"),
            "",
            self.screen_box,
            self.tr("monitor display television"),
        )
        self._screen_line = Divider()
        for part in (self._awake_row, Divider(), self._flash_row):
            self.body.addWidget(part)
        self.body.addWidget(self._screen_line)
        self.body.addWidget(self._screen_row)

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = state.preferences
        self.ready.show_value(chosen.ready_s)
        self.switch.show_value(chosen.switch_s)
        self.rests.choose(str(chosen.rest_factor))
        self.holds.choose(str(chosen.hold_factor))
        still = chosen.reduced_motion
        for switch, on in (
            (self.untimed, chosen.untimed),
            (self.awake, chosen.keep_awake),
            (self.flash, chosen.flash and not still),
        ):
            with QSignalBlocker(switch):
                switch.setChecked(on)
        self._awake_row.show_trouble(state.awake_problem if chosen.keep_awake else "")
        self.flash.setEnabled(not still)
        self._flash_row.show_text(
            self.tr("Off while motion is reduced")
            if still
            else self.tr("With every cue, for when you don’t hear it")
        )
        self._show_screens(state)

    def _show_screens(self, state: SettingsState) -> None:
        """Only where there are several to choose from."""
        if state.screens != self._screens:
            self._screens = state.screens
            self.screen_box.set_options(state.screens)
        self.screen_box.choose(state.screen)
        for part in (self._screen_line, self._screen_row):
            part.setVisible(bool(state.screens))

    def _seconds(self, name: str, field: str) -> Stepper:
        stepper = Stepper(name, 0, LONGEST_READY_S, 1, self.tr(" s"))
        stepper.changed.connect(partial(self._try_seconds, field))
        stepper.settled.connect(self._presenter.keep)
        return stepper

    def _factor(self, name: str, field: str) -> ChoiceBox:
        words = self.tr("×{factor}")
        options = tuple(
            (str(pace), words.format(factor=self.locale().toString(pace, "g", 3))) for pace in PACES
        )
        box = ChoiceBox(name, options)
        box.chosen.connect(partial(self._choose_factor, field))
        return box

    def _toggle(self, name: str, field: str) -> Switch:
        switch = Switch(name)
        switch.toggled.connect(partial(self._presenter.choose, field))
        return switch

    @Slot(str, float)
    def _try_seconds(self, field: str, seconds: float) -> None:
        self._presenter.try_value(field, round(seconds))

    @Slot(str, str)
    def _choose_factor(self, field: str, key: str) -> None:
        self._presenter.choose(field, float(key))
