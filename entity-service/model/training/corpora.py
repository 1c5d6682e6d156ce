"""Reads the training corpora and says them in the project's own label scheme.

Every corpus is read from a bare clone at the commit that `data-manifest.toml` pins. Nothing is read from test splits,
from non-commercial genres or from text that is kept aside for scoring; `GUM_FREE_GENRES` and the file lists below are
where that is decided.
"""

import json
import re
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from . import labels
from .labels import ANY_LABEL, EVENT, ORGANIZATION, OTHER, OUTSIDE, PERSON, PLACE, PLAN, bits, paint

ONLY_OUTSIDE = bits(OUTSIDE)
MINOR_TYPES = labels.all_labels_of((PLAN, EVENT, OTHER))

CONVENTIONS = ["crossner", "redocred", "uner", "gum", "wikigold", "twitter", "wnut", "re3d"]


@dataclass
class Sentence:
    words: list[str]
    document: str = ""
    convention: int = 0
    name_labels: list[int] | None = None
    """Allowed name labels of each word, as bits; None if the corpus has no names."""
    parts_of_speech: list[int] | None = None
    heads: list[int] | None = None
    """0 is the root, i + 1 is word i."""
    relations: list[str] | None = None


@dataclass
class Corpus:
    name: str
    sentences: list[Sentence] = field(default_factory=list)


class Repository:
    """A bare clone, read at one commit."""

    def __init__(self, directory: Path, commit: str):
        self.directory = directory
        self.commit = commit

    def text(self, path: str) -> str:
        return self._git("show", f"{self.commit}:{path}")

    def paths(self, under: str) -> list[str]:
        return self._git("ls-tree", "-r", "--name-only", self.commit, under).splitlines()

    def _git(self, *arguments: str) -> str:
        done = subprocess.run(["git", "-C", str(self.directory), *arguments], capture_output=True, check=True)
        return done.stdout.decode("utf-8")


@cache
def demonyms() -> frozenset[str]:
    return frozenset((Path(__file__).parent / "demonyms.txt").read_text(encoding="utf-8").split())


_PLAN_WORD = re.compile(
    r"^(Treat(y|ies)|Agreements?|Accords?|Acts?|Convention|Pact|Declaration|Constitution|Resolution|Amendment|Protocol"
    r"|Laws?|Bill|Charter|Plan|Framework|Directive|Doctrine|Initiative|Proposal|Memorandum|Deal|Compact|Manifesto)$"
)


def _is_plan(words: list[str]) -> bool:
    return len(words) > 1 and any(_PLAN_WORD.match(word) for word in words) and words[0][:1].isupper()


def _is_nationality(words: list[str]) -> bool:
    return all(part in demonyms() for word in words for part in re.split("[-–]", word))


def _has_capital(word: str) -> bool:
    return any(c.isupper() for c in word)


def _miscellaneous(allowed: list[int], words: list[str], start: int, end: int) -> None:
    """A corpus's catch-all type: a plan where a word says so, nothing where it is a nationality, else open."""
    span = words[start:end]
    if _is_nationality(span):
        for i in range(start, end):
            allowed[i] = ONLY_OUTSIDE
    elif _is_plan(span):
        paint(allowed, start, end, [PLAN])
    else:
        paint(allowed, start, end, [OTHER, EVENT, PLAN], also=ONLY_OUTSIDE if len(span) == 1 else 0)


def _open_capitals(allowed: list[int], words: list[str], minor: int) -> None:
    """What a corpus left unlabelled may still be a name of a type that it does not know."""
    for i, word in enumerate(words):
        if allowed[i] == ONLY_OUTSIDE and _has_capital(word):
            allowed[i] |= minor


def _column_sentences(text: str, word_column: int = 0, tag_column: int = -1):
    words, tags = [], []
    for line in [*text.split("\n"), ""]:
        if line.startswith("# "):
            continue
        cells = line.split()
        if len(cells) >= 2:
            words.append(cells[word_column])
            tags.append(cells[tag_column])
        elif words:
            yield words, tags
            words, tags = [], []


def _tag_spans(tags: list[str]):
    """(start, end, type) from BIO or IO tags."""
    start, kind = None, ""
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == kind):
            yield start, i, kind
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]


_CROSSNER_TYPES: dict[str, list[int]] = {
    **dict.fromkeys(["politician", "person", "writer", "musicalartist", "researcher", "scientist"], [PERSON]),
    **dict.fromkeys(["politicalparty", "organisation", "band", "university"], [ORGANIZATION]),
    **dict.fromkeys(["country", "location"], [PLACE]),
    **dict.fromkeys(["election", "event"], [EVENT]),
    "conference": [EVENT, ORGANIZATION],
    **dict.fromkeys(["magazine", "academicjournal"], [ORGANIZATION, OTHER]),
    "astronomicalobject": [PLACE, OTHER],
    **dict.fromkeys(["book", "poem", "song", "album", "award", "product", "programlang"], [OTHER]),
}


def crossner(repository: Repository, domain: str, split: str) -> Corpus:
    corpus = Corpus(f"crossner-{domain}-{split}")
    for words, tags in _column_sentences(repository.text(f"ner_data/{domain}/{split}.txt")):
        allowed = [ONLY_OUTSIDE] * len(words)
        for start, end, kind in _tag_spans(tags):
            if kind in _CROSSNER_TYPES:
                paint(allowed, start, end, _CROSSNER_TYPES[kind])
            elif kind == "misc":
                _miscellaneous(allowed, words, start, end)
            else:  # fields, algorithms, genres, proteins: terms rather than names
                paint(allowed, start, end, [OTHER], also=ONLY_OUTSIDE)
        corpus.sentences.append(Sentence(words, convention=CONVENTIONS.index("crossner"), name_labels=allowed))
    return corpus


def redocred(repository: Repository) -> Corpus:
    corpus = Corpus("redocred-dev")
    for document in json.loads(repository.text("data/dev_revised.json")):
        rows = [[ONLY_OUTSIDE] * len(words) for words in document["sents"]]
        mentions = [m for entity in document["vertexSet"] for m in entity]
        for mention in sorted(mentions, key=lambda m: m["pos"][1] - m["pos"][0]):
            words, allowed = document["sents"][mention["sent_id"]], rows[mention["sent_id"]]
            start, end = mention["pos"]
            kind = mention["type"]
            if kind in ("TIME", "NUM"):
                continue
            if kind == "MISC" or _is_nationality(words[start:end]):
                _miscellaneous(allowed, words, start, end)
            else:
                paint(allowed, start, end, [{"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}[kind]])
        for words, allowed in zip(document["sents"], rows):
            _open_capitals(allowed, words, labels.all_labels_of((OTHER,)))
            clean = [word.strip() or "_" for word in words]
            corpus.sentences.append(
                Sentence(clean, document["title"], CONVENTIONS.index("redocred"), allowed)
            )
    return corpus


def universal_ner(repository: Repository, split: str = "dev") -> Corpus:
    corpus = Corpus(f"uner-ewt-{split}")
    document = ""
    for block in repository.text(f"en_ewt-ud-{split}.iob2").split("\n\n"):
        found = re.search(r"^# newdoc id = (.*)$", block, re.MULTILINE)
        document = found[1] if found else document
        cells = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        if not cells:
            continue
        words, tags = [c[1] for c in cells], [c[2] for c in cells]
        allowed = [ONLY_OUTSIDE] * len(words)
        for start, end, kind in _tag_spans(tags):
            if kind in ("PER", "ORG", "LOC"):
                paint(allowed, start, end, [{"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}[kind]])
        _open_capitals(allowed, words, MINOR_TYPES)
        corpus.sentences.append(Sentence(words, document, CONVENTIONS.index("uner"), allowed))
    return corpus


def wikigold(repository: Repository) -> Corpus:
    corpus = Corpus("wikigold")
    text = repository.text("data/wikigold/CONLL-format/data/wikigold.conll.txt")
    for words, tags in _column_sentences(text):
        if words == ["-DOCSTART-"]:
            continue
        allowed = [ONLY_OUTSIDE] * len(words)
        for start, end, kind in _tag_spans(tags):
            if kind == "MISC":
                _miscellaneous(allowed, words, start, end)
            else:
                paint(allowed, start, end, [{"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}[kind]])
        corpus.sentences.append(Sentence(words, convention=CONVENTIONS.index("wikigold"), name_labels=allowed))
    return corpus


def broad_twitter(repository: Repository) -> Corpus:
    corpus = Corpus("broad-twitter-train")
    for words, tags in _column_sentences(repository.text("train_dev_test_conll/btc.train")):
        allowed = [ONLY_OUTSIDE] * len(words)
        for start, end, kind in _tag_spans(tags):
            if kind in ("PER", "ORG", "LOC"):
                paint(allowed, start, end, [{"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}[kind]])
        _open_capitals(allowed, words, MINOR_TYPES)
        corpus.sentences.append(Sentence(words, convention=CONVENTIONS.index("twitter"), name_labels=allowed))
    return corpus


_WNUT_TYPES = {
    "person": [PERSON],
    "location": [PLACE],
    "corporation": [ORGANIZATION],
    "group": [ORGANIZATION, OTHER],
    "product": [OTHER],
    "creative-work": [OTHER],
}


def emerging_entities(repository: Repository) -> Corpus:
    corpus = Corpus("wnut17-train")
    for words, tags in _column_sentences(repository.text("wnut17train.conll")):
        allowed = [ONLY_OUTSIDE] * len(words)
        for start, end, kind in _tag_spans(tags):
            paint(allowed, start, end, _WNUT_TYPES[kind])
        _open_capitals(allowed, words, labels.all_labels_of((PLAN, EVENT)))
        corpus.sentences.append(Sentence(words, convention=CONVENTIONS.index("wnut"), name_labels=allowed))
    return corpus


RE3D_FREE_SOURCES = ["UK_Government", "US_State_Department", "Wikipedia"]
_TITLE_WORD = re.compile(
    r"^(Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime|Minister|Secretary|Foreign|Ambassador|Special|Envoy|General|Gen|Lt"
    r"|Col|Maj|Colonel|Major|Lieutenant|Commander|King|Queen|Prince|Princess|Chief|Director|Deputy|Head|Leader|Crown"
    r"|Spokesman|Spokesperson|Spokeswoman|Senator|Representative|Chancellor|Sheikh|Pope|Professor|Senior|Defence"
    r"|Defense|State|Interior|Development)\.?$"
)


_PRONOUNS = frozenset("i you he she it we they his her its our their this that these those who which".split())


def re3d(repository: Repository) -> Corpus:
    """Its spans take in titles, articles and descriptions; what is not clearly a name is left open."""
    corpus = Corpus("re3d")
    types = {"Person": [PERSON], "Organisation": [ORGANIZATION, PLACE], "Location": [PLACE]}
    for source in RE3D_FREE_SOURCES:
        for path in repository.paths(f"data/re3d/CONLL-format/data-by-source/conll/{source}"):
            for words, tags in _column_sentences(repository.text(path)):
                allowed = [ONLY_OUTSIDE] * len(words)
                _open_capitals(allowed, words, MINOR_TYPES)
                for start, end, kind in _tag_spans(tags):
                    for i in range(start, end):
                        allowed[i] = ANY_LABEL if _has_capital(words[i]) else ONLY_OUTSIDE
                    if kind not in types:
                        continue
                    if words[start] in ("the", "The"):
                        allowed[start] = ONLY_OUTSIDE
                        start += 1
                    inner = words[start:end]
                    if len(inner) == 1 and inner[0].lower() in _PRONOUNS:
                        allowed[start] = ONLY_OUTSIDE
                        continue
                    if kind == "Person" and any(_TITLE_WORD.match(word) for word in inner):
                        continue
                    if inner and all(word[:1].isupper() for word in inner) and not _is_nationality(inner):
                        paint(allowed, start, end, types[kind])
                corpus.sentences.append(
                    Sentence(words, path, CONVENTIONS.index("re3d"), allowed)
                )
    return corpus


# --- treebanks -------------------------------------------------------------------------------------------------------


def _conllu(text: str):
    """(document id, metadata, rows) of each sentence; ranges and empty nodes are left out."""
    document, source = "", ""
    for block in text.split("\n\n"):
        rows = []
        for line in block.split("\n"):
            if line.startswith("# newdoc id = "):
                document = line[14:]
            elif line.startswith("# meta::sourceURL = "):
                source = line[20:]
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
        if rows:
            yield document, source, rows


def _with_syntax(rows, document: str, convention: int) -> Sentence:
    return Sentence(
        [cells[1] for cells in rows],
        document,
        convention,
        parts_of_speech=[labels.PARTS_OF_SPEECH.index(cells[3]) if cells[3] != "_" else 16 for cells in rows],
        heads=[int(cells[6]) for cells in rows],
        relations=[cells[7] for cells in rows],
    )


def english_web_treebank(repository: Repository, split: str) -> Corpus:
    """Train is put together from its documents: the joined file is too large for some copies of the repository."""
    corpus = Corpus(f"ewt-{split}")
    if split == "train":
        names = repository.text("not-to-release/file-lists/files.train").split()
        texts = [repository.text(f"not-to-release/sources/{name}") for name in names]
    else:
        texts = [repository.text(f"en_ewt-ud-{split}.conllu")]
    for text in texts:
        for document, _, rows in _conllu(text):
            corpus.sentences.append(_with_syntax(rows, document, CONVENTIONS.index("uner")))
    return corpus


GUM_FREE_GENRES = ["academic", "bio", "court", "interview", "news", "voyage"]
_GUM_PUBLIC_DOMAIN = re.compile(r"//(www\.)?(congress|whitehouse|speaker|loc)\.gov/|//openstax\.org/")
_GUM_TYPES = {"person": [PERSON], "organization": [ORGANIZATION], "place": [PLACE], "event": [EVENT]}
_GUM_MINOR = {"abstract", "object", "substance", "plant", "animal"}


def georgetown(repository: Repository, split: str) -> Corpus:
    corpus = Corpus(f"gum-{split}")
    splits: dict[str, set[str]] = {}
    for line in repository.text("splits.md").split("\n"):
        if line.startswith("## "):
            current = splits.setdefault(line[3:].strip(), set())
        elif line.strip().startswith("* "):
            current.add(line.strip()[2:])
    held_out = splits["dev"] | splits["test"] | splits["test2"]
    for path in repository.paths("dep"):
        name = Path(path).stem
        wanted = name in splits["dev"] if split == "dev" else name not in held_out
        if not wanted or not name.startswith("GUM_"):
            continue
        genre = name.split("_")[1]
        for document, source, rows in _conllu(repository.text(path)):
            free = genre in GUM_FREE_GENRES or (
                genre in ("speech", "textbook", "letter") and _GUM_PUBLIC_DOMAIN.search(source)
            )
            if not free:
                break
            sentence = _with_syntax(rows, document, CONVENTIONS.index("gum"))
            sentence.name_labels = _georgetown_names(rows)
            corpus.sentences.append(sentence)
    return corpus


def _georgetown_names(rows) -> list[int]:
    """Names are the heads of entity mentions where those are proper nouns; what stays unclear is left open."""
    words, proper = [c[1] for c in rows], [c[3] == "PROPN" for c in rows]
    allowed = [ANY_LABEL if is_proper else ONLY_OUTSIDE for is_proper in proper]
    open_mentions: list[tuple[list[str], int]] = []
    spans = []
    for i, cells in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", cells[9])
        for bracket in re.findall(r"\([^()]+\)?|[^()]+\)", found[1]) if found else []:
            if bracket.startswith("("):
                open_mentions.append((bracket.strip("()").split("-", 7), i))
            if bracket.endswith(")"):
                group = bracket.strip("()").split("-")[0]
                for k in range(len(open_mentions) - 1, -1, -1):
                    if open_mentions[k][0][0] == group:
                        spans.append((*open_mentions.pop(k), i + 1))
                        break
    for fields, start, end in spans:
        if len(fields) < 6 or not re.fullmatch(r"[\d,]+", fields[5]):
            continue
        heads = sorted(start + int(n) - 1 for n in fields[5].split(","))
        first, last = heads[0], heads[-1] + 1
        if last > end or not (fields[1] in _GUM_TYPES or fields[1] in _GUM_MINOR):
            continue
        together = heads == list(range(first, last)) or all(
            proper[i] or words[i] in ("-", "of", "&", "/") for i in range(first, last)
        )
        if not together or not all(proper[i] for i in heads):
            continue
        if first > 0 and proper[first - 1] and fields[1] == "person":
            continue  # a title may stand before: leave it open
        if _is_nationality(words[first:last]):
            for i in range(first, last):
                allowed[i] = ONLY_OUTSIDE
        elif fields[1] in _GUM_TYPES:
            if any(_TITLE_WORD.match(word) for word in words[first:last]) and fields[1] == "person":
                continue
            paint(allowed, first, last, _GUM_TYPES[fields[1]])
        elif _is_plan(words[first:last]):
            paint(allowed, first, last, [PLAN])
        else:
            paint(allowed, first, last, [OTHER, PLAN, EVENT, ORGANIZATION], also=ONLY_OUTSIDE)
    return allowed


# --- for scoring alone -----------------------------------------------------------------------------------------------


def worldwide_newswire(repository: Repository, each: int = 12) -> Corpus:
    """
    One article in `each`. The corpus has no licence, so it is measured with and never trained on. As in its own
    preparation the first column of labels counts, which has the longest of nested names, and the address above an
    article is no sentence.
    """
    corpus = Corpus("worldwide-newswire")
    kinds = {"Person": PERSON, "Organization": ORGANIZATION, "Location": PLACE, "Facility": PLACE}
    for number, path in enumerate(repository.paths("processed_annotated")):
        if number % each == each - 1:
            for words, tags in list(_column_sentences(repository.text(path), tag_column=1))[1:]:
                allowed = [ONLY_OUTSIDE] * len(words)
                for start, end, kind in _tag_spans(tags):
                    if kind in kinds:
                        paint(allowed, start, end, [kinds[kind]])
                corpus.sentences.append(Sentence(words, path, name_labels=allowed))
    return corpus
