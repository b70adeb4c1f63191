"""What is heard during a session."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.platform.voice import VoiceKind
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.rows import VolumeRow
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label


class SoundCard(Card):
    """Voice and sounds, each with its own loudness, and the cues that are given."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self.voice = VolumeRow(
            self.tr("Voice"), self.tr("speech spoken speaker guidance loud quiet mute silent")
        )
        self.sound = VolumeRow(
            self.tr("Sounds"), self.tr("audio beep tone speaker loud quiet mute silent")
        )
        for row, name in ((self.voice, "voice_volume"), (self.sound, "volume")):
            row.tried.connect(partial(presenter.try_value, name))
            row.chosen.connect(partial(presenter.choose, name))
            row.let_go.connect(presenter.keep)
        self.voice.tested.connect(presenter.test_voice)
        self.sound.tested.connect(presenter.test_sound)
        names = (
            ("cue_names", self.tr("Get ready and names")),
            ("cue_half_way", self.tr("Half-way")),
            ("cue_countdown", self.tr("Last three seconds")),
            ("cue_switch", self.tr("Switch sides")),
            ("cue_next", self.tr("What comes next")),
        )
        self.cues = Chips(self.tr("Cues"), names)
        self._names = tuple(name for name, _text in names)
        self.cues.chosen.connect(self._turn)
        cues = Findable(6, self.tr("audio announcements countdown beep"))
        text = self.tr("Starts, changes and ends have a sound whatever you choose")
        for part in (
            Label(self.tr("Cues"), "body", weight=500),
            Label(text, "small", "text_muted", wrap=True),
            self.cues,
        ):
            cues.body.addWidget(part)
        self.body.addWidget(Label(self.tr("Sounds and voice"), "h2"))
        self.body.addWidget(self.voice)
        self.body.addWidget(Divider())
        self.body.addWidget(self.sound)
        self.body.addWidget(Divider())
        self.body.addWidget(cues)

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = state.preferences
        self.voice.show_volume(chosen.voice_volume, self._who(state), state.voice_problem)
        text = self.tr("Beside whatever else you listen to")
        self.sound.show_volume(chosen.volume, text, state.sound_problem if chosen.volume else "")
        self.cues.choose([name for name in self._names if getattr(chosen, name)])

    def _who(self, state: SettingsState) -> str:
        """Whose voice it is."""
        if not state.preferences.voice_volume:
            return self.tr("Nothing is said")
        if state.voice_problem:
            return ""
        return {
            VoiceKind.SYSTEM: self.tr("Your computer’s own voice speaks"),
            VoiceKind.RECORDED: self.tr("Backcare’s recorded voice speaks"),
            VoiceKind.NONE: self.tr("Looking for a voice…"),
        }[state.voice]

    @Slot(str)
    def _turn(self, name: str) -> None:
        self._presenter.choose(name, self.cues.chip(name).isChecked())
