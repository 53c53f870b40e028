export { sayFact } from './fact.ts'
export { MessagesProvider, useMessages, useSpeak } from './MessagesProvider.tsx'
export { Say, type SayTags } from './Say.tsx'
