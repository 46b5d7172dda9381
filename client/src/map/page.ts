import type { MapResult, WireDoubt } from '../../../server/src/protocol';
import { numberIn } from '../numbers';
import { html, webFrame } from '../webPage';

/** All that the map says, in the language of the interface. */
export interface MapWords {
  readonly language: string;
  readonly title: string;
  readonly nothing: string;
  readonly notLocated: string;
  readonly places: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  /** A name, and how sure it is that it is a place's. */
  readonly hedge: (name: string, doubt: WireDoubt | undefined) => string;
  /** `Paris, France, 3 mentions: go to the first`. */
  readonly goTo: (name: string, country: string, mentions: number) => string;
}

/** Radius of a mark by its mentions, in pixels of the screen. */
function radiusOf(mentions: number): number {
  return Math.min(12, 4 + 1.5 * Math.log2(mentions));
}

/** Between a mark and its name, in pixels of the screen. */
const gap = 3;

/** What lies around a place; nothing for the country itself. */
function countryOf({ name, country }: MapResult['places'][number], language: string): string {
  if (!/^[A-Z]{2}$/u.test(country)) return '';
  const around = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
  return around.localeCompare(name, language, { sensitivity: 'base' }) === 0 ? '' : around;
}

/**
 * The content of the panel: the map, and the same places as a list for whoever does not see or point at it.
 * Out: HTML; all text from articles is escaped.
 */
export function mapContent(map: MapResult, words: MapWords): string {
  if (map.places.length === 0) return `<h1>${html(words.title)}</h1><p>${html(words.nothing)}</p>`;
  const labels = map.places.map((place) =>
    html(words.goTo(words.hedge(place.name, place.doubt), countryOf(place, words.language), place.mentions)),
  );
  // The least mentioned first, so that the others lie on top.
  const marks = map.places
    .map(
      ({ x, y, name, mentions, doubt }, index) =>
        `<g class="mark${doubt === undefined ? '' : ` ${doubt}`}" data-place="${String(index)}" data-x="${String(x)}" data-y="${String(y)}"><title>${labels[index] ?? ''}</title><circle cx="${String(x)}" cy="${String(y)}" r="${radiusOf(mentions).toFixed(1)}"/><text x="${String(x)}" y="${String(y)}" dx="${(radiusOf(mentions) + gap).toFixed(1)}" dy="4">${html(name)}</text></g>`,
    )
    .reverse();
  const rows = map.places.map(
    (place, index) =>
      `<li><button class="link" data-place="${String(index)}" title="${labels[index] ?? ''}">${html(words.hedge(place.name, place.doubt))}</button> <span class="note">${html([countryOf(place, words.language), numberIn(words.language, place.mentions)].filter((part) => part !== '').join(' · '))}</span></li>`,
  );
  const button = (id: string, sign: string, title: string): string =>
    `<button id="${id}" title="${html(title)}" aria-label="${html(title)}">${sign}</button>`;
  const size = `${String(map.width)} ${String(map.height)}`;
  return `<h1>${html(words.title)}</h1>
<div class="frame">
<svg id="map" viewBox="0 0 ${size}" tabindex="0" role="img" aria-label="${html(words.title)}">
<rect class="sea" width="${String(map.width)}" height="${String(map.height)}"/>
<path class="land" d="${map.land}"/><path class="border" d="${map.borders}"/><path class="border disputed" d="${map.disputed}"/>
${marks.join('')}
</svg>
<div class="tools">${button('in', '+', words.zoomIn)}${button('out', '−', words.zoomOut)}${button('whole', '⤢', words.whole)}</div>
</div>
<h2>${html(words.places)}</h2>
<ul>${rows.join('')}</ul>
${map.notLocated === 0 ? '' : `<p class="note">${html(words.notLocated)}</p>`}`;
}

/** The whole page; `nonce`: of this panel alone. Its script moves the map, jumps and takes in new content. */
export function mapFrame(content: string, { language, title }: MapWords, nonce: string): string {
  return webFrame(content, { language, title, style, script }, nonce);
}

const style = `
.frame { position: relative; }
svg { display: block; width: 100%; max-height: 75vh; border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); touch-action: none; }
.sea { fill: var(--vscode-editorWidget-background, var(--vscode-editor-background)); }
.land { fill: color-mix(in srgb, var(--vscode-foreground) 14%, var(--vscode-editor-background)); stroke: color-mix(in srgb, var(--vscode-foreground) 45%, transparent); stroke-width: 0.8; vector-effect: non-scaling-stroke; }
.border { fill: none; stroke: color-mix(in srgb, var(--vscode-foreground) 45%, transparent); stroke-width: 0.8; vector-effect: non-scaling-stroke; }
.disputed { stroke-dasharray: 4 3; }
body.vscode-high-contrast .land, body.vscode-high-contrast-light .land { fill: var(--vscode-editor-background); stroke: var(--vscode-contrastBorder); }
body.vscode-high-contrast .border, body.vscode-high-contrast-light .border { stroke: var(--vscode-contrastBorder); }
.mark { cursor: pointer; }
.mark circle { fill: var(--vscode-charts-red, var(--vscode-errorForeground)); fill-opacity: 0.75; stroke: var(--vscode-editor-background); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.mark.likely circle, .mark.guess circle { fill: var(--vscode-editor-background); stroke: var(--vscode-charts-red, var(--vscode-errorForeground)); stroke-width: 2; }
.mark.guess circle { stroke-dasharray: 3 2; }
.mark:hover circle { fill-opacity: 1; }
.mark text { fill: var(--vscode-foreground); font-size: 12px; paint-order: stroke; stroke: var(--vscode-editor-background); stroke-width: 3px; }
.tools { position: absolute; top: 8px; right: 8px; display: flex; gap: 4px; }
.tools button { width: 2em; height: 2em; }
button:not(.link) { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); padding: 0; }
ul { list-style: none; padding: 0; columns: 16em; }
`;

const script = `
const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
let box;
const shape = () => document.getElementById('map');
const whole = () => { const { width, height } = shape().viewBox.baseVal; return { x: 0, y: 0, width, height, full: width, high: height }; };
function start() { const map = shape(); if (map === null) return; const first = whole(); box = first; show(); }
function show() {
  const map = shape();
  map.setAttribute('viewBox', [box.x, box.y, box.width, box.height].join(' '));
  // Marks and names have their size on the screen, however wide the panel and however near the map.
  const area = map.getBoundingClientRect();
  const scale = 1 / Math.min(area.width / box.width, area.height / box.height);
  for (const mark of map.querySelectorAll('.mark')) {
    const { x, y } = mark.dataset;
    mark.setAttribute('transform', 'translate(' + x + ' ' + y + ') scale(' + scale + ') translate(' + -x + ' ' + -y + ')');
  }
  nameApart([...map.querySelectorAll('.mark')].reverse());
}
// The most mentioned first: a name stands behind its dot or before it, and waits where it would stand over another or over a dot.
function nameApart(marks) {
  const dots = marks.map((mark) => mark.querySelector('circle').getBoundingClientRect());
  const frame = shape().getBoundingClientRect();
  const names = [];
  marks.forEach((mark, own) => {
    const name = mark.querySelector('text');
    const distance = Math.abs(Number(name.getAttribute('dx')));
    const fits = [['start', distance], ['end', -distance]].some(([anchor, dx]) => {
      name.setAttribute('text-anchor', anchor);
      name.setAttribute('dx', dx);
      const area = name.getBoundingClientRect();
      return area.left >= frame.left && area.right <= frame.right && ![...names, ...dots.filter((_, index) => index !== own)].some((other) => area.left < other.right && other.left < area.right && area.top < other.bottom && other.top < area.bottom);
    });
    if (fits) names.push(name.getBoundingClientRect());
    name.setAttribute('visibility', fits ? 'visible' : 'hidden');
  });
}
function zoom(by, x, y) {
  const width = Math.min(box.full, Math.max(box.full / 40, box.width * by));
  const ratio = width / box.width;
  const [cx, cy] = [x ?? box.x + box.width / 2, y ?? box.y + box.height / 2];
  box = { ...box, x: cx - (cx - box.x) * ratio, y: cy - (cy - box.y) * ratio, width, height: box.height * ratio };
  move(0, 0);
}
function move(dx, dy) {
  const inside = (at, size, full) => Math.min(Math.max(0, full - size), Math.max(0, at));
  box = { ...box, x: inside(box.x + dx, box.width, box.full), y: inside(box.y + dy, box.height, box.high) };
  show();
}
const reveal = (element) => vscode.postMessage({ type: 'reveal', index: Number(element.dataset.place) });
main.addEventListener('click', ({ target }) => {
  if (dragged) return;
  const place = target.closest('[data-place]');
  if (place !== null) return reveal(place);
  const id = target.closest('button')?.id;
  if (id === 'in') zoom(0.6);
  if (id === 'out') zoom(1 / 0.6);
  if (id === 'whole') { box = { ...box, x: 0, y: 0, width: box.full, height: box.high }; show(); }
});
main.addEventListener('keydown', (event) => {
  if (event.target.id !== 'map') return;
  const step = box.width / 8;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (event.key in moves) { event.preventDefault(); move(...moves[event.key]); }
  if (event.key === '+') zoom(0.6);
  if (event.key === '-') zoom(1 / 0.6);
});
main.addEventListener('wheel', (event) => {
  if (event.target.closest('#map') === null || !event.ctrlKey) return;
  event.preventDefault();
  const area = shape().getBoundingClientRect();
  zoom(event.deltaY < 0 ? 0.8 : 1.25, box.x + ((event.clientX - area.left) / area.width) * box.width, box.y + ((event.clientY - area.top) / area.height) * box.height);
}, { passive: false });
let from, dragged = false;
main.addEventListener('pointerdown', (event) => { dragged = false; if (event.target.closest('#map') !== null) from = event; });
window.addEventListener('pointermove', (event) => {
  if (from === undefined) return;
  const width = shape().getBoundingClientRect().width;
  const [dx, dy] = [event.clientX - from.clientX, event.clientY - from.clientY];
  if (!dragged && Math.hypot(dx, dy) < 4) return;
  dragged = true;
  move((-dx * box.width) / width, (-dy * box.width) / width);
  from = event;
});
window.addEventListener('pointerup', () => { from = undefined; });
window.addEventListener('resize', () => { if (shape() !== null) show(); });
window.addEventListener('message', ({ data }) => {
  if (data.type !== 'content') return;
  main.innerHTML = data.content;
  start();
});
start();
`;
