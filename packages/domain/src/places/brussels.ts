import type { Point } from '../attributes/answers.ts'

/** A municipality with its official names and postcodes. Codes: country, then the statistical office's number. */
export interface Municipality {
  readonly code: string
  readonly region: string
  readonly names: readonly string[]
  readonly postcodes: readonly string[]
  /** Its centre to about a kilometre, enough for how far apart two people live. */
  readonly point: Point
}

const municipality = (
  number: number,
  [latitude, longitude]: readonly [number, number],
  names: string[],
  postcodes: string[],
): Municipality => ({
  code: `be-${number}`,
  region: 'be-bru',
  point: { latitude, longitude },
  names,
  postcodes,
})

/** The 19 municipalities of the Brussels-Capital Region. Source: Statbel's NIS codes; names in French and Dutch. */
export const brusselsMunicipalities: readonly Municipality[] = [
  municipality(21001, [50.84, 4.31], ['Anderlecht'], ['1070']),
  municipality(21002, [50.82, 4.43], ['Auderghem', 'Oudergem'], ['1160']),
  municipality(21003, [50.86, 4.29], ['Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem'], ['1082']),
  municipality(
    21004,
    [50.85, 4.35],
    ['Bruxelles', 'Brussel', 'Brussels', 'Brüssel', 'Ville de Bruxelles', 'Stad Brussel', 'Laeken', 'Laken'],
    ['1000', '1020', '1120', '1130'],
  ),
  municipality(21005, [50.84, 4.39], ['Etterbeek'], ['1040']),
  municipality(21006, [50.87, 4.4], ['Evere'], ['1140']),
  municipality(21007, [50.81, 4.32], ['Forest', 'Vorst'], ['1190']),
  municipality(21008, [50.87, 4.32], ['Ganshoren'], ['1083']),
  municipality(21009, [50.83, 4.37], ['Ixelles', 'Elsene'], ['1050']),
  municipality(21010, [50.88, 4.33], ['Jette'], ['1090']),
  municipality(21011, [50.86, 4.33], ['Koekelberg'], ['1081']),
  municipality(21012, [50.85, 4.32], ['Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek', 'Molenbeek'], ['1080']),
  municipality(21013, [50.83, 4.35], ['Saint-Gilles', 'Sint-Gillis'], ['1060']),
  municipality(
    21014,
    [50.85, 4.37],
    ['Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node', 'Saint-Josse', 'Sint-Joost'],
    ['1210'],
  ),
  municipality(21015, [50.87, 4.37], ['Schaerbeek', 'Schaarbeek'], ['1030']),
  municipality(21016, [50.8, 4.34], ['Uccle', 'Ukkel'], ['1180']),
  municipality(21017, [50.8, 4.42], ['Watermael-Boitsfort', 'Watermaal-Bosvoorde'], ['1170']),
  municipality(21018, [50.84, 4.43], ['Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe'], ['1200']),
  municipality(21019, [50.83, 4.45], ['Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe'], ['1150']),
]
