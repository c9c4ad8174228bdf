/** `employé·e`, `employé(e)`, `supérieur.e`, `client-e-s`. */
const ENDING = /(?<=\p{L})[·•.(-](?:e|ne|te|rice|trice|euse)\)?(?:[·•.-]?s\)?)?(?!\p{L})/gu;

/** A folded text without the feminine endings that follow a sign: `supervisé·e par` gives `supervise par`. */
export function withoutFeminineEndings(folded: string): string {
  return folded.replace(ENDING, "");
}
