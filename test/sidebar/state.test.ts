import { describe, expect, it } from "vitest";
import { type Action, type State, initialState, reduce } from "../../sidebar/state.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { tabOf } from "../../sidebar/workbook-columns.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { kept, smallWorkbook } from "./small-workbook.ts";

const workbook = openWorkbook(smallWorkbook());
const after = (...actions: Action[]): State => actions.reduce(reduce, initialState(null, "en-CA"));
const running: Action[] = [
  { type: "read", workbook, first: true },
  { type: "setup", workbook },
  { type: "stage", stage: "pairing", workbook },
];

describe("the language of the panel", () => {
  it("is the browser's until the spreadsheet tells the person's", () => {
    expect(initialState(null, "en-CA").language).toBe("en");
    expect(initialState(null, "fr-FR").language).toBe("fr");
    expect(after({ type: "read", workbook, first: true }).language).toBe("fr");
  });

  it("stays as chosen in the panel", () => {
    expect(
      after({ type: "language", language: "en" }, { type: "read", workbook, first: true }).language,
    ).toBe("en");
    expect(reduce(initialState("en", "fr-CA"), { type: "read", workbook, first: true }).language).toBe("en");
  });
});

describe("the screens", () => {
  it("begin with how the questions are read where that is doubtful, until there are dyads", () => {
    const criteria = [{ kind: "same" as const, mentee: "Région", mentor: "Région" }];
    const unsure = smallWorkbook({ settings: kept({ criteria }) });
    const first = (snapshot: Snapshot, isFirst = true): State["screen"]["at"] =>
      after({ type: "read", workbook: openWorkbook(snapshot), first: isFirst }).screen.at;
    expect(first(unsure)).toBe("room");
    expect(first(unsure, false)).toBe("setup");
    expect(first(smallWorkbook())).toBe("home");
    const [table] = unsure.tables;
    expect(first({ ...unsure, ...(table === undefined ? {} : { previous: table }) })).toBe("home");
  });

  it("go to a room, which goes on with what it read anew; so does where the coordinator went meanwhile", () => {
    const anew = { ...workbook, leftOutFirst: true };
    const adopt: Action = { type: "adopt", room: "bank", from: workbook, workbook: anew };
    const entered: Action = { type: "room", room: "bank", workbook };
    expect(after(entered).screen).toEqual({ at: "room", room: "bank", workbook });
    expect(after(entered, adopt).screen).toEqual({ at: "room", room: "bank", workbook: anew });
    for (const gone of [
      { type: "home", workbook },
      { type: "menu", workbook },
      { type: "room", room: "help", workbook },
    ] as const)
      expect(after(entered, gone, adopt).screen).toEqual({ ...after(gone).screen, workbook: anew });
  });

  it("keep what was chosen or read elsewhere since a room began to read anew", () => {
    const anew = { ...workbook, leftOutFirst: true };
    const adopt: Action = { type: "adopt", room: "bank", from: workbook, workbook: anew };
    const chosen = { ...workbook, choices: { ...workbook.choices, spread: 3 } };
    const entered: Action = { type: "room", room: "bank", workbook };
    for (const gone of [
      { type: "home", workbook: chosen },
      { type: "room", room: "help", workbook: chosen },
    ] as const)
      expect(after(entered, gone, adopt).screen).toEqual(after(gone).screen);
    expect(after(...running, adopt).screen).toEqual(after(...running).screen);
  });

  it("follow a run from the settings to the result", () => {
    expect(after(...running).screen).toMatchObject({ at: "running", fraction: 0 });
    const outcome = propose(smallWorkbook());
    expect(after(...running, { type: "ended", outcome }).screen).toMatchObject({
      at: "result",
      writing: { is: "under-way" },
    });
  });

  it("tell faults of the settings apart from a result", () => {
    const outcome = { kind: "unusable", faults: ["L’onglet n’existe pas."] } as const;
    expect(after(...running, { type: "ended", outcome }).screen).toMatchObject({
      at: "refused",
      refused: outcome,
    });
  });

  it("never show progress that goes back", () => {
    const screen = after(
      ...running,
      { type: "progress", fraction: 0.5 },
      { type: "progress", fraction: 0.4 },
    ).screen;
    expect(screen).toMatchObject({ fraction: 0.5 });
  });

  it("ignore what comes too late for them", () => {
    const cancelled = after(...running, { type: "cancelled" });
    const late: Action[] = [
      { type: "progress", fraction: 0.9 },
      { type: "ended", outcome: propose(smallWorkbook()) },
      { type: "run-failed", trouble: { kind: "out-of-reach" } },
      { type: "writing", writing: { is: "under-way" } },
      { type: "unread", trouble: { kind: "out-of-reach" } },
      { type: "read", workbook, first: true },
      { type: "cancelled" },
    ];
    for (const action of late) expect(reduce(cancelled, action)).toBe(cancelled);
  });

  it("forget a cancelled run at the next choice", () => {
    const chosen = after(...running, { type: "cancelled" }, { type: "tab", role: "mentor", tab: "Mentorés" });
    expect(chosen.screen).toMatchObject({ at: "setup", cancelled: false });
    expect(chosen.screen.at === "setup" && tabOf(chosen.screen.workbook, "mentor")?.name).toBe("Mentorés");
  });

  it("take a trouble away with the next screen", () => {
    const troubled: Action = { type: "trouble", trouble: { kind: "out-of-reach" } };
    expect(after({ type: "read", workbook, first: true }, troubled).trouble).toEqual({
      kind: "out-of-reach",
    });
    expect(after({ type: "read", workbook, first: true }, troubled, { type: "reading" }).trouble).toBeNull();
  });
});

describe("what was kept with the workbook since it was read", () => {
  const keep: Action = { type: "kept", name: "sources", text: "a" };

  it("holds until the workbook is read anew", () => {
    const home: Action = { type: "home", workbook };
    expect(after(...running.slice(0, 1), keep, home).kept).toEqual({ sources: "a" });
    expect(after(...running.slice(0, 1), keep, { type: "stage", stage: "reading", workbook }).kept).toEqual({
      sources: "a",
    });
    expect(after(...running.slice(0, 1), keep, ...running.slice(1)).kept).toEqual({});
    expect(after(keep, ...running.slice(0, 1)).kept).toEqual({});
  });
});
