import Taro from '@tarojs/taro'
import { createContext, createElement, type PropsWithChildren, useContext, useEffect, useState } from 'react'
import { keepStored, readStored } from './stored'

const key = 'elder'
// From this factor on WeChat's own type is set as large as its 关怀模式.
const largeFactor = 1.25

interface ElderMode {
  isElder: boolean
  setElder: (isElder: boolean) => void
}

const ElderContext = createContext<ElderMode>({ isElder: false, setElder: () => {} })

export function ElderProvider({ children }: PropsWithChildren) {
  const [isElder, setIsElder] = useState(firstChoice)
  useEffect(() => {
    // The browser's tab bar stands outside of every page; WeChat draws its own.
    if (process.env.TARO_ENV === 'h5') document.body.classList.toggle('elder', isElder)
  }, [isElder])
  const setElder = (choice: boolean) => {
    keepStored(key, choice)
    setIsElder(choice)
  }
  return createElement(ElderContext.Provider, { value: { isElder, setElder } }, children)
}

/** Larger type and targets everywhere: chosen here, or taken over from WeChat's type size. */
export function useElder(): ElderMode {
  return useContext(ElderContext)
}

function firstChoice(): boolean {
  const stored = readStored(key, (value) => (typeof value === 'boolean' ? value : null))
  return stored ?? systemFactor() >= largeFactor
}

function systemFactor(): number {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const info: object = Taro.getAppBaseInfo()
  return 'fontSizeScaleFactor' in info ? Number(info.fontSizeScaleFactor) : 1
}
