import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Compiler } from 'webpack'

const compressible = /\.(js|css|html)$/
const name = 'CompressedAssets'

/** Lays a gzip and a Brotli copy beside each file of the build, so that the server sends them as they are. */
export class CompressedAssets {
  apply(compiler: Compiler) {
    const { Compilation, sources } = compiler.webpack
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const [file, asset] of Object.entries(assets)) {
          if (!compressible.test(file)) continue
          const content = asset.buffer()
          compilation.emitAsset(`${file}.gz`, new sources.RawSource(gzipSync(content, { level: 9 })))
          compilation.emitAsset(`${file}.br`, new sources.RawSource(brotliCompressSync(content)))
        }
      })
    })
  }
}
