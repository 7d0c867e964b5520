import { useState } from 'react'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { forgetWords } from './recent-words'
import { suggestions } from './suggestions'
import { WordChips } from './WordChips'

/** Before anything is searched: what was searched lately, and what others look for. */
export function SearchStart({ recent, onPick }: { recent: string[]; onPick: (words: string) => void }) {
  const [shown, setShown] = useState(recent)
  const clear = () => {
    forgetWords()
    setShown([])
  }
  return (
    <Stack gap="tight">
      {shown.length > 0 && (
        <Section title="最近搜过" more={{ label: '清空', onClick: clear }}>
          <WordChips words={shown} onPick={onPick} />
        </Section>
      )}
      <Section title="可以这样搜">
        <WordChips words={suggestions} onPick={onPick} />
      </Section>
    </Stack>
  )
}
