/** Words written to the applicant, as an officer reads them: 「您的姓名」 is the applicant's. */
export function forOfficer(words: string): string {
  return words.replace(/您/g, '申请人')
}
