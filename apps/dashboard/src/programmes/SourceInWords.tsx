import type { Blueprint, Listing } from '@passerelle/domain/catalogue'
import { useMessages } from '@passerelle/ui/say'
import styles from './programmes.module.css'
import { sectionsIn } from './studySection.ts'

type Sourced = Pick<Blueprint | Listing, 'origin' | 'citation' | 'contact'>

/** Who ran it, where, when and with whom, where that is written, and the address printed there. */
export function SourceInWords({ of, nativeName }: { of: Sourced; nativeName: string | undefined }) {
  const say = useMessages()
  const { origin, citation, contact } = of
  const { organisation, city, country, startedYear, endedYear, partners, funders } = origin
  const place = [city, say.country(country)].filter(Boolean).join(', ')
  const years =
    startedYear === undefined
      ? ''
      : endedYear === undefined
        ? say.t('programmes.since', { year: String(startedYear) })
        : say.t('programmes.years', { from: String(startedYear), until: String(endedYear) })
  return (
    <>
      <div>{[nativeName, organisation, place, years].filter(Boolean).join(' · ')}</div>
      {partners.length > 0 && (
        <div className={styles.soft}>
          {say.t('programmes.withPartners', { partners: say.list(partners) })}
        </div>
      )}
      {funders.length > 0 && (
        <div className={styles.soft}>{say.t('programmes.fundedBy', { funders: say.list(funders) })}</div>
      )}
      <div className={styles.soft}>
        {citation.work}, {sectionsIn(say, citation.sections)}
      </div>
      {contact && (
        <div className={styles.soft}>{say.t('programmes.printedAddress', { address: contact.web })}</div>
      )}
    </>
  )
}
