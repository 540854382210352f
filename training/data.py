"""Pairs of a question and an answer with what a careful person said of them."""
import collections
import glob
import json
import math
import os
import random
import re

import torch
from torch.nn import functional as F

DATA = os.environ.get('READER_DATA', 'target/reader/data')
LABELS = ['full', 'part', 'no']
VERDICTS = ['yes', 'no', 'partial', 'na', 'none']
SAID = {'yes': 'yes.', 'no': 'no.', 'partial': 'partly.', 'na': 'not applicable.', 'none': ''}
QUESTION, WHOLE = 56, 144  # word pieces at most

Pair = collections.namedtuple('Pair', 'question answer wording label verdict weight source')
"""label and verdict are indexes of LABELS and VERDICTS; verdict -1 where it does not count."""


def lines(name):
    with open(os.path.join(DATA, name)) as file:
        return [json.loads(line) for line in file]


def verdict(name):
    return {'not-applicable': 'na'}.get(name, name)


def rendered(question, answer, wording, tokens):
    """[CLS] question [SEP] title: wording verdict short text [SEP] as ids and sides."""
    ids = [tokens.cls] + tokens.ids(question)[:QUESTION] + [tokens.sep]
    said = SAID[verdict(answer.get('verdict') or 'none')]
    other = tokens.ids(f"{answer['title']}: {wording} {said} {answer.get('text') or answer.get('short') or ''}")
    other = other[:WHOLE - len(ids) - 1] + [tokens.sep]
    return ids + other, [0] * len(ids) + [1] * len(other)


class Vendor:
    def __init__(self, name):
        self.name = name
        self.answers = {a['key']: a for a in lines(f'vendors/{name}.bank.jsonl')}
        self.questions = lines(f'vendors/{name}.questions.jsonl')


def vendors():
    found = glob.glob(os.path.join(DATA, 'vendors', '*.bank.jsonl'))
    return [Vendor(os.path.basename(f)[:-len('.bank.jsonl')]) for f in sorted(found)]


def embedded(texts, encoder, tokens, cut=96):
    """Sentence vectors of texts: the mean of the pieces, of length 1."""
    ids = [[tokens.cls] + tokens.ids(t)[:cut] + [tokens.sep] for t in texts]
    vectors = torch.zeros(len(ids), 384)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
        for start in range(0, len(order), 16):
            part = order[start:start + 16]
            longest = max(len(ids[i]) for i in part)
            block = torch.tensor([ids[i] + [tokens.pad] * (longest - len(ids[i])) for i in part])
            mask = (block != tokens.pad).long()
            hidden = encoder.hidden(block, torch.zeros_like(block), mask).float() * mask[..., None]
            vectors[part] = F.normalize(hidden.sum(1), dim=-1)
    return vectors


def words(text):
    return set(re.findall(r'[a-z0-9]+', text.lower()))


def nearest(vendor, encoder, tokens, many):
    """For each question of a vendor the keys of the nearest answers, best first, and each answer's nearest wording."""
    keys = list(vendor.answers)
    wordings = [(k, w) for k in keys for w in vendor.answers[k]['wordings']]
    asked = embedded([q['q'] for q in vendor.questions], encoder, tokens)
    worded = embedded([f"{vendor.answers[k]['title']}: {w}" for k, w in wordings], encoder, tokens)
    texts = embedded([f"{a.get('short') or ''} {a.get('text') or ''}" for a in vendor.answers.values()], encoder, tokens)
    likeness = asked @ worded.T
    telling = asked @ texts.T
    bags = [words(' '.join([a['title'], *a['wordings'], a.get('short') or '', a.get('text') or '']))
            for a in vendor.answers.values()]
    seen = collections.Counter(w for bag in bags for w in bag)
    rarity = {w: math.log(1 + len(bags) / n) for w, n in seen.items()}
    found = []
    for n, question in enumerate(vendor.questions):
        bag = words(question['q'])
        whole = sum(rarity.get(w, 0) for w in bag) or 1
        best = {}
        for i, (key, wording) in enumerate(wordings):
            if key not in best or likeness[n, i] > best[key][0]:
                best[key] = (float(likeness[n, i]), wording)
        score = {k: best[k][0] + .6 * float(telling[n, i]) + .5 * sum(rarity[w] for w in bag & bags[i]) / whole
                 for i, k in enumerate(keys)}
        order = sorted(keys, key=lambda k: -score[k])[:many]
        found.append(([k for k in order], {k: best[k][1] for k in keys}))
    return found


def case_pairs(name, seed=7):
    """A case's asks against its answer, and against another answer of the same domain or file as an easy no."""
    cases, chance, pairs = lines(f'cases/{name}.jsonl'), random.Random(seed), []
    for case in cases:
        others = [c for c in cases if c['id'] != case['id'] and c['domain'] == case['domain']] or [c for c in cases if c['id'] != case['id']]
        for ask in case['asks']:
            label = LABELS.index(ask['label'])
            pairs.append(Pair(ask['q'], case, case['wording'], label,
                              VERDICTS.index(ask['verdict']) if label == 0 else -1, 1., name))
            if label == 0 and chance.random() < .35:
                other = chance.choice(others)
                pairs.append(Pair(ask['q'], other, other['wording'], 2, -1, .4, name))
        pairs.append(Pair(case['wording'], case, case['wording'], 0, VERDICTS.index(verdict(case['verdict'])), .5, name))
    return pairs


def vendor_pairs(vendor, near, negatives=3, seed=7):
    """The labelled answers of each question, and the nearest that nobody labelled."""
    pairs = []
    for question, (order, wording) in zip(vendor.questions, near):
        labels = {k: v for k, v in question['labels'].items() if k in vendor.answers}
        for key, (label, said) in labels.items():
            pairs.append(Pair(question['q'], vendor.answers[key], wording[key], LABELS.index(label),
                              VERDICTS.index(verdict(said)) if label == 'full' else -1, 1., vendor.name))
        for key in [k for k in order if k not in labels][:negatives]:
            pairs.append(Pair(question['q'], vendor.answers[key], wording[key], 2, -1, .7, vendor.name))
    return pairs
