// Keys of the bank's list: to the search, and from answer to answer.
import { keys } from './keys.js';

const links = () => [...document.querySelectorAll('.answers td:first-child > a')];

function step(by) {
  const all = links();
  if (!all.length) return false;
  const at = all.indexOf(document.activeElement);
  all[Math.min(Math.max(at + by, 0), all.length - 1)].focus();
}

keys({
  s: () => {
    const box = document.getElementById('bank-q');
    if (!box) return false;
    box.focus();
    box.select();
  },
  j: () => step(1),
  k: () => step(-1),
});
