import { tsImport } from 'tsx/esm/api'

// jest compiles tests, but loads this file as it is: tsx brings in the TypeScript.
export default async function setUp() {
  const { prepareTestDatabase } = await tsImport('./prepare.ts', import.meta.url)
  globalThis.undoTestDatabase = await prepareTestDatabase()
}
