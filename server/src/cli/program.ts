import { runAgree } from './agree';
import { runAnnotate } from './annotate';
import { runExport } from './export';
import { helpFor, usage } from './help';
import { runImport } from './import';
import { runLint } from './lint';
import { complain } from './output';

/**
 * Runs one call of the command line.
 * In: its words without the program's name. Out: the exit code: 0 all done, 1 some input could not be read or something
 * failed, 2 the call itself is wrong. Never rejects: what goes wrong is told on standard error.
 */
export async function runProgram(argv: readonly string[]): Promise<number> {
  try {
    return await runCommandOf(argv);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function runCommandOf([command, ...rest]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(helpFor(rest[0]));
    return command === undefined ? 2 : 0;
  }
  if (command === '--version' || command === '-v') {
    process.stdout.write(`${VERBATIM_VERSION}\n`);
    return 0;
  }
  if (command === 'agree') return runAgree(rest);
  if (command === 'annotate') return runAnnotate(rest);
  if (command === 'export') return runExport(rest);
  if (command === 'import') return runImport(rest);
  if (command === 'lint') return runLint(rest);
  process.stderr.write(`verbatim: there is no command "${command}"\n${usage}`);
  return 2;
}
