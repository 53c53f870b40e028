import { NewEnrolment, PersonInput } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { FieldGroup, Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { Card, EmptyState, Loading, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { EnrolmentFields, useFirstEnrolment } from '../enrolments/EnrolmentFields.tsx'
import { ContactFields, withoutEmptySafety } from './ContactFields.tsx'
import styles from './person.module.css'
import { SimilarPeople } from './SimilarPeople.tsx'
import { useReread } from './usePerson.ts'

const NewPerson = NewEnrolment.extend({ person: PersonInput })

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
  const { programme } = route.useSearch()
  const create = useMutation(api.participants.create.mutationOptions())
  const form = useSchemaForm({
    schema: NewPerson,
    initial: {
      person: {
        fullName: '',
        language: say.locale,
        contact: { safeContact: { noVoicemail: false, noMail: false, noTextMessage: false } },
      },
      ...useFirstEnrolment(programmes, programme),
    },
    save: async ({ person, ...wanted }) => {
      const { participantId } = await create.mutateAsync({ ...wanted, person: withoutEmptySafety(person) })
      await reread()
      toast(say.t('participants.added', { name: person.fullName }))
      await navigate({ to: '/participants/$id', params: { id: participantId } })
    },
  })
  const { person, programmeId, siteId } = form.values
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
            <EnrolmentFields field={form.field} programmes={programmes} />
          </FieldGroup>
          <FormActions form={form} save={say.t('participants.add')} />
        </Form>
      </Card>
    </div>
  )
}
