import { describe, expect, it } from "vitest";
import { findRequestsTab, otherTabs, requestQuestions } from "../../../src/core/directory/requests-tab.ts";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade, tab } from "../workbooks.ts";
import { programmeOf } from "./programmes.ts";
import { MEETING, NAMES_ASKED, TABLES, kitTab, programme } from "./requests.ts";

const request = kitTab(["2026-03-01 10:00", "zoé@e.example", "Zoé", MEETING, "Bob"]);
const found = (table: Table): Table | null => findRequestsTab([...TABLES, table], programme, undefined);

describe("the tab of requests", () => {
  it("is found by its questions, and by its answers where the form is the coordinator's own", () => {
    const header = ["Horodateur", "Qui êtes-vous?", "Nom", "Qui?"];
    const own = tab("Réponses 3", header, ["2026-03-01", "", "Zoé", "Bob"]);
    expect(found(request)).toBe(request);
    expect(found(own)).toBe(own);
    expect(findRequestsTab(TABLES, programme, undefined)).toBeNull();
  });

  it("is the recommended form's before any other that looks like one", () => {
    const own = tab("Demandes de rencontre", ["Nom", "Quel·le mentor·e?"], ["Zoé", "Bob"], ["Yan", "Bob"]);
    expect(findRequestsTab([...TABLES, own, request], programme, undefined)).toBe(request);
  });

  it("is no tab where few answers are the programme's people", () => {
    const others = tab("Demandes", ["Nom", "Mentor·e"], ["Luc", "Eva"], ["Zoé", "Bob"], ["Guy", "Léo"]);
    expect(found(others)).toBeNull();
  });

  it("is no ballot of an event, though it names mentors too", () => {
    const ballot = tab("Bulletin", ["Horodateur", "Nom", "Avec qui?"], ["2026-03-01", "Zoé", "Bob"]);
    expect(found(ballot)).toBeNull();
    expect(findRequestsTab([...TABLES, ballot], programme, "bulletin")).toBe(ballot);
  });

  it.each(["Avez-vous déjà rencontré", "Suivi", "Was it a good fit?", "Follow up"])(
    "is of no other form: %j",
    (title) => {
      expect(found(tab("Réponses 3", ["Nom", "Qui?", title], ["Zoé", "Bob", "Oui"]))).toBeNull();
    },
  );

  it("is known beside words that only begin so", () => {
    const own = tab("Réponses 3", ["Nom", "Qui?", "Rang", "Impulse"], ["Zoé", "Bob", "1", "Oui"]);
    expect(found(own)).toBe(own);
  });

  it("leaves the tabs of both roles as they were found", () => {
    const again = programmeOf([...TABLES, request], {});
    expect([again.settings.mentors.tab, again.settings.mentees.tab]).toEqual(["Mentors", "Mentorés"]);
  });

  it("is looked for neither among the answers of a role nor in what Dyade wrote", () => {
    const rota = handMade("Rencontres", ["Nom", "Avec qui?", ownMark({ kind: "rota", state: "" })]);
    const notes = handMade("Notes", ["Nom"]);
    expect(otherTabs([...TABLES, rota, request, notes], programme)).toEqual([request, notes]);
  });
});

describe("the questions of a tab of requests", () => {
  const titles = (table: Table): string[] =>
    requestQuestions(table, programme).mentors.map(({ title }) => title);

  it("are those of the recommended form", () => {
    const { columns, ranked, wish } = requestQuestions(request, programme);
    expect(titles(request)).toEqual([NAMES_ASKED]);
    expect(columns).toMatchObject({ timestamp: "Horodateur", email: "Adresse e-mail", name: ["Nom"] });
    expect([ranked, wish?.title]).toEqual([true, "Que demandez-vous?"]);
  });

  it("name mentors by what is answered, whatever is asked", () => {
    const own = tab("Demandes", ["Nom", "Un mot", "Qui?"], ["Zoé", "Bonjour Bob", "Bob"]);
    expect(titles(own)).toEqual(["Qui?"]);
    expect(requestQuestions(own, programme).ranked).toBe(false);
  });

  it("name mentors by what is asked where nobody answered yet", () => {
    const empty = tab("Demandes", ["Nom", "Nom du mentor", "Un mot"]);
    expect(titles(empty)).toEqual(["Nom du mentor"]);
    expect(requestQuestions(empty, programme).columns.name).toEqual(["Nom"]);
  });

  it("take no question on a mentor for one on who asks", () => {
    const whose = tab("Demandes", ["Courriel du mentor", "Nom"]);
    expect(requestQuestions(whose, programme).columns).toMatchObject({ email: null, name: ["Nom"] });
    expect(titles(whose)).toEqual(["Courriel du mentor"]);
  });

  it("rank mentors where there are several, in their order", () => {
    const ranked = tab("Demandes", ["Nom", "Mentor 1", "Mentor 2"], ["Zoé", "Bob", "Ana Roy (A)"]);
    expect(titles(ranked)).toEqual(["Mentor 1", "Mentor 2"]);
    expect(requestQuestions(ranked, programme)).toMatchObject({ ranked: true, wish: null });
  });
});
