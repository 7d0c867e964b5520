/** The one app of a run, as the runtime's addresses name it. */
export const appId = 'gonghui'
