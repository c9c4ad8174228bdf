import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PageData } from "../../src/core/directory/page-data.ts";
import type { DirectoryPageWords } from "../../src/core/messages/fr/directory-page.ts";

/** What every part of the page may need. */
interface Page {
  readonly data: PageData;
  readonly words: DirectoryPageWords;
  /** Names, the first preferred. */
  readonly list: readonly string[];
  readonly setList: (names: readonly string[]) => void;
  /** The name of the person who looks; `""` for nobody. */
  readonly asker: string;
  readonly setAsker: (name: string) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("This view is shown outside the page.");
  return page;
}
