import { useForm } from '@mantine/form'
import { type FieldProblem, problemsOf } from '@passerelle/domain'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { type Failure, failureOf } from '../app/errors.ts'
import { useMessages } from '../say/index.ts'
import type { Bound } from './bound.ts'
import { type Draft, mayBeEmpty, missingAround, readDraft, type ValueAt } from './draft.ts'
import { sayProblem } from './sayProblem.ts'

export type SchemaFormOptions<S extends z.ZodType> = {
  /** The schema that the API reads with too. */
  readonly schema: S
  /** Read once; for another record give the form another `key`. */
  readonly initial: Draft<z.input<S>>
  /** Sends what the schema made of it. What it throws is shown, and nothing typed is lost. */
  readonly save: (value: z.output<S>) => Promise<unknown>
  readonly onSaved?: (value: z.output<S>) => void
}

export type Conflict = { readonly current: Readonly<Record<string, unknown>> }

/**
 * A form over a schema: values while they are typed, errors in the person's language, saving, and what to do when
 * somebody else changed the record meanwhile.
 *
 * @example
 * const form = useSchemaForm({ schema: NewPair, initial: {}, save: (pair) => create.mutateAsync(pair) })
 * <Form form={form}>
 *   <TextField {...form.field('title')} label={say.t('pairs.title')} />
 *   <FormActions form={form} onCancel={close} />
 * </Form>
 */
export function useSchemaForm<S extends z.ZodType>({ schema, initial, save, onSaved }: SchemaFormOptions<S>) {
  type Values = Draft<z.input<S>> & Record<string, unknown>
  const say = useMessages()
  const form = useForm<Values>({ initialValues: initial as Values })
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [conflict, setConflict] = useState<Conflict>()
  const element = useRef<HTMLFormElement>(null)
  const values = useRef(form.values)
  values.current = form.values

  const show = useCallback(
    (errors: readonly FieldProblem[]): void => {
      const first = new Map<string, string>()
      for (const error of errors) if (!first.has(error.path)) first.set(error.path, sayProblem(say, error))
      form.setErrors(Object.fromEntries(first))
      // The fields know their errors only after the next drawing.
      requestAnimationFrame(() => focusFirst(element.current))
    },
    [form.setErrors, say],
  )

  /** Reads the schema over what is typed; shows what does not fit. */
  const check = (): z.output<S> | undefined => {
    const read = schema.safeParse(readDraft(schema, values.current) ?? {}, { reportInput: true })
    if (read.success) {
      form.clearErrors()
      return read.data
    }
    show(problemsOf(read.error.issues))
    return undefined
  }

  const submit = async (event?: FormEvent<HTMLFormElement>): Promise<boolean> => {
    event?.preventDefault()
    event?.stopPropagation()
    if (isSaving) return false
    setFailure(undefined)
    const value = check()
    if (value === undefined) return false
    setSaving(true)
    try {
      await save(value)
      setConflict(undefined)
      form.resetDirty()
      onSaved?.(value)
      return true
    } catch (error) {
      const found = failureOf(error)
      if (found.current) setConflict({ current: found.current })
      else setFailure(found)
      show(found.fields)
      return false
    } finally {
      setSaving(false)
    }
  }

  const setValues = (part: Readonly<Record<string, unknown>>): void => {
    const next = { ...values.current, ...part } as Values
    values.current = next
    form.setValues(next)
  }

  return {
    values: form.values as Draft<z.input<S>>,
    errors: form.errors,
    isSaving,
    isDirty: form.isDirty(),
    /** Why it was not saved, where that belongs to no field. */
    failure,
    conflict,
    element,
    /** What a field needs, by its path in the schema. */
    field<Path extends string>(path: Path): Bound<NonNullable<ValueAt<z.input<S>, Path>>> {
      const { value, onChange, onBlur, error } = form.getInputProps(path)
      return {
        name: path,
        value,
        onChange: (next) => {
          for (const around of missingAround(form.getValues(), path)) form.setFieldValue(around, {} as never)
          onChange(next)
        },
        onBlur,
        error,
        isOptional: mayBeEmpty(schema, path),
        disabled: isSaving,
      }
    },
    setValues: (part: Draft<z.input<S>>) => setValues(part as Record<string, unknown>),
    addItem: (path: string, item: unknown) => form.insertListItem(path, item as never),
    removeItem: (path: string, at: number) => form.removeListItem(path, at),
    moveItem: (path: string, from: number, to: number) => form.reorderListItem(path, { from, to }),
    check,
    submit,
    reset: () => {
      form.reset()
      setFailure(undefined)
      setConflict(undefined)
    },
    /** Keeps what is typed here, on top of the newer version; the person saves again. */
    keepMine: () => {
      if (conflict && 'version' in conflict.current) setValues({ version: conflict.current.version })
      setConflict(undefined)
    },
    /** Takes the stored values of these fields. */
    takeTheirs: (fields: readonly string[]) => {
      if (!conflict) return
      const taken = fields.filter((field) => field in conflict.current)
      setValues(Object.fromEntries([...taken, 'version'].map((field) => [field, conflict.current[field]])))
      setConflict(undefined)
    },
  }
}

/** What a form's parts need of it, whatever its schema. */
export type AnyForm = Pick<
  ReturnType<typeof useSchemaForm>,
  | 'isSaving'
  | 'isDirty'
  | 'failure'
  | 'conflict'
  | 'errors'
  | 'element'
  | 'submit'
  | 'keepMine'
  | 'takeTheirs'
> & { readonly values: unknown }

/** Asks before the page is closed while something typed is not saved. */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isDirty])
}

function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
