import { useState } from "preact/hooks";
import { groupDoubts, unnamedGroups } from "../../../src/core/cohort/group-doubts.ts";
import { countsGuarantees, guaranteedGroups } from "../../../src/core/cohort/guarantees.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { DoneNote } from "../../views/DoneNote.tsx";
import { Named } from "../../room-kit/Named.tsx";
import { answerDoubtsWords, guaranteeWords, rulesWords } from "../../room-kit/words.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { AnswerDoubts } from "./AnswerDoubts.tsx";
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
  const { group, doubt } = guaranteeWords(language);
  const [said, setSaid] = useState("");
  const { settings, programme } = workbook;
  if (settings === null || programme === null) return null;
  const { guarantees = [] } = settings;
  const cohort = { settings, menteeAnswers: programme.mentees };
  const groups = guaranteedGroups(cohort);
  const change = (changed: GuaranteeRule[], done = ""): void => {
    setSaid(done);
    onChange(changed.length === 0 ? undefined : changed);
  };
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
                change(guarantees.filter((other) => other !== rule));
              }}
            />
            {/* That nobody gave an answer is said of each, below. */}
            {(!isAsked || members.length > 0 || rule.is !== "one-of") && (
              <GroupNames
                roster={programme.mentees}
                members={members}
                shared={members.length - counted.length}
                places={rule.places}
                isAsked={isAsked}
              />
            )}
            <AnswerDoubts
              rule={rule}
              doubts={groupDoubts(rule, cohort)}
              others={unnamedGroups(rule, cohort)}
              words={answerDoubtsWords(language).ofGroup}
              sentence={doubt}
              onSettle={(settled, done) => {
                change(
                  guarantees.map((other) => (other === rule ? settled : other)),
                  done,
                );
              }}
            />
          </div>
        );
      })}
      <DoneNote text={said} />
      <Fold title={roomWords.addGuarantee}>
        <NewGuarantee
          workbook={workbook}
          offered={offered}
          onAdd={(guarantee) => {
            change([...guarantees, guarantee]);
          }}
        />
      </Fold>
    </section>
  );
}
