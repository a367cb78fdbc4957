import type { LanguageModelV4FilePart, LanguageModelV4TextPart } from '@ai-sdk/provider'
import type { JsonValue } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'
import { Fields, isOneOf, isText, refuse } from './ai-sdk-chat-fields.ts'

/** What users send: text and files. */
export type UserPart = LanguageModelV4TextPart | LanguageModelV4FilePart

/** Media types of OpenAI's audio formats. */
const AUDIO = { wav: 'audio/wav', mp3: 'audio/mpeg' } as const

/** A data URL's media type, parameters that nobody needs, and where its content begins. */
const DATA_URL = /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w.+-]+=[^;,]*)*;base64,/i

/** A part of a user's message. */
export function userPart(value: JsonValue, path: string): UserPart {
  const fields = new Fields(value, path)
  const part = readPart(fields)
  fields.end()
  return part
}

/** A part that is to be text. */
export function textPart(value: JsonValue, path: string): LanguageModelV4TextPart {
  const part = userPart(value, path)
  return part.type === 'text' ? part : refuse(`${path}.type`)
}

function readPart(fields: Fields): UserPart {
  switch (fields.required('type', isText)) {
    case 'text':
      return { type: 'text', text: fields.required('text', isText) }
    case 'image_url':
      return imagePart(fields.object('image_url'))
    case 'input_audio':
      return audioPart(fields.object('input_audio'))
    case 'file':
      return documentPart(fields.object('file'))
    default:
      return refuse(fields.at('type'))
  }
}

/** The AI SDK has no word for how closely an image is looked at. */
function imagePart(image: Fields): LanguageModelV4FilePart {
  const url = image.required('url', isText)
  image.optional('detail', isOneOf('auto'))
  image.end()
  return inlineFile(url) ?? linkedImage(url) ?? refuse(image.at('url'))
}

function audioPart(audio: Fields): LanguageModelV4FilePart {
  const format = audio.required('format', isOneOf('wav', 'mp3'))
  const data = audio.required('data', isText)
  audio.end()
  return { type: 'file', mediaType: AUDIO[format], data: { type: 'data', data } }
}

/** A file by content, or by the identifier under which OpenAI keeps it: other vendors refuse that. */
function documentPart(file: Fields): LanguageModelV4FilePart {
  const content = file.optional('file_data', isText)
  const openai = file.optional('file_id', isText)
  const filename = file.optional('filename', isText)
  file.end()
  if (content === undefined) {
    if (openai === undefined) return refuse(file.at('file_data'))
    const reference = { type: 'reference', reference: { openai } } as const
    return { type: 'file', mediaType: 'application/pdf', data: reference, ...present({ filename }) }
  }
  if (openai !== undefined) return refuse(file.at('file_id'))
  const part = inlineFile(content) ?? refuse(file.at('file_data'))
  return { ...part, ...present({ filename }) }
}

function inlineFile(url: string): LanguageModelV4FilePart | undefined {
  const [head, mediaType] = DATA_URL.exec(url) ?? []
  if (head === undefined || mediaType === undefined) return undefined
  return { type: 'file', mediaType, data: { type: 'data', data: url.slice(head.length) } }
}

/** The link goes to the vendor as it is: a gateway that fetched what callers name would be their spy. */
function linkedImage(link: string): LanguageModelV4FilePart | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined
  const asWritten = url.href === link ? {} : { originalUrl: link }
  return { type: 'file', mediaType: 'image', data: { type: 'url', url, ...asWritten } }
}
