// What the example journal says, in one language. Everything is invented: groups, trees and birds, images, sentences.
export type ExampleWords = {
  readonly groups: {
    readonly fortnightly: string;
    readonly online: string;
    readonly intensive: string;
    readonly asMember: string;
    readonly demonstration: string;
  };
  readonly setting: string;
  readonly membersAre: string;
  readonly colleagues: readonly [coLeader: string, faculty: string];
  readonly members: readonly string[];
  readonly labels: readonly string[];
  readonly themes: readonly string[];
  readonly feelings: readonly string[];
  /** Answers to three prompts of the debrief, of which any may stand beside any. */
  readonly felt: readonly string[];
  readonly mirrored: readonly string[];
  readonly next: readonly string[];
  readonly alone: readonly string[];
  /** Of the intensive's private page. */
  readonly intensivePrompts: readonly [string, string, string];
  /** After a group of the intensive: tried, heard, will try. */
  readonly intensive: readonly (readonly [string, string, string])[];
};
