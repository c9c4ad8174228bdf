import { readFormLink } from "../directory/form-link.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { ownMark } from "../tabs/own-tab.ts";
import type { Person } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Attendance } from "./rota.ts";
import type { EventWords } from "./words.ts";

const WIDTHS = [90, 170, 220, 480, 20];
const HIDDEN = WIDTHS.length - 1;

/**
 * How each person's own link to the ballot form is made, from a pre-filled link in which the coordinator answered one
 * question: who votes. Null for any other text.
 */
export function readBallotLink(text: string): ((name: string) => string) | null {
  const link = readFormLink(text);
  if (typeof link === "string") return null;
  const voter = link.asker ?? link.mentors[0];
  const others = link.mentors.filter((entry) => entry !== voter);
  if (voter === undefined || others.length > 0) return null;
  const { address, fixed } = link;
  return (name) => `${address}?${[...fixed, `${voter}=${encodeURIComponent(name)}`].join("&")}`;
}

/** A tab of links to the ballot form, one for each person who was there, with their name filled in. */
export function ballotLinksPlan(
  cohort: Cohort,
  present: Attendance,
  linkOf: (name: string) => string,
  language: Language,
  words: EventWords["links"],
): SheetPlan {
  const row = (role: string, { name, email }: Person): PlanCell[] => [role, name, email, linkOf(name), ""];
  const rows = [
    ...cohort.mentees
      .filter(({ key }) => present.mentees.has(key))
      .map((person) => row(words.mentee, person)),
    ...cohort.mentors
      .filter(({ key }) => present.mentors.has(key))
      .map((person) => row(words.mentor, person)),
  ];
  const header = [
    words.role,
    words.name,
    words.email,
    words.link,
    ownMark({ kind: "ballot-links", state: "" }),
  ];
  return {
    ...plainSheet(language, words.title, [header, ...rows], WIDTHS),
    hidden: { from: HIDDEN, length: 1 },
  };
}
