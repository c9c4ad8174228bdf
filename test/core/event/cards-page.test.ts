import { describe, expect, it } from "vitest";
import { cardsPage } from "../../../src/core/event/cards-page.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { everyoneBut, remade, rotaOf, sampleCohort, written } from "./sample-event.ts";

const cohort = sampleCohort();
const rota = rotaOf(cohort);

/** The cards: the name at the head of each, and its rows. */
function cards(of: typeof rota): { name: string; rows: (string | number)[][] }[] {
  const { cells, backgrounds } = cardsPage(of, cohort, "fr", event.tabs.cards);
  const heads = [...cells.keys()].filter((row) => backgrounds.colours[row]?.[0] !== "#ffffff");
  return heads.map((head, at) => ({
    name: String(cells[head]?.[2]),
    rows: cells.slice(head + 2, heads[at + 1] === undefined ? undefined : (heads[at + 1] ?? 1) - 1),
  }));
}

function cardOf(name: string, of = rota): (string | number)[][] {
  return cards(of).find((card) => card.name === name)?.rows ?? [];
}

describe("the cards", () => {
  it("tell everyone, round by round, the table, whom they meet, and what both could talk about", () => {
    // One person of both roles is a mentor here.
    expect(cards(rota)).toHaveLength(63);
    const card = cardOf("Hélène Roy");
    expect(card.map(([round, table]) => [round, table])).toEqual(
      [1, 2, 3, 4, 5, 6].map((round) => [round, 1]),
    );
    const first = rota.schedule[0]?.find(({ mentor }) => mentor === 0)?.mentees[0] ?? -1;
    expect(card[0]?.[2]).toBe(rota.mentees[first]?.name);
    const topics = String(card[0]?.[3]).split("\n");
    expect(topics.length).toBeLessThanOrEqual(3);
    expect(topics[0]).toMatch(/\u00a0: /);
  });

  it("tell nothing of scores, votes or availability", () => {
    const text = cards(rota)
      .flatMap(({ rows }) => rows.flat())
      .join("\n");
    expect(text).not.toMatch(/ sur \d|choix|Matin|Après-midi/i);
  });

  it("tell a break as a break", () => {
    const breaks = cards(rota).flatMap(({ rows }) => rows.filter((row) => row[2] === "Pause"));
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
    expect(cards(again).map(({ name }) => name)).not.toContain("Hélène Roy");
    expect(cardOf(late, again).map(([round]) => round)).toEqual([3, 4, 5, 6]);
  });

  it("are known as a tab of Dyade's own", () => {
    expect(ownTab(written(cardsPage(rota, cohort, "fr", event.tabs.cards)))?.kind).toBe("cards");
  });
});
