import { isSaid } from "../tabs/table.ts";
import { ownMark } from "../tabs/own-tab.ts";
import type { Language } from "../programme/settings.ts";
import { type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Draft } from "./draft.ts";
import { MERGE_COLUMNS, type MergeColumn, type MessageWords } from "./words.ts";

/** In it the longest paragraph of our own text takes one line: a row is no higher than the paragraphs ask for. */
const WIDEST_LINE = 1_200;
/** Points. The letter is to be sent from here, not read here. */
const SMALL = 8;

const WIDTHS: Record<MergeColumn, number> = {
  mentee: 150,
  menteeEmail: 190,
  mentor: 150,
  mentorEmail: 190,
  to: 220,
  subject: 220,
  topics: 220,
  missing: 200,
  message: WIDEST_LINE,
};

function cellsOf({ mentee, mentor, subject, body, topics, missing }: Draft, words: MessageWords): string[] {
  const cells: Record<MergeColumn, string> = {
    mentee: mentee.label,
    menteeEmail: mentee.email,
    mentor: mentor.label,
    mentorEmail: mentor.email,
    to: [mentor.email, mentee.email].filter(isSaid).join(", "),
    subject,
    message: body,
    topics: words.list(topics),
    missing: missing.map((blank) => words.missing[blank]).join("\n"),
  };
  return MERGE_COLUMNS.map((name) => cells[name]);
}

/** A tab that a mail-merge tool can send from: row 1 is the header, then one row for each dyad. */
export function mergePlan(drafts: readonly Draft[], words: MessageWords, language: Language): SheetPlan {
  const header = MERGE_COLUMNS.map((name) => words.headers[name]);
  const rows = drafts.map((draft) => [...cellsOf(draft, words), ""]);
  const widths = [...MERGE_COLUMNS.map((name) => WIDTHS[name]), 60];
  const mark = ownMark({ kind: "introduction", state: "" });
  return {
    ...plainSheet(language, words.tabTitle, [[...header, mark], ...rows], widths),
    fontSize: SMALL,
    hidden: { from: MERGE_COLUMNS.length, length: 1 },
  };
}
