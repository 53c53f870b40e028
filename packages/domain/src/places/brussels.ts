/** A municipality with its official names and postcodes. Codes: country, then the statistical office's number. */
export interface Municipality {
  readonly code: string
  readonly region: string
  readonly names: readonly string[]
  readonly postcodes: readonly string[]
}

const municipality = (number: number, names: string[], postcodes: string[]): Municipality => ({
  code: `be-${number}`,
  region: 'be-bru',
  names,
  postcodes,
})

/** The 19 municipalities of the Brussels-Capital Region. Source: Statbel's NIS codes; names in French and Dutch. */
export const brusselsMunicipalities: readonly Municipality[] = [
  municipality(21001, ['Anderlecht'], ['1070']),
  municipality(21002, ['Auderghem', 'Oudergem'], ['1160']),
  municipality(21003, ['Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem'], ['1082']),
  municipality(
    21004,
    ['Bruxelles', 'Brussel', 'Brussels', 'Brüssel', 'Ville de Bruxelles', 'Stad Brussel', 'Laeken', 'Laken'],
    ['1000', '1020', '1120', '1130'],
  ),
  municipality(21005, ['Etterbeek'], ['1040']),
  municipality(21006, ['Evere'], ['1140']),
  municipality(21007, ['Forest', 'Vorst'], ['1190']),
  municipality(21008, ['Ganshoren'], ['1083']),
  municipality(21009, ['Ixelles', 'Elsene'], ['1050']),
  municipality(21010, ['Jette'], ['1090']),
  municipality(21011, ['Koekelberg'], ['1081']),
  municipality(21012, ['Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek', 'Molenbeek'], ['1080']),
  municipality(21013, ['Saint-Gilles', 'Sint-Gillis'], ['1060']),
  municipality(
    21014,
    ['Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node', 'Saint-Josse', 'Sint-Joost'],
    ['1210'],
  ),
  municipality(21015, ['Schaerbeek', 'Schaarbeek'], ['1030']),
  municipality(21016, ['Uccle', 'Ukkel'], ['1180']),
  municipality(21017, ['Watermael-Boitsfort', 'Watermaal-Bosvoorde'], ['1170']),
  municipality(21018, ['Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe'], ['1200']),
  municipality(21019, ['Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe'], ['1150']),
]
