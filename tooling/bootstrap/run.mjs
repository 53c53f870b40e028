// The first file of every command (`npm start`, `npm test`, …). It runs on whatever Node is installed, so
// it speaks plain JavaScript: it fetches the pinned Node and pnpm through npm, installs from the lockfile
// and hands over to `src/main.ts` on the pinned Node.
const oldestNode = 20
const major = Number(process.versions.node.split('.')[0])
if (major < oldestNode) {
  console.error(
    `Passerelle needs Node ${oldestNode} or newer to begin with; this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and try again.',
  )
  process.exit(1)
}

import('./launch.mjs').then(
  (launch) => launch.launch(process.argv.slice(2)),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
