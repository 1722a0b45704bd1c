// A property that fails has noticed the fault: no smaller counterexample is looked for, and a fault is tried with the same inputs each
// time, so that a score can be measured again.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, seed: 20_261_123 });
