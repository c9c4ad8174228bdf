import { useMemo, useState } from "preact/hooks";
import { type NamedPerson, namedPeople } from "../../../src/core/uses/named-people.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { recheckNewest } from "../../room-kit/recheck-newest.ts";
import type { Choosing } from "../../room-kit/use-choices.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { DoneNote } from "../../views/DoneNote.tsx";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface TwoPeopleProps {
  readonly snapshot: Snapshot;
  readonly programme: Programme;
  readonly choosing: Choosing;
  readonly choices: SettingsFile;
}

const LONGEST_REASON = 300;
/** What a declared affinity weighs where no criterion counts it yet. */
const AFFINITY_WEIGHT = 10;

/** A tie or an affinity that the coordinator knows of: written to the Links tab. */
export function TwoPeople({ snapshot, programme, choosing, choices }: TwoPeopleProps) {
  const { language, call } = usePanel();
  const inPanel = rulesWords(language);
  const inTab = rulesWords(programme.settings.language);
  const id = useId();
  const people = useMemo(
    () => namedPeople([...programme.mentees.people, ...programme.mentors.people]),
    [programme],
  );
  const [names, setNames] = useState(["", ""]);
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState("");
  const person = (at: number): NamedPerson | undefined => people.find(({ label }) => label === names[at]);
  const [first, second] = [person(0), person(1)];
  const ready = first !== undefined && second !== undefined && first !== second;
  const { criteria } = programme.settings;
  const write = (relation: string, done: (a: string, b: string) => string, isAffinity: boolean): void => {
    if (!ready) return;
    setSaid("");
    void choosing.task
      .run(async () => {
        const link = [first.mention, relation, second.mention, reason.trim()];
        await call("editTab", linksEdit(snapshot, [link], programme.settings.language));
        await recheckNewest(call, { snapshot });
        setNames(["", ""]);
        setReason("");
        setSaid(done(first.label, second.label));
      })
      .then(async (isWritten) => {
        const counted = criteria.some(({ kind, on }) => kind === "affinity" && on !== false);
        if (!isWritten || !isAffinity || counted) return choosing.reread();
        const affinity = { label: inTab.affinityLabel, kind: "affinity" as const, weight: AFFINITY_WEIGHT };
        choosing.change({ ...choices, criteria: [...criteria, affinity] });
      });
  };
  return (
    <section aria-labelledby={`${id}-two`}>
      <h2 id={`${id}-two`}>{inPanel.two}</h2>
      <p>{inPanel.twoWhat}</p>
      {[inPanel.first, inPanel.second].map((label, at) => (
        <div class="field" key={label}>
          <label for={`${id}-${String(at)}`}>{label}</label>
          <input
            id={`${id}-${String(at)}`}
            type="text"
            class="text-input"
            list={`${id}-people`}
            autocomplete="off"
            value={names[at]}
            onInput={({ currentTarget }) => {
              setNames(names.map((name, other) => (other === at ? currentTarget.value : name)));
            }}
          />
        </div>
      ))}
      <div class="field">
        <label for={`${id}-reason`}>{inPanel.reason}</label>
        <input
          id={`${id}-reason`}
          type="text"
          class="text-input"
          maxLength={LONGEST_REASON}
          value={reason}
          onInput={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
      </div>
      {!ready && names.every((name) => name !== "") && <p class="quiet">{inPanel.unknown}</p>}
      <p class="row choices">
        <Button
          disabled={!ready || choosing.task.busy}
          onClick={() => {
            write(inTab.apartRelation, inPanel.apartDone, false);
          }}
        >
          {inPanel.apart}
        </Button>
        <Button
          disabled={!ready || choosing.task.busy}
          onClick={() => {
            write(inTab.togetherRelation, inPanel.togetherDone, true);
          }}
        >
          {inPanel.together}
        </Button>
      </p>
      <DoneNote text={said} />
      <datalist id={`${id}-people`}>
        {people.map(({ label }) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </section>
  );
}
