/** The options of the Remix Vite plugin; `vite.config.ts` reads them. */
export default {
  appDirectory: "app",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    // Off: with it on, the route manifest endpoint has an open denial-of-service advisory.
    v3_lazyRouteDiscovery: false,
  },
};
