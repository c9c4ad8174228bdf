import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, plain, says, told } from "./people.ts";

const ana = mentee({ name: "Ana", email: "ana@a.ca", organisation: "Acme", manager: "-" });
const bob = mentor({ name: "Bob", email: "bob@b.ca", organisation: "Beta inc.", manager: "-" });
const cid = mentor({ name: "Cid", organisation: "BETA INC", manager: "-", row: 3 });
const dan = mentor({ name: "Dan", organisation: "Gamma", manager: "-", row: 4 });

const tied = (...rows: Parameters<typeof says>[]) =>
  linksOf({ mentees: [ana], mentors: [bob, cid, dan], rows: rows.map((row) => says(...row)) });

describe("a declared tie", () => {
  it("is a conflict, either way round, in the words of the tab", () => {
    const link = { mentee: 0, mentor: 0, kind: "declared", level: "conflict", relation: "Fournisseur" };
    expect(tied(["Ana", "Fournisseur", "bob@b.ca"]).list.map(plain)).toEqual([
      { ...link, chain: ["Ana", "Bob"] },
    ]);
    expect(tied(["BOB", "Fournisseur", "Ana"]).list.map(plain)).toEqual([{ ...link, chain: ["Bob", "Ana"] }]);
  });

  it("with an organisation stands for all its people", () => {
    expect(tied(["Ana", "client", "beta inc"]).list.map(plain)).toMatchObject([
      { mentor: 0, chain: ["Ana", "beta inc", "Bob"] },
      { mentor: 1, chain: ["Ana", "beta inc", "Cid"] },
    ]);
    expect(tied(["Beta Inc.", "concurrent", "ACME"]).list.map(plain)).toMatchObject([
      { mentor: 0, chain: ["Bob", "Beta Inc.", "ACME", "Ana"] },
      { mentor: 1, chain: ["Cid", "Beta Inc.", "ACME", "Ana"] },
    ]);
  });

  it("counts for each person that an end names", () => {
    expect(tied(["Ana", "famille", "Bob; Dan"]).list.map((link) => link.mentor)).toEqual([0, 2]);
  });

  it("counts in both roles of a person", () => {
    const links = linksOf({
      mentees: [ana, mentee({ name: "Bob", email: "bob@b.ca" })],
      mentors: [bob, mentor({ name: "Ana", email: "ana@a.ca" })],
      rows: [says("Ana", "famille", "Bob")],
    });
    expect([told(links, 0, 0), told(links, 1, 1)]).toEqual([["declared conflict"], ["declared conflict"]]);
  });

  it("with an ambiguous end is an issue, and unknown for those people", () => {
    const links = linksOf({
      mentees: [ana],
      mentors: [
        mentor({ name: "Jean Roy", email: "j1@a.ca", manager: "-" }),
        mentor({ name: "Jean Roy", manager: "-", row: 8 }),
        bob,
      ],
      rows: [says("Ana", "famille", "Jean Roy", 6)],
    });
    expect([0, 1, 2].map((at) => told(links, 0, at))).toEqual([
      ["declared unknown"],
      ["declared unknown"],
      [],
    ]);
    expect(links.of(0, 0)[0]?.chain).toEqual([]);
    expect(links.list).toEqual([]);
    expect(links.issues).toMatchObject([
      {
        code: "link-person-ambiguous",
        tab: "Liens",
        row: 6,
        read: "Jean Roy",
        names: ["Jean Roy (j1@a.ca)", "Jean Roy (#8)"],
      },
    ]);
  });

  it("with an end that is nobody here is an issue", () => {
    expect(
      tied(["Ana", "client", "Delta"], ["?", "famille", "Bob"]).issues.map(({ code, read }) => [code, read]),
    ).toEqual([
      ["link-person-unknown", "Delta"],
      ["link-person-unknown", "?"],
    ]);
  });
});

describe("a past dyad", () => {
  const past = (handling: "conflict" | "caution" | "ignore", relation = "Dyade passée") =>
    linksOf({
      mentees: [ana],
      mentors: [bob],
      rows: [says("Bob", relation, "Ana")],
      handling: { sameManager: "caution", past: handling },
    });

  it("has the level of the setting, or is ignored", () => {
    expect(past("caution").list.map(plain)).toEqual([
      {
        mentee: 0,
        mentor: 0,
        kind: "past",
        level: "caution",
        chain: ["Bob", "Ana"],
        relation: "Dyade passée",
      },
    ]);
    expect(told(past("conflict", "past"))).toEqual(["past conflict"]);
    expect(told(past("ignore"))).toEqual([]);
  });

  it("is of people, not of organisations", () => {
    const links = tied(["Ana", "past", "Beta inc."]);
    expect(links.list).toEqual([]);
    expect(links.issues.map(({ code }) => code)).toEqual(["link-person-unknown"]);
  });
});

describe("the same direct manager", () => {
  const same = (sameManager: "conflict" | "caution" | "ignore") =>
    linksOf({
      mentees: [mentee({ name: "Ana", manager: "Zoé; Max" })],
      mentors: [mentor({ name: "Bob", manager: "Luc; zoe" }), mentor({ name: "Cid", manager: "Luc" })],
      handling: { sameManager, past: "caution" },
    });

  it("has the level of the setting, or is ignored", () => {
    expect(same("caution").list.map(plain)).toEqual([
      { mentee: 0, mentor: 0, kind: "same-manager", level: "caution", chain: ["Ana", "Zoé", "Bob"] },
    ]);
    expect(told(same("conflict"))).toEqual(["same-manager conflict"]);
    expect(told(same("ignore"))).toEqual([]);
  });
});
