import { expect, test } from "vitest";
import { asksForCapacity, mayAskForCapacity } from "../../../../src/core/intake/vocabulary/capacity.ts";
import { withoutNotes } from "../../../../src/core/intake/vocabulary/matcher.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

const SEATS = [
  "Mentees at a time",
  "¿A cuántas personas puede acompañar?",
  "Je peux accompagner…",
  "I am able to mentor",
  "# mentorés",
  "Acceptez-vous plus d'un mentoré ? Si oui, combien ?",
  "Je peux prendre ce nombre de mentorés",
  "J’en prends combien",
  "Combien de mentoré·es acceptez-vous de prendre sous votre aile ?",
  "Combien de places offrez-vous ?",
  "Combien de mentorées pourriez-vous accompagner simultanément ?",
  "Nombre de dyades souhaitées",
  "Nombre maximum de dyades",
  "Combien de dyades êtes-vous prêt·e à former ?",
  "Votre disponibilité : combien de personnes au maximum ?",
  "Jusqu'à combien de personnes pourriez-vous mentorer ?",
  "Nombre de personnes que vous aimeriez accompagner",
  "Combien de relations de mentorat souhaitez-vous entreprendre cette année ?",
  "Combien de mandats de mentorat pouvez-vous accepter ?",
  "Combien d'étudiantes ou d'étudiants pouvez-vous jumeler ?",
  "Nb max. de mentorés",
  "Nombre de mentoré(e)s désiré(s)",
  "Êtes-vous disponible pour accompagner plus d'une personne ? Si oui, combien ?",
  "Combien de chercheuses et chercheurs en début de carrière pourriez-vous accompagner ?",
  "Combien de nouveaux arrivants pouvez-vous parrainer ?",
  "Combien de cédants ou repreneurs pouvez-vous accompagner ?",
  "Combien de personnes mentorées pouvez-vous accueillir cette année ?",
  "How many mentees are you willing to take on?",
  "Preferred number of mentees",
  "How many mentees would you be comfortable with?",
  "Maximum number of mentees you can take on",
  "Number of mentees you'd like",
  "Number of mentees desired",
  "How many people could you mentor at once?",
  "Mentee capacity (1-3)",
  "How many mentoring relationships can you commit to this year?",
  "How many new mentees can you take this term?",
  "Max # of mentees",
  "# of mentees",
  "Would you be willing to take more than one mentee? If so, how many?",
  "How many early-career faculty can you mentor?",
  "How many students are you able to mentor?",
  "Number of spots",
  "Number of students you are willing to mentor",
  "Available mentoring slots",
  "How many matches would you like?",
  "How many pairs would you accept?",
  "How many mentees can you support at the same time?",
  "Combien de relations mentorales souhaitez-vous entreprendre ?",
  "Combien de places avez-vous ?",
  "How many early-career colleagues can you take under your wing?",
  "I can mentor up to (number)",
  "How much capacity do you have for mentees?",
  "Spots open for mentees",
  "Quota",
  "Combien de repreneurs accepteriez-vous ?",
  "Combien de nouveaux arrivants aideriez-vous ?",
  "Combien de propriétaires accepteriez-vous ?",
  "Cb de mentorés ?",
];

const OTHERS = [
  "I am able to travel",
  "Combien de mentorés avez-vous actuellement ?",
  "Combien d'employés supervisez-vous ?",
  "Combien de mentors aimeriez-vous rencontrer ?",
  "How many mentors have you had?",
  "Nombre d'employés",
  "Nombre d'années en affaires",
  "Combien d'heures par mois pouvez-vous consacrer au mentorat ?",
  "How many hours a month can you give to your mentee?",
  "How often would you like to meet your mentee?",
  "Combien de personnes travaillent dans votre entreprise ?",
  "Nombre de rencontres souhaité",
  "Capacité de production de votre entreprise",
  "Combien de mentorés avez-vous accompagnés l'an dernier ?",
  "How many mentees did you support last year?",
  "How many direct reports do you have?",
  "How many people do you manage?",
  "Combien d'enfants avez-vous ?",
  "Combien d'étudiants avez-vous dirigés à ce jour ?",
  "Number of publications",
  "How many people work in your company?",
  "Nombre de personnes mentorées dans votre carrière",
  "Combien de langues parlez-vous ?",
  "How many years have you been a mentor?",
  "Nombre de mentorats terminés",
  "How many mentees have you worked with?",
  "Au cours des cinq dernières années, combien de personnes avez-vous mentorées ?",
  "Combien de fois souhaitez-vous rencontrer votre mentoré·e ?",
  "Combien de mois souhaitez-vous que dure l'accompagnement ?",
  "Capacité d'écoute",
  "Capacity building needs",
  "How many seats does your venue have?",
  "Nombre de places assises dans votre bureau",
  "Nombre de kilomètres que vous pouvez parcourir pour rencontrer votre mentoré",
  "How many kilometres can you travel to meet a mentee?",
  "Nombre de jumelages réussis dans votre vie",
  "How many mentees do you mentor elsewhere at the moment?",
  "Combien de temps pouvez-vous consacrer au mentorat ?",
  "Combien de kilomètres pouvez-vous parcourir pour accompagner quelqu'un ?",
  "Combien de personnes votre entreprise peut-elle accueillir ?",
];

test.each(SEATS)("%j asks how many mentees one can take", (title) => {
  expect(asksForCapacity(withoutNotes(title))).toBe(true);
});

test.each(OTHERS)("%j asks for no seats", (title) => {
  expect(asksForCapacity(withoutNotes(title))).toBe(false);
});

/** The seats of two mentors who answer a question so; one each where it is not read. */
function seatsOf(title: string, answers: readonly [string, string]): number {
  const mentors = [
    ["Ada Moss", "ada@x.example", "Vente", answers[0]],
    ["Ben Nash", "ben@x.example", "Export", answers[1]],
  ];
  const { outline } = setUp(
    snapshotOf([
      tab("Mentors", ["Nom", "Courriel", "Sujets", title], ...mentors),
      tab("Mentorés", ["Nom", "Courriel", "Sujets"], ["Eva Roy", "eva@x.example", "Vente"]),
    ]),
  );
  return outline.people.seats;
}

/** Titles that only the answers make questions of seats. */
const PERHAPS_SEATS = [
  "Je peux accompagner … personnes",
  "Je suis prêt·e à prendre en charge (nombre)",
  "Charge souhaitée (nombre de mentoré·es)",
  "Quota de mentorés",
  "Combien de personnes peut-on vous confier ?",
  "Mentoré·es (nombre)",
  "Mentee slots",
  "How many young people can you take on?",
];

test.each(PERHAPS_SEATS)("%j asks for seats where numbers answer it", (title) => {
  expect(mayAskForCapacity(title)).toBe(true);
  expect(seatsOf(title, ["3", "1"])).toBe(4);
  expect(seatsOf(title, ["deux", "un ou deux"])).toBe(3);
  expect(seatsOf(title, ["Oui", "Non"])).toBe(2);
});

test("a sentence that begins with a number word counts no seats", () => {
  expect(seatsOf("Quota de mentorés", ["Deux belles années avec chacun", "Une seule, mais longue"])).toBe(2);
});

test.each([
  ...OTHERS,
  "Sur une échelle de 1 à 5, à quel point aimeriez-vous accompagner un mentoré ?",
  "Nombre d'années avec votre mentoré actuel",
  "Âge minimal du mentoré",
  "Max. hours per week with a mentee",
  "Number of people in your team you mentor or lead",
  "Places de stationnement",
])("numbers make no seats of %j", (title) => {
  expect(seatsOf(title, ["3", "4"])).toBe(2);
});
