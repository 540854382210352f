"""Brings the labelled material into one form. usage: prepare.py SHARED PROJECT OUT

OUT/cases gets the labelled cases of SHARED/verifier; OUT/vendors gets the banks with questions of SHARED/banks, of the
project's src/test/resources/evaluation/vendors and of training/vendors, one file of answers and one of questions each.
"""
import glob
import json
import os
import shutil
import sys

import yaml


def answers(folder):
    for file in sorted(glob.glob(folder + '/*.yaml')):
        content = yaml.safe_load(open(file))
        for answer in content.get('answers') or []:
            yield {'key': answer['key'], 'domain': content['domain'], 'title': answer['title'],
                   'verdict': str(answer['verdict']), 'short': answer.get('short') or '',
                   'text': answer.get('text') or '',
                   'wordings': [w['text'] for w in answer['wordings'] if w.get('stance') != 'inverted']}


def main():
    shared, project, out = sys.argv[1:4]
    for folder in ('cases', 'vendors'):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    for file in sorted(glob.glob(shared + '/verifier/*.jsonl')):
        shutil.copy(file, out + '/cases')
    for questions in sorted(glob.glob(shared + '/banks/*.questions.jsonl')
                            + glob.glob(project + '/src/test/resources/evaluation/vendors/*.questions.jsonl')):
        name = os.path.basename(questions)[:-len('.questions.jsonl')]
        shutil.copy(questions, out + '/vendors')
        with open(f'{out}/vendors/{name}.bank.jsonl', 'w') as bank:
            for answer in answers(questions[:-len('.questions.jsonl')]):
                bank.write(json.dumps(answer, ensure_ascii=False) + '\n')
    for file in glob.glob(project + '/training/vendors/*.jsonl'):
        shutil.copy(file, out + '/vendors')


if __name__ == '__main__':
    main()
