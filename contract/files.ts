import * as z from 'zod/mini'
import { attachedFileSchema } from './application-file'
import { endpoint } from './endpoint'
import { idSchema } from './schema'

export const files = {
  upload: endpoint({
    method: 'POST',
    path: '/api/files',
    summary:
      'Upload one photo (JPEG, PNG, HEIC) or PDF of at most 20 MB; pictures are turned upright and stripped.',
    access: 'signed_in',
    upload: true,
    response: attachedFileSchema,
    errors: [
      'upload_limit',
      'file_too_large',
      'file_type_unknown',
      'file_damaged',
      'file_pixels',
      'pdf_not_allowed',
    ],
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/files/:id',
    summary: 'A stored file, by a link that lives five minutes and belongs to one session.',
    access: 'public',
    params: z.object({ id: idSchema }),
    query: z.object({
      variant: z.enum(['full', 'thumbnail']),
      expires: z.string(),
      session: idSchema,
      signature: z.string(),
    }),
    etag: 'for_caller',
    produces: 'application/octet-stream',
  }),
}
