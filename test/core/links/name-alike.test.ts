import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, plain, says, told } from "./people.ts";

const CONFLICT = ["reporting-line conflict"];
const UNKNOWN = ["reporting-line unknown"];
const BOSS = "Jean-François Tremblay-Roy";

/** Eva's links with the mentor of that name, both of the organisations given; and what was reported. */
function withManager(
  manager: string,
  [hers, his] = ["Alpha", "Alpha"],
  name = BOSS,
  rows: Parameters<typeof says>[] = [],
) {
  const links = linksOf({
    mentees: [mentee({ name: "Eva Employée", email: "eva@a.ca", organisation: hers ?? "", manager, row: 5 })],
    mentors: [mentor({ name, email: "boss@a.ca", organisation: his ?? "", manager: "-", row: 3 })],
    rows: rows.map((row) => says(...row)),
  });
  return { links, levels: told(links), codes: links.issues.map(({ code }) => code) };
}

describe("the spelling of a manager's name", () => {
  it.each([
    "Tremblay-Roy Jean-François",
    "Tremblay Roy, Jean François",
    "TREMBLAY-ROY, Jean-François",
    "M. Jean-François Tremblay-Roy",
    "Jean François Tremblay Roy (directeur)",
    "Jean-François Tremblay-Roy, directeur général",
    "Jean-François Tremblay-Roy et Lise Côté",
    "Lise Côté / Jean-François Tremblay-Roy",
    "Lise Côté, Jean-François Tremblay-Roy",
    "Lise Côté & Jean-François Tremblay-Roy",
    "Jean‑François  Tremblay – Roy",
    "Lise Côté puis Jean-François Tremblay-Roy",
    "Lise Côté + Jean-François Tremblay-Roy",
    "Lise Côté | Jean-François Tremblay-Roy",
    "1) Lise Côté 2) Jean-François Tremblay-Roy",
  ])("%j is certainly that person", (manager) => {
    const { links, levels, codes } = withManager(manager);
    expect(levels.filter((level) => level.startsWith("reporting"))).toEqual(CONFLICT);
    expect(links.list.some(({ probable }) => probable === true)).toBe(codes.includes("name-alike"));
  });

  it.each([
    "J.-F. Tremblay-Roy",
    "JF Tremblay-Roy",
    "Jean-François Tremblay",
    "Jean Tremblay-Roy",
    "Jean-Francois Trembley-Roy",
    "M. Tremblay-Roy",
    "J. Tremblay et Lise Côté",
    "Mon patron est Jean-François Tremblay-Roy",
    "Jean-François Tremblay-Roy de la Ville d'Acme",
    "Jean-François Tremblay-Roy par intérim pour le moment",
    "Lise Côté - Jean-François Tremblay-Roy",
  ])("%j is probably that person in one organisation, and asked", (manager) => {
    const { links, levels, codes } = withManager(manager);
    expect(levels).toEqual(CONFLICT);
    expect(links.list.map(plain)).toMatchObject([
      { kind: "reporting-line", probable: true, chain: [BOSS, "Eva Employée"] },
    ]);
    expect(codes).toEqual(["name-alike"]);
  });

  it.each(["Maria Jean-François Tremblay-Roy de la Vega Ruiz", "l'adjointe de Luc Tremblay-Roy"])(
    "%j is somebody who takes no part",
    (manager) => {
      const { levels, codes } = withManager(manager);
      expect([levels, codes]).toEqual([[], []]);
    },
  );

  it("is asked with both names and their rows", () => {
    const { links } = withManager("J.-F. Tremblay-Roy");
    expect(links.issues).toMatchObject([
      {
        tab: "Mentees",
        row: 5,
        column: "Gestionnaire",
        read: "J.-F. Tremblay-Roy",
        names: [BOSS],
        rows: [3],
      },
    ]);
  });

  it("leaves the pair unknown where an organisation is not told", () => {
    for (const firms of [
      ["", "Alpha"],
      ["Alpha", ""],
      ["", ""],
    ] as [string, string][]) {
      const { levels, codes } = withManager("J.-F. Tremblay-Roy", firms);
      expect([levels, codes]).toEqual([UNKNOWN, ["name-alike"]]);
    }
  });

  it("means somebody who takes no part where the organisations are others", () => {
    const { levels, codes } = withManager("J.-F. Tremblay-Roy", ["Alpha", "Beta"]);
    expect([levels, codes]).toEqual([[], []]);
  });

  it.each([
    ["Marie Royer", "Marie Roy"],
    ["Luc Roy", "Marie Roy"],
    ["Jules Roy", "Jean Roy"],
    ["Marie", "Marie Roy"],
    ["A. Roy", "Marie Roy"],
  ])("%j is not %s", (manager, name) => {
    const { levels, codes } = withManager(manager, ["Alpha", "Alpha"], name);
    expect([levels, codes]).toEqual([[], []]);
  });

  it("is one organisation whatever its legal form, saints and articles", () => {
    for (const firms of [
      ["Meubles Gagné", "Les Meubles Gagné inc."],
      ["Ville de St-Hyacinthe", "Ville de Saint-Hyacinthe"],
    ] as [string, string][])
      expect(withManager("J.-F. Tremblay-Roy", firms).levels).toEqual(CONFLICT);
  });

  it("changes nothing by the order of its words", () => {
    const order = fc.shuffledSubarray(["Jean", "François", "Tremblay", "Roy"], { minLength: 4 });
    fc.assert(
      fc.property(order, (words) => {
        const { levels, codes } = withManager(words.join(" "));
        expect([levels, codes]).toEqual([CONFLICT, []]);
      }),
    );
  });

  it("alike to several of the organisation leaves those pairs unknown", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eva", email: "e@a.ca", organisation: "Alpha", manager: "M. Roy" })],
      mentors: ["Marie Roy", "Luc Roy", "Zoé Lam"].map((name, at) =>
        mentor({ name, email: `${String(at)}@a.ca`, organisation: "Alpha", manager: "-", row: at + 2 }),
      ),
    });
    expect([0, 1, 2].map((at) => told(links, 0, at))).toEqual([UNKNOWN, UNKNOWN, []]);
    expect(links.issues).toMatchObject([
      { code: "name-alike", names: ["Marie Roy", "Luc Roy"], rows: [2, 3] },
    ]);
  });

  it("is asked once for a whole team", () => {
    const links = linksOf({
      mentees: [2, 3, 4].map((row) =>
        mentee({ name: `Eva${String(row)}`, row, organisation: "Alpha", manager: "J. Roy" }),
      ),
      mentors: [mentor({ name: "Jean Roy", organisation: "Alpha", manager: "-" })],
    });
    expect(links.issues.map(({ code, row }) => [code, row])).toEqual([["name-alike", 2]]);
  });

  it("makes a manager in common probable", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eva", organisation: "Alpha", manager: "J. Roy" })],
      mentors: [
        mentor({ name: "Jean Roy", organisation: "Alpha", manager: "-" }),
        mentor({ name: "Bob", organisation: "Alpha", manager: "Jean Roy", row: 3 }),
      ],
    });
    expect(links.list.map(plain)).toMatchObject([
      { mentor: 0, kind: "reporting-line", probable: true },
      { mentor: 1, kind: "same-manager", level: "caution", probable: true },
    ]);
  });

  it("in a row of the Links tab is asked too", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eva Roy", organisation: "Alpha" })],
      mentors: [mentor({ name: "Jean Côté", organisation: "Alpha", manager: "-" })],
      rows: [says("J. Côté", "dirige", "Eva Roy", 4)],
    });
    expect(told(links)).toEqual(CONFLICT);
    expect(links.issues).toMatchObject([{ code: "name-alike", tab: "Liens", row: 4 }]);
  });
});

describe("an answer of the Links tab", () => {
  it("that it is the same person makes it certain, and asks no more", () => {
    for (const relation of ["même personne", "Same person", "est la même personne que"]) {
      const { links, levels, codes } = withManager("J.-F. Tremblay-Roy", ["Alpha", ""], BOSS, [
        ["J.-F. Tremblay-Roy", relation, BOSS],
      ]);
      expect([levels, codes]).toEqual([CONFLICT, []]);
      expect(links.list[0]?.probable).toBe(false);
    }
  });

  it("holds for a name that is not even alike", () => {
    expect(withManager("Johnny", undefined, BOSS, [["boss@a.ca", "même personne", "Johnny"]]).levels).toEqual(
      CONFLICT,
    );
  });

  it("that it is another person frees the pair", () => {
    for (const relation of ["autre personne", "different person"]) {
      const { levels, codes } = withManager("J.-F. Tremblay-Roy", undefined, BOSS, [
        ["J.-F. Tremblay-Roy", relation, "boss@a.ca"],
      ]);
      expect([levels, codes]).toEqual([[], []]);
    }
  });

  it("settles a namesake in another organisation", () => {
    const asked = (relation: string) =>
      withManager(BOSS, ["Alpha", "Beta"], BOSS, [[BOSS, relation, "boss@a.ca"]]);
    expect(asked("même personne")).toMatchObject({ levels: CONFLICT, codes: [] });
    expect(asked("autre personne")).toMatchObject({ levels: [], codes: [] });
    expect(withManager(BOSS, ["Alpha", "Beta"])).toMatchObject({
      levels: UNKNOWN,
      codes: ["manager-namesake"],
    });
  });

  it("of nobody here is an issue", () => {
    expect(withManager("-", undefined, BOSS, [["Zed Un", "même personne", "Zed Deux"]]).codes).toEqual([
      "link-person-unknown",
    ]);
  });
});

describe("a mentee and a mentor of one name", () => {
  const twins = (rows: Parameters<typeof says>[] = [], organisation = "Alpha", email = "b@b.ca") =>
    linksOf({
      mentees: [
        mentee({ name: "Ana Roy", email: "a@a.ca", organisation: "Alpha", manager: "-", row: 4 }),
        mentee({ name: "Zoé Lam", manager: "Ana Roy", organisation: "Alpha", row: 5 }),
      ],
      mentors: [mentor({ name: "Roy, Ana", email, organisation, manager: "-", row: 7 })],
      rows: rows.map((row) => says(...row)),
    });

  it("of one organisation, or one without an e-mail, may be one person, and are asked", () => {
    expect(told(twins())).toEqual(["same-person unknown"]);
    expect(told(twins([], "Beta", ""))).toEqual(["same-person unknown"]);
    expect(twins().issues).toContainEqual({
      ...{ code: "maybe-one-person", severity: "warning", tab: "Mentees", row: 4 },
      ...{ names: ["Ana Roy"], rows: [7] },
    });
    expect(told(twins([], "Beta"))).toEqual([]);
  });

  it("are one where the Links tab says so, in all that is said of either", () => {
    const links = twins([["a@a.ca", "même personne", "Ana Roy"]]);
    expect(told(links)).toEqual(["same-person conflict"]);
    expect(told(links, 1, 0)).toEqual(CONFLICT);
    expect(links.issues).toEqual([]);
  });

  it("are two where the Links tab says so", () => {
    const links = twins([["Ana Roy", "autre personne", "Ana Roy"]]);
    expect(told(links)).toEqual([]);
    expect(links.issues.map(({ code }) => code)).toEqual(["manager-ambiguous"]);
  });
});

describe("one e-mail of two names", () => {
  it("is two people, a mentee and a mentor", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana Roy", email: "info@a.ca", manager: "-" })],
      mentors: [mentor({ name: "Luc Côté", email: "info@a.ca", manager: "-" })],
    });
    expect(told(links)).toEqual([]);
  });

  it.each(["Ana Roy", "A. Roy", "Ana", ""])("is one person where the other name is %j", (name) => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana Roy", email: "ana@a.ca", manager: "-" })],
      mentors: [mentor({ name, email: "ana@a.ca", manager: "-" })],
    });
    expect(told(links)).toEqual(["same-person conflict"]);
  });
});

describe("an affinity", () => {
  const people = {
    mentees: [mentee({ name: "Ana Roy", manager: "-" }), mentee({ name: "Éva Un", manager: "-", row: 3 })],
    mentors: [
      mentor({ name: "Bob Lam", manager: "-", organisation: "Acme" }),
      mentor({ name: "Luc Lam", manager: "-", row: 3 }),
    ],
  };
  it("is no tie, and is given as data, whichever way it stands", () => {
    const links = linksOf({
      ...people,
      rows: [
        says("Bob Lam", "affinité", "Ana Roy"),
        says("Éva Un", "Affinity", "Luc Lam"),
        says("Ana Roy", "affinity", "Bob Lam"),
      ],
    });
    expect(links.affinities).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect([links.list, links.issues]).toEqual([[], []]);
  });

  it("of an organisation, or of somebody in doubt, is an issue and none", () => {
    const links = linksOf({
      ...people,
      mentees: [...people.mentees, mentee({ name: "Ana Roy", manager: "-", row: 9 })],
      rows: [
        says("Acme", "affinité", "Éva Un"),
        says("Ana Roy", "affinité", "Bob Lam"),
        says("Lam", "affinité", "Éva Un"),
      ],
    });
    expect(links.affinities).toEqual([]);
    expect(links.issues.map(({ code }) => code)).toEqual([
      "link-person-unknown",
      "link-person-ambiguous",
      "name-alike",
    ]);
  });
});
