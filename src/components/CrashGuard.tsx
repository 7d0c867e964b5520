import { Component, type PropsWithChildren } from 'react'
import { Empty } from './Empty'

/** Keeps a fault of one screen from blanking the app; only a class can do that in React. */
export class CrashGuard extends Component<PropsWithChildren, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    return (
      <Empty
        icon="triangle-alert"
        title="这一页出了点问题"
        text="您填写的内容已经保存。请再打开一次，或拨打 12351。"
        action={{ label: '再打开一次', onClick: () => this.setState({ hasCrashed: false }) }}
      />
    )
  }
}
