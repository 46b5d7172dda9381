/** What a panel's page brings along besides its content. */
export interface WebPage {
  /** Language of the interface, as VS Code names it. */
  readonly language: string;
  readonly title: string;
  /** Style sheet, behind the one that all pages share. */
  readonly style: string;
  readonly script: string;
}

/** Text in HTML, in content and in attributes. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The frame around a page's content, which is HTML with all text escaped. Nothing is loaded from anywhere: style and script
 * stand in it, let in by the nonce of this panel alone. The script finds the content in `main`.
 */
export function webFrame(
  content: string,
  { language, title, style, script }: WebPage,
  nonce: string,
): string {
  return `<!DOCTYPE html>
<html lang="${html(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style nonce="${nonce}">${sharedStyle}${style}</style>
</head>
<body>
<main>${content}</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

const sharedStyle = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.5em 3em; }
h1 { font-size: 1.5em; font-weight: 600; }
h2 { font-size: 1.15em; font-weight: 600; }
.note { opacity: 0.85; }
button { font: inherit; cursor: pointer; }
button:not(.link) { border-radius: 2px; }
button:focus-visible, svg:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
button.link { color: var(--vscode-textLink-foreground); background: none; border: 0; padding: 0; text-align: left; }
button.link:hover { text-decoration: underline; }
/* A high-contrast theme has no colour of its own for links. */
body.vscode-high-contrast button.link, body.vscode-high-contrast-light button.link { text-decoration: underline; }
`;
