import { activities, Contract, Precision, SkillMatch, SpellKind } from '@passerelle/domain'
import {
  ChoiceField,
  DayField,
  FieldRow,
  NumberField,
  SelectField,
  type useSchemaForm,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { hasJob, type SituationForm, TrainingKind } from './situationForm.ts'

type Form = ReturnType<typeof useSchemaForm<typeof SituationForm>>

/** The questions about a situation; the same by telephone as by hand. `current` is what went on as far as is known. */
export function SituationFields({
  form,
  current,
  today,
}: {
  form: Form
  current: string | undefined
  today: string
}) {
  const say = useMessages()
  const { says, kind, activity } = form.values
  const told = (
    family: 'activity' | 'spellKind' | 'contract' | 'skillMatch' | 'trainingKind' | 'precision',
    codes: readonly string[],
  ) => codes.map((value) => ({ value, label: say.coded(family, { code: value }) })) as never
  return (
    <>
      <ChoiceField
        {...form.field('says')}
        label={say.t('outcomes.whatIsTrue')}
        options={[
          ...(current === undefined
            ? []
            : [
                { value: 'still' as const, label: say.t('outcomes.still', { activity: current }) },
                { value: 'ended' as const, label: say.t('outcomes.ended', { activity: current }) },
              ]),
          { value: 'spell', label: say.t('outcomes.somethingElse') },
        ]}
      />
      {says === 'ended' && (
        <FieldRow>
          <DayField
            {...form.field('endedOn')}
            label={say.t('outcomes.lastDay')}
            today={today}
            until={today}
          />
          <SelectField
            {...form.field('precision')}
            label={say.t('outcomes.precision')}
            options={told('precision', Precision.options)}
          />
        </FieldRow>
      )}
      {says === 'spell' && (
        <>
          <FieldRow>
            <SelectField
              {...form.field('kind')}
              label={say.t('outcomes.kind')}
              options={told('spellKind', SpellKind.options)}
            />
            {kind !== 'registration' && (
              <SelectField
                {...form.field('activity')}
                label={say.t('outcomes.activity')}
                options={told('activity', activities)}
              />
            )}
          </FieldRow>
          <FieldRow>
            <DayField {...form.field('from')} label={say.t('outcomes.since')} today={today} />
            <SelectField
              {...form.field('precision')}
              label={say.t('outcomes.precision')}
              options={told('precision', Precision.options)}
            />
          </FieldRow>
          {activity === 'education' && kind !== 'registration' && (
            <SelectField
              {...form.field('training')}
              label={say.t('outcomes.trainingKind')}
              options={told('trainingKind', TrainingKind.options)}
            />
          )}
          {hasJob(activity) && kind !== 'registration' && (
            <>
              <FieldRow>
                <SelectField
                  {...form.field('contract')}
                  label={say.t('outcomes.contract')}
                  options={told('contract', Contract.options)}
                />
                <DayField {...form.field('plannedEnd')} label={say.t('outcomes.plannedEnd')} today={today} />
              </FieldRow>
              <FieldRow>
                <NumberField
                  {...form.field('hoursPerWeek')}
                  label={say.t('outcomes.hours')}
                  minimum={0}
                  maximum={168}
                />
                <SelectField
                  {...form.field('skillMatch')}
                  label={say.t('outcomes.skillMatch')}
                  options={told('skillMatch', SkillMatch.options)}
                />
              </FieldRow>
            </>
          )}
        </>
      )}
    </>
  )
}
