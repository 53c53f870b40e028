import { createTransport } from 'nodemailer'
import { sealAudit } from '../audit/seal.ts'
import { deliverLetters } from '../mail/deliver.ts'
import { lapseEverywhere } from '../pairs/lapse.ts'
import type { Settings } from '../settings.ts'
import type { Services } from '../trpc/services.ts'
import { forget } from './forget.ts'
import type { Queue } from './queue.ts'
import { repeat } from './repeat.ts'

const hour = 3_600_000

/** Everything that a process does besides answering: queued jobs, letters, the seal of the audit trail, proposals that run out. */
export async function startWorker(
  services: Services,
  queue: Queue,
  settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { doors, clock, onFault } = services
  const faults = { onFault: (error: unknown) => onFault(error, 'worker') }
  await queue.work(services)
  const sealing = repeat(async () => more(await doors.jobs((db) => sealAudit(db, clock()))), {
    rest: 5000,
    ...faults,
  })
  const forgetting = repeat(() => forget({ doors, clock }).then(() => 'done'), { rest: hour, ...faults })
  const lapsing = repeat(async () => more(await lapseEverywhere(services)), { rest: hour / 4, ...faults })
  const posting =
    settings.smtpUrl === undefined ? undefined : startPost(services, settings.smtpUrl, settings.mailFrom)
  return {
    stop: async () => {
      await Promise.all([sealing.stop(), forgetting.stop(), lapsing.stop(), posting?.stop()])
    },
  }
}

/** Without a mail server, letters wait in the outbox. */
function startPost({ doors, clock, onFault }: Services, smtpUrl: string, from: string) {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const posting = repeat(async () => more(await deliverLetters({ doors, clock, transport, from })), {
    rest: 1500,
    onFault: (error) => onFault(error, 'post'),
  })
  return {
    stop: async () => {
      await posting.stop()
      transport.close()
    },
  }
}

function more(count: number): 'more' | 'done' {
  return count > 0 ? 'more' : 'done'
}
