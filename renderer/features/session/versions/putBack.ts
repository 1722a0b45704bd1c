// Puts an earlier text in the place of the present one. Nothing is destroyed by it: the present text is brought to the disk
// and left first, so that the save that replaces it makes it an earlier version.
import type { Saver } from '../saving/Saver.ts';

/** `leave` ends the stretch of writing in the vault. False when the disk does not take the present text: then it stays. */
export async function putBack<Text>(note: Saver<Text>, earlier: Text, leave: () => Promise<unknown>): Promise<boolean> {
  do {
    const { saved } = await note.flush();
    if (!saved) return false;
    await leave();
    // A key that was pressed meanwhile belongs to the text that is about to go.
  } while (note.unsaved);
  note.change(earlier);
  // Whether the disk has it is said by the sign in the foot bar, which also tries again.
  await note.flush();
  return true;
}
