// Live preview: reload after each build, and show what stands against the newest edit.
(() => {
  const epoch = Number(document.currentScript.dataset.epoch);
  const HIDDEN = "handbook-preview-hidden";

  const wait = async () => {
    for (;;) {
      if (document.visibilityState !== "visible") {
        await new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }));
        continue;
      }
      try {
        const answer = await fetch(`/livereload/${epoch}/${Date.now()}`);
        if (Number(await answer.text()) > epoch) {
          location.reload();
          return;
        }
      } catch {
        await new Promise((done) => setTimeout(done, 2000));
      }
    }
  };

  const add = (parent, tag, text, name) => {
    const element = parent.appendChild(document.createElement(tag));
    element.textContent = text;
    if (name) element.className = name;
    return element;
  };

  const show = async () => {
    const state = await (await fetch("/assets/preview-findings.json")).json();
    if (!state.findings.length || sessionStorage.getItem(HIDDEN) === String(epoch)) return;
    const panel = document.createElement("section");
    panel.id = "handbook-preview";
    panel.setAttribute("role", "alert");
    const close = add(panel, "button", state.close);
    close.type = "button";
    close.addEventListener("click", () => {
      sessionStorage.setItem(HIDDEN, String(epoch));
      panel.remove();
    });
    add(panel, "h2", state.title);
    add(panel, "p", state.note);
    const list = panel.appendChild(document.createElement("ol"));
    for (const finding of state.findings) {
      const item = list.appendChild(document.createElement("li"));
      add(item, "code", finding.place);
      add(item, "p", finding.problem);
      add(item, "p", finding.fix, "fix");
    }
    document.body.append(panel);
  };

  show();
  wait();
})();
