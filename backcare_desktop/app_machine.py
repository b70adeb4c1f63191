"""Puts together what the machine offers: a part of the composition root.

Loaded when a session, Settings or reminders ask for it, or once Today is filled.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from backcare_desktop.outside import Outside
from backcare_desktop.ui.platform.keep_awake import AwakeKeeper
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.platform.media_keys import machine_media_controls
from backcare_desktop.ui.platform.notifications import machine_notifications
from backcare_desktop.ui.platform.screen_lock import machine_screen_lock
from backcare_desktop.ui.platform.screen_taken import machine_screen_taken
from backcare_desktop.ui.platform.sound import QtSound
from backcare_desktop.ui.platform.speech import ScreenReaderSpeech
from backcare_desktop.ui.platform.tray import machine_tray
from backcare_desktop.ui.platform.voice import machine_voice


def made_machine(outside: Outside, window: QWidget, owner: QObject) -> Machine:
    """All of it; nothing of it is started before a session or a test asks for it.

    Args:
        outside: what is handed in goes before the machine's own.
        window: what is read aloud is read as its words.
        owner: whose children the parts are.
    """
    tray = outside.tray or machine_tray(owner)
    return Machine(
        outside.sound or QtSound(owner),
        outside.speech or ScreenReaderSpeech(window),
        outside.voice or machine_voice(outside.clock, language=outside.language, parent=owner),
        outside.awake or AwakeKeeper(owner),
        outside.media or machine_media_controls(owner),
        outside.lock or machine_screen_lock(owner),
        tray,
        outside.notes or machine_notifications(tray, owner),
        outside.taken or machine_screen_taken(),
        outside.away or machine_screen_lock(owner),
    )
