// Uploads file by file, so that each shows how far it is and one that fails leaves the others alone.
import { toast } from './toast.js';

const form = document.getElementById('upload');
const input = form.elements.file;
const drop = document.getElementById('drop');
const uploads = document.getElementById('uploads');
const chosen = document.getElementById('chosen');

function show() {
  const files = [...input.files];
  chosen.replaceChildren(...(files.length > 1 ? files : []).map((file) => {
    const li = document.createElement('li');
    li.textContent = file.name;
    return li;
  }));
}
input.addEventListener('change', show);
for (const type of ['dragenter', 'dragover']) {
  drop.addEventListener(type, (event) => { event.preventDefault(); drop.classList.add('over'); });
}
for (const type of ['dragleave', 'drop']) drop.addEventListener(type, () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  input.files = event.dataTransfer.files;
  show();
});

// The order of the collections is the order of the fields.
const collections = document.getElementById('collections');
const rows = [...collections.children];
if (rows.length > 1) {
  for (const row of rows) {
    const key = row.textContent.trim();
    for (const [sign, label, move] of [['↑', 'earlier', () => row.previousElementSibling?.before(row)], ['↓', 'later', () => row.nextElementSibling?.after(row)]]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn quiet small';
      button.textContent = sign;
      button.setAttribute('aria-label', `${key}: ${label}`);
      button.addEventListener('click', () => { move(); button.focus(); });
      row.append(button);
    }
  }
}

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function send(file, said, keep = false) {
  const row = document.getElementById('sending').content.cloneNode(true).firstElementChild;
  const words = row.querySelector('[data-words]');
  const bar = row.querySelector('progress');
  row.querySelector('[data-name]').textContent = file.name;
  bar.setAttribute('aria-label', `${file.name} uploaded`);
  uploads.append(row);

  const data = new FormData();
  for (const [field, value] of said) data.append(field, value);
  data.append('file', file);
  if (keep) data.append('keep', 'true');
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      if (!event.lengthComputable) return;
      bar.max = event.total;
      bar.value = event.loaded;
      words.textContent = event.loaded < event.total ? `${size(event.loaded)} of ${size(event.total)}` : 'looking for the questions';
    });
    request.addEventListener('load', () => {
      if (request.status < 300) {
        const fresh = document.createRange().createContextualFragment(request.responseText).querySelector('li');
        row.replaceWith(fresh);
        htmx.process(fresh);
        done(fresh);
      } else {
        refused(row, file, said, request);
        done(null);
      }
    });
    request.addEventListener('error', () => { failed(row, 'The server cannot be reached; upload it again.'); done(null); });
    request.open('POST', form.action);
    request.setRequestHeader('HX-Request', 'true');
    request.send(data);
  });
}

function failed(row, text) {
  row.querySelector('progress').remove();
  const words = row.querySelector('[data-words]');
  words.textContent = 'not taken in';
  words.className = 'pill guard';
  const p = document.createElement('p');
  p.className = 'small';
  p.setAttribute('role', 'alert');
  p.textContent = text;
  row.append(p);
}

function refused(row, file, said, request) {
  let problem = {};
  try { problem = JSON.parse(request.responseText); } catch { problem.detail = `The server answered ${request.status}.`; }
  failed(row, (problem.errors ?? [{ message: problem.detail ?? problem.title }]).map((e) => e.message).join(' '));
  if (problem.type === 'urn:candor:problem:no-questions-found') {
    const keep = document.createElement('button');
    keep.type = 'button';
    keep.className = 'btn small';
    keep.textContent = 'Keep it and show where they are';
    keep.addEventListener('click', () => { row.remove(); send(file, said, true); });
    row.append(keep);
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!form.querySelector('[name=collections]:checked')) {
    toast('Choose at least one collection to answer from.', { failed: true });
    form.querySelector('[name=collections]')?.focus();
    return;
  }
  const button = form.querySelector('.primary');
  button.disabled = true;
  const files = [...input.files];
  const said = [...new FormData(form)].filter(([field]) => field !== 'file');
  const taken = [];
  for (const file of files) taken.push(await send(file, said));
  button.disabled = false;
  if (files.length === 1 && taken[0]) {
    location.assign(taken[0].dataset.path);
  } else {
    // Of a file that was refused, what was said beside it stays for the next try.
    if (taken.every(Boolean)) form.reset(); else input.value = '';
    show();
  }
});
