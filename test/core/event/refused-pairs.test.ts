import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/core/cohort/cohort.ts";
import { carryOver } from "../../../src/core/dyads/carry-over.ts";
import { readDyadsRows } from "../../../src/core/dyads/tab/read-tab.ts";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import type { Ballot } from "../../../src/core/event/read-ballots.ts";
import { countKeptApart, withRefused } from "../../../src/core/event/refused-pairs.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { handMade, proposed, sampleTables, snapshotOf } from "../workbooks.ts";
import { everyoneBut, remade, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const present = everyoneBut(cohort);

function meets({ schedule, mentees, mentors }: Rota, mentee: number, mentor: number): boolean {
  const [a, b] = [cohort.mentees[mentee]?.key, cohort.mentors[mentor]?.key];
  return schedule
    .flat()
    .some(
      (sitting) =>
        mentors[sitting.mentor]?.key === b && sitting.mentees.some((each) => mentees[each]?.key === a),
    );
}

/** A pair that meets in the first round of the rota where nothing is refused. */
function firstPair(): [mentee: number, mentor: number] {
  const rota = rotaOf(cohort);
  const sitting = rota.schedule[0]?.[0];
  const mentee = cohort.mentees.findIndex(({ key }) => key === rota.mentees[sitting?.mentees[0] ?? -1]?.key);
  const mentor = cohort.mentors.findIndex(({ key }) => key === rota.mentors[sitting?.mentor ?? -1]?.key);
  return [mentee, mentor];
}

describe("a refused pair is not seated together", () => {
  const [mentee, mentor] = firstPair();
  const ballot: Ballot = { role: "mentor", person: mentor, choices: [], refused: [mentee], tab: "B", row: 3 };

  it("where a ballot says no, before the event and on the day", () => {
    expect(meets(rotaOf(cohort), mentee, mentor)).toBe(true);
    const respected = withRefused(cohort, null, [ballot]);
    const rota = rotaOf(respected);
    expect(meets(rota, mentee, mentor)).toBe(false);
    expect(meets(remade(respected, rota, 1, present), mentee, mentor)).toBe(false);
  });

  it("where its row of the dyads tab is refused", () => {
    const snapshot = snapshotOf(sampleTables());
    const { sheet, proposal } = proposed(snapshot);
    const page = toPlan(sheet, snapshot.tables);
    const at = page.cells.findIndex((row) => row.includes("Proposée"));
    const status = page.cells[at]?.indexOf("Proposée") ?? -1;
    const rows = page.cells.map((row, index) =>
      row.map((cell, column) => (index === at && column === status ? "Refusée" : cell)),
    );
    const tab = readDyadsRows({ ...handMade("Dyades", []), rows }, dyadWords);
    if (tab === null) throw new Error("The tab can be read.");
    const respected = withRefused(cohort, carryOver(tab, cohort, dyadWords("fr")), []);
    const refused = proposal.dyads.filter((dyad) =>
      isRefused(
        respected,
        cohort.mentees.findIndex(({ row }) => row === dyad.mentee.row),
        cohort.mentors.findIndex(({ row }) => row === dyad.mentor.row),
      ),
    );
    expect(refused).toHaveLength(1);
    expect(respected.refused.size).toBe(1);
  });

  it("and is counted where both are there", () => {
    const respected = withRefused(cohort, null, [ballot]);
    expect(countKeptApart(cohort, present)).toBe(0);
    expect(countKeptApart(respected, present)).toBe(1);
    const absent = everyoneBut(cohort, cohort.mentees[mentee]?.name ?? "");
    expect(countKeptApart(respected, absent)).toBe(0);
  });
});
