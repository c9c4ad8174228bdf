import type { Role } from "../../src/core/people/person.ts";
import type { Columns, Criterion, Settings } from "../../src/core/programme/settings.ts";
import { usePanel } from "../panel.ts";
import { Fold } from "./Fold.tsx";

type ColumnKey = keyof Columns;
type Headers = Readonly<Partial<Record<ColumnKey, string | readonly string[] | null>>>;

const ORDER: Record<Role, readonly ColumnKey[]> = {
  mentor: ["name", "email", "organisation", "manager", "capacity", "consent", "avoid", "timestamp"],
  mentee: ["name", "email", "organisation", "manager", "priority", "consent", "avoid", "timestamp"],
};

/** A question is known from this many characters; a consent may run to a page. */
const LONG_QUESTION = 90;

/** Which columns Dyade reads, and as what. */
export function WhatIsRead({ settings }: { readonly settings: Settings }) {
  const { words } = usePanel();
  const { read, readBrief, questions } = words.setup;
  return (
    <Fold title={read} aside={readBrief}>
      <ColumnList role="mentor" headers={settings.mentors.columns} />
      <ColumnList role="mentee" headers={settings.mentees.columns} />
      {settings.criteria.length > 0 && (
        <>
          <h3>{questions}</h3>
          <ul class="list">
            {settings.criteria.map((criterion, index) => (
              <li key={index}>
                <Questions criterion={criterion} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

function ColumnList({ role, headers }: { readonly role: Role; readonly headers: Headers }) {
  const { words } = usePanel();
  return (
    <>
      <h3>{words.setup.tab[role]}</h3>
      <dl class="columns">
        {ORDER[role].map((key) => {
          const header = headers[key] ?? null;
          return (
            <div key={key}>
              <dt>{words.setup.columns[key]}</dt>
              <dd class={header === null ? "quiet" : ""}>
                {header === null ? words.none : told(header, words.list)}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Questions({ criterion: { mentee, mentor } }: { readonly criterion: Criterion }) {
  const { words } = usePanel();
  const sides = [mentee, mentor].flatMap((question) => (question ? [told(question, words.list)] : []));
  const asked = [...new Set(sides)].map(words.quoted);
  return <>{asked.join(" / ")}</>;
}

function told(header: string | readonly string[], list: (items: readonly string[]) => string): string {
  const text = typeof header === "string" ? header : list(header);
  return text.length > LONG_QUESTION ? `${text.slice(0, LONG_QUESTION).trimEnd()}…` : text;
}
