// Our own questions, all of them skippable. The name of each is what a note keeps, so wording may follow the language.
export const prompts = {
  debrief: {
    'debrief.how-we-felt': 'How did each of us feel at the end, and when did that change?',
    'debrief.mirroring':
      'What did the group do with this case that resembles what happens between clinician and patient?',
    'debrief.whose-side': 'Whose side was easiest to take, and who went unimagined?',
    'debrief.drawn-in': 'Where were we drawn into questions, advice, solutions, teaching?',
    'debrief.protection': 'Was the presenter protected?',
    'debrief.silence': 'What kinds of silence were there, and who ended them?',
    'debrief.interventions': 'One intervention that opened things, one that closed them, one held back',
    'debrief.two-of-us': 'The two of us: who led what, who rescued whom?',
    'debrief.frame': 'The frame: time, lateness, absence, confidentiality',
    'debrief.next-time': 'One thing each of us will try next time',
  },
  /** The same prompts for somebody who led alone, where the wording differs. */
  alone: {
    'debrief.how-we-felt': 'How did I feel at the end, and when did that change?',
    'debrief.drawn-in': 'Where was I drawn into questions, advice, solutions, teaching?',
    'debrief.next-time': 'One thing I will try next time',
  },
  private: {
    'private.stayed': 'What stayed with me? What part of me did this case touch?',
    'private.not-mine': 'What did I feel toward the presenter, the group, my co-leader, that may not belong to me?',
    'private.rather-not': 'What would I rather not bring to supervision?',
    'private.not-yet': 'What do I not want my co-leader to know yet, and why?',
  },
  intensive: {
    'intensive.tried': 'What did I try?',
    'intensive.heard': 'What did I hear about it?',
    'intensive.next': 'What will I try next?',
  },
  supervision: {
    'supervision.took': 'What did I take away?',
    'supervision.differently': 'What will I do differently?',
  },
  /** For a prompt that this version does not know by name. */
  unknown: 'An earlier prompt',
};
