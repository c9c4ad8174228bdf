import type { Details, Report, Where } from "../issues/issue.ts";
import type { Mentee, Mentor, Role } from "../people/person.ts";
import { shownName } from "../people/shown-name.ts";
import { cellText } from "../tabs/table.ts";
import { ruleText } from "./eligibility.ts";
import type { Notice } from "./notice.ts";
import { type Roster, type RosterSource, menteesIn, mentorsIn } from "./rosters.ts";
import type { Submission } from "./submission.ts";

export type { Roster };

interface Source extends RosterSource {
  readonly report: Report;
}

/** The title of the question that a notice is about; undefined for the whole row. */
function columnOf({ code, broken }: Notice, { columns }: RosterSource): string | undefined {
  switch (code) {
    case "email-unreadable":
    case "shared-email":
    case "duplicate-submission":
      return columns.email ?? "";
    case "consent-blank":
    case "consent-unclear":
    case "consent-refused":
      return columns.consent ?? "";
    case "capacity-unreadable":
      return columns.capacity ?? "";
    case "priority-unreadable":
      return columns.priority ?? "";
    default:
      return broken?.question.title;
  }
}

const nameOf = ({ name, email }: Submission): string => name || email;
const rowsOf = (submissions: readonly Submission[]): number[] => submissions.map(({ row }) => row);

/** What the issue of a notice quotes. */
function detailsOf(
  { code, about, answer = "", counting = 0, broken, refusal }: Notice,
  role: Role,
  rules: RosterSource["rules"],
): Details {
  const names = about.map(nameOf);
  const rows = rowsOf(about);
  const [first] = about;
  switch (code) {
    case "email-unreadable":
      return { read: answer };
    case "no-name-no-email":
      return {};
    case "row-of-total":
      return { read: first?.name ?? "" };
    case "shared-email":
      return { read: first?.email ?? "", names, rows };
    case "duplicate-submission":
      return { names, count: counting };
    case "same-name-merged":
      return { names: [answer], rows, count: counting };
    case "same-name-twice":
      return { names: [answer], rows };
    case "consent-blank":
      return { names };
    case "consent-unclear":
      return { names, read: answer };
    case "consent-refused":
      return { names, read: refusal?.ends[1].text ?? answer, role };
    case "not-eligible": {
      if (broken === undefined) return { names };
      const { rule, question } = broken;
      const answers = question.columns.map(({ index }) => cellText(first?.cells[index])).join(", ");
      const identifier = first?.email || first?.name || "";
      return { names, read: answers, rule: ruleText(rule), index: rules.indexOf(rule), role, identifier };
    }
    case "capacity-unreadable":
    case "priority-unreadable":
      return { read: answer, names: about.map(({ name, email }) => shownName(name) || email) };
  }
}

/** Reports each notice, at the row that it is about. */
function reporter(source: Source, role: Role): (notice: Notice) => void {
  return (notice) => {
    const { code, about, answer = "", counting, refusal } = notice;
    const [first] = about;
    const agreement = first === undefined ? undefined : source.agreements?.get(first.cells);
    if (agreement !== undefined && (code === "consent-blank" || code === "consent-unclear")) return;
    const row = code === "same-name-merged" ? counting : first?.row;
    const column = columnOf(notice, source);
    const where: Where = {
      tab: source.table.name,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    };
    source.report(code, refusal?.where ?? where, detailsOf(notice, role, source.rules));
    if (agreement !== undefined && code === "consent-refused" && refusal === undefined)
      source.report("agreement-overruled", agreement, { names: about.map(nameOf), read: answer });
  };
}

/** Reads the mentors. Reports what was wrong with each answer, and goes on. */
export function readMentors(source: Source): Roster<Mentor> {
  return { ...mentorsIn(source, reporter(source, "mentor")), agreements: source.agreements };
}

/** Reads the mentees. Reports what was wrong with each answer, and goes on. */
export function readMentees(source: Source): Roster<Mentee> {
  return { ...menteesIn(source, reporter(source, "mentee")), agreements: source.agreements };
}
