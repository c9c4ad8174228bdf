import type { Language } from "../programme/settings.ts";
import { ownMark } from "../tabs/own-tab.ts";
import { type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Letter } from "./letter.ts";

const WIDTHS = [160, 200, 240, 900, 60];

/** The words of the tab. */
export interface AskingTabWords {
  readonly tabTitle: string;
  /** Who, the address, the subject, the message. */
  readonly headers: readonly [string, string, string, string];
}

/** A message, and the request that it makes, see `requestMark`. */
export interface MarkedLetter extends Letter {
  readonly mark: string;
}

/** A tab that a mail-merge tool can send from: row 1 is the header, then one row for each person to be asked. */
export function askingPlan(
  letters: readonly MarkedLetter[],
  words: AskingTabWords,
  language: Language,
): SheetPlan {
  const mark = ownMark({ kind: "asking", state: "" });
  const rows = letters.map(({ to, email, subject, body, mark: request }) => [
    to,
    email,
    subject,
    body,
    request,
  ]);
  return {
    ...plainSheet(language, words.tabTitle, [[...words.headers, mark], ...rows], WIDTHS),
    hidden: { from: words.headers.length, length: 1 },
  };
}
