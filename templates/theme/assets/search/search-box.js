/*
 * What the search box of Material for MkDocs does not do by itself: fetch the index when a search is about to begin,
 * offer the nearest names where nothing is found, and keep the query in the address, so that it can be shared.
 *
 * Runs before the theme's own script, which makes the worker of the search: that one is watched, not changed.
 */
(function () {
  "use strict";

  const RESULT = 3, LOAD = 9, PAUSE = 300;
  const QUERY = "[data-md-component=search-query]", RESULTS = "[data-md-component=search-result]";
  let worker, timer;

  window.Worker = class extends window.Worker {
    constructor(url, options) {
      super(url, options);
      if (!String(url).includes("handbook-search.js")) return;
      worker = this;
      this.addEventListener("message", ({data}) => {
        if (data.type === RESULT) showNone(data.data.none);
      });
    }
  };

  document.addEventListener("focusin", ({target}) => {
    if (worker && target.matches(QUERY)) worker.postMessage({type: LOAD});
  });

  /* ---- Nothing found ------------------------------------------------------------------------------------------ */

  function showNone(none) {
    const results = document.querySelector(RESULTS);
    let box = results.querySelector(".hb-none");
    if (!box) {
      box = document.createElement("div");
      box.className = "hb-none";
      box.setAttribute("role", "status");
      results.insertBefore(box, results.querySelector(".md-search-result__list"));
    }
    results.classList.toggle("hb-nothing", Boolean(none));
    box.replaceChildren(...none ? [line("p", none.title), line("p", none.hint), ...none.near.map(link)] : []);
  }

  function line(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  /* The theme walks through links with the arrow keys, and on Enter opens the one with the highest score inside. */
  function link(name, at) {
    const element = document.createElement("a"), inside = line("span", name);
    element.className = "md-search-result__link";
    element.href = address(name);
    inside.dataset.mdScore = String(1 / (at + 1));
    element.append(inside);
    element.addEventListener("click", event => {
      event.preventDefault();
      // The theme closes the search when a link in it is followed.
      event.stopPropagation();
      searchFor(name);
    });
    return element;
  }

  function searchFor(name) {
    const query = document.querySelector(QUERY);
    query.value = name;
    query.focus();
    query.dispatchEvent(new InputEvent("input", {bubbles: true}));
    query.dispatchEvent(new KeyboardEvent("keyup", {bubbles: true}));
  }

  /* ---- The query in the address ------------------------------------------------------------------------------- */

  function address(query) {
    const url = new URL(location.href);
    url.searchParams.delete("h");
    if (query) url.searchParams.set("q", query); else url.searchParams.delete("q");
    return url.href;
  }

  function keep(query) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = address(query);
      const kept = new URL(location.href).searchParams.has("q");
      if (next !== location.href && (query || kept)) history.replaceState(history.state, "", next);
    }, PAUSE);
  }

  document.addEventListener("input", ({target}) => {
    if (target.matches(QUERY)) keep(target.value.trim());
  });
  document.addEventListener("reset", ({target}) => {
    if (target.querySelector(QUERY)) keep("");
  });
  document.addEventListener("change", ({target}) => {
    if (target.id === "__search" && !target.checked) keep("");
  });
})();
