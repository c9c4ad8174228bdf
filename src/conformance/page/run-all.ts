import type { CaseCard } from "../case.ts";

/** Google lets about ten calls be on their way at once; four leave room for a person. */
const AT_ONCE = 4;

/** Whether a case runs without a person. */
export function isUnattended({ side, needsForms }: CaseCard): boolean {
  return (side === "server" || side === "panel") && !needsForms;
}

/** Runs cases four at a time, then those that must be alone one by one. `runOne` never rejects. */
export async function runAll(
  cards: readonly CaseCard[],
  runOne: (card: CaseCard) => Promise<void>,
): Promise<void> {
  const waiting = cards.filter((card) => isUnattended(card) && !card.isAlone);
  const lane = async (): Promise<void> => {
    for (let card = waiting.shift(); card !== undefined; card = waiting.shift()) await runOne(card);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  for (const card of cards) if (isUnattended(card) && card.isAlone) await runOne(card);
}
