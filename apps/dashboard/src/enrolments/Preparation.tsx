import { Button } from '@mantine/core'
import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import type { PersonEnrolment } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import styles from './enrolments.module.css'
import { StepDialog } from './StepDialog.tsx'

type Step = PersonEnrolment['steps'][number]

/** The steps before taking part: done when, valid until, or open. */
export function Preparation({ each }: { each: PersonEnrolment }) {
  const say = useMessages()
  const { session } = useSession()
  const [chosen, setChosen] = useState<Step>()
  const { steps, enrolment } = each
  if (steps.length === 0) return null
  const isOpen =
    enrolment.status === 'applied' || enrolment.status === 'eligible' || enrolment.status === 'active'
  const mayRecord = isOpen && session.actions.includes('enrolment.prepare')
  return (
    <>
      <h3 className={styles.subhead}>{say.t('enrolments.preparation')}</h3>
      {steps.map((step) => {
        const done = enrolment.completedSteps.findLast((one) => one.step === step.id)
        const isValid =
          done !== undefined && (done.validUntil === undefined || done.validUntil >= session.today)
        return (
          <div key={step.id} className={styles.step}>
            <span>
              {say.written(step.label)}{' '}
              {done === undefined ? (
                <Tag tone={step.required ? 'amber' : 'neutral'}>
                  {step.required ? say.t('enrolments.stepOpen') : say.t('enrolments.stepOptional')}
                </Tag>
              ) : (
                <Tag tone={isValid ? 'green' : 'amber'}>
                  {done.validUntil === undefined
                    ? say.t('enrolments.stepDone', { day: say.day(done.on) })
                    : say.t('enrolments.stepValid', {
                        day: say.day(done.on),
                        until: say.day(done.validUntil),
                      })}
                </Tag>
              )}
            </span>
            {mayRecord && !isValid && (
              <Button
                variant="default"
                aria-label={say.t('common.labelled', {
                  label: say.written(step.label),
                  value: say.t('enrolments.recordStep'),
                })}
                onClick={() => setChosen(step)}
              >
                {say.t('enrolments.recordStep')}
              </Button>
            )}
          </div>
        )
      })}
      {chosen && <StepDialog each={each} step={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}
