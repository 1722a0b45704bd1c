// Printing: what a printer keeps is said before, not after.
export const printing = {
  queue: 'The printer’s queue keeps a copy of what is printed, and some printers do too.',
  waiting: 'The print dialog of the system is open.',
  handedOver: 'Handed to the printer.',
  cancelled: 'Nothing was printed.',
  saveAsPdf: 'Save as PDF',
  notSaved: 'Nothing was saved.',
  saved: (bytes: string) => `Saved, ${bytes} bytes. It is an ordinary file: this journal protects it no longer.`,
};
