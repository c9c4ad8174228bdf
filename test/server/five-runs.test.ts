import { expect, test } from "vitest";
import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import type { Host } from "../../src/local/host.ts";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { insertLines } from "../../src/local/model/lines.ts";
import { type Sheet, touchCell } from "../../src/local/model/workbook.ts";
import { SETTINGS, programme, type Row } from "../core/dyads/cohorts.ts";
import { tab } from "../core/workbooks.ts";
import { randomFrom } from "./random.ts";
import { ask, hostOf, pair } from "./sample-host.ts";
import { turn } from "./turn.ts";
import { type SeenRow, columnOf, lostBetween, markColumns, textOf } from "./seen-dyads.ts";

const RUNS = 5;
const PATIENCE = 1_200_000;
const FIRST_ROW = 2;

/** What a tab says by the hidden keys of mentees and mentors, whatever they are called. */
function byKey(sheet: Sheet): Map<string, SeenRow> {
  const text = (row: Sheet["rows"][number], name: ColumnName): string => textOf(row[columnOf(sheet, name)]);
  const rows = sheet.rows.slice(FIRST_ROW).map((row): [string, SeenRow] => [
    text(row, "menteeKey"),
    {
      status: text(row, "status"),
      mentor: text(row, "mentorKey"),
      note: text(row, "note"),
      decidedBy: text(row, "decidedBy"),
      decidedOn: text(row, "decidedOn"),
    },
  ]);
  expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  return new Map(rows);
}

/** Changes a tab without any trigger, and gives it as it is then. */
function rearrange(host: Host, sheetId: number, work: (sheet: Sheet) => void): Sheet {
  const find = () => host.workbook.sheets.find(({ id }) => id === sheetId);
  host.rearrange(({ sheets }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) work(sheet);
  });
  const sheet = find();
  if (sheet === undefined) throw new Error("the tab is gone");
  return sheet;
}

/** A new tab without spare rows, whose columns the tests can tell. */
function run(host: Host): Sheet {
  const { id } = pair(host, SETTINGS);
  return rearrange(host, id, (sheet) => {
    markColumns(sheet, (name) => COLUMNS.indexOf(name));
    sheet.maxRows = sheet.rows.length;
  });
}

test(
  "2,000 pairs kept and refused by 1,000 people over five runs: each is kept to the end, none comes back",
  async () => {
    const [keptEach, refusedEach] = [100, 300];
    const topics = ["Vente", "Relève", "Finances"];
    const mentors = Array.from({ length: 200 }, (_, k): Row => [
      `Mentor${String(k)}`,
      4,
      topics[k % 3] ?? "",
    ]);
    const mentees = Array.from({ length: 800 }, (_, k): Row => [`Mentee${String(k)}`, topics[k % 3] ?? ""]);
    const host = await hostOf(programme(mentors, mentees));
    for (const sheet of host.workbook.sheets) sheet.maxRows = sheet.rows.length;
    const kept = new Map<string, string>();
    const refused = new Set<string>();
    let sheet = run(host);
    for (let round = 0; round < RUNS; round++) {
      const rows = [...byKey(sheet)].filter(([mentee, { mentor }]) => mentor !== "" && !kept.has(mentee));
      expect(rows.length).toBeGreaterThanOrEqual(keptEach + refusedEach);
      const status = columnOf(sheet, "status");
      const decided = new Map<string, string>();
      rows.slice(0, keptEach + refusedEach).forEach(([mentee, { mentor }], index) => {
        if (index < keptEach) kept.set(mentee, mentor);
        else refused.add(`${mentee} ${mentor}`);
        decided.set(mentee, index < keptEach ? "Verrouillée" : "Refusée");
      });
      rearrange(host, sheet.id, ({ rows: cells }) => {
        for (const [index, row] of cells.entries()) {
          const text = decided.get(textOf(row[columnOf(sheet, "menteeKey")]));
          if (text !== undefined) touchCell({ rows: cells } as Sheet, index, status).value = text;
        }
      });
      sheet = run(host);
      await turn();
      const now = byKey(sheet);
      const lost = [...kept].filter(([mentee, mentor]) => now.get(mentee)?.mentor !== mentor);
      const back = [...now].filter(([mentee, { mentor }]) => refused.has(`${mentee} ${mentor}`));
      expect({ round, lost, back }).toEqual({ round, lost: [], back: [] });
    }
    expect(kept.size + refused.size).toBe(RUNS * (keptEach + refusedEach));
    expect(ask(host, "verifyTab", { sheetId: sheet.id })).toMatchObject({ ok: true });
  },
  PATIENCE,
);

/** Two of a name with e-mails, two of a name without, and some whose names nobody shares. */
const NAMESAKES = {
  mentors: [
    ["ada@x.example", "Ada", "A", 2, "Vente, Relève"],
    ["bob@x.example", "Bob", "B", 1, "Relève, Finances"],
    ["bob@y.example", "Bob", "Y", 2, "Vente"],
    ["", "Cid", "C", 1, "Finances, Vente"],
    ["", "Cid", "D", 2, "Relève"],
    ["eva@x.example", "Eva", "E", 2, "Vente, Finances"],
  ],
  mentees: [
    ["lea@x.example", "Lea", "L", "Vente"],
    ["lea@y.example", "Lea", "M", "Relève"],
    ["", "Max", "N", "Finances"],
    ["", "Max", "O", "Vente"],
    ["zoe@x.example", "Zoe", "P", "Relève"],
    ["kim@x.example", "Kim", "Q", "Finances"],
    ["ugo@x.example", "Ugo", "R", "Vente"],
    ["ivy@x.example", "Ivy", "S", "Relève"],
  ],
} as const;

const HEADER = ["Horodateur", "Courriel", "Nom", "Entreprise", "Gestionnaire"];

async function namesakes(): Promise<Host> {
  const row = ([email, name, organisation, ...others]: Row): Row => [
    ...["", email ?? "", name ?? "", organisation ?? "", "aucun"],
    ...others,
  ];
  const host = await hostOf([
    tab("Mentors", [...HEADER, "Places", "Sujets"], ...NAMESAKES.mentors.map((mentor) => row(mentor))),
    tab("Mentorés", [...HEADER, "Sujets"], ...NAMESAKES.mentees.map((mentee) => row(mentee))),
  ]);
  for (const sheet of host.workbook.sheets) sheet.maxRows = sheet.rows.length;
  return host;
}

const STATUSES = ["Confirmée", "Verrouillée", "Refusée", "À discuter", "En attente de Rex", "Proposée"];

/** What people do to a tab between two runs. */
function decideAtRandom(host: Host, sheetId: number, random: (below: number) => number): void {
  const now = () => rearrange(host, sheetId, () => undefined);
  const type = (row: number, name: ColumnName, text: string): void => {
    host.edit({ sheetId, row, column: columnOf(now(), name), text });
  };
  rearrange(host, sheetId, (sheet) => {
    const column = random(sheet.maxColumns);
    insertLines(host.workbook, sheet, "column", column, 1);
    sheet.rows.forEach((_, row) => {
      touchCell(sheet, row, column).value = row === 1 ? "Statut" : `propre ${String(row)}`;
    });
    sortSheet(sheet, random(sheet.maxColumns));
  });
  const mentors = [
    ...new Set(
      now()
        .rows.slice(FIRST_ROW)
        .map((row) => textOf(row[columnOf(now(), "mentor")])),
    ),
  ];
  for (let edit = 0; edit < 8; edit++) {
    const row = FIRST_ROW + random(NAMESAKES.mentees.length);
    if (random(3) === 0) type(row, "mentor", mentors[random(mentors.length)] ?? "");
    if (random(2) === 0) type(row, "status", STATUSES[random(STATUSES.length)] ?? "");
    if (random(2) === 0) type(row, "note", `note ${String(random(1_000))}`);
  }
}

/** Somebody corrects the name of a person who has an e-mail. */
function correctName(host: Host, random: (below: number) => number): void {
  host.rearrange(({ sheets }) => {
    const answers = sheets.filter(({ name }) => name === "Mentors" || name === "Mentorés");
    const sheet = answers[random(answers.length)];
    const rows = sheet?.rows.filter((row, index) => index > 0 && textOf(row[1]) !== "") ?? [];
    const row = rows[random(rows.length)];
    if (row !== undefined)
      row[2] = { value: `${textOf(row[2]).split(" ")[0] ?? ""} ${["Roy", "Lam", "Côté"][random(3)] ?? ""}` };
  });
}

test(
  "namesakes, corrected names, statuses and columns of people's own: five runs in a row lose nothing",
  async () => {
    const start = await namesakes();
    const first = start.workbook;
    const met = { kept: 0, refused: 0, chosen: 0, own: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomFrom(seed);
      start.workbook = structuredClone(first);
      let sheet = run(start);
      const refused = new Set<string>();
      for (let round = 0; round < RUNS; round++) {
        const proposed = byKey(sheet);
        decideAtRandom(start, sheet.id, random);
        const before = byKey(rearrange(start, sheet.id, () => undefined));
        correctName(start, random);
        sheet = run(start);
        await turn();
        const after = byKey(sheet);
        const chosen = new Set(
          [...before].flatMap(([mentee, row]) => {
            const isOpen = !["Confirmée", "Verrouillée", "Refusée"].includes(row.status) && row.mentor !== "";
            return isOpen && proposed.get(mentee)?.mentor !== row.mentor ? [mentee] : [];
          }),
        );
        for (const [mentee, { status, mentor }] of before) {
          if (status === "Confirmée" || status === "Verrouillée") met.kept++;
          else if (status === "Refusée") met.refused++;
          else if (status !== "Proposée" && status !== "À placer") met.own++;
          if (chosen.has(mentee)) met.chosen++;
          const pairKey = `${mentee} ${mentor}`;
          if (status === "Refusée") refused.add(pairKey);
          else if (chosen.has(mentee) || status === "Confirmée" || status === "Verrouillée")
            refused.delete(pairKey);
        }
        const back = [...after].filter(([mentee, { mentor }]) => refused.has(`${mentee} ${mentor}`));
        expect([seed, round, lostBetween(before, after, chosen), back]).toEqual([seed, round, [], []]);
      }
    }
    expect(Math.min(...Object.values(met))).toBeGreaterThan(20);
  },
  PATIENCE,
);
