import { useState } from "preact/hooks";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import type { Attendance } from "../../../src/core/event/rota.ts";
import { seatedAsMentors } from "../../../src/core/event/seated-mentees.ts";
import { fold } from "../../../src/core/people/fold.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { eventWords } from "../../room-kit/words.ts";
import { Tick } from "../../room-kit/Tick.tsx";

interface PresentProps {
  readonly cohort: Cohort;
  readonly present: Attendance;
  readonly onChange: (present: Attendance) => void;
}

const SIDES = { mentee: "mentees", mentor: "mentors" } as const;

/** Who is there, ticked one by one or all at once, on each side. */
export function Present({ cohort, present, onChange }: PresentProps) {
  const { language, words } = usePanel();
  const { title, both } = eventWords(language).room.present;
  const twice = seatedAsMentors(cohort, present);
  const names = cohort.mentors.filter(({ key }) => twice.has(key)).map(({ name }) => name);
  return (
    <section>
      <h2>{title}</h2>
      <Side role="mentee" cohort={cohort} present={present} onChange={onChange} />
      <Side role="mentor" cohort={cohort} present={present} onChange={onChange} />
      {names.length > 0 && <p class="quiet">{both(words.list(names), names.length)}</p>}
    </section>
  );
}

function Side({ role, cohort, present, onChange }: PresentProps & { readonly role: Role }) {
  const { language } = usePanel();
  const words = eventWords(language).room.present;
  const [search, setSearch] = useState("");
  const side = SIDES[role];
  const there = present[side];
  const elsewhere = role === "mentee" ? seatedAsMentors(cohort, present) : new Set();
  const people = cohort[side]
    .map(({ key }, index) => ({
      key,
      label: (role === "mentee" ? cohort.menteeLabels : cohort.mentorLabels)[index] ?? "",
    }))
    .filter(({ key }) => !elsewhere.has(key));
  const set = (keys: Iterable<string>): void => {
    onChange({ ...present, [side]: new Set(keys) });
  };
  const matches = people.filter(({ label }) => fold(label).includes(fold(search)));
  const count = people.filter(({ key }) => there.has(key)).length;
  return (
    <Fold title={words[role](count, people.length)}>
      <div class="row">
        <button
          type="button"
          class="button small"
          onClick={() => {
            set(people.map(({ key }) => key));
          }}
        >
          {words.all}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => {
            set([]);
          }}
        >
          {words.none}
        </button>
      </div>
      <label class="field event-choice">
        {words.search}
        <input
          type="search"
          class="text-input"
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
        />
      </label>
      {matches.length === 0 && <p class="quiet">{words.noMatch}</p>}
      <LongList items={matches} keyOf={({ key }) => key}>
        {({ key, label }) => (
          <Tick
            checked={there.has(key)}
            onChange={(checked) => {
              set(checked ? [...there, key] : [...there].filter((other) => other !== key));
            }}
          >
            {label}
          </Tick>
        )}
      </LongList>
    </Fold>
  );
}
