// Keys of an answer's page.
import { keys } from './keys.js';
import { copyFirst } from './copy.js';

keys({
  e: () => document.getElementById('edit-answer')?.click() ?? false,
  c: copyFirst,
});
