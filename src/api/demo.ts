import { demo } from '#contract/demo'
import { useCommand } from './use-command'
import { useRead } from './use-read'

export const useSamplePeople = () => useRead(demo.people, {})
export const useDemoSignIn = () => useCommand(demo.signIn)
export const useDemoClock = () => useRead(demo.clock, {})
export const useMoveClock = () => useCommand(demo.moveClock, [demo.clock, demo.sms])
export const useSentSms = () => useRead(demo.sms, {})
