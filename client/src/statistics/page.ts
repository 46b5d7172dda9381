import type {
  SaidTableResult,
  StatisticsResult,
  WireGender,
  WireSpeaker,
} from '../../../server/src/protocol';
import { numberIn } from '../numbers';
import { html, webFrame } from '../webPage';
import { bar, legend, percent, type Piece } from './charts';
import type { StatisticsWords } from './words';

/** What a page shows. */
export interface Page {
  readonly statistics: StatisticsResult;
  /** Who says what, for one article. */
  readonly table?: SaidTableResult;
}

/** The content of the panel, without the frame around it. All text from articles is escaped. */
export function pageContent({ statistics, table }: Page, words: StatisticsWords): string {
  const { articles, said, words: all } = statistics;
  const share = percent(said.words, all, words.language);
  const parts =
    said.quotes === 0
      ? [`<p>${html(words.nothing)}</p>`]
      : [
          speakersSection(statistics, words),
          kindsSection(statistics, words),
          gendersSection(statistics, words),
          cuesSection(statistics, words),
          ...(table === undefined ? [] : [tableSection(table, words)]),
        ];
  return [
    `<h1>${html(words.title)}</h1>`,
    `<p>${html(words.summary(table === undefined ? articles : undefined, all, said.quotes, said.words, share))}</p>`,
    ...parts,
  ].join('\n');
}

function section(title: string, content: string): string {
  return `<section><h2>${html(title)}</h2>${content}</section>`;
}

/** A table whose first column names the row; a picture stands in a column without a head. */
function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function speakersSection(statistics: StatisticsResult, words: StatisticsWords): string {
  const { speakers, otherSpeakers, unattributed, guessed, said, articles } = statistics;
  // A list that was cut does not know who spoke before whom.
  const isWhole = articles === 1 && otherSpeakers.speakers === 0;
  const numbers = isWhole ? numberBySpeech(speakers) : undefined;
  const widest = Math.max(
    ...speakers.map((speaker) => speaker.words),
    unattributed.words,
    otherSpeakers.words,
    1,
  );
  const row = (
    name: string,
    role: string,
    counts: { readonly quotes: number; readonly words: number },
    fill: string,
  ): readonly string[] => [
    `<span class="who">${name}</span>${role === '' ? '' : `<span class="role">${html(role)}</span>`}`,
    bar([{ label: words.words, value: counts.words, fill }], widest, words.language),
    numberIn(words.language, counts.quotes),
    numberIn(words.language, counts.words),
    html(percent(counts.words, said.words, words.language)),
  ];
  const rows = [
    ...speakers.map((speaker, index) => {
      const number = numbers?.get(speaker);
      const sign =
        number === undefined ? '' : `<span class="sign" aria-hidden="true">${String(number)}</span>`;
      const button = `<button class="link" data-speaker="${String(index)}" title="${html(words.goTo(speaker.name))}">${html(speaker.name)}</button>`;
      const fill = number === undefined ? 'plain' : `speaker${String(((number - 1) % 7) + 1)}`;
      return row(sign + button, speaker.role ?? '', speaker, fill);
    }),
    ...(otherSpeakers.speakers === 0
      ? []
      : [row(html(words.others(otherSpeakers.speakers)), '', otherSpeakers, 'plain')]),
    ...(unattributed.quotes === 0 ? [] : [row(html(words.unattributed), '', unattributed, 'unknown')]),
  ];
  const heads = [words.speaker, '', words.quotes, words.words, words.share];
  const note = guessed === 0 ? '' : `<p class="note">${html(words.guessed(guessed))}</p>`;
  return section(words.bySpeaker, `${note}${grid(heads, rows)}`);
}

/** The numbers that speakers have in the editor's gutter: in the order in which they first speak. */
function numberBySpeech(speakers: readonly WireSpeaker[]): ReadonlyMap<WireSpeaker, number> {
  const first = ({ target: { range } }: WireSpeaker): readonly [number, number] => [
    range.start.line,
    range.start.character,
  ];
  const ordered = [...speakers].sort((a, b) => first(a)[0] - first(b)[0] || first(a)[1] - first(b)[1]);
  return new Map(ordered.map((speaker, index) => [speaker, index + 1]));
}

function kindsSection({ kinds }: StatisticsResult, words: StatisticsWords): string {
  const pieces: Piece[] = (['direct', 'fragment', 'indirect'] as const).map((kind) => ({
    label: words.kinds[kind],
    value: kinds[kind],
    fill: kind,
  }));
  const whole = pieces.reduce((sum, { value }) => sum + value, 0);
  const named = pieces.map(({ label: name, value, fill }) => ({
    label: `${name} ${numberIn(words.language, value)}`,
    fill,
  }));
  const label = named.map(({ label: name }) => name).join(', ');
  return section(words.byKind, `${bar(pieces, whole, words.language, label)}${legend(named)}`);
}

const measures = ['people', 'mentions', 'speakers', 'quotes', 'words'] as const;
const genders = ['female', 'male', 'mixed', 'unstated'] as const;

function gendersSection({ genders: counts }: StatisticsResult, words: StatisticsWords): string {
  const shown = genders.filter((gender) => gender !== 'mixed' || counts.mixed.people > 0);
  const rows = measures.map((measure: keyof WireGender) => {
    const pieces = shown.map((gender) => ({
      label: words.genders[gender],
      value: counts[gender][measure],
      fill: gender,
    }));
    const whole = pieces.reduce((sum, { value }) => sum + value, 0);
    return [
      html(words.measures[measure]),
      bar(pieces, whole, words.language),
      ...pieces.map(({ value }) => numberIn(words.language, value)),
    ];
  });
  const heads = ['', '', ...shown.map((gender) => words.genders[gender])];
  const key = legend(shown.map((gender) => ({ label: words.genders[gender], fill: gender })));
  return section(words.byGender, `<p class="note">${html(words.genderNote)}</p>${grid(heads, rows)}${key}`);
}

function cuesSection({ cues, otherCues }: StatisticsResult, words: StatisticsWords): string {
  const widest = Math.max(...cues.map(({ count }) => count), otherCues, 1);
  const rows = [
    ...cues.map(({ lemma, tier, count }) => [
      html(lemma),
      html(words.tiers[tier ?? 'source']),
      bar([{ label: lemma, value: count, fill: tier ?? 'source' }], widest, words.language),
      numberIn(words.language, count),
    ]),
    ...(otherCues === 0
      ? []
      : [
          [
            html(words.otherCues),
            '',
            bar([{ label: words.otherCues, value: otherCues, fill: 'plain' }], widest, words.language),
            numberIn(words.language, otherCues),
          ],
        ]),
  ];
  return section(words.byCue, grid([words.cue, words.tier, '', words.count], rows));
}

/** The table comes as escaped HTML from the server; the Markdown waits hidden for the copy button. */
function tableSection({ html: table, markdown }: SaidTableResult, words: StatisticsWords): string {
  const copy = `<p><button id="copy" data-done="${html(words.copied)}" data-failed="${html(words.notCopied)}">${html(words.copyTable)}</button> <span id="copied" role="status"></span></p>`;
  return section(
    words.table,
    `${copy}<div id="said">${table}</div><textarea id="markdown" hidden>${html(markdown)}</textarea>`,
  );
}

/** The whole page; `nonce`: of this panel alone. Its script copies, jumps and takes in new content. */
export function pageFrame(content: string, { language, title }: StatisticsWords, nonce: string): string {
  return webFrame(content, { language, title, style, script }, nonce);
}

const speakerFills = Array.from(
  { length: 7 },
  (_, index) => `.speaker${String(index + 1)} { fill: var(--vscode-verbatim-speaker${String(index + 1)}); }`,
).join('\n');

const style = `
main { max-width: 60em; }
h2 { margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; font-weight: normal; padding: 0.2em 0.8em 0.2em 0; vertical-align: baseline; font-variant-numeric: tabular-nums; }
td:has(> .bar) { width: 32%; }
.who { display: flex; align-items: baseline; }
.role { display: block; opacity: 0.85; font-size: 0.9em; }
.sign + .link { flex: 1; }
thead th { font-weight: 600; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
.bar { width: 100%; min-width: 4em; height: 1em; vertical-align: -0.1em; background: transparent; outline: 1px solid var(--vscode-contrastBorder, transparent); }
section > .bar { width: 100%; height: 1.4em; }
.sample { width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.05em; }
.legend { list-style: none; padding: 0; display: flex; gap: 1.5em; flex-wrap: wrap; }
.sign { display: inline-block; min-width: 1.4em; margin-right: 0.4em; text-align: center; border: 1px solid currentColor; border-radius: 1em; font-size: 0.8em; line-height: 1.4; }
button:not(.link) { color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, transparent); padding: 0.3em 0.9em; }
button:not(.link):hover { background: var(--vscode-button-hoverBackground); }
#said td, #said th { border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); vertical-align: top; }
rect { stroke: var(--vscode-editor-background); stroke-width: 1; vector-effect: non-scaling-stroke; }
${speakerFills}
.unknown { fill: var(--vscode-verbatim-speakerUnknown); }
.plain, .neutral { fill: var(--vscode-verbatim-speaker1); }
.direct, .male { fill: var(--vscode-verbatim-speaker1); }
.fragment, .female { fill: var(--vscode-verbatim-speaker2); }
.indirect, .mixed { fill: var(--vscode-verbatim-speaker3); }
.loaded { fill: var(--vscode-verbatim-speaker2); }
.ornate { fill: var(--vscode-verbatim-speaker4); }
.factive { fill: var(--vscode-verbatim-speaker5); }
.source, .unstated { fill: var(--vscode-verbatim-speakerUnknown); }
`;

const script = `
const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
main.addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (button === null) return;
  if (button.dataset.speaker !== undefined) vscode.postMessage({ type: 'reveal', index: Number(button.dataset.speaker) });
  if (button.id === 'copy') {
    const status = document.getElementById('copied');
    try {
      await navigator.clipboard.write([new ClipboardItem({
        'text/html': new Blob([document.getElementById('said').innerHTML], { type: 'text/html' }),
        'text/plain': new Blob([document.getElementById('markdown').value], { type: 'text/plain' }),
      })]);
      status.textContent = button.dataset.done;
    } catch {
      status.textContent = button.dataset.failed;
    }
  }
});
window.addEventListener('message', ({ data }) => {
  if (data.type !== 'content') return;
  const focused = document.activeElement?.dataset?.speaker;
  main.innerHTML = data.content;
  if (focused !== undefined) main.querySelector('[data-speaker="' + focused + '"]')?.focus();
});
`;
