import { applicationRoutes } from './applications/routes'
import { bookingRoutes } from './bookings/routes'
import { contentRoutes } from './content/routes'
import { entitlementRoutes } from './entitlements/routes'
import { fileRoutes } from './files/routes'
import { homeRoutes } from './home/routes'
import type { Route } from './http/implement'
import { membershipRoutes } from './membership/routes'
import { messageRoutes } from './messages/routes'
import { sessionRoutes } from './session/routes'

/** All endpoints of the product; the demo's are added by the process that runs a demo. */
export const routes: Route[] = [
  ...sessionRoutes,
  ...homeRoutes,
  ...membershipRoutes,
  ...applicationRoutes,
  ...entitlementRoutes,
  ...bookingRoutes,
  ...fileRoutes,
  ...contentRoutes,
  ...messageRoutes,
]
