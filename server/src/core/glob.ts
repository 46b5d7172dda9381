/**
 * Globs as VS Code reads them: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is one of several,
 * `[a-z]` and `[!a-z]` one character. Compared with a path relative to its folder, with `/` between the parts.
 */

/** Tells whether a path matches one of the globs. A glob that cannot be read matches nothing. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => {
    try {
      return [new RegExp(`^${toPattern(glob.replace(/^\.?\//u, ''))}$`, 'u')];
    } catch {
      return [];
    }
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function toPattern(glob: string): string {
  let pattern = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob.charAt(at);
    const end = char === '[' ? glob.indexOf(']', at + 2) : -1;
    if (char === '*' && glob[at + 1] === '*') {
      // `**/` may stand for no folder at all.
      const slash = glob[at + 2] === '/';
      pattern += slash ? '(?:[^/]+/)*' : '.*';
      at += slash ? 2 : 1;
    } else if (char === '*') pattern += '[^/]*';
    else if (char === '?') pattern += '[^/]';
    else if (end > 0) {
      const set = glob.slice(at + 1, end).replace(/[\\[\]^&]/gu, '\\$&');
      pattern += set.startsWith('!') ? `[^/${set.slice(1)}]` : `[${set}]`;
      at = end;
    } else if (char === '{') {
      depth++;
      pattern += '(?:';
    } else if (char === '}' && depth > 0) {
      depth--;
      pattern += ')';
    } else if (char === ',' && depth > 0) pattern += '|';
    else pattern += char.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  }
  return pattern;
}
