"""Writes a taught reader as an 8-bit ONNX file. usage: export.py READER.pt WEIGHTS.onnx OUT.onnx

Constant matrices become integers with one scale a column, word embeddings with one scale a row; activations are scaled as
they come. 7 bits a weight: with 8, processors without VNNI instructions add two products into 16 bits and overflow, so that
the same text would get another result there.
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

import bert

LARGEST = 63


class Exported(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.reader(input_ids, token_type_ids, attention_mask)


def quantised(model):
    graph = model.graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    nodes, kept, made = [], set(weights), []
    for n, node in enumerate(graph.node):
        if node.op_type == 'MatMul' and node.input[1] in weights:
            name, matrix = node.input[1], weights[node.input[1]]
            scale = np.maximum(np.abs(matrix).max(0), 1e-8) / LARGEST
            made += [numpy_helper.from_array(np.round(matrix / scale).astype(np.int8), name + '_q'),
                     numpy_helper.from_array(scale.astype(np.float32), name + '_scale')]
            kept.discard(name)
            at = f'q{n}_'
            nodes += [helper.make_node('DynamicQuantizeLinear', [node.input[0]], [at + 'a', at + 'scale', at + 'zero']),
                      helper.make_node('MatMulInteger', [at + 'a', name + '_q', at + 'zero'], [at + 'sum']),
                      helper.make_node('Cast', [at + 'sum'], [at + 'float'], to=TensorProto.FLOAT),
                      helper.make_node('Mul', [at + 'scale', name + '_scale'], [at + 'both']),
                      helper.make_node('Mul', [at + 'float', at + 'both'], [node.output[0]])]
        elif node.op_type == 'Gather' and node.input[0] in weights and weights[node.input[0]].shape[0] > 10_000:
            name, matrix = node.input[0], weights[node.input[0]]
            scale = np.maximum(np.abs(matrix).max(1, keepdims=True), 1e-8) / 127
            made += [numpy_helper.from_array(np.round(matrix / scale).astype(np.int8), name + '_q'),
                     numpy_helper.from_array(scale.astype(np.float32), name + '_scale')]
            kept.discard(name)
            at = f'q{n}_'
            nodes += [helper.make_node('Gather', [name + '_q', node.input[1]], [at + 'row']),
                      helper.make_node('Cast', [at + 'row'], [at + 'float'], to=TensorProto.FLOAT),
                      helper.make_node('Gather', [name + '_scale', node.input[1]], [at + 'scale']),
                      helper.make_node('Mul', [at + 'float', at + 'scale'], [node.output[0]])]
        else:
            nodes.append(node)
    initializers = [i for i in graph.initializer if i.name in kept] + made
    graph = helper.make_graph(nodes, 'candor-reader', graph.input, graph.output, initializers)
    return helper.make_model(graph, opset_imports=model.opset_import, ir_version=8, producer_name='candor')


def export(reader, out):
    reader.eval()
    example = torch.ones(1, 12, dtype=torch.long)
    torch.onnx.export(Exported(reader), (example, example, torch.zeros_like(example)), out + '.float',
                      input_names=['input_ids', 'attention_mask', 'token_type_ids'], output_names=['answers', 'verdicts'],
                      dynamic_axes={n: {0: 'one', 1: 'pieces'} for n in ('input_ids', 'attention_mask', 'token_type_ids')},
                      opset_version=13, do_constant_folding=True)
    model = quantised(onnx.load(out + '.float'))
    onnx.checker.check_model(model)
    onnx.save(model, out)


def main():
    taught, weights, out = sys.argv[1:4]
    reader = bert.load(weights)
    reader.load_state_dict(torch.load(taught))
    export(reader, out)


if __name__ == '__main__':
    main()
