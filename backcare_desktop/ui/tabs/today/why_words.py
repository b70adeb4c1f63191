"""Why it is this that is proposed, one sentence or two for each rule."""

from PySide6.QtCore import QObject

from backcare_desktop.core.today_choice import Choice
from backcare_desktop.core.today_rules import Why


class WhyWriter(QObject):
    """Says why, with the numbers that the rule counts."""

    def why(self, choice: Choice) -> str:
        """The reason."""
        said = self._safety(choice) or self._exercise(choice) or self._rest(choice)
        return said.format(number=choice.number, of=choice.of)

    def _safety(self, choice: Choice) -> str:
        return {
            Why.CHECK_UNFINISHED: self.tr(
                "You began a check a short while ago. Until all of it is answered it finds nothing."
            ),
            Why.CONCERN: self.tr(
                "Pain in a leg, or a rise by more than 2 points, is a reason to look at the "
                "warning signs before anything else."
            ),
            Why.NEVER_CHECKED: self.tr(
                "No symptom check has looked at this episode yet, and warning signs come first."
            ),
            Why.CHECK_IN: self.tr(
                "On days 7, 14 and 28 the same questions are asked again: pain that lasts or gets "
                "worse is worth showing to somebody."
            ),
            Why.STRONG_PAIN: self.tr(
                "You rated {number} of 10 today. Above 5, exercises wait until it settles."
            ),
            Why.UNSETTLED: self.tr("A session of today hurt. Others wait until it settles."),
            Why.MORNING_AFTER: self.tr(
                "A back that is worse the next morning is a reason to do less, so that is asked "
                "before more is done."
            ),
            Why.BROKEN_OFF: self.tr(
                "What you did is saved. You can go on for 24 hours; then it is kept as it is."
            ),
        }.get(choice.why, "")

    def _exercise(self, choice: Choice) -> str:
        return {
            Why.FIRST_SESSION: self.tr("It is short and gentle, a usual place to begin."),
            Why.SETTLING: self.tr(
                "From day 3 to day 14, light work for trunk and hips fits, as far as it is easy."
            ),
            Why.EASE_OFF: self.tr(
                "Early and sore days ask for little, and often: {of} times a day, hours apart. "
                "Done today: {number}."
            ),
            Why.BEFORE_LIFTING: self.tr(
                "Today is a lifting day of your week. A few minutes of moving come before it."
            ),
            Why.LIFTING_DAY: self.tr(
                "Today is a lifting day of your week, and your plan has a load for it."
            ),
            Why.AFTER_LIFTING: self.tr("You lifted today. Hips and hamstrings come after it."),
            Why.CORE_DAY: self.tr(
                "It is a core day. Done this week: {number} of {of}, with rest between."
            ),
            Why.EVENING: self.tr("It is late in the day, and this one is calm."),
            Why.NO_LIFTING_TODAY: self.tr(
                "Nothing is lifted today. A little mobility on such days keeps you moving."
            ),
            Why.WALK_DUE: self.tr("Short walks go before bed rest: {number} of {of} so far today."),
        }.get(choice.why, "")

    def _rest(self, choice: Choice) -> str:
        return {
            Why.MEASURES_DUE: self.tr(
                "Your activities are asked weekly and the questionnaire every week or two, so that "
                "a change can be told from a good day."
            ),
            Why.NOT_RATED: self.tr("Your pain is not rated yet today. Once a day is enough."),
            Why.NOTHING_LEFT: self.tr("What today asks for is done, or better left for tomorrow."),
        }.get(choice.why, "")
