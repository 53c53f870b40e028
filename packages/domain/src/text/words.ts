/**
 * Words of people's files in English, French, Dutch and German, by what they mean. Compared without case, accents and
 * punctuation (`plain`). Own lists, from files as offices keep them.
 */
export const headerWords = {
  fullName: ['name', 'full name', 'nom complet', 'nom et prénom', 'naam', 'volledige naam', 'voornaam en naam', 'vollständiger name', 'participant', 'deelnemer', 'teilnehmer', 'teilnehmerin', 'mentor', 'mentee'],
  givenName: ['first name', 'given name', 'prénom', 'voornaam', 'vorname'],
  familyName: ['last name', 'family name', 'surname', 'nom', 'nom de famille', 'achternaam', 'familienaam', 'nachname', 'familienname'],
  email: ['email', 'e-mail', 'mail', 'e-mail address', 'email address', 'courriel', 'adresse e-mail', 'adresse mail', 'e-mailadres', 'mailadres', 'e-mail-adresse', 'mailadresse'],
  phone: ['phone', 'telephone', 'phone number', 'mobile', 'cell', 'téléphone', 'tél', 'gsm', 'portable', 'numéro de téléphone', 'telefoon', 'telefoonnummer', 'mobiel', 'telefon', 'telefonnummer', 'mobil', 'handy'],
  appliedOn: ['applied on', 'registered on', 'application date', 'date of application', 'registration date', 'date de candidature', 'date d’inscription', 'inscrit le', 'candidature', 'aangemeld op', 'ingeschreven op', 'datum aanmelding', 'aanmelddatum', 'anmeldedatum', 'angemeldet am', 'beworben am', 'datum der anmeldung'],
  places: ['places', 'capacity', 'places disponibles', 'capacité', 'plaatsen', 'capaciteit', 'plätze', 'kapazität'],
  birthDate: ['date of birth', 'birth date', 'birthdate', 'born', 'year of birth', 'date de naissance', 'né le', 'née le', 'année de naissance', 'geboortedatum', 'geboortejaar', 'geboren', 'geburtsdatum', 'geburtsjahr'],
  gender: ['gender', 'sex', 'sexe', 'genre', 'geslacht', 'gender identity', 'geschlecht'],
  municipality: ['municipality', 'city', 'town', 'residence', 'commune', 'ville', 'domicile', 'gemeente', 'woonplaats', 'stad', 'wohnort', 'ort', 'gemeinde', 'stadt'],
  postcode: ['postcode', 'post code', 'postal code', 'zip', 'code postal', 'cp', 'plz', 'postleitzahl'],
  labourStatus: ['employment status', 'labour status', 'work status', 'situation', 'situation professionnelle', 'statut', 'arbeidssituatie', 'werksituatie', 'statuut', 'erwerbsstatus', 'arbeitssituation', 'beschäftigungsstatus'],
  unemployedSince: ['unemployed since', 'sans emploi depuis', 'au chômage depuis', 'werkloos sinds', 'werkzoekend sinds', 'arbeitslos seit'],
  immigrantBackground: ['immigrant background', 'migration background', 'migrant background', 'issu de l’immigration', 'issue de l’immigration', 'origine étrangère', 'migratieachtergrond', 'migrationshintergrund'],
  rightToWork: ['work permit', 'right to work', 'may work', 'permis de travail', 'droit de travailler', 'arbeidsvergunning', 'mag werken', 'arbeitserlaubnis', 'darf arbeiten'],
  languages: ['languages', 'language', 'langues', 'langue', 'talen', 'taal', 'sprachen', 'sprache'],
  education: ['education', 'level of education', 'highest degree', 'niveau d’études', 'études', 'diplôme', 'opleidingsniveau', 'opleiding', 'hoogste diploma', 'schulabschluss', 'bildungsabschluss', 'bildung', 'abschluss'],
  fields: ['field', 'fields', 'field of work', 'sector', 'sectors', 'secteur', 'secteurs', 'domaine', 'domaines', 'sectoren', 'vakgebied', 'branche', 'branchen', 'fachgebiet', 'fachgebiete'],
  goals: ['goals', 'goal', 'can help with', 'helps with', 'wishes', 'objectifs', 'objectif', 'peut aider à', 'peut aider', 'doelen', 'doel', 'kan helpen met', 'ziele', 'ziel', 'hilft bei', 'kann helfen bei'],
  retired: ['retired', 'retraité', 'retraitée', 'à la retraite', 'gepensioneerd', 'met pensioen', 'im ruhestand', 'rentner', 'pensioniert'],
  yearsOfExperience: ['years of experience', 'experience', 'années d’expérience', 'expérience', 'jaren ervaring', 'ervaring', 'berufsjahre', 'berufserfahrung', 'jahre erfahrung'],
} as const satisfies Record<string, readonly string[]>

/** What a column of a file can be. */
export type ImportField = keyof typeof headerWords
export const importFields = Object.keys(headerWords) as ImportField[]

export const optionWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  gender: {
    woman: ['woman', 'female', 'f', 'w', 'femme', 'féminin', 'vrouw', 'v', 'weiblich', 'frau'],
    man: ['man', 'male', 'm', 'h', 'homme', 'masculin', 'mannelijk', 'männlich', 'mann'],
    'non-binary': ['non-binary', 'nonbinary', 'non binaire', 'non-binair', 'divers', 'nichtbinär', 'x', 'd'],
    other: ['other', 'autre', 'ander', 'andere', 'anderes'],
  },
  labourStatus: {
    unemployed: ['unemployed', 'jobseeker', 'job seeker', 'looking for work', 'demandeur d’emploi', 'demandeuse d’emploi', 'au chômage', 'sans emploi', 'chômeur', 'chômeuse', 'werkzoekend', 'werkloos', 'arbeitslos', 'arbeitsuchend', 'arbeitssuchend'],
    employed: ['employed', 'working', 'in work', 'en emploi', 'salarié', 'salariée', 'werkend', 'in dienst', 'aan het werk', 'angestellt', 'beschäftigt', 'in arbeit', 'erwerbstätig'],
    'self-employed': ['self-employed', 'self employed', 'freelance', 'indépendant', 'indépendante', 'zelfstandig', 'zelfstandige', 'selbstständig', 'selbständig'],
    education: ['student', 'in education', 'in training', 'étudiant', 'étudiante', 'en formation', 'in opleiding', 'studerend', 'in ausbildung', 'studierend'],
    inactive: ['inactive', 'not looking', 'inactif', 'inactive', 'inactief', 'niet werkzoekend', 'nicht erwerbstätig'],
  },
  education: {
    '1': ['primary', 'primary school', 'primaire', 'lager onderwijs', 'basisonderwijs', 'grundschule'],
    '2': ['lower secondary', 'secondaire inférieur', 'lager secundair', 'hauptschule', 'hauptschulabschluss', 'realschule', 'mittlere reife'],
    '3': ['upper secondary', 'secondary', 'high school', 'secondaire supérieur', 'cess', 'hoger secundair', 'tso', 'bso', 'aso', 'abitur', 'gymnasium', 'ausbildung', 'berufsausbildung'],
    '4': ['post-secondary', 'post-secondaire', 'hbo5'],
    '5': ['short tertiary', 'graduat', 'graduaat'],
    '6': ['bachelor', 'bachelier', 'bachelor degree', 'licence'],
    '7': ['master', 'maîtrise', 'master degree', 'diplom'],
    '8': ['doctorate', 'phd', 'doctorat', 'doctoraat', 'promotion', 'doktor'],
  },
  fields: {
    administration: ['administration', 'administratie', 'verwaltung', 'büro'],
    agriculture: ['agriculture', 'landbouw', 'landwirtschaft'],
    'arts-media': ['arts', 'media', 'arts et médias', 'kunst', 'kultur'],
    care: ['care', 'soins', 'aide aux personnes', 'zorg', 'pflege'],
    cleaning: ['cleaning', 'nettoyage', 'schoonmaak', 'reinigung'],
    construction: ['construction', 'bâtiment', 'bouw', 'bau'],
    education: ['education', 'teaching', 'enseignement', 'onderwijs', 'bildung', 'schule'],
    engineering: ['engineering', 'ingénierie', 'techniek', 'ingenieurwesen', 'technik'],
    finance: ['finance', 'accounting', 'finances', 'comptabilité', 'financiën', 'boekhouding', 'finanzen', 'buchhaltung'],
    health: ['health', 'santé', 'gezondheid', 'gesundheit'],
    hospitality: ['hospitality', 'catering', 'horeca', 'gastgewerbe', 'gastronomie'],
    'human-resources': ['human resources', 'hr', 'ressources humaines', 'rh', 'personeel', 'personal'],
    industry: ['industry', 'industrie', 'production'],
    it: ['it', 'ict', 'informatique', 'informatica', 'informatik', 'edv'],
    law: ['law', 'droit', 'recht', 'jura'],
    logistics: ['logistics', 'logistique', 'logistiek', 'logistik', 'transport'],
    management: ['management', 'gestion', 'leiding'],
    'marketing-sales': ['marketing', 'sales', 'vente', 'verkoop', 'verkauf', 'vertrieb'],
    'public-service': ['public service', 'service public', 'overheid', 'öffentlicher dienst'],
    research: ['research', 'recherche', 'onderzoek', 'forschung'],
    retail: ['retail', 'commerce', 'handel', 'einzelhandel'],
    security: ['security', 'sécurité', 'beveiliging', 'sicherheit'],
    'social-work': ['social work', 'travail social', 'sociaal werk', 'soziale arbeit'],
    other: ['other', 'autre', 'andere', 'sonstiges'],
  },
  goals: {
    'job-search': ['finding work', 'job search', 'work', 'trouver un emploi', 'recherche d’emploi', 'emploi', 'werk vinden', 'werk', 'arbeit finden', 'arbeit', 'stellensuche'],
    network: ['network', 'réseau', 'netwerk', 'netzwerk'],
    'sector-knowledge': ['sector knowledge', 'connaissance du secteur', 'sectorkennis', 'branchenkenntnis'],
    language: ['language', 'langue', 'taal', 'sprache'],
    recognition: ['recognition', 'équivalence du diplôme', 'équivalence', 'reconnaissance', 'diploma-erkenning', 'erkenning', 'anerkennung'],
    skills: ['skills', 'compétences', 'vaardigheden', 'fähigkeiten'],
    'self-confidence': ['confidence', 'self-confidence', 'confiance', 'zelfvertrouwen', 'selbstvertrauen'],
    'work-culture': ['work culture', 'culture du travail', 'werkcultuur', 'arbeitskultur'],
    orientation: ['orientation', 'oriëntatie', 'orientierung'],
    entrepreneurship: ['entrepreneurship', 'entrepreneuriat', 'ondernemen', 'gründung'],
  },
}

export const yesWords = ['yes', 'y', 'true', '1', 'oui', 'o', 'vrai', 'ja', 'j', 'waar', 'wahr', 'x']
export const noWords = ['no', 'n', 'false', '0', 'non', 'faux', 'nee', 'niet', 'nein', 'onwaar', 'falsch']

/** Ways of not answering that files write instead of a value. */
export const nonAnswerWords = {
  'prefer-not': ['prefer not to say', 'would rather not say', 'ne souhaite pas répondre', 'préfère ne pas répondre', 'préfère ne pas le dire', 'wil niet zeggen', 'zegt liever niet', 'keine angabe', 'k a', 'möchte nicht sagen'],
  unknown: ['unknown', 'not known', 'inconnu', 'onbekend', 'unbekannt', '?', 'nsp', 'à demander', 'to ask', 'na te vragen'],
} as const

export const nativeWords = ['native', 'mother tongue', 'native speaker', 'langue maternelle', 'moedertaal', 'muttersprache', 'maternelle']

/** Names of months, by number, in the four languages; three letters are enough. */
export const monthWords: readonly (readonly string[])[] = [
  ['january', 'janvier', 'januari', 'januar', 'jan'],
  ['february', 'février', 'februari', 'februar', 'feb', 'fév'],
  ['march', 'mars', 'maart', 'märz', 'mar', 'mrt'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni', 'jun'],
  ['july', 'juillet', 'juli', 'jul', 'juil'],
  ['august', 'août', 'augustus', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'octobre', 'oktober', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'décembre', 'dezember', 'dec', 'déc', 'dez'],
]
