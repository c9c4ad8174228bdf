import { describe, expect, it } from "vitest";
import { figures } from "../../sidebar/figures.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";

const person = (row: number) => ({ name: `P${String(row)}`, email: `p${String(row)}@exemple.ca`, row });
const dyad = (
  mentee: number,
  mentor: number,
  score: number,
  level: Proposal["dyads"][number]["level"] = "ok",
) => ({
  mentee: person(mentee),
  mentor: person(mentor),
  score,
  coverage: 1,
  level,
  locked: false,
  reasons: [],
});
const conflict = (mentee: number, mentor: number, changes: Partial<Proposal["conflicts"][number]> = {}) => ({
  mentee: person(mentee),
  mentor: person(mentor),
  kind: "reporting-line" as const,
  level: "conflict" as const,
  chain: [],
  ...changes,
});

function proposal(changes: Partial<Proposal>): Proposal {
  return {
    format: "dyade-proposal/1",
    language: "fr",
    people: { mentors: 3, seats: 5, mentees: 4 },
    dyads: [],
    unplaced: [],
    unused: [],
    placed: changes.dyads?.length ?? 0,
    total: 0,
    minimum: null,
    blockingPairs: 0,
    proof: { optimal: true, bound: 0, gap: 0 },
    conflicts: [],
    issues: [],
    settings: { format: "dyade-settings/1" },
    ...changes,
  };
}

describe("the figures of a proposal", () => {
  it("tell best, mean and lowest score", () => {
    const sums = figures(proposal({ dyads: [dyad(2, 2, 80), dyad(3, 3, 20.5), dyad(4, 4, 49.5)] }));
    expect(sums).toMatchObject({ best: 80, mean: 50, lowest: 20.5 });
  });

  it("tell no scores where there are no dyads", () => {
    expect(figures(proposal({}))).toMatchObject({ best: null, mean: null, lowest: null, freeSeats: 5 });
  });

  it("call the set the best where that is proven of some dyads", () => {
    const dyads = [dyad(2, 2, 80)];
    const unproven = { optimal: false, bound: 90, gap: 10 };
    expect(figures(proposal({ dyads })).proven).toBe(true);
    expect(figures(proposal({ dyads, proof: unproven })).proven).toBe(false);
    expect(figures(proposal({})).proven).toBe(false);
  });

  it("count dyads by tens, 100 with the nineties", () => {
    const scores = [0, 9.99, 10, 55, 90, 100];
    const { bins } = figures(proposal({ dyads: scores.map((score, row) => dyad(row, row, score)) }));
    expect(bins).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
  });

  it("count dyads by words, as the settings part them where they say", () => {
    const dyads = [0, 29.96, 49.9, 50, 69, 70, 100].map((score, row) => dyad(row, row, score));
    expect(figures(proposal({ dyads })).bands).toEqual({ veryGood: 2, good: 2, toDiscuss: 2, little: 1 });
  });

  it("count a pair avoided once, whatever the number of its conflicts", () => {
    const conflicts = [conflict(2, 2), conflict(2, 2, { kind: "declared" }), conflict(3, 2)];
    expect(figures(proposal({ conflicts })).avoided).toEqual([conflict(2, 2), conflict(3, 2)]);
  });

  it("count no caution, and no conflict that the coordinator locked, as avoided", () => {
    const sums = figures(
      proposal({
        dyads: [
          dyad(2, 2, 50, "conflict"),
          dyad(3, 3, 50, "caution"),
          dyad(4, 4, 50, "unknown"),
          dyad(5, 5, 50),
        ],
        conflicts: [conflict(2, 2), conflict(3, 3, { level: "caution" })],
      }),
    );
    expect(sums.avoided).toEqual([]);
    expect(sums.kept).toBe(1);
  });

  it("count the free seats of mentors with and without a dyad", () => {
    expect(
      figures(proposal({ dyads: [dyad(2, 2, 50)], unused: [{ mentor: person(3), places: 2 }] })).freeSeats,
    ).toBe(4);
  });
});
