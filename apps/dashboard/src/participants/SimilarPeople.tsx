import { Link } from '@passerelle/ui/link'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTRPC } from '../api/client.ts'

type Wanted = {
  readonly programmeId: string
  readonly siteId?: string
  readonly fullName: string
  readonly email?: string
  readonly phone?: string
}

/** While somebody is typed: who may be the same person. Who is out of the reader's scope is not named. */
export function SimilarPeople({ wanted }: { wanted: Wanted }) {
  const say = useMessages()
  const api = useTRPC()
  const { fullName, ...rest } = useDeferredValue(wanted)
  const name = fullName.trim()
  const { data } = useQuery({
    ...api.participants.similar.queryOptions({ ...rest, fullName: name }),
    enabled: wanted.programmeId !== '' && name.length >= 3,
    placeholderData: keepPreviousData,
    // A hint that does not come is no reason to stop typing.
    throwOnError: false,
  })
  if (data === undefined || name.length < 3) return null
  if (data.people.length === 0 && !data.elsewhere) return null
  return (
    <Notice>
      <b>{say.t('participants.similarTitle')}</b>
      {data.people.map((person) => (
        <div key={person.id}>
          <Link href={`/participants/${person.id}`}>
            <bdi>{person.name}</bdi>
          </Link>
          , {say.list(person.reasons.map((code) => say.coded('duplicateReason', { code })))}
        </div>
      ))}
      {data.elsewhere && <div>{say.t('participants.similarElsewhere')}</div>}
    </Notice>
  )
}
