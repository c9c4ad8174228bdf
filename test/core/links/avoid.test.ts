import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, plain } from "./people.ts";

const mentors = [
  mentor({ name: "Anne Roy", email: "anne@acme.ca", organisation: "Hydro-Nord", manager: "-" }),
  mentor({ name: "Marie-Anne Roy", email: "marie.anne@acme.ca", organisation: "Acme", manager: "-" }),
  mentor({ name: "anne  roy", email: "roy@b.ca", organisation: "Nord—Sud", manager: "-" }),
];

/** The mentors that the answer `avoid` of a mentee keeps away. */
const avoided = (avoid: string): number[] =>
  linksOf({ mentees: [mentee({ name: "Eve", manager: "-", avoid })], mentors }).list.map(
    (link) => link.mentor,
  );

describe("an answer on whom to avoid", () => {
  it("names people by folded name: all who bear it", () => {
    expect(avoided("ANNE ROY.")).toEqual([0, 2]);
    expect(avoided("Paul Côté; Anne Roy")).toEqual([0, 2]);
    expect(avoided("Paul\nAnne Roy, merci")).toEqual([0, 2]);
    expect(avoided("Je préfère éviter Anne Roy (ma belle-sœur)")).toEqual([0, 2]);
  });

  it("takes whole words: no part of a longer name, nor of an address", () => {
    expect(avoided("Marie-Anne Roy")).toEqual([1]);
    expect(avoided("Anne Royer")).toEqual([]);
    expect(avoided("Jeanne\nAnne\nRoy")).toEqual([]);
    expect(avoided("x@acme.ca")).toEqual([]);
    expect(avoided("anne@acme.ca.extra.ca")).toEqual([]);
  });

  it("names people by e-mail", () => {
    expect(avoided("écrire à ANNE@acme.ca.")).toEqual([0]);
    expect(avoided("marie.anne@acme.ca, roy@b.ca")).toEqual([1, 2]);
  });

  it("names organisations, for all their people", () => {
    expect(avoided("Personne d’Hydro‑Nord svp")).toEqual([0]);
    expect(avoided("acme")).toEqual([1]);
    expect(avoided("Nord-Sud")).toEqual([2]);
    expect(avoided("Acme—Nord–Sud")).toEqual([1]);
    expect(avoided("Hydro")).toEqual([]);
  });

  it("names every branch of an organisation, and nobody by what is said of having none", () => {
    const branches = ["Desjardins (Caisse de Lévis)", "Desjardins", "Retraitée (ex-Desjardins)"].map(
      (organisation, at) => mentor({ name: `Bob ${"ABC".charAt(at)}`, organisation, manager: "-" }),
    );
    const avoidedBy = (avoid: string): number[] =>
      linksOf({ mentees: [mentee({ name: "Eve", manager: "-", avoid })], mentors: branches }).list.map(
        (link) => link.mentor,
      );
    expect(avoidedBy("Desjardins")).toEqual([0, 1]);
    expect(avoidedBy("les gens de Desjardins (siège social)")).toEqual([0, 1]);
    expect(avoidedBy("une personne retraitée")).toEqual([]);
  });

  it("is a conflict, told by whom, through the organisation where that is named", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eve", organisation: "Beta", manager: "-", avoid: "Acme" })],
      mentors: [
        mentor({ name: "Bob", manager: "-", avoid: "les gens de Beta" }),
        mentor({ name: "Cid", organisation: "ACME", manager: "-" }),
      ],
    });
    expect(links.list.map(plain)).toEqual([
      { mentee: 0, mentor: 0, kind: "avoid", level: "conflict", chain: ["Bob", "Beta", "Eve"] },
      { mentee: 0, mentor: 1, kind: "avoid", level: "conflict", chain: ["Eve", "ACME", "Cid"] },
    ]);
    const byName = linksOf({
      mentees: [mentee({ name: "Eve" })],
      mentors: [mentor({ name: "Bob", avoid: "eve" })],
    });
    expect(byName.list[0]?.chain).toEqual(["Bob", "Eve"]);
  });

  it("counts in both roles of who wrote it", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eve", email: "eve@a.ca" }), mentee({ name: "Bob", email: "bob@a.ca" })],
      mentors: [
        mentor({ name: "Eve", email: "eve@a.ca", avoid: "Bob" }),
        mentor({ name: "Bob", email: "bob@a.ca" }),
      ],
    });
    expect(
      links.list.filter(({ kind }) => kind === "avoid").map(({ mentee: a, mentor: b }) => [a, b]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("of nobody keeps nobody away, even where an organisation is `aucune`", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eve", manager: "-", avoid: "Aucune" })],
      mentors: [
        mentor({ name: "Bob", organisation: "aucune", manager: "-" }),
        mentor({ name: "-", manager: "-" }),
      ],
    });
    expect(links.list).toEqual([]);
  });

  it("of 50,000 characters is read at once", () => {
    expect(avoided(`${"Anne ".repeat(10_000)}Roy`)).toEqual([0, 2]);
  });
});

describe("a name in an answer on whom to avoid", () => {
  const asked = (
    avoid: string | readonly string[],
    names: readonly string[] = ["Paul Premier", "Rita Second"],
  ) => {
    const links = linksOf({
      mentees: [mentee({ name: "Sam Tiers", manager: "-", avoid, row: 6 })],
      mentors: names.map((name, at) =>
        mentor({ name, manager: "-", row: at + 2, organisation: `Firme ${name} inc.` }),
      ),
    });
    return {
      pairs: links.list.map(({ mentor: other, level, probable }) => [other, level, probable === true]),
      levels: names.map((_, at) => links.level(0, at)),
      issues: links.issues,
    };
  };

  it.each([
    "Premier Paul",
    "Premier, Paul",
    "M. Paul Premier",
    "Je préfère éviter Premier Paul svp",
    "Zed Lam et Paul Premier",
    "d'Paul Premier",
    "Paul Premier (mon cousin)",
    "la Firme Paul Premier ltée",
    "Firme Paul Premier",
  ])("%j is that person, or their firm", (avoid) => {
    expect(asked(avoid).pairs).toEqual([[0, "conflict", false]]);
  });

  it.each(["P. Premier", "Paul Premeir", "Premier"])(
    "%j, alike to one, is a probable conflict, and asked",
    (avoid) => {
      const { pairs, issues } = asked(avoid);
      expect(pairs).toEqual([[0, "conflict", true]]);
      expect(issues).toMatchObject([
        { code: "name-alike", row: 6, column: "À éviter", read: avoid, rows: [2] },
      ]);
    },
  );

  it("alike to several leaves these unknown", () => {
    const { levels, issues } = asked("P. Premier", ["Paul Premier", "Pia Premier", "Rita Second"]);
    expect(levels).toEqual(["unknown", "unknown", "ok"]);
    expect(issues.map(({ code }) => code)).toEqual(["name-alike"]);
  });

  it("counts in each column that asks", () => {
    expect(asked(["Paul Premier", "Rita Second"]).pairs.map(([other]) => other)).toEqual([0, 1]);
  });

  it.each([
    "",
    "Non",
    "Non, personne",
    "No, nobody",
    "Non merci",
    "aucun",
    "Personne",
    "-",
    "N/A",
    "?",
    "Rien à signaler",
    "Pas à ma connaissance",
    "Aucun conflit",
    "Not that I know of",
    "None that I know of",
  ])("%j names nobody, and that is no matter", (avoid) => {
    expect(asked(avoid)).toMatchObject({ pairs: [], issues: [] });
  });

  it.each(["Paul Premiere-Lam", "Rita Seconde Roy Lam Tremblay", "Roy & Fils", "mon ancien patron"])(
    "%j is nobody here, and told",
    (avoid) => {
      const { pairs, issues } = asked(avoid);
      expect(pairs).toEqual([]);
      expect(issues).toMatchObject([
        { code: "avoid-of-nobody", severity: "info", read: avoid, count: 1, rows: [6] },
      ]);
    },
  );

  it("is told of a name of nobody beside that of somebody, and not of a remark", () => {
    const { pairs, issues } = asked("Paul Premier; Zed Lam; ils sont mes cousins depuis toujours");
    expect(pairs).not.toEqual([]);
    expect(issues).toMatchObject([{ code: "avoid-of-nobody", read: "Zed Lam", rows: [6] }]);
  });

  it("is told once for all who name nobody", () => {
    const links = linksOf({
      mentees: [2, 3, 4].map((row) =>
        mentee({ name: `Sam ${String(row)}`, manager: "-", avoid: "Zed Lam", row }),
      ),
      mentors: [mentor({ name: "Paul Premier", manager: "-" })],
    });
    expect(links.issues).toMatchObject([{ code: "avoid-of-nobody", count: 3, rows: [2, 3, 4] }]);
  });

  it.each([
    "M. Premier ou Mme Cyr",
    "Mr. Premier or Ms. Cyr",
    "Pas M. Premier",
    "Je connais Premier, donc pas lui",
  ])("%j holds a family name, and is never allowed in silence", (avoid) => {
    const { levels, issues } = asked(avoid);
    expect(["conflict", "unknown"]).toContain(levels[0]);
    expect(issues.some(({ code }) => code === "name-alike")).toBe(true);
  });
});
