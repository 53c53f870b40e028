import type { LocalisedText } from '@passerelle/domain'
import { blueprints, type Listing, listings } from '@passerelle/domain/catalogue'
import { Link } from '@passerelle/ui/link'
import { Card, type Fact, Facts } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { FigureTable } from './PublishedFigures.tsx'
import styles from './programmes.module.css'
import { SourceInWords } from './SourceInWords.tsx'

/** What belongs to the field without being a programme to start: platforms, directories, schemes, umbrellas. */
export function Listings() {
  const say = useMessages()
  const sorted = listings.toSorted((a, b) => say.compare(say.written(a.name), say.written(b.name)))
  return (
    <Card title={say.t('programmes.around')}>
      <p className={styles.soft}>{say.t('programmes.aroundBelow')}</p>
      {sorted.map((listing) => (
        <details key={listing.id} className={styles.listing}>
          <summary>
            <b>{say.written(listing.name)}</b>{' '}
            <span className={styles.soft}>
              {[say.label(`listingKind.${listing.kind}`), listing.place && say.written(listing.place)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </summary>
          <p className={styles.lead}>{say.written(listing.summary)}</p>
          <InWords listing={listing} />
          {listing.published.length > 0 && <FigureTable figures={listing.published} />}
        </details>
      ))}
    </Card>
  )
}

function InWords({ listing }: { listing: Listing }) {
  const say = useMessages()
  const { audience, conditions, offers, capacity, budget, evaluation, distinctive } = listing
  const said = (label: string, text: LocalisedText | undefined): Fact[] =>
    text === undefined ? [] : [{ label, value: say.written(text) }]
  return (
    <Facts
      facts={[
        ...said(say.t('programmes.distinctive'), distinctive),
        ...said(say.t('programmes.audience'), audience.text),
        ...said(say.t('programmes.conditions'), conditions),
        {
          label: say.t('programmes.offer'),
          value: (
            <ul className={styles.steps}>
              {offers.map((offer) => (
                <li key={offer.kind}>{say.written(offer.text)}</li>
              ))}
            </ul>
          ),
        },
        ...designsUnder(listing, say.t('programmes.designs')),
        ...said(say.t('programmes.reach'), capacity),
        ...said(say.t('programmes.money'), budget),
        ...said(say.t('programmes.evaluated'), evaluation),
        {
          label: say.t('programmes.source'),
          value: <SourceInWords of={listing} nativeName={listing.nativeName} />,
        },
      ]}
    />
  )
}

/** Designs of the catalogue that run under it, or are paid by it, to go to. */
function designsUnder({ programmes }: Listing, label: string): Fact[] {
  const designs = blueprints.filter(({ id }) => programmes.includes(id))
  return designs.length === 0 ? [] : [{ label, value: <Designs designs={designs} /> }]
}

function Designs({ designs }: { designs: typeof blueprints }) {
  const say = useMessages()
  return (
    <ul className={styles.steps}>
      {designs.map(({ id, programme }) => (
        <li key={id}>
          <Link href={`/programmes/new?design=${id}`}>{say.written(programme.name)}</Link>
        </li>
      ))}
    </ul>
  )
}
