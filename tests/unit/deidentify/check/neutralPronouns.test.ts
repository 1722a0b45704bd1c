import { expect, test } from 'vitest';
import { neutral } from '../../../../main/deidentify/check/neutralPronouns.ts';

test.each([
  ['She asks why.', 'They ask why.'],
  ['She always goes first and sits by the door.', 'They always go first and sit by the door.'],
  ["He doesn't speak, and he wasn't asked.", "They don't speak, and they weren't asked."],
  ['He was late, because he had been ill.', 'They were late, because they had been ill.'],
  ["She's tired. She's been ill.", 'They are tired. They have been ill.'],
  ["Was she there? Why doesn't he try?", "Were they there? Why don't they try?"],
  ['He tries and carries it.', 'They try and carry it.'],
  ['I told her that her patient likes her.', 'I told them that their patient likes them.'],
  ['The coat was hers; he hurt himself.', 'The coat was theirs; they hurt themselves.'],
  ['She said it. He felt it.', 'They said it. They felt it.'],
  ["She'd go, he'll stay.", "They'd go, they'll stay."],
])('%s becomes %s', (sentence, expected) => {
  expect(neutral(sentence)).toBe(expected);
});
