/** The names that a person keeps; remembered as a hint, where the browser lets a file do so. */
export interface ListStore {
  read(): string[];
  write(names: readonly string[]): void;
}

/** @param title of the directory: lists of two directories on one device stay apart. */
export function listStore(title: string): ListStore {
  const key = `dyade-directory:${title}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
        return Array.isArray(kept) ? kept.filter((name) => typeof name === "string") : [];
      } catch {
        return [];
      }
    },
    write(names) {
      try {
        localStorage.setItem(key, JSON.stringify(names));
      } catch {
        // A hint that cannot be kept is no loss: the list stands on the page.
      }
    },
  };
}

/** The list with a name moved by so many places, as far as there are any. */
export function moved(names: readonly string[], name: string, by: number): string[] {
  const from = names.indexOf(name);
  const rest = names.filter((other) => other !== name);
  const to = Math.max(0, Math.min(rest.length, from + by));
  return [...rest.slice(0, to), name, ...rest.slice(to)];
}

/** Adds a name at the end, or takes it out. */
export function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
