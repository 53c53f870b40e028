import type { PreparationStep, Programme, ProgrammeComponent, ProgrammeRole } from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import { Card, type Fact, Facts, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { ReactNode } from 'react'
import { MatchingInWords } from './MatchingInWords.tsx'
import { PairsInWords } from './PairsInWords.tsx'
import styles from './programmes.module.css'
import { RuleInWords } from './RuleInWords.tsx'

export type Marks = {
  /** Where the source is silent, by the path in the document: drawn beside the part. */
  readonly mark?: (path: string) => ReactNode
}

/** Everything that a programme's document says, section by section, to read. */
export function ProgrammeInWords({ programme, mark = () => null }: { programme: Programme } & Marks) {
  const say = useMessages()
  return (
    <div className={styles.grid}>
      <div>
        <Offer programme={programme} mark={mark} />
        <Card title={say.t('programmes.whoMentee')} aside={mark('eligibility.mentee')}>
          <RuleInWords rule={programme.eligibility.mentee} />
          <Priorities programme={programme} mark={mark} />
        </Card>
        {programme.pairing && (
          <Card title={say.t('programmes.whoMentor')} aside={mark('eligibility.mentor')}>
            <RuleInWords rule={programme.eligibility.mentor} />
          </Card>
        )}
        <Preparation programme={programme} mark={mark} />
      </div>
      <div>
        <PairsInWords programme={programme} mark={mark} />
        {programme.matching && <MatchingInWords matching={programme.matching} mark={mark} />}
        <FollowUps programme={programme} mark={mark} />
      </div>
    </div>
  )
}

function Offer({ programme, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  const { components, audience, intake, places, mentorsAre, languages } = programme
  const facts: Fact[] = [
    { label: say.t('programmes.audience'), value: say.written(audience.text) },
    {
      label: say.t('programmes.form'),
      value: <Parts components={components} mark={mark} />,
    },
    {
      label: say.t('programmes.startsWith'),
      value: say.list(
        beginnings(components).map((code) => say.coded('startsWith', { code })),
        'or',
      ),
    },
    ...(programme.pairing
      ? [
          {
            label: say.t('programmes.mentorsAre'),
            value: (
              <>
                {say.coded('mentorsAre', { code: mentorsAre })} {mark('mentorsAre')}
              </>
            ),
          },
        ]
      : []),
    {
      label: say.t('programmes.intake'),
      value: (
        <>
          {intake === 'continuous'
            ? say.t('programmes.intakeContinuous')
            : say.t('programmes.intakeEditions')}{' '}
          {mark('intake')}
        </>
      ),
    },
    ...(places === undefined
      ? []
      : [
          {
            label: say.t('programmes.places'),
            value: (
              <>
                {say.number(places)} {mark('places')}
              </>
            ),
          },
        ]),
    {
      label: say.t('programmes.languages'),
      value: (
        <>
          {say.list(languages.map(say.language))} {mark('languages')}
        </>
      ),
    },
  ]
  return (
    <Card title={say.t('programmes.offer')}>
      <Facts facts={facts} />
    </Card>
  )
}

/** What makes somebody start: the required parts, or any where people choose among them. */
function beginnings(components: readonly ProgrammeComponent[]): ProgrammeComponent['startsWith'][] {
  const required = components.filter((component) => component.required)
  const counted = required.length > 0 ? required : components
  return [...new Set(counted.map(({ startsWith }) => startsWith))]
}

/** The parts of the offer by their form, each with what it is about where it has a name of its own. */
function Parts({ components, mark }: { components: readonly ProgrammeComponent[] } & Required<Marks>) {
  const say = useMessages()
  const formOf = ({ form }: ProgrammeComponent) => say.coded('componentForm', { code: form })
  if (components.every(({ label }) => label === undefined)) {
    return (
      <>
        {say.list([...new Set(components.map(formOf))])} {mark('components')}
      </>
    )
  }
  return (
    <>
      <ul className={styles.steps}>
        {components.map((component) => (
          <li key={component.id}>
            {formOf(component)}
            {component.label && <div className={styles.soft}>{say.written(component.label)}</div>}
          </li>
        ))}
      </ul>
      {mark('components')}
    </>
  )
}

/** Who comes first inside an open offer. */
function Priorities({ programme: { priorities }, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  if (priorities.length === 0) return null
  return (
    <>
      <h3 className={styles.subhead}>
        {say.label('programmeField.priorities')} {mark('priorities')}
      </h3>
      <ul className={styles.steps}>
        {priorities.map(({ id, label }) => (
          <li key={id}>{say.written(label)}</li>
        ))}
      </ul>
    </>
  )
}

function Preparation({ programme, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  const roles: readonly ProgrammeRole[] = programme.pairing ? ['mentee', 'mentor'] : ['mentee']
  return (
    <Card title={say.t('programmes.preparation')}>
      {roles.map((role) => (
        <div key={role}>
          <h3 className={styles.subhead}>
            {say.label(`programmeField.preparation-${role}`)} {mark(`preparation.${role}`)}
          </h3>
          <Steps steps={programme.preparation[role]} />
        </div>
      ))}
    </Card>
  )
}

function Steps({ steps }: { steps: readonly PreparationStep[] }) {
  const say = useMessages()
  if (steps.length === 0) return <p className={styles.soft}>{say.t('programmes.noPreparation')}</p>
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          {say.written(step.label)}{' '}
          {step.safety ? (
            <Tag tone="amber">{say.t('programmes.stepSafety')}</Tag>
          ) : (
            <Tag>{step.required ? say.t('programmes.stepRequired') : say.t('programmes.stepOptional')}</Tag>
          )}{' '}
          {step.onlyUnderAge !== undefined && (
            <Tag>{say.t('programmes.stepUnder', { age: step.onlyUnderAge })}</Tag>
          )}
        </li>
      ))}
    </ul>
  )
}

function FollowUps({ programme, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  const { followUps } = programme.outcomes
  return (
    <Card title={say.t('programmes.followUpsTitle')} aside={mark('outcomes.followUps')}>
      {followUps.length === 0 ? (
        <p className={styles.soft}>{say.t('programmes.noFollowUps')}</p>
      ) : (
        <ul className={styles.steps}>
          {followUps.map(({ id, anchor, months, window }) => (
            <li key={id}>
              {say.coded('followUpAnchor', { code: anchor, values: { months } })}{' '}
              <span className={styles.soft}>
                {say.t('programmes.followUpWindow', { before: window.daysBefore, after: window.daysAfter })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Results programme={programme} mark={mark} />
    </Card>
  )
}

/** The definitions by which the programme is measured, its headline first. */
function Results({ programme: { outcomes }, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  const { definitions, headline } = outcomes
  const isHeadline = ({ id }: { id: string }) => id === headline?.id
  const known = definitions
    .toSorted((a, b) => Number(isHeadline(b)) - Number(isHeadline(a)))
    .flatMap((reference) => outcomeDefinition(reference) ?? [])
  if (known.length === 0) return null
  return (
    <>
      <h3 className={styles.subhead}>
        {say.t('programmes.results')} {mark('outcomes.definitions')}
      </h3>
      <ul className={styles.steps}>
        {known.map(({ id, label }) => (
          <li key={id}>{say.written(label)}</li>
        ))}
      </ul>
    </>
  )
}
