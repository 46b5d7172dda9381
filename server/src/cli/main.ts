import { guardPipes } from './output';
import { runProgram } from './program';

guardPipes();
void runProgram(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
