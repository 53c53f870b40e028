import '@passerelle/ui/styles.css'
import { chooseLocale } from '@passerelle/messages'
import { MessagesProvider } from '@passerelle/ui/say'
import { Theme } from '@passerelle/ui/theme'
import { createRoot } from 'react-dom/client'
import sample from '../../../../packages/matching/samples/round.json' with { type: 'json' }
import { draftOf } from './draft.ts'
import { Playground } from './Playground.tsx'
import { inputIn, opened } from './share.ts'
import { loadWords } from './words/index.ts'

const messages = await loadWords(chooseLocale(navigator.languages))
const shipped = opened(JSON.stringify(sample))
if (shipped.problems !== undefined) throw new Error('The sample data are no round.')
const linked = await inputIn(location.hash)

createRoot(document.getElementById('root') as HTMLElement).render(
  <Theme>
    <MessagesProvider initial={messages} load={loadWords}>
      <Playground
        sample={draftOf(shipped.input)}
        linked={linked?.problems === undefined ? linked?.input && draftOf(linked.input) : undefined}
        isBroken={linked?.problems !== undefined}
      />
    </MessagesProvider>
  </Theme>,
)
