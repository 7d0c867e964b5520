import type { Endpoint } from '#contract/endpoint'
import { type ErrorCode, errors } from '#contract/errors'
import { z } from '#contract/schema'
import type { Route } from './implement'
import { refusalsOf } from './refusals'

/** The OpenAPI 3.1 document of these routes, made from the endpoint values themselves. */
export function openApiOf(routes: Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { name, endpoint } of routes) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '工惠 Gonghui API', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The opaque token of a session.' },
      },
      schemas: { Error: errorSchema },
    },
  }
}

const errorSchema = {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { type: 'string', enum: Object.keys(errors) },
    message: { type: 'string', description: 'What happened and what to do, in Chinese.' },
    fields: { type: 'object', additionalProperties: { type: 'string' } },
    params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    requestId: { type: 'string' },
  },
}

function operationOf(name: string, endpoint: Endpoint): object {
  const engine = endpoint.path.split('/')[2] ?? 'api'
  const isOpen = endpoint.access === 'public' || endpoint.access === 'demo'
  return {
    operationId: `${engine}.${name}`,
    tags: [engine],
    summary: endpoint.summary,
    ...(isOpen ? { security: [] } : { security: [{ session: [] }], 'x-access': endpoint.access }),
    parameters: [
      ...parametersOf('path', endpoint.params),
      ...parametersOf('query', endpoint.query),
      ...onceHeader(endpoint),
    ],
    ...requestBodyOf(endpoint),
    responses: { 200: successOf(endpoint), ...answersOfRefusal(endpoint) },
  }
}

function parametersOf(where: 'path' | 'query', schema: z.core.$ZodType | undefined): object[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: value,
  }))
}

function onceHeader(endpoint: Endpoint): object[] {
  if (!endpoint.once) return []
  const description = 'The same key gives the same answer; with another body it is refused.'
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description,
      schema: { type: 'string', minLength: 8, maxLength: 100 },
    },
  ]
}

function requestBodyOf(endpoint: Endpoint): object {
  if (endpoint.upload) {
    const schema = {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
  }
  if (endpoint.body === undefined) return {}
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: jsonSchemaOf(endpoint.body, 'input') } },
    },
  }
}

function successOf(endpoint: Endpoint): object {
  if (endpoint.response === undefined) {
    const type = endpoint.produces ?? 'application/octet-stream'
    return { description: 'The file.', content: { [type]: { schema: { type: 'string', format: 'binary' } } } }
  }
  return {
    description: 'Done.',
    content: { 'application/json': { schema: jsonSchemaOf(endpoint.response, 'output') } },
  }
}

function answersOfRefusal(endpoint: Endpoint): Record<string, object> {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of refusalsOf(endpoint)) {
    const { status } = errors[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, grouped]) => [
      String(status),
      {
        description: grouped.join(', '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  )
}

function jsonSchemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
