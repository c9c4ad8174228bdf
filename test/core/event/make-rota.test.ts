import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowed, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { rotaFigures } from "../../../src/core/event/figures.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import { gather, programme } from "../dyads/cohorts.ts";
import { everyoneBut, remade, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();

/** Every meeting as mentee, mentor and round, people told by name. */
function meetings({ schedule, mentees, mentors }: Rota): { mentee: string; mentor: string; round: number }[] {
  return schedule.flatMap((round, at) =>
    round.flatMap((sitting) =>
      sitting.mentees.map((mentee) => ({
        mentee: mentees[mentee]?.key ?? "",
        mentor: mentors[sitting.mentor]?.key ?? "",
        round: at,
      })),
    ),
  );
}

function expectSound(rota: Rota): void {
  const met = meetings(rota);
  expect(new Set(met.map(({ mentee, mentor }) => `${mentee} ${mentor}`)).size).toBe(met.length);
  expect(new Set(met.map(({ mentee, round }) => `${mentee} ${round}`)).size).toBe(met.length);
  for (const { mentee, mentor } of met) {
    const a = cohort.mentees.findIndex(({ key }) => key === mentee);
    const b = cohort.mentors.findIndex(({ key }) => key === mentor);
    expect(isAllowed(cohort, a, b)).toBe(true);
  }
  for (const round of rota.schedule) {
    expect(new Set(round.map(({ table }) => table)).size).toBe(round.length);
    expect(Math.max(0, ...round.map(({ table }) => table))).toBeLessThanOrEqual(rota.tables);
  }
}

describe("the rota of the sample programme", () => {
  it("keeps every table busy, shares breaks out, and lets nobody meet twice or against the rules", () => {
    const rota = rotaOf(cohort);
    expectSound(rota);
    expect(rota.best).toBe(true);
    expect(rotaFigures(rota)).toEqual({
      meetings: 144,
      tables: 24,
      mentees: { least: 2, most: 3 },
      mentors: { least: 0, most: 0 },
      alone: [],
    });
  });

  it("leaves each mentor at one table where there are tables enough", () => {
    const rota = rotaOf(cohort);
    const tables = rota.mentors.map(
      (_, mentor) =>
        new Set(rota.schedule.flat().flatMap((one) => (one.mentor === mentor ? [one.table] : []))).size,
    );
    expect(new Set(tables)).toEqual(new Set([1]));
  });

  it("takes turns where tables are few, on both sides", () => {
    const rota = rotaOf(cohort, everyoneBut(cohort), { tables: 10 });
    expectSound(rota);
    const { meetings: count, mentees, mentors, tables } = rotaFigures(rota);
    expect({ count, tables }).toEqual({ count: 60, tables: 10 });
    expect(mentees.most - mentees.least).toBeLessThanOrEqual(1);
    expect(mentors.most - mentors.least).toBeLessThanOrEqual(1);
  });

  it("seats two or three mentees with one mentor at group tables", () => {
    const rota = rotaOf(cohort, everyoneBut(cohort), { group: 2, rounds: 4 });
    expectSound(rota);
    expect(rotaFigures(rota)).toMatchObject({ meetings: 156, mentees: { most: 0 }, mentors: { most: 0 } });
    expect(Math.max(...rota.schedule.flat().map(({ mentees }) => mentees.length))).toBe(2);
  });

  it("claims no best rota where group tables are fewer than the mentors", () => {
    const choices = { group: 2, rounds: 4 };
    expect(rotaOf(cohort, everyoneBut(cohort), choices).best).toBe(true);
    const few = rotaOf(cohort, everyoneBut(cohort), { ...choices, tables: 10 });
    expectSound(few);
    expect(few.best).toBe(false);
    expect(remade(cohort, few, 1, everyoneBut(cohort)).best).toBe(false);
    expect(remade(cohort, few, 4, everyoneBut(cohort)).best).toBe(true);
  });

  it("seats a person of both roles as a mentor, so that nobody is at two tables", () => {
    const rota = rotaOf(cohort);
    expect(rota.mentors.map(({ name }) => name)).toContain("Karine Ouellet");
    expect(rota.mentees.map(({ name }) => name)).not.toContain("Karine Ouellet");
  });

  it("passes over who is not there", () => {
    const rota = rotaOf(cohort, everyoneBut(cohort, "Hélène Roy", "Émilie Nadeau"));
    expect([...rota.mentees, ...rota.mentors].map(({ name }) => name)).not.toContain("Hélène Roy");
    expect(rota.mentees).toHaveLength(38);
    expect(rota.mentors).toHaveLength(23);
  });

  it("lets pairs in doubt come first when asked to", () => {
    const allowed = (mentee: number): number[] =>
      [...cohort.mentors.keys()].filter((mentor) => isAllowed(cohort, mentee, mentor));
    const worst = allowed(3).sort((a, b) => scoreOf(cohort, 3, a) - scoreOf(cohort, 3, b))[0] ?? 0;
    const doubt = new Uint8Array(cohort.mentees.length * cohort.mentors.length);
    doubt[3 * cohort.mentors.length + worst] = 1;
    const pair = { mentee: cohort.mentees[3]?.key, mentor: cohort.mentors[worst]?.key };
    const present = everyoneBut(cohort);
    const without = rotaOf(cohort, present, { rounds: 2 }, doubt);
    const first = rotaOf(cohort, present, { rounds: 2, doubtsFirst: true }, doubt);
    expect(meetings(without)).not.toContainEqual(expect.objectContaining(pair));
    expect(meetings(first)).toContainEqual(expect.objectContaining(pair));
  });

  it("has two unlike people meet for one of them in doubt, though all others then meet worse", () => {
    const small = gather(
      programme(
        [
          ["Ana", 1, "Vente"],
          ["Bo", 1, "Finances"],
        ],
        [
          ["Cy", "Vente"],
          ["Di", "Finances"],
        ],
      ),
    ).cohort;
    const doubt = Uint8Array.from([0, 1, 0, 0]);
    const choices = { rounds: 1, tables: 2 };
    const told = (doubtsFirst: boolean): string[] =>
      rotaOf(small, everyoneBut(small), { ...choices, doubtsFirst }, doubt)
        .schedule.flat()
        .map(({ mentor, mentees }) => `${String(mentees[0])} ${String(mentor)}`)
        .sort();
    expect(told(false)).toEqual(["0 0", "1 1"]);
    expect(told(true)).toEqual(["0 1", "1 0"]);
  });

  it("is empty, and no more, where nobody is there", () => {
    const rota = rotaOf(cohort, { mentees: new Set(), mentors: new Set() });
    expect(rotaFigures(rota)).toEqual({
      meetings: 0,
      tables: 0,
      mentees: { least: 0, most: 0 },
      mentors: { least: 0, most: 0 },
      alone: [],
    });
  });

  it("tells who has nobody to meet", () => {
    const only = { mentees: new Set([cohort.mentees[0]?.key ?? ""]), mentors: new Set<string>() };
    expect(rotaFigures(rotaOf(cohort, only)).alone).toEqual([cohort.menteeLabels[0]]);
  });
});

describe("a rota made again on the day", () => {
  it("keeps what has happened, and makes the rest for those who are there, whoever comes and goes", () => {
    const names = [...cohort.mentees, ...cohort.mentors].map(({ name }) => name);
    fc.assert(
      fc.property(
        fc.subarray(names, { maxLength: 30 }),
        fc.subarray(names, { maxLength: 30 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 8, max: 24 }),
        (late, gone, happened, tables) => {
          const rota = rotaOf(cohort, everyoneBut(cohort, ...late), { rounds: 5, tables });
          const again = remade(cohort, rota, happened, everyoneBut(cohort, ...gone));
          expectSound(again);
          expect(again.schedule).toHaveLength(5);
          expect(again.schedule.slice(0, happened)).toEqual(rota.schedule.slice(0, happened));
          const rest = meetings(again).filter(({ round }) => round >= happened);
          const left = new Set(
            [...cohort.mentees, ...cohort.mentors]
              .filter(({ name }) => gone.includes(name))
              .map(({ key }) => key),
          );
          expect(rest.filter(({ mentee, mentor }) => left.has(mentee) || left.has(mentor))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("gives those who have had most breaks their meetings first", () => {
    const rota = rotaOf(cohort, everyoneBut(cohort), { tables: 10, rounds: 8 });
    const again = remade(cohort, rota, 4, everyoneBut(cohort, "Hélène Roy"));
    const { mentees, mentors } = rotaFigures(again);
    expect(mentees.most - mentees.least).toBeLessThanOrEqual(1);
    expect(mentors.most - mentors.least).toBeLessThanOrEqual(1);
  });

  it("counts no break of the time before somebody came", () => {
    const late = cohort.mentees[5]?.name ?? "";
    const rota = rotaOf(cohort, everyoneBut(cohort, late), { rounds: 6 });
    const again = remade(cohort, rota, 5, everyoneBut(cohort));
    expect(again.mentees.at(-1)).toEqual({
      key: cohort.mentees[5]?.key,
      name: late,
      since: 5,
      present: true,
    });
  });

  it("changes nothing more once all rounds are over", () => {
    const rota = rotaOf(cohort);
    expect(remade(cohort, rota, 6, everyoneBut(cohort, "Hélène Roy")).schedule).toEqual(rota.schedule);
  });
});
