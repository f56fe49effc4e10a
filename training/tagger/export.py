"""Writes a trained tagger for src/extract/tagger/encoder: the network with weights of 8 bits, and beside it the characters and the transitions of labels.

Usage: export.py TAGGER.pt OUT-FOLDER
"""

import json
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import Tagger
from pieces import HINTS, SETS, Alphabet

OPSET = 17


class Network(nn.Module):
    """The scores of all label sets: characters and hints in, one output for each set."""

    def __init__(self, tagger: Tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, characters: torch.Tensor, hints: torch.Tensor, mask: torch.Tensor):
        states = self.tagger.encoder(characters, hints, mask)
        return tuple(self.tagger.heads[name].scores(states) for name in SETS)


def export(path: str, folder: Path) -> None:
    saved = torch.load(path, map_location="cpu")
    alphabet = Alphabet(saved["characters"])
    tagger = Tagger(alphabet.size, dropout=0.0)
    tagger.load_state_dict({name: value.float() for name, value in saved["tagger"].items()})
    tagger.eval()
    example = (
        torch.full((2, 7), 10),
        torch.zeros(2, 7, len(HINTS), dtype=torch.long),
        torch.ones(2, 7, dtype=torch.bool),
    )
    axes = {0: "pieces", 1: "units"}
    with tempfile.TemporaryDirectory() as temporary:
        whole = f"{temporary}/whole.onnx"
        torch.onnx.export(
            Network(tagger),
            example,
            whole,
            input_names=["characters", "hints", "mask"],
            output_names=list(SETS),
            dynamic_axes={name: axes for name in ("characters", "hints", "mask", *SETS)},
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            folder / "encoder.onnx",
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
    facts = {
        "characters": saved["characters"],
        "transitions": {
            name: [[round(score, 4) for score in row] for row in tagger.heads[name].transitions.tolist()]
            for name in SETS
        },
    }
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    (folder / "encoder.json").write_text(text + "\n", encoding="utf8")


if __name__ == "__main__":
    export(sys.argv[1], Path(sys.argv[2]))
