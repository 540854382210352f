// Writing an answer: rows for more wordings, a key that saves, and a word before what was typed is left behind.
const form = document.getElementById('edit');
const rows = document.getElementById('wording-rows');
const more = document.getElementById('more-wordings');
let typed = document.getElementById('theirs') !== null || document.getElementById('errors') !== null;

more.hidden = false;
more.addEventListener('click', () => {
  const row = rows.lastElementChild.cloneNode(true);
  const number = rows.children.length + 1;
  row.querySelector('input').value = '';
  row.querySelector('input').setAttribute('aria-label', `Wording ${number}`);
  row.querySelector('select').setAttribute('aria-label', `Stance of wording ${number}`);
  rows.append(row);
  row.querySelector('input').focus();
});

form.addEventListener('input', () => { typed = true; });
form.addEventListener('submit', (event) => { if (event.submitter?.formTarget !== '_blank') typed = false; });
addEventListener('beforeunload', (event) => { if (typed) event.preventDefault(); });
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    document.getElementById('save').click();
  }
});
document.getElementById('errors')?.focus();
