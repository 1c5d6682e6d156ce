"""Scores on development data: exact name spans, tags, attachment.

The same measure serves the network in training and the exported file; only what predicts differs.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy
import torch

from . import batches, labels
from .corpora import Sentence
from .labels import NAME_TYPES, ORGANIZATION, PERSON, PLACE


@dataclass
class Prediction:
    names: set[tuple[int, int, int]]
    tags: list[int]
    heads: list[int]
    relations: list[str]


def f1(right: int, found: int, wanted: int) -> float:
    return 200.0 * right / (found + wanted) if found + wanted else 0.0


def score(sentences: list[Sentence], predictions: list[Prediction], kinds=(PERSON, ORGANIZATION, PLACE)) -> dict:
    counts = {kind: [0, 0, 0] for kind in kinds}
    tags_right = attached = labelled = labelled_full = words = 0
    for sentence, prediction in zip(sentences, predictions):
        if sentence.name_labels is not None:
            wanted = labels.certain_spans(sentence.name_labels)
            for kind, cell in counts.items():
                found_of_kind = {s for s in prediction.names if s[2] == kind}
                wanted_of_kind = {s for s in wanted if s[2] == kind}
                cell[0] += len(found_of_kind & wanted_of_kind)
                cell[1] += len(found_of_kind)
                cell[2] += len(wanted_of_kind)
        if sentence.parts_of_speech is not None:
            words += len(sentence.words)
            for i, (tag, head, relation) in enumerate(
                zip(prediction.tags, prediction.heads, prediction.relations, strict=True)
            ):
                tags_right += tag == sentence.parts_of_speech[i]
                if head == sentence.heads[i]:
                    attached += 1
                    labelled += relation.split(":")[0] == sentence.relations[i].split(":")[0]
                    labelled_full += relation == sentence.relations[i]
    report = {}
    if any(s.name_labels is not None for s in sentences):
        total = [sum(cell[i] for cell in counts.values()) for i in range(3)]
        report["F1"] = round(f1(*total), 1)
        report |= {NAME_TYPES[kind][:3]: round(f1(*cell), 1) for kind, cell in counts.items()}
    if words:
        report["UPOS"] = round(100 * tags_right / words, 2)
        report["UAS"] = round(100 * attached / words, 2)
        report["LAS"] = round(100 * labelled / words, 2)
        report["LAS with subtypes"] = round(100 * labelled_full / words, 2)
    return report


def network_predictions(network, sentences: list[Sentence], wordpiece, relations: list[str]) -> list[Prediction]:
    """With the label bias of the first convention, which is the one that ships."""
    network.eval()
    encoded = [batches.Encoded(s, wordpiece) for s in sentences]
    by_item: dict[int, Prediction] = {}
    with torch.no_grad():
        for group in batches.batches(encoded, 4000, None):
            pieces, cases, present, first, last, _, _, _, _, words, conventions = batches.tensors(group, {})
            of_words, rooted = network.words(pieces, cases, first, last, present)
            names = network.names(of_words) + network.convention_bias(torch.zeros_like(conventions)).unsqueeze(1)
            tags = network.parts_of_speech(of_words).argmax(-1)
            heads = network.arcs(of_words, rooted).masked_fill(~words.unsqueeze(1), -1e9).argmax(-1)
            of_relations = network.relations_to(of_words, rooted, heads).argmax(-1)
            for row, item in enumerate(group):
                count, missing = len(item.first), len(item.sentence.words) - len(item.first)
                path = labels.best_labels(names[row, :count].log_softmax(-1).numpy())
                by_item[id(item)] = Prediction(
                    set(labels.spans_of(path)),
                    tags[row, :count].tolist() + [16] * missing,
                    heads[row, :count].tolist() + [0] * missing,
                    [relations[r] for r in of_relations[row, :count].tolist()] + ["dep"] * missing,
                )
    network.train()
    return [by_item[id(item)] for item in encoded]


def exported_predictions(session, sentences: list[Sentence], wordpiece, relations: list[str]) -> list[Prediction]:
    """What the exported file says, sentence by sentence, as the Java inference runs it."""
    result = []
    for sentence in sentences:
        item = batches.Encoded(sentence, wordpiece)
        feeds = {
            name: numpy.array([values], dtype=numpy.int64)
            for name, values in zip(("pieces", "cases", "first", "last"), (item.pieces, item.cases, item.first, item.last))
        }
        names, tags, arcs, of_relations = session.run(["names", "tags", "arcs", "relations"], feeds)
        missing = len(sentence.words) - len(item.first)
        heads = arcs[0].argmax(-1)
        chosen = numpy.where(heads == 0, relations.index("root"), of_relations[0][numpy.arange(len(heads)), heads])
        result.append(
            Prediction(
                set(labels.spans_of(labels.best_labels(names[0]))),
                tags[0].argmax(-1).tolist() + [16] * missing,
                heads.tolist() + [0] * missing,
                [relations[r] for r in chosen] + ["dep"] * missing,
            )
        )
    return result


def scores(development: dict[str, list[Sentence]], predict: Callable[[list[Sentence]], list[Prediction]]) -> dict:
    return {name: score(sentences, predict(sentences)) for name, sentences in development.items()}
