import { OutOfReach, Refusal, Unanswered } from "./rpc.ts";

/** What went wrong: Google kept us out, or a fault; its message is null where only the program is to blame. */
export type Trouble =
  | { readonly kind: "out-of-reach" }
  /** No answer came to a writing: it may have been done. */
  | { readonly kind: "unanswered"; readonly detail: string }
  /** The dyads tab whose decisions were to count is gone, or a newer one was written since. */
  | { readonly kind: "dyads-changed" }
  | { readonly kind: "fault"; readonly message: string | null; readonly detail: string };

/** The dyads tabs are no longer those of which a person chose one. */
export class DyadsChanged extends Error {
  override readonly name = "DyadsChanged";
}

/** What to say of something thrown: a refusal in its own words, anything else as a fault of the program. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof OutOfReach) return { kind: "out-of-reach" };
  if (error instanceof DyadsChanged) return { kind: "dyads-changed" };
  if (error instanceof Refusal) return { kind: "fault", message: error.message, detail: error.detail };
  const detail = error instanceof Error ? String(error.stack ?? error) : String(error);
  return error instanceof Unanswered
    ? { kind: "unanswered", detail }
    : { kind: "fault", message: null, detail };
}
