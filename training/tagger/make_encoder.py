"""Makes the tagger: further pretraining, several taggers side by side, the mean of their weights, and a last common round.

Usage: make_encoder.py PIECES.jsonl START.pt OUT.pt [SECONDS-OF-GUESSING SECONDS-OF-LEARNING SECONDS-OF-MENDING]

On an NVIDIA H200 with 90, 225 and 20 seconds it takes six minutes. The siblings differ in seed, rate,
dropout and masking. The mean alone does worse than each of them: the upper layers have to learn on.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import torch

HERE = Path(__file__).parent
PARTS = ["train", "dev"]
SIBLINGS = [
    {"name": "first", "seed": 1},
    {"name": "second", "seed": 2, "rate": 2.5e-4, "masked": 0.1},
    {"name": "third", "seed": 3, "rate": 1.5e-4, "dropout": 0.15},
]


# The last round: the upper half learns on, at low rates, until it fits the mean of the lower half.
MENDING = {
    "name": "mending",
    "seed": 7,
    "rate": 8e-5,
    "new_rate": 3e-4,
    "dropout": 0.0,
    "joined": 0.15,
    "average": 0.985,
    "frozen": 2,
    "units": {"msra": 3072, "cluener": 3072, "resume": 3072},
}


def make_encoder(pieces: str, start: str, out: str, guessing: float, learning: float, mending: float) -> None:
    encoder = f"{out}.encoder"
    run("guess.py", pieces, start, encoder, ",".join(PARTS), str(guessing)).wait()
    siblings = [f"{out}.{sibling['name']}" for sibling in SIBLINGS]
    running = [
        run("train.py", pieces, encoder, path, json.dumps({"seconds": learning, "parts": PARTS, "shown": "test", **sibling}))
        for path, sibling in zip(siblings, SIBLINGS)
    ]
    for one in running:
        one.wait()
    saved = [torch.load(path, map_location="cpu") for path in siblings if os.path.exists(path)]
    mean = {
        name: sum(one["tagger"][name].float() for one in saved) / len(saved) for name in saved[0]["tagger"]
    }
    torch.save({"tagger": mean, "characters": saved[0]["characters"]}, f"{out}.mean")
    options = {"seconds": mending, "parts": PARTS, "shown": "test", **MENDING}
    run("train.py", pieces, f"{out}.mean", out, json.dumps(options)).wait()


def run(script: str, *arguments: str) -> subprocess.Popen:
    environment = os.environ | {"OMP_NUM_THREADS": "2", "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen([sys.executable, str(HERE / script), *arguments], env=environment)


if __name__ == "__main__":
    _, pieces, start, out, *seconds = sys.argv
    make_encoder(pieces, start, out, *map(float, seconds or ("90", "225", "20")))
