import { chooseTabs } from "./choose-tabs.ts";
import { readCriteriaTab } from "./criteria/criteria-tab.ts";
import { ruleText } from "../intake/eligibility.ts";
import { readQuestions } from "../intake/questions.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Columns, EligibilityRule, SettingsFile } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import type { WaitingChoices, WaitingColumn } from "./waiting-choices.ts";
import { type TitleToday, type Today, criterionToday, sideToday, titleFinder } from "./titles-today.ts";

/** Something that kept settings name and that the workbook has no more: it is asked again, or waits until it is back. */
export interface Gone {
  readonly what: "tab" | "column" | "question" | "rule" | "roles";
  /** Null for the Links tab. */
  readonly role: Role | null;
  /** The key of a fixed column (`email`), the label of a criterion, the words of a rule; `""` for a tab. */
  readonly use: string;
  /** The title or the name of the tab, as the settings have it. */
  readonly name: string;
  /** The title that may be this one renamed: the settings given back read it. Null: chosen anew, or detected. */
  readonly proposed: string | null;
}

export interface StillThere {
  /** As kept, but for what is gone. */
  readonly settings: SettingsFile;
  readonly gone: readonly Gone[];
  /** What the settings leave aside while its questions are gone: it is to be kept all the same. */
  readonly waiting: WaitingChoices;
  /** One for each thing gone: `choice-waits` for what is left aside, else `asked-again`. */
  readonly issues: readonly Issue[];
}

/** Whether something gone is left aside until it is back, so that nothing is to be chosen for the rest to be kept. */
export function waits({ what, proposed }: Pick<Gone, "what" | "proposed">): boolean {
  return proposed === null && (what === "column" || what === "question" || what === "rule");
}

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;
const ROLES = ["mentor", "mentee"] as const;

type Side = NonNullable<SettingsFile["mentors"] & SettingsFile["mentees"]>;

/** The columns of a role that were chosen and that it has no more today. */
function columnsLost(role: Role, before: Side, { columns = {} }: Side): WaitingColumn[] {
  return Object.entries(before.columns ?? {}).flatMap(([name, titles]): WaitingColumn[] =>
    titles === undefined || titles === null || name in columns
      ? []
      : [{ role, key: name as keyof Columns, titles }],
  );
}

/**
 * What kept settings still find in a workbook whose tabs and questions changed: a tab that is gone is left to detection,
 * a column or question that is gone is read under the new title that is the most alike, else a fixed column is left to
 * detection, a rule is left out, and a criterion keeps its place, switched off; these wait for their questions. All else
 * stays as it was kept. A guarantee whose question is gone stays, and whoever reads the settings reports it.
 */
export function withoutGone({ tables, settings }: Snapshot): StillThere {
  const { issues, report } = collectIssues();
  const gone: Gone[] = [];
  const tell = (loss: Gone, tab?: string): void => {
    gone.push(loss);
    const { use, name, proposed } = loss;
    const code = waits(loss) ? "choice-waits" : "asked-again";
    const where = tab === undefined ? {} : { tab, column: name };
    report(code, where, { read: name, rule: use, names: proposed === null ? [] : [proposed] });
  };
  const isThere = (name: string): boolean => tables.some((table) => fold(table.name) === fold(name));

  const kept: SettingsFile = { ...settings };
  for (const role of ROLES) {
    const { tab, ...rest }: Side = settings[SIDES[role]] ?? {};
    if (tab === undefined || isThere(tab)) continue;
    tell({ what: "tab", role, use: "", name: tab, proposed: null });
    kept[SIDES[role]] = rest;
  }
  if (typeof kept.linksTab === "string" && !isThere(kept.linksTab)) {
    tell({ what: "tab", role: null, use: "", name: kept.linksTab, proposed: null });
    delete kept.linksTab;
  }

  if (typeof kept.coordinationTab === "string" && !isThere(kept.coordinationTab)) {
    tell({ what: "tab", role: null, use: "", name: kept.coordinationTab, proposed: null });
    delete kept.coordinationTab;
  }

  const tabs = chooseTabs(tables, kept, () => undefined);
  const written = tabs.criteria === null ? null : readCriteriaTab(tabs.criteria, () => undefined);
  const criteria = kept.criteria ?? written?.criteria ?? [];
  const rules = kept.eligibility ?? written?.rules ?? [];
  const { guarantees = [] } = kept;
  const coordinated = new Set((tabs.coordination?.rows[0] ?? []).map((title) => fold(cellText(title))));
  const finderOf = (role: Role, table: Table | null): ((title: string) => TitleToday) => {
    if (table === null) return (title) => ({ isThere: true, title });
    const namedTitles = titlesNamed(role, {
      side: kept[SIDES[role]],
      criteria,
      rules: [...rules, ...guarantees],
    });
    return titleFinder(readQuestions(table), namedTitles, coordinated);
  };
  const find = { mentor: finderOf("mentor", tabs.mentors), mentee: finderOf("mentee", tabs.mentees) };
  const todayOf =
    (role: Role, table: Table | null): Today =>
    (title, what, use) => {
      const titleNow = find[role](title);
      if (!titleNow.isThere) tell({ what, role, use, name: title, proposed: titleNow.title }, table?.name);
      return titleNow.title;
    };
  const today = { mentor: todayOf("mentor", tabs.mentors), mentee: todayOf("mentee", tabs.mentees) };

  const waitingColumns: WaitingColumn[] = [];
  for (const role of ROLES) {
    const side = kept[SIDES[role]];
    if (side === undefined) continue;
    const now = sideToday(side, today[role]);
    waitingColumns.push(...columnsLost(role, side, now));
    kept[SIDES[role]] = now;
  }
  const before = gone.length;
  const lasting =
    (role: Role): Today =>
    (title) =>
      find[role](title).title ?? title;
  const lastingTitles = { mentor: lasting("mentor"), mentee: lasting("mentee") };
  // What is switched off counts nowhere: that its question is gone is nothing to be told.
  const untold =
    (role: Role): Today =>
    (title, what, use) =>
      find[role](title).title === null ? null : today[role](title, what, use);
  const untoldTitles = { mentor: untold("mentor"), mentee: untold("mentee") };
  const pairs = criteria.map((criterion) => ({
    today: criterionToday(criterion, criterion.on === false ? untoldTitles : today),
    kept: criterionToday(criterion, lastingTitles),
  }));
  const waitingCriteria = pairs.filter((pair) => JSON.stringify(pair.today) !== JSON.stringify(pair.kept));
  if (gone.length > before || waitingCriteria.length > 0) kept.criteria = pairs.map((pair) => pair.today);
  const ruled = gone.length;
  const ruleToday = <Rule extends EligibilityRule>(rule: Rule): Rule[] => {
    const column = today[rule.role](rule.column, "rule", ruleText(rule));
    return column === null ? [] : [{ ...rule, column }];
  };
  const allowed = rules.flatMap(ruleToday);
  if (gone.length > ruled) kept.eligibility = allowed;
  const guaranteed = gone.length;
  const stillKept = guarantees.flatMap((rule) =>
    find[rule.role](rule.column).title === null ? [rule] : ruleToday(rule),
  );
  if (gone.length > guaranteed) kept.guarantees = stillKept;
  const waiting = {
    criteria: waitingCriteria,
    rules: rules.filter(({ role, column }) => find[role](column).title === null),
    columns: waitingColumns,
  };
  const isSame = gone.length === 0 && waitingCriteria.length === 0;
  return { settings: isSame ? settings : kept, gone, waiting, issues };
}
