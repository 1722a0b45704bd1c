// What main and a utility child say to each other. Ports are introduced here and used elsewhere.
import type { EndState, OtherEnd, Ticket } from '../ports/ticket.ts';

export type ToUtility =
  | { readonly to: 'message'; readonly data: unknown; readonly tickets: readonly Ticket[] }
  | { readonly to: 'end'; readonly about: OtherEnd };

export type FromUtility =
  | { readonly from: 'message'; readonly data: unknown }
  | { readonly from: 'end'; readonly state: EndState };
