import type { CaseId } from "../case-id.ts";

/** A link that a person is asked to click. */
export interface TriedLink {
  readonly address: string;
  readonly file?: string;
}

/** The links of the cases that only a person can judge. */
export const TRIED_LINKS: Partial<Record<CaseId, () => TriedLink>> = {
  S4: () => ({ address: "about:blank" }),
  S6: () => ({
    address: URL.createObjectURL(new Blob(["Dyade"], { type: "text/plain" })),
    file: "essai.txt",
  }),
  S7: () => ({ address: "mailto:personne@example.org?subject=Dyade" }),
};
