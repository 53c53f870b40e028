export { shareNonce } from './nonce.ts'
export { Theme } from './Theme.tsx'
export { colour, dark, light, type TokenName, type Tokens } from './tokens.ts'
