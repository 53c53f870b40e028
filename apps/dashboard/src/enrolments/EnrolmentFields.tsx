import { Channel, type NewEnrolment } from '@passerelle/domain'
import { type Bound, ChoiceField, DayField, FieldRow, NumberField, SelectField } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'
import { useSession } from '../session/session.ts'

type Programmes = Answers['programmes']['list']

/** What the fields start with: the only programme and site there are, as a mentee, today. */
export function useFirstEnrolment(programmes: Programmes, wantedProgramme?: string) {
  const { today, organisation } = useSession().session
  const [only] = programmes.length === 1 ? programmes : []
  const [onlySite] = organisation.sites.length === 1 ? organisation.sites : []
  return {
    programmeId: programmes.find(({ id }) => id === wantedProgramme)?.id ?? only?.id ?? '',
    siteId: onlySite?.id ?? '',
    role: 'mentee' as const,
    appliedOn: today,
  }
}

type Field = <Name extends keyof NewEnrolment>(name: Name) => Bound<NonNullable<NewEnrolment[Name]>>

/** Which programme and site, since when, in which role, and how the person came. `field` binds by name. */
export function EnrolmentFields({ field, programmes }: { field: Field; programmes: Programmes }) {
  const say = useMessages()
  const { today, organisation } = useSession().session
  const role = field('role')
  const chosen = programmes.find(({ id }) => id === field('programmeId').value)
  const hasMentors = chosen?.forms.some((code) => code === 'one-to-one' || code === 'coaching') ?? true
  return (
    <>
      <FieldRow>
        <SelectField
          {...field('programmeId')}
          label={say.t('enrolments.programme')}
          options={programmes.map(({ id, name }) => ({ value: id, label: say.written(name) }))}
        />
        {organisation.sites.length > 0 && (
          <SelectField
            {...field('siteId')}
            label={say.t('enrolments.site')}
            isOptional={false}
            options={organisation.sites.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <DayField
          {...field('appliedOn')}
          label={say.t('enrolments.appliedOn')}
          hint={say.t('enrolments.onHint')}
          today={today}
          until={today}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...role}
          label={say.t('enrolments.role')}
          options={(['mentee', 'mentor'] as const).map((value) => ({
            value,
            label: say.coded('role', { code: value }),
            isOff: value === 'mentor' && !hasMentors,
          }))}
        />
        <SelectField
          {...field('channel')}
          label={say.t('enrolments.channel')}
          options={Channel.options.map((value) => ({ value, label: say.coded('channel', { code: value }) }))}
        />
        {role.value === 'mentor' && (
          <NumberField {...field('capacity')} label={say.t('enrolments.capacity')} minimum={1} />
        )}
      </FieldRow>
    </>
  )
}
