export const usage = 'Usage: verbatim annotate FILES... [options]     (verbatim --help tells more)\n';

const general = `verbatim: who is named, who says what, and where it happens, in news articles

Usage:
  verbatim annotate FILES... [--format json|jsonl|pretty] [--language fr|en|auto]
  verbatim annotate --jsonl [--language fr|en|auto] < ARTICLES.jsonl

Commands:
  annotate      mark up articles; "verbatim help annotate" tells more

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

/** The help text for a command, or the general one. */
export function helpFor(command: string | undefined): string {
  return command === 'annotate' ? annotate : general;
}
