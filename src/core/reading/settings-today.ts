import { readQuestions } from "../intake/questions.ts";
import type { Role } from "../people/person.ts";
import type { EligibilityRule, GuaranteeRule, Settings } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import type { Table } from "../tabs/table.ts";
import { coordinatedTitles } from "./lost-titles.ts";
import { headedBy } from "./ready-sheet.ts";
import { type Programme, rereadProgramme } from "./read-programme.ts";
import { type Today, criterionToday, sideToday, titleFinder } from "./titles-today.ts";

/** The programme of an earlier run as the answers are now. */
export interface ProgrammeToday {
  readonly programme: Programme;
  /** See {@link SettingsToday}. */
  readonly lost: readonly string[];
}

/** The settings of an earlier run in the titles of today. */
export interface SettingsToday {
  readonly settings: Settings;
  /** Titles that no tab has any more, under whatever wording: what they answered cannot be compared again. Of guarantees, none. */
  readonly lost: readonly string[];
}

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/**
 * Finds the questions of an earlier run among those that the forms ask today, renamed ones too, as a new run would.
 *
 * @param tableOf gives a tab by the name that it had in that run.
 */
function settingsToday(settings: Settings, tableOf: (name: string) => Table | null): SettingsToday {
  const { criteria, eligibility, guarantees = [], coordinationTab } = settings;
  const rules = [...eligibility, ...guarantees];
  const coordinated = coordinatedTitles(coordinationTab === null ? null : tableOf(coordinationTab));
  const lost = new Set<string>();
  let isSame = true;
  const finderOf = (role: Role): ((title: string) => string | null) => {
    const side = settings[SIDES[role]];
    const table = tableOf(side.tab);
    if (table === null) return (title) => title;
    const titles = titlesNamed(role, { side, criteria, rules });
    const find = titleFinder(readQuestions(headedBy(table, titles)), titles, coordinated);
    return (title) => {
      const today = find(title);
      if (!today.isThere) isSame = false;
      return today.title;
    };
  };
  const find = { mentor: finderOf("mentor"), mentee: finderOf("mentee") };
  const todayOf =
    (role: Role): Today =>
    (title) => {
      const titleNow = find[role](title);
      if (titleNow === null) lost.add(title);
      return titleNow;
    };
  const today = { mentor: todayOf("mentor"), mentee: todayOf("mentee") };
  const ruleToday = (rule: EligibilityRule): EligibilityRule[] => {
    const column = today[rule.role](rule.column, "rule", "");
    return column === null ? [] : [{ ...rule, column }];
  };
  // Who has a place changes no score: a guarantee whose question is gone waits for it.
  const guaranteeToday = (rule: GuaranteeRule): GuaranteeRule => ({
    ...rule,
    column: find[rule.role](rule.column) ?? rule.column,
  });
  const renamed = {
    ...settings,
    mentors: { ...settings.mentors, ...sideToday(settings.mentors, today.mentor) },
    mentees: { ...settings.mentees, ...sideToday(settings.mentees, today.mentee) },
    criteria: criteria.map((criterion) => criterionToday(criterion, today)),
    eligibility: eligibility.flatMap(ruleToday),
    ...(guarantees.length === 0 ? {} : { guarantees: guarantees.map(guaranteeToday) }),
  };
  return { settings: isSame ? settings : (renamed as Settings), lost: [...lost] };
}

/**
 * Reads again the programme of an earlier run, its questions found again under the titles of today.
 *
 * @param askedCapacity what the mentors' form asks of places, where the Coordination tab is read in its stead.
 * @returns null when a response tab is gone.
 */
export function rereadToday(
  settings: Settings,
  tableOf: (name: string) => Table | null,
  askedCapacity: string | null,
): ProgrammeToday | null {
  const today = settingsToday(settings, tableOf);
  // What is wrong with the answers is reported by the run, not by each check.
  const programme = rereadProgramme(today.settings, tableOf, () => undefined, askedCapacity);
  return programme === null ? null : { programme, lost: today.lost };
}
