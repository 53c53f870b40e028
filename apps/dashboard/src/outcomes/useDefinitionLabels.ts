import { outcomeDefinitions } from '@passerelle/domain/catalogue'
import { labelOfDefinitions } from '@passerelle/messages'
import { useMessages } from '@passerelle/ui/say'
import { useMemo } from 'react'

/** Names outcome definitions in the reader's language. */
export function useDefinitionLabels() {
  const say = useMessages()
  return useMemo(() => labelOfDefinitions(say, outcomeDefinitions), [say])
}
