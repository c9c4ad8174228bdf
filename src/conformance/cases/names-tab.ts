import type { Bench } from "../bench.ts";

const YELLOW = "#fff2cc";

/** Names in the first column, one of them yellow and chosen, and a place beside it. */
export function prepareNames({ sheet }: Pick<Bench, "sheet">): void {
  sheet.getRange("A1:A4").setValues([["Zoé"], ["Ève"], ["Ali"], ["Léa"]]);
  sheet.getRange("A2").setBackground(YELLOW).activate();
}
