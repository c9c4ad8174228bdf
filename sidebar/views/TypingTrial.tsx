import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { pause } from "../../src/conformance/page/pause.ts";
import type { InstallationCheckWords } from "../../src/core/messages/fr/installation-check.ts";
import type { Selection } from "../../src/server/rpc-types.ts";
import { type CheckResult, TYPED, clearTrials, endTyping } from "../installation-check.ts";
import { troubleOf } from "../trouble.ts";
import { Button } from "./Button.tsx";
import { usePanel } from "./panel.ts";

interface TypingTrialProps {
  readonly words: InstallationCheckWords;
  readonly onResult: (result: CheckResult) => void;
}

const now = (): number => performance.now();

/** The one check that needs a person: a word typed in a tab of its own, which then goes, and they are back where they were. */
export function TypingTrial({ words: { typing }, onResult }: TypingTrialProps) {
  const { call } = usePanel();
  const [before, setBefore] = useState<Selection | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isOpen = useRef(false);
  isOpen.current = before !== null;
  useLayoutEffect(
    () => () => {
      // Whoever leaves the screen leaves no tab; where this fails, the next opening of the panel removes it
      if (isOpen.current) clearTrials(call).catch(() => undefined);
    },
    [call],
  );
  const work = (step: () => Promise<void>) => (): void => {
    setBusy(true);
    step()
      .catch((error: unknown) => {
        onResult({ name: "typing", sign: "fail", milliseconds: 0, observed: "", trouble: troubleOf(error) });
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const open = work(async () => {
    const place = await call("selection", {});
    await call("tryCase", { id: TYPED, step: "prepare" });
    setBefore(place);
  });
  const goBack = async (): Promise<void> => {
    const place = before;
    setBefore(null);
    if (place !== null) await call("showCell", { tab: place.tab, row: place.row });
  };
  const finish = work(async () => {
    const result = await endTyping({ call, now, pause });
    onResult(result);
    if (result.trouble === undefined) await goBack();
  });
  const stop = work(async () => {
    await clearTrials(call);
    await goBack();
  });
  return (
    <div class="note">
      <div>
        <p>{before === null ? typing.offer : typing.ask}</p>
        <div class="row">
          {before === null ? (
            <Button disabled={isBusy} onClick={open}>
              {typing.start}
            </Button>
          ) : (
            <>
              <Button disabled={isBusy} onClick={finish}>
                {typing.done}
              </Button>
              <Button disabled={isBusy} onClick={stop}>
                {typing.stop}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
