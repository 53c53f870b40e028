import { type ComponentForm, componentForms } from '@passerelle/domain'
import type { Blueprint } from '@passerelle/domain/catalogue'
import type { Messages } from '@passerelle/messages'
import type { Choice } from './readChoice.ts'

/** Designs that fit a search, by the name that the reader sees. */
export function chosen(blueprints: readonly Blueprint[], choice: Choice, say: Messages): Blueprint[] {
  const words = fold(choice.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return blueprints
    .filter((blueprint) => words.every((word) => fold(textOf(blueprint, say)).includes(word)))
    .filter(({ programme }) => !choice.form || programme.components.some(({ form }) => form === choice.form))
    .filter(({ origin }) => !choice.country || origin.country === choice.country)
    .filter(({ programme }) => !choice.audience || programme.audience.groups.includes(choice.audience))
    .filter((blueprint) => fitsLength(blueprint, choice.length))
    .sort((a, b) => say.compare(say.written(a.programme.name), say.written(b.programme.name)))
}

/** True when something narrows the list. */
export function isNarrowed({ design: _, ...choice }: Choice): boolean {
  return Object.values(choice).some(Boolean)
}

/** Designs under the form that stands first in them, in the order of the forms; empty forms are left out. */
export function byForm(
  designs: readonly Blueprint[],
): readonly { readonly form: ComponentForm; readonly designs: readonly Blueprint[] }[] {
  return componentForms
    .map((form) => ({
      form,
      designs: designs.filter(({ programme }) => programme.components[0]?.form === form),
    }))
    .filter((group) => group.designs.length > 0)
}

/** How many of the designs each code has, for the choices of a filter. */
export function countsOf(
  designs: readonly Blueprint[],
  codesOf: (design: Blueprint) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const design of designs) {
    for (const code of new Set(codesOf(design))) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

function fitsLength({ programme }: Blueprint, length: string | undefined): boolean {
  if (length === undefined) return true
  const months = programme.pairing?.durationMonths.planned
  if (months === undefined) return false
  return length === 'over-12' ? months > 12 : months <= Number(length)
}

function textOf({ programme, origin }: Blueprint, say: Messages): string {
  const { name, nativeName, summary, audience, components } = programme
  return [
    ...Object.values(name),
    nativeName ?? '',
    say.written(summary ?? {}),
    say.written(audience.text),
    ...audience.groups.map((code) => say.label(`audienceGroup.${code}`)),
    ...components.map(({ form }) => say.label(`componentForm.${form}`)),
    origin.organisation ?? '',
    origin.city ?? '',
    say.country(origin.country),
    ...origin.partners,
  ].join(' ')
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
