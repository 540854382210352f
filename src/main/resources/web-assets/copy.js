// Buttons that copy the text of another element: <button data-copy="#id" hidden>. Without this script they stay hidden.
import { toast } from './toast.js';

async function copy(button) {
  const source = document.querySelector(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.innerText.trim());
    toast('Copied.');
  } catch {
    getSelection().selectAllChildren(source);
    toast('The browser does not let pages copy; the text is selected, so press Ctrl+C.', { failed: true });
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button));
}

export function copyFirst() {
  const button = document.querySelector('[data-copy]');
  if (!button) return false;
  button.click();
}
