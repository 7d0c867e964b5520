import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import type { ResponseOf } from '#contract/endpoint'
import { files } from '#contract/files'
import { dropToken, readToken } from '#phone/token'
import { refusalFrom, silent } from './api-error'
import { addressOf } from './request'

export type UploadedFile = ResponseOf<typeof files.upload>

const timeoutMs = 120_000

/** Uploads one photo or PDF; `onProgress` hears 0–100. Throws ApiError. */
export async function upload(filePath: string, onProgress: (percent: number) => void): Promise<UploadedFile> {
  const result = await transfer(filePath, onProgress)
  const body = jsonOf(result.data)
  if (result.statusCode === 401) dropToken()
  if (result.statusCode >= 400) throw refusalFrom(body)
  const parsed = z.safeParse(uploadedSchema, body)
  if (!parsed.success) throw silent('unreadable')
  return parsed.data
}

const uploadedSchema = files.upload.response ?? z.never()

async function transfer(filePath: string, onProgress: (percent: number) => void) {
  try {
    const task = Taro.uploadFile({
      url: addressOf(files.upload),
      filePath,
      name: 'file',
      header: { authorization: `Bearer ${readToken() ?? ''}` },
      timeout: timeoutMs,
    })
    task.progress((state) => onProgress(state.progress))
    return await task
  } catch {
    throw silent('network')
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
