// One line for each file and one for all. A fault that made the tests run without end was noticed; one that could not be switched on
// or was left out (see mutate.mjs) does not count.

const NOTICED = ['Killed', 'Timeout'];
const NOT_NOTICED = ['Survived', 'NoCoverage'];

/** @param {number} noticed @param {number} all */
const percent = (noticed, all) => (all === 0 ? '-' : `${((100 * noticed) / all).toFixed(1)} %`);

/**
 * Whether the score over `files` reaches `mark`, in per cent.
 * @param {readonly { readonly fileName: string, readonly status: string }[]} results
 * @param {readonly string[]} files
 * @param {number} mark
 */
export function printScores(results, files, mark) {
  const rows = files.map((file) => {
    const states = results
      .filter(({ fileName }) => fileName.replaceAll('\\', '/').endsWith(file))
      .map((result) => result.status);
    const noticed = states.filter((state) => NOTICED.includes(state)).length;
    return { file, noticed, all: noticed + states.filter((state) => NOT_NOTICED.includes(state)).length };
  });
  const noticed = rows.reduce((sum, row) => sum + row.noticed, 0);
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  const width = Math.max(...files.map((file) => file.length));
  for (const row of [...rows, { file: 'together', noticed, all }]) {
    const counts = `${String(row.noticed).padStart(4)} of ${String(row.all).padStart(4)}`;
    console.log(`${row.file.padEnd(width)}  ${counts}  ${percent(row.noticed, row.all)}`);
  }
  return noticed >= (mark / 100) * all;
}
