"""WordPiece over given words, with the case of each piece kept beside it.

The vocabulary is lower-case, and names need case: so each piece carries a case class that the network learns an
embedding for. The Java inference (org.parley.entity.reading.encoder) does exactly the same: change both or
neither.
"""

import unicodedata

UNKNOWN = "[UNK]"
SENTENCE_START = "[CLS]"
SENTENCE_END = "[SEP]"

CASE_NONE = 0  # lower case, or no letters at all
CASE_INITIAL = 1  # Capitalised
CASE_UPPER = 2  # ALL CAPITALS, two letters or more
CASE_MIXED = 3  # iPhone, McDonald
CASE_CLASSES = 4

LONGEST_PIECED_WORD = 100
MOST_PIECES_A_WORD = 16

_ASCII_PUNCTUATION = set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def _is_punctuation(character: str) -> bool:
    return character in _ASCII_PUNCTUATION or unicodedata.category(character).startswith("P")


def _is_dropped(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn")


def _is_ideograph(character: str) -> bool:
    code = ord(character)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def case_class(text: str) -> int:
    letters = [c for c in text if unicodedata.category(c) in ("Lu", "Ll", "Lt")]
    upper = [unicodedata.category(c) != "Ll" for c in letters]
    if not any(upper):
        return CASE_NONE
    if all(upper) and len(upper) > 1:
        return CASE_UPPER
    if upper[0] and not any(upper[1:]):
        return CASE_INITIAL
    return CASE_MIXED


# Newspapers print curly quotes and long dashes, the training corpora mostly straight ones.
_PLAIN = str.maketrans(
    {**dict.fromkeys("\u2018\u2019\u201b`", "'"), **dict.fromkeys("\u201c\u201d\u201e", '"')}
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)


def split_word(word: str) -> list[str]:
    """Parts of a word: each punctuation mark and each ideograph stands alone, white space separates."""
    parts: list[str] = []
    current = ""
    for character in word.translate(_PLAIN):
        if character.isspace():
            if current:
                parts.append(current)
            current = ""
        elif _is_dropped(character):
            continue
        elif _is_punctuation(character) or _is_ideograph(character):
            if current:
                parts.append(current)
            parts.append(character)
            current = ""
        else:
            current += character
    if current:
        parts.append(current)
    return parts


def fold(text: str) -> str:
    """Lower case without accents, as the encoder's vocabulary was built."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


class WordPiece:
    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.index = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self.index[UNKNOWN]
        self.sentence_start = self.index[SENTENCE_START]
        self.sentence_end = self.index[SENTENCE_END]
        self._known: dict[str, list[tuple[int, int]]] = {}

    def pieces_of(self, word: str) -> list[tuple[int, int]]:
        """(vocabulary index, case class) of each piece; never empty."""
        known = self._known.get(word)
        if known is None:
            known = self._pieces_of(word)
            self._known[word] = known
        return known

    def _pieces_of(self, word: str) -> list[tuple[int, int]]:
        pieces: list[tuple[int, int]] = []
        for part in split_word(word):
            case = case_class(part)
            pieces.extend((piece, case) for piece in self._greedy(fold(part)))
        return pieces[:MOST_PIECES_A_WORD] or [(self.unknown, CASE_NONE)]

    def _greedy(self, part: str) -> list[int]:
        if not part:
            return []
        if len(part) > LONGEST_PIECED_WORD:
            return [self.unknown]
        found: list[int] = []
        start = 0
        while start < len(part):
            end = len(part)
            while end > start:
                candidate = part[start:end] if start == 0 else "##" + part[start:end]
                number = self.index.get(candidate)
                if number is not None:
                    break
                end -= 1
            else:
                return [self.unknown]
            found.append(number)
            start = end
        return found
