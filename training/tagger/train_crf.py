"""Trains a conditional random field with CRFsuite and packs it for src/extract/tagger/crf.

Usage: train_crf.py ITEMS LABELS OUT.bin   (LABELS: how many labels the set has)
"""

import struct
import sys
import tempfile

import numpy
import pycrfsuite

# The file's first word: `TG`, version 1. Weights are whole multiples of 1/2048.
MARK = 0x54470001
STEPS = 2048
SETTINGS = {"c1": 0.2, "c2": 0.0, "feature.minfreq": 2, "max_iterations": 120, "feature.possible_transitions": False}


def train(path: str, model: str) -> None:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=SETTINGS, verbose=True)
    labels: list[str] = []
    items: list[list[str]] = []
    for line in open(path):
        label, _, features = line.rstrip("\n").partition(" ")
        if label:
            labels.append(label)
            items.append(features.split(" "))
        elif labels:
            trainer.append(items, labels)
            labels, items = [], []
    trainer.train(model)


def pack(model: str, labels: int, out: str) -> None:
    """Mark, labels, features, weights; transitions; then sorted features, how many weights each has, their labels, the weights."""
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    transitions = numpy.zeros((labels, labels), dtype="<f4")
    for (before, after), weight in info.transitions.items():
        transitions[int(before), int(after)] = weight
    weights: dict[int, list[tuple[int, int]]] = {}
    for (feature, label), weight in info.state_features.items():
        steps = max(-32768, min(32767, round(weight * STEPS)))
        if abs(steps) >= STEPS // 50:
            weights.setdefault(int(feature, 36), []).append((int(label), steps))
    features = sorted(weights)
    flat = [pair for feature in features for pair in sorted(weights[feature])]
    with open(out, "wb") as file:
        file.write(struct.pack("<4I", MARK, labels, len(features), len(flat)))
        file.write(transitions.tobytes())
        file.write(numpy.array(features, dtype="<u4").tobytes())
        file.write(numpy.array([steps for _, steps in flat], dtype="<i2").tobytes())
        file.write(numpy.array([len(weights[feature]) for feature in features], dtype="u1").tobytes())
        file.write(numpy.array([label for label, _ in flat], dtype="u1").tobytes())
    print(f"{len(features)} features, {len(flat)} weights")


if __name__ == "__main__":
    _, items, labels, out = sys.argv
    with tempfile.NamedTemporaryFile(suffix=".crfsuite") as model:
        train(items, model.name)
        pack(model.name, int(labels), out)
