/** The peer: HiGHS, as scipy ships it, asked for the ends of some hidden cells one by one. */
import { execFile } from 'node:child_process'
import type { Tables } from './threeWay.ts'

export type PeerEnds = {
  readonly seconds: number
  readonly ends: readonly { readonly cell: string; readonly min: number; readonly max: number }[]
}

const script = `
import json, math, sys, time
import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_matrix
task = json.load(sys.stdin)
at = {cell: k for k, cell in enumerate(task["hidden"])}
row, column, entry, right = [], [], [], []
for equation in task["equations"]:
    terms = [(equation["total"], 1)] + [(part, -1) for part in equation["parts"]]
    if not any(cell in at for cell, _ in terms): continue
    for cell, times in terms:
        if cell in at: row.append(len(right)); column.append(at[cell]); entry.append(times)
    right.append(-sum(times * task["cells"][cell] for cell, times in terms if cell not in at))
A = coo_matrix((entry, (row, column)), shape=(len(right), len(at))).tocsr()
ends, spent = [], 0
for cell in task["asked"]:
    pair = []
    for sign in (1, -1):
        costs = np.zeros(len(at)); costs[at[cell]] = sign
        begun = time.process_time()
        found = linprog(costs, A_eq=A, b_eq=right, bounds=(0, None), method="highs")
        spent += time.process_time() - begun
        pair.append(sign * found.fun if found.status == 0 else math.inf)
    ends.append({"cell": cell, "min": math.ceil(pair[0] - 1e-6), "max": math.floor(pair[1] + 1e-6)})
print(json.dumps({"seconds": spent, "ends": ends}))
`

/** `undefined` where python3 or scipy is missing. */
export function highsEnds(
  tables: Tables,
  hidden: readonly string[],
  asked: readonly string[],
): Promise<PeerEnds | undefined> {
  return new Promise((resolve) => {
    const child = execFile('python3', ['-c', script], { maxBuffer: 1 << 26 }, (error, out) => {
      resolve(error ? undefined : (JSON.parse(out) as PeerEnds))
    })
    child.stdin?.end(JSON.stringify({ ...tables, hidden, asked }))
  })
}
