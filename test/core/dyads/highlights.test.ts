import { describe, expect, it } from "vitest";
import { highlights } from "../../../src/core/dyads/highlights.ts";
import { checkedText } from "../../../src/core/dyads/checked.ts";
import { COLUMNS, STATUSES } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { conditionalAt } from "../../../src/local/model/conditional.ts";
import { type Sheet, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";

interface Row {
  readonly status?: string;
  readonly mentee?: string;
  readonly mentor?: string;
  readonly checked?: string;
}

const { statuses } = dyadWords("fr");
const NAMES = STATUSES.map((status) => statuses[status]);
const CHECKED = COLUMNS.indexOf("checked");

/** A row as it is once it was checked. */
const checked = (status: string, mentee: string, mentor: string): Row => ({
  ...{ status, mentee, mentor },
  checked: checkedText({ status, mentee, mentor }),
});

/** A dyads tab that was made with so many rows, and what Sheets paints in it. */
function tabOf(rows: readonly Row[], { made = rows.length, counted = rows.length } = {}): Sheet {
  const cells = rows.map((row) =>
    COLUMNS.map((name) => {
      const value = (row as Partial<Record<string, string>>)[name] ?? "";
      return value === "" ? null : { value };
    }),
  );
  const top = COLUMNS.map((_, at) => (at === CHECKED ? { value: counted } : null));
  const headers = COLUMNS.map((name) => ({ value: name }));
  const sheet = newSheet(1, "Dyades", [top, headers, ...cells]);
  const painted = { rows: made, statuses: NAMES, opinions: [], reviewers: 0 };
  sheet.conditionalFormats = highlights(painted, (name) => COLUMNS.indexOf(name)).map(
    ({ of, formula, background }) => ({
      ...{ areas: [of], background },
      condition: { kind: "formula" as const, formula },
    }),
  );
  return sheet;
}

function paintAt(sheet: Sheet, row: number, name: (typeof COLUMNS)[number]): string | null {
  const format = conditionalAt(newWorkbook("essai", [sheet]), sheet, row, COLUMNS.indexOf(name));
  return format?.background ?? null;
}

const ZOE = checked("Proposée", "Zoé Lam", "Ana Roy");
const PEOPLES = ["status", "mentee", "mentor"] as const;

/** The colour of what changed since it was checked. */
const unverified = paintAt(tabOf([{ ...ZOE, mentor: "Bob Côté" }]), 2, "mentor");

describe("a row", () => {
  it("that was checked as it is has no colour but its status's", () => {
    const sheet = tabOf([ZOE]);
    expect(PEOPLES.map((name) => paintAt(sheet, 2, name))).toEqual([null, null, null]);
  });

  it.each([
    ["whose mentor is another", { ...ZOE, mentor: "Bob Côté" }],
    ["whose mentee is another", { ...ZOE, mentee: "Léo Bé" }],
    ["whose status is another", { ...ZOE, status: "Confirmée" }],
    ["whose mentor is gone", { ...ZOE, mentor: "" }],
    ["that nobody checked", { ...ZOE, checked: "" }],
    [
      "that took the check of another row along",
      { ...ZOE, checked: checkedText({ ...ZOE, mentor: "Bob" } as never) },
    ],
  ])("%s is seen as not checked in all that people decide", (_, row) => {
    const sheet = tabOf([ZOE, row]);
    expect(unverified).not.toBeNull();
    expect(PEOPLES.map((name) => paintAt(sheet, 3, name))).toEqual(PEOPLES.map(() => unverified));
    expect(paintAt(sheet, 2, "mentor")).toBeNull();
  });

  it("that is blank is none", () => {
    expect(PEOPLES.map((name) => paintAt(tabOf([ZOE, {}]), 3, name))).toEqual([null, null, null]);
  });

  it("whose name holds the sign between them is checked like others", () => {
    expect(paintAt(tabOf([checked("Proposée", "A ¦ B", "C")]), 2, "mentor")).toBeNull();
  });
});

describe("the first cell", () => {
  it("shows that a row was deleted or added since", () => {
    expect(paintAt(tabOf([ZOE, ZOE], { counted: 2 }), 0, "status")).toBeNull();
    expect(paintAt(tabOf([ZOE], { counted: 2 }), 0, "status")).toBe(unverified);
    expect(paintAt(tabOf([ZOE, ZOE, ZOE], { counted: 2 }), 0, "status")).toBe(unverified);
  });
});

describe("a status", () => {
  it("has its colour, each another, but the one of which nothing is decided", () => {
    const colours = NAMES.map((name) => paintAt(tabOf([checked(name, "Zoé Lam", "Ana Roy")]), 2, "status"));
    const [proposed, ...others] = [
      colours[STATUSES.indexOf("proposed")],
      ...colours.filter((each) => each !== null),
    ];
    expect(proposed).toBeNull();
    expect(new Set(others).size).toBe(STATUSES.length - 1);
    expect(others).not.toContain(unverified);
  });

  it("that people made up has none", () => {
    expect(paintAt(tabOf([checked("On verra", "Zoé Lam", "Ana Roy")]), 2, "status")).toBeNull();
  });
});

it("a tab made without anybody has a row that is watched all the same", () => {
  expect(paintAt(tabOf([{ ...ZOE, checked: "" }], { made: 0 }), 2, "mentor")).toBe(unverified);
});
