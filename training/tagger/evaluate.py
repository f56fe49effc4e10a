"""How well a tagger does on a part: micro F1 of exact spans and types."""

import numpy
import torch

from model import Tagger
from pieces import SETS, TYPES, Piece, batches, spans, stack

FOLDED = {
    "name": "person",
    "address": "location",
    "scene": "location",
    "company": "organization",
    "government": "organization",
    "organization": "organization",
}


def evaluate(model: Tagger, pieces: dict, part: str) -> dict[str, float]:
    """F1 for each set, and for CLUENER's names of people, places and organizations alone."""
    found = {}
    for name in SETS:
        counts, folded = numpy.zeros(3), numpy.zeros(3)
        for piece, labels in predict(model, pieces[name, part]):
            gold, read = spans(piece.labels), spans(labels)
            counts += [len(gold & read), len(gold), len(read)]
            if name == "cluener":
                gold, read = fold(gold), fold(read)
                folded += [len(gold & read), len(gold), len(read)]
        found[name] = f1(counts)
        if name == "cluener":
            found["folded"] = f1(folded)
    return found


def fold(marked: set[tuple[int, int, int]]) -> set[tuple[int, int, str]]:
    names = TYPES["cluener"]
    return {(start, end, FOLDED[names[kind]]) for start, end, kind in marked if names[kind] in FOLDED}


def f1(counts: numpy.ndarray) -> float:
    hits, gold, read = counts
    return 2 * hits / max(1, gold + read)


def told(figures: dict[str, float]) -> str:
    return " ".join(f"{name} {100 * value:.2f}" for name, value in figures.items())


@torch.no_grad()
def predict(model: Tagger, pieces: list[Piece]):
    """The pieces, each with the labels that the tagger gives it."""
    model.eval()
    device = next(model.parameters()).device
    for group in batches(pieces, 32768, None):
        batch = stack(group).to(device)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            scores = model.scores(batch)
        yield from zip(group, model.heads[batch.set].decode(scores, batch.mask))
