// Loaded before entry.ts in a plain Node child: process.parentPort over the child's own channel, without pages.
import { EventEmitter } from 'node:events';
import process from 'node:process';

const port = new EventEmitter();
port.postMessage = (message) => process.send(message);
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => port.emit('close'));
process.parentPort = port;
