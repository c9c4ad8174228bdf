import { describe, expect, it } from "vitest";
import { mentionDoubts } from "../../../src/core/doubts/mention-doubts.ts";
import { doubts as french } from "../../../src/core/messages/fr/doubts.ts";
import { type Answer, careless, check } from "./careless.ts";
import { circle } from "./circles.ts";

const JOSEE: Answer = ["Josée Bernier", "josee@v.ca", "Ville"];

/** What is asked of those answers: the text, who wrote it as what, and who it may mean. */
function asked(mentees: readonly Answer[], mentors: readonly Answer[]) {
  const { issues } = check(careless(mentees, mentors));
  return mentionDoubts(issues, circle(mentees, mentors), french.relations).map(
    ({ text, writers, candidates, answers }) => ({
      text,
      writers: writers.map(({ person, asking }) => `${person?.name ?? "Liens"} ${asking}`),
      candidates: candidates.map(({ name }) => name),
      says: answers.map(({ says }) => says),
    }),
  );
}

const under = (name: string, manager: string, organisation = "Ville"): Answer => [
  ...([name, `${name.split(" ")[0] ?? ""}@v.ca`.toLowerCase(), organisation, manager] as const),
];

describe("whom a text means", () => {
  it("is asked once of all who wrote it, whatever its spelling", () => {
    expect(asked([under("Léa Roy", "J. Bernier"), under("Max Cyr", "Bernier J.")], [JOSEE])).toEqual([
      {
        text: "J. Bernier",
        writers: ["Léa Roy manager", "Max Cyr manager"],
        candidates: ["Josée Bernier"],
        says: ["same", "different"],
      },
    ]);
  });

  it("is asked of two texts apart", () => {
    const texts = asked(
      [under("Léa Roy", "J. Bernier"), under("Max Cyr", "A. Dubé")],
      [JOSEE, ["Anne Dubé", "anne@v.ca", "Ville"]],
    ).map(({ text }) => text);
    expect(texts.sort()).toEqual(["A. Dubé", "J. Bernier"]);
  });

  it("is not asked where it is plain, and where it resembles nobody", () => {
    expect(asked([under("Léa Roy", "Josée Bernier"), under("Max Cyr", "Paul Aubin")], [JOSEE])).toEqual([]);
  });

  it("names each of the namesakes that it may mean", () => {
    const [doubt] = asked(
      [under("Léa Roy", "Josée Bernier")],
      [JOSEE, ["Josée Bernier", "josee@autre.ca", "Ville"]],
    );
    expect(doubt?.candidates).toEqual(["Josée Bernier", "Josée Bernier"]);
    expect(doubt?.says.filter((says) => says === "same")).toHaveLength(2);
  });

  it("is asked of who would avoid that person, too", () => {
    const [doubt] = asked([["Léa Roy", "lea@v.ca", "Ville", "-", "J. Bernier"]], [JOSEE]);
    expect(doubt).toMatchObject({ text: "J. Bernier", writers: ["Léa Roy avoid"] });
  });
});
