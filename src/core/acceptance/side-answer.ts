import type { Report } from "../issues/issue.ts";
import type { Answers } from "./answers-of-dyads.ts";
import type { Asked } from "./asked.ts";
import type { NotedAnswer } from "./noted.ts";
import type { Acceptance } from "./read-acceptances.ts";
import type { Side } from "./side.ts";

/** Why the date of an answer cannot be right. */
export type DateDoubt = "undated" | "future" | "before-request";

/** What one of the two answered, in the form, to the coordination, or to both. */
export interface SideAnswer {
  /** Null while it is to be settled: it holds for neither a yes nor a no. */
  readonly accepts: boolean | null;
  /** What would suit better, in their own words. */
  readonly reason: string;
  readonly form: Acceptance | null;
  readonly noted: NotedAnswer | null;
  /** Whether the form and what was noted say the contrary of each other, and nobody said which counts. */
  readonly disagree: boolean;
  /** Why the date of the form's answer cannot be right; null where it can, or where another answer was noted. */
  readonly dateDoubt: DateDoubt | null;
}

/** What each of the two answered; null where they did not. */
export type SideAnswers = Readonly<Record<Side, SideAnswer | null>>;

const DAY_S = 86_400;

/** No form was sent before this moment. */
const FIRST_S = Date.UTC(2000, 0, 1) / 1000;

/** The day in seconds of `2026-03-01`. */
const secondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

/** By which an answer of the form is known again. */
export function answerMark({ time, accepts }: Acceptance): string {
  return `${String(time)} ${String(accepts)}`;
}

/** A day is left on either side: the spreadsheet and the panel may be in different time zones. */
function dateDoubtOf({ time, stamp }: Acceptance, request: Asked | null, today: string): DateDoubt | null {
  if (time < FIRST_S) return stamp === "" ? null : "undated";
  if (time >= secondsOf(today) + 2 * DAY_S) return "future";
  return request !== null && time < secondsOf(request.on) - DAY_S ? "before-request" : null;
}

/** An answer that says neither yes nor no counts for neither. A no counts whatever its date, unless it may be about another dyad: it says no name and came before the request. */
function formAccepts({ accepts, proposed }: Acceptance, doubt: DateDoubt | null): boolean | null {
  if (doubt === null || accepts === null) return accepts;
  return accepts || (doubt === "before-request" && proposed === "") ? null : false;
}

/**
 * What one of the two answered, from the form and from what was noted. Where the two say the contrary of each other, neither
 * counts until somebody says which; a yes of which the date cannot be right is none.
 *
 * @param request when they were asked; null where they were not. @param today `2026-03-01`.
 */
export function sideAnswer(
  form: Acceptance | null,
  noted: NotedAnswer | null,
  request: Asked | null,
  today: string,
): SideAnswer | null {
  if (form === null)
    return noted === null ? null : { ...noted, form, noted, disagree: false, dateDoubt: null };
  const { reason } = form;
  if (noted === null) {
    const dateDoubt = dateDoubtOf(form, request, today);
    return { accepts: formAccepts(form, dateDoubt), reason, form, noted, disagree: false, dateDoubt };
  }
  const disagree = form.accepts !== noted.accepts && noted.over !== answerMark(form);
  const counting = { accepts: disagree ? null : noted.accepts, reason: noted.reason || reason };
  return { ...counting, form, noted, disagree, dateDoubt: null };
}

const CODES = {
  undated: "acceptance-undated",
  future: "acceptance-in-future",
  "before-request": "acceptance-before-request",
} as const;

/** Reports `acceptance-undated`, `acceptance-in-future` and `acceptance-before-request` for dates that cannot be right, of answers that do not count for that. */
export function reportDates(answers: Iterable<SideAnswer | null>, report: Report): void {
  for (const answer of answers) {
    const { form = null, dateDoubt = null, accepts = null } = answer ?? {};
    // A no counts all the same.
    if (form === null || dateDoubt === null || accepts === false) continue;
    const { tab, row, name, email, stamp } = form;
    report(CODES[dateDoubt], { tab, row }, { names: [name || email], read: stamp });
  }
}

/** The answers of one dyad, as {@link sideAnswer} gives them. */
export function sideAnswers(
  { mentee, mentor }: Answers,
  notedOf: (side: Side) => NotedAnswer | null,
  requests: Readonly<Record<Side, Asked | null>>,
  today: string,
): SideAnswers {
  return {
    mentee: sideAnswer(mentee, notedOf("mentee"), requests.mentee, today),
    mentor: sideAnswer(mentor, notedOf("mentor"), requests.mentor, today),
  };
}
