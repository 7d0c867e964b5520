import { tsImport } from 'tsx/esm/api'

// jest compiles the specs, but loads this file as it is: tsx brings in the TypeScript.
export default async function setUp(_, { globals }) {
  const { prepareJourneys } = await tsImport('./prepare.ts', import.meta.url)
  globalThis.undoJourneys = await prepareJourneys(globals.journeyTarget)
}
