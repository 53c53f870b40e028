import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '../say/index.ts'

/** Puts a text where it can be pasted, for example a link or a message for WhatsApp. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const say = useMessages()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button variant="default" aria-live="polite" onClick={() => void copy()}>
      {isCopied ? say.t('common.copied') : (label ?? say.t('common.copy'))}
    </Button>
  )
}
