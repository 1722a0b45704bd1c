// Why a stretch was found, as data: the screen words it in the leader's language ("on the roster: Xanthe Wexcombe, as 'Xan'").

/** How a form comes from a name of the roster. */
export type How = 'as-entered' | 'part-of-the-name' | 'pet-form' | 'initials' | 'near-spelling' | 'sounds-alike';

/** What makes somebody recognisable without a name. */
export type Recognisable =
  | 'only-of-a-kind'
  | 'in-the-media'
  | 'public-office'
  | 'sport-or-stage'
  | 'known-event'
  | 'rare-trade'
  | 'unusual-family'
  | 'known-to-all';

/** Reasons that need nothing but the words found. */
export type PlainReasonCode =
  | 'group-name'
  | 'initials'
  | 'after-a-title'
  | 'capital'
  | 'in-capitals'
  | 'short-form-of-a-place'
  | 'first-name'
  | 'place'
  | 'acts-as-a-person'
  | 'unusual-word'
  | 'signature'
  | 'before-another-name'
  | 'stands-like-a-place'
  | 'part-of-a-name'
  | 'address'
  | 'numbered-place'
  | 'postcode'
  | 'record-number'
  | 'telephone'
  | 'e-mail'
  | 'web-address'
  | 'handle'
  | 'file-name'
  | 'age-over-89'
  | 'date'
  | 'feast'
  | 'masked-by-leader';

export type Reason =
  | { readonly code: PlainReasonCode }
  /** One name: who it is. Several: whom it fits, without saying which. */
  | { readonly code: 'roster'; readonly names: readonly string[]; readonly how: How }
  /** Somebody of the roster bears the name of a cited author. */
  | { readonly code: 'author-collision'; readonly names: readonly string[] }
  | { readonly code: 'recognisable'; readonly what: Recognisable }
  | { readonly code: 'said-before'; readonly because: Exclude<Reason, { code: 'said-before' }> };

export type ReasonCode = Reason['code'];
