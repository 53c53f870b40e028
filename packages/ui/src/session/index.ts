export { type SignInAnswer, SignInPage, type SignInProps } from './SignIn.tsx'
export { SignInAgain } from './SignInAgain.tsx'
