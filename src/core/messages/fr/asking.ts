import type { AskingTabWords } from "../../acceptance/merge-plan.ts";
import type { Acceptance } from "../../acceptance/read-acceptances.ts";
import type { SideState } from "../../acceptance/dyad-state.ts";
import type { NotedWay } from "../../acceptance/noted.ts";
import type { DateDoubt } from "../../acceptance/side-answer.ts";
import type { AskingOrder, Side } from "../../acceptance/side.ts";
import type { MessageWords } from "../../introduction/words.ts";
import { count, list } from "./grammar.ts";
import { message } from "./introduction.ts";

const letter: Pick<MessageWords, "blanks" | "list"> = {
  blanks: { ...message.blanks, link: ["lien", "formulaire"], until: ["échéance", "date limite"] },
  list: (items) => list(items),
};

/** What the other person has heard by then. */
const heard: Record<AskingOrder, string> = {
  "mentor-first": "Rien n’est annoncé à l’autre personne tant que vous n’avez pas répondu.",
  "mentee-first": "L’autre personne a été consultée avant vous.",
  both: "La même question est posée à l’autre personne en ce moment.",
  mentor: "Rien n’est annoncé à l’autre personne tant que vous n’avez pas répondu.",
  mentee: "L’autre personne a été consultée avant vous.",
};

const texts = (order: AskingOrder): Record<Side, { subject: string; body: string }> => ({
  mentor: {
    subject: "{programme}\u00a0: accepteriez-vous d’accompagner {mentoré·e}?",
    body: `Bonjour {mentor·e},

{programme} vous propose d’accompagner {mentoré·e}.

Organisation\u00a0: {organisation mentoré·e}
Sujets en commun\u00a0: {sujets communs}

Acceptez-vous? Répondez d’ici le {échéance}.
Pour répondre, en une minute\u00a0: {lien}

Un non est respecté et n’est un échec pour personne. ${heard[order]}

{coordination}`,
  },
  mentee: {
    subject: "{programme}\u00a0: une personne vous est proposée",
    body: `Bonjour {mentoré·e},

{programme} vous propose {mentor·e} comme mentor·e.

Organisation\u00a0: {organisation mentor·e}
Sujets en commun\u00a0: {sujets communs}

Acceptez-vous? Répondez d’ici le {échéance}.
Pour répondre, en une minute\u00a0: {lien}

Un non est respecté et n’est un échec pour personne\u00a0: nous chercherons quelqu’un d’autre.

{coordination}`,
  },
});

const tab: AskingTabWords = {
  tabTitle: "Demandes d’acceptation",
  headers: ["Personne", "Courriel", "Objet", "Message"],
};

const orders: Record<AskingOrder, string> = {
  "mentor-first": "Mentor·e d’abord, puis mentoré·e",
  "mentee-first": "Mentoré·e d’abord, puis mentor·e",
  both: "Les deux à la fois",
  mentor: "Mentor·e seulement",
  mentee: "Mentoré·e seulement",
};

const ways: Record<NotedWay, string> = {
  phone: "par téléphone",
  person: "en personne",
  email: "par courriel",
};

/** The words of the room where the two are asked before a dyad is confirmed, in French. */
export const asking = {
  letter,
  texts,
  tab,
  lead: "Demandez à chaque personne si elle accepte, avant de confirmer. Le message part de votre propre messagerie.",
  skip: "Passer cette étape\u00a0: ne rien demander avant de confirmer",
  skipped:
    "Personne n’est à demander\u00a0: confirmez dans «\u00a0Décider des dyades\u00a0». Les dyades acceptées, déclinées ou à vérifier restent montrées.",
  none: "Aucune dyade à proposer dans cet onglet.",

  lacksForm:
    "Aucun onglet de ce classeur ne contient les réponses. Liez-y le formulaire d’acceptation. S’il l’est déjà, ses questions ont été renommées\u00a0: rétablissez leurs titres. Ils sont ici\u00a0:",
  settings: "Comment demander",
  order: "À qui, et dans quel ordre",
  orders,
  days: "Jours pour répondre",
  form: "Lien prérempli du formulaire d’acceptation",
  formWhat:
    "Dans le formulaire\u00a0: ⋮ > Obtenir le lien prérempli, écrivez MOI comme nom et MENTOR comme personne proposée. Sans lien, demandez une réponse par courriel et notez-la sous la dyade.",
  faults: {
    "not-a-form": "Ce n’est pas l’adresse d’un formulaire Google.",
    "not-prefilled": "Ce lien n’est pas prérempli.",
    "no-mentor": "Aucune réponse de ce lien n’est le mot MENTOR.",
  },
  noAsker:
    "Aucune réponse de ce lien n’est le mot MOI\u00a0: chaque personne devra écrire son nom. Pour qu’il soit rempli, écrivez MOI comme nom dans le lien prérempli.",
  noLink: (blank: string) =>
    `Sans lien, la ligne où est ${blank} ne sera pas dans le message. Écrivez-y comment répondre, par exemple par courriel.`,
  programme: "Nom du programme",
  coordination: "Votre nom, ou celui de l’équipe",
  messageTo: { mentor: "Message aux mentor·es", mentee: "Message aux mentoré·es" },
  subject: "Objet",
  body: "Texte",
  blanks: (blanks: readonly string[]) =>
    `Ce qui est entre accolades est rempli pour chaque personne\u00a0: ${blanks.join(", ")}.`,
  save: "Garder ces choix",
  saved: "Ces choix sont gardés avec le classeur.",
  incomplete: "Écrivez d’abord le nom du programme et le vôtre, sous «\u00a0Comment demander\u00a0».",

  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
  groups: {
    declined: (dyads: number) => count(dyads, "déclinée", "déclinées"),
    unsure: (dyads: number) =>
      dyads === 1 ? "1 avec une réponse à vérifier" : `${String(dyads)} avec des réponses à vérifier`,
    accepted: (dyads: number) => count(dyads, "acceptée", "acceptées"),
    toAsk: (dyads: number) => `${String(dyads)} à demander`,
    waiting: (dyads: number) => `${String(dyads)} en attente d’une réponse`,
    held: (dyads: number) => `${String(dyads)} à ne pas demander encore`,
  },
  full: (mentor: string) => `Les places de ${mentor} sont prises par des dyades demandées ou confirmées.`,
  consent: (person: string) =>
    `Demandez d’abord le consentement de ${person}\u00a0: rien n’est dit d’elle ou de lui avant.`,
  consentLacks: (person: string) => `Le consentement de ${person} est encore à demander.`,
  sideState: (person: string, state: SideState) =>
    `${person}\u00a0: ${
      {
        open: "pas encore demandé",
        asked: "réponse attendue",
        late: "sans réponse, délai passé",
        unsure: "réponse à vérifier",
        accepted: "accepte",
        declined: "décline",
      }[state]
    }`,
  askedOn: (day: string, until: string) => `Demandé le ${day}, réponse attendue d’ici le ${until}.`,
  dateDoubt: {
    undated:
      "La date de cette réponse n’en est pas une. Vérifiez auprès de la personne, puis notez sa réponse.",
    future: "Cette réponse porte une date à venir. Vérifiez auprès de la personne, puis notez sa réponse.",
    "before-request":
      "Cette réponse date d’avant la demande. Vérifiez auprès de la personne, puis notez sa réponse.",
  } satisfies Record<DateDoubt, string>,
  noting: {
    open: "Noter la réponse",
    openOf: (person: string) => `Noter la réponse de ${person}`,
    openOther: "Noter une autre réponse",
    openOtherOf: (person: string) => `Noter une autre réponse de ${person}`,
    answer: (person: string) => `Réponse de ${person}`,
    choose: "Oui ou non?",
    yes: "Oui",
    no: "Non",
    how: "Reçue",
    ways,
    reason: "Ce qui conviendrait mieux (facultatif)",
    note: "Noter",
    cancel: "Annuler",
    noted: (accepts: boolean, how: NotedWay, day: string): string =>
      `${accepts ? "Oui" : "Non"}, ${ways[how]}, noté par la coordination le ${day}.`,
    inForm: ({ accepts, words }: Pick<Acceptance, "accepts" | "words">): string =>
      `${accepts === null ? `«\u00a0${words}\u00a0»` : accepts ? "Oui" : "Non"} dans le formulaire. Laquelle des deux réponses compte? D’ici là, aucune.`,
    undo: (person: string) => `Annuler\u00a0: ${person} n’a pas répondu cela`,
    preferNoted: (person: string) => `La réponse notée de ${person} compte`,
    preferForm: (person: string) => `Celle du formulaire compte pour ${person}`,
    done: "La réponse est notée.",
    undone: "La réponse notée est effacée.",
    preferred: "La réponse notée compte.",
    changed: (mentees: readonly string[]) =>
      `${mentees.length === 1 ? "La dyade" : "Les dyades"} de ${list(mentees)} ${mentees.length === 1 ? "n’est plus acceptée" : "ne sont plus acceptées"}\u00a0: rien n’est confirmé. Les réponses viennent d’être relues\u00a0: voyez-les, puis confirmez de nouveau.`,
    overtaken:
      "Dans un autre panneau, quelqu’un vient d’écrire autre chose au même endroit\u00a0: rien n’est changé. Ce qui est gardé maintenant est montré ci-dessous. Vérifiez, puis recommencez s’il le faut.",
  },
  unclear: (text: string) =>
    `Sa réponse\u00a0: «\u00a0${text}\u00a0». Ce n’est ni un simple oui ni un simple non\u00a0: elle ne compte pas encore. Demandez à cette personne, puis notez sa réponse.`,
  reason: (text: string) => `Ce qui conviendrait mieux\u00a0: ${text}`,
  open: (person: string) => `Écrire à ${person}`,
  gmail: "Dans Gmail",
  gmailTo: (person: string) => `Écrire à ${person} dans Gmail`,
  copy: "Copier",
  copyFor: (person: string) => `Copier le message à ${person}`,
  copied: (person: string) => `Message à ${person} copié. La demande est notée.`,
  opened: (person: string) =>
    `Le brouillon à ${person} s’ouvre. La demande est notée, et la dyade verrouillée.`,
  unnoted: {
    opened: (person: string) =>
      `Le brouillon à ${person} s’est ouvert, mais la demande n’est peut-être pas notée. N’en ouvrez pas un second\u00a0:`,
    copied: (person: string) =>
      `Le message à ${person} est copié, mais la demande n’est peut-être pas notée. Ne le copiez pas de nouveau\u00a0:`,
  },
  noteAgain: "Noter la demande",
  askedMeanwhile: (person: string) =>
    `La demande à ${person} était déjà notée\u00a0: rien n’est changé. Si un second message s’est ouvert, ne l’envoyez pas.`,
  uncopied:
    "Le navigateur n’a pas permis de copier. Ouvrez «\u00a0Voir le message\u00a0» et sélectionnez le texte.",
  noAddress: (person: string) => `${person} n’a pas de courriel valable\u00a0: téléphonez.`,
  notAsked: (person: string) => `Annuler\u00a0: ${person} n’a rien reçu`,
  preview: "Voir le message",
  confirm: "Confirmer",
  confirmOf: (pair: string) => `Confirmer\u00a0: ${pair}`,
  confirmAll: (dyads: number) =>
    dyads < 2 ? "Confirmer la dyade acceptée" : `Confirmer les ${String(dyads)} dyades acceptées`,
  refuse: "Refuser sans choisir pour l’instant",
  refuseOf: (pair: string) => `Refuser la dyade\u00a0: ${pair}`,
  refused: "La dyade est refusée\u00a0: elle ne sera plus proposée.",
  afterDecline: {
    mentor: ({ mentor, mentee }: Record<Side, string>) =>
      `La place chez ${mentor} reste libre pour quelqu’un d’autre. Pour ${mentee}, un clic sur «\u00a0Choisir\u00a0» refuse cette dyade et écrit la nouvelle, à demander à son tour.`,
    mentee: ({ mentor, mentee }: Record<Side, string>) =>
      `La place chez ${mentor} se libère. Un clic sur «\u00a0Choisir\u00a0» refuse cette dyade et en écrit une autre pour ${mentee}, à demander à son tour.`,
  },
  tellThem: (person: string) => `${person} avait accepté\u00a0: dites-lui que ce jumelage n’aura pas lieu.`,
  tellAsked: (person: string) =>
    `${person} a reçu la demande et n’a pas encore répondu\u00a0: dites-lui que ce jumelage n’aura pas lieu.`,
  toTell: (people: number) => count(people, "personne à prévenir", "personnes à prévenir"),
  allTold: "Tout le monde est prévenu",
  isTold: (person: string) => `C’est fait\u00a0: ${person} le sait`,
  tell: {
    accepted: (person: string, other: string) =>
      `${person} avait accepté ${other}, et cette dyade n’est plus\u00a0: dites-le-lui.`,
    asked: (person: string, other: string) =>
      `${person} a reçu une demande au sujet de ${other}, et cette dyade n’est plus\u00a0: dites-lui de ne pas en tenir compte.`,
  },
  saidNothing: (person: string) => `${person} n’en a rien su\u00a0: il n’y a rien à lui dire.`,
  done: "C’est écrit dans l’onglet.",
  write: (people: number) => `Écrire un onglet de publipostage (${count(people, "personne", "personnes")})`,
  noteAll: (people: number) =>
    people < 2 ? "Noter que le message est parti" : `Noter que les ${String(people)} messages sont partis`,
  merged: (tab: string, people: number) =>
    `L’onglet «\u00a0${tab}\u00a0» a ${count(people, "message", "messages")} avec une adresse.`,
  unaddressed: (people: number) =>
    people < 2
      ? "1 personne est sans courriel valable\u00a0: téléphonez-lui."
      : `${String(people)} personnes sont sans courriel valable\u00a0: téléphonez-leur.`,
  notMerged: (people: number) =>
    people < 2
      ? "1 personne à demander n’y est pas."
      : `${String(people)} personnes à demander n’y sont pas.`,
  noneMerged: "L’onglet de publipostage n’a plus aucun message à noter\u00a0: rien n’est changé.",
  unlocked: (dyads: number) =>
    dyads < 2
      ? "Une dyade demandée n’est pas verrouillée\u00a0: la prochaine proposition pourrait la défaire."
      : `${String(dyads)} dyades demandées ne sont pas verrouillées\u00a0: la prochaine proposition pourrait les défaire.`,
  lock: (dyads: number): string => (dyads < 2 ? "La verrouiller" : "Les verrouiller"),
  notedAll: (people: number) =>
    `${count(people, "demande est notée", "demandes sont notées")}, et les dyades sont verrouillées.`,
  written: (name: string) =>
    `Écrit dans l’onglet «\u00a0${name}\u00a0». Une fois les messages partis, notez-le ci-dessous.`,
};

export type AskingWords = typeof asking;
