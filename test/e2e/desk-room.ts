import type { DyadsTab } from "./dyads-tab.ts";
import { type OpenPreview, expect } from "./preview.ts";

/** The mentees with or without a mentor, in the order of the tab. */
export function mentees(dyads: DyadsTab, placed: boolean): string[] {
  return [...dyads.column("Mentor·e")]
    .filter(([, mentor]) => (mentor !== "") === placed)
    .map(([name]) => name);
}

/** Goes to the row of a mentee with the dyad at hand in sight. */
export async function lookAt({ panel, cell }: OpenPreview, dyads: DyadsTab, mentee: string): Promise<void> {
  await cell(dyads.at("Mentoré·e", mentee)).click();
  await expect(panel.getByRole("heading", { level: 2, name: new RegExp(`^${mentee}`) })).toBeVisible();
}
