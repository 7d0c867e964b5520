import { useUnopened } from '#phone/unopened'
import { ConfirmSheet } from './ConfirmSheet'

/** Asks once more for a page that could not be fetched; what stands below stays as it was. */
export function UnopenedPage() {
  const { isOpen, retry, close } = useUnopened()
  return (
    <ConfirmSheet
      title="这一页没能打开"
      text="网络不通，请检查网络后再试。您填写的内容都还在。"
      action="重试"
      back="先不打开"
      isOpen={isOpen}
      isBusy={false}
      error={null}
      onConfirm={retry}
      onClose={close}
    />
  )
}
