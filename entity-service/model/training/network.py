"""The network: a MiniLM encoder with case embeddings, and heads over words.

All heads read one vector a word: the mean of its first and its last piece. The encoder is written out here instead of
taken from a library, so that the exported graph holds only what inference needs.
"""

import math

import torch
from torch import nn
from torch.nn.functional import leaky_relu

from . import labels
from .wordpiece import CASE_CLASSES


class SharedDropout(nn.Module):
    """Dropout with one mask a sentence: as good here, and it draws far fewer random numbers."""

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[-1]) >= self.rate
        return x * (kept / (1 - self.rate))


class Layer(nn.Module):
    def __init__(self, width: int, attention_heads: int, inner: int, dropout: float):
        super().__init__()
        self.attention_heads = attention_heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.attention_output = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.output = nn.Linear(inner, width)
        self.output_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = SharedDropout(dropout)

    def forward(self, x, blocked):
        batch, length, width = x.shape
        size = width // self.attention_heads

        def split(y):
            return y.view(batch, length, self.attention_heads, size).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(size)
        if blocked is not None:
            scores = scores + blocked
        mixed = (scores.softmax(-1) @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.attention_output(mixed)))
        return self.output_norm(x + self.dropout(self.output(nn.functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, width: int, layers: int, attention_heads: int, inner: int, dropout: float):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.cases = nn.Embedding(CASE_CLASSES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = SharedDropout(dropout)
        self.layers = nn.ModuleList(Layer(width, attention_heads, inner, dropout) for _ in range(layers))

    def forward(self, pieces, cases, present=None):
        positions = self.positions.weight[: pieces.shape[1]]
        x = self.dropout(self.norm(self.pieces(pieces) + self.cases(cases) + positions))
        blocked = None if present is None else (1.0 - present.float())[:, None, None, :] * -1e9
        for layer in self.layers:
            x = layer(x, blocked)
        return x


class ReadingNetwork(nn.Module):
    ARC_WIDTH = 256
    RELATION_WIDTH = 96

    def __init__(self, encoder: Encoder, width: int, relations: int, conventions: int):
        super().__init__()
        self.encoder = encoder
        self.dropout = SharedDropout(0.2)
        self.names = nn.Linear(width, len(labels.NAME_LABELS))
        self.convention_bias = nn.Embedding(conventions, len(labels.NAME_LABELS))
        nn.init.zeros_(self.convention_bias.weight)
        self.parts_of_speech = nn.Linear(width, len(labels.PARTS_OF_SPEECH))
        self.arc_dependent = nn.Linear(width, self.ARC_WIDTH)
        self.arc_head = nn.Linear(width, self.ARC_WIDTH)
        self.arc = nn.Linear(self.ARC_WIDTH, self.ARC_WIDTH)
        self.relation_dependent = nn.Linear(width, self.RELATION_WIDTH)
        self.relation_head = nn.Linear(width, self.RELATION_WIDTH)
        self.relation = nn.Linear(self.RELATION_WIDTH, self.RELATION_WIDTH * relations, bias=False)
        self.relation_of_dependent = nn.Linear(self.RELATION_WIDTH, relations)
        self.relation_of_head = nn.Linear(self.RELATION_WIDTH, relations, bias=False)
        self.relations = relations

    def words(self, pieces, cases, first, last, present=None):
        """One vector a word, and before them one for the root (the sentence start)."""
        x = self.encoder(pieces, cases, present)

        def at(index):
            return x.gather(1, index.unsqueeze(-1).expand(-1, -1, x.shape[-1]))

        words = (at(first) + at(last)) * 0.5
        return words, torch.cat([x[:, :1], words], 1)

    def arcs(self, words, rooted):
        """Scores [batch, word, head]; head 0 is the root."""
        dependents = self.dropout(leaky_relu(self.arc_dependent(words)))
        heads = self.dropout(leaky_relu(self.arc_head(rooted)))
        return self.arc(dependents) @ heads.transpose(1, 2) / math.sqrt(self.ARC_WIDTH)

    def relations_to(self, words, rooted, chosen):
        """Scores [batch, word, relation] of each word's relation to its chosen head."""
        dependents = self.dropout(leaky_relu(self.relation_dependent(words)))
        heads = self.dropout(leaky_relu(self.relation_head(rooted)))
        heads = heads.gather(1, chosen.unsqueeze(-1).expand(-1, -1, self.RELATION_WIDTH))
        batch, count, _ = dependents.shape
        turned = self.relation(dependents).view(batch, count, self.relations, self.RELATION_WIDTH)
        together = (turned @ heads.unsqueeze(-1)).squeeze(-1) / math.sqrt(self.RELATION_WIDTH)
        return together + self.relation_of_dependent(dependents) + self.relation_of_head(heads)


def load_encoder(onnx_file, dropout: float = 0.1) -> Encoder:
    """Reads a BERT encoder out of an exported ONNX file (the langchain4j artifacts carry such files)."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(onnx_file)).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    matrices = {}  # weights of linear layers are stored transposed under generated names; the node names say which
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            matrices[node.name.strip("/").removesuffix("/MatMul").replace("/", ".")] = tensors[node.input[1]].T
    count = 1 + max(int(name.split(".")[2]) for name in matrices if name.startswith("encoder.layer."))
    vocabulary, width = tensors["embeddings.word_embeddings.weight"].shape
    inner = matrices["encoder.layer.0.intermediate.dense"].shape[0]
    encoder = Encoder(vocabulary, width, count, 12, inner, dropout)

    state = {
        "pieces.weight": tensors["embeddings.word_embeddings.weight"],
        "positions.weight": tensors["embeddings.position_embeddings.weight"],
        "cases.weight": tensors["embeddings.token_type_embeddings.weight"][:1].repeat(CASE_CLASSES, 1)
        + torch.randn(CASE_CLASSES, width) * 0.01,
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attention_output": "attention.output.dense",
        "inner": "intermediate.dense",
        "output": "output.dense",
    }
    norms = {"attention_norm": "attention.output.LayerNorm", "output_norm": "output.LayerNorm"}
    for i in range(count):
        for ours, theirs in parts.items():
            state[f"layers.{i}.{ours}.weight"] = matrices[f"encoder.layer.{i}.{theirs}"]
            state[f"layers.{i}.{ours}.bias"] = tensors[f"encoder.layer.{i}.{theirs}.bias"]
        for ours, theirs in norms.items():
            state[f"layers.{i}.{ours}.weight"] = tensors[f"encoder.layer.{i}.{theirs}.weight"]
            state[f"layers.{i}.{ours}.bias"] = tensors[f"encoder.layer.{i}.{theirs}.bias"]
    encoder.load_state_dict(state)
    return encoder
