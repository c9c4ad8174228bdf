import * as z from "zod/mini";
import { parseTopics } from "../core/forms/topics.ts";
import type { Particulars } from "../core/forms/worded.ts";
import type { Language } from "../core/programme/settings.ts";
import { Stop, wordsOf } from "./words.ts";

const side = z.object({
  name: z.string(),
  organisation: z.string(),
  contact: z.string(),
  until: z.string(),
  length: z.string(),
  topics: z.array(z.string()).check(z.minLength(1)),
});
const programme = z.object({ fr: side, en: side });

/** The file `Programme` of the script, which its owner fills in. */
declare const PROGRAMME: unknown;

/** What the owner says of the programme. */
export interface OwnProgramme {
  readonly name: string;
  readonly particulars: Particulars;
  readonly topics: readonly string[];
}

/** Reads the file `Programme`. @throws {Stop} where it was damaged. */
export function readProgramme(language: Language): OwnProgramme {
  const parsed = z.safeParse(programme, typeof PROGRAMME === "undefined" ? undefined : PROGRAMME);
  const words = wordsOf(language);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new Stop(words.programmeUnreadable(path === "" ? "PROGRAMME" : path));
  }
  const { name, topics, ...particulars } = parsed.data[language];
  return { name: name.trim() || "Dyade", particulars, topics: parseTopics(topics.join("\n")) };
}
