"""What the machine offers, in one hand."""

from msgspec import Struct

from backcare_desktop.ui.platform.keep_awake import KeepAwake
from backcare_desktop.ui.platform.media_keys import MediaControls
from backcare_desktop.ui.platform.notifications import Notifications
from backcare_desktop.ui.platform.screen_lock import ScreenLock
from backcare_desktop.ui.platform.screen_taken import ScreenTaken
from backcare_desktop.ui.platform.sound import Sound
from backcare_desktop.ui.platform.speech import Speech
from backcare_desktop.ui.platform.tray import Tray
from backcare_desktop.ui.platform.voice import Voice


class Machine(Struct, frozen=True):
    """Nothing of it is started before it is needed, and no call of any of it blocks or raises.

    Attributes:
        sound: short sounds.
        reader: hands words to a screen reader.
        voice: says them aloud.
        awake: keeps the screen on.
        media: the desktop's media controls.
        lock: notices that the screen is locked, while a session runs.
        tray: an icon that pain is rated from.
        notes: what the desktop shows over other windows.
        taken: tells whether another program fills the screen.
        away: notices that the screen is locked, while somebody is reminded of something.
    """

    sound: Sound
    reader: Speech
    voice: Voice
    awake: KeepAwake
    media: MediaControls
    lock: ScreenLock
    tray: Tray
    notes: Notifications
    taken: ScreenTaken
    away: ScreenLock

    def close(self) -> None:
        """Give everything back for good."""
        for one in (self.sound, self.voice, self.awake, self.media, self.lock, self.away):
            one.close()
        # A note may stand on the tray's icon.
        self.notes.close()
        self.tray.close()
