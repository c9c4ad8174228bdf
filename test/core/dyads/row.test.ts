import { expect, test } from "vitest";
import { NOTHING_KEPT, dyadRow, unplacedRow } from "../../../src/core/dyads/row.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, gather, programme, smallTables } from "./cohorts.ts";

const FRENCH = dyadWords("fr");
const { cohort } = gather(smallTables());
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const ONCE = { mentee: 1, mentor: 1 };

const cell = ({ cells }: SheetRow, name: ColumnName) => cells[COLUMNS.indexOf(name)];
const rowOf = (mentee: number, mentor: number, uses = ONCE, of = cohort): SheetRow =>
  dyadRow(of, FRENCH, { mentee, mentor, status: "Proposée", uses, kept: NOTHING_KEPT, proposal: "" });

test("a dyad tells score, rank among the allowed mentors, why, the others possible, and both keys", () => {
  const row = rowOf(ZOE, BOB);
  expect(COLUMNS.map((name) => cell(row, name))).toEqual([
    "Proposée",
    "Zoé Lam",
    "Bob Côté",
    50,
    2,
    "Sujets\u00a0: Finances (50 sur 100)",
    "",
    "Alice Roy (50)",
    "zoe@z.example",
    "bob@b.example",
    "",
    "Proposée ¦ Zoé Lam ¦ Bob Côté",
    "",
    "",
    "",
  ]);
  expect(row).toMatchObject({ level: "ok", note: "", choices: [ALICE, BOB] });
});

test("a conflict is told in words with its chain, which is the note too, and has no rank", () => {
  const row = rowOf(CHLOE, ALICE);
  expect(cell(row, "watch")).toBe("Conflit\u00a0: lien hiérarchique (Alice Roy → Chloé Ray)");
  expect(row).toMatchObject({ level: "conflict", note: "Alice Roy → Chloé Ray" });
  expect(cell(row, "rank")).toBe("");
});

test("people used too often are a caution, each in words; a conflict stays one", () => {
  const often = rowOf(ZOE, BOB, { mentee: 2, mentor: 3 });
  expect(cell(often, "watch")).toBe(
    "Places dépassées\u00a0: Bob Côté a 3 dyades pour 1 place\nZoé Lam figure dans plus d’une dyade",
  );
  expect(often.level).toBe("caution");
  expect(rowOf(CHLOE, ALICE, { mentee: 1, mentor: 2 }).level).toBe("conflict");
});

test("scores are shown with one decimal, and no more than three others are named", () => {
  const many = programme(
    ["Ada", "Bob", "Cid", "Dan", "Eva"].map((name) => [name, 1, "Vente"]),
    [["Lea", "Vente, Relève, Finances"]],
  );
  const row = rowOf(0, 0, ONCE, gather(many).cohort);
  expect(cell(row, "score")).toBe(33.3);
  expect(cell(row, "alternatives")).toBe("Bob (33), Cid (33), Dan (33)");
  expect(row.choices).toEqual([0, 1, 2, 3, 4]);
});

test("every rank is told, the last of many too", () => {
  const names = ["Ada", "Bob", "Cid", "Dan", "Eva", "Fay", "Guy", "Hal"];
  const many = gather(
    programme(
      names.map((name) => [name, 1, "Vente"]),
      [["Lea", "Vente"]],
    ),
  ).cohort;
  const ranks = names.map((_, mentor) => cell(rowOf(0, mentor, ONCE, many), "rank"));
  expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("few answers in common and a required answer left blank are told", () => {
  const half = { label: "Entreprise", kind: "same" as const, mentee: "Entreprise", mentor: "Entreprise" };
  const [topics] = SETTINGS.criteria ?? [];
  if (topics === undefined) throw new Error("no criterion");
  const blank = smallTables().map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((value) => (value === "Finances" ? "" : value))),
  }));
  const criteria = [{ ...topics, required: true, weight: 3 }, half];
  const row = rowOf(ZOE, BOB, ONCE, gather(blank, { ...SETTINGS, criteria }).cohort);
  expect(cell(row, "watch")).toBe(
    "À vérifier\u00a0: «\u00a0Sujets\u00a0» est obligatoire, et une des deux réponses manque\nPeu de réponses en commun\u00a0: le score repose sur 25\u00a0% des critères",
  );
  expect(row.level).toBe("unknown");
});

test("a mentee to place has no mentor, no score, the explanation, whom they could have, and their note", () => {
  const kept = { ...NOTHING_KEPT, note: "rappeler" };
  const row = unplacedRow(cohort, FRENCH, {
    ...{ mentee: ZOE, status: "À placer", explanation: "Plus de place." },
    ...{ kept, proposal: "" },
  });
  expect(
    ["status", "mentor", "score", "watch", "alternatives", "menteeKey", "mentorKey", "note"].map((name) =>
      cell(row, name as ColumnName),
    ),
  ).toEqual([
    "À placer",
    "",
    "",
    "Plus de place.",
    "Alice Roy (50), Bob Côté (50)",
    "zoe@z.example",
    "",
    "rappeler",
  ]);
});
