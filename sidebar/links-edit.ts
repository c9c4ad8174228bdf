import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { type LinkTexts, addLinks } from "../src/core/links/add-links.ts";
import { linksTab as english } from "../src/core/messages/en/links-tab.ts";
import { linksTab as french } from "../src/core/messages/fr/links-tab.ts";
import { languageOf } from "../src/core/messages/index.ts";
import type { TabEdit } from "../src/core/tabs/tab-edit.ts";

const WORDS = { fr: french, en: english };

/** The edit that adds rows to the Links tab of a workbook; one that is to be made is in the language of the account. */
export function linksEdit(snapshot: Snapshot, links: readonly LinkTexts[]): TabEdit {
  return addLinks(snapshot, links, WORDS[languageOf(snapshot.locale)]);
}
