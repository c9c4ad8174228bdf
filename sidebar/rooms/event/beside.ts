import type { Language } from "../../../src/core/programme/settings.ts";

interface PageHead {
  readonly title: string;
  readonly language: Language;
  /** Of the body, by which the style knows it. */
  readonly className: string;
}

/** Makes an empty page ready to be drawn on, in the panel's own style. */
export function dressPage(page: Document, { title, language, className }: PageHead): HTMLElement {
  const styles = [...document.querySelectorAll("style")].map((style) => page.importNode(style, true));
  page.head.replaceChildren(...styles);
  page.title = title;
  page.documentElement.lang = language;
  page.body.replaceChildren();
  page.body.className = className;
  return page.body;
}
