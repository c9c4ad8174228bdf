import { expect, test } from "vitest";
import { issue } from "../../../src/core/issues/issue.ts";
import { circle, entryAt } from "./circles.ts";

const NAMESAKES = circle(
  [
    ["Zoé Lam", "zoe@z.ca"],
    ["Léo Roy", ""],
  ],
  [
    ["Ana Roy", "ana@a.ca", "Alpha"],
    ["Ana Roy", "ana@b.ca", "Beta"],
    ["Luc Un", "luc@l.ca"],
  ],
);
const [FIRST_ANA, SECOND_ANA, LUC] = [2, 3, 4].map((row) => entryAt(NAMESAKES, "mentor", row));
const [ZOE, LEO] = [2, 3].map((row) => entryAt(NAMESAKES, "mentee", row));

test("whoever answered is found by role and row", () => {
  expect([ZOE?.name, LUC?.name, FIRST_ANA?.email]).toEqual(["Zoé Lam", "Luc Un", "ana@a.ca"]);
  expect(NAMESAKES.at("mentor", 9)).toBeUndefined();
  expect(NAMESAKES.at("mentor", undefined)).toBeUndefined();
});

test("an issue names those whose roles and rows it gives", () => {
  const alike = issue("name-alike", {}, { rows: [3, 4], roles: ["mentee", "mentor"] });
  expect(NAMESAKES.namedBy(alike).map(({ name }) => name)).toEqual(["Léo Roy", "Luc Un"]);
  expect(NAMESAKES.namedBy(issue("no-seats"))).toEqual([]);
});

test("those of one name are namesakes, each once", () => {
  if (FIRST_ANA === undefined || LUC === undefined) throw new Error("nobody");
  const emails = NAMESAKES.namesakesOf(FIRST_ANA, LUC).map(({ email }) => email);
  expect(emails).toEqual(["ana@a.ca", "luc@l.ca", "ana@b.ca"]);
});

test("somebody is named by name and address, then by name; a namesake by what tells them apart alone", () => {
  if (SECOND_ANA === undefined || LEO === undefined || LUC === undefined) throw new Error("nobody");
  expect(NAMESAKES.namesOf(SECOND_ANA)).toEqual(["Ana Roy <ana@b.ca>", "Ana Roy"]);
  expect(NAMESAKES.endOf(SECOND_ANA)).toBe("Ana Roy <ana@b.ca>");
  expect(NAMESAKES.namesOf(LEO)).toEqual(["Léo Roy"]);
  expect(NAMESAKES.endOf(LEO)).toBe("Léo Roy");
});

test("of two without an address who bear one name, no text means one alone", () => {
  const two = circle(
    [["Zoé Lam", "zoe@z.ca"]],
    [
      ["Ana Roy", "", "Alpha"],
      ["Ana Roy", "", "Beta"],
    ],
  );
  expect(two.endOf(entryAt(two, "mentor", 2))).toBeNull();
});

test("somebody is shown with the tab and the row of their answer", () => {
  if (ZOE === undefined) throw new Error("nobody");
  expect(NAMESAKES.shown(ZOE)).toEqual({
    ...{ name: "Zoé Lam", email: "zoe@z.ca", organisation: "Alpha" },
    ...{ role: "mentee", row: 2, tab: "Mentorés" },
  });
});
