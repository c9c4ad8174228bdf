import { useCallback, useRef, useState } from "preact/hooks";
import { installationCheck as english } from "../../src/core/messages/en/installation-check.ts";
import { installationCheck as french } from "../../src/core/messages/fr/installation-check.ts";
import type { ScriptFacts } from "../../src/server/rpc-types.ts";
import { CHECKS, type CheckName, type CheckResult, checkInstallation } from "../installation-check.ts";
import { installationText } from "../installation-text.ts";
import { tryWorker } from "../try-worker.ts";
import { Button } from "./Button.tsx";
import { CheckLine } from "./CheckLine.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { ProgressBar } from "./ProgressBar.tsx";
import { TypingTrial } from "./TypingTrial.tsx";
import { usePanel } from "./panel.ts";
import { VERSION } from "./version.ts";

const now = (): number => performance.now();

/** Tries what Dyade needs of Google and of the browser, says what to do where something fails, and gives a text for who helps. */
export function InstallationCheck({ heading = false }: { readonly heading?: boolean }) {
  const { call, language } = usePanel();
  const words = language === "fr" ? french : english;
  const [results, setResults] = useState<ReadonlyMap<CheckName, CheckResult>>(new Map());
  const [script, setScript] = useState<ScriptFacts | null>(null);
  const [run, setRun] = useState<"new" | "running" | "done" | "stopped">("new");
  const current = useRef(new AbortController());
  const stop = useCallback(() => {
    current.current.abort();
  }, []);
  const put = (result: CheckResult): void => {
    setResults((before) => new Map(before).set(result.name, result));
  };
  const start = async (): Promise<void> => {
    const controller = new AbortController();
    current.current = controller;
    setResults(new Map());
    setRun("running");
    const host = { call, tryWorker, version: VERSION, now };
    setScript(await checkInstallation(host, put, controller.signal));
    setRun(controller.signal.aborted ? "stopped" : "done");
  };
  const failed = [...results.values()].filter(({ sign }) => sign === "fail").length;
  const isOver = run === "done" || run === "stopped";
  const summary = failed > 0 ? words.failed(failed) : run === "stopped" ? words.stopped : words.allWell;
  const report = (): string =>
    installationText({
      ...{ results, script, version: VERSION, browser: navigator.userAgent },
      ...{ language, now: new Date() },
    });
  return (
    <section class="installation">
      {heading && <h2>{words.title}</h2>}
      <p>{words.what}</p>
      {run === "running" ? (
        <ProgressBar label={words.running} fraction={results.size / CHECKS.length} onCancel={stop} />
      ) : (
        <Button onClick={() => void start()}>{run === "new" ? words.start : words.again}</Button>
      )}
      <div role="status">{isOver && <p class="strong">{summary}</p>}</div>
      {results.size > 0 && (
        <ul class="list">
          {CHECKS.flatMap((name) => {
            const result = results.get(name);
            return result === undefined ? [] : [<CheckLine key={name} result={result} words={words} />];
          })}
        </ul>
      )}
      {run === "done" && script !== null && <TypingTrial words={words} onResult={put} />}
      {isOver && (
        <>
          <p class="quiet">{words.copyWhat}</p>
          <CopyButton label={words.copy} copied={words.copied} name={words.start} text={report} />
        </>
      )}
    </section>
  );
}
