"""python -m training {bring,train,export,measure} --work DIRECTORY"""

import argparse
import json
from pathlib import Path

import torch

from . import batches, corpora
from .evaluate import exported_predictions, network_predictions, scores
from .export import export
from .learn import learn
from .network import ReadingNetwork, load_encoder
from .sources import MODEL_DIRECTORY, Sources
from .wordpiece import WordPiece

RESOURCES = MODEL_DIRECTORY / "src/main/resources/org/parley/reading/model"


def train(sources: Sources, arguments) -> None:
    parts = sources.training()
    for corpus, times in parts:
        words = sum(len(s.words) for s in corpus.sentences)
        print(f"{corpus.name}: {len(corpus.sentences)} sentences, {words} words, {times} times an epoch")
    relations = batches.relation_names([s for corpus, _ in parts for s in corpus.sentences])
    torch.manual_seed(arguments.seed)
    encoder = load_encoder(sources.encoder_weights())
    network = ReadingNetwork(encoder, encoder.pieces.weight.shape[1], len(relations), len(corpora.CONVENTIONS))
    learn(
        network,
        parts,
        WordPiece(sources.vocabulary()),
        relations,
        sources.development(),
        epochs=arguments.epochs,
        rate=arguments.rate,
        pieces_a_batch=1536,
        seed=arguments.seed,
        checkpoint=sources.work / arguments.checkpoint,
    )


def read_checkpoint(sources: Sources, arguments) -> tuple[ReadingNetwork, list[str]]:
    saved = torch.load(sources.work / arguments.checkpoint, weights_only=True)
    encoder = load_encoder(sources.encoder_weights())
    relations = saved["relations"]
    network = ReadingNetwork(encoder, encoder.pieces.weight.shape[1], len(relations), len(corpora.CONVENTIONS))
    network.load_state_dict(saved["state"])
    return network, relations


def measure(sources: Sources, arguments) -> None:
    import onnxruntime

    wordpiece = WordPiece(sources.vocabulary())
    sets = sources.held_back() if arguments.held_back else sources.development()
    network, relations = read_checkpoint(sources, arguments)
    before = scores(sets, lambda s: network_predictions(network, s, wordpiece, relations))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(arguments.output / "reading-model.onnx"), options)
    after = scores(sets, lambda s: exported_predictions(session, s, wordpiece, relations))
    for name in sets:
        print(f"{name}\n  fp32 {json.dumps(before[name])}\n  int8 {json.dumps(after[name])}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("command", choices=["bring", "train", "export", "measure"])
    parser.add_argument("--work", type=Path, required=True, help="where sources and checkpoints are kept")
    parser.add_argument("--output", type=Path, default=RESOURCES, help="where the exported model goes")
    parser.add_argument("--checkpoint", default="reading.pt")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--held-back", action="store_true", help="measure on the test splits")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    sources = Sources(arguments.work.resolve())
    if arguments.command == "bring":
        sources.bring()
    elif arguments.command == "train":
        train(sources, arguments)
    elif arguments.command == "export":
        network, relations = read_checkpoint(sources, arguments)
        export(network, relations, sources.vocabulary(), arguments.output)
    else:
        measure(sources, arguments)


if __name__ == "__main__":
    main()
