import type { CaseCard } from "../case.ts";
import type { Language } from "../../core/programme/settings.ts";

/** What the script says of itself and of the spreadsheet. */
export interface Here {
  readonly cards: readonly CaseCard[];
  readonly version: string;
  readonly scriptHash: string;
  readonly language: Language;
  readonly userLocale: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Whether this is a copy that got the document properties, or the developer metadata, of its original. */
  readonly isMarkedCopy: boolean;
  readonly isTaggedCopy: boolean;
}
