"""What the question after "It hurts" shows."""

from msgspec import Struct


class HurtAsk(Struct, frozen=True):
    """How much an exercise hurt: a question that may be left out.

    Attributes:
        text: when to stop; or what the pain that was said is a reason for.
        check: words of the button that leads to the symptom check.
        score: 0-10; None if nobody said.
        said: it was said here, and can be taken back.
        warns: the pain is a reason to stop or to check the symptoms.
        main: that button is the main thing to do here; the page has no other that leads there.
        can_say: the diary takes entries.
    """

    title: str
    text: str
    check: str
    score: int | None
    said: bool
    warns: bool
    main: bool
    can_say: bool
