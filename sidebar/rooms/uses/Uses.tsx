import { isSaid } from "../../../src/core/tabs/table.ts";
import { useMemo, useState } from "preact/hooks";
import type { Criterion, SettingsFile } from "../../../src/core/programme/settings.ts";
import { readTitles } from "../../../src/core/reading/titles-alone.ts";
import { offeredQuestions } from "../../../src/core/uses/offered-questions.ts";
import { type UnusedQuestion, unusedQuestions } from "../../../src/core/uses/unused-questions.ts";
import { asideKey } from "../../../src/core/uses/waiting-questions.ts";
import { KeepBar } from "../../room-kit/KeepBar.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { useKept } from "../../room-kit/use-kept.ts";
import { useChoices } from "../../room-kit/use-choices.ts";
import { doubtsWords, usesWords } from "../../room-kit/words.ts";
import {
  KEPT_ASIDE,
  type Workbook,
  questionsAside,
  unansweredForms,
  waitingIn,
  withAside,
  withoutWaiting,
} from "../../room-kit/workbook.ts";
import { Title } from "../../views/Title.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { AnswersToCome } from "./AnswersToCome.tsx";
import { Compared } from "./Compared.tsx";
import { ReadAs } from "./ReadAs.tsx";
import { Unused } from "./Unused.tsx";
import { usePast } from "./use-past.ts";
import { WaitingFor } from "./WaitingFor.tsx";

/** How each question of both forms is read, and the way to change it. */
export function Uses({ workbook }: RoomProps) {
  const { words, language } = usePanel();
  const roomWords = usesWords(language);
  const choosing = useChoices("uses", workbook);
  const adopt = useAdopt("uses", workbook);
  const keptAside = useKept(KEPT_ASIDE, workbook.snapshot);
  const [notice, setNotice] = useState("");
  const { choices, snapshot } = workbook;
  // Without answers the titles alone say how the questions are read.
  const isEarly = unansweredForms(workbook) !== null;
  const { programme, settings } = useMemo(
    () =>
      isEarly
        ? readTitles({ ...snapshot, settings: choices })
        : { programme: workbook.programme, settings: workbook.settings },
    [workbook],
  );
  const unused = useMemo(
    () => (programme === null ? [] : unusedQuestions(programme, workbook.issues, questionsAside(workbook))),
    [programme, snapshot.kept],
  );
  const offered = useMemo(() => {
    const coordination = workbook.tabs.coordination;
    return programme === null
      ? null
      : {
          mentee: offeredQuestions(programme, "mentee", coordination),
          mentor: offeredQuestions(programme, "mentor", coordination),
        };
  }, [programme]);

  const shown = { ...workbook, settings };

  const say = (said: string): void => {
    setNotice(said);
    past.forget();
  };
  const choose = (changed: SettingsFile, said = ""): void => {
    say(said);
    choosing.change(changed);
  };
  const compare = (criteria: readonly Criterion[], said?: string): void => {
    choose({ ...choices, criteria: [...criteria] }, said);
  };
  const putAside = async (
    { role, title }: UnusedQuestion,
    isAside: boolean,
    now: Workbook,
  ): Promise<boolean> => {
    if (programme === null) return false;
    const key = asideKey((role === "mentor" ? programme.mentors : programme.mentees).tab, title);
    const change = (text: string): string => {
      const others = text.split("\n").filter((other) => other !== key);
      return [...others, isAside ? key : ""].filter(isSaid).join("\n");
    };
    const after = change(keptAside.text);
    if (!(await keptAside.change(change))) return false;
    adopt(withAside(now, after));
    return true;
  };
  const past = usePast({ workbook, programme, task: choosing.task, onSaid: setNotice, putAside });
  return (
    <>
      <Title>{words.rooms.names.uses.name}</Title>
      {isEarly && <AnswersToCome workbook={workbook} />}
      <p>{isEarly && programme === null ? roomWords.titlesAlone : roomWords.what}</p>
      {!isEarly && programme === null && <p>{roomWords.unreadable}</p>}
      {!isEarly && <WaitingFor workbook={workbook} />}
      <Notice text={notice} />
      {past.canUndo && (
        <button type="button" class="link" disabled={choosing.task.busy} onClick={past.undo}>
          {doubtsWords(language).undo}
        </button>
      )}
      {programme !== null && offered !== null && (
        <>
          <Compared
            programme={{ ...programme, settings: settings ?? programme.settings }}
            offered={offered}
            poorNeeds={new Set(waitingIn(workbook).poorNeeds.flatMap(({ names = [] }) => names.slice(0, 1)))}
            onChange={compare}
          />
          <Unused
            programme={programme}
            unused={unused}
            onCompare={compare}
            onChoose={choose}
            onAside={(question) => {
              void putAside(question, true, workbook).then((isAside) => {
                say(isAside ? roomWords.nowAside : "");
              });
            }}
            onPast={past.write}
            workbook={shown}
          />
        </>
      )}
      <ReadAs
        workbook={shown}
        isOpen={programme === null}
        onChoose={choose}
        onDropWaiting={(column) => {
          say("");
          adopt(withoutWaiting(workbook, column));
        }}
      />
      <KeepBar room="uses" workbook={workbook} choosing={choosing} onSaid={say} />
    </>
  );
}
