import data from './statistics-vectors.json' with { type: 'json' }

/** Worked figures of R's survival package, published tables and closed formulas; sources stand in the file. */
export const vectors = data
