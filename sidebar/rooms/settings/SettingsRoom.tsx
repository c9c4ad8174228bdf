import { useState } from "preact/hooks";
import { settingsText } from "../../../src/core/desk/read-settings.ts";
import { NOTHING_WAITS } from "../../../src/core/reading/waiting-choices.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { Title } from "../../views/Title.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { choicesToKeep } from "../../room-kit/workbook.ts";
import { useTask } from "../../room-kit/use-task.ts";
import { DestructionDate } from "./DestructionDate.tsx";
import { FaultList } from "./FaultList.tsx";
import { type Fitting, fit } from "./fitting.ts";
import { settingsWords } from "../../room-kit/words.ts";

const JSON_TYPE = "application/json";

/** The settings as a file: out, and in again, whole or not at all. */
export function SettingsRoom({ workbook }: RoomProps) {
  const { words, language, call, reader, page } = usePanel();
  const roomWords = settingsWords(language);
  const task = useTask();
  const adopt = useAdopt("settings", workbook);
  const [chosen, setChosen] = useState<{ readonly file: string; readonly fitting: Fitting } | null>(null);
  const [notice, setNotice] = useState("");
  const { settings } = workbook;

  const choose = (file: File | undefined) =>
    task.run(async () => {
      setNotice("");
      setChosen(
        file === undefined ? null : { file: file.name, fitting: fit(await file.text(), workbook.snapshot) },
      );
    });
  const apply = () =>
    task.run(async () => {
      if (chosen?.fitting.fits !== true) return;
      await call(
        "saveSettings",
        choicesToKeep({ ...workbook, waiting: NOTHING_WAITS }, chosen.fitting.settings),
      );
      adopt(await reader.workbook(undefined, { chosenIn: workbook }));
      setChosen(null);
      setNotice(roomWords.applied);
    });
  const ready = chosen?.fitting.fits === true ? chosen.fitting : null;
  return (
    <>
      <Title>{words.rooms.names.settings.name}</Title>
      <DestructionDate workbook={workbook} />
      <h2>{roomWords.export}</h2>
      <p>{settings === null ? roomWords.unavailable : roomWords.exportWhat}</p>
      <p class="row">
        <Button
          disabled={settings === null}
          onClick={() => {
            if (settings !== null) page.download(roomWords.file, JSON_TYPE, settingsText(settings));
          }}
        >
          {roomWords.download}
        </Button>
      </p>
      <h2>{roomWords.import}</h2>
      <p>{roomWords.importWhat}</p>
      <p class="row">
        <label class="button file-button">
          {roomWords.choose}
          <input
            type="file"
            class="unseen"
            accept={`.json,${JSON_TYPE}`}
            disabled={task.busy}
            onChange={({ currentTarget }) => {
              void choose(currentTarget.files?.[0]);
              // The same file, mended, can be chosen again.
              currentTarget.value = "";
            }}
          />
        </label>
      </p>
      {chosen?.fitting.fits === false && <FaultList fitting={chosen.fitting} />}
      {ready !== null && (
        <p class="said" role="status">
          <Icon name="info" />
          <span>
            {roomWords.ready(
              chosen?.file ?? "",
              ready.settings.criteria?.length ?? settings?.criteria.length ?? 0,
            )}
            {ready.decisionsAside > 0 && ` ${roomWords.decisionsAside(ready.decisionsAside)}`}
          </span>
        </p>
      )}
      <Notice text={notice} />
      <ActionBar>
        <Button primary disabled={ready === null || task.busy} onClick={() => void apply()}>
          {roomWords.apply}
        </Button>
      </ActionBar>
    </>
  );
}
