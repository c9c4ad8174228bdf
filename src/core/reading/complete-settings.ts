import type { Role } from "../people/person.ts";
import { DEFAULT_BANDS } from "../programme/bands.ts";
import type {
  Columns,
  Criterion,
  EligibilityRule,
  Language,
  Settings,
  SettingsFile,
} from "../programme/settings.ts";
import type { ChosenTabs } from "./choose-tabs.ts";

/** The tab of a role and its fixed columns. */
interface ReadSide {
  readonly tab: string;
  readonly columns: Columns;
}

/** What was read of a workbook that settings name. */
interface ReadWorkbook {
  readonly mentors: ReadSide;
  readonly mentees: ReadSide;
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly rules: readonly EligibilityRule[];
}

/** The fixed columns that both roles have. */
function ofBoth(columns: Columns): Omit<Columns, "capacity" | "priority" | "mostImportant" | "musts"> {
  const { timestamp, name, email, organisation, manager, consent, avoid } = columns;
  return { timestamp, email, name, organisation, manager, consent, avoid };
}

/** The settings of a run: those chosen, with what was detected and the defaults for all others. */
export function completeSettings(
  settings: SettingsFile,
  { links, coordination, only }: Pick<ChosenTabs, "links" | "coordination" | "only">,
  { mentors, mentees, language, criteria, rules }: ReadWorkbook,
): Settings {
  const rowsOf = (role: Role): Pick<Settings["mentors"], "only"> =>
    only[role] === undefined ? {} : { only: only[role] };
  const { priority, mostImportant, musts } = mentees.columns;
  return {
    format: "dyade-settings/1",
    language,
    mentors: {
      tab: mentors.tab,
      columns: { ...ofBoth(mentors.columns), capacity: mentors.columns.capacity },
      ...rowsOf("mentor"),
    },
    mentees: {
      tab: mentees.tab,
      columns: { ...ofBoth(mentees.columns), priority, mostImportant, musts },
      ...rowsOf("mentee"),
    },
    coordinationTab: coordination?.name ?? null,
    linksTab: links?.name ?? null,
    eligibility: [...rules],
    criteria: [...criteria],
    links: { sameManager: settings.links?.sameManager ?? "caution", past: settings.links?.past ?? "caution" },
    decisions: { locked: settings.decisions?.locked ?? [], refused: settings.decisions?.refused ?? [] },
    objective: settings.objective ?? "total",
    spread: settings.spread ?? 0,
    ...(settings.floor === undefined ? {} : { floor: settings.floor }),
    ...(settings.mostEach === undefined ? {} : { mostEach: settings.mostEach }),
    emphasis: settings.emphasis ?? 2,
    bands: settings.bands ?? [...DEFAULT_BANDS],
    ...(settings.guarantees === undefined ? {} : { guarantees: settings.guarantees }),
    ...(settings.committee === undefined ? {} : { committee: settings.committee }),
    ...(settings.waitingFirst === undefined ? {} : { waitingFirst: settings.waitingFirst }),
    ...(settings.term === undefined ? {} : { term: settings.term }),
  };
}
