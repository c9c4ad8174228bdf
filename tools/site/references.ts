import { existsSync } from "node:fs";
import path from "node:path";
import { type SitePage, relativeTo } from "./pages.ts";

/** The folder of the site that is the release, whole. */
export const RELEASE = "livraison";

/** What a page that names it leads to; the files for reviewers are only beside it. */
const OFFERED: ReadonlySet<string> = new Set([
  ...["copier.html", "Dyade.gs", "Dyade-trousse.gs", "SHA256SUMS"],
  ...["conformite/Code.gs", "conformite/dix-premiers.gs"],
]);

const OUTSIDE = /^(?:https?|mailto):/;

/** Where the references of a page lead. */
export interface References {
  /** The address that a link of the Markdown has on the site; null where it leads to nothing that readers can reach. */
  link(href: string): string | null;
  /** The address of a file that the site offers; null where it offers none of that name. */
  released(name: string): string | null;
  /** The address of a picture on the site. */
  picture(href: string): string;
  /** The pictures referred to, from the root of the repository; on the site they are in the same place. */
  readonly pictures: Set<string>;
}

/**
 * @param source the address of the repository, `""` where it is not published: links to files that are no page of the
 * site are then left out.
 */
export function referencesOf(
  page: SitePage,
  pages: readonly SitePage[],
  root: string,
  source: string,
): References {
  const pictures = new Set<string>();
  const inRepository = (href: string): string => {
    const file = path.posix.join(path.posix.dirname(page.source), decodeURI(href));
    if (!existsSync(path.join(root, file)))
      throw new Error(`${page.source} refers to ${href}, which does not exist.`);
    return file;
  };
  return {
    pictures,
    link(href) {
      if (OUTSIDE.test(href) || href.startsWith("#")) return href;
      const [target = "", hash] = href.split("#");
      const file = inRepository(target);
      const sibling = pages.find((other) => other.source === file);
      const anchor = hash === undefined ? "" : `#${hash}`;
      if (sibling !== undefined) return relativeTo(page, sibling.file) + anchor;
      return source === "" ? null : `${source.replace(/\/$/, "")}/blob/main/${file}${anchor}`;
    },
    released: (name) => (OFFERED.has(name) ? relativeTo(page, `${RELEASE}/${name}`) : null),
    picture(href) {
      if (OUTSIDE.test(href)) throw new Error(`${page.source} shows a picture from elsewhere: ${href}`);
      const file = inRepository(href);
      pictures.add(file);
      return relativeTo(page, file);
    },
  };
}
