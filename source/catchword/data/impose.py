"""Which page goes where on the sheets of a booklet.

    python3 impose.py 16

Each line is a sheet, the outermost first: its outer side, then its inner.
Public domain.
"""

import sys


# ANCHOR: impose
def impose(pages):
    """Which pages lie side by side."""
    pages += -pages % 4                             # <1>
    for sheet in range(pages // 4):
        low = 2 * sheet + 1                         # <2>
        high = pages + 1 - low                      # <3>
        yield (high, low), (low + 1, high - 1)      # <4>
# ANCHOR_END: impose


if __name__ == "__main__":
    for outer, inner in impose(int(sys.argv[1])):
        print(*outer, "/", *inner)
