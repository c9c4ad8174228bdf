import { quietly } from "./writes.ts";

const KEY = "dyade:by";

/** Keeps for the person at the keyboard the initials that they gave in the panel, so that edits in the tab bear them too. */
export function keepInitials(initials: string): void {
  quietly(() => PropertiesService.getUserProperties().setProperty(KEY, initials));
}

/** The initials of the person at the keyboard; `""` where they never gave any. */
export function keptInitials(): string {
  let initials = "";
  quietly(() => {
    initials = PropertiesService.getUserProperties().getProperty(KEY) ?? "";
  });
  return initials;
}
