// Given to process.send: what is said to a process that has just ended is lost, as under Electron. Without a callback Node
// would throw it.
export const lost = (_problem: Error | null): void => {};
