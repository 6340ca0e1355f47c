// What a visitor reads while the application is not there, and if it does not come.

export const WAIT = {
  en: "The interactive check is loading.",
  fr: "L’outil interactif se charge.",
};
export const SORRY = {
  en: "The interactive check could not start here. The information on this page still holds.",
  fr: "L’outil interactif n’a pas pu démarrer ici. Les renseignements de cette page restent valables.",
};
