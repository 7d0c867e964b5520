import { randomBytes } from 'node:crypto'
import { type LaunchKind, launchPrefix } from '#contract/launch'

/** WeChat's limit for `scene`: 32 visible characters of this set, so nothing percent-encoded. */
const scenePattern = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/

export function isScene(value: string): boolean {
  return scenePattern.test(value)
}

/** 128 random bits as 22 base64url characters: says nothing about whom it is for and cannot be guessed. */
export function newLaunchCode(): string {
  return randomBytes(16).toString('base64url')
}

/** What a mini-program code carries. */
export function sceneOf(kind: LaunchKind, code: string): string {
  return `${launchPrefix[kind]}${code}`
}

/** What an ordinary QR code carries: WeChat opens the mini-program, any other camera opens H5. */
export function launchLink(origin: string, kind: LaunchKind, code: string): string {
  return `${origin}/${launchPrefix[kind]}/${code}`
}
