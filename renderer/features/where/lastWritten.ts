/** The later of what the file system says and what was said to be on disk in this run; both are ISO instants in UTC. */
export function lastWritten(fileSystem: string | null, thisRun: string | null): string | null {
  const times = [fileSystem, thisRun].filter((time) => time !== null);
  return times.toSorted((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}
