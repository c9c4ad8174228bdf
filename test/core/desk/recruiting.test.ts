import { expect, it } from "vitest";
import { topicsToRecruit } from "../../../src/core/desk/recruiting.ts";
import { needs as en } from "../../../src/core/messages/en/check.ts";
import { needs as fr } from "../../../src/core/messages/fr/check.ts";

const topic = (text: string, shortage: number) => ({ text, mentees: 9, mentors: 0, seats: 9, shortage });

it("recruits for the five topics that lack the most seats, and for none that has enough", () => {
  const topics = ["a", "b", "c", "d", "e", "f"].map((text, at) => topic(text, at));
  expect(topicsToRecruit(topics).map(({ text }) => text)).toEqual(["f", "e", "d", "c", "b"]);
  expect(topicsToRecruit([topic("a", 0)])).toEqual([]);
});

it("says in both languages how many people wait for each topic", () => {
  const topics = [topic("Vente", 5), topic("Relève", 1)];
  expect(fr.recruit(topics)).toContain(
    "• Vente\u00a0: 5 personnes attendent un·e mentor·e\n• Relève\u00a0: 1 personne attend un·e mentor·e\n",
  );
  expect(en.recruit(topics)).toContain(
    "• Vente: 5 people are waiting for a mentor\n• Relève: 1 person is waiting",
  );
});
