export { claimFiles, filesOf, releaseFiles } from './attached-files'
export { removeOrphanFiles } from './remove-orphans'
export { removeStrays } from './remove-strays'
export { viewFile } from './signed-link'
