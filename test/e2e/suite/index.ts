import Mocha from 'mocha';
import { annotationsSuite } from './annotations';
import { commandsSuite } from './commands';
import { doingSuite } from './doing';
import { exchangeSuite } from './exchange';
import { featuresSuite } from './features';
import { joiningSuite } from './joining';
import { lintingSuite } from './linting';
import { seeingSuite } from './seeing';
import { walkingSuite } from './walking';
import { workspaceSuite } from './workspace';

/**
 * Runs inside VS Code's extension host: VS Code calls `run` and reads a rejection as a failure.
 */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  featuresSuite();
  seeingSuite();
  walkingSuite();
  doingSuite();
  commandsSuite();
  exchangeSuite();
  joiningSuite();
  annotationsSuite();
  lintingSuite();
  workspaceSuite();
  return new Promise((resolve, reject) => {
    mocha.run((failures) =>
      failures === 0 ? resolve() : reject(new Error(`${String(failures)} tests failed`)),
    );
  });
}
