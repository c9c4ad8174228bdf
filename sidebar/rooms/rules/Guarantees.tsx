import { countsGuarantees, guaranteedGroups } from "../../../src/core/cohort/guarantees.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { Named } from "../../room-kit/Named.tsx";
import { guaranteeWords, rulesWords } from "../../room-kit/words.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { GroupNames } from "./GroupNames.tsx";
import { NewGuarantee } from "./NewGuarantee.tsx";

interface GuaranteesProps {
  /** Whose settings and programme can be read. */
  readonly workbook: Workbook;
  /** The questions of the mentees that may tell a group. */
  readonly offered: readonly string[];
  /** None where none is left. */
  readonly onChange: (guarantees: GuaranteeRule[] | undefined) => void;
}

/** Places kept for groups of mentees: each with who is in it and a cross, and a new one. */
export function Guarantees({ workbook, offered, onChange }: GuaranteesProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const { group } = guaranteeWords(language);
  const { settings, programme } = workbook;
  if (settings === null || programme === null) return null;
  const { guarantees = [] } = settings;
  const groups = guaranteedGroups({ settings, menteeAnswers: programme.mentees });
  return (
    <section aria-labelledby="guarantees">
      <h2 id="guarantees">{roomWords.guarantees}</h2>
      <p class="quiet">{roomWords.guaranteesWhat}</p>
      {guarantees.length === 0 && <p>{roomWords.guaranteesNone}</p>}
      {guarantees.length > 0 && !countsGuarantees(settings) && <p>{roomWords.guaranteesIdle}</p>}
      {groups.map(({ rule, members, counted, isAsked }, at) => {
        const text = roomWords.guarantee(group(rule), rule.places);
        return (
          <div class="guarantee" key={`${text} ${String(at)}`}>
            <Named
              text={text}
              action={roomWords.removeGuarantee(text)}
              onDrop={() => {
                const left = guarantees.filter((other) => other !== rule);
                onChange(left.length === 0 ? undefined : left);
              }}
            />
            <GroupNames
              roster={programme.mentees}
              members={members}
              shared={members.length - counted.length}
              places={rule.places}
              isAsked={isAsked}
            />
          </div>
        );
      })}
      <Fold title={roomWords.addGuarantee}>
        <NewGuarantee
          workbook={workbook}
          offered={offered}
          onAdd={(guarantee) => {
            onChange([...guarantees, guarantee]);
          }}
        />
      </Fold>
    </section>
  );
}
