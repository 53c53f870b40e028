import { Channel, Day, PersonInput, ProgrammeRole } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  ChoiceField,
  DayField,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  SelectField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Card, EmptyState, Loading, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { ContactFields, withoutEmptySafety } from './ContactFields.tsx'
import styles from './person.module.css'
import { SimilarPeople } from './SimilarPeople.tsx'
import { useReread } from './usePerson.ts'

const NewPerson = z.strictObject({
  person: PersonInput,
  programmeId: z.string().min(1),
  siteId: z.string().optional(),
  role: ProgrammeRole,
  appliedOn: Day,
  channel: Channel.optional(),
  capacity: z.int().min(1).max(200).optional(),
})

const route = getRouteApi('/participants/new')

/** One person with their first enrolment. While it is typed, people who may be the same are shown. */
export function AddPersonPage() {
  const say = useMessages()
  const api = useTRPC()
  const { data: programmes } = useQuery(api.programmes.list.queryOptions())
  const running = programmes?.filter(({ status }) => status === 'running')
  return (
    <>
      <PageHeader title={say.t('participants.add')} />
      {running === undefined ? (
        <Loading />
      ) : running.length === 0 ? (
        <EmptyState title={say.t('participants.needsProgramme')} />
      ) : (
        <PersonForm programmes={running} />
      )}
    </>
  )
}

type Programmes = Answers['programmes']['list']

function PersonForm({ programmes }: { programmes: Programmes }) {
  const say = useMessages()
  const api = useTRPC()
  const navigate = useNavigate()
  const reread = useReread()
  const { session } = useSession()
  const { programme } = route.useSearch()
  const create = useMutation(api.participants.create.mutationOptions())
  const { sites } = session.organisation
  const [only] = programmes.length === 1 ? programmes : []
  const form = useSchemaForm({
    schema: NewPerson,
    initial: {
      person: {
        fullName: '',
        language: say.locale,
        contact: { safeContact: { noVoicemail: false, noMail: false, noTextMessage: false } },
      },
      programmeId: programmes.find(({ id }) => id === programme)?.id ?? only?.id ?? '',
      siteId: sites.length === 1 ? (sites[0]?.id ?? '') : '',
      role: 'mentee',
      appliedOn: session.today,
    },
    save: async ({ person, ...wanted }) => {
      const { participantId } = await create.mutateAsync({ ...wanted, person: withoutEmptySafety(person) })
      await reread()
      toast(say.t('participants.added', { name: person.fullName }))
      await navigate({ to: '/participants/$id', params: { id: participantId } })
    },
  })
  const { person, programmeId, siteId, role } = form.values
  const chosen = programmes.find(({ id }) => id === programmeId)
  const hasMentors = chosen?.forms.some((code) => code === 'one-to-one' || code === 'coaching') ?? true
  return (
    <div className={styles.narrow}>
      <Card>
        <Form form={form}>
          <ContactFields field={(path) => form.field(`person.${path}`) as never} />
          <SimilarPeople
            wanted={{
              programmeId: programmeId ?? '',
              fullName: person?.fullName ?? '',
              ...(siteId && { siteId }),
              ...(person?.contact?.email && { email: person.contact.email }),
              ...(person?.contact?.phone && { phone: person.contact.phone }),
            }}
          />
          <FieldGroup title={say.t('participants.where')}>
            <FieldRow>
              <SelectField
                {...form.field('programmeId')}
                label={say.t('participants.programme')}
                options={programmes.map(({ id, name }) => ({ value: id, label: say.written(name) }))}
              />
              {sites.length > 0 && (
                <SelectField
                  {...form.field('siteId')}
                  label={say.t('participants.site')}
                  isOptional={false}
                  options={sites.map(({ id, name }) => ({ value: id, label: name }))}
                />
              )}
              <DayField
                {...form.field('appliedOn')}
                label={say.t('enrolments.appliedOn')}
                hint={say.t('enrolments.onHint')}
                today={session.today}
                until={session.today}
              />
            </FieldRow>
            <FieldRow>
              <ChoiceField
                {...form.field('role')}
                label={say.t('participants.role')}
                options={(['mentee', 'mentor'] as const).map((value) => ({
                  value,
                  label: say.coded('role', { code: value }),
                  isOff: value === 'mentor' && !hasMentors,
                }))}
              />
              <SelectField
                {...form.field('channel')}
                label={say.t('enrolments.channel')}
                options={Channel.options.map((value) => ({
                  value,
                  label: say.coded('channel', { code: value }),
                }))}
              />
              {role === 'mentor' && (
                <NumberField {...form.field('capacity')} label={say.t('enrolments.capacity')} minimum={1} />
              )}
            </FieldRow>
          </FieldGroup>
          <FormActions form={form} save={say.t('participants.add')} />
        </Form>
      </Card>
    </div>
  )
}
