/** Words that lead somewhere in every city. */
export const suggestions = ['入会', '助学', '清凉', '律师', '转会', '劳模'] as const
