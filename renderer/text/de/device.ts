import type { device as english } from '../en/device.ts';
import type { Shape } from '../shape.ts';

export const device: Shape<typeof english> = {
  title: 'Mit diesem Gerät öffnen',
  what: 'Der Schlüsselbund dieses Systems kann einen Schlüssel zum Journal aufbewahren. Wer in Ihr Konto auf diesem Computer gelangt, öffnet das Journal dann ohne die Passphrase, und ein Programm, das dort läuft, könnte es auch. Die Passphrase und die Wörter öffnen es wie bisher.',
  off: 'Das ist ausgeschaltet.',
  on: 'Dieses Gerät öffnet das Journal.',
  none: 'Dieses System hat keinen Schlüsselbund, den das Journal nutzen könnte; nur die Passphrase und die Wörter öffnen es.',
  weak: 'Der Schlüsselbund dieses Systems würde den Schlüssel dort ablegen, wo jedes Programm ihn lesen kann; er wird nicht benutzt.',
  turnOn: 'Mit diesem Gerät öffnen',
  turnOff: 'Nicht mehr mit diesem Gerät öffnen',
  turnedOn: 'Von jetzt an öffnet dieses Gerät das Journal.',
  turnedOff: 'Dieses Gerät öffnet das Journal nicht mehr.',
};
