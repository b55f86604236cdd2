// Keeps a site for offline use, and asks before it is changed for a newer one.

// After the page has been drawn: the first visit's files are not fetched twice while it waits for them.
// A frame or a browser that allows no worker shows the page all the same.
keep().catch(() => {});

async function keep() {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(new URL("worker.js", import.meta.url), { updateViaCache: "none" });
  const offer = (worker) => {
    // Where no worker is in charge yet, this is the first visit: there is nothing to change over from.
    if (worker?.state === "installed" && workers.controller) ask(worker);
  };
  const follow = (worker) => worker?.addEventListener("statechange", () => offer(worker));
  offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

/** What is asked, in the languages of the page. */
const WORDS = {
  en: { newer: "A newer Cutaway is here. Changing over loads the page again.", change: "Change over", later: "Later" },
  ru: { newer: "Вышла новая версия Cutaway. При переходе страница загрузится заново.", change: "Перейти", later: "Позже" },
};

let asked;

function ask(worker) {
  asked?.remove();
  asked = document.createElement("div");
  asked.className = "newer";
  asked.setAttribute("role", "status");
  const text = document.createElement("p");
  const words = WORDS[document.documentElement.lang] ?? WORDS.en;
  text.textContent = words.newer;
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const changeOver = button(words.change, () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage("change over");
  });
  asked.append(text, changeOver, button(words.later, () => asked.remove()));
  // A worker can be put aside by one that is newer still.
  worker.addEventListener("statechange", () => worker.state === "redundant" && asked.remove());
  document.body.append(asked);
}
