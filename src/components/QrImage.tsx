import { Image, Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { wholeAddress } from '#api/request'
import { aria, withoutWords } from '#phone/aria'
import './QrImage.scss'

interface QrImageProps {
  /** A data address, or a path of the server. */
  png: string
  label: string
  /** With it, a ring shows how long the code still holds. */
  expiresAt?: string
  /** How long a fresh code holds, in seconds. */
  lifeSeconds?: number
  onExpired?: () => void
}

/** A code to be scanned, on white, with a visible ring of time when it renews. */
export function QrImage({ png, label, expiresAt, lifeSeconds = 60, onExpired }: QrImageProps) {
  return (
    <View className="qr" {...aria({ role: 'img', label })}>
      <Image
        className="qr__picture"
        src={wholeAddress(png)}
        mode="aspectFit"
        showMenuByLongpress={false}
        {...withoutWords}
      />
      {expiresAt !== undefined && (
        <Ring key={expiresAt} expiresAt={expiresAt} lifeSeconds={lifeSeconds} onExpired={onExpired} />
      )}
    </View>
  )
}

interface RingProps {
  expiresAt: string
  lifeSeconds: number
  onExpired: (() => void) | undefined
}

function Ring({ expiresAt, lifeSeconds, onExpired }: RingProps) {
  // Counted from when it arrived: the phone's clock may differ from the server's.
  const [left, setLeft] = useState(() => firstSeconds(expiresAt, lifeSeconds))
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  const expire = useRef(onExpired)
  expire.current = onExpired
  // Once for each code: fetching the next one draws this one again.
  useEffect(() => {
    if (left === 0) expire.current?.()
  }, [left])
  const share = Math.round((left / lifeSeconds) * 100)
  return (
    <View className="qr__time">
      <View className="qr__ring" style={{ '--left': `${share}%` } as Record<string, string>} />
      <Text>{left} 秒后自动更新</Text>
    </View>
  )
}

function firstSeconds(expiresAt: string, lifeSeconds: number): number {
  const seconds = Math.round((Date.parse(expiresAt) - Date.now()) / 1000)
  return seconds > 0 && seconds <= lifeSeconds ? seconds : lifeSeconds
}
