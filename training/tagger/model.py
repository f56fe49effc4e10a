"""The encoder with its heads: a linear layer and a conditional random field for each label set."""

import math

import torch
from torch import nn
from torch.nn import functional

from pieces import BEGIN, HINT_SIZES, SETS, TYPES, Batch

WIDTH = 512
ATTENTION_HEADS = 8
FORBIDDEN = -1e4


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.attention_input = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_output = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, 4 * WIDTH)
        self.output = nn.Linear(4 * WIDTH, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = states.shape
        parts = self.attention_input(states).view(batch, length, 3, ATTENTION_HEADS, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        if torch.onnx.is_in_onnx_export():
            scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // ATTENTION_HEADS)
            context = torch.softmax(scores + mask, dim=-1) @ value
        else:
            rate = self.dropout.p if self.training else 0.0
            context = functional.scaled_dot_product_attention(query, key, value, mask.to(query.dtype), rate)
        context = context.transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.attention_norm(states + self.dropout(self.attention_output(context)))
        inner = functional.gelu(self.inner(states))
        return self.output_norm(states + self.dropout(self.output(inner)))


class Encoder(nn.Module):
    def __init__(self, alphabet: int, layers: int, dropout: float):
        super().__init__()
        self.characters = nn.Embedding(alphabet, WIDTH, padding_idx=0)
        self.positions = nn.Embedding(512, WIDTH)
        self.hints = nn.ModuleList(nn.Embedding(size, WIDTH) for size in HINT_SIZES)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, characters: torch.Tensor, hints: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """A state for each character; the entry that every text begins with in pretraining is added here."""
        characters = functional.pad(characters, (1, 0), value=BEGIN)
        hints = functional.pad(hints, (0, 0, 1, 0))
        mask = functional.pad(mask, (1, 0), value=True)
        states = self.characters(characters) + self.positions.weight[: characters.shape[1]]
        for column, embedding in enumerate(self.hints):
            states = states + embedding(hints[:, :, column])
        states = self.dropout(self.norm(states))
        hidden = (1.0 - mask[:, None, None, :].to(states.dtype)) * FORBIDDEN
        for layer in self.layers:
            states = layer(states, hidden)
        return states[:, 1:]

    def load_pretrained(self, state: dict) -> None:
        """Takes the pretrained weights; the hints begin with next to no say."""
        get = lambda name: state[name].float()
        with torch.no_grad():
            self.characters.weight.copy_(get("embeddings.word_embeddings.weight"))
            types = get("embeddings.token_type_embeddings.weight")
            self.positions.weight.copy_(get("embeddings.position_embeddings.weight") + types[0])
            copy_into(self.norm, get, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                prefix = f"encoder.layer.{number}."
                for kind in ("weight", "bias"):
                    parts = [get(f"{prefix}attention.self.{part}.{kind}") for part in ("query", "key", "value")]
                    getattr(layer.attention_input, kind).copy_(torch.cat(parts))
                copy_into(layer.attention_output, get, prefix + "attention.output.dense")
                copy_into(layer.attention_norm, get, prefix + "attention.output.LayerNorm")
                copy_into(layer.inner, get, prefix + "intermediate.dense")
                copy_into(layer.output, get, prefix + "output.dense")
                copy_into(layer.output_norm, get, prefix + "output.LayerNorm")
            for embedding in self.hints:
                nn.init.normal_(embedding.weight, std=0.01)


def copy_into(module: nn.Module, get, prefix: str) -> None:
    module.weight.copy_(get(prefix + ".weight"))
    module.bias.copy_(get(prefix + ".bias"))


def lawful(types: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Which labels may follow each other, begin and end a piece, as 0 or a score that forbids."""
    labels = range(1 + 4 * types)
    opens = lambda label: label == 0 or (label - 1) % 4 in (0, 3)
    closes = lambda label: label == 0 or (label - 1) % 4 in (2, 3)

    def follows(a: int, b: int) -> bool:
        if closes(a):
            return opens(b)
        return b > 0 and (b - 1) // 4 == (a - 1) // 4 and (b - 1) % 4 in (1, 2)

    score = lambda allowed: 0.0 if allowed else FORBIDDEN
    between = torch.tensor([[score(follows(a, b)) for b in labels] for a in labels])
    first = torch.tensor([score(opens(label)) for label in labels])
    last = torch.tensor([score(closes(label)) for label in labels])
    return between, first, last


class Head(nn.Module):
    """Scores of labels for each character, and a linear-chain field over them."""

    def __init__(self, types: int):
        super().__init__()
        labels = 1 + 4 * types
        self.scores = nn.Linear(WIDTH, labels)
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        for name, tensor in zip(("between", "first", "last"), lawful(types)):
            self.register_buffer(name, tensor, persistent=False)

    def loss(self, scores: torch.Tensor, labels: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Minus the log likelihood of the labels, a value for each piece."""
        scores = scores.float()
        between = self.transitions + self.between
        own = scores.gather(2, labels[:, :, None]).squeeze(2) * mask
        steps = between[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        # Sums of exponentials as products of matrices: a tenth of the work of adding logarithms.
        weights = between.exp()
        alpha = scores[:, 0] + self.first
        for at in range(1, scores.shape[1]):
            highest = alpha.max(dim=1, keepdim=True).values.detach()
            sums = ((alpha - highest).exp() @ weights).clamp_min(1e-30)
            alpha = torch.where(mask[:, at, None], sums.log() + highest + scores[:, at], alpha)
        return torch.logsumexp(alpha + self.last, dim=1) - own.sum(1) - steps.sum(1)

    @torch.no_grad()
    def decode(self, scores: torch.Tensor, mask: torch.Tensor) -> list[list[int]]:
        """The best lawful labels of each piece."""
        scores = scores.float()
        between = self.transitions + self.between
        best = scores[:, 0] + self.first
        back = []
        for at in range(1, scores.shape[1]):
            value, index = (best[:, :, None] + between).max(dim=1)
            keep = mask[:, at, None]
            stay = torch.arange(scores.shape[2], device=scores.device).expand_as(index)
            back.append(torch.where(keep, index, stay))
            best = torch.where(keep, value + scores[:, at], best)
        path = [(best + self.last).argmax(dim=1)]
        for index in reversed(back):
            path.append(index.gather(1, path[-1][:, None]).squeeze(1))
        lengths = mask.sum(1).tolist()
        return [row[:length] for row, length in zip(torch.stack(path[::-1], 1).tolist(), lengths)]


class Tagger(nn.Module):
    def __init__(self, alphabet: int, layers: int = 4, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(alphabet, layers, dropout)
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.ModuleDict({name: Head(len(TYPES[name])) for name in SETS})

    def scores(self, batch: Batch) -> torch.Tensor:
        """Scores of the labels of the batch's set."""
        states = self.encoder(batch.characters, batch.hints, batch.mask)
        return self.heads[batch.set].scores(self.dropout(states))
