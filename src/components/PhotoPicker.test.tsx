import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { UploadedFile } from '#api/upload'
import { PhotoPicker } from './PhotoPicker'

const stored = (id: string): UploadedFile => ({
  id,
  name: '照片',
  kind: 'picture',
  url: '',
  thumbnailUrl: '/t',
})

function Picker({ ids, maxFiles }: { ids: string[]; maxFiles: number }) {
  const [files, setFiles] = useState(ids.map(stored))
  return (
    <>
      <PhotoPicker title="银行卡" files={files} maxFiles={maxFiles} onChange={setFiles} />
      <output>{files.map(({ id }) => id).join(' ')}</output>
    </>
  )
}

/** The next upload answers like this, when it is let go. */
function nextUpload(statusCode: number, data: unknown): () => Promise<void> {
  let letGo = () => {}
  const answer = new Promise((resolve) => {
    letGo = () => resolve({ statusCode, data: JSON.stringify(data) })
  })
  const chosen = { tempFiles: [{ tempFilePath: 'new.jpg' }] }
  jest.mocked(Taro.chooseMedia).mockResolvedValueOnce(chosen as never)
  jest.mocked(Taro.uploadFile).mockReturnValueOnce(Object.assign(answer, { progress: () => {} }) as never)
  return () => act(async () => letGo())
}

const retake = (index: number) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name: `重新拍银行卡第 ${index} 份` })))

test('the one photo of a document is taken again in one go; the old one stays until the new one is here', async () => {
  const arrive = nextUpload(200, stored('new'))
  render(<Picker ids={['old']} maxFiles={1} />)
  expect(screen.queryByRole('button', { name: '银行卡：拍照或选照片' })).toBeNull()
  await retake(1)
  expect(screen.getByText('old')).toBeInTheDocument()
  await arrive()
  expect(screen.getByText('new')).toBeInTheDocument()
  expect(screen.queryByText('old')).toBeNull()
})

test('of several photos the one that was taken again keeps its place', async () => {
  const arrive = nextUpload(200, stored('new'))
  render(<Picker ids={['front', 'back']} maxFiles={2} />)
  await retake(1)
  await arrive()
  expect(screen.getByText('new back')).toBeInTheDocument()
})

test('a photo that is refused leaves the old one as it was', async () => {
  const arrive = nextUpload(422, { code: 'file_damaged', message: '文件不完整或已损坏，请重新拍照或选择。' })
  render(<Picker ids={['old']} maxFiles={1} />)
  await retake(1)
  await arrive()
  expect(screen.getByRole('alert')).toHaveTextContent('文件不完整')
  expect(screen.getByText('old')).toBeInTheDocument()
})

test('while there is room one adds, and retakes nothing', () => {
  render(<Picker ids={['one']} maxFiles={2} />)
  expect(screen.getByRole('button', { name: '银行卡：拍照或选照片' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^重新拍/ })).toBeNull()
})

test('a photo on its way keeps its place when the one that it replaces is taken out', async () => {
  const arrive = nextUpload(200, stored('new'))
  render(<Picker ids={['old']} maxFiles={1} />)
  await retake(1)
  fireEvent.click(screen.getByRole('button', { name: '删除银行卡第 1 份' }))
  expect(screen.queryByRole('button', { name: '银行卡：拍照或选照片' })).toBeNull()
  await arrive()
  expect(screen.getByText('new')).toBeInTheDocument()
})
