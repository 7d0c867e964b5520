import jsQR from 'jsqr'
import sharp from 'sharp'
import { type Poster, posterSvg } from './poster'
import { posterPdf, posterPng } from './poster-print'

const link = 'https://gonghui.example.cn/j/AbCdEfGhIjKlMnOpQrStUv'

const sample: Poster = {
  cityName: '铜仁',
  unionName: '样例·松桃苗族自治县网约配送行业工会联合会',
  code: { kind: 'link', link },
  note: '演示海报，单位和入会码都是样例，请勿张贴',
}

async function scan(png: Buffer, width: number): Promise<string | undefined> {
  const seen = sharp(png).resize({ width }).ensureAlpha().raw()
  const { data, info } = await seen.toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test('the printed code leads to the union, seen from near and from far', async () => {
  const png = await posterPng(posterSvg(sample))
  const { width, height } = await sharp(png).metadata()
  expect([width, height]).toEqual([2480, 3507])
  for (const seen of [1000, 500]) expect(await scan(png, seen)).toBe(link)
})

test.each(['image/png', 'image/jpeg'] as const)(
  "WeChat's own picture of a code takes the place of ours as %s",
  async (type) => {
    const image = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#1E1A17' } })
      .toFormat(type === 'image/png' ? 'png' : 'jpeg')
      .toBuffer()
    const svg = posterSvg({ ...sample, code: { kind: 'mini-program', image, type } })
    expect(svg).toContain(`data:${type};base64,${image.toString('base64')}`)
    const drawn = await sharp(await posterPng(svg)).metadata()
    expect(drawn.format).toBe('png')
    expect((await posterPdf(svg, 'x', new Date(0))).subarray(0, 5).toString()).toBe('%PDF-')
  },
)

test('the page to print is one A4 sheet and the same each time', async () => {
  const now = new Date('2026-07-20T01:00:00Z')
  const print = () => posterPdf(posterSvg(sample), sample.unionName, now)
  const pdf = await print()
  const text = pdf.toString('latin1')
  expect(text).toMatch(/^%PDF-/)
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(text).toContain('/MediaBox [0 0 595.28 841.89]')
  expect(await print()).toEqual(pdf)
})

test('a poster says what joining costs, how long it takes and whom to call', () => {
  const svg = posterSvg(sample)
  for (const words of ['扫码入会', '入会自愿，不收费用', '约 3 分钟', '12351']) {
    expect(svg).toContain(words)
  }
})

test('only a sample says that it is one', () => {
  const { note: _, ...real } = sample
  expect(posterSvg({ ...real, unionName: '秦巴茶厂工会' })).not.toContain('样例')
})

test('signs that mean something in XML are drawn as they are', () => {
  expect(posterSvg({ ...sample, unionName: '<甲> & "乙" 工会' })).toContain('&lt;甲&gt; &amp; &quot;乙&quot;')
})
