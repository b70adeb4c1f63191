"""Where things lie when reading goes from right to left.

Both do what ``QStyle`` does in its functions of these names. Asking for that class makes two dozen
enumerations, which takes longer than painting the first window.
"""

from PySide6.QtCore import QRect, Qt


def visual_rect(direction: Qt.LayoutDirection, whole: QRect, rect: QRect) -> QRect:
    """``rect``, which counts from where reading starts, as it lies in ``whole``."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(whole.right() - rect.right() - (rect.left() - whole.left()), 0)


def visual_alignment(
    direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag
) -> Qt.AlignmentFlag:
    """``alignment`` with left and right as they are seen; left stands for where reading starts."""
    flag = Qt.AlignmentFlag
    if not alignment & flag.AlignHorizontal_Mask:
        alignment |= flag.AlignLeft
    sides = flag.AlignLeft | flag.AlignRight
    if not alignment & flag.AlignAbsolute and alignment & sides:
        if direction == Qt.LayoutDirection.RightToLeft:
            alignment ^= sides
        alignment |= flag.AlignAbsolute
    return alignment
