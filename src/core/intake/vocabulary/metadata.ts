import { fold } from "../../people/fold.ts";
import { withoutNotes } from "./matcher.ts";

/** Columns that form services write themselves: Qualtrics, Typeform, Microsoft Forms, SurveyMonkey, LimeSurvey, Jotform. */
const TITLES = [
  "StartDate,EndDate,IPAddress,Progress,Duration,Finished,RecordedDate,ResponseId,RecipientLastName",
  "RecipientFirstName,RecipientEmail,ExternalReference,ExternalDataReference,LocationLatitude",
  "LocationLongitude,DistributionChannel,UserLanguage,Q_RecaptchaScore,ResponseType,#,Network ID",
  "Submit Date,Token,Score,Ending,Stage Date,Tags,Outcome,Variables,ID,Start time,Completion time",
  "Last modified time,Total points,Quiz feedback,Grade posted time,Heure de début,Heure de fin",
  "Heure de la dernière modification,Total des points,Points totaux,Commentaires du questionnaire",
  "Heure d'achèvement,Durée,Durée en secondes,Identifiant de réponse,Adresse IP,IP address",
  "Date de début,Date de fin,Date de soumission,Date d'envoi,Date d'ajout,Respondent ID,Collector ID",
  "Date Created,Date Modified,Collector,Custom Data 1,Response ID,Date submitted,Last page",
  "Start language,Seed,Date started,Date last action,Referrer URL,Dernière page,Langue de départ",
  "Submission ID,Submission IP,Submission Date,Last Update Date,Entry ID,Entry Date,Date Updated",
  "Source URL,User IP,User Agent,Created By,Browser,Navigateur,Device,Appareil,OS,Geolocation",
  "Géolocalisation,uuid,Form ID,Unique ID,Attachments,Submission URL,Submission Edit URL",
  "Edit response URL,Lien de modification,Respondent's IP,Referer,Created at,Created on,Updated at",
  "Updated by,Modified at,Modified by,Créé le,Créé par,Modifié le,Date de modification",
  "Identifiant du répondant,Numéro de réponse,N° de réponse,Langue de l'utilisateur,Time to complete",
  "Response time,Temps de réponse,Payment status,Approval status,Merge status,Email sent,Latitude",
  "Longitude,Time taken,Time spent,Duration (in seconds),Survey duration,Edit link",
].flatMap((line) => line.split(","));

/** A title without notes, spaces and signs: `Duration (in seconds)` is `duration`. */
function squeezed(title: string): string {
  return fold(withoutNotes(title)).replace(/[^\p{L}\p{N}#]/gu, "");
}

const SQUEEZED = new Set(TITLES.map(squeezed));
/** `Q_TotalDuration`, `_submission_time`, `utm_source`. */
const OF_A_SERVICE = /^(?:q_|_|utm_)[a-z]/;
/** Of each question of a quiz. */
const OF_A_QUIZ = /^(?:points|feedback|commentaires) - \S|\[(?:score|points|feedback)\]$/;
/** Times that a page was open, by question. */
const TIMING =
  /^(?:question time|group time|interview time|first click|last click|page submit|click count)\b/;

/** Whether a column is written by a form service and asks nothing of anybody. */
export function isMetadata(title: string): boolean {
  const folded = fold(title);
  return (
    SQUEEZED.has(squeezed(title)) ||
    OF_A_SERVICE.test(folded) ||
    OF_A_QUIZ.test(folded) ||
    TIMING.test(folded)
  );
}
