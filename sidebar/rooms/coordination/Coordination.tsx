import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { withColumnUse, withFirstUses } from "../../../src/core/desk/coordination-uses.ts";
import { addNewcomers, planCoordination } from "../../../src/core/reading/coordination-plan.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { Title } from "../../views/Title.tsx";
import { KeepBar } from "../../room-kit/KeepBar.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { useChoices } from "../../room-kit/use-choices.ts";
import { coordinationWords } from "../../room-kit/words.ts";
import { type Workbook, choicesToKeep, isChanged, withChoices } from "../../room-kit/workbook.ts";
import { OwnColumns } from "./OwnColumns.tsx";
import { PeopleInTab } from "./PeopleInTab.tsx";

/** The workbook under the choices made in the panel. */
const chosenIn = ({ snapshot, choices }: Workbook): Snapshot => ({ ...snapshot, settings: choices });

/** The Coordination tab: made and completed here, and what each of its columns is for. */
export function Coordination({ workbook }: RoomProps) {
  const { words, language, call, reader } = usePanel();
  const roomWords = coordinationWords(language);
  const choosing = useChoices("coordination", workbook);
  const adopt = useAdopt("coordination", workbook);
  const [notice, setNotice] = useState("");
  const { snapshot, choices } = workbook;
  const [plan, settings] = useMemo(() => {
    const now = chosenIn(workbook);
    return [planCoordination(now), setUp(now).outline.settings] as const;
  }, [snapshot, choices]);
  // Newcomers and cells filled in since the panel was opened count.
  useLayoutEffect(() => void choosing.reread(), []);
  const refresh = () =>
    choosing.task.run(async () => {
      setNotice("");
      // Who answered a minute ago is added too.
      const now = chosenIn(await reader.workbook(workbook));
      const planned = planCoordination(now);
      const { header } = coordinationWords(settings?.language ?? language);
      const edit = addNewcomers(planned, now, header);
      await call("editTab", edit);
      await call("showCell", { tab: edit.title });
      const reopened = await reader.workbook(workbook);
      const { columns } = planCoordination(chosenIn(reopened));
      const titles = columns.flatMap(({ title, inForm }) => (inForm ? [] : [title]));
      const next =
        plan.tab !== null || settings === null
          ? reopened
          : withChoices(
              reopened,
              withFirstUses(reopened.choices, { tab: edit.title, titles, header, settings }),
            );
      if (isChanged(workbook) || !isChanged(next)) adopt(next);
      else {
        // What the tab is for goes with it: nobody is asked to keep what they did not choose.
        await call("saveSettings", choicesToKeep(next, next.choices));
        adopt(await reader.workbook(undefined, { chosenIn: next }));
      }
      setNotice(roomWords.added(planned.newcomers.length, edit.title));
    });
  return (
    <>
      <Title>{words.rooms.names.coordination.name}</Title>
      <p>{roomWords.what}</p>
      <PeopleInTab plan={plan} busy={choosing.task.busy} onRefresh={() => void refresh()} />
      <Notice text={notice} />
      {plan.tab !== null && (
        <OwnColumns
          columns={plan.columns}
          settings={settings}
          onUse={(title, use) => {
            if (settings === null || plan.tab === null) return;
            const rules = settings.eligibility;
            const changed = withColumnUse(choices, { tab: plan.tab, title, use, rules });
            setNotice("");
            choosing.change(changed);
          }}
        />
      )}
      <KeepBar room="coordination" workbook={workbook} choosing={choosing} onSaid={setNotice} />
    </>
  );
}
