import { escapeXml, type Formatter } from './report';

/** Checkstyle XML, which Jenkins, GitLab and reviewdog read. */
export const checkstyle: Formatter = (files) => {
  const blocks = files.map(({ path, diagnostics }) => {
    const rows = diagnostics.map(
      ({ line, column, severity, message, rule }) =>
        `    <error line="${String(line)}" column="${String(column)}" severity="${severity === 'information' ? 'info' : severity}" message="${escapeXml(message)}" source="verbatim.${rule}"/>\n`,
    );
    return `  <file name="${escapeXml(path)}">\n${rows.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${blocks.join('')}</checkstyle>\n`;
};
