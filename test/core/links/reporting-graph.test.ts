import { describe, expect, it } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import type { Claim } from "../../../src/core/links/reporting-claims.ts";
import { buildReportingGraph, isCertain } from "../../../src/core/links/reporting-graph.ts";
import { descent } from "../../../src/core/links/reporting-lines.ts";
import { unclearClaims } from "../../../src/core/links/unclear-claims.ts";
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
    reportUnclear(unclearClaims(value, claims), participants, report);
  });
  const written = (lower: number, uppers: readonly number[], isSure: boolean): string => {
    const above = uppers.map((upper) => value.names[upper]).join(" | ");
    return `${value.names[lower] ?? ""} < ${above}${isSure ? "" : " ?"}`;
  };
  const doubtful = [...new Set(value.perhaps.flat())];
  const edges = value.up.flatMap((own, person) => [
    ...doubtful.flatMap(({ lowers, uppers }) =>
      lowers.filter((lower) => lower === person).map((lower) => written(lower, uppers, false)),
    ),
    ...own.map((edge) => written(edge.lower, edge.uppers, isCertain(edge))),
  ]);
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

describe("rows about namesakes", () => {
  const EMPLOYEES = 40;
  /** The graph of so many mentors of one name and of employees, with what each row says. */
  const graphWith = (namesakes: number, claims: readonly Claim[]) =>
    buildReportingGraph(
      gatherParticipants(
        Array.from({ length: namesakes }, (_, at) =>
          mentor({ name: "Marie Roy", email: `m${String(at)}@x.ca`, organisation: "Acme", row: at + 2 }),
        ),
        Array.from({ length: EMPLOYEES }, (_, at) =>
          mentee({
            name: `Éli ${String(at)}`,
            email: `e${String(at)}@x.ca`,
            organisation: "Acme",
            row: at + 2,
          }),
        ),
      ),
      NO_DOUBTS,
      claims,
    );
  /** What there is to look at in a graph: the ends of all its edges. */
  const sizeOf = ({ up, perhaps }: ReturnType<typeof graphWith>): number =>
    [...up.flat().map(({ uppers }) => uppers.length + 1)]
      .concat([...new Set(perhaps.flat())].map(({ lowers, uppers }) => lowers.length + uppers.length))
      .reduce((sum, ends) => sum + ends, 0);
  const rows = (count: number, row: (at: number) => Claim): Claim[] =>
    Array.from({ length: count }, (_, at) => row(at));

  it("say no more the second time", () => {
    const both = (count: number): number =>
      sizeOf(
        graphWith(
          30,
          rows(count, () => claim("Marie Roy", "Marie Roy")),
        ),
      );
    expect(both(1)).toBe(60);
    expect(both(50)).toBe(both(1));
  });

  it("are kept as two lists of namesakes, not as all their pairs", () => {
    const sizeFor = (namesakes: number, row: (at: number) => Claim): number =>
      sizeOf(graphWith(namesakes, rows(EMPLOYEES, row)));
    for (const row of [
      (at: number) => claim("Marie Roy", `Éli ${String(at)}`),
      (at: number) => claim(`Éli ${String(at)}`, "Marie Roy"),
      () => claim("Marie Roy", "Marie Roy"),
    ])
      expect(sizeFor(80, row)).toBeLessThanOrEqual(4 * sizeFor(20, row));
  });

  it("are looked at once a search, by whoever it comes to them", () => {
    const graph = graphWith(30, [claim("Marie Roy", "Marie Roy"), claim("Éli 0", "Marie Roy")]);
    let looks = 0;
    const counted = new Map(
      [...new Set(graph.perhaps.flat())].map(({ lowers, uppers }) => [
        lowers,
        {
          uppers,
          get lowers() {
            looks++;
            return lowers;
          },
        },
      ]),
    );
    const perhaps = graph.perhaps.map((groups) => groups.flatMap(({ lowers }) => counted.get(lowers) ?? []));
    const below = descent({ ...graph, perhaps });
    for (let upper = 0; upper < 30; upper++) expect(below(upper, "perhaps")).toHaveLength(31);
    expect(looks).toBe(30 * counted.size);
  });
});
