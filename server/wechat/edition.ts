/** Which build of the mini-program codes and messages open. */
export type Edition = 'release' | 'trial' | 'develop'
