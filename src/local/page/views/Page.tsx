import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { preview as english } from "../../../core/messages/en/preview.ts";
import { preview as french } from "../../../core/messages/fr/preview.ts";
import { cellName } from "../../model/a1.ts";
import type { WorkbookView } from "../../model/view.ts";
import { type Ask, ask, fetchView, watchChanges } from "../connection.ts";
import { type Spot, within } from "../moves.ts";
import { pastedTexts } from "../pasted.ts";
import { reuseRows } from "../reuse.ts";
import { Bar } from "./Bar.tsx";
import { ContentBar } from "./ContentBar.tsx";
import { Grid } from "./Grid.tsx";
import { Messages } from "./Messages.tsx";
import { Panel } from "./Panel.tsx";
import { Tabs } from "./Tabs.tsx";

const WORDS = { fr: french, en: english };

/** The whole page: the workbook on the left, the add-on's panel on the right. */
export function Page({ sandbox }: { readonly sandbox: string }): JSX.Element | null {
  const [view, setView] = useState<WorkbookView | null>(null);
  const [chosen, setChosen] = useState<Spot>({ row: 0, column: 0 });
  const [trouble, setTrouble] = useState<string | null>(null);
  /** `requested`: where the person went, the last last; a view on its way may still show an earlier one. */
  const shown = useRef({ sheet: -1, served: "", requested: [] as readonly string[] });
  const words = WORDS[view?.language ?? "fr"];

  const refresh = useCallback(() => {
    void fetchView().then(
      (next) => {
        const served = JSON.stringify([next.sheet.id, next.selection]);
        const { requested } = shown.current;
        const moved = served !== shown.current.served && !requested.includes(served);
        if (moved || next.sheet.id !== shown.current.sheet)
          setChosen({ row: next.selection.row, column: next.selection.column });
        const left = requested.slice(Math.max(0, requested.indexOf(served)));
        shown.current = { sheet: next.sheet.id, served, requested: moved ? [] : left };
        setView((before) => reuseRows(before, next));
      },
      () => undefined,
    );
  }, []);

  useEffect(
    () =>
      watchChanges(refresh, () => {
        setTrouble(WORDS.fr.unreachable);
      }),
    [refresh],
  );
  useEffect(() => {
    if (view === null) return;
    document.title = words.pageTitle(view.name);
    document.documentElement.lang = view.language;
    setTrouble((now) => (now === WORDS.fr.unreachable || now === WORDS.en.unreachable ? null : now));
  }, [view, words]);

  const send = useCallback(
    async (request: Ask): Promise<void> => {
      try {
        const answer = await ask(request);
        if (answer.ok) return;
        const cell = request.do === "edit" ? cellName(request.row, request.column) : "";
        setTrouble(answer.reason === "refused" ? words.refused(cell) : words.scriptFailed(answer.message));
      } catch {
        setTrouble(words.unreachable);
      }
    },
    [words],
  );

  if (view === null) return null;
  const { sheet } = view;
  const spot = within(sheet, chosen);
  const select = (next: Spot): void => {
    const area = { ...next, rows: 1, columns: 1 };
    shown.current.requested = [...shown.current.requested, JSON.stringify([sheet.id, area])];
    setChosen(next);
    void send({ do: "select", sheetId: sheet.id, area });
  };
  const edit = (at: Spot, text: string): void => {
    setTrouble(null);
    void send({ do: "edit", sheetId: sheet.id, row: at.row, column: at.column, text });
  };
  const paste = (at: Spot, text: string): void => {
    setTrouble(null);
    void send({ do: "paste", sheetId: sheet.id, ...at, texts: pastedTexts(text) });
  };
  const drag = (from: Spot, to: Spot): void => {
    setTrouble(null);
    void send({ do: "drag", sheetId: sheet.id, from: { ...from, rows: 1, columns: 1 }, to });
  };
  const openTab = (sheetId: number): void => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    void send({ do: "select", sheetId, area }).then(refresh);
  };
  return (
    <div class="page">
      <Bar view={view} words={words} send={send} />
      <div class="middle">
        <main class="workbook">
          <ContentBar
            cell={sheet.rows[spot.row]?.cells[spot.column] ?? null}
            spot={spot}
            words={words}
            edit={edit}
          />
          <Grid
            sheet={sheet}
            spot={spot}
            words={words}
            select={select}
            edit={edit}
            paste={paste}
            drag={drag}
            act={(gesture) => {
              setTrouble(null);
              void send({ ...gesture, sheetId: sheet.id });
            }}
            undo={() => void send({ do: "undo" })}
          />
          <Tabs view={view} words={words} open={openTab} />
        </main>
        {view.panel === null ? null : (
          <Panel
            panel={view.panel}
            sandbox={sandbox}
            words={words}
            close={() => void send({ do: "close-panel" })}
          />
        )}
      </div>
      <Messages
        view={view}
        trouble={trouble}
        words={words}
        send={send}
        forget={() => {
          setTrouble(null);
        }}
      />
    </div>
  );
}
