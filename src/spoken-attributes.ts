/** What WeChat's screen reader is told of a view, beside its text; the values are the attributes' defaults. */
export const spokenAttributes = {
  View: {
    'aria-role': "''",
    'aria-label': "''",
    'aria-checked': "''",
    'aria-disabled': "''",
  },
  Input: { 'aria-label': "''" },
  Textarea: { 'aria-label': "''" },
}
