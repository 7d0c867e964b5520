import { useRef, useState } from 'react'
import type { ApiError } from '#api/api-error'
import { type UploadedFile, upload } from '#api/upload'
import { asApiError } from '#api/use-read'
import type { ChosenFile } from './choose-files'

/** A file on its way, perhaps in another one's place; one that has arrived is in the caller's list instead. */
export type Upload = ChosenFile & { key: number; replaces: string | null } & (
    | { state: 'sending'; percent: number }
    | { state: 'failed'; error: ApiError }
  )

/** Sends chosen files one after another; `onArrived` gets each as it is stored, with the id that it replaces. */
export function useUploads(onArrived: (file: UploadedFile, replaces: string | null) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const nextKey = useRef(0)
  const set = (key: number, change: Upload) =>
    setUploads((all) => all.map((one) => (one.key === key ? change : one)))
  const remove = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))

  const send = async ({ key, replaces, path, name, isPicture }: Upload) => {
    const file = { key, replaces, path, name, isPicture }
    set(key, { ...file, state: 'sending', percent: 0 })
    try {
      const stored = await upload(path, (percent) => set(key, { ...file, state: 'sending', percent }))
      remove(key)
      onArrived(stored, replaces)
    } catch (error) {
      set(key, { ...file, state: 'failed', error: asApiError(error) })
    }
  }

  const add = async (files: ChosenFile[], replaces: string | null = null) => {
    const queued = files.map((file): Upload => {
      nextKey.current += 1
      return { ...file, key: nextKey.current, replaces, state: 'sending', percent: 0 }
    })
    setUploads((all) => [...all, ...queued])
    for (const file of queued) await send(file)
  }

  return { uploads, add, retry: send, remove }
}
