import { render, screen } from '@testing-library/react'
import type { Entitlement } from '#contract/entitlements'
import { EntitlementRow } from './EntitlementRow'

const grant: Entitlement = {
  id: 'e1',
  kind: 'money',
  title: '金秋助学金',
  status: 'issued',
  code: null,
  qrPng: null,
  contents: [],
  place: null,
  amountFen: 400_000,
  validUntil: null,
  issuedAt: '2026-08-11T01:30:00.000Z',
  redeemedAt: null,
}

test('money that is only approved is called approved and awaiting payment, not paid out', () => {
  render(<EntitlementRow entitlement={grant} />)
  expect(screen.getByText('¥4,000，8月11日 周二批准')).toBeVisible()
  expect(screen.getByText('待打款')).toBeVisible()
})

test('a kit that was collected says when its code was given', () => {
  render(<EntitlementRow entitlement={{ ...grant, kind: 'kit', status: 'redeemed', amountFen: null }} />)
  expect(screen.getByText('8月11日 周二发码')).toBeVisible()
})
