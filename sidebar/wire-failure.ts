import { fold } from "../src/core/people/fold.ts";
import { Offline, Outdated, OutOfReach, SessionOver, Unanswered } from "./call-errors.ts";

/** What is known of a call that Google's own client says has failed. */
export interface FailedCall {
  readonly isWriting: boolean;
  /** Whether an earlier call came through. */
  readonly isReached: boolean;
  readonly isOnline: boolean;
}

/**
 * Pieces of Google's own messages, folded. The English ones are known from reports on many add-ons; accounts in French get
 * them translated, of which only the likely words are listed.
 */
const KEPT_OUT = [
  ...["permission_denied", "authorization is required", "authorisation is required", "http 401", "http 403"],
  ...["do not have permission to access", "no item with the given id could be found"],
  ...[
    "autorisation",
    "autorise a",
    "autorisee a",
    "n'avez pas acces",
    "l'id indique",
    "l'id donne",
    "l'id fourni",
  ],
];
const NO_FUNCTION = ["script function not found", "fonction de script introuvable"];
const NO_NETWORK = ["networkerror", "http 0", "failed to fetch", "connection failure"];

/** What became of a call of which Google's client only gives a message. */
export function failureOf(message: string, { isWriting, isReached, isOnline }: FailedCall): Error {
  const folded = fold(message);
  const isAny = (pieces: readonly string[]): boolean => pieces.some((piece) => folded.includes(piece));
  if (isAny(KEPT_OUT)) return isReached ? new SessionOver(message) : new OutOfReach(message);
  if (isAny(NO_FUNCTION)) return new Outdated(message);
  // A connection that breaks may do so once all was sent
  if (isWriting) return new Unanswered(message);
  return isAny(NO_NETWORK) || !isOnline ? new Offline(message) : new Error(message);
}
