import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useMessages } from '../say/index.ts'
import { LanguageMenu } from '../shell/LanguageMenu.tsx'
import { Mark } from '../shell/Mark.tsx'
import styles from './session.module.css'

/** What came of it. `elsewhere`: the account is real, but belongs to the other app. */
export type SignInAnswer = 'signed-in' | 'refused' | 'too-many' | 'elsewhere' | 'network'

export type SignInProps = {
  readonly app: 'dashboard' | 'reporting'
  /** The session of somebody who was at work has ended: what they typed waits behind. */
  readonly hasEnded?: boolean
  readonly onSignIn: (email: string, password: string) => Promise<SignInAnswer>
}

/** E-mail and password, in the middle of a page or of a dialog. */
export function SignIn({ app, hasEnded = false, onSignIn }: SignInProps) {
  const say = useMessages()
  const [answer, setAnswer] = useState<SignInAnswer>()
  const [isWaiting, setWaiting] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setWaiting(true)
    try {
      setAnswer(await onSignIn(String(fields.get('email')), String(fields.get('password'))))
    } finally {
      setWaiting(false)
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div>
        <h1>{say.t('session.signInTitle')}</h1>
        <p>
          {hasEnded
            ? say.t('session.ended')
            : say.t(app === 'dashboard' ? 'session.signInDashboard' : 'session.signInReporting')}
        </p>
      </div>
      <TextInput
        name="email"
        type="email"
        label={say.t('session.email')}
        autoComplete="username"
        required
        withAsterisk={false}
        data-autofocus
      />
      <PasswordInput
        name="password"
        label={say.t('session.password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': say.t('session.showPassword'), tabIndex: 0 }}
      />
      {answer && answer !== 'signed-in' && (
        <p role="alert" className={styles.refusal}>
          {refusalOf(answer, app, say)}
        </p>
      )}
      <Button type="submit" size="sm" loading={isWaiting}>
        {say.t('session.signIn')}
      </Button>
    </form>
  )
}

function refusalOf(
  answer: Exclude<SignInAnswer, 'signed-in'>,
  app: SignInProps['app'],
  say: ReturnType<typeof useMessages>,
): ReactNode {
  switch (answer) {
    case 'refused':
      return say.t('session.refused')
    case 'too-many':
      return say.t('session.tooMany')
    case 'network':
      return say.t('errors.networkText')
    case 'elsewhere':
      return (
        <>
          {say.t('session.elsewhere')}{' '}
          <a href={app === 'dashboard' ? '/reporting/' : '/dashboard/'}>
            {say.t(app === 'dashboard' ? 'session.toReporting' : 'session.toDashboard')}
          </a>
        </>
      )
  }
}

/** The whole page before anybody is signed in. */
export function SignInPage(props: SignInProps) {
  const say = useMessages()
  return (
    <div className={styles.page}>
      <header>
        <Mark />
        <b>{say.t('shell.product')}</b>
        <LanguageMenu />
      </header>
      <main>
        <SignIn {...props} />
      </main>
    </div>
  )
}
