"""Reads and writes models/word-vectors-*.bin: mark, number of words, dimensions; rows of bytes; the words."""
import struct

import numpy as np

MARK = 0x57560001


def read_vectors(path):
    with open(path, "rb") as file:
        content = file.read()
    _, words, dimensions = struct.unpack("<III", content[:12])
    end = 12 + words * dimensions
    rows = np.frombuffer(content[12:end], np.int8).reshape(words, dimensions)
    return content[end:].decode().split(" "), rows.astype(np.float32) / 127


def write_vectors(path, words, vectors):
    """One scale for all: a few large numbers are cut off."""
    scale = 127 / np.percentile(np.abs(vectors), 99.99)
    rows = np.clip(np.round(vectors * scale), -127, 127).astype(np.int8)
    header = np.array([MARK, len(words), vectors.shape[1]], np.uint32)
    with open(path, "wb") as file:
        file.write(header.tobytes() + rows.tobytes() + " ".join(words).encode())
    print(f"{len(words)} words, {rows.nbytes / 1e6:.2f} MB")
