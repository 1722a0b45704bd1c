throw new Error('A test imported electron. Only the built app does, under tests/host or a real Electron.');
