// Every word of the page, English and French side by side.

const WORDS = {
  skip: ["Skip to the preview", "Aller à l’aperçu"],
  name: ["Work permit check", "Vérification du permis de travail"],
  demo: ["Demonstration page", "Page de démonstration"],
  pageTitle: ["Set up the work permit checker", "Configurer l’outil sur les permis de travail"],
  title: ["Set up the checker for your site", "Configurer l’outil pour votre site"],
  lead: [
    "Choose how the checker looks and behaves. The preview is the real one. Then copy the code into your page.",
    "Choisissez l’aspect et le comportement de l’outil. L’aperçu est le véritable outil. Copiez ensuite le code dans votre page.",
  ],
  options: ["Settings", "Réglages"],
  lang: ["Language", "Langue"],
  langPage: ["That of your page", "Celle de votre page"],
  langVisitor: ["That of the visitor", "Celle du visiteur"],
  theme: ["Theme", "Thème"],
  themeAuto: ["Visitor’s own", "Celui du visiteur"],
  light: ["Light", "Clair"],
  dark: ["Dark", "Sombre"],
  colours: ["Colours", "Couleurs"],
  coloursHint: ["Leave a field empty for the usual colour.", "Laissez un champ vide pour la couleur habituelle."],
  scheme: ["Edit and preview", "Régler et voir"],
  more: ["More colours", "Autres couleurs"],
  plain: ["Clear all colours", "Effacer toutes les couleurs"],
  shape: ["Shape and type", "Forme et caractères"],
  radius: ["Corners, in pixels", "Coins, en pixels"],
  space: ["Unit of space, in pixels", "Unité d’espace, en pixels"],
  width: ["Greatest width, in em", "Largeur maximale, en em"],
  font: ["Font, as in CSS", "Police, comme en CSS"],
  routes: ["Routes", "Voies"],
  routesAll: ["All {0} routes", "Les {0} voies"],
  routesSome: ["{0} of {1} routes", "{0} voies sur {1}"],
  routesNone: ["None chosen: all {1} are shown", "Aucune choisie\u00a0: les {1} sont montrées"],
  place: ["In your page", "Dans votre page"],
  level: ["Level of its first heading", "Niveau de son premier titre"],
  lazy: ["Load it only when it comes near the screen", "Le charger seulement à l’approche de l’écran"],
  storage: ["Keep the answers", "Garder les réponses"],
  storageNone: ["No. They are gone when the page closes", "Non. Elles disparaissent avec la page"],
  storageSession: ["Until the tab is closed", "Jusqu’à la fermeture de l’onglet"],
  storageLocal: ["In the visitor’s browser, until they start over", "Dans le navigateur du visiteur, jusqu’à ce qu’il recommence"],
  way: ["How it gets into your page", "Comment il entre dans votre page"],
  wayElement: ["As an element: the best choice", "Comme élément\u00a0: le meilleur choix"],
  wayFrame: [
    "As an iframe, where a site allows nothing else. Font, width and storage do not apply",
    "Comme iframe, là où un site ne permet rien d’autre. Police, largeur et mémoire ne s’appliquent pas",
  ],
  folder: ["Address of the folder with the files", "Adresse du dossier des fichiers"],
  folderBad: ["This is not an address.", "Ce n’est pas une adresse."],
  preview: ["Preview", "Aperçu"],
  failed: ["The checker has not started. Are its files beside this page?", "L’outil n’a pas démarré. Ses fichiers sont-ils à côté de cette page?"],
  code: ["Code for your page", "Code pour votre page"],
  policy: ["Content-Security-Policy", "Content-Security-Policy"],
  policyElement: ["If your site sends a policy, it must allow at least this.", "Si votre site envoie une politique, elle doit permettre au moins ceci."],
  policyStyle: [
    "The style-src part allows the style block above. Put its rules into your own style sheet and you can leave that part out.",
    "La partie style-src permet le bloc de style ci-dessus. Si vous mettez ses règles dans votre feuille de style, elle devient inutile.",
  ],
  policyNoHash: [
    "Open this page over https to get the part that allows the style block, or put its rules into your own style sheet.",
    "Ouvrez cette page en https pour obtenir la partie qui permet le bloc de style, ou mettez ses règles dans votre feuille de style.",
  ],
  release: ["Release {0}, rules of {1}.", "Version {0}, règles du {1}."],
  integrity: ["The integrity value belongs to this release only.", "La valeur integrity ne vaut que pour cette version."],
  noRelease: [
    "No manifest.json beside this page, as on a development server.",
    "Pas de manifest.json à côté de cette page, comme sur un serveur de développement.",
  ],
  noIntegrity: ["The code has no integrity value.", "Le code n’a pas de valeur integrity."],
  copy: ["Copy", "Copier"],
  copied: ["Copied.", "Copié."],
  notCopied: ["Your browser refused. The text is selected: press Ctrl and C.", "Votre navigateur a refusé. Le texte est sélectionné\u00a0: appuyez sur Ctrl et C."],
  good: ["Contrast is good: {0} or more everywhere.", "Le contraste est bon\u00a0: {0} ou plus partout."],
  bad: ["Too little contrast:", "Contraste insuffisant\u00a0:"],
  badOne: ["{0}, {1}: {2}, needs {3}", "{0}, {1}\u00a0: {2}, il faut {3}"],
  ratio: ["Contrast {0}", "Contraste {0}"],
  hex: ["{0}, {1}, as # and six digits", "{0}, {1}, en # et six chiffres"],
  pick: ["Pick: {0}, {1}", "Choisir\u00a0: {0}, {1}"],
  hexBad: ["Write # and six digits, such as {0}.", "Écrivez # et six chiffres, par exemple {0}."],
  fallback: [
    "The checker should appear here. If it does not, see <a href=\"{0}\">how a work permit is applied for</a>.",
    "L’outil devrait apparaître ici. Sinon, voyez <a href=\"{0}\">comment demander un permis de travail</a>.",
  ],
  official: [
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/visitors/place-application-visa-electronic-travel-authorization-study-permit-work-permit.html",
    "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/travailler-canada/permis/temporaire/demande.html",
  ],
  footer: ["Your settings stay in this page. Nothing is sent.", "Vos réglages restent dans cette page. Rien n’est envoyé."],
};

// The custom properties that are colours, as people see them.
const COLOURS = {
  accent: ["Links and buttons", "Liens et boutons"],
  "on-accent": ["Text on buttons", "Texte des boutons"],
  surface: ["Background", "Fond"],
  text: ["Text", "Texte"],
  muted: ["Help and remarks", "Aide et remarques"],
  border: ["Lines", "Lignes"],
  control: ["Outlines of fields", "Contours des champs"],
  focus: ["Focus ring", "Contour au clavier"],
  fits: ["Fits", "Convient"],
  "to-do": ["Step to take", "Étape à faire"],
  officer: ["Officer decides, errors", "L’agent décide, erreurs"],
  closed: ["Does not fit", "Ne convient pas"],
};

const of = (both, lang) => both[lang === "fr" ? 1 : 0];

/** A text in a language, with `{0}` and so on filled in. */
export function say(lang, key, ...parts) {
  return of(WORDS[key], lang).replace(/\{(\d)\}/g, (_, at) => parts[at]);
}

/** What a colour is called. */
export function colourName(lang, colour) {
  return of(COLOURS[colour], lang);
}

/** Fills every element that asks for words. */
export function speak(lang) {
  document.title = say(lang, "pageTitle");
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = say(lang, node.dataset.say);
}
