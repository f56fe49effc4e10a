"""Trains a conditional random field for src/extract/tagger/crf and packs it.

Usage: train_crf.py ITEMS LABELS FEATURES-PER-UNIT OUT.bin [ROUNDS]   (LABELS: how many the set has)

AdaGrad with an L1 penalty on what a batch touches (composite mirror descent, Duchi et al. 2011): most
weights end as nothing, and the file is small.
"""

import struct
import sys
import time

import numpy
import torch
from torch.nn import functional

from model import Head

# The file's first word: `TG`, version 1. Weights are whole multiples of 1/2048.
MARK = 0x54470001
STEPS = 2048
LEAST_COUNT = 2
RATE = 0.2
PENALTY = 2e-2
BATCH_UNITS = 3000
# Weights below this are dropped from the file.
LEAST_WEIGHT = 0.04


class Field:
    """The pieces as numbers of features that occur twice at least, and the weights learnt so far."""

    def __init__(self, words: numpy.ndarray, labels: int, per_unit: int):
        self.pieces: list[tuple[numpy.ndarray, numpy.ndarray]] = []
        at = 0
        while at < len(words):
            length = int(words[at])
            end = at + 1 + length
            self.pieces.append((words[at + 1 : end], words[end : end + length * per_unit].reshape(length, per_unit)))
            at = end + length * per_unit
        seen = numpy.sort(numpy.concatenate([features.ravel() for _, features in self.pieces]))
        again = seen[1:][seen[1:] == seen[:-1]]
        self.features = again[numpy.r_[True, again[1:] != again[:-1]]]
        # The last row stands for all that occurs once: it stays nought.
        self.weights = torch.zeros(len(self.features) + 1, labels)
        self.squares = torch.full_like(self.weights, 1e-3)
        self.head = Head((labels - 1) // 4)
        self.transition_squares = torch.full((labels, labels), 1e-3)
        print(f"{len(self.pieces)} pieces, {len(self.features)} features", flush=True)

    def numbers(self, features: numpy.ndarray) -> torch.Tensor:
        place = numpy.searchsorted(self.features, features).clip(max=len(self.features) - 1)
        known = self.features[place] == features
        return torch.from_numpy(numpy.where(known, place, len(self.features)))

    def learn(self, rounds: int) -> None:
        order = sorted(range(len(self.pieces)), key=lambda i: len(self.pieces[i][0]))
        random = numpy.random.default_rng(1)
        groups: list[list[int]] = [[]]
        for i in order:
            if groups[-1] and len(self.pieces[i][0]) * (len(groups[-1]) + 1) > BATCH_UNITS:
                groups.append([])
            groups[-1].append(i)
        for number in range(rounds):
            began, total = time.process_time(), 0.0
            rate = RATE * (1 - number / rounds) + 0.02
            for group in random.permutation(len(groups)):
                total += self.step([self.pieces[i] for i in groups[group]], rate)
            kept = int((self.weights.abs() > LEAST_WEIGHT).sum())
            print(f"round {number + 1}: loss {total / len(self.pieces):.3f}, {kept} weights, {time.process_time() - began:.0f} s", flush=True)

    def step(self, pieces: list, rate: float) -> float:
        longest = max(len(labels) for labels, _ in pieces)
        mask = torch.zeros(len(pieces), longest, dtype=torch.bool)
        gold = torch.zeros(len(pieces), longest, dtype=torch.long)
        for row, (labels, _) in enumerate(pieces):
            mask[row, : len(labels)] = True
            gold[row, : len(labels)] = torch.from_numpy(labels.astype(numpy.int64))
        numbers = self.numbers(numpy.concatenate([features for _, features in pieces]))
        own = functional.embedding_bag(numbers, self.weights, mode="sum").requires_grad_(True)
        scores = torch.zeros(len(pieces), longest, own.shape[1]).masked_scatter(mask[:, :, None], own)
        self.head.transitions.grad = None
        loss = self.head.loss(scores, gold, mask).sum()
        loss.backward()
        rows, inverse = numbers.unique(return_inverse=True)
        gradient = torch.zeros(len(rows), own.shape[1])
        gradient.index_add_(0, inverse.ravel(), own.grad.repeat_interleave(numbers.shape[1], 0))
        self.move(rows, gradient, rate)
        self.transition_squares += self.head.transitions.grad**2
        with torch.no_grad():
            self.head.transitions -= rate * self.head.transitions.grad / self.transition_squares.sqrt()
        return loss.item()

    def move(self, rows: torch.Tensor, gradient: torch.Tensor, rate: float) -> None:
        squares = self.squares[rows] + gradient**2
        pace = rate / squares.sqrt()
        moved = self.weights[rows] - pace * gradient
        self.squares[rows] = squares
        self.weights[rows] = moved.sign() * (moved.abs() - pace * PENALTY).clamp_min(0)
        self.weights[-1] = 0

    def pack(self, path: str) -> None:
        """Mark, labels, features, weights; transitions; then the features, the weights, how many weights each feature has, their labels."""
        weights = self.weights[:-1].numpy()
        rows, labels = numpy.nonzero(numpy.abs(weights) >= LEAST_WEIGHT)
        steps = numpy.clip(numpy.round(weights[rows, labels] * STEPS), -32768, 32767)
        kept, counts = numpy.unique(rows, return_counts=True)
        with open(path, "wb") as file:
            file.write(struct.pack("<4I", MARK, weights.shape[1], len(kept), len(steps)))
            file.write(self.head.transitions.detach().numpy().astype("<f4").tobytes())
            file.write(self.features[kept].astype("<u4").tobytes())
            file.write(steps.astype("<i2").tobytes())
            file.write(counts.astype("u1").tobytes())
            file.write(labels.astype("u1").tobytes())
        print(f"packed {len(kept)} features, {len(steps)} weights", flush=True)


if __name__ == "__main__":
    _, items, labels, per_unit, out, *rounds = sys.argv
    torch.set_num_threads(1)
    field = Field(numpy.fromfile(items, dtype="<u4"), int(labels), int(per_unit))
    field.learn(int(*rounds) if rounds else 5)
    field.pack(out)
