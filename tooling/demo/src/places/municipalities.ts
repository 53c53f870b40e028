/** Where people live: the code and postcode of a municipality, its middle, and how often. */
export type Home = {
  /** Absent outside Brussels: the register of places knows the 19 municipalities. */
  readonly municipality?: string
  readonly region: 'be-bru' | 'be-vlg'
  readonly postcode: string
  readonly latitude: number
  readonly longitude: number
}

const brussels = (number: number, postcode: string, latitude: number, longitude: number): Home => ({
  municipality: `be-${number}`,
  region: 'be-bru',
  postcode,
  latitude,
  longitude,
})

const outside = (postcode: string, latitude: number, longitude: number): Home => ({
  region: 'be-vlg',
  postcode,
  latitude,
  longitude,
})

/** Municipalities of the Brussels-Capital Region with how many newcomers live there, roughly. */
export const brusselsHomes: readonly (readonly [Home, number])[] = [
  [brussels(21001, '1070', 50.836, 4.309), 15],
  [brussels(21002, '1160', 50.816, 4.433), 2],
  [brussels(21003, '1082', 50.863, 4.293), 3],
  [brussels(21004, '1000', 50.847, 4.352), 14],
  [brussels(21005, '1040', 50.837, 4.389), 4],
  [brussels(21006, '1140', 50.873, 4.403), 4],
  [brussels(21007, '1190', 50.81, 4.324), 6],
  [brussels(21008, '1083', 50.874, 4.312), 3],
  [brussels(21009, '1050', 50.828, 4.372), 6],
  [brussels(21010, '1090', 50.877, 4.326), 5],
  [brussels(21011, '1081', 50.863, 4.327), 4],
  [brussels(21012, '1080', 50.855, 4.321), 17],
  [brussels(21013, '1060', 50.827, 4.346), 7],
  [brussels(21014, '1210', 50.853, 4.371), 5],
  [brussels(21015, '1030', 50.867, 4.378), 14],
  [brussels(21016, '1180', 50.802, 4.338), 4],
  [brussels(21017, '1170', 50.798, 4.414), 1],
  [brussels(21018, '1200', 50.846, 4.429), 3],
  [brussels(21019, '1150', 50.832, 4.437), 2],
]

/** Dilbeek, Vilvoorde, Zaventem, Halle, Grimbergen, Asse. */
export const outsideHomes: readonly Home[] = [
  outside('1700', 50.848, 4.26),
  outside('1800', 50.928, 4.425),
  outside('1930', 50.883, 4.473),
  outside('1500', 50.736, 4.237),
  outside('1850', 50.934, 4.371),
  outside('1730', 50.911, 4.198),
]
