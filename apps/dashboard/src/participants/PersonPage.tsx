import { Loading, PageTabs } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'
import { PersonEnrolments } from '../enrolments/PersonEnrolments.tsx'
import { ConsentsAndData } from './ConsentsAndData.tsx'
import { Notes } from './Notes.tsx'
import { PersonHeader } from './PersonHeader.tsx'
import { PersonOverview } from './PersonOverview.tsx'
import { type PersonTab, personTabs } from './personSearch.ts'
import { type PersonPageData, usePerson } from './usePerson.ts'

const route = getRouteApi('/participants/$id')

/** One person: the next step, what happened, where they take part, notes, and what is known. */
export function PersonPage() {
  const { id } = route.useParams()
  const { data } = usePerson(id)
  return data === undefined ? <Loading /> : <Loaded data={data} />
}

function Loaded({ data }: { data: PersonPageData }) {
  const say = useMessages()
  const api = useTRPC()
  const { tab = 'overview' } = route.useSearch()
  const { person, enrolments, pairs } = data
  const { data: notes } = useQuery(api.participants.notes.queryOptions({ participantId: person.id }))
  const open = pairs.find(({ isOpen }) => isOpen)
  const counts: Partial<Record<PersonTab, number | undefined>> = {
    enrolments: enrolments.length,
    notes: notes?.length,
  }
  const tabs = personTabs.map((each) => ({
    href: `/participants/${person.id}?tab=${each}`,
    label: labelOf(say, each),
    isCurrent: each === tab,
    count: counts[each],
  }))
  const pairTab = open && {
    href: `/pairs/${open.id}`,
    label: say.t('participants.pairTab', { name: open.otherName }),
    isCurrent: false,
  }
  return (
    <>
      <PersonHeader data={data} />
      <PageTabs
        label={person.fullName}
        tabs={pairTab === undefined ? tabs : [...tabs.slice(0, 2), pairTab, ...tabs.slice(2)]}
      />
      {tab === 'overview' && <PersonOverview data={data} />}
      {tab === 'enrolments' && <PersonEnrolments data={data} />}
      {tab === 'notes' && <Notes participantId={person.id} rights={data.rights} notes={notes} />}
      {tab === 'data' && <ConsentsAndData data={data} />}
    </>
  )
}

function labelOf(say: ReturnType<typeof useMessages>, tab: PersonTab): string {
  switch (tab) {
    case 'overview':
      return say.t('participants.tabOverview')
    case 'enrolments':
      return say.t('participants.tabEnrolments')
    case 'notes':
      return say.t('participants.tabNotes')
    case 'data':
      return say.t('participants.tabData')
  }
}
