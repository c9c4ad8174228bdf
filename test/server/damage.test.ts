import { expect, test } from "vitest";
import { COLUMNS } from "../../src/core/dyads/sheet.ts";
import { server as words } from "../../src/core/messages/fr/server.ts";
import { duplicateSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import {
  CHOSEN,
  MENTEES,
  type Decided,
  decidedProgramme,
  marked,
  run,
  seen,
  seenInRun,
  sheetOf,
  type,
} from "./decided-programme.ts";
import type { Criterion } from "../../src/core/programme/settings.ts";
import { pair } from "./sample-host.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { columnOf, lostBetween, textOf } from "./seen-dyads.ts";

type Change = (sheet: Sheet, workbook: Workbook) => void;

/** A programme on which people decided, after one of them did something to its tab. */
async function damaged(change: Change): Promise<Decided> {
  const decided = await decidedProgramme();
  damage(decided, change);
  return decided;
}

function damage({ host, sheetId }: Decided, change: Change): void {
  host.rearrange((workbook) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) change(sheet, workbook);
  });
}

/** An edit of a note, then a run: neither loses anything of what people see. */
function expectAllKept(decided: Decided): void {
  const before = seen(decided);
  type(decided, "Ugo", "note", "relu");
  const edited = seen(decided);
  expect(edited).toEqual(new Map(before).set("Ugo", { ...before.get("Ugo"), note: "relu" } as never));
  expect(lostBetween(edited, seenInRun(run(decided.host)), CHOSEN)).toEqual([]);
}

/** Nothing is written in the tab but why it is not checked, and the run says what to do. */
function expectRefusal(decided: Decided, column: string): void {
  const before = structuredClone(sheetOf(decided).rows);
  const away = sheetOf(decided).rows[4]?.length ?? 0;
  const edit = { row: 4, column: away - 1, text: "vu" };
  decided.host.edit({ sheetId: decided.sheetId, ...edit });
  const after = structuredClone(sheetOf(decided).rows);
  expect(after[0]?.[0]?.note).toContain(words.tabUnchecked);
  const values = (rows: Sheet["rows"]) =>
    rows.map((row, index) =>
      row.map((cell, place) => (index === edit.row && place === edit.column ? "vu" : textOf(cell))),
    );
  expect(values(after)).toEqual(values(before));
  const outcome = run(decided.host);
  expect(outcome.kind).toBe("impossible");
  expect(JSON.stringify(outcome)).toContain("dyads-tab-unreadable");
  expect(JSON.stringify(outcome)).toContain(column);
}

const header = (sheet: Sheet, column: number, text: string): void => {
  touchCell(sheet, 1, column).value = text;
};

test("a header that is renamed", async () => {
  const decided = await damaged((sheet) => {
    for (const name of COLUMNS) header(sheet, columnOf(sheet, name), `Colonne ${name}`);
  });
  expectAllKept(decided);
});

test.each([
  ["mentor", "Mentor·e"],
  ["mentee", "Mentoré·e"],
  ["status", "Statut"],
  ["menteeKey", "dyade:mentee"],
] as const)("the column %s deleted", async (name, title) => {
  const decided = await damaged((sheet, workbook) => {
    deleteLines(workbook, sheet, "column", columnOf(sheet, name), 1);
  });
  expectRefusal(decided, title);
});

test("an own column headed Statut at the left", async () => {
  const decided = await damaged((sheet, workbook) => {
    insertLines(workbook, sheet, "column", 0, 1);
    sheet.rows.forEach(
      (_, row) => (touchCell(sheet, row, 0).value = row === 1 ? "Statut" : `appelé ${String(row)}`),
    );
  });
  expectAllKept(decided);
  expect(textOf(sheetOf(decided).rows[5]?.[0])).toBe("appelé 5");
});

// With the first row goes what was refused in tabs before: the run waits until the tab is repaired.
test.each<[string, Change]>([
  [
    "row 1 deleted",
    (sheet, workbook) => {
      deleteLines(workbook, sheet, "row", 0, 1);
    },
  ],
  ["row 1 cleared", (sheet) => (sheet.rows[0] = (sheet.rows[0] ?? []).map(() => null))],
  [
    "both first rows deleted",
    (sheet, workbook) => {
      deleteLines(workbook, sheet, "row", 0, 2);
    },
  ],
])("%s", async (_, change) => {
  expectRefusal(await damaged(change), "première ligne");
});

test.each<[string, Change]>([
  [
    "the header deleted",
    (sheet, workbook) => {
      deleteLines(workbook, sheet, "row", 1, 1);
    },
  ],
  [
    "a row inserted above the header",
    (sheet, workbook) => {
      insertLines(workbook, sheet, "row", 1, 1);
    },
  ],
  [
    "three rows inserted above all",
    (sheet, workbook) => {
      insertLines(workbook, sheet, "row", 0, 3);
    },
  ],
  [
    "thirty rows inserted above all",
    (sheet, workbook) => {
      insertLines(workbook, sheet, "row", 0, 30);
      for (let row = 0; row < 30; row++) touchCell(sheet, row, 0).value = `point ${String(row)}`;
    },
  ],
])("%s", async (_, change) => {
  const decided = await damaged(change);
  expectAllKept(decided);
  expect(JSON.stringify(run(decided.host))).not.toContain("decision-of-absent");
});

test("the file came back without tags, without hidden columns: the name tells what the tab was", async () => {
  const decided = await damaged((sheet, workbook) => {
    deleteLines(workbook, sheet, "column", columnOf(sheet, "menteeKey"), 4);
    for (const place of [workbook, ...workbook.sheets]) place.metadata = [];
  });
  expectRefusal(decided, "dyade:mentee");
});

test("what a participant answers makes no dyads tab of the answers", async () => {
  const decided = await decidedProgramme();
  decided.host.rearrange(({ sheets }) => {
    const mentees = sheets.find(({ name }) => name === "Mentorés");
    if (mentees === undefined) throw new Error("no answers");
    [3, 4, 5].forEach((column, index) => {
      touchCell(mentees, 8, column).value =
        ["dyade:mentee", "dyade:mentor", 'dyade 1/1 {"settings"'][index] ?? "";
    });
  });
  decided.host.edit({ sheetId: 2, row: 8, column: 2, text: "Ben" });
  expect(decided.host.workbook.sheets[1]?.rows[0]?.[0]?.note).toBeUndefined();
  expectAllKept(decided);
});

test("the newest tab dragged to the front", async () => {
  const first = await decidedProgramme();
  const second = marked(first.host, pair(first.host, SETTINGS));
  type(second, "Ben", "status", "Verrouillée");
  damage(second, (sheet, workbook) => {
    workbook.sheets = [sheet, ...workbook.sheets.filter((other) => other !== sheet)];
  });
  expectAllKept(second);
});

test("an old tab duplicated", async () => {
  const first = await decidedProgramme();
  const second = marked(first.host, pair(first.host, SETTINGS));
  type(second, "Ben", "status", "Verrouillée");
  damage(first, (sheet, workbook) => {
    const copy = duplicateSheet(workbook, sheet, "Copie de Dyades");
    workbook.sheets = [...workbook.sheets.filter((other) => other !== copy), copy];
  });
  expectAllKept(second);
});

/** Adds a person to a tab of answers: an e-mail, a name, and what else the row of another says. */
function registers({ host }: Decided, tab: string, email: string, name: string): void {
  host.rearrange(({ sheets }) => {
    const sheet = sheets.find((other) => other.name === tab);
    const like = structuredClone(sheet?.rows[1] ?? []);
    like[1] = { value: email };
    like[2] = { value: name };
    sheet?.rows.push(like);
    if (sheet !== undefined) sheet.maxRows = sheet.rows.length;
  });
}

test("namesakes register: each decision stays with the person it was taken on", async () => {
  const decided = await decidedProgramme();
  const before = seen(decided);
  for (const name of ["Lea", "Max", "Noa", "Kim"]) registers(decided, "Mentorés", `${name}2@y.example`, name);
  for (const name of ["Ada", "Bob", "Cid", "Dan", "Eva"])
    registers(decided, "Mentors", `${name}2@y.example`, name);
  const next = marked(decided.host, pair(decided.host, SETTINGS));
  const rows = sheetOf(next).rows.slice(2);
  const keyOf = (name: string) => `${name.toLowerCase()}@x.example`;
  const cell = (row: Sheet["rows"][number] | undefined, name: "status" | "mentorKey" | "note") =>
    textOf(row?.[COLUMNS.indexOf(name)]);
  for (const [mentee, was] of before) {
    const row = rows.find((cells) => textOf(cells[COLUMNS.indexOf("menteeKey")]) === keyOf(mentee));
    if (was.status === "Confirmée" || was.status === "Verrouillée" || mentee === "Kim")
      expect([mentee, cell(row, "mentorKey")]).toEqual([mentee, keyOf(was.mentor)]);
    if (was.status === "Refusée") expect(cell(row, "mentorKey")).not.toBe(keyOf(was.mentor));
    expect(cell(row, "note")).toContain(was.note);
  }
});

test("a name is corrected after the run", async () => {
  const decided = await decidedProgramme();
  const before = seen(decided);
  decided.host.rearrange(({ sheets }) => {
    for (const sheet of sheets.filter(({ name }) => name === "Mentorés"))
      for (const row of sheet.rows) if (row[2]?.value === "Noa") row[2] = { value: "Noa Tremblay" };
  });
  const after = seenInRun(run(decided.host));
  const noa = after.get("Noa Tremblay");
  if (noa === undefined) throw new Error("Noa is gone");
  expect(lostBetween(before, new Map(after).set("Noa", noa), CHOSEN)).toEqual([]);
});

test("a form question is renamed after the run: no score goes, and the run finds it again or says what is gone", async () => {
  const decided = await decidedProgramme();
  const scores = sheetOf(decided).rows.map((row) => textOf(row[columnOf(sheetOf(decided), "score")]));
  decided.host.rearrange(({ sheets }) => {
    const mentors = sheets.find(({ name }) => name === "Mentors");
    if (mentors !== undefined) touchCell(mentors, 0, 6).value = "Sujets que vous offrez";
  });
  const before = seen(decided);
  type(decided, "Ivy", "note", "relu");
  const edited = seen(decided);
  expect(edited.get("Ivy")?.note).toBe("relu");
  for (const mentee of MENTEES.filter((name) => name !== "Ivy"))
    expect(edited.get(mentee)).toEqual(before.get(mentee));
  expect(sheetOf(decided).rows.map((row) => textOf(row[columnOf(sheetOf(decided), "score")]))).toEqual(
    scores,
  );
});

test("a date typed as a note stays the date that was typed", async () => {
  const decided = await decidedProgramme();
  type(decided, "Ugo", "note", "2026-04-01");
  const { note } = seenInRun(run(decided.host)).get("Ugo") ?? {};
  expect(note).toBe("2026-04-01");
});

test("what people decided, chose and wrote, and nothing else happened", async () => {
  expectAllKept(await decidedProgramme());
});

test("settings of 400 criteria: the tab is checked, and the run after the next one keeps all", async () => {
  const decided = await decidedProgramme();
  const criteria = Array.from({ length: 400 }, (_, k): Criterion => ({
    ...{ kind: "covers", label: `Sujets de la semaine ${String(k)}`, mentee: "Sujets", mentor: "Sujets" },
    ...{ weight: 1, options: ["Vente", "Relève", "Finances", "Autre besoin, à préciser avec le comité"] },
  }));
  const settings = { ...SETTINGS, criteria };
  const second = marked(decided.host, pair(decided.host, settings));
  type(second, "Ben", "status", "Verrouillée");
  expectAllKept(second);
  const before = seen(second);
  const third = marked(decided.host, pair(decided.host, settings));
  expect(lostBetween(before, seen(third))).toEqual([]);
});
