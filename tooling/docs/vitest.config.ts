export { default } from '@passerelle/vitest/node'
