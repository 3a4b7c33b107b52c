// Filters the lines of a register that is complete without it: by words, and by the role that a line is for.
(() => {
  const finder = window.handbookFinder;
  const tool = document.querySelector("[data-table-filter]");
  const status = tool.querySelector("[role=status]");
  const entries = [...document.querySelectorAll("[data-entry]")].map((element) => {
    const group = element.closest("[data-entries]");
    const head = group?.querySelector("[data-entries-head]")?.textContent ?? "";
    return { element, group, text: finder.plain(`${head} ${element.textContent} ${element.dataset.keys ?? ""}`) };
  });
  const groups = new Set(entries.map((entry) => entry.group).filter(Boolean));
  const sections = new Set(entries.map((entry) => entry.element.closest(".hb-section")));
  // The same things at a glance follow the filter, and are not counted a second time.
  const echoes = [...document.querySelectorAll("[data-echo]")].map((element) => ({
    element,
    text: finder.plain(`${element.textContent} ${element.dataset.keys ?? ""}`),
  }));
  // Rows that a choice without script hides count as hidden too, but lines in a closed fold are there.
  const shown = (element) => !element.closest("[hidden]") && getComputedStyle(element).display !== "none";
  const has = (inside) => [...inside.querySelectorAll("[data-entry]")].some(shown);

  // The roles for which to look: the chosen one, else those of the chosen department; null for everybody.
  const chosenRoles = () => {
    const { role, department } = tool.elements;
    if (role && finder.chosen(role)) return [finder.chosen(role)];
    if (!department?.value) return null;
    return [...role.options].filter((option) => option.dataset.line?.split(" ").includes(department.value));
  };

  const update = () => {
    const words = finder.plain(tool.elements.words.value).split(/\s+/).filter(Boolean);
    const readers = chosenRoles();
    for (const { element } of entries) element.closest(".hb-section").hidden = false;
    for (const group of groups) group.hidden = false;
    for (const { element, text } of [...entries, ...echoes]) {
      const concerns = !readers || readers.some((role) => finder.reaches(element, role));
      element.hidden = !concerns || !words.every((word) => text.includes(word));
    }
    const count = entries.filter((entry) => shown(entry.element)).length;
    for (const group of groups) group.hidden = !has(group);
    for (const section of sections) finder.showSection(section.firstElementChild ?? section, has(section));
    const sentence = count ? tool.dataset.shown : tool.dataset.nothing;
    status.textContent = sentence.replace("{shown}", count).replace("{total}", entries.length);
  };

  document.addEventListener("change", (event) => {
    if (event.target.closest(".hb-filter")) update();
  });
  finder.start(tool, update);
})();
