import { escapeXml, type FileReport, type Formatter } from './report';

/** JUnit XML: a suite a file, a failed case a diagnostic; a file with nothing to report is one passed case. */
export const junit: Formatter = (files) => {
  const tests = files.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0);
  const failures = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const head = `<testsuites name="verbatim" tests="${String(tests)}" failures="${String(failures)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${files.map(suiteOf).join('')}</testsuites>\n`;
};

function suiteOf({ path, diagnostics }: FileReport): string {
  const name = escapeXml(path);
  const count = String(diagnostics.length);
  const cases =
    diagnostics.length === 0
      ? `    <testcase classname="${name}" name="verbatim"/>\n`
      : diagnostics
          .map(({ line, column, rule, severity, message }) => {
            const place = `line ${String(line)}, column ${String(column)}`;
            return `    <testcase classname="${name}" name="${rule} (${place})">\n      <failure type="${severity}" message="${escapeXml(message)}">${escapeXml(`${path}:${String(line)}:${String(column)}`)}</failure>\n    </testcase>\n`;
          })
          .join('');
  const tests = String(Math.max(1, diagnostics.length));
  return `  <testsuite name="${name}" tests="${tests}" failures="${count}" errors="0">\n${cases}  </testsuite>\n`;
}
