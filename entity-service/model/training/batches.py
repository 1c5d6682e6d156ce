"""Turns sentences into padded tensors, batched by length."""

import random

import torch

from . import labels
from .corpora import Sentence
from .wordpiece import CASE_INITIAL, CASE_NONE, CASE_UPPER, WordPiece

LONGEST = 256
"""Pieces a sentence in training; longer sentences are cut off."""

ABSENT = -100


class Encoded:
    __slots__ = ("sentence", "pieces", "cases", "first", "last")

    def __init__(self, sentence: Sentence, wordpiece: WordPiece):
        pieces, cases, first, last = [wordpiece.sentence_start], [CASE_NONE], [], []
        for word in sentence.words:
            of_word = wordpiece.pieces_of(word)
            if len(pieces) + len(of_word) >= LONGEST:
                break
            first.append(len(pieces))
            for piece, case in of_word:
                pieces.append(piece)
                cases.append(case)
            last.append(len(pieces) - 1)
        pieces.append(wordpiece.sentence_end)
        cases.append(CASE_NONE)
        self.sentence, self.pieces, self.cases, self.first, self.last = sentence, pieces, cases, first, last


def relation_names(sentences: list[Sentence], at_least: int = 15) -> list[str]:
    """The relations that are frequent enough to learn; a rarer subtype falls back to its plain relation."""
    counts: dict[str, int] = {}
    for sentence in sentences:
        for relation in sentence.relations or ():
            counts[relation] = counts.get(relation, 0) + 1
    kept = {relation for relation, count in counts.items() if count >= at_least}
    kept |= {relation.split(":")[0] for relation in counts}
    return sorted(kept)


def batches(items: list[Encoded], pieces_a_batch: int, shuffle: random.Random | None):
    """Groups of similar length, in random order where a random source is given."""
    noise = shuffle.random if shuffle else lambda: 0.0
    ordered = sorted(items, key=lambda e: len(e.pieces) * (1 + 0.1 * noise()))
    groups, group = [], []
    for item in ordered:
        if group and (len(group) + 1) * len(item.pieces) > pieces_a_batch:
            groups.append(group)
            group = []
        group.append(item)
    if group:
        groups.append(group)
    if shuffle:
        shuffle.shuffle(groups)
    return groups


def tensors(group: list[Encoded], relation_index: dict[str, int], recase: random.Random | None = None):
    longest = max(len(e.pieces) for e in group)
    most = max(len(e.first) for e in group)
    size = len(group)
    pieces = torch.zeros(size, longest, dtype=torch.long)
    cases = torch.zeros(size, longest, dtype=torch.long)
    present = torch.zeros(size, longest, dtype=torch.bool)
    first = torch.zeros(size, most, dtype=torch.long)
    last = torch.zeros(size, most, dtype=torch.long)
    names = torch.zeros(size, most, dtype=torch.long)
    tags = torch.full((size, most), ABSENT)
    heads = torch.full((size, most), ABSENT)
    relations = torch.full((size, most), ABSENT)
    words = torch.zeros(size, most + 1, dtype=torch.bool)
    conventions = torch.zeros(size, dtype=torch.long)
    for row, item in enumerate(group):
        sentence, count = item.sentence, len(item.first)
        pieces[row, : len(item.pieces)] = torch.tensor(item.pieces)
        cases[row, : len(item.cases)] = torch.tensor(_recased(item.cases, recase))
        present[row, : len(item.pieces)] = True
        first[row, :count] = torch.tensor(item.first)
        last[row, :count] = torch.tensor(item.last)
        words[row, : count + 1] = True
        conventions[row] = sentence.convention
        if sentence.name_labels is not None:
            names[row, :count] = torch.tensor(sentence.name_labels[:count])
        if sentence.parts_of_speech is not None:
            tags[row, :count] = torch.tensor(sentence.parts_of_speech[:count])
        if sentence.heads is not None:
            for i in range(count):
                if sentence.heads[i] <= count:
                    heads[row, i] = sentence.heads[i]
                    relation = sentence.relations[i]
                    relations[row, i] = relation_index.get(relation, relation_index.get(relation.split(":")[0], ABSENT))
    return pieces, cases, present, first, last, names, tags, heads, relations, words, conventions


def _recased(cases: list[int], random_source: random.Random | None) -> list[int]:
    """Now and then a sentence in capitals, in headline case or in lower case, so that the names survive those."""
    if random_source is None:
        return cases
    chance = random_source.random()
    if chance < 0.01:
        return [CASE_UPPER] * len(cases)
    if chance < 0.03:
        return [CASE_NONE] * len(cases)
    if chance < 0.06:
        return [CASE_INITIAL if c == CASE_NONE else c for c in cases]
    return cases


def allowed_labels(names: torch.Tensor) -> torch.Tensor:
    """[.., label] booleans from label bits."""
    shifts = torch.arange(len(labels.NAME_LABELS))
    return (names.unsqueeze(-1) >> shifts & 1).bool()
