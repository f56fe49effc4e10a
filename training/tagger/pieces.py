"""The pieces of text that training/tagger/prepare.ts writes, and batches of them."""

import base64
import json
from dataclasses import dataclass

import numpy
import torch

HINTS = ("words", "places", "endings", "names")
HINT_SIZES = (96, 49, 25, 16)
SETS = ("msra", "cluener", "resume")
TYPES = {
    "msra": ("PER", "LOC", "ORG"),
    "cluener": (
        "address", "book", "company", "game", "government",
        "movie", "name", "organization", "position", "scene",
    ),
    "resume": ("NAME", "TITLE", "ORG", "EDU", "LOC", "PRO", "CONT", "RACE"),
}
PAD, UNKNOWN, BEGIN, END, MASK, SPACE = range(6)
LONGEST = 180


@dataclass(frozen=True)
class Piece:
    set: str
    text: str
    characters: numpy.ndarray
    hints: numpy.ndarray
    labels: numpy.ndarray


class Alphabet:
    """Numbers of characters, after those of the special entries."""

    def __init__(self, characters: str):
        self.numbers = {character: 6 + i for i, character in enumerate(characters)}
        self.numbers[" "] = SPACE
        self.size = 6 + len(characters)
        self.pause = self.numbers["、"]

    def encode(self, text: str) -> numpy.ndarray:
        return numpy.array([self.numbers.get(unit, UNKNOWN) for unit in text], dtype=numpy.int64)


def read_pieces(path: str, alphabet: Alphabet) -> dict[tuple[str, str], list[Piece]]:
    """By set and part, in the order of the file: neighbours come from the same text."""
    found: dict[tuple[str, str], list[Piece]] = {}
    for line in open(path, encoding="utf8"):
        one = json.loads(line)
        columns = [unpacked(one[hint]) for hint in HINTS]
        piece = Piece(
            set=one["set"],
            text=one["text"],
            characters=alphabet.encode(one["text"]),
            hints=numpy.stack(columns, axis=1),
            labels=unpacked(one["labels"]),
        )
        found.setdefault((one["set"], one["part"]), []).append(piece)
    return found


def unpacked(text: str) -> numpy.ndarray:
    return numpy.frombuffer(base64.b64decode(text), dtype=numpy.uint8).astype(numpy.int64)


@dataclass(frozen=True)
class Batch:
    set: str
    characters: torch.Tensor
    hints: torch.Tensor
    labels: torch.Tensor
    mask: torch.Tensor

    def to(self, device) -> "Batch":
        return Batch(self.set, *[t.to(device, non_blocking=True) for t in (self.characters, self.hints, self.labels, self.mask)])


def stack(pieces: list[Piece]) -> Batch:
    longest = -(-max(len(p.characters) for p in pieces) // 8) * 8
    shape = (len(pieces), longest)
    characters = numpy.zeros(shape, dtype=numpy.int64)
    hints = numpy.zeros((*shape, len(HINTS)), dtype=numpy.int64)
    labels = numpy.zeros(shape, dtype=numpy.int64)
    mask = numpy.zeros(shape, dtype=bool)
    for i, piece in enumerate(pieces):
        length = len(piece.characters)
        characters[i, :length] = piece.characters
        hints[i, :length] = piece.hints
        labels[i, :length] = piece.labels
        mask[i, :length] = True
    return Batch(pieces[0].set, *map(torch.from_numpy, (characters, hints, labels, mask)))


def batches(pieces: list[Piece], units: int, random: numpy.random.Generator | None) -> list[list[Piece]]:
    """Pieces of like length together, at most `units` padded characters each; in random order if asked."""
    noise = random.uniform(0.9, 1.1, len(pieces)) if random else numpy.ones(len(pieces))
    order = numpy.argsort([len(p.characters) for p in pieces] * noise, kind="stable")
    found: list[list[Piece]] = [[]]
    longest = 0
    for i in order:
        longest = max(longest, len(pieces[i].characters))
        if found[-1] and longest * (len(found[-1]) + 1) > units:
            found.append([])
            longest = len(pieces[i].characters)
        found[-1].append(pieces[i])
    if random:
        random.shuffle(found)
    return found


def vary(pieces: list[Piece], alphabet: Alphabet, random: numpy.random.Generator, joined: float, spaced: float) -> list[Piece]:
    """Some neighbours joined, some pauses of lists replaced by a space, as newspapers print lists."""
    varied: list[Piece] = []
    for piece in pieces:
        before = varied[-1] if varied else None
        if before and random.random() < joined and len(before.characters) + len(piece.characters) <= LONGEST:
            varied[-1] = Piece(
                piece.set,
                before.text + piece.text,
                numpy.concatenate([before.characters, piece.characters]),
                numpy.concatenate([before.hints, piece.hints]),
                numpy.concatenate([before.labels, piece.labels]),
            )
        else:
            varied.append(piece)
    return [with_spaces(p, alphabet) if random.random() < spaced else p for p in varied]


def with_spaces(piece: Piece, alphabet: Alphabet) -> Piece:
    spaced = numpy.where((piece.characters == alphabet.pause) & (piece.labels == 0), SPACE, piece.characters)
    return Piece(piece.set, piece.text, spaced, piece.hints, piece.labels)


def spans(labels) -> set[tuple[int, int, int]]:
    """Start, end and type of the names that a lawful sequence of labels marks."""
    found = set()
    start = 0
    for at, label in enumerate(labels):
        if label == 0:
            continue
        kind, place = divmod(int(label) - 1, 4)
        if place in (0, 3):
            start = at
        if place in (2, 3):
            found.add((start, at + 1, kind))
    return found
