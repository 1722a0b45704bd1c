/** Builds the three worlds into dist/. Throws with Vite's own message when one does not build. */
export function build(): Promise<void>;
