import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, plain, says, told } from "./people.ts";

describe("a reporting line", () => {
  it("is a conflict at any depth, through people who take no part, with the chain from the higher to the lower", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", manager: "Luc" })],
      mentors: [mentor({ name: "Bob", manager: "-" })],
      rows: [says("Max", "dirige", "Luc"), says("Max", "relève de", "Zoé"), says("Bob", "gère", "Zoé")],
    });
    expect(links.list.map(plain)).toEqual([
      {
        mentee: 0,
        mentor: 0,
        kind: "reporting-line",
        level: "conflict",
        chain: ["Bob", "Zoé", "Max", "Luc", "Ana"],
      },
    ]);
  });

  it("is one whichever of the two is the higher", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", manager: "-" })],
      mentors: [mentor({ name: "Bob", manager: "Luc" })],
      rows: [says("Ana", "supervise", "Luc")],
    });
    expect(links.of(0, 0).map(plain)).toMatchObject([
      { kind: "reporting-line", chain: ["Ana", "Luc", "Bob"] },
    ]);
  });

  it("is proved by the shortest chain, and by the first in the order of names among equals", () => {
    const chain = (manager: string, rows: readonly (readonly [string, string])[]) =>
      linksOf({
        mentees: [mentee({ name: "Ana", manager })],
        mentors: [mentor({ name: "Bob", manager: "-" })],
        rows: rows.map(([upper, lower]) => says(upper, "dirige", lower)),
      }).of(0, 0)[0]?.chain;
    expect(
      chain("Cid; Dan", [
        ["Bob", "Eve"],
        ["Eve", "Cid"],
        ["Bob", "Dan"],
      ]),
    ).toEqual(["Bob", "Dan", "Ana"]);
    expect(
      chain("Dan; Cid", [
        ["Bob", "Dan"],
        ["Bob", "Cid"],
      ]),
    ).toEqual(["Bob", "Cid", "Ana"]);
    expect(
      chain("Yan; Zed", [
        ["Cid", "Zed"],
        ["Dan", "Yan"],
        ["Bob", "Dan"],
        ["Bob", "Cid"],
      ]),
    ).toEqual(["Bob", "Cid", "Zed", "Ana"]);
  });

  it("names both ends as in the role they have in the pair", () => {
    const links = linksOf({
      mentees: [mentee({ name: "A. Roy", email: "ana@a.ca" }), mentee({ name: "Eve", manager: "ana@a.ca" })],
      mentors: [
        mentor({ name: "Ana Roy", email: "ana@a.ca", manager: "bob@a.ca" }),
        mentor({ name: "Bob", email: "bob@a.ca" }),
      ],
    });
    expect(links.of(0, 1)[0]?.chain).toEqual(["Bob", "A. Roy"]);
    expect(links.of(1, 0)[0]?.chain).toEqual(["Ana Roy", "Eve"]);
  });

  it("does not join two who have the same manager", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", manager: "Luc" })],
      mentors: [mentor({ name: "Bob", manager: "Luc" })],
      handling: { sameManager: "ignore", past: "caution" },
    });
    expect(told(links)).toEqual([]);
  });
});

/** Numbers below `size` for people, each with a list of managers: the certain ones, and sets of candidates. */
const organisationChart = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const person = fc.nat({ max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    certain: fc.array(fc.tuple(person, person), { maxLength: 9 }),
    choices: fc.array(fc.tuple(person, person), { maxLength: 3 }),
  });
});

/** Whether `upper` is above `lower` along edges `[lower, upper]`, by closing them transitively. */
function closure(size: number, edges: readonly (readonly [number, number])[]): boolean[][] {
  const above = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const mark = (lower: number, upper: number): void => void ((above[lower] ?? [])[upper] = true);
  for (const [lower, upper] of edges) if (lower !== upper) mark(lower, upper);
  for (let via = 0; via < size; via += 1)
    for (let lower = 0; lower < size; lower += 1)
      for (let upper = 0; upper < size; upper += 1)
        if (above[lower]?.[via] === true && above[via]?.[upper] === true) mark(lower, upper);
  return above;
}

describe("all reporting lines", () => {
  it("are those of the transitive closure; with ambiguous managers, of the closure under every choice", () => {
    fc.assert(
      fc.property(organisationChart, ({ size, certain, choices }) => {
        // Every person is two homonyms in one organisation, told apart by e-mail; a choice names them by name.
        const email = (person: number): string => `p${String(person)}@a.ca`;
        const couple = (person: number): readonly [number, number] => [2 * person, 2 * person + 1];
        const sure = certain.map(([lower, upper]) => [2 * lower, 2 * upper + (lower % 2)] as const);
        const unsure = choices.filter(([lower, upper]) => lower !== upper);
        const manager = (person: number): string =>
          [
            ...sure.filter(([lower]) => lower === person).map(([, upper]) => email(upper)),
            ...unsure
              .filter(([lower]) => 2 * lower + 1 === person)
              .map(([, upper]) => `Nom ${String(upper)}`),
            "-",
          ].join("; ");
        const told = Array.from({ length: 2 * size }, (_, person) => ({
          name: `Nom ${String(person >> 1)}`,
          email: email(person),
          organisation: "Acme",
          manager: manager(person),
        }));
        const links = linksOf({
          mentees: told.map(mentee),
          mentors: told.map(mentor),
          handling: { sameManager: "ignore", past: "ignore" },
        });
        const worlds = Array.from({ length: 2 ** unsure.length }, (_, world) =>
          closure(2 * size, [
            ...sure,
            ...unsure.map(
              ([lower, upper], at) => [2 * lower + 1, couple(upper)[(world >> at) % 2] ?? 0] as const,
            ),
          ]),
        );
        const all = closure(2 * size, [
          ...sure,
          ...unsure.flatMap(([lower, upper]) => couple(upper).map((each) => [2 * lower + 1, each] as const)),
        ]);
        for (let a = 0; a < 2 * size; a += 1) {
          for (let b = 0; b < 2 * size; b += 1) {
            if (a === b) continue;
            const always = (low: number, high: number): boolean =>
              worlds.every((above) => above[low]?.[high] === true);
            const ever = all[a]?.[b] === true || all[b]?.[a] === true;
            const mayBeOne = a >> 1 === b >> 1;
            const doubt = ever || mayBeOne ? "unknown" : "ok";
            const expected = always(a, b) || always(b, a) ? "conflict" : doubt;
            expect(links.level(a, b), `${String(a)} and ${String(b)}`).toBe(expected);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are proved by chains of which each is the manager of the next, as short as any", () => {
    fc.assert(
      fc.property(organisationChart, ({ size, certain }) => {
        const name = (person: number): string => `Nom ${String(person)}`;
        const people = Array.from({ length: size }, (_, person) => ({
          name: name(person),
          email: `p${String(person)}@a.ca`,
          manager: certain
            .filter(([lower]) => lower === person)
            .map(([, upper]) => name(upper))
            .join("\n"),
        }));
        const links = linksOf({
          mentees: people.map(mentee),
          mentors: people.map(mentor),
          handling: { sameManager: "ignore", past: "ignore" },
        });
        const distance = (from: number, to: number): number => {
          let reached = new Set([from]);
          for (let far = 0; far < size; far += 1) {
            if (reached.has(to)) return far;
            reached = new Set([
              ...reached,
              ...certain.filter(([low, up]) => low !== up && reached.has(low)).map(([, up]) => up),
            ]);
          }
          return Infinity;
        };
        for (const { mentee: a, mentor: b, kind, chain } of links.list) {
          if (kind !== "reporting-line") continue;
          expect(chain).toHaveLength(1 + Math.min(distance(a, b), distance(b, a)));
          expect(new Set([chain[0], chain[chain.length - 1]])).toEqual(new Set([name(a), name(b)]));
          chain.slice(1).forEach((lower, at) => {
            const upper = chain[at] ?? "";
            expect(certain.some(([low, up]) => name(low) === lower && name(up) === upper)).toBe(true);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
