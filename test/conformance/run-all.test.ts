import { expect, it } from "vitest";
import type { CaseCard } from "../../src/conformance/case.ts";
import { isUnattended, runAll } from "../../src/conformance/page/run-all.ts";
import { cardsOf } from "../../src/conformance/run-case.ts";

it("runs all that needs nobody once, four at a time, then one by one what must be alone", async () => {
  const cards = cardsOf();
  const ran: string[] = [];
  const running = new Set<CaseCard>();
  let most = 0;
  await runAll(cards, async (card) => {
    running.add(card);
    most = Math.max(most, running.size);
    if (card.isAlone) expect(running.size).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    running.delete(card);
    ran.push(card.id);
  });
  expect(most).toBe(4);
  expect([...ran].sort()).toEqual(
    cards
      .filter(isUnattended)
      .map(({ id }) => id as string)
      .sort(),
  );
  const firstAlone = ran.findIndex((id) => cards.some((card) => card.id === id && card.isAlone));
  expect(ran.slice(firstAlone).every((id) => cards.some((card) => card.id === id && card.isAlone))).toBe(
    true,
  );
});
