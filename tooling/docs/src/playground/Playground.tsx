import { Button } from '@mantine/core'
import { Notice, PageHeader } from '@passerelle/ui/page'
import { LanguageMenu } from '@passerelle/ui/shell'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Draft, draftOf, inputOf } from './draft.ts'
import { People } from './People.tsx'
import { Policy } from './Policy.tsx'
import styles from './playground.module.css'
import { Result } from './Result.tsx'
import { hashFor, type Opened, opened } from './share.ts'
import { useWords } from './words/index.ts'

/** Edit people and policy at the left, see the round at the right. */
export function Playground({
  sample,
  linked,
  isBroken,
}: {
  sample: Draft
  linked: Draft | undefined
  isBroken: boolean
}) {
  const { t } = useWords()
  const [draft, setDraft] = useState(linked ?? sample)
  const [notice, setNotice] = useState<string | undefined>(isBroken ? 'playground.cannotOpen' : undefined)
  const { input, faults } = useMemo(() => inputOf(draft), [draft])
  const put = (next: Draft): void => {
    setDraft(next)
    setNotice(undefined)
  }
  const open = (found: Opened): void => {
    if (found.problems === undefined) put(draftOf(found.input))
    else setNotice('playground.cannotOpen')
  }
  const copyLink = async (): Promise<void> => {
    const address = new URL(await hashFor(input), location.href).href
    history.replaceState(null, '', address)
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    )
    setNotice(isCopied ? 'playground.linkCopied' : 'playground.linkInAddress')
  }
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <a href="../index.html">← {t('playground.documentation')}</a>
        <LanguageMenu />
      </div>
      <PageHeader
        title={t('playground.title')}
        below={t('playground.lead')}
        actions={
          <>
            <Button variant="default" onClick={() => put(sample)}>
              {t('playground.sample')}
            </Button>
            <Button
              variant="default"
              onClick={() => put({ ...draft, mentees: [], mentors: [], pinned: [], forbidden: [] })}
            >
              {t('playground.empty')}
            </Button>
            <OpenFile onOpen={open} />
            <Download draft={draft} />
            <Button onClick={() => void copyLink()}>{t('playground.copyLink')}</Button>
          </>
        }
      />
      <div role="status" className={styles.status}>
        {notice !== undefined && (
          <Notice tone={notice === 'playground.cannotOpen' ? 'amber' : 'green'}>{t(notice as never)}</Notice>
        )}
      </div>
      <div className={styles.columns}>
        <div className={styles.editor}>
          <Policy draft={draft} onChange={put} />
          <People side="mentees" draft={draft} faults={faults} onChange={put} />
          <People side="mentors" draft={draft} faults={faults} onChange={put} />
        </div>
        <Result draft={draft} input={input} onChange={put} />
      </div>
    </main>
  )
}

function OpenFile({ onOpen }: { onOpen: (found: Opened) => void }) {
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('playground.open')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) void file.text().then((text) => onOpen(opened(text)))
          currentTarget.value = ''
        }}
      />
      <Button variant="default" onClick={() => field.current?.click()}>
        {t('playground.open')}
      </Button>
    </>
  )
}

/** What `passerelle-match round` reads. */
function Download({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const [url, setUrl] = useState('')
  useEffect(() => {
    const json = `${JSON.stringify(inputOf(draft).input, null, 2)}\n`
    const made = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [draft])
  return (
    <Button component="a" variant="default" href={url} download="round.json">
      {t('playground.download')}
    </Button>
  )
}
