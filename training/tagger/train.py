"""Trains one tagger from an encoder, or goes on with a tagger.

Usage: train.py PIECES.jsonl START.pt OUT.pt '{"seconds": 200, …}'   (options: see DEFAULTS)
"""

import copy
import json
import sys
import time

import numpy
import torch

from evaluate import evaluate, told
from model import Tagger
from pieces import MASK, SETS, Alphabet, Batch, batches, read_pieces, stack, vary

DEFAULTS = {
    "name": "tagger",
    "seed": 1,
    # How long to learn; the rates follow the clock.
    "seconds": 200,
    "dropout": 0.1,
    # Learning rates of the pretrained layers and of what begins from nothing.
    "rate": 2e-4,
    "new_rate": 1e-3,
    "decay": 0.01,
    # Padded characters in a batch of each set.
    "units": {"msra": 12288, "cluener": 4096, "resume": 4096},
    # Shares of pieces that are joined with their neighbour, have spaces for pauses, lose their hints.
    "joined": 0.25,
    "spaced": 0.03,
    "no_hints": 0.1,
    # Share of characters that are masked.
    "masked": 0.05,
    # Share of the previous value in the running average of the weights.
    "average": 0.998,
    # Which parts are learnt from, and which gives the figures.
    "parts": ["train"],
    "shown": "dev",
    # How many of the lower layers stay as they are, the embeddings with them.
    "frozen": 0,
}


class Trainer:
    def __init__(self, options: dict, pieces: dict, alphabet: Alphabet, start: dict):
        self.options = DEFAULTS | options
        self.pieces = pieces
        self.alphabet = alphabet
        self.random = numpy.random.default_rng(self.options["seed"])
        torch.manual_seed(self.options["seed"])
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = Tagger(alphabet.size, dropout=self.options["dropout"])
        if "tagger" in start:
            self.model.load_state_dict(start["tagger"])
        else:
            self.model.encoder.load_state_dict(start["encoder"])
        if self.options["frozen"]:
            self.freeze(self.options["frozen"])
        self.model.to(self.device)
        self.averaged = copy.deepcopy(self.model)

    def freeze(self, layers: int) -> None:
        encoder = self.model.encoder
        for module in (encoder.characters, encoder.positions, encoder.hints, encoder.norm, *encoder.layers[:layers]):
            module.requires_grad_(False)

    def run(self) -> None:
        gold = {name: sum((self.pieces[name, part] for part in self.options["parts"]), []) for name in SETS}
        optimizer = self.optimizer()
        began, done, epoch = time.monotonic(), 0.0, 0
        while done < 1:
            epoch += 1
            self.model.train()
            for group in self.epoch(gold):
                done = (time.monotonic() - began) / self.options["seconds"]
                if done >= 1:
                    break
                self.set_rates(optimizer, done)
                self.step(stack(group).to(self.device))
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
                self.average()
            if epoch % 5 == 0 or done >= 1:
                figures = evaluate(self.averaged, self.pieces, self.options["shown"])
                print(f"{self.options['name']:12} epoch {epoch:3}, {done:.2f} done: {told(figures)}", flush=True)

    def epoch(self, gold: dict) -> list[list]:
        """The batches of one epoch, each of one set, in random order."""
        groups = []
        for name in SETS:
            varied = vary(gold[name], self.alphabet, self.random, self.options["joined"], self.options["spaced"])
            groups += batches(varied, self.options["units"][name], self.random)
        return [groups[i] for i in self.random.permutation(len(groups))]

    def step(self, batch: Batch) -> None:
        batch = self.masked(batch)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            scores = self.model.scores(batch)
        losses = self.model.heads[batch.set].loss(scores, batch.labels, batch.mask)
        # The field's loss is a sum over the piece; by 10 it has the size that the rates are made for.
        (10 * losses.sum() / batch.mask.sum()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)

    def masked(self, batch: Batch) -> Batch:
        hide = torch.rand(batch.characters.shape, device=self.device) < self.options["masked"]
        characters = batch.characters.masked_fill(hide & batch.mask, MASK)
        blank = torch.rand(len(batch.hints), 1, 1, device=self.device) < self.options["no_hints"]
        hints = batch.hints.masked_fill(blank | hide[:, :, None], 0)
        return Batch(batch.set, characters, hints, batch.labels, batch.mask)

    def optimizer(self) -> torch.optim.Optimizer:
        pretrained, new = [], []
        for name, parameter in self.model.named_parameters():
            is_new = not name.startswith("encoder.") or ".hints." in name
            (new if is_new else pretrained).append(parameter)
        return torch.optim.AdamW(
            [{"params": pretrained}, {"params": new}],
            weight_decay=self.options["decay"],
            fused=self.device.type == "cuda",
        )

    def set_rates(self, optimizer: torch.optim.Optimizer, done: float) -> None:
        """They rise for a twentieth of the time, then fall to nothing."""
        factor = min((done + 1e-3) / 0.05, 1.01 - done)
        for group, rate in zip(optimizer.param_groups, ("rate", "new_rate")):
            group["lr"] = factor * self.options[rate]

    def average(self) -> None:
        with torch.no_grad():
            ours = list(self.averaged.parameters())
            torch._foreach_mul_(ours, self.options["average"])
            torch._foreach_add_(ours, list(self.model.parameters()), alpha=1 - self.options["average"])


if __name__ == "__main__":
    _, pieces_path, start_path, out_path, options = sys.argv
    torch.set_num_threads(2)
    start = torch.load(start_path, map_location="cpu")
    alphabet = Alphabet(start["characters"])
    trainer = Trainer(json.loads(options), read_pieces(pieces_path, alphabet), alphabet, start)
    trainer.run()
    torch.save({"tagger": trainer.averaged.state_dict(), "characters": start["characters"]}, out_path)
