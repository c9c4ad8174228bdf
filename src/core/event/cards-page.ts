import type { Cohort } from "../cohort/cohort.ts";
import { ownMark } from "../tabs/own-tab.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Attendee, Rota } from "./rota.ts";
import { topicsFor } from "./topics.ts";
import type { EventWords } from "./words.ts";

const WIDTHS = [60, 60, 190, 420, 20];
const HIDDEN = 4;
/** Of the row with the name: light, as cards are printed. */
const NAME_COLOUR = "#d7e3f4";
const NO_COLOUR = "#ffffff";

/** One round of one person: the table and whom they meet there; null for a break. */
type Meeting = { readonly table: number; readonly others: readonly number[] } | null;

/** The rounds of one person, from the one in which they came. */
function meetingsOf({ schedule }: Rota, side: "mentees" | "mentors", person: number): Meeting[] {
  return schedule.map((round) => {
    const sitting = round.find(({ mentor, mentees }) =>
      side === "mentors" ? mentor === person : mentees.includes(person),
    );
    if (sitting === undefined) return null;
    return { table: sitting.table, others: side === "mentors" ? sitting.mentees : [sitting.mentor] };
  });
}

/**
 * The cards of those who are there, one below the other, to be printed and cut: in each round the table, whom they
 * meet, and what both could talk about.
 */
export function cardsPage(
  rota: Rota,
  cohort: Cohort,
  language: Language,
  words: EventWords["cards"],
): SheetPlan {
  const places = {
    mentees: new Map(cohort.mentees.map(({ key }, index) => [key, index])),
    mentors: new Map(cohort.mentors.map(({ key }, index) => [key, index])),
  };
  const topics = (mentee: number, mentor: number): string => {
    const a = places.mentees.get(rota.mentees[mentee]?.key ?? "");
    const b = places.mentors.get(rota.mentors[mentor]?.key ?? "");
    const commonTopics = a === undefined || b === undefined ? [] : topicsFor(cohort, words, a, b);
    return commonTopics.length > 0 ? commonTopics.join("\n") : words.opener;
  };
  const cells: PlanCell[][] = [];
  const names = new Set<number>();
  const card = ({ name, since }: Attendee, side: "mentees" | "mentors", person: number): void => {
    if (cells.length > 0) cells.push(["", "", "", "", ""]);
    names.add(cells.length);
    cells.push(["", "", name, "", cells.length === 0 ? ownMark({ kind: "cards", state: "" }) : ""]);
    cells.push([words.round, words.table, words.person, words.topics, ""]);
    meetingsOf(rota, side, person).forEach((meeting, round) => {
      if (round < since) return;
      if (meeting === null) {
        cells.push([round + 1, "", words.onBreak, "", ""]);
        return;
      }
      for (const other of meeting.others) {
        const [mentee, mentor] = side === "mentees" ? [person, other] : [other, person];
        const who = (side === "mentees" ? rota.mentors : rota.mentees)[other]?.name ?? "";
        cells.push([round + 1, meeting.table, who, topics(mentee, mentor), ""]);
      }
    });
  };
  for (const side of ["mentees", "mentors"] as const)
    rota[side].forEach((attendee, person) => {
      if (attendee.present) card(attendee, side, person);
    });
  return {
    ...plainSheet(language, words.title, cells, WIDTHS),
    frozen: 0,
    heads: [],
    backgrounds: {
      row: 0,
      colours: cells.map((row, at) => row.map(() => (names.has(at) ? NAME_COLOUR : NO_COLOUR))),
    },
    hidden: { from: HIDDEN, length: 1 },
  };
}
