import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import type { Question, Questions } from "../intake/questions.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** Words that make a header one of the fixed columns, and words that forbid it. Headers are folded. */
interface Pattern {
  readonly is: RegExp;
  readonly isNot?: RegExp;
}

const MANAGER =
  /gestionnaire|superieur|supervis|\bmanager|\bboss\b|\bpatron|relevez|releves-tu|\breports? (directly )?to\b|line manage|\bn\+1\b|chef d'equipe|team lead|responsable (direct|hierarchique)/;
const ABOUT_OTHERS = /mentor(?!at)|mentee|protege/;
/** Questions about something are not the thing itself. */
const ABOUT =
  /decri|describ|resume|combien|how (many|long|would|do|did|often)|pourquoi|\bwhy\b|objectif|goal|newsletter|infolettre/;
/** Consent is given to what is done with answers; other things are agreed to as well. */
const ABOUT_DATA =
  /consen|renseignements|information|vie privee|privacy|loi 25|reponses|donnees|answers|\bdata/;
const ATTRIBUTE =
  /secteur|taille|annee|stade|phase|combien|nombre|\bsize|sector|\byears?\b|\bstage|how |number|depuis|since|site|mission|croissance|growth|employe(e|s|·)|effectif|raison|defi|challenge|role|poste|title/;

const PATTERNS: Record<Exclude<keyof Columns, "name"> | "fullName" | "firstName" | "lastName", Pattern> = {
  timestamp: {
    is: /^(horodat\w*|timestamp|date et heure|date and time|completion time|heure de fin|date de (soumission|reponse)|submitted( at| on)?|submission date|date)$/,
  },
  email: {
    is: /e-?mail|courriel|\bmail\b|\bmel\b|adresse electronique/,
    isNot: new RegExp(`${MANAGER.source}|consen|accept|agree|${ABOUT.source}`),
  },
  firstName: {
    is: /^(votre |ton |your |mentor |mentee )?(prenom|first name|given name|forename)s?( \(.*\))?$/,
  },
  lastName: {
    is: /^(votre |ton |your |mentor |mentee )?(nom|nom de famille|last name|surname|family name)( \(.*\))?$/,
  },
  fullName: {
    is: /^(\d+[.)] ?)?(quel est )?(votre |ton |your |what is your |le |mentor'?s? |mentee'?s? )?(nom|names?|nom complet|full name|complete name|(nom|prenom)s? ?(et|&|\/|,) ?(nom|prenom)s?.*|nom,? prenom|prenom,? nom|first (&|and) last name|first name (&|and) last name|name \(first.*|(nom|name) (du|de la|de l'|of the) ?(participante?|personne|mentore?|protege|person|mentee)|(mentor|mentee|participant) name|mentor(·?e)?|mentore·?e|mentee|participant(·?e)?)( de famille)?( \(.*\))?$/,
  },
  organisation: {
    is: /where do you work|ou travaillez-vous|\b(organisation|organization|organisme|entreprise|employeur|employer|company|compagnie|societe|firme|firm|agency|agence|ministere|department|departement|business name|workplace|lieu de travail|etablissement)s?\b/,
    isNot: new RegExp(
      `${ATTRIBUTE.source}|${MANAGER.source}|${ABOUT.source}|evit|avoid|jumel|pair|job function|title|\\[`,
    ),
  },
  manager: {
    is: MANAGER,
    isNot: new RegExp(
      `${ABOUT.source}|annees|years|accompagn|etes-vous|are you|evit|avoid|competence|skill|experience`,
    ),
  },
  capacity: {
    is: /capacit|^(places?|seats?)\b|\bmax(imum)?\.? (number of )?(mentore|mentee|protege)|combien de (mentor|proteg|dyades|jumelages|places)|how many (mentee|protege|mentor|places)|nombre (maximal |maximum )?de (mentor|places|proteg)|(number|maximum) of (mentee|protege|places)|places disponibles|(combien de personnes|how many people|(nombre|number|maximum) (de|of) (personnes|people)).*(accompagn|mentor|support|help|aider|jumel|suivre)/,
    // How many people one manages, or how often mentors meet, is no number of seats.
    isNot: /gerez|supervis|manage|report|equipe|team|rencontres|meetings|heures|hours|annees|years|deja/,
  },
  consent: {
    is: /consen|j'accepte|acceptez-vous|i agree|do you agree|autorise|renseignements personnels|personal information|vie privee|privacy|loi 25|information you provide/,
  },
  priority: {
    is: /priorit|^favou?r$/,
    isNot:
      /(vos|votre|your|mes|quelles?|what|which) .*priorit|sujet|topic|objectif|goal|classe|rank|developpement|development/,
  },
  avoid: {
    is: /evit|avoid|ne pas etre (jumele|paire|mis)|ne (voulez|souhaitez|veux|voudriez)[- ](vous )?pas (etre|rencontrer|travailler)|not (want to )?be (paired|matched)|(conflits?|conflicts?) (d'interet|of interest)|(prefer|rather) not/,
    isNot: /erreur|mistake|piege|pitfall|sujet|topic/,
  },
};

const ROLE_ONLY: Partial<Record<keyof Columns, Role>> = { capacity: "mentor", priority: "mentee" };

function matches(pattern: Pattern, title: string): boolean {
  const folded = fold(title);
  return pattern.is.test(folded) && !(pattern.isNot?.test(folded) ?? false);
}

/** Whether a header tells who somebody is or when they answered, be it the column that is read for it or another. */
export function isIdentifying(title: string): boolean {
  return (["timestamp", "email", "firstName", "lastName", "fullName", "consent"] as const).some((name) =>
    matches(PATTERNS[name], title),
  );
}

const ADDRESS = /^\S+@\S+\.\S+$/;

/** The first question that nearly everyone answers with an e-mail of their own, where no header says so. */
function looksLikeEmails({ rows }: Table, questions: readonly Question[]): Question | undefined {
  return questions.find(({ title, columns }) => {
    const cells = rows.slice(1).map((row) => cellText(row[columns[0]?.index ?? -1]));
    const addresses = cells.filter((cell) => ADDRESS.test(cell)).map((cell) => cell.toLowerCase());
    const answers = cells.filter((cell) => cell !== "").length;
    if (MANAGER.test(fold(title)) || addresses.length < 0.8 * answers) return false;
    return addresses.length > 1 && new Set(addresses).size >= 0.9 * addresses.length;
  });
}

/** How many different answers a question has: a column that says the same for all tells nobody apart. */
function variety(table: Table, question: Question): number {
  const index = question.columns[0]?.index ?? -1;
  return new Set(table.rows.slice(1).map((row) => fold(cellText(row[index])))).size;
}

/**
 * Finds the fixed columns of a response tab by their headers, French or English.
 *
 * @returns the header of each, as written; null for what is not there. A name is one column, or first + last.
 */
export function detectColumns(table: Table, questions: Questions, role: Role): Columns {
  const single = questions.all.filter(({ grid }) => !grid);
  const taken = new Set<Question>();
  const pick = (name: keyof typeof PATTERNS, best?: (question: Question) => number): string | null => {
    const candidates = single.filter(
      (question) => !taken.has(question) && matches(PATTERNS[name], question.title),
    );
    const ranked = best === undefined ? candidates : [...candidates].sort((a, b) => best(b) - best(a));
    const [found] = ranked;
    if (found !== undefined) taken.add(found);
    return found?.title ?? null;
  };
  const onlyFor = (name: "capacity" | "priority"): string | null =>
    ROLE_ONLY[name] === role ? pick(name) : null;

  const timestamp = pick("timestamp");
  const consent = pick("consent", ({ title }) => Number(ABOUT_DATA.test(fold(title))));
  const avoid = pick("avoid");
  const capacity = onlyFor("capacity");
  const priority = onlyFor("priority");
  const shape = (question: Question): number =>
    variety(table, question) - (ABOUT_OTHERS.test(fold(question.title)) ? 0.5 : 0);
  const named = pick("email", shape);
  const found = named === null ? looksLikeEmails(table, single) : undefined;
  if (found !== undefined) taken.add(found);
  const email = named ?? found?.title ?? null;
  const manager = pick("manager");
  const first = pick("firstName");
  const last = first === null ? null : pick("lastName");
  const full = first === null || last === null ? pick("fullName", shape) : null;
  const split = first !== null && last !== null ? [first, last] : null;
  const name = split ?? (full === null ? (first === null ? null : [first]) : [full]);
  return {
    timestamp,
    email,
    name,
    organisation: pick("organisation"),
    manager,
    capacity,
    consent,
    priority,
    avoid,
  };
}
