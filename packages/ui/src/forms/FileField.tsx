import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Say, useMessages } from '../say/index.ts'
import styles from './forms.module.css'

export type FileFieldProps = {
  readonly label: ReactNode
  readonly file?: File | null | undefined
  readonly onFile: (file: File | null) => void
  /** Endings that can be read: `['csv', 'xlsx']`. */
  readonly kinds: readonly string[]
  readonly megabytes: number
  readonly error?: ReactNode
  readonly disabled?: boolean
}

/** A place to drop a file or to choose one; says what can be read before and after. */
export function FileField({
  label,
  file,
  onFile,
  kinds,
  megabytes,
  error,
  disabled = false,
}: FileFieldProps) {
  const say = useMessages()
  const [isOver, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const [labelId, limitsId, problemId] = [useId(), useId(), useId()]
  const names = say.list(
    kinds.map((kind) => kind.toUpperCase()),
    'or',
  )
  const take = (chosen: File | undefined): void => {
    if (!chosen) return
    const why = refuses(chosen, kinds, megabytes)
    setRefusal(
      why === 'kind'
        ? say.t('forms.fileWrongKind', { name: chosen.name, kinds: names })
        : why === 'size'
          ? say.t('forms.fileTooLarge', { name: chosen.name, size: megabytes })
          : undefined,
    )
    onFile(why ? null : chosen)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (!disabled) take(event.dataTransfer.files[0])
  }
  const problem = refusal ?? error
  return (
    <div className={styles.file}>
      <div id={labelId} className={styles.fileLabel}>
        {label}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same by keyboard */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label>
          <input
            ref={input}
            type="file"
            className={styles.fileInput}
            accept={kinds.map((kind) => `.${kind}`).join(',')}
            disabled={disabled}
            aria-labelledby={labelId}
            aria-describedby={problem ? `${limitsId} ${problemId}` : limitsId}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              // The same file, mended, may be chosen again.
              event.currentTarget.value = ''
            }}
          />
          {file ? (
            <b>{file.name}</b>
          ) : (
            <Say id="forms.dropFile" tags={{ b: (words) => <b className={styles.choose}>{words}</b> }} />
          )}
        </label>
        <div id={limitsId} className={styles.limits}>
          {file
            ? say.t('forms.fileSize', { size: sizeOf(file, say.number) })
            : say.t('forms.dropLimits', { kinds: names, size: megabytes })}
        </div>
        {file && !disabled && (
          <button type="button" className={styles.quietButton} onClick={() => onFile(null)}>
            {say.t('common.remove')}
          </button>
        )}
      </div>
      {problem && (
        <div id={problemId} role="alert" className={styles.problem}>
          {problem}
        </div>
      )}
    </div>
  )
}

/** Why a file is not taken, or nothing. */
export function refuses(
  file: Pick<File, 'name' | 'size'>,
  kinds: readonly string[],
  megabytes: number,
): 'kind' | 'size' | undefined {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? ''
  if (!kinds.includes(ending) || !file.name.includes('.')) return 'kind'
  return file.size > megabytes * 1_000_000 ? 'size' : undefined
}

function sizeOf(file: File, number: (value: number, options?: Intl.NumberFormatOptions) => string): string {
  return number(file.size / 1_000_000, { maximumSignificantDigits: 2 })
}
