"""Reads bge-small-zh-v1.5 from the files that langchain4j packs, for PyTorch.

Usage: pretrained.py ENCODER.onnx TOKENIZER.json OUT.pt

Writes the weights in half precision, with the embeddings of single characters alone (8,000 of 21,128
entries: text is read character by character), and the characters in the order of their numbers.
"""

import json
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[unused1]"]


def read_pretrained(model_path: str, tokenizer_path: str) -> dict:
    graph = onnx.load(model_path).graph
    weights = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    weights |= anonymous_weights(graph, weights)
    vocabulary = json.load(open(tokenizer_path, encoding="utf8"))["model"]["vocab"]
    characters = [entry for entry in vocabulary if len(entry) == 1 and ord(entry) < 0x10000]
    kept = [vocabulary[entry] for entry in SPECIAL + characters]
    words = "embeddings.word_embeddings.weight"
    weights[words] = weights[words][kept]
    state = {
        name: torch.from_numpy(numpy.array(value)).half()
        for name, value in weights.items()
        if name.startswith(("embeddings.", "encoder."))
    }
    return {"state": state, "characters": "".join(characters)}


def anonymous_weights(graph, weights: dict) -> dict:
    """The matrices have no names of their own: each is named by the bias that is added to its product."""
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    found = {}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in weights:
            continue
        (add,) = [user for user in users[node.output[0]] if user.op_type == "Add"]
        (bias,) = [name for name in add.input if name in weights]
        found[bias.removesuffix("bias") + "weight"] = weights[node.input[1]].T
    return found


if __name__ == "__main__":
    torch.save(read_pretrained(sys.argv[1], sys.argv[2]), sys.argv[3])
