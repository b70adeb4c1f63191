"""Draw the application's icon in all sizes: ``python packaging/make_icons.py FOLDER``.

The drawings are ``resources/icons/app.svg``, ``packaging/icons/small.svg`` for sizes in which the
ring would be a blur, and ``packaging/icons/symbolic.svg`` for panels that colour icons themselves.
The folder then holds the tree of the hicolor theme, ``backcare.ico`` and ``backcare.icns``.
"""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
LARGE = ROOT / "resources" / "icons" / "app.svg"
SMALL = ROOT / "packaging" / "icons" / "small.svg"
SYMBOLIC = ROOT / "packaging" / "icons" / "symbolic.svg"
APP_ID = "org.backcare.Backcare"

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
SMALL_UP_TO = 24


def drawn(size: int) -> bytes:
    """The icon as a PNG of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SMALL if size <= SMALL_UP_TO else LARGE)).render(painter)
    painter.end()
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")  # type: ignore[call-overload]
    return bytes(data.data().data())


def write_theme(folder: Path) -> None:
    """Write the tree that desktops on Linux look for icons in, below ``folder``/hicolor."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(drawn(size))
    for drawing, kind, name in (
        (LARGE, "scalable", f"{APP_ID}.svg"),
        (SYMBOLIC, "symbolic", f"{APP_ID}-symbolic.svg"),
    ):
        place = folder / "hicolor" / kind / "apps" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, place)


def write_set(path: Path, sizes: tuple[int, ...]) -> None:
    """Write one file that holds several sizes, ``.ico`` or ``.icns`` by its name."""
    *others, largest = (Image.open(io.BytesIO(drawn(size))) for size in sizes)
    if path.suffix == ".ico":
        largest.save(path, sizes=[(size, size) for size in sizes], append_images=others)
    else:
        largest.save(path, append_images=others)


def main() -> int:
    """Write everything into the folder named on the command line."""
    folder = Path(sys.argv[1])
    write_theme(folder)
    write_set(folder / "backcare.ico", WINDOWS_SIZES)
    write_set(folder / "backcare.icns", MACOS_SIZES)
    print(f"Written: {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
