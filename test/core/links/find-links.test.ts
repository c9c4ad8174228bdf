import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, plain, says, told } from "./people.ts";

describe("one person in both roles", () => {
  it("is a conflict of a single kind, whatever else is known of the pair", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Marie Roy", email: "marie@a.ca", avoid: "Acme", organisation: "Acme" })],
      mentors: [mentor({ name: "Marie R. Roy", email: "marie@a.ca", organisation: "Acme" })],
      rows: [says("marie@a.ca", "famille", "marie@a.ca")],
    });
    expect(links.list.map(plain)).toEqual([
      { mentee: 0, mentor: 0, kind: "same-person", level: "conflict", chain: ["Marie Roy", "Marie R. Roy"] },
    ]);
    expect(told(links)).toEqual(["same-person conflict"]);
    expect(links.level(0, 0)).toBe("conflict");
  });

  it("is unknown where folded names are equal and one e-mail at least is missing", () => {
    const links = linksOf({
      mentees: [mentee({ name: "MARIE  ROY", manager: "-" })],
      mentors: [
        mentor({ name: "Marie Roy", email: "marie@a.ca", manager: "-" }),
        mentor({ name: "Marie Roy", row: 3, manager: "-" }),
      ],
    });
    expect(told(links, 0, 0)).toEqual(["same-person unknown"]);
    expect(told(links, 0, 1)).toEqual(["same-person unknown"]);
    expect(links.list).toEqual([]);
    expect(links.level(0, 0)).toBe("unknown");
  });

  it("is nobody else where both have their own e-mail", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Marie Roy", email: "a@a.ca", manager: "-" })],
      mentors: [mentor({ name: "Marie Roy", email: "b@a.ca", manager: "-" })],
    });
    expect(told(links)).toEqual([]);
    expect(links.level(0, 0)).toBe("ok");
  });

  it("may be one person: all that holds if they are two is told as well", () => {
    const people = {
      mentees: [mentee({ name: "Marie Roy", manager: "Luc" })],
      mentors: [mentor({ name: "Marie Roy", email: "b@a.ca", manager: "Luc", organisation: "Acme" })],
    };
    expect(told(linksOf(people))).toEqual(["same-manager caution", "same-person unknown"]);
    expect(linksOf(people).level(0, 0)).toBe("caution");
    const [marie] = people.mentees;
    const avoiding = linksOf({
      ...people,
      mentees: marie === undefined ? [] : [{ ...marie, avoid: ["Acme"] }],
    });
    expect(told(avoiding)).toEqual(["avoid conflict", "same-manager caution", "same-person unknown"]);
    const silent = linksOf({ ...people, mentees: [mentee({ name: "Marie Roy" })] });
    expect(told(silent)).toEqual(["same-person unknown", "unknown-manager unknown"]);
  });
});

describe("not knowing the manager", () => {
  const pair = (menteeTold: object, mentorTold: object) =>
    linksOf({
      mentees: [mentee({ name: "Ana", manager: "Zoé", organisation: "Acme", ...menteeTold })],
      mentors: [mentor({ name: "Bob", manager: "Luc", organisation: "ACME.", ...mentorTold })],
    });

  it("makes the dyad unknown where the two share an organisation", () => {
    expect(told(pair({ manager: "" }, {}))).toEqual(["unknown-manager unknown"]);
    expect(told(pair({}, { manager: "" }))).toEqual(["unknown-manager unknown"]);
    expect(pair({ manager: "" }, {}).level(0, 0)).toBe("unknown");
    expect(pair({ manager: "" }, {}).of(0, 0)[0]?.chain).toEqual([]);
  });

  it("makes the dyad unknown where one has no organisation told", () => {
    expect(told(pair({ manager: "", organisation: "" }, {}))).toEqual(["unknown-manager unknown"]);
    expect(told(pair({ manager: "" }, { organisation: "" }))).toEqual(["unknown-manager unknown"]);
    expect(told(pair({ manager: "" }, { organisation: "aucune" }))).toEqual(["unknown-manager unknown"]);
  });

  it("is nothing between two organisations, nor where both managers are told", () => {
    expect(told(pair({ manager: "" }, { organisation: "Beta" }))).toEqual([]);
    expect(told(pair({}, {}))).toEqual([]);
  });

  it("is not the same as stating to have none", () => {
    for (const manager of ["aucun·e", "Aucune", "none", "-", "—", "N/A", "Ana", "moi-même"]) {
      expect(told(pair({ manager }, {})), manager).toEqual([]);
    }
  });

  it("is what an answer that tells nothing means", () => {
    for (const manager of ["?", "je ne sais pas"]) {
      expect(told(pair({ manager }, {})), manager).toEqual(["unknown-manager unknown"]);
    }
  });

  it("is over where a row of the Links tab tells the manager, or that there is none", () => {
    for (const row of [
      says("Zoé", "dirige", "Ana"),
      says("Ana", "relève de", "Zoé"),
      says("Ana", "relève de", "aucun"),
      says("Ana", "relève de", "Ana"),
    ]) {
      const links = linksOf({
        mentees: [mentee({ name: "Ana", organisation: "Acme" })],
        mentors: [mentor({ name: "Bob", organisation: "Acme", manager: "Luc" })],
        rows: [row],
      });
      expect(told(links)).toEqual([]);
    }
  });

  it("is not over for the manager that a row names", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", organisation: "Acme" })],
      mentors: [mentor({ name: "Bob", organisation: "Acme", manager: "Luc" })],
      rows: [says("Ana", "dirige", "Zoé")],
    });
    expect(told(links)).toEqual(["unknown-manager unknown"]);
  });

  it("is not told of two who are in one line already, and comes after a caution", () => {
    expect(told(pair({ manager: "Bob" }, { manager: "" }))).toEqual(["reporting-line conflict"]);
    const past = linksOf({
      mentees: [mentee({ name: "Ana" })],
      mentors: [mentor({ name: "Bob", manager: "Luc" })],
      rows: [says("Ana", "past", "Bob")],
    });
    expect(told(past)).toEqual(["past caution", "unknown-manager unknown"]);
    expect(past.level(0, 0)).toBe("caution");
  });
});

describe("nobody was asked for a manager", () => {
  const people = { mentees: [mentee({ name: "Ana" })], mentors: [mentor({ name: "Bob" })] };
  const unasked = { ...people, managerColumns: { mentors: [], mentees: [] } };

  it("flags nothing, and one issue says so", () => {
    const links = linksOf(unasked);
    expect(told(links)).toEqual([]);
    expect(links.issues.map(({ code }) => code)).toEqual(["no-reporting-lines"]);
  });

  it("no longer holds with a row that says who manages whom, or with one column", () => {
    const row = linksOf({ ...unasked, rows: [says("Luc", "gère", "Zoé")] });
    const column = linksOf({ ...people, managerColumns: { mentors: [], mentees: ["Manager"] } });
    for (const links of [row, column]) {
      expect(links.issues).toEqual([]);
      expect(told(links)).toEqual(["unknown-manager unknown"]);
    }
  });

  it("still holds with rows that say other things", () => {
    expect(
      linksOf({ ...unasked, rows: [says("Ana", "famille", "Bob")] }).issues.map(({ code }) => code),
    ).toEqual(["no-reporting-lines"]);
  });
});

describe("what is found", () => {
  it("is listed by mentee, then mentor, then kind, conflicts and cautions alone", () => {
    const links = linksOf({
      mentees: [
        mentee({ name: "Ana", manager: "Luc" }),
        mentee({ name: "Eve", manager: "Bob", avoid: "Cid, Bob" }),
      ],
      mentors: [mentor({ name: "Bob", manager: "Luc" }), mentor({ name: "Cid" })],
      rows: [says("Cid", "past", "Ana"), says("Cid", "client", "Ana")],
    });
    expect(links.list.map(({ mentee: a, mentor: b, kind }) => `${String(a)}${String(b)} ${kind}`)).toEqual([
      "00 same-manager",
      "01 declared",
      "01 past",
      "10 reporting-line",
      "10 avoid",
      "11 avoid",
    ]);
  });

  it("is the same links for the same people, in whatever order the rows stand", () => {
    const name = fc.constantFrom("Ana", "Bob", "Cid", "Dan", "Eve", "Flo", "aucun", "");
    const organisation = fc.constantFrom("", "Acme", "Beta");
    const people = fc.array(
      fc.record({ name, organisation, manager: name, avoid: fc.constantFrom("", "Ana", "Beta") }),
      {
        maxLength: 6,
      },
    );
    const rows = fc.array(
      fc.tuple(
        name,
        fc.constantFrom("dirige", "relève de", "client", "past"),
        fc.constantFrom("Ana", "Bob", "Flo", "Acme"),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(people, people, rows, (left, right, ties) => {
        const mentees = left.map((each, index) =>
          mentee({ ...each, email: `e${String(index)}@a.ca`, row: index + 2 }),
        );
        const mentors = right.map((each, index) =>
          mentor({ ...each, email: `m${String(index)}@a.ca`, row: index + 2 }),
        );
        const tab = ties.map(([person, relation, other], index) => says(person, relation, other, index + 2));
        const seen = (flip: boolean): string[] => {
          const turned = <T>(list: readonly T[]): T[] => (flip ? [...list].reverse() : [...list]);
          const [from, to] = [turned(mentees), turned(mentors)];
          const links = linksOf({ mentees: from, mentors: to, rows: turned(tab) });
          return from
            .flatMap((a, i) =>
              to.map((b, j) => {
                const all = links
                  .of(i, j)
                  .map(({ kind, level, chain }) =>
                    [kind, level, ...(kind === "declared" || kind === "past" ? [] : chain)].join(" "),
                  );
                return `${a.email} ${b.email} ${links.level(i, j)}: ${all.join("; ")}`;
              }),
            )
            .sort();
        };
        expect(seen(true)).toEqual(seen(false));
      }),
      { numRuns: 60 },
    );
  });

  it("has the level of its gravest link, for every pair", () => {
    const name = fc.constantFrom("Ana", "Bob", "Cid", "Dan", "");
    const person = fc.record({ name, organisation: fc.constantFrom("", "Acme"), manager: name, avoid: name });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(person, { maxLength: 5 }), (left, right) => {
        const mentees = left.map((each, index) => mentee({ ...each, row: index }));
        const mentors = right.map((each, index) =>
          mentor({ ...each, email: index % 2 ? `${String(index)}@a.ca` : "" }),
        );
        const links = linksOf({ mentees, mentors });
        const grave = mentees.flatMap((_, i) => mentors.flatMap((__, j) => links.of(i, j)));
        mentees.forEach((_, i) => {
          mentors.forEach((__, j) => expect(links.level(i, j)).toBe(links.of(i, j)[0]?.level ?? "ok"));
        });
        expect(
          links.list
            .map(plain)
            .map((link) => JSON.stringify(link))
            .sort(),
        ).toEqual(
          grave
            .filter(({ level }) => level !== "unknown")
            .map((link) => JSON.stringify(plain(link)))
            .sort(),
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe("a large programme", () => {
  it("finds every line of 5,000 participants in an org chart of 20,000 people", () => {
    const everyone = Array.from({ length: 20_000 }, (_, index) => index);
    const managerOf = (index: number): number => Math.floor((index - 1) / 5);
    const name = (index: number): string => `Personne nº ${String(index)}`;
    const chosen = everyone.filter((index) => index % 4 === 0);
    const isMentee = (index: number): boolean => index % 8 === 0;
    const rows = everyone
      .slice(1)
      .map((index) => says(name(managerOf(index)), "dirige", name(index), index + 1));
    const mentees = chosen
      .filter(isMentee)
      .map((index) => mentee({ name: name(index), email: `${String(index)}@a.ca` }));
    const mentors = chosen.filter((index) => !isMentee(index)).map((index) => mentor({ name: name(index) }));
    const links = linksOf({ mentees, mentors, rows, handling: { sameManager: "ignore", past: "ignore" } });

    let expected = 0;
    for (const index of chosen) {
      for (let above = index; above > 0;) {
        above = managerOf(above);
        if (above % 4 === 0 && isMentee(above) !== isMentee(index)) expected += 1;
      }
    }
    expect(links.list).toHaveLength(expected);
    expect(expected).toBeGreaterThan(3_000);
    expect(new Set(links.list.map(({ kind, level }) => `${kind} ${level}`))).toEqual(
      new Set(["reporting-line conflict"]),
    );
  });

  it("asks about every name that is alike in an org chart of 4,000 people, and about no other", () => {
    const letters = (index: number, length: number): string =>
      Array.from({ length }, (_, at) =>
        "bcdfgklmnprstv".charAt(Math.floor(index * 7919 * (at + 1)) % 14),
      ).join("a");
    const name = (index: number): string =>
      `${letters(index, 3)} ${letters(index * 31 + 7, 4)}${String(index)}`;
    const people = Array.from({ length: 1_000 }, (_, index) => index);
    const isMisspelt = (index: number): boolean => index % 20 === 0;
    const rows = people.flatMap((index) => {
      const manager = isMisspelt(index) ? name(index).replace("a", "") : name(index);
      return [says(manager, "dirige", `employee ${String(index)}`, index + 2)];
    });
    const mentees = people.map((index) =>
      mentee({ name: name(index), email: `${String(index)}@a.ca`, manager: "-" }),
    );
    const { issues } = linksOf({ mentees, rows });
    const asked = issues.filter(({ code }) => code === "name-alike");
    expect(asked.map(({ names }) => names)).toEqual(people.filter(isMisspelt).map((index) => [name(index)]));
  });
});
