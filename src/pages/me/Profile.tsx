import { Text, View } from '@tarojs/components'
import { Button } from '#components/Button'
import { Icon } from '#components/Icon'
import { Tag } from '#components/Tag'
import type { Me } from '#contract/session'
import { askToSignIn } from '#phone/session'

/** Who is signed in, masked as the server gives it; or the way to sign in. */
export function Profile({ me, isSignedIn }: { me: Me | null; isSignedIn: boolean }) {
  return (
    <View className="profile">
      <View className="profile__sign">
        <Icon name="user-round" size="large" />
      </View>
      <View className="profile__words">
        <Text className="profile__name">{nameOf(me, isSignedIn)}</Text>
        <Text className="profile__note">{me?.maskedPhone ?? '登录后办理、预约、查进度'}</Text>
        {me?.identityLevel === 'verified' && (
          <View className="profile__tag">
            <Tag tone="done" sign="shield-check" label="已实名" />
          </View>
        )}
      </View>
      {!isSignedIn && (
        <View className="profile__action">
          <Button kind="quiet" label="登录" onClick={askToSignIn} />
        </View>
      )}
    </View>
  )
}

function nameOf(me: Me | null, isSignedIn: boolean): string {
  if (!isSignedIn) return '还没有登录'
  return me?.maskedName ?? '您好'
}
