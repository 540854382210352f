"""Teaches the reader, and prints how it does on vendors left out; training/README.md says how it is called.

Stage base learns from the cases alone; fold and final go on from it with the vendors, fold without those named in
--without. Seeded: the same material on the same machine gives the same reader.
"""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

import bert
import data


def batches(pairs, tokens, size, seed):
    """Micro-batches of pairs of about one length, in random order."""
    chance = random.Random(seed)
    made = [(data.rendered(p.question, p.answer, p.wording, tokens), p) for p in pairs]
    made.sort(key=lambda m: (len(m[0][0]) + chance.random() * 6))
    groups = [made[i:i + size] for i in range(0, len(made), size)]
    chance.shuffle(groups)
    return groups


def tensors(group, tokens):
    longest = max(len(ids) for (ids, _), _ in group)
    ids = torch.full((len(group), longest), tokens.pad)
    sides, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, ((i, s), _) in enumerate(group):
        ids[row, :len(i)], sides[row, :len(i)], mask[row, :len(i)] = torch.tensor(i), torch.tensor(s), 1
    return ids, sides, mask


def teach(reader, pairs, tokens, epochs, rate, seed=7, lot=8, step_every=4, said=print):
    """Label and verdict learned together; word embeddings stay as they are, since few words of the world are in the pairs."""
    torch.manual_seed(seed)
    reader.words.weight.requires_grad_(False)
    reader.train()
    parameters = [p for p in reader.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=rate, weight_decay=.01)
    steps = math.ceil(len(pairs) / lot / step_every) * epochs
    done, began = 0, time.time()
    for epoch in range(epochs):
        total, count = 0., 0
        groups = batches(pairs, tokens, lot, seed + epoch)
        for start in range(0, len(groups), step_every):
            share = done / steps
            for g in optimizer.param_groups:
                g['lr'] = rate * min(1, share / .1, (1 - share) / .9 + 1e-3)
            optimizer.zero_grad()
            for group in groups[start:start + step_every]:
                ids, sides, mask = tensors(group, tokens)
                label = torch.tensor([p.label for _, p in group])
                verdict = torch.tensor([p.verdict for _, p in group])
                weight = torch.tensor([p.weight for _, p in group])
                with torch.autocast('cpu', dtype=torch.bfloat16):
                    labels, verdicts = reader(ids, sides, mask)
                loss = (F.cross_entropy(labels.float(), label, reduction='none', label_smoothing=.03) * weight).mean()
                known = verdict >= 0
                if known.any():
                    loss = loss + .7 * (F.cross_entropy(verdicts.float()[known], verdict[known], reduction='none',
                                                        label_smoothing=.03) * weight[known]).sum() / len(group)
                (loss / step_every).backward()
                total, count = total + float(loss) * len(group), count + len(group)
            torch.nn.utils.clip_grad_norm_(parameters, 1.)
            optimizer.step()
            done += 1
            if done % 25 == 0:
                said(f'epoch {epoch + 1} step {done}/{steps} loss {total / count:.3f} {time.time() - began:.0f} s', flush=True)
    reader.eval()
    return reader


def read(reader, pairs, tokens, lot=16):
    """Probabilities of the labels and verdicts for each pair, in order."""
    made = [(data.rendered(p.question, p.answer, p.wording, tokens), n) for n, p in enumerate(pairs)]
    made.sort(key=lambda m: len(m[0][0]))
    out = [None] * len(pairs)
    with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
        for start in range(0, len(made), lot):
            group = [(m, None) for m, _ in made[start:start + lot]]
            labels, verdicts = reader(*tensors(group, tokens))
            for (_, n), l, v in zip(made[start:start + lot], labels.float().softmax(-1), verdicts.float().softmax(-1)):
                out[n] = (l.tolist(), v.tolist())
    return out


def judged(vendor, near, reader, tokens, said=print, keep=None, many=8):
    """What the reader makes of each question's nearest answers; prints how often it is right."""
    pairs, at = [], []
    for n, (question, (order, wording)) in enumerate(zip(vendor.questions, near)):
        for key in order[:many]:
            pairs.append(data.Pair(question['q'], vendor.answers[key], wording[key], 2, -1, 1., vendor.name))
            at.append((n, key))
    rows = {}
    for (n, key), (labels, verdicts) in zip(at, read(reader, pairs, tokens)):
        rows.setdefault(n, []).append((key, labels, verdicts))
        if keep is not None:
            keep.append({'vendor': vendor.name, 'q': vendor.questions[n]['q'], 'key': key, 'wording': near[n][1][key],
                         'answers': [round(x, 4) for x in labels], 'verdict': [round(x, 4) for x in verdicts]})
    best = []
    for n, question in enumerate(vendor.questions):
        key, labels, verdicts = max(rows[n], key=lambda r: r[1][0] + .3 * r[1][1])
        label, want = question['labels'].get(key, ['no', None])
        got = data.VERDICTS[max(range(4), key=lambda i: verdicts[i])]
        own = data.verdict(vendor.answers[key].get('verdict') or 'none')
        best.append((labels[0], max(verdicts[:4]) / (1e-9 + sum(verdicts[:4])), label, want, got, own,
                     any(v[0] == 'full' for v in question['labels'].values())))
    answerable = [b for b in best if b[6]]
    full = [b for b in best if b[2] == 'full']
    wanted = [b for b in full if b[3] != 'none']
    said(f"{vendor.name}: {len(best)} questions, {len(answerable)} answerable, full first {len(full) / len(answerable):.3f}, "
         f"verdict right {sum(b[3] == b[4] for b in wanted)}/{len(wanted)} (own {sum(b[3] == b[5] for b in wanted)}), "
         f"nearest first {sum(q['labels'].get(o[0], ['no'])[0] == 'full' for q, (o, _) in zip(vendor.questions, near)) / len(answerable):.3f}",
         flush=True)
    for many in (60, 100):
        sure = sorted(best, key=lambda b: -b[0])[:many]
        said(f"   {many} surest: full {sum(b[2] == 'full' for b in sure)} part {sum(b[2] == 'part' for b in sure)} "
             f"no {sum(b[2] == 'no' for b in sure)}", flush=True)
    both = sorted((b for b in best), key=lambda b: -b[0] * b[1])[:60]
    said(f"   60 surest of both: right {sum(b[2] == 'full' and b[3] in ('none', b[4]) for b in both)}, "
         f"verdict wrong {sum(b[2] == 'full' and b[3] not in ('none', b[4]) for b in both)}, "
         f"part {sum(b[2] == 'part' for b in both)}, no {sum(b[2] == 'no' for b in both)}", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('--weights', required=True)
    arguments.add_argument('--tokenizer', required=True)
    arguments.add_argument('--out', required=True)
    arguments.add_argument('--stage', default='base')
    arguments.add_argument('--start')
    arguments.add_argument('--without', default='')
    arguments.add_argument('--epochs', type=int, default=2)
    arguments.add_argument('--rate', type=float, default=1.2e-4)
    arguments.add_argument('--threads', type=int, default=1)
    arguments.add_argument('--mix', type=float, default=.15)
    arguments.add_argument('--test', default='')
    a = arguments.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(7)
    os.makedirs(a.out, exist_ok=True)
    tokens = bert.Tokens(a.tokenizer)
    encoder = bert.load(a.weights)
    reader = bert.load(a.weights)
    if a.start:
        reader.load_state_dict(torch.load(a.start))
    everyone = data.vendors()
    left_out = set(a.without.split(',')) - {''}
    files = [f for f in 'abcdfg' if f not in left_out]
    if a.stage == 'base':
        pairs = [p for f in files for p in data.case_pairs(f)]
    else:
        near = {v.name: data.nearest(v, encoder, tokens, 8) for v in everyone}
        pairs = [p for v in everyone if v.name not in left_out for p in data.vendor_pairs(v, near[v.name])]
        chance = random.Random(7)
        pairs += [p for f in files for p in data.case_pairs(f) if chance.random() < a.mix]
    print(f'{a.stage}: {len(pairs)} pairs, without {sorted(left_out)}', flush=True)
    teach(reader, pairs, tokens, a.epochs, a.rate)
    torch.save(reader.state_dict(), os.path.join(a.out, f"{a.stage}{'-' + a.without if a.without else ''}.pt"))
    tested = [v for v in everyone if v.name in (left_out | set(a.test.split(',')))]
    if tested:
        keep = []
        for v in tested:
            judged(v, near[v.name] if a.stage != 'base' else data.nearest(v, encoder, tokens, 8), reader, tokens, keep=keep)
        with open(os.path.join(a.out, f'read-{a.stage}-{a.without}.jsonl'), 'w') as out:
            out.writelines(json.dumps(k, ensure_ascii=False) + '\n' for k in keep)


if __name__ == '__main__':
    main()
