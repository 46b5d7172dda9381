/**
 * The text of a `.verbatimrc.json` that switches a rule off.
 * In: the text as it is (undefined for a new file), the rule, and a glob where only some files are meant. Out: the new
 * text; undefined where the file is no JSON object, so that nothing in it is lost.
 */
export function switchOff(text: string | undefined, rule: string, glob?: string): string | undefined {
  const config = parseObject(text ?? '{}');
  if (config === undefined) return undefined;
  if (glob === undefined) return print({ ...config, rules: { ...objectAt(config, 'rules'), [rule]: 'off' } });
  const given = config['overrides'];
  const overrides: readonly unknown[] = Array.isArray(given) ? given : [];
  const own = overrides.findIndex((one) => isObject(one) && one['files'] === glob);
  const before = overrides[own];
  const changed = {
    files: glob,
    ...(isObject(before) ? before : {}),
    rules: { ...(isObject(before) ? objectAt(before, 'rules') : {}), [rule]: 'off' },
  };
  // Later overrides are stronger; the one for these very files is added to where it stands.
  const all = own < 0 ? [...overrides, changed] : overrides.map((one, at) => (at === own ? changed : one));
  return print({ ...config, overrides: all });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function objectAt(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const found = value[key];
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
