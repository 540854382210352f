// A sentence at the foot of the page that goes away by itself, with at most one thing to do about it.
const place = () => document.getElementById('flow');

export function toast(words, { failed = false, action = null, onAction = null } = {}) {
  const box = document.createElement('div');
  box.className = failed ? 'toast failed' : 'toast';
  const text = document.createElement('span');
  text.textContent = words;
  box.append(text);
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action;
    button.addEventListener('click', () => { box.remove(); onAction(); });
    box.append(button);
  }
  const shown = place().querySelectorAll('.toast');
  if (shown.length > 2) shown[0].remove();
  place().append(box);
  setTimeout(() => box.remove(), failed ? 12000 : 7000);
}
