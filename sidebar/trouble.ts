import {
  GoogleFailed,
  NoAnswer,
  Offline,
  OutOfReach,
  Outdated,
  Refusal,
  SessionOver,
  Unanswered,
  WrittenUnread,
} from "./call-errors.ts";

/** What went wrong; `detail` is for a report to the maintainers. */
export type Trouble =
  /** Google kept us out from the start. */
  | { readonly kind: "out-of-reach"; readonly detail?: string }
  /** `outdated`: the script is of another version than the panel. `no-answer`: to a reading. `google-failed`: nothing was written. */
  | {
      readonly kind: "session-over" | "offline" | "no-answer" | "outdated" | "google-failed";
      readonly detail: string;
    }
  /** All was written; only the reading after it failed. */
  | { readonly kind: "written-unread"; readonly detail: string }
  /** No answer came to a writing: it may have been done. */
  | { readonly kind: "unanswered"; readonly detail: string }
  /** The dyads tab whose decisions were to count is gone, or a newer one was written since. */
  | { readonly kind: "dyads-changed" }
  /** `message`: what the server refused; null where only the program is to blame. */
  | { readonly kind: "fault"; readonly message: string | null; readonly detail: string };

/** The dyads tabs are no longer those of which a person chose one. */
export class DyadsChanged extends Error {
  override readonly name = "DyadsChanged";
}

/** What to say of something thrown: a refusal in its own words, anything else as a fault of the program. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DyadsChanged) return { kind: "dyads-changed" };
  if (error instanceof Refusal) return { kind: "fault", message: error.message, detail: error.detail };
  if (error instanceof WrittenUnread) {
    const reading = troubleOf(error.cause);
    return { kind: "written-unread", detail: "detail" in reading ? (reading.detail ?? "") : reading.kind };
  }
  const detail = error instanceof Error ? String(error.stack ?? error) : String(error);
  const kind = kindOf(error);
  return kind === null ? { kind: "fault", message: null, detail } : { kind, detail };
}

function kindOf(
  error: unknown,
): Exclude<Trouble["kind"], "fault" | "dyads-changed" | "written-unread"> | null {
  if (error instanceof OutOfReach) return "out-of-reach";
  if (error instanceof SessionOver) return "session-over";
  if (error instanceof Offline) return "offline";
  if (error instanceof NoAnswer) return "no-answer";
  if (error instanceof GoogleFailed) return "google-failed";
  if (error instanceof Outdated) return "outdated";
  return error instanceof Unanswered ? "unanswered" : null;
}

/** What may come of several accounts as well, at first. */
const DOUBTFUL: readonly Trouble["kind"][] = ["fault", "session-over", "no-answer", "google-failed"];

/**
 * What to say where the very first reading fails. Google words it in many ways, and in the language of each account, when
 * several are signed in: whatever it says, what helps is the same.
 */
export function troubleOfOpening(error: unknown): Trouble {
  const trouble = troubleOf(error);
  if (!DOUBTFUL.some((kind) => kind === trouble.kind)) return trouble;
  const said = trouble.kind === "fault" && trouble.message !== null ? `${trouble.message}\n` : "";
  return { kind: "out-of-reach", detail: said + ("detail" in trouble ? (trouble.detail ?? "") : "") };
}
