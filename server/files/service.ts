export { claimFiles, filesOf, releaseFiles } from './attached-files'
export { removeOrphanFiles } from './remove-orphans'
export { viewFile } from './signed-link'
