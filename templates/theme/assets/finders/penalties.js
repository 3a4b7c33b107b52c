// What happens if: filters the rules by act, role and kind of measure, and says what the nth occurrence brings.
(() => {
  const { chosen, coverage, fill, figure, question, reaches, showSection, start } = window.handbookFinder;
  const form = document.getElementById("penalties-tool");
  const tables = [...document.querySelectorAll(".hb-rules")];
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  const fields = form.elements;

  const about = (row) => `${row.cells[0].textContent} ${row.querySelector(".hb-steps").textContent}`;

  // The first step that covers the count; else the one for the rest.
  const stepFor = (row, count) =>
    [...row.querySelectorAll(".hb-steps [data-first]")].find(({ dataset }) => {
      const last = dataset.last ?? Infinity;
      return Number(dataset.first) <= count && count <= Number(last);
    }) ?? row.querySelector(".hb-steps [data-rest]");

  const judge = (row, count) => {
    const line = row.querySelector(".hb-nth");
    for (const step of row.querySelectorAll(".hb-hit")) step.classList.remove("hb-hit");
    line.hidden = !count || !row.dataset.sentence;
    if (line.hidden) return;
    const step = stepFor(row, count);
    step?.classList.add("hb-hit");
    const result = step ? step.querySelector(".hb-result").textContent : row.dataset.otherwise;
    line.replaceChildren(fill(row.dataset.sentence, { n: String(count), result }));
  };

  start(form, () => {
    const asked = question(fields.act.value, form.dataset.unitWords, form.dataset.idleWords);
    const typed = Number(figure(fields.nth.value) ?? asked.amounts.time);
    const count = Number.isInteger(typed) && typed > 0 ? typed : null;
    fields.nth.placeholder = asked.amounts.time ?? "";
    const role = chosen(fields.role);
    const kind = fields.kind.value;
    const scores = new Map(rows.map((row) => [row, asked.words ? coverage(asked.words, about(row)) : 1]));
    const least = Math.max(0.3, 0.6 * Math.max(...scores.values()));
    let shown = 0;
    for (const row of rows) {
      const kinds = row.dataset.kinds.split(" ");
      row.hidden = scores.get(row) < least || (kind && !kinds.includes(kind)) || (role && !reaches(row, role));
      shown += row.hidden ? 0 : 1;
      judge(row, count);
    }
    for (const table of tables) showSection(table, [...table.tBodies[0].rows].some((row) => !row.hidden));
    const isFiltered = shown < rows.length || count;
    const words = fill(form.dataset.found, { total: String(rows.length), count: String(shown) });
    form.querySelector("[role=status]").replaceChildren(isFiltered ? words : "");
    form.querySelector("[data-slot=nothing]").hidden = shown > 0;
  });
})();
