"""Writes the trained network as one ONNX file in int8, with its vocabulary and labels beside it.

The graph takes one sentence at a time. That keeps the ranges of the dynamic quantisation inside the sentence: the
result of a sentence can not depend on what it is batched with. Weights are quantised to seven bits per channel, so
that processors without VNNI do not saturate; the piece embeddings to eight bits with a scale for each row.
"""

import math
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn.functional import leaky_relu

from . import labels
from .network import ReadingNetwork


class RowQuantized(nn.Module):
    """An embedding table in int8 with one scale a row."""

    def __init__(self, weight: torch.Tensor):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("table", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, index):
        return self.table[index].float() * self.scale[index]


class ForInference(nn.Module):
    """What the exported graph computes: one sentence in, the scores of all heads out."""

    def __init__(self, network: ReadingNetwork, root: int):
        super().__init__()
        self.network = network
        never_root = torch.zeros(network.relations)
        never_root[root] = -1e9  # whatever hangs on the root has this relation, and nothing else has it
        self.register_buffer("never_root", never_root)

    def forward(self, pieces, cases, first, last):
        network = self.network
        words, rooted = network.words(pieces, cases, first, last)
        names = (network.names(words) + network.convention_bias.weight[0]).log_softmax(-1)
        tags = network.parts_of_speech(words).log_softmax(-1)
        arcs = network.arcs(words, rooted).log_softmax(-1)
        # The best relation to every head, because the tree may ask for another head than the best one.
        width = network.RELATION_WIDTH
        dependents = leaky_relu(network.relation_dependent(words))
        heads = leaky_relu(network.relation_head(rooted))
        turned = network.relation(dependents).reshape(1, -1, width)
        pairs = (turned @ heads.transpose(1, 2) / math.sqrt(width)).reshape(
            words.shape[0], words.shape[1], network.relations, rooted.shape[1]
        )
        relations = (
            pairs.transpose(2, 3)
            + network.relation_of_dependent(dependents).unsqueeze(2)
            + network.relation_of_head(heads).unsqueeze(1)
            + self.never_root
        )
        return names, tags, arcs, relations.argmax(-1).to(torch.int32)


def export(network: ReadingNetwork, relations: list[str], vocabulary: list[str], directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    network.eval()
    table = network.encoder.pieces
    network.encoder.pieces = RowQuantized(table.weight.detach())
    halfway = directory / "reading-model-halfway.onnx"
    _write_graph(network, relations, halfway)
    network.encoder.pieces = table
    quantize_dynamic(
        str(halfway),
        str(directory / "reading-model.onnx"),
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=sorted(_kept_in_fp32(halfway)),
        extra_options={"MatMulConstBOnly": True},
    )
    halfway.unlink()
    (directory / "vocabulary.txt").write_text("".join(f"{piece}\n" for piece in vocabulary), encoding="utf-8")
    escaped = " ".join(relations).replace(":", "\\:")
    (directory / "reading-model.properties").write_text(
        f"names = {' '.join(labels.NAME_LABELS)}\n"
        f"partsOfSpeech = {' '.join(labels.PARTS_OF_SPEECH)}\n"
        f"relations = {escaped}\n",
        encoding="utf-8",
    )


def _write_graph(network: ReadingNetwork, relations: list[str], file: Path) -> None:
    example = (
        torch.tensor([[101, 2003, 2023, 3231, 1012, 102]]),
        torch.zeros(1, 6, dtype=torch.long),
        torch.tensor([[1, 2, 4]]),
        torch.tensor([[1, 3, 4]]),
    )
    torch.onnx.export(
        ForInference(network, relations.index("root")),
        example,
        str(file),
        input_names=["pieces", "cases", "first", "last"],
        output_names=["names", "tags", "arcs", "relations"],
        dynamic_axes={
            "pieces": {1: "pieces"},
            "cases": {1: "pieces"},
            "first": {1: "words"},
            "last": {1: "words"},
            "names": {1: "words"},
            "tags": {1: "words"},
            "arcs": {1: "words", 2: "heads"},
            "relations": {1: "words", 2: "heads"},
        },
        opset_version=17,
        dynamo=False,
    )


def _kept_in_fp32(file: Path) -> set[str]:
    """The last layers of the names and tags heads: tiny, and every bit of their precision is wanted."""
    graph = onnx.load(str(file)).graph
    sizes = {t.name: t.dims for t in graph.initializer}
    few = {len(labels.NAME_LABELS), len(labels.PARTS_OF_SPEECH)}
    return {n.name for n in graph.node if n.op_type == "MatMul" and n.input[1] in sizes and sizes[n.input[1]][-1] in few}
