import type { EventWords } from "../../event/words.ts";
import type { EventMessages } from "../fr/event.ts";
import { count } from "./grammar.ts";

/** `no break`, `2 breaks each`, `1 to 2 breaks each`. */
function breaks({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "no break";
  if (least === most) return `${count(most, "break", "breaks")} each`;
  return `${String(least)} to ${count(most, "break", "breaks")} each`;
}

const RANKS = ["1st", "2nd", "3rd"];
const rank = (place: number): string => RANKS[place - 1] ?? `${String(place)}th`;

const tabs: EventWords = {
  rota: {
    title: "Speed matching",
    table: "Table",
    mentor: "Mentor",
    onBreak: "On a break",
    round: (number) => `Round ${String(number)}`,
    atTable: (table, who) => `Table ${String(table)}: ${who}`,
    summary: ({ meetings, mentees, mentors }, { rounds, minutes }) =>
      [
        `${count(rounds, "round", "rounds")} of ${count(minutes, "minute", "minutes")}`,
        count(meetings, "meeting", "meetings"),
        `mentees: ${breaks(mentees)}`,
        `mentors: ${breaks(mentors)}`,
      ].join(" · "),
  },
  cards: {
    title: "Cards",
    round: "Round",
    table: "Table",
    person: "With",
    topics: "What to talk about",
    onBreak: "Break",
    opener: "Nothing in common in your answers: ask each other what brings you here.",
    common: (label, options) => `${label}: ${options.join(", ")}`,
  },
  sheet: {
    title: "Ballots",
    told: "One row for each person: their choices, the most wanted first, then whom they do not want to be paired with (one name a line).",
    role: "Role",
    name: "Name",
    choice: (place) => `${rank(place)} choice`,
    refused: "Not with",
    mentor: "Mentor",
    mentee: "Mentee",
  },
  people: {
    title: "People and ballots",
    role: "Role (ballots)",
    choice: (place) => `Ballot: ${rank(place)} choice`,
    refused: "Ballot: not with",
    criterion: "Choices after the meetings",
  },
};

export const event: EventMessages = { tabs };
