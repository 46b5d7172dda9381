// Stands in for the native logger of VS Code's server: the same files, so that output channels show them.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const methods = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = 2;
  #bare = false;

  constructor(_kind, _name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  log(level, text) {
    if (level < this.#level) return;
    const line = this.#bare ? text : `${new Date().toISOString()} [${levels[level]}] ${text}\n`;
    fs.appendFile(this.#file, line, () => {});
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  clearFormatters() {
    this.#bare = true;
  }

  setPattern() {}

  flush() {}

  drop() {}
}

methods.forEach((name, level) => {
  Logger.prototype[name] = function (text) {
    this.log(level, text);
  };
});

const create = async (name, file) => new Logger('rotating', name, file);

// One assignment each: VS Code imports them by name, which Node finds in CommonJS only in this form.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
