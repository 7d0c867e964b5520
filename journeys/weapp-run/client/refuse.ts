/** WeChat's way of saying no: `<call>:fail <why>`. */
export function refuse(call: string, why: string): never {
  throw new Error(`${call}:fail ${why}`)
}
