"""Variants of training sentences that make names harder, and news-like.

News names a person in full once and by the surname after that, and calls organizations by their initials. The corpora
do this too seldom for the network to trust the sentence more than the name.
"""

import random

from . import labels
from .corpora import Sentence
from .labels import ORGANIZATION, PERSON, SINGLE, bits, label


def shortened(sentence: Sentence, chance: random.Random) -> Sentence:
    """The sentence with some full names cut to surnames, and some organizations to their initials."""
    assert sentence.name_labels is not None
    words, allowed = list(sentence.words), list(sentence.name_labels)
    for start, end, name_type in sorted(labels.certain_spans(sentence.name_labels), reverse=True):
        if end - start < 2 or chance.random() < 0.4:
            continue
        short = _short(words[start:end], name_type)
        if short:
            words[start:end] = [short]
            allowed[start:end] = [bits(label(name_type, SINGLE))]
    return Sentence(words, sentence.document, sentence.convention, allowed)


def _short(name: list[str], name_type: int) -> str | None:
    if name_type == PERSON:
        surname = name[-1]
        return surname if surname[:1].isupper() and len(surname) > 3 and surname.isalpha() else None
    if name_type == ORGANIZATION:
        initials = "".join(word[0] for word in name if word[:1].isupper())
        return initials if 2 <= len(initials) <= 6 and initials.isalpha() else None
    return None
