import { expect, test } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import type { Claim } from "../../../src/core/links/reporting-claims.ts";
import { buildReportingGraph } from "../../../src/core/links/reporting-graph.ts";
import { unclearClaims } from "../../../src/core/links/unclear-claims.ts";
import { NO_DOUBTS, mentee, mentor } from "./people.ts";

const JEAN = "Jean Côté";
const participants = gatherParticipants(
  [3, 4].map((row) => mentor({ name: JEAN, organisation: "Beta", row })),
  [mentee({ name: "Éli", organisation: "Acme" })],
);
const ELI = 2;

function unclear(...ends: (readonly [lower: Claim["lower"], upper: string])[]) {
  const claims = ends.map(([lower, upper], at) => ({ lower, upper, where: { tab: "T", row: at + 2 } }));
  const graph = buildReportingGraph(participants, NO_DOUBTS, claims);
  return unclearClaims(graph, claims).map(({ code, where, read }) => [code, where.row, read]);
}

test("a person who answered is never taken for a row whose text is their number", () => {
  expect(unclear([ELI, JEAN], [String(ELI), JEAN])).toEqual([
    ["manager-namesake", 2, JEAN],
    ["link-person-ambiguous", 3, JEAN],
  ]);
});

test("rows that say the same are each told, the lower end first; one that says nothing is not", () => {
  expect(unclear([JEAN, "Zoé"], [JEAN, "Zoé"], ["Zoé", "?"])).toEqual([
    ["link-person-ambiguous", 2, JEAN],
    ["link-person-ambiguous", 3, JEAN],
  ]);
});
