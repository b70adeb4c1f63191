"""Ways through the Training tab that ``shots.py`` takes, each with the pictures on it."""

from decimal import Decimal

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Load, Plates, Unit
from backcare_desktop.services.lift_journal import Lifted
from tests.journeys.person import Person
from tests.shot_hands import Camera, Scene, scroll_to, scroll_to_end

_DAY = 86_400
_BAR = Plates(
    Load(Decimal(20), Unit.KG), tuple(Decimal(each) for each in ("20", "10", "5", "2.5", "1.25"))
)


def _kg(amount: str) -> Load:
    return Load(Decimal(amount), Unit.KG)


def _show(person: Person, days: int = 0) -> None:
    """Let days pass and open the tab."""
    person.clock.sleep(_DAY * days)
    person.app.window.show_tab("training")
    person.settle()
    person.app.training.refresh()
    person.settle()


def _plan(person: Person) -> None:
    """Day 9 with four gates met, two lifts planned and a comeback begun."""
    _show(person)
    desk = person.app.desk
    page = person.app.training.page
    if page is not None and page.episode is not None:
        person.app.training.deeds.end_episode()
        person.settle()
    today = person.app.training.today
    if today is None:
        raise LookupError("the diary was not read")
    comeback = person.app.training.words.recovery.comeback

    def work() -> None:
        desk.way_back.start_episode(today)
        for gate in tuple(Gate)[:4]:
            desk.way_back.try_gate(gate, met=True)

    def more() -> None:
        desk.lifting.add_lift("Squat", _kg("100"), _BAR)
        desk.lifting.add_lift("Deadlift", _kg("120"), _BAR)
        desk.way_back.follow_comeback(comeback)

    _do(person, work)
    _show(person, 9)
    _do(person, more)
    _show(person)


def _do(person: Person, work: object) -> None:
    """Have the diary's thread do something."""
    person.app.jobs.submit(work, _nothing, _nothing)  # type: ignore[arg-type]
    person.settle()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _lift(person: Person, load: str, pain: int, lift: int = 0) -> None:
    """An entry of today."""
    page = person.app.training.page
    if page is None:
        raise LookupError("the diary was not read")
    lifted = Lifted(
        page.today.local_date,
        page.lifts[lift].lift.id,
        3,
        8,
        _kg(load),
        effort=6,
        pain_during=pain,
        form=tuple(FormPoint),
    )
    _do(person, lambda: person.app.desk.lifting.log(lifted))
    _show(person)


def beginning(camera: Camera, person: Person) -> None:
    """Nothing yet; the form of an episode; its first day."""
    _show(person)
    camera.take(person, "training-empty")
    view = person.app.training_view
    view.episodes.new()
    camera.take(person, "training-episode")
    view.episode_page.save.click()
    person.settle()
    camera.take(person, "training-first-day")
    view.lifts.new()
    camera.take(person, "training-lift")
    view.lift_page.save.click()
    camera.take(person, "training-lift-refused")


def on_the_way(camera: Camera, person: Person) -> None:
    """A plan, its log with a jump, a setback, gates, forms."""
    _plan(person)
    camera.take(person, "training-plan")
    _lift(person, "50", 2)
    _lift(person, "80", 7, lift=1)
    _show(person, 1)
    camera.take(person, "training-morning")
    view, training = person.app.training_view, person.app.training
    scroll_to(view.overview.log)
    camera.take(person, "training-log")
    training.choose_lift(view.overview.plan.lift._keys[1])
    scroll_to(view.overview.plan)
    camera.take(person, "training-setback")
    training.open_gate(Gate.NEUTRAL_SPINE.value)
    scroll_to(view.overview.gates)
    camera.take(person, "training-gate")
    scroll_to_end(person)
    camera.take(person, "training-end")
    view.logging.new()
    page = view.log_page
    page.reps.input.setText("eight")
    page.looked.segment("looked").click()
    page.save.click()
    camera.take(person, "training-form")
    view.logging.cancel()
    view.comebacks.open()
    camera.take(person, "training-comeback")
    view.comebacks.cancel()


def lived(camera: Camera, person: Person) -> None:
    """The sample history: weeks 3 and 4, with a log."""
    _show(person)
    camera.take(person, "training-lived")
    view = person.app.training_view
    view.lifts.change(view.overview.plan.lift._keys[0])
    view.lift_page.going.segment("anew").click()
    camera.take(person, "training-anew")
    view.lifts.cancel()
    person.app.training.open_gate(Gate.ROTATION.value)
    scroll_to(view.overview.gates)
    camera.take(person, "training-tries")


def locked(camera: Camera, person: Person) -> None:
    """Behind a symptom check that asks for help."""
    _plan(person)
    person.app.window.show_tab("symptom-check")
    asking = person.made("symptom-check").check
    if asking is None:
        raise LookupError("the symptom check can't be used")
    asking.agree()
    asking.start()
    asking.answer("saddle_numbness", "not_sure")
    person.settle()
    _show(person)
    camera.take(person, "training-locked")


TRAINING_SCENES = (
    Scene("training-", beginning, filled=False),
    Scene("training-", on_the_way, filled=False),
    Scene("training-", lived),
    Scene("training-", locked, filled=False),
)
