// Starts the vault process through Electron. A signal goes to its process id, because Electron's kill() is only SIGTERM.
import process from 'node:process';
import { utilityProcess } from './electron.ts';
import type { UsedPort } from './usedElectron.ts';
import { type VaultEvents, VaultProcess } from '../vault-process/client.ts';
import { vaultEnvironment } from '../vault-process/environment.ts';

export function startVault(program: string, events: VaultEvents): VaultProcess<UsedPort> {
  const forked = utilityProcess.fork(program, [], {
    serviceName: 'Balint Journal vault',
    stdio: 'ignore',
    env: vaultEnvironment(process.env),
  });
  return new VaultProcess<UsedPort>(forked, events, endProcess);
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}
