import { expect, it } from "vitest";
import { linksOfPairs } from "../../../src/core/links/links-of-pairs.ts";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import type { Reason } from "../../../src/core/links/reasons.ts";
import { mentee, mentor, plain, told } from "./people.ts";

const participants = gatherParticipants(
  [mentor({ name: "Ana", organisation: "Acme" }), mentor({ name: "Bob", organisation: "Beta", row: 3 })],
  [mentee({ name: "Cid", organisation: "Acme" }), mentee({ name: "Dan", organisation: "Acme", row: 3 })],
);
const [ANA, BOB, CID, DAN] = [0, 1, 2, 3];
const because = (kind: Reason["kind"], level: Reason["level"]): Reason => ({
  kind,
  level,
  chain: (a, b) => [b.name, a.name],
});
const line = because("reporting-line", "conflict");
const past = because("past", "caution");
const perhaps = because("reporting-line", "unknown");

it("conflicts and cautions are listed by mentee, then mentor; what is unknown is told of a pair", () => {
  const reasons = [
    new Map([[1, [past, line]]]),
    new Map([
      [1, [perhaps]],
      [0, [past]],
    ]),
  ];
  const links = linksOfPairs(participants, reasons, new Set([ANA, BOB, CID, DAN]), []);
  expect(links.list.map(plain)).toEqual([
    { mentee: 0, mentor: 1, kind: "past", level: "caution", chain: ["Bob", "Cid"] },
    { mentee: 0, mentor: 1, kind: "reporting-line", level: "conflict", chain: ["Bob", "Cid"] },
    { mentee: 1, mentor: 0, kind: "past", level: "caution", chain: ["Ana", "Dan"] },
  ]);
  expect(links.list).toBe(links.list);
  expect(told(links, 0, 1)).toEqual(["reporting-line conflict", "past caution"]);
  expect(links.of(1, 1).map(plain)).toEqual([
    { mentee: 1, mentor: 1, kind: "reporting-line", level: "unknown", chain: [] },
  ]);
  expect([links.level(0, 1), links.level(1, 0), links.level(1, 1), links.level(0, 0)]).toEqual([
    "conflict",
    "caution",
    "unknown",
    "ok",
  ]);
  expect(links.of(7, 0)).toEqual([]);
  expect([...links.conflicts()]).toEqual([0, 1, 0, 0]);
});

it("a manager not told makes a pair of one organisation unknown, where anybody was asked", () => {
  const none = [new Map(), new Map()];
  const asked = linksOfPairs(participants, none, new Set([ANA, BOB, DAN]), []);
  expect(told(asked, 0, 0)).toEqual(["unknown-manager unknown"]);
  expect([asked.level(0, 0), asked.level(0, 1), asked.level(1, 0)]).toEqual(["unknown", "ok", "ok"]);
  expect(linksOfPairs(participants, none, null, []).level(0, 0)).toBe("ok");
});
