import type { Issue, IssueCode } from "../../issues/issue.ts";
import { CRITERIA_COLUMNS } from "../../reading/criteria/criteria-columns.ts";
import { isIn } from "../is-in.ts";
import { namesPlace } from "../names-place.ts";
import { criteriaTab } from "./criteria-tab.ts";
import { decisionIssues } from "./decision-issues.ts";
import { count, list, rowList } from "./grammar.ts";
import { quote, who } from "./issue-parts.ts";
import { followUpIssues } from "./follow-up-issues.ts";
import { laterFormIssues } from "./later-form-issues.ts";

/** A whole number with its thousands apart: `10 000`. */
const whole = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");

const MOST_NAMED = 5;
const firstOf = (texts: readonly string[]): string[] =>
  texts.length > MOST_NAMED ? [...texts.slice(0, MOST_NAMED), "d’autres"] : [...texts];
const withRows = (names: readonly string[], rows: readonly number[]): string[] =>
  names.map((name, at) => (rows[at] === undefined ? name : `${name} (ligne ${String(rows[at])})`));
const roles = ({ names = [] }: Issue): string =>
  list(names.map((role) => (role === "mentors" ? "des mentor·es" : "des mentoré·es")));

/** What is read as a fixed column, and the subjects of questions that a form may lack. */
const READ_AS: Record<string, string> = {
  timestamp: "l’horodatage",
  name: "le nom",
  email: "le courriel",
  organisation: "l’organisation",
  manager: "le ou la gestionnaire",
  capacity: "le nombre de places",
  consent: "le consentement",
  priority: "la priorité",
  avoid: "les personnes à éviter",
  mostImportant: "ce qui compte le plus",
  musts: "ce qui est indispensable",
};

/** What is lost where a form does not ask for something. */
const LACKS: Record<string, string> = {
  email:
    "le courriel : deux réponses de la même personne, ou ses deux rôles, ne peuvent pas être reconnus avec certitude",
  organisation:
    "l’organisation : les homonymes se distinguent mal, et un lien entre organisations ne peut pas être suivi",
  manager: "le ou la gestionnaire : les liens hiérarchiques de ces personnes restent à vérifier",
  consent: "le consentement à l’utilisation des réponses : personne n’est laissé de côté pour un refus",
  capacity:
    "le nombre de mentoré·es que chaque personne peut accompagner : une place est comptée pour chacune",
  availability: "les disponibilités : les dyades ne tiennent pas compte des moments où les deux sont libres",
};

/** What is said of a question that is answered with people, by what it asks of them. */
const PEOPLE_QUESTION: Record<string, string> = {
  past: "Elle semble demander avec qui on a déjà été jumelé·e : elle n’est pas utilisée. Pour ne pas refaire ces dyades, dites-le dans le panneau.",
  subordinates:
    "Elle semble demander qui on dirige : elle n’est pas utilisée. Ajoutez à l’onglet Liens des lignes « dirige ».",
  unsure:
    "Son titre ne dit pas pourquoi (un souhait? une personne à éviter? un ou une gestionnaire? une dyade passée?) : elle n’est pas utilisée. Dites dans le panneau ce qu’elle demande.",
};

/** Columns of the Criteria tab, by their keys. */
const columnTitles = (names: readonly string[]): string =>
  list(
    CRITERIA_COLUMNS.filter((name) => names.includes(name)).map((name) =>
      quote(criteriaTab.criteriaHeaders[name]),
    ),
  );

type Words = (issue: Issue) => string;
type DecisionCode = keyof typeof decisionIssues;
type LaterFormCode = keyof typeof laterFormIssues;
type FollowUpCode = keyof typeof followUpIssues;

function templateOf(code: IssueCode): Words {
  if (isIn(decisionIssues, code)) return decisionIssues[code];
  if (isIn(followUpIssues, code)) return followUpIssues[code];
  return isIn(laterFormIssues, code) ? laterFormIssues[code] : WORDS[code];
}

const WORDS: Record<Exclude<IssueCode, DecisionCode | LaterFormCode | FollowUpCode>, Words> = {
  "not-a-workbook": ({ read: file }) =>
    `Le fichier ${quote(file)} n’est pas un classeur lisible. Enregistrez-le au format .xlsx ou .csv, puis recommencez.`,
  "no-response-tab": (issue) =>
    `L’onglet des réponses ${roles(issue)} est introuvable. Liez votre formulaire à cette feuille de calcul, ou choisissez l’onglet dans le panneau.`,
  "tab-unknown": ({ read: name, names = [] }) =>
    `L’onglet ${quote(name)} n’existe pas. Onglets du classeur : ${names.length > 0 ? list(names) : "aucun"}.`,
  "same-tab-twice": ({ tab }) =>
    `L’onglet ${quote(tab)} est choisi à la fois pour les mentor·es et pour les mentoré·es. Choisissez deux onglets différents.`,
  "tab-empty": ({ tab }) =>
    `L’onglet ${quote(tab)} est vide. Choisissez un onglet de réponses, ou attendez les premières réponses.`,
  "headers-alone": ({ tab }) =>
    `L’onglet ${quote(tab)} n’a que ses en-têtes : personne n’a encore répondu. Attendez les premières réponses.`,
  "tabs-swapped": ({ tab }) =>
    `Les deux onglets semblent inversés : ${quote(tab)} ressemble à l’autre rôle. Vérifiez le choix des onglets.`,
  "role-unknown": ({ read: answer }) =>
    `La réponse ${quote(answer)} ne dit pas si la personne est mentor·e ou mentoré·e : elle est laissée de côté. Corrigez la réponse pour l’inclure.`,
  "nobody-in-tab": ({ tab }) =>
    `Personne de l’onglet ${quote(tab)} ne peut prendre part au jumelage. Les autres avis disent pourquoi.`,
  "column-unknown": ({ read: title, tab }) =>
    `L’onglet ${quote(tab)} n’a pas de colonne ${quote(title)}. Choisissez une colonne qui existe, ou rétablissez l’en-tête.`,
  "no-name-column": ({ tab }) =>
    `L’onglet ${quote(tab)} n’a ni colonne de nom ni colonne de courriel. Ajoutez-en une, ou indiquez laquelle lire.`,
  "duplicate-header": ({ tab, read: title, rows = [], count: answers = 0 }) =>
    `L’onglet ${quote(tab)} a plusieurs colonnes ${quote(title)}, et des personnes répondent à plus d’une : seule la plus remplie est lue. ${answers === 1 ? "Une réponse n’est pas lue" : `${String(answers)} réponses ne sont pas lues`} (${rowList(rows, answers)}).`,
  "header-lower": ({ row }) =>
    `Les titres des colonnes sont à la ligne ${String(row ?? "")} : les réponses sont lues à partir de la suivante.`,
  "header-rows": ({ row, count: answers = 0 }) =>
    `L’onglet commence par les lignes de titres d’un service de sondage : les questions sont lues à la ligne ${String(row ?? "")}, et les réponses à partir de la ligne ${String(answers)}.`,
  "no-header": ({ read: answer }) =>
    `La ligne 1 contient une réponse (${quote(answer)}) et non les titres des colonnes. Ajoutez au-dessus une ligne de titres, par exemple : Horodateur, Courriel, Nom.`,
  "hidden-rows": ({ rows = [], count: hidden = 0 }) =>
    `${hidden === 0 ? "L’onglet a un filtre : les lignes qu’il masque se lisent comme les autres" : `${count(hidden, "ligne masquée se lit", "lignes masquées se lisent")} comme les autres (${rowList(rows, hidden)})`}. Supprimez les réponses qui ne doivent pas compter.`,
  "column-doubtful": ({ read: title, rule = "" }) =>
    `La question ${quote(title)} ressemble à une question sur ${READ_AS[rule] ?? rule}, mais pas ses réponses : elle n’est pas lue ainsi. Si c’en est une, choisissez-la dans le panneau.`,
  "tie-column-doubtful": ({ read: title, rule = "" }) =>
    `La question ${quote(title)} ressemble à une question sur ${READ_AS[rule] ?? rule}, mais on n’y nomme personne : elle n’est pas lue. Vérifiez ce qu’on y a répondu, et ajoutez à l’onglet Liens les personnes à ne pas jumeler.`,
  "column-second": ({ read: title, rule = "", names = [] }) =>
    `La question ${quote(title)} pourrait aussi être lue pour ${READ_AS[rule] ?? rule} : c’est ${quote(names[0])} qui l’est. Choisissez l’autre dans le panneau s’il le faut.`,
  "people-question": ({ read: title, rule = "" }) =>
    `À la question ${quote(title)}, on nomme des personnes de l’autre onglet. ${PEOPLE_QUESTION[rule] ?? rule}`,
  "duplicate-submission": ({ names, count: kept }) =>
    `${list(names ?? [])} a répondu plus d’une fois : la réponse de la ligne ${String(kept ?? "")} compte, celle-ci est laissée de côté.`,
  "email-unreadable": ({ read: answer }) =>
    `${quote(answer)} n’est pas une adresse de courriel. Corrigez la réponse; d’ici là, elle compte comme vide.`,
  "shared-email": ({ names = [], rows = [], read: email }) =>
    `${list(names)} donnent la même adresse, ${email ?? ""} (lignes ${rows.join(", ")}) : ces personnes comptent séparément. Corrigez l’adresse si elle n’est pas à chacune.`,
  "same-name-merged": ({ names = [], rows = [], count: kept }) =>
    `${list(names)} a répondu plus d’une fois sans courriel, avec le même nom et la même organisation (lignes ${rows.join(", ")}) : la réponse de la ligne ${String(kept ?? "")} compte. S’il y a deux personnes, ajoutez leurs courriels.`,
  "same-name-twice": ({ names = [], rows = [] }) =>
    `${list(names)} : le même nom et la même organisation, avec des courriels différents ou sans courriel (lignes ${rows.join(", ")}). Est-ce une seule personne? D’ici là, les deux comptent; si c’est la même, supprimez une des lignes.`,
  "row-of-total": ({ row, read: total }) =>
    `La ligne ${String(row ?? "")} (${quote(total)}) ne contient que des comptes : elle n’est la réponse de personne et reste de côté.`,
  "no-name-no-email": ({ row }) =>
    `La ligne ${String(row ?? "")} n’a ni nom ni courriel : elle est laissée de côté. Complétez-la pour inclure cette personne.`,
  "consent-refused": (issue) =>
    `${who(issue)} n’a pas donné son consentement (${quote(issue.read)}) : ses réponses ne sont pas utilisées.`,
  "consent-blank": (issue) =>
    `${who(issue)} n’a pas répondu à la question de consentement. Demandez-lui avant de former sa dyade.`,
  "consent-unclear": (issue) =>
    `${who(issue)} répond ${quote(issue.read)} à la question de consentement, ce qui n’est ni un oui ni un refus. Ses réponses sont utilisées; demandez-lui avant de former sa dyade.`,
  "agreement-overruled": (issue) =>
    `Selon l’onglet Liens, ${who(issue)} consent, mais sa réponse au formulaire (${quote(issue.read)}) est un refus : c’est le refus qui compte.`,
  "stated-consent-unread": ({ read: answer }) =>
    `${quote(answer)} n’est ni un oui ni un non : cette ligne de consentement est sans effet. Écrivez oui ou non dans la colonne de l’autre personne.`,
  "stated-consent-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} peut désigner plusieurs personnes (${list(names, "ou")}) : cette ligne de consentement est sans effet. Écrivez le courriel.`,
  "stated-refusal-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} peut désigner plusieurs personnes (${list(names, "ou")}) : ce refus les laisse toutes de côté. Écrivez le courriel de celle qui refuse.`,
  "not-eligible": (issue) =>
    `${who(issue)} ne remplit pas la règle ${quote(issue.rule)}${(issue.read ?? "") === "" ? " : la réponse est vide" : ` : la réponse est ${quote(issue.read)}`}.`,
  "capacity-unreadable": (issue) =>
    `Le nombre de places de ${who(issue)} se lit mal : ${quote(issue.read)}. Une place est comptée; écrivez un nombre entier.`,
  "priority-unreadable": (issue) =>
    `La priorité de ${who(issue)} se lit mal : ${quote(issue.read)}. Aucune priorité n’est comptée; écrivez un nombre, oui ou non.`,
  "no-seats": () => "Aucun·e mentor·e n’a de place. Augmentez le nombre de places d’au moins une personne.",
  "error-cell": ({ read: error }) =>
    `La cellule contient une erreur (${error ?? ""}) : elle compte comme vide. Corrigez la formule.`,
  "not-a-number": ({ read: answer }) =>
    `Un nombre est attendu, ${quote(answer)} n’en contient pas : la réponse compte comme vide.`,
  "off-ladder": ({ read: answer }) =>
    `${quote(answer)} ne figure pas dans l’échelle du critère : la réponse compte comme vide.`,
  "chosen-unknown": ({ read: mention }) =>
    `La personne choisie, ${quote(mention)}, n’est pas dans l’autre onglet. Son rang est gardé; vérifiez le nom.`,
  "criterion-unanswered": ({ rule }) =>
    `Personne n’a répondu au critère ${quote(rule)} des deux côtés : il n’est pas utilisé.`,
  "comma-unread": ({ read: answer, names = [] }) =>
    `${quote(answer)} est lu comme une seule réponse : ${list(names.map((name) => quote(name)))} ne figure nulle part ailleurs. S’il s’agit de plusieurs réponses, séparez-les par une virgule et une espace.`,
  "wish-unknown": ({ read: wish, names = [] }) =>
    `${quote(wish)} n’est le nom d’aucun critère : ce souhait est sans effet. Critères : ${list(names)}.`,
  "no-needs-criterion": ({ names = [] }) =>
    `Aucun critère ne compare ce que les mentoré·es cherchent à ce que les mentor·es offrent${names.length > 0 ? `; les dyades reposent sur : ${list(names)}` : ""}. Dans le panneau, choisissez les deux questions à comparer.`,
  "few-common-options": ({ names: [menteeTitle, mentorTitle] = [], count: common = 0, rule = "" }) =>
    `${quote(menteeTitle)} et ${quote(mentorTitle)} sont comparées, mais n’ont ${common === 0 ? "aucune réponse" : `que ${count(common, "réponse", "réponses")}`} en commun sur ${rule}. Faites correspondre celles qui veulent dire la même chose.`,
  "anybody-unlisted": ({ read: label, names = [] }) =>
    `Critère ${quote(label)} : ${list(names.map((name) => quote(name)))} semble vouloir dire que tout convient, et compte comme une réponse qui ne correspond à personne. Dans Vos questions, ajoutez-la aux réponses qui conviennent à tout.`,
  "question-unused": ({ read: title }) =>
    `La question ${quote(title)} semble parler d’un besoin, d’une offre ou de moments libres, et n’est comparée à rien. Dans le panneau, choisissez la question de l’autre formulaire qui lui répond.`,
  "withdrawal-unread": ({ read: title, names = [] }) =>
    `La colonne ${quote(title)} semble dire qui ne participe plus (${list(names)}), et rien ne la lit : ces personnes seraient jumelées. Dans Règles du jumelage, ajoutez une règle sur cette colonne, ou retirez leurs lignes.`,
  "questions-new": ({ names = [] }) =>
    `L’onglet Critères ne parle pas encore de ${names.length === 1 ? "cette question" : "ces questions"} : ${list(names.map((name) => quote(name)))}. ${names.length === 1 ? "Elle n’est pas utilisée" : "Elles ne sont pas utilisées"}; ajoutez un critère pour en tenir compte.`,
  "coordination-title-taken": ({ tab, read: title }) =>
    `L’onglet ${quote(tab)} a une colonne ${quote(title)}, comme le formulaire : c’est la réponse au formulaire qui compte. Renommez la colonne pour qu’elle serve.`,
  "coordination-of-nobody": ({ read: mention }) =>
    `${quote(mention)} ne prend pas part au jumelage : sa ligne est sans effet.`,
  "no-criteria": () =>
    "Aucun critère ne départage les paires : tous les scores valent 50. Activez un critère ou donnez-lui un poids.",
  "links-columns-missing": ({ tab }) =>
    `L’onglet ${quote(tab)} se lit mal : il faut les colonnes Personne, Relation et Autre personne. Aucun lien n’y est lu.`,
  "relation-unknown": ({ read: relation }) =>
    `La relation ${quote(relation)} n’est pas connue. Écrivez par exemple : dirige, relève de, client, fournisseur, concurrent, actionnaire, famille, conflit ou dyade passée.`,
  "link-incomplete": ({ row }) =>
    `La ligne ${String(row ?? "")} des liens est incomplète : il faut une personne, une relation et une autre personne.`,
  "link-person-unknown": ({ read: mention }) =>
    `${quote(mention)} ne prend pas part au jumelage : ce lien est sans effet. Vérifiez le nom s’il devait en avoir un.`,
  "link-person-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} peut désigner plusieurs personnes${names.length > 0 ? ` (${list(names, "ou")})` : ""}. Écrivez le courriel; d’ici là, ces paires sont à vérifier.`,
  "manager-ambiguous": ({ read: mention, names = [] }) =>
    `Le ou la gestionnaire ${quote(mention)} peut désigner plusieurs personnes${names.length > 0 ? ` (${list(names, "ou")})` : ""}. Écrivez le courriel; d’ici là, ces paires sont à vérifier.`,
  "manager-namesake": ({ read: mention, names = [] }) =>
    `Le ou la gestionnaire ${quote(mention)} porte le nom d’une personne d’une autre organisation${names.length > 0 ? ` (${list(names)})` : ""}. Est-ce la même? D’ici là, ces paires sont à vérifier.`,
  "manager-cycle": ({ names = [] }) =>
    `Ces personnes se nomment l’une l’autre comme gestionnaire : ${list(names)}. Toutes comptent comme une seule ligne hiérarchique; corrigez une des réponses.`,
  "name-alike": ({ read: mention, names = [], rows = [] }) =>
    `Le nom ${quote(mention)} ressemble à celui de ${list(withRows(names, rows), "ou de")}. Est-ce la même personne? D’ici là, leur paire est écartée ou à vérifier. Répondez dans l’onglet Liens par une ligne « même personne » ou « autre personne ».`,
  "maybe-one-person": ({ names = [], rows = [], row }) =>
    `${list(names)} (ligne ${String(row ?? "")}) porte le même nom qu’une personne de l’autre onglet (${list(
      rows.map((at) => `ligne ${String(at)}`),
      "ou",
    )}). Est-ce la même? D’ici là, leur paire est à vérifier. Répondez dans l’onglet Liens par une ligne « même personne » ou « autre personne ».`,
  "avoid-of-nobody": ({ read: mention, names = [], rows = [], count: answers = 1 }) =>
    answers === 1
      ? `${list(names)} demande d’éviter ${quote(mention)} : personne du programme ne porte ce nom, ni aucune organisation. Vérifiez la réponse.`
      : `${String(answers)} réponses sur qui éviter ne nomment personne du programme ni aucune organisation : ${list(firstOf(withRows(names, rows)))}. Vérifiez-les.`,
  "organisation-alike": ({ names: [part, whole] = [] }) =>
    `${quote(part)} et ${quote(whole)} comptent pour deux organisations. Est-ce la même? Si oui, écrivez-la partout de la même façon dans les réponses : sinon, un lien entre leurs personnes peut passer inaperçu.`,
  "affinity-unused": ({ count: affinities = 1 }) =>
    affinities === 1
      ? "Une affinité est déclarée dans l’onglet Liens, et aucun critère ne la compte. Ajoutez un critère «\u00a0affinité\u00a0»."
      : `${String(affinities)} affinités sont déclarées dans l’onglet Liens, et aucun critère ne les compte. Ajoutez un critère «\u00a0affinité\u00a0».`,
  "no-reporting-lines": () =>
    "Aucune question sur les gestionnaires et aucun organigramme : les liens hiérarchiques ne peuvent pas être vérifiés. Ajoutez la question au formulaire, ou des lignes « dirige » dans l’onglet Liens.",
  "too-many-pairs": ({ names: [mentees = "", mentors = "", gigabytes = ""] = [] }) =>
    `Ce programme est trop grand pour un navigateur\u00a0: ${whole(mentees)} mentoré·es et ${whole(mentors)} mentor·es demanderaient ${gigabytes.replace(".", ",")}\u00a0Go de mémoire. Partagez-le, par région ou par cohorte, en plusieurs classeurs.`,
  "no-pair-allowed": () =>
    "Aucune paire n’est permise : les règles obligatoires et les liens les écartent toutes. Assouplissez une règle ou corrigez les liens.",
  "person-not-recognised": ({ read: mention }) =>
    `Personne non reconnue : ${quote(mention)}. Choisissez un nom de la liste.`,
  "settings-not-json": ({ read: error }) =>
    `Le fichier de réglages n’est pas du JSON lisible : ${error ?? ""}.`,
  "settings-invalid": ({ read: setting }) =>
    `Le réglage ${quote(setting)} manque ou n’est pas valable. Voyez la forme attendue dans la documentation.`,
  "locked-and-refused": ({ names = [] }) =>
    `La dyade de ${list(names)} est à la fois verrouillée et refusée. Gardez une seule des deux décisions.`,
  "locked-twice": ({ names = [], count: times }) =>
    `${list(names)} a ${String(times ?? 2)} dyades verrouillées ou confirmées. Gardez-en une seule.`,
  "criteria-tab-unreadable": ({ tab, names = [] }) =>
    `L’onglet ${quote(tab)} n’a plus ${names.length === 1 ? "son titre" : "ses titres"} ${columnTitles(names)} : ses critères, leurs poids et ses règles ne peuvent pas être lus tels qu’ils ont été écrits. Remettez ${names.length === 1 ? "ce titre" : "ces titres"} à la première ligne, ou supprimez cet onglet pour que Dyade propose de nouveau les critères.`,
  "criteria-column-missing": ({ tab, names = [] }) =>
    `Il manque à l’onglet ${quote(tab)} ${names.length === 1 ? "la colonne" : "les colonnes"} ${columnTitles(names)}, que Dyade ne peut donc ni lire ni remplir. Si un titre a été changé, remettez-le à la première ligne.`,
  "criteria-row-unreadable": ({ row, read: cells }) =>
    `La ligne ${String(row ?? "")} des critères se lit mal : ${quote(cells)}. Vérifiez le type, le poids et les options; cette ligne n’est pas utilisée.`,
  "choice-waits": ({ read: name, rule = "", tab }) => {
    const column = READ_AS[rule];
    if (column !== undefined)
      return `L’onglet ${quote(tab)} n’a plus de question ${quote(name)}, que vous aviez choisie pour ${column}. Ce choix est gardé, et comptera de nouveau dès qu’elle revient. En attendant, Dyade lit la question qui lui semble la bonne, s’il y en a une\u00a0: vérifiez-la dans Vos questions.`;
    return `L’onglet ${quote(tab)} n’a plus de question ${quote(name)} (${rule}). Ce choix est gardé, mais ne compte pas tant que la question manque. Remettez ce titre, choisissez la question qui la remplace, ou retirez ce choix.`;
  },
  "asked-again": ({ read: name, rule = "", tab, names: [proposed] = [] }) => {
    const use = rule === "" ? "" : ` (${READ_AS[rule] ?? rule})`;
    if (tab === undefined)
      return `L’onglet ${quote(name)} n’existe plus. Vérifiez celui qui est lu à sa place.`;
    return proposed === undefined
      ? `L’onglet ${quote(tab)} n’a plus de question ${quote(name)}${use}. Choisissez celle qui la remplace; le reste de vos choix est gardé.`
      : `L’onglet ${quote(tab)} n’a plus de question ${quote(name)}${use}; ${quote(proposed)} est lue à sa place. Vérifiez que c’est bien la même.`;
  },
  "form-lacks": ({ rule = "", role }) =>
    `Le formulaire ${role === "mentor" ? "des mentor·es" : "des mentoré·es"} ne demande pas ${LACKS[rule] ?? READ_AS[rule] ?? rule}.`,
};

/** Where an issue was seen, but for what its words say already. */
function place({ tab, row, column = "", total }: Issue, words: string): string {
  const parts = [
    tab === undefined ? "" : `onglet ${quote(tab)}`,
    row === undefined || total !== undefined ? "" : `ligne ${String(row)}`,
    column === "" ? "" : `colonne ${quote(column)}`,
  ].filter((part) => part !== "" && !namesPlace(words, part));
  const where = parts.join(", ");
  return where === "" ? "" : ` ${where.charAt(0).toUpperCase()}${where.slice(1)}.`;
}

/** Punctuation stays on its line. */
function unbroken(text: string): string {
  return text.replace(/« /g, "«\u00a0").replace(/ ([:»])/g, "\u00a0$1");
}

/** The words of an issue; of one that stands for many rows, those of the first, then their count. */
function wordsOf(issue: Issue): string {
  const { total, rows = [] } = issue;
  const words = templateOf(issue.code)(issue);
  if (total === undefined) return words;
  return `${words} ${count(total, "réponse", "réponses")} de cette colonne, ${rowList(rows, total)}, sont dans ce cas.`;
}

/** What was read and what to do, in French, for where the place of an issue stands beside it. */
export function issueWords(issue: Issue): string {
  return unbroken(wordsOf(issue));
}

/** An issue in French: what was read, what to do, then where it is. */
export function issueText(issue: Issue): string {
  const words = wordsOf(issue);
  return unbroken(`${words}${place(issue, words)}`);
}
