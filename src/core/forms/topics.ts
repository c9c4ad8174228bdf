import * as z from "zod/mini";
import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";

/** Under this name the coordinator's list is kept with the workbook. */
export const TOPICS_KEPT = "topics";

/** Topics to start from: what one asks for and what the other offers are chosen from the same list. */
export const DEFAULT_TOPICS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Stratégie et vision",
    "Finances et budget",
    "Vente et négociation",
    "Marketing et visibilité",
    "Gestion d’équipe",
    "Leadership et confiance en soi",
    "Communication et prise de parole",
    "Numérique et technologies",
    "Opérations et qualité",
    "Démarrage d’un projet",
    "Relève et transfert",
    "Réseau et partenariats",
    "Orientation de carrière",
    "Équilibre de vie",
  ],
  en: [
    "Strategy and vision",
    "Finance and budget",
    "Sales and negotiation",
    "Marketing and visibility",
    "Managing a team",
    "Leadership and self-confidence",
    "Communication and public speaking",
    "Digital tools and technology",
    "Operations and quality",
    "Starting a project",
    "Succession and transfer",
    "Network and partnerships",
    "Career direction",
    "Work-life balance",
  ],
};

/** Longer than any list a person would read in a form. */
const MOST_TOPICS = 200;
const kept = z.array(z.string()).check(z.maxLength(MOST_TOPICS));

/** A list as a person types it, one topic a line: trimmed, each once, blank lines left out. */
export function parseTopics(text: string): string[] {
  const lines = text.split(/[\n\r\u2028\u2029]+/).map((line) => line.replace(/\s+/g, " ").trim());
  const folded = new Set([""]);
  return lines.filter((line) => !folded.has(fold(line)) && folded.add(fold(line))).slice(0, MOST_TOPICS);
}

/** A list as it was changed here from how it was shown, with what others have added to the one kept since, and without what they took out. */
export function mergedTopics(
  shown: readonly string[],
  changed: readonly string[],
  kept: readonly string[],
): string[] {
  const [before, now] = [new Set(shown.map(fold)), new Set(kept.map(fold))];
  const stay = changed.filter((topic) => !before.has(fold(topic)) || now.has(fold(topic)));
  return parseTopics([...stay, ...kept.filter((topic) => !before.has(fold(topic)))].join("\n"));
}

/** The text that keeps a list with the workbook. */
export function topicsText(topics: readonly string[]): string {
  return JSON.stringify(topics);
}

/** The list kept with the workbook; the default one of that language where none is kept, or none can be read. */
export function readTopics(text: string | undefined, language: Language): readonly string[] {
  if (text === undefined || text === "") return DEFAULT_TOPICS[language];
  try {
    const parsed = z.safeParse(kept, JSON.parse(text));
    const topics = parsed.success ? parseTopics(parsed.data.join("\n")) : [];
    return topics.length > 0 ? topics : DEFAULT_TOPICS[language];
  } catch {
    return DEFAULT_TOPICS[language];
  }
}
