import type { PropsWithChildren } from 'react'
import './no-eval'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  return children
}
