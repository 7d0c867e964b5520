import { appId } from '../app-id'
import type { AppJson } from '../compile/package'

export interface PageSettings {
  root: string
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
}

interface CompiledApp {
  app: AppJson
  modules: Record<string, PageSettings>
}

export const { app, modules }: CompiledApp = await (await fetch(`/apps/${appId}/main/app-config.json`)).json()

export const isTab = (path: string) => app.tabBar.list.some((tab) => tab.pagePath === path)

export function settingsOf(path: string): PageSettings | undefined {
  const own = modules[path]
  return own === undefined ? undefined : { ...app.window, ...own }
}
