import type { Language } from "../programme/settings.ts";
import { recommendedLabels } from "./criteria-list.ts";
import type { Bilingual, FormQuestion, QuestionKind, Section } from "./question.ts";

/** A question in one language, as a form shows it. */
export interface WordedQuestion {
  readonly id: string;
  readonly section: Section;
  readonly kind: QuestionKind;
  readonly title: string;
  /** `""` for none. */
  readonly help: string;
  readonly options: readonly string[];
  /** How many options may be chosen at most; null for any number. */
  readonly most: number | null;
  readonly rows: readonly string[];
  /** Of a scale, its two ends. */
  readonly ends: readonly string[];
  readonly other: boolean;
  readonly required: boolean;
  readonly reason: string;
}

/** What a programme says of itself in its forms, each `""` where it is not known yet. */
export type Particulars = Readonly<Record<"organisation" | "contact" | "until" | "length", string>>;

/** What stands in a form until it is replaced by hand. */
export const MARKS: Readonly<Record<keyof Particulars, Bilingual>> = {
  organisation: { fr: "[organisme]", en: "[organisation]" },
  contact: {
    fr: "[titre et courriel de la personne responsable]",
    en: "[title and e-mail of the person in charge]",
  },
  until: { fr: "[date]", en: "[date]" },
  length: { fr: "[durée]", en: "[length of the programme]" },
};

const UNKNOWN: Particulars = { organisation: "", contact: "", until: "", length: "" };

/** French puts a no-break space before a colon and inside quotation marks. */
function typeset(text: string, language: Language): string {
  return language === "fr" ? text.replace(/« /g, "«\u00a0").replace(/ ([:»])/g, "\u00a0$1") : text;
}

/** A text of a definition as people read it. */
export function wording(text: Bilingual, language: Language, particulars = UNKNOWN): string {
  const filled = text[language].replace(/\{(organisation|contact|until|length)\}/g, (_, name: string) => {
    const particular = name as keyof Particulars;
    return particulars[particular] || MARKS[particular][language];
  });
  return typeset(filled, language);
}

/** The options that are a programme's own. */
export interface OwnOptions {
  /** The list that the coordinator edits. */
  readonly topics: readonly string[];
  /** The names of the criteria that count; those of the recommended ones where it is left out. */
  readonly criteria?: readonly string[];
}

/**
 * A question in one language.
 *
 * @param ownOptions the lists of the programme, for the questions that use them.
 * @param particulars what the programme says of itself; marks in brackets stand for the rest.
 */
export function worded(
  question: FormQuestion,
  language: Language,
  ownOptions: OwnOptions,
  particulars = UNKNOWN,
): WordedQuestion {
  const { id, section, kind, title, help, options = [], rows = [], ends = [], required, reason } = question;
  const texts = (list: readonly Bilingual[]): string[] => list.map((text) => wording(text, language));
  const lists = { topics: ownOptions.topics, criteria: ownOptions.criteria ?? recommendedLabels(language) };
  return {
    id,
    section,
    kind,
    title: wording(title, language),
    help: help === undefined ? "" : wording(help, language, particulars),
    options: typeof options === "string" ? lists[options] : texts(options),
    most: question.most ?? null,
    rows: texts(rows),
    ends: texts(ends),
    other: question.other ?? false,
    required,
    reason: wording(reason, language),
  };
}
