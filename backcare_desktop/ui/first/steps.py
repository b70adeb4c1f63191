"""The first pages: shown in the place of the tabs, so that the rail and Help stay in reach."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from backcare_desktop.content.triage import Triage
from backcare_desktop.services.first_run import FirstPage
from backcare_desktop.ui.first.begin_page import BeginPage
from backcare_desktop.ui.first.choices_page import ChoicesPage
from backcare_desktop.ui.first.page import FirstPageView
from backcare_desktop.ui.first.terms_page import TermsPage
from backcare_desktop.ui.tab_parts import TabParts


class FirstSteps(QObject):
    """Leads through the pages. Going anywhere else is skipping them, and they don't come again.

    Args:
        parts: of the program.
        triage: the symptom check's content; None when it can't be used.
        own_country: ISO code of the computer's own country; empty if it doesn't say.

    Attributes:
        view: what is shown; None while there is nothing to show.
    """

    def __init__(self, parts: TabParts, triage: Triage | None, own_country: str) -> None:
        super().__init__(parts.owner)
        self._parts = parts
        self._triage = triage
        self._own_country = own_country
        self.view: QStackedWidget | None = None
        parts.window.tab_shown.connect(self._on_left)

    def begin(self, pages: Sequence[FirstPage]) -> None:
        """Show these pages, one after the other."""
        self._close()
        self.view = QStackedWidget()
        place = self.tr("{number} of {count}")
        for number, kind in enumerate(pages):
            words = place.format(number=number + 1, count=len(pages))
            page = self._page(kind, words, back=number > 0)
            page.skipped.connect(self._skip)
            page.went_on.connect(self._go_on)
            page.went_back.connect(self._go_back)
            self.view.addWidget(page)
        self._parts.window.show_page(self.view)
        self._turn(0)

    @property
    def page(self) -> FirstPageView | None:
        """The page in front; None while there is nothing to show."""
        page = None if self.view is None else self.view.currentWidget()
        return page if isinstance(page, FirstPageView) else None

    def _page(self, kind: FirstPage, place: str, *, back: bool) -> FirstPageView:
        if kind is FirstPage.TERMS:
            terms = TermsPage(self._terms(), place, back=back)
            terms.agreed.connect(self._agree)
            terms.signs_wanted.connect(self._show_signs)
            terms.check_wanted.connect(self._check)
            return terms
        if kind is FirstPage.CHOICES:
            parts = self._parts
            return ChoicesPage(parts.settings, parts.locale, self._countries(), place, back=back)
        suggested = self._parts.suggested
        begin = BeginPage("" if suggested is None else suggested.name, place, back=back)
        begin.check_wanted.connect(self._check)
        begin.session_wanted.connect(self._start)
        return begin

    def _terms(self) -> tuple[str, ...]:
        triage = self._triage
        if triage is None:
            return ()
        code = self._parts.settings.preferences.country or self._own_country
        country = triage.country(code)
        numbers = {"emergency": country.emergency, "urgent": country.urgent}
        return tuple(text.format(**numbers) for text in triage.terms.paragraphs)

    def _countries(self) -> tuple[tuple[str, str], ...]:
        if self._triage is None:
            return (("", self.tr("As on this computer")),)
        own = self._triage.country(self._own_country).name
        named = sorted(
            ((code, each.name) for code, each in self._triage.countries.items()),
            key=lambda country: country[1],
        )
        return (("", self.tr("As on this computer: {country}").format(country=own)), *named)

    def _turn(self, number: int) -> None:
        if self.view is not None:
            self.view.setCurrentIndex(number)
        page = self.page
        if isinstance(page, TermsPage):
            # A later page asks for the country.
            page.show_terms(self._terms())
        if page is not None:
            page.come()

    # --- ways on -------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self.view is None or self.view.currentIndex() == self.view.count() - 1:
            self._skip()
        else:
            self._turn(self.view.currentIndex() + 1)

    @Slot()
    def _go_back(self) -> None:
        if self.view is not None:
            self._turn(self.view.currentIndex() - 1)

    @Slot()
    def _agree(self) -> None:
        if self._triage is not None:
            self._parts.settings.accept_rules(self._triage.terms_version)
        self._go_on()

    @Slot()
    def _skip(self) -> None:
        self._parts.window.show_tab("today")

    @Slot()
    def _show_signs(self) -> None:
        self._parts.window.show_tab("help")

    @Slot()
    def _check(self) -> None:
        self._parts.door.begin()

    @Slot()
    def _start(self) -> None:
        self._skip()
        if self._parts.suggested is not None:
            self._parts.coordinator.start(self._parts.suggested)

    # --- the end -------------------------------------------------------------------------------

    @Slot()
    def _on_left(self) -> None:
        """A tab is in front: whoever goes on elsewhere has seen enough."""
        if self.view is not None:
            self._close()
            self._parts.settings.choose("introduced", value=True)
            self._parts.window.rail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        view, self.view = self.view, None
        if view is not None:
            view.hide()
            view.deleteLater()
