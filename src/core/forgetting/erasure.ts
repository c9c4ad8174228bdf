import type { SettingsFile } from "../programme/settings.ts";
import type { AsideTexts } from "../tabs/aside.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";

/** One writing, in the order in which they are to be made: their own answers last, by which the others are found. */
export type Erasure =
  | { readonly kind: "aside"; readonly tab: string; readonly texts: AsideTexts }
  | { readonly kind: "kept"; readonly name: string; readonly value: string; readonly before: string }
  | { readonly kind: "settings"; readonly settings: SettingsFile }
  | { readonly kind: "tab"; readonly tab: string; readonly edit: TabEdit };
