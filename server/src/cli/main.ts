import { runAgree } from './agree';
import { runAnnotate } from './annotate';
import { runExport } from './export';
import { helpFor, usage } from './help';
import { runImport } from './import';
import { runLint } from './lint';
import { guardPipes } from './output';

/** Exit codes: 0 all done, 1 some input could not be read, 2 the call itself is wrong. */
async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
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

guardPipes();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`verbatim: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
