export const fileTypes = ['jpeg', 'png', 'heic', 'pdf'] as const
export type FileType = (typeof fileTypes)[number]

// ISO 23008-12, annex B: brands that promise HEVC. AVIF shares the container and has none of them.
const hevcBrands = ['heic', 'heix', 'hevc', 'hevx']

const startsWith = (bytes: Buffer, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)

/** The first box names a major brand, four bytes of version, then all that it is compatible with. */
function brandsOf(bytes: Buffer): string[] {
  const box = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 256))
  return box.match(/.{4}/gs) ?? []
}

const isType = {
  jpeg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  heic: (bytes) =>
    bytes.toString('latin1', 4, 8) === 'ftyp' && brandsOf(bytes).some((brand) => hevcBrands.includes(brand)),
  pdf: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-',
} satisfies Record<FileType, (bytes: Buffer) => boolean>

/** The type by the first bytes; the name and type that the sender states are never asked. */
export function recognise(bytes: Buffer): FileType | undefined {
  return fileTypes.find((type) => isType[type](bytes))
}
