const KEY = "dyade-initials";
/** As many characters as a column of names shows. */
export const LONGEST_INITIALS = 40;

let sinceOpening: string | null = null;
const listeners = new Set<() => void>();

/** The initials that the person at the keyboard gave once, null where they never did. Browsers may keep nothing, or refuse. */
export function rememberedInitials(): string | null {
  if (sinceOpening !== null) return sinceOpening;
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Calls a listener whenever the initials are given anew. @returns what stops it. */
export function onInitials(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function rememberInitials(initials: string): void {
  sinceOpening = initials;
  try {
    localStorage.setItem(KEY, initials);
  } catch {
    // Without storage the panel asks again next time.
  }
  for (const listener of listeners) listener();
}

/** The initials as a decision sends them: nothing where none were ever given, `""` where they were taken back. */
export function decidedBy(): { readonly by?: string } {
  const by = rememberedInitials();
  return by === null ? {} : { by };
}
