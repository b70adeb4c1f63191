"""Words for where it hurts and how an exercise felt."""

from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.ui.body_words import BodyWords


class FeelWords(BodyWords):
    """The same words for a region and a side as elsewhere, and those for a feeling."""

    def feel(self, feel: Feel) -> str:
        """How an exercise felt."""
        return {
            Feel.EASY: self.tr("Easy"),
            Feel.RIGHT: self.tr("About right"),
            Feel.HARD: self.tr("Hard"),
        }[feel]
