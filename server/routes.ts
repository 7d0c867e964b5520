import type { Route } from './http/implement'

/** All endpoints of the product; the demo's are added by the process that runs a demo. */
export const routes: Route[] = []
