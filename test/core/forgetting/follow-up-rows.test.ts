import { describe, expect, test } from "vitest";
import { answersKey, marksOf } from "../../../src/core/follow-up/written-before.ts";
import { followUp } from "../../../src/core/messages/fr/follow-up.ts";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting, forgottenTwice, rowsAfter } from "./small-workbook.ts";

const { headers } = followUp.tab;
const COLUMNS = [
  ...(["course", "mentee", "mentor", "hours", "menteeFit", "mentorFit", "call", "note"] as const),
  ...(["goals", "progress", "menteeGoesOn", "mentorGoesOn", "menteeKey", "mentorKey", "answersKey"] as const),
];
type Texts = Partial<Record<(typeof COLUMNS)[number], string>>;

const MENTORS = tab(
  "Mentors",
  ["Horodateur", "Nom", "Adresse courriel"],
  ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca"],
);

/** What Dyade wrote of a dyad. */
const WRITTEN = {
  ...{ course: "Rencontre à venir", mentee: "Zoé Nadeau Lam", mentor: "Luc Roy", hours: "3" },
  ...{ menteeFit: "Oui", mentorFit: "Non, pas du tout", call: "Aucune nouvelle depuis 30 jours." },
  ...{ goals: "Parler en public devant Luc Roy", progress: "En bonne voie" },
  ...{ menteeGoesOn: "Oui", mentorGoesOn: "Pas encore décidé" },
} satisfies Texts;
const { hours, goals, progress, menteeGoesOn, mentorGoesOn, ...derived } = WRITTEN;
const KEY = answersKey({ hours, goals, progress, menteeGoesOn, mentorGoesOn }, marksOf(derived));
const KEYS = { menteeKey: "zoe nadeau lam|ferme du bout du rang", mentorKey: "luc@roy.ca", answersKey: KEY };

function followUpTab(...rows: readonly Texts[]): Table {
  const mark = ownMark({ kind: "follow-up", state: "{}" });
  return handMade(
    "Suivi",
    COLUMNS.map((_, at) => (at === COLUMNS.length - 1 ? mark : "")),
    COLUMNS.map((name) => headers[name]),
    ...rows.map((row) => COLUMNS.map((name) => row[name] ?? "")),
  );
}

function after(row: Texts, verdict: "them" | "other"): Texts {
  const table = followUpTab(row);
  const left = rowsAfter(forgetting(everything([MENTORS, table]), "Luc Roy", { "*": verdict }), table)[2];
  return Object.fromEntries(COLUMNS.map((name, at) => [name, left?.[at] ?? ""]));
}

describe("a row about a dyad of theirs", () => {
  test("asks only about what people wrote, and shows nothing that is out of sight", () => {
    const table = followUpTab({ ...WRITTEN, ...KEYS, note: "Zoé attend un appel" });
    const { questions } = forgetting(everything([MENTORS, table]), "Luc Roy");
    expect(questions.map(({ reason, words }) => [reason, words])).toEqual([
      ["beside", "Zoé attend un appel"],
      ["beside", "Parler en public devant Luc Roy"],
    ]);
  });

  test("loses what Dyade wrote out of their answers, and keeps what it counted and what is of the other one", () => {
    const left = after({ ...WRITTEN, ...KEYS }, "other");
    expect(left).toMatchObject({
      ...{ course: "Rencontre à venir", mentee: "Zoé Nadeau Lam", mentor: "Personne retirée 1", hours: "3" },
      ...{ menteeFit: "Oui", mentorFit: "", call: "", progress: "En bonne voie" },
      ...{ menteeGoesOn: "Oui", mentorGoesOn: "", goals: "Parler en public devant Personne retirée 1" },
      ...{ menteeKey: KEYS.menteeKey, mentorKey: "dyade-1" },
    });
  });

  test.each(["them", "other"] as const)(
    "keeps out of sight only what the cells still say, whose answer is %s",
    (verdict) => {
      const left = after({ ...WRITTEN, ...KEYS }, verdict);
      const { course, mentee, menteeFit } = WRITTEN;
      expect(JSON.parse(left.answersKey ?? "")).toEqual({
        ...{ hours, progress, menteeGoesOn },
        ...(verdict === "other" && { goals: "Parler en public devant Personne retirée 1" }),
        ...marksOf({ course, mentee, mentor: "Personne retirée 1", menteeFit }),
      });
    },
  );

  test("what a hand wrote over is asked about, and is still by hand", () => {
    const row = { ...WRITTEN, ...KEYS, call: "Luc viendra avec sa sœur", hours: "12" };
    const table = followUpTab(row);
    const { questions } = forgetting(everything([MENTORS, table]), "Luc Roy");
    expect(questions.map(({ words }) => words)).toContain("Luc viendra avec sa sœur");
    const left = after(row, "other");
    expect(left.hours).toBe("12");
    expect(JSON.parse(left.answersKey ?? "")).not.toHaveProperty("hours");
    expect(JSON.parse(left.answersKey ?? "")).not.toHaveProperty("call");
  });

  test("asks nothing again once it was cleaned", () => {
    const table = followUpTab({ ...WRITTEN, ...KEYS, note: "Zoé attend un appel de Luc Roy" });
    const { first, second } = forgottenTwice(everything([MENTORS, table]), "Luc Roy", "other");
    expect(first.questions).toHaveLength(2);
    expect(second).toEqual({ places: [], questions: [], erasures: [] });
  });
});

describe("a row about a dyad of others", () => {
  const others = { ...WRITTEN, ...KEYS, mentor: "Ève Côté", mentorKey: "eve@cote.ca" };
  const key = answersKey(
    { hours, goals, progress, menteeGoesOn, mentorGoesOn },
    marksOf({ ...derived, mentor: "Ève Côté" }),
  );

  test("loses the name where people wrote it, out of sight too, and nothing else", () => {
    const left = after({ ...others, answersKey: key }, "other");
    const cleaned = "Parler en public devant Personne retirée 1";
    expect(left).toEqual({
      ...others,
      note: "",
      goals: cleaned,
      answersKey: key.replace(WRITTEN.goals, cleaned),
    });
  });

  test("is not touched where it does not name them", () => {
    const row = { ...others, goals: "Parler en public" };
    const same = { ...row, answersKey: key.replace(WRITTEN.goals, "Parler en public") };
    expect(after(same, "them")).toEqual({ ...same, note: "" });
  });

  test("is asked about where a note of the coordination holds a first name", () => {
    const table = followUpTab({ ...others, answersKey: key, note: "Appeler Luc jeudi" });
    const { questions } = forgetting(everything([MENTORS, table]), "Luc Roy");
    expect(questions).toMatchObject([{ reason: "part", words: "Luc", around: "Appeler Luc jeudi" }]);
  });
});
