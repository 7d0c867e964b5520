const maxLength = 60

/** What is shown of a file's name: no paths, no control or direction characters, not too long. */
export function cleanName(given: string, kind: 'picture' | 'pdf'): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim()
  const name = [...plain].slice(0, maxLength).join('')
  return name === '' || /^\.+$/.test(name) ? (kind === 'pdf' ? '文件.pdf' : '照片.jpg') : name
}
