import Taro from '@tarojs/taro'

/** Asks the phone to dial; the person still has to press the call button. */
export function dial(phoneNumber: string) {
  void Taro.makePhoneCall({ phoneNumber })
}
