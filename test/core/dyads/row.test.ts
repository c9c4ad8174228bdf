import { expect, test } from "vitest";
import type { Loads } from "../../../src/core/dyads/loads.ts";
import { NOTHING_KEPT } from "../../../src/core/dyads/kept.ts";
import { dyadRow, unplacedRow } from "../../../src/core/dyads/row.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, gather, programme, smallTables } from "./cohorts.ts";

const FRENCH = dyadWords("fr");
const { cohort } = gather(smallTables());
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const ONCE = { mentee: 1, mentor: 1 };

const loadsOf = ({ mentee, mentor }: typeof ONCE): Loads => ({
  mentee: () => mentee,
  mentor: () => mentor,
  menteesOf: () => Array.from({ length: mentor }, () => CHLOE),
});

const cell = ({ cells }: SheetRow, name: ColumnName) => cells[COLUMNS.indexOf(name)];
const rowOf = (mentee: number, mentor: number, uses = ONCE, of = cohort): SheetRow =>
  dyadRow(of, FRENCH, {
    mentee,
    mentor,
    status: "Proposée",
    loads: loadsOf(uses),
    kept: NOTHING_KEPT,
    proposal: "",
  });

test("a dyad says how well the two suit each other and why, what is missing, the others possible, and both keys", () => {
  const row = rowOf(ZOE, BOB);
  expect(COLUMNS.map((name) => cell(row, name))).toEqual([
    "Proposée",
    "Zoé Lam",
    "Bob Côté",
    "Z\nB",
    "Bon ●●●○",
    50,
    "",
    "Sujets\u00a0: Finances (1 sur 2)",
    "Sujets\u00a0: Vente",
    "",
    "Alice Roy (ex æquo)\u00a0: sa place est prise",
    "1re possibilité sur 2 (ex æquo)",
    "zoe@z.example",
    "bob@b.example",
    "",
    "Proposée ¦ Zoé Lam ¦ Bob Côté",
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
  expect(cell(row, "alternatives")).toBe(
    "Bob (ex æquo)\u00a0: sa place est prise · Cid (ex æquo)\u00a0: sa place est prise · Dan (ex æquo)\u00a0: sa place est prise",
  );
  expect(row.choices).toEqual([0, 1, 2, 3, 4]);
});

test("mentors of one score share the first of their places, and each place counts those before", () => {
  const offers = ["Vente, Relève", "Vente", "Relève", "Finances, Vente", "aucun"];
  const many = gather(
    programme(
      offers.map((topics, index) => [`M${String(index)}`, 1, topics]),
      [["Lea", "Vente, Relève"]],
    ),
  ).cohort;
  expect(offers.map((_, mentor) => cell(rowOf(0, mentor, ONCE, many), "rank"))).toEqual([
    "1re possibilité sur 5",
    "2e possibilité sur 5 (ex æquo)",
    "2e possibilité sur 5 (ex æquo)",
    "2e possibilité sur 5 (ex æquo)",
    "5e possibilité sur 5",
  ]);
});

test("other mentors whom another one equals are said to be, the one whom the mentee has included", () => {
  const offers = ["Vente, Relève", "Vente", "Relève", "Finances", "aucun"];
  const many = gather(
    programme(
      offers.map((topics, index) => [`M${String(index)}`, 1, topics]),
      [["Lea", "Vente, Relève"]],
    ),
  ).cohort;
  const names = (mentor: number): string[] =>
    String(cell(rowOf(0, mentor, ONCE, many), "alternatives"))
      .split(" · ")
      .map((text) => text.split("\u00a0: ")[0] ?? "");
  expect(names(0)).toEqual(["M1 (ex æquo)", "M2 (ex æquo)", "M3 (ex æquo)"]);
  expect(names(1)).toEqual(["M0", "M2 (ex æquo)", "M3 (ex æquo)"]);
});

test("who has a seat left is told from who has none", () => {
  const many = gather(
    programme(
      [
        ["Ada", 1, "Vente"],
        ["Bob", 2, "Vente"],
        ["Cid", 3, "Vente"],
      ],
      [["Lea", "Vente"]],
    ),
  ).cohort;
  const mentees = [[0], [1, 2], [3]];
  const loads: Loads = {
    mentee: () => 1,
    mentor: (mentor) => mentees[mentor]?.length ?? 0,
    menteesOf: (mentor) => mentees[mentor] ?? [],
  };
  const row = dyadRow(many, FRENCH, {
    mentee: 0,
    mentor: 0,
    status: "Proposée",
    loads,
    kept: NOTHING_KEPT,
    proposal: "",
  });
  expect(cell(row, "alternatives")).toBe(
    "Bob (ex æquo)\u00a0: ses 2 places sont prises · Cid (ex æquo)\u00a0: 2 places libres",
  );
});

test("nothing in common is said as such, and one organisation once", () => {
  const row = rowOf(CHLOE, BOB);
  expect(cell(row, "why")).toBe("Rien en commun dans les réponses");
  expect(cell(rowOf(CHLOE, ALICE), "organisations")).toBe("A");
});

test("a status of people's own stays, and is said to count as one to discuss", () => {
  const row = dyadRow(cohort, FRENCH, {
    ...{ mentee: ZOE, mentor: BOB, loads: loadsOf(ONCE), kept: NOTHING_KEPT, proposal: "" },
    status: "En attente",
  });
  expect(cell(row, "status")).toBe("En attente");
  expect(cell(row, "watch")).toBe(
    "Statut hors de la liste\u00a0: «\u00a0En attente\u00a0» compte comme «\u00a0À discuter\u00a0»",
  );
  expect(cell(rowOf(ZOE, BOB), "watch")).toBe("");
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

test("a mentee to place has no mentor, no score, the explanation, who has the seats they could have, and their note", () => {
  const kept = { ...NOTHING_KEPT, note: "rappeler" };
  const row = unplacedRow(cohort, FRENCH, {
    ...{ mentee: ZOE, status: "À placer", loads: loadsOf(ONCE), kept, proposal: "" },
    without: { cause: "Plus de place.", lacking: "Aucun·e n’offre Vente.", help: "Une place suffirait." },
  });
  expect(
    [
      "status",
      "mentor",
      "score",
      "why",
      "missing",
      "watch",
      "alternatives",
      "menteeKey",
      "mentorKey",
      "note",
    ].map((name) => cell(row, name as ColumnName)),
  ).toEqual([
    "À placer",
    "",
    "",
    "Plus de place.",
    "Aucun·e n’offre Vente.",
    "Une place suffirait.",
    "Alice Roy (ex æquo), avec Chloé Ray · Bob Côté (ex æquo), avec Chloé Ray",
    "zoe@z.example",
    "",
    "rappeler",
  ]);
});

test("a person whose consent is still to be asked for is told, and the row shows a doubt", () => {
  const mentees = cohort.mentees.map((mentee, index) =>
    index === ZOE ? { ...mentee, awaitsConsent: true as const } : mentee,
  );
  const row = rowOf(ZOE, BOB, ONCE, { ...cohort, mentees });
  expect(cell(row, "watch")).toBe("Consentement à demander\u00a0: Zoé Lam");
  expect(row.level).toBe("unknown");
});
