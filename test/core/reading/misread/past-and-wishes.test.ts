import { expect, test } from "vitest";
import { peopleAsked } from "../../../../src/core/reading/asks-for-people.ts";

const PAST = [
  "Avec qui étiez-vous jumelé·e l'an passé ?",
  "Nom de votre mentor·e de l'année dernière",
  "Ancien mentor",
  "Nom de votre ancienne mentore",
  "Mentors des éditions précédentes",
  "Avez-vous déjà eu un mentor dans ce programme ? Si oui, qui ?",
  "Avec quel mentor avez-vous été jumelé par le passé ?",
  "Avec qui avez-vous déjà travaillé dans le programme ?",
  "Mentorés que vous avez accompagnés auparavant",
  "Personnes que vous avez déjà accompagnées",
  "Précédents jumelages",
  "Jumelages antérieurs",
  "Dernier jumelage (nom)",
  "Who was your mentee last year?",
  "Your mentor in the last cohort",
  "Mentor from the previous edition",
  "Past pairings",
  "Past mentors or mentees",
  "Names of previous mentors",
  "Who have you already been matched with?",
  "Have you been mentored by someone in this program before? Name",
  "Mentors you've had before",
  "Former mentees",
  "Which mentors have you worked with before?",
  "Mentor from last season",
  "Earlier mentor",
  "With whom were you paired in 2024?",
  "Who mentored you last time?",
  "Votre dernier mentor",
  "Qui vous a accompagné lors de la dernière édition ?",
  "Avec qui as-tu été jumelée la dernière fois ?",
  "Mentor actuel",
  "Current mentor",
  "Êtes-vous déjà en dyade avec quelqu'un ? Qui ?",
];

const WISHES = [
  "Avec qui aimeriez-vous être jumelé·e ?",
  "Avec qui aimerais-tu être jumelée ?",
  "Avez-vous quelqu'un en tête comme mentor ?",
  "Avez-vous un mentor en tête ?",
  "Top 3 mentors",
  "Vos trois mentors préférés",
  "Votre premier choix de mentor·e",
  "Mentor·e souhaité·e (1er choix)",
  "1er choix",
  "Choix 1",
  "Choix no 1",
  "Choix de mentor (1)",
  "Premier choix",
  "First choice",
  "Choice #1",
  "1st choice of mentor",
  "2nd choice",
  "Mentor preference #1",
  "Preference 1",
  "Préférence 1",
  "Mentor idéal·e (nom)",
  "Qui souhaiteriez-vous avoir comme mentor·e ?",
  "Coup de cœur",
  "Qui vous inspire parmi les mentors ?",
  "Parmi les mentors présentés, lesquels vous intéressent ?",
  "Indiquez vos trois choix par ordre de préférence",
  "Classez les mentors par ordre de préférence",
  "Is there a specific mentor you'd like to be matched with?",
  "Do you have a particular mentor in mind?",
  "Rank your top three mentors",
  "Which mentor would suit you best?",
  "Which mentor are you hoping for?",
  "If you could choose your mentor, who would it be?",
  "Requested mentor",
  "Mentor request",
  "Mentors you would like to meet",
  "Who would you love to work with?",
  "Do you already know who you want as a mentor? Name",
  "Please match me with",
  "Je voudrais être avec",
  "Demande spéciale de jumelage (nom)",
  "Mentors recherchés",
  "Dream mentor",
  "Qui vous attire le plus dans le répertoire ?",
  "Alternate mentor",
  "Second alternate mentor",
  "Mentor suppléant",
  "Votre mentor de rêve",
  "Si vous aviez le choix, qui seraient vos mentors ?",
  "Which mentees would you like to work with?",
  "Quels mentorés aimeriez-vous accompagner ?",
  "Nom de la personne mentore désirée",
  "Je souhaite être jumelé·e avec",
  "Mentor désiré",
  "Mentor que j'aimerais avoir",
  "Who would you most like to meet?",
  "Select up to 3 mentors",
  "Choisissez jusqu'à trois mentors",
  "Nommez vos préférences",
  "Mentor favori",
  "Preferred mentor(s), if any",
  "Y a-t-il un mentor avec qui vous aimeriez travailler, si ce n'est pas déjà fait ?",
  "Personne avec qui vous aimeriez être jumelé·e (si vous n'en avez pas, laissez vide)",
  "Avec qui, si ce n'était pas impossible, aimeriez-vous être jumelé ?",
  "Avec qui aimeriez-vous être jumelé·e, sans que ce soit garanti ?",
  "Who would you like to be paired with? We cannot guarantee it.",
  "Who would you like to be paired with (no guarantee, we will do our best not to disappoint)?",
];

test.each(PAST)("%j asks with whom one was paired", (title) => {
  expect(peopleAsked(title)).toBe("past");
});

test.each(WISHES)("%j asks for a wish", (title) => {
  expect(peopleAsked(title)).toBe("wish");
});

test.each([
  "Quels défis avez-vous surmontés dans le passé ?",
  "What challenges have you faced in the past?",
  "Dans quelles industries avez-vous déjà travaillé ?",
  "Quels types d'entreprises avez-vous déjà accompagnées ?",
  "Chiffre d'affaires de l'an dernier",
])("%j asks with whom in no way", (title) => {
  expect(peopleAsked(title)).not.toBe("past");
});

test.each(["Last choice of mentor", "Wrong choice for me", "Mentor le moins souhaité", "Dernier choix"])(
  "%j is no wish",
  (title) => {
    expect(peopleAsked(title)).not.toBe("wish");
  },
);
