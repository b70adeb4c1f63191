"""The Help tab: its first page, and the pages behind it, each made when it is first wanted."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from backcare_desktop.content.help import HelpText, HelpTexts
from backcare_desktop.content.triage import Triage
from backcare_desktop.core.find import holds
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.installed_parts import Part, installed_parts
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.help.about_page import AboutPage
from backcare_desktop.ui.tabs.help.keys_page import KeysPage
from backcare_desktop.ui.tabs.help.sources_page import SourcesPage
from backcare_desktop.ui.tabs.help.text_page import TextPage
from backcare_desktop.ui.tabs.help.view import HelpView, Way
from backcare_desktop.ui.widgets.findable import Findable, parts_of
from backcare_desktop.ui.widgets.side_page import SidePage

KEYS, SOURCES, ABOUT, FIRST = "keys", "sources", "about", "first"
MOST_HITS = 12
"""More than that are counted, not shown: another word finds better."""


class _Hit(Struct, frozen=True):
    """A part of a page that holds what is looked for."""

    page: SidePage
    title: str
    part: Findable


class HelpTab(QStackedWidget):
    """One page in front; what opened it gets the focus back.

    Args:
        triage: the symptom check's content; None when it can't be used.
        texts: what there is to read; None when that can't be used.
        jobs: asks what is installed off the window's thread.

    Signals:
        tab_wanted: the tab that acts on something that was read.
        first_wanted: the first pages are to be seen again.
    """

    tab_wanted = Signal(str)
    first_wanted = Signal()

    def __init__(
        self,
        triage: Triage | None,
        texts: HelpTexts | None,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._triage, self._texts, self._jobs = triage, texts, jobs
        self._titles = {way.key: way.title for way in self._ways()}
        self._pages: dict[str, SidePage] = {}
        self._opener: QWidget | None = None
        self._marked: Findable | None = None
        self._shown: tuple[_Hit, ...] = ()
        self.home = HelpView(triage, self._ways())
        self.addWidget(self.home)
        self.home.opened.connect(self.open)
        self.home.hit_opened.connect(self._open_hit)
        self.home.search.changed.connect(self._look)
        self.home.search.entered.connect(self._go_on)

    @Slot(str)
    def open(self, key: str) -> None:
        """Show a page by its key."""
        if key == FIRST:
            self.first_wanted.emit()
        else:
            self._bring(self.page(key))

    def page(self, key: str) -> SidePage:
        """A page behind the first one.

        Raises:
            KeyError: there is none of that name.
        """
        if key not in self._pages:
            page = self._pages[key] = self._makers()[key]()
            page.left.connect(self._close)
            self.addWidget(page)
            if isinstance(page, AboutPage):
                self._jobs.submit(installed_parts, partial(self._on_parts, page), _ignore)
        return self._pages[key]

    # --- pages ---------------------------------------------------------------------------------

    def _ways(self) -> tuple[Way, ...]:
        pages = () if self._texts is None else tuple(self._texts.pages.items())
        return (
            *(Way(key, page.title, page.about) for key, page in pages),
            Way(KEYS, self.tr("Keys"), self.tr("Every key and what it does; F1 from anywhere")),
            Way(
                SOURCES,
                self.tr("Sources"),
                self.tr("What the symptom check and these pages rest on"),
            ),
            Way(ABOUT, self.tr("About Backcare"), self.tr("What it is and isn’t, and licences")),
            Way(FIRST, self.tr("First steps"), self.tr("The pages from the very beginning")),
        )

    def _makers(self) -> dict[str, Callable[[], SidePage]]:
        pages = {} if self._texts is None else self._texts.pages
        others = () if self._texts is None else self._texts.sources
        return {
            **{key: partial(self._text, text) for key, text in pages.items()},
            KEYS: KeysPage,
            SOURCES: partial(SourcesPage, self._triage, others),
            ABOUT: partial(AboutPage, self._triage),
        }

    def _text(self, text: HelpText) -> SidePage:
        page = TextPage(text)
        page.tab_wanted.connect(self.tab_wanted)
        return page

    def _on_parts(self, page: AboutPage, parts: tuple[Part, ...]) -> None:
        page.show_parts(parts)
        if self.home.search.query:
            self._look()

    def _bring(self, page: SidePage) -> None:
        if self.currentWidget() is self.home:
            self._opener = QApplication.focusWidget()
        self.setCurrentWidget(page)
        page.come()

    @Slot()
    def _close(self) -> None:
        self._mark(None)
        self.setCurrentWidget(self.home)
        opener, self._opener = self._opener, None
        if opener is None or not isValid(opener) or not opener.isVisible():
            opener = self.home.search.input
        opener.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- search --------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Look through every page; signs on the first one are marked where they stand."""
        query = self.home.search.query
        signs = self.home.show_signs(query)
        if not query:
            self._shown = ()
            self.home.show_hits(None)
            self.home.search.tell("")
            return
        hits = [hit for key in self._makers() for hit in self._hits(key, query)]
        self._shown = tuple(hits[:MOST_HITS])
        self.home.show_hits([Way("", hit.part.heading(), hit.title) for hit in self._shown])
        self._tell(len(hits) + signs)

    def _hits(self, key: str, query: str) -> list[_Hit]:
        page, title = self.page(key), self._titles[key]
        return [_Hit(page, title, part) for part in parts_of(page) if holds(part.words(), query)]

    def _tell(self, count: int) -> None:
        if not count:
            self.home.search.tell(self.tr("Nothing found. Try another word, or a shorter one."))
            return
        one, more = self.tr("Found in 1 place"), self.tr("Found in {count} places")
        self.home.search.tell(one if count == 1 else more.format(count=count))

    @Slot(int)
    def _open_hit(self, number: int) -> None:
        hit = self._shown[number]
        self._bring(hit.page)
        self._mark(hit.part)
        hit.page.ensureWidgetVisible(hit.part)

    @Slot()
    def _go_on(self) -> None:
        if self.home.hits:
            self.home.hits[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self, part: Findable | None) -> None:
        if self._marked is not None:
            self._marked.set_found(False)
        self._marked = part
        if part is not None:
            part.set_found(True)


def _ignore(_: StorageUnavailable) -> None:
    """Asking what is installed reads no diary."""
