import { describe, expect, it } from "vitest";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { proposed, snapshotOf, tab } from "../../workbooks.ts";

const MENTORS = ["Ada Moss", "Ben Nash", "Cleo Orr", "Dov Park"];
const MENTEES = ["Eva Roy", "Fay Sol", "Gil Dubé", "Hal Unger"];
const TOPICS = ["Vente", "Export", "Relève", "Vente, Export"];

/** A form that asks for the topics and what else is given, with the answers of its people. */
function form(name: string, people: readonly string[], more: Readonly<Record<string, readonly string[]>>) {
  const rows = people.map((person, at) => [
    person,
    `${person.slice(0, 3).toLowerCase()}@x.example`,
    TOPICS[at] ?? "",
    ...Object.values(more).map((answers) => answers[at] ?? ""),
  ]);
  return tab(name, ["Nom", "Courriel", "Sujets", ...Object.keys(more)], ...rows);
}

function read(more: Readonly<Record<string, readonly string[]>>, mentorsMore: typeof more = {}) {
  const tabs = [form("Mentors", MENTORS, mentorsMore), form("Mentorés", MENTEES, more)];
  const { proposal } = proposed(snapshotOf(tabs));
  const { settings } = setUp(snapshotOf(tabs)).outline;
  const titles = (settings?.criteria ?? []).flatMap(({ kind, mentee }) => [`${kind} ${String(mentee)}`]);
  const doubts = proposal.issues.filter(({ code }) => code === "people-question").map(({ column }) => column);
  return { proposal, settings, titles, doubts };
}

describe("a question answered with people, of which the title says no wish", () => {
  it.each([
    ["Personne à prévenir en cas d'urgence", ["Ada Moss", "Zoé Lam", "Yan Wu", "Zoé Lam"]],
    ["Qui a été votre premier mentor ?", ["Ada Moss", "Ben Nash", "Cleo Orr", ""]],
    ["Votre personne-ressource", ["Zoé Lam", "Ben Nash", "Yan Wu", "Xia Po"]],
    ["Liens d'affaires", ["Ada Mos", "Nash, Benn", "", "C. Orr"]],
    ["Liens d'affaires", ["Ada Moos", "Zoé Lam", "M. Park", "Yan Wu"]],
  ])("is a doubt and no criterion, though most name others: %s", (title, answers) => {
    const { titles, doubts } = read({ [title]: answers }, { [title]: ["Zoé Lam", "Yan Wu", "Zoé Lam", ""] });
    expect(titles).toEqual(["covers Sujets"]);
    expect(doubts).toEqual([title]);
  });

  it.each(["Mentor précédent", "Référence"])(
    "is none either where it is asked twice, ranked: %s",
    (title) => {
      const ranked = {
        [`${title} 1`]: ["Ada Moss", "Ben Nash", "", ""],
        [`${title} 2`]: ["Cleo Orr", "Ada Moss", "", ""],
      };
      const { titles, doubts } = read(ranked);
      expect(titles).toEqual(["covers Sujets"]);
      expect(doubts).toEqual(Object.keys(ranked));
    },
  );

  it("asks for the superior where it names a post, though most hold none of the mentors'", () => {
    const { proposal, settings } = read({ "Doyen ou doyenne": ["Ada Moss", "Zoé Lam", "Yan Wu", "Zoé Lam"] });
    expect(settings?.mentees.columns.manager).toBe("Doyen ou doyenne");
    expect(
      proposal.conflicts.map(({ mentee, mentor, kind }) => [mentee.name, mentor.name, kind]),
    ).toContainEqual(["Eva Roy", "Ada Moss", "reporting-line"]);
  });

  it.each([
    ["as it is", (name: string) => name],
    ["shorter", (name: string) => name.replace(/^\S+/, (given) => `${given.charAt(0)}.`)],
  ])("is no doubt where people give their own name, %s", (_, written) => {
    const both = tab(
      "Inscriptions",
      ["Nom", "Courriel", "Rôle", "Sujets", "Nom sur le certificat"],
      ...[...MENTORS, ...MENTEES].map((person, at) => [
        person,
        `p${String(at)}@x.example`,
        at === 3 ? "Les deux" : at < 3 ? "Mentor" : "Mentoré",
        TOPICS[at % 4] ?? "",
        written(person),
      ]),
    );
    const { proposal } = proposed(snapshotOf([both]));
    expect(proposal.issues.filter(({ code }) => code === "people-question")).toEqual([]);
  });
});

describe("a question of one word an answer", () => {
  it("is no doubt where towns and firms are called like somebody", () => {
    const answers = ["Moss", "Nash", "Orr", "Park"];
    const { titles, doubts, settings } = read({ Ville: answers, Entreprise: answers }, { Ville: answers });
    expect(titles).toContain("same Ville");
    expect(settings?.mentees.columns.organisation).toBe("Entreprise");
    expect(doubts).toEqual([]);
  });
});

describe("a wish", () => {
  it("is one though most wish for nobody, and these give no notice", () => {
    const { titles, proposal } = read({
      "Avez-vous un mentor en tête ?": ["Non", "Ada Moss", "Aucun", "Peu importe"],
    });
    expect(titles).toEqual(["covers Sujets", "chosen Avez-vous un mentor en tête ?"]);
    expect(proposal.issues.filter(({ code }) => code === "chosen-unknown")).toEqual([]);
  });

  it.each(["Mentor", "Choix", "Choix de mentor no"])("may be asked once a rank: %s 1, %s 2", (title) => {
    const [first, second] = [`${title} 1`, `${title} 2`];
    const { titles } = read({
      [first]: ["Ada Moss", "Ben Nash", "", ""],
      [second]: ["Cleo Orr", "Ada Moss", "", ""],
    });
    expect(titles).toEqual(["covers Sujets", `chosen ${first},${second}`]);
  });
});

describe("a question of ties that is answered with firms or in other words", () => {
  const doubtful = (title: string, answers: readonly string[]) =>
    read({ [title]: answers }).proposal.issues.flatMap(({ code, column }) =>
      code === "tie-column-doubtful" ? [column] : [],
    );

  it.each([
    ["Avez-vous des concurrents parmi les mentors ?", ["Boulangerie Alpha", "", "Non", "Acier Oméga"]],
    ["Lien de parenté avec un mentor ?", ["Oui", "Non", "Non", "Oui"]],
    ["Do you have competitors among the mentors?", ["Omega Steel", "No", "", "Acme"]],
  ])("is told, and never passed over: %s", (title, answers) => {
    expect(doubtful(title, answers)).toEqual([title]);
  });

  it.each([
    ["Lien de parenté avec un mentor ?", ["Non", "Aucun", "", "Non"]],
    ["Lien de parenté avec un mentor ?", ["", "", "", ""]],
    ["Défis face à la concurrence", ["Prix", "Délais", "Prix", "Marque"]],
    [
      "Comment vous démarquez-vous de la concurrence ?",
      TOPICS.map((topic) => `Par un meilleur service en ${topic}`),
    ],
  ])("is none where it asks of something else: %s", (title, answers) => {
    expect(doubtful(title, answers)).toEqual([]);
  });
});
