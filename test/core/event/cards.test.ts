import { describe, expect, it } from "vitest";
import { topicCriterion } from "../../../src/core/cohort/topics.ts";
import { type Card, cardsOf } from "../../../src/core/event/cards.ts";
import { everyoneBut, remade, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const rota = rotaOf(cohort);

const cardOf = (name: string, of = rota): Card | undefined =>
  cardsOf(of, cohort).find((card) => card.name === name);

describe("the cards", () => {
  it("tell everyone, round by round, the table, whom they meet and from where", () => {
    // One person of both roles is a mentor here.
    expect(cardsOf(rota, cohort)).toHaveLength(63);
    const card = cardOf("Hélène Roy");
    expect(card).toMatchObject({ role: "mentor", organisation: "Groupe Roy-Lemay" });
    expect(card?.rounds.map(({ number, table }) => [number, table])).toEqual(
      [1, 2, 3, 4, 5, 6].map((round) => [round, 1]),
    );
    const first = rota.schedule[0]?.find(({ mentor }) => mentor === 0)?.mentees[0] ?? -1;
    const met = card?.rounds[0]?.met[0];
    expect(met?.name).toBe(rota.mentees[first]?.name);
    expect(met?.organisation).toBe(cohort.mentees.find(({ name }) => name === met?.name)?.organisation);
  });

  it("tell topics, and nothing of languages, regions, scores, votes or availability", () => {
    const topics = cardsOf(rota, cohort).flatMap(({ rounds }) =>
      rounds.flatMap(({ met }) => met.map((one) => one.topics)),
    );
    expect(topics.filter(({ length }) => length > 0).length).toBeGreaterThan(50);
    expect(Math.max(...topics.map(({ length }) => length))).toBeLessThanOrEqual(3);
    const criterion = topicCriterion(cohort.settings.criteria);
    expect(criterion?.label).toBe("Sujets");
    expect(topics.flat().join("\n")).not.toMatch(/français|anglais|Montérégie|Estrie|matin|soir|\d/i);
  });

  it("tell a break as a round with nobody", () => {
    const breaks = cardsOf(rota, cohort).flatMap(({ rounds }) =>
      rounds.filter(({ met }) => met.length === 0),
    );
    expect(breaks).toHaveLength(39 * 6 - 144);
  });

  it("are only for those who are there, from the round in which they came", () => {
    const late = cohort.mentees[0]?.name ?? "";
    const again = remade(
      cohort,
      rotaOf(cohort, everyoneBut(cohort, late)),
      2,
      everyoneBut(cohort, "Hélène Roy"),
    );
    expect(cardOf("Hélène Roy", again)).toBeUndefined();
    expect(cardOf(late, again)?.rounds.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
  });
});
