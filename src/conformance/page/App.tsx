import type { JSX } from "preact";
import { useState } from "preact/hooks";
import * as english from "../../core/messages/en/assumptions.ts";
import { conformance as englishWords } from "../../core/messages/en/conformance.ts";
import * as french from "../../core/messages/fr/assumptions.ts";
import { conformance as frenchWords } from "../../core/messages/fr/conformance.ts";
import type { CaseCard } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import { AskedCase } from "./AskedCase.tsx";
import { CaseLine } from "./CaseLine.tsx";
import { CopyResults } from "./CopyResults.tsx";
import type { Call } from "./google.ts";
import { type Account, type Outcome, type Outcomes, observedRun, rowsOf, verdictOf } from "./outcome.ts";
import { isUnattended, runAll } from "./run-all.ts";
import { askScript, runOne } from "./run-one.ts";
import type { Here } from "./settings.ts";

const ACCOUNTS: readonly Account[] = ["unknown", "personal", "organisation"];

interface Props {
  readonly here: Here;
  readonly call: Call;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The whole page: run everything, see what differs, be asked the rest, take the results along. */
export function App({ here, call }: Props): JSX.Element {
  const words = here.language === "fr" ? frenchWords : englishWords;
  const { assumptions, asks } = here.language === "fr" ? french : english;
  const { cards } = here;
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [account, setAccount] = useState<Account>("unknown");
  const [run, setRun] = useState<"new" | "running" | "done">("new");
  const [said, setSaid] = useState("");

  const unattended = cards.filter(isUnattended);
  const toAsk = cards.filter((card) => !isUnattended(card) && card.id in asks && !outcomes.has(card.id));
  const finished = unattended.filter(({ id }) => outcomes.has(id)).length;
  const count = (verdict: string): number =>
    cards.filter((card) => verdictOf(card, outcomes.get(card.id)) === verdict).length;
  const put = (id: CaseId, outcome: Outcome): void => {
    setOutcomes((before) => new Map(before).set(id, outcome));
  };
  const keep = async (all: Outcomes): Promise<void> => {
    const setting = [here.version, here.locale, here.userLocale, here.timeZone, words.accounts[account]].join(
      " · ",
    );
    const rows = rowsOf(cards, all, assumptions, words);
    try {
      await call("keepResults", JSON.stringify({ rows, setting }));
      setSaid(words.written);
    } catch (error) {
      setSaid(words.failed(reasonOf(error)));
    }
  };
  const start = async (): Promise<void> => {
    const all = new Map<CaseId, Outcome>();
    setOutcomes(all);
    setRun("running");
    setSaid("");
    await runAll(cards, async (card) => {
      const outcome = await runOne(call, here.scriptHash, card).catch((error: unknown) => ({
        ...{ observed: { threw: reasonOf(error) }, notes: {}, milliseconds: null },
      }));
      all.set(card.id, outcome);
      put(card.id, outcome);
    });
    await keep(all);
    setRun("done");
  };
  const prepare = async (card: CaseCard): Promise<boolean> => {
    try {
      await call("prepareCase", card.id);
      return true;
    } catch (error) {
      setSaid(words.failed(reasonOf(error)));
      return false;
    }
  };
  const finish = async (card: CaseCard, answer: boolean | null): Promise<void> => {
    try {
      const observation = answer === null ? await askScript(call, card.id) : { observed: answer, notes: {} };
      const outcome = { ...observation, milliseconds: null };
      put(card.id, outcome);
      await keep(new Map(outcomes).set(card.id, outcome));
    } catch (error) {
      setSaid(words.failed(reasonOf(error)));
    }
  };
  const text = JSON.stringify(observedRun(here, outcomes, account, new Date()), null, 1);
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {here.isMarkedCopy && <p class="note">{words.copyGot}</p>}
      {here.isTaggedCopy && <p class="note">{words.copyTagged}</p>}
      <label>
        {words.account}
        <select
          value={account}
          onChange={({ currentTarget }) => {
            setAccount(ACCOUNTS.find((kind) => kind === currentTarget.value) ?? "unknown");
          }}
        >
          {ACCOUNTS.map((kind) => (
            <option key={kind} value={kind}>
              {words.accounts[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="first" disabled={run === "running"} onClick={() => void start()}>
        {run === "new" ? words.start : words.again}
      </button>
      {run === "running" && (
        <label>
          {words.running(finished, unattended.length)}
          <progress value={finished} max={unattended.length} />
        </label>
      )}
      <div role="status">
        {run === "done" && <p>{words.summary(count("agrees"), count("differs"), count("skipped"))}</p>}
        {said !== "" && <p>{said}</p>}
      </div>
      {run === "done" && <CopyResults text={text} words={words} />}
      {run === "done" && toAsk.length > 0 && (
        <section>
          <h2>{words.asked}</h2>
          <p class="quiet">{words.askedWhat}</p>
          <ul>
            {toAsk.map((card) => (
              <AskedCase
                key={card.id}
                card={card}
                ask={asks[card.id as keyof typeof asks]}
                words={words}
                prepare={() => prepare(card)}
                finish={(answer) => finish(card, answer)}
              />
            ))}
          </ul>
        </section>
      )}
      {run !== "new" && (
        <section>
          <h2>{words.list}</h2>
          <ul>
            {cards.map((card) => (
              <CaseLine
                key={card.id}
                card={card}
                sentence={assumptions[card.id]}
                outcome={outcomes.get(card.id)}
                words={words}
              />
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
