import { fold } from "../../people/fold.ts";
import { withoutNotes } from "./matcher.ts";

/** Columns that form services write themselves: Qualtrics, Typeform, Microsoft Forms, SurveyMonkey, LimeSurvey, Jotform. */
const TITLES = [
  ..."StartDate,EndDate,IPAddress,Progress,Duration,Finished,RecordedDate,ResponseId,RecipientLastName".split(
    ",",
  ),
  ..."RecipientFirstName,RecipientEmail,ExternalReference,ExternalDataReference,LocationLatitude".split(","),
  ..."LocationLongitude,DistributionChannel,UserLanguage,Q_RecaptchaScore,ResponseType".split(","),
  ...[
    "#",
    "Network ID",
    "Submit Date",
    "Token",
    "Score",
    "Ending",
    "Stage Date",
    "Tags",
    "Outcome",
    "Variables",
  ],
  ...[
    "ID",
    "Start time",
    "Completion time",
    "Last modified time",
    "Total points",
    "Quiz feedback",
    "Grade posted time",
  ],
  ...[
    "Heure de début",
    "Heure de fin",
    "Heure de la dernière modification",
    "Total des points",
    "Points totaux",
  ],
  ...[
    "Commentaires du questionnaire",
    "Heure d'achèvement",
    "Durée",
    "Durée en secondes",
    "Identifiant de réponse",
  ],
  ...[
    "Adresse IP",
    "IP address",
    "Date de début",
    "Date de fin",
    "Date de soumission",
    "Date d'envoi",
    "Date d'ajout",
  ],
  ...["Respondent ID", "Collector ID", "Date Created", "Date Modified", "Collector", "Custom Data 1"],
  ...[
    "Response ID",
    "Date submitted",
    "Last page",
    "Start language",
    "Seed",
    "Date started",
    "Date last action",
  ],
  ...[
    "Referrer URL",
    "Dernière page",
    "Langue de départ",
    "Submission ID",
    "Submission IP",
    "Submission Date",
  ],
  ...[
    "Last Update Date",
    "Entry ID",
    "Entry Date",
    "Date Updated",
    "Source URL",
    "User IP",
    "User Agent",
    "Created By",
  ],
  ...[
    "Latitude",
    "Longitude",
    "Time taken",
    "Time spent",
    "Duration (in seconds)",
    "Survey duration",
    "Edit link",
  ],
];

/** A title without notes, spaces and signs: `Duration (in seconds)` is `duration`. */
function squeezed(title: string): string {
  return fold(withoutNotes(title)).replace(/[^\p{L}\p{N}#]/gu, "");
}

const SQUEEZED = new Set(TITLES.map(squeezed));
/** Of each question of a quiz. */
const OF_A_QUIZ = /^(?:points|feedback|commentaires) - \S|\[(?:score|points|feedback)\]$/;
/** Times that a page was open, by question. */
const TIMING =
  /^(?:question time|group time|interview time|first click|last click|page submit|click count)\b/;

/** Whether a column is written by a form service and asks nothing of anybody. */
export function isMetadata(title: string): boolean {
  const folded = fold(title);
  return SQUEEZED.has(squeezed(title)) || OF_A_QUIZ.test(folded) || TIMING.test(folded);
}
