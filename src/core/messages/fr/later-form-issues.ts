import { dayText, possibleDays } from "../../follow-up/calendar.ts";
import type { Issue, IssueCode } from "../../issues/issue.ts";
import { isIn } from "../is-in.ts";
import { formNames } from "./form-names.ts";
import { count, dayInWords, list, number, rowList } from "./grammar.ts";
import { quote, who } from "./issue-parts.ts";

/** Of which dyad a cell of the follow-up tab speaks. */
const ofDyad = ({ names: [mentee, mentor] = [] }: Issue): string =>
  mentee === undefined || mentor === undefined ? "" : `, pour ${mentee} et ${mentor}`;

/** What counts in the place of a cell that does not; `""` where nothing does. */
const meanwhile = ({ names: [, , counted = ""] = [] }: Issue): string =>
  counted === "" ? "" : `En attendant, ${quote(counted)} compte. `;

/** What is said of the forms that come after the first: requests from the directory, ballots of an event, the pulse. */
export const laterFormIssues = {
  "request-question-missing": ({ tab }) =>
    `Dans l’onglet ${quote(tab)}, la question qui nomme les mentor·es ou celle qui dit qui demande est introuvable. A-t-elle été renommée? Rétablissez son titre, ou choisissez un autre onglet de demandes.`,
  "request-from-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} peut désigner plusieurs mentoré·es (${list(names, "ou")}) : la demande est laissée de côté. Écrivez le courriel.`
      : `${quote(mention)} n’est pas parmi les mentoré·es : la demande est laissée de côté. Vérifiez le nom ou le courriel.`,
  "request-for-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} peut désigner plusieurs mentor·es (${list(names, "ou")}) : cette demande n’est pas comptée. Écrivez le courriel.`
      : `${quote(mention)} n’est pas parmi les mentor·es : cette demande n’est pas comptée. Vérifiez le nom.`,
  "request-empty": (issue) =>
    `La demande de ${who(issue)} ne nomme personne : elle ne compte pas. Demandez à cette personne qui elle souhaite.`,
  "request-repeated": ({ names: [mentee = "", mentor = ""] = [], count: first }) =>
    `${mentee} avait déjà demandé ${mentor}, à la ligne ${String(first ?? "")} : la première demande compte.`,
  "choices-repeated": ({ names, count: kept }) =>
    `${list(names ?? [])} a remis ses choix plusieurs fois : ceux de la ligne ${String(kept ?? "")} comptent.`,
  "ballot-question-missing": ({ tab }) =>
    `L’onglet ${quote(tab)} est un bulletin dont une question manque ou a changé de titre : rétablissez le titre, ou écrivez les choix dans l’onglet Bulletins.`,
  "ballot-from-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `Le bulletin de ${quote(mention)} peut venir de plusieurs personnes (${list(names, "ou")}) : il ne compte pas. Écrivez le courriel.`
      : `Le bulletin de ${quote(mention)} vient de quelqu’un qui ne prend pas part au jumelage : il ne compte pas. Vérifiez le nom ou le courriel.`,
  "ballot-for-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} peut désigner plusieurs personnes (${list(names, "ou")}) : le choix garde son rang, mais ne compte pas. Écrivez le courriel.`
      : `${quote(mention)} n’est pas dans l’autre groupe : le choix garde son rang, mais ne compte pas. Vérifiez le nom.`,
  "ballot-for-absent": ({ names: [voter = "", whom = ""] = [] }) =>
    `${voter} nomme ${whom} sans l’avoir rencontré·e à l’événement. Le bulletin compte tout de même; vérifiez le nom.`,
  "ballot-empty": (issue) => `Le bulletin de ${who(issue)} est vide : il ne compte pas.`,
  "ballot-repeated": ({ names, count: kept }) =>
    `${list(names ?? [])} a remis plus d’un bulletin : celui de la ligne ${String(kept ?? "")} compte, celui-ci est laissé de côté.`,
  "ballot-both": ({ names: [voter = "", whom = ""] = [] }) =>
    `${voter} choisit et refuse à la fois ${whom} : le refus compte. Vérifiez auprès de cette personne.`,
  "pulse-question-missing": ({ tab, names = [] }) =>
    `L’onglet de suivi ${quote(tab)} n’a plus ${names.length < 2 ? "la question" : "les questions"} ${list(names.map((name) => quote(name)))}. Rétablissez l’en-tête; d’ici là, ce qu’on y répond n’est pas lu.`,
  "pulse-answer-unread": ({ read: answer }) =>
    `La réponse ${quote(answer)} n’est pas une des options du formulaire de suivi : elle compte comme vide.`,
  "pulse-person-unknown": ({ read: mention }) =>
    `${quote(mention)} a répondu au suivi et ne prend pas part au programme, ou peut désigner plusieurs personnes : la réponse n’est pas comptée. Vérifiez le nom et le courriel.`,
  "pulse-not-in-dyad": ({ names: [who = "", partner] = [] }) =>
    partner === undefined
      ? `${who} a répondu au suivi et n’a pas de dyade dans cet onglet : la réponse n’est pas comptée.`
      : `${who} a répondu au suivi à propos de ${quote(partner)}, qui n’est pas dans sa dyade : la réponse n’est pas comptée. Vérifiez le nom.`,
  "pulse-dyad-unclear": ({ read: mention, names = [] }) =>
    `${mention ?? ""} a répondu au suivi sans dire de qui : ${list(names, "ou")}? Écrivez le nom dans la colonne; d’ici là, la réponse ne compte pas.`,
  "pulse-date-unread": ({ read: answer }) =>
    `La réponse ${quote(answer)} n’est pas une date : elle compte comme vide. Écrivez-la comme 2026-03-15.`,
  "pulse-undated": ({ names: [who = ""] = [], read: stamp }) =>
    `La réponse de ${who} est datée ${quote(stamp)}, qui n’est pas une date possible : elle compte comme la plus ancienne. Corrigez la date dans la première colonne.`,
  "pulse-in-future": ({ names: [who = ""] = [], read: stamp }) =>
    `La réponse de ${who} porte une date à venir, ${stamp ?? ""} : elle compte comme la plus ancienne. Corrigez la date dans la première colonne.`,
  "pulse-two-people": ({ names: [who = ""] = [], read: address }) =>
    `Une réponse porte le nom de ${quote(who)} et l’adresse de quelqu’un d’autre, ${address ?? ""} : elle n’est pas comptée. Demandez qui a répondu, puis corrigez le nom ou l’adresse.`,
  "life-renewed-when": (issue) =>
    `Dans l’onglet Suivi${ofDyad(issue)}, ${quote(issue.read)}, sous ${quote(issue.column)}, est à venir ou d’avant le début de la dyade : le renouvellement ne compte pas. Écrivez le jour où les deux ont accepté, comme 2026-03-15.`,
  "journal-number-unread": ({ read: answer }) =>
    `La réponse ${quote(answer)} n’est pas un nombre de rencontres ou d’heures : elle compte comme vide. Demandez à cette personne, puis écrivez le nombre dans l’onglet Suivi.`,
  "journal-count-fell": ({ read: amount, names: [who = ""] = [], count: before = 0 }) =>
    `${who} compte ${(amount ?? "").replace(".", ",")} ici, et ${number(before)} dans une réponse d’avant : la question demande le total depuis le début. La dernière réponse compte; vérifiez, et écrivez le total dans l’onglet Suivi.`,
  "journal-before-dyad": ({ rows = [], count: answers = 0 }) =>
    `${count(answers, "réponse du journal date", "réponses du journal datent")} d’avant le début de la dyade (${rowList(rows.slice(0, 5), answers)}) : ${answers < 2 ? "elle ne compte pas" : "elles ne comptent pas"}. Si c’est de cette dyade qu’on parle, corrigez le jour sous «\u00a0Dyade depuis\u00a0», dans l’onglet Suivi.`,
  "day-unclear": (issue) => {
    const days = possibleDays(issue.read).map(dayText);
    return `${quote(issue.read)}, sous ${quote(issue.column)}${ofDyad(issue)}, peut être ${list(
      days.map((day) => `le ${dayInWords(day)}`),
      "ou",
    )}, et aucune autre date écrite là ne dit lequel : cette date ne compte pas. ${meanwhile(issue)}Écrivez ${list(days, "ou")}.`;
  },
  "life-unread": (issue) =>
    `Dans l’onglet Suivi${ofDyad(issue)}, ${quote(issue.read)} ne se lit pas sous ${quote(issue.column)} : la case reste telle quelle, mais ne compte pas. ${meanwhile(issue)}Écrivez une date comme 2026-03-15, un nombre, ou un choix de la liste.`,
  "life-since-when": (issue) =>
    `Dans l’onglet Suivi${ofDyad(issue)}, ${quote(issue.read)}, sous ${quote(issue.column)}, est à plus de six mois d’ici : ce début ne compte pas. ${meanwhile(issue)}Corrigez la date, ou videz la case.`,
  "life-until-when": (issue) =>
    `Dans l’onglet Suivi${ofDyad(issue)}, ${quote(issue.read)}, sous ${quote(issue.column)}, est avant le début de la dyade ou des années trop loin : cette fin ne compte pas. ${meanwhile(issue)}Corrigez la date, ou videz la case.`,
  "life-written-twice": ({ read: text, column, names: [mentee = "", mentor = "", first = ""] = [] }) =>
    `Deux lignes de l’onglet Suivi parlent de ${mentee} et de ${mentor}, et ne disent pas la même chose sous ${quote(column)} : ${quote(first)} et ${quote(text)}. La première compte; l’autre passe dans les notes du prochain onglet.`,
  "form-titles-lost": ({ tab, names = [], rule = "" }) =>
    `L’onglet ${quote(tab)} semble tenir les réponses de ${quote(isIn(formNames, rule) ? formNames[rule] : rule)}, dont les titres ont changé : rien n’y est lu. Rétablissez dans la première ligne ${names.length < 2 ? "le titre" : "les titres"} ${list(names.map((name) => quote(name)))}. Si c’est un autre formulaire, il n’y a rien à faire.`,
  "form-question-twice": ({ tab, names = [] }) =>
    `L’onglet ${quote(tab)} a deux colonnes pour ${names.length < 2 ? "la question" : "les questions"} ${list(names.map((name) => quote(name)))} : où l’une est vide, l’autre est lue. Dans le formulaire, ne gardez ${names.length < 2 ? "cette question qu’une fois" : "chacune qu’une fois"}.`,
  "form-answers-differ": ({ names: [who = "", ...answers] = [], column }) =>
    `${who} a répondu ${list(answers.map((answer) => quote(answer)))} à ${quote(column)}, qui a deux colonnes : aucune de ces réponses ne compte. Demandez à cette personne, puis videz la case de trop.`,
  "acceptance-question-missing": ({ tab, names = [] }) =>
    `L’onglet ${quote(tab)} n’a plus ${names.length < 2 ? "la question" : "les questions"} ${list(names.map((name) => quote(name)))}. Rétablissez l’en-tête; d’ici là, ce qu’on y répond n’est pas lu.`,
  "acceptance-unread": ({ read: answer }) =>
    `La réponse ${quote(answer)} n’est ni un simple oui ni un simple non : elle ne compte pas encore. Demandez à cette personne, puis notez sa réponse sous la dyade dans «\u00a0Demander avant de confirmer\u00a0».`,
  "acceptance-from-unknown": ({ read: mention }) =>
    `${quote(mention)} a répondu et n’est ni mentor·e ni mentoré·e, ou peut désigner plusieurs personnes : la réponse n’est pas comptée. Vérifiez le nom et le courriel.`,
  "acceptance-two-people": ({ names: [who = ""] = [], read: address }) =>
    `Une réponse porte le nom de ${quote(who)} et l’adresse de quelqu’un d’autre, ${address ?? ""} : elle n’est pas comptée. Demandez qui a répondu, puis corrigez le nom ou l’adresse, ou notez la réponse sous la dyade.`,
  "acceptance-of-no-dyad": ({ names: [who = "", proposed = ""] = [] }) =>
    proposed === ""
      ? `${who} a répondu et n’a pas de dyade dans cet onglet : la réponse n’est pas comptée.`
      : `${who} a répondu à propos de ${quote(proposed)}, qui n’est pas dans sa dyade : la réponse n’est pas comptée. Vérifiez le nom.`,
  "acceptance-of-former-dyad": ({ names: [who = "", other = ""] = [] }) =>
    `${who} accepte ${other}, mais cette dyade n’est plus proposée : la réponse n’est pas comptée. Dites-le à cette personne, ou reformez la dyade.`,
  "refusal-of-former-dyad": ({ names: [who = "", other = ""] = [] }) =>
    `${who} décline ${other}, et cette dyade n’est plus proposée. Pour qu’elle ne le soit plus jamais, refusez cette paire dans l’onglet des dyades.`,
  "acceptance-undated": ({ names: [who = ""] = [], read: stamp }) =>
    `La réponse de ${who} est datée ${quote(stamp)}, qui n’est pas une date : un oui n’est pas encore compté. Corrigez la date, ou notez la réponse sous la dyade dans «\u00a0Demander avant de confirmer\u00a0».`,
  "acceptance-in-future": ({ names: [who = ""] = [], read: stamp }) =>
    `La réponse de ${who} porte une date à venir, ${stamp ?? ""} : un oui n’est pas encore compté. Corrigez la date, ou notez la réponse sous la dyade dans «\u00a0Demander avant de confirmer\u00a0».`,
  "acceptance-before-request": ({ names: [who = ""] = [], read: stamp }) =>
    `La réponse de ${who}, du ${stamp ?? ""}, date d’avant la demande : un oui n’est pas encore compté. Demandez à cette personne, puis notez sa réponse sous la dyade dans «\u00a0Demander avant de confirmer\u00a0».`,
  "acceptance-changed": ({ names: [who = "", other = ""] = [] }) =>
    `${who} a répondu oui et non à propos de ${other} : la dernière réponse compte. Vérifiez avec cette personne.`,
  "acceptance-other-email": ({ names: [who = ""] = [], read: address = "" }) =>
    `La réponse de ${who} vient d’une autre adresse que la sienne, ${address} : elle compte. Assurez-vous que c’est bien cette personne.`,
  "acceptance-unclear": ({ read: mention, names = [] }) =>
    `${mention ?? ""} a répondu sans dire à propos de qui : ${list(names, "ou")}? Écrivez le nom dans la colonne; d’ici là, la réponse ne compte pas.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;
