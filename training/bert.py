"""MiniLM-L6 (BERT, 6 layers of 384) in PyTorch, with the weights of the ONNX file that Candor's sentence model is made from."""
import json
import re
import unicodedata

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

HIDDEN, HEADS, LABELS, VERDICTS = 384, 12, 3, 5


class Tokens:
    """BERT's uncased word pieces, as the class WordPiece of core.reading cuts them."""

    def __init__(self, tokenizer_json):
        self.vocabulary = json.load(open(tokenizer_json))['model']['vocab']
        self.cls, self.sep, self.pad, self.unknown = (self.vocabulary[t] for t in ('[CLS]', '[SEP]', '[PAD]', '[UNK]'))
        self.known = {}

    def words(self, text):
        text = unicodedata.normalize('NFD', text.lower())
        text = ''.join(' ' if c.isspace() else c for c in text
                       if not (unicodedata.category(c) in ('Mn', 'Cc', 'Cf') and c not in '\t\n\r'))
        return re.findall(r'[^\W_]+|[^\w\s]|_', text)

    def word(self, word):
        if word in self.known:
            return self.known[word]
        pieces, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.vocabulary.get(word[start:end] if start == 0 else '##' + word[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                pieces = [self.unknown]
                break
        self.known[word] = pieces
        return pieces

    def ids(self, text):
        return [i for word in self.words(text) for i in self.word(word)]


class Layer(nn.Module):
    def __init__(self, ffn):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.wide = nn.Linear(HIDDEN, ffn)
        self.narrow = nn.Linear(ffn, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)

    def forward(self, x, bias):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-1, -2)) * (HIDDEN // HEADS) ** -.5 + bias
        mixed = (weights.softmax(-1) @ v).transpose(1, 2).reshape(b, t, HIDDEN)
        x = self.attended_norm(x + self.attended(mixed))
        return self.norm(x + self.narrow(F.silu(1.702 * self.wide(x)) / 1.702))


class Reader(nn.Module):
    """Reads a question and an answer together: logits of wholly / in part / not, and of the verdict for the question."""

    def __init__(self, layers=6, ffn=1536, vocabulary=30522):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.sides = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer(ffn) for _ in range(layers))
        self.pooled = nn.Linear(HIDDEN, HIDDEN)
        self.label = nn.Linear(HIDDEN, LABELS)
        self.verdict = nn.Linear(HIDDEN, VERDICTS)

    def hidden(self, ids, sides, mask):
        bias = (1 - mask[:, None, None, :].float()) * -1e4
        x = self.norm(self.words(ids) + self.sides(sides) + self.places(torch.arange(ids.shape[1]))[None])
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, sides, mask):
        first = torch.tanh(self.pooled(self.hidden(ids, sides, mask)[:, 0]))
        return self.label(first), self.verdict(first)


def load(onnx_file):
    """The sentence model's weights in a reader whose heads are new."""
    graph = onnx.load(onnx_file).graph
    named = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    inputs = {out: n for n in graph.node for out in n.output}
    # A Linear's MatMul has a nameless weight: it is known by the bias that is added to its product.
    for node in graph.node:
        if node.op_type == 'Add':
            bias = [i for i in node.input if i in named and i.endswith('.bias')]
            product = [inputs[i] for i in node.input if i in inputs and inputs[i].op_type == 'MatMul']
            if bias and product:
                weight = [i for i in product[0].input if i in named]
                if weight:
                    named[bias[0][:-len('bias')] + 'weight'] = named[weight[0]].T.contiguous()
    layers = 1 + max(int(m.group(1)) for m in (re.match(r'encoder\.layer\.(\d+)\.', n) for n in named) if m)
    ffn = named['encoder.layer.0.intermediate.dense.bias'].shape[0]
    reader = Reader(layers, ffn, named['embeddings.word_embeddings.weight'].shape[0])
    with torch.no_grad():
        reader.words.weight.copy_(named['embeddings.word_embeddings.weight'])
        reader.places.weight.copy_(named['embeddings.position_embeddings.weight'])
        reader.sides.weight.copy_(named['embeddings.token_type_embeddings.weight'])
        for target, source in [(reader.norm, 'embeddings.LayerNorm')]:
            target.weight.copy_(named[source + '.weight'])
            target.bias.copy_(named[source + '.bias'])
        for n, layer in enumerate(reader.layers):
            at = f'encoder.layer.{n}.'
            for part in ('weight', 'bias'):
                getattr(layer.qkv, part).copy_(torch.cat([named[f'{at}attention.self.{w}.{part}'] for w in ('query', 'key', 'value')]))
                getattr(layer.attended, part).copy_(named[f'{at}attention.output.dense.{part}'])
                getattr(layer.attended_norm, part).copy_(named[f'{at}attention.output.LayerNorm.{part}'])
                getattr(layer.wide, part).copy_(named[f'{at}intermediate.dense.{part}'])
                getattr(layer.narrow, part).copy_(named[f'{at}output.dense.{part}'])
                getattr(layer.norm, part).copy_(named[f'{at}output.LayerNorm.{part}'])
    return reader
