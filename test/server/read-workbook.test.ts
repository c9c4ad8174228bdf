import { describe, expect, it } from "vitest";
import { Host } from "../../src/local/host.ts";
import { type Cell, type Sheet, newSheet, newWorkbook } from "../../src/local/model/workbook.ts";
import { proposed } from "../core/workbooks.ts";
import { ask, hostOf } from "./sample-host.ts";

const FORM = "https://docs.google.com/forms/d/mentees/edit";
const HEADER = ["Nom", "Courriel", "Sujets", "Rang", "Somme"];
const value = (text: string | number): Cell => ({ value: text });

/** Twelve answers, and formulas from the second row to the twentieth, where nobody answered. */
function withFormulas(formulaOf: (row: number) => string, more: Partial<Sheet> = {}): Sheet {
  const rows = Array.from({ length: 19 }, (_, at): (Cell | null)[] => {
    const row = at + 2;
    const answer = at < 12 ? [`Personne ${String(at)}`, `p${String(at)}@x.ca`, "Vente"] : [];
    const cells = [0, 1, 2].map((column) => (answer[column] === undefined ? null : value(answer[column])));
    const formula = formulaOf(row);
    return [...cells, value(at), formula === "" ? null : { value: row, formula }];
  });
  const table = newSheet(2, "Mentorés", [HEADER.map(value), ...rows]);
  return { ...table, formUrl: FORM, ...more };
}

async function hostWith(...sheets: Sheet[]): Promise<Host> {
  const { project } = await hostOf([]);
  return Host.start(project, newWorkbook("essai", sheets));
}

function snapshotOf(host: Host) {
  const reply = ask(host, "readWorkbook", {});
  if (!reply.ok) throw new Error(reply.detail);
  return reply.value;
}

const MENTORS = newSheet(1, "Mentors", [
  HEADER.slice(0, 3).map(value),
  ["Ana Paz", "ana@x.ca", "Vente"].map(value),
]);

describe("formulas that a coordinator copied down a response tab", () => {
  const copied = (row: number): string => `=SUM($D$2:D${String(row)})*C${String(row)}`;

  it("are known from the last row, and the rows that hold nothing else are nobody", async () => {
    const host = await hostWith(MENTORS, withFormulas(copied));
    const snapshot = snapshotOf(host);
    expect(snapshot.tables.map(({ copiedDown }) => copiedDown)).toEqual([undefined, [4]]);
    expect(host.usage?.byMethod["Range.getFormulas"]).toBe(2);
  });

  it("leave nobody but those who answered", async () => {
    const sheet = withFormulas(copied);
    for (const row of sheet.rows) row[3] = null;
    const { proposal } = proposed(snapshotOf(await hostWith(MENTORS, sheet)));
    expect(proposal.people).toMatchObject({ mentors: 1, mentees: 12 });
    expect(proposal.issues.map(({ code }) => code)).not.toContain("no-name-no-email");
  });

  it("are none where each row has a formula of its own", async () => {
    const own = withFormulas((row) => `=D${String(row * 2)}+${String(row)}`);
    expect(snapshotOf(await hostWith(own)).tables[0]?.copiedDown).toEqual([]);
  });

  it("are none where only the last row has one", async () => {
    const last = withFormulas((row) => (row === 20 ? "=SUM(D2:D19)" : ""));
    expect(snapshotOf(await hostWith(last)).tables[0]?.copiedDown).toEqual([]);
  });

  it("are not looked for in a tab that no form fills, nor where nobody answered", async () => {
    const { formUrl: _, ...byHand } = withFormulas(copied);
    const empty = { ...newSheet(3, "Autre", [HEADER.map(value)]), formUrl: FORM };
    const host = await hostWith(byHand, empty);
    expect(snapshotOf(host).tables.map(({ copiedDown }) => copiedDown)).toEqual([undefined, []]);
    expect(host.usage?.byMethod["Range.getFormulas"]).toBeUndefined();
  });
});

describe("a filter", () => {
  it("is noticed, with one call a tab, whatever the number of rows", async () => {
    const filter = { row: 0, column: 0, rows: 13, columns: 3 };
    const host = await hostWith(
      MENTORS,
      withFormulas(() => "", { filter, hiddenRows: [2, 3] }),
    );
    const snapshot = snapshotOf(host);
    expect(snapshot.tables.map(({ filtered, hiddenRows }) => [filtered, hiddenRows])).toEqual([
      [undefined, undefined],
      [true, undefined],
    ]);
    expect(host.usage?.byMethod["Sheet.getFilter"]).toBe(2);
    const { proposal } = proposed(snapshot);
    expect(proposal.people.mentees).toBe(12);
    expect(proposal.issues.filter(({ code }) => code === "hidden-rows")).toMatchObject([
      { severity: "info", tab: "Mentorés", message: expect.stringContaining("filtre") as string },
    ]);
  });
});

it("tells the name of the spreadsheet, after which the programme is called", async () => {
  expect(snapshotOf(await hostWith(MENTORS)).spreadsheet).toBe("essai");
});
