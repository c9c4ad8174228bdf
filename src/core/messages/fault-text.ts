import type { Language } from "../programme/settings.ts";
import { faults as english } from "./en/faults.ts";
import { type FaultWords, faults as french } from "./fr/faults.ts";

const FAULTS: Record<Language, FaultWords> = { fr: french, en: english };

/**
 * What the script answers to be in the way, as a person reads it; of a script that says what this version does not know,
 * that it is another one. Apart from the script, which would hold every sentence in each language.
 */
export function faultText(fault: string, tab: string, language: Language): string {
  const words = new Map<string, FaultWords[keyof FaultWords]>(Object.entries(FAULTS[language]));
  return (words.get(fault) ?? FAULTS[language].unreadableRequest)(tab);
}
