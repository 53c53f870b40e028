import type { Random } from '../chance/random.ts'

export type Partner = {
  readonly id: string
  readonly kinds: readonly string[]
  readonly name: string
  readonly sector?: string
  readonly size?: string
  readonly contact: Readonly<Record<string, string>>
}

const employers = [
  ['Banque du Vieux Marché', 'L', '250+'],
  ['Canalys Software', 'K', '50-249'],
  ['Clinique des Tilleuls', 'R', '250+'],
  ['Delvigne & Zonen Bouw', 'F', '50-249'],
  ['Brasserie du Parvis', 'I', '10-49'],
  ['Groene Lijn Logistics', 'H', '250+'],
  ['Zennevallei Verzekeringen', 'L', '250+'],
  ['Atelier Lumen', 'J', '10-49'],
  ['Van Loo Retail', 'G', '250+'],
  ['Cabinet Mercier Avocats', 'N', '10-49'],
  ['Pharmacies du Canal', 'R', '50-249'],
  ['Electro Senne', 'D', '50-249'],
] as const

const others = [
  ['referral', 'Bureau d’accueil Le Seuil'],
  ['referral', 'Onthaalbureau De Brug'],
  ['referral', 'Maison de quartier Bonnevie-Nord'],
  ['referral', 'CPAS – cellule emploi'],
  ['referral', 'Reception centre Klein Kasteel'],
  ['training', 'Centre de formation Horizon Bois'],
  ['training', 'Taalhuis Noord'],
  ['training', 'Digital Atelier'],
  ['employment-office', 'Actiris'],
  ['authority', 'Region, directorate for employment'],
  ['association', 'Network of Accountants of Brussels'],
] as const

/** The firms and offices around the house. All firms are invented. */
export function partnersOf(random: Random): Partner[] {
  const firms = employers.map(([name, sector, size]) => ({
    id: random.id(),
    kinds: ['employer'],
    name,
    sector,
    size,
    contact: {
      champion: random.pick(['Managing director', 'Head of human resources', 'Member of the board']),
      internalCoordinator: random.pick(['Diversity officer', 'Human resources adviser', 'Office manager']),
      email: `mentoring@${slugOf(name)}.example`,
    },
  }))
  const rest = others.map(([kind, name]) => ({
    id: random.id(),
    kinds: [kind],
    name,
    contact: { email: `contact@${slugOf(name)}.example` },
  }))
  return [...firms, ...rest]
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
