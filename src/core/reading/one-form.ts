import type { Roster } from "../intake/read-people.ts";
import { readQuestions } from "../intake/questions.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import type { Person, Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { completeSettings } from "./complete-settings.ts";
import { findNeeds } from "./criteria/find-needs.ts";
import { NO_COLUMNS } from "./fixed-columns.ts";
import { headerLanguage } from "./language.ts";
import type { Programme } from "./read-programme.ts";
import { type ReadForm, setUp } from "./set-up.ts";

/** What one form says by itself. Good for a look at needs, offers and people, never for a run. */
export interface OneForm {
  /** Who answered. */
  readonly role: Role;
  /** With nobody on the other side; its criteria are the needs or offers of this form alone. */
  readonly programme: Programme;
}

function nobody<P extends Person>(tab: string): Roster<P> {
  const table = { id: 0, name: tab, formFed: false, rows: [] };
  return { tab, people: [], rows: [], questions: readQuestions(table) };
}

/** The criteria that the coordinator wrote and that this form can answer by itself, else those that its titles speak of. */
function criteriaOf(
  role: Role,
  { roster, columns, formQuestions }: ReadForm<Person>,
  written: readonly Criterion[] | null,
): readonly Criterion[] {
  const isAnswered = (criterion: Criterion): boolean => {
    const titles = titlesOf(criterion[role]);
    return titles.length > 0 && titles.every((title) => roster.questions.find(title) !== null);
  };
  const answered = (written ?? []).filter(isAnswered);
  const counting = answered.filter(({ kind, on }) => kind === "covers" && on !== false);
  return counting.length > 0 ? answered : findNeeds(role, { ...roster, questions: formQuestions }, columns);
}

/**
 * Reads the one form that people answered, while nobody of the other role can be read.
 *
 * @returns null where both roles have people, or neither.
 */
export function readOneForm({ settings, ...snapshot }: Snapshot): OneForm | null {
  const { outline, tabs, forms, written } = setUp({ ...snapshot, settings });
  const { people, language } = outline;
  if ((people.mentors === 0) === (people.mentees === 0)) return null;
  const role: Role = people.mentors > 0 ? "mentor" : "mentee";
  const form = forms[role];
  if (form === null) return null;
  const other = { tab: tabs[role === "mentor" ? "mentees" : "mentors"]?.name ?? "", columns: NO_COLUMNS };
  const side = { tab: form.table.name, columns: form.columns };
  return {
    role,
    programme: {
      settings: completeSettings(settings, tabs, {
        mentors: role === "mentor" ? side : other,
        mentees: role === "mentee" ? side : other,
        language: language ?? headerLanguage([form.table]),
        criteria: criteriaOf(role, form, written.criteria),
        rules: written.rules,
      }),
      mentors: (role === "mentor" ? forms.mentor?.roster : null) ?? nobody(other.tab),
      mentees: (role === "mentee" ? forms.mentee?.roster : null) ?? nobody(other.tab),
      linksTable: tabs.links,
    },
  };
}
