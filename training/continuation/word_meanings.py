"""
Goes on with the vectors of word_vectors.py: moves them so that two pieces of one text have meanings alike
and pieces of two texts have not, as pieces stand on a newspaper page. For Chinese: with the English texts
at hand the same gained nothing on pages.
Usage: python word_meanings.py TEXTS.jsonl WORD-VECTORS.bin OUT [--hold-out]

TEXTS.jsonl is made by export-texts.ts. With --hold-out a tenth of the texts is left out and measured on.
Needs numpy, PyTorch and a GPU (a minute).
"""
import json
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from vectors_file import read_vectors, write_vectors

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# Words in a piece, pieces of a text, texts on a page.
PIECE = (28, 100)
PIECES, TEXTS_ON_PAGE, PAGES = (1, 6), 7, 24
STEPS = 500
WORDS_LOST, HELD_TO_START = 0.15, 3e-5


def main(texts_path, vectors_path, out, *options):
    torch.manual_seed(0)
    words, vectors = read_vectors(vectors_path)
    place = {word: i for i, word in enumerate(words)}
    texts = [read_text(json.loads(line), place) for line in open(texts_path, encoding="utf8")]
    texts = [text for text in texts if len(text[0]) > 3 * PIECE[1]]
    held = [text for i, text in enumerate(texts) if "--hold-out" in options and i % 10 == 0]
    kept = [text for i, text in enumerate(texts) if not ("--hold-out" in options and i % 10 == 0)]
    measured = pages_of(held, 200, np.random.default_rng(9)) if held else None
    moved = learn(torch.tensor(vectors, device=DEVICE), kept, measured)
    write_vectors(out, words, moved)


def read_text(text, place):
    """Places of the words of a text and of its title; -1 for one that has no vector."""
    title = [place[word] for word in text["title"] if word in place]
    return np.array([place.get(word, -1) for word in text["words"]]), np.array(title)


def pages_of(texts, pages, chance):
    """Pages of pieces: their words, of which text each is, and which are headlines."""
    made = []
    for _ in range(pages):
        bags, owners, headlines = [], [], []
        for owner, i in enumerate(chance.choice(len(texts), TEXTS_ON_PAGE, replace=False)):
            words, title = texts[i]
            many = chance.integers(PIECES[0], PIECES[1] + 1)
            begins = len(title) > 0 and chance.random() < 0.4
            at = 0 if begins else chance.integers(0, max(1, len(words) - many * PIECE[0] * 2))
            if begins:
                bags.append(title)
                owners.append(owner)
                headlines.append(1)
            for _ in range(many):
                length = chance.integers(*PIECE)
                bag = words[at : at + length]
                bag = bag[bag >= 0]
                at += length
                if len(bag) > 4:
                    bags.append(bag)
                    owners.append(owner)
                    headlines.append(0)
        made.append((bags, torch.tensor(owners, device=DEVICE), torch.tensor(headlines, device=DEVICE)))
    return made


def likenesses(vectors, pages, lost=0.0):
    """For every two pieces of a page: how alike they are, whether they are of one text, how many are headlines."""
    bags = [bag for page in pages for bag in page[0]]
    starts = torch.tensor(np.cumsum([0] + [len(bag) for bag in bags])[:-1], device=DEVICE)
    words = torch.tensor(np.concatenate(bags), device=DEVICE)
    counts = (torch.rand(len(words), device=DEVICE) >= lost).float()
    sums = F.embedding_bag(words, vectors, starts, mode="sum", per_sample_weights=counts)
    found = []
    for (_, owners, headlines), part in zip(pages, torch.split(F.normalize(sums, dim=1), [len(page[0]) for page in pages])):
        # As in src/page/joins/page-meanings.ts: less what all texts of the page have in common.
        part = F.normalize(part - part[headlines == 0].mean(0), dim=1)
        a, b = torch.triu_indices(len(part), len(part), 1, device=DEVICE)
        found.append(((part @ part.T)[a, b], (owners[a] == owners[b]).float(), headlines[a] + headlines[b]))
    return [torch.cat(one) for one in zip(*found)]


def learn(start, texts, measured):
    vectors = nn.Parameter(start.clone())
    slope, bias, headline_bias = (nn.Parameter(torch.tensor(value, device=DEVICE)) for value in (4.0, -2.0, 0.0))
    groups = [{"params": [vectors]}, {"params": [slope, bias, headline_bias]}]
    optimizer = torch.optim.Adam(groups)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [2e-3, 2e-2], total_steps=STEPS, pct_start=0.1)
    chance = np.random.default_rng(3)
    if measured:
        print("before", measure(start, measured), flush=True)
    for step in range(1, STEPS + 1):
        alike, same, headlines = likenesses(vectors, pages_of(texts, PAGES, chance), WORDS_LOST)
        counted = headlines < 2
        odds = slope * alike + bias + headline_bias * (headlines == 1)
        loss = F.binary_cross_entropy_with_logits(odds[counted], same[counted])
        (loss + HELD_TO_START * ((vectors - start) ** 2).sum()).backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 100 == 0:
            print(step, f"{loss.item():.4f}", measure(vectors.detach(), measured) if measured else "", flush=True)
    return vectors.detach().float().cpu().numpy()


def measure(vectors, pages):
    """How often a pair of one text is more alike than a pair of two: of pieces, of headline and piece."""
    alike, same, headlines = likenesses(vectors, pages)
    return [ranked(alike[headlines == many], same[headlines == many]) for many in (0, 1)]


def ranked(alike, same):
    if same.sum() == 0:
        return None
    ranks = torch.empty_like(alike)
    ranks[alike.argsort()] = torch.arange(1.0, len(alike) + 1, device=DEVICE)
    right, wrong = same.sum().item(), (1 - same).sum().item()
    return round((ranks[same > 0].double().sum().item() - right * (right + 1) / 2) / (right * wrong), 4)


if __name__ == "__main__":
    main(*sys.argv[1:])
