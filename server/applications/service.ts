export { endPublicity, nextPublicityEnd } from './end-publicity'
export { officerMaySee } from './officer-may-see'
export { refuseRunningJoin, runningJoin } from './uniqueness'
export { waitingFor } from './waiting'
