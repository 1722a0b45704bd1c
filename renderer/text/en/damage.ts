// A journal that is not as it was left: what is known, what is safe, what can be done.
export const damage = {
  leftOut: {
    log: 'Beside this journal lies a log that does not belong to it, or is damaged. You read the journal without it, so the newest words may be missing here. Nothing was changed.',
    'rollback-file':
      'Beside this journal lies a file that another program left there and that would change it. You read the journal without it. Nothing was changed.',
  },
  setAside: 'Set it aside',
  wasSetAside: (name: string) =>
    `It lies in the folder of the journal now, with a copy of the journal as it is, under the name ${name}. Lock and open the journal again to write.`,
  lockNow: 'Lock now',
};
