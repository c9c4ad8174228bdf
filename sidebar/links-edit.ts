import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { type LinkTexts, addLinks } from "../src/core/links/add-links.ts";
import { linksTab as english } from "../src/core/messages/en/links-tab.ts";
import { linksTab as french } from "../src/core/messages/fr/links-tab.ts";
import { languageOf } from "../src/core/messages/index.ts";
import type { Language } from "../src/core/programme/settings.ts";
import type { TabEdit } from "../src/core/tabs/tab-edit.ts";

const WORDS = { fr: french, en: english };

/**
 * The edit that adds rows to the Links tab of a workbook.
 *
 * @param language of the programme, in which a tab that is to be made is; where it is not known, that of the account.
 */
export function linksEdit(
  snapshot: Snapshot,
  links: readonly LinkTexts[],
  language: Language | undefined,
): TabEdit {
  return addLinks(snapshot, links, WORDS[language ?? languageOf(snapshot.locale)]);
}
