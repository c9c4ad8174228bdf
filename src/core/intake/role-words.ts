// Folding makes `mentoré·e` and `mentor·e` differ by the letter after `mentor`.
export const MENTEE = /mentore|mentee|protege|accompagne·?e?s?\b|apprenti/;
export const MENTOR = /mentor(?!e|at|s?hip|ing)/;
