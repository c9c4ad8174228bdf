import { expect, test } from "vitest";
import { followUpPlan } from "../../../src/core/follow-up/follow-up-plan.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from "../../../src/core/follow-up/words.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { followed, words } from "./programmes.ts";
import { DECIDING, GOOD, YES, pulseTab } from "./pulses.ts";

const answers = pulseTab(
  "fr",
  { on: "2026-02-20 09:00:00", name: "Zoé Lam", email: "zoe@z.example", met: YES, fit: GOOD },
  { on: "2026-02-22 09:00:00", name: "Bob Côté", email: "bob@b.example", fit: DECIDING, help: YES },
);
const plan = followUpPlan(followed([answers], { today: "2026-03-01" }), words("fr"));
const cell = (row: number, name: FollowUpColumn) => plan.cells[row]?.[FOLLOW_UP_COLUMNS.indexOf(name)];

test("row 1 sums up, row 2 is the header, and each dyad has its row", () => {
  expect(plan.cells[0]?.[0]).toMatch(/^2 dyades suivies · 1 appel à faire\./);
  expect(plan.frozen).toBe(2);
  // What to do is far to the right of whom to do it for.
  expect(plan.widths.slice(0, plan.frozenColumns)).toHaveLength(3);
  expect(plan.cells[1]?.slice(0, plan.frozenColumns)).toEqual(["État", "Mentoré·e", "Mentor·e"]);
  expect(plan.cells).toHaveLength(4);
  expect(cell(3, "course")).toBe("Rencontre faite");
  expect(cell(3, "met")).toBe("2026-02-20");
  expect(cell(3, "silent")).toBe(9);
  expect(cell(2, "mentorFit")).toBe("Ne sait pas encore");
  expect(cell(2, "call")).toBe(
    "Un appel est demandé par le ou la mentor·e.\nPas de première rencontre après 26 jours.\nHésite encore\u00a0: le ou la mentor·e.",
  );
});

test("the tab is known again by its mark, rows by hidden keys, and reasons have a list", () => {
  const mark = ownTab({ rows: plan.cells });
  expect(mark?.kind).toBe("follow-up");
  expect(JSON.parse(mark?.state ?? "")).toMatchObject({ number: 1, language: "fr" });
  expect(plan.hidden).toEqual({ from: FOLLOW_UP_COLUMNS.indexOf("menteeKey"), length: 3 });
  expect(cell(2, "menteeKey")).toBe("chloe@a.example");
  expect(plan.names).toContain("Manque de temps");
  expect(plan.dropdowns[0]).toMatchObject({
    row: 2,
    column: FOLLOW_UP_COLUMNS.indexOf("endedWhy"),
    lists: [[0], [0]],
  });
});

test("every row is as wide as the header, colours included", () => {
  for (const row of [...plan.cells, ...plan.backgrounds.colours])
    expect(row).toHaveLength(plan.widths.length);
});
