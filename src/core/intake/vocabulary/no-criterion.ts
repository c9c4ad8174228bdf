import { fold } from "../../people/fold.ts";
import { recogniser } from "./matcher.ts";

/** Lists of words know no plural: the English `comment` would be how a French question begins. */
const COMMENTS = /\bcomments\b|^comment$/;

const asksForParticulars = recogniser({
  fr: [
    "^no/numéro$",
    "no/numéro/num de/d/du membre/employé/dossier/client/participant/participante/matricule/inscription/candidat/adhérent/carte/permis/étudiant",
    "matricule/surnom/téléphone/télécopieur/fax/whatsapp/nas",
    "heure de début/fin",
    // `Des outils tels que` speaks of no telephone
    "^tel",
    "no/numéro/num de tel",
    "no/numéro/num tel",
    "tel cellulaire/mobile/maison/bureau/travail",
    "tel$",
    "cellulaire/cv/curriculum",
    "code postal",
    "site web/internet",
  ],
  en: [
    "id/wwid/nickname/phone/telephone",
    "employee/member/membership/student/file/client/participant/licence/license/registration/card number/no",
    "start/end/completion time",
    // In French it says who can move
    "^mobile$",
    "mobile number/no/phone",
    "your/my mobile",
    "postal code",
    "zip/linkedin/url/website/photo/profile",
  ],
});

/** What a coordinator keeps of a file, beside the answers. */
const isOfCoordinator = recogniser({
  fr: [
    "statut du/de dossier/candidature/demande/inscription",
    "paiement/payé/facturé/initiale",
    "évalué/vérifié/traité/validé/approuvé/relu par",
    "^jumelé/vérifié/validé/approuvé/traité/contacté/rappelé $",
  ],
  en: [
    "file/application/payment status",
    "payment/paid/initials/reviewer",
    "reviewed/checked/approved/processed/interviewed by",
    "^matched/paired/reviewed/checked/verified/approved/processed/contacted $",
  ],
});

/** Where somebody lives or is written to; what is addressed is a topic. */
export const asksForAddress = recogniser({
  fr: ["adresse*"],
  // Words are read without a plural: `addres`
  en: ["addres*"],
  not: ["to/you/we/will/should/can address", "addressed/addressing", "s'adresse", "adresser/adressez"],
});

/** What says who somebody is, how to reach them, when they answered or what became of it. */
export function asksWhoSomebodyIs(title: string): boolean {
  return asksForParticulars(title) || asksForAddress(title) || isOfCoordinator(title);
}

const speaksOfTheForm = recogniser({
  fr: ["commentaire", "remarque", "autre chose", "confirm*", "j'ai lu", "entendu parler"],
  en: ["feedback", "anything else", "i have read", "how did you hear"],
});

/** Whether a title asks for remarks. */
export function asksForComments(title: string): boolean {
  return COMMENTS.test(fold(title));
}

/** What is said to the committee and not of oneself. */
export function speaksToCommittee(title: string): boolean {
  return speaksOfTheForm(title) || asksForComments(title);
}
