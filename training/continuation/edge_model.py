"""
Makes models/edges-{zh,en}.bin: what the end of a text awaits and what a beginning is awaited by, as two
directions whose product tells how likely the one runs on into the other. Both are learnt together, by
telling the real continuation of a break from those of all other breaks of a batch (Gutmann and
Hyvärinen 2010; van den Oord and others 2018).
Usage: python edge_model.py LANGUAGE TEXTS.jsonl WORD-VECTORS.bin OUT [--hold-out]

TEXTS.jsonl is made by export-texts.ts; the vectors (models/word-vectors-*.bin) are what rows begin with.
With --hold-out a tenth of the texts is left out and measured on. Needs numpy, PyTorch and a GPU (two minutes).
"""
import json
import struct
import sys
from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from vectors_file import read_vectors

MARK = 0x45440002
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# Units with a place of their own, and units in all, on each side of a break.
NEAR, REACH = 6, 16
HIDDEN, OUT = 128, 48
PAIRS = {"zh": 30_000, "en": 8_000}
LEAST = {"zh": 3, "en": 5}
STEPS = {"zh": 5_000, "en": 1_800}
# Windows of text in a batch, breaks in each, and how many units a window is long.
WINDOWS, BREAKS, SPAN = 256, 8, 900
COMPLETE_SHARE = 0.25
UNITS_LOST, INPUTS_LOST, HELD_TO_START = 0.3, 0.1, 0.1

ENDS = set("。！？.!?")
NEVER_FIRST = set("，。、；：！？）》%,.;:!?)")
NEVER_LAST = set("（《(")


def main(language, texts_path, vectors_path, out, *options):
    torch.manual_seed(0)
    texts = [json.loads(line)["units"] for line in open(texts_path, encoding="utf8")]
    texts = [units for units in texts if len(units) > 30]
    held = [units for i, units in enumerate(texts) if "--hold-out" in options and i % 10 == 0]
    kept = [units for i, units in enumerate(texts) if not ("--hold-out" in options and i % 10 == 0)]
    words, vectors = read_vectors(vectors_path)
    rows = Rows(kept, words, language)
    net = Net(rows.begin_with(words, vectors)).to(DEVICE)
    data = Breaks(kept, rows)
    measured = Breaks(held, rows) if held else None
    learn(net, data, measured, STEPS[language])
    write(out, net, rows)


class Rows:
    """The units, and pairs of units, that have a row; the first of each stands for all others."""

    def __init__(self, texts, words, language):
        single, double = Counter(), Counter()
        for units in texts:
            single.update(units)
            double.update(zip(units, units[1:]))
        place = {word: i for i, word in enumerate(words)}
        known = {word for word in words if len(word) == 1 or language == "en"}
        often = {unit for unit, count in single.items() if count >= LEAST[language]}
        self.singles = ["?"] + sorted(often | known if language == "zh" else often)
        pairs = {
            (word[0], word[1])
            for word in words
            if language == "zh" and len(word) == 2 and (double[(word[0], word[1])] or place[word] < 9_000)
        }
        for pair, _ in double.most_common():
            if len(pairs) >= PAIRS[language]:
                break
            pairs.add(pair)
        self.pairs = ["? ?"] + sorted(" ".join(pair) for pair in pairs)
        self.single_row = {unit: i for i, unit in enumerate(self.singles)}
        self.pair_row = {pair: i for i, pair in enumerate(self.pairs)}

    def begin_with(self, words, vectors):
        place = {word: i for i, word in enumerate(words)}
        start = np.zeros((len(self.singles) + len(self.pairs), vectors.shape[1]), np.float32)
        for row, name in enumerate(self.singles + [pair.replace(" ", "") for pair in self.pairs]):
            if name in place and name != "?":
                start[row] = 2 * vectors[place[name]]
        return torch.tensor(start)


class Breaks:
    """All texts in one row, with their breaks: those within a sentence and those after one."""

    def __init__(self, texts, rows):
        offset = len(rows.singles)
        gap = [None] * (REACH + 8)
        units = list(gap)
        for text in texts:
            units += text + gap
        single = [rows.single_row.get(unit, 0) for unit in units]
        pair = [0] + [rows.pair_row.get(f"{a} {b}", 0) for a, b in zip(units, units[1:])]
        self.single = torch.tensor(single, device=DEVICE)
        self.pair = torch.tensor(pair, device=DEVICE) + offset
        self.no_pair = offset
        within, after = [], []
        for at in range(REACH + 8, len(units) - REACH - 8):
            before, next_one = units[at - 1], units[at]
            if None in (*units[at - 6 : at], *units[at : at + 6]) or next_one in NEVER_FIRST:
                continue
            if before in ENDS:
                after.append(at)
            elif before not in NEVER_LAST and not (before == next_one == "0"):
                within.append(at)
        self.within = torch.tensor(within, device=DEVICE)
        self.after = torch.tensor(after, device=DEVICE)

    def sample(self, windows, breaks, complete_share, generator=None):
        chance = lambda *shape: torch.rand(shape, device=DEVICE, generator=generator)
        anchor = self.within[(chance(windows) * len(self.within)).long()]
        within = self.within[self.choose(self.within, anchor, breaks, chance)]
        after = self.after[self.choose(self.after, anchor, breaks, chance)]
        near = (after >= anchor[:, None]) & (after < anchor[:, None] + SPAN)
        return torch.where((chance(windows, breaks) < complete_share) & near, after, within).flatten()

    @staticmethod
    def choose(places, anchor, breaks, chance):
        low = torch.searchsorted(places, anchor).clamp(max=len(places) - 1)
        high = torch.maximum(torch.searchsorted(places, anchor + SPAN), low + 1)
        return (low[:, None] + (chance(len(anchor), breaks) * (high - low)[:, None]).long()).clamp(max=len(places) - 1)

    def around(self, at):
        """Rows next to each break, the nearest first: units and pairs before it, units and pairs after it."""
        steps = torch.arange(REACH, device=DEVICE)
        before, behind = at[:, None] - 1 - steps, at[:, None] + steps
        pairs_behind = self.pair[behind + 1].clone()
        pairs_behind[:, -1] = self.no_pair
        return self.single[before], self.pair[before], self.single[behind], pairs_behind


class Net(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.start = start.to(DEVICE)
        self.rows = nn.Parameter(start.clone())
        width = 2 * (NEAR + 1) * start.shape[1]
        side = lambda: nn.Sequential(nn.Linear(width, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, OUT))
        self.end, self.beginning = side(), side()

    def inputs(self, singles, pairs):
        singles, pairs = self.rows[singles], self.rows[pairs]
        near = [singles[:, :NEAR].flatten(1), pairs[:, :NEAR].flatten(1)]
        return torch.cat([*near, singles[:, NEAR:].mean(1), pairs[:, NEAR:].mean(1)], 1)

    def forward(self, data, at, lost=0.0, inputs_lost=0.0):
        before, pairs_before, behind, pairs_behind = data.around(at)
        if lost:
            kept = lambda rows, unknown: torch.where(torch.rand(rows.shape, device=DEVICE) < lost, unknown, rows)
            before, behind = kept(before, 0), kept(behind, 0)
            pairs_before, pairs_behind = kept(pairs_before, data.no_pair), kept(pairs_behind, data.no_pair)
        end = self.inputs(before, pairs_before)
        beginning = self.inputs(behind, pairs_behind)
        return self.end(F.dropout(end, inputs_lost)), self.beginning(F.dropout(beginning, inputs_lost))


def learn(net, data, measured, steps):
    layers = [*net.end.parameters(), *net.beginning.parameters()]
    groups = [{"params": [net.rows], "weight_decay": 0}, {"params": layers, "weight_decay": 0.02}]
    optimizer = torch.optim.AdamW(groups, lr=2e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, total_steps=steps, pct_start=0.05)
    right = torch.arange(WINDOWS * BREAKS, device=DEVICE)
    each = torch.arange(WINDOWS, device=DEVICE)
    for step in range(1, steps + 1):
        at = data.sample(WINDOWS, BREAKS, COMPLETE_SHARE)
        end, beginning = net(data, at, UNITS_LOST, INPUTS_LOST)
        scores = end @ beginning.T
        own_window = scores.view(WINDOWS, BREAKS, WINDOWS, BREAKS)[each, :, each, :].reshape(-1, BREAKS)
        loss = F.cross_entropy(scores, right) + F.cross_entropy(scores.T, right)
        loss = loss + 0.7 * F.cross_entropy(own_window, right % BREAKS)
        held = HELD_TO_START * ((net.rows - net.start) ** 2).sum() / len(at)
        (loss + held).backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 1000 == 0:
            print(step, f"{loss.item():.3f}", measure(net, measured) if measured else "", flush=True)


def measure(net, data):
    """How often the right one of 30 beginnings (6 windows of 5) comes first: within a sentence, after one."""
    shares = []
    for complete_share in (0.0, 1.0):
        generator = torch.Generator(DEVICE).manual_seed(5)
        hits = 0
        with torch.no_grad():
            for _ in range(60):
                end, beginning = net(data, data.sample(6, 5, complete_share, generator))
                hits += ((end @ beginning.T).argmax(1) == torch.arange(30, device=DEVICE)).sum().item()
        shares.append(round(hits / 1800, 3))
    return shares


def write(path, net, rows):
    """Mark, numbers of units and pairs, sizes, worth of one unit of a row; layers; rows; names."""
    table = net.rows.detach().float().cpu().numpy()
    most = np.percentile(np.abs(table), 99.99)
    sizes = [len(rows.singles), len(rows.pairs), table.shape[1], HIDDEN, OUT, NEAR, REACH]
    parts = [struct.pack("<8I", MARK, *sizes), struct.pack("<f", most / 127)]
    for side in (net.end, net.beginning):
        layers = [side[0], side[2]]
        packed = [in_bytes(layer.weight.detach().float().cpu().numpy()) for layer in layers]
        for layer, (_, units) in zip(layers, packed):
            parts += [units.tobytes(), layer.bias.detach().float().cpu().numpy().tobytes()]
        parts += [weights.tobytes() for weights, _ in packed]
    parts.append(np.clip(np.round(table * (127 / most)), -127, 127).astype(np.int8).tobytes())
    parts.append("\n".join(rows.singles + rows.pairs).encode())
    with open(path, "wb") as file:
        file.write(b"".join(parts))
    print(f"{len(rows.singles)} units, {len(rows.pairs)} pairs, {sum(map(len, parts)) / 1e6:.2f} MB")


def in_bytes(matrix):
    units = np.maximum(np.abs(matrix).max(1), 1e-9).astype(np.float32) / 127
    return np.round(matrix / units[:, None]).astype(np.int8), units


if __name__ == "__main__":
    main(*sys.argv[1:])
