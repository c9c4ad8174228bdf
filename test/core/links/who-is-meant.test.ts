import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, says, told } from "./people.ts";

const CONFLICT = ["reporting-line conflict"];
const UNKNOWN = ["reporting-line unknown"];

/** The links of Ana, who answered `manager`, with mentors who say they have no manager. */
function withManager(manager: string, mentors: readonly object[], organisation = "Acme") {
  return linksOf({
    mentees: [mentee({ name: "Ana", email: "ana@a.ca", organisation, manager, row: 5 })],
    mentors: mentors.map((each, index) =>
      mentor({ name: "Jean Roy", manager: "-", row: index + 2, ...each }),
    ),
  });
}

describe("a manager is found", () => {
  it("by e-mail, in either role, whatever else is written beside it", () => {
    for (const manager of [
      "JEAN@A.CA",
      " jean@a.ca ",
      "J. Roy <jean@a.ca>",
      "Jeannot (jean@a.ca)",
      "jean@a.ca.",
    ]) {
      expect(told(withManager(manager, [{ email: "jean@a.ca", organisation: "Beta" }])), manager).toEqual(
        CONFLICT,
      );
    }
  });

  it("by e-mail before the name", () => {
    const links = withManager("Jean Roy <other@a.ca>", [
      { email: "jean@a.ca", organisation: "Acme" },
      { name: "Paul", email: "other@a.ca", organisation: "Acme" },
    ]);
    expect([told(links, 0, 0), told(links, 0, 1)]).toEqual([[], CONFLICT]);
  });

  it("by an address of several people where a name beside it tells which; no organisation does", () => {
    const sharers = [
      { name: "Jean Roy", email: "info@a.ca", organisation: "Acme" },
      { name: "Zoé Lam", email: "info@a.ca", organisation: "Beta" },
    ];
    const bare = withManager("info@a.ca", sharers);
    expect([told(bare, 0, 0), told(bare, 0, 1)]).toEqual([UNKNOWN, UNKNOWN]);
    expect(bare.issues.map(({ code }) => code)).toEqual(["manager-ambiguous"]);
    const beside = withManager("Zoé Lam <info@a.ca>", sharers);
    expect([told(beside, 0, 0), told(beside, 0, 1)]).toEqual([[], CONFLICT]);
  });

  it("by folded name in the same organisation", () => {
    for (const manager of [
      "jean  ROY",
      "Jean\u00a0Roy.",
      "Jean Roy (directeur)",
      "Jean Roy <j@elsewhere.ca>",
    ]) {
      expect(told(withManager(manager, [{ organisation: "acme" }])), manager).toEqual(CONFLICT);
    }
  });

  it("in the same organisation before elsewhere, and before one not told", () => {
    const links = withManager("Jean Roy", [
      { organisation: "Beta", email: "b@a.ca" },
      { organisation: "Acme", email: "a@a.ca" },
      { organisation: "", email: "c@a.ca" },
    ]);
    expect([0, 1, 2].map((at) => told(links, 0, at))).toEqual([[], CONFLICT, []]);
    expect(links.issues).toEqual([]);
  });

  it("where an organisation is not told: that is no other organisation", () => {
    expect(told(withManager("Jean Roy", [{ organisation: "" }]))).toEqual(CONFLICT);
    expect(told(withManager("Jean Roy", [{ organisation: "Beta" }], ""))).toEqual(CONFLICT);
    const links = withManager("Jean Roy", [{ organisation: "Beta", email: "b@a.ca" }, { email: "c@a.ca" }]);
    expect([told(links, 0, 0), told(links, 0, 1)]).toEqual([[], CONFLICT]);
  });

  it("perhaps by a name like those of one of the organisation and of one who told none: either", () => {
    const links = withManager("Mme Roy", [
      { name: "Marie Roy", email: "m@a.ca", organisation: "Acme" },
      { name: "Luc Roy", email: "l@a.ca", organisation: "" },
      { name: "Zoé Roy", email: "z@a.ca", organisation: "Beta" },
    ]);
    expect([0, 1, 2].map((at) => told(links, 0, at))).toEqual([UNKNOWN, UNKNOWN, []]);
    expect(links.issues).toMatchObject([{ code: "name-alike", names: ["Marie Roy", "Luc Roy"] }]);
  });

  it("several in one cell, each counting", () => {
    for (const manager of ["Jean Roy; Paul", "Paul\nJean Roy", "x@a.ca, Jean Roy <jean@a.ca>"]) {
      expect(told(withManager(manager, [{ email: "jean@a.ca" }])), manager).toEqual(CONFLICT);
    }
  });

  it("between commas only where nobody bears the whole as a name", () => {
    expect(told(withManager("Jean Roy, directeur", [{}]))).toEqual(CONFLICT);
    const whole = withManager("Jean Roy, directeur", [{}, { name: "Jean Roy, directeur", row: 9 }]);
    expect([told(whole, 0, 0), told(whole, 0, 1)]).toEqual([[], CONFLICT]);
  });

  it("in both answers of a person of two roles, and one answer is enough", () => {
    const links = linksOf({
      mentees: [
        mentee({ name: "Ana", email: "ana@a.ca", manager: "Jean Roy" }),
        mentee({ name: "Bea", email: "bea@a.ca", manager: "-" }),
      ],
      mentors: [
        mentor({ name: "Ana", email: "ana@a.ca", manager: "Bea" }),
        mentor({ name: "Jean Roy", manager: "-" }),
        mentor({ name: "Bea", email: "bea@a.ca" }),
      ],
    });
    expect(told(links, 0, 1)).toEqual(CONFLICT);
    expect(told(links, 0, 2)).toEqual(CONFLICT);
    expect(told(links, 1, 0)).toEqual(CONFLICT);
    expect(told(links, 1, 1)).toEqual([]);
  });
});

describe("a namesake in another organisation only", () => {
  const links = withManager("Jean Roy", [{ organisation: "Beta" }]);

  it("is unknown, not a conflict, without a chain", () => {
    expect(told(links)).toEqual(UNKNOWN);
    expect(links.of(0, 0)[0]?.chain).toEqual([]);
    expect(links.list).toEqual([]);
  });

  it("is an issue at the cell", () => {
    expect(links.issues).toEqual([
      {
        code: "manager-namesake",
        severity: "warning",
        tab: "Mentees",
        row: 5,
        column: "Gestionnaire",
        read: "Jean Roy",
        names: ["Jean Roy"],
        rows: [2],
        roles: ["mentor"],
      },
    ]);
  });

  it("makes those above the namesake unknown too", () => {
    const above = linksOf({
      mentees: [mentee({ name: "Ana", organisation: "Acme", manager: "Jean Roy" })],
      mentors: [
        mentor({ name: "Jean Roy", organisation: "Beta", manager: "Zoé" }),
        mentor({ name: "Zoé", organisation: "Beta", manager: "-" }),
      ],
    });
    expect(told(above, 0, 1)).toEqual(UNKNOWN);
  });
});

describe("several candidates for a manager", () => {
  const homonyms = [
    { email: "j1@a.ca", organisation: "Acme", manager: "Zoé; Luc" },
    { email: "j2@a.ca", organisation: "Acme", manager: "Luc; Max" },
    { name: "Zoé", organisation: "Acme" },
    { name: "Luc", organisation: "Acme" },
  ];
  const links = withManager("Jean Roy", homonyms);

  it("are an issue that tells them apart", () => {
    expect(links.issues).toMatchObject([
      {
        code: "manager-ambiguous",
        tab: "Mentees",
        row: 5,
        read: "Jean Roy",
        names: ["Jean Roy (j1@a.ca)", "Jean Roy (j2@a.ca)"],
      },
    ]);
  });

  it("make unknown the lines that hold for some of them only", () => {
    expect([0, 1, 2].map((at) => told(links, 0, at))).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(links.of(0, 0)[0]?.chain).toEqual([]);
  });

  it("leave a conflict what holds whichever it is, with the shortest chain", () => {
    expect(told(links, 0, 3)).toEqual(CONFLICT);
    expect(links.of(0, 3)[0]?.chain).toEqual(["Luc", "Jean Roy", "Ana"]);
  });

  it("do not make a manager in common", () => {
    const two = linksOf({
      mentees: [mentee({ name: "Ana", organisation: "Acme", manager: "Jean Roy" })],
      mentors: [
        mentor({ name: "Bob", organisation: "Acme", manager: "Jean Roy" }),
        ...homonyms.slice(0, 2).map((each) => mentor({ name: "Jean Roy", ...each })),
      ],
    });
    expect(told(two)).toEqual([]);
  });

  it("are no candidates where one is the writer, who means themselves", () => {
    const self = linksOf({
      mentees: [mentee({ name: "Jean Roy", email: "j0@a.ca", organisation: "Acme", manager: "Jean Roy" })],
      mentors: [mentor({ name: "Jean Roy", email: "j1@a.ca", organisation: "Acme", manager: "-" })],
    });
    expect(told(self)).toEqual(["same-person unknown"]);
    expect(self.issues.map(({ code }) => code)).toEqual(["maybe-one-person"]);
  });
});

describe("a manager who takes no part", () => {
  const managers = (a: string, b: string) =>
    told(
      linksOf({
        mentees: [mentee({ name: "Ana", organisation: "Acme", manager: a })],
        mentors: [mentor({ name: "Bob", organisation: "Beta", manager: b })],
      }),
    );
  const SAME = ["same-manager caution"];

  it("is one person for one folded name, or one e-mail", () => {
    expect(managers("Zoé Côté", "ZOE COTE")).toEqual(SAME);
    expect(managers("zoe@x.ca", "Zoé Côté <ZOE@x.ca>")).toEqual(SAME);
    expect(managers("Zoé Côté <zoe@x.ca>", "zoé côté")).toEqual(SAME);
    expect(managers("Zoé Côté (ventes)", "Zoé Côté")).toEqual(SAME);
    expect(managers("Zoé Côté", "Zoé Roy")).toEqual([]);
  });

  it("is nobody where the cell says so", () => {
    expect(managers("aucune", "Aucune")).toEqual([]);
    expect(managers("N/A", "n/a")).toEqual([]);
  });
});

describe("an end of a row of the Links tab that several people bear", () => {
  const jeans = [
    mentor({ name: "Jean Roy", email: "j1@a.ca", organisation: "Acme", manager: "-" }),
    mentor({ name: "Jean Roy", email: "j2@a.ca", organisation: "Beta", manager: "-" }),
  ];

  it("is the one of the other end's organisation", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", organisation: "Acme" })],
      mentors: jeans,
      rows: [says("Jean Roy", "dirige", "Ana")],
    });
    expect([told(links, 0, 0), told(links, 0, 1)]).toEqual([CONFLICT, []]);
    expect(links.issues).toEqual([]);
  });

  it("is found where it is one person, in whatever organisation: the coordinator wrote it", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Ana", organisation: "Gamma" })],
      mentors: jeans.slice(0, 1),
      rows: [says("Jean Roy", "dirige", "Ana")],
    });
    expect(told(links)).toEqual(CONFLICT);
  });

  it("is an issue, and those pairs are unknown", () => {
    for (const row of [says("Jean Roy", "dirige", "Ana", 7), says("Jean Roy", "relève de", "Ana", 7)]) {
      const links = linksOf({
        mentees: [mentee({ name: "Ana", organisation: "Gamma", manager: "-" })],
        mentors: jeans,
        rows: [row],
      });
      expect([told(links, 0, 0), told(links, 0, 1)]).toEqual([UNKNOWN, UNKNOWN]);
      expect(links.issues).toMatchObject([
        {
          code: "link-person-ambiguous",
          tab: "Liens",
          row: 7,
          names: ["Jean Roy (j1@a.ca)", "Jean Roy (j2@a.ca)"],
        },
      ]);
    }
  });
});
