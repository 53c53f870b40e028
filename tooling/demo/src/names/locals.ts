import { namesOf, type Origin } from './origin.ts'

const dutchSpeaking: Origin = {
  country: 'BE',
  women: namesOf(
    'Griet, Katrien, Nele, Els, Hilde, Lieve, Ann, Marleen, Ilse, Sofie, Veerle, Greet, Godelieve, Tine, Annelies',
  ),
  men: namesOf(
    'Jan, Paul, Hugo, Luc, Tom, Marc, Dirk, Wim, Koen, Bart, Geert, Jozef, Frans, Herman, Stijn, Walter',
  ),
  families: namesOf(
    'Peeters, Lemmens, Verbeke, Aerts, Claes, Janssens, De Smet, Maes, Willems, Goossens, Wouters, De Backer, Vermeersch, Van Damme, Hendrickx, Segers, Pauwels, Van Acker, Michiels, Coppens',
  ),
  mothers: ['nl'],
  others: ['fr', 'en'],
  letters: ['nl'],
}

const frenchSpeaking: Origin = {
  country: 'BE',
  women: namesOf(
    'Isabelle, Anne, Françoise, Hélène, Chantal, Bénédicte, Véronique, Martine, Geneviève, Céline, Aurélie, Joëlle, Sylvie',
  ),
  men: namesOf(
    'Philippe, Marc, André, Benoît, Étienne, Jérôme, Michel, François, Gérard, Olivier, Thierry, Didier, Rémi',
  ),
  families: namesOf(
    'Lambert, Laurent, Dubois, Lejeune, Collignon, Delvaux, Noël, Gérard, Simonet, Renard, Piérart, Lecomte, Fontaine, Bertrand, Hubin, Marchal, Delhez, Évrard',
  ),
  mothers: ['fr'],
  others: ['nl', 'en'],
  letters: ['fr'],
}

const settled: Origin = {
  country: 'BE',
  women: namesOf('Nadia, Leïla, Sabrina, Fatima, Giulia, Marta, Elif, Naïma, Patricia, Carmen'),
  men: namesOf('Rachid, Mustapha, Giovanni, Antonio, Mehdi, Ahmed, Salvatore, Jorge, Nabil'),
  families: namesOf(
    'El Khattabi, Bouzid, Russo, De Luca, Yılmaz, Ferreira, Amrani, Ziani, Moretti, Costa, Haddouchi, Santos',
  ),
  mothers: ['fr'],
  others: ['nl', 'en', 'ar'],
  letters: ['fr'],
}

const fromAbroad: Origin = {
  country: 'DE',
  women: namesOf('Birgit, Jutta, Síle, Fiona, Ingrid, Käthe'),
  men: namesOf('Jürgen, Rainer, Cormac, Björn, Uwe, Niall'),
  families: namesOf('Schröder, Köhler, Ó Briain, Lindqvist, Böttcher, Mac Mahon'),
  mothers: ['de', 'en'],
  others: ['fr', 'en'],
  letters: ['en', 'de'],
}

/** Where mentors come from, with how often. */
export const locals: readonly (readonly [Origin, number])[] = [
  [dutchSpeaking, 42],
  [frenchSpeaking, 38],
  [settled, 14],
  [fromAbroad, 6],
]
