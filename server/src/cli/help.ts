import { exportFormats } from '../exports/formats';
import { importFormats } from '../imports/formats';
import { presetIds } from '../lint/presets';

export const usage = 'Usage: verbatim annotate FILES... [options]     (verbatim --help tells more)\n';

const general = `verbatim: who is named, who says what, and where it happens, in news articles

Usage:
  verbatim annotate FILES... [--format json|jsonl|pretty] [--language fr|en|auto]
  verbatim annotate --jsonl [--language fr|en|auto] < ARTICLES.jsonl
  verbatim export FILES... --format FORMAT [--out FOLDER]
  verbatim import FILES... [--format FORMAT] [--out FOLDER]
  verbatim lint FILES... [--fix] [--format stylish|json|sarif|github|checkstyle|junit]
  verbatim agree A B [--article FILE] [--differences] [--json]

Commands:
  agree         how far two annotators of one article agree; "verbatim help agree" tells more
  annotate      mark up articles; "verbatim help annotate" tells more
  export        write them in the formats of others; "verbatim help export" tells more
  import        take over annotations from the formats of others; "verbatim help import" tells more
  lint          check how attribution is formatted; "verbatim help lint" tells more

Options:
  -h, --help    this text
  -v, --version the version
`;

const annotate = `verbatim annotate: mark up articles

Usage:
  verbatim annotate FILES... [--format json|jsonl|pretty] [--language fr|en|auto]
  verbatim annotate --jsonl [--language fr|en|auto] < ARTICLES.jsonl

  FILES         plain-text articles in UTF-8 (or UTF-16 with a byte order mark); "-" reads one from standard input
  --jsonl       read standard input, one article a line: {"id": "…", "text": "…", "language": "fr"}, the language
                optional; prints one record a line, in the same order, as they come
  --format F    pretty  for people (the default on a terminal)
                jsonl   one record a line (the default elsewhere, and with --jsonl)
                json    one array
  --language L  fr, en, or auto (the default: each article's own)

Offsets in the output count UTF-16 code units of the text, start included, end excluded.
An input that cannot be read is named on standard error, the others are still done, and the exit code is 1.

To run over an archive on many cores or hosts, let an engine pipe the lines through:
  parallel --pipe --keep-order verbatim annotate --jsonl < archive.jsonl > annotated.jsonl
`;

const exporting = `verbatim export: write articles with their annotations in the formats of others

Usage:
  verbatim export FILES... --format FORMAT [--out FOLDER] [--dialect D] [--language fr|en|auto]
  verbatim export --jsonl --format FORMAT [--out FOLDER] < ARTICLES.jsonl

  FILES         as for annotate
  --format F    ${exportFormats.map(({ id }) => id).join(', ')}
  --out FOLDER  where to write, a file an article or one for all, as the format has it; "-", the default, prints what
                is one file. Decisions in FILE.annot.jsonl are merged in
  --dialect D   for tables: csv (the default), excel (with a byte order mark), excel-fr (also ";" and decimal commas)
  --language L  fr, en, or auto (the default: each article's own)

docs/formats.md shows each format, what it carries and what it loses.
`;

const importing = `verbatim import: take over annotations from the formats of others

Usage:
  verbatim import FILES... [--format FORMAT] [--out FOLDER] [--accept-suggestions] [--by NAME]

  FILES         as other tools export them; those that hold no text (brat, web-annotation, jsonl) need their articles
                beside them
  --format F    auto (the default: by what is in the file), ${importFormats.map(({ id }) => id).join(', ')}
  --out FOLDER  where to write; beside each file by default
  --accept-suggestions
                take over what nobody has looked at yet as accepted in bulk; otherwise only people's decisions are kept
  --by NAME     who decided, to stand with each decision

Writes ARTICLE.txt, unless it is there, and its decisions to ARTICLE.txt.annot.jsonl, where they join those that are
there already. An article that is there with another text is never written over.
`;

const linting = `verbatim lint: check how attribution is formatted

Usage:
  verbatim lint FILES|FOLDERS|GLOBS... [options]
  verbatim lint --stdin [--stdin-filename NAME] [options] < ARTICLE

  --preset P            ${presetIds.join(', ')}, or auto (the default: as the file .verbatimrc.json says,
                        else as the text looks)
  --language L          fr, en, or auto (the default: each article's own)
  --fix                 mend what can be mended safely (marks, spaces, punctuation; never a quoted word); standard input
                        is printed mended
  --fix-dry-run         report what --fix would leave, and write nothing
  --format F            stylish (the default), json, sarif, github, checkstyle, junit
  --quiet               report errors only
  --max-warnings N      exit with 1 when there are more warnings
  --cache               keep results between calls (--cache-location FILE, by default .verbatim-cache/lint.json)
  --timing              tell on standard error how long each rule took
  --print-config        print the configuration of the first file, and stop
  --suppress-all        put every diagnostic into .verbatim/suppressions.jsonl, with the --reason TEXT given
  --prune-suppressions  take out of that file what is not needed any more

Exit code: 0 nothing to complain of, 1 errors or too many warnings, 2 something could not be read or used.
The rules: docs/rules/README.md.
`;

const agreeing = `verbatim agree: how far two annotators of one article agree

Usage:
  verbatim agree A B [--article FILE] [--differences] [--json] [--language fr|en|auto]

  A, B           annotation files (ARTICLE.txt.annot.jsonl)
  --article FILE the article; by default the one beside A, or beside B
  --differences  also list what only one of them marked, or both otherwise
  --json         one array instead of a table

Names and quotes are measured apart: F1 of marks with the same span and label; Cohen's kappa over words; Krippendorff's
alpha for spans; "names", the share of marks with the same span that name the same bearer or speaker.
`;

/** The help text for a command, or the general one. */
export function helpFor(command: string | undefined): string {
  if (command === 'agree') return agreeing;
  if (command === 'annotate') return annotate;
  if (command === 'export') return exporting;
  if (command === 'import') return importing;
  if (command === 'lint') return linting;
  return general;
}
