import type { Area } from "./a1.ts";
import type { Borders, Chart } from "./workbook.ts";

/** What the preview page shows, as the preview server sends it. Rows and columns count from 0. */
export interface WorkbookView {
  /** Grows with every change. */
  readonly revision: number;
  readonly name: string;
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
  readonly selection: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly menus: readonly MenuView[];
  readonly panel: PanelView | null;
  readonly messages: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly language: "fr" | "en";
  readonly canUndo: boolean;
  /** What the last execution would cost at Google. */
  readonly cost: { readonly calls: number; readonly milliseconds: number } | null;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color?: string;
  readonly hidden: boolean;
}

export interface MenuView {
  readonly caption: string;
  /** Under Extensions rather than in the menu bar. */
  readonly addOn: boolean;
  readonly items: readonly { readonly caption: string; readonly functionName: string }[];
}

export interface PanelView {
  readonly id: number;
  readonly kind: "sidebar" | "dialog";
  readonly title: string;
  readonly address: string;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly maxRows: number;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly rows: readonly RowView[];
  /** The lists that cells choose from; a cell names its own by place. */
  readonly lists: readonly (readonly string[])[];
  readonly charts: readonly ChartView[];
  readonly filter?: FilterView;
}

/** A chart with what it draws. */
export interface ChartView extends Pick<Chart, "kind" | "title" | "colours" | "row" | "column"> {
  /** What each number of an item is. */
  readonly series: readonly string[];
  readonly items: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** The same as the cells show them. */
    readonly texts: readonly string[];
  }[];
  /** The numbers along its axis, ascending; all values lie between the first and the last. */
  readonly marks: readonly { readonly value: number; readonly text: string }[];
}

export interface FilterView {
  readonly area: Area;
  /** By column, the texts whose rows are hidden. */
  readonly filteredOut: Readonly<Record<number, readonly string[]>>;
}

export interface RowView {
  readonly height?: number;
  readonly hidden?: true;
  /** Blank cells at the end of a row are left out. */
  readonly cells: readonly (CellView | null)[];
}

export interface CellView {
  readonly text: string;
  /** What an editor starts from, where it is not the text shown. */
  readonly raw?: string;
  readonly note?: string;
  readonly list?: number;
  readonly invalid?: true;
  /** A header of the filter: whether its column hides rows. */
  readonly filter?: "all" | "some";
  readonly link?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: "wrap" | "overflow" | "clip";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly borders?: Borders;
  /** A merged cell: how far it reaches. The cells that it covers are null. */
  readonly spans?: { readonly rows: number; readonly columns: number };
}
