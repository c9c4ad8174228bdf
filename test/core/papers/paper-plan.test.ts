import { expect, test } from "vitest";
import { introduction } from "../../../src/core/messages/fr/introduction.ts";
import { papers } from "../../../src/core/messages/fr/papers.ts";
import { papersOf } from "../../../src/core/papers/paper.ts";
import { paperPlan } from "../../../src/core/papers/paper-plan.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";

const dyad = {
  mentee: { label: "Zoé Lam", email: "" },
  mentor: { label: "Bob Côté", email: "" },
  values: { mentee: "Zoé Lam", mentor: "=Bob", topics: "", programme: "Essor", coordination: "Ana" },
};

const planOf = (kinds: Parameters<typeof papersOf>[0]) =>
  paperPlan(papersOf(kinds), dyad, papers.paper, introduction.message, "fr");

test("papers follow each other, each under its title, with room for what is written by hand", () => {
  const plan = planOf([
    ["paper", "Entente"],
    ["part", "But"],
    ["text", "{mentor·e} et {mentoré·e}"],
    ["blank", "Signature"],
    ["paper", "Guide"],
  ]);
  expect(plan.cells.map(([text]) => text)).toEqual([
    "Entente",
    "But",
    "=Bob et Zoé Lam",
    "Signature\n\u00a0\n\u00a0",
    "",
    "Guide",
  ]);
  expect(plan.heads).toEqual([0, 5]);
  expect(plan.title).toBe("Entente\u00a0: Zoé Lam et Bob Côté");
  expect(plan.backgrounds.colours.map(([colour]) => colour)).toEqual([
    "#ffffff",
    "#dde5ee",
    "#ffffff",
    "#f1f3f4",
    "#ffffff",
    "#ffffff",
  ]);
});

test("the tab is known as ours, and every row is as wide as the others", () => {
  const plan = planOf([["text", "Bonjour"]]);
  expect(ownTab({ rows: plan.cells })).toEqual({ kind: "papers", state: "" });
  expect(plan.cells.map(([text]) => text)).toEqual(["Entente\u00a0: Zoé Lam et Bob Côté", "Bonjour"]);
  for (const row of plan.cells) expect(row).toHaveLength(plan.widths.length);
});

test("the name of the tab keeps within what Google allows", () => {
  const mentee = { label: "Marie-".repeat(40), email: "" };
  const plan = paperPlan([], { ...dyad, mentee }, papers.paper, introduction.message, "fr");
  expect(plan.title.length).toBeLessThanOrEqual(90);
});
