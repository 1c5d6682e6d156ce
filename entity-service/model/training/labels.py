"""The label scheme, and what each corpus is able to say in it.

Corpora draw the line round "name" differently. Instead of pooling them as if they agreed, each token carries the set
of labels that its corpus allows: a corpus that knows no events allows both OUTSIDE and every event label on a
capitalised token that it left unlabelled. The loss sums the probability of the allowed labels.
"""

import numpy

PERSON, ORGANIZATION, PLACE, PLAN, EVENT, OTHER = range(6)
NAME_TYPES = ["PERSON", "ORGANIZATION", "PLACE", "PLAN", "EVENT", "OTHER"]

OUTSIDE = 0
NAME_LABELS = ["O"] + [f"{position}-{name_type}" for name_type in NAME_TYPES for position in "BIES"]
BEGIN, INSIDE, END, SINGLE = 0, 1, 2, 3
ANY_LABEL = (1 << len(NAME_LABELS)) - 1

PARTS_OF_SPEECH = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
]  # fmt: skip


def label(name_type: int, position: int) -> int:
    return 1 + 4 * name_type + position


def bits(*labels: int) -> int:
    result = 0
    for each in labels:
        result |= 1 << each
    return result


def all_labels_of(name_types) -> int:
    return bits(*(label(t, p) for t in name_types for p in range(4)))


def paint(allowed: list[int], start: int, end: int, name_types, also: int = 0) -> None:
    """Allows on [start, end) a name of one of the given types, and besides the labels in `also`."""
    for i in range(start, end):
        if end - start == 1:
            position = SINGLE
        elif i == start:
            position = BEGIN
        elif i == end - 1:
            position = END
        else:
            position = INSIDE
        allowed[i] = bits(*(label(t, position) for t in name_types)) | also


def may_start(current: int) -> bool:
    """Whether a sentence may start with, or OUTSIDE be followed by, this label."""
    return current == OUTSIDE or (current - 1) % 4 in (BEGIN, SINGLE)


def may_end(current: int) -> bool:
    return current == OUTSIDE or (current - 1) % 4 in (END, SINGLE)


def may_follow(previous: int, current: int) -> bool:
    if may_end(previous):
        return may_start(current)
    inside = current != OUTSIDE and (current - 1) % 4 in (INSIDE, END)
    return inside and (current - 1) // 4 == (previous - 1) // 4


def _forbidden() -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    width, never = len(NAME_LABELS), -1e30
    start = numpy.array([0.0 if may_start(k) else never for k in range(width)])
    end = numpy.array([0.0 if may_end(k) else never for k in range(width)])
    step = numpy.array([[0.0 if may_follow(j, k) else never for k in range(width)] for j in range(width)])
    return start, step, end


_START, _STEP, _END = _forbidden()


def best_labels(scores: numpy.ndarray) -> list[int]:
    """The best well-formed label sequence (Viterbi over the hard constraints; nothing learned here)."""
    best = scores[0] + _START
    back = []
    for row in scores[1:]:
        candidates = best[:, None] + _STEP
        back.append(candidates.argmax(0))
        best = candidates.max(0) + row
    path = [int((best + _END).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans_of(path: list[int]) -> list[tuple[int, int, int]]:
    """(start, end, type) of each name in a well-formed label sequence."""
    spans, start = [], 0
    for i, current in enumerate(path):
        if current == OUTSIDE:
            continue
        position = (current - 1) % 4
        if position in (BEGIN, SINGLE):
            start = i
        if position in (END, SINGLE):
            spans.append((start, i + 1, (current - 1) // 4))
    return spans


def certain_spans(allowed: list[int]) -> set[tuple[int, int, int]]:
    """The names that a corpus demands (those with one type alone)."""
    spans, start = set(), None
    for i, bit_set in enumerate(allowed):
        number = bit_set.bit_length() - 1
        if bit_set & (bit_set - 1) or number == OUTSIDE:
            start = None
            continue
        position = (number - 1) % 4
        if position in (BEGIN, SINGLE):
            start = i
        if position in (END, SINGLE) and start is not None:
            spans.add((start, i + 1, (number - 1) // 4))
            start = None
    return spans
