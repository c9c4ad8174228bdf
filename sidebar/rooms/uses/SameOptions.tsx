import { useMemo, useState } from "preact/hooks";
import {
  type OptionCount,
  type OptionTable,
  addAnybody,
  dropAnybody,
  joinOptions,
  optionTable,
  partOptions,
} from "../../../src/core/uses/option-table.ts";
import { type SameMeaning, proposeSame } from "../../../src/core/uses/same-meaning.ts";
import { usesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { Anybody } from "./Anybody.tsx";
import { JoinByHand } from "./JoinByHand.tsx";
import type { CriterionProps } from "./criterion-props.ts";
import { Named } from "../../room-kit/Named.tsx";

/** Whether two lists have so little in common that what is compared means hardly anything. */
function isPoor({ common, menteesOnly, mentorsOnly }: OptionTable): boolean {
  return menteesOnly.length > common.length && mentorsOnly.length > 0;
}

/** The answers of both sides: those in common, those that may mean the same, and those that suit anybody. */
export function SameOptions({ criterion, rosters, onChange }: CriterionProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const table = useMemo(() => optionTable(criterion, rosters), [criterion, rosters]);
  const proposals = useMemo(() => (table === null ? [] : proposeSame(table)), [table]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const poor = table !== null && isPoor(table);
  // What the person opened, or what opened by itself, stays open while it is being mended.
  const [startsOpen] = useState(poor);
  if (table === null) return null;
  const keyOf = ({ mentee, mentor }: SameMeaning): string => `${mentee}\n${mentor}`;
  const [proposal] = proposals.filter((pair) => !refused.includes(keyOf(pair)));
  const join = (mentee: string, mentor: string): void => {
    onChange(joinOptions(criterion, table, [mentor, mentee]));
  };
  const groups = (criterion.equivalents ?? []).filter(({ length }) => length > 1);
  const { common, menteesOnly, mentorsOnly } = table;
  return (
    <Fold title={roomWords.options} open={startsOpen} {...(poor ? { icon: "warning" as const } : {})}>
      {poor && <p>{roomWords.few(common.length, common.length + menteesOnly.length)}</p>}
      {proposal !== undefined && (
        <div class="question" role="group" aria-label={roomWords.same(proposal.mentee, proposal.mentor)}>
          <p>{roomWords.same(proposal.mentee, proposal.mentor)}</p>
          <p class="row choices">
            <Button
              onClick={() => {
                join(proposal.mentee, proposal.mentor);
              }}
            >
              {roomWords.yes}
            </Button>
            <Button
              onClick={() => {
                setRefused([...refused, keyOf(proposal)]);
              }}
            >
              {roomWords.no}
            </Button>
          </p>
        </div>
      )}
      {menteesOnly.length > 0 && common.length + mentorsOnly.length > 0 && (
        <JoinByHand table={table} onJoin={join} />
      )}
      {groups.length > 0 && (
        <>
          <h3>{roomWords.groups}</h3>
          {groups.map((group) => (
            <Named
              key={group.join("\n")}
              text={group.join(" = ")}
              action={roomWords.part(group.join(" = "))}
              onDrop={() => {
                onChange(partOptions(criterion, group));
              }}
            />
          ))}
        </>
      )}
      <Counts title={roomWords.common} options={common} />
      <Counts title={roomWords.menteesOnly} options={menteesOnly} />
      <Counts title={roomWords.mentorsOnly} options={mentorsOnly} />
      <Anybody
        table={table}
        onAdd={(text) => {
          onChange(addAnybody(criterion, text));
        }}
        onDrop={(text) => {
          onChange(dropAnybody(criterion, text));
        }}
      />
    </Fold>
  );
}

interface CountsProps {
  readonly title: string;
  readonly options: readonly OptionCount[];
}

function Counts({ title, options }: CountsProps) {
  if (options.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="options">
        {options.map(({ text, mentees, mentors }) => (
          <li key={text}>
            {text} <span class="quiet">{String(mentees + mentors)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
