// `npm start`: builds what is old, then runs the program under the real Electron, or as a preview where Electron's own
// program is not here and cannot be fetched. `npm start -- --preview` does not look for it.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { electronProgram, fetchElectron } from './electronProgram.mjs';
import { buildIfOld } from './freshBuild.mjs';
import { hasDisplay, NO_DISPLAY, runPreview } from './preview.mjs';

const FETCH_SECONDS = 10;
const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (sentence) => console.log(sentence);

async function findElectron() {
  const here = electronProgram();
  if (here) return here;
  say(`Electron's own program is not here yet; trying for at most ${FETCH_SECONDS} seconds to fetch it.`);
  return (await fetchElectron(FETCH_SECONDS)) ? electronProgram() : undefined;
}

function runElectron(program, words) {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const child = spawn(program, [root, ...words], { stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const words = process.argv.slice(2);
const wantsPreview = words.includes('--preview');
const rest = words.filter((word) => word !== '--preview');
try {
  if (!hasDisplay()) throw new Error(NO_DISPLAY);
  const program = wantsPreview ? undefined : await findElectron();
  await buildIfOld(say);
  process.exitCode = program ? await runElectron(program, rest) : await runPreview(rest, say);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
