import { recogniser } from "./matcher.ts";

/** Meeting somebody again, or being paired with them. */
const speaksOfPairing = recogniser({
  fr: ["continu*", "poursuiv*", "jumel*", "revoir", "avec"],
  en: ["go on", "carry on", "pair*", "meet again", "with"],
});

const speaksAgainst = recogniser({
  fr: ["pas", "ne", "évit*", "sauf"],
  en: ["not", "don/doesn/didn/wouldn/shouldn/couldn/can/won t", "avoid*", "except"],
});

/** Whether a header asks with whom somebody would not be paired. */
export function asksForRefusal(header: string): boolean {
  return speaksAgainst(header) && speaksOfPairing(header);
}

/** Whom one chooses, or would go on with. */
export const asksForBallotChoice = recogniser({
  fr: ["choix", "continu*", "poursuiv*", "revoir"],
  en: ["choice", "go on", "carry on", "meet again"],
});

/** The name of a tab of ballots. */
export const isBallotName = recogniser({ fr: ["bulletin*"], en: ["ballot*", "vote"] });
