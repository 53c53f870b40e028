import { Button } from '@mantine/core'
import { Loading, PageHeader, PageTabs, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { ProgrammeEnrolments } from '../enrolments/ProgrammeEnrolments.tsx'
import { useSession } from '../session/session.ts'
import { DraftNotice } from './DraftNotice.tsx'
import { EditDialog } from './EditDialog.tsx'
import { ProgrammeOverview } from './ProgrammeOverview.tsx'
import { programmeTabs } from './programmeSearch.ts'
import { Versions } from './Versions.tsx'

export type ProgrammeAnswer = Answers['programmes']['get']

const route = getRouteApi('/programmes/$id')

/** A programme: what it is, who is in it, and how its rules came to be. */
export function ProgrammePage() {
  const api = useTRPC()
  const { id } = route.useParams()
  const { data } = useQuery(api.programmes.get.queryOptions({ programmeId: id }))
  return data === undefined ? <Loading /> : <Loaded programme={data} />
}

function Loaded({ programme }: { programme: ProgrammeAnswer }) {
  const say = useMessages()
  const navigate = useNavigate()
  const { tab = 'overview' } = route.useSearch()
  const [isEditing, setEditing] = useState(false)
  const { id, published, numbers, may } = programme
  const name = say.written(published.document.name)
  const isRunning = programme.status !== 'ended'
  const tabs = programmeTabs.filter((each) => each !== 'enrolments' || may.seePeople)
  return (
    <>
      <PageHeader
        title={name}
        state={!isRunning && <Tag>{say.t('programmes.ended')}</Tag>}
        below={<Below programme={programme} />}
        actions={
          <>
            {tab === 'enrolments' && may.seePeople && <Records programmeId={id} />}
            {isRunning && (
              <>
                {may.write && (
                  <Button variant="default" size="sm" onClick={() => setEditing(true)}>
                    {say.t('programmes.edit')}
                  </Button>
                )}
                {may.enrol && (
                  <Button
                    size="sm"
                    onClick={() => void navigate({ to: '/participants/new', search: { programme: id } })}
                  >
                    {say.t('enrolments.addPerson')}
                  </Button>
                )}
              </>
            )}
          </>
        }
      />
      <PageTabs
        label={name}
        tabs={tabs.map((each) => ({
          href: `/programmes/${id}?tab=${each}`,
          label: labelOf(say, each),
          isCurrent: each === tab,
          ...(each === 'enrolments' && { count: numbers.all }),
        }))}
      />
      <DraftNotice programme={programme} />
      {tab === 'overview' && <ProgrammeOverview programme={programme} />}
      {tab === 'enrolments' && may.seePeople && <ProgrammeEnrolments programmeId={id} />}
      {tab === 'versions' && <Versions programmeId={id} inForce={published.number} />}
      {isEditing && <EditDialog programme={programme} onClose={() => setEditing(false)} />}
    </>
  )
}

/** Everything of the programme for other systems: a ZIP of tables with their description. */
function Records({ programmeId }: { programmeId: string }) {
  const say = useMessages()
  const { session } = useSession()
  if (!session.actions.includes('records.export')) return null
  return (
    <Button
      component="a"
      href={`/files/programmes/${programmeId}/records.zip`}
      download
      variant="subtle"
      size="sm"
    >
      {say.t('enrolments.downloadRecords')}
    </Button>
  )
}

function labelOf(say: ReturnType<typeof useMessages>, tab: (typeof programmeTabs)[number]): string {
  switch (tab) {
    case 'overview':
      return say.t('programmes.tabOverview')
    case 'enrolments':
      return say.t('programmes.tabEnrolments')
    case 'versions':
      return say.t('programmes.tabVersions')
  }
}

function Below({ programme: { published, siteIds } }: { programme: ProgrammeAnswer }) {
  const say = useMessages()
  const { session } = useSession()
  const { sites } = session.organisation
  const forms = published.document.components.map(({ form }) => say.coded('componentForm', { code: form }))
  const names = sites.filter(({ id }) => siteIds.includes(id)).map(({ name }) => name)
  const words = [
    say.list(forms),
    say.t('programmes.version', { number: published.number }),
    ...(sites.length === 0 ? [] : [names.length === 0 ? say.t('programmes.allSites') : say.list(names)]),
  ]
  return say.opening(words.join(' · '))
}
