// The service worker: keeps the site's files, all of one build, and gives them out when there is no network.
//
// What `cutaway pack` puts in place of the two names: each file, relative to this one, with the digest of its contents;
// and a name for all the contents together. The page itself is `./`: some hosts redirect from `index.html`, and what was
// redirected must not be given to a navigation.

const FILES = $FILES;
const VERSION = $VERSION;

// Sites of one origin share their caches: the name says whose this is.
const OWN = `cutaway ${self.registration.scope} `;
const CACHE = OWN + VERSION;
const KEPT = new Map(FILES.map(([file, digest]) => [new URL(file, self.registration.scope).href, digest]));

self.addEventListener("install", (event) => {
  // All of one build or none: a file of another one, met while a host is being updated, fails by its digest. What the
  // page has fetched already is asked for with its validator, so that it does not come over the network again.
  const requests = [...KEPT].map(([url, integrity]) => new Request(url, { cache: "no-cache", integrity }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith(OWN) && name !== CACHE);
  const swept = caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name))));
  // The page of the first visit is taken over as well, so that it is offline from now on.
  event.waitUntil(swept.then(() => self.clients.claim()));
});

// Pages in use keep the files that they began with; the reader says when to change over.
self.addEventListener("message", (event) => {
  if (event.data === "change over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = "";
  url.search = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  if (request.method !== "GET" || !KEPT.has(url.href)) return;
  const kept = caches.open(CACHE).then((cache) => cache.match(url.href));
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
});
