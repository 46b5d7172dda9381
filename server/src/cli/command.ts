import { helpFor } from './help';

/**
 * Runs a command that reads options.
 * In: its name; what makes options of the call, or `help`, or says what is wrong with it; and what to do then.
 * Out: the exit code: 2 for a call that is wrong.
 */
export async function runCommand<Options extends object>(
  name: string,
  options: Options | string,
  run: (options: Options) => Promise<number>,
): Promise<number> {
  if (typeof options !== 'string') return run(options);
  if (options === 'help') {
    process.stdout.write(helpFor(name));
    return 0;
  }
  process.stderr.write(`verbatim ${name}: ${options}\n(verbatim help ${name} tells more)\n`);
  return 2;
}
