// Keys that do something when nobody is typing. The last page that binds a key wins; a handler that returns false lets
// the key through.
const bound = new Map();

export function keys(handlers) {
  for (const [key, handler] of Object.entries(handlers)) bound.set(key, handler);
}

export function typing(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
    && !/^(checkbox|radio|button|submit|file)$/.test(target.type ?? '');
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  // A key that is held down goes on moving; it decides once.
  if (event.repeat && !/^(j|k|Arrow.*)$/.test(event.key)) return;
  const handler = bound.get(event.key);
  if (handler && handler(event) !== false) event.preventDefault();
});
