"""Two ways to break a paragraph into lines.

    python3 break-lines.py 36 < paragraph.txt

Widths are counted in characters, as on a typewriter. Public domain.
"""

import sys


def width(words):
    """Letters, and the spaces between the words."""
    return len(" ".join(words))


def greedy(words, measure):
    """Fill each line, and never look back."""
    lines, line = [], []
    for word in words:
        if line and width(line + [word]) > measure:
            lines.append(line)
            line = []
        line.append(word)
    return lines + [line]


def total_fit(words, measure):
    """Of all the ways there are, take the cheapest."""
    best = {len(words): (0, None)}
    for start in range(len(words) - 1, -1, -1):
        choices = []
        for end in range(start + 1, len(words) + 1):
            slack = measure - width(words[start:end])
            if slack < 0:
                break
            last = end == len(words)
            cost = 0 if last else slack ** 3
            choices.append((cost + best[end][0], end))
        best[start] = min(choices)
    lines, start = [], 0
    while start < len(words):
        end = best[start][1]
        lines.append(words[start:end])
        start = end
    return lines


def show(name, lines, measure):
    slacks = [measure - width(line) for line in lines]
    print(f"{name}: white at the line ends {slacks[:-1]}")
    for line, slack in zip(lines, slacks):
        print("  " + " ".join(line) + "·" * slack)


if __name__ == "__main__":
    measure = int(sys.argv[1])
    words = sys.stdin.read().split()
    show("greedy", greedy(words, measure), measure)
    show("total fit", total_fit(words, measure), measure)
