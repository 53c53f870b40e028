// Loaded before the API when a start command runs it. The channel to that command closes when the command
// is killed; then nobody is left to stop the server, nor PostgreSQL after it.
const postgres = Number(process.env.PASSERELLE_POSTGRES_PROCESS)
let isAlone = false

process.on('disconnect', () => {
  isAlone = true
  process.kill(process.pid, 'SIGTERM')
})
process.on('exit', () => {
  if (!isAlone || !postgres) return
  try {
    process.kill(postgres, 'SIGINT')
  } catch {
    // It is gone already.
  }
})
process.channel?.unref()
