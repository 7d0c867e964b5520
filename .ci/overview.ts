import { mkdirSync } from 'node:fs'
import sharp from 'sharp'

/** The README's picture: four screens as the journeys saw them. Run the journeys first. */
const screens = ['home', 'applications-not-eligible', 'applications-mend', 'membership-card']
const width = 390
const height = 844
const gap = 24

mkdirSync('docs/pictures', { recursive: true })
const parts = await Promise.all(
  screens.map(async (name, index) => ({
    input: await sharp(`.screens/h5/${name}.png`)
      .resize(width, height, { fit: 'cover', position: 'top' })
      .png()
      .toBuffer(),
    left: gap + index * (width + gap),
    top: gap,
  })),
)
const canvas = {
  width: gap + screens.length * (width + gap),
  height: height + 2 * gap,
  channels: 3,
  background: '#E7E0D8',
} as const
await sharp({ create: canvas })
  .composite(parts)
  .png({ palette: true, quality: 90 })
  .toFile('docs/pictures/overview.png')
