import { expect, it } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import { type Unclear, reportUnclear } from "../../../src/core/links/unclear.ts";
import { reporting, shortly } from "../builders.ts";
import { mentor } from "./people.ts";

const participants = gatherParticipants([mentor({ name: "Ana Roy" }), mentor({ name: "Bob", row: 3 })], []);

function issuesOf(...texts: (readonly [Unclear["code"], row: number, text: string, people: number[]])[]) {
  const unclear = texts.map(([code, row, read, people]) => ({
    code,
    where: { tab: "T", row },
    read,
    people,
  }));
  const { issues } = reporting((report) => {
    reportUnclear(unclear, participants, report);
  });
  return issues.map((one) => `${shortly(one)} ${one.read ?? ""}: ${(one.names ?? []).join()}`);
}

it("a name alike to the same people is asked once, where it was first met; other texts wherever they stand", () => {
  expect(
    issuesOf(
      ["manager-ambiguous", 2, "A. Roy", [0, 1]],
      ["name-alike", 3, "A. Roy", [0, 1]],
      ["name-alike", 4, "a. roy", [1, 0]],
      ["name-alike", 5, "A. Roy", [0]],
      ["manager-ambiguous", 6, "A. Roy", [0, 1]],
    ),
  ).toEqual([
    "manager-ambiguous T:2 A. Roy: Ana Roy,Bob",
    "name-alike T:3 A. Roy: Ana Roy,Bob",
    "name-alike T:5 A. Roy: Ana Roy",
    "manager-ambiguous T:6 A. Roy: Ana Roy,Bob",
  ]);
});

it("nobody is named where nobody may be meant", () => {
  expect(issuesOf(["link-person-unknown", 2, "Zed", []])).toEqual(["link-person-unknown T:2 Zed: "]);
});
