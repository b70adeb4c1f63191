from PySide6.QtWidgets import QWidget
def test_x(person):
    from backcare_desktop.ui.tabs.settings.view import SettingsView
    person.app.settings.set_text_scale(2.0)
    person.app.window.resize(1440,900)
    person.app.window.show_tab("settings")
    person.settle()
    v=person.app.window.findChild(SettingsView)
    def dump(w,d):
        if d>9 or not w.isVisible(): return
        m=w.minimumSizeHint().width()
        if m>500: print('  '*d, type(w).__name__, m, w.sizeHint().width(), w.width(), getattr(w,'text',lambda:'')() if hasattr(w,'text') else '', w.accessibleName())
        for c in w.children():
            if isinstance(c,QWidget): dump(c,d+1)
    dump(v.content,0)
    for s in v.theme._segments.values(): print(s.text(), s.minimumSizeHint().width(), s.sizeHint().width())
    print(v.theme.minimumSizeHint())
