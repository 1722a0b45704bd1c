import type { prompts as english } from '../en/prompts.ts';
import type { Shape } from '../shape.ts';

export const prompts: Shape<typeof english> = {
  debrief: {
    'debrief.how-we-felt': 'Wie ging es jeder und jedem von uns am Ende, und wann hat sich das geändert?',
    'debrief.mirroring':
      'Was hat die Gruppe mit diesem Fall getan, das dem gleicht, was in der Sprechstunde zwischen den beiden geschieht?',
    'debrief.whose-side': 'Auf wessen Seite stand es sich am leichtesten, und in wen hat sich niemand hineinversetzt?',
    'debrief.drawn-in': 'Wo gerieten wir ins Fragen, Raten, Lösen, Belehren?',
    'debrief.protection': 'War die vorstellende Person geschützt?',
    'debrief.silence': 'Welche Arten von Schweigen gab es, und wer hat sie beendet?',
    'debrief.interventions':
      'Eine Intervention, die etwas geöffnet hat, eine, die etwas geschlossen hat, eine zurückgehaltene',
    'debrief.two-of-us': 'Wir beide: Wer hat was geleitet, wer hat wen gerettet?',
    'debrief.frame': 'Der Rahmen: Zeit, Verspätung, Fehlen, Vertraulichkeit',
    'debrief.next-time': 'Etwas, das jede und jeder von uns beim nächsten Mal versuchen will',
  },
  alone: {
    'debrief.how-we-felt': 'Wie ging es mir am Ende, und wann hat sich das geändert?',
    'debrief.drawn-in': 'Wo geriet ich ins Fragen, Raten, Lösen, Belehren?',
    'debrief.next-time': 'Etwas, das ich beim nächsten Mal versuchen will',
  },
  private: {
    'private.stayed': 'Was ist mir geblieben? Welchen Teil von mir hat dieser Fall berührt?',
    'private.not-mine':
      'Was habe ich der vorstellenden Person, der Gruppe, meiner Co-Leitung gegenüber gefühlt, das vielleicht nicht zu mir gehört?',
    'private.rather-not': 'Was würde ich lieber nicht in die Supervision mitnehmen?',
    'private.not-yet': 'Was soll meine Co-Leitung noch nicht wissen, und warum?',
  },
  intensive: {
    'intensive.tried': 'Was habe ich versucht?',
    'intensive.heard': 'Was habe ich darüber gehört?',
    'intensive.next': 'Was will ich als Nächstes versuchen?',
  },
  supervision: {
    'supervision.took': 'Was habe ich mitgenommen?',
    'supervision.differently': 'Was werde ich anders machen?',
  },
  unknown: 'Eine frühere Frage',
};
