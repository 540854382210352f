// Which questions the list shows. Only hides and shows rows that are there: a thousand of them in a millisecond or two.
export function filters(me, row) {
  const rows = document.getElementById('rows');
  const all = () => rows.getElementsByClassName('q');
  const chips = document.getElementById('filters');
  const search = document.getElementById('search');
  const selects = [...document.querySelectorAll('[data-filter]')];
  const kinds = {
    all: () => true,
    todo: (d) => d.s === 'suggested' || d.s === 'open',
    suggested: (d) => d.s === 'suggested',
    open: (d) => d.s === 'open',
    filled: (d) => d.s === 'filled',
    guards: (d) => 'g' in d && d.s !== 'accepted' && d.s !== 'edited' && d.s !== 'declined',
    mine: (d) => d.a === me,
  };
  let kind = location.hash === '#mine' ? 'mine' : 'all';

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = selects.filter((s) => s.value);
    let shown = 0;
    let section = null;
    let filled = false;
    for (const element of rows.children) {
      if (element.classList.contains('sec')) {
        if (section) section.hidden = !filled;
        section = element;
        filled = false;
        continue;
      }
      const data = element.dataset;
      const text = words.length ? element.textContent.toLowerCase() : '';
      const fits = kinds[kind](data) && wanted.every((s) => data[s.dataset.filter] === s.value) && words.every((w) => text.includes(w));
      element.hidden = !fits;
      if (fits) { shown += 1; filled = true; }
    }
    if (section) section.hidden = !filled;
    for (const chip of chips.children) chip.setAttribute('aria-pressed', String(chip.dataset.show === kind));
    document.getElementById('none').hidden = shown > 0;
  }

  const counts = Object.fromEntries(Object.keys(kinds).map((k) => [k, 0]));

  function tally({ attributes }, step) {
    // Read once: a dataset is looked up anew with every word that is asked of it.
    const data = { s: attributes['data-s'].value, a: attributes['data-a']?.value };
    if (attributes['data-g']) data.g = '';
    for (const k in kinds) if (kinds[k](data)) counts[k] += step;
  }

  function tell() {
    for (const chip of chips.children) chip.querySelector('b').textContent = counts[chip.dataset.show];
  }

  // A row becomes what the server says of it. It stays where it is: to take it out and put another in would make the
  // browser lay out a thousand rows.
  function update(old, fresh) {
    tally(old, -1);
    for (const name of old.getAttributeNames()) if (name.startsWith('data-') && !fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (name.startsWith('data-')) old.setAttribute(name, value);
    old.replaceChildren(...fresh.childNodes);
    tally(old, 1);
    tell();
    selects.forEach((select) => offer(select, old));
  }

  function offer(select, { dataset }) {
    const value = dataset[select.dataset.filter];
    if (!value || [...select.options].some((o) => o.value === value)) return;
    select.add(new Option(select.dataset.filter === 'r' ? value.replaceAll('-', ' ') : value, value));
  }

  for (const select of selects) {
    for (const each of all()) offer(select, each);
    select.addEventListener('change', apply);
  }
  search.addEventListener('input', apply);
  chips.addEventListener('click', ({ target }) => {
    const chip = target.closest('[data-show]');
    if (chip) { kind = chip.dataset.show; apply(); }
  });
  document.querySelector('[data-show-all]').addEventListener('click', () => {
    kind = 'all';
    search.value = '';
    for (const select of selects) select.value = '';
    apply();
  });
  for (const each of all()) tally(each, 1);
  tell();
  if (kind !== 'all') apply();

  // The nearest shown question in a direction; 0 at the end.
  function beside(n, step) {
    let element = row(n);
    do element = element?.[step]; while (element && (element.hidden || !element.classList.contains('q')));
    return element ? Number(element.dataset.n) : 0;
  }
  return {
    update,
    after: (n) => beside(n, 'nextElementSibling'),
    before: (n) => beside(n, 'previousElementSibling'),
    // The same filter in the server's words.
    query() {
      const query = new URLSearchParams();
      const names = { sheet: 'sheet', r: 'reason', a: 'assignee' };
      for (const select of selects) if (select.value) query.set(names[select.dataset.filter], select.value);
      if (kind === 'mine') query.set('assignee', me);
      return query;
    },
  };
}
