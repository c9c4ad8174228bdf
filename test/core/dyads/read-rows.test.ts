import { expect, test } from "vitest";
import {
  type EditedRow,
  type ReadRow,
  isDyad,
  readRows,
  readStatus,
  rowWeight,
} from "../../../src/core/dyads/read-rows.ts";
import { loadsOf } from "../../../src/core/dyads/loads.ts";
import { STATUSES } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, smallTables } from "./cohorts.ts";
import { editedRow } from "./tabs.ts";

const { cohort } = gather(smallTables());
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];

function row(mentee: string, mentor: string, status = "Proposée", keys: Partial<EditedRow> = {}): EditedRow {
  return editedRow(mentee, mentor, { status, ...keys });
}

const read = (...rows: EditedRow[]): ReadRow[] => readRows(cohort, dyadWords("fr"), rows);

test("a status is read in the language of the tab, whatever the case, the accents and the spaces", () => {
  for (const language of ["fr", "en"] as const) {
    const words = dyadWords(language);
    const statusOf = readStatus(words);
    expect(STATUSES.map((status) => statusOf(words.statuses[status]))).toEqual(STATUSES);
    expect(STATUSES.map((status) => statusOf(` ${words.statuses[status].toUpperCase()} `))).toEqual(STATUSES);
  }
  expect(readStatus(dyadWords("fr"))("verrouillee")).toBe("locked");
});

test("a status is read in the other language too, and of a man as of a woman", () => {
  const read = readStatus(dyadWords("fr"));
  expect(["Locked", "refused", "Confirmé", "verrouillé", "Refusé"].map(read)).toEqual([
    "locked",
    "refused",
    "confirmed",
    "locked",
    "refused",
  ]);
  expect(["Confirmée", "Refusée"].map(readStatus(dyadWords("en")))).toEqual(["confirmed", "refused"]);
});

test("what is no status is none", () => {
  expect(["", "Peut-être", "En attente", "Confirmer"].map(readStatus(dyadWords("fr")))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("rows keep their order and what they say, with the people they mean among those who take part", () => {
  const rows = [
    row("zoe lam", "bob@b.example", "Confirmée"),
    row("Chloé Ray", ""),
    row("Nemo", "Roberto", "?"),
  ];
  expect(read(...rows)).toEqual([
    { row: rows[0], mentee: ZOE, mentor: BOB, status: "confirmed" },
    { row: rows[1], mentee: CHLOE, mentor: "nobody", status: "proposed" },
    { row: rows[2], mentee: "unrecognised", mentor: "unrecognised", status: null },
  ]);
});

test("a mentee is looked for among mentees and a mentor among mentors, the cell before the hidden key", () => {
  expect(read(row("Alice Roy", "Chloé Ray"))).toMatchObject([
    { mentee: "unrecognised", mentor: "unrecognised" },
  ]);
  const keys = { menteeKey: "chloe@a.example", mentorKey: "alice@a.example" };
  expect(read(row("Zoé Lam", "Bob Côté", "", keys))).toMatchObject([{ mentee: ZOE, mentor: BOB }]);
});

test("of namesakes the hidden key tells each in their own list", () => {
  const twins = {
    ...cohort,
    mentees: cohort.mentees.map((one) => ({ ...one, name: "Max" })),
    mentors: cohort.mentors.map((one) => ({ ...one, name: "Max" })),
  };
  const keys = { menteeKey: "zoe@z.example", mentorKey: "alice@a.example" };
  const words = dyadWords("fr");
  expect(readRows(twins, words, [row("Max", "Max", "", keys)])).toMatchObject([
    { mentee: ZOE, mentor: ALICE },
  ]);
  expect(readRows(twins, words, [row("Max", "Max")])).toMatchObject([
    { mentee: "unrecognised", mentor: "unrecognised" },
  ]);
});

test("a row is a dyad where both take part and nobody refused, whatever else its status says", () => {
  const dyad = (mentee: string, mentor: string, status: string): boolean =>
    read(row(mentee, mentor, status)).some(isDyad);
  for (const status of ["Proposée", "Verrouillée", "Confirmée", "À placer", "?", ""])
    expect(dyad("Zoé Lam", "Bob Côté", status), status).toBe(true);
  expect(dyad("Zoé Lam", "Bob Côté", "Refusée")).toBe(false);
  expect(dyad("Zoé Lam", "", "Proposée")).toBe(false);
  expect(dyad("", "Bob Côté", "Proposée")).toBe(false);
  expect(dyad("Zoé Lam", "Roberto", "Confirmée")).toBe(false);
  expect(dyad("Nemo", "Bob Côté", "Confirmée")).toBe(false);
});

test("people are counted in the dyads they are in, and in no other row", () => {
  const rows = read(
    row("Chloé Ray", "Bob Côté"),
    row("Zoé Lam", "Bob Côté", "Confirmée"),
    row("Zoé Lam", "Alice Roy", "Refusée"),
    row("Zoé Lam", ""),
    row("Nemo", "Alice Roy"),
  );
  const loads = loadsOf(rows.filter(isDyad));
  expect([ALICE, BOB].map((mentor) => loads.mentor(mentor))).toEqual([0, 2]);
  expect([CHLOE, ZOE].map((mentee) => loads.mentee(mentee))).toEqual([1, 1]);
  expect(loads.menteesOf(BOB)).toEqual([CHLOE, ZOE]);
  expect(loads.menteesOf(ALICE)).toEqual([]);
});

test("a decided dyad says more than a proposed one, that more than a refused one, and any more than no mentor", () => {
  const order = ["confirmed", "locked", "proposed", "refused"] as const;
  const weights = order.map((status) => rowWeight(status, true));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(order.length);
  expect(rowWeight("refused", true)).toBeGreaterThan(rowWeight("confirmed", false));
  for (const status of STATUSES) expect(rowWeight(status, false)).toBe(0);
});

test("a mentor beside a status that says nothing of a dyad makes a proposed one", () => {
  expect(rowWeight(null, true)).toBe(rowWeight("proposed", true));
  expect(rowWeight("toPlace", true)).toBe(rowWeight("proposed", true));
});

test("a cell that says what was last checked means the person of the key, however people are called since", () => {
  const checked = "Proposée ¦ Zoé ¦ Bob";
  const keys = { menteeKey: "zoe@z.example", mentorKey: "bob@b.example", checked };
  expect(read(row("Zoé", "Bob", "Proposée", keys))).toMatchObject([{ mentee: ZOE, mentor: BOB }]);
  // Another mentor was chosen, another status given: the mentee was not touched.
  expect(read(row("Zoé", "Alice Roy", "Confirmée", keys))).toMatchObject([{ mentee: ZOE, mentor: ALICE }]);
  expect(read(row("Zoé", "Bob", "Proposée", { ...keys, checked: "" }))).toMatchObject([
    { mentee: "unrecognised", mentor: "unrecognised" },
  ]);
});

test("a key of somebody who takes no part leaves the cell to say whom it means", () => {
  const keys = { menteeKey: "gone@z.example", mentorKey: "", checked: "Proposée ¦ Zoé Lam ¦ " };
  expect(read(row("Zoé Lam", "", "Proposée", keys))).toMatchObject([{ mentee: ZOE, mentor: "nobody" }]);
});
