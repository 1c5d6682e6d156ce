"""One training run: all corpora together, every head where its corpus has the layer."""

import random
import resource
import time

import torch

from . import batches, labels
from .corpora import Corpus
from .evaluate import network_predictions, scores
from .network import ReadingNetwork
from .variation import shortened

SHORTENED = 0.3
"""Share of the sentences with names alone that are seen with shortened names."""


def losses(network: ReadingNetwork, tensors):
    pieces, cases, present, first, last, names, tags, heads, relations, words, conventions = tensors
    of_words, rooted = network.words(pieces, cases, first, last, present)
    of_words, rooted = network.dropout(of_words), network.dropout(rooted)
    total = torch.zeros(())
    named = names != 0
    if named.any():
        allowed = batches.allowed_labels(names[named])
        logits = network.names(of_words) + network.convention_bias(conventions).unsqueeze(1)
        log_probability = logits[named].log_softmax(-1)
        total = total - log_probability.masked_fill(~allowed, -1e9).logsumexp(-1).mean()
    tagged = tags != batches.ABSENT
    if tagged.any():
        rows = tagged.any(1)
        tags, heads, relations = tags[rows], heads[rows], relations[rows]
        of_words, rooted, words = of_words[rows], rooted[rows], words[rows]
        tag_loss = torch.nn.functional.cross_entropy(
            network.parts_of_speech(of_words).transpose(1, 2), tags, ignore_index=batches.ABSENT
        )
        arcs = network.arcs(of_words, rooted).masked_fill(~words.unsqueeze(1), -1e9)
        arc_loss = torch.nn.functional.cross_entropy(arcs.transpose(1, 2), heads, ignore_index=batches.ABSENT)
        of_relations = network.relations_to(of_words, rooted, heads.clamp(min=0))
        relation_loss = torch.nn.functional.cross_entropy(
            of_relations.transpose(1, 2), relations, ignore_index=batches.ABSENT
        )
        total = total + tag_loss * 0.5 + arc_loss * 0.7 + relation_loss * 0.5
    return total


def learn(
    network: ReadingNetwork,
    parts: list[tuple[Corpus, float]],
    wordpiece,
    relations: list[str],
    development: dict[str, list],
    epochs: int,
    rate: float,
    pieces_a_batch: int,
    seed: int,
    checkpoint,
    log=print,
):
    """`parts`: a corpus and how often each of its sentences is seen in an epoch (a fraction: a sample of it)."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    encoded = [([batches.Encoded(s, wordpiece) for s in corpus.sentences if s.words], times) for corpus, times in parts]
    relation_index = {name: i for i, name in enumerate(relations)}

    def varied(item):
        sentence = item.sentence
        if sentence.name_labels is None or sentence.heads is not None or chance.random() >= SHORTENED:
            return item
        return batches.Encoded(shortened(sentence, chance), wordpiece)

    def epoch_items():
        items = []
        for sentences, times in encoded:
            items += sentences * int(times)
            items += chance.sample(sentences, int(len(sentences) * (times % 1)))
        return [varied(item) for item in items]

    # The piece embeddings stay as they are: names that training never shows keep their place among those it does.
    network.encoder.pieces.weight.requires_grad_(False)
    encoder_parameters = [p for p in network.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in encoder_parameters}
    head_parameters = [p for p in network.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder_parameters, "lr": rate}, {"params": head_parameters, "lr": rate * 4}], weight_decay=0.01
    )
    steps_an_epoch = len(batches.batches(epoch_items(), pieces_a_batch, chance))
    steps = steps_an_epoch * epochs
    warm_up = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm_up, max(0.02, (steps - step) / max(1, steps - warm_up)))
    )
    step, started, running = 0, time.time(), 0.0
    for epoch in range(epochs):
        network.train()
        for group in batches.batches(epoch_items(), pieces_a_batch, chance):
            loss = losses(network, batches.tensors(group, relation_index, chance))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder_parameters + head_parameters, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            running = 0.98 * running + 0.02 * float(loss) if step > 1 else float(loss)
            if step % 50 == 0:
                used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                log(f"step {step}/{steps}  loss {running:.3f}  {time.time() - started:.0f} s  {used} MB", flush=True)
        report = scores(development, lambda s: network_predictions(network, s, wordpiece, relations))
        log(f"epoch {epoch + 1}: {report}", flush=True)
        torch.save(
            {"state": network.state_dict(), "relations": relations, "layers": len(network.encoder.layers)}, checkpoint
        )
