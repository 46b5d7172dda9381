import type { Localised } from '../core/locale';

/** What people call a format, and what it is for, where they choose one. */
export const formatTitles: Readonly<Record<string, Localised>> = {
  brat: { en: 'brat: standoff annotations', fr: 'brat : annotations séparées du texte' },
  'checklist-csv': { en: 'Checklist for fact-checking (CSV)', fr: 'Liste de vérification (CSV)' },
  'checklist-xlsx': { en: 'Checklist for fact-checking (Excel)', fr: 'Liste de vérification (Excel)' },
  conll: { en: 'CoNLL: a word a line, BIO labels', fr: 'CoNLL : un mot par ligne, étiquettes BIO' },
  csv: { en: 'Table of places (CSV)', fr: 'Tableau des lieux (CSV)' },
  doccano: { en: 'doccano: entities and relations', fr: 'doccano : entités et relations' },
  geojson: { en: 'GeoJSON: places on a map', fr: 'GeoJSON : lieux sur une carte' },
  html: { en: 'Web page with the article marked up', fr: "Page web avec l'article annoté" },
  'label-studio': { en: 'Label Studio: tasks', fr: 'Label Studio : tâches' },
  'linked-places': { en: 'Linked Places: gazetteer', fr: 'Linked Places : répertoire de lieux' },
  markdown: { en: 'Markdown with a footnote a quote', fr: 'Markdown, une note par citation' },
  newsml: { en: 'NewsML-G2: news item', fr: "NewsML-G2 : article d'agence" },
  ninjs: { en: 'ninjs: news in JSON', fr: 'ninjs : article en JSON' },
  nitf: { en: 'NITF: article with names and quotes', fr: 'NITF : article, noms et citations' },
  prodigy: { en: 'Prodigy and spaCy: tasks', fr: 'Prodigy et spaCy : tâches' },
  'quotes-csv': { en: 'Table of quotes (CSV)', fr: 'Tableau des citations (CSV)' },
  'quotes-xlsx': { en: 'Table of quotes (Excel)', fr: 'Tableau des citations (Excel)' },
  'schema-org': { en: 'schema.org: JSON-LD for a web page', fr: 'schema.org : JSON-LD pour une page web' },
  tei: { en: 'TEI: edition for corpora', fr: 'TEI : édition pour corpus' },
  'web-annotation': { en: 'W3C Web Annotations', fr: 'Annotations web du W3C' },
};
