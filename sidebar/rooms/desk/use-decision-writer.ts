import { useRef, useState } from "preact/hooks";
import type { RowChange } from "../../../src/core/desk/decisions.ts";
import { checkedText } from "../../../src/core/dyads/checked.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
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

/**
 * Writes decisions one call at a time while the person goes on: those that come meanwhile go together in the next. A lot
 * of which a row was changed by somebody else is tried again row by row, so that only that row's decision is lost.
 *
 * @param onLost hears whose decisions were not written. @param onWritten hears the decisions that were, once they are.
 */
export function useDecisionWriter(
  { reading, refresh }: DeskProps,
  onLost: (mentees: readonly string[]) => void,
  onWritten: (decisions: readonly RowChange[]) => void,
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
  const writeEach = async (changes: readonly RowChange[]): Promise<void> => {
    const lost: string[] = [];
    for (const change of changes) {
      try {
        await write([change]);
      } catch (error) {
        sent.current.delete(change.menteeKey);
        lost.push(change.mentee);
        showTrouble(error);
      }
    }
    if (lost.length > 0) onLost(lost);
  };
  const drain = async (): Promise<void> => {
    while (waiting.current.size > 0) {
      const lot = [...waiting.current.values()].map(asSent);
      waiting.current = new Map();
      for (const { menteeKey, status } of lot) sent.current.set(menteeKey, status);
      try {
        if (lot.length === 1) await writeEach(lot);
        else await write(lot).catch(() => writeEach(lot));
        if (waiting.current.size > 0) continue;
        await refresh(sheetId);
      } catch (error) {
        showTrouble(error);
      }
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
        try {
          await write(changes);
          return true;
        } catch (error) {
          showTrouble(error);
          return false;
        } finally {
          await refresh(sheetId).catch(showTrouble);
        }
      }),
  };
}
