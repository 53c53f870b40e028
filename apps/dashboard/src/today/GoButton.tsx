import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'

/** The action of a row that leads to the place where it is done; the address may carry a query. */
export function GoButton({
  to,
  isMain = false,
  children,
}: {
  to: string
  isMain?: boolean
  children: string
}) {
  const { basepath, history } = useRouter()
  return (
    <Button
      variant={isMain ? 'filled' : 'default'}
      onClick={() => history.push(`${basepath.replace(/\/$/, '')}${to}`)}
    >
      {children}
    </Button>
  )
}
