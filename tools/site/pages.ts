import { existsSync } from "node:fs";
import path from "node:path";
import type { SiteWords } from "../../src/core/messages/fr/site.ts";
import type { Language } from "../../src/core/programme/settings.ts";

export const LANGUAGES: readonly Language[] = ["fr", "en"];

export type PageName = keyof SiteWords["pages"];

/** Of each page, the Markdown that it is made of, from the root of the repository: the only text there is of it. */
export const SOURCES: Readonly<Record<PageName, Readonly<Record<Language, string>>>> = {
  home: { fr: "docs/accueil.md", en: "docs/home.md" },
  install: { fr: "docs/installer.md", en: "docs/install.md" },
  forms: { fr: "docs/formulaires.md", en: "docs/forms.md" },
  rules: { fr: "docs/regles.md", en: "docs/rules.md" },
  support: { fr: "docs/soutien.md", en: "docs/support.md" },
  privacy: { fr: "docs/confidentialite.md", en: "docs/privacy.md" },
  pia: { fr: "docs/efvp.md", en: "docs/pia.md" },
  it: { fr: "docs/informatique.md", en: "docs/it.md" },
  template: { fr: "docs/modele.md", en: "docs/template.md" },
  assumptions: { fr: "docs/hypotheses.md", en: "docs/assumptions.md" },
  terms: { fr: "docs/conditions.md", en: "docs/terms.md" },
};

/** What stands in the head of every page; the foot has them all. */
export const MAIN: readonly PageName[] = ["install", "forms", "rules", "support"];

/** A page of the site in one language. */
export interface SitePage {
  readonly name: PageName;
  readonly language: Language;
  /** Its Markdown, from the root of the repository. */
  readonly source: string;
  /** Its HTML, from the root of the site. */
  readonly file: string;
}

function fileOf(name: PageName, language: Language): string {
  const base = name === "home" ? "index" : path.posix.basename(SOURCES[name][language], ".md").toLowerCase();
  return `${language === "fr" ? "" : `${language}/`}${base}.html`;
}

/** The pages whose text is in the repository in both languages, in the order of the foot, French first. */
export function sitePages(root: string): SitePage[] {
  const names = (Object.keys(SOURCES) as PageName[]).filter((name) =>
    LANGUAGES.every((language) => existsSync(path.join(root, SOURCES[name][language]))),
  );
  return LANGUAGES.flatMap((language) =>
    names.map((name) => ({
      name,
      language,
      source: SOURCES[name][language],
      file: fileOf(name, language),
    })),
  );
}

/** The address of a file of the site as a page says it: relative, so that the site may lie in any folder. */
export function relativeTo(page: SitePage, file: string): string {
  return path.posix.relative(path.posix.dirname(page.file), file);
}
