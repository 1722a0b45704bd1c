// npm run --silent identify -- NOTES.jsonl [--aliases-only]: one JSON line per note, so that anybody can score the check.
import process from 'node:process';
import { checkNote, readNotes } from './notes.ts';

const [path, ...options] = process.argv
  .slice(2)
  .sort((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')));
if (!path || path.startsWith('--') || options.some((option) => option !== '--aliases-only')) {
  console.error('Usage: npm run --silent identify -- NOTES.jsonl [--aliases-only]');
  process.exit(2);
}
for (const note of readNotes(path)) {
  const { identifiers, output } = checkNote(note, options.includes('--aliases-only'));
  const spans = identifiers.map(({ start, end, type, tier, rule, reason }) => ({
    start,
    end,
    type,
    tier,
    rule,
    reason,
  }));
  console.log(JSON.stringify({ id: note.id, spans, output }));
}
