import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { CompressedAssets } from './compressed-assets'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'weapp'

// These packages are written for newer engines than ours (private fields, optional chaining).
const modernPackages =
  /node_modules[\\/](@tanstack|zod|query-string|decode-uri-component|filter-obj|split-on-first)[\\/]/

// Code outside src/ is compiled only when it is named here, for each platform.
const compile = { include: [path.join(root, 'contract'), (file: string) => modernPackages.test(file)] }

const sassLoaderOption = {
  api: 'modern',
  sassOptions: {
    importer: null,
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function', 'slash-div'],
  },
}

// H5 asks the server it came from; the mini-program needs a whole address.
const apiBase = process.env.API_BASE ?? (platform === 'h5' ? '' : 'http://127.0.0.1:8000')
if (platform !== 'h5' && process.env.NODE_ENV === 'production' && process.env.API_BASE === undefined)
  console.warn(`\n⚠ API_BASE is not set: this mini-program asks ${apiBase} and works on this machine only.\n`)

// Without these groups every lazy H5 page carries its own copy of Taro's components.
const h5Groups = {
  react: { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
  // 190 kB that only the viewing of photos needs.
  swiper: { name: 'swiper', test: /node_modules[\\/](swiper[\\/]|@tarojs.+taro-swiper)/, priority: 35 },
  taro: { name: 'taro', test: /node_modules[\\/](@tarojs|@stencil)[\\/]/, priority: 30 },
  vendors: { name: 'vendors', test: /node_modules[\\/]/, minChunks: 2, priority: 20 },
  // Without a name: whatever the same pages share is a file of its own, so that home loads only what it shows.
  common: { minChunks: 2, minSize: 8_000, priority: 10, reuseExistingChunk: true },
}

// Pixels of one rem: 17 on a phone 320 wide, 23 on one of 430; a desktop keeps the phone's column.
const h5RootSize = { baseFontSize: 20, minRootSize: 17, maxRootSize: 23 }

// Bytes before gzip; a larger file makes the build say so.
const h5LargestAsset = 300_000
const h5FirstLoad = 800_000

// Our deepest page nests 13 elements; each level more is 4 kB of WXML in the main package. Taro's types lack it.
const miniNesting = { baseLevel: 14 }

export default defineConfig<'webpack5'>({
  projectName: 'gonghui',
  date: '2025-11-20',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  plugins: [path.join(root, 'config/weapp-template.ts')],
  // WeChat reads UTF-8: escaped, each Chinese character would weigh six bytes instead of three.
  terser: { enable: true, config: { compress: { passes: 2 }, output: { ascii_only: false } } },
  defineConstants: { 'process.env.API_BASE': JSON.stringify(apiBase) },
  mini: {
    ...miniNesting,
    compile,
    sassLoaderOption,
    // Each component's styles stand alone, so their order does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      chain
        .plugin('abortController')
        .use(webpack.ProvidePlugin, [
          { AbortController: [path.join(root, 'src/abort-controller.ts'), 'AbortController'] },
        ])
    },
  },
  h5: {
    compile,
    sassLoaderOption,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss: { pxtransform: { enable: true, config: h5RootSize } },
    esnextModules: ['taro-ui'],
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'chunk/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      // The H5 build always warns that one of Taro's own modules cannot be cached.
      chain.merge({ infrastructureLogging: { level: 'error' } })
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 0,
        cacheGroups: { default: false, ...h5Groups },
      })
      chain.plugin('compressedAssets').use(CompressedAssets)
      chain.performance.hints('warning').maxAssetSize(h5LargestAsset).maxEntrypointSize(h5FirstLoad)
    },
  },
})
