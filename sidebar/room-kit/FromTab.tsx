import { useState } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import type { DeskProps } from "./DeskScreen.tsx";
import { PrepareButton } from "./PrepareButton.tsx";
import { Notice } from "./Notice.tsx";
import { deskWords } from "./words.ts";

/** At the foot of a screen of the desk: the dyads tab that it shows, and the way to have it checked again. */
export function FromTab({ reading, task, refresh }: DeskProps) {
  const { words, language, call } = usePanel();
  const { desk } = deskWords(language);
  const [notice, setNotice] = useState("");
  const { dyads, obstacle } = reading;
  if (dyads === null && obstacle !== null) return null;
  if (dyads === null)
    return (
      <>
        <p class="quiet">{desk.noDyads}</p>
        <PrepareButton workbook={reading.workbook} />
      </>
    );
  const { sheetId, name } = dyads;
  const verify = async (): Promise<void> => {
    setNotice("");
    const done = await task.run(async () => {
      await call("verifyTab", { sheetId });
      await refresh(sheetId);
    });
    if (done) setNotice(words.dyadsTab.verified);
  };
  return (
    <div class="from-tab">
      <p class="quiet">{desk.from(name)}</p>
      <button type="button" class="link" disabled={task.busy} onClick={() => void verify()}>
        {words.dyadsTab.verify}
      </button>
      <Notice text={notice} />
    </div>
  );
}
