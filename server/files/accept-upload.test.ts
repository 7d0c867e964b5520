import sharp from 'sharp'
import { type AcceptedFile, acceptUpload } from './accept-upload'
import { pdf } from './fixtures/pdfs'
import {
  drawing,
  isRedAt,
  jpegWithPreview,
  lyingHeic,
  lyingPng,
  sidewaysHeic,
  sidewaysPhoto,
} from './fixtures/pictures'

const megabyte = 1024 * 1024

const refusal = (bytes: Buffer) =>
  acceptUpload(bytes).then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  )

async function acceptPicture(bytes: Buffer): Promise<Extract<AcceptedFile, { kind: 'picture' }>> {
  const file = await acceptUpload(bytes)
  if (file.kind !== 'picture') throw new Error('Expected a picture')
  return file
}

const sidewaysPhotos = [
  ['JPEG', () => sidewaysPhoto(360, 240).jpeg().toBuffer()],
  ['PNG', () => sidewaysPhoto(360, 240).png().toBuffer()],
  ['HEIC', async () => sidewaysHeic()],
] as const

test.each(sidewaysPhotos)('a %s photo taken sideways is kept upright as a JPEG', async (_, take) => {
  const photo = await acceptPicture(await take())
  expect(photo.mediaType).toBe('image/jpeg')
  expect([photo.width, photo.height]).toEqual([240, 360])
  expect(await isRedAt(photo.bytes, 0.9, 0.1)).toBe(true)
  expect(await isRedAt(photo.bytes, 0.1, 0.1)).toBe(false)
})

test.each(sidewaysPhotos)('a %s photo does not keep where and with what it was taken', async (_, take) => {
  const taken = await take()
  expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Synthetic')
  const photo = await acceptPicture(taken)
  for (const kept of [photo.bytes, photo.thumbnail]) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(kept).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    expect(kept.includes('Synthetic')).toBe(false)
  }
})

test('a large photo is made small enough for slow networks, with a small one for lists', async () => {
  const photo = await acceptPicture(await drawing(3000, 1500).jpeg().toBuffer())
  expect([photo.width, photo.height]).toEqual([2400, 1200])
  const thumbnail = await sharp(photo.thumbnail).metadata()
  expect([thumbnail.width, thumbnail.height]).toEqual([480, 240])
})

test('a small picture is not blown up, and what is see-through turns white', async () => {
  const clear = sharp({ create: { width: 40, height: 30, channels: 4, background: '#00000000' } })
  const photo = await acceptPicture(await clear.png().toBuffer())
  expect([photo.width, photo.height]).toEqual([40, 30])
  expect((await sharp(photo.bytes).stats()).channels[0]?.min).toBeGreaterThan(250)
})

test('a file above 20 MB is refused with the limit in the sentence', async () => {
  const bytes = Buffer.alloc(20 * megabyte + 1)
  bytes.set([0xff, 0xd8, 0xff])
  await expect(acceptUpload(bytes)).rejects.toMatchObject({
    code: 'file_too_large',
    params: { megabytes: 20 },
  })
})

test.each([
  ['a text file called photo.jpg', Buffer.from('这不是照片，只是改了名字。')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['a web page', Buffer.from('<!doctype html><script>1</script>')],
  ['a Windows program', Buffer.from('MZ\x90\0')],
  ['a GIF', Buffer.from('GIF89a')],
  ['an empty file', Buffer.alloc(0)],
])('%s is refused', async (_, bytes) => {
  expect(await refusal(bytes)).toBe('file_type_unknown')
})

test('an AVIF in the clothes of a HEIC is refused', async () => {
  const avif = await drawing(16, 16).avif().toBuffer()
  avif.write('mif1', 8, 'latin1')
  expect(await refusal(avif)).toBe('file_type_unknown')
})

const wholePictures = [
  ['JPEG', () => drawing(360, 240).jpeg().toBuffer()],
  ['JPEG with a preview inside', jpegWithPreview],
  ['progressive JPEG', () => drawing(360, 240).jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => drawing(360, 240).png().toBuffer()],
  ['HEIC', async () => sidewaysHeic()],
] as const

test.each(wholePictures)('a %s cut short on the way is refused, wherever it was cut', async (_, take) => {
  const whole = await take()
  const shares = [0.3, 0.5, 0.7, 0.9, 0.99]
  const cuts = [...shares.map((share) => Math.floor(whole.length * share)), whole.length - 1]
  expect(await refusal(whole)).toBe('accepted')
  for (const cut of cuts) expect(await refusal(whole.subarray(0, cut))).toBe('file_damaged')
})

test('a motion photo, which has a film behind the picture, is accepted', async () => {
  const film = Buffer.from('\0\0\0\x18ftypmp42 and so on')
  expect(await refusal(Buffer.concat([await drawing(64, 48).jpeg().toBuffer(), film]))).toBe('accepted')
})

test('a HEIC whose picture data is scrambled is refused, and the next one is still accepted', async () => {
  const heic = sidewaysHeic()
  heic.fill(0, heic.indexOf('mdat') + 4, heic.length - 320)
  const answers = await Promise.all([refusal(heic), refusal(sidewaysHeic())])
  expect(answers).toEqual(['file_damaged', 'accepted'])
})

test.each([
  ['PNG', () => lyingPng(30_000, 30_000)],
  ['HEIC', async () => lyingHeic(30_000, 30_000)],
])('a %s of 900 megapixels is refused by its header, before anything is decoded', async (_, take) => {
  // Decoding would find pixels missing and answer file_damaged.
  expect(await refusal(await take())).toBe('file_pixels')
})

test('a PNG that claims more pixels than it holds is refused', async () => {
  expect(await refusal(await lyingPng(4000, 4000))).toBe('file_damaged')
})

test('a plain PDF is kept byte by byte', async () => {
  const bytes = pdf()
  expect(await acceptUpload(bytes)).toEqual({ kind: 'pdf', mediaType: 'application/pdf', bytes })
})
