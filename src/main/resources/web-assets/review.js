// The review workspace: moving, deciding and undoing by keyboard. What is true comes from the server with every answer;
// here is only what is shown, and the words that somebody typed and did not save yet.
import { keys } from './keys.js';
import { toast } from './toast.js';
import { filters } from './review-filters.js';
import { drafts } from './review-drafts.js';

const space = document.getElementById('workspace');
const base = space.dataset.path;
const work = document.querySelector('.work');
const panel = () => document.getElementById('item');
const number = () => Number(panel().dataset.n);
const row = (n) => document.getElementById(`q${n}`);
const list = work && filters(space.dataset.me, row);
const kept = drafts(space.dataset.id);
const undoable = [];

// Requests go one after the other: whoever types fast decides on what they will see, in order. Keys that were pressed
// before a failure or a conflict came to light were meant for another question and are dropped.
let last = Promise.resolve();
let course = 0;
function inTurn(task) {
  const mine = course;
  last = last.then(() => (mine === course ? task() : null)).catch((problem) => {
    course += 1;
    toast(problem.words ?? 'The server cannot be reached. Nothing was changed.', { failed: true });
  });
  return last;
}

async function request(path, values) {
  const options = values ? { method: 'POST', body: new URLSearchParams(values) } : {};
  const response = await fetch(base + path, { ...options, headers: { 'HX-Request': 'true' } });
  const text = await response.text();
  if (!response.ok) {
    let words = `The server answered ${response.status}.`;
    try {
      const problem = JSON.parse(text);
      words = (problem.errors ?? []).map((e) => e.message).join(' ') || [problem.title, problem.detail].filter(Boolean).join(': ');
    } catch { /* not a problem document: the status is all there is */ }
    throw Object.assign(new Error(words), { words });
  }
  return { text, done: response.headers.get('HX-Trigger-After-Settle') };
}

// Each element of an answer takes the place of the one with its id.
function put(html) {
  for (const fresh of [...document.createRange().createContextualFragment(html).children]) {
    const old = document.getElementById(fresh.id);
    if (!old) continue;
    if (fresh.classList.contains('q')) list.update(old, fresh);
    else old.replaceWith(fresh);
  }
  htmx.process(document.getElementById('told'));
  shown();
}

function shown() {
  const n = number();
  for (const current of work.querySelectorAll('.q[aria-current]')) current.removeAttribute('aria-current');
  row(n)?.setAttribute('aria-current', 'true');
  row(n)?.scrollIntoView({ block: 'nearest' });
  history.replaceState(null, '', `?item=${n}`);
  const words = kept.of(n);
  if (words && !panel().dataset.locked && !panel().hasAttribute('data-conflict')) {
    openEditor(words);
    document.getElementById('kept').textContent = 'These words were not saved yet.';
  }
  prefetch(list.after(n));
}

function focusQuestion() {
  document.getElementById('question')?.focus({ preventScroll: true });
}

// The next question is fetched while this one is read.
let ahead = null;
function prefetch(n) {
  if (!n || ahead?.n === n) return;
  const mine = { n, edition: row(n).dataset.e };
  ahead = mine;
  setTimeout(() => {
    if (ahead !== mine) return;
    mine.html = request(`/items/${n}`).then(({ text }) => text).catch(() => null);
  }, 150);
}

// Which one is asked when its turn comes: after a second J one is two further.
function show(which) {
  return inTurn(async () => {
    const n = which();
    if (!n) return;
    work.dataset.show = 'item';
    const ready = ahead?.n === n && ahead.edition === row(n).dataset.e ? await ahead.html : null;
    if (ahead?.n === n) ahead = null;
    put(ready ?? (await request(`/items/${n}`)).text);
    focusQuestion();
  });
}

function act(action, values = {}) {
  return inTurn(async () => {
    const n = number();
    if (panel().hasAttribute('data-locked')) {
      toast('The review is finished; resume it to change anything.');
      return;
    }
    const next = action === 'undo' || action === 'comments' ? n : list.after(n) || n;
    const { text } = await request(`/items/${n}/${action}`, { etag: panel().dataset.etag, next, ...values });
    if (ahead?.n !== next) ahead = null;
    put(text);
    if (panel().hasAttribute('data-conflict')) {
      course += 1;
      panel().querySelector('.conflict button')?.focus();
      return;
    }
    if (action === 'edit') { kept.drop(n); row(n)?.classList.remove('unsaved'); }
    if (action !== 'undo' && action !== 'comments') undoable.push({ n });
    focusQuestion();
  });
}

function undo() {
  const step = undoable.pop();
  if (!step) return act('undo');
  if (step.batch) return many('/undo', { batch: step.batch });
  return inTurn(async () => {
    put((await request(`/items/${step.n}/undo`, { next: step.n })).text);
    focusQuestion();
    // First the question itself, then the words about it.
    requestAnimationFrame(() => setTimeout(() => toast('Took it back.')));
  });
}

function many(path, values) {
  return inTurn(async () => {
    const { text, done } = await request(path, new URLSearchParams([...new URLSearchParams(values), ['next', number()]]));
    put(text);
    ahead = null;
    const { words, batch } = JSON.parse(done).bulkDone;
    if (batch) undoable.push({ batch });
    toast(words, batch ? { action: 'Undo', onAction: undo } : {});
    focusQuestion();
  });
}

// Editing: what is typed is kept in this browser until it is saved.
function openEditor(words) {
  const editor = document.getElementById('editor');
  if (!editor) return false;
  editor.hidden = false;
  for (const [name, value] of Object.entries(words ?? {})) {
    const field = editor.elements[name];
    if (field) field.value = value;
  }
  if (!words) [...editor.elements].find((f) => /^(TEXTAREA|SELECT|INPUT)$/.test(f.tagName))?.focus();
}
const typed = () => Object.fromEntries(new FormData(document.getElementById('editor')));

document.addEventListener('input', ({ target }) => {
  if (target.form?.id !== 'editor') return;
  kept.keep(number(), typed());
  row(number())?.classList.add('unsaved');
  document.getElementById('kept').textContent = 'Kept in this browser until you save.';
});
document.addEventListener('keydown', (event) => {
  const form = event.target.form;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (form?.id === 'editor' || form?.id === 'comment')) {
    event.preventDefault();
    form.requestSubmit();
  }
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
    if (form?.id === 'editor') cancel();
    else if (event.target.matches('textarea, input[type=search]')) focusQuestion();
  }
});
function cancel() {
  document.getElementById('editor').hidden = true;
  kept.drop(number());
  row(number())?.classList.remove('unsaved');
  focusQuestion();
}

const dialog = (id) => document.getElementById(id);
function assign() {
  dialog('assign').querySelector('[data-section-name]').textContent = panel().dataset.section;
  dialog('assign').querySelector('[data-sheet-name]').textContent = panel().dataset.sheet;
  dialog('assign').showModal();
  document.getElementById('assignee').focus();
}
function bulk() {
  inTurn(async () => {
    document.getElementById('bulk-body').innerHTML = (await request(`/bulk?${list.query()}`)).text;
    countBulk();
    dialog('bulk').showModal();
  });
}
function countBulk() {
  const boxes = [...document.querySelectorAll('#bulk-form [name=item]')];
  const chosen = boxes.filter((b) => b.checked).length;
  const words = document.getElementById('bulk-count');
  if (words) words.textContent = `${chosen} of ${boxes.length} chosen`;
  document.getElementById('bulk-accept').disabled = !chosen;
}
document.addEventListener('change', ({ target }) => {
  if (target.id === 'bulk-sure' || target.id === 'bulk-doubts') {
    const sure = Number(document.getElementById('bulk-sure').value);
    const doubts = document.getElementById('bulk-doubts').checked;
    for (const box of document.querySelectorAll('#bulk-form [name=item]')) box.checked = Number(box.dataset.sure) >= sure && (doubts || !('doubt' in box.dataset));
  }
  if (target.form?.id === 'bulk-form') countBulk();
});

const doing = {
  edit: () => openEditor(),
  cancel,
  assign,
  bulk,
  undo,
  comment: () => document.getElementById('comment-text').focus(),
};

document.addEventListener('click', (event) => {
  const { target } = event;
  const question = target.closest('.q');
  if (question && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    show(() => Number(question.dataset.n));
    return;
  }
  const button = target.closest('button');
  if (!button) return;
  if (button.dataset.act) act(button.dataset.act);
  else if (button.dataset.pick) act('accept', { candidate: button.dataset.pick });
  else if (button.dataset.do) doing[button.dataset.do]();
  else if ('list' in button.dataset) { work.dataset.show = 'list'; row(number())?.scrollIntoView({ block: 'center' }); row(number())?.focus(); }
  else if ('keep' in button.dataset) { kept.drop(number()); show(number); }
  else if ('saveMine' in button.dataset) {
    act('edit', Object.fromEntries([...panel().querySelectorAll('[data-mine]')].map((m) => [`cell.${m.dataset.mine}`, m.textContent])));
  }
});

document.addEventListener('submit', (event) => {
  const { target } = event;
  if (target.id === 'editor') { event.preventDefault(); act('edit', typed()); }
  if (target.id === 'comment') { event.preventDefault(); act('comments', { text: target.elements.text.value }); }
  if (target.id === 'assign-form') {
    event.preventDefault();
    dialog('assign').close();
    many('/assign', { ...Object.fromEntries(new FormData(target)), sheet: panel().dataset.sheet, section: panel().dataset.section });
  }
  if (target.id === 'bulk-form') {
    event.preventDefault();
    dialog('bulk').close();
    many('/bulk', new FormData(target));
  }
});

if (work) {
  const next = () => show(() => list.after(number()));
  const previous = () => show(() => list.before(number()));
  keys({
    j: next, ArrowDown: next, k: previous, ArrowUp: previous,
    a: () => act('accept'), n: () => act('not-applicable'), x: () => act('decline'), o: () => act('reopen'),
    e: doing.edit, s: assign, c: doing.comment, u: () => { undo(); }, b: bulk,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((place) => [String(place), () => panel().querySelector(`[data-pick="${place}"]`) && act('accept', { candidate: place })])),
  });
  for (const n of kept.all()) row(n)?.classList.add('unsaved');
  if (matchMedia('(max-width: 720px)').matches && !new URLSearchParams(location.search).has('item')) work.dataset.show = 'list';
  shown();
  // Rows out of sight are laid out once the page is there. To go on watching a thousand of them for coming into sight
  // would make each picture after it slower.
  addEventListener('load', () => setTimeout(() => {
    document.getElementById('rows').classList.remove('fresh');
    row(number())?.scrollIntoView({ block: 'nearest' });
  }));
}
