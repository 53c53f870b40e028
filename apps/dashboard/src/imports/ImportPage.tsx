import { NotBuiltYet } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'

export function ImportPage() {
  const say = useMessages()
  return <NotBuiltYet title={say.t('shell.navImport')} />
}
