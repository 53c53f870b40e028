import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const nodeVersion = '24.21.0'
const pnpmVersion = '12.21.0'

/** Set for everything that already runs inside the pinned tools, so that nested commands fetch nothing. */
const marker = 'PASSERELLE_TOOLS'
const tools = `node@${nodeVersion} pnpm@${pnpmVersion}`

/**
 * Gets the tools, installs what the lockfile names, and runs the command on the pinned Node.
 * @param {string[]} commandLine the command's name and its arguments
 */
export async function launch(commandLine) {
  const inside = process.env[marker] === tools && process.versions.node === nodeVersion
  const { node, path } = inside ? { node: process.execPath, path: process.env.PATH } : fetchTools()
  const env = { ...process.env, PATH: path, [marker]: tools }
  install(env)
  hand(node, [join(root, 'tooling', 'bootstrap', 'src', 'main.ts'), ...commandLine], env)
}

/** Asks npm's cache first: for an exact version npm still asks the registry, and hangs where there is none. */
function fetchTools() {
  const cached = npmExec(['--offline'])
  if (cached.found) return checked(cached.found)
  say(`Fetching Node ${nodeVersion} and pnpm ${pnpmVersion} through npm (only the first time) …`)
  const fetched = npmExec([])
  if (fetched.found) return checked(fetched.found)
  stop(
    `npm could not fetch Node ${nodeVersion} and pnpm ${pnpmVersion}. ` +
      `Is the registry reachable from here?\n${fetched.stderr}`,
  )
}

function npmExec(options) {
  const report =
    'JSON.stringify({ node: process.execPath, version: process.versions.node, path: process.env.PATH })'
  const packages = tools.split(' ').map((each) => `--package=${each}`)
  const args = ['exec', '--yes', ...options, ...packages, '--', 'node', '-p', report]
  const [command, ...first] = npm()
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm.cmd',
  })
  if (result.error) stop(`npm could not be started: ${result.error.message}`)
  const line = result.stdout.trim().split('\n').pop() ?? ''
  return { found: result.status === 0 ? JSON.parse(line) : undefined, stderr: result.stderr }
}

function npm() {
  const running = process.env.npm_execpath ?? ''
  if (running.endsWith('npm-cli.js')) return [process.execPath, running]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** Where install scripts are blocked, npm leaves the `node` package empty and runs the old Node without a word. */
function checked(found) {
  if (found.version === nodeVersion) return found
  stop(
    `npm fetched node@${nodeVersion} but ran Node ${found.version}: its install script did not run. ` +
      'Allow install scripts (npm config set ignore-scripts false) and try again.',
  )
}

function install(env) {
  const stamp = join(root, 'node_modules', '.passerelle-lockfile')
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  say('Installing from the lockfile …')
  const result = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  if (result.error) stop(`pnpm could not be started: ${result.error.message}`)
  if (result.status !== 0) {
    process.stderr.write(result.stdout + result.stderr)
    const full = /ENOSPC|os error 28/.test(result.stdout + result.stderr)
    stop(full ? 'There is no space left on this disk for the dependencies.' : 'The installation failed.')
  }
  writeFileSync(stamp, lockfile)
}

/**
 * Runs the command and passes on what happens to either side. A terminal sends Ctrl-C to both; a signal may
 * also reach this process alone, so each is passed on, and a second one changes nothing there. The channel
 * closes when this process is killed, which tells the command to stop as well.
 */
function hand(node, args, env) {
  const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  const ends = { SIGINT: 'SIGINT', SIGTERM: 'SIGTERM', SIGHUP: 'SIGTERM' }
  for (const [signal, passedOn] of Object.entries(ends)) process.on(signal, () => child.kill(passedOn))
  const above = ancestors()
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && ancestors() !== above) child.kill('SIGTERM')
  }, 500)
  child.on('error', (error) => stop(`The pinned Node could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    if (signal) process.removeAllListeners(signal)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}

/**
 * The process that started this one and, where that is the shell which npm puts in between, npm above it: the
 * shell outlives an npm that was killed. Their numbers change when one of them ends.
 */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const above = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
    if (/^(ba|da|a|z|k)?sh$/.test(name)) return `${process.ppid} ${above}`
  } catch {
    // Only Linux has /proc.
  }
  return `${process.ppid}`
}

function say(sentence) {
  console.error(sentence)
}

/** @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
