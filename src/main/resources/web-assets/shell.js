// What every page does: theme, time zone, dialogs, messages, and the keys that work everywhere.
import { keys } from './keys.js';
import { toast } from './toast.js';

const year = 'path=/;max-age=31536000;samesite=strict';
const root = document.documentElement;

// The server writes times in the viewer's zone once it knows the zone; the first page is put right here.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && root.dataset.zone !== zone) {
  document.cookie = `candor-zone=${zone};${year}`;
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  for (const time of document.querySelectorAll('time[data-moment]')) {
    time.textContent = format.format(new Date(time.dateTime)).replace(/,(?= \d{1,2} )/, '');
  }
}

const themes = ['', 'light', 'dark'];
const themeButton = document.getElementById('theme');
function showTheme(theme) {
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  themeButton.textContent = { '': 'Auto', light: 'Light', dark: 'Dark' }[theme];
  themeButton.setAttribute('aria-label', `Colours: ${{ '': 'as the system', light: 'light', dark: 'dark' }[theme]}. Change`);
}
if (themeButton) {
  showTheme(root.dataset.theme ?? '');
  themeButton.hidden = false;
  themeButton.addEventListener('click', () => {
    const next = themes[(themes.indexOf(root.dataset.theme ?? '') + 1) % themes.length];
    document.cookie = `candor-theme=${next};${year}`;
    showTheme(next);
  });
}

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-dialog]');
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.dialog)?.showModal();
  }
  const closer = event.target.closest('[data-close]');
  if (closer) closer.closest('dialog, .toast')?.[closer.closest('dialog') ? 'close' : 'remove']();
  if (event.target instanceof HTMLDialogElement) event.target.close();
});

keys({
  '?': () => document.getElementById('keys').showModal(),
  '/': () => {
    const box = document.querySelector('[data-search]') ?? document.querySelector('.ask input');
    if (!box) return false;
    box.focus();
    box.select();
  },
});

// A request of the page that fails says so in the words of the server.
document.addEventListener('htmx:responseError', (event) => {
  const { xhr } = event.detail;
  let words = `The server answered ${xhr.status}.`;
  try {
    const problem = JSON.parse(xhr.responseText);
    words = [problem.title, problem.detail].filter(Boolean).join(': ');
  } catch { /* not a problem document: the status is all there is */ }
  toast(words, { failed: true });
});
document.addEventListener('htmx:sendError', () => toast('The server cannot be reached. What you typed is still here.', { failed: true }));
