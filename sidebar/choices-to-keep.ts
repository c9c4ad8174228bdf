import { criteriaTab as english } from "../src/core/messages/en/criteria-tab.ts";
import { criteriaTab as french } from "../src/core/messages/fr/criteria-tab.ts";
import { languageOf } from "../src/core/messages/index.ts";
import type { SettingsFile } from "../src/core/programme/settings.ts";
import { withWaiting } from "../src/core/reading/waiting-choices.ts";
import { missingColumns } from "../src/core/reading/criteria/criteria-header.ts";
import { planCriteriaTab } from "../src/core/reading/criteria/plan-criteria-tab.ts";
import type { ChoicesToKeep } from "../src/server/rpc-types.ts";
import { Refusal } from "./call-errors.ts";
import type { Workbook } from "./workbook.ts";

const WORDS = { fr: french, en: english };

/**
 * What the server is asked to keep of choices: criteria and rules go to their tab, all else beside the spreadsheet. What waits
 * for its questions is kept with them.
 *
 * @throws {Refusal} where the Criteria tab has lost titles that it needs.
 */
export function choicesToKeep(workbook: Workbook, settings: SettingsFile): ChoicesToKeep {
  const { settings: now, tabs, snapshot, waiting } = workbook;
  const keptChoices = withWaiting(settings, waiting);
  const { criteria, eligibility } = keptChoices;
  if (criteria === undefined && eligibility === undefined) return { settings: JSON.stringify(keptChoices) };
  const words = WORDS[now?.language ?? languageOf(snapshot.locale)];
  const edit = planCriteriaTab(tabs.criteria, { criteria, eligibility }, words);
  if (edit === null) {
    const titles = missingColumns(tabs.criteria?.rows[0] ?? []).map((name) => words.criteriaHeaders[name]);
    throw new Refusal(words.unread(tabs.criteria?.name ?? "", titles), "");
  }
  return { settings: JSON.stringify(keptChoices), edit };
}
