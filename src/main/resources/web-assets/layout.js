// The layout page: the menu of a row, the reasons of a column, added tables. Everything else is plain requests.
import { keys } from './keys.js';

// One thing after the other: each is said on top of what the one before led to.
let saying = Promise.resolve();
let unanswered = 0;
function say(values) {
  unanswered += 1;
  saying = saying.then(() => htmx.ajax('POST', `${location.pathname}/try`, {
    source: document.getElementById('layout'), target: '#layout', swap: 'outerHTML',
    values: { ...Object.fromEntries(new FormData(document.getElementById('said'))), ...values },
  })).catch(() => { /* shell.js said what went wrong */ }).then(() => { unanswered -= 1; });
}

// Whoever saves right after a choice saves that choice, too.
document.addEventListener('submit', (event) => {
  if (event.target.id !== 'said' || !unanswered) return;
  event.preventDefault();
  saying.then(() => document.querySelector('#said .primary')?.click());
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('select[data-say]')) say({ say: target.dataset.say, column: target.dataset.column ?? '', value: target.value });
});
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.dataset.sheet) say({ sheet: button.dataset.sheet, table: 1 });
  else if (button?.dataset.table) say({ table: button.dataset.table });
  else if (button?.id === 'forget') say({ say: 'forget' });
  else if (button?.id === 'take') say({ say: 'take', value: document.getElementById('proposal').value });
});

const menu = document.getElementById('row-menu');
let row = 0;
document.addEventListener('click', (event) => {
  const number = event.target.closest('[data-row]');
  if (number) {
    row = Number(number.dataset.row);
    menu.querySelector('[data-row-title]').textContent = `Row ${row}`;
    menu.showPopover();
    const place = number.getBoundingClientRect();
    menu.style.left = `${place.right + scrollX + 4}px`;
    menu.style.top = `${Math.min(place.top, innerHeight - menu.offsetHeight - 8) + scrollY}px`;
    menu.querySelector('button').focus();
  }
  const item = event.target.closest('#row-menu [data-say]');
  if (item) {
    menu.hidePopover();
    say({ say: item.dataset.say, row });
  }
});
menu.addEventListener('keydown', (event) => {
  const items = [...menu.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
});
menu.addEventListener('toggle', (event) => {
  if (event.newState === 'closed') document.querySelector(`[data-row="${row}"]`)?.focus();
});

// The reasons of the column that is looked at.
function why(event) {
  const head = event.target.closest?.('[data-why]');
  if (!head) return;
  const reasons = document.getElementById(head.dataset.why);
  const place = document.getElementById('why-column');
  place.textContent = reasons ? `${reasons.textContent}: ${reasons.nextElementSibling.textContent}` : '';
}
document.addEventListener('focusin', why);
document.addEventListener('pointerover', why);

document.getElementById('add-form').addEventListener('submit', () => {
  say({ say: 'add', column: document.getElementById('add-column').value.toUpperCase(), row: document.getElementById('add-row').value });
});
const tab = (step) => {
  const tabs = [...document.querySelectorAll('.tabs button')];
  tabs[tabs.findIndex((t) => t.ariaCurrent === 'true') + step]?.click();
};
keys({ '[': () => tab(-1), ']': () => tab(1) });
