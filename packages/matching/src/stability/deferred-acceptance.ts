/**
 * Deferred acceptance (D. Gale, L. S. Shapley, College Admissions and the Stability of Marriage, 1962): those who propose
 * go down their lists, those who receive keep the best they have been offered so far. The outcome is the stable one that
 * is best for every proposer. Linear in the length of the lists, apart from the heaps of receivers with several places.
 */

/** Who may propose to whom, in compressed rows: the offers of one proposer stand together, best first. */
export interface Proposals {
  readonly proposers: number
  readonly receivers: number
  /** `proposers + 1` ascending positions. */
  readonly starts: Int32Array
  readonly receiverOf: Int32Array
  /** What the receiver makes of each offer, smaller is better; of equals the smaller proposer comes first. */
  readonly standing: Float64Array
  readonly proposerCapacity: Int32Array
  readonly receiverCapacity: Int32Array
}

/** 1 for each offer that is kept at the end. */
export function deferredAcceptance(proposals: Proposals): Uint8Array {
  const { proposers, starts, receiverOf, proposerCapacity, receiverCapacity } = proposals
  const kept = new Uint8Array(receiverOf.length)
  const next = starts.slice(0, proposers)
  const load = new Int32Array(proposers)
  const proposerOf = new Int32Array(receiverOf.length)
  for (let proposer = 0; proposer < proposers; proposer++)
    proposerOf.fill(proposer, starts[proposer], starts[proposer + 1])
  const places = new Places(proposals)
  const waiting: number[] = []
  for (let proposer = proposers - 1; proposer >= 0; proposer--) waiting.push(proposer)

  for (let proposer = waiting.pop(); proposer !== undefined; proposer = waiting.pop()) {
    while (load[proposer]! < proposerCapacity[proposer]! && next[proposer]! < starts[proposer + 1]!) {
      const offer: number = next[proposer]!++
      const receiver = receiverOf[offer]!
      if (receiverCapacity[receiver] === 0) continue
      const refused = places.offer(receiver, offer)
      if (refused === offer) continue
      kept[offer] = 1
      load[proposer]!++
      if (refused < 0) continue
      kept[refused] = 0
      const other = proposerOf[refused]!
      load[other]!--
      waiting.push(other)
    }
  }
  return kept
}

/** The offers that each receiver holds, in one heap each, the worst on top. */
class Places {
  private readonly standing: Float64Array
  private readonly items: Int32Array
  private readonly first: Int32Array
  private readonly count: Int32Array

  constructor({ receivers, receiverOf, standing, receiverCapacity }: Proposals) {
    this.standing = standing
    const wanted = new Int32Array(receivers)
    for (const receiver of receiverOf) wanted[receiver]!++
    this.first = new Int32Array(receivers + 1)
    for (let receiver = 0; receiver < receivers; receiver++)
      this.first[receiver + 1] =
        this.first[receiver]! + Math.min(wanted[receiver]!, receiverCapacity[receiver]!)
    this.items = new Int32Array(this.first[receivers]!)
    this.count = new Int32Array(receivers)
  }

  /** Takes an offer; returns the one that is refused for it (perhaps itself), or -1 where there was a place left. */
  offer(receiver: number, offer: number): number {
    const { items } = this
    const root = this.first[receiver]!
    const size = this.first[receiver + 1]! - root
    const count = this.count[receiver]!
    if (count < size) {
      let place = count
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!this.isWorse(offer, items[root + parent]!)) break
        items[root + place] = items[root + parent]!
        place = parent
      }
      items[root + place] = offer
      this.count[receiver] = count + 1
      return -1
    }
    const worst = items[root]!
    if (this.isWorse(offer, worst)) return offer
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= size) break
      if (child + 1 < size && this.isWorse(items[root + child + 1]!, items[root + child]!)) child++
      if (!this.isWorse(items[root + child]!, offer)) break
      items[root + place] = items[root + child]!
      place = child
    }
    items[root + place] = offer
    return worst
  }

  /** Offers stand in the order of their proposers. */
  private isWorse(a: number, b: number): boolean {
    const difference = this.standing[a]! - this.standing[b]!
    return difference > 0 || (difference === 0 && a > b)
  }
}
