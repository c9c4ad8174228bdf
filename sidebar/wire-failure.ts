import { fold } from "../src/core/people/fold.ts";
import { GoogleFailed, Offline, Outdated, OutOfReach, SessionOver, Unanswered } from "./call-errors.ts";

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

/** What Google says of its own breakdowns, in the middle of a call or in its place. */
const BROKEN_DOWN = [
  ...["server error occurred", "service spreadsheets failed", "service spreadsheets timed out"],
  ...["service error: spreadsheets", "service unavailable", "internal error occurred", "try again later"],
  ...["service invoked too many times", "too many simultaneous invocations"],
  ...["une erreur s'est produite sur le serveur", "erreur de serveur", "le service spreadsheets"],
  ...["service sheets", "reessayer plus tard", "reessayez plus tard"],
];

/** Whether what a script was stopped by is a breakdown of Google's. */
export function isGoogles(detail: string): boolean {
  const [first = ""] = detail.split("\n");
  const folded = fold(first);
  return BROKEN_DOWN.some((piece) => folded.includes(piece));
}

/** What became of a call of which Google's client only gives a message. */
export function failureOf(message: string, { isWriting, isReached, isOnline }: FailedCall): Error {
  const folded = fold(message);
  const isAny = (pieces: readonly string[]): boolean => pieces.some((piece) => folded.includes(piece));
  if (isAny(KEPT_OUT)) return isReached ? new SessionOver(message) : new OutOfReach(message);
  if (isAny(NO_FUNCTION)) return new Outdated(message);
  // A connection that breaks may do so once all was sent
  if (isWriting) return new Unanswered(message);
  if (isAny(NO_NETWORK) || !isOnline) return new Offline(message);
  // A script that could not even be loaded has no answer to give: what is not known for Google's may be its own fault.
  return isGoogles(message) ? new GoogleFailed(message) : new Error(message);
}
