import { ownMark, ownTab } from "../tabs/own-tab.ts";
import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { fold } from "../people/fold.ts";
import type { Person, Role } from "../people/person.ts";
import type { Columns, Criterion, Settings, SettingsFile } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Programme } from "../reading/read-programme.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { MOST_CHOICES } from "./ballot-sheet.ts";
import type { Ballot } from "./read-ballots.ts";
import type { EventWords } from "./words.ts";

const KIND = "balloted";
const WIDTHS = { first: 110, choice: 170, other: 140 };
const HIDDEN_WIDTH = 20;

/** Where a tab of people and ballots is, once it has been written. */
export type PlacedTab = Pick<Table, "id" | "name">;

/** The people of a programme with what they answered after an event. */
export interface Balloted {
  /** The tab to write: both roles, the answers that the settings use, the ballots. */
  readonly plan: SheetPlan;
  /** A tab that already says all this; null for none. */
  readonly written: PlacedTab | null;
  /** The workbook as a run reads it from that tab. */
  read(tab: PlacedTab): Snapshot;
}

type Words = EventWords["people"] & { readonly roles: Readonly<Record<Role, string>> };

/** The questions of one role that settings speak of, as headers of single columns with where they stand. */
function columnsUsed(
  roster: Roster<Person>,
  settings: Settings,
  role: Role,
): { header: string; index: number }[] {
  const side = role === "mentor" ? settings.mentors : settings.mentees;
  const titles = [
    ...Object.values(side.columns as Partial<Columns>).flat(),
    ...settings.criteria.flatMap((criterion) => criterion[role] ?? []),
    ...[...settings.eligibility, ...(settings.guarantees ?? [])]
      .filter((rule) => rule.role === role)
      .map(({ column }) => column),
  ];
  const questions = titles.flatMap((title): Question[] => {
    const question = title === null || title === undefined ? null : roster.questions.find(title);
    return question === null ? [] : [question];
  });
  return questions.flatMap(({ title, columns }) =>
    columns.map(({ index, label }) => ({ header: label === "" ? title : `${title} [${label}]`, index })),
  );
}

/**
 * Puts ballots beside the answers, so that all that follows reads them as it reads any answer: choices as a criterion
 * `chosen` of both sides, a refusal as somebody to avoid. As the server checks a dyads tab again from the tabs that its
 * settings name, this is a tab too: each person of both roles, the answers that the settings use, and the ballot, which
 * the committee can read and correct. {@link propose}, the re-check and the command line need nothing new.
 *
 * @param weight of the choices, beside the weights of the other criteria.
 */
export function withBallots(
  snapshot: Snapshot,
  programme: Programme,
  ballots: readonly Ballot[],
  weight: number,
  words: Words,
): Balloted {
  const { settings, mentors, mentees } = programme;
  const [mentorAvoid = words.refused, ...mentorsAvoid] = titlesOf(settings.mentors.columns.avoid);
  const [menteeAvoid = words.refused, ...menteesAvoid] = titlesOf(settings.mentees.columns.avoid);
  /** Refusals stand in the first question on whom to avoid. */
  const avoidOf: Record<Role, string> = { mentor: mentorAvoid, mentee: menteeAvoid };
  const choices = Array.from({ length: MOST_CHOICES }, (_, place) => words.choice(place + 1));
  const used = {
    mentor: columnsUsed(mentors, settings, "mentor"),
    mentee: columnsUsed(mentees, settings, "mentee"),
  };
  const headers = new Map(
    [
      words.role,
      ...choices,
      ...[...used.mentor, ...used.mentee].map(({ header }) => header),
      avoidOf.mentor,
      avoidOf.mentee,
    ]
      .reverse()
      .map((header) => [fold(header), header]),
  );
  const order = [...headers.keys()].reverse();
  const ballotOf = new Map(ballots.map((ballot) => [`${ballot.role} ${String(ballot.person)}`, ballot]));

  const rowsOf = (role: Role, roster: Roster<Person>, others: Roster<Person>): PlanCell[][] =>
    roster.people.map((person, index) => {
      const cells = new Map<string, PlanCell>([[fold(words.role), words.roles[role]]]);
      for (const { header, index: column } of used[role]) {
        const cell = roster.rows[index]?.[column] ?? "";
        cells.set(fold(header), typeof cell === "boolean" ? String(cell) : cell);
      }
      const ballot = ballotOf.get(`${role} ${String(index)}`);
      const choiceText = (choice: number | null): string =>
        choice === null ? "" : others.people[choice]?.email || (others.people[choice]?.name ?? "");
      ballot?.choices.forEach((choice, place) => cells.set(fold(choices[place] ?? ""), choiceText(choice)));
      const avoided = [person.avoid[0] ?? "", ...(ballot?.refused ?? []).map(choiceText)].filter(
        (text) => text !== "",
      );
      if (ballot !== undefined && ballot.refused.length > 0)
        cells.set(fold(avoidOf[role]), avoided.join("\n"));
      return order.map((key) => cells.get(key) ?? "");
    });

  const mark = ownMark({ kind: KIND, state: "" });
  const plan: SheetPlan = {
    ...plainSheet(
      settings.language,
      words.title,
      [
        [...order.map((key) => headers.get(key) ?? ""), mark],
        ...[...rowsOf("mentor", mentors, mentees), ...rowsOf("mentee", mentees, mentors)].map((row) => [
          ...row,
          "",
        ]),
      ],
      [
        WIDTHS.first,
        ...order.slice(1).map((_, at) => (at < MOST_CHOICES ? WIDTHS.choice : WIDTHS.other)),
        HIDDEN_WIDTH,
      ],
    ),
    hidden: { from: order.length, length: 1 },
  };
  const written =
    snapshot.tables.find((table) => ownTab(table)?.kind === KIND && saysTheSame(table, plan)) ?? null;

  const anyChoice = ballots.some((ballot) => ballot.choices.some((choice) => choice !== null));
  const chosen: Criterion = {
    label: words.criterion,
    kind: "chosen",
    mentee: choices,
    mentor: choices,
    weight,
    on: true,
  };
  const inTab = (name: string): SettingsFile => ({
    ...settings,
    mentors: {
      tab: name,
      only: { column: words.role, values: [words.roles.mentor] },
      columns: { ...settings.mentors.columns, avoid: [mentorAvoid, ...mentorsAvoid] },
    },
    mentees: {
      tab: name,
      only: { column: words.role, values: [words.roles.mentee] },
      columns: { ...settings.mentees.columns, avoid: [menteeAvoid, ...menteesAvoid] },
    },
    criteria: anyChoice ? [...settings.criteria, chosen] : settings.criteria,
    decisions: snapshot.settings.decisions,
  });
  return {
    plan,
    written,
    read: ({ id, name }) => ({
      ...snapshot,
      tables: [
        ...snapshot.tables.filter((table) => table.id !== id),
        { id, name, formFed: false, rows: plan.cells.map((row) => [...row]) },
      ],
      settings: inTab(name),
    }),
  };
}

/** Whether a tab as it stands says what a plan would; blanks at the ends apart. */
function saysTheSame({ rows }: Table, { cells }: SheetPlan): boolean {
  const trimmed = (all: readonly (readonly (string | number | boolean)[])[]): string =>
    JSON.stringify(
      all.map((row) =>
        row
          .map(cellText)
          .join("\u0000")
          .replace(/\u0000+$/, ""),
      ),
    ).replace(/(,"")+\]$/, "]");
  return trimmed(rows) === trimmed(cells);
}
