// Loaded into VS Code's server before its own code: when whoever started it dies without stopping it, the whole process
// group (extension hosts, language servers, watchers) goes with it, so that nothing keeps running after a killed test.
const startedBy = process.ppid;

function endWithParent() {
  if (process.ppid === startedBy) return;
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith('server-main.js')) setInterval(endWithParent, 1000).unref();
