import { useRef, useState } from 'react'
import { useAttachFiles } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import type { UploadedFile } from '#api/upload'
import type { MaterialView } from '#contract/application-file'

interface Wanted {
  fileIds: string[]
  isMissing: boolean
}

/**
 * Puts uploaded files under a material. Several arrive in quick succession: the newest list is sent after the one
 * before it was answered, so that an older list never wins.
 */
export function useAttachment(applicationId: string, material: MaterialView) {
  const attach = useAttachFiles()
  const show = useShowApplication()
  const [files, setFiles] = useState<UploadedFile[]>(material.files)
  const wanted = useRef<Wanted | null>(null)
  const isSending = useRef(false)

  const send = async () => {
    if (isSending.current) return
    isSending.current = true
    while (wanted.current !== null) {
      const body = wanted.current
      const answer = await attach.run({ params: { id: applicationId, material: material.code }, body })
      if (answer === null) break
      show(answer)
      if (wanted.current === body) wanted.current = null
    }
    isSending.current = false
  }
  const want = (next: Wanted) => {
    wanted.current = next
    void send()
  }
  return {
    files,
    put: (next: UploadedFile[]) => {
      setFiles(next)
      want({ fileIds: next.map((file) => file.id), isMissing: false })
    },
    declareMissing: (isMissing: boolean) => want({ fileIds: [], isMissing }),
    error: attach.error,
    retry: () => void send(),
  }
}
