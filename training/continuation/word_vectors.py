"""
Makes models/word-vectors-{zh,en}.bin: for each common word a short vector of what it means, distilled
from a sentence encoder. Usage: python word_vectors.py LANGUAGE ENCODER-FOLDER OUT

ENCODER-FOLDER holds bge-small-{zh,en}-v1.5.onnx and its tokenizer, as they are in the Maven artifacts
dev.langchain4j:langchain4j-embeddings-bge-small-{zh,en}-v15:0.36.2 (weights: BAAI, MIT).
Needs jieba, numpy, onnxruntime, tokenizers.
"""
import glob
import json
import re
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

DIMENSIONS = 48
MARK = 0x57560001
CHINESE_WORDS, CHINESE_CHARACTERS = 30_000, 3_500
# Words commoner than this lose most of their weight (Arora and others 2017).
COMMON = 1e-3
# What the commonest English words, each a class of its own, weigh.
COMMON_ENGLISH = 0.05


def main(language, folder, out):
    words, weights = LISTS[language]()
    vectors = shortened(encode(words, folder)) * np.array(weights)[:, None]
    scale = 127 / np.percentile(np.abs(vectors), 99.99)
    rows = np.clip(np.round(vectors * scale), -127, 127).astype(np.int8)
    header = np.array([MARK, len(words), DIMENSIONS], np.uint32)
    with open(out, "wb") as file:
        file.write(header.tobytes() + rows.tobytes() + " ".join(words).encode())
    print(f"{len(words)} words, {rows.nbytes / 1e6:.2f} MB")


def chinese_words():
    import jieba

    jieba.initialize()
    frequency = jieba.dt.FREQ
    known = [w for w in frequency if frequency[w] > 0 and re.fullmatch("[\u4e00-\u9fff]{1,4}", w)]
    known.sort(key=lambda word: (-frequency[word], word))
    words = [w for w in known if len(w) > 1][:CHINESE_WORDS] + [w for w in known if len(w) == 1][:CHINESE_CHARACTERS]
    total = sum(frequency[word] for word in words)
    return words, [COMMON / (COMMON + frequency[word] / total) for word in words]


def english_words():
    with open("models/word-classes-en.json") as file:
        classes = json.load(file)
    common = {word for one, words in classes.items() if one > "\u4dff" for word in words.split()}
    words = sorted({word for words in classes.values() for word in words.split() if re.fullmatch("[a-z][a-z'-]+", word)})
    return words, [COMMON_ENGLISH if word in common else 1 for word in words]


LISTS = {"zh": chinese_words, "en": english_words}


def encode(words, folder):
    """The encoder's vector of each word by itself."""
    tokenizer = Tokenizer.from_file(glob.glob(f"{folder}/*tokenizer*.json")[0])
    session = onnxruntime.InferenceSession(glob.glob(f"{folder}/*.onnx")[0])
    ids = [tokenizer.encode(word).ids for word in words]
    order = sorted(range(len(words)), key=lambda i: len(ids[i]))
    vectors = None
    for start in range(0, len(order), 512):
        batch = order[start : start + 512]
        longest = max(len(ids[i]) for i in batch)
        tokens, mask = np.zeros((2, len(batch), longest), np.int64)
        for row, i in enumerate(batch):
            tokens[row, : len(ids[i])] = ids[i]
            mask[row, : len(ids[i])] = 1
        given = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": np.zeros_like(tokens)}
        first = session.run(None, {one.name: given[one.name] for one in session.get_inputs()})[0][:, 0]
        vectors = np.zeros((len(words), first.shape[1]), np.float32) if vectors is None else vectors
        vectors[batch] = first
    return vectors


def shortened(vectors):
    """The directions in which the words differ most."""
    centred = vectors - vectors.mean(0)
    sample = centred[np.random.RandomState(0).permutation(len(centred))[:8000]]
    return centred @ np.linalg.svd(sample, full_matrices=False)[2][:DIMENSIONS].T


if __name__ == "__main__":
    main(*sys.argv[1:4])
