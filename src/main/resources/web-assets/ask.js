// Keys of the page of the ask box: copy, and Enter asks.
import { keys } from './keys.js';
import { copyFirst } from './copy.js';

keys({ c: copyFirst });

const box = document.getElementById('q');
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (box.value.trim()) box.form.requestSubmit();
  }
});
