import { files } from '#contract/files'
import { implement } from '#server/http/implement'
import { readFile } from './read-file'
import { uploadFile } from './upload-file'

export const fileRoutes = implement(files, { upload: uploadFile, read: readFile })
