import { useRef, useState } from "preact/hooks";
import { type RowChange, areWritten } from "../../../src/core/desk/decisions.ts";
import { checkedText, readChecked } from "../../../src/core/dyads/checked.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { decidedBy } from "../../room-kit/initials.ts";
import { useTrouble } from "../../room-kit/use-trouble.ts";
import { usePanel } from "../../views/panel.ts";

export interface DecisionWriter {
  /** What was decided and is not read back from the tab yet, by the keys of the mentees. */
  readonly pending: ReadonlyMap<string, Status>;
  /** Whether anything is being written. */
  readonly isWriting: boolean;
  /** Writes a decision beside the screen, after those before it. */
  decide(change: RowChange): void;
  /** Writes several decisions at once, all or none. @returns whether they were written. */
  decideAll(changes: readonly RowChange[]): Promise<boolean>;
}

/** A decision whose writing failed, as far as the panel heard. */
interface Failure {
  readonly change: RowChange;
  readonly error: unknown;
}

/** Whether a tab holds a decision on the very dyad: the answer to a call may be lost though the call was not. */
function holds(reading: DeskReading | null, change: RowChange): boolean {
  const tab = reading?.dyads?.tab;
  const mentor = readChecked(change.cellsSeen ?? "")?.mentor;
  if (tab === undefined || mentor === undefined) return false;
  return areWritten([{ ...change, mentor }], tab, dyadWords(tab.settings.language));
}

/**
 * Writes decisions one call at a time while the person goes on: those that come meanwhile go together in the next. A lot
 * of which a row was changed by somebody else is tried again row by row, so that only that row's decision is lost. What the
 * tab holds when it is read again is not lost, whatever the call said.
 *
 * @param onLost hears of the decisions that were not written. @param onWritten hears of those that were, once they are.
 */
export function useDecisionWriter(
  { reading, refresh }: DeskProps,
  onLost: (changes: readonly RowChange[]) => void,
  onWritten: (changes: readonly RowChange[]) => void,
): DecisionWriter {
  const { call } = usePanel();
  const showTrouble = useTrouble();
  const [pending, setPending] = useState<ReadonlyMap<string, Status>>(new Map());
  const [isWriting, setWriting] = useState(false);
  const waiting = useRef(new Map<string, RowChange>());
  const sent = useRef(new Map<string, Status>());
  const busy = useRef(false);
  const { dyads } = reading;
  const sheetId = dyads?.sheetId ?? -1;
  const language = reading.desk.cohort.settings.language;

  const show = (): void => {
    const queued = [...waiting.current.values()].map(({ menteeKey, status }) => [menteeKey, status] as const);
    setPending(new Map([...sent.current, ...queued]));
  };
  /** A row whose decision was sent holds it by now. */
  const asSent = (change: RowChange): RowChange => {
    const status = sent.current.get(change.menteeKey);
    const row = dyads?.current.rows.find(({ row: { menteeKey } }) => menteeKey === change.menteeKey)?.row;
    if (status === undefined || row === undefined) return change;
    return { ...change, cellsSeen: checkedText({ ...row, status: dyadWords(language).statuses[status] }) };
  };
  const write = async (decisions: readonly RowChange[]): Promise<void> => {
    await call("decide", { sheetId, decisions: [...decisions], ...decidedBy() });
    onWritten(decisions);
  };
  const writeEach = async (changes: readonly RowChange[]): Promise<Failure[]> => {
    const failures: Failure[] = [];
    for (const change of changes) {
      try {
        await write([change]);
      } catch (error) {
        sent.current.delete(change.menteeKey);
        failures.push({ change, error });
      }
    }
    return failures;
  };
  const writeTogether = async (lot: readonly RowChange[]): Promise<Failure[]> => {
    try {
      await write(lot);
      return [];
    } catch {
      return writeEach(lot);
    }
  };
  const tellLost = (failures: readonly Failure[], reading: DeskReading | null): void => {
    const lost = failures.filter(({ change }) => !holds(reading, change));
    onWritten(failures.filter((failure) => !lost.includes(failure)).map(({ change }) => change));
    for (const { error } of lost) showTrouble(error);
    if (lost.length > 0) onLost(lost.map(({ change }) => change));
  };
  const drain = async (): Promise<void> => {
    let failures: readonly Failure[] = [];
    while (waiting.current.size > 0) {
      const lot = [...waiting.current.values()].map(asSent);
      waiting.current = new Map();
      for (const { menteeKey, status } of lot) sent.current.set(menteeKey, status);
      try {
        const failed = lot.length === 1 ? await writeEach(lot) : await writeTogether(lot);
        failures = [...failures, ...failed];
        if (waiting.current.size > 0) continue;
        tellLost(failures, await refresh(sheetId));
      } catch (error) {
        tellLost(failures, null);
        showTrouble(error);
      }
      failures = [];
      // Whoever decided while all was read again saw what had been sent.
      waiting.current = new Map([...waiting.current].map(([key, change]) => [key, asSent(change)]));
      sent.current = new Map();
      show();
    }
  };
  const during = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    busy.current = true;
    setWriting(true);
    try {
      return await work();
    } finally {
      busy.current = false;
      setWriting(false);
    }
  };
  return {
    pending,
    isWriting,
    decide(change) {
      const { cellsSeen } = waiting.current.get(change.menteeKey) ?? change;
      waiting.current.set(change.menteeKey, { ...change, ...(cellsSeen === undefined ? {} : { cellsSeen }) });
      show();
      if (!busy.current) void during(drain);
    },
    decideAll: (changes) =>
      during(async () => {
        const error = await write(changes).then(
          () => null,
          (reason: unknown) => ({ reason }),
        );
        const reading = await refresh(sheetId).catch((reason: unknown) => {
          showTrouble(reason);
          return null;
        });
        if (error === null || changes.every((change) => holds(reading, change))) return true;
        showTrouble(error.reason);
        return false;
      }),
  };
}
