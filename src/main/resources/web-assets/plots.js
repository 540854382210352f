// Draws each figure from the table in it, so that a plot and its numbers cannot differ. Without this script, or without
// the library, the tables stand there by themselves.
const figures = [...document.querySelectorAll('figure[data-plot]')];
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const drawn = [];

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// A tone is a colour of the design system, or half of it: "guard", "guard-half".
function tone(name) {
  const colour = token(`--${name.replace('-half', '')}`);
  return name.endsWith('-half') ? `${colour}80` : colour;
}

function read(figure) {
  const head = [...figure.querySelectorAll('thead th')];
  const rows = [...figure.querySelectorAll('tbody tr')];
  const columns = head.map((cell, i) => ({ name: cell.textContent, i, skip: i === 0 || 'skip' in cell.dataset })).filter((c) => !c.skip);
  const factor = figure.dataset.unit === '%' ? 100 : 1;
  return {
    labels: rows.map((row) => row.cells[0].textContent),
    series: columns.map((c) => ({
      name: c.name,
      values: rows.map((row) => (row.cells[c.i].dataset.value === undefined ? null : Number(row.cells[c.i].dataset.value) * factor)),
    })),
  };
}

const short = (text, room) => (text.length > room ? `${text.slice(0, room - 1)}…` : text);

function draw(figure) {
  const { labels, series } = read(figure);
  const kind = figure.dataset.plot;
  const unit = figure.dataset.unit ?? '';
  const tones = figure.dataset.tones.split(' ');
  const lying = kind === 'bars';
  const box = figure.querySelector('.drawn') ?? figure.insertBefore(document.createElement('div'), figure.querySelector('.numbers'));
  box.className = 'drawn canvas';
  if (lying) box.style.height = `${Math.max(120, labels.length * 30 + 70)}px`;
  if (series.every((s) => s.values.every((v) => v === null))) {
    box.textContent = 'There is nothing to draw yet.';
    box.className = 'drawn small muted';
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${figure.querySelector('h2').textContent}: ${series.map((s) => s.name).join(', ')}; the numbers are in the table below`);
  box.replaceChildren(canvas);
  // Names beside lying bars take up to half of the room.
  const letters = Math.max(18, Math.floor(box.clientWidth / 14));
  const ink = token('--ink-2');
  const line = token('--line');
  const values = { stacked: kind !== 'line', beginAtZero: true, suggestedMax: unit === 'h' ? 1 : undefined, max: unit === '%' ? 100 : undefined, grid: { color: line }, border: { display: false }, ticks: { color: ink, precision: unit === 'h' ? undefined : 0, maxTicksLimit: 6, callback: (v) => (unit ? `${v} ${unit}` : v) } };
  const names = { stacked: kind !== 'line', offset: true, grid: { display: false }, border: { color: line }, ticks: { color: ink, autoSkip: !lying, callback(v) { return short(this.getLabelForValue(v), letters); } } };
  return new Chart(canvas, {
    type: kind === 'line' ? 'line' : 'bar',
    data: {
      labels,
      datasets: series.map((s, i) => {
        const colour = tone(tones[i % tones.length]);
        return { label: s.name, data: s.values, backgroundColor: colour, borderColor: kind === 'line' ? colour : token('--surface'), borderWidth: kind === 'line' ? 2 : 1, pointRadius: 3, pointStyle: ['circle', 'rect', 'triangle', 'rectRot'][i % 4], maxBarThickness: 44, spanGaps: true };
      }),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      animation: still ? false : { duration: 200 },
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false, axis: lying ? 'y' : 'x' },
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: { display: series.length > 1, position: 'bottom', labels: { color: ink, usePointStyle: true, boxHeight: 7 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${Math.round((lying ? item.parsed.x : item.parsed.y) * 100) / 100} ${unit}`.trim() } },
      },
    },
  });
}

function drawAll() {
  drawn.splice(0).forEach((chart) => chart.destroy());
  drawn.push(...figures.map(draw).filter(Boolean));
}

if (window.Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 12;
  drawAll();
  new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
} else {
  document.querySelectorAll('.numbers').forEach((numbers) => { numbers.open = true; });
}
