import type { Issue, IssueCode } from "../../issues/issue.ts";
import { list, rowList } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

const quoted = (names: readonly string[] = []): string => list(names.map((name) => quote(name)));

/** What is said of the follow-up tab as people left it. */
export const followUpIssues = {
  "follow-up-unreadable": ({ tab, names }) =>
    `L’onglet ${quote(tab)} ne dit plus de quelles dyades il parle\u00a0: il y manque ${quoted(names)}. Rien n’y est lu ni changé, et aucun nouvel onglet n’est écrit. Annulez (Ctrl+Z), ou récrivez ces titres au-dessus des noms, puis relisez le classeur.`,
  "follow-up-column-missing": ({ tab, names = [] }) =>
    `Dans l’onglet ${quote(tab)}, ${names.length < 2 ? "la colonne" : "les colonnes"} ${quoted(names)} ${names.length < 2 ? "est introuvable" : "sont introuvables"}. Si vous l’avez renommée, redonnez-lui ce titre. Sinon, ce qu’elle contient suit tel quel, à droite, sous le titre que vous lui avez donné, mais ne compte pas. Si vous l’avez supprimée, annulez (Ctrl+Z)\u00a0: ce qui y était écrit à la main ne compte plus.`,
  "follow-up-column-gone": ({ tab, names = [] }) =>
    `L’onglet ${quote(tab)} n’a plus ${names.length < 2 ? "la colonne" : "les colonnes"} ${quoted(names)}\u00a0: ce qui y était écrit à la main ne compte plus, et le prochain onglet l’oubliera. Annulez la suppression (Ctrl+Z), ou retrouvez-la par Fichier > Historique des versions, avant d’écrire l’onglet.`,
  "follow-up-marks-gone": ({ tab, column }) =>
    `L’onglet ${quote(tab)} n’a plus sa colonne masquée ${quote(column)}\u00a0: ce qui est écrit par-dessus une case remplie par Dyade ne s’y distingue plus, n’est pas repris et reste dans cet onglet. Annulez la suppression, ou recopiez ces textes dans les notes.`,
  "follow-up-column-twice": ({ tab, column, read: letters }) =>
    `L’onglet ${quote(tab)} a deux fois la colonne ${quote(column)}\u00a0: celle qui compte est ${letters ?? ""}. L’autre suit telle quelle, à droite, mais ne compte pas. Renommez-la.`,
  "follow-up-copied": ({ tab, names }) =>
    `L’onglet ${quote(tab)} est lu. Il a une copie qui ne dit pas la même chose, et qui n’est pas lue\u00a0: ${quoted(names)}. Si vous y avez écrit, recopiez-le dans ${quote(tab)}, puis supprimez la copie.`,
  "follow-up-old-changed": ({ tab, names: [current = ""] = [] }) =>
    `On a écrit dans l’onglet ${quote(tab)} après que ${quote(current)} l’a remplacé\u00a0: cela n’est pas lu. Recopiez-le dans ${quote(current)}.`,
  "follow-up-outside": ({ tab, row, read: text }) =>
    `Dans l’onglet ${quote(tab)}, la ligne ${String(row ?? "")} n’est celle d’aucune dyade et dit ${quote(text)}. Ce texte ne suivra pas dans le prochain onglet\u00a0: recopiez-le dans les notes d’une dyade, ou dans une colonne à vous.`,
  "follow-up-to-note": ({ tab, row, column, read: text, names: [note = ""] = [] }) =>
    `Dans l’onglet ${quote(tab)}, ligne ${String(row ?? "")}, colonne ${quote(column)}, on a écrit ${quote(text)}. Une dyade n’a qu’une ligne, et Dyade remplit ses propres colonnes\u00a0: dans le prochain onglet, ce texte passe sous ${quote(note)}.`,
  "follow-up-end-alone": ({ read: day, column, names: [mentee = "", mentor = "", why = ""] = [] }) =>
    `La dyade de ${mentee} et de ${mentor} a ${quote(day)} dans la colonne ${quote(column)}, sans raison\u00a0: elle n’est pas close. Choisissez-en une sous ${quote(why)}, ou videz la case.`,
  "follow-up-end-when": ({ tab, row, read: day, column, names: [mentee = "", mentor = ""] = [] }) =>
    `Dans l’onglet ${quote(tab)}, ligne ${String(row ?? "")}, la dyade de ${mentee} et de ${mentor} a ${quote(day)} dans la colonne ${quote(column)}\u00a0: c’est avant son début, ou à plus de six mois d’ici. Elle n’est pas close, et se suit comme avant. Corrigez la date, ou videz la case.`,
  "follow-up-loose": ({ tab, rows = [], count: notes = 1, read: text }) =>
    notes < 2
      ? `Dans l’onglet ${quote(tab)}, la ligne ${rows.join()} ne nomme pas les deux personnes d’une dyade et dit ${quote(text)}. C’est une note à vous, qui ne compte pas\u00a0: elle suit telle quelle dans le prochain onglet, sous les dyades.`
      : `Dans l’onglet ${quote(tab)}, des lignes (${rowList(rows, notes)}) ne nomment pas les deux personnes d’une dyade; la première dit ${quote(text)}. Ce sont des notes à vous, qui ne comptent pas\u00a0: elles suivent telles quelles dans le prochain onglet, sous les dyades.`,
  "follow-up-half": ({ tab, names: [current = ""] = [] }) =>
    `L’onglet ${quote(tab)} est resté à moitié écrit, car Google a cessé de répondre\u00a0: il n’est pas lu, et ${quote(current)} compte. S’il contient un texte à vous, recopiez-le dans ${quote(current)}, puis supprimez ${quote(tab)}.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;
