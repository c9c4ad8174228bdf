import { assumptions as english } from "../core/messages/en/assumptions.ts";
import { conformance as englishWords } from "../core/messages/en/conformance.ts";
import { assumptions as french } from "../core/messages/fr/assumptions.ts";
import { conformance as frenchWords } from "../core/messages/fr/conformance.ts";
import { languageOf } from "../core/messages/index.ts";
import { agrees } from "./agree.ts";
import type { CaseId } from "./case-id.ts";
import type { Json } from "./json.ts";
import { caseOf } from "./cases/index.ts";

export function inFrench(): boolean {
  return languageOf(Session.getActiveUserLocale()) === "fr";
}

/** One line of a log: the case, its verdict, what is assumed, what was expected, what was observed. */
export function reportOf(id: CaseId, observed: Json): string[] {
  const words = inFrench() ? frenchWords : englishWords;
  const expected = caseOf(id).emulator;
  const verdict = agrees(expected, observed) ? `✓ ${words.agrees}` : `✗ ${words.differs}`;
  return [
    id,
    verdict,
    (inFrench() ? french : english)[id],
    JSON.stringify(expected),
    JSON.stringify(observed),
  ];
}
