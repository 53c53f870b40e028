import type { AttributeKey } from '../attributes/registry.ts'
import { attributes } from '../attributes/registry.ts'
import { attributesAsked } from '../programmes/attributesAsked.ts'
import type { FormQuestion, ProgrammeForm } from '../programmes/form.ts'
import type { Programme, ProgrammeRole } from '../programmes/programme.ts'

const roles: readonly ProgrammeRole[] = ['mentee', 'mentor']

/** Application forms that ask exactly what the programme's rules and its matching need, and why somebody comes. */
export function applicationForms(programme: Programme): ProgrammeForm[] {
  return roles
    .filter((role) => role === 'mentee' || programme.pairing !== undefined)
    .map((role) => ({
      id: `application-${role}`,
      purpose: 'application',
      role,
      questions: [...attributesAsked(programme, role), 'motivation' as const].map(questionAbout),
    }))
}

/** Nothing but what decides is required, and whoever would rather not say may say so. */
function questionAbout(attribute: AttributeKey): FormQuestion {
  const isCareful = attributes[attribute].dataClass !== 'personal' || attribute === 'gender'
  return { id: attribute, attribute, required: false, nonAnswers: isCareful ? ['prefer-not'] : [] }
}
