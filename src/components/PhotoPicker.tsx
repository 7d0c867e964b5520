import { Image, Text, View } from '@tarojs/components'
import { useRef } from 'react'
import { wholeAddress } from '#api/request'
import type { UploadedFile } from '#api/upload'
import { aria, withoutWords } from '#phone/aria'
import { type ChosenFile, choosePdf, choosePhotos } from '#phone/choose-files'
import { showFile } from '#phone/show-file'
import { useUploads } from '#phone/use-uploads'
import { Icon } from './Icon'
import { PhotoOnTheWay } from './PhotoOnTheWay'
import './PhotoPicker.scss'

interface PhotoPickerProps {
  /** What is photographed, for the buttons' names. */
  title: string
  files: readonly UploadedFile[]
  maxFiles: number
  onChange: (files: UploadedFile[]) => void
}

/** Photos of one document: take, see each on its way, try one again, look at it, take it again, take it out. */
export function PhotoPicker({ title, files, maxFiles, onChange }: PhotoPickerProps) {
  // Several files arrive in one go: each is added to the list as it is then.
  const latest = useRef(files)
  latest.current = files
  const change = (next: UploadedFile[]) => {
    latest.current = next
    onChange(next)
  }
  const { uploads, add, retry, remove } = useUploads((file, replaces) =>
    change(withFile(latest.current, file, replaces)),
  )
  const isTakingPlace = (replaces: string | null) => files.some(({ id }) => id === replaces)
  const onTheWay = uploads.filter(({ state, replaces }) => state === 'sending' && !isTakingPlace(replaces))
  const room = maxFiles - files.length - onTheWay.length
  return (
    <View className="photos">
      {files.map((file, index) => (
        <StoredPhoto
          key={file.id}
          file={file}
          label={`${title}第 ${index + 1} 份`}
          onPreview={() => void showFile(file, files)}
          onRemove={() => change(latest.current.filter((one) => one.id !== file.id))}
          {...(files.length >= maxFiles &&
            !uploads.some(({ replaces }) => replaces === file.id) && {
              onRetake: async () => add(await choosePhotos(1), file.id),
            })}
        />
      ))}
      {uploads.map((one) => (
        <PhotoOnTheWay
          key={one.key}
          upload={one}
          onRetry={() => void retry(one)}
          onRemove={() => remove(one.key)}
        />
      ))}
      {room > 0 && <Adders title={title} room={room} onPick={add} />}
    </View>
  )
}

/** The list with a new file in the place of the one that it replaces, else at the end. */
function withFile(
  files: readonly UploadedFile[],
  file: UploadedFile,
  replaces: string | null,
): UploadedFile[] {
  if (!files.some(({ id }) => id === replaces)) return [...files, file]
  return files.map((one) => (one.id === replaces ? file : one))
}

interface StoredPhotoProps {
  file: UploadedFile
  label: string
  onPreview: () => void
  onRemove: () => void
  /** Where there is no room for another: the new one takes this one's place once it is here. */
  onRetake?: () => void
}

function StoredPhoto({ file, label, onPreview, onRemove, onRetake }: StoredPhotoProps) {
  return (
    <View className="photos__item">
      <View
        className="photos__frame"
        {...aria({ role: 'button', label: `查看${label}` })}
        onClick={onPreview}
      >
        {file.thumbnailUrl === null ? (
          <Icon name="file-text" size="large" />
        ) : (
          <Image
            className="photos__picture"
            src={wholeAddress(file.thumbnailUrl)}
            mode="aspectFill"
            {...withoutWords}
          />
        )}
      </View>
      {onRetake && (
        <View
          className="photos__remove"
          {...aria({ role: 'button', label: `重新拍${label}` })}
          onClick={onRetake}
        >
          <Icon name="camera" size="small" />
          <Text>重新拍</Text>
        </View>
      )}
      <View
        className="photos__remove"
        {...aria({ role: 'button', label: `删除${label}` })}
        onClick={onRemove}
      >
        <Icon name="trash-2" size="small" />
        <Text>删除</Text>
      </View>
    </View>
  )
}

interface AddersProps {
  title: string
  room: number
  onPick: (files: ChosenFile[]) => Promise<void>
}

function Adders({ title, room, onPick }: AddersProps) {
  const photos = async () => onPick(await choosePhotos(room))
  const pdf = async () => onPick(await choosePdf())
  return (
    <>
      <Adder label="拍照或选照片" title={title} onClick={() => void photos()} />
      <Adder label="选 PDF 文件" title={title} onClick={() => void pdf()} />
    </>
  )
}

function Adder({ label, title, onClick }: { label: string; title: string; onClick: () => void }) {
  return (
    <View
      className="photos__add"
      hoverClass="photos__add--pressed"
      {...aria({ role: 'button', label: `${title}：${label}` })}
      onClick={onClick}
    >
      <Icon name={label.includes('PDF') ? 'file-text' : 'camera'} />
      <Text>{label}</Text>
    </View>
  )
}
