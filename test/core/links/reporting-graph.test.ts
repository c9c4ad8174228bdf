import { describe, expect, it } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import type { Claim } from "../../../src/core/links/reporting-claims.ts";
import { buildReportingGraph, isCertain } from "../../../src/core/links/reporting-graph.ts";
import { reportUnclear } from "../../../src/core/links/unclear.ts";
import { reporting, shortly } from "../builders.ts";
import { NO_DOUBTS, mentee, mentor } from "./people.ts";

const participants = gatherParticipants(
  [
    mentor({ name: "Ana Roy", email: "ana@a.ca", organisation: "Acme" }),
    mentor({ name: "Jean Côté", organisation: "Beta", row: 3 }),
    mentor({ name: "Jean Côté", organisation: "Beta", row: 4 }),
  ],
  [mentee({ name: "Éli", organisation: "Acme" }), mentee({ name: "Flo", organisation: "Beta", row: 3 })],
);
const [ANA, , , ELI, FLO] = [0, 1, 2, 3, 4];

function claim(lower: number | string, upper: string): Claim {
  return {
    lower,
    upper,
    where: { tab: "T" },
  };
}

/** The edges up, as `lower < upper | upper`, with `?` where it is not sure; and what was reported. */
function graphOf(...claims: Claim[]) {
  const value = buildReportingGraph(participants, NO_DOUBTS, claims);
  const { issues } = reporting((report) => {
    reportUnclear(value.unclear, participants, report);
  });
  const edges = value.up.flatMap((own) =>
    own.map((edge) => {
      const uppers = edge.uppers.map((upper) => value.names[upper]).join(" | ");
      return `${value.names[edge.lower] ?? ""} < ${uppers}${isCertain(edge) ? "" : " ?"}`;
    }),
  );
  return { edges, certain: value.certain, answered: [...value.answered], issues: issues.map(shortly) };
}

describe("who manages whom", () => {
  it("is told by answers and by rows; a manager who takes no part is one person", () => {
    expect(graphOf(claim(ELI, "Ana Roy"), claim(FLO, "Zoé"), claim("Ana Roy", "zoe"))).toEqual({
      edges: ["Ana Roy < Zoé", "Éli < Ana Roy", "Flo < Zoé"],
      certain: true,
      answered: [ELI, FLO, ANA],
      issues: [],
    });
  });

  it("is told by who states to have no manager, and not by who tells nothing", () => {
    expect(graphOf(claim(ELI, "aucun"), claim(FLO, "?"))).toMatchObject({ edges: [], answered: [ELI] });
  });

  it("is one of several where a name is borne by several", () => {
    expect(graphOf(claim(FLO, "Jean Côté"))).toMatchObject({
      edges: ["Flo < Jean Côté | Jean Côté ?"],
      certain: false,
      issues: ["manager-ambiguous T"],
    });
  });

  it("may be a namesake elsewhere, or somebody who takes no part", () => {
    expect(graphOf(claim(FLO, "Ana Roy"))).toMatchObject({
      edges: ["Flo < Ana Roy ?", "Flo < Ana Roy"],
      issues: ["manager-namesake T"],
    });
  });

  it("is in doubt where a row names one of several people", () => {
    expect(graphOf(claim("Jean Côté", "Éli"))).toMatchObject({
      edges: ["Jean Côté < Éli ?", "Jean Côté < Éli ?"],
      answered: [],
      issues: ["link-person-ambiguous T"],
    });
  });
});
