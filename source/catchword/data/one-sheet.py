"""The noise of a hand press at work on one sheet, made of hiss and hum.

    python3 one-sheet.py sheet.wav

Fourteen seconds, one channel. No press was recorded. Public domain.
"""

import math
import random
import struct
import sys
import wave

RATE = 22050
random.seed(1476)
sound = [0.0] * (RATE * 14)


def add(at, seconds, loud, wave_at):
    """Lay a sound that dies away over what is there already."""
    for i in range(int(seconds * RATE)):
        t = i / RATE
        place = int(at * RATE) + i
        if place < len(sound):
            sound[place] += loud * wave_at(t) * math.exp(-5 * t / seconds) * min(1, i / 60)


def hiss(smooth):
    """Noise, duller the nearer `smooth` is to one."""
    last = 0.0

    def at(_):
        nonlocal last
        last = smooth * last + (1 - smooth) * random.uniform(-1, 1)
        return last / (1 - smooth) ** 0.5
    return at


def hum(pitch):
    return lambda t: math.sin(2 * math.pi * pitch * t)


def dab(at):
    add(at, 0.10, 0.16, hiss(0.7))          # leather on metal
    add(at + 0.09, 0.05, 0.10, hiss(0.2))   # and off again, sticking


def clap(at, pitch):
    add(at, 0.16, 0.28, hiss(0.6))
    add(at, 0.22, 0.25, hum(pitch))


def roll(at, seconds):
    for i in range(int(seconds * 14)):
        step = at + i / 14 + random.uniform(-0.008, 0.008)
        add(step, 0.07, 0.13, hiss(0.85))
        add(step, 0.05, 0.05, hum(180))


def pull(at):
    for i in range(16):                     # the bar, complaining
        add(at + i * 0.03, 0.06, 0.05 + 0.004 * i, hum(310 + 9 * i))
    add(at + 0.5, 0.45, 0.75, hum(62))      # and home
    add(at + 0.5, 0.12, 0.30, hiss(0.9))
    add(at + 0.95, 0.15, 0.12, hiss(0.8))   # the bar goes back


def rustle(at, seconds):
    for i in range(int(seconds * 40)):
        add(at + i / 40 + random.uniform(0, 0.02), 0.04, random.uniform(0.01, 0.06), hiss(0.1))


for beat in range(9):
    dab(0.2 + beat * 0.3)
rustle(1.0, 1.3)
clap(3.3, 210)
clap(3.9, 140)
roll(4.4, 1.2)
pull(5.8)
roll(7.2, 0.9)
pull(8.3)
roll(9.8, 1.8)
clap(11.8, 140)
clap(12.2, 210)
rustle(12.5, 0.9)

top = max(abs(s) for s in sound)
with wave.open(sys.argv[1], "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(b"".join(struct.pack("<h", int(28000 * s / top)) for s in sound))
