import type { WorkbookView } from "../model/view.ts";

interface AreaOfCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a person does to the rows of a tab by a menu in the grid. */
export type RowGesture =
  | { readonly do: "insert-row"; readonly beside: number; readonly side: "above" | "below" }
  | { readonly do: "delete-row"; readonly row: number }
  | { readonly do: "sort"; readonly column: number; readonly order: "ascending" | "descending" }
  | { readonly do: "filter"; readonly column: number; readonly out: readonly string[] };

/** What the page may ask of the preview server. */
export type Ask =
  | { readonly do: "menu"; readonly name: string }
  | {
      readonly do: "edit";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly do: "paste";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | {
      readonly do: "drag";
      readonly sheetId: number;
      readonly from: AreaOfCells;
      readonly to: { readonly row: number; readonly column: number };
    }
  | (RowGesture & { readonly sheetId: number })
  | { readonly do: "select"; readonly sheetId: number; readonly area: AreaOfCells }
  | { readonly do: "undo" | "close-panel" }
  | { readonly do: "speak"; readonly language: "fr" | "en" }
  | { readonly do: "close-message"; readonly id: number };

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "refused" | "failed"; readonly message: string };

/** @throws when the server does not answer. */
export async function ask(request: Ask): Promise<Answer> {
  const response = await fetch("/do", { method: "POST", body: JSON.stringify(request) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

export async function fetchView(): Promise<WorkbookView> {
  const response = await fetch("/view");
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as WorkbookView;
}

/** Calls `changed` now and after every change of the workbook, `lost` when the server is gone. Gives a way to stop. */
export function watchChanges(changed: () => void, lost: () => void): () => void {
  const source = new EventSource("/changes");
  source.addEventListener("message", changed);
  source.addEventListener("error", lost);
  return () => {
    source.close();
  };
}
